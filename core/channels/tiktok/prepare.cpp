// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

using Problem = std::optional<Error>;

Error problem(ErrorCode code, const QString &message, const QString &hint)
{
    return {.code = code, .message = message, .hint = hint};
}

Decision preflightFailure(const Turn &turn, const Error &error)
{
    return turn.to(step::kBegin, FailedAttempt{.error = error, .preflight = true, .nothingWouldHelp = true});
}

/// What the readiness should have caught; nothing is sent without the person's yes and choice.
Problem contentProblem(const PostContext &post)
{
    const TikTokContent content = contentOf(post);
    if (post.media.isEmpty())
        return problem(ErrorCode::MediaMissing, Texts::tr("The post has no clip and no picture."),
                       Texts::tr("Add one, then retry."));
    if (content.privacyLevel.isEmpty())
        return problem(ErrorCode::FieldsMissing, Texts::tr("Nobody has chosen yet who may see the post on TikTok."),
                       Texts::tr("Choose it in the post, then retry."));
    if (!content.consent)
        return problem(ErrorCode::FieldsMissing, Texts::tr("TikTok's terms were not agreed to for this post."),
                       Texts::tr("Tick the consent in the post, then retry."));
    if (content.type == PostType::Video && !planChunks(post.media.first().bytes))
        return problem(ErrorCode::MediaRejected,
                       Texts::tr("“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.")
                           .arg(post.media.first().fileName)
                           .arg(post.media.first().bytes),
                       Texts::tr("Use another file."));
    return {};
}

/// The chosen audience is never widened and never replaced: when it is gone, a person chooses again.
Problem creatorProblem(const PostContext &post, const CreatorInfo &creator)
{
    const TikTokContent content = contentOf(post);
    if (!creator.privacyOptions.contains(content.privacyLevel))
        return problem(ErrorCode::FieldsMissing,
                       Texts::tr("TikTok no longer offers the chosen audience (%1) to @%2.")
                           .arg(content.privacyLevel, creator.username),
                       Texts::tr("Choose again who may see the post."));
    const auto length = Milliseconds(post.media.first().durationMs);
    if (content.type == PostType::Video && creator.maxVideoDuration.count() > 0 && length > creator.maxVideoDuration)
        return problem(ErrorCode::MediaRejected,
                       Texts::tr("The clip runs %1 s; TikTok takes at most %2 s from this account.")
                           .arg(length.count() / 1000)
                           .arg(creator.maxVideoDuration.count() / 1000),
                       Texts::tr("Cut it, then retry."));
    return {};
}

} // namespace

Decision askCreator(Turn turn)
{
    if (const Problem found = contentProblem(turn.post))
        return preflightFailure(turn, *found);
    return turn.to(step::kCreator, Send{.op = u"creator_info"_s,
                                        .request = creatorInfoRequest(turn.post.settings),
                                        .beginsAttempt = false,
                                        .limitBucket = u"tiktok.creator_info"_s});
}

Decision creatorRead(Turn turn, const HttpAnswer &answer)
{
    const auto envelope = readEnvelope(answer);
    if (!envelope)
        return troubled(turn, answer, step::kBegin, Phase::Preflight);
    if (!envelope->ok())
        return refused(turn, *envelope, answer, step::kBegin, Phase::Preflight);
    const Result<CreatorInfo> creator = readCreatorInfo(answer);
    if (!creator)
        return preflightFailure(turn, creator.error());
    if (const Milliseconds skew = clockSkew(turn.post, answer); std::chrono::abs(skew) > kMostClockSkew)
        return preflightFailure(turn, clockWrong(skew, u"TikTok"_s));
    if (const Problem found = creatorProblem(turn.post, *creator))
        return preflightFailure(turn, *found);
    turn.forget({key::kTries, key::kRefreshed});
    turn.set(key::kUsername, creator->username);
    turn.set(key::kNoComment, creator->commentDisabled);
    turn.set(key::kNoDuet, creator->duetDisabled);
    turn.set(key::kNoStitch, creator->stitchDisabled);
    return isPhotos(turn.post) ? sendPhotos(turn) : initUpload(turn);
}

} // namespace kalends::tiktok
