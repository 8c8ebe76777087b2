// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include "model/texts.h"
#include "profile/profile.h"

#include <QFileInfo>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char kServeHelp[] =
    "Run the scheduler and the loopback API without a window until SIGTERM or Ctrl+C.\n"
    "When ready it prints one JSON line: {\"ready\":true,\"api\":\"http://127.0.0.1:PORT\",\"profile\":\"…\"}.\n\n"
    "  --sandbox    on a throw-away profile with a built-in Instagram, TikTok and storage\n"
    "  --port N     the API's port; 0 picks a free one\n";

QString lineFor(const Command &command)
{
    return u"  %1  %2\n"_s.arg(
        QString(QLatin1String(command.words) + u' ' + QString::fromUtf8(command.operands)).leftJustified(34),
        Texts::tr(command.summary));
}

QString generalHelp()
{
    QString text =
        Texts::tr("kalends-cli [--profile DIR] [--json] COMMAND — plan posts and let them publish themselves, "
                  "without a window.") +
        u"\n\n"_s;
    text += u"  %1  %2\n"_s.arg(u"serve"_s.leftJustified(34),
                                Texts::tr("Run the scheduler and the API until told to stop"));
    for (const Command &command : commands())
        text += lineFor(command);
    text += u'\n' + Texts::tr("Every command explains itself: kalends-cli entries add --help") + u'\n';
    text +=
        Texts::tr("Exit codes: 0 done, 1 failed, 2 bad usage, 3 not found, 4 refused by state or flag, 5 service not "
                  "reachable.") +
        u'\n';
    return text;
}

QString helpFor(const Command &command)
{
    QString text = u"kalends-cli %1 %2\n\n%3\n"_s.arg(QLatin1String(command.words), QString::fromUtf8(command.operands),
                                                      Texts::tr(command.summary));
    for (const OptionSpec &option : command.options) {
        QString name = u"--"_s + QLatin1String(option.name);
        if (option.valueName)
            name += u' ' + QLatin1String(option.valueName);
        text += u"  %1  %2\n"_s.arg(name.leftJustified(28), Texts::tr(option.description));
    }
    if (*command.more)
        text += u'\n' + QString::fromUtf8(command.more) + u'\n';
    return text;
}

/// All commands that begin with `word`; empty: there is none.
QString helpForGroup(const QString &word)
{
    QString text;
    for (const Command &command : commands()) {
        if (QString::fromLatin1(command.words).startsWith(word + u' '))
            text += lineFor(command);
    }
    return text;
}

/// The command whose words begin `words`, the longest first.
const Command *commandIn(const QStringList &words, int &taken)
{
    const Command *found = nullptr;
    for (const Command &command : commands()) {
        const QStringList own = QString::fromLatin1(command.words).split(u' ');
        if (words.mid(0, own.size()) == own && own.size() > (found ? taken : 0)) {
            found = &command;
            taken = int(own.size());
        }
    }
    return found;
}

/// Takes the options that every command knows out of the arguments.
struct GlobalOptions {
    QString profile;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList rest;
};

Result<GlobalOptions> takeGlobalOptions(const QStringList &arguments)
{
    GlobalOptions global;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--") {
            global.rest += arguments.mid(i);
            break;
        }
        if (argument == u"--json") {
            global.json = true;
        } else if (argument == u"--help" || argument == u"-h") {
            global.help = true;
        } else if (argument == u"--version") {
            global.version = true;
        } else if (argument == u"--profile" || argument.startsWith(u"--profile=")) {
            if (argument == u"--profile" && i + 1 >= arguments.size())
                return badUsage(Texts::tr("--profile needs a folder."));
            global.profile = argument == u"--profile" ? arguments[++i] : argument.mid(10);
            if (global.profile.isEmpty())
                return badUsage(Texts::tr("--profile needs a folder."));
        } else {
            global.rest.append(argument);
        }
    }
    return global;
}

Result<Invocation> parseServe(Invocation invocation, const QStringList &arguments)
{
    invocation.kind = Invocation::Kind::Serve;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--sandbox") {
            invocation.sandbox = true;
        } else if (arguments[i] == u"--port" || arguments[i].startsWith(u"--port=")) {
            const QString text = arguments[i] == u"--port" ? arguments.value(++i) : arguments[i].mid(7);
            bool isNumber = false;
            const int port = text.toInt(&isNumber);
            if (!isNumber || port < 0 || port > 65535)
                return badUsage(
                    Texts::tr("--port is “%1”; it goes from 0 (any free one) to 65535.").arg(text.left(20)));
            invocation.port = port;
        } else {
            return badUsage(Texts::tr("“serve” does not know “%1”.").arg(arguments[i].left(60)),
                            Texts::tr("See “kalends-cli serve --help”."));
        }
    }
    return invocation;
}

