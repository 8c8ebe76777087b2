// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"

#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <string_view>

namespace kalends {

class StoreEvents;

/// One row of an answer, valid only inside the callback that receives it. Columns by position, in the order of the SELECT.
class Row
{
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    friend class Database;
    explicit Row(void *statement) : m_statement(statement) {}
    void *m_statement;
};

/// What a placeholder takes. An empty QString is an empty text, never NULL; NULL is written as std::monostate or an empty optional.
using Binding = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Bindings = std::initializer_list<Binding>;
[[nodiscard]] Binding bind(std::optional<Instant> instant);

/// One connection to the store. Belongs to the thread that opened it; each thread opens its own. Statements are prepared once and
/// kept. SQL stays inside this folder: the repositories are the only ones that call select() and run().
class Database
{
public:
    struct Options {
        QString path;                 ///< DIR/kalends.sqlite3; created with mode 0600
        StoreEvents *events = nullptr; ///< told after each commit; may be null
        const Clock *clock = nullptr;  ///< for created/updated columns; the system's when null
        bool migrate = true;           ///< the first connection of a process migrates, the others do not look
        QString backupFolder;          ///< where the copy before a migration goes; empty: no backup (a new store needs none)
    };
    /// Errors: DatabaseNewer and DatabaseCorrupt (the file is untouched), StorageReadOnly, StorageFull, DatabaseBusy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement with positional `?` placeholders and hands each row to `eachRow`.
    [[nodiscard]] Result<void> select(std::string_view sql, Bindings bindings, const std::function<void(const Row &)> &eachRow);
    [[nodiscard]] Result<void> select(std::string_view sql, const QList<Binding> &bindings,
                                      const std::function<void(const Row &)> &eachRow);
    /// Runs a statement that changes something; the answer is the number of rows changed.
    [[nodiscard]] Result<int> run(std::string_view sql, Bindings bindings);
    [[nodiscard]] Result<int> run(std::string_view sql, const QList<Binding> &bindings);

    [[nodiscard]] StoreEvents *events() const;
    [[nodiscard]] const Clock &clock() const;
    /// SQLite's own online copy into `path`, verified by an integrity check.
    [[nodiscard]] Result<void> backupTo(const QString &path);
    /// quick_check; Error DatabaseCorrupt.
    [[nodiscard]] Result<void> check();
    [[nodiscard]] bool inTransaction() const;

private:
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kalends
