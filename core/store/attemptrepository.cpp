// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/attemptrepository.h"

#include "store/database.h"

#include <QJsonDocument>
#include <string>

namespace kalends
{
namespace
{

#define KALENDS_ATTEMPT_COLUMNS                                                                                        \
    "id, publish_job_id, number, request_id, channel, status, error_code, error_message, http_status, trace_id, "      \
    "response_meta, started_at, finished_at"

Attempt attemptFromRow(const Row &row)
{
    Attempt attempt;
    attempt.id = row.id<AttemptId>(0);
    attempt.jobId = row.id<JobId>(1);
    attempt.number = int(row.integer(2));
    attempt.requestId = row.text(3);
    attempt.channel = channelFromWord(row.text(4)).value_or(Channel::Instagram);
    attempt.status = attemptStatusFromWord(row.text(5)).value_or(AttemptStatus::Uncertain);
    attempt.errorCode = row.text(6);
    attempt.errorMessage = row.text(7);
    attempt.httpStatus = int(row.integer(8));
    attempt.traceId = row.text(9);
    if (!row.isNull(10))
        attempt.responseMeta = QJsonDocument::fromJson(row.bytes(10)).object();
    attempt.startedAt = instantFromMs(row.integer(11));
    attempt.finishedAt = row.instant(12);
    return attempt;
}

Binding bindMeta(const QJsonObject &meta)
{
    return meta.isEmpty() ? Binding{} : Binding{QString::fromUtf8(QJsonDocument(meta).toJson(QJsonDocument::Compact))};
}

Binding bindStatus(int httpStatus)
{
    return httpStatus == 0 ? Binding{} : Binding{qint64(httpStatus)};
}

Result<std::optional<Attempt>> last(Database &database, const JobId &job, AttemptStatus status)
{
    std::optional<Attempt> found;
    KALENDS_TRY(database.select("SELECT " KALENDS_ATTEMPT_COLUMNS " FROM publish_attempts "
                                "WHERE publish_job_id = ? AND status = ? ORDER BY number DESC LIMIT 1",
                                {job.toString(), bind(word(status))},
                                [&found](const Row &row) { found = attemptFromRow(row); }));
    return found;
}

} // namespace

Result<AttemptPage> AttemptRepository::list(const AttemptQuery &query) const
{
    std::string sql = "SELECT " KALENDS_ATTEMPT_COLUMNS " FROM publish_attempts WHERE 1";
    QList<Binding> bindings;
    if (!query.job.isEmpty()) {
        sql += " AND publish_job_id = ?";
        bindings << query.job.toString();
    }
    if (!query.page.cursor.isEmpty()) {
        const auto key = keyFromCursor(query.page.cursor, 2);
        KALENDS_TRY(key);
        sql += " AND (started_at, id) > (?, ?)";
        bindings << qint64(key->at(0).toLongLong()) << key->at(1);
    }
    sql += " ORDER BY started_at, id LIMIT ?";
    bindings << qint64(rowsToAsk(query.page));
    QList<Attempt> rows;
    KALENDS_TRY(m_database.select(sql, bindings, [&rows](const Row &row) { rows.append(attemptFromRow(row)); }));
    return pageFromRows(std::move(rows), query.page, [](const Attempt &attempt) {
        return QStringList{QString::number(toMs(attempt.startedAt)), attempt.id.toString()};
    });
}

Result<std::optional<Attempt>> AttemptRepository::running(const JobId &job) const
{
    return last(m_database, job, AttemptStatus::Running);
}

Result<std::optional<Attempt>> AttemptRepository::uncertain(const JobId &job) const
{
    return last(m_database, job, AttemptStatus::Uncertain);
}

Result<void> AttemptRepository::insert(const Attempt &attempt)
{
    KALENDS_TRY(m_database.run(
        "INSERT INTO publish_attempts (id, publish_job_id, number, request_id, channel, status, error_code, "
        "error_message, http_status, trace_id, response_meta, started_at, finished_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {attempt.id.toString(), attempt.jobId.toString(), qint64(attempt.number), attempt.requestId,
         bind(word(attempt.channel)), bind(word(attempt.status)), bindOrNull(attempt.errorCode),
         bindOrNull(attempt.errorMessage), bindStatus(attempt.httpStatus), bindOrNull(attempt.traceId),
         bindMeta(attempt.responseMeta), bind(attempt.startedAt), bind(attempt.finishedAt)}));
    m_database.noteAttemptsChanged();
    return {};
}

Result<void> AttemptRepository::update(const Attempt &attempt)
{
    KALENDS_TRY(
        m_database.run("UPDATE publish_attempts SET status = ?, error_code = ?, error_message = ?, http_status = ?, "
                       "trace_id = ?, response_meta = ?, finished_at = ? WHERE id = ?",
                       {bind(word(attempt.status)), bindOrNull(attempt.errorCode), bindOrNull(attempt.errorMessage),
                        bindStatus(attempt.httpStatus), bindOrNull(attempt.traceId), bindMeta(attempt.responseMeta),
                        bind(attempt.finishedAt), attempt.id.toString()}));
    m_database.noteAttemptsChanged();
    return {};
}

Result<void> AttemptRepository::remove(const AttemptId &id)
{
    KALENDS_TRY(m_database.run("DELETE FROM publish_attempts WHERE id = ?", {id.toString()}));
    m_database.noteAttemptsChanged();
    return {};
}

Result<void> AttemptRepository::closeOpen(const JobId &job, AttemptStatus status, const QString &errorCode,
                                          const QString &message, Instant at)
{
    const auto changed =
        m_database.run("UPDATE publish_attempts SET status = ?, error_code = ?, error_message = ?, finished_at = ? "
                       "WHERE publish_job_id = ? AND status IN ('running', 'uncertain')",
                       {bind(word(status)), bindOrNull(errorCode), bindOrNull(message), bind(at), job.toString()});
    KALENDS_TRY(changed);
    if (*changed > 0)
        m_database.noteAttemptsChanged();
    return {};
}

} // namespace kalends
