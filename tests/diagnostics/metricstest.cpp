// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/metrics.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <limits>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kalends;

class MetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsHelpAndTypeBeforeEachFamily();
    void everyLineIsOneThatAScraperReads();
    void countsFromManyThreads();
    void setReplacesAndAddAdds();
    void anEmptyRegistryIsAnEmptyPage() { QCOMPARE(Metrics().toText(), QByteArray()); }
};

void MetricsTest::printsHelpAndTypeBeforeEachFamily()
{
    Metrics metrics;
    metrics.add("kalends_attempts_total", "channel=\"ig\",status=\"ok\"");
    metrics.add("kalends_attempts_total", "channel=\"ig\",status=\"failed\"", 2);
    metrics.set("kalends_jobs_waiting", 3);
    QCOMPARE(metrics.toText(), QByteArray("# HELP kalends_attempts_total Attempts, counted since the start.\n"
                                          "# TYPE kalends_attempts_total counter\n"
                                          "kalends_attempts_total{channel=\"ig\",status=\"failed\"} 2\n"
                                          "kalends_attempts_total{channel=\"ig\",status=\"ok\"} 1\n"
                                          "# HELP kalends_jobs_waiting Jobs waiting, as it is now.\n"
                                          "# TYPE kalends_jobs_waiting gauge\n"
                                          "kalends_jobs_waiting 3\n"));
}

void MetricsTest::everyLineIsOneThatAScraperReads()
{
    Metrics metrics;
    metrics.set("kalends.odd-name", 0.1);
    metrics.set("9starts_with_a_digit", -1e300);
    metrics.set("Kalends:UPPER{}", 1);
    metrics.set("", 1);
    metrics.set("kalends_", 1);
    metrics.set("kalends_2nd", std::numeric_limits<double>::infinity());
    metrics.set("kalends_nan", std::numeric_limits<double>::quiet_NaN());
    metrics.set("kalends_inf", -std::numeric_limits<double>::infinity(), "le=\"+Inf\"");
    metrics.add("kalends_bytes_total", "host=\"a\\\"b\"", 1e18);
    static const QRegularExpression comment(u"^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$"_s);
    static const QRegularExpression sample(
        u"^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{[^{}]*\\})? (NaN|[+-]Inf|-?\\d+(\\.\\d+)?(e[+-]?\\d+)?)$"_s);
    QSet<QString> typed;
    for (const QByteArray &line : metrics.toText().trimmed().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (const auto match = comment.match(text); match.hasMatch()) {
            if (match.captured(1) == u"TYPE"_s)
                QVERIFY2(!std::exchange(typed, typed + QSet{match.captured(2)}).contains(match.captured(2)),
                         line.constData());
            continue;
        }
        const auto match = sample.match(text);
        QVERIFY2(match.hasMatch(), line.constData());
        QVERIFY2(typed.contains(match.captured(1)), line.constData());
    }
    QCOMPARE(typed.size(), 9);
}

void MetricsTest::countsFromManyThreads()
{
    Metrics metrics;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&metrics] {
            for (int i = 0; i < 2000; ++i)
                metrics.add("kalends_events_total", "kind=\"x\"");
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(metrics.value("kalends_events_total", "kind=\"x\""), 8000.0);
}

void MetricsTest::setReplacesAndAddAdds()
{
    Metrics metrics;
    metrics.set("kalends_due", 5);
    metrics.set("kalends_due", 2);
    metrics.add("kalends_due", {}, -0.5);
    QCOMPARE(metrics.value("kalends_due"), 1.5);
    QCOMPARE(metrics.value("kalends_due", "channel=\"ig\""), 0.0);
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "metricstest.moc"
