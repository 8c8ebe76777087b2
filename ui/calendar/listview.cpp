// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/listview.h"

#include "ui/calendar/listcolumns.h"
#include "ui/calendar/listheader.h"

#include <QAction>
#include <QScrollBar>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

// Where words have their usual size.
constexpr int kHeaderHeight = 30;
constexpr int kRowHeight = 44;
constexpr int kHeadingHeight = 36;
constexpr int kNarrowestTime = 84;
constexpr int kPadding = 12;
constexpr int kCellPadding = 6;
constexpr int kPictureWidth = 52;
constexpr int kChannelsWidth = 84;
constexpr int kStateWidth = 190;

/// Negative: `a` comes first.
int compared(const BoardTile &a, const BoardTile &b, ListView::Column column)
{
    switch (column) {
    case ListView::Channels:
        return a.entry.channels < b.entry.channels ? -1 : b.entry.channels < a.entry.channels ? 1 : 0;
    case ListView::Caption:
        return QString::localeAwareCompare(TilePainter::titleText(a), TilePainter::titleText(b));
    case ListView::State:
        return int(b.entry.readiness) - int(a.entry.readiness); // the worst first: that is what one sorts it for
    case ListView::Time:
    case ListView::Picture:
        break;
    }
    return 0;
}

} // namespace

ListView::ListView(const CalendarContext &context, QWidget *parent)
    : CalendarView(context, parent),
      m_header(new ListHeader(theme(), this)),
      m_columns(new ListColumns(this)),
      m_anchor(context.board.today()),
      m_stretch(context.board)
{
    setObjectName(u"listView"_s);
    setAccessibleName(tr("List"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, theme().scaled(kHeaderHeight), 0, 0);
    m_header->setAccessibleName(tr("Columns"));
    m_header->setModel(m_columns);
    m_header->setIndent(Time, kPadding);
    m_header->setIndent(Caption, kCellPadding);
    m_header->setSectionResizeMode(Caption, QHeaderView::Stretch);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = Column(section);
        const bool again = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
        sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    for (const Column column : {Time, Channels, Caption, State}) { // the keyboard's way to the header
        auto *action = new QAction(
            tr("Sort by %1").arg(m_columns->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()), this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_1 + int(column))));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, column] { Q_EMIT m_header->sectionClicked(column); });
        addAction(action);
    }
    setFocusedDay(m_anchor);
    m_stretch.reset(m_anchor.addDays(-7), m_anchor.addDays(41));
    sortBy(Time, Qt::AscendingOrder);
}

bool ListView::isEndless() const
{
    return m_sortColumn == Time && board().filter().text.isEmpty();
}

void ListView::sortBy(Column column, Qt::SortOrder order)
{
    if (column == Picture) { // no order of pictures: the indicator goes back
        column = m_sortColumn;
        order = m_sortOrder;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    m_header->setSortIndicator(column, order);
    relayout();
    if (isEndless())
        scrollToDay(m_anchor);
    else
        verticalScrollBar()->setValue(0);
}

QList<EntryId> ListView::order() const
{
    layOut();
    QList<EntryId> ids;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.tile >= 0)
            ids.append(m_tiles[row.tile].id());
    }
    return ids;
}

// ---- Which days ----

void ListView::goTo(QDate day)
{
    if (!day.isValid())
        return;
    m_anchor = day;
    setFocusedDay(day);
    if (!m_stretch.contains(day))
        m_stretch.reset(day.addDays(-7), day.addDays(41));
    relayout();
    if (isEndless())
        scrollToDay(day);
    sayTitle();
}

void ListView::sayTitle()
{
    const QString now = title();
    if (std::exchange(m_saidTitle, now) != now)
        Q_EMIT titleChanged();
}

QString ListView::title() const
{
    if (!board().filter().text.isEmpty())
        return tr("%n found", nullptr, int(order().size()));
    return tr("%1 %2", "month, year")
        .arg(locale().standaloneMonthName(m_anchor.month()), locale().toString(m_anchor, u"yyyy"_s));
}

void ListView::turnPage(int direction)
{
    goTo(QDate(m_anchor.year(), m_anchor.month(), 1).addMonths(direction));
}

// ---- Rows ----

QString ListView::timeOf(const BoardTile &tile) const
{
    const QString time = TilePainter::timeText(tile);
    if (isEndless() || tile.isOnShelf())
        return time;
    return tr("%1, %2", "short date, time").arg(locale().toString(tile.date(), tr("ddd d MMM yyyy")), time);
}

/// Wide enough for every month and weekday of this language.
int ListView::timeWidth() const
{
    const QFontMetrics metrics(theme().time());
    int widest = theme().scaled(kNarrowestTime);
    BoardTile sample;
    for (int month = 1; month <= 12; ++month) {
        sample.entry.scheduledAt = Instant{};
        sample.wall = WallTime::from(QDate(2026, month, 16 + month), QTime(22, 58));
        widest = std::max(widest, metrics.horizontalAdvance(timeOf(sample)) + 2 * kPadding);
    }
    return widest;
}

