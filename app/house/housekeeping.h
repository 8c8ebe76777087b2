// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"

#include <QObject>
#include <QTimer>

namespace kalends
{

class Profile;

/// What has to be done now and then and concerns nobody: the daily backup and its rotation, keys that have served their
/// time, a thumbnail cache of at most 512 MB, files of imports that failed. A minute after the start and every six
/// hours, on a worker thread with a connection of its own.
class Housekeeping final : public QObject
{
    Q_OBJECT
public:
    Housekeeping(const Profile &profile, const Clock &clock);
    ~Housekeeping() override; ///< waits for what runs

private:
    void begin();

    const Profile &m_profile;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace kalends
