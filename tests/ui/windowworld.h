// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountdirectory.h"
#include "catalog/mediacatalog.h"
#include "media/library.h"
#include "publishing/flagservice.h"
#include "ui/window/entrydialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowactions.h"
#include "viewworld.h"

#include <QDir>

namespace kalends
{

/// Answers what the account windows ask; nothing leaves the test.
class QuietAccountDesk final : public AccountDesk
{
public:
    explicit QuietAccountDesk(FlagService &flags) : m_flags(flags) {}
    void beginLink(Channel, const QByteArray &, QObject *, Done<Link> done) override { done(Link{}); }
    void linkState(const LinkId &, QObject *, Done<Link> done) override { done(Link{}); }
    void completeLink(const LinkId &, const Secret &, QObject *, Done<Link> done) override { done(Link{}); }
    void linkWithToken(Channel, const Secret &, const QByteArray &, QObject *, Done<Account> done) override
    {
        done(Account{});
    }
    void findAccount(const AccountId &, QObject *, Done<Account> done) override { done(Account{}); }
    void checkReachable(Channel, QObject *, Done<void> done) override { done({}); }
    void secretNames(QObject *, Done<QStringList> done) override { done(QStringList()); }
    void setSecret(const QString &, const Secret &, QObject *, Done<void> done) override { done({}); }
    void removeSecret(const QString &, QObject *, Done<void> done) override { done({}); }
    void testStaging(QObject *, Done<void> done) override { done({}); }
    void flags(QObject *, Done<Flags> done) override { done(m_flags.flags()); }
    void setFlag(const QString &name, bool enabled, QObject *, Done<void> done) override
    {
        const auto set = m_flags.set(name, enabled);
        done(set.ok() ? Result<void>() : Result<void>(set.error()));
    }

private:
    FlagService &m_flags;
};

/// Jobs and attempts straight from the store.
class DirectJobDesk final : public JobDesk
{
public:
    DirectJobDesk(Database &database, Planner &planner) : m_jobs(database), m_planner(planner) {}
    void jobs(const std::optional<EntryId> &entry, QObject *, Done<QList<JobRow>> done) override
    {
        JobQuery query;
        query.entry = entry.value_or(EntryId());
        query.page.limit = 500;
        const auto page = m_jobs.list(query);
        QList<JobRow> rows;
        for (const PublishJob &job : page.ok() ? page->items : QList<PublishJob>()) {
            const auto found = m_planner.find(job.entryId);
            rows.append({.job = job,
                         .title = found.ok() ? found->entry.caption.section(u'\n', 0, 0) : QString(),
                         .timezone = found.ok() ? found->entry.timezone : QByteArray("UTC")});
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const JobRow &a, const JobRow &b) { return a.job.scheduledAt > b.job.scheduledAt; });
        done(rows);
    }
    void attempts(const JobId &job, QObject *, Done<QList<Attempt>> done) override
    {
        AttemptQuery query;
        query.job = job;
        const auto page = m_jobs.attempts(query);
        done(page.ok() ? Result<QList<Attempt>>(page->items) : Result<QList<Attempt>>(page.error()));
    }
    void act(const JobId &, JobAction, std::optional<Instant>, bool, QObject *, Done<void> done) override { done({}); }

private:
    JobService m_jobs;
    Planner &m_planner;
};

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
    void importPlan(const QString &, QObject *, Done<QString> done) override { done(QString()); }
    void backUp(const QString &, QObject *, Done<QString> done) override { done(QString()); }
    [[nodiscard]] QString remembered(const QString &key) const override { return memory.value(key); }
    void remember(const QString &key, const QString &value) override { memory.insert(key, value); }
    [[nodiscard]] std::optional<bool> startsAtLogin() const override { return std::nullopt; }
    Result<void> setStartsAtLogin(bool) override { return {}; }
    [[nodiscard]] bool hasTray() const override { return tray; }
    void beginSandbox() override { sandboxBegun = true; }

    QHash<QString, QString> memory;
    std::shared_ptr<SchedulerPulse> pulse = std::make_shared<SchedulerPulse>();
    bool tray = false;
    bool sandboxBegun = false;

private:
    JobService m_jobs;
    Planner &m_planner;
    const Clock &m_clock;
};

/// The real main window over a real store. The clock stands still on Wednesday, 18 November 2026, 10:20 in Berlin.
struct WindowWorld : ViewWorld {
    AccountDirectory accounts{*plan.database};
    FlagService flags{*plan.database};
    MediaLibrary library{folderOf(QStringLiteral("media")), folderOf(QStringLiteral("cache"))};
    MediaCatalog media{*plan.database, library};
    QuietAccountDesk accountDesk{flags};
    DirectJobDesk jobDesk{*plan.database, *plan.planner};
    TestWindowDesk desk{*plan.database, *plan.planner, plan.clock};
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
                        .thumbnails = *pictures,
                        .accountDesk = accountDesk,
                        .jobDesk = jobDesk,
                        .desk = desk,
                        .settingsPath = plan.folder.filePath(QStringLiteral("settings.ini")),
                        .sandbox = sandbox,
                        .problems = {}});
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
    [[nodiscard]] EntryDialog *dialog() const { return window->findChild<EntryDialog *>(); }
    template <class T> [[nodiscard]] T *part(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }

private:
    [[nodiscard]] QString folderOf(const QString &name)
    {
        QDir(plan.folder.path()).mkpath(name);
        return plan.folder.filePath(name);
    }
};

} // namespace kalends
