// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planboard.h"
#include "ui/calendar/dragmachine.h"
#include "ui/calendar/dropplan.h"
#include "ui/calendar/selection.h"
#include "ui/calendar/tilepainter.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

namespace kalends
{

/// What all views share. They outlive every view.
struct CalendarContext {
    PlanBoard &board;
    PlanSelection &selection;
    TilePainter &tiles;
    Theme &theme;
};

/// One view of the plan: a painted scroll area whose tiles can be selected, dragged (also into another CalendarView of
/// the same window), copied, deleted and opened by mouse, keyboard and screen reader. A subclass says where things lie
/// and paints them; hands, keys, ghost, rubber band, edges, dropped files and accessibility are here. GUI thread.
///
/// All rectangles and points are in viewport coordinates, already scrolled. What a subclass paints goes to a canvas
/// that is kept: call invalidate() for what has changed, never viewport()->update().
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CalendarView(const CalendarContext &context, QWidget *parent = nullptr);
    ~CalendarView() override;

    /// Brings that day into view and to the front.
    virtual void goTo(QDate day) = 0;
    /// The day the view is about, for the title and for going to another view.
    [[nodiscard]] virtual QDate anchorDay() const = 0;
    /// "November 2026"
    [[nodiscard]] virtual QString title() const = 0;
    /// The same in fewer letters, for where the title does not fit.
    [[nodiscard]] virtual QString shortTitle() const { return title(); }
    /// The next or previous page: month, week, day.
    virtual void turnPage(int direction) = 0;

    // ---- Geometry, for the base, tests and screen readers ----
    /// The tile at a point; empty: none.
    [[nodiscard]] virtual EntryId tileAt(QPoint at) const = 0;
    /// Where a tile lies; empty when it is not visible (overflow, scrolled away).
    [[nodiscard]] virtual QRect tileRect(const EntryId &id) const = 0;
    /// Where something would land.
    [[nodiscard]] virtual DropSlot slotAt(QPoint at, const DragLoad *load) const = 0;
    /// For screen readers and the keyboard: the visible days (or one group for views without days) with their posts, in
    /// reading order.
    struct Group {
        QString key;  ///< stable and unique in the view: "2026-11-27"
        QString name; ///< "Friday, 27 November 2026"
        QDate day;    ///< invalid for groups that are no day
        QRect rect;
        QList<EntryId> tiles; ///< also those that do not fit
    };
    [[nodiscard]] virtual QList<Group> groups() const = 0;
    /// Scrolls so that the tile (or, when that is empty, the day) can be seen.
    virtual void reveal(const EntryId &id, QDate day) = 0;

    [[nodiscard]] QDate focusedDay() const { return m_focusedDay; }
    void setFocusedDay(QDate day);
    [[nodiscard]] const CalendarContext &context() const { return m_context; }
    [[nodiscard]] const DragMachine &drag() const { return m_machine; }
    /// What a drop would do now, while dragging over this view.
    [[nodiscard]] const DropVerdict &verdict() const { return m_verdict; }
    [[nodiscard]] bool isHeldAtEdge() const { return m_edgeTimer.isActive(); }
    /// A dropped post is still gliding to its place.
    [[nodiscard]] bool isSettling() const { return m_settling.has_value(); }
    /// Posts selected, as tiles in time order.
    [[nodiscard]] QList<BoardTile> selectedTiles() const;

