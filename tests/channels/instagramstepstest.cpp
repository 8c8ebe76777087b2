// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "describe.h"
#include "instagramfake.h"

#include <QTest>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kNow = 1'795'000'000'000; ///< makePost()'s

qint64 ago(Milliseconds time)
{
    return kNow - time.count();
}

QJsonObject sent(Milliseconds before, QJsonObject more = {})
{
    more.insert(u"sent_at"_s, ago(before));
    more.insert(u"container"_s, u"c1"_s);
    more.insert(u"container_at"_s, ago(before));
    return more;
}

HttpAnswer refusal(int code, int subcode = 0, int http = 400)
{
    return InstagramFake::error(code, subcode, http);
}

HttpAnswer status(const char *word)
{
    return answered(200, QJsonObject{{u"status_code"_s, QLatin1String(word)}});
}

QJsonObject item(const QString &id, Milliseconds before, const QJsonObject &more = {})
{
    QJsonObject item{{u"id"_s, id},
                     {u"media_type"_s, u"IMAGE"_s},
                     {u"caption"_s, u"Hello @friend"_s},
                     {u"timestamp"_s, toIso(instantFromMs(ago(before)))}};
    for (auto one = more.begin(); one != more.end(); ++one)
        item.insert(one.key(), one.value());
    return item;
}

HttpAnswer listing(const QJsonArray &items)
{
    return answered(200, QJsonObject{{u"data"_s, items}});
}

HttpAnswer link(const QString &permalink)
{
    return answered(200, QJsonObject{{u"permalink"_s, permalink}});
}

HttpAnswer withHeader(HttpAnswer answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.append({name, value});
    return answer;
}

void setField(PostContext &post, const QString &name, const QJsonValue &value)
{
    post.entry.channels.first().fields.insert(name, value);
}

const auto kComments = [](PostContext &post) { setField(post, u"first_comment"_s, u"First!"_s); };
const auto kWithoutCaption = [](PostContext &post) { post.entry.caption.clear(); };
const auto kStory = [](PostContext &post) { setField(post, u"type"_s, u"story"_s); };
const auto kReissues = [](PostContext &post) { post.flags.instagramReissue = true; };

} // namespace

/// Every step of Instagram's table with answers that do not come every day.
class InstagramStepsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheStepThatFollows_data();
    void takesTheStepThatFollows();

private:
    void decorations();
    void confirmation();
    void preparation();
    void containers();
    void theCommit();
};

