// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

class QDBusPendingCallWatcher;

namespace kalends
{

/// What the desktop is to show for a moment.
struct Notice {
    enum class Urgency { Low, Normal, Critical };
    struct Action {
        QString name;  ///< comes back in acted(); "default" is a click on the notice itself
        QString label; ///< translated
    };
    QString key; ///< a later notice with the same key takes the place of an earlier one
    QString title;
    QString body; ///< plain text
    QList<Action> actions;
    Urgency urgency = Urgency::Normal;
};

/// Notices through org.freedesktop.Notifications (Desktop Notifications Specification 1.2). Asks, never waits; where
/// there is no service, nothing is shown and undelivered() says so. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);

    void show(const Notice &notice);

Q_SIGNALS:
    void acted(const QString &key, const QString &action);
    /// The desktop did not take it: the window shows it instead.
    void undelivered(const QString &key, const QString &title, const QString &body);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void send(const Notice &notice);
    void askWhatItCan();

    QHash<uint, QString> m_keys; ///< of the notices that are shown
    QHash<QString, uint> m_ids;
    QList<Notice> m_waiting; ///< until the service has said what it can
    QSet<QString> m_abilities;
    bool m_asked = false;
    bool m_known = false;
};

} // namespace kalends
