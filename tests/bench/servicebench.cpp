// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "child.h"
#include "storegenerator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr auto kWatched = 60s;
constexpr auto kHousekeeping = 90s; ///< within this time after its start the service has made its daily backup
constexpr int kStarts = 20;

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

/// `kalends-cli serve` as people run it, over a store of n entries, linked to platforms in a process of their own, with
/// a real keychain where there is one to be had.
class Service
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Service>> make(int entries)
    {
        auto service = std::make_unique<Service>();
        KALENDS_TRY(service->start(entries));
        KALENDS_TRY(service->link());
        return service;
    }
    [[nodiscard]] QString profile() const { return m_folder.filePath(u"profile"_s); }
    [[nodiscard]] qint64 pid() const { return m_serve.pid; }
    [[nodiscard]] Result<QByteArray> cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        Child child;
        child.start(program(u"kalends-cli"_s), QStringList{u"--profile"_s, profile(), u"--json"_s} + arguments);
        return child.finish(input);
    }
    /// CPU seconds of the service up to now, of all its threads, ended ones too.
    [[nodiscard]] double cpu() const { return cpuSecondsOf(pid()); }

private:
    [[nodiscard]] Result<void> start(int entries)
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
        QStringList command{u"sh"_s, u"-c"_s, u"echo $$; exec \"$0\" --profile \"$1\" serve"_s,
                            program(u"kalends-cli"_s), profile()};
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
    [[nodiscard]] Result<void> link() const
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

    QTemporaryDir m_folder;
    QJsonObject m_platforms;
    Child m_sandbox;
    Child m_serve;
};

/// What a person does in an hour: looks at a month, the jobs, the state.
Result<void> useIt(const Service &service)
{
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(40);
    KALENDS_TRY(service.cli({u"entries"_s, u"list"_s, u"--from"_s, from.toString(Qt::ISODate), u"--to"_s,
                             from.addDays(30).toString(Qt::ISODate)}));
    KALENDS_TRY(service.cli({u"status"_s}));
    KALENDS_TRY(service.cli({u"flags"_s, u"list"_s}));
    KALENDS_TRY(service.cli({u"media"_s, u"list"_s}));
    return {};
}

struct Rest {
    double idle = 0; ///< ms of CPU a second
    Result<double> pss = 0.0;
    Result<double> rss = 0.0;
};

/// A service that was used, made its daily backup, and then was left alone for a minute.
Result<Rest> restOf(int entries)
{
    const auto service = Service::make(entries);
    if (!service)
        return service.error();
    const qint64 pid = (*service)->pid();
    KALENDS_TRY(useIt(**service));
    QThread::sleep(unsigned(kHousekeeping.count()));
    const double before = (*service)->cpu();
    QThread::sleep(unsigned(kWatched.count()));
    const double after = (*service)->cpu();
    if (before < 0 || after < 0)
        return failed(u"The service ended."_s);
    return Rest{(after - before) * 1000 / double(kWatched.count()), memory(pid, "Pss"), memory(pid, "Rss")};
}

Result<Rest> rest(const Context &context)
{
    static QHash<int, Rest> known;
    if (!known.contains(context.n)) {
        const auto measured = restOf(context.n);
        KALENDS_TRY(measured);
        known.insert(context.n, *measured);
    }
    return known.value(context.n);
}

Values idleCpu(const Context &context)
{
    const auto measured = rest(context);
    KALENDS_TRY(measured);
    return QList<double>{measured->idle};
}

template <Result<double> Rest::*kind> Values memoryOf(const Context &context)
{
    const auto measured = rest(context);
    KALENDS_TRY(measured);
    const Result<double> &size = (*measured).*kind;
    KALENDS_TRY(size);
    return QList<double>{*size};
}

/// Whole runs of a command, from its start to its end.
Values startsOf(const Service *service, const QString &profile)
{
    const QStringList command{u"--profile"_s, profile, u"flags"_s, u"list"_s};
    QList<double> values;
    for (int run = 0; run < kStarts; ++run) {
        bool well = false;
        values.append(millisecondsOf([&] {
            Child child;
            child.start(program(u"kalends-cli"_s), command);
            well = child.finish().ok();
        }));
        if (!well || (service && service->cpu() < 0))
            return failed(u"The command failed."_s);
    }
    return values;
}

Values commandWithService(const Context &context)
{
    const auto service = Service::make(context.n);
    if (!service)
        return service.error();
    return startsOf(service->get(), (*service)->profile());
}

Values commandWithoutService(const Context &context)
{
    QTemporaryDir profile;
    const auto plan = realPlan(context.n);
    KALENDS_TRY(plan);
    const auto store = StoreCopy::make(*plan);
    if (!store)
        return store.error();
    if (!QFile::copy(store->path(), profile.filePath(u"kalends.sqlite3"_s)))
        return failed(u"The profile cannot be written."_s);
    return startsOf(nullptr, profile.path());
}

/// A program that does nothing, started in the same way.
Values emptyProgram(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kStarts; ++run)
        values.append(millisecondsOf([] {
            Child child;
            child.start(u"true"_s, {});
            static_cast<void>(child.finish());
        }));
    return values;
}

} // namespace

void registerService(Suite &suite)
{
    suite.add({u"queue"_s, u"pss_total"_s, u"MiB"_s, memoryOf<&Rest::pss>});
    suite.add({u"queue"_s, u"rss_total"_s, u"MiB"_s, memoryOf<&Rest::rss>});
    suite.add({u"queue"_s, u"idle_cpu"_s, u"ms/s"_s, idleCpu});
    suite.add({u"cli"_s, u"command_with_service"_s, u"ms"_s, commandWithService});
    suite.add({u"cli"_s, u"command_without_service"_s, u"ms"_s, commandWithoutService});
    suite.add({u"cli"_s, u"command_with_service"_s, u"ms"_s, emptyProgram, u"floor"_s});
    suite.add({u"cli"_s, u"command_without_service"_s, u"ms"_s, emptyProgram, u"floor"_s});
}

} // namespace kalends::bench
