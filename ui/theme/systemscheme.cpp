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
const auto kArea = u"org.freedesktop.appearance"_s;
const auto kKey = u"color-scheme"_s;
constexpr int kAnswerWithinMs = 3000;

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
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    ask.setArguments({kArea, kKey});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, kAnswerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) // else there is no portal here, and the palette decides
            take(reply.value().variant());
    });
}

void SystemScheme::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == kArea && key == kKey)
        take(value.variant());
}

/// Read answers a variant within the variant, SettingChanged does not.
void SystemScheme::take(const QVariant &value)
{
    if (value.canConvert<QDBusVariant>())
        return take(value.value<QDBusVariant>().variant());
    const bool before = isDark();
    switch (value.toUInt()) {
    case 1:
        m_portal = true;
        break;
    case 2:
        m_portal = false;
        break;
    default:
        m_portal.reset();
    }
    if (isDark() != before)
        Q_EMIT changed();
}

} // namespace kalends
