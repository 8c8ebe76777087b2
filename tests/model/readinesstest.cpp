// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readiness.h"
#include "model/mediaedit.h"
#include "samples.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

/// A planned post for Instagram, with everything that it needs.
struct World {
    QList<MediaAsset> media{samples::picture()};
    QList<Account> accounts{samples::account(Channel::Instagram), samples::account(Channel::TikTok)};
    QList<PublishJob> jobs;
    Flags flags{.publishInstagram = true, .publishTikTok = true};
    Entry entry = samples::planned({samples::part(Channel::Instagram)});

    [[nodiscard]] ReadinessInput input() const { return {entry, media, accounts, jobs, flags}; }
    [[nodiscard]] ReadinessVerdict verdict() const { return assessReadiness(input()); }
    void addTikTok() { entry.channels.append(samples::part(Channel::TikTok, samples::tikTokChoices())); }
    PublishJob &addJob(JobStatus status, Channel channel = Channel::Instagram)
    {
        jobs.append(samples::job(channel, status));
        return jobs.last();
    }
};

QString described(const ReadinessVerdict &verdict)
{
    QString text = word(verdict.readiness);
    for (const ReadinessIssue &issue : verdict.issues) {
        text += u' ' + (issue.channel ? QString(word(*issue.channel)) : u"*"_s) + u':' + issue.code + u'/' + issue.fix;
        if (issue.message.isEmpty() || !issue.message.endsWith(u'.'))
            text += u" (no sentence)"_s;
    }
    return text;
}

} // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatMakesAPlanUnready_data();
    void whatMakesAPlanUnready();
    void theWorstOfTheChannelsWins_data();
    void theWorstOfTheChannelsWins();
    void jobsDecideOnceTheyRun_data();
    void jobsDecideOnceTheyRun();
    void errorsOfJobsNameTheirFix_data();
    void errorsOfJobsNameTheirFix();
    void holdsAreExplained_data();
    void holdsAreExplained();
    void aPreflightFailureShowsItsCauseAsLongAsItLasts();
    void theNewestJobThatWasNotCanceledCounts();
    void aFailedTrySaysWhenTheNextIs();
    void draftsAreDraftsUntilSomethingIsWrong_data();
    void draftsAreDraftsUntilSomethingIsWrong();
    void theAccountThatTheEntryNamesCounts();
    void contentIssuesIgnoreJobsAndFlags();
    void issuesComeWorstFirst();
    void issuesHaveErrorCodesForThePreflight();
};

using Change = std::function<void(World &)>;
Q_DECLARE_METATYPE(Change)

void ReadinessTest::whatMakesAPlanUnready_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Change &change, const QString &expected) {
        QTest::newRow(name) << change << expected;
    };
    row(
        "nothing", [](World &) {}, u"ready"_s);
    row(
        "the flag is off", [](World &w) { w.flags = {}; },
        u"publishing_disabled ig:feature_disabled/enable_publishing"_s);
    row(
        "the other channel's flag does not matter", [](World &w) { w.flags.publishTikTok = false; }, u"ready"_s);
    row(
        "no channel", [](World &w) { w.entry.channels.clear(); }, u"missing_fields *:channels/choose_channel"_s);
    row(
        "no time", [](World &w) { w.entry.scheduledAt.reset(); }, u"missing_fields *:scheduled_at/set_time"_s);
    row(
        "no media", [](World &w) { w.media.clear(); }, u"missing_media ig:media_missing/add_media"_s);
    row(
        "a file that is gone",
        [](World &w) {
            w.media[0].missing = true;
            w.media[0].facts = {};
        },
        u"missing_media ig:media_missing/add_media"_s);
    row(
        "a picture of another format", [](World &w) { w.media[0].facts.container = u"png"_s; },
        u"invalid_media ig:format/convert"_s);
    row(
        "the same, changed and not made yet: that alone is said",
        [](World &w) {
            w.media[0].facts.container = u"png"_s;
            w.entry.media = {w.media[0].id};
            w.entry.channels[0].fields.insert(u"media_edits"_s,
                                              toJson(QList{MediaEdit{.media = w.media[0].id, .rotation = 90}}));
        },
        u"invalid_media ig:not_rendered/convert"_s);
    row(
        "a picture of the wrong shape", [](World &w) { w.media[0].width = 4000; },
        u"invalid_media ig:aspect_ratio/crop"_s);
    row(
        "a caption that is too long", [](World &w) { w.entry.caption = QString(2201, u'x'); },
        u"missing_fields ig:caption_length/edit"_s);
    row(
        "no account", [](World &w) { w.accounts.removeFirst(); }, u"account_missing ig:account_missing/link_account"_s);
    row(
        "an unlinked account", [](World &w) { w.accounts[0].unlinkedAt = instantFromMs(1); },
        u"account_missing ig:account_missing/link_account"_s);
    row(
        "an expired sign-in", [](World &w) { w.accounts[0].status = AccountStatus::Expired; },
        u"token_expired ig:token_expired/reconnect"_s);
    row(
        "a revoked one", [](World &w) { w.accounts[0].status = AccountStatus::Revoked; },
        u"token_expired ig:token_expired/reconnect"_s);
    row(
        "everything at once",
        [](World &w) {
            w.flags = {};
            w.media.clear();
            w.accounts.clear();
            w.entry.scheduledAt.reset();
        },
        u"account_missing ig:account_missing/link_account ig:media_missing/add_media *:scheduled_at/set_time "
        "ig:feature_disabled/enable_publishing"_s);
    row(
        "a scheduled job changes nothing", [](World &w) { w.addJob(JobStatus::Scheduled); }, u"ready"_s);
    row(
        "nor does a canceled one", [](World &w) { w.addJob(JobStatus::Canceled); }, u"ready"_s);
    row(
        "a scheduled job and a flag that is off",
        [](World &w) {
            w.flags = {};
            w.addJob(JobStatus::Scheduled).hold = Hold::FlagOff;
        },
        u"publishing_disabled ig:feature_disabled/enable_publishing"_s);
}

