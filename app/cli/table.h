// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace kalends
{

/// A table for people: columns as wide as what is in them, texts of one line, control characters shown as blanks.
class Table
{
public:
    explicit Table(QStringList headings) : m_rows{std::move(headings)} {}
    /// Each cell becomes one safe line.
    void add(const QStringList &cells);
    /// `whenEmpty` instead of the headings alone.
    [[nodiscard]] QString toText(const QString &whenEmpty) const;

private:
    QList<QStringList> m_rows;
};

/// For a terminal: control and direction characters become blanks, line feeds stay.
[[nodiscard]] QString printable(const QString &text);

/// One line, at most `most` characters, safe to print: control and direction characters become blanks.
[[nodiscard]] QString oneLine(const QString &text, int most = 60);

} // namespace kalends
