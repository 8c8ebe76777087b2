// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/firstpaint.h"

#include "diagnostics/log.h"

#include <QEvent>
#include <QWidget>
#include <chrono>

namespace kalends
{

using namespace Qt::StringLiterals;
using Monotonic = std::chrono::steady_clock;

namespace
{

const Monotonic::time_point kLoaded = Monotonic::now(); // before main()

double millisecondsOf(Monotonic::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

} // namespace

FirstPaint::FirstPaint(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children paint right after their window, and then all goes to the screen; only then the loop goes on.
        const auto tell = [this] {
            const auto now = Monotonic::now();
            Log::info("window_painted", {{u"duration_ms"_s, millisecondsOf(now - kLoaded)},
                                         {u"monotonic_ms"_s, millisecondsOf(now.time_since_epoch())}});
            deleteLater();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    }
    return false;
}

} // namespace kalends
