// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/jobwords.h"

#include "model/zone.h"
#include "ui/theme/clocktext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

// The words belong to the tables that show them.
struct JobTr {
    Q_DECLARE_TR_FUNCTIONS(kalends::JobModel)
};
struct AttemptTr {
    Q_DECLARE_TR_FUNCTIONS(kalends::AttemptModel)
};

constexpr int kLongestFact = 8'000; ///< laying out a megabyte would hold the window up

QString holdWords(Hold hold)
{
    switch (hold) {
    case Hold::None:
        return {};
    case Hold::FlagOff:
        return JobTr::tr("publishing is off");
    case Hold::Keychain:
        return JobTr::tr("keychain is locked");
    case Hold::Relink:
        return JobTr::tr("account must be connected again");
    case Hold::Review:
        return JobTr::tr("several are overdue: your go is needed");
    case Hold::Restored:
        return JobTr::tr("restored from a backup: your go is needed");
    case Hold::Clock:
        return JobTr::tr("this computer's clock is wrong");
    }
    return {};
}

QString statusOnly(const PublishJob &job)
{
    switch (job.status) {
    case JobStatus::Scheduled:
        return JobTr::tr("Scheduled");
    case JobStatus::Publishing:
        return job.cancelRequested ? JobTr::tr("Stopping") : JobTr::tr("Publishing");
    case JobStatus::Confirming:
        return JobTr::tr("Sent, checking whether it is out");
    case JobStatus::Failed:
        return JobTr::tr("Failed, will retry");
    case JobStatus::Published:
        return JobTr::tr("Published");
    case JobStatus::NeedsAttention:
        return JobTr::tr("Needs attention");
    case JobStatus::Canceled:
        return JobTr::tr("Canceled");
    }
    return {};
}

enum class Concern { Person, Ahead, Over };

Concern concernOf(const PublishJob &job)
{
    if (job.status == JobStatus::Published || job.status == JobStatus::Canceled)
        return Concern::Over;
    const bool held = job.hold != Hold::None && job.hold != Hold::FlagOff; // a flag is off because a person wants it
    return held || job.status == JobStatus::NeedsAttention ? Concern::Person : Concern::Ahead;
}

QString iso(const std::optional<Instant> &at)
{
    return at ? toIso(*at) : QString();
}

QString facts(std::initializer_list<std::pair<const char *, QString>> pairs)
{
    QString text;
    for (const auto &[name, value] : pairs) {
        if (!value.isEmpty())
            text += QLatin1String(name) + u": "_s + value.left(kLongestFact) + u'\n';
    }
    return text;
}

QString dayAndClock(Instant at, const QByteArray &zone, Instant now, QString (*clock)(QTime, const QLocale &))
{
    const auto known = zoneFromId(zone);
    const QTimeZone where = known.ok() ? *known : QTimeZone::utc();
    const WallTime wall = wallTimeAt(at, where);
    const bool sameYear = wall.date().year() == wallTimeAt(now, where).date().year();
    const QLocale locale;
    return JobTr::tr("%1 %2", "date, time")
        .arg(locale.toString(wall.date(), sameYear ? JobTr::tr("d MMM", "day and month as QLocale formats them")
                                                   : JobTr::tr("d MMM yyyy", "with the year")),
             clock(wall.time(), locale));
}

} // namespace

Instant dueAt(const PublishJob &job)
{
    return job.status == JobStatus::Failed && job.nextAttemptAt ? *job.nextAttemptAt : job.scheduledAt;
}

QString shortTime(Instant at, const QByteArray &zone, Instant now)
{
    return dayAndClock(at, zone, now, clockText);
}

QString exactTime(Instant at, const QByteArray &zone, Instant now)
{
    return dayAndClock(at, zone, now, exactClockText);
}

QString jobStatusWords(const PublishJob &job)
{
    const QString hold = holdWords(job.hold);
    return hold.isEmpty() ? statusOnly(job) : JobTr::tr("Waiting: %1").arg(hold);
}

