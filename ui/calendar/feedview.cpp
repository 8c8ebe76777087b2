// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/feedview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kLaterStrip = 36; ///< above the grid: there is more after the month shown

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

FeedView::FeedView(const CalendarContext &context, QWidget *parent)
    : CalendarView(context, parent), m_anchor(context.board.today()), m_stretch(context.board)
{
    setObjectName(u"feedView"_s);
    setAccessibleName(tr("Feed"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusedDay({});
    m_stretch.reset(lastOfMonth(m_anchor).addDays(-92), lastOfMonth(m_anchor));
}

// ---- Which days ----

void FeedView::goTo(QDate day)
{
    if (!day.isValid())
        return;
    const QDate before = m_anchor;
    m_anchor = day;
    if (lastOfMonth(day) == lastOfMonth(before) && m_laidOut)
        return;
    m_stretch.reset(lastOfMonth(day).addDays(-92), lastOfMonth(day));
    relayout();
    verticalScrollBar()->setValue(0);
    Q_EMIT titleChanged();
}

QString FeedView::title() const
{
    return tr("%1 %2", "month, year")
        .arg(locale().standaloneMonthName(m_anchor.month()), locale().toString(m_anchor, u"yyyy"_s));
}

void FeedView::turnPage(int direction)
{
    goTo(QDate(m_anchor.year(), m_anchor.month(), 1).addMonths(direction));
}

QList<EntryId> FeedView::order() const
{
    layOut();
    QList<EntryId> ids;
    for (const BoardTile &tile : std::as_const(m_tiles))
        ids.append(tile.id());
    return ids;
}

// ---- Geometry ----

void FeedView::layOut() const
{
    if (m_laidOut)
        return;
    m_laidOut = true;
    m_tiles = m_stretch.tiles();
    m_tiles.removeIf(
        [](const BoardTile &tile) { return !tile.entry.channels.contains(Channel::Instagram) || !tile.entry.onGrid; });
    std::ranges::reverse(m_tiles);
    m_indexOf.clear();
    for (int i = 0; i < m_tiles.size(); ++i)
        m_indexOf.insert(m_tiles[i].id(), i);
    m_layout = {qreal(viewport()->width()), int(m_tiles.size()), layoutDirection() == Qt::RightToLeft};
}

void FeedView::relayout()
{
    m_laidOut = false;
    m_stretch.forget();
    updateScrollBar();
    invalidate();
    readOnSoon();
}

void FeedView::daysChanged(const QSet<QDate> &)
{
    relayout();
}

void FeedView::updateScrollBar()
{
    layOut();
    const int height = gridTop() + int(m_layout.height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, int(m_layout.cellHeight() / 3)));
}

int FeedView::scrolled() const
{
    return verticalScrollBar()->value();
}

int FeedView::gridTop() const
{
    return m_stretch.hasLater() ? kLaterStrip : 0;
}

QRect FeedView::cellRect(int index) const
{
    return m_layout.cellRect(index).toRect().translated(0, gridTop() - scrolled());
}

int FeedView::indexAt(QPoint at) const
{
    layOut();
    return m_layout.cellAt(QPointF(at) + QPointF(0, scrolled() - gridTop())).value_or(-1);
}

EntryId FeedView::tileAt(QPoint at) const
{
    const int index = indexAt(at);
    return index < 0 ? EntryId() : m_tiles[index].id();
}

QRect FeedView::tileRect(const EntryId &id) const
{
    layOut();
    const int index = m_indexOf.value(id, -1);
    const QRect rect = index < 0 ? QRect() : cellRect(index);
    return rect.intersects(viewport()->rect()) ? rect : QRect();
}

DropSlot FeedView::slotAt(QPoint at, const DragLoad *load) const
{
    const int index = load ? indexAt(at) : -1;
    if (index < 0 || !m_tiles[index].entry.scheduledAt)
        return {};
    const BoardTile &tile = m_tiles[index];
    DropSlot slot{.kind = DropSlot::Kind::Time, .day = tile.date(), .time = tile.time()};
    slot.at = tile.entry.scheduledAt;
    slot.area = cellRect(index);
    return slot;
}

/// A drop on another post swaps the two times; each of them must be free to move.
DropVerdict FeedView::judge(const DragLoad &load, const DropSlot &slot) const
{
    const auto refuse = [](const QString &why) {
        DropVerdict verdict;
        verdict.refusal = why;
        return verdict;
    };
    const int index = indexAt(slot.area.center());
    if (slot.kind != DropSlot::Kind::Time || index < 0)
        return refuse(tr("Drop it on another post to swap their times."));
    if (load.tiles.size() != 1)
        return refuse(tr("Only one post at a time can swap places here."));
    const BoardTile dragged = load.tiles.first();
    const BoardTile &target = m_tiles[index];
    if (dragged.isOnShelf() || load.copy)
        return refuse(
            tr("Here posts swap their times. To give a draft its time or to copy a post, use the month or the week."));
    DropVerdict verdict;
    verdict.label = tr("Swap with %1, %2", "date, time")
                        .arg(locale().toString(target.date(), tr("d MMM", "short date without year")),
                             TilePainter::timeText(target));
    if (dragged.id() == target.id())
        return verdict;
    const auto oneWay = [this](const BoardTile &tile, const BoardTile &place) {
        DropSlot there{.kind = DropSlot::Kind::Time, .day = place.date(), .time = place.time()};
        there.at = place.entry.scheduledAt;
        return judgeDrop({.tiles = {tile}, .grabbed = tile.id()}, there, board());
    };
    for (const DropVerdict &half : {oneWay(dragged, target), oneWay(target, dragged)}) {
        if (!half.isAllowed())
            return half;
        verdict.placements += half.placements;
        verdict.shown += half.shown;
    }
    return verdict;
}

QList<CalendarView::Group> FeedView::groups() const
{
    layOut();
    Group group{u"feed"_s, tr("Profile grid, newest first"), QDate(), viewport()->rect(), {}};
    const auto [from, to] = m_layout.cellsIn(scrolled() - gridTop(), scrolled() - gridTop() + viewport()->height());
    for (int i = from; i < to; ++i)
        group.tiles.append(m_tiles[i].id());
    return {group};
}

void FeedView::reveal(const EntryId &id, QDate day)
{
    if (const auto tile = id.isEmpty() ? std::nullopt : board().find(id); tile && !tile->isOnShelf())
        day = tile->date();
    layOut();
    if (!m_indexOf.contains(id) && day.isValid() && !m_stretch.contains(day)) {
        goTo(day);
        layOut();
    }
    const int index = m_indexOf.value(id, -1);
    if (index < 0)
        return;
    const int top = int(m_layout.cellRect(index).top()) + gridTop();
    const int above = top - int(FeedLayout::kMargin);
    const int below = top + int(m_layout.cellHeight() + FeedLayout::kMargin) - viewport()->height();
    verticalScrollBar()->setValue(std::clamp(scrolled(), std::min(above, below), std::max(above, below)));
}

// ---- Scrolling and reading on ----

void FeedView::readOnSoon()
{
    if (!std::exchange(m_readOnAsked, true))
        QMetaObject::invokeMethod(this, &FeedView::readOn, Qt::QueuedConnection);
}

void FeedView::readOn()
{
    m_readOnAsked = false;
    if (!isVisible() || verticalScrollBar()->maximum() - scrolled() > viewport()->height())
        return;
    if (!m_stretch.growEarlier())
        return;
    m_laidOut = false;
    updateScrollBar();
    invalidate();
    readOnSoon();
}

void FeedView::scrollContentsBy(int, int)
{
    contentsScrolled();
    readOnSoon();
}

void FeedView::edgeHeld(Qt::Edge edge)
{
    if (edge == Qt::TopEdge || edge == Qt::BottomEdge)
        verticalScrollBar()->setValue(scrolled() +
                                      (edge == Qt::TopEdge ? -1 : 1) * verticalScrollBar()->singleStep() / 2);
}

bool FeedView::clickedElsewhere(QPoint at)
{
    if (at.y() + scrolled() >= gridTop())
        return false;
    turnPage(1);
    return true;
}

// ---- Keys ----

QSize FeedView::ghostSize(const EntryId &) const
{
    return {theme().scaled(200), theme().scaled(kFullTileHeight)};
}

int FeedView::neighbourOf(int index, int key) const
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int next = index;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        next += key == Qt::Key_Right ? ahead : -ahead;
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        next += key == Qt::Key_Down ? FeedLayout::kAcross : -FeedLayout::kAcross;
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        next = key == Qt::Key_Home ? 0 : int(m_tiles.size()) - 1;
    return next >= 0 && next < m_tiles.size() ? next : index;
}

