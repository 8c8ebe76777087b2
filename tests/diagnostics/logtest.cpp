// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/log.h"

#include "support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { Log::close(); }
    void anEventIsOneLineWithTheTimeAndItsFields();
    void hostileValuesStayInsideTheirLine_data();
    void hostileValuesStayInsideTheirLine();
    void noCanaryReachesTheFile();
    void fieldsCannotForgeTheTimeOrTheLevel();
    void aMegabyteOfTextIsCut();
    void deepFieldsAreCut();
    void linesOfManyThreadsStayWhole();
    void qtsMessagesJoinTheLog();
    void everyLevelHasItsWord();
    void qtsWarningsAreScrubbedOnTheirWayToStderrToo();
    void eventsBeforeOpenAndAfterCloseAreDropped();

private:
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QJsonObject lastEvent() const
    {
        return QJsonDocument::fromJson(content().trimmed().split('\n').last()).object();
    }
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void LogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"kalends.jsonl"_s);
    m_clock.setWall(instantFromMs(1'795'000'000'123));
    Log::open(m_path, m_clock);
}

void LogTest::anEventIsOneLineWithTheTimeAndItsFields()
{
    Log::warning("attempt_failed", {{u"job_id"_s, u"0193a7c2-5b1e-7c4d-9f00-2f1d3c4b5a69"_s},
                                    {u"attempt"_s, 2},
                                    {u"channel"_s, u"ig"_s},
                                    {u"error_code"_s, u"rate_limited"_s}});
    QCOMPARE(content().count('\n'), 1);
    const QJsonObject expected{{u"ts"_s, u"2026-11-18T11:06:40.123Z"_s},
                               {u"level"_s, u"warning"_s},
                               {u"event"_s, u"attempt_failed"_s},
                               {u"app_version"_s, QStringLiteral(KALENDS_VERSION)},
                               {u"job_id"_s, u"0193a7c2-5b1e-7c4d-9f00-2f1d3c4b5a69"_s},
                               {u"attempt"_s, 2},
                               {u"channel"_s, u"ig"_s},
                               {u"error_code"_s, u"rate_limited"_s}};
    QCOMPARE(lastEvent(), expected);
}

void LogTest::hostileValuesStayInsideTheirLine_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("a forged line") << u"x\n{\"event\":\"published\"}"_s;
    QTest::newRow("carriage return") << u"x\r\ny"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("quotes") << u"\"},{\"a\":\"b"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) + QChar(0x2029);
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s;
    QTest::newRow("right to left") << QString(QChar(0x202e)) + u"שלום"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s;
}

void LogTest::hostileValuesStayInsideTheirLine()
{
    QFETCH(QString, value);
    Log::info("test", {{u"message"_s, value}});
    QCOMPARE(content().count('\n'), 1);
    QVERIFY(!content().contains('\r') && !content().contains('\x1b') && !content().contains('\0'));
    QCOMPARE(lastEvent().value(u"message"_s).toString(), value);
}

void LogTest::noCanaryReachesTheFile()
{
    const QString canary = u"c4n4ryVALUE1234567890abcdefXYZ"_s;
    const QStringList shapes{u"Bearer %1"_s,
                             u"access_token=%1"_s,
                             u"https://h/cb?code=%1&state=x"_s,
                             u"code=%1"_s,
                             u"X-Amz-Signature=%1"_s,
                             u"upload_token=%1"_s,
                             u"act.%1"_s,
                             u"rft.%1"_s,
                             u"IGAA%1"_s,
                             u"EAA%1"_s,
                             u"\"refresh_token\":\"%1\""_s,
                             u"client_secret=%1"_s};
    for (const QString &shape : shapes) {
        const QString text = shape.arg(canary);
        Log::info("canary", {{u"message"_s, text}});
        Log::info(text.toUtf8().constData());
        Log::info("canary", {{text, 1}});
        Log::info("canary",
                  {{u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{text, QJsonObject{{u"deep"_s, text}}}}}}});
        qInfo().noquote() << text;
    }
    for (const QString &name : {u"access_token"_s, u"token"_s, u"Authorization"_s, u"code"_s, u"secret"_s,
                                u"upload_url"_s, u"caption"_s, u"path"_s})
        Log::info("canary", {{name, u"c4n4ry"_s}, {u"nested"_s, QJsonObject{{name, QJsonArray{u"c4n4ry"_s}}}}});
    QCOMPARE(content().count('\n'), shapes.size() * 5 + 8);
    QVERIFY2(!content().contains("c4n4ry"), content().mid(qMax(0, content().indexOf("c4n4ry") - 200), 400).constData());
}

