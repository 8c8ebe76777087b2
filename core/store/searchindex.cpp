// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/searchindex.h"

#include "store/database.h"
#include "store/searchtext.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace kalends
{
namespace
{

constexpr qsizetype kGram = 3;       ///< the tokenizer's length of a word
constexpr qsizetype kMostGrams = 24; ///< more of them make a search no narrower
/// Looking at a candidate costs as much as walking over five rows: of more than these, walking is quicker.
constexpr qint64 kFewCandidates = 5000;
constexpr qsizetype kLongestPattern = 5000; ///< LIKE takes 50,000 bytes

#define KALENDS_NOT_DELETED                                                                                            \
    " AND s.entry_id NOT IN (SELECT id FROM calendar_entries INDEXED BY calendar_entries_deleted"                      \
    " WHERE deleted_at IS NOT NULL)"

/// `"abc" AND "bcd" …`, or nothing for a text that is too short for it.
QString matchOf(const QString &folded)
{
    const QList<uint> letters = folded.toUcs4();
    QSet<QString> grams;
    QString match;
    for (qsizetype i = 0; i + kGram <= letters.size() && grams.size() < kMostGrams; ++i) {
        const auto *begin = reinterpret_cast<const char32_t *>(letters.constData() + i);
        const QString gram = QString::fromUcs4(begin, kGram);
        if (grams.contains(gram))
            continue;
        grams.insert(gram);
        if (!match.isEmpty())
            match += " AND "_L1;
        match += u'"' + QString(gram).replace(u'"', "\"\""_L1) + u'"';
    }
    return match;
}

} // namespace

FoldedCondition::FoldedCondition(const char *column, const QString &folded)
{
    if (folded.size() > kLongestPattern) {
        sql = "instr("s + column + ", ?)";
        value = folded;
        return;
    }
    sql = column + " LIKE ? ESCAPE '\\'"s;
    value = folded;
    for (const QChar special : {u'\\', u'%', u'_'})
        value.replace(special, u'\\' + QString(special));
    value = u'%' + value + u'%';
}

Result<void> SearchIndex::write(const Entry &entry)
{
    const QString id = entry.id.toString();
    const QString folded = searchTextOf(entry);
    std::optional<qint64> number;
    QString before;
    KALENDS_TRY(
        m_database.select("SELECT number, folded FROM entry_search WHERE entry_id = ?", {id}, [&](const Row &row) {
            number = row.integer(0);
            before = row.text(1);
        }));
    if (number && before == folded)
        return {};
    if (number) {
        KALENDS_TRY(done("UPDATE entry_search SET folded = ? WHERE entry_id = ?", {folded, id}));
        KALENDS_TRY(done("INSERT INTO entry_trigrams (entry_trigrams, rowid, folded) VALUES ('delete', ?, ?)",
                         {*number, before}));
    } else {
        KALENDS_TRY(m_database.select("INSERT INTO entry_search (entry_id, number, folded) VALUES"
                                      " (?, (SELECT coalesce(max(number), 0) + 1 FROM entry_search), ?)"
                                      " RETURNING number",
                                      {id, folded}, [&number](const Row &row) { number = row.integer(0); }));
    }
    return done("INSERT INTO entry_trigrams (rowid, folded) VALUES (?, ?)", {*number, folded});
}

Result<void> SearchIndex::done(std::string_view sql, Bindings bindings)
{
    const Result<int> changed = m_database.run(sql, bindings);
    return changed.ok() ? Result<void>() : Result<void>(changed.error());
}

Result<SearchHits> SearchIndex::find(const QString &text, qsizetype atMost)
{
    const QString folded = foldedForSearch(text);
    if (folded.isEmpty())
        return SearchHits{};
    const Result<std::optional<SearchHits>> rare = lookUp(folded, atMost);
    if (!rare.ok())
        return rare.error();
    return *rare ? Result<SearchHits>(**rare) : walk(folded, atMost);
}

/// Nothing where walking is quicker, or the only way.
Result<std::optional<SearchHits>> SearchIndex::lookUp(const QString &folded, qsizetype atMost)
{
    const QString match = matchOf(folded);
    if (match.isEmpty())
        return std::optional<SearchHits>();
    qint64 candidates = 0;
    KALENDS_TRY(
        m_database.select("SELECT count(*) FROM (SELECT 1 FROM entry_trigrams WHERE entry_trigrams MATCH ? LIMIT ?)",
                          {match, kFewCandidates + 1}, [&candidates](const Row &row) { candidates = row.integer(0); }));
    if (candidates > kFewCandidates)
        return std::optional<SearchHits>();
    const FoldedCondition holds("s.folded", folded);
    const Result<QList<EntryId>> ids =
        idsFrom("SELECT s.entry_id FROM entry_trigrams t CROSS JOIN entry_search s ON s.number = t.rowid"
                " WHERE t.entry_trigrams MATCH ? AND " +
                    holds.sql + KALENDS_NOT_DELETED " ORDER BY s.entry_id DESC",
                {match, holds.value});
    if (!ids.ok())
        return ids.error();
    return std::optional(SearchHits{.count = ids->size(), .newest = ids->first(std::min(ids->size(), atMost))});
}

Result<SearchHits> SearchIndex::walk(const QString &folded, qsizetype atMost)
{
    const FoldedCondition holds("s.folded", folded);
    const std::string from =
        " /* reads all: what is too short or too common for the index */ FROM entry_search s WHERE " + holds.sql +
        KALENDS_NOT_DELETED;
    const Result<QList<EntryId>> newest =
        idsFrom("SELECT s.entry_id" + from + " ORDER BY s.entry_id DESC LIMIT ?", {holds.value, qint64(atMost)});
    if (!newest.ok())
        return newest.error();
    SearchHits hits{.count = newest->size(), .newest = *newest};
    if (hits.count == atMost) { // there may be more of them
        KALENDS_TRY(m_database.select("SELECT count(*)" + from, {holds.value},
                                      [&hits](const Row &row) { hits.count = qsizetype(row.integer(0)); }));
    }
    return hits;
}

Result<QList<EntryId>> SearchIndex::findBetween(const QString &text, Instant from, Instant to)
{
    const FoldedCondition holds("s.folded", foldedForSearch(text));
    return idsFrom("SELECT e.id FROM calendar_entries e INDEXED BY calendar_entries_by_time"
                   " CROSS JOIN entry_search s ON s.entry_id = e.id WHERE e.deleted_at IS NULL"
                   " AND e.scheduled_at >= ? AND e.scheduled_at < ? AND " +
                       holds.sql + " ORDER BY e.scheduled_at, e.id",
                   {toMs(from), toMs(to), holds.value});
}

Result<QList<EntryId>> SearchIndex::findOnShelf(const QString &text)
{
    const FoldedCondition holds("s.folded", foldedForSearch(text));
    return idsFrom("SELECT e.id FROM calendar_entries e INDEXED BY calendar_entries_by_time"
                   " CROSS JOIN entry_search s ON s.entry_id = e.id WHERE e.deleted_at IS NULL"
                   " AND e.scheduled_at IS NULL AND " +
                       holds.sql + " ORDER BY e.id",
                   {holds.value});
}

Result<QList<EntryId>> SearchIndex::idsFrom(std::string_view sql, const QList<Binding> &bindings)
{
    QList<EntryId> ids;
    KALENDS_TRY(
        m_database.select(sql, bindings, [&ids](const Row &row) { ids.append(EntryId::fromTrusted(row.text(0))); }));
    return ids;
}

} // namespace kalends
