// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/timegridlayout.h"

#include <QStringList>
#include <functional>

namespace kalends
{

class TimeGridHeader;

/// Week or day: hours down, days across, posts at their time, overlapping ones side by side. Days are as long as the
/// clock makes them. A drag keeps the minutes of the post and goes in steps of the snap; Shift puts it onto the clock's
/// own grid, Alt moves it freely to the minute. GUI thread.
class TimeGridView final : public CalendarView
{
    Q_OBJECT
public:
    enum class Span { Day = 1, Week = 7 };

    TimeGridView(const CalendarContext &context, Span span, QWidget *parent = nullptr);

    /// 5, 15, 30 or 60.
    void setSnapMinutes(int minutes);
    [[nodiscard]] int snapMinutes() const { return m_snapMinutes; }
    /// A second column of hours in that zone; nothing: none.
    void setSecondZone(const std::optional<QTimeZone> &zone);
    /// Pixels for an hour, 32 to 160; Ctrl with the wheel, + or - does it too.
    void setHourHeight(int pixels);
    [[nodiscard]] int hourHeight() const { return m_hourHeight; }

    void goTo(QDate day) override;
    [[nodiscard]] QDate anchorDay() const override { return m_anchor; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString shortTitle() const override;
    void turnPage(int direction) override;

    [[nodiscard]] EntryId tileAt(QPoint at) const override;
    [[nodiscard]] QRect tileRect(const EntryId &id) const override;
    [[nodiscard]] DropSlot slotAt(QPoint at, const DragLoad *load) const override;
    [[nodiscard]] QList<Group> groups() const override;
    void reveal(const EntryId &id, QDate day) override;

    /// Viewport rectangle of a day's column and the height at which `at` lies in it: for tests.
    [[nodiscard]] QPoint pointOf(Instant at) const;
    [[nodiscard]] const TimeGridLayout &grid() const;
    /// When the now-line moves next; nothing while the view is hidden.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextTick() const;

protected:
    void paintContents(QPainter &painter, const QRect &dirty) override;
    void relayout() override;
    void daysChanged(const QSet<QDate> &days) override;
    bool clickedElsewhere(QPoint at) override;
    void moveFocus(Qt::Key key, bool extend) override;
    [[nodiscard]] QPair<int, int> nudgeFor(Qt::Key key) const override;
    [[nodiscard]] QSize ghostSize(const EntryId &id) const override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// The title; `shaped` may shorten each date format that it is made of.
    [[nodiscard]] QString titleWith(const std::function<QString(QString)> &shaped) const;
    friend class TimeGridHeader;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] int days() const { return int(m_span); }
    /// What stands above the columns of hours: the place in the zone's name, the second zone's last.
    [[nodiscard]] QStringList zoneNames() const;
    [[nodiscard]] QString zoneToolTip() const;
    [[nodiscard]] QString dayToolTip(int day) const; ///< the full date, and whether the clocks change
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] int tileHeight() const;
    [[nodiscard]] int hoursWidth() const;
    [[nodiscard]] QPoint toBody(QPoint viewportPoint) const;
    [[nodiscard]] QRect toViewport(const QRectF &bodyRect) const;
    [[nodiscard]] TimeSnap snapFor(const DragLoad *load) const;
    [[nodiscard]] std::optional<WallTime> newTimeOfBand() const;
    void layOut() const;
    void updateScrollBar();
    void scrollToFirstPost();
    void tick();
    void waitForNextMinute();
    [[nodiscard]] QRect nowStrip() const;

    void paintColumn(QPainter &painter, int day, const QRect &dirty) const;
    void paintOwnHours(QPainter &painter, int day) const;
    void paintHours(QPainter &painter, const QRect &dirty) const;
    void paintNowThread(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintCrowds(QPainter &painter, const QRect &dirty) const;

    Span m_span;
    TimeGridHeader *m_header;
    QDate m_anchor;
    int m_snapMinutes = 15;
    int m_hourHeight = 56;
    std::optional<QTimeZone> m_secondZone;
    QTimer m_minute; ///< single shot, to the next full minute
    Instant m_shownNow{};
    bool m_scrolledOnce = false;

    // What the layout was made of; empty until it is needed.
    mutable bool m_laidOut = false;
    mutable TimeGridLayout m_layout;
    mutable QList<BoardTile> m_tiles;        ///< as placed
    mutable QHash<EntryId, int> m_indexOf;   ///< into m_tiles
    mutable QHash<EntryId, QRectF> m_rectOf; ///< in the body
};

} // namespace kalends