void LogTest::everyLevelHasItsWord()
{
    Log::write(LogLevel::Debug, "one");
    QCOMPARE(lastEvent().value(u"level"_s), u"debug"_s);
    qDebug("two");
    QCOMPARE(lastEvent().value(u"level"_s), u"debug"_s);
    QTest::ignoreMessage(QtCriticalMsg, "three");
    qCritical("three");
    QCOMPARE(lastEvent().value(u"level"_s), u"error"_s);
    QCOMPARE(lastEvent().value(u"message"_s), u"three"_s);
}

void LogTest::fieldsCannotForgeTheTimeOrTheLevel()
{
    Log::error("real", {{u"ts"_s, u"1970-01-01T00:00:00Z"_s}, {u"level"_s, u"info"_s}, {u"event"_s, u"fake"_s}});
    QCOMPARE(lastEvent().value(u"event"_s), u"real"_s);
    QCOMPARE(lastEvent().value(u"level"_s), u"error"_s);
    QVERIFY(lastEvent().value(u"ts"_s).toString().startsWith(u"2026-"_s));
}

void LogTest::aMegabyteOfTextIsCut()
{
    Log::info("big", {{u"message"_s, QString(1024 * 1024, u'x')}});
    QVERIFY(content().size() < 3000);
    QVERIFY(lastEvent().value(u"message"_s).toString().endsWith(u'…'));
}

void LogTest::deepFieldsAreCut()
{
    QJsonValue deep = u"c4n4ry"_s;
    for (int i = 0; i < 200; ++i)
        deep = QJsonArray{deep};
    Log::info("deep", {{u"value"_s, deep}});
    QCOMPARE(lastEvent().value(u"event"_s), u"deep"_s);
    QVERIFY(content().size() < 1000);
}

void LogTest::linesOfManyThreadsStayWhole()
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([t] {
            for (int i = 0; i < 500; ++i)
                Log::info("threads", {{u"thread"_s, t}, {u"i"_s, i}, {u"filler"_s, QString(i % 97, u'é')}});
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QList<QByteArray> lines = content().trimmed().split('\n');
    QCOMPARE(lines.size(), 4000);
    QHash<int, int> next;
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        QCOMPARE(event.value(u"i"_s).toInt(-1),
                 next[event.value(u"thread"_s).toInt(-1)]++); // whole, and each thread's in order
    }
}

void LogTest::qtsMessagesJoinTheLog()
{
    QTest::ignoreMessage(QtWarningMsg, "a warning of Qt");
    qWarning("a warning of Qt");
    QCOMPARE(lastEvent().value(u"event"_s), u"qt_message"_s);
    QCOMPARE(lastEvent().value(u"level"_s), u"warning"_s);
    QCOMPARE(lastEvent().value(u"message"_s), u"a warning of Qt"_s);
    const QLoggingCategory category("kalends.test");
    qCInfo(category, "said by a category");
    QCOMPARE(lastEvent().value(u"category"_s), u"kalends.test"_s);
}

void LogTest::qtsWarningsAreScrubbedOnTheirWayToStderrToo()
{
    QTest::ignoreMessage(QtWarningMsg, "failed: access_token=[removed]");
    qWarning("failed: access_token=c4n4ry");
    QVERIFY(!content().contains("c4n4ry"));
}

void LogTest::eventsBeforeOpenAndAfterCloseAreDropped()
{
    Log::close();
    Log::info("dropped");
    Log::close(); // twice is harmless
    QVERIFY(content().isEmpty());
    Log::open(m_path, m_clock);
    Log::info("kept");
    QCOMPARE(content().count('\n'), 1);
}

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
