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
/// are left out of the answer but counted. Errors: UnsupportedMediaType (not UTF-8), InvalidValue (a quote that never
/// ends, or text behind one), PayloadTooLarge (more than `maxRows`).
struct CsvRow {
    int number = 0; ///< from 1, as a spreadsheet counts
    QStringList cells;
};
[[nodiscard]] Result<QList<CsvRow>> csvRows(const QByteArray &bytes, int maxRows);

void appendCsvRow(QString &text, const QStringList &cells);

/// Several values in one cell, separated by |; in a value | is written as \| and \ as \\.
[[nodiscard]] QString joinedList(const QStringList &values);
/// Trimmed, without empty ones. A \ before anything else stands for itself, as in a path.
[[nodiscard]] QStringList splitList(const QString &cell);

} // namespace kalends
