// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/json.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QStringList keys(const char *list)
{
    QStringList names = QString::fromLatin1(list).split(u' ');
    names.sort();
    return names;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAccountIsWrittenAsInTheContract();
    void mediaAreWrittenWithWhatIsWrongWithThem();
    void aMediumThatNobodyHasSeenHasNoFaults();
    void anEntryIsWrittenWithItsMediaChannelsAndJobs();
    void anEntryWithoutATimeHasNulls();
    void aJobHasNullsWhereThereIsNothing();
    void aJobIsWrittenInFull();
    void anAttemptIsWritten();
    void issuesSurviveTheDatabase();
    void brokenIssueTextsAreNoIssues_data();
    void brokenIssueTextsAreNoIssues();
};

void JsonTest::anAccountIsWrittenAsInTheContract()
{
    Account account = samples::account(Channel::Instagram);
    account.accessExpiresAt = instantFromMs(1'795'699'800'000);
    account.status = AccountStatus::Expired;
    const QJsonObject json = toJson(account);
    QCOMPARE(json.keys(), keys("id channel externalAccountId username displayName timezone status accessExpiresAt "
                               "refreshExpiresAt sandbox"));
    QCOMPARE(json[u"channel"], QJsonValue(u"ig"_s));
    QCOMPARE(json[u"status"], QJsonValue(u"expired"_s));
    QCOMPARE(json[u"timezone"], QJsonValue(u"Europe/Berlin"_s));
    QCOMPARE(json[u"accessExpiresAt"], QJsonValue(u"2026-11-26T13:30:00Z"_s));
    QCOMPARE(json[u"refreshExpiresAt"], QJsonValue(QJsonValue::Null));
    QCOMPARE(json[u"sandbox"], QJsonValue(false));
}

