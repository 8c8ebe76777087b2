// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/housekeeping.h"

#include "diagnostics/log.h"
#include "media/mediasweep.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/idempotencyrepository.h"
#include "store/mediarepository.h"

#include <QDir>
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

constexpr qint64 kMostCached = 512LL * 1024 * 1024;

/// Where everything is, for the worker thread.
struct Rooms {
    QString database;
    QString backups;
    QString media;
    QString cache;
};

void noteSwept(const char *event, const Swept &swept)
{
    if (swept.files > 0)
        Log::info(event, {{u"files"_s, swept.files}, {u"bytes"_s, swept.bytes}});
}

/// What imports left that failed behind the copying. Not while a damaged store lies set aside: it may name files that
/// the one in use does not know.
void sweepMedia(Database &database, const Rooms &rooms, Instant now)
{
    if (!QDir(rooms.backups).entryList({u"corrupt-*"_s}, QDir::Dirs).isEmpty())
        return;
    MediaRepository media(database);
    const auto swept = sweepLibrary(rooms.media, now, [&media](const QByteArray &sha256) -> Result<bool> {
        const auto asset = media.findByHash(sha256);
        return asset.ok() ? Result<bool>(asset->has_value()) : Result<bool>(asset.error());
    });
    if (!swept.ok())
        return note("housekeeping_failed", swept.error());
    noteSwept("library_swept", *swept);
}

void backUp(Database &database, const QString &backups)
{
    if (!dailyBackupDue(backups, database.now()))
        return;
    const auto made = makeBackup(database, backups, BackupKind::Daily);
    if (!made.ok())
        return note("backup_failed", made.error());
    Log::info("backup_made");
    if (const auto rotated = rotateBackups(backups); !rotated.ok())
        note("backup_rotation_failed", rotated.error());
}

/// On the worker thread.
void keepHouse(const Rooms &rooms, const Clock &clock)
{
    noteSwept("cache_pruned", pruneCache(rooms.cache, kMostCached));
    const auto opened = Database::open({.path = rooms.database, .clock = &clock, .migrate = false, .backupFolder = {}});
    if (!opened.ok())
        return note("housekeeping_failed", opened.error());
    Database &database = **opened;
    if (const auto removed = IdempotencyRepository(database).removeOld(); !removed.ok())
        note("housekeeping_failed", removed.error());
    backUp(database, rooms.backups);
    sweepMedia(database, rooms, clock.now());
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
    const Rooms rooms{.database = m_profile.databasePath(),
                      .backups = m_profile.backupFolder(),
                      .media = m_profile.mediaFolder(),
                      .cache = m_profile.cacheFolder()};
    QThreadPool::globalInstance()->start([rooms, clock = &m_clock] { keepHouse(rooms, *clock); });
}

} // namespace kalends
