// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planfixture.h"

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Creating, editing, moving, planning, deleting: what follows and what is refused.
class EntriesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planningMakesOneJobPerChannelWithItsAccount();
    void draftsHaveNoJobsAndMayLieInThePast();
    void timesAtTheEdgeOfThePast_data();
    void timesAtTheEdgeOfThePast();
    void badValuesAreRefusedAndNothingIsKept_data();
    void badValuesAreRefusedAndNothingIsKept();
    void unknownMediaAreNamed();
    void longAndForeignTextsSurvive();
    void theZoneComesFromTheAccountElseTheDefault();
    void zonesThatDoNotExistAreNotUsed();
    void aNewZoneKeepsTheInstantUnlessAWallTimeIsGiven();
    void movingTakesTheLiveJobsAlong_data();
    void movingTakesTheLiveJobsAlong();
    void whatIsPublishingUnknownOrOutIsRefused_data();
    void whatIsPublishingUnknownOrOutIsRefused();
    void anUnpublishedChannelMayBeMendedBesideAPublishedOne();
    void editingForgetsWhatWasPreparedOnThePlatform();
    void channelsComeAndGoWithTheirJobs();
    void unplanningCancelsAndPlanningAgainMakesNewJobs();
    void consentEndsWithTheNextChange_data();
    void consentEndsWithTheNextChange();
    void aYesSaidAgainKeepsItsTime();
    void suggestionsLoseTheirMarkWhenAPersonWrites();
    void theSharedTextsMarkStaysUntilAPersonWrites();
    void aLateDraftNeverOverwritesWhatWasTyped();
    void draftsDoNotGetInTheWayOfUndo();
    void changesThatGoOnWithAStepAreTakenBackWithIt();
    void aStepThatSomethingCameAfterIsNotGoneOnWith();
    void aNewPostAndItsFirstWordsAreOneStep();
    void stepsOfAnotherKindAreNotGoneOnWith();
    void staleVersionsAreRefused();
    void anEditThatChangesNothingKeepsTheVersion();
    void aCopyIsADraftWithoutConsent();
    void deletedEntriesComeBackWithTheirJobs();
    void aPlannedPostCannotGoToTheShelf();
    void oneCommitTellsOnceWhatChanged();
    void readinessIsComputedFresh();
};

void EntriesTest::planningMakesOneJobPerChannelWithItsAccount()
{
    PlanFixture f;
    const AccountId ig = f.link(Channel::Instagram);
    const EntryDetails made = f.plan(1h, {Channel::TikTok, Channel::Instagram});
    QCOMPARE(made.jobs.size(), 2);
    QCOMPARE(liveJob(made).accountId, ig);
    QVERIFY(liveJob(made, Channel::TikTok).accountId.isEmpty());
    for (const PublishJob &job : made.jobs) {
        QCOMPARE(job.status, JobStatus::Scheduled);
        QCOMPARE(job.scheduledAt, f.in(1h));
        QCOMPARE(job.wakeAt, std::optional(f.in(1h)));
    }
    QCOMPARE(made.entry.version, 1);
    QCOMPARE(made.entry.channels.size(), 2);
    QCOMPARE(made.entry.channels.at(0).channel, Channel::Instagram);
    const auto found = f.planner->find(made.entry.id);
    EXPECT_OK(found);
    QCOMPARE(found->entry, made.entry);
}

void EntriesTest::draftsHaveNoJobsAndMayLieInThePast()
{
    PlanFixture f;
    const auto past = f.planner->createEntry(PlanFixture::wanted(f.in(-48h), EntryState::Draft));
    EXPECT_OK(past);
    QVERIFY(past->jobs.isEmpty());
    const auto shelf = f.planner->createEntry(PlanFixture::wanted({}, EntryState::Draft));
    EXPECT_OK(shelf);
    QVERIFY(!shelf->entry.scheduledAt);
    const auto onShelf = f.planner->shelf();
    EXPECT_OK(onShelf);
    QCOMPARE(onShelf->size(), 1);
    QCOMPARE(onShelf->constFirst().id, shelf->entry.id);
}

void EntriesTest::timesAtTheEdgeOfThePast_data()
{
    QTest::addColumn<int>("aheadMs");
    QTest::addColumn<bool>("taken");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("the seconds of a click ago") << -4000 << true;
    QTest::newRow("a minute ago") << -60'000 << false;
    QTest::newRow("six seconds ago") << -6'000 << false;
    QTest::newRow("in a second") << 1000 << true;
}

void EntriesTest::timesAtTheEdgeOfThePast()
{
    QFETCH(int, aheadMs);
    QFETCH(bool, taken);
    PlanFixture f;
    const auto made = f.planner->createEntry(PlanFixture::wanted(f.in(Milliseconds(aheadMs)), EntryState::Planned));
    const EntryDetails other = f.plan(1h);
    const auto moved = f.planner->moveEntry(other.entry.id, f.in(Milliseconds(aheadMs)));
    QCOMPARE(made.ok(), taken);
    QCOMPARE(moved.ok(), taken);
    if (!taken) {
        EXPECT_REFUSED(made, ErrorCode::InPast);
        EXPECT_REFUSED(moved, ErrorCode::InPast);
        QCOMPARE(f.planner->find(other.entry.id)->entry, other.entry);
    }
}

