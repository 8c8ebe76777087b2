// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/publishprotocol.h"

#include "channels/answers.h"
#include "channels/instagram/requests.h"
#include "channels/instagram/steps.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

using namespace instagram;

namespace
{

Decision alreadyPublished(Turn turn)
{
    return turn.stay(Published{.remotePostId = turn.text(key::kMediaId), .permalink = turn.text(key::kPermalink)});
}

// clang-format off
// *: just begun, a crash, a wait that is over, files staged, a token renewed
constexpr Step kSteps[] = {
    // in flight                no answer*        answered
    {step::kBegin,             askIdentity,      nullptr},
    {step::kIdentity,          askIdentity,      identityRead},
    {step::kQuota,             askQuota,         quotaRead},
    {step::kStaging,           advance,          nullptr},
    {step::kCreatingChild,     createAgain,      childCreated},     // each child in turn
    {step::kPollingChild,      advance,          childRead},
    {step::kCreating,          createAgain,      containerCreated}, // the whole
    {step::kPolling,           advance,          containerRead},
    {step::kBaseline,          askBaseline,      baselineRead},     // the guard, then the commit:
    {step::kSent,              beginConfirming,  publishAnswered},  // media_publish left; never again by itself
    {step::kConfirming,        askOutcome,       outcomeRead},
    {step::kConfirmingListing, askListing,       listingRead},
    {step::kPublished,         alreadyPublished, nullptr},
};
// clang-format on

/// From here on the post may be out: a cancellation comes too late.
bool mayBeOut(const QString &at)
{
    constexpr std::array kCommitted{step::kSent, step::kConfirming, step::kConfirmingListing, step::kPublished};
    return std::any_of(kCommitted.begin(), kCommitted.end(), [&](QLatin1String name) { return name == at; });
}

void noteFacts(Decision &decision, const PostContext &post, const HttpAnswer &answer)
{
    if (const auto error = readGraphError(answer); error && !error->traceId.isEmpty())
        decision.meta.insert(u"trace_id"_s, error->traceId);
    else if (const QByteArray trace = answer.header("x-fb-trace-id"); !trace.isEmpty())
        decision.meta.insert(u"trace_id"_s, cleanText(QString::fromLatin1(trace), 64));
    if (const auto usage = readUsage(answer)) {
        decision.meta.insert(u"usage_percent"_s, usage->percent);
        decision.meta.insert(u"regain_minutes"_s, qint64(usage->regainIn / std::chrono::minutes(1)));
    }
    if (const QStringList names = fieldsNotSent(contentOf(post)); !names.isEmpty())
        decision.meta.insert(u"not_sent"_s, QJsonArray::fromStringList(names));
}

} // namespace

Decision InstagramPublishProtocol::next(const PostContext &post, const Checkpoint &at, const Answer &answer) const
{
    if (post.canceled && !mayBeOut(at.step)) {
        const Error canceled{
            ErrorCode::Canceled, Texts::tr("The post was canceled before it went out."), {}, {}, {}, {}, 0};
        return {at, FailedAttempt{.error = canceled, .nothingWouldHelp = true}, {}};
    }
    Decision decision = playStep(kSteps, post, at, answer);
    if (answer)
        noteFacts(decision, post, *answer);
    return decision;
}

Decision InstagramPublishProtocol::decorate(const PostContext &post, const Checkpoint &at, const Answer &answer) const
{
    return decorateStep(post, at, answer);
}

} // namespace kalends
