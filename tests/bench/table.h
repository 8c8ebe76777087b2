// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "figures.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kalends::bench
{

/// All figures beside their budgets and floors, and beneath it how each grows with the store. A pure value: takes what
/// was measured and makes text of it.
class Table
{
public:
    enum class Form { Plain, Markdown };
    static constexpr int kAnyStore = 0; ///< the size of a store that does not matter

    struct Line {
        QString name; ///< "group/metric"
        QString unit;
        QString subject; ///< "kalends", "floor", "floor-…"
        int n = kAnyStore;
        Figures figures;
        QString mistake; ///< why there are none
    };

    void add(Line line) { m_lines.append(std::move(line)); }
    [[nodiscard]] QString text(Form form) const;

private:
    [[nodiscard]] const Line *find(const QString &name, const QString &subject, int n) const;
    [[nodiscard]] QStringList row(const Line &line) const;
    [[nodiscard]] QString verdict(const Line &line) const;
    [[nodiscard]] QList<int> sizes() const;
    [[nodiscard]] QList<QStringList> growth() const;
    [[nodiscard]] QStringList growthOf(const Line &line, const QList<int> &sizes) const;

    QList<Line> m_lines;
};

} // namespace kalends::bench
