// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/undorepository.h"

#include "store/database.h"

namespace kalends
{

Result<void> UndoRepository::insert(const Stored &record)
{
    const auto added =
        m_database.run("INSERT INTO undo_records (id, name, payload, created_at, undone_at) VALUES (?, ?, ?, ?, ?)",
                       {record.id, record.name, record.payload, bind(record.createdAt), bind(record.undoneAt)});
    if (!added.ok())
        return added.error();
    // Ids sort by the time they were made, so the oldest are the smallest.
    const auto forgotten = m_database.run(
        "DELETE FROM undo_records WHERE id <= (SELECT id FROM undo_records ORDER BY id DESC LIMIT 1 OFFSET ?)",
        {qint64(kKept)});
    return forgotten.ok() ? Result<void>() : Result<void>(forgotten.error());
}

Result<std::optional<UndoRepository::Stored>> UndoRepository::find(const QString &id) const
{
    std::optional<Stored> found;
    KALENDS_TRY(m_database.select(
        "SELECT name, payload, created_at, undone_at FROM undo_records WHERE id = ?", {id}, [&](const Row &row) {
            found = Stored{id, row.text(0), row.bytes(1), instantFromMs(row.integer(2)), row.instant(3)};
        }));
    return found;
}

Result<QList<UndoRepository::Stored>> UndoRepository::newest(int limit) const
{
    QList<Stored> records;
    KALENDS_TRY(m_database.select(
        "SELECT id, name, created_at, undone_at FROM undo_records ORDER BY id DESC LIMIT ?", {qint64(limit)},
        [&](const Row &row) {
            records.append(Stored{row.text(0), row.text(1), {}, instantFromMs(row.integer(2)), row.instant(3)});
        }));
    return records;
}

Result<void> UndoRepository::turn(const QString &id, std::optional<Instant> undoneAt, const QByteArray &payload)
{
    const auto turned = m_database.run("UPDATE undo_records SET undone_at = ?, payload = ? WHERE id = ?",
                                       {bind(undoneAt), payload, id});
    return turned.ok() ? Result<void>() : Result<void>(turned.error());
}

} // namespace kalends
