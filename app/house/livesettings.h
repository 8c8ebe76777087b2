// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/settings.h"

#include <QDateTime>
#include <QMutex>
#include <QStringList>

namespace kalends
{

/// settings.ini as it stands now: read again when the file has changed, looked at no more than once a second. Any
/// thread.
class LiveSettings
{
public:
    explicit LiveSettings(QString path);
    [[nodiscard]] Settings now();
    /// One sentence for each bad value; its default is used.
    [[nodiscard]] QStringList problems();

private:
    void look();

    QMutex m_mutex;
    QString m_path;
    QDateTime m_changed;
    Milliseconds m_lookedAt{0};
    Settings m_settings;
    QStringList m_problems;
};

} // namespace kalends
