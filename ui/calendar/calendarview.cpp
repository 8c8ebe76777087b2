// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/calendarview.h"

#include "ui/calendar/calendaraccessible.h"
#include "ui/calendar/calendarhand.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

CalendarView::CalendarView(const CalendarContext &context, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_context(context),
      m_machine(QApplication::startDragDistance()),
      m_focusedDay(context.board.today())
{
    installCalendarAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_edgeTimer, &QTimer::timeout, this, [this] { stepAtEdge(); });

    connect(&m_settleMotion, &QVariantAnimation::valueChanged, this, [this](const QVariant &at) {
        if (!m_settling)
            return;
        const QRect before = TilePainter::ghostBounds(m_settling->at, m_settling->size);
        m_settling->at = at.toPoint();
        viewport()->update(QRegion(before) | TilePainter::ghostBounds(m_settling->at, m_settling->size));
    });
    connect(&m_settleMotion, &QVariantAnimation::finished, this, [this] {
        const QRect last = m_settling ? TilePainter::ghostBounds(m_settling->at, m_settling->size) : QRect();
        m_settling.reset();
        viewport()->update(last);
    });

    PlanBoard &plan = m_context.board;
    connect(&plan, &PlanBoard::daysChanged, this, [this](const QSet<QDate> &days) {
        m_groups.reset();
        daysChanged(days);
    });
    connect(&plan, &PlanBoard::reset, this, [this] {
        relayout();
        invalidate();
    });
    connect(&m_context.selection, &PlanSelection::changed, this, &CalendarView::selectionChanged);
    connect(&m_context.tiles, &TilePainter::thumbnailArrived, this, &CalendarView::thumbnailArrived);
    connect(&m_context.tiles, &TilePainter::lookChanged, this, [this] {
        relayout();
        invalidate();
    });
}

CalendarView::~CalendarView() = default;

// ---- Canvas ----

void CalendarView::invalidate(const QRect &rect)
{
    const QRect visible = rect & viewport()->rect();
    if (visible.isEmpty())
        return;
    m_stale |= visible;
    viewport()->update(visible);
}

void CalendarView::invalidate()
{
    m_groups.reset();
    m_stale = viewport()->rect();
    viewport()->update();
}

void CalendarView::invalidateTile(const EntryId &id)
{
    if (!id.isEmpty())
        invalidate(tileRect(id).adjusted(-3, -3, 3, 3));
}

void CalendarView::contentsScrolled()
{
    setHovered({});
    invalidate();
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    const qreal ratio = viewport()->devicePixelRatioF();
    const QSize pixels = (QSizeF(viewport()->size()) * ratio).toSize();
    if (m_canvas.size() != pixels || m_canvas.devicePixelRatio() != ratio) {
        m_canvas = QPixmap(pixels);
        m_canvas.setDevicePixelRatio(ratio);
        m_stale = viewport()->rect();
    }
    if (!m_stale.isEmpty()) {
        QPainter painter(&m_canvas);
        painter.setLayoutDirection(layoutDirection());
        painter.setClipRegion(m_stale);
        const QRect dirty = m_stale.boundingRect();
        m_stale = {};
        paintContents(painter, dirty);
    }
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_canvas);
    paintOverlay(painter);
}

void CalendarView::resizeEvent(QResizeEvent *)
{
    relayout();
    invalidate();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
        relayout();
        invalidate();
        Q_EMIT titleChanged();
        break;
    default:
        break;
    }
}

void CalendarView::daysChanged(const QSet<QDate> &)
{
    relayout();
    invalidate();
}

void CalendarView::thumbnailArrived(const MediaId &media)
{
    for (const EntryId &id : orderedIds()) {
        const QRect rect = tileRect(id);
        if (rect.isEmpty())
            continue;
        const std::optional<BoardTile> tile = board().find(id);
        if (tile && tile->entry.cover == media)
            invalidateTile(id);
    }
}

TileLook CalendarView::lookOf(const EntryId &id) const
{
    const PlanSelection &selection = m_context.selection;
    TileLook look;
    look.selected = selection.contains(id);
    look.focused = hasFocus() && selection.current() == id;
    look.hovered = m_hovered == id && !m_machine.isActive();
    look.lifted = m_hand && !m_hand->load.copy && m_hand->ids.contains(id);
    return look;
}

// ---- Selection, focus, hover ----

void CalendarView::selectionChanged()
{
    const PlanSelection &selection = m_context.selection;
    const QSet<EntryId> different = (selection.ids() - m_shownSelected) | (m_shownSelected - selection.ids());
    for (const EntryId &id : different)
        invalidateTile(id);
    if (selection.current() != m_shownCurrent) {
        invalidateTile(m_shownCurrent);
        invalidateTile(selection.current());
        m_shownCurrent = selection.current();
        if (!m_shownCurrent.isEmpty()) {
            if (const std::optional<BoardTile> tile = board().find(m_shownCurrent); tile && !tile->isOnShelf())
                setFocusedDay(tile->date());
        }
        if (hasFocus())
            tellFocus(*this, m_shownCurrent, m_focusedDay);
    }
    m_shownSelected = selection.ids();
}

void CalendarView::setFocusedDay(QDate day)
{
    if (!day.isValid() || day == m_focusedDay)
        return;
    const QDate before = std::exchange(m_focusedDay, day);
    for (const Group &group : cachedGroups()) {
        if (group.day == before || group.day == day)
            invalidate(group.rect);
    }
    if (hasFocus() && m_context.selection.current().isEmpty())
        tellFocus(*this, {}, day);
}

