// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/backupdesk.h"

#include "model/texts.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/jobrepository.h"
#include "store/recovery.h"

#include <QFileInfo>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

Result<Backup> described(const QString &path)
{
    if (const auto backup = backupAt(path))
        return *backup;
    return Error{.code = ErrorCode::FileUnreadable,
                 .message = Texts::tr("There is no file %1.").arg(QFileInfo(path).fileName())};
}

/// Over a connection of its own: a copy in several steps must not stand in anybody's way.
Result<Backup> makeCopy(const HouseParts &parts, const QString &path)
{
    const auto database = connectTo(parts);
    if (!database.ok())
        return database.error();
    if (!path.isEmpty()) {
        KALENDS_TRY((*database)->backupTo(path));
        return described(path);
    }
    const auto made = makeBackup(**database, parts.profile->backupFolder(), BackupKind::ByHand);
    return made.ok() ? described(*made) : Result<Backup>(made.error());
}

} // namespace

HouseBackupDesk::HouseBackupDesk(const HouseParts &parts, Workroom &workroom) : m_parts(parts), m_workroom(workroom) {}

HouseBackupDesk::~HouseBackupDesk()
{
    m_stop = true;
    if (!m_context)
        return;
    m_thread.quit();
    m_thread.wait();
}

template <class T> void HouseBackupDesk::run(QObject *guard, std::function<Result<T>()> work, Done<T> done)
{
    if (!m_context) {
        m_thread.setObjectName(u"backups"_s);
        m_thread.start(QThread::LowPriority);
        m_context = std::make_unique<QObject>();
        m_context->moveToThread(&m_thread);
    }
    const Mailbox mailbox(guard);
    QMetaObject::invokeMethod(m_context.get(), [this, mailbox, work = std::move(work), done = std::move(done)] {
        if (m_stop)
            return;
        Result<T> answer = work();
        mailbox.post([done, answer = std::move(answer)] { done(answer); });
    });
}

void HouseBackupDesk::list(QObject *guard, Done<QList<Backup>> done)
{
    run<QList<Backup>>(
        guard,
        [folder = m_parts.profile->backupFolder()]() -> Result<QList<Backup>> {
            return listBackups(folder) + listReplaced(folder);
        },
        std::move(done));
}

void HouseBackupDesk::describe(const QString &path, QObject *guard, Done<Backup> done)
{
    run<Backup>(
        guard, [path] { return described(path); }, std::move(done));
}

void HouseBackupDesk::examine(const QString &path, QObject *guard, Done<BackupLook> done)
{
    run<BackupLook>(
        guard, [this, path]() -> Result<BackupLook> { return examineBackup(path, &m_stop); }, std::move(done));
}

void HouseBackupDesk::make(const QString &path, QObject *guard, Done<Backup> done)
{
    run<Backup>(
        guard, [parts = m_parts, path] { return makeCopy(parts, path); }, std::move(done));
}

void HouseBackupDesk::preview(const QString &path, QObject *guard, Done<RestorePreview> done)
{
    run<RestorePreview>(
        guard,
        [parts = m_parts, path] {
            return previewRestore(
                {.database = parts.profile->databasePath(), .backupFolder = parts.profile->backupFolder()}, path,
                parts.clock->now());
        },
        std::move(done));
}

void HouseBackupDesk::releaseHeld(QObject *guard, Done<int> done)
{
    m_workroom.run<int>(
        guard,
        [](Services &services) -> Result<int> {
            const auto held = JobRepository(*services.database).held(Hold::Restored);
            if (!held.ok())
                return held.error();
            QList<JobId> ids;
            for (const PublishJob &job : *held)
                ids.append(job.id);
            return ids.isEmpty() ? Result<int>(0) : services.jobs->releaseHold(ids); // an empty list would mean all
        },
        std::move(done));
}

void HouseBackupDesk::forgetRestored(QObject *guard, Done<void> done)
{
    m_workroom.run<void>(
        guard, [](Services &services) { return kalends::forgetRestored(*services.database); }, std::move(done));
}

} // namespace kalends
