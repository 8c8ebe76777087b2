// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace kalends
{

/// The text of a CSV file, whatever a spreadsheet made of it. Pure.
struct CsvText {
    QString text;           ///< without a byte order mark
    QLatin1String encoding; ///< "utf-8", "utf-16", "windows-1252"
    bool guessed = false;   ///< nothing in the file says so: letters beyond ASCII should be looked at
};

/// UTF-8 with and without a byte order mark, UTF-16 with one or recognised by its zero bytes, else Windows-1252 (what
/// Excel calls "CSV" in Western Europe). Error: UnsupportedMediaType for what is no text in any of them.
[[nodiscard]] Result<CsvText> csvTextFrom(const QByteArray &bytes);

} // namespace kalends
