// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <optional>

namespace kalends
{

/// The closed list of everything that can go wrong. The words (see `word()`) are stable: scripts, the API and the
/// database use them.
enum class ErrorCode {
    // What a person asked for cannot be taken as it is.
    BadRequest,
    InvalidValue,
    InvalidTime,
    InvalidTimezone,
    UnknownField,
    NotFound,
    VersionConflict,
    IdempotencyMismatch,
    PayloadTooLarge,
    UnsupportedMediaType,
    Unauthorized,
    ForbiddenOrigin,
    MisdirectedRequest,
    MethodNotAllowed,
    TooManyRequests,
    // The state of things refuses it.
    FeatureDisabled,
    AccountExists,
    InPast,
    AlreadyPublished,
    IsPublishing,
    InvalidState,
    // What keeps a post from going out.
    MediaMissing,
    MediaRejected,
    FieldsMissing,
    AccountMissing,
    TokenExpired,
    PermissionDenied,
    RateLimited,
    QuotaReached,
    PlatformUnavailable,
    Network,
    Timeout,
    PolicyRejected,
    OutcomeUnknown,
    StagingFailed,
    InvalidResponse,
    MissedSlot,
    ClockWrong,
    Crashed,
    LooksLikeDuplicate,
    Restored,
    ActionBlocked,
    // The machine.
    KeychainLocked,
    KeychainDenied,
    KeychainUnavailable,
    KeychainTimeout,
    DatabaseCorrupt,
    DatabaseNewer,
    DatabaseBusy,
    StorageFull,
    StorageReadOnly,
    FileUnreadable,
    ProfileLocked,
    ServiceUnavailable,
    Canceled,
    Internal,
};

/// What the caller should do about an error.
enum class NextStep {
    RetryLater,   ///< transient: the same thing may work in a while
    WaitForLimit, ///< a limit of the platform: hold and probe, no attempt is spent
    SignInAgain,  ///< the person has to link the account again
    FixContent,   ///< the person has to change words, choices or media
    FixSettings,  ///< the person has to change the set-up (staging, app, keychain, flags)
    AskPerson,    ///< nobody can know; the person decides
    Give,         ///< permanent: no retry helps
};

/// The stable word, such as "media_missing".
[[nodiscard]] QLatin1String word(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromWord(QLatin1String word);
[[nodiscard]] NextStep nextStep(ErrorCode code);

} // namespace kalends
