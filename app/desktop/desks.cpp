// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desks.h"

#include "accounts/accountdirectory.h"
#include "accounts/accountlinker.h"
#include "house/livesettings.h"
#include "house/stagingcheck.h"
#include "model/texts.h"
#include "profile/profile.h"
#include "store/database.h"
#include "ui/panels/jobwords.h"
#include "vault/vault.h"

#include <QTimer>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kMostJobs = 500;

Result<QList<JobRow>> rowsFor(Services &services, const std::optional<EntryId> &entry)
{
    QList<JobRow> rows;
    JobQuery query;
    query.entry = entry.value_or(EntryId());
    query.page.limit = kMaxPageSize;
    QHash<EntryId, std::pair<QString, QByteArray>> words;
    do {
        const auto page = services.jobs->list(query);
        if (!page.ok())
            return page.error();
        for (const PublishJob &job : page->items)
            rows.append({.job = job, .title = {}, .timezone = {}});
        query.page.cursor = page->nextCursor;
    } while (!query.page.cursor.isEmpty());
    sortForPerson(rows);
    if (rows.size() > kMostJobs)
        rows.resize(kMostJobs);
    for (JobRow &row : rows) {
        auto known = words.find(row.job.entryId);
        if (known == words.end()) {
            const auto found = services.planner->find(row.job.entryId); // a deleted entry's history has no words
            known = words.insert(row.job.entryId,
                                 found.ok() ? std::pair(found->entry.caption.trimmed().section(u'\n', 0, 0).left(200),
                                                        found->entry.timezone)
                                            : std::pair(QString(), QByteArray()));
        }
        row.title = known->first;
        row.timezone = known->second;
    }
    return rows;
}

Result<void> done(const Result<PublishJob> &outcome)
{
    return outcome.ok() ? Result<void>() : Result<void>(outcome.error());
}

Result<void> perform(JobService &jobs, const JobId &id, JobAction action, std::optional<Instant> at, bool notOut)
{
    switch (action) {
    case JobAction::Retry:
        return done(jobs.retry(id, notOut));
    case JobAction::Reschedule:
        if (!at)
            return Error{.code = ErrorCode::InvalidTime, .message = Texts::tr("There is no time to move the job to.")};
        return done(jobs.reschedule(id, *at, notOut));
    case JobAction::Cancel:
        return done(jobs.cancel(id, notOut));
    case JobAction::Again: {
        const auto canceled = jobs.find(id);
        KALENDS_TRY(canceled);
        const auto made = jobs.create(canceled->entryId, canceled->channel);
        return made.ok() ? Result<void>() : Result<void>(made.error());
    }
    case JobAction::CheckNow:
        return done(jobs.checkNow(id));
    case JobAction::Release:
        return done(jobs.release(id));
    }
    return {};
}

} // namespace

HouseAccountDesk::HouseAccountDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom)
    : m_parts(parts), m_linker(linker), m_workroom(workroom), m_secrets(*parts.vault)
{
}

void HouseAccountDesk::beginLink(Channel channel, const QByteArray &timezone, QObject *guard, Done<Link> done)
{
    m_linker.beginLink(channel, timezone, guard, std::move(done));
}

void HouseAccountDesk::linkState(const LinkId &id, QObject *guard, Done<Link> done)
{
    m_linker.linkState(id, guard, std::move(done));
}

void HouseAccountDesk::completeLink(const LinkId &id, const Secret &pasted, QObject *guard, Done<Link> done)
{
    m_linker.completeLink(id, pasted, guard, std::move(done));
}

void HouseAccountDesk::linkWithToken(Channel channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                                     Done<Account> done)
{
    m_linker.linkWithToken(channel, token, timezone, guard, std::move(done));
}

void HouseAccountDesk::findAccount(const AccountId &id, QObject *guard, Done<Account> done)
{
    m_workroom.run<Account>(
        guard, [id](Services &services) { return AccountDirectory(*services.database).find(id); }, std::move(done));
}