void InstagramStepsTest::decorations()
{
    const QJsonObject known{{u"media_id"_s, u"m1"_s}, {u"sent_at"_s, ago(1min)}};
    const QJsonObject linked{{u"media_id"_s, u"m1"_s}, {u"permalink"_s, u"https://www.instagram.com/p/1/"_s}};
    const QString profile = u"https://www.instagram.com/someone/"_s;

    decorationRow("the id is the job's, its link is asked for", u""_s, {}, {},
                  u"send read_permalink @reading_permalink"_s,
                  [](PostContext &post) { post.job.remotePostId = u"m0"_s; });
    decorationRow("without id and time of sending there is nothing to find", u"published"_s, {}, {},
                  u"published %1 look again in 60 s @published"_s.arg(profile));
    decorationRow("the id is looked for in the listing", u"published"_s, {{u"sent_at"_s, ago(1min)}}, {},
                  u"send find_id @finding_id"_s);
    decorationRow("the only match is it", u"finding_id"_s, {{u"sent_at"_s, ago(1min)}}, listing({item(u"m1"_s, 30s)}),
                  u"send read_permalink @reading_permalink"_s);
    decorationRow("two matches are looked at again", u"finding_id"_s, {{u"sent_at"_s, ago(1min)}},
                  listing({item(u"m1"_s, 30s), item(u"m2"_s, 20s)}), u"wait finding_id @finding_id"_s);
    decorationRow("a listing that fails is read again", u"finding_id"_s, {{u"sent_at"_s, ago(1min)}},
                  answered(500, QByteArray()), u"wait finding_id @finding_id"_s);
    decorationRow("after four readings it is put off", u"finding_id"_s, {{u"sent_at"_s, ago(1min)}, {u"tries"_s, 3}},
                  listing({}), u"published %1 look again in 60 s @published"_s.arg(profile));
    decorationRow("the more often it was looked for, the later", u"finding_id"_s,
                  {{u"sent_at"_s, ago(1h)}, {u"tries"_s, 3}, {u"looks"_s, 7}}, listing({}),
                  u"published %1 look again in 3600 s @published"_s.arg(profile));
    decorationRow("after a day and an hour nobody looks any more", u"finding_id"_s,
                  {{u"sent_at"_s, ago(25h)}, {u"tries"_s, 3}}, listing({}), u"published %1 @published"_s.arg(profile));
    decorationRow("nameless accounts have no profile to show", u"finding_id"_s,
                  {{u"sent_at"_s, ago(25h)}, {u"tries"_s, 3}}, listing({}), u"published @published"_s,
                  [](PostContext &post) { post.account.username.clear(); });

    decorationRow("a link of Instagram's is kept", u"reading_permalink"_s, known,
                  link(u"https://www.instagram.com/p/1/"_s),
                  u"published m1 https://www.instagram.com/p/1/ @published"_s);
    decorationRow("also of the bare domain", u"reading_permalink"_s, known, link(u"https://instagram.com/p/1/"_s),
                  u"published m1 https://instagram.com/p/1/ @published"_s);
    for (const char *foreign : {"https://evilinstagram.com/p/1/", "http://www.instagram.com/p/1/",
                                "https://me:pw@www.instagram.com/p/1/", "https://www.instagram.com /p/", ""})
        QTest::addRow("no link: %s", foreign)
            << Asked{u"reading_permalink"_s, known, link(QLatin1String(foreign)), [](PostContext &) {}, true}
            << u"wait permalink @reading_permalink"_s;
    decorationRow("a link that does not come in four readings is put off", u"reading_permalink"_s,
                  {{u"media_id"_s, u"m1"_s}, {u"sent_at"_s, ago(1min)}, {u"tries"_s, 3}}, answered(404, QByteArray()),
                  u"published m1 %1 look again in 60 s @published"_s.arg(profile));

    decorationRow("the comment is written", u"published"_s, linked, {}, u"send first_comment @commenting"_s, kComments);
    decorationRow("a story takes none", u"published"_s, linked, {},
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, [](PostContext &post) {
                      kComments(post);
                      kStory(post);
                  });
    decorationRow(
        "it is not written twice", u"published"_s,
        {{u"media_id"_s, u"m1"_s}, {u"permalink"_s, u"https://www.instagram.com/p/1/"_s}, {u"comment"_s, u"done"_s}},
        {}, u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("not without the permission", u"published"_s, linked, {},
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, [](PostContext &post) {
                      kComments(post);
                      post.account.scopes = {u"instagram_business_basic"_s};
                  });
    decorationRow("with the permission it is", u"published"_s, linked, {}, u"send first_comment @commenting"_s,
                  [](PostContext &post) {
                      kComments(post);
                      post.account.scopes = {u"instagram_business_manage_comments"_s};
                  });
    decorationRow(
        "after two tries it is given up", u"published"_s,
        {{u"media_id"_s, u"m1"_s}, {u"permalink"_s, u"https://www.instagram.com/p/1/"_s}, {u"comment_tries"_s, 2}}, {},
        u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("the comment is there", u"commenting"_s, linked, answered(200, QByteArray(R"({"id":"k1"})")),
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("the permission was taken away", u"commenting"_s, linked, refusal(10),
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("any other answer is looked into", u"commenting"_s, linked, answered(500, QByteArray()),
                  u"wait comment @checking_comments"_s, kComments);
    decorationRow("a lost answer is looked into", u"commenting"_s, linked, {},
                  u"send read_comments @checking_comments"_s, kComments);
    const auto comments = [](const QJsonArray &list) { return answered(200, QJsonObject{{u"data"_s, list}}); };
    const QJsonObject ours{{u"text"_s, u"First!"_s}, {u"username"_s, u"someone"_s}};
    decorationRow("it had come", u"checking_comments"_s, linked, comments({ours}),
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("one without a name counts", u"checking_comments"_s, linked,
                  comments({QJsonObject{{u"text"_s, u"First!"_s}}}),
                  u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("somebody else's does not", u"checking_comments"_s, linked,
                  comments({QJsonObject{{u"text"_s, u"First!"_s}, {u"username"_s, u"fan"_s}},
                            QJsonObject{{u"text"_s, u"Second"_s}, {u"username"_s, u"someone"_s}}}),
                  u"send first_comment @commenting"_s, kComments);
    decorationRow("comments that cannot be read are read again", u"checking_comments"_s, linked,
                  answered(200, QByteArray("{}")), u"wait comment @checking_comments"_s, kComments);
    decorationRow("rather none than two", u"checking_comments"_s,
                  {{u"media_id"_s, u"m1"_s}, {u"permalink"_s, u"https://www.instagram.com/p/1/"_s}, {u"tries"_s, 3}},
                  answered(500, QByteArray()), u"published m1 https://www.instagram.com/p/1/ @published"_s, kComments);
    decorationRow("a step of another version ends it", u"what"_s, {}, {},
                  u"published m0 https://instagram.com/p/0/ @what"_s, [](PostContext &post) {
                      post.job.remotePostId = u"m0"_s;
                      post.job.permalink = u"https://instagram.com/p/0/"_s;
                  });
}

void InstagramStepsTest::confirmation()
{
    const QString read = u"confirming"_s;
    const QString listed = u"confirming_listing"_s;
    row("a container nobody sees is read again", read, sent(1min), refusal(24, 2207008),
        u"uncertain look again in 3 s @confirming"_s);
    row("five times unseen leads to the listing", read, sent(10min, {{u"unreadable_reads"_s, 4}}), refusal(24, 2207008),
        u"send confirm_listing @confirming_listing"_s);
    row("an expired token is told", read, sent(10min), refusal(190, 463),
        u"uncertain look again in 300 s account expired @confirming"_s);
    row("a revoked one too", read, sent(10min), refusal(190, 467),
        u"uncertain look again in 300 s account revoked @confirming"_s);
    row("after an hour a person looks as well", read, sent(2h), refusal(190, 463),
        u"unknown look again in 3600 s account expired @confirming"_s);
    row("an error with a success status is an error", read, sent(10min), refusal(2, 0, 200),
        u"uncertain look again in 300 s @confirming"_s);
    row("a page of HTML is no verdict", read, sent(10min), answered(200, QByteArray("<html>")),
        u"uncertain look again in 300 s @confirming"_s);
    row("no answer is no verdict", read, sent(10min), fault(NetFault::TimedOut),
        u"uncertain look again in 300 s @confirming"_s);
    row("it is still busy", read, sent(10min), status("IN_PROGRESS"), u"uncertain look again in 300 s @confirming"_s);
    row("an error that came too soon waits", read, sent(1min), status("ERROR"),
        u"uncertain look again in 3 s @confirming"_s);
    row("later the listing decides", read, sent(6min), status("EXPIRED"),
        u"send confirm_listing @confirming_listing"_s);
    row("it stands ready for the first time", read, sent(11min), status("FINISHED"),
        u"uncertain look again in 300 s @confirming"_s);
    row("it stands ready for long", read, sent(20min, {{u"finished_reads"_s, 2}, {u"finished_since"_s, ago(11min)}}),
        status("FINISHED"), u"send confirm_listing @confirming_listing"_s);

    const auto seen = [](const char *word, Milliseconds before = 20min) {
        return sent(before, {{u"seen_status"_s, QLatin1String(word)}});
    };
    row("out, and one match", listed, seen("PUBLISHED"),
        listing({item(u"m1"_s, 1min, {{u"permalink"_s, u"https://www.instagram.com/p/1/"_s}})}),
        u"published m1 @published"_s);
    row("out, and two that match: the id stays open", listed, seen("PUBLISHED"),
        listing({item(u"m1"_s, 1min), item(u"m2"_s, 1min)}), u"published @published"_s);
    row("out, and the listing cannot be read", listed, seen("PUBLISHED"), answered(500, QByteArray()),
        u"published @published"_s);
    row("a listing that cannot be read decides nothing", listed, seen("ERROR"), answered(200, QByteArray("{}")),
        u"uncertain look again in 300 s @confirming"_s);
    row("dead, and yet a match", listed, seen("ERROR"), listing({item(u"m1"_s, 1min)}), u"published m1 @published"_s);
    row("dead, and something without a caption is new", listed, seen("ERROR"),
        listing({item(u"m1"_s, 1min, {{u"caption"_s, QJsonValue()}})}), u"uncertain look again in 300 s @confirming"_s);
    row("dead, and its like cannot be told apart", listed, seen("EXPIRED"),
        listing({item(u"m1"_s, 1min, {{u"caption"_s, u""_s}})}), u"uncertain look again in 300 s @confirming"_s,
        kWithoutCaption);
    row("dead, and nothing new", listed, seen("EXPIRED"), listing({item(u"m1"_s, 3h)}),
        u"not published platform_unavailable @staging"_s);
    row("quiet, and yet a match", listed, seen("FINISHED"), listing({item(u"m1"_s, 1min)}),
        u"published m1 @published"_s);
    row("quiet, and something new", listed, seen("FINISHED"),
        listing({item(u"m1"_s, 1min, {{u"caption"_s, u"Other"_s}})}), u"uncertain look again in 300 s @confirming"_s);
    row("quiet: by itself it is not sent again", listed, seen("FINISHED"), listing({}),
        u"uncertain look again in 300 s @confirming"_s);
    row("quiet: with the switch on it is", listed, seen("FINISHED"), listing({}),
        u"not published platform_unavailable kept @polling"_s, kReissues);
    row("unseen, and a match", listed, seen(""), listing({item(u"m1"_s, 1min)}), u"published m1 @published"_s);
    row("unseen, and none", listed, seen(""), listing({}), u"uncertain look again in 300 s @confirming"_s);
    row("unseen, and a match that could be anybody's", listed, seen(""),
        listing({item(u"m1"_s, 1min, {{u"caption"_s, u""_s}})}), u"uncertain look again in 300 s @confirming"_s,
        kWithoutCaption);
    row("what another job owns is not ours", listed, seen("FINISHED"), listing({item(u"m1"_s, 1min)}),
        u"uncertain look again in 300 s @confirming"_s, [](PostContext &post) { post.knownRemoteIds = {u"m1"_s}; });
    row("what was there before is not ours", listed,
        sent(20min, {{u"seen_status"_s, u"FINISHED"_s}, {u"baseline"_s, QJsonArray{u"m1"_s}}}),
        listing({item(u"m1"_s, 1min)}), u"uncertain look again in 300 s @confirming"_s);
    row("a time with a Z and one without a colon are both read", listed, seen("FINISHED"),
        listing({item(u"m1"_s, 1min, {{u"timestamp"_s, u"2020-01-01T10:00:00+0000"_s}}),
                 item(u"m2"_s, 1min, {{u"timestamp"_s, u"2020-01-01T10:00:00-0500"_s}})}),
        u"uncertain look again in 300 s @confirming"_s);
    row("a clip may be listed as a reel", listed, seen("FINISHED"),
        listing({item(u"m1"_s, 1min, {{u"media_type"_s, u"REELS"_s}})}), u"published m1 @published"_s,
        [](PostContext &post) {
            setField(post, u"type"_s, u"reel"_s);
            post.media.first().kind = MediaKind::Video;
        });
    row("a clip is no picture", listed, seen("FINISHED"), listing({item(u"m1"_s, 1min)}),
        u"uncertain look again in 300 s @confirming"_s, [](PostContext &post) {
            setField(post, u"type"_s, u"reel"_s);
            post.media.first().kind = MediaKind::Video;
        });
}

void InstagramStepsTest::preparation()
{
    const QByteArray me = R"({"user_id":"17840000000000001","username":"someone"})";
    row("a post without media", {}, {}, {}, u"failed media_missing preflight for good @begin"_s, [](PostContext &post) {
        post.media.clear();
        post.entry.media.clear();
    });
    for (const int count : {1, 11})
        QTest::addRow("a carousel of %d", count) << Asked{{},
                                                          {},
                                                          {},
                                                          [count](PostContext &post) {
                                                              setField(post, u"type"_s, u"carousel"_s);
                                                              const MediaAsset one = post.media.first();
                                                              post.media = QList<MediaAsset>(count, one);
                                                              post.entry.media = QList<MediaId>(count, one.id);
                                                          }}
                                                 << u"failed media_rejected preflight for good @begin"_s;
    row("it is who it was", u"checking_identity"_s, {}, answered(200, me), u"send read_quota @checking_quota"_s);
    row("known by the other id", u"checking_identity"_s, {}, answered(200, QByteArray(R"({"id":"17840000000000001"})")),
        u"send read_quota @checking_quota"_s);
    row("somebody else", u"checking_identity"_s, {}, answered(200, QByteArray(R"({"id":"1","user_id":"2"})")),
        u"failed account_missing preflight for good @begin"_s);
    row("nobody", u"checking_identity"_s, {}, answered(200, QByteArray("{}")), u"wait lost_answer @begin"_s);
    row("nobody, for the third time", u"checking_identity"_s, {{u"tries"_s, 2}}, answered(200, QByteArray("{}")),
        u"failed invalid_response counts @begin"_s);
    HttpAnswer early = answered(200, me);
    early.serverDate = instantFromMs(kNow) - 6min;
    row("the clocks differ", u"checking_identity"_s, {}, early, u"failed clock_wrong preflight for good @begin"_s);
    row("offline for the third time", u"checking_identity"_s, {{u"tries"_s, 5}}, fault(NetFault::NotSent),
        u"wait offline offline @begin"_s);
    row("an account that must act", u"checking_identity"_s, {}, refusal(25, 2207050),
        u"failed permission_denied preflight for good @begin"_s);
    row("a missing permission", u"checking_identity"_s, {}, refusal(10),
        u"failed permission_denied preflight for good @begin"_s);
    row("a dead token", u"checking_identity"_s, {}, refusal(190, 458),
        u"failed token_expired account revoked for good counts @begin"_s);
    row("a passing trouble", u"checking_identity"_s, {}, refusal(2), u"wait not_ready @begin"_s);
    row("a passing trouble that stays", u"checking_identity"_s, {{u"tries"_s, 2}}, refusal(2),
        u"failed platform_unavailable counts @begin"_s);
    row("a limit that says until when", u"checking_identity"_s, {},
        withHeader(refusal(4), "x-app-usage", R"({"call_count":100,"estimated_time_to_regain_access":7})"),
        u"failed rate_limited for 480 s @begin"_s);
    row("a limit that does not", u"checking_identity"_s, {},
        withHeader(refusal(4), "x-app-usage", R"({"call_count":100})"), u"failed rate_limited for 3600 s @begin"_s);
    row("a limit that asks for patience", u"checking_identity"_s, {}, withHeader(refusal(4), "retry-after", "90"),
        u"failed rate_limited for 90 s @begin"_s);
    row("limit after limit", u"checking_identity"_s, {{u"limits"_s, 3}}, refusal(17),
        u"failed rate_limited for 21600 s @begin"_s);
    row("a block", u"checking_identity"_s, {}, refusal(368), u"failed action_blocked for 21600 s @begin"_s);

    row("no quota to read is no obstacle", u"checking_quota"_s, {}, refusal(24, 2207008), u"stage 1 @staging"_s);
    row("nor a request that it does not know", u"checking_quota"_s, {}, refusal(100), u"stage 1 @staging"_s);
    row("nor one that it wants mended", u"checking_quota"_s, {}, refusal(506), u"stage 1 @staging"_s);
    row("a limit is", u"checking_quota"_s, {}, refusal(32), u"failed rate_limited for 3600 s @checking_quota"_s);
    row("a page of HTML is read again", u"checking_quota"_s, {}, answered(200, QByteArray("<html>")),
        u"wait lost_answer @checking_quota"_s);
    row("a full quota", u"checking_quota"_s, {},
        answered(200,
                 QByteArray(R"({"data":[{"quota_usage":50,"config":{"quota_total":50,"quota_duration":86400}}]})")),
        u"failed quota_reached for 3600 s @begin"_s);
}

void InstagramStepsTest::containers()
{
    const QJsonObject made{{u"container"_s, u"c1"_s}, {u"container_at"_s, ago(1min)}, {u"poll_since"_s, ago(1min)}};
    const auto later = [&](const char *key, const QJsonValue &value) {
        QJsonObject data = made;
        data.insert(QLatin1String(key), value);
        return data;
    };
    const auto stagedAlready = [](PostContext &post) {
        for (const MediaAsset &asset : post.media)
            post.staged.append({asset.id, u"https://staging.example/x"_s});
    };
    row("made, and read", u"creating_container"_s, {}, answered(200, QByteArray(R"({"id":"c1"})")),
        u"send read_container @polling"_s);
    row("its answer was lost: another one", u"creating_container"_s, {}, {}, u"stage 1 @staging"_s);
    row("lost four times", u"creating_container"_s, {{u"retakes"_s, 3}}, {}, u"failed platform_unavailable @staging"_s);
    row("no answer to the making", u"creating_container"_s, {}, fault(NetFault::TimedOut),
        u"failed timeout kept @staging"_s);
    row("offline at the making", u"creating_container"_s, {}, fault(NetFault::NotSent),
        u"wait offline offline @staging"_s);
    row("a number that is no id", u"creating_container"_s, {}, answered(200, QByteArray(R"({"id":""})")),
        u"failed invalid_response kept @staging"_s);
    row("a container of yesterday is made anew", u"polling"_s,
        {{u"container"_s, u"c1"_s}, {u"container_at"_s, ago(24h)}}, {}, u"stage 1 @staging"_s);
    row("not when a commit has left for it", u"polling"_s,
        {{u"container"_s, u"c1"_s}, {u"container_at"_s, ago(24h)}, {u"sent_at"_s, ago(23h)}}, {},
        u"send read_container @polling"_s);
    row("files are put up anew", u"staging"_s, {{u"restage"_s, QJsonArray{0, 7}}}, {}, u"stage 1 anew @staging"_s,
        stagedAlready);
    row("files that are up are used", u"staging"_s, {}, {}, u"send create_container @creating_container"_s,
        stagedAlready);
    row("the same file twice is put up once", u"staging"_s, {}, {}, u"stage 1 @staging"_s, [](PostContext &post) {
        setField(post, u"type"_s, u"carousel"_s);
        post.media.append(post.media.first());
        post.entry.media.append(post.entry.media.first());
    });

    row("at work", u"polling"_s, made, status("IN_PROGRESS"), u"wait processing @polling"_s);
    row("at work, and the allowance nears its end", u"polling"_s, made,
        withHeader(status("IN_PROGRESS"), "x-app-usage", R"({"call_count":80})"), u"wait processing @polling"_s);
    row("at work, and there is allowance", u"polling"_s, made,
        withHeader(status("IN_PROGRESS"), "x-app-usage", R"({"call_count":10})"), u"wait processing @polling"_s);
    row("at work for half an hour", u"polling"_s, later("poll_since", ago(30min)), status("IN_PROGRESS"),
        u"failed timeout @staging"_s);
    row("a word that is new", u"polling"_s, made, status("DREAMING"), u"wait processing @polling"_s);
    row("ready", u"polling"_s, made, status("FINISHED"), u"send list_media @listing_baseline"_s);
    row("it is out already: find it", u"polling"_s, made, status("PUBLISHED"),
        u"send confirm_listing @confirming_listing"_s);
    row("it is out already, and we had sent it", u"polling"_s, later("sent_at", ago(1min)), status("PUBLISHED"),
        u"send confirm_listing @confirming_listing"_s);
    row("it expired", u"polling"_s, made, status("EXPIRED"), u"failed platform_unavailable kept @staging"_s);
    row("not seen yet", u"polling"_s, made, refusal(100, 33), u"wait unreadable @polling"_s);
    row("not seen for the ninth time", u"polling"_s, later("tries", 8), refusal(100, 33),
        u"failed platform_unavailable kept @staging"_s);
    row("trouble that passes", u"polling"_s, made, refusal(2), u"wait unreadable @polling"_s);
    row("trouble that does not", u"polling"_s, later("tries", 8), refusal(2),
        u"failed platform_unavailable kept @polling"_s);
    row("a page of HTML", u"polling"_s, made, answered(200, QByteArray("<html>")), u"wait unreadable @polling"_s);
    row("nothing but HTML", u"polling"_s, later("tries", 8), answered(200, QByteArray("<html>")),
        u"failed invalid_response kept @staging"_s);
    const auto ended = [](const char *code) {
        return answered(200,
                        QJsonObject{{u"status_code"_s, u"ERROR"_s}, {u"status"_s, u"Error: "_s + QLatin1String(code)}});
    };
    row("it failed for a reason that passes", u"polling"_s, made, ended("2207032"),
        u"failed platform_unavailable kept @staging"_s);
    row("the file was not fetched", u"polling"_s, made, ended("2207052"), u"wait new_container @staging"_s);
    row("the file was never fetched", u"polling"_s, later("retakes", 3), ended("2207052"),
        u"failed staging_failed for good @staging"_s);
    row("the format is not taken", u"polling"_s, made, ended("2207026"), u"failed media_rejected for good @staging"_s);
    row("a reason that nobody knows, once", u"polling"_s, made, ended("2207999"),
        u"failed media_rejected kept @staging"_s);
    row("a reason that nobody knows, twice", u"polling"_s, later("processing_failures", 1), ended("2207999"),
        u"failed media_rejected for good @staging"_s);
    row("no reason, once", u"polling"_s, made, ended("?"), u"failed platform_unavailable kept @staging"_s);
    row("no reason, twice", u"polling"_s, later("processing_failures", 1), ended("?"),
        u"failed platform_unavailable @staging"_s);
    row("a limit at the making", u"creating_container"_s, {}, refusal(9, 2207042),
        u"failed quota_reached for 3600 s kept @staging"_s);
    row("a trouble at the making is one request", u"creating_container"_s, {}, refusal(2),
        u"failed platform_unavailable kept @staging"_s);
    row("not ready, at the making", u"creating_container"_s, {}, refusal(9007, 2207027),
        u"failed platform_unavailable kept @staging"_s);
    row("an account that must act, at the making", u"creating_container"_s, {}, refusal(25, 2207050),
        u"failed permission_denied kept for good @staging"_s);
    row("a missing permission, at the making", u"creating_container"_s, {}, refusal(200),
        u"failed permission_denied kept for good @staging"_s);
}

void InstagramStepsTest::theCommit()
{
    const QJsonObject ready{{u"container"_s, u"c1"_s}, {u"container_at"_s, ago(1min)}};
    row("a listing with something that has no id", u"listing_baseline"_s, ready, listing({item(QString(), 1min)}),
        u"send media_publish @publish_sent"_s);
    row("without a caption nothing looks like a twin", u"listing_baseline"_s, ready,
        listing({item(u"m1"_s, 0s, {{u"caption"_s, u""_s}})}), u"send media_publish @publish_sent"_s, kWithoutCaption);
    row("a story has no twin", u"listing_baseline"_s, ready, listing({item(u"m1"_s, 0s)}),
        u"send media_publish @publish_sent"_s, kStory);
    row("a twin", u"listing_baseline"_s, ready, listing({item(u"m1"_s, 0s)}),
        u"failed looks_like_duplicate kept for good @polling"_s);
    row("an earlier post with the same words", u"listing_baseline"_s,
        {{u"container"_s, u"c1"_s}, {u"started_at"_s, ago(1min)}}, listing({item(u"m1"_s, 10min)}),
        u"send media_publish @publish_sent"_s);
    row("a listing that fails", u"listing_baseline"_s, ready, refusal(2), u"wait not_ready @listing_baseline"_s);
    row("it never left", u"publish_sent"_s, sent(1s), fault(NetFault::NotSent),
        u"wait offline offline not done @polling"_s);
    row("it never left, for the third time", u"publish_sent"_s, sent(1s, {{u"unsent"_s, 2}}), fault(NetFault::NotSent),
        u"failed network kept not done @polling"_s);
    row("not ready", u"publish_sent"_s, sent(1s), refusal(9007, 2207027), u"wait not_ready not done @polling"_s);
    row("not ready for ten minutes", u"publish_sent"_s, sent(1s, {{u"not_ready_since"_s, ago(10min)}}),
        refusal(9007, 2207027), u"failed platform_unavailable kept not done @polling"_s);
    row("a success without an id", u"publish_sent"_s, sent(1s), answered(200, QByteArray("{}")),
        u"uncertain look again in 3 s @confirming"_s);
    row("an error that proves nothing", u"publish_sent"_s, sent(1s), refusal(4, 2207051),
        u"uncertain look again in 3 s @confirming"_s);
    row("a broken answer", u"publish_sent"_s, sent(1s), fault(NetFault::Lost),
        u"uncertain look again in 3 s @confirming"_s);
    row("a cancellation comes in time", u"polling"_s, ready, {}, u"failed canceled for good @polling"_s,
        [](PostContext &post) { post.canceled = true; });
    row("a cancellation comes too late", u"publish_sent"_s, sent(1s), {}, u"uncertain look again in 3 s @confirming"_s,
        [](PostContext &post) { post.canceled = true; });
}

void InstagramStepsTest::takesTheStepThatFollows_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("expected");
    decorations();
    confirmation();
    preparation();
    containers();
    theCommit();
}

void InstagramStepsTest::takesTheStepThatFollows()
{
    QFETCH(const Asked, asked);
    QFETCH(const QString, expected);
    QCOMPARE(whatFollows(asked, makePost(Channel::Instagram, {{u"type"_s, u"post"_s}}, {MediaKind::Image})), expected);
}

QTEST_GUILESS_MAIN(InstagramStepsTest)
#include "instagramstepstest.moc"
