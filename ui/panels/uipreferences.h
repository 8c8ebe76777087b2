// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kalends
{

/// What a person prefers of the windows: the section [window] of settings.ini, beside what profile/settings.h has.
struct UiPreferences {
    Q_DECLARE_TR_FUNCTIONS(kalends::UiPreferences)
public:
    enum class Files { Ask, Separate, Carousel };   ///< several files dropped at once
    enum class Close { Ask, KeepPublishing, Quit }; ///< the window is closed

    Theme::Mode mode = Theme::Mode::System; ///< theme=system|light|dark
    bool reducedMotion = false;             ///< reduced_motion=true|false; false: as the desktop asks
    int textPercent = 0;                    ///< text_size=system|100|125|150|200; 0: as the system's font asks
    QString language;                       ///< language=de, pt_BR…; empty: the system's
    QByteArray secondZone;                  ///< second_zone=Asia/Tokyo; empty: none
    int snapMinutes = 15;                   ///< snap_minutes=5|15|30|60
    Files files = Files::Ask;               ///< drop_files=ask|separate|carousel
    Close close = Close::Ask;               ///< on_close=ask|keep|quit
    friend bool operator==(const UiPreferences &, const UiPreferences &) = default;

    /// A value that cannot be used is named in `problems` and its default used.
    [[nodiscard]] static UiPreferences load(const QString &settingsPath, QStringList *problems = nullptr);
    /// Writes those that differ from the file, through Settings::write and with its errors.
    [[nodiscard]] Result<void> save(const QString &settingsPath) const;
};

} // namespace kalends