void EntriesTest::badValuesAreRefusedAndNothingIsKept_data()
{
    QTest::addColumn<NewEntry>("wanted");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const NewEntry &wanted, ErrorCode code) {
        QTest::newRow(name) << wanted << QString(word(code));
    };
    NewEntry entry;
    entry.caption = QString(100'001, u'x');
    row("a caption over the cap", entry, ErrorCode::InvalidValue);
    entry.caption = QString(1024 * 1024, u'x');
    row("a caption of a megabyte", entry, ErrorCode::InvalidValue);
    entry.caption = u"bell\a"_s;
    row("control characters", entry, ErrorCode::InvalidValue);
    entry.caption = QString(QChar(0xd83d));
    row("half an emoji", entry, ErrorCode::InvalidValue);
    entry = {};
    entry.timezone = "Europe/Nowhere";
    row("an unknown zone", entry, ErrorCode::InvalidTimezone);
    entry.timezone = "../../etc/passwd";
    row("a path as a zone", entry, ErrorCode::InvalidTimezone);
    entry = {};
    entry.channels = {{.channel = Channel::Instagram}, {.channel = Channel::Instagram}};
    row("a channel twice", entry, ErrorCode::InvalidValue);
    entry.channels = {{.channel = Channel::Instagram, .fields = {{u"colour"_s, u"red"_s}}}};
    row("an unknown field", entry, ErrorCode::UnknownField);
    entry.channels = {{.channel = Channel::TikTok, .fields = {{u"allow_duet"_s, u"maybe"_s}}}};
    row("a field of the wrong type", entry, ErrorCode::InvalidValue);
    entry.channels = {{.channel = Channel::Instagram, .fields = {{u"caption"_s, QString(100'001, u'x')}}}};
    row("a field over the cap", entry, ErrorCode::InvalidValue);
    entry = {};
    for (int i = 0; i < 51; ++i)
        entry.labels.append(QString::number(i));
    row("51 labels", entry, ErrorCode::InvalidValue);
    entry.labels = {QString(101, u'l')};
    row("a label of 101", entry, ErrorCode::InvalidValue);
    entry.labels = {u"  "_s};
    row("an empty label", entry, ErrorCode::InvalidValue);
    entry.labels = {u"two\nlines"_s};
    row("a label of two lines", entry, ErrorCode::InvalidValue);
    entry.labels = {u"bell\a"_s};
    row("a label that cannot be written", entry, ErrorCode::InvalidValue);
    entry = {};
    entry.suggested = {u"title"_s};
    row("a mark on what is not shared", entry, ErrorCode::InvalidValue);
    entry = {};
    entry.media = QList<MediaId>(36, MediaId::create());
    row("36 media", entry, ErrorCode::InvalidValue);
    entry = {};
    entry.state = EntryState::Planned;
    row("planned without a time", entry, ErrorCode::InvalidTime);
    entry = {};
    entry.at = kLatestInstant;
    row("the year 2200", entry, ErrorCode::InvalidTime);
    entry.at = kEarliestInstant - 1ms;
    row("before 1970", entry, ErrorCode::InvalidTime);
    entry.at = WallTime{std::numeric_limits<qint64>::max() / 2};
    row("a wall beyond all years", entry, ErrorCode::InvalidTime);
}

void EntriesTest::badValuesAreRefusedAndNothingIsKept()
{
    QFETCH(NewEntry, wanted);
    QFETCH(QString, code);
    PlanFixture f;
    const auto made = f.planner->createEntry(wanted);
    QVERIFY(!made.ok());
    QCOMPARE(QString(word(made.error().code)), code);
    QVERIFY(!made.error().message.isEmpty());
    QVERIFY(made.error().message.size() < 400);
    QCOMPARE(f.number("SELECT count(*) FROM calendar_entries"), 0);
    QCOMPARE(f.number("SELECT count(*) FROM undo_records"), 0);
}

void EntriesTest::unknownMediaAreNamed()
{
    PlanFixture f;
    NewEntry entry;
    const MediaId unknown = MediaId::create();
    entry.media = {f.addMedium("one"), unknown};
    const auto made = f.planner->createEntry(entry);
    EXPECT_REFUSED(made, ErrorCode::NotFound);
    QVERIFY(made.error().message.contains(unknown.toString()));
}

void EntriesTest::longAndForeignTextsSurvive()
{
    PlanFixture f;
    NewEntry entry;
    entry.caption =
        u"مرحبا\r\nשלום 👨‍👩‍👧‍👦 “quoted”, and\rmore\t"_s + QString(99'900, u'ö');
    entry.labels = {u" summer "_s, u"été"_s, u"summer"_s, u"a|b"_s};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    QCOMPARE(made->entry.caption, QString(entry.caption).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'));
    QCOMPARE(made->entry.labels, (QStringList{u"summer"_s, u"été"_s, u"a|b"_s}));
    QCOMPARE(f.planner->find(made->entry.id)->entry, made->entry);
}

void EntriesTest::theZoneComesFromTheAccountElseTheDefault()
{
    PlanFixture f;
    f.link(Channel::TikTok, "Asia/Kathmandu");
    NewEntry entry = PlanFixture::wanted(wallOf("2027-01-10T09:00:00"), EntryState::Draft, {Channel::TikTok});
    auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    QCOMPARE(made->entry.timezone, QByteArray("Asia/Kathmandu"));
    QCOMPARE(toIso(*made->entry.scheduledAt), u"2027-01-10T03:15:00Z"_s);
    made = f.planner->createEntry(PlanFixture::wanted(wallOf("2027-01-10T09:00:00"), EntryState::Draft));
    QCOMPARE(made->entry.timezone, QByteArray("Europe/Berlin"));
    entry.timezone = "America/Sao_Paulo";
    made = f.planner->createEntry(entry);
    QCOMPARE(toIso(*made->entry.scheduledAt), u"2027-01-10T12:00:00Z"_s);
    Planner bare(*f.database, f.clock);
    QCOMPARE(bare.createEntry({})->entry.timezone, systemZoneId());
}

void EntriesTest::zonesThatDoNotExistAreNotUsed()
{
    PlanFixture f;
    f.link(Channel::Instagram, "Mars/Base"); // as a platform may name one: the default is taken
    const auto made = f.planner->createEntry(PlanFixture::wanted(f.in(1h), EntryState::Planned));
    EXPECT_OK(made);
    QCOMPARE(made->entry.timezone, QByteArray("Europe/Berlin"));
    Planner lost(*f.database, f.clock, "Mars/Base");
    EXPECT_REFUSED(lost.createEntry(PlanFixture::wanted(f.in(1h), EntryState::Planned)), ErrorCode::InvalidTimezone);
    Planner atHome(*f.database, f.clock);
    const auto own = atHome.createEntry(PlanFixture::wanted(f.in(1h), EntryState::Planned));
    EXPECT_OK(own);
    QCOMPARE(own->entry.timezone, systemZoneId());
    EntryPatch patch;
    patch.timezone = "Mars/Base";
    EXPECT_REFUSED(f.planner->editEntry(made->entry.id, patch), ErrorCode::InvalidTimezone);
}

void EntriesTest::aNewZoneKeepsTheInstantUnlessAWallTimeIsGiven()
{
    PlanFixture f;
    const EntryDetails made = f.plan(24h);
    EntryPatch patch;
    patch.timezone = "Asia/Kathmandu";
    auto changed = f.planner->editEntry(made.entry.id, patch);
    EXPECT_OK(changed);
    QCOMPARE(changed->entry.scheduledAt, made.entry.scheduledAt);
    QCOMPARE(changed->entry.wall, wallTimeAt(*made.entry.scheduledAt, QTimeZone("Asia/Kathmandu")));
    patch.timezone = "America/Sao_Paulo";
    patch.at = wallOf("2027-03-01T08:00:00");
    changed = f.planner->editEntry(made.entry.id, patch);
    EXPECT_OK(changed);
    QCOMPARE(toIso(*changed->entry.scheduledAt), u"2027-03-01T11:00:00Z"_s);
    QCOMPARE(liveJob(*changed).scheduledAt, *changed->entry.scheduledAt);
}

void EntriesTest::movingTakesTheLiveJobsAlong_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("wakes");
    QTest::addColumn<QString>("hold");
    QTest::newRow("scheduled") << QByteArray("status = 'scheduled'") << u"scheduled"_s << true << u""_s;
    QTest::newRow("waiting for a retry")
        << QByteArray("status = 'failed', attempt_count = 2, next_attempt_at = 5, wake_at = 5") << u"scheduled"_s
        << true << u""_s;
    QTest::newRow("missed its slot")
        << QByteArray("status = 'needs_attention', last_error_code = 'missed_slot', wake_at = NULL") << u"scheduled"_s
        << true << u""_s;
    QTest::newRow("failed its preflight")
        << QByteArray(
               "status = 'needs_attention', last_error_code = 'media_missing', preflight_failed = 1, wake_at = NULL")
        << u"scheduled"_s << true << u""_s;
    QTest::newRow("refused by the platform")
        << QByteArray(
               "status = 'needs_attention', last_error_code = 'policy_rejected', attempt_count = 1, wake_at = NULL")
        << u"needs_attention"_s << false << u""_s;
    QTest::newRow("held for a review") << QByteArray("hold = 'review'") << u"scheduled"_s << true << u""_s;
    QTest::newRow("held by the keychain") << QByteArray("hold = 'keychain'") << u"scheduled"_s << true << u"keychain"_s;
}

void EntriesTest::movingTakesTheLiveJobsAlong()
{
    QFETCH(QByteArray, job);
    QFETCH(QString, status);
    QFETCH(bool, wakes);
    QFETCH(QString, hold);
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    f.setJobs(made.entry.id, job.constData());
    const auto moved = f.planner->moveEntry(made.entry.id, f.in(72h));
    EXPECT_OK(moved);
    QCOMPARE(moved->entry.version, 2);
    QCOMPARE(moved->entry.scheduledAt, std::optional(f.in(72h)));
    const PublishJob after = liveJob(*moved);
    QCOMPARE(after.scheduledAt, f.in(72h));
    QCOMPARE(QString(word(after.status)), status);
    QCOMPARE(after.wakeAt, wakes ? std::optional(f.in(72h)) : std::nullopt);
    QCOMPARE(word(after.hold), hold);
    if (wakes) {
        QCOMPARE(after.attemptCount, 0);
        QVERIFY(!after.nextAttemptAt);
        QVERIFY(after.lastErrorCode.isEmpty());
    }
}

void EntriesTest::whatIsPublishingUnknownOrOutIsRefused_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<bool>("intent");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("code"); // empty: taken
    struct State {
        const char *name;
        QByteArray job;
        bool intent;
        QString code;
    };
    const QList<State> states{
        {"publishing", "status = 'publishing'", false, u"is_publishing"_s},
        {"confirming", "status = 'confirming'", true, u"outcome_unknown"_s},
        {"attention with an open intent", "status = 'needs_attention', last_error_code = 'outcome_unknown'", true,
         u"outcome_unknown"_s},
        {"published", "status = 'published'", false, u"already_published"_s},
    };
    for (const State &state : states) {
        for (const QString &verb : {u"move"_s, u"edit"_s, u"unplan"_s, u"shift"_s, u"delete"_s, u"label"_s}) {
            QString code = state.code;
            const bool published = state.code == u"already_published"_s;
            if (verb == u"delete"_s && published)
                code.clear(); // the plan forgets it, its job stays
            if (verb == u"label"_s && state.code != u"is_publishing"_s)
                code.clear(); // nothing that was sent
            QTest::addRow("%s, %s", state.name, qPrintable(verb)) << state.job << state.intent << verb << code;
        }
    }
}

void EntriesTest::whatIsPublishingUnknownOrOutIsRefused()
{
    QFETCH(QByteArray, job);
    QFETCH(bool, intent);
    QFETCH(QString, verb);
    QFETCH(QString, code);
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    const EntryId id = made.entry.id;
    f.setJobs(id, job.constData());
    if (intent)
        f.openIntent(liveJob(made).id);
    EntryPatch patch;
    std::optional<Error> error;
    const auto keep = [&error](const auto &result) {
        if (!result.ok())
            error = result.error();
    };
    if (verb == u"move"_s) {
        keep(f.planner->moveEntry(id, f.in(2h)));
    } else if (verb == u"edit"_s) {
        patch.caption = u"Other words"_s;
        keep(f.planner->editEntry(id, patch));
    } else if (verb == u"label"_s) {
        patch.labels = QStringList{u"new"_s};
        keep(f.planner->editEntry(id, patch));
    } else if (verb == u"unplan"_s) {
        keep(f.planner->unschedule(id));
    } else if (verb == u"delete"_s) {
        const auto result = f.planner->deleteEntries({id});
        EXPECT_OK(result);
        if (!result->refused.isEmpty())
            error = result->refused.constFirst().error;
    } else {
        const auto result = f.planner->shiftEntries({.ids = {id}, .by = {.days = 1}});
        EXPECT_OK(result);
        QCOMPARE(result->moved.size() + result->refused.size(), 1);
        if (!result->refused.isEmpty())
            error = result->refused.constFirst().error;
    }
    QCOMPARE(error ? QString(word(error->code)) : QString(), code);
    if (!code.isEmpty())
        QCOMPARE(f.planner->find(id)->entry.version, 1);
}

void EntriesTest::anUnpublishedChannelMayBeMendedBesideAPublishedOne()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h, {Channel::Instagram, Channel::TikTok});
    f.setJob(made.entry.id, Channel::Instagram, "status = 'published'");
    f.setJob(made.entry.id, Channel::TikTok,
             "status = 'needs_attention', last_error_code = 'fields_missing', preflight_failed = 1");
    EntryPatch patch;
    patch.fields = {{.channel = Channel::TikTok, .fields = {{u"title"_s, u"Mine"_s}}}};
    EXPECT_OK(f.planner->editEntry(made.entry.id, patch));
    patch.fields = {{.channel = Channel::Instagram, .fields = {{u"caption"_s, u"Mine"_s}}}};
    EXPECT_REFUSED(f.planner->editEntry(made.entry.id, patch), ErrorCode::AlreadyPublished);
    patch.fields.clear();
    patch.caption = u"Shared"_s;
    EXPECT_REFUSED(f.planner->editEntry(made.entry.id, patch), ErrorCode::AlreadyPublished);
    EXPECT_REFUSED(f.planner->moveEntry(made.entry.id, f.in(3h)), ErrorCode::AlreadyPublished);
}

void EntriesTest::editingForgetsWhatWasPreparedOnThePlatform()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    f.setJobs(made.entry.id, "status = 'failed', checkpoint = '{\"step\":\"ready\"}'");
    EntryPatch labels;
    labels.labels = QStringList{u"x"_s};
    QVERIFY(!liveJob(*f.planner->editEntry(made.entry.id, labels)).checkpoint.isEmpty());
    EntryPatch words;
    words.caption = u"Other words"_s;
    const auto edited = f.planner->editEntry(made.entry.id, words);
    EXPECT_OK(edited);
    QVERIFY(liveJob(*edited).checkpoint.isEmpty());
    QCOMPARE(liveJob(*edited).status, JobStatus::Failed);
}

void EntriesTest::channelsComeAndGoWithTheirJobs()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    EntryPatch patch;
    patch.fields = {{.channel = Channel::TikTok, .fields = {{u"title"_s, u"Clip"_s}}}};
    auto changed = f.planner->editEntry(made.entry.id, patch);
    EXPECT_OK(changed);
    QCOMPARE(liveJob(*changed, Channel::TikTok).status, JobStatus::Scheduled);
    patch.fields.clear();
    patch.channels = QList<ChannelPatch>{{.channel = Channel::TikTok}};
    changed = f.planner->editEntry(made.entry.id, patch);
    EXPECT_OK(changed);
    QVERIFY(liveJob(*changed, Channel::Instagram).id.isEmpty());
    QCOMPARE(changed->jobs.size(), 2);
    QCOMPARE(changed->entry.channels.size(), 1);
    QCOMPARE(changed->entry.channels.constFirst().fields.value(u"title"_s).toString(), u"Clip"_s);
    f.clock.advance(2h);
    patch.channels->append({.channel = Channel::Instagram});
    EXPECT_REFUSED(f.planner->editEntry(made.entry.id, patch), ErrorCode::InPast);
}

void EntriesTest::unplanningCancelsAndPlanningAgainMakesNewJobs()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    auto changed = f.planner->unschedule(made.entry.id);
    EXPECT_OK(changed);
    QCOMPARE(changed->entry.state, EntryState::Draft);
    QCOMPARE(changed->jobs.constFirst().status, JobStatus::Canceled);
    QVERIFY(!changed->jobs.constFirst().wakeAt);
    changed = f.planner->schedule(made.entry.id);
    EXPECT_OK(changed);
    QCOMPARE(changed->jobs.size(), 2);
    QCOMPARE(liveJob(*changed).status, JobStatus::Scheduled);
    EXPECT_OK(f.planner->unschedule(made.entry.id));
    f.clock.advance(2h);
    EXPECT_REFUSED(f.planner->schedule(made.entry.id), ErrorCode::InPast);
}

