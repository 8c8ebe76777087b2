// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planfixture.h"

#include "publishing/flagservice.h"
#include "store/readinessbacklog.h"
#include "support/failingstatement.h"

#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Turning a flag changes what thousands of entries say, and nobody waits for it.
class FlagServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFewEntriesAreReassessedAtOnce();
    void manyFollowInSmallPieces();
    void whatAnEndBrokeOffIsGoneOnWith();
    void whatAFailingStoreBrokeOffIsGoneOnWith();
    void aFlagTurnedBackMeanwhileIsWhatCounts();
    void unknownFlagsAreRefused();
};

namespace
{

constexpr int kMany = 2500;
constexpr qsizetype kPiece = 256;

/// Planned posts with nothing missing but the flag.
void planMany(PlanFixture &f, int count)
{
    f.link(Channel::Instagram);
    const MediaId medium = f.addMedium("one");
    QList<NewEntry> wanted;
    for (int i = 0; i < count; ++i) {
        wanted.append(PlanFixture::wanted(f.in(24h + std::chrono::minutes(i)), EntryState::Planned));
        wanted.last().media = {medium};
    }
    const auto made = f.planner->createEntries(wanted);
    if (!made.ok() || made->changed.size() != count)
        qFatal("the entries were not made");
}

qint64 disabled(PlanFixture &f)
{
    return f.number("SELECT count(*) FROM calendar_entries WHERE readiness = 'publishing_disabled'");
}

bool isDone(const ReadinessBacklog &backlog)
{
    const Result<bool> empty = backlog.isEmpty();
    return empty.ok() && *empty;
}

} // namespace

void FlagServiceTest::aFewEntriesAreReassessedAtOnce()
{
    PlanFixture f;
    planMany(f, 5);
    QCOMPARE(disabled(f), 5);
    FlagService flags(*f.database);
    EXPECT_OK(flags.set(u"publish_ig"_s, true));
    QCOMPARE(disabled(f), 0);
    QVERIFY(*ReadinessBacklog(*f.database).isEmpty());
}

void FlagServiceTest::manyFollowInSmallPieces()
{
    PlanFixture f;
    planMany(f, kMany);
    QSignalSpy commits(&f.events, &StoreEvents::committed);
    FlagService flags(*f.database);
    EXPECT_OK(flags.set(u"publish_ig"_s, true));
    QVERIFY(disabled(f) >= 0);
    QTRY_COMPARE(disabled(f), 0);
    QTRY_VERIFY(*ReadinessBacklog(*f.database).isEmpty());
    qsizetype told = 0;
    for (const QList<QVariant> &commit : commits) {
        const auto change = commit.first().value<StoreChange>();
        QVERIFY(!change.everything);
        QVERIFY(change.entries.size() <= kPiece);
        told += change.entries.size();
    }
    QCOMPARE(told, kMany);
}

void FlagServiceTest::whatAnEndBrokeOffIsGoneOnWith()
{
    PlanFixture f;
    planMany(f, kMany);
    EXPECT_OK(FlagRepository(*f.database).turn(u"publish_ig"_s, true));
    QVERIFY(*ReadinessBacklog(*f.database).step()); // and then the program died
    QCOMPARE(disabled(f), kMany - kPiece);
    FlagService flags(*f.database);
    flags.catchUp();
    QTRY_COMPARE(disabled(f), 0);
    flags.catchUp(); // nothing is left
}

void FlagServiceTest::whatAFailingStoreBrokeOffIsGoneOnWith()
{
    constexpr int kCount = 2 * int(kPiece);
    PlanFixture f;
    planMany(f, kCount);
    const ReadinessBacklog backlog(*f.database);
    bool on = false;
    bool struck = true;
    for (int n = 0; struck; n += 1 + n / 4) {
        {
            FlagService flags(*f.database);
            test::failStatement(n);
            if (flags.set(u"publish_ig"_s, !on).ok())
                on = !on;
            flags.catchUp();
            QTRY_VERIFY(test::hasStatementFailed() || isDone(backlog));
            struck = test::hasStatementFailed();
        }
        test::failStatement(-1);
        FlagService flags(*f.database);
        flags.catchUp();
        QTRY_VERIFY(isDone(backlog));
        QCOMPARE(disabled(f), on ? 0 : kCount);
    }
}

void FlagServiceTest::aFlagTurnedBackMeanwhileIsWhatCounts()
{
    PlanFixture f;
    planMany(f, kMany);
    FlagRepository flags(*f.database);
    ReadinessBacklog backlog(*f.database);
    EXPECT_OK(flags.turn(u"publish_ig"_s, true));
    QVERIFY(*backlog.step());
    EXPECT_OK(flags.turn(u"publish_ig"_s, false));
    EXPECT_OK(backlog.finish());
    QCOMPARE(disabled(f), kMany);
}

void FlagServiceTest::unknownFlagsAreRefused()
{
    PlanFixture f;
    FlagService flags(*f.database);
    EXPECT_REFUSED(flags.set(u"publish_everything"_s, true), ErrorCode::NotFound);
    QVERIFY(*ReadinessBacklog(*f.database).isEmpty());
}

QTEST_GUILESS_MAIN(FlagServiceTest)
#include "flagservicetest.moc"
