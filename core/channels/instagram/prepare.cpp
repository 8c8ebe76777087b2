// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/requests.h"
#include "channels/instagram/steps.h"

#include "channels/answers.h"

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

constexpr int kQuotaWhenNotSaid = 50; ///< Meta's pages differ (25, 50, 100): 50 where the answer has no total
constexpr Milliseconds kQuotaProbe =
    std::chrono::hours(1); ///< a slot frees 24 h after each post; nobody says when the next does

Decision preflightFailure(const Turn &turn, Error error)
{
    return turn.to(step::kBegin, FailedAttempt{.error = std::move(error), .preflight = true, .nothingWouldHelp = true});
}

Send preflightRead(const char *op, HttpRequest request)
{
    return {.op = QLatin1String(op), .request = std::move(request), .effect = Effect::Read, .beginsAttempt = false};
}

/// What the readiness should have caught; an empty post must never reach the platform.
std::optional<Error> contentProblem(const PostContext &post)
{
    if (post.media.isEmpty())
        return Error{.code = ErrorCode::MediaMissing,
                     .message = Texts::tr("The post has no picture and no clip."),
                     .hint = Texts::tr("Add one, then retry.")};
    if (isCarousel(post) && (post.media.size() < 2 || post.media.size() > 10))
        return Error{.code = ErrorCode::MediaRejected,
                     .message = Texts::tr("The carousel has %1 files; Instagram takes 2 to 10.").arg(post.media.size()),
                     .hint = Texts::tr("Add or remove some, then retry.")};
    return std::nullopt;
}

} // namespace

Decision askIdentity(Turn turn)
{
    if (auto problem = contentProblem(turn.post))
        return preflightFailure(turn, *std::move(problem));
    turn.stampOnce(key::kStartedAt);
    return turn.to(step::kIdentity,
                   preflightRead("read_identity", readIdentityRequest(turn.post.settings, "user_id,username")));
}

Decision identityRead(Turn turn, const HttpAnswer &answer)
{
    if (const auto error = readGraphError(answer))
        return refused(turn, *error, answer, step::kBegin, Phase::Preflight);
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    const QJsonObject me = root ? unwrapped(*root) : QJsonObject();
    const QString userId = idText(me.value("user_id"_L1));
    const QString id = idText(me.value("id"_L1));
    if (userId.isEmpty() && id.isEmpty())
        return troubled(turn, answer, step::kBegin, Phase::Preflight);
    const QString &ours = turn.post.account.externalAccountId;
    if (ours != userId && ours != id)
        return preflightFailure(
            turn,
            {.code = ErrorCode::AccountMissing,
             .message =
                 Texts::tr(
                     "The saved link belongs to another Instagram account (%1) than the one this post was planned for.")
                     .arg(cleanText(me.value("username"_L1).toString(), 60)),
             .hint = Texts::tr("Unlink it and link the right account again.")});
    if (const Milliseconds skew = clockSkew(turn.post, answer); std::chrono::abs(skew) > kMostClockSkew)
        return preflightFailure(turn, clockWrong(skew, u"Instagram"_s));
    turn.forget({key::kTries});
    return askQuota(turn);
}

Decision askQuota(Turn turn)
{
    return turn.to(step::kQuota, preflightRead("read_quota", readQuotaRequest(turn.post.settings,
                                                                              turn.post.account.externalAccountId)));
}

Decision quotaRead(Turn turn, const HttpAnswer &answer)
{
    if (const auto error = readGraphError(answer)) {
        const Kind kind = ruleFor(*error).kind;
        if (kind != Kind::Permanent && kind != Kind::Fix &&
            kind != Kind::HandleLost) // those: no quota to read, the post itself may still work
            return refused(turn, *error, answer, step::kQuota, Phase::Preflight);
    } else if (!answer.success() || !jsonObject(answer.body)) {
        return troubled(turn, answer, step::kQuota, Phase::Preflight);
    }
    const QJsonObject quota = unwrapped(jsonObject(answer.body).value_or(QJsonObject()));
    const QJsonObject config = quota.value("config"_L1).toObject();
    const qint64 usage = wholeNumber(quota.value("quota_usage"_L1)).value_or(0);
    const qint64 total = wholeNumber(config.value("quota_total"_L1)).value_or(kQuotaWhenNotSaid);
    turn.forget({key::kTries});
    Decision decision = advance(turn);
    if (usage >= total) {
        Error error{.code = ErrorCode::QuotaReached,
                    .message = Texts::tr("Instagram takes %1 posts in 24 hours from this account, and %2 are used.")
                                   .arg(total)
                                   .arg(usage),
                    .hint = Texts::tr("Kalends tries again as places become free.")};
        decision = turn.to(step::kBegin, FailedAttempt{.error = error, .retryAfter = kQuotaProbe});
    }
    decision.meta = {{u"quota_usage"_s, usage},
                     {u"quota_total"_s, total},
                     {u"quota_seconds"_s, wholeNumber(config.value("quota_duration"_L1)).value_or(86'400)}};
    return decision;
}

} // namespace kalends::instagram
