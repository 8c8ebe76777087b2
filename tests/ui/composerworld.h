// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountdirectory.h"
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "composerdesks.h"
#include "media/library.h"
#include "publishing/flagservice.h"
#include "publishing/jobservice.h"
#include "servicesof.h"
#include "ui/composer/composerdialog.h"
#include "ui/composer/composersession.h"
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
    void act(const JobId &, JobAction action, std::optional<Instant>, bool, QObject *, Done<void> done) override
    {
        acted.append(action);
        done({});
    }

    QList<JobAction> acted;

private:
    JobService m_jobs;
    Planner &m_planner;
};

/// What composers stand on, over a real store. The clock stands still on Wednesday, 18 November 2026, 10:20 in Berlin.
struct ComposerWorld : ViewWorld {
    AccountDirectory accounts{*plan.database};
    FlagService flags{*plan.database};
    MediaLibrary library{folderOf(QStringLiteral("media")), folderOf(QStringLiteral("cache"))};
    MediaCatalog media{*plan.database, library};
    QuietAccountDesk accountDesk{flags};
    DirectJobDesk jobDesk{*plan.database, *plan.planner};
    MediaDoctor doctor{*plan.database, library};
    TestAssistantDesk assistant;
    TestComposerDesk composerDesk;
    QWidget over; ///< what composers of this world lie over
    QPointer<ComposerDialog> composer;
    Milliseconds pause{120};

    ComposerWorld() { over.resize(1280, 800); }
    ~ComposerWorld() { delete composer; }

    [[nodiscard]] ComposerServices services() { return servicesOf(*this, composerDesk); }
    ComposerDialog &compose(std::optional<WallTime> at = {}) { return show(newPost(*board, at, linked(), flagsNow())); }
    ComposerDialog &compose(const EntryId &id)
    {
        const auto details = board->details(id);
        if (!details.ok())
            qFatal("%s", qPrintable(details.error().message));
        return show(storedPost(*details, linked(), flagsNow()));
    }
    ComposerDialog &show(PostDraft::Beginning beginning)
    {
        delete composer;
        composer = new ComposerDialog(services(), std::move(beginning), &over);
        composer->session().setPause(pause);
        over.show();
        composer->open();
        if (!QTest::qWaitForWindowExposed(composer))
            qFatal("the composer did not come up");
        return *composer;
    }
    [[nodiscard]] QList<Account> linked()
    {
        const auto list = accounts.list();
        return list.ok() ? *list : QList<Account>();
    }
    [[nodiscard]] Flags flagsNow()
    {
        const auto now = flags.flags();
        return now.ok() ? *now : Flags();
    }
    template <class T> [[nodiscard]] T *inComposer(const char *name) const
    {
        return composer->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] Entry storedEntry(const EntryId &id)
    {
        const auto found = plan.planner->find(id);
        return found.ok() ? found->entry : Entry();
    }
    /// A picture that Instagram takes, in the library.
    MediaAsset photo(int number = 1, QSize size = {1080, 1350})
    {
        const QString path = plan.folder.filePath(QStringLiteral("photo-%1.jpg").arg(number));
        picture(MediaId::fromTrusted(QString::number(number)), 64).scaled(size).save(path, "jpg", 90);
        const auto asset = media.importNow(path);
        if (!asset.ok())
            qFatal("%s", qPrintable(asset.error().message));
        return *asset;
    }

private:
    [[nodiscard]] QString folderOf(const QString &name)
    {
        QDir(plan.folder.path()).mkpath(name);
        return plan.folder.filePath(name);
    }
};

} // namespace kalends
