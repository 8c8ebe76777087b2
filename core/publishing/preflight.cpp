// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/preflight.h"

#include "media/library.h"
#include "model/mediaedit.h"
#include "model/readiness.h"
#include "publishing/mediacheck.h"
#include "store/accountrepository.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/jobrepository.h"
#include "store/mediarepository.h"

#include <algorithm>

namespace kalends
{
namespace
{

/// Instagram's listing shows 25 items: more ids of our own than that cannot matter.
constexpr int kKnownIds = 50;

/// The account that the job was made for; before anything was sent, the one that is linked now takes its place.
Result<std::optional<Account>> accountOf(Database &database, const PublishJob &job)
{
    const AccountRepository accounts(database);
    const bool bound = !job.checkpoint.isEmpty() || job.status != JobStatus::Publishing;
    if (bound && !job.accountId.isEmpty()) {
        const auto own = accounts.find(job.accountId);
        if (own)
            return std::optional<Account>(*own);
        if (own.error().code != ErrorCode::NotFound)
            return own.error();
    }
    return accounts.linked(job.channel);
}

} // namespace

Result<std::optional<PostContext>> loadPost(Database &database, const MediaLibrary &library, const PublishJob &job)
{
    const auto entry = EntryRepository(database).find(job.entryId, job.status == JobStatus::Publishing
                                                                       ? EntryRepository::Deleted::Hidden
                                                                       : EntryRepository::Deleted::Shown);
    KALENDS_TRY(entry);
    if (!*entry)
        return std::optional<PostContext>();
    PostContext post;
    post.job = job;
    post.entry = **entry;
    const auto media = MediaRepository(database).findAll(mediaIdsFor(post.entry, job.channel));
    KALENDS_TRY(media);
    post.media = *media;
    for (const MediaAsset &asset : post.media)
        post.mediaPaths.append(library.pathOf(asset));
    const auto account = accountOf(database, job);
    KALENDS_TRY(account);
    if (*account)
        post.account = **account;
    post.account.channel = job.channel;
    const auto flags = FlagRepository(database).flags();
    KALENDS_TRY(flags);
    post.flags = *flags;
    const auto ids = JobRepository(database).remoteIds(job.accountId, job.id, kKnownIds);
    KALENDS_TRY(ids);
    post.knownRemoteIds = *ids;
    return std::optional<PostContext>(std::move(post));
}

std::optional<Error> preflight(const PostContext &post, const MediaCheck &media)
{
    const QList<Account> accounts = post.account.id.isEmpty() ? QList<Account>() : QList<Account>{post.account};
    const QList<PublishJob> jobs{post.job};
    const ReadinessInput input{post.entry, post.media, accounts, jobs, post.flags}; // results stand among the media
    const QList<ReadinessIssue> issues = contentIssues(input, post.job.channel);
    const auto worst =
        std::max_element(issues.begin(), issues.end(),
                         [](const ReadinessIssue &a, const ReadinessIssue &b) { return a.readiness < b.readiness; });
    if (worst != issues.end())
        return Error{.code = errorCodeFor(*worst), .message = worst->message};
    if (const auto there = media.quick(post.media); !there)
        return there.error();
    return std::nullopt;
}

} // namespace kalends
