// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/monthview.h"

#include <QLocale>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kGlideMs = 160;
constexpr int kGlideWeeks = 9; ///< what lies further away is jumped to
constexpr int kAheadDays = 42; ///< a page before and one behind

} // namespace

MonthView::MonthView(const CalendarContext &context, QWidget *parent) : CalendarView(context, parent)
{
    setObjectName(u"monthView"_s);
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the strip has no end
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const int to = value.toInt();
        m_layout.scrollBy(to - std::exchange(m_glided, to));
        scrolled();
    });
    relayout();
    showMonth(focusedDay(), false);
}

// ---- Where we are ----

void MonthView::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    m_firstDaySet = true;
    m_layout.firstDayOfWeek = day;
    showMonth(m_month, false);
}

void MonthView::goTo(QDate day)
{
    if (!day.isValid())
        return;
    setFocusedDay(day);
    showMonth(day, true);
}

QDate MonthView::anchorDay() const
{
    const bool inside = focusedDay().year() == m_month.year() && focusedDay().month() == m_month.month();
    return inside ? focusedDay() : m_month;
}

QString MonthView::title() const
{
    return tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(m_month.month()), QLocale().toString(m_month, u"yyyy"_s));
}

void MonthView::turnPage(int direction)
{
    const QDate month = m_month.addMonths(direction);
    const QDate day = anchorDay().addMonths(direction);
    showMonth(month, true);
    if (!drag().isActive())
        setFocusedDay(day);
}

void MonthView::showMonth(QDate month, bool glide)
{
    m_glide.stop();
    m_month = QDate(month.year(), month.month(), 1);
    const int rows = MonthLayout::weeksOf(m_month, m_layout.firstDayOfWeek);
    if (rows != m_layout.rows)
        m_layout.offset = 0; // rows have another height now
    m_layout.rows = rows;
    const QDate week = MonthLayout::weekStart(m_month, m_layout.firstDayOfWeek);
    const bool near = m_layout.topWeek.isValid() && std::abs(m_layout.topWeek.daysTo(week)) <= 7 * kGlideWeeks;
    if (glide && near && isVisible() && !drag().isActive() && theme().milliseconds(kGlideMs) > 0) {
        glideTo(week);
    } else {
        m_layout.topWeek = week;
        m_layout.offset = 0;
        scrolled();
    }
    Q_EMIT titleChanged();
}

void MonthView::glideTo(QDate week)
{
    m_glided = 0;
    m_glide.setStartValue(0);
    m_glide.setEndValue(m_layout.distanceTo(week));
    m_glide.setDuration(theme().milliseconds(kGlideMs));
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.start();
}

/// What is seen is another part of the strip.
void MonthView::scrolled()
{
    m_filled = false;
    contentsScrolled();
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    m_glide.stop();
    int pixels = -event->pixelDelta().y();
    if (pixels == 0) {
        m_wheelRest -= event->angleDelta().y() * m_layout.rowHeight() / 2;
        pixels = m_wheelRest / 120;
        m_wheelRest -= pixels * 120;
    }
    event->accept();
    if (pixels == 0)
        return;
    scrollBy(pixels);
}

void MonthView::scrollBy(int pixels)
{
    m_layout.scrollBy(pixels);
    if (const QDate month = m_layout.month(); std::exchange(m_month, month) != month)
        Q_EMIT titleChanged();
    scrolled();
}

void MonthView::edgeHeld(Qt::Edge edge)
{
    if (edge == Qt::LeftEdge || edge == Qt::RightEdge)
        return CalendarView::edgeHeld(edge);
    scrollBy((edge == Qt::TopEdge ? -1 : 1) * m_layout.rowHeight());
}

void MonthView::relayout()
{
    if (!m_firstDaySet && m_layout.firstDayOfWeek != QLocale().firstDayOfWeek()) {
        m_layout.firstDayOfWeek = QLocale().firstDayOfWeek();
        if (m_month.isValid())
            m_layout.topWeek = MonthLayout::weekStart(m_month, m_layout.firstDayOfWeek);
    }
    m_layout.size = viewport()->size();
    m_layout.scale = theme().textScale();
    m_layout.rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_layout.offset = std::min(m_layout.offset, m_layout.rowHeight() - 1);
    m_filled = false;
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    m_glide.stop();
    if (m_glide.endValue().isValid() && m_glided != m_glide.endValue().toInt()) { // resized while gliding: be there
        m_layout.topWeek = MonthLayout::weekStart(m_month, m_layout.firstDayOfWeek);
        m_layout.offset = 0;
        m_glided = m_glide.endValue().toInt();
    }
    CalendarView::resizeEvent(event);
}

void MonthView::daysChanged(const QSet<QDate> &days)
{
    m_filled = false;
    for (const QDate day : days) {
        if (day >= m_layout.topWeek && day <= m_layout.lastVisible())
            invalidate(m_layout.cellOf(day));
    }
}

// ---- What is seen ----

void MonthView::fill() const
{
    if (m_filled)
        return;
    m_filled = true;
    m_days.clear();
    m_places.clear();
    const QDate last = m_layout.lastVisible();
    board().prefetch(m_layout.topWeek, last);
    for (QDate day = m_layout.topWeek; day <= last; day = day.addDays(1)) {
        const QList<BoardTile> tiles = board().tilesOn(day);
        for (qsizetype i = 0; i < tiles.size(); ++i)
            m_places.insert(tiles.at(i).id(), {day, int(i)});
        if (!tiles.isEmpty())
            m_days.insert(day, tiles);
    }
    board().readAhead(m_layout.topWeek.addDays(-kAheadDays), last.addDays(kAheadDays));
}

