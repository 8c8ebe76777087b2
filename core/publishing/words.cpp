// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0

#include "publishing/words.h"
#include "model/texts.h"

namespace kalends::words
{
QString inWords(Milliseconds duration)
{
    using namespace std::chrono;
    const qint64 all = std::max<qint64>(duration_cast<minutes>(abs(duration)).count(), 1);
    if (all < 60)
        return Texts::tr("%1 min").arg(all);
    return all % 60 == 0 ? Texts::tr("%1 h").arg(all / 60) : Texts::tr("%1 h %2 min").arg(all / 60).arg(all % 60);
}

Error noSuchJob(const JobId &id)
{
    return {.code = ErrorCode::NotFound,
            .message = Texts::tr("There is no publish job %1.").arg(id.toString()),
            .hint = Texts::tr("List the jobs to see what there is.")};
}

Error entryGone(const EntryId &id)
{
    return {.code = ErrorCode::Canceled, .message = Texts::tr("The entry %1 was deleted.").arg(id.toString())};
}

Error missedSlot(Milliseconds late, Milliseconds grace)
{
    return {.code = ErrorCode::MissedSlot,
            .message = Texts::tr("The slot was missed by %1; posts go out by themselves up to %2 late.")
                           .arg(inWords(late), inWords(grace)),
            .hint = Texts::tr("Publish it now, reschedule it, or cancel it.")};
}

Error clockWrong(Milliseconds skew)
{
    return {.code = ErrorCode::ClockWrong,
            .message = Texts::tr("The clock of this computer is off by %1.").arg(inWords(skew)),
            .hint = Texts::tr("Set the clock of this computer, then retry.")};
}

Error crashed(int times)
{
    return {
        .code = ErrorCode::Crashed,
        .message =
            Texts::tr("The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.")
                .arg(times),
        .hint = Texts::tr("Look at the media of the post, then retry.")};
}

Error interrupted(Channel channel)
{
    return {.code = ErrorCode::OutcomeUnknown,
            .message =
                Texts::tr("The program was interrupted while %1 was asked to publish; it is being looked up whether "
                          "the post is out.")
                    .arg(displayName(channel)),
            .hint = Texts::tr("Wait, or look at the profile.")};
}

Error canceled()
{
    return {.code = ErrorCode::Canceled, .message = Texts::tr("A person canceled the job.")};
}

Error givenUp(Error error)
{
    const NextStep step = nextStep(error.code);
    if (step == NextStep::RetryLater || step == NextStep::WaitForLimit)
        error.hint = Texts::tr("It is not tried again; when the cause is gone, retry it or choose another time.");
    return error;
}

Error stagingKeyNotSet()
{
    return {.code = ErrorCode::StagingFailed,
            .message = Texts::tr("The secret key of the staging storage is not set."),
            .hint = Texts::tr("Set staging.secret_access_key in the settings; the post goes on by itself then.")};
}

Error stagingNotConfigured()
{
    return {.code = ErrorCode::StagingFailed,
            .message = Texts::tr("There is no storage from which the platform could fetch the media."),
            .hint = Texts::tr("Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.")};
}

} // namespace kalends::words
