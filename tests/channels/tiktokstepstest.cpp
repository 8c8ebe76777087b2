// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "describe.h"
#include "tiktokfake.h"

#include "channels/tiktok/requests.h"

#include <QTest>

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kNow = 1'795'000'000'000; ///< makePost()'s
constexpr auto kUrl = "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=SECRET"_L1;

qint64 ago(Milliseconds time)
{
    return kNow - time.count();
}

HttpAnswer refusal(const QByteArray &code, int status = 400)
{
    return TikTokFake::error(status, code);
}

HttpAnswer fails(const QByteArray &reason)
{
    return TikTokFake::ok(R"({"status":"FAILED","fail_reason":")" + reason + "\"}");
}

HttpAnswer at(HttpAnswer answer, Milliseconds skew)
{
    answer.serverDate = instantFromMs(kNow) + skew;
    return answer;
}

void setField(PostContext &post, const QString &name, const QJsonValue &value)
{
    post.entry.channels.first().fields.insert(name, value);
}

const Change kUploading = [](PostContext &post) { post.uploadUrl = kUrl; };
const Change kPhotos = [](PostContext &post) {
    setField(post, u"post_type"_s, u"photos"_s);
    post.media.first().kind = MediaKind::Image;
    post.media.first().mime = u"image/jpeg"_s;
    post.account.scopes = {u"video.list"_s};
};

} // namespace

/// Every step of TikTok's table with answers that do not come every day.
class TikTokStepsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheStepThatFollows_data();
    void takesTheStepThatFollows();
    void uploadAddressesAreTikToksOwn_data();
    void uploadAddressesAreTikToksOwn();

private:
    void preparation();
    void upload();
    void photos();
    void confirmation();
    void decorations();
};

void TikTokStepsTest::preparation()
{
    row("a post without media", {}, {}, {}, u"failed media_missing preflight for good @begin"_s, [](PostContext &post) {
        post.media.clear();
        post.entry.media.clear();
    });
    row("a clip of no bytes", {}, {}, {}, u"failed media_rejected preflight for good @begin"_s,
        [](PostContext &post) { post.media.first().bytes = 0; });
    row("a clip of more than 4 GiB", {}, {}, {}, u"failed media_rejected preflight for good @begin"_s,
        [](PostContext &post) { post.media.first().bytes = (qint64(1) << 32) + 1; });
    const QString checking = u"checking_creator"_s;
    const auto creator = [](const QByteArray &more = {}) {
        return TikTokFake::ok(R"({"creator_username":"someone","privacy_level_options":["PUBLIC_TO_EVERYONE"])" + more +
                              '}');
    };
    row("the creator may", checking, {}, creator(), u"send video_init @initializing"_s);
    row("an answer without options", checking, {}, TikTokFake::ok("{}"),
        u"failed fields_missing preflight for good @begin"_s);
    row("a page of HTML", checking, {}, answered(200, QByteArray("<html>")), u"wait lost_answer @begin"_s);
    row("nothing but HTML", checking, {{u"tries"_s, 2}}, answered(200, QByteArray("<html>")),
        u"failed invalid_response counts @begin"_s);
    row("offline, however often", checking, {{u"tries"_s, 9}}, fault(NetFault::NotSent),
        u"wait offline offline @begin"_s);
    row("too many calls, without an envelope", checking, {{u"tries"_s, 2}}, answered(429, QByteArray()),
        u"failed rate_limited for 60 s counts @begin"_s);
    row("too many calls", checking, {}, refusal("rate_limit_exceeded", 429), u"failed rate_limited for 60 s @begin"_s);
    row("the day's limit", checking, {}, refusal("spam_risk_too_many_posts", 403),
        u"failed quota_reached for 3600 s @begin"_s);
    row("a token that is renewed", checking, {}, refusal("access_token_invalid", 401), u"refresh the token @begin"_s);
    row("a token that is refused though it is new", checking, {{u"refreshed"_s, true}},
        refusal("access_token_invalid", 401), u"failed token_expired account expired for good counts @begin"_s);
    row("a scope that is missing", checking, {}, refusal("scope_not_authorized", 401),
        u"failed permission_denied preflight for good @begin"_s);
    row("an id that it does not know", checking, {}, refusal("invalid_publish_id"),
        u"failed outcome_unknown preflight for good @begin"_s);
    row("a trouble of its own", checking, {}, refusal("internal_error", 500), u"wait platform_trouble @begin"_s);
    row("a trouble that stays", checking, {{u"tries"_s, 2}}, refusal("internal_error", 500),
        u"failed platform_unavailable counts @begin"_s);
    row("the clocks differ", checking, {}, at(creator(), -6min), u"failed clock_wrong preflight for good @begin"_s);
    row("a clip that is too long", checking, {}, creator(R"(,"max_video_post_duration_sec":5)"),
        u"failed media_rejected preflight for good @begin"_s);
    row("a limit of nothing is none", checking, {}, creator(R"(,"max_video_post_duration_sec":0)"),
        u"send video_init @initializing"_s);
    row("a cancellation comes in time", u"uploading"_s, {}, {}, u"failed canceled for good @uploading"_s,
        [](PostContext &post) { post.canceled = true; });
    row("a cancellation comes too late", u"last_chunk_sent"_s, {{u"sent_at"_s, ago(1s)}}, {},
        u"uncertain look again in 3 s @confirming"_s, [](PostContext &post) { post.canceled = true; });
}

