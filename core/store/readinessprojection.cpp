// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/readinessprojection.h"

#include "model/json.h"
#include "model/mediaedit.h"
#include "model/readiness.h"
#include "store/accountrepository.h"
#include "store/flagrepository.h"
#include "store/mediarepository.h"
#include "store/transaction.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// Entries are read in batches: large enough that a query's start costs nothing, small enough that 100,000 entries need
/// no memory.
constexpr qsizetype kBatch = 256;
constexpr qsizetype kMostMediaKept = 2000;
constexpr qsizetype kSome = kBatch; ///< what refreshSome() does at a time: a few milliseconds

/// One entry with what its readiness depends on, and what the row says now.
struct Assessed {
    Entry entry;
    QList<PublishJob> jobs;
    QList<bool> blocked; ///< of the jobs, as their rows say now
    QByteArray readiness;
    QByteArray detail;
};

/// Whether the preflight would stop it: it is in line, but nobody may promise that it goes out.
bool isBlocked(const PublishJob &job, const QList<ReadinessIssue> &issues)
{
    return std::ranges::any_of(issues, [&job](const ReadinessIssue &issue) {
        return issue.channel.value_or(job.channel) == job.channel && issue.readiness > Readiness::FailedRetry;
    });
}

QJsonObject objectFromText(const QByteArray &text)
{
    return text == "{}" ? QJsonObject() : QJsonDocument::fromJson(text).object();
}

/// "sql … IN (?, ?, …) …" for a few fixed numbers of placeholders, so that the statements are prepared once; the rest
/// are NULL.
std::string withPlaceholders(std::string_view before, qsizetype count, std::string_view after)
{
    std::string sql(before);
    sql += " IN (?";
    for (qsizetype i = 1; i < count; ++i)
        sql += ",?";
    sql += ") ";
    return sql += after;
}

qsizetype placeholdersFor(qsizetype count)
{
    return count == 1 ? 1 : count <= 16 ? 16 : kBatch;
}

} // namespace

/// Reads, assesses and writes batches of entries. Lives for one refresh.
class ReadinessBatches
{
public:
    explicit ReadinessBatches(Database &database) : m_database(database) {}

    Result<void> begin()
    {
        const Result<QList<Account>> accounts = AccountRepository(m_database).list();
        if (!accounts)
            return accounts.error();
        const Result<Flags> flags = FlagRepository(m_database).flags();
        if (!flags)
            return flags.error();
        m_accounts = *accounts;
        m_flags = *flags;
        return {};
    }

    /// At most kBatch ids.
    Result<void> refresh(const QList<EntryId> &ids)
    {
        m_batch.clear();
        m_indexOf.clear();
        m_placeholders = placeholdersFor(ids.size());
        m_bindings.clear();
        for (const EntryId &id : ids)
            m_bindings.append(id.toString());
        m_bindings.resize(m_placeholders);
        KALENDS_TRY(readEntries());
        KALENDS_TRY(readChannels());
        KALENDS_TRY(readMedia());
        KALENDS_TRY(readJobs());
        for (const Assessed &assessed : std::as_const(m_batch))
            KALENDS_TRY(assess(assessed));
        return {};
    }

    [[nodiscard]] int changed() const { return m_changed; }

private:
    Result<void> readEntries()
    {
        return each("SELECT e.id, e.scheduled_at, e.wall_ms, e.timezone, e.state, e.readiness, e.readiness_detail, "
                    "e.version, c.caption "
                    "FROM calendar_entries e CROSS JOIN entry_contents c ON c.entry_id = e.id WHERE e.id",
                    "AND e.deleted_at IS NULL", [this](const Row &row) {
                        Assessed assessed;
                        Entry &entry = assessed.entry;
                        entry.id = row.id<EntryId>(0);
                        entry.scheduledAt = row.instant(1);
                        entry.wall.ms = row.integer(2);
                        entry.timezone = row.bytes(3);
                        entry.state = row.bytes(4) == "planned" ? EntryState::Planned : EntryState::Draft;
                        assessed.readiness = row.bytes(5);
                        assessed.detail = row.bytes(6);
                        entry.version = int(row.integer(7));
                        entry.caption = row.text(8);
                        m_indexOf.insert(entry.id.toString(), m_batch.size());
                        m_batch.append(std::move(assessed));
                    });
    }

    Result<void> readChannels()
    {
        return each("SELECT entry_id, channel, account_id, fields, consent_at FROM entry_channels WHERE entry_id",
                    "ORDER BY entry_id, channel", [this](const Row &row) {
                        Assessed *assessed = find(row.text(0));
                        const auto channel = channelFromWord(row.text(1));
                        if (assessed && channel)
                            assessed->entry.channels.append(EntryChannel{.channel = *channel,
                                                                         .accountId = row.id<AccountId>(2),
                                                                         .fields = objectFromText(row.bytes(3)),
                                                                         .suggested = {},
                                                                         .consentAt = row.instant(4)});
                    });
    }

