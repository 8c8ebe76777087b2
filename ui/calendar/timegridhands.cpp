// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What hands and keys do in week and day. Geometry is in timegridview.cpp, painting in timegridpaint.cpp.
#include "ui/calendar/timegridview.h"
#include "ui/theme/clocktext.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

Milliseconds distance(QTime a, QTime b)
{
    return Milliseconds(std::abs(a.msecsTo(b)));
}

} // namespace

bool TimeGridView::clickedElsewhere(QPoint at)
{
    const auto crowd = grid().crowdAt(toBody(at));
    if (!crowd)
        return false;
    const TimeGridLayout::PlacedCrowd &placed = m_layout.crowds()[*crowd];
    if (m_span == Span::Week) {
        Q_EMIT dayRequested(m_layout.days()[placed.day].date);
        return true;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"crowdMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int hidden : placed.hidden) {
        const EntryId id = m_tiles[hidden].id();
        menu->addAction(TilePainter::accessibleText(m_tiles[hidden]).replace(u'&', u"&&"_s), this, [this, id] {
            context().selection.selectOnly(id);
            Q_EMIT openRequested(id);
        });
    }
    menu->popup(viewport()->mapToGlobal(at));
    return true;
}

/// A press-and-drag down an empty stretch of one day marks the time of something new.
std::optional<WallTime> TimeGridView::newTimeOfBand() const
{
    if (drag().state() != DragMachine::State::Banding || drag().bandAdds())
        return std::nullopt;
    const QRect band = drag().band();
    const auto from = grid().placeAt(toBody(band.topLeft()));
    const auto to = m_layout.placeAt(toBody(band.bottomRight()));
    if (!from || !to || from->day != to->day || band.height() < 8)
        return std::nullopt;
    if (!m_layout.tilesIn(QRectF(toBody(band.topLeft()), QSizeF(band.size()))).isEmpty())
        return std::nullopt;
    const DropSlot slot = slotAt(band.topLeft(), nullptr);
    return WallTime::from(slot.day, slot.time);
}

void TimeGridView::mouseMoveEvent(QMouseEvent *event)
{
    CalendarView::mouseMoveEvent(event);
    if (drag().state() != DragMachine::State::Banding)
        return;
    const auto at = newTimeOfBand();
    Q_EMIT hint(at ? tr("New post, %1").arg(clockText(at->time(), locale())) : QString());
}

void TimeGridView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto at = event->button() == Qt::LeftButton ? newTimeOfBand() : std::nullopt;
    CalendarView::mouseReleaseEvent(event);
    if (!at)
        return;
    Q_EMIT hint({});
    Q_EMIT newRequested(*at);
}

QSize TimeGridView::ghostSize(const EntryId &id) const
{
    const int room = int(grid().columnRect(0).width());
    return {std::clamp(room - 14, 80, std::max(80, std::min(240, tileRect(id).isEmpty() ? 200 : 240))),
            theme().scaled(kFullTileHeight)};
}

// ---- Keys ----

void TimeGridView::keyPressEvent(QKeyEvent *event)
{
    constexpr int kZoomStep = 16;
    const bool larger = event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Equal;
    const bool smaller = event->matches(QKeySequence::ZoomOut);
    if (event->modifiers().testFlag(Qt::ControlModifier) && (larger || smaller))
        return setHourHeight(m_hourHeight + (larger ? kZoomStep : -kZoomStep));
    CalendarView::keyPressEvent(event);
}

QPair<int, int> TimeGridView::nudgeFor(Qt::Key key) const
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return {0, key == Qt::Key_Up ? -m_snapMinutes : m_snapMinutes};
    return CalendarView::nudgeFor(key);
}

void TimeGridView::moveFocus(Qt::Key key, bool extend)
{
    layOut();
    const EntryId current = context().selection.current();
    const int index = m_indexOf.value(current, -1);
    const QDate day = index >= 0 ? m_tiles[index].date() : focusedDay();
    const auto choose = [this, extend](int tile) {
        if (extend) {
            QList<EntryId> order;
            for (const BoardTile &each : std::as_const(m_tiles))
                order.append(each.id());
            context().selection.extendTo(m_tiles[tile].id(), order);
        } else {
            context().selection.selectOnly(m_tiles[tile].id());
        }
        setFocusedDay(m_tiles[tile].date());
        reveal(m_tiles[tile].id(), {});
    };

    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        int next = index + step;
        if (index < 0) { // from the day itself to its first or last post
            next = step > 0 ? 0 : int(m_tiles.size()) - 1;
            while (next >= 0 && next < m_tiles.size() && m_tiles[next].date() != day)
                next += step;
        }
        if (next >= 0 && next < m_tiles.size() && m_tiles[next].date() == day)
            choose(next);
        else
            verticalScrollBar()->setValue(scrolled() + step * m_hourHeight);
        return;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return CalendarView::moveFocus(key, extend);

    const bool forward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    const QDate target = day.addDays(forward ? 1 : -1);
    const QTime time = index >= 0 ? m_tiles[index].time() : QTime(9, 0);
    goTo(target);
    layOut();
    int nearest = -1;
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i].date() == target &&
            (nearest < 0 || distance(m_tiles[i].time(), time) < distance(m_tiles[nearest].time(), time)))
            nearest = i;
    }
    if (nearest >= 0)
        return choose(nearest);
    if (!extend)
        context().selection.clear();
    setFocusedDay(target);
}

} // namespace kalends
