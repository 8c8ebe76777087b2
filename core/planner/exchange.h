// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/planner.h"

#include <functional>

namespace kalends
{

enum class ExchangeFormat {
    Csv,  ///< scheduled_at,timezone,caption,channels,media,labels; RFC 4180; lists inside a cell separated by |
    Ics,  ///< RFC 5545: one VEVENT per entry; brings back time, zone and full caption
    Json, ///< lossless: fields, labels, states and versions; media by id, SHA-256 and file name
};
[[nodiscard]] QLatin1String word(ExchangeFormat format);
[[nodiscard]] std::optional<ExchangeFormat> exchangeFormatFromWord(const QString &word);

/// Brings a file into the library and answers its id. The planner knows no media; who builds it knows how to import.
using MediaImporter = std::function<Result<MediaId>(const QString &path)>;

struct ImportOptions {
    std::optional<ExchangeFormat> format; ///< unset: by the file's suffix (.csv, .ics, .json)
    bool partial = false;                 ///< takes the good rows; otherwise one bad row refuses the file
    bool dryRun = false;                  ///< the same report, nothing kept, no media imported
    /// Unset: rows with a time ahead and a channel are planned, all others become drafts (JSON: as written, unless its
    /// time is past).
    std::optional<EntryState> state;
    MediaImporter importMedia; ///< may be empty: then media must be in the library, by id or SHA-256
    QString
        mediaFolder; ///< where relative paths of media start and must stay; importFile() fills in the file's own folder
};

/// Something to say about one row. Rows count from 1 and the header is row 1 of a CSV file, so that the number is the
/// spreadsheet's.
struct ImportRow {
    int row = 0;
    Error error;
};

struct ImportReport {
    int rows = 0;           ///< found in the file, without the header
    QList<EntryId> created; ///< empty after a dry run, and when a bad row refused the file
    int accepted = 0;       ///< rows that are good, also in a dry run
    QList<ImportRow> refused;
    QList<ImportRow> notes; ///< taken, but not as written: "lies in the past, so it became a draft"
    bool dryRun = false;
    UndoId undoId;
};
[[nodiscard]] QJsonObject toJson(const ImportReport &report);

/// Export and import of the plan. Same thread as its planner.
class PlanExchange
{
public:
    static constexpr qint64 kMaxFileBytes = 32 * 1024 * 1024;
    static constexpr int kMaxRows = 50'000;

    explicit PlanExchange(Planner &planner) : m_planner(planner) {}

    /// Everything that `query` matches (limit and cursor are not used).
    [[nodiscard]] Result<QByteArray> exportEntries(ExchangeFormat format, const EntryQuery &query = {});
    /// Written beside and renamed, so that a failure leaves an older file as it was. Answer: how many entries.
    [[nodiscard]] Result<int> exportToFile(const QString &path, ExchangeFormat format, const EntryQuery &query = {});

    /// Errors (as opposed to rows refused): FileUnreadable (not a regular file), PayloadTooLarge (32 MiB, 50,000 rows),
    /// UnsupportedMediaType (not that format at all), InvalidValue (the header lacks a column).
    [[nodiscard]] Result<ImportReport> importFile(const QString &path, ImportOptions options);
    [[nodiscard]] Result<ImportReport> importBytes(const QByteArray &bytes, const ImportOptions &options);

private:
    [[nodiscard]] Result<QList<Entry>> entriesFor(EntryQuery query);
    [[nodiscard]] Result<QByteArray> written(ExchangeFormat format, const QList<Entry> &entries);

    Planner &m_planner;
};

} // namespace kalends
