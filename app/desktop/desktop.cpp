// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop.h"

#include "accounts/accountdirectory.h"
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "desktop/assistantdesk.h"
#include "desktop/backupdesk.h"
#include "desktop/composerdesk.h"
#include "desktop/desks.h"
#include "desktop/firstpaint.h"
#include "desktop/prefilldesk.h"
#include "desktop/sampleplan.h"
#include "desktop/tourdesk.h"
#include "desktop/windowdesk.h"
#include "diagnostics/log.h"
#include "media/library.h"
#include "model/errortext.h"
#include "model/zone.h"
#include "profile/profile.h"
#include "store/database.h"
#include "store/recovery.h"
#include "store/storeevents.h"
#include "ui/board/planboard.h"
#include "ui/theme/theme.h"
#include "ui/window/composerdoor.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kLookAtAccounts = 6h;

/// The program as it is to be started at login: in the tray.
QStringList commandLine(const HouseParts &parts)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--hidden"_s};
    if (parts.profile->folder() != Profile::defaultFolder())
        command << u"--profile"_s << parts.profile->folder();
    return command;
}

/// What the writer's thread works with: a connection and a catalogue of its own.
struct WriterTools {
    std::unique_ptr<Services> services;
    std::unique_ptr<MediaCatalog> catalog;
};

} // namespace

Desktop::Desktop(const DesktopOptions &options, Theme &theme) : m_options(options), m_theme(theme) {}

Result<std::unique_ptr<Desktop>> Desktop::build(const DesktopOptions &options, Theme &theme)
{
    std::unique_ptr<Desktop> desktop(new Desktop(options, theme));
    auto house = House::build({.folder = options.folder, .sandbox = options.sandbox, .publish = true, .listen = true});
    if (!house.ok())
        return house.error();
    desktop->m_house = std::move(*house);
    KALENDS_TRY(desktop->furnish());
    return desktop;
}

Desktop::~Desktop()
{
    m_tour.reset();
    m_prefill.reset();
    m_news.reset();
    m_tray.reset();
    m_window.reset();
    m_board.reset();
    m_writer.reset(); // what was asked is still done
}

Result<void> Desktop::furnish()
{
    const HouseParts parts = m_house->parts();
    auto services = Services::make(parts);
    if (!services.ok())
        return services.error();
    m_services = std::move(*services);
    m_accounts = std::make_unique<AccountDirectory>(*m_services->database);
    m_media = std::make_unique<MediaCatalog>(*m_services->database, *parts.library);
    m_workroom = std::make_unique<Workroom>(parts);
    m_accountDesk = std::make_unique<HouseAccountDesk>(parts, m_house->linker(), *m_workroom);
    m_assistantDesk = std::make_unique<HouseAssistantDesk>(parts, m_house->assistant());
    m_accountDesk->setAssistantSetup(m_assistantDesk.get());
    m_jobDesk = std::make_unique<HouseJobDesk>(*m_workroom);
    m_windowDesk =
        std::make_unique<HouseWindowDesk>(parts, m_house->linker(), *m_workroom, Autostart(commandLine(parts)));
    m_backupDesk = std::make_unique<HouseBackupDesk>(parts, *m_workroom);
    m_composerDesk = std::make_unique<HouseComposerDesk>(parts, m_house->linker(), *m_workroom);
    m_doctor = std::make_unique<MediaDoctor>(*m_services->database, *parts.library);
    makeBoard(parts);
    makeWindow(parts);
    m_prefill = std::make_unique<PrefillDesk>(*m_assistantDesk, *m_writer, *m_services->planner);
    connect(&m_window->composers(), &ComposerDoor::openEntryChanged, m_prefill.get(), &PrefillDesk::setOpenEntry);
    connect(m_prefill.get(), &PrefillDesk::suggested, &m_window->composers(), &ComposerDoor::suggest);
    if (m_options.tellDesktop)
        connectNews();
    if (m_options.sandbox)
        m_tour = std::make_unique<TourDesk>(TourDesk::Parts{.house = *m_house,
                                                            .workroom = *m_workroom,
                                                            .board = *m_board,
                                                            .planner = *m_services->planner,
                                                            .accounts = *m_accounts,
                                                            .memory = *m_windowDesk,
                                                            .window = *m_window,
                                                            .theme = m_theme});
    connect(parts.events, &StoreEvents::committed, this, &Desktop::committed);
    return {};
}

