// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/draftsshelf.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kHeadingHeight = 36;
constexpr int kMargin = 12;
constexpr int kGap = 6;
constexpr int kTop = 2; ///< above the first, for its focus ring

} // namespace

DraftsShelf::DraftsShelf(const CalendarContext &context, QWidget *parent)
    : CalendarView(context, parent), m_heading(new QLabel(this))
{
    setObjectName(u"draftsShelf"_s);
    setAccessibleName(tr("Drafts"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, theme().scaled(kHeadingHeight), 0, 0);
    setFocusedDay({});
    m_heading->setObjectName(u"draftsHeading"_s);
    connect(&board(), &PlanBoard::shelfChanged, this, &DraftsShelf::refill);
    setAutoFillBackground(true); // the strip with the heading
    const auto dress = [this] {
        QFont font = theme().base();
        font.setWeight(QFont::DemiBold);
        m_heading->setFont(font);
        QPalette colors = palette();
        colors.setColor(QPalette::Window, theme().colors().sunk);
        colors.setColor(QPalette::WindowText, theme().colors().muted);
        setPalette(colors);
    };
    connect(&theme(), &Theme::changed, this, dress);
    dress();
    refill();
}

void DraftsShelf::goTo(QDate) {}

void DraftsShelf::turnPage(int) {}

QDate DraftsShelf::anchorDay() const
{
    return board().today();
}

QString DraftsShelf::title() const
{
    layOut();
    return tr("Drafts · %1", "the heading of the shelf; %1 is a number").arg(locale().toString(m_tiles.size()));
}

QSize DraftsShelf::sizeHint() const
{
    return {theme().scaled(196), theme().scaled(320)};
}

QSize DraftsShelf::minimumSizeHint() const
{
    return {theme().scaled(148), theme().scaled(120)};
}

// ---- Geometry ----

int DraftsShelf::pitch() const
{
    return theme().scaled(kFullTileHeight) + kGap;
}

void DraftsShelf::layOut() const
{
    if (m_laidOut)
        return;
    m_laidOut = true;
    m_tiles = board().shelf();
    m_rowOf.clear();
    for (int row = 0; row < m_tiles.size(); ++row)
        m_rowOf.insert(m_tiles[row].id(), row);
}

void DraftsShelf::refill()
{
    m_laidOut = false;
    m_heading->setText(title());
    updateScrollBar();
    invalidate();
    Q_EMIT titleChanged();
}

void DraftsShelf::relayout()
{
    refill();
}

void DraftsShelf::daysChanged(const QSet<QDate> &) {} // what has a day is not here; shelfChanged() says the rest

void DraftsShelf::updateScrollBar()
{
    layOut();
    const int height = kTop + int(m_tiles.size()) * pitch() + kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(pitch());
}

int DraftsShelf::scrolled() const
{
    return verticalScrollBar()->value();
}

QRect DraftsShelf::rowRect(int row) const
{
    return {kMargin, kTop + row * pitch() - scrolled(), std::max(1, viewport()->width() - 2 * kMargin),
            theme().scaled(kFullTileHeight)};
}

EntryId DraftsShelf::tileAt(QPoint at) const
{
    layOut();
    const int row = (at.y() + scrolled() - kTop) / pitch();
    return at.y() + scrolled() >= kTop && row < m_tiles.size() && rowRect(row).contains(at) ? m_tiles[row].id()
                                                                                            : EntryId();
}

QRect DraftsShelf::tileRect(const EntryId &id) const
{
    layOut();
    const int row = m_rowOf.value(id, -1);
    const QRect rect = row < 0 ? QRect() : rowRect(row);
    return rect.intersects(viewport()->rect()) ? rect : QRect();
}

DropSlot DraftsShelf::slotAt(QPoint, const DragLoad *) const
{
    return {.kind = DropSlot::Kind::Shelf, .area = viewport()->rect().adjusted(4, 0, -4, -4)};
}

QList<CalendarView::Group> DraftsShelf::groups() const
{
    layOut();
    Group group{u"drafts"_s, title(), QDate(), viewport()->rect(), {}};
    for (const BoardTile &tile : std::as_const(m_tiles))
        group.tiles.append(tile.id());
    return {group};
}

void DraftsShelf::reveal(const EntryId &id, QDate)
{
    layOut();
    const int row = m_rowOf.value(id, -1);
    if (row < 0)
        return;
    const int above = row * pitch();
    const int below = (row + 1) * pitch() - viewport()->height();
    verticalScrollBar()->setValue(std::clamp(scrolled(), std::min(above, below), std::max(above, below)));
}

// ---- Hands and keys ----

/// A planned post has promised a time: it is unscheduled first, so that nothing loses its time by a slip of the hand.
DropVerdict DraftsShelf::judge(const DragLoad &load, const DropSlot &slot) const
{
    DropVerdict verdict = CalendarView::judge(load, slot);
    const bool planned =
        std::ranges::any_of(load.tiles, [](const BoardTile &tile) { return tile.entry.state == EntryState::Planned; });
    if (planned && !load.copy && verdict.isAllowed()) {
        verdict.placements.clear();
        verdict.refusal = load.tiles.size() == 1 ? tr("Only drafts can go to the shelf. Unschedule this post first.")
                                                 : tr("Only drafts can go to the shelf. Unschedule these posts first.");
    }
    return verdict;
}

void DraftsShelf::edgeHeld(Qt::Edge edge)
{
    if (edge == Qt::TopEdge || edge == Qt::BottomEdge)
        verticalScrollBar()->setValue(scrolled() + (edge == Qt::TopEdge ? -pitch() : pitch()));
}

/// What has no time cannot be moved by a day.
QPair<int, int> DraftsShelf::nudgeFor(Qt::Key) const
{
    return {0, 0};
}

void DraftsShelf::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && context().selection.current().isEmpty())
        return event->ignore(); // there is no day here on which a new post could begin
    CalendarView::keyPressEvent(event);
}

void DraftsShelf::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    const QRect inside = viewport()->geometry();
    m_heading->setGeometry(inside.left() + kMargin, inside.top() - theme().scaled(kHeadingHeight),
                           inside.width() - 2 * kMargin, theme().scaled(kHeadingHeight));
    updateScrollBar();
    invalidate();
}

void DraftsShelf::scrollContentsBy(int, int)
{
    contentsScrolled();
}

// ---- Painting ----

void DraftsShelf::paintContents(QPainter &painter, const QRect &dirty)
{
    layOut();
    painter.fillRect(dirty, theme().colors().sunk);
    if (m_tiles.isEmpty())
        paintNothing(painter);
    const int first = std::max(0, (dirty.top() - 8 + scrolled()) / pitch());
    for (int row = first; row < m_tiles.size() && rowRect(row).top() <= dirty.bottom() + 8; ++row)
        context().tiles.paint(painter, rowRect(row), m_tiles[row], lookOf(m_tiles[row].id()));
}

void DraftsShelf::paintNothing(QPainter &painter) const
{
    painter.setFont(theme().meta());
    painter.setPen(theme().colors().muted);
    const QString text = board().filter().isEmpty()
                             ? tr("Ideas without a date live here. Drop photos or clips, or drag a draft in.")
                             : tr("No draft matches the search and filter.");
    painter.drawText(viewport()->rect().adjusted(kMargin, 4, -kMargin, -4),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, text);
}

} // namespace kalends
