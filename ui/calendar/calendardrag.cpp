// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/calendarhand.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

// The mouse side of CalendarView: press, drag, rubber band, edges. What is painted of it: calendaroverlay.cpp.

namespace kalends
{
namespace
{

constexpr int kEdge = 24; ///< how near an edge counts as held there
constexpr int kFirstEdgeStep = 450;
constexpr int kNextEdgeStep = 260;
constexpr int kSettleMs = 120;

} // namespace

// ---- Mouse ----

void CalendarView::applyClick(DragMachine::Click click, const EntryId &tile)
{
    PlanSelection &selection = m_context.selection;
    switch (click) {
    case DragMachine::Click::None:
        break;
    case DragMachine::Click::SelectOnly:
        selection.selectOnly(tile);
        break;
    case DragMachine::Click::Toggle:
        selection.toggle(tile);
        break;
    case DragMachine::Click::Extend:
        selection.extendTo(tile, orderedIds());
        break;
    case DragMachine::Click::ClearAll:
        selection.clear();
        break;
    }
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const EntryId tile = tileAt(at);
    if (event->button() == Qt::RightButton && !m_machine.isActive()) {
        if (!tile.isEmpty() && !m_context.selection.contains(tile))
            m_context.selection.selectOnly(tile);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (tile.isEmpty()) {
        if (clickedElsewhere(at))
            return;
        if (const DropSlot slot = slotAt(at, nullptr); slot.day.isValid())
            setFocusedDay(slot.day);
    }
    m_bandBase = m_context.selection.ids();
    applyClick(m_machine.press(at, tile, m_context.selection.contains(tile), event->modifiers()), tile);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_machine.state() == DragMachine::State::Idle)
        return setHovered(tileAt(at));
    if (!(event->buttons() & Qt::LeftButton)) { // the release went elsewhere
        m_machine.cancel();
        return endDrag();
    }
    if (m_machine.move(at, event->modifiers())) {
        setHovered({});
        if (m_machine.state() == DragMachine::State::Dragging)
            beginDrag();
    }
    if (m_hand)
        dragTo(at);
    else if (m_machine.state() == DragMachine::State::Banding)
        bandTo(at);
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_machine.state() == DragMachine::State::Idle)
        return;
    const QPoint at = event->position().toPoint();
    if (m_hand)
        dragTo(at);
    const DragMachine::Release release = m_machine.release(at);
    if (release.outcome == DragMachine::Outcome::Click)
        applyClick(release.click, release.tile);
    if (release.outcome == DragMachine::Outcome::Drop && m_hand && m_hand->above) {
        const DragLoad load = m_hand->load;
        const QSize size = m_hand->size;
        const QPointer<CalendarView> target = m_hand->above;
        const QPoint there = target->viewport()->mapFromGlobal(viewport()->mapToGlobal(at));
        endDrag();
        return target->dropHere(load, there, size);
    }
    endDrag();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const EntryId tile = tileAt(at);
    m_machine.cancel();
    if (!tile.isEmpty()) {
        m_context.selection.selectOnly(tile);
        return Q_EMIT openRequested(tile);
    }
    const DropSlot slot = slotAt(at, nullptr);
    if (slot.kind == DropSlot::Kind::Time)
        Q_EMIT newRequested(WallTime::from(slot.day, slot.time));
    else if (slot.kind == DropSlot::Kind::Day)
        Q_EMIT newRequested(board().freeSlot(slot.day));
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const EntryId &current = m_context.selection.current();
    QPoint at = event->pos();
    QDate day = m_focusedDay;
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const DropSlot slot = slotAt(at, nullptr); slot.day.isValid())
            day = slot.day;
        if (tileAt(at).isEmpty())
            m_context.selection.clear();
    } else if (!current.isEmpty()) {
        at = tileRect(current).center();
    } else {
        for (const Group &group : cachedGroups()) {
            if (group.day == day)
                at = group.rect.center();
        }
    }
    QList<EntryId> ids;
    for (const BoardTile &tile : selectedTiles())
        ids.append(tile.id());
    Q_EMIT contextMenuRequested(ids, day, viewport()->mapToGlobal(at));
}

// ---- Dragging ----