void Desktop::makeBoard(const HouseParts &parts)
{
    m_writer = std::make_unique<PlanWriter>([parts]() -> Result<PlanWriter::Tools> {
        auto services = Services::make(parts);
        if (!services.ok())
            return services.error();
        auto kept = std::make_shared<WriterTools>();
        kept->services = std::move(*services);
        kept->catalog = std::make_unique<MediaCatalog>(*kept->services->database, *parts.library);
        PlanWriter::Tools tools;
        tools.planner = std::shared_ptr<Planner>(kept, kept->services->planner.get());
        tools.importMedia = [catalog = kept->catalog.get()](const QString &path) -> Result<MediaId> {
            const auto asset = catalog->importNow(path);
            return asset.ok() ? Result<MediaId>(asset->id) : Result<MediaId>(asset.error());
        };
        tools.keepAlive = kept;
        return tools;
    });
    m_board = std::make_unique<PlanBoard>(*m_services->planner, *m_writer, *parts.clock);
    m_thumbnails = std::make_unique<ThumbnailStore>(
        [this, library = parts.library](const MediaId &media, int side, QObject *guard, ThumbnailStore::Answer answer) {
            const auto bring = [this, library, media, side, guard, answer = std::move(answer)] {
                const auto asset = m_media->find(media);
                if (!asset.ok())
                    return answer({});
                library->thumbnailAsync(*asset, side, 0, guard, [answer](const Result<QImage> &image) {
                    answer(image.ok() ? *image : QImage());
                });
            };
            // A month asks for a hundred of them while it is painted: it is on the screen first.
            QMetaObject::invokeMethod(guard, bring, Qt::QueuedConnection);
        });
}

void Desktop::makeWindow(const HouseParts &parts)
{
    const auto restored = restoredNote(*m_services->database, parts.profile->backupFolder());
    m_window = std::make_unique<MainWindow>(WindowParts{.theme = m_theme,
                                                        .clock = *parts.clock,
                                                        .board = *m_board,
                                                        .planner = *m_services->planner,
                                                        .accounts = *m_accounts,
                                                        .flags = *m_services->flags,
                                                        .media = *m_media,
                                                        .library = *parts.library,
                                                        .doctor = *m_doctor,
                                                        .thumbnails = *m_thumbnails,
                                                        .accountDesk = *m_accountDesk,
                                                        .jobDesk = *m_jobDesk,
                                                        .assistant = *m_assistantDesk,
                                                        .composerDesk = *m_composerDesk,
                                                        .desk = *m_windowDesk,
                                                        .settingsPath = parts.profile->settingsPath(),
                                                        .sandbox = parts.sandbox,
                                                        .problems = m_house->problems(),
                                                        .planDesk = m_assistantDesk.get(),
                                                        .backups = m_backupDesk.get(),
                                                        .restored = restored.ok() ? *restored : std::nullopt});
    new FirstPaint(m_window.get());
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::stop);
    connect(m_window.get(), &MainWindow::restoreRequested, this,
            [this](const QString &backup) { stopAnd([this, backup] { Q_EMIT restoreRequested(backup); }); });
    connect(m_windowDesk.get(), &HouseWindowDesk::sandboxBegun, m_window.get(), [this] { m_window->quit(true); });
    connect(m_windowDesk.get(), &HouseWindowDesk::sandboxFailed, m_window.get(),
            [this](const QString &why) { m_window->say(why); });
    connect(m_house.get(), &House::settled, this, &Desktop::settled);
    connect(m_house.get(), &House::troubled, this, [this](const Error &error) {
        if (!error.message.isEmpty())
            m_window->say(sentenceOf(error));
    });
}

void Desktop::connectNews()
{
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::windowRequested, m_window.get(), &MainWindow::raiseForPerson);
    connect(m_tray.get(), &Tray::newRequested, m_window.get(), [this] {
        m_window->raiseForPerson();
        m_window->newEntry(m_board->freeSlot(m_board->today()));
    });
    connect(m_tray.get(), &Tray::quitRequested, m_window.get(), [this] { m_window->quit(); });
    connect(m_window.get(), &MainWindow::nextChanged, m_tray.get(), &Tray::setNext);
    m_news = std::make_unique<NewsDesk>();
    connect(m_news.get(), &NewsDesk::windowRequested, m_window.get(), &MainWindow::raiseForPerson);
    connect(m_news.get(), &NewsDesk::openRequested, m_window.get(),
            [this](const EntryId &id) { m_window->openEntry(id); });
    connect(m_news.get(), &NewsDesk::rescheduleRequested, m_window.get(),
            [this](const EntryId &id) { m_window->askTime({id}); });
    connect(m_news.get(), &NewsDesk::reconnectRequested, m_window.get(), &MainWindow::connectAccount);
    connect(m_news.get(), &NewsDesk::linkRequested, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_news.get(), &NewsDesk::untold, m_window.get(),
            [this](const QString &sentence) { m_window->say(sentence); });
    connect(m_assistantDesk.get(), &HouseAssistantDesk::fellBack, m_window.get(),
            [this](const QString &why) { m_window->say(why); });
    connect(m_window.get(), &MainWindow::backPlanNoticed, m_news.get(),
            [this](const BackPlanNotice &notice) { m_news->backPlan(notice, m_house->parts().clock->now()); });
    m_sleep = std::make_unique<SleepWatch>(*m_house->parts().clock);
    connect(m_sleep.get(), &SleepWatch::woke, this, &Desktop::woke);
    connect(&m_accountsLook, &QTimer::timeout, this, &Desktop::checkAccounts);
    m_accountsLook.start(kLookAtAccounts);
}