    Result<void> readMedia()
    {
        if (m_media.size() > kMostMediaKept)
            m_media.clear();
        QList<MediaId> unknown;
        KALENDS_TRY(each("SELECT entry_id, media_id FROM entry_media WHERE entry_id", "ORDER BY entry_id, position",
                         [&](const Row &row) {
                             Assessed *assessed = find(row.text(0));
                             if (!assessed)
                                 return;
                             const auto id = row.id<MediaId>(1);
                             assessed->entry.media.append(id);
                             if (!m_media.contains(id))
                                 unknown.append(id);
                         }));
        const Result<QList<MediaAsset>> assets = MediaRepository(m_database).findAll(unknown);
        if (!assets)
            return assets.error();
        for (const MediaAsset &asset : *assets)
            m_media.insert(asset.id, asset);
        return {};
    }

    /// What the entry's media edits made. Nearly no entry has any.
    Result<QList<MediaAsset>> resultsOf(const Entry &entry)
    {
        QList<MediaAsset> results;
        for (const MediaId &id : resultIdsOf(entry)) {
            if (!m_media.contains(id)) {
                const Result<QList<MediaAsset>> assets = MediaRepository(m_database).findAll({id});
                if (!assets)
                    return assets.error();
                m_media.insert(id, assets->constFirst());
            }
            results.append(m_media.value(id));
        }
        return results;
    }

    Result<void> readJobs()
    {
        return each(
            "SELECT calendar_entry_id, id, channel, account_id, scheduled_at, status, hold, attempt_count, "
            "next_attempt_at, last_error_code, last_error, entry_version, preflight_failed, created_at, blocked "
            "FROM publish_jobs INDEXED BY publish_jobs_by_entry WHERE calendar_entry_id",
            "", [this](const Row &row) {
                if (Assessed *assessed = find(row.text(0))) {
                    assessed->jobs.append(jobFromRow(row));
                    assessed->blocked.append(row.boolean(14));
                }
            });
    }

    /// The columns of a job that a verdict can rest on.
    static PublishJob jobFromRow(const Row &row)
    {
        PublishJob job;
        job.entryId = row.id<EntryId>(0);
        job.id = row.id<JobId>(1);
        job.channel = channelFromWord(row.text(2)).value_or(Channel::Instagram);
        job.accountId = row.id<AccountId>(3);
        job.scheduledAt = instantFromMs(row.integer(4));
        job.status = jobStatusFromWord(row.text(5)).value_or(JobStatus::NeedsAttention);
        job.hold = holdFromWord(row.text(6));
        job.attemptCount = int(row.integer(7));
        job.nextAttemptAt = row.instant(8);
        job.lastErrorCode = row.text(9);
        job.lastError = row.text(10);
        job.entryVersion = int(row.integer(11));
        job.preflightFailed = row.boolean(12);
        job.createdAt = instantFromMs(row.integer(13));
        return job;
    }

    Result<void> assess(const Assessed &assessed)
    {
        QList<MediaAsset> media;
        media.reserve(assessed.entry.media.size());
        for (const MediaId &id : assessed.entry.media)
            media.append(m_media.value(id));
        const Result<QList<MediaAsset>> results = resultsOf(assessed.entry);
        if (!results)
            return results.error();
        const ReadinessVerdict verdict =
            assessReadiness({assessed.entry, media, m_accounts, assessed.jobs, m_flags, *results});
        KALENDS_TRY(writeBlocked(assessed, verdict.issues));
        const QLatin1String readiness = word(verdict.readiness);
        const QByteArray detail = textOf(verdict.issues);
        if (assessed.readiness == QByteArrayView(readiness.data(), readiness.size()) && assessed.detail == detail)
            return {};
        const Result<int> written =
            m_database.run("UPDATE calendar_entries SET readiness = ?, readiness_detail = ? WHERE id = ?",
                           {bind(readiness), bindOrNull(QString::fromUtf8(detail)), bind(assessed.entry.id)});
        if (!written)
            return written.error();
        ++m_changed;
        m_database.noteChange(assessed.entry.id);
        return {};
    }

    Result<void> writeBlocked(const Assessed &assessed, const QList<ReadinessIssue> &issues)
    {
        for (qsizetype i = 0; i < assessed.jobs.size(); ++i) {
            const PublishJob &job = assessed.jobs.at(i);
            const bool blocked = isBlocked(job, issues);
            if (blocked == assessed.blocked.at(i))
                continue;
            KALENDS_TRY(
                m_database.run("UPDATE publish_jobs SET blocked = ? WHERE id = ?", {qint64(blocked), bind(job.id)}));
        }
        return {};
    }