QSize CalendarView::ghostSize(const EntryId &id) const
{
    return tileRect(id).size().boundedTo(QSize(theme().scaled(240), theme().scaled(kFullTileHeight)));
}

void CalendarView::beginDrag()
{
    const EntryId grabbed = m_machine.tile();
    if (!m_context.selection.contains(grabbed))
        m_context.selection.select(m_context.selection.ids() | QSet<EntryId>{grabbed}, grabbed);
    auto hand = std::make_unique<Hand>();
    hand->load.tiles = selectedTiles();
    hand->load.grabbed = grabbed;
    if (hand->load.tiles.isEmpty()) { // it has gone meanwhile
        m_machine.cancel();
        return;
    }
    hand->size = ghostSize(grabbed);
    const QPoint grip = m_machine.start() - tileRect(grabbed).topLeft();
    hand->load.grip = QPoint(std::clamp(grip.x(), 0, hand->size.width()), std::clamp(grip.y(), 0, hand->size.height()));
    for (const BoardTile &tile : std::as_const(hand->load.tiles))
        hand->ids.insert(tile.id());
    m_hand = std::move(hand);
    viewport()->setCursor(Qt::ClosedHandCursor);
    invalidateLifted();
}

void CalendarView::invalidateLifted()
{
    for (const EntryId &id : std::as_const(m_hand->ids))
        invalidateTile(id);
}

CalendarView *CalendarView::viewUnder(QPoint globalPos) const
{
    QWidget *top = window();
    for (QWidget *widget = top->childAt(top->mapFromGlobal(globalPos)); widget; widget = widget->parentWidget()) {
        if (auto *view = qobject_cast<CalendarView *>(widget))
            return view;
    }
    return nullptr;
}

void CalendarView::dragTo(QPoint at)
{
    const bool copies = m_machine.copies();
    m_hand->load.modifiers = m_machine.modifiers();
    if (m_hand->load.copy != copies) {
        m_hand->load.copy = copies;
        invalidateLifted();
    }
    const QPoint global = viewport()->mapToGlobal(at);
    CalendarView *target = viewUnder(global);
    if (m_hand->above && m_hand->above != target)
        m_hand->above->leave();
    m_hand->above = target;
    if (target)
        target->hoverAt(m_hand->load, target->viewport()->mapFromGlobal(global), m_hand->size);
    checkEdge(at);
}

void CalendarView::modifiersChanged(QKeyEvent *event)
{
    if (!m_machine.isActive())
        return event->ignore();
    Qt::KeyboardModifiers modifiers = event->modifiers();
    const Qt::KeyboardModifier own = event->key() == Qt::Key_Control ? Qt::ControlModifier
                                     : event->key() == Qt::Key_Shift ? Qt::ShiftModifier
                                     : event->key() == Qt::Key_Alt   ? Qt::AltModifier
                                                                     : Qt::NoModifier;
    modifiers.setFlag(own, event->type() == QEvent::KeyPress); // platforms disagree on whether it is in already
    m_machine.setModifiers(modifiers);
    if (m_hand)
        dragTo(m_machine.position());
}

void CalendarView::hoverAt(const DragLoad &load, QPoint at, QSize size)
{
    const QRect before = overlayRect();
    const DropSlot slot = slotAt(at, &load);
    const bool sameSlot = m_hover && m_hover->ghost && m_hover->slot == slot && m_hover->copy == load.copy;
    if (!sameSlot)
        m_verdict = judge(load, slot);
    const auto grabbed = std::ranges::find(load.tiles, load.grabbed, &BoardTile::id);
    m_hover = Hover{.slot = slot,
                    .at = at - load.grip,
                    .size = size,
                    .tile = grabbed == load.tiles.end() ? load.tiles.constFirst() : *grabbed,
                    .count = int(load.tiles.size()),
                    .ghost = true,
                    .copy = load.copy};
    if (load.copy || m_verdict.isAllowed())
        m_hover->tile.wall = wallInHand(load.grabbed).value_or(m_hover->tile.wall);
    viewport()->update(QRegion(before) | overlayRect());
    say(m_verdict.isAllowed() ? m_verdict.label : m_verdict.refusal);
}

