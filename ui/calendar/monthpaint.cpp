// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/monthview.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

// How MonthView looks.

namespace kalends
{
namespace
{

constexpr int kNumberPill = 22;

} // namespace

void MonthView::paintContents(QPainter &painter, const QRect &dirty)
{
    fill();
    const QDate last = m_layout.lastVisible();
    for (QDate day = m_layout.topWeek; day <= last; day = day.addDays(1)) {
        if (m_layout.cellOf(day).intersects(dirty))
            paintDay(painter, day);
    }
    if (dirty.top() < m_layout.header())
        paintHeader(painter);
}

void MonthView::paintHeader(QPainter &painter)
{
    const ThemeColors &colors = theme().colors();
    const QRect header(0, 0, m_layout.size.width(), m_layout.header());
    painter.fillRect(header, colors.background);
    painter.fillRect(QRect(0, header.bottom(), header.width(), 1), colors.line);
    painter.setFont(theme().meta());
    painter.setPen(colors.muted);
    for (int column = 0; column < 7; ++column) {
        const QRect rect = m_layout.headerOf(column).adjusted(10, 0, -10, 0);
        const int day = (int(m_layout.firstDayOfWeek) - 1 + column) % 7 + 1;
        painter.drawText(
            rect, int((m_layout.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
            QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
}

QString MonthView::numberText(QDate day) const
{
    const QLocale locale;
    if (day.day() == 1)
        return locale.toString(day, tr("d MMM", "the first of a month, as QLocale writes it"));
    return locale.toString(day.day());
}

void MonthView::paintNumber(QPainter &painter, QDate day)
{
    const ThemeColors &colors = theme().colors();
    const QRect rect = m_layout.numberOf(day).adjusted(10, 2, -2, 0);
    const bool today = day == board().today();
    const QString text = numberText(day);
    painter.setFont(today ? theme().time() : theme().meta());
    const Qt::Alignment leading = (m_layout.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    if (!today) {
        painter.setPen(colors.muted);
        painter.drawText(m_layout.rightToLeft ? rect.translated(-8, 0) : rect, int(leading | Qt::AlignVCenter), text);
        return;
    }
    const int high = m_layout.scaled(kNumberPill);
    const int width = std::max(high + 4, painter.fontMetrics().horizontalAdvance(text) + 14);
    const int inset = 4;
    const QRect cell = m_layout.cellOf(day);
    const QRect pill(m_layout.rightToLeft ? cell.right() - inset - width : cell.left() + inset, cell.top() + 2, width,
                     high - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colors.onAccent());
    painter.drawText(pill, int(Qt::AlignCenter), text);
}

/// "+3 more", with the badge of the worst of them where a person has to mend it: what hides must not hide that.
void MonthView::paintMore(QPainter &painter, QRect rect, std::span<const BoardTile> hidden)
{
    const ThemeColors &colors = theme().colors();
    const auto worst = std::ranges::max_element(hidden, {}, [](const BoardTile &tile) {
        return tile.entry.state == EntryState::Planned ? tile.entry.readiness : Readiness::Published;
    });
    rect.adjust(4, 0, -4, 0);
    const bool planned = worst->entry.state == EntryState::Planned;
    if (planned && worst->entry.readiness >= Readiness::MissingFields) {
        const int side = m_layout.scaled(13);
        const int x = m_layout.rightToLeft ? rect.right() + 1 - side : rect.left();
        paintBadge(painter, QRect(x, rect.center().y() - side / 2, side, side), worst->entry.readiness, colors);
        m_layout.rightToLeft ? rect.adjust(0, 0, -side - 4, 0) : rect.adjust(side + 4, 0, 0, 0);
    }
    painter.setFont(theme().meta());
    painter.setPen(colors.muted);
    painter.drawText(
        rect, int((m_layout.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        tr("+%n more", nullptr, int(hidden.size())));
}

void MonthView::paintDay(QPainter &painter, QDate day)
{
    const ThemeColors &colors = theme().colors();
    const QRect cell = m_layout.cellOf(day);
    const bool inside = day.month() == m_month.month() && day.year() == m_month.year();
    painter.fillRect(cell, inside ? colors.surface : colors.sunk);
    const int edge = m_layout.rightToLeft ? cell.left() : cell.right();
    painter.fillRect(QRect(edge, cell.top(), 1, cell.height()), colors.line);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.line);
    paintNumber(painter, day);

    const auto tiles = m_days.constFind(day);
    if (tiles != m_days.constEnd()) {
        const int count = int(tiles->size());
        const int shown = m_layout.shownOf(count);
        for (int i = 0; i < shown; ++i)
            context().tiles.paint(painter, m_layout.tileOf(day, i), tiles->at(i), lookOf(tiles->at(i).id()));
        if (shown < count)
            paintMore(painter, m_layout.moreOf(day, shown), std::span(*tiles).subspan(size_t(shown)));
    }
    if (hasFocus() && context().selection.current().isEmpty() && day == focusedDay()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

} // namespace kalends