QRect MonthView::tileRect(const EntryId &id) const
{
    fill();
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd() || place->index >= m_layout.shownOf(int(m_days.value(place->day).size())))
        return {};
    const QRect rect = m_layout.tileOf(place->day, place->index);
    return rect.intersects(m_layout.body()) ? rect : QRect();
}

EntryId MonthView::tileAt(QPoint at) const
{
    fill();
    const QDate day = m_layout.dayAt(at);
    const auto tiles = m_days.constFind(day);
    if (!day.isValid() || tiles == m_days.constEnd())
        return {};
    const int shown = m_layout.shownOf(int(tiles->size()));
    for (int i = 0; i < shown; ++i) {
        if (m_layout.tileOf(day, i).contains(at))
            return tiles->at(i).id();
    }
    return {};
}

QRect MonthView::moreRect(QDate day) const
{
    fill();
    const int count = int(m_days.value(day).size());
    const int shown = m_layout.shownOf(count);
    return shown < count ? m_layout.moreOf(day, shown) : QRect();
}

DropSlot MonthView::slotAt(QPoint at, const DragLoad *) const
{
    const QDate day = m_layout.dayAt(at);
    if (!day.isValid())
        return {};
    return {.kind = DropSlot::Kind::Day,
            .day = day,
            .time = {},
            .at = {},
            .area = m_layout.cellOf(day).adjusted(0, 0, -1, -1) & m_layout.body()};
}

QList<CalendarView::Group> MonthView::groups() const
{
    fill();
    QList<Group> groups;
    const QLocale locale;
    const QDate last = m_layout.lastVisible();
    for (QDate day = m_layout.topWeek; day <= last; day = day.addDays(1)) {
        Group group{.key = day.toString(Qt::ISODate),
                    .name = locale.toString(day, QLocale::LongFormat),
                    .day = day,
                    .rect = m_layout.cellOf(day) & m_layout.body(),
                    .tiles = {}};
        const auto tiles = m_days.constFind(day);
        if (tiles != m_days.constEnd()) {
            for (const BoardTile &tile : *tiles)
                group.tiles.append(tile.id());
        }
        groups.append(std::move(group));
    }
    return groups;
}

void MonthView::reveal(const EntryId &id, QDate day)
{
    if (!id.isEmpty()) {
        if (const std::optional<BoardTile> tile = board().find(id); tile && !tile->isOnShelf())
            day = tile->date();
    }
    if (!day.isValid())
        return;
    const QRect cell = m_layout.cellOf(day);
    const QRect body = m_layout.body();
    const int over = cell.top() < body.top()         ? cell.top() - body.top()
                     : cell.bottom() > body.bottom() ? cell.bottom() - body.bottom()
                                                     : 0;
    if (over == 0)
        return;
    if (std::abs(over) > 2 * m_layout.rowHeight())
        return showMonth(day, true);
    m_glide.stop();
    scrollBy(over);
}

bool MonthView::clickedElsewhere(QPoint at)
{
    const QDate day = m_layout.dayAt(at);
    if (!day.isValid())
        return at.y() < m_layout.header();
    QRect number = m_layout.numberOf(day);
    number.setWidth(std::min(number.width(), m_layout.scaled(34)));
    if (!moreRect(day).contains(at) && !number.contains(at))
        return false;
    setFocusedDay(day);
    Q_EMIT dayRequested(day);
    return true;
}

// ---- Keyboard ----

void MonthView::focusTile(const EntryId &id, bool extend)
{
    if (extend) {
        QList<EntryId> ordered;
        for (const Group &group : groups())
            ordered.append(group.tiles);
        context().selection.extendTo(id, ordered);
    } else {
        context().selection.selectOnly(id);
    }
    reveal(id, {});
}

/// Up and down walk through the posts of a day and on to the week above or below; left and right go to the neighbouring
/// day, to the post at the same height where there is one.
void MonthView::moveFocus(Qt::Key key, bool extend)
{
    if (extend && !context().selection.current().isEmpty())
        return CalendarView::moveFocus(key, true);
    fill();
    const auto place = m_places.constFind(context().selection.current());
    const bool onTile = place != m_places.constEnd();
    const QDate from = onTile ? place->day : focusedDay();
    const int index = onTile ? place->index : 0;
    const QList<BoardTile> here = m_days.value(from);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QDate to = from;
    int wanted = index;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = key == Qt::Key_Up ? -1 : 1;
        wanted = index + step;
        if (!onTile || wanted < 0 || wanted >= here.size()) {
            to = from.addDays(7 * step);
            wanted = step > 0 ? 0 : std::numeric_limits<int>::max();
        }
        break;
    }
    case Qt::Key_Home:
        to = MonthLayout::weekStart(from, m_layout.firstDayOfWeek);
        break;
    case Qt::Key_End:
        to = MonthLayout::weekStart(from, m_layout.firstDayOfWeek).addDays(6);
        break;
    default:
        to = from.addDays(key == Qt::Key_Left ? -forward : forward);
        break;
    }
    const QList<BoardTile> there = board().tilesOn(to);
    if (!there.isEmpty())
        return focusTile(there.at(std::clamp<qsizetype>(wanted, 0, there.size() - 1)).id(), extend);
    context().selection.clear();
    setFocusedDay(to);
    reveal({}, to);
}

} // namespace kalends