void TikTokStepsTest::upload()
{
    const QJsonObject begun{{u"publish_id"_s, u"v1"_s}, {u"init_at"_s, ago(1min)}, {u"next_chunk"_s, 0}};
    const auto with = [&begun](const char *key, const QJsonValue &value) {
        QJsonObject data = begun;
        data.insert(QLatin1String(key), value);
        return data;
    };
    const auto bytes = [](qint64 count) {
        return TikTokFake::ok(R"({"status":"PROCESSING_UPLOAD","uploaded_bytes":)" + QByteArray::number(count) + '}');
    };
    row("the address is kept", u"initializing"_s, {},
        TikTokFake::ok(R"({"publish_id":"v1","upload_url":")" + QByteArray(kUrl.data()) + "\"}"),
        u"keep the address @initialized"_s);
    row("an address of somebody else's", u"initializing"_s, {},
        TikTokFake::ok(R"({"publish_id":"v1","upload_url":"https://evil.example/"})"),
        u"failed invalid_response for good @planned"_s);
    row("no id", u"initializing"_s, {}, TikTokFake::ok(R"({"upload_url":"x"})"),
        u"failed invalid_response for good @planned"_s);
    row("begun, and the answer lost", u"initializing"_s, {}, {}, u"send video_init @initializing"_s);
    row("begun four times", u"initializing"_s, {{u"retakes"_s, 3}}, {}, u"failed platform_unavailable @planned"_s);
    row("no answer to the beginning", u"initializing"_s, {}, fault(NetFault::Lost), u"failed network @planned"_s);
    row("the beginning is refused", u"initializing"_s, {}, refusal("internal_error", 500),
        u"failed platform_unavailable @planned"_s);
    row("the first piece", u"initialized"_s, begun, {}, u"send upload_chunk @uploading"_s, kUploading);
    row("the address is lost", u"initialized"_s, begun, {}, u"send read_status @resyncing"_s);
    row("a piece is taken, and the address has run out", u"uploading"_s, with("init_at", ago(56min)),
        answered(206, QByteArray()), u"send read_status @guarding"_s, kUploading);
    row("a piece of many is taken, and the address has run out", u"uploading"_s, with("init_at", ago(56min)),
        answered(206, QByteArray()), u"send read_status @resyncing"_s, [](PostContext &post) {
            kUploading(post);
            post.media.first().bytes = 95'000'000;
        });
    row("a piece is refused as malformed", u"uploading"_s, begun, answered(400, QByteArray()),
        u"failed invalid_response for good @planned"_s, kUploading);
    row("the address is not known any more", u"uploading"_s, begun, answered(404, QByteArray()),
        u"wait resync @resyncing"_s, kUploading);
    row("offline with a piece", u"uploading"_s, begun, fault(NetFault::NotSent), u"wait offline offline @resyncing"_s,
        kUploading);
    row("a piece that failed too often", u"uploading"_s, with("tries", 5), answered(503, QByteArray()),
        u"failed platform_unavailable kept @uploading"_s, kUploading);
    row("nothing is there yet", u"resyncing"_s, begun, bytes(0), u"send upload_chunk @uploading"_s, kUploading);
    row("all but the last is there", u"resyncing"_s, begun, bytes(10'000'000), u"send read_status @guarding"_s,
        kUploading);
    row("no word on the bytes", u"resyncing"_s, begun, TikTokFake::ok(R"({"status":"PROCESSING_UPLOAD"})"),
        u"send upload_chunk @uploading"_s, kUploading);
    row("no word on the bytes of a piece that came out of order", u"resyncing"_s, with("answered_416", true),
        TikTokFake::ok(R"({"status":"PROCESSING_UPLOAD"})"), u"send read_status @guarding"_s, kUploading);
    row("the address has run out: begin anew", u"resyncing"_s, with("init_at", ago(56min)), bytes(0),
        u"send video_init @initializing"_s, kUploading);
    row("a page of HTML", u"resyncing"_s, begun, answered(200, QByteArray("<html>")), u"wait lost_answer @resyncing"_s,
        kUploading);
    row("an upload that TikTok does not know", u"resyncing"_s, begun, refusal("invalid_publish_id"),
        u"unknown @resyncing"_s, kUploading);
    row("a token to renew", u"resyncing"_s, begun, refusal("access_token_invalid", 401),
        u"refresh the token @resyncing"_s, kUploading);
    row("it is out already", u"guarding"_s, begun, TikTokFake::ok(R"({"status":"PUBLISH_COMPLETE"})"),
        u"published @published"_s, kUploading);
    row("it failed, and may go better", u"guarding"_s, begun, fails("internal"),
        u"failed platform_unavailable @begin"_s, kUploading);
    row("it failed by the day's limit", u"guarding"_s, begun, fails("spam_risk_too_many_posts"),
        u"failed quota_reached for 3600 s @begin"_s, kUploading);
    row("it failed as the owner removed us", u"guarding"_s, begun, fails("auth_removed"),
        u"failed token_expired account revoked for good @begin"_s, kUploading);
    row("it failed for what it is", u"guarding"_s, begun, fails("duration_check_failed"),
        u"failed media_rejected for good @begin"_s, kUploading);
    row("the guard finds the clocks apart", u"guarding"_s, begun, at(bytes(10'000'000), 6min),
        u"failed clock_wrong kept for good @uploading"_s, kUploading);
    row("the guard finds what we sent", u"guarding"_s, begun, bytes(10'000'000),
        u"send upload_last_chunk @last_chunk_sent"_s, kUploading);
    row("the guard finds no word on the bytes", u"guarding"_s, begun,
        TikTokFake::ok(R"({"status":"PROCESSING_UPLOAD"})"), u"send upload_last_chunk @last_chunk_sent"_s, kUploading);
    row("the guard finds less", u"guarding"_s, begun, bytes(0), u"send upload_chunk @uploading"_s, kUploading);
    row("the guard finds all", u"guarding"_s, begun, bytes(25'000'000), u"send video_init @initializing"_s, kUploading);
    row("the guard finds other bytes again and again", u"guarding"_s, with("mismatches", 5), bytes(25'000'000),
        u"failed invalid_response for good @planned"_s, kUploading);

    QJsonObject committed = with("sent_at", ago(1s));
    row("the last piece is taken", u"last_chunk_sent"_s, committed, answered(201, QByteArray()),
        u"wait processing @processing"_s, kUploading);
    row("the last piece never left", u"last_chunk_sent"_s, committed, fault(NetFault::NotSent),
        u"wait offline offline not done @resyncing"_s, kUploading);
    committed.insert(u"resends"_s, 1);
    row("the last piece, sent again, never left", u"last_chunk_sent"_s, committed, fault(NetFault::NotSent),
        u"uncertain look again in 3 s @confirming"_s, kUploading);
    row("the last piece is answered by a riddle", u"last_chunk_sent"_s, committed, answered(500, QByteArray()),
        u"uncertain look again in 3 s @confirming"_s, kUploading);
}