void EntriesTest::consentEndsWithTheNextChange_data()
{
    QTest::addColumn<EntryPatch>("patch");
    QTest::addColumn<bool>("kept");
    const auto field = [](const QString &name, const QJsonValue &value) {
        EntryPatch patch;
        patch.fields = {{.channel = Channel::TikTok, .fields = {{name, value}}}};
        return patch;
    };
    QTest::newRow("title") << field(u"title"_s, u"Other"_s) << false;
    QTest::newRow("privacy") << field(u"privacy_level"_s, u"SELF_ONLY"_s) << false;
    QTest::newRow("a toggle") << field(u"allow_comment"_s, true) << false;
    QTest::newRow("disclosure") << field(u"your_brand"_s, true) << false;
    QTest::newRow("withdrawn") << field(u"consent"_s, false) << false;
    EntryPatch patch = field(u"title"_s, u"Other"_s);
    patch.fields[0].fields.insert(u"consent"_s, true);
    QTest::newRow("what was read, alone") << field(u"consent_text"_s, u"By posting, …"_s) << true;
    QTest::newRow("title with a new yes") << patch << true;
    patch = {};
    patch.caption = u"Other words"_s;
    QTest::newRow("the shared caption") << patch << false;
    patch = {};
    patch.labels = QStringList{u"x"_s};
    QTest::newRow("labels") << patch << true;
    patch = {};
    patch.fields = {{.channel = Channel::Instagram, .fields = {{u"caption"_s, u"Mine"_s}}}};
    QTest::newRow("another channel's words") << patch << true;
    patch = {};
    patch.media = QList<MediaId>{};
    QTest::newRow("media") << patch << false;
}

