// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"
#include "ui/tour/coachcard.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using Kind = TourEvent::Kind;
using Standing = Tour::Standing;

Q_DECLARE_METATYPE(kalends::TourEvent)
Q_DECLARE_METATYPE(kalends::TourStep)

namespace
{

TourEvent happened(Kind kind, int count = 1)
{
    return {.kind = kind, .entry = EntryId::create(), .count = count};
}

/// A tour that stands at `step`, which is not done.
Tour tourAt(TourStep step)
{
    Tour tour;
    tour.begin();
    if (step == TourStep::Mend)
        std::ignore = tour.take({.kind = Kind::AccountBroken, .entry = {}});
    for (int i = 0; i < int(step); ++i)
        tour.next();
    return tour;
}

} // namespace

/// The tour without a window: its steps and its words.
class TourTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOfferedOnceAndNotAgain();
    void eachStepIsDoneByWhatItSpeaksOf_data();
    void eachStepIsDoneByWhatItSpeaksOf();
    void whoGoesOnByDoingTheNextThingNeedsNoButton();
    void whatIsToBeWatchedWaitsForTheButton_data();
    void whatIsToBeWatchedWaitsForTheButton();
    void aShiftThatIsTakenBackIsSaid();
    void skippingAllOfItEndsAtTheFarewell();
    void nothingIsMendedThatIsNotBroken();
    void backComesToEveryStepThatWasThere();
    void aStepThatWasDoneCanBeDoneAgain();
    void nothingHappensOutsideOfTheTour_data();
    void nothingHappensOutsideOfTheTour();
    void itGoesOnWhereItStoodAtTheEnd_data();
    void itGoesOnWhereItStoodAtTheEnd();
    void aMendWithoutABreakAfterARestartGoesBackToTheBreak();
    void foreignWordsInTheSettingsDoNoHarm_data();
    void foreignWordsInTheSettingsDoNoHarm();

    void everyStepHasItsWords_data();
    void everyStepHasItsWords();
    void theCardOffersWhatHelps();
    void aHugeTitleIsCut();
};

void TourTest::isOfferedOnceAndNotAgain()
{
    Tour tour;
    QVERIFY(!tour.isShown());
    tour.offer();
    QCOMPARE(tour.standing(), Standing::Offered);
    tour.leave();
    tour.offer();
    QCOMPARE(tour.standing(), Standing::Left);
    tour.begin(); // from the menu it begins at any time
    QCOMPARE(tour.standing(), Standing::Walking);
    QCOMPARE(tour.step(), TourStep::Drop);
}

void TourTest::eachStepIsDoneByWhatItSpeaksOf_data()
{
    QTest::addColumn<TourStep>("step");
    QTest::addColumn<TourEvent>("wanted");
    QTest::newRow("drop") << TourStep::Drop << happened(Kind::PostMade);
    QTest::newRow("words") << TourStep::Words << happened(Kind::CaptionDrafted);
    QTest::newRow("move") << TourStep::Move << happened(Kind::PostsMoved);
    QTest::newRow("shift") << TourStep::Shift << happened(Kind::PostsMoved, 2);
    QTest::newRow("publish") << TourStep::Publish << happened(Kind::Published);
    QTest::newRow("break") << TourStep::Break << happened(Kind::AccountBroken);
    QTest::newRow("mend") << TourStep::Mend << happened(Kind::AccountMended);
}

void TourTest::eachStepIsDoneByWhatItSpeaksOf()
{
    QFETCH(TourStep, step);
    QFETCH(TourEvent, wanted);
    for (const Kind kind : {Kind::PostMade, Kind::CaptionDrafted, Kind::PostsMoved, Kind::PostsMovedBack,
                            Kind::Published, Kind::AccountBroken, Kind::AccountMended}) {
        if (kind == wanted.kind || (kind == Kind::PostsMoved && step == TourStep::Move))
            continue;
        Tour tour = tourAt(step);
        std::ignore = tour.take(happened(kind));
        QVERIFY2(!tour.isDone(), qPrintable(QString::number(int(kind))));
        QCOMPARE(tour.step(), step);
    }
    Tour tour = tourAt(step);
    QVERIFY(tour.take(wanted));
    QVERIFY(tour.isDone());
    QVERIFY(tour.hasDone(step));
    QCOMPARE(tour.step(), step); // it stays, to be read
}

void TourTest::whoGoesOnByDoingTheNextThingNeedsNoButton()
{
    Tour tour = tourAt(TourStep::Drop);
    const TourEvent made = happened(Kind::PostMade);
    QVERIFY(tour.take(made));
    QVERIFY(tour.take(happened(Kind::CaptionDrafted)));
    QCOMPARE(tour.step(), TourStep::Words);
    QVERIFY(tour.isDone());
    QVERIFY(tour.take(happened(Kind::PostsMoved)));
    QCOMPARE(tour.step(), TourStep::Move);
    QVERIFY(tour.isDone());
    QVERIFY(!tour.take(happened(Kind::PostsMoved))); // one is not several
    QCOMPARE(tour.step(), TourStep::Move);
    QVERIFY(tour.take(happened(Kind::PostsMoved, 7)));
    QCOMPARE(tour.step(), TourStep::Shift);
    QCOMPARE(tour.movedTogether(), 7);
    QCOMPARE(tour.post(), made.entry);
}