void HouseAccountDesk::checkReachable(Channel channel, QObject *guard, Done<void> done)
{
    const Settings settings = m_parts.settings->now();
    HttpRequest request;
    request.url = channel == Channel::Instagram ? settings.instagram.graphUrl : settings.tiktok.apiUrl;
    request.silenceLimit = 10s;
    request.totalLimit = 15s;
    request.maxAnswerBytes = 64 * 1024;
    m_http.send(request, newUuidV7(), guard, [host = request.url.host(), done](const HttpAnswer &answer) {
        if (answer.arrived() || answer.fault == NetFault::TooLarge) // any answer is a sign of life
            return done({});
        const bool slow = answer.fault == NetFault::TimedOut;
        done(Error{.code = slow ? ErrorCode::Timeout : ErrorCode::Network,
                   .message = slow ? Texts::tr("%1 did not answer within 15 seconds.").arg(host)
                                   : Texts::tr("%1 cannot be reached: %2.").arg(host, answer.faultText),
                   .hint = Texts::tr("Check the internet connection, a proxy or a firewall, and try again.")});
    });
}

void HouseAccountDesk::secretNames(QObject *guard, Done<QStringList> done)
{
    m_secrets.list(guard, std::move(done));
}

void HouseAccountDesk::setSecret(const QString &name, const Secret &value, QObject *guard, Done<void> done)
{
    m_secrets.set(name, value, guard, std::move(done));
}

void HouseAccountDesk::removeSecret(const QString &name, QObject *guard, Done<void> done)
{
    m_secrets.remove(name, guard, std::move(done));
}

void HouseAccountDesk::testStaging(QObject *guard, Done<void> done)
{
    const Settings settings =
        Settings::load(m_parts.profile->settingsPath()); // as just written, not as of a second ago
    m_parts.vault->read(
        secretKey(u"staging.secret_access_key"_s), guard,
        [this, staging = settings.staging, guard, done = std::move(done)](const Result<Secret> &key) {
            if (!key.ok())
                return done(key.error());
            if (key->isEmpty())
                return done(Error{.code = ErrorCode::FieldsMissing,
                                  .message = Texts::tr("The staging storage's secret key is not in the keychain."),
                                  .hint = Texts::tr("Enter it above and test again.")});
            checkStaging(m_http, staging, *key, *m_parts.clock, guard, done);
        });
}

void HouseAccountDesk::flags(QObject *guard, Done<Flags> done)
{
    m_workroom.run<Flags>(
        guard, [](Services &services) { return services.flags->flags(); }, std::move(done));
}

void HouseAccountDesk::setFlag(const QString &name, bool enabled, QObject *guard, Done<void> done)
{
    m_workroom.run<void>(
        guard,
        [name, enabled](Services &services) -> Result<void> {
            KALENDS_TRY(services.flags->set(name, enabled));
            return {};
        },
        std::move(done));
}

void HouseJobDesk::jobs(const std::optional<EntryId> &entry, QObject *guard, Done<QList<JobRow>> done)
{
    m_workroom.run<QList<JobRow>>(
        guard, [entry](Services &services) { return rowsFor(services, entry); }, std::move(done));
}

void HouseJobDesk::attempts(const JobId &job, QObject *guard, Done<QList<Attempt>> done)
{
    m_workroom.run<QList<Attempt>>(
        guard,
        [job](Services &services) -> Result<QList<Attempt>> {
            AttemptQuery query;
            query.job = job;
            query.page.limit = kMaxPageSize;
            const auto page = services.jobs->attempts(query);
            if (!page.ok())
                return page.error();
            QList<Attempt> attempts = page->items;
            std::stable_sort(attempts.begin(), attempts.end(),
                             [](const Attempt &a, const Attempt &b) { return a.number > b.number; });
            return attempts;
        },
        std::move(done));
}

void HouseJobDesk::act(const JobId &job, JobAction action, std::optional<Instant> at, bool confirmedNotPublished,
                       QObject *guard, Done<void> done)
{
    m_workroom.run<void>(
        guard, [=](Services &services) { return perform(*services.jobs, job, action, at, confirmedNotPublished); },
        std::move(done));
}

} // namespace kalends
