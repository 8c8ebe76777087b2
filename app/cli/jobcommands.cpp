// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/table.h"
#include "model/channel.h"
#include "model/texts.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString pathOf(const QString &id, const QString &verb = {})
{
    return u"/v1/publishing/jobs/"_s + encoded(id) + verb;
}

QString shownJobs(const QJsonArray &jobs)
{
    Table table(
        {u"ID"_s, u"ENTRY"_s, u"CHANNEL"_s, u"TIME"_s, u"STATUS"_s, u"ATTEMPTS"_s, u"NEXT"_s, u"POST"_s, u"REASON"_s});
    for (const QJsonValue &value : jobs) {
        const QJsonObject job = value.toObject();
        QString status = job[u"status"].toString();
        if (const QString hold = job[u"hold"].toString(); !hold.isEmpty())
            status += u" (%1)"_s.arg(hold);
        table.add({job[u"id"].toString(), job[u"entryId"].toString(), job[u"channel"].toString(),
                   job[u"scheduledAt"].toString(), status, QString::number(job[u"attemptCount"].toInt()),
                   job[u"nextAttemptAt"].toString(), job[u"permalink"].toString(job[u"remotePostId"].toString()),
                   oneLine(job[u"lastError"].toString(), 90)});
    }
    return table.toText(Texts::tr("No jobs."));
}

QString shownAttempts(const QJsonArray &attempts)
{
    Table table(
        {u"JOB"_s, u"NO."_s, u"CHANNEL"_s, u"STATUS"_s, u"BEGAN"_s, u"ENDED"_s, u"HTTP"_s, u"ERROR"_s, u"TRACE"_s});
    for (const QJsonValue &value : attempts) {
        const QJsonObject attempt = value.toObject();
        QString error = attempt[u"errorCode"].toString();
        if (const QString message = attempt[u"errorMessage"].toString(); !message.isEmpty())
            error += u": "_s + oneLine(message, 80);
        table.add({attempt[u"jobId"].toString(), QString::number(attempt[u"number"].toInt()),
                   attempt[u"channel"].toString(), attempt[u"status"].toString(), attempt[u"startedAt"].toString(),
                   attempt[u"finishedAt"].toString(),
                   attempt[u"httpStatus"].isDouble() ? QString::number(attempt[u"httpStatus"].toInt()) : QString(),
                   error, attempt[u"traceId"].toString()});
    }
    return table.toText(Texts::tr("No attempts yet."));
}

Result<Shown> shownJob(const Result<ApiAnswer> &answer)
{
    KALENDS_TRY(answer);
    const QJsonArray jobs = answer->data.isArray() ? answer->data.toArray() : QJsonArray{answer->data};
    return Shown{.data = answer->data, .text = shownJobs(jobs)};
}

Result<Shown> list(const CommandRun &run)
{
    QString path = u"/v1/publishing/jobs?limit=500"_s;
    if (run.has("status"))
        path += u"&status="_s + encoded(run.value("status"));
    const auto jobs = run.api.all(path);
    KALENDS_TRY(jobs);
    return Shown{.data = *jobs, .text = shownJobs(*jobs)};
}

Result<Shown> create(const CommandRun &run)
{
    QJsonObject body{{u"entryId"_s, run.positional.first()}};
    if (run.has("channel")) {
        const auto channel = channelFromWord(run.value("channel"));
        if (!channel)
            return badUsage(Texts::tr("“%1” is not a channel.").arg(run.value("channel")),
                            Texts::tr("Channels are ig and tiktok."));
        body.insert(u"channel"_s, QString(word(*channel)));
    }
    return shownJob(run.api.post(u"/v1/publishing/jobs"_s, body));
}

Result<Shown> retry(const CommandRun &run)
{
    QJsonObject body;
    if (run.has("confirmed-not-published"))
        body.insert(u"confirmedNotPublished"_s, true);
    return shownJob(run.api.post(pathOf(run.positional.first(), u":retry"_s), body));
}

Result<Shown> reschedule(const CommandRun &run)
{
    if (!run.has("at"))
        return badUsage(Texts::tr("When? Give --at TIME with an offset, such as 2026-11-26T13:30:00Z."));
    return shownJob(run.api.patch(pathOf(run.positional.first()), {{u"scheduledAt"_s, run.value("at")}}));
}

