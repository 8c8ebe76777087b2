// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/livesettings.h"

#include "diagnostics/log.h"
#include "model/clock.h"

#include <QFileInfo>

namespace kalends
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

LiveSettings::LiveSettings(QString path) : m_path(std::move(path))
{
    m_changed = QFileInfo(m_path).lastModified();
    m_settings = Settings::load(m_path, &m_problems);
    m_lookedAt = SystemClock().steady();
}

Settings LiveSettings::now()
{
    const QMutexLocker lock(&m_mutex);
    look();
    return m_settings;
}

QStringList LiveSettings::problems()
{
    const QMutexLocker lock(&m_mutex);
    look();
    return m_problems;
}

void LiveSettings::look()
{
    const Milliseconds steady = SystemClock().steady();
    if (steady - m_lookedAt < 1s)
        return;
    m_lookedAt = steady;
    const QDateTime changed = QFileInfo(m_path).lastModified();
    if (changed == m_changed)
        return;
    m_changed = changed;
    m_problems.clear();
    m_settings = Settings::load(m_path, &m_problems);
    Log::info("settings_read", {{u"problems"_s, int(m_problems.size())}});
}

} // namespace kalends
