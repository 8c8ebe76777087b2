// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/slotadvisor.h"

#include <QTest>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const QTimeZone kBerlin("Europe/Berlin");

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

QTime clockOf(const SlotAdvice &advice)
{
    return advice.wall.time();
}

/// Thursdays at about 14:30 on the wall, for ten weeks, over the end of summer time.
QList<Instant> thursdays()
{
    QList<Instant> times;
    for (int week = 0; week < 10; ++week) {
        const WallTime wall = WallTime::from(QDate(2026, 11, 19).addDays(-7 * week), QTime(14, 30 + week % 3 * 2));
        times.append(resolve(wall, kBerlin).instant);
    }
    return times;
}

const Instant kSunday = at("2026-11-22T10:00:00Z");

} // namespace

/// Good times from own history, gaps and quotas.
class SlotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cadencesAreRead_data();
    void cadencesAreRead();
    void wordsThatAreNoCadenceAreRefused_data();
    void wordsThatAreNoCadenceAreRefused();
    void ownHabitsComeFirst();
    void theWallClockIsKeptOverAClockChange();
    void withoutHistoryACommonTimeIsTaken();
    void anotherPostIsNeverInTheWay();
    void nothingIsEverInThePast_data();
    void nothingIsEverInThePast();
    void aDaysQuotaIsKept();
    void aNightsPostsCountForTheDayAfter();
    void whatIsForAnyChannelIsInTheWayOfEach();
    void whereEveryHourIsTakenThereIsNone();
    void reasonsSayHowMuchIsKnown_data();
    void reasonsSayHowMuchIsKnown();
    void manyHabitsAreTheBestFour();
    void cadencesFillAStretch_data();
    void cadencesFillAStretch();
    void absurdStretchesEnd();
};

void SlotsTest::cadencesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cadence>("expected");
    QTest::newRow("daily") << u"daily"_s << Cadence{1, 0, {}};
    QTest::newRow("German") << u" Täglich "_s << Cadence{1, 0, {}};
    QTest::newRow("three a week") << u"3 per week"_s << Cadence{0, 3, {}};
    QTest::newRow("3/week") << u"3/week"_s << Cadence{0, 3, {}};
    QTest::newRow("3x week") << u"3x week"_s << Cadence{0, 3, {}};
    QTest::newRow("3 pro Woche") << u"3 pro Woche"_s << Cadence{0, 3, {}};
    QTest::newRow("3 times a week") << u"3 times a week"_s << Cadence{0, 3, {}};
    QTest::newRow("two a day") << u"2 per day"_s << Cadence{2, 0, {}};
    QTest::newRow("days") << u"mon,wed,fri"_s << Cadence{1, 0, {1, 3, 5}};
    QTest::newRow("days in words") << u"Friday and Monday"_s.remove(u"and "_s) << Cadence{1, 0, {1, 5}};
    QTest::newRow("German days") << u"Mo, Mi, Fr."_s << Cadence{1, 0, {1, 3, 5}};
    QTest::newRow("the same day twice") << u"mon mon"_s << Cadence{1, 0, {1}};
    QTest::newRow("weekends") << u"weekends"_s << Cadence{1, 0, {6, 7}};
    QTest::newRow("weekly") << u"weekly"_s << Cadence{0, 1, {}};
}

void SlotsTest::cadencesAreRead()
{
    QFETCH(QString, text);
    QFETCH(Cadence, expected);
    const auto cadence = cadenceFromText(text);
    QVERIFY2(cadence.ok(), qPrintable(text));
    QCOMPARE(*cadence, expected);
}

void SlotsTest::wordsThatAreNoCadenceAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "often", "0 per week", "999 per week", "100 per day", "-1 per week", "mon,tuq",
                             "3 per fortnight", "<b>daily</b>", "1e9 per week"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("a megabyte") << QString(1'000'000, u'9');
}

void SlotsTest::wordsThatAreNoCadenceAreRefused()
{
    QFETCH(QString, text);
    const auto cadence = cadenceFromText(text);
    QVERIFY(!cadence.ok());
    QCOMPARE(cadence.error().code, ErrorCode::InvalidValue);
    QVERIFY(!cadence.error().hint.isEmpty());
}

void SlotsTest::ownHabitsComeFirst()
{
    const SlotAdvisor advisor({.published = thursdays(), .planned = {}}, kSunday, kBerlin);
    const auto advice = advisor.next({Channel::Instagram});
    QVERIFY(advice);
    QCOMPARE(advice->wall.date(), QDate(2026, 11, 26)); // the Thursday of the coming week
    QCOMPARE(clockOf(*advice), QTime(14, 30));
    QVERIFY2(advice->reason.contains(u"Thursday"_s), qPrintable(advice->reason));
}