void FeedView::moveFocus(Qt::Key key, bool extend)
{
    layOut();
    if (m_tiles.isEmpty())
        return;
    const int index = m_indexOf.value(context().selection.current(), -1);
    const EntryId id = m_tiles[index < 0 ? 0 : neighbourOf(index, key)].id();
    if (extend)
        context().selection.extendTo(id, order());
    else
        context().selection.selectOnly(id);
    reveal(id, {});
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (!arrow || !event->modifiers().testFlag(Qt::AltModifier))
        return CalendarView::keyPressEvent(event);
    layOut();
    const EntryId id = context().selection.current();
    const int index = m_indexOf.value(id, -1);
    const int next = index < 0 ? -1 : neighbourOf(index, event->key());
    if (next == index)
        return;
    reveal(m_tiles[next].id(), {});
    DragLoad load;
    load.tiles = selectedTiles();
    load.grabbed = id;
    const DropVerdict verdict = judge(load, slotAt(cellRect(next).center(), &load));
    Q_EMIT hint(verdict.isAllowed() ? verdict.label : verdict.refusal);
    if (!verdict.isAllowed() || verdict.placements.isEmpty())
        return;
    board().move(verdict.placements);
    reveal(id, {});
}

// ---- Painting ----

void FeedView::paintContents(QPainter &painter, const QRect &dirty)
{
    layOut();
    painter.save();
    painter.fillRect(dirty, theme().colors().background);
    if (m_tiles.isEmpty())
        paintNothing(painter);
    if (gridTop() > 0 && scrolled() < gridTop()) {
        painter.setFont(theme().meta());
        painter.setPen(theme().colors().accent);
        painter.drawText(QRect(0, -scrolled() + 8, viewport()->width(), kLaterStrip), Qt::AlignCenter,
                         tr("There are posts after %1. Show the next month.")
                             .arg(locale().toString(m_stretch.last(), QLocale::ShortFormat)));
    }
    const auto [from, to] =
        m_layout.cellsIn(dirty.top() + scrolled() - gridTop(), dirty.bottom() + 1 + scrolled() - gridTop());
    for (int i = from; i < to; ++i)
        paintCell(painter, i);
    painter.restore();
}

