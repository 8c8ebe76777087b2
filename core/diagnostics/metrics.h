// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

namespace kalends
{

/// Counters and gauges for /metrics. Any thread. A name that ends in _total is a counter, any other a gauge.
class Metrics
{
public:
    /// `labels` as they are printed: channel="ig",status="published".
    void add(const char *name, const QByteArray &labels = {}, double by = 1);
    void set(const char *name, double value, const QByteArray &labels = {});
    [[nodiscard]] double value(const char *name, const QByteArray &labels = {}) const;
    /// The Prometheus text format, version 0.0.4, with HELP and TYPE for each family.
    [[nodiscard]] QByteArray toText() const;

private:
    mutable QMutex m_mutex;
    QHash<QByteArray, QHash<QByteArray, double>> m_values;
};

} // namespace kalends
