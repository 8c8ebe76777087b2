// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kPatienceMs = 3000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // without a bus no answer would ever come
        Q_EMIT undelivered(notice.key, notice.title, notice.body);
        return;
    }
    if (m_known)
        return send(notice);
    m_waiting.append(notice);
    if (!std::exchange(m_asked, true))
        askWhatItCan();
}

void Notifier::askWhatItCan()
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(u"GetCapabilities"_s), kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asked = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            for (const Notice &notice : waiting)
                Q_EMIT undelivered(notice.key, notice.title, notice.body);
            return;
        }
        const QStringList abilities = reply.value();
        m_abilities = {abilities.begin(), abilities.end()};
        m_known = true;
        for (const Notice &notice : waiting)
            send(notice);
    });
}

void Notifier::send(const Notice &notice)
{
    QStringList actions;
    if (m_abilities.contains(u"actions"_s)) {
        for (const Notice::Action &action : notice.actions)
            actions << action.name << action.label;
    }
    const QString body = m_abilities.contains(u"body-markup"_s) ? notice.body.toHtmlEscaped() : notice.body;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notice.urgency))},
                            {u"desktop-entry"_s, u"kalends"_s}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Kalends"_s << m_ids.value(notice.key, 0U) << u"kalends"_s << notice.title << body << actions << hints
            << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            Q_EMIT undelivered(notice.key, notice.title, notice.body);
            return;
        }
        m_keys.insert(reply.value(), notice.key);
        m_ids.insert(notice.key, reply.value());
    });
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    if (const auto key = m_keys.constFind(id); key != m_keys.constEnd()) // other programs' notices come by here too
        Q_EMIT acted(*key, action);
}

void Notifier::closed(uint id, uint)
{
    if (const QString key = m_keys.take(id); !key.isEmpty())
        m_ids.remove(key);
}

} // namespace kalends