void EntriesTest::consentEndsWithTheNextChange()
{
    QFETCH(EntryPatch, patch);
    QFETCH(bool, kept);
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted(f.in(1h), EntryState::Planned, {Channel::Instagram, Channel::TikTok});
    entry.media = {f.addMedium("one")};
    entry.channels[1].fields = {{u"title"_s, u"First"_s}, {u"consent"_s, true}, {u"consent_text"_s, u"By posting"_s}};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    QCOMPARE(made->entry.channelPart(Channel::TikTok)->consentAt, std::optional(f.clock.now()));
    f.clock.advance(1min);
    const auto changed = f.planner->editEntry(made->entry.id, patch);
    EXPECT_OK(changed);
    const EntryChannel *part = changed->entry.channelPart(Channel::TikTok);
    QCOMPARE(part->fields.value(u"consent"_s).toBool(), kept);
    QCOMPARE(part->consentAt.has_value(), kept);
    QCOMPARE(part->fields.contains(u"consent_text"_s), kept); // what was read goes with the yes
}

void EntriesTest::aYesSaidAgainKeepsItsTime()
{
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted(f.in(1h), EntryState::Planned, {Channel::TikTok});
    entry.channels[0].fields = {{u"title"_s, u"First"_s}, {u"consent"_s, true}};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    const Instant said = f.clock.now();
    f.clock.advance(1min);
    EntryPatch again; // as the composer saves: everything, whether it changed or not
    again.labels = QStringList{u"new"_s};
    again.fields = {{.channel = Channel::TikTok, .fields = entry.channels[0].fields, .suggested = {}}};
    const auto saved = f.planner->editEntry(made->entry.id, again);
    EXPECT_OK(saved);
    QCOMPARE(saved->entry.channelPart(Channel::TikTok)->consentAt, std::optional(said));
    again.fields[0].fields.insert(u"title"_s, u"Second"_s); // what is agreed to is another post now
    const auto other = f.planner->editEntry(made->entry.id, again);
    EXPECT_OK(other);
    QCOMPARE(other->entry.channelPart(Channel::TikTok)->consentAt, std::optional(f.clock.now()));
}

