// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "runningservice.h"

#include "storegenerator.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

/// Opens a page and walks on as it says.
Result<void> visit(const QUrl &url)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        return failed(u"The sandbox's page cannot be opened: %1"_s.arg(reply->errorString()));
    return {};
}

} // namespace

Result<std::unique_ptr<RunningService>> RunningService::make(int entries)
{
    auto service = std::make_unique<RunningService>();
    KALENDS_TRY(service->start(entries));
    KALENDS_TRY(service->link());
    return service;
}

Result<QByteArray> RunningService::cli(const QStringList &arguments, const QByteArray &input) const
{
    Child child;
    child.start(program(u"kalends-cli"_s), QStringList{u"--profile"_s, profile(), u"--json"_s} + arguments);
    return child.finish(input);
}

Result<void> RunningService::start(int entries)
{
    m_sandbox.start(program(u"kalends-sandbox"_s), {u"--auto-consent"_s});
    const auto ready = m_sandbox.readLine();
    KALENDS_TRY(ready);
    m_platforms = QJsonDocument::fromJson(*ready).object();

    auto plan = realPlan(entries);
    KALENDS_TRY(plan);
    const auto store = StoreCopy::make(*plan);
    if (!store)
        return store.error();
    QDir(m_folder.path()).mkdir(u"profile"_s);
    QFile::setPermissions(profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile settings(profile() + "/settings.ini"_L1);
    if (!QFile::copy(store->path(), profile() + "/kalends.sqlite3"_L1) || !settings.open(QIODevice::WriteOnly) ||
        settings.write(m_platforms.value("settings"_L1).toString().toUtf8()) < 0)
        return failed(u"The profile cannot be written."_s);
    settings.close();

    // A shell says its number and becomes the service, which thus has the same.
    QStringList command{u"sh"_s, u"-c"_s, u"echo $$; exec \"$0\" --profile \"$1\" serve"_s, program(u"kalends-cli"_s),
                        profile()};
    if (!QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() &&
        !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
        command.prepend(QStringLiteral(KALENDS_WITH_KEYRING));
        command.prepend(u"sh"_s);
    } else {
        std::fputs("There is no gnome-keyring here: the service is measured without a keychain.\n", stderr);
        qputenv("KALENDS_SECRETS", "memory");
    }
    m_serve.start(command.takeFirst(), command);
    const auto number = m_serve.readLine();
    KALENDS_TRY(number);
    m_serve.pid = number->toLongLong();
    const auto serving = m_serve.readLine();
    KALENDS_TRY(serving);
    return {};
}
Result<void> RunningService::link() const
{
    const QJsonObject secrets = m_platforms.value("secrets"_L1).toObject();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        KALENDS_TRY(cli({u"secrets"_s, u"set"_s, secret.key()}, secret->toString().toUtf8()));
    KALENDS_TRY(cli({u"accounts"_s, u"link"_s, u"ig"_s, u"--token"_s},
                    m_platforms.value("instagram"_L1)["accessToken"_L1].toString().toUtf8()));
    Child child;
    child.start(program(u"kalends-cli"_s),
                {u"--profile"_s, profile(), u"--json"_s, u"accounts"_s, u"link"_s, u"tiktok"_s, u"--no-browser"_s});
    const auto line = child.readLine();
    KALENDS_TRY(line);
    KALENDS_TRY(visit(QUrl(QJsonDocument::fromJson(*line).object().value("authorizeUrl"_L1).toString())));
    KALENDS_TRY(child.finish());
    return {};
}

} // namespace kalends::bench
