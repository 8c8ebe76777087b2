// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <optional>

namespace kalends
{

/// A date and time as written, taken apart; for instant.cpp and zone.cpp only.
struct IsoTime {
    qint64 wallMs = 0;              ///< as if it had been written in UTC
    std::optional<qint64> offsetMs; ///< nothing: no offset was written
};

/// "2026-11-26T14:30[:00[.000]][Z|+01:00]", the extended form of ISO 8601 with a space for the T if one likes; every
/// part is checked against the calendar. Nothing when it is anything else.
[[nodiscard]] std::optional<IsoTime> parseIsoTime(QStringView text);

} // namespace kalends