void FeedView::paintPicture(QPainter &painter, const QRect &rect, const BoardTile &tile) const
{
    const ThemeColors &colors = theme().colors();
    painter.fillRect(rect, tile.mark == BoardTile::Mark::Proposed ? colors.accentBackground : colors.sunk);
    const int side = int(std::ceil(rect.height() * devicePixelRatioF())); // the square covers the upright cell
    const QPixmap picture =
        tile.entry.cover.isEmpty() ? QPixmap() : context().tiles.thumbnails().square(tile.entry.cover, side);
    if (!picture.isNull()) {
        QRect square(0, 0, rect.height(), rect.height());
        square.moveCenter(rect.center());
        painter.drawPixmap(square, picture);
        return;
    }
    painter.setFont(theme().base());
    painter.setPen(colors.muted);
    painter.drawText(rect.adjusted(12, 28, -12, -28), Qt::AlignCenter | Qt::TextWordWrap, TilePainter::titleText(tile));
}

/// As a profile shows it: the picture and nothing else, but for what only the planner needs to know, along the lower
/// edge.
void FeedView::paintCell(QPainter &painter, int index) const
{
    const BoardTile &tile = m_tiles[index];
    const QRect rect = cellRect(index);
    const ThemeColors &colors = theme().colors();
    const TileLook look = lookOf(tile.id());
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setOpacity(look.lifted || tile.mark == BoardTile::Mark::Leaving ? 0.4 : 1);
    paintPicture(painter, rect, tile);
    if (tile.entry.mediaCount > 1)
        theme().icon(u"carousel"_s, Qt::white).paint(&painter, QRect(rect.right() - 25, rect.top() + 8, 18, 18));
    if (tile.entry.readiness != Readiness::Published)
        paintPlan(painter, rect, tile);
    painter.setOpacity(1);
    if (look.hovered && !look.selected) {
        painter.setPen(QPen(colors.muted, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    if (tile.mark != BoardTile::Mark::None) {
        painter.setPen(QPen(TilePainter::previewColor(tile.mark, colors), 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    if (look.selected || look.focused) {
        painter.setPen(QPen(colors.accent, look.selected ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }
    painter.restore();
}

void FeedView::paintPlan(QPainter &painter, const QRect &rect, const BoardTile &tile) const
{
    const ThemeColors &colors = theme().colors();
    const QString when =
        tr("%1, %2", "short date, time")
            .arg(locale().toString(tile.date(), tr("d MMM", "short date without year")), TilePainter::timeText(tile));
    painter.setRenderHint(QPainter::Antialiasing);
    const int badge = theme().scaled(16);
    const int high = theme().scaled(24);
    painter.setFont(theme().time());
    const int width = std::min(rect.width() - 12, painter.fontMetrics().horizontalAdvance(when) + badge + 20);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect chip(rightToLeft ? rect.right() - 6 - width : rect.left() + 6, rect.bottom() - 6 - high, width, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(chip, high / 2.0, high / 2.0);
    const QRect mark(rightToLeft ? chip.right() - 5 - badge : chip.left() + 5, chip.top() + (high - badge) / 2, badge,
                     badge);
    if (tile.mark == BoardTile::Mark::Proposed)
        theme().icon(u"sparkle"_s, colors.accent).paint(&painter, mark);
    else
        paintBadge(painter, mark, tile.entry.readiness, colors);
    painter.setPen(colors.text);
    const QRect words = rightToLeft ? chip.adjusted(8, 0, -badge - 9, 0) : chip.adjusted(badge + 9, 0, -6, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(when, Qt::ElideRight, words.width()));
}

void FeedView::paintDropTarget(QPainter &painter, const DropSlot &slot, const DropVerdict &verdict)
{
    const QColor color = verdict.isAllowed() ? theme().colors().accent : theme().colors().bad;
    QColor wash = color;
    wash.setAlphaF(0.28F);
    painter.fillRect(slot.area, wash);
    painter.setPen(QPen(color, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(slot.area).adjusted(1.5, 1.5, -1.5, -1.5));
}

void FeedView::paintNothing(QPainter &painter) const
{
    painter.setFont(theme().base());
    painter.setPen(theme().colors().muted);
    const QString text = board().filter().isEmpty()
                             ? tr("Posts for Instagram appear here as your profile will show them, newest first.")
                             : tr("No Instagram post matches the search and filter.");
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace kalends