void JsonTest::mediaAreWrittenWithWhatIsWrongWithThem()
{
    MediaAsset asset = samples::clip();
    QJsonObject json = toJson(asset);
    QCOMPARE(json.keys(), keys("id fileName kind mime bytes width height durationMs sha256 missing issues"));
    QCOMPARE(json[u"kind"], QJsonValue(u"video"_s));
    QCOMPARE(json[u"durationMs"], QJsonValue(20'000));
    QCOMPARE(json[u"issues"].toArray(), QJsonArray());
    asset.bytes = 5'000'000'000; // above 32 bits
    json = toJson(asset);
    QCOMPARE(json[u"bytes"].toInteger(), 5'000'000'000);
    QCOMPARE(json[u"issues"].toArray().size(), 2); // both channels refuse it
    QCOMPARE(json[u"issues"][0][u"channel"], QJsonValue(u"ig"_s));
    QCOMPARE(json[u"issues"][0][u"code"], QJsonValue(u"file_size"_s));
    QCOMPARE(json[u"issues"][1][u"channel"], QJsonValue(u"tiktok"_s));
    QCOMPARE(toJson(samples::picture())[u"kind"], QJsonValue(u"image"_s));
}

void JsonTest::anEntryIsWrittenWithItsMediaChannelsAndJobs()
{
    const MediaAsset picture = samples::picture();
    Entry entry = samples::planned({samples::part(Channel::TikTok, samples::tikTokChoices())});
    entry.media = {picture.id, MediaId::create()};
    entry.labels = {u"autumn"_s};
    entry.caption = u"\u05e9\u05dc\u05d5\u05dd"_s;
    entry.version = 7;
    entry.readiness = Readiness::MissingFields;
    entry.issues = {
        {.channel = {}, .readiness = Readiness::MissingFields, .code = u"channels"_s, .message = u"m"_s, .fix = {}}};
    entry.channels[0].suggested = {u"title"_s};
    const QJsonObject json = toJson(entry, {picture}, {samples::job(Channel::TikTok, JobStatus::Scheduled)});
    QCOMPARE(
        json.keys(),
        keys("id scheduledAt wallTime timezone state readiness readinessIssues caption suggested media channels jobs "
             "labels version"));
    QCOMPARE(json[u"scheduledAt"], QJsonValue(u"2026-11-26T13:30:00Z"_s));
    QCOMPARE(json[u"wallTime"], QJsonValue(u"2026-11-26T14:30:00"_s));
    QCOMPARE(json[u"state"], QJsonValue(u"planned"_s));
    QCOMPARE(json[u"readiness"], QJsonValue(u"missing_fields"_s));
    QCOMPARE(json[u"version"], QJsonValue(7));
    QCOMPARE(json[u"labels"].toArray(), QJsonArray{u"autumn"_s});
    QCOMPARE(json[u"media"][0], QJsonValue(toJson(picture)));
    QCOMPARE(json[u"media"][1][u"missing"], QJsonValue(true));
    QCOMPARE(json[u"readinessIssues"][0].toObject().keys(), keys("channel readiness code message fix"));
    QVERIFY(json[u"readinessIssues"][0][u"channel"].isNull());
    QVERIFY(json[u"readinessIssues"][0][u"fix"].isNull());
    QCOMPARE(json[u"channels"][0].toObject().keys(), keys("channel accountId fields suggested"));
    QVERIFY(json[u"channels"][0][u"accountId"].isNull());
    QCOMPARE(json[u"channels"][0][u"fields"].toObject(), samples::tikTokChoices());
    QCOMPARE(json[u"channels"][0][u"suggested"].toArray(), QJsonArray{u"title"_s});
    QCOMPARE(json[u"jobs"][0][u"status"], QJsonValue(u"scheduled"_s));
}

void JsonTest::anEntryWithoutATimeHasNulls()
{
    const QJsonObject json = toJson(Entry(), {}, {});
    QVERIFY(json[u"scheduledAt"].isNull());
    QVERIFY(json[u"wallTime"].isNull());
    QCOMPARE(json[u"state"], QJsonValue(u"draft"_s));
    for (const char *list : {"media", "channels", "jobs", "labels", "readinessIssues"})
        QCOMPARE(json[QLatin1String(list)], QJsonValue(QJsonArray()));
}

void JsonTest::aJobHasNullsWhereThereIsNothing()
{
    const QJsonObject json = toJson(samples::job(Channel::Instagram, JobStatus::Scheduled));
    QCOMPARE(json.keys(),
             keys("id entryId channel accountId scheduledAt status hold attemptCount nextAttemptAt lastErrorCode "
                  "lastError remotePostId permalink"));
    for (const char *name :
         {"accountId", "hold", "nextAttemptAt", "lastErrorCode", "lastError", "remotePostId", "permalink"})
        QVERIFY2(json[QLatin1String(name)].isNull(), name);
    QCOMPARE(json[u"attemptCount"], QJsonValue(0));
}

void JsonTest::aJobIsWrittenInFull()
{
    PublishJob job = samples::job(Channel::TikTok, JobStatus::Failed);
    job.accountId = AccountId::create();
    job.hold = Hold::FlagOff;
    job.attemptCount = 2;
    job.nextAttemptAt = instantFromMs(1'795'699'800'500);
    job.lastErrorCode = u"network"_s;
    job.lastError = u"Gone."_s;
    job.remotePostId = u"7553000000000000001"_s; // beyond 2^53: a text
    job.permalink = u"https://example.org/p"_s;
    job.checkpoint = {{u"publish_id"_s, u"internal"_s}};
    const QJsonObject json = toJson(job);
    QCOMPARE(json[u"channel"], QJsonValue(u"tiktok"_s));
    QCOMPARE(json[u"accountId"], QJsonValue(job.accountId.toString()));
    QCOMPARE(json[u"hold"], QJsonValue(u"flag_off"_s));
    QCOMPARE(json[u"attemptCount"], QJsonValue(2));
    QCOMPARE(json[u"nextAttemptAt"], QJsonValue(u"2026-11-26T13:30:00.500Z"_s));
    QCOMPARE(json[u"lastErrorCode"], QJsonValue(u"network"_s));
    QCOMPARE(json[u"lastError"], QJsonValue(u"Gone."_s));
    QCOMPARE(json[u"remotePostId"], QJsonValue(u"7553000000000000001"_s));
    QCOMPARE(json[u"permalink"], QJsonValue(u"https://example.org/p"_s));
    QVERIFY(!QJsonDocument(json).toJson().contains("internal")); // handles stay inside
}

void JsonTest::anAttemptIsWritten()
{
    Attempt attempt;
    attempt.id = AttemptId::create();
    attempt.jobId = JobId::create();
    attempt.number = 3;
    attempt.status = AttemptStatus::Uncertain;
    QJsonObject json = toJson(attempt);
    QCOMPARE(json.keys(),
             keys("id jobId number requestId channel status errorCode errorMessage httpStatus traceId startedAt "
                  "finishedAt"));
    QCOMPARE(json[u"status"], QJsonValue(u"uncertain"_s));
    for (const char *name : {"errorCode", "errorMessage", "httpStatus", "traceId", "finishedAt"})
        QVERIFY2(json[QLatin1String(name)].isNull(), name);
    attempt.httpStatus = 503;
    attempt.finishedAt = instantFromMs(0);
    json = toJson(attempt);
    QCOMPARE(json[u"httpStatus"], QJsonValue(503));
    QCOMPARE(json[u"finishedAt"], QJsonValue(u"1970-01-01T00:00:00Z"_s));
}

void JsonTest::issuesSurviveTheDatabase()
{
    const QList<ReadinessIssue> issues{
        {.channel = Channel::TikTok,
         .readiness = Readiness::MissingFields,
         .code = u"consent"_s,
         .message = u"\"quoted\" \u2192 \n"_s,
         .fix = u"consent"_s},
        {.channel = {}, .readiness = Readiness::NeedsAttention, .code = u"x"_s, .message = u"m"_s, .fix = {}},
    };
    QCOMPARE(issuesFromText(issuesToText(issues)), issues);
    QCOMPARE(issuesToText({}), QByteArray("[]"));
    QVERIFY(issuesFromText("[]").isEmpty());
}

void JsonTest::brokenIssueTextsAreNoIssues_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "null", "{}", "[", "[1,null,\"x\"]", "[{\"readiness\":\"worse\"}]", "[{\"readiness\":5}]"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void JsonTest::brokenIssueTextsAreNoIssues()
{
    QFETCH(QByteArray, text);
    QVERIFY(issuesFromText(text).isEmpty());
}

void JsonTest::aMediumThatNobodyHasSeenHasNoFaults()
{
    MediaAsset asset = samples::picture();
    asset.width = 100; // taller than anybody takes
    asset.height = 1000;
    const auto faults = [](const MediaAsset &one) { return toJson(one).value(u"issues"_s).toArray().size(); };
    QVERIFY(faults(asset) > 0);
    asset.missing = true; // it was here once: what is known of it stays known
    QVERIFY(faults(asset) > 0);
    asset.facts.container.clear(); // an imported plan only describes it
    QCOMPARE(faults(asset), 0);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
