// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/timegridview.h"

#include "ui/calendar/minicalendarlayout.h"
#include "ui/calendar/timegridheader.h"
#include "ui/theme/clocktext.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kDayTileHeight = 52; ///< a day has room for larger pictures
constexpr int kShortestHour = 32;
constexpr int kTallestHour = 160;
constexpr int kZoomStep = 8;
constexpr Milliseconds kMinute = 1min;

} // namespace

TimeGridView::TimeGridView(const CalendarContext &context, Span span, QWidget *parent)
    : CalendarView(context, parent),
      m_span(span),
      m_header(new TimeGridHeader(*this)),
      m_anchor(context.board.today()),
      m_hourHeight(context.tiles.theme().scaled(span == Span::Day ? 72 : 56))
{
    setObjectName(span == Span::Week ? u"weekView"_s : u"dayView"_s);
    setAccessibleName(span == Span::Week ? tr("Week") : tr("Day"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, theme().scaled(TimeGridHeader::kHeight), 0, 0);
    setFocusedDay(m_anchor);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer); // a coarse one may come seconds late
    connect(&m_minute, &QTimer::timeout, this, &TimeGridView::tick);
    connect(&theme(), &Theme::changed, m_header, qOverload<>(&QWidget::update));
    connect(m_header, &TimeGridHeader::dayClicked, this, [this](QDate day) {
        if (m_span == Span::Week)
            Q_EMIT dayRequested(day);
    });
}

void TimeGridView::setSnapMinutes(int minutes)
{
    m_snapMinutes = std::clamp(minutes, 1, 60);
}

void TimeGridView::setSecondZone(const std::optional<QTimeZone> &zone)
{
    m_secondZone = zone && zone->isValid() ? zone : std::nullopt;
    relayout();
}

void TimeGridView::setHourHeight(int pixels)
{
    const qreal middle = scrolled() + viewport()->height() / 2.0;
    const qreal hours = middle / m_hourHeight;
    m_hourHeight = std::clamp(pixels, theme().scaled(kShortestHour), theme().scaled(kTallestHour));
    relayout();
    verticalScrollBar()->setValue(int(hours * m_hourHeight - viewport()->height() / 2.0));
}

// ---- Which days ----

QDate TimeGridView::firstDay() const
{
    return m_span == Span::Week ? weekStart(m_anchor, locale().firstDayOfWeek()) : m_anchor;
}

void TimeGridView::goTo(QDate day)
{
    if (!day.isValid())
        return;
    const QDate before = firstDay();
    m_anchor = day;
    setFocusedDay(day);
    if (firstDay() == before)
        return;
    relayout();
    scrollToFirstPost();
    Q_EMIT titleChanged();
}

void TimeGridView::turnPage(int direction)
{
    goTo(m_anchor.addDays(direction * days()));
}

QString TimeGridView::titleWith(const std::function<QString(QString)> &shaped) const
{
    const auto date = [this, &shaped](QDate day, const QString &format) {
        return locale().toString(day, shaped(format));
    };
    if (m_span == Span::Day)
        return date(m_anchor, locale().dateFormat(QLocale::LongFormat));
    const QDate first = firstDay();
    const QDate last = first.addDays(days() - 1);
    const auto range = [](const QString &from, const QString &until) {
        return tr("%1 – %2", "first day of a week – last day of it").arg(from, until);
    };
    if (first.year() != last.year()) {
        const QString format = tr("d MMMM yyyy", "date format: a day with its month and year");
        return range(date(first, format), date(last, format));
    }
    if (first.month() != last.month())
        return range(date(first, tr("d MMMM", "date format: 30 November in “30 November – 6 December 2026”")),
                     date(last, tr("d MMMM yyyy", "date format: 6 December 2026 in “30 November – 6 December 2026”")));
    return range(date(first, tr("d", "date format: 23 in “23 – 29 November 2026”")),
                 date(last, tr("d MMMM yyyy", "date format: 29 November 2026 in “23 – 29 November 2026”")));
}

QString TimeGridView::title() const
{
    return titleWith([](const QString &format) { return format; });
}

QString TimeGridView::shortTitle() const
{
    return titleWith([](QString format) { return format.replace("MMMM"_L1, "MMM"_L1).replace("dddd"_L1, "ddd"_L1); });
}

QStringList TimeGridView::zoneNames() const
{
    const auto place = [](const QTimeZone &zone) {
        return QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ');
    };
    QStringList names{place(board().zone())};
    if (m_secondZone)
        names.append(place(*m_secondZone));
    return names;
}

QString TimeGridView::zoneToolTip() const
{
    QString text = QString::fromUtf8(board().zone().id());
    if (m_secondZone)
        text += u'\n' + QString::fromUtf8(m_secondZone->id());
    return text;
}