void EntriesTest::suggestionsLoseTheirMarkWhenAPersonWrites()
{
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted({}, EntryState::Draft);
    entry.channels[0].fields = {{u"caption"_s, u"Drafted"_s}, {u"first_comment"_s, u"Drafted too"_s}};
    entry.channels[0].suggested = {u"caption"_s, u"first_comment"_s};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    EntryPatch patch;
    patch.fields = {{.channel = Channel::Instagram, .fields = {{u"caption"_s, u"Mine"_s}}}};
    const auto changed = f.planner->editEntry(made->entry.id, patch);
    EXPECT_OK(changed);
    QCOMPARE(changed->entry.channels.constFirst().suggested, QStringList{u"first_comment"_s});
    patch.fields[0].suggested = {u"first_comment"_s};
    EXPECT_REFUSED(f.planner->editEntry(made->entry.id, patch), ErrorCode::InvalidValue);
}

void EntriesTest::theSharedTextsMarkStaysUntilAPersonWrites()
{
    PlanFixture f;
    NewEntry wanted;
    wanted.caption = u"drafted"_s;
    wanted.suggested = {u"caption"_s};
    wanted.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
    const auto made = f.planner->createEntry(wanted);
    QVERIFY(made.ok());
    const EntryId id = made->entry.id;
    QCOMPARE(f.planner->find(id)->entry.suggested, QStringList{u"caption"_s});
    EntryPatch labels;
    labels.labels = QStringList{u"autumn"_s};
    QCOMPARE(f.planner->editEntry(id, labels)->entry.suggested, QStringList{u"caption"_s});
    const auto copy = f.planner->duplicateEntry(id);
    QVERIFY(copy.ok());
    QCOMPARE(copy->entry.suggested, QStringList{u"caption"_s});
    EntryPatch accepted; // the same words, but now they are the person's
    accepted.caption = u"drafted"_s;
    const auto taken = f.planner->editEntry(id, accepted);
    QVERIFY(taken.ok());
    QVERIFY(taken->entry.suggested.isEmpty());
    QVERIFY(f.planner->undo(UndoId::fromTrusted(taken->undoId)).ok());
    QCOMPARE(f.planner->find(id)->entry.suggested, QStringList{u"caption"_s});
    EntryPatch ownWords;
    ownWords.fields = {
        {.channel = Channel::Instagram, .fields = {{u"caption"_s, u"drafted #x"_s}}, .suggested = {u"caption"_s}}};
    QVERIFY(f.planner->editEntry(id, ownWords).ok());
    EntryPatch typed;
    typed.caption = u"typed"_s;
    const auto typedOver = f.planner->editEntry(id, typed);
    QVERIFY(typedOver.ok());
    QVERIFY(typedOver->entry.channels.first().fields.isEmpty()); // else the typed words would not go out
    EntryPatch wrong;
    wrong.suggested = {u"caption"_s};
    QCOMPARE(f.planner->editEntry(id, wrong).error().code, ErrorCode::InvalidValue);
}

