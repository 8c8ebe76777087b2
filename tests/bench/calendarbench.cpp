// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/database.h"
#include "store/storeevents.h"
#include "storegenerator.h"
#include "suite.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "waiting.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace kalends::bench
{

using namespace Qt::StringLiterals;
using Values = Result<QList<double>>;

namespace
{

constexpr QSize kWindow(1040, 790);             ///< of the calendar in a window of 1440x900
constexpr std::chrono::milliseconds kLook(400); ///< that a person gives a month at least before the next one
constexpr int kRuns = 100;
constexpr int kRounds = 5; ///< of as many months as the store has

/// The windows' side of a generated store: board, writer with a thread and a connection of its own, and one view.
class Desk
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Desk>> make(const Context &context)
    {
        auto desk = std::make_unique<Desk>();
        desk->plan.entries = context.n;
        Result<StoreCopy> copy = StoreCopy::make(desk->plan);
        if (!copy.ok())
            return copy.error();
        desk->copy = std::make_unique<StoreCopy>(std::move(*copy));
        desk->clock = std::make_unique<StoreClock>(desk->plan.from - std::chrono::hours(1));
        KALENDS_TRY(desk->open());
        return desk;
    }
    ~Desk()
    {
        month.reset();
        board.reset();
        writer.reset();
    }

    [[nodiscard]] CalendarContext context() { return {*board, selection, *tiles, theme}; }
    void show(CalendarView &view) const
    {
        view.resize(kWindow);
        view.show();
        view.viewport()->grab();
    }
    /// What the screen would get: the view with everything that is stale painted anew.
    void paint(CalendarView &view) { view.viewport()->render(&screen); }
    void finish() const
    {
        while (board->isBusy() || board->isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // as exec() does, without spinning
    }
    /// A post of the month shown that can be dragged, and an empty line of another day.
    [[nodiscard]] EntryId somePost() const
    {
        for (int day = 8; day < 20; ++day) {
            const QPoint at = month->layout().tileOf(month->month().addDays(day), 0).center();
            if (const EntryId id = month->tileAt(at); !id.isEmpty())
                return id;
        }
        return {};
    }
    void mouse(QEvent::Type type, QPoint at) const
    {
        QWidget *viewport = month->viewport();
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }

    StorePlan plan;
    std::unique_ptr<StoreCopy> copy;
    std::unique_ptr<StoreClock> clock;
    StoreEvents events;
    std::unique_ptr<Database> database;
    std::unique_ptr<Planner> planner;
    std::unique_ptr<PlanWriter> writer;
    std::unique_ptr<PlanBoard> board;
    PlanSelection selection;
    Theme theme;
    ThumbnailStore thumbnails{{}};
    std::unique_ptr<TilePainter> tiles;
    std::unique_ptr<MonthView> month;
    QPixmap screen{kWindow};

private:
    [[nodiscard]] Result<void> open()
    {
        Result<std::unique_ptr<Database>> opened =
            Database::open({.path = copy->path(), .events = &events, .clock = clock.get()});
        if (!opened.ok())
            return opened.error();
        database = std::move(*opened);
        planner = std::make_unique<Planner>(*database, *clock, "Europe/Berlin");
        writer = std::make_unique<PlanWriter>([this]() -> Result<PlanWriter::Tools> {
            Result<std::unique_ptr<Database>> own =
                Database::open({.path = copy->path(), .events = &events, .clock = clock.get(), .migrate = false});
            if (!own.ok())
                return own.error();
            std::shared_ptr<Database> kept = std::move(*own);
            return PlanWriter::Tools{kept, std::make_shared<Planner>(*kept, *clock, "Europe/Berlin"), {}};
        });
        board = std::make_unique<PlanBoard>(*planner, *writer, *clock);
        board->setZone(QTimeZone("Europe/Berlin"));
        QObject::connect(&events, &StoreEvents::committed, board.get(), [this](const StoreChange &change) {
            change.everything ? board->everythingChanged() : board->entriesChanged(change.entries);
        });
        theme.setReducedMotion(true);
        theme.apply();
        tiles = std::make_unique<TilePainter>(theme, thumbnails);
        month = std::make_unique<MonthView>(context());
        month->goTo(board->wallAt(plan.from).date().addMonths(2));
        show(*month);
        return {};
    }
};

/// When a widget is painted.
class Frames final : public QObject
{
public:
    explicit Frames(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] double intervalP99() const
    {
        QList<double> intervals;
        for (qsizetype i = 1; i < m_times.size(); ++i)
            intervals.append(std::chrono::duration<double, std::milli>(m_times.at(i) - m_times.at(i - 1)).count());
        std::ranges::sort(intervals);
        return intervals.isEmpty() ? 0 : intervals.at(qsizetype(double(intervals.size() - 1) * 0.99 + 0.5));
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_times.append(std::chrono::steady_clock::now());
        return false;
    }

private:
    QList<std::chrono::steady_clock::time_point> m_times;
};

/// To months that were not painted before. `rested`: somebody looked at the one before for a while, so that its
/// neighbours are read already; otherwise not a moment.
Values monthSwitch(const Context &context, bool rested)
{
    QList<double> values;
    for (int round = 0; round < kRounds; ++round) {
        Result<std::unique_ptr<Desk>> desk = Desk::make(context);
        if (!desk.ok())
            return desk.error();
        for (int page = 0; page < kRuns / kRounds; ++page) {
            if (rested)
                runFor(kLook);
            values.append(millisecondsOf([&] {
                (*desk)->month->turnPage(1);
                (*desk)->paint(*(*desk)->month);
            }));
        }
    }
    return values;
}

/// All tiles are known: what scrolling and coming back cost.
Values monthRepaint(const Context &context)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        Q_EMIT(*desk)->board->reset();
        values.append(millisecondsOf([&] { (*desk)->paint(*(*desk)->month); }));
    }
    return values;
}