void TikTokStepsTest::photos()
{
    const auto staged = [](PostContext &post) {
        kPhotos(post);
        post.staged = {{post.media.first().id, u"https://staging.example/1"_s}};
    };
    row("pictures are put up first", u"staging"_s, {}, {}, u"stage 1 @staging"_s, kPhotos);
    row("the same picture twice is put up once", u"staging"_s, {}, {}, u"stage 1 @staging"_s, [](PostContext &post) {
        kPhotos(post);
        post.media.append(post.media.first());
    });
    row("then they are named", u"staging"_s, {}, {}, u"send photo_init @photo_init_sent"_s, staged);
    const QJsonObject sent{{u"sent_at"_s, ago(1s)}};
    row("taken", u"photo_init_sent"_s, sent, TikTokFake::ok(R"({"publish_id":"p1"})"), u"wait processing @processing"_s,
        kPhotos);
    row("taken without an id", u"photo_init_sent"_s, sent, TikTokFake::ok("{}"),
        u"uncertain look again in 3 s drops files @photo_init_lost"_s, kPhotos);
    row("surely refused", u"photo_init_sent"_s, sent, refusal("url_ownership_unverified", 403),
        u"failed staging_failed for good not done @staging"_s, kPhotos);
    row("never left", u"photo_init_sent"_s, sent, fault(NetFault::NotSent), u"wait offline offline not done @staging"_s,
        kPhotos);
    row("a trouble of its own proves nothing", u"photo_init_sent"_s, sent, refusal("internal_error", 500),
        u"uncertain look again in 3 s drops files @photo_init_lost"_s, kPhotos);

    const auto lost = [](Milliseconds before, int looks, QJsonObject more = {}) {
        more.insert(u"sent_at"_s, ago(before));
        more.insert(u"looks"_s, looks);
        return more;
    };
    const QString at = u"photo_init_lost"_s;
    row("without the scope nobody can look", at, lost(11min, 0), {}, u"unknown @photo_init_lost"_s,
        [](PostContext &post) {
            kPhotos(post);
            post.account.scopes.clear();
        });
    row("private posts are not listed", at, lost(11min, 0), {}, u"unknown @photo_init_lost"_s, [](PostContext &post) {
        kPhotos(post);
        setField(post, u"privacy_level"_s, u"SELF_ONLY"_s);
    });
    row("without words it cannot be told apart", at, lost(11min, 0), {}, u"unknown @photo_init_lost"_s,
        [](PostContext &post) {
            kPhotos(post);
            post.entry.caption.clear();
            setField(post, u"description"_s, QString());
            setField(post, u"title"_s, QString());
        });
    row("too early to look", at, lost(1min, 0), {}, u"uncertain look again in 540 s @photo_init_lost"_s, kPhotos);
    row("time to look", at, lost(11min, 0), {}, u"send confirm_listing @photo_init_lost"_s, kPhotos);
    row("the third look is an hour's matter of a person too", at, lost(61min, 2), {},
        u"unknown look again in 10740 s @photo_init_lost"_s, kPhotos);
    row("after the third nobody looks", at, lost(5h, 3), {}, u"unknown @photo_init_lost"_s, kPhotos);
    const auto videos = [](const QByteArray &list) { return TikTokFake::ok(R"({"videos":[)" + list + "]}"); };
    const QByteArray created = QByteArray::number(ago(10min) / 1000);
    const QByteArray ours =
        R"({"id":"7301234567890123457","video_description":"Hello photos","create_time":)" + created + '}';
    row("the only match is it", at, lost(11min, 0), videos(ours), u"published 7301234567890123457 @published"_s,
        kPhotos);
    row("two matches tell nothing", at, lost(11min, 0),
        videos(ours + R"(,{"id":"8","title":"Hello photos","create_time":)" + created + '}'),
        u"uncertain look again in 2940 s @photo_init_lost"_s, kPhotos);
    row("what cannot be ours", at, lost(11min, 0),
        videos(
            R"({"title":"Hello photos"},{"id":"8"},{"id":"9","title":"Other"},{"id":"10","title":"Hello photos","create_time":1})"),
        u"uncertain look again in 2940 s @photo_init_lost"_s, kPhotos);
    row("what another job owns", at, lost(11min, 0), videos(ours), u"uncertain look again in 2940 s @photo_init_lost"_s,
        [](PostContext &post) {
            kPhotos(post);
            post.knownRemoteIds = {u"7301234567890123457"_s};
        });
    row("a token to renew", at, lost(11min, 0), refusal("access_token_invalid", 401),
        u"refresh the token @photo_init_lost"_s, kPhotos);
    row("a token that is refused though it is new", at, lost(11min, 0, {{u"refreshed"_s, true}}),
        refusal("access_token_invalid", 401), u"uncertain look again in 4 s @photo_init_lost"_s, kPhotos);
    row("a list that cannot be read", at, lost(11min, 0), answered(500, QByteArray()),
        u"uncertain look again in 4 s @photo_init_lost"_s, kPhotos);
    row("a list that cannot be read three times counts as a look", at, lost(11min, 0, {{u"tries"_s, 2}}),
        answered(500, QByteArray()), u"uncertain look again in 2940 s @photo_init_lost"_s, kPhotos);
}

