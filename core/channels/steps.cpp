// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/steps.h"

#include "channels/answers.h"
#include "model/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// Of reading; then a person is asked (publishing/PROTOCOL.md 3).
constexpr Milliseconds kSilentHour = std::chrono::hours(1);

} // namespace

QJsonObject Checkpoint::toJson() const
{
    return {{u"step"_s, step}, {u"data"_s, data}};
}

Checkpoint Checkpoint::fromJson(const QJsonObject &json)
{
    return {json.value("step"_L1).toString(), json.value("data"_L1).toObject()};
}

Decision playStep(std::span<const Step> table, const PostContext &post, const Checkpoint &at, const Answer &answer)
{
    const Turn turn{post, at.step, at.data};
    const auto row = std::find_if(table.begin(), table.end(), [&](const Step &step) { return step.name == at.step; });
    if (row == table.end()) {
        Error error =
            outcomeUnknown(displayName(post.account.channel),
                           Texts::tr("The saved step “%1” is not one this version knows.").arg(cleanText(at.step, 40)));
        return turn.stay(StillUnknown{.error = std::move(error)});
    }
    return answer && row->answered ? row->answered(turn, *answer) : row->unanswered(turn);
}

Decision lookAgain(Turn turn, QLatin1String at, std::span<const Pace> paces, Error error, QLatin1String sentKey,
                   QLatin1String looksKey)
{
    const Milliseconds age = turn.since(sentKey);
    const qint64 looks = turn.count(looksKey) - 1;
    const auto pace = std::find_if(paces.begin(), paces.end(), [&](const Pace &p) { return age < p.age; });
    if (pace == paces.end())
        return turn.to(at, StillUnknown{.error = std::move(error)});
    Milliseconds wait = pace == paces.begin() ? turn.backOff(looks, pace->every) : pace->every;
    if (age >= kSilentHour)
        return turn.to(at, StillUnknown{.error = std::move(error), .lookAgainIn = wait});
    wait = std::min(wait, std::max(kSilentHour - age, Milliseconds(1))); // the hour ends with a look
    return turn.to(at, Uncertain{.error = std::move(error), .lookAgainIn = wait});
}

Error outcomeUnknown(const QString &platform, const QString &why, const HttpAnswer *answer)
{
    Error error;
    error.code = ErrorCode::OutcomeUnknown;
    error.message = Texts::tr("Checking whether the post went out on %1. %2").arg(platform, why);
    error.hint =
        Texts::tr("Look at the profile: if the post is there, say so; if it is surely not, you can send it again.");
    error.httpStatus = answer ? answer->status : 0;
    return error;
}

Milliseconds clockSkew(const PostContext &post, const HttpAnswer &answer)
{
    return answer.serverDate ? *answer.serverDate - post.now : Milliseconds(0);
}

Error clockWrong(Milliseconds skew, const QString &platform)
{
    Error error;
    error.code = ErrorCode::ClockWrong;
    error.message =
        Texts::tr("This computer's clock differs from %1's by %2 minutes; at most 5 are safe for posting on time.")
            .arg(platform)
            .arg(std::abs(skew.count()) / 60'000);
    error.hint = Texts::tr("Set the computer's clock (best: automatically), then retry.");
    return error;
}

} // namespace kalends
