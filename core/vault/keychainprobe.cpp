// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/keychainprobe.h"
#include "model/texts.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kCallLimitMs = 2000;
const auto kService = u"org.freedesktop.secrets"_s;

/// The first value of the answer; invalid when the call failed.
QVariant ask(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
             const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = bus.call(message, QDBus::Block, kCallLimitMs);
    const QVariantList values = answer.arguments();
    return answer.type() == QDBusMessage::ReplyMessage ? values.value(0) : QVariant();
}

VaultHealth probe(const QDBusConnection &bus)
{
    const auto askBus = [&](const QString &method, const QVariantList &arguments) {
        return ask(bus, u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method,
                   arguments);
    };
    if (!askBus(u"NameHasOwner"_s, {kService}).toBool() && !askBus(u"StartServiceByName"_s, {kService, 0u}).isValid())
        return VaultHealth::NoService;

    const QVariant alias = ask(bus, kService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                               u"ReadAlias"_s, {u"default"_s});
    if (!alias.isValid())
        return VaultHealth::NoService;
    const QString collection = alias.value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == "/"_L1)
        return VaultHealth::NoCollection;

    const QVariant locked = ask(bus, kService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (!locked.isValid())
        return VaultHealth::NoCollection;
    return locked.value<QDBusVariant>().variant().toBool() ? VaultHealth::Locked : VaultHealth::Ready;
}

} // namespace

VaultHealth probeKeychain()
{
    // QtKeychain's jobs wait for ever where the loop of their thread is not GLib's.
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher || !dispatcher->inherits("QEventDispatcherGlib"))
        return VaultHealth::WrongEventLoop;
    // A connection of our own, and a new one each time it failed: Qt keeps a failed session bus for ever.
    const auto name = u"kalends-keychain"_s;
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    if (!bus.isConnected()) {
        QDBusConnection::disconnectFromBus(name);
        return VaultHealth::NoBus;
    }
    return probe(bus);
}

Error keychainError(VaultHealth health, const QString &what)
{
    const auto error = [&](ErrorCode code, const char *message, const char *hint) {
        return Error{.code = code, .message = Texts::tr(message), .hint = Texts::tr(hint), .platformMessage = what};
    };
    switch (health) {
    case VaultHealth::Locked:
        return error(ErrorCode::KeychainLocked, QT_TRANSLATE_NOOP("Keychain", "The keychain is locked."),
                     QT_TRANSLATE_NOOP(
                         "Keychain",
                         "Unlock it (log in to your desktop, or open its password manager); posts wait until then."));
    case VaultHealth::NoBus:
        return error(
            ErrorCode::KeychainUnavailable,
            QT_TRANSLATE_NOOP("Keychain", "No keychain: there is no desktop session bus."),
            QT_TRANSLATE_NOOP("Keychain",
                              "Start Kalends from a desktop session, or with dbus-run-session and a keyring service."));
    case VaultHealth::NoService:
        return error(ErrorCode::KeychainUnavailable,
                     QT_TRANSLATE_NOOP("Keychain", "No keychain service runs in this session."),
                     QT_TRANSLATE_NOOP("Keychain", "Install and start gnome-keyring or KWallet."));
    case VaultHealth::NoCollection:
        return error(
            ErrorCode::KeychainUnavailable,
            QT_TRANSLATE_NOOP("Keychain", "The keychain service has no default keyring."),
            QT_TRANSLATE_NOOP("Keychain", "Create one in your desktop's password manager and make it the default."));
    case VaultHealth::WrongEventLoop:
        return error(ErrorCode::KeychainUnavailable,
                     QT_TRANSLATE_NOOP("Keychain", "The keychain cannot be used, since Qt runs without GLib."),
                     QT_TRANSLATE_NOOP("Keychain", "Start Kalends without QT_NO_GLIB in the environment."));
    case VaultHealth::Ready:
        break;
    }
    return error(ErrorCode::KeychainUnavailable, QT_TRANSLATE_NOOP("Keychain", "The keychain answered with an error."),
                 QT_TRANSLATE_NOOP("Keychain", "Try again; if it stays, restart the keyring service."));
}

} // namespace kalends
