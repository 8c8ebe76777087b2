// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <optional>
#include <utility>

namespace kalends
{

/// An answer of the service of this computer.
struct LocalAnswer {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray value(const QByteArray &name) const;
};

/// One request to 127.0.0.1:`port` on a connection of its own; blocks at most `limit`. Nothing: nobody listens there,
/// the time is over, or what came is not an HTTP answer of at most 64 MiB.
[[nodiscard]] std::optional<LocalAnswer> askLocally(int port, const QByteArray &method, const QByteArray &target,
                                                    const QList<std::pair<QByteArray, QByteArray>> &fields,
                                                    const QByteArray &body, std::chrono::milliseconds limit);

} // namespace kalends
