// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/entryform.h"
#include "ui/theme/theme.h"
#include "ui/window/backplan.h"
#include "ui/window/filtermenu.h"
#include "ui/window/heartbeat.h"

#include <QWidget>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window says and keeps, without a window: heartbeat, back-planning, the entry dialog's value, the filter.
class WindowWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsDownInWords_data();
    void countsDownInWords();
    void theHeartbeatNamesTheNextPost();
    void theHeartbeatTellsTrouble_data();
    void theHeartbeatTellsTrouble();
    void wordsAreGoodUntilTheMinuteTurns();
    void callsOutWhatIsNearAndNotReady_data();
    void callsOutWhatIsNearAndNotReady();
    void aDraftIsCalledADraftWhateverItLacks_data();
    void aDraftIsCalledADraftWhateverItLacks();
    void knowsWhenToLookAgain();
    void tellsEachNoticeOnce();
    void aFormTurnsIntoTheSmallestPatch();
    void aFieldTakenAwayIsMergedAsNull();
    void consentIsSaidAgainBesideChangedWords();
    void channelsSwitchedOffAreTakenAway();
    void labelsAreTrimmedAndUnique();
    void filtersSurviveTheirText_data();
    void filtersSurviveTheirText();

private:
    static inline const Instant kNow = *instantFromIso(u"2026-11-18T09:20:00Z"_s);
    static inline const QTimeZone kBerlin{"Europe/Berlin"};
    static EntryTile tile(Milliseconds ahead, Readiness readiness, int media, EntryState state = EntryState::Planned)
    {
        EntryTile made;
        made.id = EntryId::create();
        made.scheduledAt = kNow + ahead;
        made.readiness = readiness;
        made.mediaCount = media;
        made.state = state;
        made.title = u"Studio tour"_s;
        return made;
    }
};

