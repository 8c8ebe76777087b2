// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/clock.h"
#include "model/ids.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace kalends
{

class StoreEvents;
struct Migration;

/// One row of an answer, valid only inside the callback that receives it. Columns by position, in the order of the
/// SELECT. NULL reads as 0, as an empty text or as nothing.
class Row
{
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] std::optional<Instant> instant(int column) const;
    /// An id that we wrote ourselves; empty where the column is NULL.
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType::fromTrusted(text(column)); }

private:
    friend class Database;
    explicit Row(void *statement) : m_statement(statement) {}
    void *m_statement;
};

/// What a placeholder takes. An empty QString is an empty text, never NULL; NULL is written as std::monostate or an
/// empty optional.
using Binding = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Bindings = std::initializer_list<Binding>;
[[nodiscard]] Binding bind(Instant instant);
[[nodiscard]] Binding bind(std::optional<Instant> instant);
[[nodiscard]] Binding bind(QLatin1String word);
/// NULL for an empty text: for columns where NULL means "none".
[[nodiscard]] Binding bindOrNull(const QString &text);
/// An empty id is NULL.
template <class Tag> [[nodiscard]] Binding bind(const Id<Tag> &id)
{
    return id.isEmpty() ? Binding{} : Binding{id.toString()};
}

/// One connection to the store. Belongs to the thread that opened it; each thread opens its own. Statements are
/// prepared once and kept. SQL stays inside this folder: the repositories are the only ones that call select() and
/// run().
class Database
{
public:
    struct Options {
        QString path;                  ///< DIR/kalends.sqlite3; created with mode 0600
        StoreEvents *events = nullptr; ///< told after each commit; may be null
        const Clock *clock = nullptr;  ///< for created/updated columns; the system's when null
        bool migrate = true;           ///< the first connection of a process migrates, the others do not look
        QString backupFolder; ///< where the copy before a migration goes; empty: no backup (a new store needs none)
        Milliseconds busyTimeout{5000};        ///< how long a statement waits for another connection's lock
        std::span<const Migration> migrations; ///< empty: this program's own; tests bring theirs
    };
    /// Errors: DatabaseNewer and DatabaseCorrupt (the file is untouched; a file of another program is the latter),
    /// StorageReadOnly, StorageFull, DatabaseBusy. Does not grow with the store, except after a crash: then it is
    /// checked whole.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs a statement with positional `?` placeholders and hands each row to `eachRow`, which may call select() and
    /// run() again. Also for INSERT and UPDATE … RETURNING.
    [[nodiscard]] Result<void> select(std::string_view sql, Bindings bindings,
                                      const std::function<void(const Row &)> &eachRow);
    [[nodiscard]] Result<void> select(std::string_view sql, const QList<Binding> &bindings,
                                      const std::function<void(const Row &)> &eachRow);
    /// Runs a statement that changes something; the answer is the number of rows changed (without those changed by
    /// cascades).
    [[nodiscard]] Result<int> run(std::string_view sql, Bindings bindings);
    [[nodiscard]] Result<int> run(std::string_view sql, const QList<Binding> &bindings);
    /// Whether the last failed statement broke a constraint (unique, foreign key, check), which callers may want to put
    /// into words.
    [[nodiscard]] bool lastFailureWasConstraint() const;

    // What a repository has just changed. Inside a Transaction it is collected and told once after the commit, and
    // forgotten with a rollback; outside one it is told at once.
    void noteChange(const EntryId &id);
    void noteChange(const JobId &id);
    void noteChange(const AccountId &id);
    void noteChange(const MediaId &id);
    void noteFlagsChanged();
    void noteAttemptsChanged();
    void noteEverythingChanged(); ///< too much to list

    [[nodiscard]] StoreEvents *events() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Instant now() const { return clock().now(); }
    [[nodiscard]] const QString &path() const;
    /// SQLite's own online copy into the new file `path` (0600), verified by an integrity check. Refuses to overwrite.
    [[nodiscard]] Result<void> backupTo(const QString &path);
    /// quick_check; grows with the store. Error DatabaseCorrupt.
    [[nodiscard]] Result<void> check();
    /// integrity_check and every reference; grows with the store and takes longer. Writers are not held up. Error
    /// DatabaseCorrupt.
    [[nodiscard]] Result<void> checkWhole();
    [[nodiscard]] bool inTransaction() const;

private:
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> priv);
    Result<int> execute(std::string_view sql, const Binding *bindings, qsizetype count,
                        const std::function<void(const Row &)> *eachRow);
    template <class Note> void note(const Note &note);
    std::unique_ptr<Private> d;
};

} // namespace kalends
