// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/steps.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

constexpr qint64 kMostTries = 3;     ///< of one read, in a row
constexpr qint64 kMostRefetches = 3; ///< new addresses for a file that was not fetched, in one attempt
constexpr Milliseconds kSlowest = std::chrono::seconds(60);
constexpr Milliseconds kBlockedFor = std::chrono::hours(6);
constexpr Milliseconds kQuotaProbe = std::chrono::hours(1);

/// The platform's own word on when to come back, else an hour, doubling to six.
Milliseconds limitedFor(Turn &turn, const HttpAnswer &answer)
{
    const qint64 before = turn.count(key::kLimits) - 1;
    if (const auto usage = readUsage(answer); usage && usage->regainIn.count() > 0)
        return usage->regainIn + std::chrono::minutes(1);
    if (const Milliseconds told = retryAfterOf(answer); told.count() > 0)
        return told;
    return std::min<Milliseconds>(std::chrono::hours(1) * (1 << std::min<qint64>(before, 3)), std::chrono::hours(6));
}

/// Says which file it is about.
Error naming(Error error, const Turn &turn, int mediaIndex)
{
    const QString name = mediaIndex < 0 ? QString() : turn.post.media.value(mediaIndex).fileName;
    if (error.code == ErrorCode::MediaRejected && !name.isEmpty())
        error.message = Texts::tr("%1 (file “%2”)").arg(error.message, name);
    return error;
}

QString fileName(const Turn &turn, int mediaIndex)
{
    return turn.post.media.value(std::max(mediaIndex, 0)).fileName;
}

/// The container is dead: forget it. The next attempt makes another one; a file that was not fetched gets a few new
/// addresses within the attempt, as Meta's fetcher fails now and then.
Decision retake(Turn turn, const GraphError &graph, Kind kind, int mediaIndex)
{
    Error error = toError(graph);
    if (kind == Kind::NewHandleOnce && turn.count(key::kOnce) > 1) {
        return failedAt(
            turn, step::kStaging,
            {.error = naming(error, turn, mediaIndex), .nothingWouldHelp = error.code == ErrorCode::MediaRejected});
    }
    if (kind == Kind::Unfetched && turn.count(key::kRetakes) > kMostRefetches) {
        error.message = Texts::tr("Instagram could not fetch “%1” from the staging storage in %2 tries.")
                            .arg(fileName(turn, mediaIndex), QString::number(kMostRefetches + 1));
        return failedAt(turn, step::kStaging, {.error = error, .nothingWouldHelp = true});
    }
    QJsonArray children = turn.data.value(key::kChildren).toArray();
    if (mediaIndex >= 0 && mediaIndex < children.size()) {
        children[mediaIndex] = QString();
        turn.set(key::kChildren, children);
        turn.set(key::kChildrenReady, std::min<qint64>(turn.number(key::kChildrenReady), mediaIndex));
    }
    turn.forget({key::kContainer, key::kTries, key::kPolls, key::kPollSince});
    if (kind != Kind::Unfetched)
        return failedAt(turn, step::kStaging, {.error = naming(error, turn, mediaIndex), .keepCheckpoint = true});
    turn.set(key::kRestage, QJsonArray{std::max(mediaIndex, 0)});
    return turn.to(step::kStaging,
                   Wait{.delay = turn.backOff(turn.number(key::kRetakes), kSlowest), .why = u"new_container"_s});
}

Decision tokenRefused(const Turn &turn, const GraphError &error, QLatin1String resumeAt, Phase phase)
{
    const bool tokenDead = toError(error).code == ErrorCode::TokenExpired; // else a permission is missing
    return failedAt(turn, resumeAt,
                    {.error = toError(error),
                     .accountDead = tokenDead,
                     .accountStatus = tokenDead ? accountStatusAfter(error) : AccountStatus::Ok,
                     .keepCheckpoint = phase != Phase::Preflight,
                     .preflight = phase == Phase::Preflight && !tokenDead,
                     .nothingWouldHelp = true,
                     .countsAsAttempt = phase == Phase::Preflight && tokenDead});
}

} // namespace

Decision failedAt(Turn turn, QLatin1String resumeAt, FailedAttempt failure)
{
    turn.forget({key::kTries, key::kPolls, key::kPollSince, key::kNotReadySince, key::kNotReady, key::kUnsent});
    return turn.to(resumeAt, std::move(failure));
}

Decision troubled(Turn turn, const HttpAnswer &answer, QLatin1String retryAt, Phase phase)
{
    const qint64 tries = turn.count(key::kTries);
    const bool offline = answer.fault == NetFault::NotSent;
    // Being offline spends no attempt: before one has begun the job is given back until the network is there.
    const bool again = tries < kMostTries && (phase != Phase::Making || offline);
    if (again || (offline && phase == Phase::Preflight))
        return turn.to(retryAt, Wait{.delay = turn.backOff(tries - 1, kSlowest),
                                     .why = offline ? u"offline"_s : u"lost_answer"_s,
                                     .offline = offline});
    return failedAt(turn, retryAt,
                    {.error = troubleOf(answer, u"Instagram"_s),
                     .retryAfter = retryAfterOf(answer),
                     .keepCheckpoint = phase != Phase::Preflight,
                     .countsAsAttempt = phase == Phase::Preflight});
}

Decision refused(Turn turn, const GraphError &graph, const HttpAnswer &answer, QLatin1String retryAt, Phase phase,
                 int mediaIndex)
{
    const Kind kind = ruleFor(graph).kind;
    const bool keep = phase != Phase::Preflight;
    const auto hold = [&](Milliseconds pause) {
        return failedAt(turn, retryAt, {.error = toError(graph), .retryAfter = pause, .keepCheckpoint = keep});
    };
    switch (kind) {
    case Kind::Transient:
    case Kind::NotReady:
    case Kind::HandleLost: {
        const qint64 tries = turn.count(key::kTries);
        if (tries < kMostTries && phase != Phase::Making)
            return turn.to(retryAt, Wait{.delay = turn.backOff(tries - 1, kSlowest), .why = u"not_ready"_s});
        return failedAt(
            turn, retryAt,
            {.error = toError(graph), .keepCheckpoint = keep, .countsAsAttempt = phase == Phase::Preflight});
    }
    case Kind::NewHandle:
    case Kind::NewHandleOnce:
    case Kind::Unfetched:
        return retake(turn, graph, kind, mediaIndex);
    case Kind::RateLimited:
        return hold(limitedFor(turn, answer));
    case Kind::QuotaReached:
        return hold(kQuotaProbe);
    case Kind::Blocked:
        return hold(kBlockedFor);
    case Kind::Relink:
        return tokenRefused(turn, graph, retryAt, phase);
    case Kind::AccountAction:
        return failedAt(
            turn, retryAt,
            {.error = toError(graph), .keepCheckpoint = keep, .preflight = !keep, .nothingWouldHelp = true});
    case Kind::Fix:
    case Kind::Permanent:
        break;
    }
    return failedAt(
        turn, retryAt,
        {.error = naming(toError(graph), turn, mediaIndex), .nothingWouldHelp = true, .countsAsAttempt = !keep});
}

} // namespace kalends::instagram
