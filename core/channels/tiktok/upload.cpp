// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/steps.h"

#include "channels/answers.h"

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

using std::chrono::minutes;

constexpr qint64 kMostRetakes = 3; ///< uploads begun anew in one attempt
constexpr qint64 kMostTries = 5;   ///< of one chunk
constexpr Milliseconds kSlowest = std::chrono::seconds(60);
constexpr Milliseconds kUrlLife = minutes(55); ///< TikTok says one hour after the init

Decision broken(const Turn &turn, const QString &message)
{
    const Error error{.code = ErrorCode::InvalidResponse,
                      .message = message,
                      .hint = Texts::tr("If it happens again, report it with the codes from the attempt's log.")};
    return failedAt(turn, step::kPlanned, {.error = error, .nothingWouldHelp = true});
}

/// The upload is given up. Its last chunk was never sent, so nothing can come of it.
Decision startOver(Turn turn)
{
    turn.forget(
        {key::kPublishId, key::kInitAt, key::kNext, key::kTries, key::kAdvance, key::kUrlDead, key::kMismatches});
    if (turn.count(key::kRetakes) > kMostRetakes) {
        const Error error{.code = ErrorCode::PlatformUnavailable,
                          .message = Texts::tr("The upload to TikTok was begun four times and never came to its end."),
                          .hint = Texts::tr("Kalends tries again by itself; a slow connection may be the cause.")};
        return failedAt(turn, step::kPlanned, {.error = error});
    }
    return initUpload(turn);
}

Decision sendNext(Turn turn)
{
    const ChunkPlan plan = planOf(turn.post);
    const qint64 next = turn.number(key::kNext);
    if (next >= plan.last())
        return askGuard(turn);
    if (!uploadUrlUsable(turn))
        return askResync(turn);
    return turn.to(step::kUploading, Send{.op = u"upload_chunk"_s,
                                          .request = chunkRequest(turn.post.uploadUrl, turn.post.mediaPaths.value(0),
                                                                  turn.post.media.first().mime, plan, next),
                                          .effect = Effect::Repeatable,
                                          .withBearer = false,
                                          .handle = turn.text(key::kPublishId)});
}

Send readStatus(const Turn &turn)
{
    return {.op = u"read_status"_s,
            .request = readStatusRequest(turn.post.settings, turn.text(key::kPublishId)),
            .limitBucket = u"tiktok.status"_s};
}

/// Something went wrong with a chunk: ask how far the upload is, after a while.
Decision resyncLater(Turn turn, const HttpAnswer &answer)
{
    const qint64 tries = turn.count(key::kTries);
    const bool offline = answer.fault == NetFault::NotSent;
    if (tries > kMostTries)
        return failedAt(
            turn, step::kUploading,
            {.error = troubleOf(answer, u"TikTok"_s), .retryAfter = retryAfterOf(answer), .keepCheckpoint = true});
    return turn.to(step::kResync, Wait{.delay = turn.backOff(tries - 1, kSlowest),
                                       .why = offline ? u"offline"_s : u"resync"_s,
                                       .offline = offline});
}

/// What both reads of an unfinished upload share; nothing: it is still open, and ours to continue.
std::optional<Decision> unusual(const Turn &turn, const HttpAnswer &answer, const std::optional<Envelope> &status,
                                QLatin1String at)
{
    if (!status)
        return troubled(turn, answer, at, Phase::Attempt, true);
    if (!status->ok())
        return ruleFor(*status).kind == Kind::UnknownHandle // our books and TikTok's disagree: a person decides
                   ? turn.stay(StillUnknown{.error = outcomeUnknown(u"TikTok"_s, toError(*status).message, &answer)})
                   : refused(turn, *status, answer, at, Phase::Attempt, true);
    if (auto out = publishedBy(turn, *status))
        return out;
    if (statusWord(*status) == "FAILED"_L1) {
        const QString reason = status->data.value("fail_reason"_L1).toString();
        const Kind kind = ruleForReason(reason).kind;
        const bool relink = kind == Kind::Relink;
        return failedAt(turn, step::kBegin,
                        {.error = reasonError(reason, status->logId),
                         .retryAfter = pauseFor(kind, answer),
                         .accountDead = relink,
                         .accountStatus = relink ? AccountStatus::Revoked : AccountStatus::Ok,
                         .nothingWouldHelp = kind != Kind::Retry && kind != Kind::Wait});
    }
    if (!uploadUrlUsable(turn))
        return startOver(turn);
    return std::nullopt;
}

} // namespace

bool uploadUrlUsable(const Turn &turn)
{
    return !turn.has(key::kUrlDead) && turn.since(key::kInitAt) < kUrlLife &&
           isUploadUrlAllowed(turn.post.settings, turn.post.uploadUrl);
}

Decision initUpload(Turn turn)
{
    const QJsonObject body = videoBody(contentOf(turn.post), restrictionsOf(turn), planOf(turn.post));
    return turn.to(step::kInit, Send{.op = u"video_init"_s,
                                     .request = initVideoRequest(turn.post.settings, body),
                                     .effect = Effect::Repeatable,
                                     .limitBucket = u"tiktok.init"_s});
}

Decision initAgain(Turn turn)
{
    return startOver(turn);
}

