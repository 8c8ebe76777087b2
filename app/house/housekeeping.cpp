// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/housekeeping.h"

#include "house/housekeeper.h"
#include "profile/profile.h"

namespace kalends
{

using namespace Qt::StringLiterals;

Housekeeping::Housekeeping(const Profile &profile, const Clock &clock, const HousekeepingPace &pace)
    : m_keeper(new Housekeeper({.database = profile.databasePath(),
                                .backups = profile.backupFolder(),
                                .media = profile.mediaFolder(),
                                .cache = profile.cacheFolder()},
                               clock, pace))
{
    qRegisterMetaType<Error>("kalends::Error");
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_keeper, &Housekeeper::start);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &Housekeeper::kept, this, &Housekeeping::kept);
    connect(m_keeper, &Housekeeper::damaged, this, &Housekeeping::damaged);
    m_thread.setObjectName(u"housekeeping"_s);
    m_thread.start(QThread::LowPriority);
}

Housekeeping::~Housekeeping()
{
    m_thread.quit();
    m_thread.wait();
}

void Housekeeping::begin()
{
    QMetaObject::invokeMethod(m_keeper, &Housekeeper::begin);
}

} // namespace kalends
