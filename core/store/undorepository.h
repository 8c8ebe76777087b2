// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kalends
{

class Database;

/// One row per change that can be taken back; the payload is the planner's business. Belongs to its database's thread.
class UndoRepository
{
public:
    explicit UndoRepository(Database &database) : m_database(database) {}

    struct Stored {
        QString id;
        QString name;
        QByteArray payload; ///< empty in lists
        Instant createdAt{};
        std::optional<Instant> undoneAt;
    };

    /// How many are kept; the oldest make room.
    static constexpr int kKept = 200;

    [[nodiscard]] Result<void> insert(const Stored &record);
    [[nodiscard]] Result<std::optional<Stored>> find(const QString &id) const;
    [[nodiscard]] Result<QList<Stored>> newest(int limit) const;
    /// Undone, or done again, with what it takes to go back from there.
    [[nodiscard]] Result<void> turn(const QString &id, std::optional<Instant> undoneAt, const QByteArray &payload);

private:
    Database &m_database;
};

} // namespace kalends