Values weekViewSwitch(const Context &context)
{
    QList<double> values;
    for (int round = 0; round < 2; ++round) { // there are no hundred weeks in the store
        Result<std::unique_ptr<Desk>> desk = Desk::make(context);
        if (!desk.ok())
            return desk.error();
        TimeGridView week((*desk)->context(), TimeGridView::Span::Week);
        week.goTo((*desk)->month->month());
        (*desk)->show(week);
        for (int page = 0; page < kRuns / 2; ++page) {
            values.append(millisecondsOf([&] {
                week.turnPage(1);
                (*desk)->paint(week);
            }));
        }
    }
    return values;
}

/// The event and its part of a frame.
Values dragWorkPerMove(const Context &context)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    MonthView &month = *(*desk)->month;
    const QPoint from = month.tileRect((*desk)->somePost()).center();
    (*desk)->mouse(QEvent::MouseButtonPress, from);
    QList<double> values;
    for (int move = 0; move < 1000; ++move) {
        const QPoint at(100 + move * 37 % 800, 120 + move * 23 % 550);
        values.append(millisecondsOf([&] {
            (*desk)->mouse(QEvent::MouseMove, at);
            QCoreApplication::processEvents();
        }));
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(&month, &escape);
    return values;
}

/// While a mouse that tells its place 125 times a second drags a post about: how far apart the frames are, by the p99
/// of each drag.
Values dragFrameInterval(const Context &context)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    MonthView &month = *(*desk)->month;
    QList<double> values;
    for (int drag = 0; drag < 10; ++drag) {
        Frames frames(month.viewport());
        (*desk)->mouse(QEvent::MouseButtonPress, month.tileRect((*desk)->somePost()).center());
        const auto begin = std::chrono::steady_clock::now();
        for (int move = 0; move < 150; ++move) {
            const auto due = begin + move * std::chrono::milliseconds(8);
            runUntil(due);
            (*desk)->mouse(QEvent::MouseMove, QPoint(100 + move * 37 % 800, 120 + move * 23 % 550));
        }
        QCoreApplication::processEvents();
        values.append(frames.intervalP99());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QCoreApplication::sendEvent(&month, &escape);
        QCoreApplication::processEvents();
    }
    return values;
}

/// From one day of the middle of the month to another, so that none runs out of posts. `durable`: until the store has
/// answered and the answer is painted; otherwise until the drop is.
Values drop(const Context &context, bool durable)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    MonthView &month = *(*desk)->month;
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        const EntryId post = (*desk)->somePost();
        if (post.isEmpty())
            return Error{.code = ErrorCode::Internal, .message = u"There is no post to drag."_s};
        const QPoint from = month.tileRect(post).center();
        const QDate day = month.month().addDays(8 + run % 12);
        const QPoint to = month.layout().cellOf(day).topRight() + QPoint(-12, 12);
        (*desk)->mouse(QEvent::MouseButtonPress, from);
        (*desk)->mouse(QEvent::MouseMove, from + QPoint(20, 20));
        (*desk)->mouse(QEvent::MouseMove, to);
        (*desk)->paint(month);
        values.append(millisecondsOf([&] {
            (*desk)->mouse(QEvent::MouseButtonRelease, to);
            if (durable)
                (*desk)->finish();
            (*desk)->paint(month);
        }));
        (*desk)->finish();
    }
    return values;
}

Values bulkShift1000(const Context &context)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    const qint64 spread = Milliseconds(kSpread).count() / context.n * 1000;
    const Result<QList<EntryTile>> tiles =
        (*desk)->planner->tiles((*desk)->plan.from, (*desk)->plan.from + Milliseconds(spread));
    if (!tiles.ok())
        return tiles.error();
    ShiftRequest request;
    for (const EntryTile &tile : *tiles)
        request.ids.append(tile.id);
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        request.by.days = run % 2 == 0 ? 1 : -1;
        values.append(millisecondsOf([&] {
            (*desk)->board->shift(request);
            (*desk)->paint(*(*desk)->month);
            (*desk)->finish();
            (*desk)->paint(*(*desk)->month);
        }));
    }
    return values;
}

