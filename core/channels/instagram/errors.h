// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"
#include "net/http.h"

#include <limits>
#include <optional>
#include <span>

namespace kalends::instagram
{

/// What the platform said was wrong, as it said it (Meta's Graph error envelope). Optional members may be empty.
struct GraphError {
    int code = 0;
    int subcode = 0;
    bool transient = false;
    QString message;     ///< for developers
    QString userMessage; ///< for people, in their language
    QString traceId;     ///< fbtrace_id
    int httpStatus = 0;
};
/// The error in an answer, whatever its HTTP status; nothing when the body holds none. Never throws on odd JSON.
[[nodiscard]] std::optional<GraphError> readGraphError(const HttpAnswer &answer);
/// The error in a container's `status` text: its first 2207nnn. Without one the code and the subcode are 0.
[[nodiscard]] GraphError readContainerError(const QString &statusText);

/// What to do about an error *before* anything was published. At media_publish see provesNotPublished().
enum class Kind {
    Transient,     ///< the same thing may work in a while
    NotReady,      ///< the container is still being made
    HandleLost,    ///< the container cannot be seen: it may be too fresh, or gone
    NewHandle,     ///< this container is dead: make another one
    NewHandleOnce, ///< try one more container, then it is the file
    Unfetched,     ///< the staged file could not be fetched: stage it anew
    RateLimited,   ///< too many calls: stop for a while
    QuotaReached,  ///< the daily number of posts is used up
    Blocked,       ///< suspected spam: stop for hours
    Fix,           ///< words, choices or the file have to change
    Relink,        ///< the token is dead
    AccountAction, ///< the person has to do something in the Instagram app
    Permanent,     ///< no retry helps
};

inline constexpr int kAny = std::numeric_limits<int>::min();

/// A row of the table of known errors.
struct Rule {
    int code;    ///< kAny: whatever the code
    int subcode; ///< kAny: whatever the subcode
    Kind kind;
    ErrorCode word;
    const char *sentence; ///< what happened, for people; untranslated
    const char *hint;     ///< what to do now; untranslated
};
[[nodiscard]] std::span<const Rule> rules();
/// The row for an error: exact, then by code, then by subcode, then the default rules.
[[nodiscard]] const Rule &ruleFor(const GraphError &error);
[[nodiscard]] Error toError(const GraphError &error);
/// Which status a dead token leaves the account in: Revoked where the person took the app's access away.
[[nodiscard]] AccountStatus accountStatusAfter(const GraphError &error);

/// Whether this answer to media_publish proves that nothing went out: the allow-list of publishing/PROTOCOL.md 3. All
/// else is unknown.
[[nodiscard]] bool provesNotPublished(const GraphError &error);

/// How much of the allowance is used, from X-App-Usage and X-Business-Use-Case-Usage.
struct Usage {
    int percent = 0;          ///< the highest of all figures
    Milliseconds regainIn{0}; ///< until calls are taken again
};
/// Nothing when the headers are absent or make no sense.
[[nodiscard]] std::optional<Usage> readUsage(const HttpAnswer &answer);

} // namespace kalends::instagram
