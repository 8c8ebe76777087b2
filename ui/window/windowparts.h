// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"
#include "model/clock.h"
#include "model/entry.h"
#include "publishing/jobservice.h"
#include "ui/panels/panelservices.h"
#include "ui/window/importrequest.h"

#include <QHash>
#include <QString>
#include <functional>
#include <optional>

namespace kalends
{

class AccountDirectory;
class AssistantDesk;
class BackupDesk;
class ComposerDesk;
class FlagService;
class MediaCatalog;
class MediaDoctor;
class MediaLibrary;
class PlanBoard;
class PlanDesk;
class Planner;
class Theme;
class ThumbnailStore;

/// What the status line says, read in one go.
struct Heartbeat {
    PublishingStatus status;
    QString nextTitle;                 ///< the first caption line of status.next's entry
    std::optional<PublishJob> running; ///< one that is being sent right now
    QString runningTitle;
    int restoredWaiting = 0; ///< posts that wait for a yes since a restore
};

/// What the main window asks of the program around it. GUI thread; nothing blocks; an answer comes in the GUI thread,
/// once, or not at all when `guard` is gone.
class WindowDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~WindowDesk() = default;

    virtual void heartbeat(QObject *guard, Done<Heartbeat> done) = 0;
    /// The worst issue of each of these posts; those that have none are left out.
    virtual void issuesOf(const QList<EntryId> &ids, QObject *guard, Done<QHash<EntryId, ReadinessIssue>> done) = 0;
    /// The labels of the posts around now, those in use most first.
    virtual void labels(QObject *guard, Done<QStringList> done) = 0;
    virtual void unlink(const AccountId &id, QObject *guard, Done<void> done) = 0;
    /// All of an entry's jobs are due now. Errors: JobService::publishNow()'s.
    virtual void publishNow(const EntryId &id, QObject *guard, Done<void> done) = 0;
    /// Plans as files, by their suffix: .ics, .csv, .json. The answer is a sentence about what was done.
    virtual void exportPlan(const QString &path, QObject *guard, Done<QString> done) = 0;
    /// What would come of an import, or the import itself. Errors: PlanExchange::importFile()'s.
    virtual void importPlan(const ImportRequest &request, QObject *guard, Done<ImportReport> done) = 0;

    /// What the window remembers from one start to the next: the section [ui] of settings.ini.
    [[nodiscard]] virtual QString remembered(const QString &key) const = 0;
    virtual void remember(const QString &key, const QString &value) = 0;

    /// Nothing: this desktop has no such thing.
    [[nodiscard]] virtual std::optional<bool> startsAtLogin() const = 0;
    virtual Result<void> setStartsAtLogin(bool on) = 0;
    /// Closing the window can leave a tray icon behind.
    [[nodiscard]] virtual bool hasTray() const = 0;
    /// Begins a sandbox in a profile of its own and ends this program.
    virtual void beginSandbox() = 0;
    /// Begins a sandbox in a profile of its own, beside this program, which stays.
    virtual void openSandbox() = 0;
};

/// Everything that the main window stands on; all of it outlives the window.
struct WindowParts {
    Theme &theme;
    const Clock &clock;
    PlanBoard &board;
    Planner &planner; ///< of the GUI thread, for short reads
    AccountDirectory &accounts;
    FlagService &flags;
    MediaCatalog &media;
    const MediaLibrary &library;
    MediaDoctor &doctor;
    ThumbnailStore &thumbnails;
    AccountDesk &accountDesk;
    JobDesk &jobDesk;
    AssistantDesk &assistant;
    ComposerDesk &composerDesk;
    WindowDesk &desk;
    QString settingsPath;
    bool sandbox = false;
    QStringList problems;         ///< of settings.ini, to be said once
    PlanDesk *planDesk = nullptr; ///< nothing: there is no Plan with AI
    BackupDesk *backups = nullptr;
    std::optional<RestoredNote> restored{}; ///< the plan came out of a backup, and nobody has read that yet
};

} // namespace kalends