void EntriesTest::aLateDraftNeverOverwritesWhatWasTyped()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h, {Channel::Instagram, Channel::TikTok});
    EntryPatch patch;
    patch.caption = u"mine"_s;
    const auto typed = f.planner->editEntry(made.entry.id, patch);
    QVERIFY(typed.ok());
    const QList<Suggestion> late{
        {.channel = {}, .field = u"caption"_s, .value = u"theirs"_s, .model = {}},
        {.channel = Channel::Instagram, .field = u"alt_text"_s, .value = QJsonArray{u"A cup"_s}, .model = {}}};
    int taken = 0;
    const auto applied = f.planner->applySuggestions(made.entry.id, late, &taken);
    QVERIFY(applied.ok());
    QCOMPARE(taken, 1);
    QCOMPARE(applied->entry.caption, u"mine"_s);
    QVERIFY(applied->entry.suggested.isEmpty());
    QCOMPARE(applied->entry.channelPart(Channel::Instagram)->suggested, QStringList{u"alt_text"_s});
    QCOMPARE(applied->entry.version, typed->entry.version + 1);
    const auto again = f.planner->applySuggestions(made.entry.id, {late.first()}, &taken);
    QVERIFY(again.ok());
    QCOMPARE(taken, 0);
    QCOMPARE(again->entry.version, applied->entry.version);
    QCOMPARE(f.planner->applySuggestions(EntryId::create(), late).error().code, ErrorCode::NotFound);
}

void EntriesTest::draftsDoNotGetInTheWayOfUndo()
{
    PlanFixture f;
    NewEntry wanted;
    wanted.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
    const auto made = f.planner->createEntry(wanted);
    QVERIFY(made.ok());
    QVERIFY(f.planner
                ->applySuggestions(made->entry.id,
                                   {{.channel = {}, .field = u"caption"_s, .value = u"theirs"_s, .model = {}}})
                .ok());
    const auto undone = f.planner->undo(UndoId::fromTrusted(made->undoId));
    QVERIFY(undone.ok());
    QCOMPARE(undone->restored.size(), 1);
    QCOMPARE(f.planner->find(made->entry.id).error().code, ErrorCode::NotFound);
}