void TourTest::whatIsToBeWatchedWaitsForTheButton_data()
{
    QTest::addColumn<TourStep>("step");
    QTest::addColumn<TourEvent>("done");
    QTest::addColumn<TourEvent>("ofTheNext");
    QTest::newRow("publish") << TourStep::Shift << happened(Kind::PostsMoved, 3) << happened(Kind::Published);
    QTest::newRow("break") << TourStep::Publish << happened(Kind::Published) << happened(Kind::AccountBroken);
}

void TourTest::whatIsToBeWatchedWaitsForTheButton()
{
    QFETCH(TourStep, step);
    QFETCH(TourEvent, done);
    QFETCH(TourEvent, ofTheNext);
    Tour tour = tourAt(step);
    QVERIFY(tour.take(done));
    std::ignore = tour.take(ofTheNext); // such as a sample post that goes out meanwhile
    QCOMPARE(tour.step(), step);
}

void TourTest::aShiftThatIsTakenBackIsSaid()
{
    Tour tour = tourAt(TourStep::Shift);
    QVERIFY(!tour.take(happened(Kind::PostsMovedBack, 3))); // nothing was moved here yet
    QVERIFY(tour.take(happened(Kind::PostsMoved, 3)));
    QVERIFY(!tour.tookBack());
    QVERIFY(tour.take(happened(Kind::PostsMovedBack, 3)));
    QVERIFY(tour.tookBack());
    QVERIFY(tour.take(happened(Kind::PostsMoved, 5))); // and again
    QVERIFY(!tour.tookBack());
    QCOMPARE(tour.movedTogether(), 5);
}

void TourTest::skippingAllOfItEndsAtTheFarewell()
{
    Tour tour = tourAt(TourStep::Drop);
    int presses = 0;
    while (tour.standing() == Standing::Walking && presses < 20) {
        QVERIFY(!tour.isDone());
        tour.next();
        ++presses;
    }
    QCOMPARE(tour.standing(), Standing::Finished);
    QCOMPARE(presses, kTourSteps - 1); // what was not broken is not mended
    for (int i = 0; i < kTourSteps; ++i)
        QVERIFY(!tour.hasDone(TourStep(i)));
    tour.next();
    QCOMPARE(tour.standing(), Standing::Finished);
}

void TourTest::nothingIsMendedThatIsNotBroken()
{
    Tour tour = tourAt(TourStep::Break);
    QVERIFY(tour.take({.kind = Kind::AccountBroken, .entry = {}, .channel = Channel::TikTok}));
    QCOMPARE(tour.broken(), std::optional(Channel::TikTok));
    tour.next();
    QCOMPARE(tour.step(), TourStep::Mend);
    QVERIFY(!tour.isDone());
    // Another account than the broken one does not count as its cure.
    std::ignore = tour.take({.kind = Kind::AccountMended, .entry = {}, .channel = Channel::Instagram});
    QCOMPARE(tour.broken(), std::optional(Channel::TikTok));
    QVERIFY(tour.take({.kind = Kind::AccountMended, .entry = {}, .channel = Channel::TikTok}));
    QVERIFY(!tour.broken());
}

void TourTest::backComesToEveryStepThatWasThere()
{
    Tour tour = tourAt(TourStep::Break);
    tour.next();
    QCOMPARE(tour.standing(), Standing::Finished);
    tour.back();
    QCOMPARE(tour.step(), TourStep::Break); // there was nothing to mend
    for (int i = int(TourStep::Break); i > 0; --i) {
        QVERIFY(tour.canGoBack());
        tour.back();
        QCOMPARE(int(tour.step()), i - 1);
    }
    QVERIFY(!tour.canGoBack());
    tour.back();
    QCOMPARE(tour.step(), TourStep::Drop);
}

void TourTest::aStepThatWasDoneCanBeDoneAgain()
{
    Tour tour = tourAt(TourStep::Move);
    QVERIFY(tour.take(happened(Kind::PostsMoved)));
    tour.next();
    tour.back();
    QCOMPARE(tour.step(), TourStep::Move);
    QVERIFY(!tour.isDone());
    QVERIFY(tour.hasDone(TourStep::Move));
    QVERIFY(tour.take(happened(Kind::PostsMoved)));
    QVERIFY(tour.isDone());
}

void TourTest::nothingHappensOutsideOfTheTour_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("never heard of") << u""_s;
    QTest::newRow("offered") << u"offered"_s;
    QTest::newRow("left") << u"left"_s;
    QTest::newRow("finished") << u"finished mend drop"_s;
}

void TourTest::nothingHappensOutsideOfTheTour()
{
    QFETCH(QString, kept);
    Tour tour = Tour::fromText(kept);
    const Tour before = tour;
    for (const Kind kind : {Kind::PostMade, Kind::CaptionDrafted, Kind::PostsMoved, Kind::Published})
        QVERIFY(!tour.take(happened(kind, 3)));
    QVERIFY(tour == before);
}

