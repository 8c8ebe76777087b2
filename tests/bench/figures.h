// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace kalends::bench
{

enum class Statistic { Median, P99 };

/// The values of a metric, sorted, and what is told of them.
class Figures
{
public:
    Figures() = default;
    explicit Figures(QList<double> values);

    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] qsizetype runs() const { return m_values.size(); }
    [[nodiscard]] double median() const;
    /// The 99th percentile by the nearest rank. Fewer than 100 values have none: then the worst, which is not better.
    [[nodiscard]] double p99() const { return hasP99() ? m_values.at(rankOf(99)) : m_values.constLast(); }
    [[nodiscard]] bool hasP99() const { return m_values.size() >= 100; }
    [[nodiscard]] double of(Statistic statistic) const { return statistic == Statistic::Median ? median() : p99(); }

private:
    [[nodiscard]] qsizetype rankOf(int percent) const { return (m_values.size() * percent + 99) / 100 - 1; }
    QList<double> m_values;
};

/// Three digits that count, none that do not: "0.074", "12.3", "1290".
[[nodiscard]] QString shortNumber(double value);

} // namespace kalends::bench
