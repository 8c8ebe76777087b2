// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <functional>

namespace kalends
{

class Database;
class StoreEvents;

/// A feed as it stands in its file.
struct FeedState {
    QString path;
    QByteArray fingerprint; ///< of what it says, without the moment at which it was written
    friend bool operator==(const FeedState &, const FeedState &) = default;
};
/// Writes the planned posts from 30 days ago to 180 days ahead into `path`, where they are not what `before` says
/// already. The file is replaced whole; a new one is for this user only, an older one keeps its rights. Blocks. Errors:
/// InvalidState (there is a file that is no calendar), StorageReadOnly, the database's.
[[nodiscard]] Result<FeedState> writeFeed(Database &database, const Clock &clock, const QString &path,
                                          const FeedState &before);

/// Keeps the calendar file to which other programs subscribe up to date: two seconds after a change of the plan, and
/// every quarter of an hour, since its window moves with time. Lives in the main thread, writes on one of its own over
/// a connection of its own.
class PlanFeed final : public QObject
{
    Q_OBJECT
public:
    /// `path` is asked before each look, in the main thread; empty: there is no feed.
    /// `after`: how long a change waits for those that come with it.
    PlanFeed(QString database, StoreEvents &events, const Clock &clock, std::function<QString()> path,
             Milliseconds after = std::chrono::seconds(2));
    ~PlanFeed() override; ///< waits for what runs

Q_SIGNALS:
    void looked(); ///< the file is as the plan was

private:
    void look();
    void write(const QString &path);

    QString m_database;
    const Clock &m_clock;
    std::function<QString()> m_path;
    QTimer m_soon;
    QTimer m_regularly;
    FeedState m_state;               ///< of the thread behind
    std::optional<ErrorCode> m_told; ///< the same; what was logged last: it is not said every quarter of an hour
    QThreadPool m_behind;            ///< one thread
};

} // namespace kalends
