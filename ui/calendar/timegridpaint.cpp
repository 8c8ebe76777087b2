// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// How week and day are painted. Geometry and hands are in timegridview.cpp.
#include "ui/calendar/timegridview.h"
#include "ui/theme/clocktext.h"

#include <QPainter>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// "14" or "2 PM", as the locale writes hours; with minutes where a zone is off by a part of an hour.
QString hourText(const QLocale &locale, QTime wall)
{
    const bool halves = wall.minute() != 0;
    if (locale.timeFormat(QLocale::ShortFormat).contains(u"a"_s, Qt::CaseInsensitive))
        return locale.toString(wall, halves ? u"h:mm AP"_s : u"h AP"_s);
    return clockText(wall, locale);
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

/// Beside the line at `y`, in the column of that zone; the first column is the leading one.
void drawHour(QPainter &painter, const QRect &hours, int zone, int zones, int y, int above, const QString &text)
{
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const int each = hours.width() / zones;
    const int left = rightToLeft ? hours.right() + 1 - (zone + 1) * each : hours.left() + zone * each;
    painter.drawText(QRect(left, y - above, each - 8, 2 * above).translated(rightToLeft ? 8 : 0, 0),
                     int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute), text);
}

} // namespace

void TimeGridView::paintContents(QPainter &painter, const QRect &dirty)
{
    layOut();
    painter.save();
    painter.fillRect(dirty, theme().colors().background);
    for (int day = 0; day < days(); ++day)
        paintColumn(painter, day, dirty);
    paintHours(painter, dirty);
    paintNowThread(painter);
    for (const TimeGridLayout::Placed &placed : m_layout.tiles()) {
        const QRect rect = toViewport(placed.rect);
        if (!rect.isEmpty() && rect.adjusted(-4, -4, 4, 4).intersects(dirty))
            context().tiles.paint(painter, rect, m_tiles[placed.index], lookOf(m_tiles[placed.index].id()));
    }
    paintCrowds(painter, dirty);
    paintNow(painter);
    painter.restore();
}

void TimeGridView::paintColumn(QPainter &painter, int day, const QRect &dirty) const
{
    const QRect column = toViewport(m_layout.columnRect(day));
    if (!column.intersects(dirty))
        return;
    const ThemeColors &colors = theme().colors();
    const DayScale &scale = m_layout.days()[day];
    const QRect lived(column.left(), column.top(), column.width(), int(std::round(scale.height())));
    painter.fillRect(lived, colors.surface);
    const qreal past = std::clamp(scale.yAt(m_shownNow), 0.0, scale.height());
    painter.fillRect(QRect(column.left(), column.top(), column.width(), int(past)), colors.sunk);

    const QColor faint = mixed(colors.surface, colors.line, 0.55);
    for (const HourMark &mark : scale.hours(board().zone())) {
        const int y = column.top() + int(std::round(scale.yAt(mark.at)));
        painter.fillRect(QRect(column.left(), y, column.width(), 1), colors.line);
        const int half = y + m_hourHeight / 2;
        if (m_hourHeight >= 48 && half < lived.bottom())
            painter.fillRect(QRect(column.left(), half, column.width(), 1), faint);
    }
    painter.fillRect(QRect(lived.left(), lived.bottom(), lived.width(), 1), colors.line);
    const int edge = layoutDirection() == Qt::RightToLeft ? column.right() : column.left();
    painter.fillRect(QRect(edge, column.top(), 1, column.height()), colors.line);
    if (day != m_layout.labellingDay())
        paintOwnHours(painter, day);
}

/// On a day whose clock changes the hours beside the grid are wrong from there on: it carries its own.
void TimeGridView::paintOwnHours(QPainter &painter, int day) const
{
    const DayScale &scale = m_layout.days()[day];
    if (scale.isOrdinary())
        return;
    const DayScale &labels = m_layout.days()[m_layout.labellingDay()];
    const ThemeColors &colors = theme().colors();
    const QRect column = toViewport(m_layout.columnRect(day));
    painter.setFont(theme().meta());
    bool first = true;
    for (const HourMark &mark : scale.hours(board().zone())) {
        const qreal beside = labels.pixelsFor(Milliseconds(mark.wall.msecsSinceStartOfDay()));
        if (qAbs(scale.yAt(mark.at) - beside) < 1)
            continue;
        const int y = column.top() + int(std::round(scale.yAt(mark.at)));
        painter.setPen(first ? colors.warn : colors.muted);
        if (first)
            painter.fillRect(QRect(column.left(), y, column.width(), 1), colors.warn);
        const QRect label(column.left() + 6, y + 1, column.width() - 12, QFontMetrics(theme().meta()).height() + 2);
        painter.drawText(label, Qt::AlignTrailing | Qt::AlignVCenter, hourText(locale(), mark.wall));
        first = false;
    }
}