void SlotsTest::theWallClockIsKeptOverAClockChange()
{
    // All posts went out at 14:30 in winter time; after the last Sunday of March that is another instant.
    const SlotAdvisor advisor({.published = thursdays(), .planned = {}}, at("2027-03-28T12:00:00Z"), kBerlin);
    const auto advice = advisor.next({Channel::Instagram});
    QVERIFY(advice);
    QCOMPARE(clockOf(*advice), QTime(14, 30));
    QCOMPARE(advice->at, at("2027-04-01T12:30:00Z"));
}

void SlotsTest::withoutHistoryACommonTimeIsTaken()
{
    const SlotAdvisor advisor({}, kSunday, kBerlin);
    const auto advice = advisor.next({Channel::TikTok});
    QVERIFY(advice);
    QCOMPARE(advice->at, at("2026-11-22T17:00:00Z")); // 18:00 today
    QVERIFY(!advice->reason.isEmpty());
}

void SlotsTest::anotherPostIsNeverInTheWay()
{
    TimesKnown known{.published = thursdays(), .planned = {}};
    known.planned.append({.at = at("2026-11-26T13:00:00Z"), .channels = {Channel::Instagram}});
    const SlotAdvisor advisor(known, kSunday, kBerlin);
    const auto instagram = advisor.next({Channel::Instagram});
    QVERIFY(instagram);
    QVERIFY(instagram->wall.date() != QDate(2026, 11, 26)); // that day has something; an empty one is better
    const auto onThatDay = advisor.next({Channel::Instagram}, at("2026-11-26T00:00:00Z"));
    QVERIFY(onThatDay);
    QVERIFY(std::chrono::abs(onThatDay->at - known.planned.first().at) >= SlotAdvisor::kApart);
}

void SlotsTest::nothingIsEverInThePast_data()
{
    QTest::addColumn<QString>("now");
    for (const char *now : {"2026-11-22T16:50:00Z", "2026-11-22T23:59:59Z", "2026-10-25T00:30:00Z",
                            "2026-03-29T00:59:00Z", "2026-12-31T22:59:59Z", "1970-01-01T00:00:00Z"})
        QTest::newRow(now) << QString::fromLatin1(now);
}

void SlotsTest::nothingIsEverInThePast()
{
    QFETCH(QString, now);
    const Instant start = *instantFromIso(now);
    const SlotAdvisor advisor({}, start, kBerlin);
    const auto advice = advisor.next({Channel::Instagram}, start - 24h * 30);
    QVERIFY(advice);
    QVERIFY(advice->at >= start + SlotAdvisor::kLead);
    const auto many = advisor.spread(*cadenceFromText(u"2 per day"_s), start - 24h * 30, start + 24h * 3, {}, 50);
    for (const SlotAdvice &one : many)
        QVERIFY(one.at >= start + SlotAdvisor::kLead && one.at < start + 24h * 3);
}

void SlotsTest::aDaysQuotaIsKept()
{
    TimesKnown known;
    for (int i = 0; i < SlotAdvisor::dailyQuota(Channel::TikTok); ++i) // every hour is taken on the first day
        known.planned.append({.at = at("2026-11-23T00:30:00Z") + i * 90min, .channels = {Channel::TikTok}});
    const SlotAdvisor advisor(known, at("2026-11-23T00:00:00Z"), QTimeZone("UTC"));
    const auto advice = advisor.next({Channel::TikTok});
    QVERIFY(advice);
    int within = 0;
    for (const auto &one : known.planned)
        within += one.at > advice->at - 24h && one.at < advice->at ? 1 : 0;
    QVERIFY(within < SlotAdvisor::dailyQuota(Channel::TikTok));
}

void SlotsTest::aNightsPostsCountForTheDayAfter()
{
    TimesKnown known;
    for (int i = 0; i < SlotAdvisor::dailyQuota(Channel::TikTok); ++i)
        known.planned.append({.at = at("2026-11-23T00:30:00Z") + i * 30min, .channels = {Channel::TikTok}});
    const SlotAdvisor advisor(known, at("2026-11-23T00:00:00Z"), QTimeZone("UTC"));
    const auto advice = advisor.next({Channel::TikTok}, at("2026-11-23T08:30:00Z"));
    QVERIFY(advice);
    QVERIFY2(advice->at > at("2026-11-24T00:30:00Z"), qPrintable(toIso(advice->at)));
}

void SlotsTest::whatIsForAnyChannelIsInTheWayOfEach()
{
    TimesKnown known;
    known.planned.append({.at = at("2026-11-22T18:00:00Z"), .channels = {}});
    const SlotAdvisor advisor(known, at("2026-11-22T17:00:00Z"), QTimeZone("UTC"));
    for (const QList<Channel> &channels : {QList<Channel>{Channel::Instagram}, {Channel::TikTok}, {}}) {
        const auto advice = advisor.next(channels);
        QVERIFY(advice);
        QVERIFY(std::chrono::abs(advice->at - known.planned.first().at) >= SlotAdvisor::kApart);
    }
}

