// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

// XDG Desktop Portal, "Settings" interface, version 1.
const auto kService = u"org.freedesktop.portal.Desktop"_s;
const auto kPath = u"/org/freedesktop/portal/desktop"_s;
const auto kInterface = u"org.freedesktop.portal.Settings"_s;
const auto kAppearance = u"org.freedesktop.appearance"_s;
const auto kGnome = u"org.gnome.desktop.interface"_s;
const auto kScheme = u"color-scheme"_s;
const auto kMotion = u"reduced-motion"_s;
const auto kAnimations = u"enable-animations"_s;
constexpr int kAnswerWithinMs = 3000;

bool isAsked(const QString &area, const QString &key)
{
    return area == kAppearance ? key == kScheme || key == kMotion : area == kGnome && key == kAnimations;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_paletteDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>(); // the bus silently passes over a slot with a type that it has not met yet
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kAppearance, kScheme);
    ask(kAppearance, kMotion);
    ask(kGnome, kAnimations);
}

void SystemScheme::ask(const QString &area, const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    message.setArguments({area, key});
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, kAnswerWithinMs);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) // else there is no portal here or it does not know the key: what stands holds
            take(key, reply.value().variant());
    });
}

void SystemScheme::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (isAsked(area, key))
        take(key, value.variant());
}

/// Read answers a variant within the variant, SettingChanged does not.
void SystemScheme::take(const QString &key, const QVariant &value)
{
    if (value.canConvert<QDBusVariant>())
        return take(key, value.value<QDBusVariant>().variant());
    const bool dark = isDark();
    const bool still = wantsStillness();
    const uint number = value.toUInt();
    if (key == kMotion)
        m_reducedMotion = number == 1;
    else if (key == kAnimations)
        m_animations = value.toBool();
    else if (number == 1 || number == 2)
        m_portal = number == 1;
    else
        m_portal.reset();
    if (isDark() != dark || wantsStillness() != still)
        Q_EMIT changed();
}

} // namespace kalends
