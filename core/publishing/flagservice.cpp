// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/flagservice.h"

#include "diagnostics/log.h"
#include "store/database.h"
#include "store/readinessbacklog.h"

#include <QElapsedTimer>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// Between two pieces, so that others get at the store: SQLite's waiters look only now and then whether it is free, and
/// would find it taken for seconds. At least twice what the piece took.
constexpr qint64 kShortestPauseMs = 10;

void note(const Error &error)
{
    Log::warning("readiness_backlog_left", {{u"error_code"_s, QString(word(error.code))}});
}

} // namespace

FlagService::FlagService(Database &database) : m_database(database), m_repository(database)
{
    m_behind.setMaxThreadCount(1);
}

FlagService::~FlagService()
{
    m_stopping = true;
    m_stop.release();
    m_behind.waitForDone(); // a piece takes some milliseconds
}

Result<FlagRepository::Flag> FlagService::set(const QString &name, bool enabled)
{
    KALENDS_TRY(m_repository.turn(name, enabled));
    const FlagRepository::Flag flag{.name = name, .enabled = enabled, .changedAt = std::nullopt};
    const Result<bool> more = ReadinessBacklog(m_database).step();
    if (!more.ok())
        note(more.error()); // the flag is turned all the same
    if (!more.ok() || *more)
        workBehind();
    return flag;
}

void FlagService::catchUp()
{
    const Result<bool> empty = ReadinessBacklog(m_database).isEmpty();
    if (!empty.ok())
        return note(empty.error());
    if (!*empty)
        workBehind();
}

void FlagService::workBehind()
{
    const Database::Options options{.path = m_database.path(),
                                    .events = m_database.events(),
                                    .clock = &m_database.clock(),
                                    .migrate = false,
                                    .backupFolder = {}};
    m_behind.start([this, options] {
        const auto opened = Database::open(options);
        if (!opened.ok())
            return note(opened.error());
        ReadinessBacklog backlog(**opened);
        for (QElapsedTimer timer; !m_stopping;) {
            timer.start();
            const Result<bool> more = backlog.step();
            if (!more.ok())
                return note(more.error());
            if (!*more || m_stop.tryAcquire(1, int(std::max(kShortestPauseMs, 2 * timer.elapsed()))))
                return;
        }
    });
}

} // namespace kalends
