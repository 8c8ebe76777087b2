// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/planfeed.h"

#include "diagnostics/log.h"
#include "planner/icsfeed.h"
#include "planner/planner.h"
#include "profile/wholefile.h"
#include "store/database.h"
#include "store/storeevents.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kBack = std::chrono::days(30);
constexpr auto kAhead = std::chrono::days(180);

/// What a person has there by another name is not overwritten.
bool mayReplace(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           (file.size() == 0 || file.read(64).startsWith("BEGIN:VCALENDAR"));
}

Result<void> replaceFeed(const QString &path, const QByteArray &bytes)
{
    if (!mayReplace(path))
        return Error{.code = ErrorCode::InvalidState,
                     .message = QCoreApplication::translate("House", "The feed's file is there and is no calendar."),
                     .hint = QCoreApplication::translate("House", "Give another one in the settings: [feed] path.")};
    const auto failed = replaceFile(path, bytes, QFileInfo::exists(path) ? FileMode::AsBefore : FileMode::Private);
    if (!failed)
        return {};
    return Error{.code = failed->code,
                 .message = QCoreApplication::translate("House", "The feed cannot be written: %1.").arg(failed->reason),
                 .hint = QCoreApplication::translate("House", "Give a folder that can be written to: [feed] path.")};
}

} // namespace

Result<FeedState> writeFeed(Database &database, const Clock &clock, const QString &path, const FeedState &before)
{
    const Instant now = clock.now();
    const auto tiles = Planner(database, clock).tiles(now - kBack, now + kAhead);
    KALENDS_TRY(tiles);
    const FeedState state{
        .path = path, .fingerprint = QCryptographicHash::hash(feedFrom(*tiles, Instant{}), QCryptographicHash::Sha256)};
    if (state == before && QFileInfo::exists(path))
        return state;
    KALENDS_TRY(replaceFeed(path, feedFrom(*tiles, now)));
    return state;
}

PlanFeed::PlanFeed(QString database, StoreEvents &events, const Clock &clock, std::function<QString()> path,
                   Milliseconds after)
    : m_database(std::move(database)), m_clock(clock), m_path(std::move(path))
{
    m_behind.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(after);
    m_regularly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &PlanFeed::look);
    connect(&m_regularly, &QTimer::timeout, this, &PlanFeed::look);
    connect(&events, &StoreEvents::committed, this, [this](const StoreChange &change) {
        if ((change.everything || !change.entries.isEmpty()) && !m_soon.isActive())
            m_soon.start(); // counted from the first change, so that it comes however many follow
    });
    m_regularly.start(15min);
    m_soon.start();
}

PlanFeed::~PlanFeed()
{
    m_behind.waitForDone();
}

void PlanFeed::look()
{
    const QString path = m_path();
    if (!path.isEmpty())
        m_behind.start([this, path] { write(path); });
}

/// On the thread behind.
void PlanFeed::write(const QString &path)
{
    const auto opened = Database::open({.path = m_database, .clock = &m_clock, .migrate = false, .backupFolder = {}});
    const Result<FeedState> written =
        opened.ok() ? writeFeed(**opened, m_clock, path, m_state) : Result<FeedState>(opened.error());
    if (written.ok()) {
        m_state = *written;
        m_told.reset();
    } else if (m_told != written.error().code) {
        m_told = written.error().code;
        Log::warning("feed_not_written", {{u"error_code"_s, QString(word(*m_told))}});
    }
    Q_EMIT looked();
}

} // namespace kalends
