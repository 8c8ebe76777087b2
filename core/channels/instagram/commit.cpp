// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/requests.h"
#include "channels/instagram/steps.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

constexpr Milliseconds kNotReadyLimit = std::chrono::minutes(10); ///< 9007: the same container again, for so long
constexpr Milliseconds kSlowest = std::chrono::seconds(60);
constexpr Milliseconds kTolerance = std::chrono::minutes(2); ///< between the platform's times and ours

/// Something that a person, or another program, has posted in the meantime and that looks just like ours.
bool looksLikeDuplicate(const Turn &turn, const QList<ListedMedia> &listing)
{
    Wanted wanted = wantedPost(turn);
    wanted.excluded = turn.post.knownRemoteIds;
    const qint64 started = turn.has(key::kStartedAt) ? turn.number(key::kStartedAt) : turn.now();
    wanted.notBefore = instantFromMs(std::min(started, toMs(turn.post.job.scheduledAt))) - kTolerance;
    const bool tellable = wanted.captionCounts && !comparableCaption(wanted.caption).isEmpty();
    return tellable && !match(listing, wanted).exact.isEmpty();
}

Error duplicateError(const PostContext &post)
{
    return {
        ErrorCode::LooksLikeDuplicate,
        Texts::tr(
            "A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.")
            .arg(post.account.username),
        Texts::tr("Look at the profile: if it is this post, mark it as published; else retry."),
        {},
        {},
        {},
        0};
}

/// The one irreversible request. What it needs to be confirmed later is written down with it.
Decision sendPublish(Turn turn, const QList<ListedMedia> &listing, Milliseconds skew)
{
    QJsonArray baseline;
    for (const ListedMedia &item : listing) {
        if (!item.id.isEmpty())
            baseline.append(item.id);
    }
    turn.set(key::kBaseline, baseline);
    turn.set(key::kSentAt, turn.now() + skew.count());
    turn.forget(
        {key::kTries, key::kLooks, key::kFinishedReads, key::kFinishedSince, key::kUnreadable, key::kSeenStatus});
    const QString container = turn.text(key::kContainer);
    return turn.to(step::kSent,
                   Send{.op = u"media_publish"_s,
                        .request = publishRequest(turn.post.settings, turn.post.account.externalAccountId, container),
                        .effect = Effect::Irreversible,
                        .handle = container,
                        .baseline = baseline,
                        .limitBucket = u"ig.publish"_s});
}

/// 9007: surely not published and not ready; the same container again within this attempt.
Decision waitUntilReady(Turn turn, const GraphError &error)
{
    turn.stampOnce(key::kNotReadySince);
    if (turn.since(key::kNotReadySince) >= kNotReadyLimit) {
        return failedAt(turn, step::kPolling, {.error = toError(error), .keepCheckpoint = true});
    }
    return turn.to(step::kPolling,
                   Wait{.delay = turn.backOff(turn.count(key::kNotReady) - 1, kSlowest), .why = u"not_ready"_s});
}

/// An answer that proves that nothing went out; the container stays good.
Decision notPublished(Turn turn, const GraphError &error, const HttpAnswer &answer)
{
    turn.forget({key::kSentAt, key::kBaseline});
    Decision decision =
        error.code == 9007 ? waitUntilReady(turn, error) : refused(turn, error, answer, step::kPolling, Phase::Attempt);
    decision.provesNotDone = true;
    return decision;
}

Decision neverLeft(Turn turn, const HttpAnswer &answer)
{
    turn.forget({key::kSentAt, key::kBaseline});
    const qint64 tries = turn.count(key::kUnsent);
    Decision decision =
        tries < 3
            ? turn.to(step::kPolling,
                      Wait{.delay = turn.backOff(tries - 1, kSlowest), .why = u"offline"_s, .offline = true})
            : failedAt(turn, step::kPolling, {.error = troubleOf(answer, u"Instagram"_s), .keepCheckpoint = true});
    decision.provesNotDone = true;
    return decision;
}

} // namespace

Decision askBaseline(Turn turn)
{
    return turn.to(
        step::kBaseline,
        Send{.op = u"list_media"_s,
             .request = listMediaRequest(turn.post.settings, turn.post.account.externalAccountId, isStory(turn.post))});
}

Decision baselineRead(Turn turn, const HttpAnswer &answer)
{
    if (const auto error = readGraphError(answer))
        return refused(turn, *error, answer, step::kBaseline, Phase::Attempt);
    const auto listing = readListing(answer);
    if (!listing)
        return troubled(turn, answer, step::kBaseline, Phase::Attempt);
    const Milliseconds skew = clockSkew(turn.post, answer);
    if (std::chrono::abs(skew) > kMostClockSkew)
        return turn.to(
            step::kPolling,
            FailedAttempt{.error = clockWrong(skew, u"Instagram"_s), .keepCheckpoint = true, .nothingWouldHelp = true});
    if (looksLikeDuplicate(turn, *listing))
        return turn.to(
            step::kPolling,
            FailedAttempt{.error = duplicateError(turn.post), .keepCheckpoint = true, .nothingWouldHelp = true});
    return sendPublish(turn, *listing, skew);
}

Decision beginConfirming(Turn turn)
{
    return stillOpen(turn, Texts::tr("Its answer was lost."));
}

Decision publishAnswered(Turn turn, const HttpAnswer &answer)
{
    const auto root = jsonObject(answer.body);
    const QString id = answer.success() && root ? idText(root->value("id"_L1)) : QString();
    if (!id.isEmpty()) {
        turn.set(key::kMediaId, id);
        return turn.to(step::kPublished, Published{.remotePostId = id});
    }
    if (answer.fault == NetFault::NotSent)
        return neverLeft(turn, answer);
    const auto error = answer.arrived() ? readGraphError(answer) : std::nullopt;
    if (error && provesNotPublished(*error))
        return notPublished(turn, *error, answer);
    if (!error)
        return stillOpen(turn, troubleOf(answer, u"Instagram"_s).message, &answer);
    Decision decision = stillOpen(turn, toError(*error).message, &answer);
    decision.meta.insert(u"publish_error"_s, toError(*error).platformCode);
    return decision;
}

} // namespace kalends::instagram