void SlotsTest::whereEveryHourIsTakenThereIsNone()
{
    TimesKnown known;
    for (int hour = 0; hour < 24 * 20; ++hour)
        known.planned.append({.at = at("2026-11-22T00:00:00Z") + hour * 1h, .channels = {Channel::Instagram}});
    const SlotAdvisor advisor(known, at("2026-11-22T00:00:00Z"), QTimeZone("UTC"));
    QVERIFY(!advisor.next({Channel::Instagram}));
    QVERIFY(advisor.next({Channel::TikTok})); // nothing of its own is in the way
}

void SlotsTest::reasonsSayHowMuchIsKnown_data()
{
    QTest::addColumn<int>("published");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << 0 << false << u"Nothing has gone out"_s;
    QTest::newRow("too little") << 1 << false << u"Too little"_s;
    QTest::newRow("a weekday's habit") << 8 << false << u"On a "_s;
    QTest::newRow("a habit that is taken") << 8 << true << u"taken"_s;
}

void SlotsTest::reasonsSayHowMuchIsKnown()
{
    QFETCH(int, published);
    QFETCH(bool, taken);
    QFETCH(QString, word);
    TimesKnown known;
    for (int i = 0; i < published; ++i) // each day of the week before
        known.published.append(at("2026-11-21T15:00:00Z") - (i / 2) * 24h);
    if (taken)
        for (int day = 0; day < 20; ++day)
            known.planned.append({.at = at("2026-11-22T15:00:00Z") + day * 24h, .channels = {}});
    const SlotAdvisor advisor(known, kSunday, QTimeZone("UTC"));
    const auto advice = advisor.next({Channel::Instagram});
    QVERIFY(advice);
    QVERIFY2(advice->reason.contains(word), qPrintable(advice->reason));
}

void SlotsTest::manyHabitsAreTheBestFour()
{
    TimesKnown known;
    for (int hour = 8; hour < 20; hour += 2) {
        for (int times = 0; times < hour; ++times) // the later, the more often
            known.published.append(at("2026-11-01T00:00:00Z") + hour * 1h - times * 24h * 7);
    }
    const SlotAdvisor advisor(known, at("2026-11-22T00:00:00Z"), QTimeZone("UTC"));
    const auto advice = advisor.next({Channel::Instagram}); // a Sunday, as all of them were
    QVERIFY(advice);
    QCOMPARE(advice->wall.time(), QTime(18, 0));
}

void SlotsTest::cadencesFillAStretch_data()
{
    QTest::addColumn<QString>("cadence");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("posts");
    QTest::newRow("daily for a week") << u"daily"_s << 7 << 7;
    QTest::newRow("three a week for two weeks") << u"3 per week"_s << 14 << 6;
    QTest::newRow("weekly for four") << u"weekly"_s << 28 << 4;
    QTest::newRow("twice a day for three days") << u"2 per day"_s << 3 << 6;
    QTest::newRow("days") << u"mon,wed,fri"_s << 7 << 3;
    QTest::newRow("ten a week") << u"10 per week"_s << 7 << 10;
    QTest::newRow("part of a week") << u"3 per week"_s << 3 << 1;
}

void SlotsTest::cadencesFillAStretch()
{
    QFETCH(QString, cadence);
    QFETCH(int, days);
    QFETCH(int, posts);
    const Instant monday = at("2026-11-23T00:00:00Z");
    TimesKnown known{.published = thursdays(), .planned = {}};
    known.planned.append({.at = at("2026-11-24T12:00:00Z"), .channels = {Channel::Instagram}});
    const SlotAdvisor advisor(known, kSunday, QTimeZone("UTC"));
    const auto found =
        advisor.spread(*cadenceFromText(cadence), monday, monday + 24h * days, {Channel::Instagram}, 100);
    QCOMPARE(found.size(), posts);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(std::chrono::abs(found.at(i).at - known.planned.first().at) >= SlotAdvisor::kApart);
        QVERIFY(!found.at(i).reason.isEmpty());
        if (i > 0)
            QVERIFY(found.at(i).at - found.at(i - 1).at >= SlotAdvisor::kApart);
    }
}

void SlotsTest::absurdStretchesEnd()
{
    const SlotAdvisor advisor({}, kSunday, kBerlin);
    QVERIFY(
        advisor.spread({.perDay = 10, .perWeek = 0, .weekdays = {}}, kEarliestInstant, kLatestInstant, {}, 93).size() ==
        93);
    QVERIFY(advisor.spread({.perDay = 1, .perWeek = 0, .weekdays = {}}, kLatestInstant, kEarliestInstant, {}, 93)
                .isEmpty());
    QVERIFY(advisor.spread({.perDay = 1, .perWeek = 0, .weekdays = {}}, kSunday, kSunday, {}, 93).isEmpty());
}

QTEST_GUILESS_MAIN(SlotsTest)
#include "slotstest.moc"