void CalendarView::setHovered(const EntryId &id)
{
    if (id == m_hovered)
        return;
    const EntryId before = std::exchange(m_hovered, id);
    invalidateTile(before);
    invalidateTile(id);
    viewport()->setCursor(id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

const QList<CalendarView::Group> &CalendarView::cachedGroups() const
{
    if (!m_groups)
        m_groups = groups();
    return *m_groups;
}

QList<EntryId> CalendarView::orderedIds() const
{
    QList<EntryId> ids;
    for (const Group &group : cachedGroups())
        ids.append(group.tiles);
    return ids;
}

QList<BoardTile> CalendarView::selectedTiles() const
{
    QList<BoardTile> tiles;
    for (const EntryId &id : m_context.selection.ids()) {
        if (const std::optional<BoardTile> tile = board().find(id))
            tiles.append(*tile);
    }
    std::ranges::sort(tiles, earlier);
    return tiles;
}

bool CalendarView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        setHovered({});
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const EntryId id = tileAt(help->pos());
        const std::optional<BoardTile> tile = id.isEmpty() ? std::nullopt : board().find(id);
        if (!tile) {
            QToolTip::hideText();
            break;
        }
        const auto details = board().details(id); // a proposal has none
        QToolTip::showText(help->globalPos(),
                           TilePainter::toolTip(*tile, details.ok() ? details->entry.issues : QList<ReadinessIssue>()),
                           viewport(), tileRect(id));
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::say(const QString &text)
{
    if (text == m_said)
        return;
    m_said = text;
    Q_EMIT hint(text);
}

// ---- Verbs ----

void CalendarView::openCurrent()
{
    const EntryId current = m_context.selection.current();
    if (!current.isEmpty())
        Q_EMIT openRequested(current);
    else if (m_focusedDay.isValid())
        Q_EMIT newRequested(board().freeSlot(m_focusedDay));
}

void CalendarView::removeSelected()
{
    QList<EntryId> ids;
    for (const BoardTile &tile : selectedTiles())
        ids.append(tile.id());
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

void CalendarView::editTimeOfSelected()
{
    const QList<BoardTile> tiles = selectedTiles();
    if (tiles.isEmpty())
        return;
    QList<EntryId> ids;
    for (const BoardTile &tile : tiles)
        ids.append(tile.id());
    const EntryId &current = m_context.selection.current();
    const QRect rect = tileRect(ids.contains(current) ? current : ids.constFirst());
    Q_EMIT timeEditRequested(ids, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

void CalendarView::nudgeSelected(int days, int minutes)
{
    const DropVerdict nudge = judgeNudge(selectedTiles(), days, minutes, board());
    if (!nudge.isAllowed() || nudge.placements.isEmpty())
        return say(nudge.refusal);
    board().move(nudge.placements);
    const EntryId current = m_context.selection.current();
    if (const std::optional<BoardTile> tile = board().find(current); tile && !tile->isOnShelf()) {
        setFocusedDay(tile->date());
        reveal(current, tile->date());
    }
    say(nudge.label);
}

void CalendarView::selectAllVisible()
{
    const QList<EntryId> ids = orderedIds();
    m_context.selection.select(QSet<EntryId>(ids.begin(), ids.end()), m_context.selection.current());
}

// ---- Keyboard ----

void CalendarView::moveFocus(Qt::Key key, bool extend)
{
    const QList<EntryId> ids = orderedIds();
    if (ids.isEmpty())
        return;
    const bool back = key == Qt::Key_Up || key == Qt::Key_Home ||
                      key == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    qsizetype at = ids.indexOf(m_context.selection.current());
    if (key == Qt::Key_Home || key == Qt::Key_End || at < 0)
        at = (key == Qt::Key_End || (at < 0 && back)) ? ids.size() - 1 : 0;
    else
        at = std::clamp<qsizetype>(at + (back ? -1 : 1), 0, ids.size() - 1);
    const EntryId &next = ids.at(at);
    if (extend)
        m_context.selection.extendTo(next, ids);
    else
        m_context.selection.selectOnly(next);
    reveal(next, {});
}

QPair<int, int> CalendarView::nudgeFor(Qt::Key key) const
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return {-forward, 0};
    case Qt::Key_Right:
        return {forward, 0};
    case Qt::Key_Up:
        return {-7, 0};
    case Qt::Key_Down:
        return {7, 0};
    default:
        return {0, 0};
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
        return modifiersChanged(event);
    case Qt::Key_Escape:
        if (m_machine.cancel())
            endDrag();
        else if (!m_context.selection.isEmpty())
            m_context.selection.clear();
        else
            event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_F2:
        return editTimeOfSelected();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return turnPage(key == Qt::Key_PageUp ? -1 : 1);
    case Qt::Key_Space:
        if (!m_context.selection.current().isEmpty())
            m_context.selection.toggle(m_context.selection.current());
        return;
    case Qt::Key_A:
        if (modifiers == Qt::ControlModifier)
            return selectAllVisible();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!modifiers.testFlag(Qt::AltModifier))
            return moveFocus(key, modifiers.testFlag(Qt::ShiftModifier));
        if (const auto [days, minutes] = nudgeFor(key); days != 0 || minutes != 0)
            nudgeSelected(days, minutes);
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    modifiersChanged(event);
    QAbstractScrollArea::keyReleaseEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    focusChanged();
    tellFocus(*this, m_context.selection.current(), m_focusedDay);
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    focusChanged();
}

void CalendarView::focusChanged()
{
    if (!m_context.selection.current().isEmpty())
        return invalidateTile(m_context.selection.current());
    for (const Group &group : cachedGroups()) {
        if (group.day == m_focusedDay)
            invalidate(group.rect);
    }
}

} // namespace kalends
