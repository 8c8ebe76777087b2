// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

#include "planner/undopayload.h"
#include "planner/zonecache.h"
#include "store/transaction.h"

#include <QRandomGenerator>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Moving many at once, taking it back, and what clocks do to it.
class ShiftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysKeepTheWallAndHoursTheDuration_data();
    void daysKeepTheWallAndHoursTheDuration();
    void aShiftThereAndBackOverAGapChangesNothing();
    void theCacheAnswersAsTheRulesDo_data();
    void theCacheAnswersAsTheRulesDo();
    void whichEntriesMove_data();
    void whichEntriesMove();
    void pastOnesAreLeftAlone();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void requestsThatSayTooLittleOrTooMuchAreRefused_data();
    void requestsThatSayTooLittleOrTooMuchAreRefused();
    void aLaterTimeMendsWhatItCan_data();
    void aLaterTimeMendsWhatItCan();
    void aDryRunAnswersTheSameAndChangesNothing();
    void collisionsAreSameAccountAtSameInstant();
    void manyAtOneInstantAreReportedOnceEach();
    void randomShiftsAgreeWithANaiveModel();
    void undoAndRedo();
    void undoLeavesAloneWhatChangedMeanwhile();
    void everyChangeOfOneEntryCanBeTakenBack();
    void onlySoManyRecordsAreKept();
    void newZoneRulesKeepTheWall();
    void theVersionOfTheZoneDataIsReadWhereItLies_data();
    void theVersionOfTheZoneDataIsReadWhereItLies();
    void damagedRecordsAreRefused();
    void damagedEditsAreRefused_data();
    void damagedEditsAreRefused();
};

void ShiftTest::daysKeepTheWallAndHoursTheDuration_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("wall");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("clock"); // what the report says about the clock
    const auto row = [](const char *zone, const char *wall, int days, int hours, const char *expected,
                        const char *clock = "") {
        QTest::addRow("%s %s %+dd %+dh", zone, wall, days, hours)
            << QByteArray(zone) << QByteArray(wall) << days << hours << QString::fromLatin1(expected)
            << QString::fromLatin1(clock);
    };
    row("Europe/Berlin", "2027-03-27T14:30:00", 1, 0, "2027-03-28T12:30:00Z"); // summer time began
    row("Europe/Berlin", "2027-03-27T14:30:00", 0, 24, "2027-03-28T13:30:00Z");
    row("Europe/Berlin", "2027-03-27T02:30:00", 1, 0, "2027-03-28T01:00:00Z", "skipped");
    row("Europe/Berlin", "2027-10-30T02:30:00", 1, 0, "2027-10-31T00:30:00Z", "twice");
    row("America/Sao_Paulo", "2027-02-13T23:00:00", 7, 0, "2027-02-21T02:00:00Z");
    row("America/Sao_Paulo", "2027-02-13T23:00:00", -7, 0, "2027-02-07T02:00:00Z");
    row("Australia/Lord_Howe", "2027-04-03T12:00:00", 1, 0, "2027-04-04T01:30:00Z"); // half an hour back
    row("Australia/Lord_Howe", "2027-10-02T02:15:00", 1, 0, "2027-10-02T15:30:00Z", "skipped");
    row("Australia/Lord_Howe", "2027-04-03T12:00:00", 0, 24, "2027-04-04T01:00:00Z");
    row("Pacific/Apia", "2027-01-01T08:00:00", 30, 0, "2027-01-30T19:00:00Z");
    row("Asia/Kathmandu", "2027-05-05T05:45:00", 14, 0, "2027-05-19T00:00:00Z");
    row("Asia/Kathmandu", "2027-05-05T05:45:00", 0, -3, "2027-05-04T21:00:00Z");
}

void ShiftTest::daysKeepTheWallAndHoursTheDuration()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, wall);
    QFETCH(int, days);
    QFETCH(int, hours);
    QFETCH(QString, expected);
    QFETCH(QString, clock);
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted(wallOf(wall), EntryState::Planned);
    entry.timezone = zone;
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    const auto shifted =
        f.planner->shiftEntries({.ids = {made->entry.id}, .by = {.days = days, .duration = std::chrono::hours(hours)}});
    EXPECT_OK(shifted);
    QCOMPARE(shifted->moved.size(), 1);
    QCOMPARE(toIso(shifted->moved.constFirst().to), expected);
    QCOMPARE(shifted->moved.constFirst().from, *made->entry.scheduledAt);
    const auto after = f.planner->find(made->entry.id);
    QCOMPARE(toIso(*after->entry.scheduledAt), expected);
    QCOMPARE(toIso(liveJob(*after).scheduledAt), expected);
    QCOMPARE(liveJob(*after).wakeAt, after->entry.scheduledAt);
    QCOMPARE(after->entry.version, 2);
    if (days != 0)
        QCOMPARE(after->entry.wall, made->entry.wall.addDays(days));
    const QJsonArray changes = toJson(*shifted).value(u"clockChanges"_s).toArray();
    QCOMPARE(changes.isEmpty() ? QString() : changes.at(0)[u"kind"].toString(), clock);
}

