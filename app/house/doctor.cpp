// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/doctor.h"

#include "api/paths.h"
#include "house/livesettings.h"
#include "house/stagingcheck.h"
#include "net/httpclient.h"
#include "profile/profile.h"
#include "store/accountrepository.h"
#include "store/flagrepository.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QStorageInfo>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kLowDisk = 512LL * 1024 * 1024;

/// One examination: each check adds its finding and starts the next. Deletes itself after the last.
class Examination final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
public:
    Examination(const HouseParts &parts, Database &database, ApiReply reply, QObject *parent)
        : QObject(parent),
          m_parts(parts),
          m_database(database),
          m_reply(std::move(reply)),
          m_settings(parts.settings->now())
    {
    }

    void run()
    {
        examineProfile();
        examineDatabase();
        examineSettings();
        examineAccounts();
        examinePublishing();
        examineKeychain([this] { examineStaging([this] { examineClock([this] { finish(); }); }); });
    }

private:
    void find(const char *check, bool ok, const QString &message, const QString &hint = {})
    {
        m_findings.append(QJsonObject{{u"check"_s, QString::fromLatin1(check)},
                                      {u"ok"_s, ok},
                                      {u"message"_s, message},
                                      {u"hint"_s, hint.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hint)}});
    }

    void examineProfile()
    {
        const qint64 free = QStorageInfo(m_parts.profile->folder()).bytesAvailable();
        if (free < kLowDisk)
            find("profile", false, tr("Only %1 MB are free on the disk that holds the profile.").arg(free / 1'000'000),
                 tr("Free some space: media are copied into the profile."));
        else
            find("profile", true,
                 tr("The profile's folder can be written, with %1 GB free.").arg(double(free) / 1e9, 0, 'f', 1));
    }

    void examineDatabase()
    {
        const auto sound = m_database.check();
        if (sound.ok())
            find("database", true, tr("The database is sound."));
        else
            find("database", false, sound.error().message, sound.error().hint);
    }

    void examineSettings()
    {
        const QStringList problems = m_parts.settings->problems();
        if (problems.isEmpty())
            find("settings", true, tr("settings.ini has nothing that is out of place."));
        for (const QString &problem : problems)
            find("settings", false, problem, tr("The default is used until it is mended."));
    }

    void examineAccounts()
    {
        const auto accounts = AccountRepository(m_database).list();
        if (!accounts.ok())
            return find("accounts", false, accounts.error().message, accounts.error().hint);
        if (accounts->isEmpty())
            return find("accounts", false, tr("No account is linked."),
                        tr("Link one with “accounts link ig --token” or “accounts link tiktok”."));
        for (const Account &account : *accounts) {
            const QString name = tr("%1 account %2")
                                     .arg(displayName(account.channel),
                                          account.username.isEmpty() ? account.displayName : account.username);
            if (account.status == AccountStatus::Ok)
                find("accounts", true, tr("The %1 is linked and alive.").arg(name));
            else
                find("accounts", false,
                     account.status == AccountStatus::Expired ? tr("The link of the %1 has expired.").arg(name)
                                                              : tr("The %1 has taken the permission back.").arg(name),
                     tr("Link it again."));
        }
    }

    void examinePublishing()
    {
        const auto flags = FlagRepository(m_database).flags();
        if (!flags.ok())
            return find("publishing", false, flags.error().message, flags.error().hint);
        for (const Channel channel : kChannels) {
            if (flags->mayPublish(channel))
                find("publishing", true, tr("Publishing to %1 is on.").arg(displayName(channel)));
            else
                find("publishing", false,
                     tr("Publishing to %1 is off, so its posts are held.").arg(displayName(channel)),
                     tr("Turn it on with “flags set %1 on”.").arg(publishFlag(channel)));
        }
    }

    void examineKeychain(std::function<void()> next)
    {
        m_parts.vault->health(this, [this, next = std::move(next)](VaultHealth health) {
            if (!m_parts.vault->persistent()) {
                find("keychain", m_parts.sandbox, tr("Secrets are kept in memory and are gone when the service stops."),
                     m_parts.sandbox ? QString() : tr("Start it without KALENDS_SECRETS=memory to use the keychain."));
                return next();
            }
            switch (health) {
            case VaultHealth::Ready:
                find("keychain", true, tr("The keychain answers and is unlocked."));
                break;
            case VaultHealth::Locked:
                find("keychain", false, tr("The keychain is locked; posts wait until it is open."),
                     tr("Unlock it, for instance by logging in to the desktop."));
                break;
            case VaultHealth::NoCollection:
                find("keychain", false, tr("The keychain has no default keyring."),
                     tr("Create one with the system's password manager."));
                break;
            case VaultHealth::NoBus:
            case VaultHealth::NoService:
            case VaultHealth::WrongEventLoop:
                find("keychain", false, tr("No keychain service answers, so tokens can be neither kept nor read."),
                     tr("Install gnome-keyring or KWallet and log in to a desktop session with a message bus."));
                break;
            }
            next();
        });
    }

    void examineStaging(std::function<void()> next)
    {
        if (!m_settings.staging.configured()) {
            find("staging", false, tr("No staging storage is set up; Instagram posts and TikTok photos need one."),
                 tr("Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”."));
            return next();
        }
        m_parts.vault->read(
            secretKey(u"staging.secret_access_key"_s), this, [this, next = std::move(next)](Result<Secret> key) {
                if (!key.ok() || key->isEmpty()) {
                    find("staging", false, tr("The staging storage's secret key is not in the keychain."),
                         tr("Set it with “secrets set staging.secret_access_key”."));
                    return next();
                }
                checkStaging(
                    m_http, m_settings.staging, *key, *m_parts.clock, this, [this, next](const Result<void> &outcome) {
                        if (outcome.ok())
                            find("staging", true, tr("The staging storage takes a file, hands it out and removes it."));
                        else
                            find("staging", false, outcome.error().message, outcome.error().hint);
                        next();
                    });
            });
    }

    /// Compares our clock with the Date header of the storage, or of Instagram where there is none.
    void examineClock(std::function<void()> next)
    {
        HttpRequest request;
        request.url = m_settings.staging.configured() ? m_settings.staging.endpoint : m_settings.instagram.graphUrl;
        request.totalLimit = 10s;
        m_http.send(request, newUuidV7(), this, [this, next = std::move(next)](const HttpAnswer &answer) {
            if (!answer.serverDate) {
                find("clock", true,
                     tr("The clock could not be compared with a server's; nothing suggests that it is wrong."));
                return next();
            }
            const auto off =
                std::chrono::duration_cast<std::chrono::seconds>(m_parts.clock->now() - *answer.serverDate);
            const bool fine = std::chrono::abs(off) < 5min;
            find("clock", fine, tr("The computer's clock differs from a server's by %1 s.").arg(off.count()),
                 fine ? QString()
                      : tr("Turn on automatic time; posts are held while the clock is more than five minutes off."));
            next();
        });
    }

    void finish()
    {
        m_reply(ApiResponse::list(m_findings));
        deleteLater();
    }

    const HouseParts &m_parts;
    Database &m_database;
    ApiReply m_reply;
    Settings m_settings;
    HttpClient m_http;
    QJsonArray m_findings;
};

} // namespace

void addDoctorRoute(Router &router, const HouseParts &parts, Database &database)
{
    router.add("GET", "/v1/doctor", [&parts, &database](Router &self, const ApiCall &call) {
        (new Examination(parts, database, call.reply, &self))->run();
        return Result<void>();
    });
}

} // namespace kalends