void EntriesTest::changesThatGoOnWithAStepAreTakenBackWithIt()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    EntryPatch words;
    words.labels = QStringList{u"before"_s};
    const auto before = f.planner->editEntry(made.entry.id, words); // a step of its own
    EXPECT_OK(before);
    UndoId step;
    for (const QString &text : {u"One"_s, u"One two"_s, u"One two three"_s}) {
        EntryPatch typed;
        typed.caption = text;
        const auto edited = f.planner->editEntry(made.entry.id, typed, {}, step);
        EXPECT_OK(edited);
        if (!step.isEmpty())
            QCOMPARE(UndoId::fromTrusted(edited->undoId), step);
        step = UndoId::fromTrusted(edited->undoId);
    }
    QCOMPARE(f.number("SELECT count(*) FROM undo_records"), 3);
    EXPECT_OK(f.planner->undo(step));
    QCOMPARE(f.planner->find(made.entry.id)->entry.caption, made.entry.caption);
    QCOMPARE(f.planner->undo(UndoId::fromTrusted(before->undoId))->restored.size(), 1); // the one before it as well
    EXPECT_OK(f.planner->redo(UndoId::fromTrusted(before->undoId)));
    QCOMPARE(f.planner->redo(step)->restored.size(), 1);
    QCOMPARE(f.planner->find(made.entry.id)->entry.caption, u"One two three"_s);
    QCOMPARE(f.planner->undo(step)->restored.size(), 1);
    QCOMPARE(f.planner->find(made.entry.id)->entry.caption, made.entry.caption);
}

void EntriesTest::aStepThatSomethingCameAfterIsNotGoneOnWith()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    EntryPatch words;
    words.caption = u"One"_s;
    const UndoId step = UndoId::fromTrusted(f.planner->editEntry(made.entry.id, words)->undoId);
    EXPECT_OK(f.planner->moveEntry(made.entry.id, f.in(5h)));
    words.caption = u"Two"_s;
    const auto later = f.planner->editEntry(made.entry.id, words, {}, step);
    EXPECT_OK(later);
    QVERIFY(UndoId::fromTrusted(later->undoId) != step);
    words.caption = u"Three"_s;
    const auto lost = f.planner->editEntry(made.entry.id, words, {}, UndoId::create()); // there is no such step
    EXPECT_OK(lost);
    QVERIFY(!lost->undoId.isEmpty());
    const EntryDetails other = f.plan(2h);
    words.caption = u"Four"_s;
    const auto foreign = f.planner->editEntry(other.entry.id, words, {}, UndoId::fromTrusted(lost->undoId));
    EXPECT_OK(foreign);
    QVERIFY(foreign->undoId != lost->undoId); // a step of another post
}

void EntriesTest::aNewPostAndItsFirstWordsAreOneStep()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    const UndoId step = UndoId::fromTrusted(made.undoId);
    EntryPatch words;
    words.caption = u"One"_s;
    const auto typed = f.planner->editEntry(made.entry.id, words, {}, step);
    EXPECT_OK(typed);
    QCOMPARE(UndoId::fromTrusted(typed->undoId), step);
    QCOMPARE(f.planner->undo(step)->restored, QList{made.entry.id});
    EXPECT_REFUSED(f.planner->find(made.entry.id), ErrorCode::NotFound);
    EXPECT_OK(f.planner->redo(step));
    QCOMPARE(f.planner->find(made.entry.id)->entry.caption, u"One"_s);
}

void EntriesTest::stepsOfAnotherKindAreNotGoneOnWith()
{
    PlanFixture f;
    const auto both = f.planner->createEntries(
        {PlanFixture::wanted(f.in(1h), EntryState::Planned), PlanFixture::wanted(f.in(2h), EntryState::Planned)});
    EXPECT_OK(both);
    const EntryId id = both->changed.first();
    const auto shifted = f.planner->shiftEntries({.ids = {id}, .by = {.days = 1}});
    EXPECT_OK(shifted);
    EntryPatch words;
    words.caption = u"One"_s;
    const auto first = f.planner->editEntry(id, words);
    EXPECT_OK(first);
    EXPECT_OK(f.planner->undo(UndoId::fromTrusted(first->undoId)));
    // A step of several posts, one that moved them, one that is undone.
    for (const UndoId &step : {both->undoId, shifted->undoId, UndoId::fromTrusted(first->undoId)}) {
        words.caption = words.caption->append(u'!');
        const auto typed = f.planner->editEntry(id, words, {}, step);
        EXPECT_OK(typed);
        QVERIFY(UndoId::fromTrusted(typed->undoId) != step);
    }
}

void EntriesTest::staleVersionsAreRefused()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    auto second = Database::open({.path = f.database->path(), .clock = &f.clock, .migrate = false});
    EXPECT_OK(second);
    Planner elsewhere(**second, f.clock);
    EntryPatch patch;
    patch.caption = u"From elsewhere"_s;
    EXPECT_OK(elsewhere.editEntry(made.entry.id, patch, 1));
    patch.caption = u"Too late"_s;
    EXPECT_REFUSED(f.planner->editEntry(made.entry.id, patch, 1), ErrorCode::VersionConflict);
    EXPECT_REFUSED(f.planner->moveEntry(made.entry.id, f.in(5h), 1), ErrorCode::VersionConflict);
    QCOMPARE(f.planner->find(made.entry.id)->entry.caption, u"From elsewhere"_s);
    EXPECT_OK(f.planner->editEntry(made.entry.id, patch, 2));
    EXPECT_REFUSED(f.planner->editEntry(EntryId::create(), patch), ErrorCode::NotFound);
}

