// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/entrystanding.h"

#include "model/zone.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

QString verbText(PlanVerb verb)
{
    switch (verb) {
    case PlanVerb::Move:
        return Tr::tr("cannot be moved");
    case PlanVerb::Edit:
        return Tr::tr("cannot be changed");
    case PlanVerb::Plan:
        return Tr::tr("cannot be planned again");
    case PlanVerb::Unplan:
        return Tr::tr("cannot go back to the drafts");
    case PlanVerb::Delete:
        break;
    }
    return Tr::tr("cannot be deleted");
}

} // namespace

Standing standingOf(std::span<const PlanJobRow> jobs)
{
    Standing worst = Standing::Free;
    for (const PlanJobRow &job : jobs) {
        Standing standing = Standing::Free;
        if (job.status == JobStatus::Publishing)
            standing = Standing::Publishing;
        else if (job.status == JobStatus::Confirming || job.openIntent)
            standing = Standing::Unknown;
        else if (job.status == JobStatus::Published)
            standing = Standing::Published;
        worst = std::max(worst, standing);
    }
    return worst;
}

Error standingRefusal(Standing standing, PlanVerb verb)
{
    switch (standing) {
    case Standing::Publishing:
        return {.code = ErrorCode::IsPublishing,
                .message = Tr::tr("The post is being published right now, so it %1.").arg(verbText(verb)),
                .hint = Tr::tr("Wait until it is out, or cancel its job first.")};
    case Standing::Unknown:
        return {.code = ErrorCode::OutcomeUnknown,
                .message = Tr::tr("The post was sent and the platform has not said yet whether it is out, so it %1.")
                               .arg(verbText(verb)),
                .hint = Tr::tr("Look at the profile; then settle its job with retry or cancel.")};
    case Standing::Published:
        return {.code = ErrorCode::AlreadyPublished,
                .message = Tr::tr("The post is published, so it %1.").arg(verbText(verb)),
                .hint = Tr::tr("Duplicate it as a new post.")};
    case Standing::Free:
        break;
    }
    Q_ASSERT(false);
    return {};
}

QString timeForPeople(Instant at, const QByteArray &timezone)
{
    const Result<QTimeZone> zone = zoneFromId(timezone);
    const WallTime wall = zone.ok() ? wallTimeAt(at, *zone) : WallTime{toMs(at)};
    return u"%1 %2 (%3)"_s.arg(QLocale::c().toString(wall.date(), u"d MMM yyyy"_s), wall.time().toString(u"HH:mm"_s),
                               zone.ok() ? QString::fromLatin1(timezone) : u"UTC"_s);
}

Error pastRefusal(Instant at, const QByteArray &timezone, Instant now)
{
    return {.code = ErrorCode::InPast,
            .message =
                Tr::tr("%1 is past; it is %2 now.").arg(timeForPeople(at, timezone), timeForPeople(now, timezone)),
            .hint = Tr::tr("Choose a time that is still ahead, or keep it as a draft.")};
}

Error entryNotFound(const QString &id)
{
    return {.code = ErrorCode::NotFound,
            .message = Tr::tr("There is no entry with the id %1.").arg(id.left(60)),
            .hint = Tr::tr("List the entries to see which there are; it may have been deleted.")};
}

Error noTimeYet()
{
    return {.code = ErrorCode::InvalidTime,
            .message = Tr::tr("The post has no time yet."),
            .hint = Tr::tr("Give it a time first.")};
}

} // namespace kalends
