// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "waiting.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace kalends::bench
{

void runUntil(SteadyTime moment)
{
    using std::chrono::ceil;
    using std::chrono::milliseconds;
    const auto left = ceil<milliseconds>(moment - std::chrono::steady_clock::now());
    if (left <= milliseconds(0))
        return QCoreApplication::processEvents();
    QEventLoop loop;
    QTimer::singleShot(left, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace kalends::bench
