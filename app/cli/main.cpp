// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"
#include "cli/serve.h"
#include "cli/servicecommands.h"
#include "cli/table.h"
#include "house/house.h"
#include "house/ownprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>
#include <cstdio>
#include <string_view>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace
{

int show(const Result<Shown> &shown, bool json)
{
    if (!shown.ok())
        return report(shown.error(), json);
    if (!json) {
        std::fputs(qUtf8Printable(printable(shown->text)), stdout);
    } else if (shown->data.isArray()) {
        std::fprintf(stdout, "%s\n", QJsonDocument(shown->data.toArray()).toJson(QJsonDocument::Compact).constData());
    } else {
        std::fprintf(stdout, "%s\n", QJsonDocument(shown->data.toObject()).toJson(QJsonDocument::Compact).constData());
    }
    std::fflush(stdout);
    return shown->error ? report(*shown->error, json) : int(shown->exit);
}

int runWith(ApiClient &api, const Invocation &invocation)
{
    return show(
        invocation.command->run(
            {.options = *invocation.options, .positional = invocation.operands, .api = api, .json = invocation.json}),
        invocation.json);
}

/// The services in this process for the length of the command; nothing is published. The command waits for answers, so
/// it gets a thread of its own, and the house keeps this one's event loop.
int runHere(const Invocation &invocation)
{
    auto house = House::build({.folder = invocation.profile});
    if (!house.ok()) {
        Error error = house.error();
        if (error.code == ErrorCode::ProfileLocked)
            error.hint = QCoreApplication::translate(
                "Cli", "A service runs on this profile but does not answer; is its API turned off (api/enabled)?");
        // Where the house cannot even be built, that is what the doctor has to say.
        if (invocation.command->words == "doctor"sv && error.code != ErrorCode::ProfileLocked)
            return show(findingFor(error), invocation.json);
        return report(error, invocation.json);
    }
    const std::unique_ptr<ApiClient> api = makeLocalClient(**house);
    int code = int(Exit::Failed);
    const std::unique_ptr<QThread> command(QThread::create([&] { code = runWith(*api, invocation); }));
    QObject::connect(command.get(), &QThread::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [&] { command->start(); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    command->wait();
    return code;
}

int run(const Invocation &invocation)
{
    const auto service = connectToService(invocation.profile);
    return service ? runWith(*service, invocation) : runHere(invocation);
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    beFrugal();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kalends"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KALENDS_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto invocation = parseInvocation(arguments);
    if (!invocation.ok()) {
        report(invocation.error(), wantsJson(arguments));
        return int(Exit::BadUsage);
    }
    switch (invocation->kind) {
    case Invocation::Kind::Help:
        std::fputs(qUtf8Printable(invocation->helpText), stdout);
        return int(Exit::Done);
    case Invocation::Kind::Version:
        std::fprintf(stdout, "kalends-cli %s\n", KALENDS_VERSION);
        return int(Exit::Done);
    case Invocation::Kind::Serve:
        return serve(*invocation);
    case Invocation::Kind::Recover:
        return show(recover(*invocation), invocation->json);
    case Invocation::Kind::Restore:
        return show(restore(*invocation), invocation->json);
    case Invocation::Kind::Run:
        return run(*invocation);
    }
    return int(Exit::Failed);
}
