// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/readiness.h"

#include "model/contentrules.h"
#include "model/limits.h"
#include "model/mediaedit.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Readiness)
};

struct ChannelVerdict {
    Readiness readiness = Readiness::Ready; ///< when no issue makes it worse
    QList<ReadinessIssue> issues;
};

ReadinessIssue issue(std::optional<Channel> channel, Readiness readiness, QLatin1String code, const QString &message,
                     QLatin1String fix)
{
    return {.channel = channel, .readiness = readiness, .code = code, .message = message, .fix = fix};
}

/// The account that the entry's part goes out on: the one it names, else the one linked for its channel.
const Account *accountFor(const ReadinessInput &input, const EntryChannel &part)
{
    for (const Account &account : input.accounts) {
        const bool named = part.accountId.isEmpty() || account.id == part.accountId;
        if (account.channel == part.channel && named && !account.unlinkedAt)
            return &account;
    }
    return nullptr;
}

QList<ReadinessIssue> accountIssues(const ReadinessInput &input, const EntryChannel &part)
{
    const QString platform = displayName(part.channel);
    const Account *account = accountFor(input, part);
    if (!account)
        return {issue(part.channel, Readiness::AccountMissing, word(ErrorCode::AccountMissing),
                      Tr::tr("No %1 account is linked for this post.").arg(platform), "link_account"_L1)};
    switch (account->status) {
    case AccountStatus::Ok:
        return {};
    case AccountStatus::Expired:
        return {issue(part.channel, Readiness::TokenExpired, word(ErrorCode::TokenExpired),
                      Tr::tr("The sign-in of the %1 account “%2” has expired.").arg(platform, account->username),
                      "reconnect"_L1)};
    case AccountStatus::Revoked:
        return {issue(part.channel, Readiness::TokenExpired, word(ErrorCode::TokenExpired),
                      Tr::tr("%1 no longer lets Kalends act for the account “%2”.").arg(platform, account->username),
                      "reconnect"_L1)};
    }
    Q_UNREACHABLE();
}

/// The newest job of the channel that was not canceled.
const PublishJob *latestJob(const ReadinessInput &input, Channel channel)
{
    const PublishJob *latest = nullptr;
    for (const PublishJob &job : input.jobs) {
        if (job.channel != channel || job.status == JobStatus::Canceled)
            continue;
        if (!latest ||
            std::pair(job.createdAt, job.id.toString()) > std::pair(latest->createdAt, latest->id.toString()))
            latest = &job;
    }
    return latest;
}

