// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/ownhistory.h"

#include "planner/planfixture.h"
#include "support/failingstatement.h"

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

Entry added(PlanFixture &plan, const QString &caption, std::optional<Milliseconds> ahead = {})
{
    NewEntry wanted = PlanFixture::wanted(PlanTime(), EntryState::Draft);
    if (ahead)
        wanted.at = plan.in(*ahead);
    wanted.caption = caption;
    return plan.planner->createEntry(wanted).value().entry;
}

} // namespace

/// What is learnt from one's own posts, out of a real store.
class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashtagsAreCountedOncePerPostAsLastWritten();
    void aPostIsNoModelForItself();
    void adviceKeepsClearOfThePlan();
    void adviceForNowhereOrNeverIsRefused();
    void aStoreThatCannotBeReadIsTold();
};

void HistoryTest::hashtagsAreCountedOncePerPostAsLastWritten()
{
    PlanFixture plan;
    QVERIFY(!readOwnHistory(*plan.database, plan.clock.now())->captions.size());
    added(plan, u"One #clay #Clay #studio"_s);
    added(plan, u"Two #STUDIO #light"_s);
    added(plan, u"Three #Studio #clay"_s);
    added(plan, u"Without"_s);
    const auto history = readOwnHistory(*plan.database, plan.clock.now());
    QVERIFY(history.ok());
    QCOMPARE(history->captions.size(), 4);
    QCOMPARE(history->captions.first(), u"Without"_s);
    QCOMPARE(history->hashtags, (QList<std::pair<QString, int>>{{u"#Studio"_s, 3}, {u"#clay"_s, 2}, {u"#light"_s, 1}}));
}

void HistoryTest::aPostIsNoModelForItself()
{
    PlanFixture plan;
    const Entry own = added(plan, u"Mine #own"_s, 48h);
    added(plan, u"Other #other"_s, 72h);
    const auto history = readOwnHistory(*plan.database, plan.clock.now(), own.id);
    QCOMPARE(history->captions, QStringList{u"Other #other"_s});
    QCOMPARE(history->times.planned.size(), 1);
    QCOMPARE(history->times.planned.first().channels, QList<Channel>{Channel::Instagram});
}

void HistoryTest::adviceKeepsClearOfThePlan()
{
    PlanFixture plan;
    const auto first = adviseSlot(*plan.database, plan.clock.now(), "Europe/Berlin", {Channel::Instagram});
    QVERIFY(first.ok());
    const Entry taken = added(plan, u"Taken"_s, first->at - plan.clock.now());
    const auto second = adviseSlot(*plan.database, plan.clock.now(), "Europe/Berlin", {Channel::Instagram});
    QVERIFY(second.ok());
    QVERIFY(std::chrono::abs(second->at - first->at) >= SlotAdvisor::kApart);
    // The post itself may stay where it is.
    const auto own = adviseSlot(*plan.database, plan.clock.now(), "Europe/Berlin", {Channel::Instagram}, taken.id);
    QVERIFY(own->at == first->at);
}

void HistoryTest::adviceForNowhereOrNeverIsRefused()
{
    PlanFixture plan;
    const auto nowhere = adviseSlot(*plan.database, plan.clock.now(), "Mars/Base", {Channel::Instagram});
    QCOMPARE(nowhere.error().code, ErrorCode::InvalidTimezone);
    for (int hour = 1; hour < 24 * 16; ++hour)
        added(plan, u"Full"_s, hour * 1h);
    const auto never = adviseSlot(*plan.database, plan.clock.now(), "Europe/Berlin", {Channel::Instagram});
    QCOMPARE(never.error().code, ErrorCode::InvalidState);
    QVERIFY(!never.error().hint.isEmpty());
}

void HistoryTest::aStoreThatCannotBeReadIsTold()
{
    PlanFixture plan;
    added(plan, u"One #clay"_s, 48h);
    const auto advice = test::doneWhateverFails(*plan.database, [&] {
        return adviseSlot(*plan.database, plan.clock.now(), "Europe/Berlin", {Channel::Instagram});
    });
    QVERIFY(advice.has_value() && advice->ok());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
