// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QList>
#include <QStringList>

namespace kalends
{

/// RFC 4180, in both directions, exact: what was written is what is read. Pure.

/// Rows of cells. The separator is the comma, or the semicolon where the first row has only those. Rows that are empty
/// are left out of the answer but counted. Errors: InvalidValue (a quote that never ends, or text behind one; more
/// than kMaxCsvCells in a row), PayloadTooLarge (more than `maxRows`).
struct CsvRow {
    int number = 0; ///< from 1, as a spreadsheet counts
    QStringList cells;
};
inline constexpr int kMaxCsvCells = 1000;
[[nodiscard]] Result<QList<CsvRow>> csvRows(const QString &text, int maxRows);

void appendCsvRow(QString &text, const QStringList &cells);

/// A spreadsheet runs a cell that begins with = + - @, tab or line end as a formula. An apostrophe before it makes it
/// text; before a cell that has apostrophes and then such a character too, so that withoutGuard() gives back exactly
/// what there was.
[[nodiscard]] QString neutralized(const QString &cell);
[[nodiscard]] QString withoutGuard(const QString &cell);

/// Several values in one cell, separated by |; in a value | is written as \| and \ as \\.
[[nodiscard]] QString joinedList(const QStringList &values);
/// Trimmed, without empty ones. A \ before anything else stands for itself, as in a path.
[[nodiscard]] QStringList splitList(const QString &cell);

} // namespace kalends
