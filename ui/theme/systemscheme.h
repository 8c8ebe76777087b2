// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace kalends
{

/// Whether the desktop is in its dark mode and whether it wants nothing to move, live. Asks the desktop portal
/// (org.freedesktop.portal.Settings): in org.freedesktop.appearance the keys color-scheme (0 no preference, 1 dark,
/// 2 light) and reduced-motion (0 no preference, 1 reduced); GNOME before it had the latter says the same with
/// enable-animations in org.gnome.desktop.interface. Until it answers, or where there is no portal, the lightness of
/// the palette that the platform gave the program decides, and things move. GUI thread, never blocks.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_portal.value_or(m_paletteDark); }
    [[nodiscard]] bool wantsStillness() const { return m_reducedMotion || !m_animations; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void ask(const QString &area, const QString &key);
    void take(const QString &key, const QVariant &value);

    bool m_paletteDark = false;
    std::optional<bool> m_portal; ///< nothing: no portal, or no preference
    bool m_reducedMotion = false;
    bool m_animations = true;
};

} // namespace kalends