QString TimeGridView::dayToolTip(int day) const
{
    const DayScale &scale = grid().days()[day];
    QString text = locale().toString(scale.date, QLocale::LongFormat);
    if (scale.length() < 24h)
        text += u'\n' + tr("The clocks go forward on this day.");
    else if (scale.length() > 24h)
        text += u'\n' + tr("The clocks go back on this day.");
    return text;
}

// ---- Geometry ----

const TimeGridLayout &TimeGridView::grid() const
{
    layOut();
    return m_layout;
}

void TimeGridView::layOut() const
{
    if (m_laidOut)
        return;
    m_laidOut = true;
    m_layout = TimeGridLayout({.first = firstDay(),
                               .days = days(),
                               .zone = board().zone(),
                               .width = qreal(viewport()->width()),
                               .pixelsPerHour = qreal(m_hourHeight),
                               .hoursWidth = qreal(hoursWidth() * (m_secondZone ? 2 : 1)),
                               .tileHeight = qreal(tileHeight() + 2),
                               .narrowestLane = 35 * theme().textScale(),
                               .rightToLeft = layoutDirection() == Qt::RightToLeft});
    m_tiles = board().tilesBetween(firstDay(), firstDay().addDays(days() - 1));
    QList<Instant> instants;
    for (const BoardTile &tile : std::as_const(m_tiles))
        instants.append(tile.entry.scheduledAt.value_or(Instant{}));
    m_layout.place(instants);
    m_indexOf.clear();
    m_rectOf.clear();
    for (const TimeGridLayout::Placed &placed : m_layout.tiles()) {
        m_indexOf.insert(m_tiles[placed.index].id(), placed.index);
        m_rectOf.insert(m_tiles[placed.index].id(), placed.rect);
    }
}

void TimeGridView::relayout()
{
    m_laidOut = false;
    updateScrollBar();
    m_header->update();
    invalidate();
}

void TimeGridView::daysChanged(const QSet<QDate> &days)
{
    const bool shown = std::any_of(days.cbegin(), days.cend(), [this](QDate day) {
        return day >= firstDay() && day < firstDay().addDays(this->days());
    });
    if (!shown)
        return;
    m_laidOut = false;
    for (const QDate day : days) {
        const qint64 column = firstDay().daysTo(day);
        if (column >= 0 && column < this->days())
            invalidate(toViewport(m_layout.columnRect(int(column))));
    }
}

void TimeGridView::updateScrollBar()
{
    if (viewport()->width() <= 0)
        return;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(grid().height())) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_hourHeight / 2);
}

int TimeGridView::tileHeight() const
{
    return theme().scaled(m_span == Span::Day ? kDayTileHeight : kFullTileHeight);
}

/// As wide as the time of the now-line may become in this language.
int TimeGridView::hoursWidth() const
{
    const QFontMetrics metrics(theme().time());
    const auto width = [&](QTime time) { return metrics.horizontalAdvance(clockText(time, locale())); };
    return std::max({56, width(QTime(10, 58)) + 18, width(QTime(22, 58)) + 18});
}

int TimeGridView::scrolled() const
{
    return verticalScrollBar()->value();
}

QPoint TimeGridView::toBody(QPoint viewportPoint) const
{
    return viewportPoint + QPoint(0, scrolled());
}

QRect TimeGridView::toViewport(const QRectF &bodyRect) const
{
    return bodyRect.isEmpty() ? QRect() : bodyRect.toAlignedRect().translated(0, -scrolled());
}

EntryId TimeGridView::tileAt(QPoint at) const
{
    const auto index = grid().tileAt(toBody(at));
    return index ? m_tiles[*index].id() : EntryId();
}

QRect TimeGridView::tileRect(const EntryId &id) const
{
    layOut();
    const QRect rect = toViewport(m_rectOf.value(id));
    return rect.intersects(viewport()->rect()) ? rect : QRect();
}

QPoint TimeGridView::pointOf(Instant at) const
{
    const auto day = grid().dayOf(at);
    if (!day)
        return {};
    const QRectF column = m_layout.columnRect(*day);
    return QPoint(int(column.center().x()), int(std::round(m_layout.yAt(at)))) - QPoint(0, scrolled());
}

TimeSnap TimeGridView::snapFor(const DragLoad *load) const
{
    const Milliseconds step = std::chrono::minutes(m_snapMinutes);
    if (!load)
        return {step};
    if (load->modifiers.testFlag(Qt::AltModifier))
        return {kMinute};
    const auto grabbed = std::find_if(load->tiles.cbegin(), load->tiles.cend(),
                                      [load](const BoardTile &tile) { return tile.id() == load->grabbed; });
    if (load->modifiers.testFlag(Qt::ShiftModifier) || grabbed == load->tiles.cend() || grabbed->isOnShelf())
        return {step};
    return TimeSnap::keeping(grabbed->wall, step);
}

