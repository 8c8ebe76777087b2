// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/entry.h"
#include "model/flags.h"
#include "model/job.h"
#include "model/media.h"
#include "model/result.h"
#include "net/http.h"
#include "profile/settings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <variant>

namespace kalends
{

/// A file that lies in the staging storage for the platform to fetch.
struct StagedUrl {
    MediaId media;
    QString url; ///< signed: a secret as long as it lives; never logged, never in a checkpoint
};

/// Everything a channel may look at while it publishes one post. Frozen at the claim except for what the runner fills
/// in.
struct PostContext {
    PublishJob job;
    Entry entry;
    Account account;
    QList<MediaAsset> media; ///< what goes out on this channel (mediaIdsFor()), in the entry's order
    QStringList mediaPaths;  ///< the library's files, in the same order
    Settings settings;
    Flags flags;
    Instant now{}; ///< the injected clock, at this decision
    QList<StagedUrl>
        staged; ///< what Stage has put up for this attempt; empty after a restart (stage again: it is idempotent)
    QString uploadUrl;          ///< TikTok: from memory or the vault; empty when it is lost
    QStringList knownRemoteIds; ///< remote ids that other jobs of this account own
    bool canceled = false;      ///< a person asked to cancel: stop before the commit, else go on
};

/// Where a post stands: written down durably *before* the action that follows it. `data` holds handles (container ids,
/// publish ids), counts and times, never a token or a signed URL.
struct Checkpoint {
    QString step; ///< empty: nothing begun
    QJsonObject data;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Checkpoint fromJson(const QJsonObject &json);
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// What a request may do to the world (publishing/PROTOCOL.md 2).
enum class Effect {
    Read,
    Repeatable,   ///< makes something invisible: a container, an upload session, an object
    Irreversible, ///< may publish: needs an intent row first and leaves at most once
};

struct Send {
    QString op{};          ///< for the journal and the log: "create_container", "media_publish", "upload_chunk"…
    HttpRequest request{}; ///< the bearer is left empty; the runner fills it from the vault
    Effect effect = Effect::Read;
    bool withBearer = true;
    QString handle{};           ///< for an intent: the container or publish id, if there is one
    QJsonArray baseline{};      ///< for an intent: media ids known before
    bool beginsAttempt = true;  ///< false: reads of the preflight, before an attempt begins
    QString limitBucket{};      ///< the rate limiter's bucket: "ig.container", "ig.publish", "tiktok.init",
                                ///< "tiktok.creator_info", "tiktok.status"; empty: none
    bool repeatsIntent = false; ///< the one exception of rule R4: the same byte range to the same upload,
                                ///< under the intent that is open already
};
/// Put these files where the platform can fetch them; the next decision finds their URLs in PostContext::staged.
struct Stage {
    QList<MediaId> media{};
    bool fresh = false; ///< new copies under new addresses: the platform could not fetch the old ones
};
/// Nothing to do for a while. `polls` tells the runner how far the back-off is.
struct Wait {
    Milliseconds delay{0};
    QString why{};        ///< for the log: "processing", "not_ready", "offline", "lost_answer"
    bool offline = false; ///< nothing left this machine: before an attempt has begun the job may be given back unharmed
                          ///< for this long
};
/// Get a fresh access token, then decide again at the same checkpoint.
struct RefreshToken {
};
/// Keep this for later: in memory and in the vault, since it is as good as a token.
struct KeepUploadUrl {
    QString url{};
};
struct Published {
    QString remotePostId{}; ///< may be empty: published, id unknown; where the platform names several the first (all:
                            ///< meta "post_ids")
    QString permalink{};
    QString note{};              ///< a sentence for the person, such as "finish it in TikTok's inbox"; usually empty
    Milliseconds lookAgainIn{0}; ///< from decorate(): id or link may still come; calling decorate() again then, at this
                                 ///< checkpoint, is welcome
};
/// Surely not out; an intent that is open is settled as not_done. The runner decides by the code's class (ladder, wait,
/// person). Without `keepCheckpoint` the checkpoint is cleared; with it Decision::checkpoint is where the next attempt
/// resumes. Before an attempt has begun: `preflight` → needs_attention without an attempt; `countsAsAttempt` → begin
/// one and fail it; neither → a limit of the platform: look again after `retryAfter`, no attempt is spent.
struct FailedAttempt {
    Error error{};
    Milliseconds retryAfter{0};
    bool accountDead = false; ///< the token was refused for good: mark the account `accountStatus`
    AccountStatus accountStatus = AccountStatus::Ok;
    bool keepCheckpoint = false;   ///< the handle lives: the next attempt resumes at this step
    bool preflight = false;        ///< found before the attempt began: needs_attention, no attempt row
    bool nothingWouldHelp = false; ///< straight to needs_attention
    bool countsAsAttempt =
        false; ///< a read of the preflight found it, and yet it costs this attempt (dead token, platform down)
};
/// An irreversible request left and nobody knows; from here on only reads, from wait to wait.
struct Uncertain {
    Error error{};
    Milliseconds lookAgainIn{0};
    bool accountDead = false; ///< the reading token was refused for good: mark the account, keep the intent open
    AccountStatus accountStatus = AccountStatus::Ok;
};
/// The reading is at its end without a verdict: needs_attention(outcome_unknown). Reading may go on (lookAgainIn > 0)
/// and settle it later.
struct StillUnknown {
    Error error{};
    Milliseconds lookAgainIn{0};
    bool accountDead = false;
    AccountStatus accountStatus = AccountStatus::Ok;
};
/// Reading proved: it is not out; named proof in the error's message. Comes in `confirming`, but also while the job is
/// still `publishing` (TikTok took all bytes, then said FAILED): settle the intent as not_done, then as FailedAttempt.
struct NotPublished {
    Error error{};
    bool keepCheckpoint = false;
    Milliseconds retryAfter{0};
    bool nothingWouldHelp = false;
    bool accountDead = false;
    AccountStatus accountStatus = AccountStatus::Ok;
};

using Action = std::variant<Send, Stage, Wait, RefreshToken, KeepUploadUrl, Published, FailedAttempt, Uncertain,
                            StillUnknown, NotPublished>;

/// What to write down, and then what to do.
struct Decision {
    Checkpoint checkpoint;
    Action action;
    QJsonObject meta{}; ///< harmless facts for publish_attempts.response_meta (usage, trace ids, status words), merged
    bool provesNotDone = false; ///< the answer to the irreversible request was a sure no: settle the open intent as
                                ///< not_done, then act (a wait, another try)
    bool dropStaged = false;    ///< delete what is staged for this job now, so that the platform can no longer fetch it
};

/// What came of the action. Nothing: just started, resumed after a crash, a wait is over, files are staged, or a token
/// was refreshed. After a crash the checkpoint names the action whose answer is lost.
using Answer = std::optional<HttpAnswer>;

/// How one platform publishes: a pure function from (post, checkpoint, last answer) to the next step, one HTTP request
/// per step. No network, no clock, no store: read it top to bottom as a table of steps.
class PublishProtocol
{
public:
    virtual ~PublishProtocol() = default;
    [[nodiscard]] virtual Decision next(const PostContext &post, const Checkpoint &at, const Answer &answer) const = 0;
    /// What is nice to have once it is out and may never change the verdict (permalink, first comment), one call at a
    /// time; a Published action ends it. Called with the checkpoint "published": the one of the Published decision, or
    /// an empty one with only that step.
    [[nodiscard]] virtual Decision decorate(const PostContext &post, const Checkpoint &at,
                                            const Answer &answer) const = 0;
};

[[nodiscard]] const PublishProtocol &protocolFor(Channel channel);

} // namespace kalends
