// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/idempotencyrepository.h"

#include "model/texts.h"
#include "store/database.h"
#include "store/transaction.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> withoutCount(const Result<int> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

struct Known {
    QByteArray requestHash;
    IdempotencyRepository::Answer answer;
};

} // namespace

Result<std::optional<IdempotencyRepository::Answer>> IdempotencyRepository::begin(const QString &key,
                                                                                  const QByteArray &requestHash)
{
    if (key.isEmpty() || key.size() > kMaxKeyLength)
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Texts::tr("The Idempotency-Key has %1 characters; 1 to %2 are allowed.")
                                    .arg(key.size())
                                    .arg(kMaxKeyLength),
                     .hint = Texts::tr("Send a UUID.")};
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Instant now = m_database.now();
    const auto forget =
        m_database.run("DELETE FROM idempotency_keys WHERE key = ? AND created_at <= ?", {key, bind(now - kKept)});
    if (!forget)
        return forget.error();
    const QString hash = QString::fromLatin1(requestHash);
    const Result<int> reserved =
        m_database.run("INSERT INTO idempotency_keys (key, request_hash, status, body, created_at) "
                       "VALUES (?, ?, 0, '', ?) ON CONFLICT (key) DO NOTHING",
                       {key, hash, bind(now)});
    if (!reserved)
        return reserved.error();
    std::optional<Known> known;
    if (*reserved == 0)
        KALENDS_TRY(m_database.select("SELECT request_hash, status, body FROM idempotency_keys WHERE key = ?", {key},
                                      [&](const Row &row) {
                                          known = Known{row.bytes(0), {int(row.integer(1)), row.bytes(2)}};
                                      }));
    KALENDS_TRY(transaction.commit());
    if (!known)
        return std::optional<Answer>();
    if (known->requestHash != requestHash)
        return Error{.code = ErrorCode::IdempotencyMismatch,
                     .message = Texts::tr("This Idempotency-Key was used for another request already."),
                     .hint =
                         Texts::tr("Use a new key for each request; repeat a key only with the very same request.")};
    return std::optional(known->answer);
}

Result<void> IdempotencyRepository::finish(const QString &key, int status, const QByteArray &body)
{
    return withoutCount(m_database.run("UPDATE idempotency_keys SET status = ?, body = ? WHERE key = ?",
                                       {qint64(status), QString::fromUtf8(body), key}));
}

Result<void> IdempotencyRepository::abandon(const QString &key)
{
    return withoutCount(m_database.run("DELETE FROM idempotency_keys WHERE key = ? AND status = 0", {key}));
}

Result<int> IdempotencyRepository::forgetRunning()
{
    return m_database.run("/* reads all: once, at the start */ DELETE FROM idempotency_keys WHERE status = 0", {});
}

Result<int> IdempotencyRepository::removeOld()
{
    return m_database.run("DELETE FROM idempotency_keys WHERE created_at <= ?", {bind(m_database.now() - kKept)});
}

} // namespace kalends
