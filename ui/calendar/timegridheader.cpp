// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/timegridheader.h"

#include "ui/calendar/timegridview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kalends
{

using namespace Qt::StringLiterals;

TimeGridHeader::TimeGridHeader(TimeGridView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"timeGridHeader"_s);
    setAccessibleName(tr("Days"));
    setMouseTracking(true);
}

int TimeGridHeader::dayAt(QPoint at) const
{
    const auto place = m_view.grid().placeAt(QPointF(at.x(), 1));
    return place ? place->day : -1;
}

void TimeGridHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = m_view.theme().colors();
    painter.fillRect(rect(), colors.background);
    for (int day = 0; day < m_view.days(); ++day)
        paintDay(painter, day);
    paintZones(painter);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void TimeGridHeader::paintDay(QPainter &painter, int day) const
{
    const ThemeColors &colors = m_view.theme().colors();
    const QRect column = m_view.grid().columnRect(day).toRect();
    const QDate date = m_view.grid().days()[day].date;
    const bool today = date == m_view.board().today();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rightToLeft ? column.right() : column.left(), height() / 2, 1, height() / 2), colors.line);
    if (m_hovered == day && m_view.days() > 1)
        painter.fillRect(column.adjusted(1, 0, -1, 0).intersected(rect()), colors.sunk);

    const bool whole = m_view.days() == 1;
    const QString number = locale().toString(date.day());
    QFont numberFont = m_view.theme().base();
    numberFont.setPixelSize(m_view.theme().scaled(15));
    numberFont.setWeight(QFont::DemiBold);
    const QFontMetrics nameMetrics(m_view.theme().meta());
    const QFontMetrics numberMetrics(numberFont);
    const int high = m_view.theme().scaled(24);
    const int pill = std::max(high, numberMetrics.horizontalAdvance(number) + 12);
    const int indent = 8;
    const int room = column.width() - indent - pill - 2;
    QString name;
    int nameWidth = 0;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
        if (format == QLocale::LongFormat && !whole)
            continue;
        name = locale().dayName(date.dayOfWeek(), format);
        nameWidth = nameMetrics.horizontalAdvance(name) + 1;
        if (nameWidth <= room)
            break;
    }
    if (nameWidth > room)
        nameWidth = 0;

    const auto place = [&](int offset, int width) {
        const int left = rightToLeft ? column.right() + 1 - offset - width : column.left() + offset;
        return QRect(left, (height() - high) / 2, width, high);
    };
    const QRect numberRect = place(indent + nameWidth + (today && nameWidth > 0 ? 6 : 0), pill);
    painter.setFont(m_view.theme().meta());
    painter.setPen(today ? colors.accent : colors.muted);
    if (nameWidth > 0)
        painter.drawText(place(indent, nameWidth), Qt::AlignVCenter | Qt::AlignAbsolute, name);
    if (today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(numberRect, high / 2.0, high / 2.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setFont(numberFont);
    painter.setPen(today ? colors.onAccent() : date < m_view.board().today() ? colors.muted : colors.text);
    painter.drawText(numberRect, Qt::AlignCenter, number);
}

void TimeGridHeader::paintZones(QPainter &painter) const
{
    const QRect hours = m_view.grid().hoursRect().toRect();
    painter.setFont(m_view.theme().meta());
    painter.setPen(m_view.theme().colors().muted);
    const QStringList names = m_view.zoneNames();
    const int each = hours.width() / int(std::max<qsizetype>(1, names.size()));
    for (int i = 0; i < names.size() && names.size() > 1; ++i) {
        const int offset = layoutDirection() == Qt::RightToLeft ? hours.width() - (i + 1) * each : i * each;
        const QRect cell(hours.left() + offset + 2, 0, each - 4, height());
        painter.drawText(cell, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(names[i], Qt::ElideRight, cell.width()));
    }
}

void TimeGridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day >= 0)
        Q_EMIT dayClicked(m_view.grid().days()[day].date);
}

void TimeGridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().toPoint());
    setCursor(day >= 0 && m_view.days() > 1 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, day) != day)
        update();
}

void TimeGridHeader::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool TimeGridHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        const QString text = day >= 0 ? m_view.dayToolTip(day) : m_view.zoneToolTip();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kalends
