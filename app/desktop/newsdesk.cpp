// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/newsdesk.h"

#include "model/zone.h"
#include "ui/theme/clocktext.h"

#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kLinksKept = 50;

QString timeOf(Instant at, const QTimeZone &zone)
{
    return clockText(wallTimeAt(at, zone).time());
}

} // namespace

NewsDesk::NewsDesk(QObject *parent) : QObject(parent)
{
    connect(&m_notifier, &Notifier::acted, this, &NewsDesk::acted);
    connect(&m_notifier, &Notifier::undelivered, this,
            [this](const QString &, const QString &title, const QString &body) {
                Q_EMIT untold(body.isEmpty() ? title : tr("%1. %2").arg(title, body));
            });
}

void NewsDesk::settled(const PublishJob &job, const QString &title)
{
    const QString named = title.isEmpty() ? tr("Untitled") : title;
    const QString key = u"entry/"_s + job.entryId.toString() + u'/' + word(job.channel);
    Notice notice{.key = key, .title = {}, .body = {}, .actions = {{u"default"_s, tr("Show")}}};
    if (job.status == JobStatus::Published) {
        notice.title = tr("Published to %1").arg(displayName(job.channel));
        notice.body = u"“%1”"_s.arg(named);
        const QUrl link(job.permalink, QUrl::StrictMode);
        if (link.isValid() && (link.scheme() == "https"_L1 || link.scheme() == "http"_L1)) {
            if (m_links.size() >= kLinksKept)
                m_links.clear();
            m_links.insert(key, link);
            notice.actions.append({u"link"_s, tr("Open the post")});
        }
    } else if (job.status == JobStatus::NeedsAttention) {
        notice.title = tr("“%1” needs attention").arg(named);
        notice.body =
            job.lastError.isEmpty() ? tr("It did not go out to %1.").arg(displayName(job.channel)) : job.lastError;
        notice.actions.append({u"open"_s, tr("Look at it")});
        notice.urgency = Notice::Urgency::Critical;
    } else {
        return; // it will be tried again, or a person canceled it
    }
    m_notifier.show(notice);
}

void NewsDesk::accounts(const QList<Account> &accounts, Instant now)
{
    for (const Account &account : accounts) {
        const auto end = account.refreshExpiresAt ? account.refreshExpiresAt : account.accessExpiresAt;
        const bool dead = account.status != AccountStatus::Ok;
        const bool soon = !dead && end && *end - now < kExpiryWarning;
        if (!dead && !soon)
            continue;
        const QString told = account.id.toString() + word(account.status) + QString::number(end ? toMs(*end) : 0);
        if (m_told.contains(told))
            continue;
        m_told.insert(told);
        const QString name = displayName(account.channel);
        m_notifier.show(
            {.key = u"account/"_s + word(account.channel),
             .title = dead ? tr("The %1 sign-in has ended").arg(name) : tr("The %1 sign-in is about to end").arg(name),
             .body = dead ? tr("Nothing goes out to “%1” until it is connected again.").arg(account.username)
                          : tr("Connect “%1” again within three days to keep publishing.").arg(account.username),
             .actions = {{u"default"_s, tr("Show")}, {u"reconnect"_s, tr("Reconnect")}},
             .urgency = Notice::Urgency::Critical});
    }
}

void NewsDesk::backPlan(const BackPlanNotice &notice, Instant now)
{
    m_notifier.show(
        {.key = u"entry/"_s + notice.id.toString() + "/plan"_L1,
         .title = notice.kind == BackPlanNotice::Kind::NoMedia ? tr("A post lacks media") : tr("A post is not ready"),
         .body = sentenceFor(notice, now),
         .actions = {{u"default"_s, tr("Show")}, {u"open"_s, tr("Look at it")}, {u"reschedule"_s, tr("Reschedule")}}});
}

void NewsDesk::slept(Instant from, Instant to, const QList<EntryTile> &due, const QTimeZone &zone)
{
    if (due.isEmpty())
        return;
    m_notifier.show({.key = u"sleep"_s,
                     .title = tr("The computer slept"),
                     .body = tr("From %1 to %2 nothing could go out; %n post(s) were due.", nullptr, int(due.size()))
                                 .arg(timeOf(from, zone), timeOf(to, zone)),
                     .actions = {{u"default"_s, tr("Show")}}});
}

void NewsDesk::acted(const QString &key, const QString &action)
{
    if (action == "link"_L1) {
        if (const QUrl link = m_links.value(key); link.isValid())
            Q_EMIT linkRequested(link);
        return;
    }
    Q_EMIT windowRequested();
    const QStringList parts = key.split(u'/');
    if (parts.size() >= 2 && parts.first() == "account"_L1 && action == "reconnect"_L1) {
        if (const auto channel = channelFromWord(parts.at(1)))
            Q_EMIT reconnectRequested(*channel);
    }
    if (parts.size() < 2 || parts.first() != "entry"_L1)
        return;
    if (const auto id = EntryId::fromString(parts.at(1)))
        action == "reschedule"_L1 ? Q_EMIT rescheduleRequested(*id) : Q_EMIT openRequested(*id);
}

} // namespace kalends
