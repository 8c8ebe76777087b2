// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/entry.h"

#include "model/words.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kStateWords{
    Word{EntryState::Draft, "draft"_L1},
    Word{EntryState::Planned, "planned"_L1},
};
static_assert(isComplete(kStateWords, EntryState::Planned));

constexpr std::array kReadinessWords{
    Word{Readiness::Published, "published"_L1},
    Word{Readiness::Ready, "ready"_L1},
    Word{Readiness::Draft, "draft"_L1},
    Word{Readiness::PublishingDisabled, "publishing_disabled"_L1},
    Word{Readiness::Publishing, "publishing"_L1},
    Word{Readiness::FailedRetry, "failed_retry"_L1},
    Word{Readiness::MissingFields, "missing_fields"_L1},
    Word{Readiness::InvalidMedia, "invalid_media"_L1},
    Word{Readiness::MissingMedia, "missing_media"_L1},
    Word{Readiness::AccountMissing, "account_missing"_L1},
    Word{Readiness::TokenExpired, "token_expired"_L1},
    Word{Readiness::NeedsAttention, "needs_attention"_L1},
};
static_assert(isComplete(kReadinessWords, Readiness::NeedsAttention));

} // namespace

QLatin1String word(EntryState state)
{
    return wordOf(kStateWords, state);
}

std::optional<EntryState> entryStateFromWord(const QString &word)
{
    return valueOf(kStateWords, word);
}

QLatin1String word(Readiness readiness)
{
    return wordOf(kReadinessWords, readiness);
}

std::optional<Readiness> readinessFromWord(const QString &word)
{
    return valueOf(kReadinessWords, word);
}

} // namespace kalends
