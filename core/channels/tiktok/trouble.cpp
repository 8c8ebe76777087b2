// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/steps.h"

#include "channels/answers.h"

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

constexpr qint64 kMostTries = 3;
constexpr Milliseconds kSlowest = std::chrono::seconds(60);

} // namespace

Decision failedAt(Turn turn, QLatin1String resumeAt, FailedAttempt failure)
{
    turn.forget({key::kTries, key::kMismatches, key::kAdvance, key::kRefreshed});
    return turn.to(resumeAt, std::move(failure));
}

Decision troubled(Turn turn, const HttpAnswer &answer, QLatin1String retryAt, Phase phase, bool keepCheckpoint)
{
    const qint64 tries = turn.count(key::kTries);
    const bool offline = answer.fault == NetFault::NotSent;
    // Being offline spends no attempt: before one has begun the job is given back until the network is there.
    const bool again = tries < kMostTries && (phase != Phase::Making || offline);
    if (again || (offline && phase == Phase::Preflight))
        return turn.to(retryAt, Wait{.delay = turn.backOff(tries - 1, kSlowest),
                                     .why = offline ? u"offline"_s : u"lost_answer"_s,
                                     .offline = offline});
    Error error = troubleOf(answer, u"TikTok"_s);
    const Milliseconds pause = answer.status == 429 ? pauseFor(Kind::RateLimited, answer) : retryAfterOf(answer);
    if (answer.status == 429)
        error.code = ErrorCode::RateLimited;
    return failedAt(turn, retryAt,
                    {.error = error,
                     .retryAfter = pause,
                     .keepCheckpoint = keepCheckpoint,
                     .countsAsAttempt = phase == Phase::Preflight});
}

Decision refused(Turn turn, const Envelope &envelope, const HttpAnswer &answer, QLatin1String retryAt, Phase phase,
                 bool keepCheckpoint)
{
    const Kind kind = ruleFor(envelope).kind;
    const Error error = toError(envelope);
    const bool preflight = phase == Phase::Preflight;
    switch (kind) {
    case Kind::RefreshToken:
        if (!turn.has(key::kRefreshed)) {
            turn.set(key::kRefreshed, true);
            return turn.to(retryAt, RefreshToken{});
        }
        return failedAt(turn, retryAt,
                        {.error = error,
                         .accountDead = true,
                         .accountStatus = AccountStatus::Expired,
                         .keepCheckpoint = keepCheckpoint,
                         .nothingWouldHelp = true,
                         .countsAsAttempt = preflight});
    case Kind::Retry:
        if (turn.count(key::kTries) < kMostTries && phase != Phase::Making)
            return turn.to(retryAt, Wait{.delay = turn.backOff(turn.number(key::kTries) - 1, kSlowest),
                                         .why = u"platform_trouble"_s});
        return failedAt(turn, retryAt,
                        {.error = error,
                         .retryAfter = retryAfterOf(answer),
                         .keepCheckpoint = keepCheckpoint,
                         .countsAsAttempt = preflight});
    case Kind::RateLimited:
    case Kind::Wait:
        return failedAt(turn, retryAt,
                        {.error = error, .retryAfter = pauseFor(kind, answer), .keepCheckpoint = keepCheckpoint});
    case Kind::Relink:
    case Kind::Fix:
    case Kind::Reject:
    case Kind::UnknownHandle:
        break;
    }
    return failedAt(turn, retryAt, {.error = error, .preflight = preflight, .nothingWouldHelp = true});
}

} // namespace kalends::tiktok
