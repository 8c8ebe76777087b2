// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/housekeeper.h"

#include "diagnostics/log.h"
#include "media/mediasweep.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/factrepository.h"
#include "store/mediarepository.h"

#include <QDir>
#include <chrono>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 kMostCached = 512LL * 1024 * 1024;
constexpr auto kCheckEvery = 7 * 24h;
const QString kCheckedAt = u"full_check_at"_s; ///< a fact of the profile: milliseconds UTC

void noteSwept(const char *event, const Swept &swept)
{
    if (swept.files > 0)
        Log::info(event, {{u"files"_s, swept.files}, {u"bytes"_s, swept.bytes}});
}

/// Whether a store lies aside, damaged or replaced: it may name files that the one in use does not know.
bool storeLiesAside(const QString &backups)
{
    return !QDir(backups).entryList({u"corrupt-*"_s, u"replaced-*"_s}, QDir::Dirs).isEmpty();
}

} // namespace

Housekeeper::Housekeeper(Rooms rooms, const Clock &clock, const HousekeepingPace &pace)
    : m_rooms(std::move(rooms)), m_clock(clock), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeper::tick);
}

Housekeeper::~Housekeeper() = default;

void Housekeeper::start()
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(m_pace.first);
}

void Housekeeper::begin()
{
    if (m_chores.empty())
        tick();
}

void Housekeeper::tick()
{
    if (m_chores.empty()) { // what is removed is still in the backup that is made before
        m_chores = {&Housekeeper::sweepMedia,   &Housekeeper::checkWhole, &Housekeeper::giveBackSpace,
                    &Housekeeper::removeOld,    &Housekeeper::backUp,     &Housekeeper::openStore,
                    &Housekeeper::pruneTheCache};
        m_timer.setTimerType(Qt::CoarseTimer);
    }
    const Result<bool> more = (this->*m_chores.back())();
    if (!more.ok())
        note(more.error());
    if (!more.ok() || !*more)
        m_chores.pop_back();
    if (!m_chores.empty())
        return m_timer.start(m_pace.breath);
    m_retention.reset();
    m_vacuum.reset();
    m_database.reset();
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.start(m_pace.every);
    Q_EMIT kept();
}

void Housekeeper::note(const Error &error)
{
    Log::warning("housekeeping_failed", {{u"error_code"_s, QString(word(error.code))}});
    if (error.code == ErrorCode::DatabaseCorrupt)
        Q_EMIT damaged(error);
    if (!m_database) // nothing else of the round can be done
        m_chores.resize(1);
}

Result<bool> Housekeeper::pruneTheCache()
{
    noteSwept("cache_pruned", pruneCache(m_rooms.cache, kMostCached));
    return false;
}

Result<bool> Housekeeper::openStore()
{
    auto opened = Database::open({.path = m_rooms.database, .clock = &m_clock, .migrate = false, .backupFolder = {}});
    KALENDS_TRY(opened);
    m_database = std::move(*opened);
    m_retention.emplace(*m_database);
    m_vacuum.emplace(*m_database);
    return false;
}

Result<bool> Housekeeper::backUp()
{
    if (!dailyBackupDue(m_rooms.backups, m_clock.now()))
        return false;
    KALENDS_TRY(makeBackup(*m_database, m_rooms.backups, BackupKind::Daily));
    Log::info("backup_made");
    KALENDS_TRY(rotateBackups(m_rooms.backups));
    return false;
}

Result<bool> Housekeeper::removeOld()
{
    const auto more = m_retention->step();
    KALENDS_TRY(more);
    if (!*more && m_retention->swept().total() > 0)
        Log::info("retention_swept", {{u"count"_s, m_retention->swept().total()}});
    return more;
}

Result<bool> Housekeeper::giveBackSpace()
{
    const auto more = m_vacuum->step();
    KALENDS_TRY(more);
    if (!*more && m_vacuum->freed() > 0)
        Log::info("store_vacuumed", {{u"count"_s, m_vacuum->freed()}});
    return more;
}

Result<bool> Housekeeper::checkWhole()
{
    FactRepository facts(*m_database);
    const auto last = facts.find(kCheckedAt);
    KALENDS_TRY(last);
    const Milliseconds since = m_clock.now() - instantFromMs(last->value_or(u"0"_s).toLongLong());
    if (since >= 0ms && since < kCheckEvery) // a time that is still to come was written by a wrong clock
        return false;
    KALENDS_TRY(m_database->checkWhole());
    KALENDS_TRY(facts.set(kCheckedAt, QString::number(toMs(m_clock.now()))));
    Log::info("store_checked");
    return false;
}

/// What imports left that failed behind the copying.
Result<bool> Housekeeper::sweepMedia()
{
    if (storeLiesAside(m_rooms.backups))
        return false;
    MediaRepository media(*m_database);
    const auto swept = sweepLibrary(m_rooms.media, m_clock.now(), [&media](const QByteArray &sha256) -> Result<bool> {
        const auto asset = media.findByHash(sha256);
        return asset.ok() ? Result<bool>(asset->has_value()) : Result<bool>(asset.error());
    });
    KALENDS_TRY(swept);
    noteSwept("library_swept", *swept);
    return false;
}

} // namespace kalends