void ReadinessTest::whatMakesAPlanUnready()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    World world;
    change(world);
    QCOMPARE(described(world.verdict()), expected);
}

void ReadinessTest::theWorstOfTheChannelsWins_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Readiness>("expected");
    const auto row = [](const char *name, const Change &change, Readiness expected) {
        QTest::newRow(name) << change << expected;
    };
    using enum JobStatus;
    row(
        "both ready", [](World &) {}, Readiness::Ready);
    row(
        "one published, one ready", [](World &w) { w.addJob(Published); }, Readiness::Ready);
    row(
        "one published, one disabled",
        [](World &w) {
            w.addJob(Published);
            w.flags = {};
        },
        Readiness::PublishingDisabled);
    row(
        "one published, one publishing",
        [](World &w) {
            w.addJob(Published);
            w.addJob(Publishing, Channel::TikTok);
        },
        Readiness::Publishing);
    row(
        "one publishing, one failed",
        [](World &w) {
            w.addJob(Publishing);
            w.addJob(Failed, Channel::TikTok);
        },
        Readiness::FailedRetry);
    row(
        "one published, one in need",
        [](World &w) {
            w.addJob(Published);
            w.addJob(NeedsAttention, Channel::TikTok);
        },
        Readiness::NeedsAttention);
    row(
        "both published",
        [](World &w) {
            w.addJob(Published);
            w.addJob(Published, Channel::TikTok);
        },
        Readiness::Published);
    row(
        "one without its choices", [](World &w) { w.entry.channels[1].fields = {}; }, Readiness::MissingFields);
    row(
        "one without an account", [](World &w) { w.accounts.removeLast(); }, Readiness::AccountMissing);
    row(
        "a published channel has no issues any more",
        [](World &w) {
            w.addJob(Published);
            w.addJob(Published, Channel::TikTok);
            w.accounts.clear();
            w.media.clear();
            w.flags = {};
        },
        Readiness::Published);
}

void ReadinessTest::theWorstOfTheChannelsWins()
{
    QFETCH(Change, change);
    QFETCH(Readiness, expected);
    World world;
    world.addTikTok();
    world.media[0].height = 1080; // fits both
    change(world);
    QCOMPARE(word(world.verdict().readiness), word(expected));
}

void ReadinessTest::jobsDecideOnceTheyRun_data()
{
    QTest::addColumn<JobStatus>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("scheduled") << JobStatus::Scheduled << u"ready"_s;
    QTest::newRow("publishing") << JobStatus::Publishing << u"publishing"_s;
    QTest::newRow("confirming") << JobStatus::Confirming << u"publishing ig:outcome_unknown/check_now"_s;
    QTest::newRow("failed") << JobStatus::Failed << u"failed_retry ig:internal/retry"_s;
    QTest::newRow("published") << JobStatus::Published << u"published"_s;
    QTest::newRow("needs attention") << JobStatus::NeedsAttention << u"needs_attention ig:internal/review"_s;
    QTest::newRow("canceled") << JobStatus::Canceled << u"ready"_s;
}

