// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace kalends
{

class TimeGridView;

/// The strip above a time grid: the days' names and numbers, and the zones of the columns of hours. A click on a day
/// asks for it. GUI thread.
class TimeGridHeader final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kHeight = 44; ///< where words have their usual size

    explicit TimeGridHeader(TimeGridView &view);

Q_SIGNALS:
    void dayClicked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintDay(QPainter &painter, int day) const;
    void paintZones(QPainter &painter) const;
    [[nodiscard]] int dayAt(QPoint at) const; ///< -1: none

    TimeGridView &m_view;
    int m_hovered = -1;
};

} // namespace kalends
