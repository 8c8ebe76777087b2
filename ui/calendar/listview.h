// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calendar/calendarview.h"
#include "ui/calendar/planstretch.h"

namespace kalends
{

class ListColumns;
class ListHeader;

/// The plan as rows: time, picture, channels, caption, readiness. Sorted by time it goes on without end, reading weeks
/// as it is scrolled, with a heading for each day on which posts can be dropped; sorted by anything else it is the
/// month of anchorDay(), so that the order is a whole one. While the board's filter has a text it shows what was found,
/// of all years. GUI thread.
class ListView final : public CalendarView
{
    Q_OBJECT
public:
    enum Column { Time, Picture, Channels, Caption, State };

    explicit ListView(const CalendarContext &context, QWidget *parent = nullptr);

    void sortBy(Column column, Qt::SortOrder order);
    [[nodiscard]] Column sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// As shown, headings left out.
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
    void relayout() override;
    void daysChanged(const QSet<QDate> &days) override;
    void moveFocus(Qt::Key key, bool extend) override;
    void edgeHeld(Qt::Edge edge) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// A heading (no tile) or a post.
    struct Row {
        int top = 0;
        int height = 0;
        QDate day;
        int tile = -1; ///< into m_tiles
    };
    [[nodiscard]] bool isEndless() const;
    [[nodiscard]] QString timeOf(const BoardTile &tile) const; ///< with its day where no heading says it
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] int rowAt(int bodyY) const; ///< -1: beside all
    [[nodiscard]] QRect rowRect(const Row &row) const;
    [[nodiscard]] QRect cellRect(const Row &row, Column column) const;
    void layOut() const;
    void fillRows() const;
    void updateScrollBar();
    void keepPlace(const std::function<void()> &change);
    void readOnSoon();
    void sayTitle();
    void readOn();
    void scrollToDay(QDate day);
    void paintHeading(QPainter &painter, const Row &row) const;
    void paintPost(QPainter &painter, const Row &row) const;
    void paintThumbnail(QPainter &painter, const QRect &cell, const BoardTile &tile) const;
    void paintNothing(QPainter &painter) const;

    ListHeader *m_header;
    ListColumns *m_columns;
    QDate m_anchor;
    Column m_sortColumn = Time;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable PlanStretch m_stretch;
    bool m_readOnAsked = false;
    QString m_saidTitle;
    mutable bool m_laidOut = false;
    mutable QList<BoardTile> m_tiles;
    mutable QList<Row> m_rows;
    mutable QHash<EntryId, int> m_rowOf;
};

} // namespace kalends