void ReadinessTest::jobsDecideOnceTheyRun()
{
    QFETCH(JobStatus, status);
    QFETCH(QString, expected);
    World world;
    world.addJob(status);
    QCOMPARE(described(world.verdict()), expected);
}

void ReadinessTest::errorsOfJobsNameTheirFix_data()
{
    QTest::addColumn<QString>("fix");
    const auto row = [](const char *code, const char *fix) { QTest::newRow(code) << QString::fromLatin1(fix); };
    row("outcome_unknown", "review");
    row("missed_slot", "reschedule");
    row("looks_like_duplicate", "review");
    row("crashed", "review");
    row("restored", "review");
    row("token_expired", "reconnect");
    row("permission_denied", "reconnect");
    row("account_missing", "link_account");
    row("media_missing", "add_media");
    row("media_rejected", "edit");
    row("policy_rejected", "edit");
    row("clock_wrong", "open_settings");
    row("feature_disabled", "enable_publishing");
    row("network", "retry");
    row("quota_reached", "retry");
    row("a_word_of_a_newer_version", "review");
}

void ReadinessTest::errorsOfJobsNameTheirFix()
{
    QFETCH(QString, fix);
    World world;
    PublishJob &job = world.addJob(JobStatus::NeedsAttention);
    job.lastErrorCode = QString::fromLatin1(QTest::currentDataTag());
    job.lastError = u"What happened."_s;
    const ReadinessVerdict verdict = world.verdict();
    QCOMPARE(verdict.readiness, Readiness::NeedsAttention);
    QCOMPARE(verdict.issues.first().code, job.lastErrorCode);
    QCOMPARE(verdict.issues.first().message, u"What happened."_s);
    QCOMPARE(verdict.issues.first().fix, fix);
}

void ReadinessTest::holdsAreExplained_data()
{
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Hold::None << u"ready"_s;
    QTest::newRow("a flag that is on again") << Hold::FlagOff << u"ready"_s;
    QTest::newRow("keychain") << Hold::Keychain << u"needs_attention ig:keychain_locked/unlock_keychain"_s;
    QTest::newRow("relink") << Hold::Relink << u"token_expired ig:token_expired/reconnect"_s;
    QTest::newRow("review") << Hold::Review << u"needs_attention ig:missed_slot/review"_s;
    QTest::newRow("restored") << Hold::Restored << u"needs_attention ig:restored/review"_s;
    QTest::newRow("clock") << Hold::Clock << u"needs_attention ig:clock_wrong/check_clock"_s;
}

void ReadinessTest::holdsAreExplained()
{
    QFETCH(Hold, hold);
    QFETCH(QString, expected);
    World world;
    world.addJob(JobStatus::Scheduled).hold = hold;
    QCOMPARE(described(world.verdict()), expected);
}

void ReadinessTest::aPreflightFailureShowsItsCauseAsLongAsItLasts()
{
    World world;
    PublishJob &job = world.addJob(JobStatus::NeedsAttention);
    job.preflightFailed = true;
    job.lastErrorCode = u"media_missing"_s;
    job.lastError = u"The file is gone."_s;
    world.media[0].missing = true;
    QCOMPARE(world.verdict().readiness, Readiness::MissingMedia);
    QCOMPARE(world.verdict().issues.size(), 1);
    world.media[0].missing = false;
    QCOMPARE(described(world.verdict()), u"needs_attention ig:media_missing/add_media"_s);
    world.jobs[0].preflightFailed = false; // the platform said it: that does not heal by itself
    world.media[0].missing = true;
    QCOMPARE(world.verdict().readiness, Readiness::NeedsAttention);
    QCOMPARE(world.verdict().issues.size(), 2);
}

void ReadinessTest::theNewestJobThatWasNotCanceledCounts()
{
    World world;
    world.addJob(JobStatus::NeedsAttention).createdAt = instantFromMs(1000);
    world.addJob(JobStatus::Published).createdAt = instantFromMs(2000);
    world.addJob(JobStatus::Canceled).createdAt = instantFromMs(3000);
    QCOMPARE(world.verdict().readiness, Readiness::Published);
    std::ranges::reverse(world.jobs); // whatever the order in which they were read
    QCOMPARE(world.verdict().readiness, Readiness::Published);
}

void ReadinessTest::aFailedTrySaysWhenTheNextIs()
{
    World world;
    PublishJob &job = world.addJob(JobStatus::Failed);
    job.lastErrorCode = u"network"_s;
    job.lastError = u"The network was gone."_s;
    job.nextAttemptAt = instantFromMs(1'795'700'100'000);
    const ReadinessVerdict verdict = world.verdict();
    QCOMPARE(verdict.readiness, Readiness::FailedRetry);
    QCOMPARE(verdict.issues.first().code, u"network"_s);
    QCOMPARE(verdict.issues.first().message, u"The network was gone. The next try is at 2026-11-26T13:35:00Z."_s);
    world.media.clear(); // worse than waiting for the next try: that would fail too
    QCOMPARE(world.verdict().readiness, Readiness::MissingMedia);
}

