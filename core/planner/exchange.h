// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/csvcolumns.h"
#include "planner/importreport.h"
#include "planner/planner.h"

#include <functional>

namespace kalends
{

struct ImportCandidate;

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
    bool dryRun = false;                  ///< the same report with a preview, nothing kept, no media imported
    int previewRows = 50;                 ///< of a dry run
    /// Unset: rows with a time ahead and a channel are planned, all others become drafts (JSON: as written, unless its
    /// time is past).
    std::optional<EntryState> state;
    std::optional<CsvPreset> preset; ///< CSV: unset: by the header
    CsvMapping mapping;              ///< CSV: overrules the preset, or stands alone
    QList<Channel> channels;         ///< where rows go that do not say it (not JSON's); empty: they become drafts
    MediaImporter importMedia;       ///< may be empty: then media must be in the library, by id or SHA-256
    QString mediaFolder; ///< where relative paths of media start and must stay; importFile() fills in the file's folder
};

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

    /// A file, or a folder: that of the one CSV file in it, else each picture and film in it becomes a draft, in the
    /// order of their names. Errors (as opposed to rows refused): FileUnreadable (neither, or an empty folder),
    /// PayloadTooLarge (32 MiB, 50,000 rows), UnsupportedMediaType (not that format at all), InvalidValue (the header
    /// lacks a column, a mapping names none: a dry run reports that at row 1 instead, with the columns there are; a
    /// folder with several CSV files).
    [[nodiscard]] Result<ImportReport> importFile(const QString &path, ImportOptions options);
    [[nodiscard]] Result<ImportReport> importBytes(const QByteArray &bytes, const ImportOptions &options);

private:
    [[nodiscard]] Result<QList<Entry>> entriesFor(EntryQuery query);
    [[nodiscard]] Result<QByteArray> written(ExchangeFormat format, const QList<Entry> &entries);
    [[nodiscard]] Result<ImportReport> importFolder(const QString &path, ImportOptions options);
    [[nodiscard]] Result<ImportReport> importCsv(const QByteArray &bytes, ImportReport report,
                                                 const ImportOptions &options);
    [[nodiscard]] Result<ImportReport> importAll(QList<ImportCandidate> candidates, ImportReport report,
                                                 const ImportOptions &options);

    Planner &m_planner;
};

} // namespace kalends