void TikTokStepsTest::confirmation()
{
    const auto sent = [](Milliseconds before, QJsonObject more = {}) {
        more.insert(u"publish_id"_s, u"v1"_s);
        more.insert(u"sent_at"_s, ago(before));
        more.insert(u"init_at"_s, ago(before + 1min));
        return more;
    };
    const auto word = [](const QByteArray &status) { return TikTokFake::ok(R"({"status":")" + status + "\"}"); };
    const auto bytes = [](qint64 count) {
        return TikTokFake::ok(R"({"status":"PROCESSING_UPLOAD","uploaded_bytes":)" + QByteArray::number(count) + '}');
    };
    const QString working = u"processing"_s;
    const QString lost = u"confirming"_s;
    row("it is asked", working, sent(1s), {}, u"send read_status @processing"_s);
    row("it works on it", working, sent(1min), word("PROCESSING_DOWNLOAD"), u"wait processing @processing"_s);
    row("it works on it for long", working, sent(5min), word("PROCESSING_UPLOAD"), u"wait processing @processing"_s);
    row("for so long that others may go on", working, sent(16min), word("PROCESSING_UPLOAD"),
        u"uncertain look again in 300 s @processing"_s);
    row("out, with an id", working, sent(1min),
        TikTokFake::ok(R"({"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[7301234567890123457]})"),
        u"published 7301234567890123457 https://www.tiktok.com/@someone/video/7301234567890123457 @published"_s);
    row("out, with the id twice and in either spelling", working, sent(1min),
        TikTokFake::ok(
            R"({"status":"PUBLISH_COMPLETE","publicaly_available_post_id":"7","publicly_available_post_id":[7,8]})"),
        u"published 7 https://www.tiktok.com/@someone/video/7 @published"_s);
    row("out, and nobody's name is known", working, sent(1min),
        TikTokFake::ok(R"({"status":"PUBLISH_COMPLETE","publicly_available_post_id":[7]})"),
        u"published 7 @published"_s, [](PostContext &post) { post.account.username.clear(); });
    row("out, and the name came with the creator", working, sent(1min, {{u"username"_s, u"nick"_s}}),
        TikTokFake::ok(R"({"status":"PUBLISH_COMPLETE","publicly_available_post_id":[7]})"),
        u"published 7 https://www.tiktok.com/@nick/video/7 @published"_s,
        [](PostContext &post) { post.account.username.clear(); });
    row("in the inbox", working, sent(1min), word("SEND_TO_USER_INBOX"), u"published with a note @published"_s);
    row("it failed, and may go better", working, sent(1min), fails("video_pull_failed"),
        u"not published staging_failed @begin"_s);
    row("it failed by the day's limit", lost, sent(1min), fails("spam_risk_too_many_posts"),
        u"not published quota_reached for 3600 s @begin"_s);
    row("it failed as the owner removed us", lost, sent(1min), fails("auth_removed"),
        u"not published token_expired account revoked for good @begin"_s);

    row("bytes are missing, for the first time", lost, sent(1min), bytes(10'000'000),
        u"uncertain look again in 3 s @confirming"_s, kUploading);
    row("bytes are missing, surely", lost, sent(1min, {{u"missing_reads"_s, 1}}), bytes(10'000'000),
        u"send upload_last_chunk again @last_chunk_sent"_s, kUploading);
    row("more than the last piece is missing", lost, sent(1min, {{u"missing_reads"_s, 1}}), bytes(0),
        u"uncertain look again in 3 s @confirming"_s, kUploading);
    row("sent again often enough", lost, sent(1min, {{u"missing_reads"_s, 1}, {u"resends"_s, 5}}), bytes(10'000'000),
        u"uncertain look again in 3 s @confirming"_s, kUploading);
    row("bytes are missing, and the address is lost", lost, sent(30min), bytes(10'000'000),
        u"uncertain look again in 300 s @confirming"_s);
    row("bytes are missing, and the upload is nearly dead", lost, sent(73min), bytes(10'000'000),
        u"uncertain look again in 60 s @confirming"_s);
    row("bytes are missing, and the upload is dead", lost, sent(75min), bytes(10'000'000),
        u"not published platform_unavailable @begin"_s);
    row("all bytes are there", lost, sent(1min), bytes(25'000'000), u"uncertain look again in 3 s @confirming"_s,
        kUploading);
    row("no word on the bytes", lost, sent(1min), word("PROCESSING_UPLOAD"),
        u"uncertain look again in 3 s @confirming"_s, kUploading);

    row("a page of HTML is no verdict", working, sent(1min), answered(200, QByteArray("<html>")),
        u"wait processing @processing"_s);
    row("too many calls is no verdict", lost, sent(1min), refusal("rate_limit_exceeded", 429),
        u"uncertain look again in 60 s @confirming"_s);
    row("an upload that TikTok does not know", lost, sent(1min), refusal("invalid_publish_id"),
        u"unknown @confirming"_s);
    row("a token to renew", lost, sent(1min), refusal("access_token_invalid", 401), u"refresh the token @confirming"_s);
    row("a token that is refused though it is new", lost, sent(1min, {{u"refreshed"_s, true}}),
        refusal("access_token_invalid", 401), u"uncertain look again in 3 s account expired @confirming"_s);
    row("the same while it works", working, sent(1min, {{u"refreshed"_s, true}}), refusal("access_token_invalid", 401),
        u"uncertain look again in 3 s account expired @processing"_s);
    row("a day and an hour without a verdict", lost, sent(26h), word("PROCESSING_UPLOAD"), u"unknown @confirming"_s);
}

