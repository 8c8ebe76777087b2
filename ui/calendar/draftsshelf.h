// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"

class QLabel;

namespace kalends
{

/// The drafts that have no time yet, beside the calendar, newest first. What is dropped here loses its time (drafts
/// only: a planned post is refused with the reason); files become drafts. GUI thread.
class DraftsShelf final : public CalendarView
{
    Q_OBJECT
public:
    explicit DraftsShelf(const CalendarContext &context, QWidget *parent = nullptr);

    void goTo(QDate day) override;
    [[nodiscard]] QDate anchorDay() const override;
    [[nodiscard]] QString title() const override; ///< "Drafts · 5"
    void turnPage(int direction) override;

    [[nodiscard]] EntryId tileAt(QPoint at) const override;
    [[nodiscard]] QRect tileRect(const EntryId &id) const override;
    [[nodiscard]] DropSlot slotAt(QPoint at, const DragLoad *load) const override;
    [[nodiscard]] QList<Group> groups() const override;
    void reveal(const EntryId &id, QDate day) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContents(QPainter &painter, const QRect &dirty) override;
    void relayout() override;
    void daysChanged(const QSet<QDate> &days) override;
    [[nodiscard]] DropVerdict judge(const DragLoad &load, const DropSlot &slot) const override;
    [[nodiscard]] QPair<int, int> nudgeFor(Qt::Key key) const override;
    void edgeHeld(Qt::Edge edge) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] int pitch() const; ///< from one tile to the next
    [[nodiscard]] QRect rowRect(int row) const;
    void layOut() const;
    void updateScrollBar();
    void refill();
    void paintNothing(QPainter &painter) const;

    QLabel *m_heading;
    mutable bool m_laidOut = false;
    mutable QList<BoardTile> m_tiles;
    mutable QHash<EntryId, int> m_rowOf;
};

} // namespace kalends