void Desktop::start()
{
    const bool tray = m_tray && m_tray->show();
    if (!m_options.hidden || !tray)
        m_window->show();
    m_house->start([this](const Result<void> &started) {
        if (!started.ok())
            m_window->say(sentenceOf(started.error()));
        if (m_options.sandbox)
            fillSandbox();
        m_window->accountsChanged();
        m_window->flagsChanged();
        if (m_news)
            checkAccounts();
    });
    welcome();
}

void Desktop::stop()
{
    stopAnd([this] { Q_EMIT ended(); });
}

void Desktop::stopAnd(std::function<void()> then)
{
    if (std::exchange(m_stopping, true))
        return;
    m_window->hide();
    if (m_tray)
        m_tray->hide();
    m_house->stop(std::move(then));
}

void Desktop::welcome()
{
    if (m_options.sandbox || m_options.hidden || m_windowDesk->remembered(u"welcomed"_s) == "true"_L1)
        return;
    const auto accounts = m_accounts->list();
    const auto any = m_services->planner->list({.limit = 1});
    if (accounts.ok() && accounts->isEmpty() && any.ok() && any->entries.isEmpty())
        m_window->showFirstRun();
}

/// When everything stands: what was linked and filled in at the start is nothing that the person did.
void Desktop::startTour()
{
    if (m_tour)
        m_tour->start();
}

/// Once: who has cleared the calendar wants it empty.
void Desktop::fillSandbox()
{
    if (m_windowDesk->remembered(u"filled"_s) == "true"_L1)
        return startTour();
    const HouseParts parts = m_house->parts();
    m_workroom->run<bool>(
        this,
        [parts](Services &services) -> Result<bool> {
            const auto any = services.planner->list({.limit = 1});
            if (!any.ok())
                return any.error();
            if (!any->entries.isEmpty())
                return false;
            MediaCatalog catalog(*services.database, *parts.library);
            KALENDS_TRY(makeSamplePlan(*services.planner, catalog, parts.profile->cacheFolder() + "/samples"_L1,
                                       parts.clock->now(), systemZoneId()));
            return true;
        },
        [this](const Result<bool> &made) {
            if (!made.ok())
                return m_window->say(made.error().message);
            m_windowDesk->remember(u"filled"_s, u"true"_s);
            startTour();
        });
}

void Desktop::committed(const StoreChange &change)
{
    if (!change.media.isEmpty())
        m_thumbnails->forget(change.media);
    if (change.everything)
        m_board->everythingChanged();
    else if (!change.entries.isEmpty())
        m_board->entriesChanged(change.entries);
    if (change.everything || !change.accounts.isEmpty()) {
        m_window->accountsChanged();
        if (m_news)
            checkAccounts();
    }
    if (change.everything || change.flags)
        m_window->flagsChanged();
    if (m_tour)
        m_tour->committed(change);
    if (change.everything || change.attempts || !change.jobs.isEmpty() || !change.entries.isEmpty())
        m_window->jobsChanged();
}

void Desktop::settled(const JobId &id, const EntryId &entry, JobStatus status)
{
    if (m_tour)
        m_tour->settled(entry, status);
    if (!m_news || (status != JobStatus::Published && status != JobStatus::NeedsAttention))
        return;
    const auto job = m_services->jobs->find(id);
    const auto found = m_services->planner->find(entry);
    if (job.ok())
        m_news->settled(*job, found.ok() ? found->entry.caption.trimmed().section(u'\n', 0, 0).left(120) : QString());
}

void Desktop::woke(Instant sleptAt, Instant wokeAt)
{
    Log::info("computer_woke", {{u"slept_ms"_s, qint64((wokeAt - sleptAt).count())}});
    m_composerDesk->noteSleep(sleptAt, wokeAt);
    m_house->wake();
    m_board->everythingChanged(); // another day may have begun
    const auto tiles = m_services->planner->tiles(sleptAt, wokeAt);
    QList<EntryTile> due;
    for (const EntryTile &tile : tiles.ok() ? *tiles : QList<EntryTile>()) {
        if (tile.state == EntryState::Planned && tile.readiness != Readiness::Published)
            due.append(tile);
    }
    m_news->slept(sleptAt, wokeAt, due, m_board->zone());
}

void Desktop::checkAccounts()
{
    if (const auto accounts = m_accounts->list(); accounts.ok())
        m_news->accounts(*accounts, m_house->parts().clock->now());
}

} // namespace kalends
