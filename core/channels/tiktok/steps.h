// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/steps.h"
#include "channels/tiktok/chunkplan.h"
#include "channels/tiktok/errors.h"
#include "channels/tiktok/requests.h"
#include "model/fields.h"
#include "model/texts.h"

namespace kalends::tiktok
{

/// Where a post can stand: each names what is in flight. The words are in the database; never change their meaning.
namespace step
{
inline constexpr QLatin1String kBegin("");
inline constexpr QLatin1String kCreator("checking_creator");
// Video, by file upload:
inline constexpr QLatin1String kPlanned("planned"); ///< every new try of an upload begins here
inline constexpr QLatin1String kInit("initializing");
inline constexpr QLatin1String kInitialized("initialized"); ///< the publish id is recorded, no byte has left
inline constexpr QLatin1String kUploading("uploading");     ///< a chunk that is not the last
inline constexpr QLatin1String kResync("resyncing");
inline constexpr QLatin1String kGuard("guarding");
inline constexpr QLatin1String kLastSent("last_chunk_sent"); ///< the commit left
// Photos, which TikTok pulls:
inline constexpr QLatin1String kStaging("staging");
inline constexpr QLatin1String kPhotosSent("photo_init_sent"); ///< the commit left; no handle yet
inline constexpr QLatin1String kPhotosLost("photo_init_lost");
// Both:
inline constexpr QLatin1String kProcessing("processing"); ///< accepted: TikTok works on it
inline constexpr QLatin1String kConfirming("confirming"); ///< the answer to the commit is lost
inline constexpr QLatin1String kPublished("published");
} // namespace step

/// What the checkpoint remembers. Times are milliseconds of the injected clock.
namespace key
{
inline constexpr QLatin1String kPublishId("publish_id");
inline constexpr QLatin1String kInitAt("init_at");
inline constexpr QLatin1String kNext("next_chunk");       ///< the first chunk that is not known to be stored
inline constexpr QLatin1String kRetakes("retakes");       ///< uploads begun anew
inline constexpr QLatin1String kTries("tries");           ///< troubles in a row
inline constexpr QLatin1String kMismatches("mismatches"); ///< guards that found other bytes than ours
inline constexpr QLatin1String kAdvance("answered_416");  ///< the chunk may be stored already
inline constexpr QLatin1String kUrlDead("url_dead");
inline constexpr QLatin1String kRefreshed("refreshed"); ///< the token was renewed and not yet proven
inline constexpr QLatin1String kSentAt("sent_at");
inline constexpr QLatin1String kLooks("looks");
inline constexpr QLatin1String kMissing("missing_reads"); ///< reads in a row that say bytes are missing
inline constexpr QLatin1String kResends("resends");
inline constexpr QLatin1String kNoComment("comment_disabled");
inline constexpr QLatin1String kNoDuet("duet_disabled");
inline constexpr QLatin1String kNoStitch("stitch_disabled");
inline constexpr QLatin1String kPostIds("post_ids");
inline constexpr QLatin1String kInbox("inbox");
inline constexpr QLatin1String kUsername("username");
} // namespace key

// prepare.cpp
[[nodiscard]] Decision askCreator(Turn turn);
[[nodiscard]] Decision creatorRead(Turn turn, const HttpAnswer &answer);

// upload.cpp: the file in pieces, and the last of them
[[nodiscard]] Decision initUpload(Turn turn);
[[nodiscard]] Decision initAgain(Turn turn);
[[nodiscard]] Decision initAnswered(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision sendFirst(Turn turn);
[[nodiscard]] Decision chunkAnswered(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision askResync(Turn turn);
[[nodiscard]] Decision resyncRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision askGuard(Turn turn);
[[nodiscard]] Decision guardRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision lastLost(Turn turn);
[[nodiscard]] Decision lastAnswered(Turn turn, const HttpAnswer &answer);
/// The last chunk, for the first time or (under the intent that is open) again.
[[nodiscard]] Decision sendLast(Turn turn, bool again);
[[nodiscard]] bool uploadUrlUsable(const Turn &turn);

// photos.cpp
[[nodiscard]] Decision sendPhotos(Turn turn);
[[nodiscard]] Decision photosLost(Turn turn);
[[nodiscard]] Decision photosAnswered(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision lookForPhotos(Turn turn);
[[nodiscard]] Decision photosListed(Turn turn, const HttpAnswer &answer);

// confirm.cpp: only reads, until it is known
[[nodiscard]] Decision askStatus(Turn turn);
[[nodiscard]] Decision statusRead(Turn turn, const HttpAnswer &answer);
[[nodiscard]] Decision stillOpen(Turn turn, QLatin1String at, const QString &why, const HttpAnswer *answer = nullptr);
[[nodiscard]] Decision decorateStep(const PostContext &post, const Checkpoint &at, const Answer &answer);
/// COMPLETE or INBOX, whatever step read it; nothing for every other status.
[[nodiscard]] std::optional<Decision> publishedBy(Turn turn, const Envelope &status);
[[nodiscard]] QString statusWord(const Envelope &status);

// trouble.cpp: what every step before the commit does about a missing or bad answer
/// Making: a request that begins a post. It is sent once an attempt; reads may be repeated within one.
enum class Phase { Preflight, Attempt, Making };
[[nodiscard]] Decision troubled(Turn turn, const HttpAnswer &answer, QLatin1String retryAt, Phase phase,
                                bool keepCheckpoint = false);
[[nodiscard]] Decision refused(Turn turn, const Envelope &envelope, const HttpAnswer &answer, QLatin1String retryAt,
                               Phase phase, bool keepCheckpoint = false);
[[nodiscard]] Decision failedAt(Turn turn, QLatin1String resumeAt, FailedAttempt failure);

[[nodiscard]] inline TikTokContent contentOf(const PostContext &post)
{
    return tikTokContent(post.entry, post.media);
}
[[nodiscard]] inline bool isPhotos(const PostContext &post)
{
    return contentOf(post).type == PostType::Photos;
}
[[nodiscard]] inline ChunkPlan planOf(const PostContext &post)
{
    return planChunks(post.media.isEmpty() ? 0 : post.media.first().bytes).value_or(ChunkPlan{0, 1, 1});
}
[[nodiscard]] inline CreatorInfo restrictionsOf(const Turn &turn)
{
    CreatorInfo creator;
    creator.commentDisabled = turn.data.value(key::kNoComment).toBool();
    creator.duetDisabled = turn.data.value(key::kNoDuet).toBool();
    creator.stitchDisabled = turn.data.value(key::kNoStitch).toBool();
    return creator;
}

} // namespace kalends::tiktok
