// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/metrics.h"

#include <QMutexLocker>
#include <algorithm>
#include <cmath>

namespace kalends
{

namespace
{

/// Prometheus takes [a-zA-Z_:][a-zA-Z0-9_:]*; anything else would spoil the whole page for the reader.
QByteArray familyName(const char *name)
{
    QByteArray clean(name);
    for (char &c : clean) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
        if (!letter && !(c >= '0' && c <= '9'))
            c = '_';
    }
    if (clean.isEmpty() || (clean.front() >= '0' && clean.front() <= '9'))
        clean.prepend('_');
    return clean;
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    if (std::abs(value) < 1e15 && value == std::floor(value))
        return QByteArray::number(qint64(value));
    return QByteArray::number(value, 'g', 17);
}

/// "kalends_jobs_published_total" reads as "Jobs published, counted since the start."
QByteArray help(const QByteArray &family)
{
    QByteArray words = family.startsWith("kalends_") ? family.mid(8) : family;
    const bool counter = words.endsWith("_total");
    if (counter)
        words.chop(6);
    words.replace('_', ' ');
    if (!words.isEmpty() && words.front() >= 'a' && words.front() <= 'z')
        words[0] = char(words.front() - 'a' + 'A');
    return words + (counter ? ", counted since the start." : ", as it is now.");
}

template <class Hash> QList<QByteArray> sortedKeys(const Hash &hash)
{
    QList<QByteArray> keys = hash.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

void Metrics::add(const char *name, const QByteArray &labels, double by)
{
    const QMutexLocker lock(&m_mutex);
    m_values[familyName(name)][labels] += by;
}

void Metrics::set(const char *name, double value, const QByteArray &labels)
{
    const QMutexLocker lock(&m_mutex);
    m_values[familyName(name)][labels] = value;
}

double Metrics::value(const char *name, const QByteArray &labels) const
{
    const QMutexLocker lock(&m_mutex);
    return m_values.value(familyName(name)).value(labels);
}

QByteArray Metrics::toText() const
{
    const QMutexLocker lock(&m_mutex);
    QByteArray text;
    for (const QByteArray &family : sortedKeys(m_values)) {
        const auto &series = *m_values.constFind(family);
        text += "# HELP " + family + ' ' + help(family) + '\n';
        text += "# TYPE " + family + (family.endsWith("_total") ? " counter\n" : " gauge\n");
        for (const QByteArray &labels : sortedKeys(series))
            text += family + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' +
                    number(series.value(labels)) + '\n';
    }
    return text;
}

} // namespace kalends
