// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/newsdesk.h"
#include "desktop/sleepwatch.h"
#include "desktop/tray.h"
#include "desktop/workroom.h"
#include "house/house.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace kalends
{

class AccountDirectory;
class HouseAccountDesk;
class HouseAssistantDesk;
class HouseBackupDesk;
class HouseComposerDesk;
class HouseJobDesk;
class HouseWindowDesk;
class PrefillDesk;
class MainWindow;
class MediaCatalog;
class MediaDoctor;
class PlanBoard;
class PlanWriter;
class Theme;
class ThumbnailStore;
class TourDesk;
struct StoreChange;

struct DesktopOptions {
    QString folder;          ///< of the profile; empty: the default one
    bool sandbox = false;    ///< with the built-in simulators
    bool hidden = false;     ///< starts in the tray, where there is one
    bool tellDesktop = true; ///< tray, notices and sleep; off in tests
};

/// The desktop program around its window: house, the GUI thread's own services, board, window, tray, notices. Taken
/// down in the opposite order. GUI thread.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    /// Errors: House::build()'s.
    [[nodiscard]] static Result<std::unique_ptr<Desktop>> build(const DesktopOptions &options, Theme &theme);
    ~Desktop() override;

    /// Shows the window and begins to publish.
    void start();
    /// The session ends or a signal came: stops without asking, then ended().
    void stop();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] PlanBoard &board() { return *m_board; }
    [[nodiscard]] House &house() { return *m_house; }
    [[nodiscard]] TourDesk *tour() { return m_tour.get(); } ///< null outside of the sandbox

Q_SIGNALS:
    void ended();
    /// A person asked for it; nothing is published any more. The copy of the plan can be put in place once this is
    /// gone.
    void restoreRequested(const QString &backup);

private:
    explicit Desktop(const DesktopOptions &options, Theme &theme);
    [[nodiscard]] Result<void> furnish();
    void makeBoard(const HouseParts &parts);
    void makeWindow(const HouseParts &parts);
    void connectNews();
    void committed(const StoreChange &change);
    void settled(const JobId &id, const EntryId &entry, JobStatus status);
    void stopAnd(std::function<void()> then);
    void woke(Instant sleptAt, Instant wokeAt);
    void checkAccounts();
    void welcome();
    void fillSandbox();
    void startTour();

    DesktopOptions m_options;
    Theme &m_theme;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Services> m_services; ///< of this thread
    std::unique_ptr<AccountDirectory> m_accounts;
    std::unique_ptr<MediaCatalog> m_media;
    std::unique_ptr<Workroom> m_workroom;
    std::unique_ptr<HouseAssistantDesk> m_assistantDesk;
    std::unique_ptr<HouseAccountDesk> m_accountDesk;
    std::unique_ptr<HouseJobDesk> m_jobDesk;
    std::unique_ptr<HouseComposerDesk> m_composerDesk;
    std::unique_ptr<MediaDoctor> m_doctor;
    std::unique_ptr<HouseWindowDesk> m_windowDesk;
    std::unique_ptr<HouseBackupDesk> m_backupDesk;
    std::unique_ptr<PlanWriter> m_writer;
    std::unique_ptr<PlanBoard> m_board;
    std::unique_ptr<ThumbnailStore> m_thumbnails;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<PrefillDesk> m_prefill;
    std::unique_ptr<NewsDesk> m_news;
    std::unique_ptr<TourDesk> m_tour; ///< on a sandbox
    std::unique_ptr<SleepWatch> m_sleep;
    QTimer m_accountsLook;
    bool m_stopping = false;
};

} // namespace kalends
