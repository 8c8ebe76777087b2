// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace kalends
{

/// Says once in the log when a window first stood on the screen, with everything in it: `window_painted`, with
/// `duration_ms` since the program was loaded and `monotonic_ms`, the same instant by CLOCK_MONOTONIC, for those who
/// started it and look from outside. Child of the window; GUI thread.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kalends
