// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/minicalendar.h"

#include "ui/calendar/minicalendaraccessible.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace kalends
{

using namespace Qt::StringLiterals;

MiniCalendar::MiniCalendar(const CalendarContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    installMiniCalendarAccessibility();
    setObjectName(u"miniCalendar"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&context.board, &PlanBoard::daysChanged, this, qOverload<>(&QWidget::update));
    connect(&context.board, &PlanBoard::reset, this, qOverload<>(&QWidget::update));
    setDay(context.board.today());
}

void MiniCalendar::setDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    focusDay(day);
}

void MiniCalendar::turnMonth(int direction)
{
    m_month = m_month.addMonths(direction);
    m_focused = QDate(m_month.year(), m_month.month(), std::min(m_focused.day(), m_month.daysInMonth()));
    nameForScreenReaders();
    update();
}

void MiniCalendar::focusDay(QDate day)
{
    m_focused = day;
    m_month = QDate(day.year(), day.month(), 1);
    nameForScreenReaders();
    update();
}

void MiniCalendar::pick(QDate day)
{
    setDay(day);
    Q_EMIT dayPicked(day);
}

void MiniCalendar::nameForScreenReaders()
{
    setAccessibleName(tr("Go to a day"));
    setAccessibleDescription(locale().toString(m_focused, QLocale::LongFormat));
    tellFocus(*this);
}

MiniCalendarLayout MiniCalendar::layoutNow() const
{
    MiniCalendarLayout now = MiniCalendarLayout::of(m_month, locale(), size());
    now.rightToLeft = layoutDirection() == Qt::RightToLeft;
    return now;
}

QSize MiniCalendar::sizeHint() const
{
    return {m_context.theme.scaled(176), m_context.theme.scaled(168)};
}

QSize MiniCalendar::minimumSizeHint() const
{
    return {m_context.theme.scaled(140), m_context.theme.scaled(144)};
}

// ---- Hands ----

void MiniCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const MiniCalendarLayout now = layoutNow();
    if (now.earlierRect().contains(event->position()))
        turnMonth(-1);
    else if (now.laterRect().contains(event->position()))
        turnMonth(1);
    else if (now.titleRect().contains(event->position()))
        pick(m_context.board.today());
    else if (const auto date = now.dateAt(event->position()))
        pick(*date);
}

void MiniCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QDate date = layoutNow().dateAt(event->position()).value_or(QDate());
    if (std::exchange(m_hovered, date) != date)
        update();
}

void MiniCalendar::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
}

void MiniCalendar::wheelEvent(QWheelEvent *event)
{
    constexpr int kNotch = 120;
    m_wheel += event->angleDelta().y();
    for (; m_wheel >= kNotch; m_wheel -= kNotch)
        turnMonth(-1);
    for (; m_wheel <= -kNotch; m_wheel += kNotch)
        turnMonth(1);
    event->accept();
}

void MiniCalendar::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return focusDay(m_focused.addDays(-ahead));
    case Qt::Key_Right:
        return focusDay(m_focused.addDays(ahead));
    case Qt::Key_Up:
        return focusDay(m_focused.addDays(-7));
    case Qt::Key_Down:
        return focusDay(m_focused.addDays(7));
    case Qt::Key_PageUp:
        return turnMonth(-1);
    case Qt::Key_PageDown:
        return turnMonth(1);
    case Qt::Key_Home:
        return focusDay(m_context.board.today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pick(m_focused);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LayoutDirectionChange) {
        nameForScreenReaders();
        update();
    }
}

void MiniCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    nameForScreenReaders();
    update();
}

void MiniCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

// ---- Painting ----

void MiniCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MiniCalendarLayout now = layoutNow();
    const ThemeColors &colors = m_context.theme.colors();
    QFont title = m_context.theme.base();
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(colors.text);
    painter.drawText(now.titleRect().adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     tr("%1 %2", "month, year")
                         .arg(locale().standaloneMonthName(m_month.month()), locale().toString(m_month, u"yyyy"_s)));
    const QString back = now.rightToLeft ? u"chevron-right"_s : u"chevron-left"_s;
    const QString on = now.rightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    const auto button = [&](const QRectF &rect, const QString &icon) {
        const int side = m_context.theme.scaled(16);
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center().toPoint());
        m_context.theme.icon(icon, colors.muted).paint(&painter, square);
    };
    button(now.earlierRect(), back);
    button(now.laterRect(), on);

    painter.setFont(m_context.theme.meta());
    painter.setPen(colors.muted);
    for (int column = 0; column < 7; ++column)
        painter.drawText(now.weekdayRect(column), Qt::AlignCenter,
                         locale().standaloneDayName(now.weekday(column), QLocale::NarrowFormat));
    const QDate first = now.firstShown();
    m_context.board.prefetch(m_month, m_month.addMonths(1).addDays(-1)); // only days of the month have dots
    for (int day = 0; day < 42; ++day) {
        const QDate date = first.addDays(day);
        paintDay(painter, now, date, now.inMonth(date) && !m_context.board.tilesOn(date).isEmpty());
    }
}

void MiniCalendar::paintDay(QPainter &painter, const MiniCalendarLayout &now, QDate date, bool hasPosts) const
{
    const ThemeColors &colors = m_context.theme.colors();
    const QRectF cell = now.dayRect(date);
    const qreal side = std::min(cell.width(), cell.height());
    QRectF pill(0, 0, std::min(cell.width(), side * 1.3), side - 1);
    pill.moveCenter(cell.center());
    const bool today = date == m_context.board.today();
    painter.setPen(Qt::NoPen);
    if (today || date == m_day || date == m_hovered) {
        painter.setBrush(today ? colors.accent : date == m_day ? colors.accentBackground : colors.line);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    if (hasFocus() && date == m_focused) {
        painter.setPen(QPen(today ? colors.text : colors.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2, pill.height() / 2);
    }
    painter.setFont(m_context.theme.meta());
    QColor ink = today ? colors.onAccent() : date == m_day ? colors.accent : colors.text;
    if (!now.inMonth(date) && !today)
        ink = colors.muted;
    painter.setPen(ink);
    painter.drawText(cell.translated(0, hasPosts ? -1 : 0), Qt::AlignCenter, locale().toString(date.day()));
    if (!hasPosts)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(today ? colors.onAccent() : colors.accent);
    painter.drawEllipse(QPointF(cell.center().x(), pill.bottom() - 2), 1.25, 1.25);
}

} // namespace kalends