void ShiftTest::aShiftThereAndBackOverAGapChangesNothing()
{
    PlanFixture f;
    const auto made = f.planner->createEntry(PlanFixture::wanted(wallOf("2027-03-27T02:30:00"), EntryState::Planned));
    EXPECT_OK(made);
    EXPECT_OK(f.planner->shiftEntries({.ids = {made->entry.id}, .by = {.days = 1}}));
    EXPECT_OK(f.planner->shiftEntries({.ids = {made->entry.id}, .by = {.days = -1}}));
    const auto after = f.planner->find(made->entry.id);
    QCOMPARE(after->entry.scheduledAt, made->entry.scheduledAt);
    QCOMPARE(after->entry.wall, made->entry.wall);
}

void ShiftTest::theCacheAnswersAsTheRulesDo_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
                             "Asia/Kathmandu", "Africa/Casablanca", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void ShiftTest::theCacheAnswersAsTheRulesDo()
{
    QFETCH(QByteArray, zone);
    const QTimeZone rules(zone);
    ZoneCache cache;
    QRandomGenerator random(42);
    const qint64 begin =
        QDateTime(QDate(2011, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch(); // Apia lost a day that year
    for (int i = 0; i < 4000; ++i) {
        const Instant at = instantFromMs(begin + qint64(random.bounded(20.0 * 365 * 86'400)) * 1000);
        const WallTime wall = wallTimeAt(at, rules);
        const ShiftAmount by = i % 2 == 0 ? ShiftAmount{.days = random.bounded(-400, 400)}
                                          : ShiftAmount{.duration = std::chrono::hours(random.bounded(-400, 400))};
        const auto fast = cache.shift(at, wall, zone, by);
        const auto slow = shiftTime(at, wall, rules, by);
        QCOMPARE(fast.ok(), slow.ok());
        QCOMPARE(toIso(fast->at), toIso(slow->at));
        QCOMPARE(fast->wall, slow->wall);
        QCOMPARE(int(fast->kind), int(slow->kind));
        QCOMPARE(cache.wallAt(at, zone)->ms, wall.ms);
        QCOMPARE(toMs(cache.resolve(wall, zone)->instant), toMs(resolve(wall, rules).instant));
    }
}

void ShiftTest::whichEntriesMove_data()
{
    QTest::addColumn<int>("request"); // 0 range, 1 after, 2 ids
    QTest::addColumn<QString>("moved");
    QTest::newRow("a range takes its start and not its end") << 0 << u"bc"_s;
    QTest::newRow("after is later than the instant") << 1 << u"cd"_s;
    QTest::newRow("ids, in their order, once") << 2 << u"da"_s;
}

void ShiftTest::whichEntriesMove()
{
    QFETCH(int, request);
    QFETCH(QString, moved);
    PlanFixture f;
    QList<EntryDetails> made;
    for (int i = 1; i <= 4; ++i)
        made.append(f.plan(std::chrono::hours(24 * i)));
    ShiftRequest shift{.by = {.duration = 30min}};
    if (request == 0) {
        shift.from = f.in(48h);
        shift.to = f.in(96h);
    } else if (request == 1) {
        shift.after = f.in(48h);
    } else {
        shift.ids = {made[3].entry.id, made[0].entry.id, made[3].entry.id, EntryId::create()};
    }
    const auto result = f.planner->shiftEntries(shift);
    EXPECT_OK(result);
    QString names;
    for (const ShiftedEntry &entry : result->moved) {
        for (qsizetype i = 0; i < made.size(); ++i) {
            if (made[i].entry.id == entry.id)
                names += QChar(int(u'a' + i));
        }
    }
    QCOMPARE(names, moved);
    QCOMPARE(result->refused.size(), request == 2 ? 1 : 0);
}

void ShiftTest::pastOnesAreLeftAlone()
{
    PlanFixture f;
    const EntryDetails missed = f.plan(1h);
    const EntryDetails soon = f.plan(10h);
    const auto draft = f.planner->createEntry(PlanFixture::wanted(f.in(1h), EntryState::Draft));
    const auto shelf = f.planner->createEntry(PlanFixture::wanted({}, EntryState::Draft));
    f.clock.advance(4h);
    const auto result = f.planner->shiftEntries(
        {.ids = {missed.entry.id, soon.entry.id, draft->entry.id, shelf->entry.id}, .by = {.duration = -7h}});
    EXPECT_OK(result);
    QCOMPARE(result->moved.size(), 1); // drafts may lie wherever they like
    QCOMPARE(result->moved.constFirst().id, draft->entry.id);
    QCOMPARE(result->refused.size(), 3);
    QCOMPARE(result->refused.at(0).error.code, ErrorCode::InPast); // it lies there
    QCOMPARE(result->refused.at(1).error.code, ErrorCode::InPast); // it would come to lie there
    QCOMPARE(result->refused.at(2).error.code, ErrorCode::InvalidTime);
    const auto forward = f.planner->shiftEntries({.ids = {missed.entry.id}, .by = {.days = 1}});
    QCOMPARE(forward->refused.constFirst().error.code, ErrorCode::InPast);
    EXPECT_OK(f.planner->moveEntry(missed.entry.id, f.in(1h)));
}

void ShiftTest::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing named") << QByteArray(R"({"by":"1d"})");
    QTest::newRow("two named") << QByteArray(
        R"({"by":"1d","after":"2027-01-01T00:00:00Z","ids":["0192f0c1-0000-7000-8000-000000000000"]})");
    QTest::newRow("no amount") << QByteArray(R"({"after":"2027-01-01T00:00:00Z"})");
    QTest::newRow("an amount of nothing") << QByteArray(R"({"after":"2027-01-01T00:00:00Z","by":"0d"})");
    QTest::newRow("a number for a text") << QByteArray(R"({"after":"2027-01-01T00:00:00Z","by":1})");
    QTest::newRow("a range backwards") << QByteArray(
        R"({"by":"1d","range":{"from":"2027-02-01T00:00:00Z","to":"2027-01-01T00:00:00Z"}})");
    QTest::newRow("half a range") << QByteArray(R"({"by":"1d","range":{"from":"2027-02-01T00:00:00Z"}})");
    QTest::newRow("ids that are none") << QByteArray(R"({"by":"1d","ids":["../x"]})");
    QTest::newRow("no ids") << QByteArray(R"({"by":"1d","ids":[]})");
    QTest::newRow("the year 9999") << QByteArray(R"({"by":"1d","after":"9999-01-01T00:00:00Z"})");
    QTest::newRow("an unknown member") << QByteArray(R"({"by":"1d","before":"2027-01-01T00:00:00Z"})");
    QTest::newRow("dryRun as a text") << QByteArray(R"({"by":"1d","after":"2027-01-01T00:00:00Z","dryRun":"yes"})");
}

void ShiftTest::badRequestsAreRefused()
{
    QFETCH(QByteArray, body);
    PlanFixture f;
    f.plan(24h);
    const auto request = shiftRequestFromJson(QJsonDocument::fromJson(body).object());
    if (request.ok())
        QVERIFY(!f.planner->shiftEntries(*request).ok());
    else
        QVERIFY(!request.error().message.isEmpty());
    QCOMPARE(f.number("SELECT max(version) FROM calendar_entries"), 1);
}

void ShiftTest::requestsThatSayTooLittleOrTooMuchAreRefused_data()
{
    QTest::addColumn<ShiftRequest>("request");
    const Instant at = instantFromMs(1'795'699'800'000);
    const ShiftAmount day{.days = 1};
    QTest::newRow("nothing") << ShiftRequest{.by = day};
    QTest::newRow("both ids and a time") << ShiftRequest{.ids = {EntryId::create()}, .after = at, .by = day};
    QTest::newRow("a range without its end") << ShiftRequest{.from = at, .by = day};
    QTest::newRow("a range without its beginning") << ShiftRequest{.to = at, .by = day};
    QTest::newRow("a range of no time") << ShiftRequest{.from = at, .to = at, .by = day};
    QTest::newRow("too many ids") << ShiftRequest{.ids = QList<EntryId>(kMaxIdsPerRequest + 1), .by = day};
    QTest::newRow("by nothing") << ShiftRequest{.after = at, .by = {}};
    QTest::newRow("by days and hours") << ShiftRequest{.after = at, .by = {.days = 1, .duration = 1h}};
}

void ShiftTest::requestsThatSayTooLittleOrTooMuchAreRefused()
{
    QFETCH(const ShiftRequest, request);
    PlanFixture f;
    EXPECT_REFUSED(f.planner->shiftEntries(request), ErrorCode::InvalidValue);
}

void ShiftTest::aLaterTimeMendsWhatItCan_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<bool>("mended");
    QTest::newRow("waiting for a retry")
        << QByteArray("status = 'failed', attempt_count = 2, next_attempt_at = 5, wake_at = 5") << true;
    QTest::newRow("missed its slot")
        << QByteArray("status = 'needs_attention', last_error_code = 'missed_slot', wake_at = NULL") << true;
    QTest::newRow("failed its preflight")
        << QByteArray(
               "status = 'needs_attention', last_error_code = 'media_missing', preflight_failed = 1, wake_at = NULL")
        << true;
    QTest::newRow("held for a review") << QByteArray("hold = 'review'") << true;
    QTest::newRow("refused by the platform")
        << QByteArray("status = 'needs_attention', last_error_code = 'policy_rejected', wake_at = NULL") << false;
}

void ShiftTest::aLaterTimeMendsWhatItCan()
{
    QFETCH(const QByteArray, job);
    QFETCH(const bool, mended);
    PlanFixture f;
    const EntryDetails made = f.plan(24h);
    const EntryDetails untouched = f.plan(25h);
    f.setJobs(made.entry.id, job.constData());
    const auto shifted = f.planner->shiftEntries({.after = f.in(1h), .by = {.days = 1}});
    EXPECT_OK(shifted);
    QCOMPARE(shifted->moved.size(), 2);
    const auto after = f.planner->find(made.entry.id);
    EXPECT_OK(after);
    QCOMPARE(liveJob(*after).status, mended ? JobStatus::Scheduled : JobStatus::NeedsAttention);
    QCOMPARE(liveJob(*after).scheduledAt, *after->entry.scheduledAt);
    if (mended) // and assessed anew
        QCOMPARE(after->entry.readiness, f.planner->readinessOf(made.entry.id)->readiness);
    QCOMPARE(liveJob(*f.planner->find(untouched.entry.id)).status, JobStatus::Scheduled);
}

void ShiftTest::aDryRunAnswersTheSameAndChangesNothing()
{
    PlanFixture f;
    const EntryDetails one = f.plan(24h);
    const EntryDetails other = f.plan(48h);
    ShiftRequest request{.ids = {one.entry.id, EntryId::create()}, .by = {.days = 1}, .dryRun = true};
    const auto dry = f.planner->shiftEntries(request);
    EXPECT_OK(dry);
    QCOMPARE(f.planner->find(one.entry.id)->entry, one.entry);
    QVERIFY(dry->undoId.isEmpty());
    request.dryRun = false;
    const auto wet = f.planner->shiftEntries(request);
    EXPECT_OK(wet);
    QJsonObject dryJson = toJson(*dry);
    QJsonObject wetJson = toJson(*wet);
    QVERIFY(!wetJson.value(u"undoId"_s).isNull());
    for (const QString &name : {u"undoId"_s, u"dryRun"_s}) {
        dryJson.remove(name);
        wetJson.remove(name);
    }
    QCOMPARE(dryJson, wetJson);
    QCOMPARE(wetJson.value(u"collisions"_s).toArray().size(), 1);
    QCOMPARE(wetJson.value(u"refused"_s).toArray().at(0)[u"reason"].toString(), u"not_found"_s);
    QCOMPARE(wet->collisions.constFirst().with, other.entry.id);
}

void ShiftTest::collisionsAreSameAccountAtSameInstant()
{
    PlanFixture f;
    const EntryDetails moving = f.plan(24h, {Channel::Instagram});
    const EntryDetails elsewhere = f.plan(48h, {Channel::TikTok});
    const auto free = f.planner->shiftEntries({.ids = {moving.entry.id}, .by = {.duration = 24h}, .dryRun = true});
    EXPECT_OK(free);
    QVERIFY(free->collisions.isEmpty());
    const EntryDetails both = f.plan(48h, {Channel::Instagram, Channel::TikTok});
    const EntryDetails follower = f.plan(0h + 72h, {Channel::Instagram});
    const auto met = f.planner->shiftEntries({.ids = {moving.entry.id, both.entry.id}, .by = {.duration = 24h}});
    EXPECT_OK(met);
    // `both` makes room for `moving` and meets `follower`.
    QCOMPARE(met->collisions.size(), 1);
    QCOMPARE(met->collisions.constFirst().id, both.entry.id);
    QCOMPARE(met->collisions.constFirst().with, follower.entry.id);
    QVERIFY(!elsewhere.entry.id.isEmpty());
}

void ShiftTest::manyAtOneInstantAreReportedOnceEach()
{
    PlanFixture f;
    QList<EntryId> ids;
    Transaction together(*f.database);
    EXPECT_OK(together.begun());
    for (int i = 0; i < 700; ++i) // above what is looked up one by one
        ids.append(
            f.planner->createEntry(PlanFixture::wanted(f.in(24h + std::chrono::minutes(i % 600)), EntryState::Draft))
                ->entry.id);
    EXPECT_OK(together.commit());
    const auto result = f.planner->shiftEntries({.ids = ids, .by = {.days = 2}});
    EXPECT_OK(result);
    QCOMPARE(result->moved.size(), 700);
    QCOMPARE(result->collisions.size(), 100);
}

void ShiftTest::randomShiftsAgreeWithANaiveModel()
{
    const QList<QByteArray> zones{"Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
                                  "Asia/Kathmandu"};
    PlanFixture f;
    QRandomGenerator random(7);
    struct Model {
        QByteArray zone;
        Instant at;
        WallTime wall;
        bool planned;
        bool published;
        int version = 1;
    };
    QHash<EntryId, Model> model;
    QList<EntryId> all;
    Transaction together(*f.database); // one commit for all is enough to wait for
    EXPECT_OK(together.begun());
    for (int i = 0; i < 300; ++i) {
        NewEntry entry = PlanFixture::wanted(f.in(std::chrono::minutes(30 + random.bounded(60 * 24 * 400))),
                                             i % 5 == 0 ? EntryState::Draft : EntryState::Planned);
        entry.timezone = zones.at(random.bounded(int(zones.size())));
        const auto made = f.planner->createEntry(entry);
        EXPECT_OK(made);
        const bool published = i % 17 == 1 && made->entry.state == EntryState::Planned;
        if (published)
            f.setJobs(made->entry.id, "status = 'published'");
        model.insert(made->entry.id, {entry.timezone, *made->entry.scheduledAt, made->entry.wall,
                                      made->entry.state == EntryState::Planned, published});
        all.append(made->entry.id);
    }
    EXPECT_OK(together.commit());
    for (int round = 0; round < 25; ++round) {
        ShiftRequest request;
        request.by = random.bounded(2) != 0
                         ? ShiftAmount{.days = random.bounded(-30, 60)}
                         : ShiftAmount{.duration = std::chrono::minutes(random.bounded(-5000, 9000))};
        if (request.by == ShiftAmount{})
            request.by.days = 1;
        const Instant from = f.in(std::chrono::hours(random.bounded(24 * 300)));
        const Instant to = from + std::chrono::hours(1 + random.bounded(24 * 100));
        switch (round % 3) {
        case 0:
            request.from = from;
            request.to = to;
            break;
        case 1:
            request.after = from;
            break;
        default:
            for (int i = 0; i < 80; ++i)
                request.ids.append(all.at(random.bounded(int(all.size()))));
        }
        QSet<EntryId> moved;
        QHash<EntryId, ErrorCode> refused;
        for (const EntryId &id : all) {
            Model &entry = model[id];
            const bool chosen = round % 3 == 0   ? entry.at >= from && entry.at < to
                                : round % 3 == 1 ? entry.at > from
                                                 : request.ids.contains(id);
            if (!chosen)
                continue;
            const auto to2 = shiftTime(entry.at, entry.wall, QTimeZone(entry.zone), request.by);
            if (entry.published)
                refused.insert(id, ErrorCode::AlreadyPublished);
            else if (entry.planned && (entry.at < f.clock.now() || to2->at < f.clock.now() - 5s))
                refused.insert(id, ErrorCode::InPast);
            else {
                entry.at = to2->at;
                entry.wall = to2->wall;
                ++entry.version;
                moved.insert(id);
            }
        }
        const auto result = f.planner->shiftEntries(request);
        EXPECT_OK(result);
        QSet<EntryId> reallyMoved;
        for (const ShiftedEntry &entry : result->moved) {
            reallyMoved.insert(entry.id);
            QCOMPARE(entry.to, model.value(entry.id).at);
        }
        QCOMPARE(reallyMoved, moved);
        QCOMPARE(result->refused.size(), refused.size());
        for (const Refusal &refusal : result->refused)
            QCOMPARE(refusal.error.code, refused.value(refusal.id));
    }
    for (const EntryId &id : all) {
        const auto details = f.planner->find(id);
        const Model &entry = model[id];
        QCOMPARE(details->entry.scheduledAt, std::optional(entry.at));
        QCOMPARE(details->entry.wall, entry.wall);
        QCOMPARE(details->entry.version, entry.version);
        if (entry.planned && !entry.published)
            QCOMPARE(liveJob(*details).wakeAt, std::optional(entry.at));
    }
}

void ShiftTest::undoAndRedo()
{
    PlanFixture f;
    QList<EntryId> ids;
    QList<Instant> times;
    for (int i = 0; i < 12; ++i) {
        const EntryDetails made = f.plan(std::chrono::hours(24 + i));
        ids.append(made.entry.id);
        times.append(*made.entry.scheduledAt);
    }
    const auto shifted = f.planner->shiftEntries({.ids = ids, .by = {.days = 3}});
    EXPECT_OK(shifted);
    const auto records = f.planner->undoRecords();
    EXPECT_OK(records);
    QCOMPARE(records->constFirst().id, shifted->undoId);
    QCOMPARE(records->constFirst().name, u"Shift of 12 entries"_s);
    EXPECT_REFUSED(f.planner->redo(shifted->undoId), ErrorCode::InvalidState);
    for (int round = 0; round < 2; ++round) {
        const auto undone = f.planner->undo(shifted->undoId);
        EXPECT_OK(undone);
        QCOMPARE(undone->restored.size(), 12);
        QVERIFY(undone->left.isEmpty());
        QVERIFY(undone->record.undoneAt.has_value());
        for (int i = 0; i < 12; ++i) {
            const auto details = f.planner->find(ids.at(i));
            QCOMPARE(details->entry.scheduledAt, std::optional(times.at(i)));
            QCOMPARE(liveJob(*details).wakeAt, std::optional(times.at(i)));
        }
        EXPECT_REFUSED(f.planner->undo(shifted->undoId), ErrorCode::InvalidState);
        const auto redone = f.planner->redo(shifted->undoId);
        EXPECT_OK(redone);
        QCOMPARE(redone->restored.size(), 12);
        QCOMPARE(f.planner->find(ids.at(5))->entry.scheduledAt, std::optional(shifted->moved.at(5).to));
    }
    EXPECT_REFUSED(f.planner->undo(UndoId::create()), ErrorCode::NotFound);
}

void ShiftTest::undoLeavesAloneWhatChangedMeanwhile()
{
    PlanFixture f;
    QList<EntryId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(f.plan(std::chrono::hours(2 + 20 * i)).entry.id);
    const auto shifted = f.planner->shiftEntries({.ids = ids, .by = {.days = 1}});
    EXPECT_OK(shifted);
    EntryPatch patch;
    patch.caption = u"A person was here"_s;
    EXPECT_OK(f.planner->editEntry(ids[1], patch));
    f.setJobs(ids[2], "status = 'published'");
    EXPECT_OK(f.planner->deleteEntries({ids[3]}));
    f.clock.advance(5h); // the first one's old time is past by now
    const auto undone = f.planner->undo(shifted->undoId);
    EXPECT_OK(undone);
    QCOMPARE(undone->restored, QList<EntryId>{ids[4]});
    QHash<EntryId, ErrorCode> left;
    for (const Refusal &refusal : undone->left)
        left.insert(refusal.id, refusal.error.code);
    QCOMPARE(left.size(), 4);
    QCOMPARE(left.value(ids[0]), ErrorCode::InPast);
    QCOMPARE(left.value(ids[1]), ErrorCode::VersionConflict);
    QCOMPARE(left.value(ids[2]), ErrorCode::AlreadyPublished);
    QCOMPARE(left.value(ids[3]), ErrorCode::NotFound);
    const auto redone = f.planner->redo(shifted->undoId);
    EXPECT_OK(redone);
    QCOMPARE(redone->restored, QList<EntryId>{ids[4]});
    QVERIFY(redone->left.isEmpty());
}

void ShiftTest::everyChangeOfOneEntryCanBeTakenBack()
{
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted(f.in(24h), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
    entry.media = {f.addMedium("one")};
    entry.labels = {u"a"_s};
    entry.channels[1].fields = {{u"consent"_s, true}, {u"title"_s, u"T"_s}};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    const EntryId id = made->entry.id;
    EntryPatch patch;
    patch.caption = u"New"_s;
    patch.at = f.in(48h);
    patch.timezone = "Asia/Kathmandu";
    patch.labels = QStringList{};
    patch.channels = QList<ChannelPatch>{{.channel = Channel::Instagram}};
    const auto edited = f.planner->editEntry(id, patch);
    EXPECT_OK(edited);
    EXPECT_OK(f.planner->undo(UndoId::fromTrusted(edited->undoId)));
    Entry back = f.planner->find(id)->entry;
    QCOMPARE(back.version, 3);
    back.version = made->entry.version;
    back.updatedAt = made->entry.updatedAt;
    QCOMPARE(back, made->entry);
    QCOMPARE(liveJob(*f.planner->find(id), Channel::TikTok).status, JobStatus::Scheduled);
    EXPECT_OK(f.planner->redo(UndoId::fromTrusted(edited->undoId)));
    QCOMPARE(f.planner->find(id)->entry.caption, u"New"_s);

    const auto unplanned = f.planner->unschedule(id);
    EXPECT_OK(f.planner->undo(UndoId::fromTrusted(unplanned->undoId)));
    QCOMPARE(f.planner->find(id)->entry.state, EntryState::Planned);
    const auto deleted = f.planner->deleteEntries({id});
    EXPECT_OK(f.planner->undo(deleted->undoId));
    EXPECT_OK(f.planner->find(id));
    EXPECT_OK(f.planner->redo(deleted->undoId));
    EXPECT_REFUSED(f.planner->find(id), ErrorCode::NotFound);

    const EntryDetails fresh = f.plan(24h);
    EXPECT_OK(f.planner->undo(UndoId::fromTrusted(f.planner->undoRecords(1)->constFirst().id.toString())));
    EXPECT_REFUSED(f.planner->find(fresh.entry.id), ErrorCode::NotFound);
}

void ShiftTest::onlySoManyRecordsAreKept()
{
    PlanFixture f;
    const EntryDetails made = f.plan(24h);
    Transaction together(*f.database); // one commit is enough to wait for
    EXPECT_OK(together.begun());
    for (int i = 1; i <= 205; ++i)
        EXPECT_OK(f.planner->moveEntry(made.entry.id, f.in(24h + std::chrono::minutes(i))));
    EXPECT_OK(together.commit());
    QCOMPARE(f.number("SELECT count(*) FROM undo_records"), 200);
}

void ShiftTest::newZoneRulesKeepTheWall()
{
    PlanFixture f;
    const EntryDetails wrong = f.plan(240h);
    const EntryDetails right = f.plan(241h);
    // The second 02:30 of the night when summer time ends: shows its wall, though resolving that means the first.
    const auto second =
        f.planner->createEntry(PlanFixture::wanted(*instantFromIso(u"2027-10-31T01:30:00Z"_s), EntryState::Planned));
    EXPECT_OK(second);
    // As if the rules had been an hour off when this one was planned.
    const Instant meant = *wrong.entry.scheduledAt;
    const auto run = f.database->run("UPDATE calendar_entries SET scheduled_at = scheduled_at + 3600000 WHERE id = ?",
                                     {wrong.entry.id.toString()});
    EXPECT_OK(run);
    const auto moved = f.planner->rezonePlans(u"2030a"_s);
    EXPECT_OK(moved);
    QCOMPARE(*moved, 1);
    QCOMPARE(f.planner->find(wrong.entry.id)->entry.scheduledAt, std::optional(meant));
    QCOMPARE(liveJob(*f.planner->find(wrong.entry.id)).scheduledAt, meant);
    QCOMPARE(f.planner->find(right.entry.id)->entry, right.entry);
    QCOMPARE(f.planner->find(second->entry.id)->entry, second->entry);
    EXPECT_OK(f.database->run("UPDATE calendar_entries SET scheduled_at = scheduled_at + 3600000", Bindings{}));
    QCOMPARE(*f.planner->rezonePlans(u"2030a"_s), 0); // looked at once a version
    QVERIFY(*f.planner->rezonePlans(u"2030b"_s) > 0);
    QVERIFY(!installedZoneDataVersion().isEmpty());
}

void ShiftTest::theVersionOfTheZoneDataIsReadWhereItLies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("version");
    QTest::newRow("beside the rules") << u"tzdata.zi"_s << QByteArray("# version 2026a\n# more\n") << u"2026a"_s;
    QTest::newRow("rules without it") << u"tzdata.zi"_s << QByteArray("R d 1916 o\n") << u""_s;
    QTest::newRow("in a file of its own") << u"+VERSION"_s << QByteArray("2026b\n") << u"2026b"_s;
    QTest::newRow("nowhere") << u"readme"_s << QByteArray("2026c\n") << u""_s;
}

void ShiftTest::theVersionOfTheZoneDataIsReadWhereItLies()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, version);
    const QTemporaryDir folder;
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    qputenv("TZDIR", folder.path().toLocal8Bit());
    const QString found = installedZoneDataVersion();
    qunsetenv("TZDIR");
    QCOMPARE(found, version);
}

void ShiftTest::damagedEditsAreRefused_data()
{
    QTest::addColumn<bool>("several");
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<QByteArray>("lie");
    for (const bool several : {false, true}) {
        const auto row = [several](const char *name, const QByteArray &truth, const QByteArray &lie) {
            QTest::addRow("%s, %s", name, several ? "one of several" : "alone") << several << truth << lie;
        };
        row("no entry before", "\"before\":{\"ca", "\"before\":[{\"ca");
        row("another state before", "\"state\":\"draft\"", "\"state\":\"later\"");
        row("another state after", "\"state\":\"planned\"", "\"state\":\"later\"");
        row("half of it", "}", "");
    }
}

void ShiftTest::damagedEditsAreRefused()
{
    QFETCH(const bool, several);
    QFETCH(const QByteArray, truth);
    QFETCH(const QByteArray, lie);
    Entry before;
    before.id = EntryId::create();
    before.timezone = "UTC";
    Entry after = before;
    after.state = EntryState::Planned;
    const EditUndo edit{before, after, 2};
    const QByteArray whole = several ? toBytes(EditsUndo{{edit, edit}}) : toBytes(edit);
    QVERIFY(undoPayloadFromBytes(whole));
    QByteArray damaged = whole;
    damaged.replace(truth, lie);
    QVERIFY(damaged != whole);
    QVERIFY(!undoPayloadFromBytes(damaged));
}

void ShiftTest::damagedRecordsAreRefused()
{
    TimesUndo times;
    for (int i = 0; i < 3; ++i)
        times.rows.push_back({newUuidV7(), 1'800'000'000'000 + i, -5, 7'000'000'000'000, 0, 3 + i});
    const QByteArray whole = toBytes(times);
    const auto read = undoPayloadFromBytes(whole);
    QVERIFY(read.has_value());
    const auto &back = std::get<TimesUndo>(*read).rows;
    QCOMPARE(back.size(), times.rows.size());
    for (size_t i = 0; i < back.size(); ++i) {
        QCOMPARE(back[i].id, times.rows[i].id);
        QCOMPARE(back[i].atBefore, times.rows[i].atBefore);
        QCOMPARE(back[i].wallBefore, times.rows[i].wallBefore);
        QCOMPARE(back[i].atAfter, times.rows[i].atAfter);
        QCOMPARE(back[i].wallAfter, times.rows[i].wallAfter);
        QCOMPARE(back[i].version, times.rows[i].version);
    }
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!undoPayloadFromBytes(whole.first(size)));
    QVERIFY(!undoPayloadFromBytes(whole + 'x'));
    QVERIFY(!undoPayloadFromBytes(QByteArray("T\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10))); // asks for 2^63 rows
    QVERIFY(!undoPayloadFromBytes("Z"));
    QVERIFY(!undoPayloadFromBytes({}));
    QVERIFY(!undoPayloadFromBytes("T" + QByteArray(11, '\xff'))); // a number without an end

    PlanFixture f;
    const EntryDetails made = f.plan(24h);
    EXPECT_OK(f.database->run("UPDATE undo_records SET payload = x'00'", Bindings{}));
    EXPECT_REFUSED(f.planner->undo(UndoId::fromTrusted(made.undoId)), ErrorCode::InvalidState);
}

QTEST_GUILESS_MAIN(ShiftTest)
#include "shifttest.moc"
