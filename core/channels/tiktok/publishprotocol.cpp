// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/publishprotocol.h"

#include "channels/tiktok/steps.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

using namespace tiktok;

namespace
{

Decision alreadyPublished(Turn turn)
{
    return turn.stay(Published{.remotePostId = turn.data.value(key::kPostIds).toArray().first().toString()});
}

// clang-format off
// *: just begun, a crash, a wait that is over, files staged, a token renewed
constexpr Step kSteps[] = {
    // in flight                no answer*        answered
    {step::kBegin,             askCreator,       nullptr},
    {step::kCreator,           askCreator,       creatorRead},
    // a clip
    {step::kPlanned,           initUpload,       nullptr},
    {step::kInit,              initAgain,        initAnswered},     // lost: no byte has left, another one is harmless
    {step::kInitialized,       sendFirst,        nullptr},
    {step::kUploading,         askResync,        chunkAnswered},
    {step::kResync,            askResync,        resyncRead},
    {step::kGuard,             askGuard,         guardRead},
    {step::kLastSent,          lastLost,         lastAnswered},     // the commit left; only the same range may follow it
    // photos
    {step::kStaging,           sendPhotos,       nullptr},
    {step::kPhotosSent,        photosLost,       photosAnswered},   // the commit left; never again by itself
    {step::kPhotosLost,        lookForPhotos,    photosListed},
    // both
    {step::kProcessing,        askStatus,        statusRead},
    {step::kConfirming,        askStatus,        statusRead},
    {step::kPublished,         alreadyPublished, nullptr},
};
// clang-format on

/// From here on the post may be out: a cancellation comes too late.
bool mayBeOut(const QString &at)
{
    constexpr std::array kCommitted{step::kLastSent,   step::kPhotosSent, step::kPhotosLost,
                                    step::kProcessing, step::kConfirming, step::kPublished};
    return std::any_of(kCommitted.begin(), kCommitted.end(), [&](QLatin1String name) { return name == at; });
}

void noteFacts(Decision &decision, const HttpAnswer &answer)
{
    const auto envelope = readEnvelope(answer);
    if (envelope && !envelope->logId.isEmpty())
        decision.meta.insert(u"trace_id"_s, envelope->logId);
}

} // namespace

Decision TikTokPublishProtocol::next(const PostContext &post, const Checkpoint &at, const Answer &answer) const
{
    if (post.canceled && !mayBeOut(at.step)) {
        const Error canceled{.code = ErrorCode::Canceled,
                             .message = Texts::tr("The post was canceled before it went out.")};
        return {at, FailedAttempt{.error = canceled, .nothingWouldHelp = true}, {}};
    }
    Decision decision = playStep(kSteps, post, at, answer);
    if (answer)
        noteFacts(decision, *answer);
    return decision;
}

Decision TikTokPublishProtocol::decorate(const PostContext &post, const Checkpoint &at, const Answer &answer) const
{
    return decorateStep(post, at, answer);
}

} // namespace kalends