QString attemptStatusWords(AttemptStatus status)
{
    switch (status) {
    case AttemptStatus::Running:
        return AttemptTr::tr("Running");
    case AttemptStatus::Ok:
        return AttemptTr::tr("Done");
    case AttemptStatus::Failed:
        return AttemptTr::tr("Failed");
    case AttemptStatus::Uncertain:
        return AttemptTr::tr("Answer lost");
    }
    return {};
}

Readiness badgeOf(const PublishJob &job)
{
    if (job.hold == Hold::FlagOff)
        return Readiness::PublishingDisabled;
    if (job.hold != Hold::None)
        return Readiness::NeedsAttention;
    switch (job.status) {
    case JobStatus::Scheduled:
        return Readiness::Ready;
    case JobStatus::Publishing:
    case JobStatus::Confirming:
        return Readiness::Publishing;
    case JobStatus::Failed:
        return Readiness::FailedRetry;
    case JobStatus::Published:
        return Readiness::Published;
    case JobStatus::NeedsAttention:
        return Readiness::NeedsAttention;
    case JobStatus::Canceled:
        return Readiness::Draft;
    }
    return Readiness::NeedsAttention;
}

QList<JobAction> possibleActions(const PublishJob &job)
{
    QList<JobAction> actions;
    const bool unknown = job.lastErrorCode == word(ErrorCode::OutcomeUnknown);
    if (job.hold == Hold::Review || job.hold == Hold::Restored)
        actions << JobAction::Release;
    switch (job.status) {
    case JobStatus::Scheduled:
        return actions << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::Publishing:
        return job.cancelRequested ? actions : actions << JobAction::Cancel;
    case JobStatus::Confirming:
        return actions << JobAction::CheckNow;
    case JobStatus::Failed:
        return actions << JobAction::Retry << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::NeedsAttention:
        if (unknown)
            actions << JobAction::CheckNow;
        return actions << JobAction::Retry << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::Canceled:
        return actions << JobAction::Again;
    case JobStatus::Published:
        return actions;
    }
    return actions;
}

void sortForPerson(QList<JobRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const JobRow &a, const JobRow &b) {
        const Concern first = concernOf(a.job);
        const Concern second = concernOf(b.job);
        if (first != second)
            return first < second;
        return first == Concern::Ahead ? dueAt(a.job) < dueAt(b.job) : dueAt(a.job) > dueAt(b.job);
    });
}

QString rawFacts(const JobRow &row)
{
    const PublishJob &job = row.job;
    return facts({{"job", job.id.toString()},
                  {"entry", job.entryId.toString()},
                  {"channel", word(job.channel)},
                  {"account", job.accountId.toString()},
                  {"status", word(job.status)},
                  {"hold", word(job.hold)},
                  {"scheduled_at", toIso(job.scheduledAt)},
                  {"slot_at", iso(job.slotAt)},
                  {"next_attempt_at", iso(job.nextAttemptAt)},
                  {"wake_at", iso(job.wakeAt)},
                  {"attempts_of_this_ladder", QString::number(job.attemptCount)},
                  {"attempts_ever", QString::number(job.attemptsEver)},
                  {"crashes", QString::number(job.crashes)},
                  {"last_error_code", job.lastErrorCode},
                  {"last_error", job.lastError},
                  {"remote_post_id", job.remotePostId},
                  {"permalink", job.permalink},
                  {"updated_at", toIso(job.updatedAt)}});
}

QString rawFacts(const Attempt &attempt)
{
    return facts({{"attempt", attempt.id.toString()},
                  {"job", attempt.jobId.toString()},
                  {"number", QString::number(attempt.number)},
                  {"request_id", attempt.requestId},
                  {"channel", word(attempt.channel)},
                  {"status", word(attempt.status)},
                  {"started_at", toIso(attempt.startedAt)},
                  {"finished_at", iso(attempt.finishedAt)},
                  {"error_code", attempt.errorCode},
                  {"error_message", attempt.errorMessage},
                  {"http_status", attempt.httpStatus ? QString::number(attempt.httpStatus) : QString()},
                  {"trace_id", attempt.traceId},
                  {"response_meta",
                   attempt.responseMeta.isEmpty()
                       ? QString()
                       : QString::fromUtf8(QJsonDocument(attempt.responseMeta).toJson(QJsonDocument::Compact))}});
}

} // namespace kalends