Result<Invocation> parseCommand(Invocation invocation, const Command &command, const QStringList &arguments)
{
    auto parser = std::make_shared<QCommandLineParser>();
    for (const OptionSpec &option : command.options) {
        QCommandLineOption known(QString::fromLatin1(option.name));
        if (option.valueName)
            known.setValueName(QString::fromLatin1(option.valueName));
        parser->addOption(known);
    }
    if (!parser->parse(QStringList{u"kalends-cli"_s} + arguments))
        return badUsage(parser->errorText(),
                        Texts::tr("See “kalends-cli %1 --help”.").arg(QLatin1String(command.words)));
    invocation.operands = parser->positionalArguments();
    if (invocation.operands.size() < command.minOperands ||
        (command.maxOperands >= 0 && invocation.operands.size() > command.maxOperands))
        return badUsage(Texts::tr("“%1” takes %2.")
                            .arg(QLatin1String(command.words),
                                 *command.operands ? QString::fromUtf8(command.operands) : Texts::tr("no operand")),
                        Texts::tr("See “kalends-cli %1 --help”.").arg(QLatin1String(command.words)));
    invocation.kind = Invocation::Kind::Run;
    invocation.command = &command;
    invocation.options = std::move(parser);
    if (qstrcmp(command.words, "doctor") == 0 && invocation.options->isSet(u"recover"_s))
        invocation.kind = Invocation::Kind::Recover;
    if (qstrcmp(command.words, "restore") == 0)
        invocation.kind = Invocation::Kind::Restore;
    return invocation;
}

/// "-3h" after --by is a value and not an option; Qt's parser would take it for one.
QStringList withJoinedValues(QStringList arguments)
{
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == u"--by" && arguments[i + 1].startsWith(u'-')) {
            arguments[i] += u'=' + arguments[i + 1];
            arguments.removeAt(i + 1);
        }
    }
    return arguments;
}

} // namespace

bool wantsJson(const QStringList &arguments)
{
    return arguments.contains(u"--json");
}

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    auto global = takeGlobalOptions(arguments);
    KALENDS_TRY(global);
    Invocation invocation{.profile = global->profile.isEmpty() ? Profile::defaultFolder()
                                                               : QFileInfo(global->profile).absoluteFilePath(),
                          .json = global->json};
    const QStringList &words = global->rest;
    if (global->version) {
        invocation.kind = Invocation::Kind::Version;
        return invocation;
    }
    if (words.isEmpty() || words.first() == u"help") {
        invocation.helpText = generalHelp();
        if (words.isEmpty() && !global->help)
            return badUsage(Texts::tr("No command was given."), Texts::tr("See “kalends-cli --help”."));
        return invocation;
    }
    if (words.first() == u"serve") {
        if (global->help) {
            invocation.helpText = QString::fromUtf8(kServeHelp);
            return invocation;
        }
        return parseServe(std::move(invocation), words.mid(1));
    }
    int taken = 0;
    const Command *command = commandIn(words, taken);
    if (!command && global->help) { // "entries --help"
        const QString group = helpForGroup(words.first());
        if (!group.isEmpty()) {
            invocation.helpText = group;
            return invocation;
        }
    }
    if (!command && !helpForGroup(words.first()).isEmpty())
        return badUsage(words.size() == 1
                            ? Texts::tr("“%1” needs to know what to do.").arg(words.first())
                            : Texts::tr("There is no command “%1”.").arg(words.mid(0, 2).join(u' ').left(60)),
                        Texts::tr("See “kalends-cli %1 --help”.").arg(words.first()));
    if (!command)
        return badUsage(Texts::tr("There is no command “%1”.").arg(words.mid(0, 2).join(u' ').left(60)),
                        Texts::tr("See “kalends-cli --help”."));
    if (global->help) {
        invocation.helpText = helpFor(*command);
        return invocation;
    }
    return parseCommand(std::move(invocation), *command, withJoinedValues(words.mid(taken)));
}

} // namespace kalends
