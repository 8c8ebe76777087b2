// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/notifier.h"
#include "model/account.h"
#include "model/entryquery.h"
#include "model/job.h"
#include "ui/window/backplan.h"

#include <QObject>
#include <QSet>
#include <QTimeZone>

namespace kalends
{

/// What the person is told while looking elsewhere: published, needs attention, a sign-in about to end, a post whose
/// time is near, a sleep that cost something. Puts it into words with buttons, and says which button was pressed.
class NewsDesk final : public QObject
{
    Q_OBJECT
public:
    explicit NewsDesk(QObject *parent = nullptr);

    void settled(const PublishJob &job, const QString &title);
    /// Tells of each account once for each state and expiry.
    void accounts(const QList<Account> &accounts, Instant now);
    void backPlan(const BackPlanNotice &notice, Instant now);
    /// Posts that were due while the computer slept.
    void slept(Instant from, Instant to, const QList<EntryTile> &due, const QTimeZone &zone);

    /// How long before its end a sign-in is called out: refreshing begins long before.
    static constexpr Milliseconds kExpiryWarning = std::chrono::hours(72);

Q_SIGNALS:
    void openRequested(const kalends::EntryId &id);
    void rescheduleRequested(const kalends::EntryId &id);
    void reconnectRequested(kalends::Channel channel);
    void linkRequested(const QUrl &url);
    void windowRequested();
    void untold(const QString &sentence); ///< the desktop shows no notices

private:
    void acted(const QString &key, const QString &action);

    Notifier m_notifier;
    QHash<QString, QUrl> m_links; ///< of published posts, by notice
    QSet<QString> m_told;
};

} // namespace kalends
