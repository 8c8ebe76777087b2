// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include <QDir>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

using Kind = Invocation::Kind;

class InvocationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsCommands_data();
    void understandsCommands();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void globalOptionsMayStandAnywhere();
    void aRelativeProfileIsMadeAbsolute();
    void valuesMayBeginWithADash_data();
    void valuesMayBeginWithADash();
    void everyCommandOfTheContractIsThere_data();
    void everyCommandOfTheContractIsThere();
    void everyCommandExplainsItself();
    void aGroupListsItsCommands();
    void jsonIsFoundEvenInNonsense();
    void serveReadsItsOptions();
};

void InvocationTest::understandsCommands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("operands");
    const auto row = [](const QString &line, Kind kind, const char *words, const QStringList &operands = {}) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << kind << QString::fromLatin1(words)
                                        << operands;
    };
    row(u"status"_s, Kind::Run, "status");
    row(u"accounts link tiktok --no-browser --timezone Europe/Berlin"_s, Kind::Run, "accounts link", {u"tiktok"_s});
    row(u"accounts link ig --token"_s, Kind::Run, "accounts link", {u"ig"_s});
    row(u"media add a.jpg b.jpg"_s, Kind::Run, "media add", {u"a.jpg"_s, u"b.jpg"_s});
    row(u"entries add --at 2026-11-26T14:30 --channel ig --channel tiktok --media x.jpg --set ig.alt_text=x"_s,
        Kind::Run, "entries add");
    row(u"entries delete A B"_s, Kind::Run, "entries delete", {u"A"_s, u"B"_s});
    row(u"entries shift --ids A,B --by 2d --dry-run"_s, Kind::Run, "entries shift");
    row(u"jobs publish-now E"_s, Kind::Run, "jobs publish-now", {u"E"_s});
    row(u"flags set publish_ig on"_s, Kind::Run, "flags set", {u"publish_ig"_s, u"on"_s});
    row(u"export --format ics FILE"_s, Kind::Run, "export", {u"FILE"_s});
    row(u"export FILE --format ics"_s, Kind::Run, "export", {u"FILE"_s});
    row(u"doctor"_s, Kind::Run, "doctor");
    row(u"doctor --recover"_s, Kind::Recover, "doctor");
    row(u"restore"_s, Kind::Restore, "restore");
    row(u"restore FILE"_s, Kind::Restore, "restore", {u"FILE"_s});
    row(u"media add -- --odd.jpg"_s, Kind::Run, "media add", {u"--odd.jpg"_s});
}

void InvocationTest::understandsCommands()
{
    QFETCH(const QStringList, arguments);
    const auto read = parseInvocation(arguments);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QTEST(read->kind, "kind");
    QVERIFY(read->command);
    QTEST(QString::fromLatin1(read->command->words), "words");
    QTEST(read->operands, "operands");
}

void InvocationTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QStringList() << u"command"_s;
    QTest::newRow("unknown") << QStringList{u"dance"_s} << u"dance"_s;
    QTest::newRow("half a command") << QStringList{u"entries"_s} << u"entries"_s;
    QTest::newRow("unknown verb") << QStringList{u"entries"_s, u"dance"_s} << u"entries dance"_s;
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--fast"_s} << u"fast"_s;
    QTest::newRow("missing operand") << QStringList{u"entries"_s, u"show"_s} << u"ID"_s;
    QTest::newRow("surplus operand") << QStringList{u"status"_s, u"now"_s} << u"status"_s;
    QTest::newRow("two where one goes") << QStringList{u"entries"_s, u"show"_s, u"a"_s, u"b"_s} << u"ID"_s;
    QTest::newRow("option without value") << QStringList{u"entries"_s, u"move"_s, u"a"_s, u"--at"_s} << u"at"_s;
    QTest::newRow("profile without folder") << QStringList{u"status"_s, u"--profile"_s} << u"--profile"_s;
    QTest::newRow("empty profile") << QStringList{u"--profile="_s, u"status"_s} << u"--profile"_s;
    QTest::newRow("port that is a word") << QStringList{u"serve"_s, u"--port"_s, u"high"_s} << u"high"_s;
    QTest::newRow("port too high") << QStringList{u"serve"_s, u"--port=65536"_s} << u"65536"_s;
    QTest::newRow("serve with nonsense") << QStringList{u"serve"_s, u"--fast"_s} << u"--fast"_s;
    QTest::newRow("a megabyte") << QStringList{QString(1'000'000, u'x')} << u"xxx"_s;
}

void InvocationTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const auto read = parseInvocation(arguments);
    QVERIFY(!read.ok());
    QCOMPARE(exitFor(read.error().code), Exit::BadUsage);
    QVERIFY2((read.error().message + read.error().hint).contains(names), qPrintable(read.error().message));
    QVERIFY(read.error().message.size() < 300);
    QVERIFY(!read.error().message.contains(u'\n'));
}

void InvocationTest::globalOptionsMayStandAnywhere()
{
    for (const QStringList &arguments :
         {QStringList{u"--json"_s, u"--profile"_s, u"/p"_s, u"entries"_s, u"show"_s, u"a"_s},
          QStringList{u"entries"_s, u"show"_s, u"a"_s, u"--json"_s, u"--profile=/p"_s},
          QStringList{u"entries"_s, u"--json"_s, u"show"_s, u"--profile"_s, u"/p"_s, u"a"_s}}) {
        const auto read = parseInvocation(arguments);
        QVERIFY(read.ok());
        QVERIFY(read->json);
        QCOMPARE(read->profile, u"/p"_s);
        QCOMPARE(read->operands, QStringList{u"a"_s});
    }
}

