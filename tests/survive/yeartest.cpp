// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

namespace
{

/// What a day has in store for a post.
enum class Fate {
    Awake,
    SleepsOver20Minutes,
    SleepsOver3Hours,
    ClockJumpsAhead,
    ClockFallsBehind,
    Offline,
    Killed,
    KeychainLocked,
    AnswerLost,
};
constexpr int kFates = 9;

/// A world whose wall clock may be wrong: the platform knows what time it really is.
class YearWorld : public PublishWorld
{
public:
    YearWorld()
    {
        platform.onArrival = [this](const FakePlatform::Seen &seen) {
            if (seen.op == "publish"_L1 && real() < due)
                ++early;
        };
    }
    [[nodiscard]] Instant real() const { return clock.now() - m_skew; }
    /// One look after so much time: a tick when it is short, a sleep when it is long.
    void look(Milliseconds after)
    {
        clock.advance(after);
        platform.serverDate = real();
        scheduler->wake();
        pump();
        if (status(present) == JobStatus::Publishing) // the worker that reads files lives in real time
            (void)QTest::qWaitFor([this] { return status(present) != JobStatus::Publishing; }, 2);
    }
    void sleepUntil(Instant instant)
    {
        if (instant > real())
            look(instant - real());
    }
    void awakeUntil(Instant instant)
    {
        while (real() < instant)
            look(std::min<Milliseconds>(15s, instant - real()));
    }
    void setClockWrong(Milliseconds by)
    {
        m_skew += by;
        clock.setWall(clock.now() + by);
        look(0ms);
    }

    JobId present; ///< the job that is lived through
    Instant due{};
    int early = 0;

private:
    Milliseconds m_skew{0};
};

} // namespace

/// A year of a computer that sleeps, falls, loses its clock and its network, with a post a day on each account, in two
/// zones whose clocks change on different days.
class YearTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPostOfAYearGoesOutOnceAndNoneEarly();

private:
    void live(YearWorld &world, const JobId &id, Fate fate);
    void comeHome(YearWorld &world, const QList<JobId> &jobs);
    QHash<int, int> m_lived;
};

void YearTest::live(YearWorld &world, const JobId &id, Fate fate)
{
    world.present = id;
    const Instant due = world.due = world.job(id).scheduledAt;
    const qsizetype before = world.platform.posts.size();
    const auto out = [&] { return world.becomes(id, JobStatus::Published); };
    const auto late = [&] { return world.job(id).late; };
    ++m_lived[int(fate)];
    if (fate == Fate::SleepsOver20Minutes) {
        world.sleepUntil(due + 20min);
        world.awakeUntil(due + 23min);
        QVERIFY(out());
        QVERIFY(late() >= 20min && late() <= 23min);
        return;
    }
    if (fate == Fate::SleepsOver3Hours) {
        world.sleepUntil(due + 3h);
        world.awakeUntil(due + 3h + 2min);
        QCOMPARE(world.job(id).lastErrorCode, u"missed_slot"_s);
        QCOMPARE(world.platform.posts.size(), before); // not without a word
        QVERIFY(world.jobs().retry(id).ok());
        world.awakeUntil(due + 3h + 5min);
        QVERIFY(out());
        return;
    }
    world.sleepUntil(due - 3min);
    switch (fate) {
    case Fate::ClockJumpsAhead:
        world.setClockWrong(2h);
        world.awakeUntil(due - 1min);
        QCOMPARE(world.platform.posts.size(), before);
        world.setClockWrong(-2h);
        break;
    case Fate::ClockFallsBehind:
        world.setClockWrong(-1h);
        world.awakeUntil(due + 7min);
        QCOMPARE(world.platform.posts.size(), before); // by this clock it is not due yet
        world.setClockWrong(1h);
        world.awakeUntil(due + 12min);
        break;
    case Fate::Offline:
        world.platform.twist(u"create"_s, {Twist::NotSent, Twist::NotSent, Twist::NotSent});
        world.awakeUntil(due + 15min);
        QCOMPARE(world.job(id).attemptCount, 1);
        break;
    case Fate::Killed:
        world.platform.twist(u"create"_s, {Twist::Hang});
        world.awakeUntil(due + 30s);
        QCOMPARE(world.status(id), JobStatus::Publishing);
        world.crash();
        world.start();
        world.platform.release();
        break;
    case Fate::KeychainLocked:
        world.tokens->error = Error{.code = ErrorCode::KeychainLocked, .message = u"The keychain is locked."_s};
        world.awakeUntil(due + 5min);
        QCOMPARE(world.job(id).hold, Hold::Keychain);
        world.tokens->error.reset();
        world.awakeUntil(due + 7min);
        break;
    case Fate::AnswerLost:
        world.platform.twist(u"publish"_s, {Twist::LostAfter});
        break;
    default:
        break;
    }
    world.awakeUntil(due + 3min);
    QVERIFY2(out(), qPrintable(u"%1 %2"_s.arg(word(world.status(id)), world.job(id).lastError)));
    QCOMPARE(world.platform.posts.size(), before + 1);
    if (fate == Fate::Awake)
        QVERIFY(late() < 1min);
}

