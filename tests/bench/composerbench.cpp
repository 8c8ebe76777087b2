// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "media/library.h"
#include "store/database.h"
#include "store/storeevents.h"
#include "storegenerator.h"
#include "suite.h"
#include "ui/board/planboard.h"
#include "ui/composer/composerdialog.h"
#include "ui/composer/composersession.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composerdesks.h"
#include "ui/fakeaccountdesk.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTemporaryDir>

namespace kalends::bench
{

using namespace Qt::StringLiterals;
using Values = Result<QList<double>>;

namespace
{

constexpr QSize kWindow(1440, 900);
constexpr int kOpenings = 100;
constexpr int kKeys = 200;

/// Jobs that nobody has.
class NoJobs final : public JobDesk
{
public:
    void jobs(const std::optional<EntryId> &, QObject *, Done<QList<JobRow>> done) override { done(QList<JobRow>()); }
    void attempts(const JobId &, QObject *, Done<QList<Attempt>> done) override { done(QList<Attempt>()); }
    void act(const JobId &, JobAction, std::optional<Instant>, bool, QObject *, Done<void> done) override { done({}); }
};

/// What a composer stands on, over a generated store.
class Room
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Room>> make(const Context &context)
    {
        auto room = std::make_unique<Room>();
        room->plan.entries = context.n;
        Result<StoreCopy> copy = StoreCopy::make(room->plan);
        if (!copy.ok())
            return copy.error();
        room->copy = std::make_unique<StoreCopy>(std::move(*copy));
        room->clock = std::make_unique<StoreClock>(room->plan.from - std::chrono::hours(1));
        KALENDS_TRY(room->open());
        return room;
    }
    ~Room()
    {
        board.reset();
        writer.reset();
    }
    [[nodiscard]] ComposerServices services()
    {
        return {.theme = theme,
                .clock = *clock,
                .board = *board,
                .media = *media,
                .library = *library,
                .doctor = *doctor,
                .accountDesk = accountDesk,
                .jobDesk = jobDesk,
                .assistant = assistant,
                .desk = desk};
    }
    [[nodiscard]] PostDraft::Beginning beginning(const EntryId &id)
    {
        const auto details = board->details(id);
        return details.ok() ? storedPost(*details, {}, {}) : newPost(*board, {}, {}, {});
    }
    void settle() const
    {
        QCoreApplication::processEvents();
        while (board->isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    StorePlan plan;
    QTemporaryDir files;
    std::unique_ptr<StoreCopy> copy;
    std::unique_ptr<StoreClock> clock;
    StoreEvents events;
    std::unique_ptr<Database> database;
    std::unique_ptr<Planner> planner;
    std::unique_ptr<PlanWriter> writer;
    std::unique_ptr<PlanBoard> board;
    std::unique_ptr<MediaLibrary> library;
    std::unique_ptr<MediaCatalog> media;
    std::unique_ptr<MediaDoctor> doctor;
    Theme theme;
    FakeAccountDesk accountDesk;
    NoJobs jobDesk;
    TestAssistantDesk assistant;
    TestComposerDesk desk;
    QWidget window;

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
        library = std::make_unique<MediaLibrary>(files.filePath(u"media"_s), files.filePath(u"cache"_s));
        media = std::make_unique<MediaCatalog>(*database, *library);
        doctor = std::make_unique<MediaDoctor>(*database, *library);
        theme.setReducedMotion(true);
        theme.apply();
        window.resize(kWindow);
        window.show();
        return {};
    }
};

/// From Enter on a tile to the painted composer: reading the post, building the window, its first frame.
Values open(const Context &context)
{
    const auto room = Room::make(context);
    if (!room.ok())
        return room.error();
    Room &desk = **room;
    const auto page = desk.planner->list({.limit = kOpenings + 1});
    if (!page.ok())
        return page.error();
    QList<double> values;
    for (const EntryDetails &entry : page->entries) {
        ComposerDialog *dialog = nullptr;
        values.append(millisecondsOf([&] {
            dialog = new ComposerDialog(desk.services(), desk.beginning(entry.entry.id), &desk.window);
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
            dialog->grab();
        }));
        desk.settle();
        dialog->session().discard();
        delete dialog;
    }
    values.removeFirst(); // of the process: fonts, icons, the library of dictionaries
    return values;
}

/// A key in the caption: editor, counters, marks, tabs, what is not ready, and the frame that shows it.
Values keystroke(const Context &context)
{
    const auto room = Room::make(context);
    if (!room.ok())
        return room.error();
    Room &desk = **room;
    ComposerDialog dialog(desk.services(), newPost(*desk.board, {}, {}, {}), &desk.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.grab();
    desk.settle();
    auto *edit = dialog.findChild<CaptionEdit *>(u"shared.caption"_s);
    const QString words = u"Soft light on the north wall, a kettle that never stops #studio #light @lumen "_s;
    edit->insertPlainText(words.repeated(20));
    desk.settle();
    QList<double> values;
    for (int key = 0; key < kKeys; ++key) {
        const QChar letter = words.at(key % words.size());
        values.append(millisecondsOf([&] {
            QKeyEvent press(QEvent::KeyPress, 0, {}, QString(letter));
            QCoreApplication::sendEvent(edit, &press);
            QCoreApplication::sendPostedEvents();
            edit->viewport()->repaint();
        }));
    }
    dialog.session().discard();
    return values;
}

} // namespace

void registerComposer(Suite &suite)
{
    suite.add({u"composer"_s, u"open"_s, u"ms"_s, open});
    suite.add({u"composer"_s, u"keystroke"_s, u"ms"_s, keystroke});
}

} // namespace kalends::bench
