// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/job.h"
#include "model/retrypolicy.h"

#include <QMap>
#include <QTest>

using namespace std::chrono_literals;
using namespace kalends;

namespace
{
using enum JobStatus;
using enum JobEvent;
constexpr int kStatuses = int(Canceled) + 1;
constexpr int kEvents = int(AccountGone) + 1;
} // namespace

class JobsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventLeadsWhereTheTableSaysAndNowhereElse_data();
    void everyEventLeadsWhereTheTableSaysAndNowhereElse();
    void whatIsPublishedOrCanceledStaysSo();
    void aJobWithAnOpenIntentIsNeverTakenAgainByItself();
    void everyStatusButTheFirstCanBeReached();
    void theLadderIsFiveFifteenThirtyAndThenNothing();
    void aLongerWishOfThePlatformWins();
    void anEmptyLadderGivesUpAtOnce();
    void pollingGrowsByHalfUpToTheMost_data();
    void pollingGrowsByHalfUpToTheMost();
};

void JobsTest::everyEventLeadsWhereTheTableSaysAndNowhereElse_data()
{
    // One line per event; from each status in the order Scheduled, Publishing, Confirming, Failed, Published,
    // NeedsAttention, Canceled. s p c f P n x are the statuses, . is refused.
    static const QMap<JobEvent, QByteArray> expected{
        {Claim, "p..p..."},          {Release, ".s....."},        {ReleaseRetry, ".f....."},
        {PreflightFail, "nn....."},  {CauseFixed, ".....s."},     {AttemptFail, ".f....."},
        {GiveUp, "nnnn..."},         {LoseAnswer, ".c....."},     {ConfirmDone, "..P..P."},
        {ConfirmNotDone, "..f..f."}, {ConfirmUnknown, "..n..n."}, {Succeed, ".P....."},
        {MissSlot, "n..n..."},       {PersonRetry, "...s.s."},    {PersonReschedule, "s..s.s."},
        {PersonCancel, "x..x.x."},   {AccountGone, "n..n.n."},
    };
    QCOMPARE(expected.size(), kEvents);
    QTest::addColumn<JobStatus>("from");
    QTest::addColumn<JobEvent>("event");
    QTest::addColumn<std::optional<JobStatus>>("to");
    for (int event = 0; event < kEvents; ++event) {
        for (int from = 0; from < kStatuses; ++from) {
            const qsizetype to = QByteArrayView("spcfPnx").indexOf(expected[JobEvent(event)].at(from));
            QTest::addRow("event %d from %s", event, word(JobStatus(from)).data())
                << JobStatus(from) << JobEvent(event) << (to < 0 ? std::nullopt : std::optional(JobStatus(to)));
        }
    }
}

void JobsTest::everyEventLeadsWhereTheTableSaysAndNowhereElse()
{
    QFETCH(JobStatus, from);
    QFETCH(JobEvent, event);
    QFETCH(std::optional<JobStatus>, to);
    QCOMPARE(nextStatus(from, event), to);
}

void JobsTest::whatIsPublishedOrCanceledStaysSo()
{
    for (int event = 0; event < kEvents; ++event) {
        QVERIFY(!nextStatus(Published, JobEvent(event)));
        QVERIFY(!nextStatus(Canceled, JobEvent(event)));
    }
}

void JobsTest::aJobWithAnOpenIntentIsNeverTakenAgainByItself()
{
    QVERIFY(!nextStatus(Confirming, Claim));
    QVERIFY(!nextStatus(Confirming, Release));
    QVERIFY(!nextStatus(Confirming, PersonRetry));
    QVERIFY(!nextStatus(Confirming, PersonCancel));
    QVERIFY(!nextStatus(NeedsAttention, Claim));
}

void JobsTest::everyStatusButTheFirstCanBeReached()
{
    for (int status = 0; status < kStatuses; ++status) {
        bool reached = false;
        for (int from = 0; from < kStatuses; ++from) {
            for (int event = 0; event < kEvents; ++event)
                reached = reached || nextStatus(JobStatus(from), JobEvent(event)) == JobStatus(status);
        }
        QVERIFY2(reached, word(JobStatus(status)).data());
    }
}

void JobsTest::theLadderIsFiveFifteenThirtyAndThenNothing()
{
    const RetryPolicy policy;
    QCOMPARE(policy.maxAttempts(), 4);
    QCOMPARE(policy.delayAfter(1), Milliseconds(5min));
    QCOMPARE(policy.delayAfter(2), Milliseconds(15min));
    QCOMPARE(policy.delayAfter(3), Milliseconds(30min));
    QCOMPARE(policy.delayAfter(4), std::nullopt);
    QCOMPARE(policy.delayAfter(400), std::nullopt);
}

void JobsTest::aLongerWishOfThePlatformWins()
{
    const RetryPolicy policy;
    QCOMPARE(policy.delayAfter(1, 60s), Milliseconds(5min));
    QCOMPARE(policy.delayAfter(1, 2h), Milliseconds(2h));
    QCOMPARE(policy.delayAfter(4, 2h), std::nullopt); // waiting longer does not make another attempt
    QCOMPARE(policy.delayAfter(0, 60s), Milliseconds(60s));
    QCOMPARE(policy.delayAfter(0, -60s), Milliseconds(0));
}

void JobsTest::anEmptyLadderGivesUpAtOnce()
{
    const RetryPolicy once{.delays = {}};
    QCOMPARE(once.maxAttempts(), 1);
    QCOMPARE(once.delayAfter(1), std::nullopt);
}

void JobsTest::pollingGrowsByHalfUpToTheMost_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<int>("polls");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("the first wait") << qint64(3000) << 0 << qint64(3000);
    QTest::newRow("the second") << qint64(3000) << 1 << qint64(4500);
    QTest::newRow("the third") << qint64(3000) << 2 << qint64(6750);
    QTest::newRow("never above the most") << qint64(3000) << 20 << qint64(60'000);
    QTest::newRow("after very long") << qint64(3000) << std::numeric_limits<int>::max() << qint64(60'000);
    QTest::newRow("first above the most") << qint64(90'000) << 0 << qint64(60'000);
    QTest::newRow("from nothing it still grows") << qint64(0) << 3 << qint64(3);
    QTest::newRow("before the first") << qint64(3000) << -1 << qint64(3000);
}

void JobsTest::pollingGrowsByHalfUpToTheMost()
{
    QFETCH(qint64, first);
    QFETCH(int, polls);
    QFETCH(qint64, expected);
    QCOMPARE(pollDelay(Milliseconds(first), polls, 60s).count(), expected);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "jobstest.moc"
