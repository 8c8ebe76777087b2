// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/instagram/errors.h"
#include "channels/instagram/listing.h"
#include "channels/steps.h"
#include "model/fields.h"
#include "model/texts.h"

namespace kalends::instagram
{

/// Where a post can stand: each names what is in flight. The words are in the database; never change their meaning.
namespace step
{
inline constexpr QLatin1String kBegin("");
inline constexpr QLatin1String kIdentity("checking_identity");
inline constexpr QLatin1String kQuota("checking_quota");
inline constexpr QLatin1String kStaging("staging"); ///< also where every new try of a container begins
inline constexpr QLatin1String kCreatingChild("creating_child");
inline constexpr QLatin1String kPollingChild("polling_child");
inline constexpr QLatin1String kCreating("creating_container");
inline constexpr QLatin1String kPolling("polling");
inline constexpr QLatin1String kBaseline("listing_baseline");
inline constexpr QLatin1String kSent("publish_sent");
inline constexpr QLatin1String kConfirming("confirming");
inline constexpr QLatin1String kConfirmingListing("confirming_listing");
inline constexpr QLatin1String kPublished("published");
inline constexpr QLatin1String kFinding("finding_id");
inline constexpr QLatin1String kLinking("reading_permalink");
inline constexpr QLatin1String kCommenting("commenting");
inline constexpr QLatin1String kCommentCheck("checking_comments");
} // namespace step

/// What the checkpoint remembers. Times are milliseconds of the injected clock.
namespace key
{
inline constexpr QLatin1String kStartedAt("started_at");
inline constexpr QLatin1String kContainer("container");
inline constexpr QLatin1String kContainerAt("container_at"); ///< the oldest container in use was made
inline constexpr QLatin1String kChildren("children"); ///< container ids in order; "" where one is still to be made
inline constexpr QLatin1String kChildrenReady("children_ready"); ///< so many from the front are FINISHED
inline constexpr QLatin1String kRestage("restage");              ///< indices of media to put up anew
inline constexpr QLatin1String kRetakes("retakes"); ///< containers made because an earlier one was lost or dead
inline constexpr QLatin1String kOnce("processing_failures");
inline constexpr QLatin1String kTries("tries"); ///< troubles in a row at one request
inline constexpr QLatin1String kLimits("limits");
inline constexpr QLatin1String kPolls("polls");
inline constexpr QLatin1String kPollSince("poll_since");
inline constexpr QLatin1String kNotReadySince("not_ready_since");
inline constexpr QLatin1String kNotReady("not_ready"); ///< sure no's of media_publish (9007) in a row
inline constexpr QLatin1String kUnsent("unsent");      ///< publish requests that never left
inline constexpr QLatin1String kBaseline("baseline");
inline constexpr QLatin1String kSentAt("sent_at"); ///< by the platform's clock
inline constexpr QLatin1String kLooks("looks");
inline constexpr QLatin1String kFinishedReads("finished_reads");
inline constexpr QLatin1String kFinishedSince("finished_since");
inline constexpr QLatin1String kUnreadable("unreadable_reads");
inline constexpr QLatin1String kSeenStatus("seen_status"); ///< the container's word that led to looking at the listing
inline constexpr QLatin1String kMediaId("media_id");
inline constexpr QLatin1String kPermalink("permalink");
inline constexpr QLatin1String kComment("comment"); ///< "done", "no_permission", "failed"
inline constexpr QLatin1String kCommentTries("comment_tries");
} // namespace key

// prepare.cpp: reads before the attempt begins
[[nodiscard]] Decision askIdentity(Turn turn);
[[nodiscard]] Decision identityRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision askQuota(Turn turn);
[[nodiscard]] Decision quotaRead(Turn turn, const HttpAnswer &answer);

// containers.cpp: from the staged files to a container that is FINISHED
[[nodiscard]] Decision advance(Turn turn);
[[nodiscard]] Decision createAgain(Turn turn);
[[nodiscard]] Decision childCreated(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision childRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision containerCreated(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision containerRead(Turn turn, const HttpAnswer &answer);

// commit.cpp: the guard, the one irreversible request, its answer
[[nodiscard]] Decision askBaseline(Turn turn);
[[nodiscard]] Decision baselineRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision beginConfirming(Turn turn);
[[nodiscard]] Decision publishAnswered(Turn turn, const HttpAnswer &answer);

// confirm.cpp: only reads, until it is known
[[nodiscard]] Decision askOutcome(Turn turn);
[[nodiscard]] Decision outcomeRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision askListing(Turn turn);
[[nodiscard]] Decision listingRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision stillOpen(Turn turn, const QString &why, const HttpAnswer *answer = nullptr);
[[nodiscard]] Wanted wantedPost(const Turn &turn);

// decorate.cpp: nice to have, never changes the verdict
[[nodiscard]] Decision decorateStep(const PostContext &post, const Checkpoint &at, const Answer &answer);

// trouble.cpp: what every step before the commit does about a missing or bad answer
/// Making: a request that makes a container. It is sent once an attempt, so that a job makes few containers and every
/// failure stands in the attempt log; reads may be repeated within an attempt.
enum class Phase { Preflight, Attempt, Making };
/// No usable answer: reads again at `retryAt` a few times, then fails the attempt, which the next one resumes there.
[[nodiscard]] Decision troubled(Turn turn, const HttpAnswer &answer, QLatin1String retryAt, Phase phase);
/// The platform named an error; `mediaIndex` is the file it concerns (-1: the post as a whole).
[[nodiscard]] Decision refused(Turn turn, const GraphError &error, const HttpAnswer &answer, QLatin1String retryAt,
                               Phase phase, int mediaIndex = -1);
/// The attempt is over; what counts troubles within it starts afresh in the next one, which resumes at `resumeAt`.
[[nodiscard]] Decision failedAt(Turn turn, QLatin1String resumeAt, FailedAttempt failure);

[[nodiscard]] inline InstagramContent contentOf(const PostContext &post)
{
    return instagramContent(post.entry, post.media);
}
[[nodiscard]] inline bool isCarousel(const PostContext &post)
{
    return contentOf(post).type == PostType::Carousel;
}
[[nodiscard]] inline bool isStory(const PostContext &post)
{
    return contentOf(post).type == PostType::Story;
}

} // namespace kalends::instagram
