// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/entryrows.h"
#include "store/searchindex.h"
#include "store/searchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

// A cursor is the last row's key: its time, or nothing for one on the shelf behind all times, and its id.
struct PageStart {
    bool shelf = false;
    qint64 at = std::numeric_limits<qint64>::min();
    QString id; ///< empty: from the beginning of the part
};

QString cursorAfter(const PageStart &last)
{
    return cursorFromKey({last.shelf ? QString() : QString::number(last.at), last.id});
}

Result<PageStart> startFrom(const QString &cursor)
{
    if (cursor.isEmpty())
        return PageStart{};
    const Result<QStringList> key = keyFromCursor(cursor, 2);
    if (!key.ok())
        return key.error();
    bool number = true;
    PageStart start;
    start.shelf = key->at(0).isEmpty();
    if (!start.shelf)
        start.at = key->at(0).toLongLong(&number);
    start.id = key->at(1);
    if (!number) {
        return Error{
            ErrorCode::BadRequest,
            QCoreApplication::translate("EntryRepository", "“%1” is not a cursor of this list.").arg(cursor.left(80)),
            QCoreApplication::translate("EntryRepository", "Take the cursor of the page before, or none.")};
    }
    return start;
}

/// One batch of a list: the statement for this query from `start` on.
struct PageStatement {
    PageStatement(const EntryQuery &query, const PageStart &start, qint64 batch)
    {
        sql = "SELECT e.id, e.scheduled_at";
        if (!query.label.isEmpty())
            sql += ", c.labels";
        // Which index serves is known, so it is not left to statistics.
        sql += query.readiness ? " FROM calendar_entries e INDEXED BY calendar_entries_by_readiness"
                               : " FROM calendar_entries e INDEXED BY calendar_entries_by_time";
        if (!query.label.isEmpty())
            sql += " JOIN entry_contents c ON c.entry_id = e.id";
        if (!query.text.isEmpty())
            sql += " JOIN entry_search s ON s.entry_id = e.id";
        sql += " WHERE e.deleted_at IS NULL";
        if (start.shelf) {
            also(" AND e.scheduled_at IS NULL AND e.id > ?", start.id);
        } else if (start.id.isEmpty()) {
            also(" AND e.scheduled_at >= ?", query.from ? toMs(*query.from) : start.at);
        } else {
            also(" AND (e.scheduled_at, e.id) > (?, ?)", start.at);
            values.append(start.id);
        }
        if (!start.shelf && query.to)
            also(" AND e.scheduled_at < ?", toMs(*query.to));
        if (query.state)
            also(" AND e.state = ?", bind(word(*query.state)));
        if (query.readiness)
            also(" AND e.readiness = ?", bind(word(*query.readiness)));
        if (query.channel)
            also(" AND EXISTS (SELECT 1 FROM entry_channels p WHERE p.entry_id = e.id AND p.channel = ?)",
                 bind(word(*query.channel)));
        if (!query.text.isEmpty()) {
            const FoldedCondition holds("s.folded", foldedForSearch(query.text));
            also((" AND " + holds.sql).c_str(), holds.value);
        }
        also(" ORDER BY e.scheduled_at, e.id LIMIT ?", batch);
    }

    QByteArray sql;
    QList<Binding> values;

private:
    void also(const char *condition, const Binding &value)
    {
        sql += condition;
        values.append(value);
    }
};

} // namespace

Result<Page<EntryId>> EntryRepository::page(const EntryQuery &query)
{
    Result<PageStart> parsed = startFrom(query.cursor);
    if (!parsed.ok())
        return parsed.error();
    PageStart start = *parsed;
    const bool byLabel = !query.label.isEmpty(); // the one thing that SQL does not decide
    const bool timesOnly = query.from || query.to;
    // Where SQL decides everything, one row more than asked for says whether there is another page.
    const qint64 batch = byLabel ? 500 : query.limit + 1;

    Page<EntryId> page;
    PageStart last; // the last one taken
    while (true) {
        const PageStatement statement(query, start, batch);
        qint64 seen = 0;
        bool more = false;
        KALENDS_TRY(m_database.select(std::string_view(statement.sql.constData(), size_t(statement.sql.size())),
                                      statement.values, [&](const Row &row) {
                                          ++seen;
                                          start.id = row.text(0);
                                          start.at = row.integer(1);
                                          if (more || (byLabel && !listFrom(row.bytes(2)).contains(query.label)))
                                              return;
                                          if (page.items.size() == query.limit) {
                                              more = true;
                                              return;
                                          }
                                          last = start;
                                          page.items.append(EntryId::fromTrusted(start.id));
                                      }));
        if (more) {
            page.nextCursor = cursorAfter(last);
            return page;
        }
        if (seen == batch)
            continue;
        if (start.shelf || timesOnly)
            return page;
        start = {.shelf = true, .at = 0, .id = {}};
    }
}

} // namespace kalends