void TikTokStepsTest::decorations()
{
    const auto adorn = [](
                           const char *name, const QJsonObject &data, const Answer &answer, const QString &expected,
                           const Change &change = [](PostContext &) {}, const QString &step = u"published"_s) {
        decorationRow(name, step, data, answer, expected, change);
    };
    const QString profile = u"https://www.tiktok.com/@someone"_s;
    const QJsonObject sent{{u"publish_id"_s, u"v1"_s}, {u"sent_at"_s, ago(1h)}};
    adorn("the id is asked for", sent, {}, u"send read_status @published"_s);
    adorn("the id is known", {{u"post_ids"_s, QJsonArray{u"7"_s}}}, {},
          u"published 7 %1/video/7 @published"_s.arg(profile));
    adorn("the job knows the id", sent, {}, u"published 7 %1/video/7 @published"_s.arg(profile),
          [](PostContext &post) { post.job.remotePostId = u"7"_s; });
    adorn("a private post never gets one", sent, {}, u"published %1 @published"_s.arg(profile),
          [](PostContext &post) { setField(post, u"privacy_level"_s, u"SELF_ONLY"_s); });
    adorn("nor does one in the inbox", {{u"publish_id"_s, u"v1"_s}, {u"sent_at"_s, ago(1h)}, {u"inbox"_s, true}}, {},
          u"published %1 @published"_s.arg(profile));
    adorn("without a publish id nobody can ask", {{u"sent_at"_s, ago(1h)}}, {},
          u"published %1 @published"_s.arg(profile));
    adorn("not there yet", sent, TikTokFake::ok(R"({"status":"PUBLISH_COMPLETE"})"), u"wait post_id @published"_s);
    adorn("an error tells no id", {{u"publish_id"_s, u"v1"_s}, {u"sent_at"_s, ago(1h)}, {u"tries"_s, 3}},
          refusal("internal_error", 500), u"published %1 look again in 1800 s @published"_s.arg(profile));
    adorn("after a day and an hour nobody asks any more",
          {{u"publish_id"_s, u"v1"_s}, {u"sent_at"_s, ago(25h)}, {u"tries"_s, 3}}, TikTokFake::ok("{}"),
          u"published %1 @published"_s.arg(profile));
    adorn("photos are linked as such", {{u"post_ids"_s, QJsonArray{u"7"_s}}}, {},
          u"published 7 %1/photo/7 @published"_s.arg(profile), kPhotos);
    adorn(
        "a step of another version ends it", {}, {}, u"published 7 https://www.tiktok.com/x @what"_s,
        [](PostContext &post) {
            post.job.remotePostId = u"7"_s;
            post.job.permalink = u"https://www.tiktok.com/x"_s;
        },
        u"what"_s);
}

