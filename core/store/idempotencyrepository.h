// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <optional>

namespace kalends
{

class Database;

/// Answers to requests that carried an Idempotency-Key, so that a repeated request gets the first one's answer. Kept
/// for seven days. Belongs to its database's thread.
class IdempotencyRepository
{
public:
    static constexpr std::chrono::hours kKept{7 * 24};
    static constexpr int kMaxKeyLength = 255; ///< UTF-16 units

    explicit IdempotencyRepository(Database &database) : m_database(database) {}

    struct Answer {
        int status = 0; ///< HTTP status; 0: the first request is still running
        QByteArray body;
    };
    /// Nothing: the key is new and now reserved; answer the request, then finish() or abandon(). A key of an age beyond
    /// kKept is new. Errors: IdempotencyMismatch (the same key came with another request), InvalidValue (empty or too
    /// long).
    [[nodiscard]] Result<std::optional<Answer>> begin(const QString &key, const QByteArray &requestHash);
    [[nodiscard]] Result<void> finish(const QString &key, int status, const QByteArray &body);
    /// The request failed without an effect: its key may be used again.
    [[nodiscard]] Result<void> abandon(const QString &key);
    /// At the start of the service nothing runs, so what is marked as running was cut off by a crash.
    [[nodiscard]] Result<int> forgetRunning();
    [[nodiscard]] Result<int> removeOld();

private:
    Database &m_database;
};

} // namespace kalends
