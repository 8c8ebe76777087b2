// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/housekeeping.h"

#include "diagnostics/log.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/idempotencyrepository.h"

#include <QThreadPool>
#include <chrono>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

void note(const char *event, const Error &error)
{
    Log::warning(event, {{u"error_code"_s, QString(word(error.code))}});
}

/// On the worker thread.
void keepHouse(const QString &databasePath, const QString &backups, const Clock &clock)
{
    const auto opened = Database::open({.path = databasePath, .clock = &clock, .migrate = false, .backupFolder = {}});
    if (!opened.ok())
        return note("housekeeping_failed", opened.error());
    Database &database = **opened;
    if (const auto removed = IdempotencyRepository(database).removeOld(); !removed.ok())
        note("housekeeping_failed", removed.error());
    if (!dailyBackupDue(backups, clock.now()))
        return;
    const auto made = makeBackup(database, backups, BackupKind::Daily);
    if (!made.ok())
        return note("backup_failed", made.error());
    Log::info("backup_made");
    if (const auto rotated = rotateBackups(backups); !rotated.ok())
        note("backup_rotation_failed", rotated.error());
}

} // namespace

Housekeeping::Housekeeping(const Profile &profile, const Clock &clock) : m_profile(profile), m_clock(clock)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeping::begin);
    m_timer.start(1min);
}

Housekeeping::~Housekeeping()
{
    QThreadPool::globalInstance()->waitForDone();
}

void Housekeeping::begin()
{
    m_timer.setInterval(6h);
    QThreadPool::globalInstance()->start([database = m_profile.databasePath(), backups = m_profile.backupFolder(),
                                          clock = &m_clock] { keepHouse(database, backups, *clock); });
}

} // namespace kalends
