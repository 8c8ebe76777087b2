// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/calendarview.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

// What CalendarView paints above its contents while something is in the hand, and files from outside, whose hand is
// another program's.

namespace kalends
{
namespace
{

constexpr int kPillPadding = 8;
constexpr int kPillWidth = 280;

QStringList pathsIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

// ---- Files from outside ----

void CalendarView::hoverFiles(QDropEvent *event)
{
    const QRect before = overlayRect();
    const DropSlot slot = slotAt(event->position().toPoint(), nullptr);
    m_verdict = {};
    m_verdict.refusal = fileDropRefusal(slot, board());
    const int count = int(pathsIn(event->mimeData()).size());
    if (m_verdict.isAllowed()) {
        const WallTime at =
            slot.kind == DropSlot::Kind::Time ? WallTime::from(slot.day, slot.time) : board().freeSlot(slot.day);
        m_verdict.label = slot.kind == DropSlot::Kind::Shelf
                              ? tr("%n file(s) to the drafts", nullptr, count)
                              : tr("%n file(s): %1", nullptr, count)
                                    .arg(QLocale().toString(at.date(), tr("ddd d MMM", "a day, as QLocale writes it")));
    }
    m_hover = Hover{.slot = slot, .at = event->position().toPoint(), .size = QSize(1, 1), .tile = {}, .count = count};
    viewport()->update(QRegion(before) | overlayRect());
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_verdict.isAllowed());
    say(m_verdict.isAllowed() ? m_verdict.label : m_verdict.refusal);
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (pathsIn(event->mimeData()).isEmpty())
        return event->ignore();
    hoverFiles(event);
    event->accept(); // the place it entered by may refuse, the next may not
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    if (pathsIn(event->mimeData()).isEmpty())
        return event->ignore();
    hoverFiles(event);
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *)
{
    leave();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    const QStringList paths = pathsIn(event->mimeData());
    const DropSlot slot = slotAt(event->position().toPoint(), nullptr);
    leave();
    const QString refusal =
        paths.isEmpty() ? tr("There is no file among what was dropped.") : fileDropRefusal(slot, board());
    if (!refusal.isEmpty()) {
        event->ignore();
        return say(refusal);
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(slot, paths);
}

// ---- Painting it ----

QString CalendarView::pillText() const
{
    return m_verdict.isAllowed() ? m_verdict.label : m_verdict.refusal;
}

QRect CalendarView::pillRect() const
{
    const QString text = pillText();
    if (!m_hover || text.isEmpty())
        return {};
    const QFontMetrics metrics(theme().time());
    const QRect room = viewport()->rect().adjusted(4, 4, -4, -4);
    const int widest =
        std::max(1, std::min(theme().scaled(kPillWidth), room.width() - 2 * kPillPadding)); // the shelf is narrow
    const QRect words = metrics.boundingRect(QRect(0, 0, widest, 200), int(Qt::AlignLeft | Qt::TextWordWrap), text);
    const QSize size = words.size() + QSize(2 * kPillPadding, 8);
    QRect pill(m_hover->at + QPoint(0, m_hover->size.height() + 10), size);
    if (!m_hover->ghost)
        pill.translate(14, 14); // beside the pointer's own picture
    if (pill.bottom() > room.bottom())
        pill.moveBottom(m_hover->at.y() - 8);
    pill.moveLeft(std::clamp(pill.left(), room.left(), std::max(room.left(), room.right() - pill.width())));
    return pill;
}

QRect CalendarView::overlayRect() const
{
    if (!m_hover)
        return {};
    QRect rect = m_hover->slot.area.adjusted(-2, -2, 2, 2) | pillRect().adjusted(-2, -2, 2, 2);
    if (m_hover->ghost)
        rect |= TilePainter::ghostBounds(m_hover->at, m_hover->size);
    return rect;
}

void CalendarView::paintDropTarget(QPainter &painter, const DropSlot &slot, const DropVerdict &verdict)
{
    QColor color = verdict.isAllowed() ? theme().colors().accent : theme().colors().bad;
    painter.setPen(QPen(color, 2));
    color.setAlphaF(0.10F);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(slot.area).adjusted(1, 1, -1, -1), kGrid, kGrid);
}

void CalendarView::paintPill(QPainter &painter)
{
    const QRect pill = pillRect();
    if (pill.isEmpty())
        return;
    const ThemeColors &colors = theme().colors();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_verdict.isAllowed() ? colors.accent : colors.bad);
    painter.drawRoundedRect(pill, kControlRadius, kControlRadius);
    painter.setPen(m_verdict.isAllowed() ? colors.onAccent() : colors.surface);
    painter.setFont(theme().time());
    painter.drawText(pill.adjusted(kPillPadding, 4, -kPillPadding, -4), int(Qt::AlignCenter | Qt::TextWordWrap),
                     pillText());
}

void CalendarView::paintOverlay(QPainter &painter)
{
    if (!m_hover && m_band.isNull() && !m_settling)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_settling)
        m_context.tiles.paintGhost(painter, m_settling->at, m_settling->size, m_settling->tile, 1);
    if (!m_band.isNull()) {
        QColor fill = theme().colors().accent;
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.10F);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_band).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_hover)
        return;
    if (m_hover->slot.kind != DropSlot::Kind::Nowhere && !m_hover->slot.area.isEmpty())
        paintDropTarget(painter, m_hover->slot, m_verdict);
    if (m_hover->ghost)
        m_context.tiles.paintGhost(painter, m_hover->at, m_hover->size, m_hover->tile, m_hover->count);
    paintPill(painter);
}

} // namespace kalends