void ReadinessTest::draftsAreDraftsUntilSomethingIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Readiness>("expected");
    const auto row = [](const char *name, const Change &change, Readiness expected) {
        QTest::newRow(name) << change << expected;
    };
    row(
        "complete", [](World &) {}, Readiness::Draft);
    row(
        "publishing is off", [](World &w) { w.flags = {}; }, Readiness::Draft);
    row(
        "no time", [](World &w) { w.entry.scheduledAt.reset(); }, Readiness::Draft);
    row(
        "no channel", [](World &w) { w.entry.channels.clear(); }, Readiness::Draft);
    row(
        "no media", [](World &w) { w.media.clear(); }, Readiness::MissingMedia);
    row(
        "no account", [](World &w) { w.accounts.clear(); }, Readiness::AccountMissing);
    row(
        "TikTok without choices",
        [](World &w) {
            w.addTikTok();
            w.entry.channels[1].fields = {};
            w.media[0].height = 1080;
        },
        Readiness::MissingFields);
}

void ReadinessTest::draftsAreDraftsUntilSomethingIsWrong()
{
    QFETCH(Change, change);
    QFETCH(Readiness, expected);
    World world;
    world.entry.state = EntryState::Draft;
    change(world);
    QCOMPARE(word(world.verdict().readiness), word(expected));
}

void ReadinessTest::theAccountThatTheEntryNamesCounts()
{
    World world;
    world.entry.channels[0].accountId = world.accounts[0].id;
    QCOMPARE(world.verdict().readiness, Readiness::Ready);
    world.entry.channels[0].accountId = AccountId::create(); // one that is no longer linked
    QCOMPARE(world.verdict().readiness, Readiness::AccountMissing);
    world.entry.channels[0].accountId = world.accounts[1].id; // one of the other channel
    QCOMPARE(world.verdict().readiness, Readiness::AccountMissing);
}

void ReadinessTest::contentIssuesIgnoreJobsAndFlags()
{
    World world;
    world.flags = {};
    world.addJob(JobStatus::NeedsAttention).hold = Hold::Clock;
    QVERIFY(contentIssues(world.input(), Channel::Instagram).isEmpty());
    QVERIFY(contentIssues(world.input(), Channel::TikTok).isEmpty()); // the entry is not for TikTok
    world.addJob(JobStatus::Published);
    world.media.clear();
    QCOMPARE(contentIssues(world.input(), Channel::Instagram).size(), 1);
}

void ReadinessTest::issuesComeWorstFirst()
{
    World world;
    world.addTikTok();
    world.entry.channels[1].fields = {};
    world.media[0].width = 4000;
    world.accounts[1].status = AccountStatus::Expired;
    world.flags = {};
    const QList<ReadinessIssue> issues = world.verdict().issues;
    QVERIFY(issues.size() >= 6);
    QVERIFY(std::ranges::is_sorted(issues, std::ranges::greater(), &ReadinessIssue::readiness));
    QCOMPARE(issues.first().readiness, world.verdict().readiness);
}

void ReadinessTest::issuesHaveErrorCodesForThePreflight()
{
    const auto codeFor = [](Readiness readiness, const QString &code = {}) {
        return QString(
            word(errorCodeFor({.channel = {}, .readiness = readiness, .code = code, .message = {}, .fix = {}})));
    };
    QCOMPARE(codeFor(Readiness::MissingMedia), u"media_missing"_s);
    QCOMPARE(codeFor(Readiness::InvalidMedia, u"aspect_ratio"_s), u"media_rejected"_s);
    QCOMPARE(codeFor(Readiness::MissingFields, u"consent"_s), u"fields_missing"_s);
    QCOMPARE(codeFor(Readiness::AccountMissing), u"account_missing"_s);
    QCOMPARE(codeFor(Readiness::TokenExpired), u"token_expired"_s);
    QCOMPARE(codeFor(Readiness::PublishingDisabled), u"feature_disabled"_s);
    QCOMPARE(codeFor(Readiness::NeedsAttention, u"clock_wrong"_s), u"clock_wrong"_s);
    QCOMPARE(codeFor(Readiness::NeedsAttention, u"whatever"_s), u"internal"_s);
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "readinesstest.moc"
