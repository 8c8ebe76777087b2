// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <csignal>

using namespace kalends;
using namespace kalends::sandbox;
using namespace kalends::sandbox::test;

/// kalends-sandbox as a program of its own: what it prints, how it ends, and that it outlives its clients.
class SandboxProgramTest : public QObject
{
    Q_OBJECT
private:
    static QJsonObject readyLine(QProcess &program)
    {
        QByteArray line;
        while (!line.endsWith('\n') && program.waitForReadyRead(5000))
            line += program.readLine();
        return QJsonDocument::fromJson(line).object();
    }

private Q_SLOTS:
    void printsOneLineAndRunsUntilItIsTerminated()
    {
        QProcess program;
        program.start(QStringLiteral(KALENDS_SANDBOX_PROGRAM), {u"--auto-consent"_s});
        const QJsonObject ready = readyLine(program);
        QCOMPARE(ready.value(u"ready"_s).toBool(), true);
        for (const QString &name : {u"instagram"_s, u"tiktok"_s, u"storage"_s, u"assistant"_s})
            QVERIFY2(QUrl(ready.value(name)[u"url"_s].toString()).port() > 0, qPrintable(name));
        for (const QString &name : {u"instagram.client_secret"_s, u"tiktok.client_secret"_s,
                                    u"staging.secret_access_key"_s, u"assistant.api_key"_s})
            QVERIFY2(!ready.value(u"secrets"_s)[name].toString().isEmpty(), qPrintable(name));
        Client client;
        const QUrl control(ready.value(u"control"_s).toString());
        QVERIFY(client.get(control, "/ledger").array().isEmpty());
        client.headers = {
            {"Authorization", "Bearer " + ready.value(u"instagram"_s)[u"accessToken"_s].toString().toLatin1()}};
        QCOMPARE(client.get(QUrl(ready.value(u"instagram"_s)[u"url"_s].toString()), "/v26.0/me?fields=user_id")
                     .json()
                     .value(u"user_id"_s),
                 ready.value(u"instagram"_s)[u"accountId"_s]);
        ::kill(pid_t(program.processId()), SIGTERM);
        QVERIFY(program.waitForFinished(5000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardError().isEmpty());
    }
    void saysWhichPortIsTaken()
    {
        Sandbox first;
        QVERIFY(first.start().ok());
        QProcess program;
        program.start(QStringLiteral(KALENDS_SANDBOX_PROGRAM),
                      {u"--port-base"_s, QString::number(first.instagramUrl().port())});
        QVERIFY(program.waitForFinished(5000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().contains(QByteArray::number(first.instagramUrl().port())));
    }
    void refusesArgumentsItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a port that is text") << QStringList{u"--port-base"_s, u"many"_s};
        QTest::newRow("a port too high") << QStringList{u"--port-base"_s, u"65534"_s};
        QTest::newRow("a word") << QStringList{u"now"_s};
    }
    void refusesArgumentsItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(KALENDS_SANDBOX_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(5000));
        QCOMPARE(program.exitCode(), 2);
    }
    void writesSettingsThatPointAProfileHere()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.start().ok());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QVERIFY(sandbox.writeSettings(path).ok());
        const QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(settings.value(u"instagram/graph_url"_s).toString(), sandbox.instagramUrl().toString());
        QCOMPARE(settings.value(u"tiktok/api_url"_s).toString(), sandbox.tiktokUrl().toString());
        QCOMPARE(settings.value(u"tiktok/upload_hosts"_s).toString(),
                 u"127.0.0.1:%1"_s.arg(sandbox.tiktokUrl().port()));
        QCOMPARE(settings.value(u"staging/endpoint"_s).toString(), sandbox.storageUrl().toString());
        QVERIFY(settings.value(u"staging/public_base_url"_s).toString().startsWith(sandbox.storageUrl().toString()));
        for (const auto &[name, value] : sandbox.secrets())
            QVERIFY2(!sandbox.settingsText().contains(QString::fromLatin1(value.reveal())), qPrintable(name));
        QVERIFY(!sandbox.writeSettings(u"/nonexistent/folder/settings.ini"_s).ok());
    }
    void refusesAStateFileThatCannotBeOpened()
    {
        Sandbox sandbox(
            {.portBase = 0, .stateFile = u"/nonexistent/folder/state"_s, .autoConsent = false, .clock = nullptr});
        const Result<void> started = sandbox.start();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "programtest.moc"