void EntriesTest::anEditThatChangesNothingKeepsTheVersion()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    EntryPatch same;
    same.caption = made.entry.caption;
    same.at = *made.entry.scheduledAt;
    same.state = EntryState::Planned;
    same.channels = QList<ChannelPatch>{{.channel = Channel::Instagram}};
    const auto unchanged = f.planner->editEntry(made.entry.id, same);
    EXPECT_OK(unchanged);
    QCOMPARE(unchanged->entry.version, 1);
    QVERIFY(unchanged->undoId.isEmpty());
}

void EntriesTest::aCopyIsADraftWithoutConsent()
{
    PlanFixture f;
    NewEntry entry = PlanFixture::wanted(f.in(1h), EntryState::Planned, {Channel::TikTok});
    entry.media = {f.addMedium("one")};
    entry.channels[0].fields = {{u"title"_s, u"First"_s}, {u"consent"_s, true}};
    const auto made = f.planner->createEntry(entry);
    EXPECT_OK(made);
    f.setJobs(made->entry.id, "status = 'published'");
    const auto copy = f.planner->duplicateEntry(made->entry.id);
    EXPECT_OK(copy);
    QVERIFY(copy->entry.id != made->entry.id);
    QCOMPARE(copy->entry.state, EntryState::Draft);
    QCOMPARE(copy->entry.media, made->entry.media);
    QCOMPARE(copy->entry.scheduledAt, made->entry.scheduledAt);
    QVERIFY(copy->jobs.isEmpty());
    QCOMPARE(copy->entry.channels.constFirst().fields, (QJsonObject{{u"title"_s, u"First"_s}}));
    f.clock.advance(2h);
    QVERIFY(!f.planner->duplicateEntry(made->entry.id)->entry.scheduledAt);
    EXPECT_OK(f.planner->duplicateEntry(made->entry.id, f.in(9h)));
}

void EntriesTest::deletedEntriesComeBackWithTheirJobs()
{
    PlanFixture f;
    const EntryDetails ahead = f.plan(10h);
    const EntryDetails soon = f.plan(1h);
    const EntryId unknown = EntryId::create();
    const auto deleted = f.planner->deleteEntries({ahead.entry.id, soon.entry.id, unknown, ahead.entry.id});
    EXPECT_OK(deleted);
    QCOMPARE(deleted->changed.size(), 2);
    QCOMPARE(deleted->refused.size(), 1);
    QCOMPARE(deleted->refused.constFirst().error.code, ErrorCode::NotFound);
    EXPECT_REFUSED(f.planner->find(ahead.entry.id), ErrorCode::NotFound);
    QCOMPARE(f.number("SELECT count(*) FROM publish_jobs WHERE status = 'canceled'"), 2);
    f.clock.advance(2h);
    EXPECT_OK(f.planner->restoreEntries({ahead.entry.id, soon.entry.id}));
    const auto back = f.planner->find(ahead.entry.id);
    QCOMPARE(back->entry.state, EntryState::Planned);
    QCOMPARE(liveJob(*back).scheduledAt, *ahead.entry.scheduledAt);
    QCOMPARE(f.planner->find(soon.entry.id)->entry.state, EntryState::Draft);
    const auto again = f.planner->restoreEntries({ahead.entry.id});
    EXPECT_OK(again);
    QCOMPARE(again->refused.constFirst().error.code, ErrorCode::NotFound);
}

void EntriesTest::aPlannedPostCannotGoToTheShelf()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    EXPECT_REFUSED(f.planner->moveEntry(made.entry.id, PlanTime()), ErrorCode::InvalidState);
    EXPECT_OK(f.planner->unschedule(made.entry.id));
    const auto shelved = f.planner->moveEntry(made.entry.id, PlanTime());
    EXPECT_OK(shelved);
    QVERIFY(!shelved->entry.scheduledAt);
}

void EntriesTest::oneCommitTellsOnceWhatChanged()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    QSignalSpy told(&f.events, &StoreEvents::committed);
    EXPECT_OK(f.planner->moveEntry(made.entry.id, f.in(2h)));
    QCOMPARE(told.count(), 1);
    const auto change = told.constFirst().constFirst().value<StoreChange>();
    QVERIFY(change.entries.contains(made.entry.id));
    QVERIFY(change.jobs.contains(liveJob(made).id));
    EXPECT_REFUSED(f.planner->moveEntry(made.entry.id, f.in(-2h)), ErrorCode::InPast);
    QCOMPARE(told.count(), 1);
}

void EntriesTest::readinessIsComputedFresh()
{
    PlanFixture f;
    const EntryDetails made = f.plan(1h);
    const auto verdict = f.planner->readinessOf(made.entry.id);
    EXPECT_OK(verdict);
    QCOMPARE(verdict->readiness, made.entry.readiness);
    QVERIFY(verdict->readiness != Readiness::Ready); // there is no picture yet
    QVERIFY(!verdict->issues.isEmpty());
    QCOMPARE(verdict->issues, made.entry.issues);
    EXPECT_REFUSED(f.planner->readinessOf(EntryId::create()), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(EntriesTest)
#include "entriestest.moc"