void TikTokStepsTest::takesTheStepThatFollows_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QString>("expected");
    preparation();
    upload();
    photos();
    confirmation();
    decorations();
}

void TikTokStepsTest::takesTheStepThatFollows()
{
    QFETCH(const Asked, asked);
    QFETCH(const QString, expected);
    const PostContext post = makePost(
        Channel::TikTok,
        {{u"privacy_level"_s, u"PUBLIC_TO_EVERYONE"_s}, {u"consent"_s, true}, {u"description"_s, u"Hello photos"_s}},
        {MediaKind::Video});
    QCOMPARE(whatFollows(asked, post), expected);
}

void TikTokStepsTest::uploadAddressesAreTikToksOwn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("TikTok's") << QString(kUrl) << true;
    QTest::newRow("with the port said") << u"https://open-upload.tiktokapis.com:443/x"_s << true;
    QTest::newRow("another port") << u"https://open-upload.tiktokapis.com:8443/x"_s << false;
    QTest::newRow("without encryption") << u"http://open-upload.tiktokapis.com/x"_s << false;
    QTest::newRow("a look-alike") << u"https://eviltiktokapis.com/x"_s << false;
    QTest::newRow("one that is named") << u"https://upload.example/x"_s << true;
    QTest::newRow("one that is named, without encryption") << u"http://upload.example/x"_s << false;
    QTest::newRow("this computer, named with its port") << u"http://127.0.0.1:8080/x"_s << true;
    QTest::newRow("this computer by name") << u"http://localhost:8080/x"_s << true;
    QTest::newRow("this computer, another port") << u"http://127.0.0.1:8081/x"_s << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1:8080/x"_s << false;
    QTest::newRow("with a password") << u"https://me:pw@open-upload.tiktokapis.com/x"_s << false;
    QTest::newRow("letters that are not Latin") << u"https://open-upload.tiktokapis.com/\u4f60"_s << false;
    QTest::newRow("longer than an address") << u"https://open-upload.tiktokapis.com/"_s + QString(2100, u'x') << false;
    QTest::newRow("no address") << u"what"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TikTokStepsTest::uploadAddressesAreTikToksOwn()
{
    QFETCH(const QString, url);
    Settings settings;
    settings.tiktok.uploadHosts = {u"upload.example"_s, u"127.0.0.1:8080"_s, u"localhost:8080"_s};
    QTEST(tiktok::isUploadUrlAllowed(settings, url), "allowed");
}

QTEST_GUILESS_MAIN(TikTokStepsTest)
#include "tiktokstepstest.moc"