void InvocationTest::aRelativeProfileIsMadeAbsolute()
{
    const auto read = parseInvocation({u"--profile"_s, u"here"_s, u"status"_s});
    QVERIFY(read.ok());
    QCOMPARE(read->profile, QDir::current().absoluteFilePath(u"here"_s));
    QVERIFY(QDir::isAbsolutePath(parseInvocation({u"status"_s})->profile));
}

void InvocationTest::valuesMayBeginWithADash_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("shift back") << QStringList{u"entries"_s, u"shift"_s, u"--by"_s, u"-3h"_s, u"--ids"_s, u"a"_s}
                                << u"by"_s << u"-3h"_s;
    QTest::newRow("shift back, joined") << QStringList{u"entries"_s, u"shift"_s, u"--by=-3h"_s, u"--ids"_s, u"a"_s}
                                        << u"by"_s << u"-3h"_s;
    QTest::newRow("caption") << QStringList{u"entries"_s, u"add"_s, u"--draft"_s, u"--caption"_s, u"-5% today"_s}
                             << u"caption"_s << u"-5% today"_s;
    QTest::newRow("caption of dashes") << QStringList{u"entries"_s, u"add"_s, u"--draft"_s, u"--caption=--json"_s}
                                       << u"caption"_s << u"--json"_s;
    QTest::newRow("empty caption") << QStringList{u"entries"_s, u"add"_s, u"--draft"_s, u"--caption"_s, QString()}
                                   << u"caption"_s << QString();
    QTest::newRow("caption with lines") << QStringList{u"entries"_s, u"add"_s, u"--draft"_s, u"--caption"_s,
                                                       u"a\nb = c"_s}
                                        << u"caption"_s << u"a\nb = c"_s;
}

void InvocationTest::valuesMayBeginWithADash()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, option);
    const auto read = parseInvocation(arguments);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
    QVERIFY(read->options->isSet(option));
    QTEST(read->options->value(option), "value");
}

void InvocationTest::everyCommandOfTheContractIsThere_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"accounts list", "accounts link",   "accounts unlink", "accounts set",     "media add",
          "media list",    "entries add",     "entries list",    "entries show",     "entries edit",
          "entries move",  "entries delete",  "entries shift",   "jobs list",        "jobs create",
          "jobs retry",    "jobs reschedule", "jobs cancel",     "jobs publish-now", "attempts list",
          "status",        "flags list",      "flags set",       "secrets set",      "secrets delete",
          "secrets list",  "export",          "import",          "backup",           "restore",
          "doctor"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void InvocationTest::everyCommandOfTheContractIsThere()
{
    QFETCH(const QString, words);
    const auto &all = commands();
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [&](const Command &command) { return words == QLatin1String(command.words); }),
             1);
}

void InvocationTest::everyCommandExplainsItself()
{
    const auto general = parseInvocation({u"--help"_s});
    QVERIFY(general.ok());
    for (const Command &command : commands()) {
        const QStringList words = QString::fromLatin1(command.words).split(u' ');
        QVERIFY2(general->helpText.contains(QLatin1String(command.words)), command.words);
        const auto help = parseInvocation(words + QStringList{u"--help"_s});
        QVERIFY2(help.ok(), command.words);
        QCOMPARE(help->kind, Kind::Help);
        QVERIFY(help->helpText.contains(QString::fromUtf8(command.summary)));
        for (const OptionSpec &option : command.options)
            QVERIFY2(help->helpText.contains(u"--"_s + QLatin1String(option.name)), option.name);
    }
    QVERIFY(general->helpText.contains(u"Exit codes"));
    QVERIFY(parseInvocation({u"serve"_s, u"--help"_s})->helpText.contains(u"--sandbox"));
    QCOMPARE(parseInvocation({u"help"_s})->kind, Kind::Help);
    QCOMPARE(parseInvocation({u"--version"_s})->kind, Kind::Version);
}

void InvocationTest::aGroupListsItsCommands()
{
    const auto help = parseInvocation({u"jobs"_s, u"--help"_s});
    QVERIFY(help.ok());
    QCOMPARE(help->kind, Kind::Help);
    QVERIFY(help->helpText.contains(u"jobs retry"));
    QVERIFY(!help->helpText.contains(u"entries"));
}

void InvocationTest::jsonIsFoundEvenInNonsense()
{
    QVERIFY(wantsJson({u"dance"_s, u"--json"_s}));
    QVERIFY(!wantsJson({u"dance"_s}));
}

void InvocationTest::serveReadsItsOptions()
{
    const auto plain = parseInvocation({u"serve"_s});
    QVERIFY(plain.ok());
    QCOMPARE(plain->kind, Kind::Serve);
    QVERIFY(!plain->sandbox);
    QVERIFY(!plain->port);
    const auto full = parseInvocation({u"serve"_s, u"--sandbox"_s, u"--port"_s, u"0"_s, u"--profile"_s, u"/p"_s});
    QVERIFY(full.ok());
    QVERIFY(full->sandbox);
    QCOMPARE(full->port, std::optional(0));
    QCOMPARE(full->profile, u"/p"_s);
}

QTEST_GUILESS_MAIN(InvocationTest)
#include "invocationtest.moc"
