// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "figures.h"

#include <algorithm>
#include <cmath>

namespace kalends::bench
{

Figures::Figures(QList<double> values) : m_values(std::move(values))
{
    std::ranges::sort(m_values);
}

double Figures::median() const
{
    const qsizetype middle = m_values.size() / 2;
    return m_values.size() % 2 == 1 ? m_values.at(middle) : (m_values.at(middle - 1) + m_values.at(middle)) / 2;
}

QString shortNumber(double value)
{
    const double size = std::abs(value);
    int decimals = 0;
    for (double limit = 100; decimals < 3 && size < limit; limit /= 10)
        ++decimals;
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace kalends::bench
