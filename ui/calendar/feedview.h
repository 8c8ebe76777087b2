// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/feedlayout.h"
#include "ui/calendar/planstretch.h"

namespace kalends
{

/// The Instagram profile grid as it will look at the end of anchorDay()'s month: posts with an Instagram part, newest
/// first, three across. Dropping one on another swaps
/// their times. Reads older weeks as it is scrolled. GUI thread.
class FeedView final : public CalendarView
{
    Q_OBJECT
public:
    explicit FeedView(const CalendarContext &context, QWidget *parent = nullptr);

    /// As shown, newest first.
    [[nodiscard]] QList<EntryId> order() const;

    void goTo(QDate day) override;
    [[nodiscard]] QDate anchorDay() const override { return m_anchor; }
    [[nodiscard]] QString title() const override;
    void turnPage(int direction) override;

    [[nodiscard]] EntryId tileAt(QPoint at) const override;
    [[nodiscard]] QRect tileRect(const EntryId &id) const override;
    [[nodiscard]] DropSlot slotAt(QPoint at, const DragLoad *load) const override;
    [[nodiscard]] QList<Group> groups() const override;
    void reveal(const EntryId &id, QDate day) override;

protected:
    void paintContents(QPainter &painter, const QRect &dirty) override;
    void paintDropTarget(QPainter &painter, const DropSlot &slot, const DropVerdict &verdict) override;
    void relayout() override;
    void daysChanged(const QSet<QDate> &days) override;
    [[nodiscard]] DropVerdict judge(const DragLoad &load, const DropSlot &slot) const override;
    void moveFocus(Qt::Key key, bool extend) override;
    void edgeHeld(Qt::Edge edge) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Alt and an arrow swap with the neighbour
    bool clickedElsewhere(QPoint at) override;
    [[nodiscard]] QSize ghostSize(const EntryId &id) const override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] int gridTop() const; ///< of the body: below the strip that leads to later months
    [[nodiscard]] int neighbourOf(int index, int key) const; ///< index itself where there is none
    [[nodiscard]] int indexAt(QPoint at) const;              ///< -1: beside all
    [[nodiscard]] QRect cellRect(int index) const;
    void layOut() const;
    void updateScrollBar();
    void readOnSoon();
    void readOn();
    void paintCell(QPainter &painter, int index) const;
    void paintPicture(QPainter &painter, const QRect &rect, const BoardTile &tile) const;
    void paintPlan(QPainter &painter, const QRect &rect, const BoardTile &tile) const;
    void paintNothing(QPainter &painter) const;

    QDate m_anchor;
    mutable PlanStretch m_stretch;
    bool m_readOnAsked = false;
    mutable bool m_laidOut = false;
    mutable QList<BoardTile> m_tiles; ///< newest first
    mutable QHash<EntryId, int> m_indexOf;
    mutable FeedLayout m_layout;
};

} // namespace kalends
