// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

int signalPipe[2];

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1); // nothing else is safe in here
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kalends-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KALENDS_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Sandbox", "A local Instagram, TikTok, S3 storage and assistant to publish into. "
                                               "Prints one JSON line when ready and runs until SIGTERM."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"port-base"_s,
         QCoreApplication::translate(
             "Sandbox",
             "Instagram, TikTok, storage, assistant and control take the five ports from N; free ports otherwise."),
         u"N"_s, u"0"_s});
    parser.addOption({u"state"_s,
                      QCoreApplication::translate("Sandbox", "Keeps the ledger and the tokens in FILE over a restart."),
                      u"FILE"_s});
    parser.addOption({u"auto-consent"_s, QCoreApplication::translate("Sandbox", "The authorize pages agree at once.")});
    parser.process(app);

    bool isNumber = false;
    const int portBase = parser.value(u"port-base"_s).toInt(&isNumber);
    if (!isNumber || portBase < 0 || portBase > 65530 || !parser.positionalArguments().isEmpty()) {
        std::fputs(qPrintable(QCoreApplication::translate(
                       "Sandbox", "--port-base takes a number from 0 to 65530; there are no other arguments.\n")),
                   stderr);
        return 2;
    }
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return 1;
    QSocketNotifier stop(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);

    kalends::sandbox::Sandbox sandbox({.portBase = portBase,
                                       .stateFile = parser.value(u"state"_s),
                                       .autoConsent = parser.isSet(u"auto-consent"_s),
                                       .clock = nullptr});
    if (const auto started = sandbox.start(); !started) {
        std::fprintf(stderr, "%s %s\n", qPrintable(started.error().message), qPrintable(started.error().hint));
        return 1;
    }
    std::printf("%s\n", QJsonDocument(sandbox.readyLine()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return app.exec();
}