    /// Empty for no issues. After a change of an account, thousands of entries in a row have the very same ones.
    QByteArray textOf(const QList<ReadinessIssue> &issues)
    {
        if (issues.isEmpty())
            return {};
        if (issues != m_lastIssues) {
            m_lastIssues = issues;
            m_lastText = issuesToText(issues);
        }
        return m_lastText;
    }

    Result<void> each(std::string_view before, std::string_view after, const std::function<void(const Row &)> &eachRow)
    {
        return m_database.select(withPlaceholders(before, m_placeholders, after), m_bindings, eachRow);
    }

    Assessed *find(const QString &id)
    {
        const auto at = m_indexOf.constFind(id);
        return at == m_indexOf.constEnd() ? nullptr : &m_batch[*at];
    }

    Database &m_database;
    QList<Account> m_accounts;
    Flags m_flags;
    QHash<MediaId, MediaAsset> m_media;
    QList<Assessed> m_batch;
    QHash<QString, qsizetype> m_indexOf;
    qsizetype m_placeholders = 1;
    QList<Binding> m_bindings;
    QList<ReadinessIssue> m_lastIssues;
    QByteArray m_lastText;
    int m_changed = 0;
};

Result<int> ReadinessProjection::refresh(const QList<EntryId> &entries)
{
    if (entries.isEmpty())
        return 0;
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    ReadinessBatches batches(m_database);
    KALENDS_TRY(batches.begin());
    for (qsizetype at = 0; at < entries.size(); at += kBatch)
        KALENDS_TRY(batches.refresh(entries.mid(at, kBatch)));
    KALENDS_TRY(transaction.commit());
    return batches.changed();
}

Result<int> ReadinessProjection::refreshChannel(Channel channel)
{
    return refreshWhere("EXISTS (SELECT 1 FROM entry_channels p WHERE p.entry_id = e.id AND p.channel = ?)",
                        {word(channel)});
}

Result<EntryId> ReadinessProjection::refreshSome(Channel channel, const EntryId &after)
{
    static const std::string sql =
        "SELECT e.id FROM calendar_entries e WHERE e.id > ? AND e.deleted_at IS NULL AND e.readiness <> 'published' "
        "AND EXISTS (SELECT 1 FROM entry_channels p WHERE p.entry_id = e.id AND p.channel = ?) ORDER BY e.id LIMIT " +
        std::to_string(kSome);
    QList<EntryId> ids;
    KALENDS_TRY(m_database.select(sql, {after.isEmpty() ? u""_s : after.toString(), QString(word(channel))},
                                  [&](const Row &row) { ids.append(row.id<EntryId>(0)); }));
    const Result<int> refreshed = refresh(ids);
    if (!refreshed)
        return refreshed.error();
    return ids.size() < kSome ? EntryId() : ids.constLast();
}

Result<int> ReadinessProjection::refreshMedia(const MediaId &media)
{
    // It may go out in place of the medium that it was made of.
    return refreshWhere("e.id IN (SELECT entry_id FROM entry_media WHERE media_id = ? UNION SELECT entry_id FROM "
                        "entry_media WHERE media_id IN (SELECT source_id FROM media_derivations WHERE result_id = ?))",
                        {media.toString(), media.toString()});
}

Result<int> ReadinessProjection::refreshAll()
{
    return refreshWhere("TRUE", {});
}

Result<int> ReadinessProjection::refreshWhere(std::string_view condition, const QStringList &values)
{
    // Walked by id, so that no list of all of them is held.
    const std::string sql =
        "SELECT e.id FROM calendar_entries e WHERE e.id > ? AND e.deleted_at IS NULL AND e.readiness <> 'published' "
        "AND " +
        std::string(condition) + " ORDER BY e.id LIMIT " + std::to_string(kBatch);
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    ReadinessBatches batches(m_database);
    KALENDS_TRY(batches.begin());
    QList<EntryId> ids;
    QString last = u""_s;
    do {
        QList<Binding> bindings{last};
        for (const QString &value : values)
            bindings.append(value);
        ids.clear();
        KALENDS_TRY(m_database.select(sql, bindings, [&](const Row &row) { ids.append(row.id<EntryId>(0)); }));
        if (ids.isEmpty())
            break;
        last = ids.constLast().toString();
        KALENDS_TRY(batches.refresh(ids));
    } while (ids.size() == kBatch);
    KALENDS_TRY(transaction.commit());
    return batches.changed();
}

} // namespace kalends
