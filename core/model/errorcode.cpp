// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/errorcode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Row {
    ErrorCode code;
    QLatin1String word;
    NextStep next;
};

// In the order of the enum. A word here is a promise: it is in databases, scripts and answers of the API.
constexpr std::array kErrorCodes{
    Row{ErrorCode::BadRequest, "bad_request"_L1, NextStep::Give},
    Row{ErrorCode::InvalidValue, "invalid_value"_L1, NextStep::FixContent},
    Row{ErrorCode::InvalidTime, "invalid_time"_L1, NextStep::FixContent},
    Row{ErrorCode::InvalidTimezone, "invalid_timezone"_L1, NextStep::FixContent},
    Row{ErrorCode::UnknownField, "unknown_field"_L1, NextStep::FixContent},
    Row{ErrorCode::NotFound, "not_found"_L1, NextStep::Give},
    Row{ErrorCode::VersionConflict, "version_conflict"_L1, NextStep::AskPerson},
    Row{ErrorCode::IdempotencyMismatch, "idempotency_mismatch"_L1, NextStep::Give},
    Row{ErrorCode::PayloadTooLarge, "payload_too_large"_L1, NextStep::Give},
    Row{ErrorCode::UnsupportedMediaType, "unsupported_media_type"_L1, NextStep::Give},
    Row{ErrorCode::Unauthorized, "unauthorized"_L1, NextStep::FixSettings},
    Row{ErrorCode::ForbiddenOrigin, "forbidden_origin"_L1, NextStep::Give},
    Row{ErrorCode::MisdirectedRequest, "misdirected_request"_L1, NextStep::Give},
    Row{ErrorCode::MethodNotAllowed, "method_not_allowed"_L1, NextStep::Give},
    Row{ErrorCode::TooManyRequests, "too_many_requests"_L1, NextStep::RetryLater},
    Row{ErrorCode::FeatureDisabled, "feature_disabled"_L1, NextStep::FixSettings},
    Row{ErrorCode::AccountExists, "account_exists"_L1, NextStep::AskPerson},
    Row{ErrorCode::InPast, "in_past"_L1, NextStep::FixContent},
    Row{ErrorCode::AlreadyPublished, "already_published"_L1, NextStep::Give},
    Row{ErrorCode::IsPublishing, "is_publishing"_L1, NextStep::RetryLater},
    Row{ErrorCode::InvalidState, "invalid_state"_L1, NextStep::Give},
    Row{ErrorCode::MediaMissing, "media_missing"_L1, NextStep::FixContent},
    Row{ErrorCode::MediaRejected, "media_rejected"_L1, NextStep::FixContent},
    Row{ErrorCode::FieldsMissing, "fields_missing"_L1, NextStep::FixContent},
    Row{ErrorCode::AccountMissing, "account_missing"_L1, NextStep::SignInAgain},
    Row{ErrorCode::TokenExpired, "token_expired"_L1, NextStep::SignInAgain},
    Row{ErrorCode::PermissionDenied, "permission_denied"_L1, NextStep::SignInAgain},
    Row{ErrorCode::RateLimited, "rate_limited"_L1, NextStep::RetryLater}, // 429: the ladder, at least Retry-After
    Row{ErrorCode::QuotaReached, "quota_reached"_L1, NextStep::WaitForLimit},
    Row{ErrorCode::PlatformUnavailable, "platform_unavailable"_L1, NextStep::RetryLater},
    Row{ErrorCode::Network, "network"_L1, NextStep::RetryLater},
    Row{ErrorCode::Timeout, "timeout"_L1, NextStep::RetryLater},
    Row{ErrorCode::PolicyRejected, "policy_rejected"_L1, NextStep::FixContent},
    Row{ErrorCode::OutcomeUnknown, "outcome_unknown"_L1, NextStep::AskPerson},
    Row{ErrorCode::StagingFailed, "staging_failed"_L1, NextStep::RetryLater}, // its storage may be back in a while
    Row{ErrorCode::InvalidResponse, "invalid_response"_L1, NextStep::RetryLater},
    Row{ErrorCode::MissedSlot, "missed_slot"_L1, NextStep::AskPerson},
    Row{ErrorCode::ClockWrong, "clock_wrong"_L1, NextStep::FixSettings},
    Row{ErrorCode::Crashed, "crashed"_L1, NextStep::AskPerson},
    Row{ErrorCode::LooksLikeDuplicate, "looks_like_duplicate"_L1, NextStep::AskPerson},
    Row{ErrorCode::Restored, "restored"_L1, NextStep::AskPerson},
    Row{ErrorCode::ActionBlocked, "action_blocked"_L1, NextStep::WaitForLimit},
    Row{ErrorCode::KeychainLocked, "keychain_locked"_L1, NextStep::FixSettings},
    Row{ErrorCode::KeychainDenied, "keychain_denied"_L1, NextStep::FixSettings},
    Row{ErrorCode::KeychainUnavailable, "keychain_unavailable"_L1, NextStep::FixSettings},
    Row{ErrorCode::KeychainTimeout, "keychain_timeout"_L1, NextStep::FixSettings},
    Row{ErrorCode::DatabaseCorrupt, "database_corrupt"_L1, NextStep::AskPerson},
    Row{ErrorCode::DatabaseNewer, "database_newer"_L1, NextStep::Give},
    Row{ErrorCode::DatabaseBusy, "database_busy"_L1, NextStep::RetryLater},
    Row{ErrorCode::StorageFull, "storage_full"_L1, NextStep::FixSettings},
    Row{ErrorCode::StorageReadOnly, "storage_read_only"_L1, NextStep::FixSettings},
    Row{ErrorCode::FileUnreadable, "file_unreadable"_L1, NextStep::FixContent},
    Row{ErrorCode::ProfileLocked, "profile_locked"_L1, NextStep::Give},
    Row{ErrorCode::ServiceUnavailable, "service_unavailable"_L1, NextStep::RetryLater},
    Row{ErrorCode::Canceled, "canceled"_L1, NextStep::Give},
    Row{ErrorCode::Internal, "internal"_L1, NextStep::Give},
};

consteval bool everyCodeHasItsRow()
{
    if (kErrorCodes.size() != std::size_t(ErrorCode::Internal) + 1)
        return false;
    for (std::size_t i = 0; i < kErrorCodes.size(); ++i) {
        if (std::size_t(kErrorCodes[i].code) != i)
            return false;
    }
    return true;
}
static_assert(everyCodeHasItsRow());

const Row &rowOf(ErrorCode code)
{
    const auto row = std::size_t(code);
    Q_ASSERT(row < kErrorCodes.size());
    return kErrorCodes[row];
}

} // namespace

QLatin1String word(ErrorCode code)
{
    return rowOf(code).word;
}

std::optional<ErrorCode> errorCodeFromWord(QLatin1String word)
{
    for (const Row &row : kErrorCodes) {
        if (row.word == word)
            return row.code;
    }
    return std::nullopt;
}

NextStep nextStep(ErrorCode code)
{
    return rowOf(code).next;
}

} // namespace kalends