    // ---- For menus and shortcuts; each is a verb on the selection ----
    void openCurrent();
    void removeSelected();
    void editTimeOfSelected();
    void nudgeSelected(int days, int minutes); ///< keeps distances; a refusal is said by hint()
    void selectAllVisible();

Q_SIGNALS:
    void openRequested(const kalends::EntryId &id);
    void newRequested(kalends::WallTime at); ///< double click or Enter on an empty place
    void dayRequested(QDate day);            ///< "+n more", or the number of the day
    void timeEditRequested(const QList<kalends::EntryId> &ids, const QRect &globalRect);
    void removeRequested(const QList<kalends::EntryId> &ids);
    void contextMenuRequested(const QList<kalends::EntryId> &ids, QDate day, const QPoint &globalPos);
    void filesDropped(const kalends::DropSlot &slot, const QStringList &paths);
    void titleChanged();
    /// A short sentence for the status bar: the new time while dragging, a refusal. Empty: nothing to say any more.
    void hint(const QString &text);

protected:
    // ---- For subclasses ----
    /// Paints `dirty` of the contents: cells, tiles (through context().tiles with lookOf()), nothing of a drag.
    virtual void paintContents(QPainter &painter, const QRect &dirty) = 0;
    /// The light on the place where a drop would land. The default fills slot.area with the accent's background and a
    /// border.
    virtual void paintDropTarget(QPainter &painter, const DropSlot &slot, const DropVerdict &verdict);
    /// Board changes: the default throws the layout away and invalidates everything.
    virtual void daysChanged(const QSet<QDate> &days);
    /// Sizes, board, zone, theme or filter changed: compute the layout anew when it is next needed.
    virtual void relayout() = 0;
    /// Holding at an edge while dragging: scroll or turn the page. The default turns the page at left and right edges
    /// and scrolls the vertical scroll bar at the upper and lower ones.
    virtual void edgeHeld(Qt::Edge edge);
    /// What a drop of `load` on `slot` would do here. The default is judgeDrop(); the profile grid swaps times instead.
    [[nodiscard]] virtual DropVerdict judge(const DragLoad &load, const DropSlot &slot) const
    {
        return judgeDrop(load, slot, m_context.board);
    }
    /// A click on something that is no tile ("+3 more", a header). True: it was taken.
    virtual bool clickedElsewhere(QPoint at);
    /// The keyboard's way: from the focused tile or day into that direction. The default walks groups() as a list.
    virtual void moveFocus(Qt::Key key, bool extend);
    /// How far Alt+arrow moves, in days and minutes. The default: left and right a day, up and down a week.
    [[nodiscard]] virtual QPair<int, int> nudgeFor(Qt::Key key) const;
    /// How large a tile is while it is in the hand. The default: its own size, at most 240x kFullTileHeight.
    [[nodiscard]] virtual QSize ghostSize(const EntryId &id) const;

    void invalidate(const QRect &rect);
    void invalidate();
    void invalidateTile(const EntryId &id);
    /// The contents moved by so many pixels; cheaper than invalidate() for scrolling.
    void contentsScrolled();
    [[nodiscard]] TileLook lookOf(const EntryId &id) const;
    [[nodiscard]] const EntryId &hovered() const { return m_hovered; }
    [[nodiscard]] Theme &theme() const { return m_context.theme; }
    [[nodiscard]] PlanBoard &board() const { return m_context.board; }

    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class CalendarAccessible;
    friend class CalendarPart;
    struct Hand; ///< a drag that this view has begun
    /// What another view's (or this one's) drag shows here.
    struct Hover {
        DropSlot slot;
        QPoint at; ///< the ghost's corner
        QSize size;
        BoardTile tile;
        int count = 0;
        bool ghost = false; ///< false: files from outside, which bring their own picture
        bool copy = false;
    };
    /// A tile on its way from where it was let go to where it belongs.
    struct Settling {
        BoardTile tile;
        QPoint from;
        QPoint at;
        QSize size;
    };
    void settle(const EntryId &id, QPoint from, QSize size);
    void applyClick(DragMachine::Click click, const EntryId &tile);
    void beginDrag();
    void dragTo(QPoint at);
    void invalidateLifted();
    void hoverAt(const DragLoad &load, QPoint at, QSize size);
    [[nodiscard]] std::optional<WallTime> wallInHand(const EntryId &id) const;
    void leave();
    void dropHere(const DragLoad &load, QPoint at, QSize size);
    void endDrag();
    void bandTo(QPoint at);
    void checkEdge(QPoint at);
    void stepAtEdge();
    void modifiersChanged(QKeyEvent *event);
    void hoverFiles(QDropEvent *event);
    void setHovered(const EntryId &id);
    void selectionChanged();
    void thumbnailArrived(const MediaId &media);
    void focusChanged();
    void paintOverlay(QPainter &painter);
    void paintPill(QPainter &painter);
    [[nodiscard]] QString pillText() const;
    [[nodiscard]] QRect pillRect() const;
    [[nodiscard]] QRect overlayRect() const;
    [[nodiscard]] CalendarView *viewUnder(QPoint globalPos) const;
    [[nodiscard]] const QList<Group> &cachedGroups() const;
    [[nodiscard]] QList<EntryId> orderedIds() const;
    void say(const QString &text);

    CalendarContext m_context;
    DragMachine m_machine;
    std::unique_ptr<Hand> m_hand;
    std::optional<Hover> m_hover;
    std::optional<Settling> m_settling;
    QVariantAnimation m_settleMotion;
    DropVerdict m_verdict;
    QTimer m_edgeTimer;
    Qt::Edge m_edge = Qt::TopEdge;
    EntryId m_hovered;
    QDate m_focusedDay;
    QRect m_band;
    QSet<EntryId> m_bandBase;
    mutable std::optional<QList<Group>> m_groups; ///< groups() until something is invalidated
    QSet<EntryId> m_shownSelected;                ///< as painted, to repaint the difference
    EntryId m_shownCurrent;
    QPixmap m_canvas;
    QRegion m_stale;
    QString m_said;
};

} // namespace kalends