/// Where the grabbed one would lie: its ghost shows the new time already.
std::optional<WallTime> CalendarView::wallInHand(const EntryId &id) const
{
    for (const auto &[shown, wall] : m_verdict.shown) {
        if (shown == id)
            return wall;
    }
    return std::nullopt;
}

void CalendarView::leave()
{
    const QRect before = overlayRect();
    m_hover.reset();
    m_verdict = {};
    viewport()->update(before);
    say({});
}

void CalendarView::endDrag()
{
    m_edgeTimer.stop();
    if (m_hand) {
        invalidateLifted();
        if (m_hand->above)
            m_hand->above->leave();
        m_hand.reset();
        viewport()->setCursor(Qt::ArrowCursor);
    }
    if (!m_band.isNull()) {
        viewport()->update(m_band.adjusted(-2, -2, 2, 2));
        m_band = {};
    }
}

void CalendarView::dropHere(const DragLoad &load, QPoint at, QSize size)
{
    const DropVerdict verdict = judge(load, slotAt(at, &load));
    if (!verdict.isAllowed())
        return say(verdict.refusal);
    if (verdict.placements.isEmpty())
        return;
    if (load.copy) {
        board().copy(verdict.placements);
    } else {
        board().move(verdict.placements);
        settle(load.grabbed, at - load.grip, size);
    }
    say(verdict.label);
}

/// What was let go glides to its place; the plan has changed already.
void CalendarView::settle(const EntryId &id, QPoint from, QSize size)
{
    const QRect place = tileRect(id);
    const std::optional<BoardTile> tile = board().find(id);
    const int duration = theme().milliseconds(kSettleMs);
    if (place.isEmpty() || !tile || duration == 0)
        return;
    m_settleMotion.stop();
    m_settling = Settling{*tile, from, from, size};
    m_settleMotion.setStartValue(from);
    m_settleMotion.setEndValue(place.topLeft());
    m_settleMotion.setDuration(duration);
    m_settleMotion.setEasingCurve(QEasingCurve::OutCubic);
    m_settleMotion.start();
}

// ---- Rubber band ----

void CalendarView::bandTo(QPoint at)
{
    const QRect band = m_machine.band() & viewport()->rect();
    const QRect before = std::exchange(m_band, band);
    QSet<EntryId> ids = m_machine.bandAdds() ? m_bandBase : QSet<EntryId>();
    for (const EntryId &id : orderedIds()) {
        if (tileRect(id).intersects(band))
            ids.insert(id);
    }
    m_context.selection.select(ids, m_context.selection.current());
    viewport()->update(QRegion(before.adjusted(-2, -2, 2, 2)) | band.adjusted(-2, -2, 2, 2));
    checkEdge(at);
}

// ---- Edges ----

void CalendarView::checkEdge(QPoint at)
{
    // Elsewhere, over another view, nothing is turned: that one is where the post is going.
    const bool away = m_hand && m_hand->above && m_hand->above != this;
    const QRect inner = viewport()->rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    if (away || inner.contains(at))
        return m_edgeTimer.stop();
    const Qt::Edge edge = at.y() < inner.top()      ? Qt::TopEdge
                          : at.y() > inner.bottom() ? Qt::BottomEdge
                          : at.x() < inner.left()   ? Qt::LeftEdge
                                                    : Qt::RightEdge;
    if (m_edgeTimer.isActive() && edge == m_edge)
        return;
    m_edge = edge;
    m_edgeTimer.start(kFirstEdgeStep);
}

void CalendarView::stepAtEdge()
{
    if (!m_machine.isActive())
        return m_edgeTimer.stop();
    m_edgeTimer.setInterval(kNextEdgeStep);
    edgeHeld(m_edge);
    if (m_hand)
        dragTo(m_machine.position());
}

void CalendarView::edgeHeld(Qt::Edge edge)
{
    if (edge == Qt::TopEdge || edge == Qt::BottomEdge) {
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + (edge == Qt::TopEdge ? -1 : 1) * bar->singleStep() * 3);
        return;
    }
    const bool forward = (edge == Qt::RightEdge) != (layoutDirection() == Qt::RightToLeft);
    turnPage(forward ? 1 : -1);
}

bool CalendarView::clickedElsewhere(QPoint)
{
    return false;
}

} // namespace kalends
