// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/intentrepository.h"

#include "store/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QLatin1String word(IntentVerdict verdict)
{
    switch (verdict) {
    case IntentVerdict::Done:
        return "done"_L1;
    case IntentVerdict::NotDone:
        return "not_done"_L1;
    case IntentVerdict::Person:
        break;
    }
    return "person"_L1;
}

} // namespace

Result<std::optional<Intent>> IntentRepository::open(const JobId &job) const
{
    std::optional<Intent> intent;
    KALENDS_TRY(m_database.select("SELECT id, job_id, attempt, op, handle, request_hash, baseline, created_at "
                                  "FROM publish_intents WHERE job_id = ? AND settled_at IS NULL",
                                  {job.toString()}, [&intent](const Row &row) {
                                      intent = Intent{.id = row.text(0),
                                                      .job = row.id<JobId>(1),
                                                      .attempt = int(row.integer(2)),
                                                      .op = row.text(3),
                                                      .handle = row.text(4),
                                                      .requestHash = row.text(5),
                                                      .baseline = QJsonDocument::fromJson(row.bytes(6)).array(),
                                                      .createdAt = instantFromMs(row.integer(7))};
                                  }));
    return intent;
}

Result<bool> IntentRepository::begin(const Intent &intent, const JobFence &fence, int entryVersion,
                                     Milliseconds steadyNow)
{
    constexpr Milliseconds kLeaseLeft = std::chrono::seconds(90);
    const auto changed =
        m_database.run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, handle, request_hash, "
                       "baseline, created_at) "
                       "SELECT ?, j.id, ?, j.lease_epoch, ?, ?, ?, ?, ? FROM publish_jobs j "
                       "JOIN calendar_entries e ON e.id = j.calendar_entry_id "
                       "WHERE j.id = ? AND j.lease_owner = ? AND j.lease_epoch = ? AND j.status = 'publishing' "
                       "AND j.cancel_requested = 0 AND j.lease_until >= ? AND e.version = ? AND e.deleted_at IS NULL",
                       {intent.id, qint64(intent.attempt), intent.op, intent.handle, intent.requestHash,
                        QString::fromUtf8(QJsonDocument(intent.baseline).toJson(QJsonDocument::Compact)),
                        bind(intent.createdAt), fence.job.toString(), fence.owner, fence.epoch,
                        qint64((steadyNow + kLeaseLeft).count()), qint64(entryVersion)});
    KALENDS_TRY(changed);
    return *changed > 0;
}

Result<void> IntentRepository::settle(const JobId &job, IntentVerdict verdict, Instant at)
{
    KALENDS_TRY(
        m_database.run("UPDATE publish_intents SET verdict = ?, settled_at = ? WHERE job_id = ? AND settled_at IS NULL",
                       {bind(word(verdict)), bind(at), job.toString()}));
    return {};
}

} // namespace kalends