/// The computer was off for days: nothing goes out by itself, a person says when.
void YearTest::comeHome(YearWorld &world, const QList<JobId> &jobs)
{
    const qsizetype before = world.platform.posts.size();
    world.awakeUntil(world.real() + 2min);
    QCOMPARE(world.platform.posts.size(), before);
    for (const JobId &id : jobs) {
        const PublishJob job = world.job(id);
        QVERIFY(job.hold == Hold::Review || job.lastErrorCode == u"missed_slot");
        QVERIFY(world.jobs().reschedule(id, world.real() + 5min).ok());
    }
    world.due = world.real() + 5min;
    world.present = jobs.constLast();
    world.awakeUntil(world.real() + 15min);
    for (const JobId &id : jobs)
        QVERIFY(world.becomes(id, JobStatus::Published));
}

void YearTest::everyPostOfAYearGoesOutOnceAndNoneEarly()
{
    YearWorld world;
    world.start();
    const QTimeZone berlin("Europe/Berlin");
    const QTimeZone newYork("America/New_York");
    const QDate first(2026, 11, 20);
    constexpr int kHoliday = 200;
    constexpr int kHolidays = 5;
    QList<JobId> all;
    QList<JobId> holiday;
    QHash<WallKind, int> kinds;
    for (int day = 0; day < 365; ++day) {
        const QDate date = first.addDays(day);
        const auto morning = resolve(WallTime::from(date, QTime(2, 30)), berlin); // hours that clocks skip and repeat
        const auto night = resolve(WallTime::from(date, QTime(1, 30)), newYork);
        ++kinds[morning.kind];
        ++kinds[night.kind];
        const JobId picture = world.plan(morning.instant, Channel::Instagram, date.toString(Qt::ISODate));
        const JobId clip = world.plan(night.instant, Channel::TikTok, date.toString(Qt::ISODate));
        all += {picture, clip};
        if (day >= kHoliday && day < kHoliday + kHolidays) {
            holiday += {picture, clip};
            continue;
        }
        if (day == kHoliday + kHolidays) {
            world.sleepUntil(morning.instant - 1h);
            comeHome(world, holiday);
        }
        live(world, picture, Fate(day % kFates));
        live(world, clip, Fate((day + day / kFates) % kFates));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"on day %1, %2"_s.arg(day).arg(date.toString(Qt::ISODate))));
    }
    world.awakeUntil(world.real() + 10min);
    QCOMPARE(world.early, 0);
    QCOMPARE(world.platform.posts.size(), all.size());
    QCOMPARE(QSet<QString>(world.platform.posts.begin(), world.platform.posts.end()).size(), all.size());
    for (const JobId &id : std::as_const(all)) {
        QCOMPARE(world.status(id), JobStatus::Published);
        QVERIFY(!world.intentOpen(id));
    }
    QCOMPARE(kinds[WallKind::Skipped], 1); // Berlin's spring
    QCOMPARE(kinds[WallKind::Twice], 2);   // both autumns
    for (int fate = 0; fate < kFates; ++fate)
        QVERIFY(m_lived[fate] >= 70);
    PublishWorld::check(world.database->checkWhole());
}

} // namespace kalends::test

using kalends::test::YearTest;
QTEST_GUILESS_MAIN(YearTest)
#include "yeartest.moc"
