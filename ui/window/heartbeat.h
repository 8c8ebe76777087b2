// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/windowparts.h"

#include <QTimeZone>

namespace kalends
{

/// How the publisher is, for the colour of the dot.
enum class Pulse { Well, Working, Trouble, Silent };

/// What the status line says. A plain value.
struct HeartbeatWords {
    QString next;   ///< "Next: 14:30 “Studio tour” to Instagram, in 2 h 10 min"
    QString worker; ///< "worker ok · 0 late · 1 retrying"
    Pulse pulse = Pulse::Well;
    Milliseconds goodFor{60'000}; ///< until the words change by themselves
};
[[nodiscard]] HeartbeatWords heartbeatWords(const Heartbeat &beat, Instant now, const QTimeZone &zone);

/// "in 2 h 10 min", "in less than a minute", "in 3 days".
[[nodiscard]] QString countdown(Milliseconds ahead);

} // namespace kalends
