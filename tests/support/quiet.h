// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>
#include <chrono>

namespace kalends::test
{

/// Runs the event loop until it has nothing to do: what was posted is delivered, layouts have followed, and the work of
/// the global thread pool is done and its answers are in. What a timer will do later is not waited for.
inline void untilQuiet()
{
    using namespace std::chrono_literals;
    const QDeadlineTimer patience(5s); // something that never rests is its test's matter
    QAbstractEventDispatcher *events = QAbstractEventDispatcher::instance();
    for (int quiet = 0; quiet < 3 && !patience.hasExpired();) {
        if (events->processEvents(QEventLoop::AllEvents)) {
            quiet = 0;
        } else if (QThreadPool::globalInstance()->activeThreadCount() == 0) {
            ++quiet;
        } else {
            QTimer look; // at the pool, whose work may end without a word
            look.start(2ms);
            events->processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
}

} // namespace kalends::test
