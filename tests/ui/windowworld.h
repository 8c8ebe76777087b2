// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backupdesks.h"
#include "composerworld.h"
#include "plandesks.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"

namespace kalends
{

/// The program around the window: remembers in memory what the real one keeps in settings.ini.
class TestWindowDesk final : public WindowDesk
{
public:
    TestWindowDesk(Database &database, Planner &planner, const Clock &clock)
        : m_jobs(database, pulse), m_planner(planner), m_clock(clock)
    {
    }
    void heartbeat(QObject *, Done<Heartbeat> done) override
    {
        pulse->lastTickAt = toMs(m_clock.now());
        const auto status = m_jobs.status();
        if (!status.ok())
            return done(status.error());
        Heartbeat beat{.status = *status, .nextTitle = {}, .running = {}, .runningTitle = {}};
        beat.restoredWaiting = restoredWaiting;
        if (beat.status.next) {
            const auto found = m_planner.find(beat.status.next->entryId);
            beat.nextTitle = found.ok() ? found->entry.caption.section(u'\n', 0, 0) : QString();
        }
        done(beat);
    }
    void issuesOf(const QList<EntryId> &ids, QObject *, Done<QHash<EntryId, ReadinessIssue>> done) override
    {
        QHash<EntryId, ReadinessIssue> issues;
        for (const EntryId &id : ids) {
            const auto found = m_planner.find(id);
            if (found.ok() && !found->entry.issues.isEmpty())
                issues.insert(id, found->entry.issues.first());
        }
        done(issues);
    }
    void labels(QObject *, Done<QStringList> done) override { done(QStringList({QStringLiteral("summer")})); }
    void unlink(const AccountId &, QObject *, Done<void> done) override { done({}); }
    void publishNow(const EntryId &, QObject *, Done<void> done) override { done({}); }
    void exportPlan(const QString &, QObject *, Done<QString> done) override { done(QString()); }
    void importPlan(const ImportRequest &request, QObject *, Done<ImportReport> done) override
    {
        imports.append(request);
        done(importReport);
    }
    [[nodiscard]] QString remembered(const QString &key) const override { return memory.value(key); }
    void remember(const QString &key, const QString &value) override { memory.insert(key, value); }
    [[nodiscard]] std::optional<bool> startsAtLogin() const override { return std::nullopt; }
    Result<void> setStartsAtLogin(bool) override { return {}; }
    [[nodiscard]] bool hasTray() const override { return tray; }
    void beginSandbox() override { sandboxBegun = true; }
    void openSandbox() override { sandboxOpened = true; }

    QList<ImportRequest> imports; ///< asked for
    ImportReport importReport;    ///< and answered
    QHash<QString, QString> memory;
    std::shared_ptr<SchedulerPulse> pulse = std::make_shared<SchedulerPulse>();
    int restoredWaiting = 0;
    bool tray = false;
    bool sandboxBegun = false;
    bool sandboxOpened = false; ///< beside this one

private:
    JobService m_jobs;
    Planner &m_planner;
    const Clock &m_clock;
};

/// The real main window over a real store. The clock stands still on Wednesday, 18 November 2026, 10:20 in Berlin.
struct WindowWorld : ComposerWorld {
    TestWindowDesk desk{*plan.database, *plan.planner, plan.clock};
    TestPlanDesk planDesk;
    TestBackupDesk backups;
    std::optional<RestoredNote> restored; ///< the plan came out of a copy
    bool withPlanDesk = true;
    bool sandbox = false;
    ThumbnailStore *pictures = &thumbnails; ///< what tiles show
    std::unique_ptr<MainWindow> window;

    MainWindow &open(QSize size = {1280, 800})
    {
        window = std::make_unique<MainWindow>(
            WindowParts{.theme = theme,
                        .clock = plan.clock,
                        .board = *board,
                        .planner = *plan.planner,
                        .accounts = accounts,
                        .flags = flags,
                        .media = media,
                        .library = library,
                        .doctor = doctor,
                        .thumbnails = *pictures,
                        .accountDesk = accountDesk,
                        .jobDesk = jobDesk,
                        .assistant = assistant,
                        .composerDesk = composerDesk,
                        .desk = desk,
                        .settingsPath = plan.folder.filePath(QStringLiteral("settings.ini")),
                        .sandbox = sandbox,
                        .problems = {},
                        .planDesk = withPlanDesk ? &planDesk : nullptr,
                        .backups = &backups,
                        .restored = restored});
        if (!size.isEmpty() && !desk.memory.contains(QStringLiteral("geometry")))
            window->resize(size);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window did not come up");
        return *window;
    }
    /// As if the program had been ended and started again on the same store.
    MainWindow &reopen()
    {
        window->quit(true);
        window.reset();
        board.reset();
        writer.reset();
        start();
        return open();
    }
    [[nodiscard]] ComposerDialog *dialog() const { return window->findChild<ComposerDialog *>(); }
    template <class T> [[nodiscard]] T *part(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
};

} // namespace kalends
