// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/minicalendarlayout.h"

#include <QWidget>

namespace kalends
{

/// A month to jump by: click or arrows and Enter. Days with posts carry a dot. GUI thread.
class MiniCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit MiniCalendar(const CalendarContext &context, QWidget *parent = nullptr);

    /// The day that the calendar beside it is about; shows its month.
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /// The month shown may be another: a person pages here without moving the calendar.
    [[nodiscard]] QDate month() const { return m_month; }
    void turnMonth(int direction);
    /// Goes to that day and says so, as a click on it does.
    void pick(QDate day);
    [[nodiscard]] QDate focusedDay() const { return m_focused; } ///< of the keyboard
    [[nodiscard]] MiniCalendarLayout layoutNow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayPicked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void focusDay(QDate day);
    void nameForScreenReaders();
    void paintDay(QPainter &painter, const MiniCalendarLayout &layout, QDate date, bool hasPosts) const;

    CalendarContext m_context;
    QDate m_day;
    QDate m_month;   ///< its first
    QDate m_focused; ///< of the keyboard
    QDate m_hovered;
    int m_wheel = 0; ///< eighths of a degree that have not turned a page yet
};

} // namespace kalends