void ListView::layOut() const
{
    if (m_laidOut)
        return;
    m_laidOut = true;
    const QDate month(m_anchor.year(), m_anchor.month(), 1);
    if (!board().filter().text.isEmpty())
        m_tiles = board().found();
    else if (isEndless())
        m_tiles = m_stretch.tiles();
    else
        m_tiles = board().tilesBetween(month, month.addMonths(1).addDays(-1));
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == Time && !ascending) {
        std::ranges::reverse(m_tiles);
    } else if (m_sortColumn != Time) {
        std::ranges::stable_sort(m_tiles, [this, ascending](const BoardTile &a, const BoardTile &b) {
            const int order = compared(a, b, m_sortColumn);
            return ascending ? order < 0 : order > 0;
        });
    }
    fillRows();
}

void ListView::fillRows() const
{
    m_rows.clear();
    m_rowOf.clear();
    int top = 0;
    for (int tile = 0; tile < m_tiles.size(); ++tile) {
        const QDate day = m_tiles[tile].isOnShelf() ? QDate() : m_tiles[tile].date();
        if (isEndless() && (m_rows.isEmpty() || m_rows.last().day != day)) {
            m_rows.append({top, theme().scaled(kHeadingHeight), day, -1});
            top += theme().scaled(kHeadingHeight);
        }
        m_rowOf.insert(m_tiles[tile].id(), int(m_rows.size()));
        m_rows.append({top, theme().scaled(kRowHeight), day, tile});
        top += theme().scaled(kRowHeight);
    }
}

void ListView::relayout()
{
    m_laidOut = false;
    m_stretch.forget();
    m_header->resizeSection(Time, timeWidth());
    m_header->resizeSection(Picture, theme().scaled(kPictureWidth));
    m_header->resizeSection(Channels, theme().scaled(kChannelsWidth));
    m_header->resizeSection(State, theme().scaled(kStateWidth));
    updateScrollBar();
    invalidate();
    sayTitle();
}

void ListView::daysChanged(const QSet<QDate> &)
{
    keepPlace([this] {
        m_laidOut = false;
        m_stretch.forget();
    });
    readOnSoon();
}

/// Whatever `change` does to the rows, what a person looks at stays where it is.
void ListView::keepPlace(const std::function<void()> &change)
{
    layOut();
    const int row = rowAt(scrolled());
    const EntryId id = row >= 0 && m_rows[row].tile >= 0     ? m_tiles[m_rows[row].tile].id()
                       : row >= 0 && row + 1 < m_rows.size() ? m_tiles[m_rows[row + 1].tile].id()
                                                             : EntryId();
    const int before = m_rowOf.contains(id) ? m_rows[m_rowOf[id]].top - scrolled() : 0;
    change();
    updateScrollBar();
    if (const int now = m_rowOf.value(id, -1); now >= 0)
        verticalScrollBar()->setValue(m_rows[now].top - before);
    invalidate();
}

void ListView::updateScrollBar()
{
    layOut();
    const int height = m_rows.isEmpty() ? 0 : m_rows.last().top + m_rows.last().height + kGrid;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme().scaled(kRowHeight));
}

int ListView::scrolled() const
{
    return verticalScrollBar()->value();
}

int ListView::rowAt(int bodyY) const
{
    layOut();
    const auto after =
        std::upper_bound(m_rows.cbegin(), m_rows.cend(), bodyY, [](int y, const Row &row) { return y < row.top; });
    if (after == m_rows.cbegin() ||
        (after == m_rows.cend() && (m_rows.isEmpty() || bodyY >= m_rows.last().top + m_rows.last().height)))
        return -1;
    return int(after - m_rows.cbegin()) - 1;
}

QRect ListView::rowRect(const Row &row) const
{
    return {0, row.top - scrolled(), viewport()->width(), row.height};
}

QRect ListView::cellRect(const Row &row, Column column) const
{
    const QRect all = rowRect(row);
    return {m_header->sectionViewportPosition(column), all.top(), m_header->sectionSize(column), all.height()};
}

EntryId ListView::tileAt(QPoint at) const
{
    const int row = rowAt(at.y() + scrolled());
    return row < 0 || m_rows[row].tile < 0 ? EntryId() : m_tiles[m_rows[row].tile].id();
}

QRect ListView::tileRect(const EntryId &id) const
{
    layOut();
    const int row = m_rowOf.value(id, -1);
    const QRect rect = row < 0 ? QRect() : rowRect(m_rows[row]);
    return rect.intersects(viewport()->rect()) ? rect : QRect();
}

DropSlot ListView::slotAt(QPoint at, const DragLoad *) const
{
    const int row = isEndless() ? rowAt(at.y() + scrolled()) : -1;
    if (row < 0)
        return {};
    const QDate day = m_rows[row].day;
    DropSlot slot{.kind = DropSlot::Kind::Day, .day = day};
    for (int i = row; i >= 0 && m_rows[i].day == day; --i)
        slot.area |= rowRect(m_rows[i]);
    for (int i = row; i < m_rows.size() && m_rows[i].day == day; ++i)
        slot.area |= rowRect(m_rows[i]);
    slot.area = slot.area.adjusted(4, 2, -4, -2);
    return slot;
}