Result<Shown> cancel(const CommandRun &run)
{
    return shownJob(run.api.patch(pathOf(run.positional.first()), {{u"status"_s, u"canceled"_s}}));
}

Result<Shown> check(const CommandRun &run)
{
    return shownJob(run.api.post(pathOf(run.positional.first(), u":check"_s)));
}

/// After a restore many jobs wait for a yes; a person may give it once for all of them.
Result<Shown> releaseAll(const CommandRun &run)
{
    const auto jobs = run.api.all(u"/v1/publishing/jobs?limit=500"_s);
    KALENDS_TRY(jobs);
    QJsonArray released;
    for (const QJsonValue &job : *jobs) {
        const QString hold = job[u"hold"].toString();
        if (hold != u"restored" && hold != u"review")
            continue;
        const auto done = run.api.post(pathOf(job[u"id"].toString(), u":release"_s));
        KALENDS_TRY(done);
        released.append(done->data);
    }
    return Shown{.data = released, .text = Texts::tr("Released: %1.").arg(released.size()) + u'\n'};
}

Result<Shown> release(const CommandRun &run)
{
    if (run.has("all") != run.positional.isEmpty())
        return badUsage(Texts::tr("Which job? Give its ID, or --all."));
    if (run.has("all"))
        return releaseAll(run);
    return shownJob(run.api.post(pathOf(run.positional.first(), u":release"_s)));
}

Result<Shown> publishNow(const CommandRun &run)
{
    return shownJob(run.api.post(u"/v1/calendar/entries/%1:publish-now"_s.arg(encoded(run.positional.first()))));
}

Result<Shown> attempts(const CommandRun &run)
{
    QString path = u"/v1/publishing/attempts?limit=500"_s;
    if (run.has("job"))
        path += u"&jobId="_s + encoded(run.value("job"));
    const auto all = run.api.all(path);
    KALENDS_TRY(all);
    return Shown{.data = *all, .text = shownAttempts(*all)};
}

} // namespace

void addJobCommands(std::vector<Command> &all)
{
    all.push_back({"jobs list",
                   "",
                   0,
                   0,
                   "Publish jobs and where they stand",
                   "",
                   {{"status", "WORD",
                     "Only these: scheduled, publishing, confirming, failed, published, needs_attention, canceled"}},
                   list});
    all.push_back({"jobs create",
                   "ENTRY",
                   1,
                   1,
                   "Make the jobs that a planned entry lacks",
                   "",
                   {{"channel", "C", "Only for this channel"}},
                   create});
    all.push_back({"jobs retry",
                   "ID",
                   1,
                   1,
                   "Try again now, with a new ladder of retries",
                   "",
                   {{"confirmed-not-published", nullptr,
                     "You have looked on the platform and the post is not there (only where the outcome is unknown)"}},
                   retry});
    all.push_back({"jobs reschedule",
                   "ID",
                   1,
                   1,
                   "Publish at another time",
                   "",
                   {{"at", "TIME", "With an offset or Z"}},
                   reschedule});
    all.push_back({"jobs cancel", "ID", 1, 1, "Do not publish", "", {}, cancel});
    all.push_back({"jobs check",
                   "ID",
                   1,
                   1,
                   "Ask the platform now what became of a job whose outcome is unknown",
                   "",
                   {},
                   check});
    all.push_back({"jobs release",
                   "[ID]",
                   0,
                   1,
                   "Let a job go that is held for review or after a restore",
                   "",
                   {{"all", nullptr, "Every job that is held so"}},
                   release});
    all.push_back({"jobs publish-now",
                   "ENTRY",
                   1,
                   1,
                   "Publish without waiting for the time (behind the flag publish_now)",
                   "",
                   {},
                   publishNow});
    all.push_back({"attempts list",
                   "",
                   0,
                   0,
                   "Every attempt, with request ids and the platform's trace ids",
                   "",
                   {{"job", "ID", "Only of this job"}},
                   attempts});
}

} // namespace kalends
