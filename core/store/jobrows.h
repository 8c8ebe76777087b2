// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/job.h"
#include "store/database.h"

namespace kalends
{

// How a job's columns are written and read; what they mean is said in migrations/001_foundation.sql.

/// Every column that jobFromRow() reads, in its order.
#define KALENDS_JOB_COLUMNS                                                                                            \
    "id, calendar_entry_id, channel, account_id, scheduled_at, status, hold, attempt_count, attempts_ever, "           \
    "next_attempt_at, last_error_code, last_error, checkpoint, remote_post_id, permalink, wake_at, entry_version, "    \
    "lease_epoch, crashes, cancel_requested, preflight_failed, late_ms, slot_at, created_at, updated_at"

/// What may change once a job is made, cancel_requested and the lease apart: bindState() has the values in this order.
#define KALENDS_JOB_STATE                                                                                              \
    "scheduled_at, account_id, status, hold, attempt_count, attempts_ever, next_attempt_at, last_error_code, "         \
    "last_error, checkpoint, remote_post_id, permalink, wake_at, entry_version, crashes, preflight_failed, late_ms, "  \
    "slot_at"
#define KALENDS_JOB_STATE_VALUES "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

[[nodiscard]] PublishJob jobFromRow(const Row &row);
[[nodiscard]] QList<Binding> bindState(const PublishJob &job);
[[nodiscard]] Binding bindJson(const QJsonObject &json); ///< NULL for an empty one
[[nodiscard]] Binding bindHold(Hold hold);

} // namespace kalends