QList<CalendarView::Group> ListView::groups() const
{
    layOut();
    QList<Group> groups;
    for (const Row &row : std::as_const(m_rows)) {
        const QRect rect = rowRect(row);
        if (!rect.intersects(viewport()->rect()))
            continue;
        const bool newGroup = groups.isEmpty() || (isEndless() && groups.last().day != row.day);
        if (newGroup && isEndless())
            groups.append(
                {row.day.toString(Qt::ISODate), locale().toString(row.day, QLocale::LongFormat), row.day, {}, {}});
        else if (newGroup)
            groups.append({u"list"_s, title(), QDate(), {}, {}});
        groups.last().rect |= rect & viewport()->rect();
        if (row.tile >= 0)
            groups.last().tiles.append(m_tiles[row.tile].id());
    }
    return groups;
}

void ListView::reveal(const EntryId &id, QDate day)
{
    if (const auto tile = id.isEmpty() ? std::nullopt : board().find(id); tile && !tile->isOnShelf())
        day = tile->date();
    layOut();
    if (day.isValid() && !m_rowOf.contains(id))
        goTo(day);
    const int row = m_rowOf.value(id, -1);
    if (row < 0)
        return;
    const bool first = row > 0 && m_rows[row - 1].tile < 0; // its heading should be seen too
    const int above = first ? m_rows[row - 1].top : m_rows[row].top;
    const int below = m_rows[row].top + theme().scaled(kRowHeight) - viewport()->height();
    verticalScrollBar()->setValue(std::clamp(scrolled(), std::min(above, below), std::max(above, below)));
}

// ---- Scrolling and reading on ----

void ListView::scrollToDay(QDate day)
{
    layOut();
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    for (const Row &row : std::as_const(m_rows)) {
        if (ascending ? row.day >= day : row.day <= day) {
            verticalScrollBar()->setValue(row.top);
            break;
        }
    }
    readOnSoon();
}

void ListView::readOnSoon()
{
    if (!std::exchange(m_readOnAsked, true))
        QMetaObject::invokeMethod(this, &ListView::readOn, Qt::QueuedConnection);
}

void ListView::readOn()
{
    m_readOnAsked = false;
    if (!isEndless() || !isVisible())
        return;
    const int ahead = viewport()->height();
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const bool nearTop = scrolled() < ahead;
    const bool nearBottom = verticalScrollBar()->maximum() - scrolled() < ahead;
    bool grown = false;
    keepPlace([&] {
        if (nearBottom)
            grown = ascending ? m_stretch.growLater() : m_stretch.growEarlier();
        if (!grown && nearTop)
            grown = ascending ? m_stretch.growEarlier() : m_stretch.growLater();
        m_laidOut = m_laidOut && !grown;
    });
    if (grown)
        readOnSoon();
}

void ListView::scrollContentsBy(int, int)
{
    contentsScrolled();
    const int row = rowAt(scrolled() + theme().scaled(kHeadingHeight));
    if (isEndless() && row >= 0 && m_rows[row].day.isValid() && m_rows[row].day != m_anchor) {
        m_anchor = m_rows[row].day;
        sayTitle();
    }
    readOnSoon();
}

void ListView::edgeHeld(Qt::Edge edge)
{
    if (edge == Qt::TopEdge || edge == Qt::BottomEdge)
        verticalScrollBar()->setValue(scrolled() +
                                      (edge == Qt::TopEdge ? -theme().scaled(kRowHeight) : theme().scaled(kRowHeight)));
}

void ListView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left(), inside.top() - theme().scaled(kHeaderHeight), inside.width(),
                          theme().scaled(kHeaderHeight));
    readOnSoon();
}

// ---- Keys ----

void ListView::moveFocus(Qt::Key key, bool extend)
{
    const QList<EntryId> ids = order();
    const bool ends = key == Qt::Key_Home || key == Qt::Key_End;
    if (ids.isEmpty() || (key != Qt::Key_Up && key != Qt::Key_Down && !ends))
        return;
    const qsizetype index = ids.indexOf(context().selection.current());
    qsizetype next = 0;
    if (ends) {
        next = key == Qt::Key_Home ? 0 : ids.size() - 1; // of what has been read
    } else if (index >= 0) {
        next = std::clamp<qsizetype>(index + (key == Qt::Key_Down ? 1 : -1), 0, ids.size() - 1);
    } else if (const int row = rowAt(scrolled()); row >= 0) { // none yet: the first that is seen
        next = m_rows[row].tile >= 0 ? m_rows[row].tile : m_rows[std::min<qsizetype>(row + 1, m_rows.size() - 1)].tile;
    }
    if (extend)
        context().selection.extendTo(ids[next], ids);
    else
        context().selection.selectOnly(ids[next]);
    reveal(ids[next], {});
    if (const QDate day = m_rows[m_rowOf.value(ids[next])].day; day.isValid())
        setFocusedDay(day);
}

} // namespace kalends
