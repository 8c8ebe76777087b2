// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <optional>

namespace kalends
{

/// Whether the desktop is in its dark mode, live. Asks the desktop portal (org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance, key color-scheme: 0 no preference, 1 dark, 2 light); until it answers, or where there is
/// none, the lightness of the palette that the platform gave the program decides. GUI thread, never blocks.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_portal.value_or(m_paletteDark); }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QVariant &value);

    bool m_paletteDark = false;
    std::optional<bool> m_portal; ///< nothing: no portal, or no preference
};

} // namespace kalends