/// A letter typed, until what it finds is painted.
Values searchKey(const Context &context)
{
    Result<std::unique_ptr<Desk>> desk = Desk::make(context);
    if (!desk.ok())
        return desk.error();
    QList<double> values;
    const QStringList typed{u"m"_s,  u"mo"_s,  u"mor"_s,  u"morn"_s, u"s"_s,
                            u"st"_s, u"stu"_s, u"stud"_s, u"lö"_s,   u"löt"_s};
    for (int run = 0; run < kRuns; ++run) {
        values.append(millisecondsOf([&] {
            (*desk)->board->setFilter(
                {.channels = {}, .readiness = {}, .labels = {}, .text = typed.at(run % typed.size())});
            (*desk)->finish();
            (*desk)->paint(*(*desk)->month);
        }));
    }
    return values;
}

// --- the same frames with nothing of ours: as many tiles as the month has, each a rectangle, a picture and two lines

/// What a painter takes that knows all before it begins.
Values plainTiles(const Context &context)
{
    const int tiles = std::min(context.n / 24, 7 * 6 * 5); // no more than five fit into a day
    QPixmap screen(kWindow);
    QPixmap thumbnail(22, 22);
    thumbnail.fill(Qt::darkCyan);
    QFont font;
    font.setPixelSize(11);
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        values.append(millisecondsOf([&] {
            QPainter painter(&screen);
            painter.fillRect(screen.rect(), Qt::white);
            painter.setFont(font);
            for (int tile = 0; tile < tiles; ++tile) {
                const QRect rect(tile % 7 * 148, tile / 7 * 26, 144, 24);
                painter.fillRect(rect, Qt::lightGray);
                painter.drawPixmap(rect.topLeft() + QPoint(1, 1), thumbnail);
                painter.drawText(rect.adjusted(26, 0, -70, 0), Qt::AlignVCenter, u"09:30"_s);
                painter.drawText(rect.adjusted(66, 0, 0, 0), Qt::AlignVCenter,
                                 u"Day %1 in the workshop"_s.arg(tile * 7 + run));
            }
        }));
    }
    return values;
}

/// A picture moved about in a bare widget.
Values plainDrag(const Context &)
{
    class Bare final : public QWidget
    {
    public:
        QPoint at;

    protected:
        void paintEvent(QPaintEvent *event) override
        {
            QPainter painter(this);
            painter.fillRect(event->rect(), Qt::white);
            painter.fillRect(QRect(at, QSize(144, 24)), Qt::lightGray);
        }
    };
    Bare widget;
    widget.resize(kWindow);
    widget.show();
    QCoreApplication::processEvents();
    QList<double> values;
    for (int move = 0; move < 1000; ++move) {
        values.append(millisecondsOf([&] {
            widget.update(QRect(widget.at, QSize(144, 24)));
            widget.at = QPoint(100 + move * 37 % 800, 120 + move * 23 % 550);
            widget.update(QRect(widget.at, QSize(144, 24)));
            QCoreApplication::processEvents();
        }));
    }
    return values;
}

void add(Suite &suite, const QString &metric, std::function<Values(const Context &)> measure, int least = 240,
         bool slow = false)
{
    suite.add({.group = u"calendar"_s,
               .metric = metric,
               .unit = u"ms"_s,
               .measure = std::move(measure),
               .least = least,
               .slow = slow});
}

void addFloor(Suite &suite, const QString &metric, std::function<Values(const Context &)> measure, bool onStore)
{
    suite.add({.group = u"calendar"_s,
               .metric = metric,
               .unit = u"ms"_s,
               .measure = std::move(measure),
               .subject = u"floor"_s,
               .least = 240,
               .onStore = onStore});
}

} // namespace

void registerCalendar(Suite &suite)
{
    add(suite, u"month_switch"_s, [](const Context &context) { return monthSwitch(context, true); });
    addFloor(suite, u"month_switch"_s, plainTiles, true);
    add(suite, u"month_switch_at_once"_s, [](const Context &context) { return monthSwitch(context, false); });
    addFloor(suite, u"month_switch_at_once"_s, plainTiles, true);
    add(suite, u"month_repaint"_s, monthRepaint);
    addFloor(suite, u"month_repaint"_s, plainTiles, true);
    add(suite, u"week_view_switch"_s, weekViewSwitch);
    add(suite, u"drag_work_per_move"_s, dragWorkPerMove);
    addFloor(suite, u"drag_work_per_move"_s, plainDrag, false);
    add(suite, u"drag_frame_interval_view_p99"_s, dragFrameInterval, 240, true);
    add(suite, u"drop_to_painted"_s, [](const Context &context) { return drop(context, false); });
    add(suite, u"drop_to_durable"_s, [](const Context &context) { return drop(context, true); });
    add(suite, u"bulk_shift_1000"_s, bulkShift1000, 1000);
    add(suite, u"search_key"_s, searchKey);
}

} // namespace kalends::bench