void WindowWordsTest::countsDownInWords_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("past") << qint64(-5) << u"due now"_s;
    QTest::newRow("seconds") << qint64(59'999) << u"in less than a minute"_s;
    QTest::newRow("a minute") << qint64(60'000) << u"in 1 min"_s;
    QTest::newRow("minutes are not rounded up") << qint64(59 * 60'000 + 59'999) << u"in 59 min"_s;
    QTest::newRow("full hours") << qint64(2 * 3'600'000) << u"in 2 h"_s;
    QTest::newRow("hours and minutes") << qint64(2 * 3'600'000 + 10 * 60'000) << u"in 2 h 10 min"_s;
    QTest::newRow("a day") << qint64(25 * 3'600'000) << u"in a day"_s;
    QTest::newRow("days") << qint64(72 * 3'600'000) << u"in 3 days"_s;
}

void WindowWordsTest::countsDownInWords()
{
    QFETCH(qint64, ms);
    QTEST(countdown(Milliseconds(ms)), "words");
}

void WindowWordsTest::theHeartbeatNamesTheNextPost()
{
    Heartbeat beat;
    beat.status.lastTickAt = kNow;
    QCOMPARE(heartbeatWords(beat, kNow, kBerlin).next, u"Nothing is scheduled"_s);
    beat.status.counts.held = 2; // after a restore
    QCOMPARE(heartbeatWords(beat, kNow, kBerlin).next, u"Nothing that is scheduled is ready to go out"_s);
    beat.status.counts.held = 0;
    beat.status.blocked = PublishJob();
    QCOMPARE(heartbeatWords(beat, kNow, kBerlin).next, u"Nothing that is scheduled is ready to go out"_s);
    PublishJob job;
    job.channel = Channel::Instagram;
    job.scheduledAt = kNow + 130min;
    beat.status.next = job;
    beat.status.counts.nextDueAt = job.scheduledAt;
    beat.nextTitle = u"Studio tour"_s;
    const HeartbeatWords words = heartbeatWords(beat, kNow, kBerlin);
    QVERIFY2(words.next.contains(u"“Studio tour” to Instagram, in 2 h 10 min"_s), qPrintable(words.next));
    QCOMPARE(words.pulse, Pulse::Well);
    job.status = JobStatus::Publishing;
    beat.running = job;
    beat.runningTitle = u"Now this"_s;
    QCOMPARE(heartbeatWords(beat, kNow, kBerlin).next, u"Publishing now: “Now this” to Instagram"_s);
}

void WindowWordsTest::theHeartbeatTellsTrouble_data()
{
    QTest::addColumn<bool>("everTicked");
    QTest::addColumn<int>("secondsSinceTick");
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("stuck");
    QTest::addColumn<int>("pulse");
    QTest::addColumn<QString>("contains");
    QTest::newRow("well") << true << 5 << 0 << 0 << int(Pulse::Well) << u"worker ok · 0 late · 0 retrying"_s;
    QTest::newRow("late") << true << 5 << 2 << 0 << int(Pulse::Trouble) << u"2 late"_s;
    QTest::newRow("stuck") << true << 5 << 0 << 1 << int(Pulse::Trouble) << u"1 stuck"_s;
    QTest::newRow("silent") << true << 61 << 0 << 0 << int(Pulse::Silent) << u"worker silent"_s;
    QTest::newRow("nobody publishes") << false << 0 << 0 << 0 << int(Pulse::Silent) << u"not publishing"_s;
}

void WindowWordsTest::theHeartbeatTellsTrouble()
{
    QFETCH(bool, everTicked);
    QFETCH(int, secondsSinceTick);
    QFETCH(int, late);
    QFETCH(int, stuck);
    QFETCH(QString, contains);
    Heartbeat beat;
    if (everTicked)
        beat.status.lastTickAt = kNow - std::chrono::seconds(secondsSinceTick);
    beat.status.counts.late = late;
    beat.status.counts.stuck = stuck;
    const HeartbeatWords words = heartbeatWords(beat, kNow, kBerlin);
    QTEST(int(words.pulse), "pulse");
    QVERIFY2(words.worker.contains(contains), qPrintable(words.worker));
}

void WindowWordsTest::wordsAreGoodUntilTheMinuteTurns()
{
    Heartbeat beat;
    beat.status.lastTickAt = kNow;
    beat.status.counts.nextDueAt = kNow + 10min + 12s;
    const HeartbeatWords words = heartbeatWords(beat, kNow, kBerlin);
    QVERIFY(words.goodFor >= 12s && words.goodFor < 13s);
    beat.status.counts.nextDueAt.reset();
    QCOMPARE(heartbeatWords(beat, kNow, kBerlin).goodFor, Milliseconds(60s));
}

void WindowWordsTest::callsOutWhatIsNearAndNotReady_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<int>("readiness");
    QTest::addColumn<int>("media");
    QTest::addColumn<int>("kind"); ///< -1: nothing
    const auto row = [](const char *name, qint64 minutes, Readiness readiness, int media, int kind) {
        QTest::newRow(name) << minutes << int(readiness) << media << kind;
    };
    row("no media, a day and a minute", 24 * 60 + 1, Readiness::MissingMedia, 0, -1);
    row("no media, exactly a day", 24 * 60, Readiness::MissingMedia, 0, int(BackPlanNotice::Kind::NoMedia));
    row("no media, under six hours", 5 * 60, Readiness::MissingMedia, 0, int(BackPlanNotice::Kind::NotReady));
    row("fields missing, twenty hours", 20 * 60, Readiness::MissingFields, 1, -1);
    row("fields missing, exactly six hours", 6 * 60, Readiness::MissingFields, 1, int(BackPlanNotice::Kind::NotReady));
    row("a draft with a time", 5 * 60, Readiness::Draft, 1, int(BackPlanNotice::Kind::NotReady));
    row("ready", 60, Readiness::Ready, 1, -1);
    row("being tried again", 60, Readiness::FailedRetry, 1, -1);
    row("its time is over", -1, Readiness::MissingMedia, 0, -1);
}

void WindowWordsTest::callsOutWhatIsNearAndNotReady()
{
    QFETCH(qint64, minutes);
    QFETCH(int, readiness);
    QFETCH(int, media);
    QFETCH(int, kind);
    const auto notices = backPlan({tile(std::chrono::minutes(minutes), Readiness(readiness), media)}, kNow);
    QCOMPARE(notices.size(), kind < 0 ? 0 : 1);
    if (kind < 0)
        return;
    QCOMPARE(int(notices.first().kind), kind);
    QVERIFY(sentenceFor(notices.first(), kNow).contains(u"Studio tour"_s));
}

void WindowWordsTest::aDraftIsCalledADraftWhateverItLacks_data()
{
    QTest::addColumn<int>("readiness");
    QTest::addColumn<int>("media");
    QTest::newRow("nothing") << int(Readiness::Draft) << 1;
    QTest::newRow("media") << int(Readiness::MissingMedia) << 0;
    QTest::newRow("fields") << int(Readiness::MissingFields) << 1;
}

void WindowWordsTest::aDraftIsCalledADraftWhateverItLacks()
{
    QFETCH(int, readiness);
    QFETCH(int, media);
    const auto sentence = [&](EntryState state) {
        return sentenceFor(backPlan({tile(5h, Readiness(readiness), media, state)}, kNow).constFirst(), kNow);
    };
    const QString draft = sentence(EntryState::Draft);
    QVERIFY2(draft.contains(u"still a draft"_s) && !draft.contains(u"cannot go out"_s), qPrintable(draft));
    if (Readiness(readiness) == Readiness::Draft) // what is planned is never that
        return;
    const QString planned = sentence(EntryState::Planned);
    QVERIFY2(!planned.contains(u"still a draft"_s) && planned.contains(u"cannot go out"_s), qPrintable(planned));
}

void WindowWordsTest::knowsWhenToLookAgain()
{
    const QList<EntryTile> ahead{tile(30h, Readiness::MissingMedia, 0), tile(40h, Readiness::Ready, 1)};
    QCOMPARE(nextBackPlanChange(ahead, kNow), kNow + 6h);       // a day before the first
    QCOMPARE(nextBackPlanChange(ahead, kNow + 7h), kNow + 24h); // six hours before
    QVERIFY(!nextBackPlanChange({tile(3h, Readiness::Ready, 1)}, kNow));
}

void WindowWordsTest::tellsEachNoticeOnce()
{
    BackPlanMemory memory;
    QList<EntryTile> tiles{tile(20h, Readiness::MissingMedia, 0)};
    QCOMPARE(memory.takeNew(backPlan(tiles, kNow)).size(), 1);
    QCOMPARE(memory.takeNew(backPlan(tiles, kNow + 1min)).size(), 0);
    QCOMPARE(memory.takeNew(backPlan(tiles, kNow + 15h)).size(), 1); // now six hours before: another kind
    tiles.first().scheduledAt = kNow + 16h;
    QCOMPARE(memory.takeNew(backPlan(tiles, kNow + 15h)).size(), 1); // moved
}

void WindowWordsTest::aFormTurnsIntoTheSmallestPatch()
{
    EntryForm before;
    before.id = EntryId::create();
    before.timezone = "Europe/Berlin";
    before.caption = u"Old"_s;
    before.channels = {Channel::Instagram};
    before.fields.insert(Channel::Instagram, {{u"first_comment"_s, u"Hi"_s}});
    EntryForm after = before;
    EntryPatch patch = after.changesFrom(before, EntryState::Draft);
    QVERIFY(!patch.at && !patch.timezone && !patch.state && !patch.caption && !patch.media && !patch.labels &&
            !patch.channels);
    after.caption = u"New"_s;
    after.at = WallTime::from(QDate(2026, 11, 26), QTime(14, 30));
    patch = after.changesFrom(before, EntryState::Planned);
    QCOMPARE(patch.caption, u"New"_s);
    QCOMPARE(patch.state, EntryState::Planned);
    QVERIFY(patch.at && std::get<WallTime>(*patch.at) == *after.at);
    QVERIFY(!patch.channels && !patch.media && !patch.labels && !patch.timezone);
    after.at.reset();
    before.at = WallTime::from(QDate(2026, 11, 26), QTime(14, 30));
    patch = after.changesFrom(before, EntryState::Draft);
    QVERIFY(patch.at && std::holds_alternative<std::monostate>(*patch.at)); // to the shelf
}

void WindowWordsTest::aFieldTakenAwayIsMergedAsNull()
{
    EntryForm before;
    before.channels = {Channel::Instagram};
    before.fields.insert(Channel::Instagram, {{u"first_comment"_s, u"Hi"_s}, {u"caption"_s, u"Own"_s}});
    EntryForm after = before;
    after.setField(Channel::Instagram, u"first_comment"_s, QJsonValue());
    const EntryPatch patch = after.changesFrom(before, EntryState::Draft);
    QVERIFY(patch.channels && patch.channels->size() == 1);
    QCOMPARE(patch.channels->first().fields, QJsonObject({{u"first_comment"_s, QJsonValue::Null}}));
}

void WindowWordsTest::consentIsSaidAgainBesideChangedWords()
{
    EntryForm before;
    before.channels = {Channel::TikTok};
    before.fields.insert(Channel::TikTok, {{u"consent"_s, true}});
    EntryForm after = before;
    after.caption = u"Other words, and the person agreed anew"_s;
    const EntryPatch patch = after.changesFrom(before, EntryState::Draft);
    QVERIFY(patch.channels);
    QCOMPARE(patch.channels->first().fields.value("consent"_L1), QJsonValue(true));
}

void WindowWordsTest::channelsSwitchedOffAreTakenAway()
{
    EntryForm before;
    before.channels = {Channel::Instagram, Channel::TikTok};
    EntryForm after = before;
    after.channels = {Channel::TikTok};
    const EntryPatch patch = after.changesFrom(before, EntryState::Draft);
    QVERIFY(patch.channels && patch.channels->size() == 1);
    QCOMPARE(patch.channels->first().channel, Channel::TikTok);
}

void WindowWordsTest::labelsAreTrimmedAndUnique()
{
    QCOMPARE(labelsFromText(u" one ,two,, one,  "_s), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(labelsFromText({}), QStringList());
}

void WindowWordsTest::filtersSurviveTheirText_data()
{
    QTest::addColumn<PlanFilter>("filter");
    QTest::newRow("nothing") << PlanFilter();
    QTest::newRow("all kinds") << PlanFilter{.channels = {Channel::TikTok, Channel::Instagram},
                                             .readiness = {Readiness::MissingMedia, Readiness::NeedsAttention},
                                             .labels = {u"summer"_s},
                                             .text = {}};
    QTest::newRow("labels with every sign")
        << PlanFilter{.channels = {}, .readiness = {}, .labels = {u"a;b,c%2C"_s, u"Ä 😀 שלום"_s}, .text = {}};
}

void WindowWordsTest::filtersSurviveTheirText()
{
    QFETCH(PlanFilter, filter);
    QWidget parent;
    FilterMenu menu([] { return QStringList(); }, &parent);
    menu.setFilter(filter);
    const QString text = menu.toText();
    menu.setFilter({});
    menu.setFromText(text);
    QCOMPARE(menu.filter(), filter);
    menu.setFromText(u"rubbish"_s); // of somebody who edited the file: nothing changes
    QCOMPARE(menu.filter(), filter);
}

QTEST_MAIN(WindowWordsTest)
#include "windowwordstest.moc"