/// The button that helps with an error a job ended with.
QLatin1String fixFor(const QString &errorCode)
{
    const auto code = errorCodeFromWord(QLatin1String(errorCode.toLatin1()));
    if (!code)
        return "review"_L1;
    switch (*code) {
    case ErrorCode::MediaMissing:
        return "add_media"_L1;
    case ErrorCode::AccountMissing:
        return "link_account"_L1;
    case ErrorCode::MissedSlot:
        return "reschedule"_L1;
    case ErrorCode::FeatureDisabled:
        return "enable_publishing"_L1;
    default:
        break;
    }
    switch (nextStep(*code)) {
    case NextStep::RetryLater:
    case NextStep::WaitForLimit:
        return "retry"_L1;
    case NextStep::SignInAgain:
        return "reconnect"_L1;
    case NextStep::FixContent:
        return "edit"_L1;
    case NextStep::FixSettings:
        return "open_settings"_L1;
    case NextStep::AskPerson:
    case NextStep::Give:
        return "review"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String codeOr(const QString &code, ErrorCode otherwise)
{
    const auto known = errorCodeFromWord(QLatin1String(code.toLatin1()));
    return word(known.value_or(otherwise));
}

QString lastErrorOf(const PublishJob &job, const QString &otherwise)
{
    return job.lastError.isEmpty() ? otherwise : job.lastError;
}

ReadinessIssue attentionIssue(const PublishJob &job)
{
    return {.channel = job.channel,
            .readiness = Readiness::NeedsAttention,
            .code = job.lastErrorCode.isEmpty() ? QString(word(ErrorCode::Internal)) : job.lastErrorCode,
            .message = lastErrorOf(job, Tr::tr("The post to %1 did not go out.").arg(displayName(job.channel))),
            .fix = fixFor(job.lastErrorCode)};
}

ReadinessIssue failedIssue(const PublishJob &job)
{
    QString message = lastErrorOf(job, Tr::tr("The last try to post to %1 failed.").arg(displayName(job.channel)));
    if (job.nextAttemptAt)
        message += u' ' + Tr::tr("The next try is at %1.").arg(toIso(*job.nextAttemptAt));
    return {.channel = job.channel,
            .readiness = Readiness::FailedRetry,
            .code = codeOr(job.lastErrorCode, ErrorCode::Internal),
            .message = message,
            .fix = u"retry"_s};
}

ReadinessIssue confirmingIssue(const PublishJob &job)
{
    return issue(job.channel, Readiness::Publishing, word(ErrorCode::OutcomeUnknown),
                 Tr::tr("The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.")
                     .arg(displayName(job.channel)),
                 "check_now"_L1);
}

/// Why a job that is due is not taken. A flag that is off is said by the flags themselves.
std::optional<ReadinessIssue> holdIssue(const PublishJob &job)
{
    const Channel channel = job.channel;
    switch (job.hold) {
    case Hold::None:
    case Hold::FlagOff:
        return std::nullopt;
    case Hold::Keychain:
        return issue(channel, Readiness::NeedsAttention, word(ErrorCode::KeychainLocked),
                     Tr::tr("The keychain with the sign-in for %1 cannot be opened.").arg(displayName(channel)),
                     "unlock_keychain"_L1);
    case Hold::Relink:
        return issue(channel, Readiness::TokenExpired, word(ErrorCode::TokenExpired),
                     Tr::tr("The sign-in for %1 was lost while it was renewed.").arg(displayName(channel)),
                     "reconnect"_L1);
    case Hold::Review:
        return issue(
            channel, Readiness::NeedsAttention, word(ErrorCode::MissedSlot),
            Tr::tr("Several posts to %1 are overdue; say which of them still go out.").arg(displayName(channel)),
            "review"_L1);
    case Hold::Restored:
        return issue(channel, Readiness::NeedsAttention, word(ErrorCode::Restored),
                     Tr::tr("The plan was restored from a backup; look whether this post is out already."),
                     "review"_L1);
    case Hold::Clock:
        return issue(channel, Readiness::NeedsAttention, word(ErrorCode::ClockWrong),
                     Tr::tr("The computer's clock is wrong, so nothing goes out."), "check_clock"_L1);
    }
    Q_UNREACHABLE();
}

ReadinessIssue flagIssue(Channel channel)
{
    return issue(channel, Readiness::PublishingDisabled, word(ErrorCode::FeatureDisabled),
                 Tr::tr("Publishing to %1 is turned off.").arg(displayName(channel)), "enable_publishing"_L1);
}

/// A channel whose post still waits: what is missing, what holds it, whether it may go out at all.
ChannelVerdict assessWaiting(const ReadinessInput &input, Channel channel, const PublishJob *job)
{
    ChannelVerdict verdict;
    verdict.issues = contentIssues(input, channel);
    if (job) {
        if (const auto held = holdIssue(*job))
            verdict.issues.append(*held);
    }
    if (input.entry.state == EntryState::Planned && !input.flags.mayPublish(channel))
        verdict.issues.append(flagIssue(channel));
    return verdict;
}

ChannelVerdict assessAttention(const ReadinessInput &input, const PublishJob &job)
{
    ChannelVerdict verdict;
    verdict.issues = contentIssues(input, job.channel);
    // What the preflight found decides as long as it is there: the tile then says what is missing.
    if (!job.preflightFailed || job.attemptCount > 0 || verdict.issues.isEmpty())
        verdict.issues.append(attentionIssue(job));
    return verdict;
}

ChannelVerdict assessChannel(const ReadinessInput &input, Channel channel)
{
    const PublishJob *job = latestJob(input, channel);
    if (!job)
        return assessWaiting(input, channel, nullptr);
    switch (job->status) {
    case JobStatus::Published:
        return {Readiness::Published, {}};
    case JobStatus::Publishing:
        return {Readiness::Publishing, {}};
    case JobStatus::Confirming:
        return {Readiness::Publishing, {confirmingIssue(*job)}};
    case JobStatus::NeedsAttention:
        return assessAttention(input, *job);
    case JobStatus::Failed: {
        ChannelVerdict verdict = assessWaiting(input, channel, job);
        verdict.issues.append(failedIssue(*job));
        return verdict;
    }
    case JobStatus::Scheduled:
    case JobStatus::Canceled: // never: latestJob() leaves them out
        return assessWaiting(input, channel, job);
    }
    Q_UNREACHABLE();
}

/// Edits that were asked for and not made yet: what would go out is not what was chosen.
QList<ReadinessIssue> editIssues(const ReadinessInput &input, Channel channel)
{
    QList<ReadinessIssue> issues;
    for (const MediaEdit &edit : unrenderedEdits(input.entry, channel)) {
        const auto asset = std::ranges::find(input.media, edit.media, &MediaAsset::id);
        const QString name = asset != input.media.end() ? asset->fileName : QString();
        issues.append(issue(channel, Readiness::InvalidMedia, "not_rendered"_L1,
                            Tr::tr("The changes to “%1” for %2 are not made yet.").arg(name, displayName(channel)),
                            "convert"_L1));
    }
    return issues;
}

/// What a changed original still has wrong with it says nothing of what will be made of it, and its button would be the
/// same: only that it is not made yet is said.
void dropWhatWillBeMade(QList<ReadinessIssue> &issues, const ReadinessInput &input, Channel channel, PostType type)
{
    for (const MediaEdit &edit : unrenderedEdits(input.entry, channel)) {
        const auto asset = std::ranges::find(input.media, edit.media, &MediaAsset::id);
        if (asset == input.media.end())
            continue;
        for (const ReadinessIssue &found : mediaIssues(*asset, channel, type)) {
            if (found.fix == "convert"_L1)
                issues.removeOne(found);
        }
    }
}

/// What an edit made is gone while its original is there: it can be made again. The rest is judged by what is known of
/// it, so that nothing else is said of a file that only has to come back.
QList<ReadinessIssue> lostResultIssues(const ReadinessInput &input, Channel channel, QList<MediaAsset> &media)
{
    QList<ReadinessIssue> issues;
    for (qsizetype i = 0; i < media.size() && i < input.media.size(); ++i) {
        const MediaAsset &original = input.media.at(i);
        MediaAsset &made = media[i];
        if (!made.missing || original.missing || made.id == original.id)
            continue;
        const bool known = made.bytes > 0;
        made = known ? made : original;
        made.missing = false;
        issues.append(issue(channel, Readiness::MissingMedia, word(ErrorCode::MediaMissing),
                            Tr::tr("What was made of “%1” for %2 is gone from the library; it can be made again.")
                                .arg(original.fileName, displayName(channel)),
                            "convert"_L1));
    }
    return issues;
}

/// What a plan needs besides its channels' parts.
QList<ReadinessIssue> planIssues(const Entry &entry)
{
    QList<ReadinessIssue> issues;
    if (entry.state != EntryState::Planned)
        return issues;
    if (entry.channels.isEmpty())
        issues.append(issue(std::nullopt, Readiness::MissingFields, "channels"_L1,
                            Tr::tr("No channel is chosen for this post."), "choose_channel"_L1));
    if (!entry.scheduledAt)
        issues.append(issue(std::nullopt, Readiness::MissingFields, "scheduled_at"_L1,
                            Tr::tr("No time is chosen for this post."), "set_time"_L1));
    return issues;
}

void sortWorstFirst(QList<ReadinessIssue> &issues)
{
    std::ranges::stable_sort(issues, std::ranges::greater(), &ReadinessIssue::readiness);
}

} // namespace

QList<ReadinessIssue> contentIssues(const ReadinessInput &input, Channel channel)
{
    const EntryChannel *part = input.entry.channelPart(channel);
    if (!part)
        return {};
    QList<MediaAsset> media = mediaFor(input.entry, channel, input.media, input.results);
    QList<ReadinessIssue> issues = accountIssues(input, *part) + editIssues(input, channel);
    issues += lostResultIssues(input, channel, media);
    if (channel == Channel::Instagram) {
        const InstagramContent content = instagramContent(input.entry, media);
        issues += instagramIssues(content, media);
        dropWhatWillBeMade(issues, input, channel, content.type);
    } else {
        const TikTokContent content = tikTokContent(input.entry, media);
        issues += tikTokIssues(content, media);
        dropWhatWillBeMade(issues, input, channel, content.type);
    }
    sortWorstFirst(issues);
    return issues;
}

ReadinessVerdict assessReadiness(const ReadinessInput &input)
{
    ReadinessVerdict verdict;
    verdict.issues = planIssues(input.entry);
    // A draft with nothing wrong is a draft; a plan starts from the best and its channels take it down.
    verdict.readiness = input.entry.state == EntryState::Draft ? Readiness::Draft : Readiness::Published;
    for (const EntryChannel &part : input.entry.channels) {
        const ChannelVerdict channel = assessChannel(input, part.channel);
        verdict.readiness = std::max(verdict.readiness, channel.readiness);
        verdict.issues += channel.issues;
    }
    for (const ReadinessIssue &found : verdict.issues)
        verdict.readiness = std::max(verdict.readiness, found.readiness);
    sortWorstFirst(verdict.issues);
    return verdict;
}

ErrorCode errorCodeFor(const ReadinessIssue &issue)
{
    switch (issue.readiness) {
    case Readiness::MissingMedia:
        return ErrorCode::MediaMissing;
    case Readiness::InvalidMedia:
        return ErrorCode::MediaRejected;
    case Readiness::MissingFields:
        return ErrorCode::FieldsMissing;
    case Readiness::AccountMissing:
        return ErrorCode::AccountMissing;
    case Readiness::TokenExpired:
        return ErrorCode::TokenExpired;
    case Readiness::PublishingDisabled:
        return ErrorCode::FeatureDisabled;
    default:
        return errorCodeFromWord(QLatin1String(issue.code.toLatin1())).value_or(ErrorCode::Internal);
    }
}

} // namespace kalends