DropSlot TimeGridView::slotAt(QPoint at, const DragLoad *load) const
{
    const auto place = grid().placeAt(toBody({at.x(), std::clamp(at.y(), 0, std::max(0, viewport()->height() - 1))}));
    if (!place)
        return {};
    const DayScale &scale = m_layout.days()[place->day];
    const TimeSnap snap = snapFor(load);
    // A ghost is where its upper edge is. A bare pointer means the step that it is in, so it is rounded down.
    const qreal lift = load ? load->grip.y() : scale.pixelsFor(snap.step) / 2;
    const Instant target = scale.snappedAt(place->y - lift, board().zone(), snap);
    const WallTime wall = wallTimeAt(target, board().zone());
    DropSlot slot{.kind = DropSlot::Kind::Time, .day = wall.date(), .time = wall.time()};
    if (const ResolvedWall usual = resolve(wall, board().zone());
        usual.kind == WallKind::Twice || usual.instant != target)
        slot.at = target;
    slot.area = toViewport(m_layout.soloRect(place->day, scale.yAt(target)));
    return slot;
}

QList<CalendarView::Group> TimeGridView::groups() const
{
    layOut();
    QList<Group> groups;
    for (int day = 0; day < days(); ++day) {
        const QDate date = m_layout.days()[day].date;
        Group group{date.toString(Qt::ISODate), locale().toString(date, QLocale::LongFormat), date, {}, {}};
        group.rect = toViewport(m_layout.columnRect(day)).intersected(viewport()->rect());
        groups.append(std::move(group));
    }
    for (const TimeGridLayout::Placed &placed : m_layout.tiles())
        groups[placed.day].tiles.append(m_tiles[placed.index].id());
    return groups;
}

void TimeGridView::reveal(const EntryId &id, QDate day)
{
    if (const auto tile = id.isEmpty() ? std::nullopt : board().find(id); tile && !tile->isOnShelf())
        day = tile->date();
    if (day.isValid() && (day < firstDay() || day >= firstDay().addDays(days())))
        goTo(day);
    layOut();
    const QRectF rect = m_rectOf.value(id);
    if (rect.isEmpty())
        return;
    constexpr int kMargin = 12;
    const int above = int(rect.top()) - kMargin;
    const int below = int(rect.bottom()) + kMargin - viewport()->height();
    verticalScrollBar()->setValue(std::clamp(scrolled(), std::min(above, below), std::max(above, below)));
}

// ---- Scrolling ----

/// Keeps where a person has scrolled to, unless the days shown have posts and none of them would be seen.
void TimeGridView::scrollToFirstPost()
{
    layOut();
    const auto seen = [this](const QRectF &rect) { return toViewport(rect).intersects(viewport()->rect()); };
    if (m_scrolledOnce && (m_rectOf.isEmpty() || std::any_of(m_rectOf.cbegin(), m_rectOf.cend(), seen)))
        return;
    qreal top = m_layout.days().first().pixelsFor(8h);
    if (m_layout.dayOf(board().now()))
        top = m_layout.yAt(board().now()) - viewport()->height() / 3.0;
    for (const QRectF &rect : std::as_const(m_rectOf)) {
        if (!rect.isEmpty())
            top = std::min(top, rect.top());
    }
    verticalScrollBar()->setValue(int(top) - m_hourHeight / 2);
}

void TimeGridView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    const QRect inside = viewport()->geometry();
    const int high = theme().scaled(TimeGridHeader::kHeight);
    m_header->setGeometry(inside.left(), inside.top() - high, inside.width(), high);
}

void TimeGridView::scrollContentsBy(int, int)
{
    contentsScrolled();
}

void TimeGridView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        CalendarView::wheelEvent(event);
        return;
    }
    setHourHeight(m_hourHeight + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
    event->accept();
}

// ---- The now-line ----

void TimeGridView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    relayout();
    if (!m_scrolledOnce) {
        scrollToFirstPost();
        m_scrolledOnce = true;
    }
    tick();
}

void TimeGridView::hideEvent(QHideEvent *event)
{
    CalendarView::hideEvent(event);
    m_minute.stop(); // no timer for what nobody sees
}

void TimeGridView::tick()
{
    const QRect before = nowStrip();
    const QDate dayBefore = board().wallAt(m_shownNow).date();
    m_shownNow = board().now();
    if (dayBefore == board().today()) {
        invalidate(before | nowStrip());
    } else {
        m_header->update();
        invalidate();
    }
    waitForNextMinute();
}

void TimeGridView::waitForNextMinute()
{
    m_minute.start(kMinute - Milliseconds(toMs(board().now()) % kMinute.count()));
}

std::optional<std::chrono::milliseconds> TimeGridView::nextTick() const
{
    return m_minute.isActive() ? std::optional(m_minute.remainingTimeAsDuration()) : std::nullopt;
}

QRect TimeGridView::nowStrip() const
{
    if (!grid().dayOf(m_shownNow))
        return {};
    const int y = int(m_layout.yAt(m_shownNow)) - scrolled();
    return {0, y - 10, viewport()->width(), 20};
}

} // namespace kalends
