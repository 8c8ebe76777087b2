// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/result.h"

#include <QObject>
#include <QThread>

namespace kalends
{

class Housekeeper;
class Profile;

/// When the house is kept, in real time; what is due is decided by the clock.
struct HousekeepingPace {
    Milliseconds first = std::chrono::minutes(1); ///< after the start
    Milliseconds every = std::chrono::hours(6);   ///< from the end of one round to the next
    Milliseconds breath{50};                      ///< between two steps: others come to write
};

/// What has to be done now and then and concerns nobody: the daily backup and its rotation, what has served its time
/// (publishing/PROTOCOL.md 9), space given back to the disk, a full check of the store once a week, a thumbnail cache
/// of at most 512 MB, files of imports that failed. In a thread of its own with a connection of its own, in small steps
/// with a breath between them, so that nobody who writes waits for it. Belongs to the main thread.
class Housekeeping final : public QObject
{
    Q_OBJECT
public:
    Housekeeping(const Profile &profile, const Clock &clock, const HousekeepingPace &pace = {});
    ~Housekeeping() override; ///< ends after the step that runs

    /// Keeps the house now; while that is under way, nothing.
    void begin();

Q_SIGNALS:
    /// A round is over; what could not be done is in the log and is tried again in the next one.
    void kept();
    /// The store is damaged: the backup or the weekly check found it.
    void damaged(const kalends::Error &error);

private:
    QThread m_thread;
    Housekeeper *m_keeper = nullptr; ///< lives in the thread and is deleted there
};

} // namespace kalends
