// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop.h"
#include "storegenerator.h"
#include "suite.h"
#include "ui/board/planboard.h"
#include "ui/calendar/calendarview.h"
#include "ui/panels/uipreferences.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "waiting.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

namespace kalends::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Values = Result<QList<double>>;

namespace
{

constexpr QSize kWall(5120, 3600); ///< logical pixels: room for more than 500 tiles of a month
constexpr int kWantedTiles = 500;
constexpr int kFiles = 30;

double millisecondsBetween(SteadyTime from, SteadyTime to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// The whole desktop program in this process, on a generated store; nothing is published.
class Program
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Program>> make(int entries, QSize size)
    {
        qputenv("KALENDS_SECRETS", "memory");
        auto program = std::make_unique<Program>();
        auto plan = realPlan(entries);
        KALENDS_TRY(plan);
        plan->from = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now()) + 2h;
        const auto store = StoreCopy::make(*plan);
        if (!store.ok())
            return store.error();
        const QString folder = program->m_folder.path();
        if (!QFile::copy(store->path(), folder + "/kalends.sqlite3"_L1))
            return failure(u"The profile cannot be written."_s);
        UiPreferences preferences;
        preferences.files = UiPreferences::Files::Separate;
        preferences.reducedMotion = true;
        KALENDS_TRY(preferences.save(folder + "/settings.ini"_L1));
        program->m_theme.setReducedMotion(true);
        program->m_theme.apply();
        auto desktop = Desktop::build({.folder = folder, .sandbox = false, .hidden = false, .tellDesktop = false},
                                      program->m_theme);
        if (!desktop.ok())
            return desktop.error();
        program->m_desktop = std::move(*desktop);
        MainWindow &window = program->window();
        window.resize(size);
        window.show();
        window.showView(ViewKind::Month);
        window.goTo(program->m_desktop->board().today().addMonths(2));
        runFor(1500ms); // what it reads ahead is read
        return program;
    }
    [[nodiscard]] static Error failure(const QString &message)
    {
        return {.code = ErrorCode::InvalidState, .message = message};
    }
    [[nodiscard]] MainWindow &window() const { return m_desktop->window(); }
    [[nodiscard]] PlanBoard &board() const { return m_desktop->board(); }
    [[nodiscard]] CalendarView &view() const { return window().currentView(); }
    [[nodiscard]] QList<EntryId> visibleTiles() const
    {
        QList<EntryId> visible;
        for (const CalendarView::Group &group : view().groups()) {
            for (const EntryId &id : group.tiles) {
                if (!view().tileRect(id).isNull())
                    visible.append(id);
            }
        }
        return visible;
    }
    void mouse(QEvent::Type type, QPoint at) const
    {
        QWidget *viewport = view().viewport();
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Desktop> m_desktop;
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
            intervals.append(millisecondsBetween(m_times.at(i - 1), m_times.at(i)));
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
    QList<SteadyTime> m_times;
};

/// The longest time for which the event loop did not come round.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const auto now = std::chrono::steady_clock::now();
            m_longest = std::max(m_longest, millisecondsBetween(m_last, now));
            m_last = now;
        });
        m_tick.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_tick;
    SteadyTime m_last = std::chrono::steady_clock::now();
    double m_longest = 0;
};

/// While a mouse that tells its place 125 times a second drags a post about the real window with 500 tiles in sight:
/// how far apart the frames are, by the p99 of each drag.
Values dragFrameInterval(const Context &context)
{
    const auto program = Program::make(context.n, kWall);
    if (!program.ok())
        return program.error();
    CalendarView &view = (*program)->view();
    QList<EntryId> tiles = (*program)->visibleTiles();
    for (int page = 0; page < 12 && tiles.size() < kWantedTiles; ++page) { // to a month of six weeks
        view.turnPage(1);
        runFor(400ms);
        tiles = (*program)->visibleTiles();
    }
    if (tiles.size() < kWantedTiles)
        return Program::failure(u"Only %1 tiles are in sight."_s.arg(tiles.size()));
    QList<double> values;
    for (int drag = 0; drag < 10; ++drag) {
        const Frames frames(view.viewport());
        (*program)->mouse(QEvent::MouseButtonPress, view.tileRect(tiles.at(200 + drag * 7)).center());
        const auto begin = std::chrono::steady_clock::now();
        for (int move = 0; move < 150; ++move) {
            const auto due = begin + move * 8ms;
            runUntil(due);
            (*program)->mouse(QEvent::MouseMove, QPoint(400 + move * 137 % 3800, 300 + move * 89 % 2400));
        }
        QCoreApplication::processEvents();
        values.append(frames.intervalP99());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QCoreApplication::sendEvent(&view, &escape);
        QCoreApplication::processEvents();
    }
    return values;
}

/// Pictures as a camera makes them: 12 megapixels, no two the same.
Result<QList<QUrl>> photos(const QString &folder)
{
    QList<QUrl> urls;
    QImage picture(4000, 3000, QImage::Format_RGB32);
    QRandomGenerator dice(7);
    for (int i = 0; i < kFiles; ++i) {
        QPainter painter(&picture);
        for (int stroke = 0; stroke < 400; ++stroke)
            painter.fillRect(int(dice.bounded(4000)), int(dice.bounded(3000)), 300, 200,
                             QColor::fromRgb(dice.generate()));
        painter.end();
        const QString path = u"%1/photo-%2.jpg"_s.arg(folder).arg(i);
        if (!picture.save(path, "jpg", 90))
            return Program::failure(u"The pictures cannot be written."_s);
        urls.append(QUrl::fromLocalFile(path));
    }
    return urls;
}

/// Thirty pictures are dropped on a day: the longest turn of the window's event loop until all are in the plan and
/// their thumbnails stand on the tiles.
Values dropThirtyFiles(const Context &context)
{
    const auto program = Program::make(context.n, {1440, 900});
    if (!program.ok())
        return program.error();
    const QTemporaryDir folder;
    const auto urls = photos(folder.path());
    KALENDS_TRY(urls);
    QMimeData files;
    files.setUrls(*urls);
    QList<double> values;
    CalendarView &view = (*program)->view();
    for (int run = 0; run < 3; ++run) {
        QPoint at;
        for (const CalendarView::Group &group : view.groups()) {
            if (group.day.day() == 12 + run)
                at = group.rect.center();
        }
        const Watchdog watchdog;
        QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDropEvent drop(QPointF(at), Qt::CopyAction, &files, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &drop);
        if (!(*program)->board().isBusy())
            return Program::failure(u"The drop was not taken."_s);
        while ((*program)->board().isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        runFor(500ms);
        values.append(watchdog.longest());
    }
    return values;
}

} // namespace

void registerRealWindow(Suite &suite)
{
    suite.add({.group = u"calendar"_s,
               .metric = u"drag_frame_interval_p99"_s,
               .unit = u"ms"_s,
               .measure = dragFrameInterval,
               .least = 10'000,
               .slow = true});
    suite.add({.group = u"calendar"_s,
               .metric = u"drop_30_files_longest_turn"_s,
               .unit = u"ms"_s,
               .measure = dropThirtyFiles,
               .slow = true});
}

} // namespace kalends::bench
