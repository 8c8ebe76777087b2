// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/steps.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// publishing/PROTOCOL.md 4
constexpr Pace kPaces[] = {
    {minutes(2), seconds(10)}, {minutes(15), seconds(30)}, {hours(2), minutes(5)}, {hours(25), minutes(30)}};
constexpr Milliseconds kLaneLimit =
    minutes(15); ///< accepted and not done: after that the account's other posts may go on
constexpr Milliseconds kUrlGoneFor = minutes(75); ///< after the init: now the upload is surely dead
constexpr qint64 kSureMissing = 2;                ///< reads in a row, for the first may be late
constexpr qint64 kMostResends = 5;
constexpr qint64 kMostIdReads = 4;
constexpr Milliseconds kSlowest = seconds(60);

/// Numbers or texts, a list or a bare value, in either spelling; nothing lost above 2^53.
QStringList postIdsOf(const QJsonObject &data)
{
    QStringList ids;
    for (const QLatin1String name : {"publicaly_available_post_id"_L1, "publicly_available_post_id"_L1}) {
        const QJsonValue value = data.value(name);
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &entry : list) {
            const QString id = idText(entry);
            if (!id.isEmpty() && !ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

QString linkFor(const Turn &turn, const QString &postId)
{
    const QString name = turn.post.account.username.isEmpty() ? turn.text(key::kUsername) : turn.post.account.username;
    if (name.isEmpty())
        return {};
    const QString profile = u"https://www.tiktok.com/@%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    if (postId.isEmpty())
        return profile;
    return profile + (isPhotos(turn.post) ? u"/photo/"_s : u"/video/"_s) +
           QString::fromLatin1(QUrl::toPercentEncoding(postId));
}

Decision notPublished(Turn turn, const Envelope &status, const HttpAnswer &answer)
{
    const QString reason = status.data.value("fail_reason"_L1).toString();
    const Kind kind = ruleForReason(reason).kind;
    NotPublished verdict{.error = reasonError(reason, status.logId)};
    verdict.retryAfter = pauseFor(kind, answer);
    verdict.nothingWouldHelp = kind != Kind::Retry && kind != Kind::Wait;
    verdict.accountDead = kind == Kind::Relink;
    verdict.accountStatus = verdict.accountDead ? AccountStatus::Revoked : AccountStatus::Ok;
    return turn.to(step::kBegin, verdict);
}

/// The platform says that bytes are missing: the one case in which the same range may be sent again.
Decision bytesMissing(Turn turn, qint64 uploaded)
{
    const ChunkPlan plan = planOf(turn.post);
    const QString why = Texts::tr("TikTok has %1 of %2 bytes.").arg(uploaded).arg(plan.size);
    const bool sure = turn.count(key::kMissing) >= kSureMissing;
    if (uploadUrlUsable(turn)) {
        const bool onlyTheLast = plan.firstMissing(uploaded) == plan.last();
        return sure && onlyTheLast && turn.number(key::kResends) < kMostResends
                   ? sendLast(turn, true)
                   : stillOpen(turn, step::kConfirming, why);
    }
    const Milliseconds age = turn.since(key::kInitAt);
    if (age < kUrlGoneFor) {
        Decision decision = stillOpen(turn, step::kConfirming, why);
        const Milliseconds left = kUrlGoneFor - age + Milliseconds(1);
        if (const auto *tired =
                std::get_if<StillUnknown>(&decision.action)) // the end is near: the hour's verdict can wait for it
            decision.action = Uncertain{.error = tired->error, .lookAgainIn = left};
        else if (auto *open = std::get_if<Uncertain>(&decision.action))
            open->lookAgainIn = std::min(open->lookAgainIn, left);
        return decision;
    }
    const Error error{
        .code = ErrorCode::PlatformUnavailable,
        .message = Texts::tr("TikTok did not publish the post: its upload ended with bytes missing. %1").arg(why),
        .hint = Texts::tr("Kalends tries again with a new upload."),
        .platformCode = u"upload_incomplete"_s};
    return turn.to(step::kBegin, NotPublished{.error = error});
}

Decision processing(Turn turn, const QString &why)
{
    if (turn.step != step::kProcessing || turn.since(key::kSentAt) >= kLaneLimit)
        return stillOpen(turn, QLatin1String(turn.step == step::kProcessing ? step::kProcessing : step::kConfirming),
                         why);
    const qint64 looks = turn.count(key::kLooks);
    const bool early = turn.since(key::kSentAt) < kPaces[0].age;
    return turn.stay(
        Wait{.delay = early ? turn.backOff(looks, kPaces[0].every) : kPaces[1].every, .why = u"processing"_s});
}

/// Reading does not work: no verdict, whatever the error.
Decision unreadable(Turn turn, const HttpAnswer &answer, const std::optional<Envelope> &status)
{
    const Kind kind = status ? ruleFor(*status).kind : Kind::Retry;
    if (kind == Kind::UnknownHandle)
        return turn.stay(StillUnknown{.error = outcomeUnknown(u"TikTok"_s, toError(*status).message, &answer)});
    if (kind == Kind::RefreshToken && !turn.has(key::kRefreshed)) {
        turn.set(key::kRefreshed, true);
        return turn.stay(RefreshToken{});
    }
    Decision decision = processing(turn, status ? toError(*status).message : troubleOf(answer, u"TikTok"_s).message);
    if (kind == Kind::RefreshToken) // renewed and still refused
        decision =
            stillOpen(turn, QLatin1String(turn.step == step::kProcessing ? step::kProcessing : step::kConfirming),
                      toError(*status).message, &answer);
    const Milliseconds pause = pauseFor(kind, answer);
    std::visit(
        [&](auto &action) {
            if constexpr (requires {
                              action.lookAgainIn;
                              action.accountDead;
                          }) {
                action.lookAgainIn = std::max(action.lookAgainIn, pause);
                action.accountDead = kind == Kind::RefreshToken;
                action.accountStatus = action.accountDead ? AccountStatus::Expired : AccountStatus::Ok;
            } else if constexpr (requires { action.delay; }) {
                action.delay = std::max(action.delay, pause);
            }
        },
        decision.action);
    return decision;
}

} // namespace

QString statusWord(const Envelope &status)
{
    return cleanText(status.data.value("status"_L1).toString(), 60);
}

std::optional<Decision> publishedBy(Turn turn, const Envelope &status)
{
    const QString word = statusWord(status);
    const bool inbox = word == "SEND_TO_USER_INBOX"_L1;
    if (word != "PUBLISH_COMPLETE"_L1 && !inbox)
        return std::nullopt;
    const QStringList ids = postIdsOf(status.data);
    turn.set(key::kPostIds, QJsonArray::fromStringList(ids));
    turn.set(key::kInbox, inbox);
    turn.forget({key::kTries, key::kLooks, key::kRefreshed, key::kMissing});
    Published action{.remotePostId = ids.value(0), .permalink = ids.isEmpty() ? QString() : linkFor(turn, ids.first())};
    if (inbox)
        action.note = Texts::tr("It lies in TikTok's inbox: open the TikTok app and finish it there.");
    Decision decision = turn.to(step::kPublished, action);
    decision.meta = {{u"status"_s, word}, {u"post_ids"_s, QJsonArray::fromStringList(ids)}};
    return decision;
}

Decision stillOpen(Turn turn, QLatin1String at, const QString &why, const HttpAnswer *answer)
{
    return lookAgain(turn, at, kPaces, outcomeUnknown(u"TikTok"_s, why, answer), key::kSentAt, key::kLooks);
}

Decision askStatus(Turn turn)
{
    return turn.stay(Send{.op = u"read_status"_s,
                          .request = readStatusRequest(turn.post.settings, turn.text(key::kPublishId)),
                          .limitBucket = u"tiktok.status"_s});
}

Decision statusRead(Turn turn, const HttpAnswer &answer)
{
    const auto status = readEnvelope(answer);
    if (!status || !status->ok())
        return unreadable(turn, answer, status);
    turn.forget({key::kRefreshed});
    if (auto out = publishedBy(turn, *status))
        return *out;
    const QString word = statusWord(*status);
    Decision decision;
    const auto uploaded = wholeNumber(status->data.value("uploaded_bytes"_L1)); // missing is unknown, not 0
    const bool lost = turn.step == step::kConfirming && word == "PROCESSING_UPLOAD"_L1;
    if (word == "FAILED"_L1) {
        decision = notPublished(turn, *status, answer);
    } else if (lost && uploaded && planOf(turn.post).firstMissing(*uploaded)) {
        decision = bytesMissing(turn, *uploaded);
    } else {
        turn.forget({key::kMissing});
        decision = processing(turn, Texts::tr("TikTok is still working on it."));
    }
    decision.meta.insert(u"status"_s, word);
    return decision;
}

namespace
{

/// What later calls of decorate() may still find: the public id comes when moderation is done, perhaps hours later.
Decision decorated(Turn turn)
{
    const QString id = turn.data.value(key::kPostIds).toArray().first().toString(turn.post.job.remotePostId);
    const bool mayCome = id.isEmpty() && !turn.data.value(key::kInbox).toBool() &&
                         contentOf(turn.post).privacyLevel == "PUBLIC_TO_EVERYONE"_L1 && turn.has(key::kPublishId) &&
                         turn.since(key::kSentAt) < hours(25);
    turn.forget({key::kTries, key::kRefreshed});
    return turn.to(step::kPublished, Published{.remotePostId = id,
                                               .permalink = linkFor(turn, id),
                                               .lookAgainIn = mayCome ? minutes(30) : Milliseconds(0)});
}

Decision askForId(Turn turn)
{
    const bool known = !turn.data.value(key::kPostIds).toArray().isEmpty() || !turn.post.job.remotePostId.isEmpty();
    const bool isPublic = contentOf(turn.post).privacyLevel == "PUBLIC_TO_EVERYONE"_L1; // else there never is an id
    if (known || !isPublic || turn.data.value(key::kInbox).toBool() || !turn.has(key::kPublishId))
        return decorated(turn);
    return turn.to(step::kPublished, Send{.op = u"read_status"_s,
                                          .request = readStatusRequest(turn.post.settings, turn.text(key::kPublishId)),
                                          .limitBucket = u"tiktok.status"_s});
}

Decision idRead(Turn turn, const HttpAnswer &answer)
{
    const auto status = readEnvelope(answer);
    const QStringList ids = status && status->ok() ? postIdsOf(status->data) : QStringList();
    if (ids.isEmpty() && turn.count(key::kTries) < kMostIdReads)
        return turn.to(step::kPublished,
                       Wait{.delay = turn.backOff(turn.number(key::kTries), kSlowest), .why = u"post_id"_s});
    turn.set(key::kPostIds, QJsonArray::fromStringList(ids));
    Decision decision = decorated(turn);
    decision.meta.insert(u"post_ids"_s, QJsonArray::fromStringList(ids));
    return decision;
}

// clang-format off
constexpr Step kDecorations[] = {
    {step::kBegin,             askForId,         nullptr},
    {step::kPublished,         askForId,         idRead},
};
// clang-format on

} // namespace

Decision decorateStep(const PostContext &post, const Checkpoint &at, const Answer &answer)
{
    Decision decision = playStep(kDecorations, post, at, answer);
    if (std::holds_alternative<StillUnknown>(decision.action)) // a step nobody knows: it is out all the same
        decision.action = Published{.remotePostId = post.job.remotePostId, .permalink = post.job.permalink};
    return decision;
}

} // namespace kalends::tiktok