void TimeGridView::paintHours(QPainter &painter, const QRect &dirty) const
{
    const QRect hours = toViewport(m_layout.hoursRect());
    if (!hours.intersects(dirty))
        return;
    const DayScale &scale = m_layout.days()[m_layout.labellingDay()];
    const int zones = m_secondZone ? 2 : 1;
    painter.setFont(theme().meta());
    painter.setPen(theme().colors().muted);
    const int lineHeight = QFontMetrics(theme().meta()).height();
    const QRect nowAt = nowStrip();
    const bool nowHere = m_layout.dayOf(m_shownNow).has_value();
    for (const HourMark &mark : scale.hours(board().zone())) {
        const int y = hours.top() + int(std::round(scale.yAt(mark.at)));
        if (y < -lineHeight || y > viewport()->height() + lineHeight || mark.at == scale.start)
            continue;
        if (nowHere && std::abs(y - nowAt.center().y()) < lineHeight) // the time of the now-line stands there
            continue;
        for (int zone = 0; zone < zones; ++zone) {
            const QTime wall = zone == 0 ? mark.wall : wallTimeAt(mark.at, *m_secondZone).time();
            drawHour(painter, hours, zone, zones, y, lineHeight, hourText(locale(), wall));
        }
    }
}

/// Across all days and below the posts, so that the line can be followed from the hours to its day.
void TimeGridView::paintNowThread(QPainter &painter) const
{
    if (!m_layout.dayOf(m_shownNow))
        return;
    QColor thread = theme().colors().accent;
    thread.setAlphaF(0.35F);
    const int hours = int(m_layout.hoursRect().width());
    const QRect days = layoutDirection() == Qt::RightToLeft ? viewport()->rect().adjusted(0, 0, -hours, 0)
                                                            : viewport()->rect().adjusted(hours, 0, 0, 0);
    painter.fillRect(QRect(days.left(), int(m_layout.yAt(m_shownNow)) - scrolled(), days.width(), 1), thread);
}

void TimeGridView::paintNow(QPainter &painter) const
{
    const auto today = m_layout.dayOf(m_shownNow);
    if (!today)
        return;
    const QRect column = toViewport(m_layout.columnRect(*today));
    const int y = column.top() + int(m_layout.yAt(m_shownNow));
    const QRect hours = toViewport(m_layout.hoursRect());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QColor accent = theme().colors().accent;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme().time());
    painter.setPen(accent);
    const int zones = m_secondZone ? 2 : 1;
    for (int zone = 0; zone < zones; ++zone) {
        const QTime wall = wallTimeAt(m_shownNow, zone == 0 ? board().zone() : *m_secondZone).time();
        drawHour(painter, hours, zone, zones, y, theme().scaled(10), clockText(wall, locale()));
    }
    painter.fillRect(QRect(column.left(), y - 1, column.width(), 2), accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(QPointF(rightToLeft ? column.right() + 1 : column.left(), y), 4.5, 4.5);
}

void TimeGridView::paintCrowds(QPainter &painter, const QRect &dirty) const
{
    const ThemeColors &colors = theme().colors();
    for (const TimeGridLayout::PlacedCrowd &crowd : m_layout.crowds()) {
        const QRect rect = toViewport(crowd.rect);
        if (!rect.intersects(dirty))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.line);
        painter.setBrush(colors.sunk);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kTileRadius, kTileRadius);
        painter.setFont(theme().meta());
        painter.setPen(colors.muted);
        painter.drawText(rect, Qt::AlignCenter,
                         (crowd.alone ? QString() : u"+"_s) + locale().toString(crowd.hidden.size()));
    }
}

} // namespace kalends
