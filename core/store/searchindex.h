// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/result.h"
#include "model/searchhits.h"
#include "store/database.h"

#include <optional>

namespace kalends
{

/// Finds posts by a part of their words, whatever the case: the tables entry_search and entry_trigrams. From three
/// letters on, what is rare is looked up and does not grow with the store; what is in many posts, and one or two
/// letters, is a walk over the folded words and nothing else. Deleted entries are never found. Belongs to its
/// database's thread. Errors are the database's own.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// The entry's words are these now. EntryRepository calls it in the transaction of the change.
    [[nodiscard]] Result<void> write(const Entry &entry);

    /// Over all years and the shelf. An empty text finds nothing.
    [[nodiscard]] Result<SearchHits> find(const QString &text, qsizetype atMost);
    /// Those with a time in [from, to), in time order: as quick as reading these days.
    [[nodiscard]] Result<QList<EntryId>> findBetween(const QString &text, Instant from, Instant to);
    /// Those on the shelf.
    [[nodiscard]] Result<QList<EntryId>> findOnShelf(const QString &text);

private:
    [[nodiscard]] Result<std::optional<SearchHits>> lookUp(const QString &folded, qsizetype atMost);
    [[nodiscard]] Result<SearchHits> walk(const QString &folded, qsizetype atMost);
    [[nodiscard]] Result<void> done(std::string_view sql, Bindings bindings);
    [[nodiscard]] Result<QList<EntryId>> idsFrom(std::string_view sql, const QList<Binding> &bindings);

    Database &m_database;
};

/// "column holds ?" with the value to bind for a text that is folded already: the column's whole text is searched.
struct FoldedCondition {
    FoldedCondition(const char *column, const QString &folded);
    std::string sql;
    QString value;
};

} // namespace kalends
