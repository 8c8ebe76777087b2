// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/composerdesk.h"

#include "accounts/accountlinker.h"
#include "assistant/ownhistory.h"
#include "desktop/composerreads.h"
#include "diagnostics/log.h"
#include "model/texts.h"
#include "profile/profile.h"
#include "profile/settings.h"
#include "store/database.h"
#include "vault/mailbox.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QThreadPool>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kLargestPicture = 1024 * 1024; ///< bytes
constexpr int kLargestSide = 2048;              ///< px
const QString kSleeps = u"sleeps"_s;

Error noPicture(const QString &why)
{
    return {.code = ErrorCode::Network, .message = Texts::tr("The picture cannot be shown: %1.").arg(why), .hint = {}};
}

bool isAllowed(const QUrl &url, bool sandbox)
{
    const bool own = sandbox && url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1;
    return url.isValid() && (url.scheme() == "https"_L1 || own);
}

Result<QImage> decoded(const QByteArray &bytes)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return noPicture(Texts::tr("it is damaged"));
    const bool large = image.width() > kLargestSide || image.height() > kLargestSide;
    return large ? image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

QString settingName(const QString &key)
{
    return u"ui/composer_"_s + key;
}

} // namespace

HouseComposerDesk::HouseComposerDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom)
    : m_parts(parts),
      m_linker(linker),
      m_workroom(workroom),
      m_unsaved(parts.profile->folder() + "/unsaved"_L1),
      m_snippets(parts.profile->folder() + "/snippets"_L1)
{
    m_habits = SleepHabits::fromText(remembered(kSleeps));
}

void HouseComposerDesk::creatorInfo(const AccountId &account, QObject *guard, Done<CreatorInfo> done)
{
    m_linker.creatorInfo(account, guard, std::move(done));
}

void HouseComposerDesk::fetchPicture(const QString &url, QObject *guard, Done<QImage> done)
{
    HttpRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    if (!isAllowed(request.url, m_parts.sandbox))
        return done(noPicture(Texts::tr("its address is not one of the web")));
    request.silenceLimit = 10s;
    request.totalLimit = 20s;
    request.maxAnswerBytes = kLargestPicture;
    request.secretUrl = true; // signed for a while
    m_http.send(request, newUuidV7(), guard, [guard, done](const HttpAnswer &answer) {
        if (!answer.success())
            return done(noPicture(answer.arrived() ? u"HTTP %1"_s.arg(answer.status) : answer.faultText));
        const Mailbox mailbox(guard);
        QThreadPool::globalInstance()->start([mailbox, done, bytes = answer.body] {
            const Result<QImage> image = decoded(bytes);
            mailbox.post([done, image] { done(image); });
        });
    });
}

void HouseComposerDesk::concerns(const Entry &entry, QObject *guard, Done<QList<ReadinessIssue>> done)
{
    m_workroom.run<QList<ReadinessIssue>>(
        guard,
        [entry, habits = m_habits, clock = m_parts.clock](Services &services) {
            return concernsOf(services, entry, habits, clock->now());
        },
        std::move(done));
}

void HouseComposerDesk::suggestSlot(const Entry &entry, const QByteArray &zone, QObject *guard,
                                    Done<SlotSuggestion> done)
{
    QList<Channel> channels;
    for (const EntryChannel &part : entry.channels)
        channels.append(part.channel);
    m_workroom.run<SlotSuggestion>(
        guard,
        [id = entry.id, channels, zone, clock = m_parts.clock](Services &services) -> Result<SlotSuggestion> {
            const auto advice = adviseSlot(*services.database, clock->now(), zone, channels, id);
            if (!advice.ok())
                return advice.error();
            return SlotSuggestion{.at = advice->wall, .reason = advice->reason};
        },
        std::move(done));
}

void HouseComposerDesk::gridBefore(std::optional<Instant> before, int count, QObject *guard, Done<QList<MediaId>> done)
{
    m_workroom.run<QList<MediaId>>(
        guard,
        [before, count, clock = m_parts.clock](Services &services) {
            return gridMedia(services, before, count, clock->now());
        },
        std::move(done));
}

QList<std::pair<QString, QString>> HouseComposerDesk::snippets(const QString &kind) const
{
    if (m_snippetsKnown.isEmpty()) {
        for (const auto &[name, bytes] : m_snippets.all()) {
            QList<std::pair<QString, QString>> list;
            for (const QJsonValue &one : QJsonDocument::fromJson(bytes).array())
                list.append({one[u"name"].toString(), one[u"text"].toString()});
            m_snippetsKnown.insert(name, list);
        }
        m_snippetsKnown.insert({}, {}); // looked
    }
    return m_snippetsKnown.value(kind);
}

void HouseComposerDesk::setSnippets(const QString &kind, const QList<std::pair<QString, QString>> &snippets)
{
    m_snippetsKnown.insert(kind, snippets);
    QJsonArray list;
    for (const auto &[name, text] : snippets)
        list.append(QJsonObject{{u"name"_s, name}, {u"text"_s, text}});
    m_snippets.keep(kind, list.isEmpty() ? QByteArray() : QJsonDocument(list).toJson());
}

QString HouseComposerDesk::remembered(const QString &key) const
{
    return QSettings(m_parts.profile->settingsPath(), QSettings::IniFormat).value(settingName(key)).toString();
}

void HouseComposerDesk::remember(const QString &key, const QString &value)
{
    if (const auto kept = Settings::write(m_parts.profile->settingsPath(), settingName(key), value); !kept.ok())
        Log::warning("composer_memory_not_kept", {{u"key"_s, key}, {u"error"_s, kept.error().message}});
}

void HouseComposerDesk::keepUnsaved(const QString &key, const QByteArray &text)
{
    m_unsaved.keep(key, text);
}

QList<std::pair<QString, QByteArray>> HouseComposerDesk::unsaved() const
{
    return m_unsaved.all();
}

void HouseComposerDesk::noteSleep(Instant from, Instant to)
{
    m_habits.add({from, to});
    remember(kSleeps, m_habits.toText());
}

} // namespace kalends