void TourTest::itGoesOnWhereItStoodAtTheEnd_data()
{
    QTest::addColumn<TourStep>("step");
    for (int i = 0; i < kTourSteps; ++i)
        QTest::newRow(word(TourStep(i)).data()) << TourStep(i);
}

void TourTest::itGoesOnWhereItStoodAtTheEnd()
{
    QFETCH(TourStep, step);
    Tour tour = tourAt(TourStep::Drop);
    QVERIFY(tour.take(happened(Kind::PostMade)));
    const auto broken = step == TourStep::Mend ? std::optional(Channel::Instagram) : std::nullopt;
    tour.setBroken(broken);
    while (tour.step() != step)
        tour.next();
    Tour again = Tour::fromText(tour.toText());
    again.setBroken(broken);
    QCOMPARE(again.standing(), Standing::Walking);
    QCOMPARE(again.step(), step);
    QVERIFY(again.hasDone(TourStep::Drop));
    QVERIFY(!again.hasDone(TourStep::Shift));
}

void TourTest::aMendWithoutABreakAfterARestartGoesBackToTheBreak()
{
    Tour tour = Tour::fromText(u"walking mend drop+break"_s);
    tour.setBroken({}); // the sandbox links anew at each start
    QCOMPARE(tour.step(), TourStep::Break);
    QVERIFY(!tour.isDone());
}

void TourTest::foreignWordsInTheSettingsDoNoHarm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("another word") << u"sleeping"_s;
    QTest::newRow("no step") << u"walking"_s;
    QTest::newRow("unknown step") << u"walking dance drop"_s;
    QTest::newRow("a megabyte") << QString(1 << 20, u'w');
    QTest::newRow("emoji and markup") << u"😀 <b>walking</b> drop"_s;
}

void TourTest::foreignWordsInTheSettingsDoNoHarm()
{
    QFETCH(QString, text);
    const Tour tour = Tour::fromText(text);
    QCOMPARE(tour.standing(), Standing::Unseen);
    QVERIFY(!tour.isShown());
}

void TourTest::everyStepHasItsWords_data()
{
    itGoesOnWhereItStoodAtTheEnd_data();
}

void TourTest::everyStepHasItsWords()
{
    QFETCH(TourStep, step);
    Tour tour = tourAt(step);
    CoachCard card = coachCard(tour, {});
    QCOMPARE(card.number, int(step) + 1);
    QCOMPARE(card.steps.size(), kTourSteps);
    QVERIFY(!card.title.isEmpty() && !card.text.isEmpty() && card.success.isEmpty());
    QVERIFY(card.skips);
    QCOMPARE(card.canGoBack, step != TourStep::Drop);
    const QString skip = card.forward;
    for (const TourEvent &one :
         {happened(Kind::PostMade), happened(Kind::CaptionDrafted), happened(Kind::PostsMoved, 3),
          happened(Kind::Published), happened(Kind::AccountBroken), happened(Kind::AccountMended)}) {
        if (!tour.isDone())
            std::ignore = tour.take(one);
    }
    card = coachCard(tour, {});
    QVERIFY(!card.success.isEmpty());
    QVERIFY(!card.skips);
    QVERIFY(card.forward != skip);
    QVERIFY(card.steps.at(int(step)));
}

void TourTest::theCardOffersWhatHelps()
{
    QVERIFY(coachCard(tourAt(TourStep::Drop), {}).examples);
    QVERIFY(!coachCard(tourAt(TourStep::Move), {}).examples);
    TourScene scene{.next = u"Studio tour"_s};
    CoachCard card = coachCard(tourAt(TourStep::Publish), scene);
    QVERIFY2(card.text.contains(u"“Studio tour”"), qPrintable(card.text));
    QVERIFY(card.actionReady && !card.action.isEmpty() && card.stages.isEmpty());
    scene.sending = true;
    scene.stages = 2;
    card = coachCard(tourAt(TourStep::Publish), scene);
    QVERIFY(!card.actionReady);
    QCOMPARE(card.stages.size(), 4);
    QVERIFY(card.stages.at(1).done && !card.stages.at(2).done);
    scene.nothingLinked = true; // nothing to send with: a way out instead of a button
    QVERIFY(coachCard(tourAt(TourStep::Publish), scene).action.isEmpty());
    QVERIFY(coachCard(tourAt(TourStep::Break), scene).action.isEmpty());
    QVERIFY(!coachCard(tourAt(TourStep::Mend), {}).action.isEmpty()); // a token to paste
    QVERIFY(coachCard(tourAt(TourStep::Mend), {.channel = Channel::TikTok}).action.isEmpty());
}

void TourTest::aHugeTitleIsCut()
{
    const CoachCard card = coachCard(tourAt(TourStep::Publish), {.next = QString(5000, u'W')});
    QVERIFY(card.text.size() < 400);
}

QTEST_MAIN(TourTest) // shortcuts are written as the platform does
#include "tourtest.moc"
