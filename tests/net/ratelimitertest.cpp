// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/ratelimiter.h"

#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RateLimiterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachBucketStaysBelowThePlatformsLimit_data();
    void eachBucketStaysBelowThePlatformsLimit();
    void theWindowSlides();
    void accountsAndBucketsDoNotShare();
    void aBrakeHoldsEverythingOfTheAccountAndOnlyLengthens();
    void theReportedQuotaRules();
    void aFullQuotaIsAskedAboutAgain();
    void containersAllowFourForEachPost();
    void aClockSetBackNeverMakesAWaitLongerThanTheWindow();
    void unknownBucketsAndBadQuotasAreHarmless();
    void budgetsCanBeGiven();
    void forgettingStartsAnew();

private:
    const AccountId m_account = AccountId::create();
    const Instant m_now = instantFromMs(1'795'000'000'000);
};

void RateLimiterTest::eachBucketStaysBelowThePlatformsLimit_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<int>("amount");
    QTest::addColumn<qint64>("window");
    QTest::newRow("init") << u"tiktok.init"_s << 5 << qint64(60'000);
    QTest::newRow("creator info") << u"tiktok.creator_info"_s << 18 << qint64(60'000);
    QTest::newRow("status") << u"tiktok.status"_s << 27 << qint64(60'000);
    QTest::newRow("containers") << u"ig.container"_s << 380 << qint64(86'400'000);
    QTest::newRow("posts") << u"ig.publish"_s << 50 << qint64(86'400'000);
}

void RateLimiterTest::eachBucketStaysBelowThePlatformsLimit()
{
    QFETCH(QString, bucket);
    QFETCH(int, amount);
    QFETCH(qint64, window);
    RateLimiter limiter;
    for (int i = 0; i < amount; ++i) {
        QCOMPARE(limiter.waitFor(bucket, m_account, m_now), 0ms);
        limiter.spend(bucket, m_account, m_now);
    }
    QCOMPARE(limiter.waitFor(bucket, m_account, m_now), Milliseconds(window));
    QCOMPARE(limiter.waitFor(bucket, m_account, m_now + Milliseconds(window - 1)), 1ms);
    QCOMPARE(limiter.waitFor(bucket, m_account, m_now + Milliseconds(window)), 0ms);
}

void RateLimiterTest::theWindowSlides()
{
    RateLimiter limiter({{u"b"_s, {3, 60s}}});
    for (const auto at : {0s, 10s, 20s})
        limiter.spend(u"b"_s, m_account, m_now + at);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now + 30s), 30s);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now + 60s), 0ms);
    limiter.spend(u"b"_s, m_account, m_now + 60s);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now + 60s), 10s); // the one of 10 s frees next
    limiter.spend(u"b"_s, m_account, m_now + 61s);                  // overspent all the same: two have to go
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now + 61s), 19s);
}

void RateLimiterTest::accountsAndBucketsDoNotShare()
{
    RateLimiter limiter({{u"b"_s, {1, 60s}}, {u"c"_s, {1, 60s}}});
    limiter.spend(u"b"_s, m_account, m_now);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now), 60s);
    QCOMPARE(limiter.waitFor(u"c"_s, m_account, m_now), 0ms);
    QCOMPARE(limiter.waitFor(u"b"_s, AccountId::create(), m_now), 0ms);
}

void RateLimiterTest::aBrakeHoldsEverythingOfTheAccountAndOnlyLengthens()
{
    RateLimiter limiter;
    limiter.slowDown(m_account, m_now + 90s);
    limiter.slowDown(m_account, m_now + 30s);
    QCOMPARE(limiter.waitFor(u"tiktok.init"_s, m_account, m_now), 90s);
    QCOMPARE(limiter.waitFor({}, m_account, m_now), 90s);
    QCOMPARE(limiter.waitFor(u"tiktok.init"_s, AccountId::create(), m_now), 0ms);
    QCOMPARE(limiter.waitFor(u"tiktok.init"_s, m_account, m_now + 91s), 0ms);
}

void RateLimiterTest::theReportedQuotaRules()
{
    RateLimiter limiter;
    limiter.reportQuota(m_account, 0, 100, 24h, m_now);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now), 0ms);
        limiter.spend(u"ig.publish"_s, m_account, m_now);
    }
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now), 24h);
    RateLimiter small;
    small.reportQuota(m_account, 0, 25, 24h, m_now);
    for (int i = 0; i < 25; ++i)
        small.spend(u"ig.publish"_s, m_account, m_now);
    QVERIFY(small.waitFor(u"ig.publish"_s, m_account, m_now) > 0ms);
}

void RateLimiterTest::aFullQuotaIsAskedAboutAgain()
{
    RateLimiter limiter;
    limiter.reportQuota(m_account, 49, 50, 24h, m_now); // posts made elsewhere
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now + 1s), 0ms);
    limiter.spend(u"ig.publish"_s, m_account, m_now + 1s);
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now + 2s), 10min - 2s);
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now + 10min), 0ms); // old news: read it again
    limiter.reportQuota(m_account, 50, 50, 24h, m_now + 10min);
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now + 10min), 10min);
}

void RateLimiterTest::containersAllowFourForEachPost()
{
    RateLimiter limiter;
    limiter.reportQuota(m_account, 0, 200, 24h, m_now);
    for (int i = 0; i < 800; ++i)
        limiter.spend(u"ig.container"_s, m_account, m_now);
    QCOMPARE(limiter.waitFor(u"ig.container"_s, m_account, m_now), 24h);
    RateLimiter small;
    small.reportQuota(m_account, 0, 25, 24h, m_now);
    for (int i = 0; i < 379; ++i)
        small.spend(u"ig.container"_s, m_account, m_now);
    QCOMPARE(small.waitFor(u"ig.container"_s, m_account, m_now), 0ms);
}

void RateLimiterTest::aClockSetBackNeverMakesAWaitLongerThanTheWindow()
{
    RateLimiter limiter({{u"b"_s, {1, 60s}}});
    limiter.spend(u"b"_s, m_account, m_now);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now - std::chrono::days(400)), 60s);
    limiter.spend(u"b"_s, m_account, m_now - std::chrono::days(400));
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now - std::chrono::days(400) + 60s), 0ms);
}

void RateLimiterTest::unknownBucketsAndBadQuotasAreHarmless()
{
    RateLimiter limiter;
    for (int i = 0; i < 1000; ++i)
        limiter.spend(u"nobody"_s, m_account, m_now);
    QCOMPARE(limiter.waitFor(u"nobody"_s, m_account, m_now), 0ms);
    limiter.reportQuota(m_account, -1, 50, 24h, m_now);
    limiter.reportQuota(m_account, 0, 0, 24h, m_now);
    QCOMPARE(limiter.waitFor(u"ig.publish"_s, m_account, m_now), 0ms);
}

void RateLimiterTest::budgetsCanBeGiven()
{
    RateLimiter limiter({{u"tiktok.init"_s, {1, 10s}}});
    limiter.spend(u"tiktok.init"_s, m_account, m_now);
    QCOMPARE(limiter.waitFor(u"tiktok.init"_s, m_account, m_now), 10s);
}

void RateLimiterTest::forgettingStartsAnew()
{
    RateLimiter limiter({{u"b"_s, {1, 60s}}});
    limiter.spend(u"b"_s, m_account, m_now);
    limiter.slowDown(m_account, m_now + 1h);
    limiter.forget(m_account);
    QCOMPARE(limiter.waitFor(u"b"_s, m_account, m_now), 0ms);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "ratelimitertest.moc"