Decision initAnswered(Turn turn, const HttpAnswer &answer)
{
    const auto envelope = readEnvelope(answer);
    if (!envelope)
        return troubled(turn, answer, step::kPlanned, Phase::Making);
    if (!envelope->ok())
        return refused(turn, *envelope, answer, step::kPlanned, Phase::Making);
    const QString publishId = idText(envelope->data.value("publish_id"_L1));
    const QString url = envelope->data.value("upload_url"_L1).toString();
    if (publishId.isEmpty())
        return broken(turn, Texts::tr("TikTok took the upload's beginning but gave it no id."));
    if (!isUploadUrlAllowed(turn.post.settings, url))
        return broken(turn,
                      Texts::tr("TikTok named an upload address that is not one of its own; the file was not sent."));
    turn.forget({key::kTries, key::kRefreshed});
    turn.set(key::kPublishId, publishId);
    turn.set(key::kNext, 0);
    turn.stamp(key::kInitAt);
    return turn.to(step::kInitialized, KeepUploadUrl{.url = url});
}

Decision sendFirst(Turn turn)
{
    return uploadUrlUsable(turn) ? sendNext(turn) : askResync(turn);
}

Decision chunkAnswered(Turn turn, const HttpAnswer &answer)
{
    if (answer.arrived() && answer.status == 206) {
        turn.set(key::kNext, turn.number(key::kNext) + 1);
        turn.forget({key::kTries, key::kAdvance});
        return sendNext(turn);
    }
    if (answer.arrived() && (answer.status == 403 || answer.status == 404))
        turn.set(key::kUrlDead, true);
    if (answer.arrived() && answer.status == 416)
        turn.set(key::kAdvance, true);
    if (answer.arrived() && answer.status == 400)
        return broken(turn, Texts::tr("TikTok refused a piece of the file as malformed."));
    return resyncLater(turn, answer);
}

Decision askResync(Turn turn)
{
    return turn.to(step::kResync, readStatus(turn));
}

Decision resyncRead(Turn turn, const HttpAnswer &answer)
{
    const auto status = readEnvelope(answer);
    if (auto other = unusual(turn, answer, status, step::kResync))
        return *other;
    turn.forget({key::kRefreshed});
    const ChunkPlan plan = planOf(turn.post);
    const auto uploaded = wholeNumber(status->data.value("uploaded_bytes"_L1));
    if (uploaded)
        turn.set(key::kNext, plan.firstMissing(*uploaded).value_or(plan.last()));
    else if (turn.has(key::kAdvance)) // refused as out of order and no word on the bytes: it is stored already
        turn.set(key::kNext, std::min(turn.number(key::kNext) + 1, plan.last()));
    turn.forget({key::kAdvance});
    return sendNext(turn);
}

Decision askGuard(Turn turn)
{
    return turn.to(step::kGuard, readStatus(turn));
}

Decision guardRead(Turn turn, const HttpAnswer &answer)
{
    const auto status = readEnvelope(answer);
    if (auto other = unusual(turn, answer, status, step::kGuard))
        return *other;
    if (const Milliseconds skew = clockSkew(turn.post, answer); std::chrono::abs(skew) > kMostClockSkew)
        return failedAt(turn, step::kUploading,
                        {.error = clockWrong(skew, u"TikTok"_s), .keepCheckpoint = true, .nothingWouldHelp = true});
    turn.forget({key::kTries, key::kRefreshed});
    const ChunkPlan plan = planOf(turn.post);
    const auto uploaded = wholeNumber(status->data.value("uploaded_bytes"_L1)); // missing is unknown, not 0
    const auto missing = uploaded ? plan.firstMissing(*uploaded) : std::optional(plan.last());
    if (missing == plan.last())
        return sendLast(turn, false);
    if (turn.count(key::kMismatches) > kMostTries)
        return broken(turn, Texts::tr("TikTok counts other bytes than the ones that were sent."));
    if (!missing) // more than was sent: that is another upload than ours
        return startOver(turn);
    turn.set(key::kNext, *missing);
    return sendNext(turn);
}

Decision sendLast(Turn turn, bool again)
{
    const ChunkPlan plan = planOf(turn.post);
    if (again)
        turn.count(key::kResends);
    else
        turn.stamp(key::kSentAt);
    turn.set(key::kNext, plan.last());
    turn.forget({key::kMissing});
    HttpRequest request = chunkRequest(turn.post.uploadUrl, turn.post.mediaPaths.value(0), turn.post.media.first().mime,
                                       plan, plan.last());
    request.delivery = Delivery::Once;
    return turn.to(step::kLastSent, Send{.op = u"upload_last_chunk"_s,
                                         .request = std::move(request),
                                         .effect = Effect::Irreversible,
                                         .withBearer = false,
                                         .handle = turn.text(key::kPublishId),
                                         .repeatsIntent = again});
}

Decision lastLost(Turn turn)
{
    return stillOpen(turn, step::kConfirming, Texts::tr("The answer to the last piece of the file was lost."));
}

Decision lastAnswered(Turn turn, const HttpAnswer &answer)
{
    if (answer.arrived() && (answer.status == 201 || answer.status == 200))
        return turn.to(step::kProcessing, Wait{.delay = turn.backOff(0, kSlowest), .why = u"processing"_s});
    if (answer.fault == NetFault::NotSent && !turn.has(key::kResends)) {
        turn.forget({key::kSentAt, key::kLooks});
        Decision decision = resyncLater(turn, answer);
        decision.provesNotDone = true;
        return decision;
    }
    return stillOpen(
        turn, step::kConfirming,
        Texts::tr("TikTok's answer to the last piece of the file does not tell (HTTP %1).").arg(answer.status),
        &answer);
}

} // namespace kalends::tiktok
