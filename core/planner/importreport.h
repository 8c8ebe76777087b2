// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan.h"

namespace kalends
{

/// What an import found, did and did not do: plain values, any thread.

/// Something to say about one row. Rows count from 1 and the header is row 1 of a CSV file, so that the number is the
/// spreadsheet's; what concerns the file as a whole stands at row 1.
struct ImportRow {
    int row = 0;
    Error error;
};

/// What a column of a CSV file was taken for, in the words of `--map` (see csvcolumns.h); "ignore": it was not read.
struct ImportColumn {
    QString title;
    QString field;
};

/// A row as it would become an entry.
struct ImportPreview {
    int row = 0;
    std::optional<Instant> at; ///< nothing: for the drafts shelf, or not readable
    QByteArray timezone;
    EntryState state = EntryState::Draft;
    QString caption; ///< cut at kMaxPreviewCaption
    QList<Channel> channels;
    QStringList media; ///< as the file names them
    QStringList labels;
    QList<Error> problems; ///< why it is refused; empty: it is good
    QList<Error> notes;    ///< taken, but not as written
};
inline constexpr int kMaxPreviewCaption = 300;

struct ImportReport {
    int rows = 0;           ///< found in the file, without the header
    QList<EntryId> created; ///< empty after a dry run, and when a bad row refused the file
    int accepted = 0;       ///< rows that are good, also in a dry run
    QList<ImportRow> refused;
    QList<ImportRow> notes; ///< taken, but not as written: "lies in the past, so it became a draft"
    bool dryRun = false;
    UndoId undoId;
    QString source;               ///< "csv", "ics", "json" or "folder"
    QString preset;               ///< CSV: whose columns they are ("buffer"); empty: mapped by hand alone, or no CSV
    QString encoding;             ///< CSV: "utf-8", "utf-16", "windows-1252"
    QList<ImportColumn> columns;  ///< CSV: every column of the header
    QList<ImportPreview> preview; ///< dry run: the first rows, good and bad
};
[[nodiscard]] QJsonObject toJson(const ImportReport &report);

} // namespace kalends
