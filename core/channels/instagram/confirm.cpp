// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/requests.h"
#include "channels/instagram/steps.h"

#include "channels/answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

using std::chrono::hours;
using std::chrono::minutes;

/// publishing/PROTOCOL.md 3
constexpr Pace kPaces[] = {{minutes(5), std::chrono::seconds(60)}, {minutes(30), minutes(5)}, {hours(25), hours(1)}};
constexpr Milliseconds kTolerance = minutes(2);
constexpr Milliseconds kQuietFor = minutes(10); ///< FINISHED for so long, and often enough: the request had no effect
constexpr qint64 kQuietReads = 3;
constexpr Milliseconds kDeadAfter = minutes(5); ///< before that an ERROR may still be followed by the post
constexpr qint64 kMostUnreadable = 5;

Decision lookAtListing(Turn turn, const QString &seenStatus)
{
    turn.set(key::kSeenStatus, seenStatus);
    return askListing(turn);
}

Decision published(Turn turn, const ListedMedia &item)
{
    turn.set(key::kMediaId, item.id);
    if (!item.permalink.isEmpty())
        turn.set(key::kPermalink, item.permalink);
    return turn.to(step::kPublished, Published{.remotePostId = item.id});
}

/// Out for sure, but which one is it? The id is left open rather than guessed.
Decision publishedSomewhere(Turn turn, const std::optional<Matches> &matches)
{
    if (matches && matches->exact.size() == 1)
        return published(turn, matches->exact.first());
    turn.forget({key::kLooks});
    return turn.to(step::kPublished, Published{});
}

/// A match without a caption to compare could be anybody's: it settles nothing while the container does not say
/// PUBLISHED.
bool speaksForItself(const Turn &turn, const Matches &matches)
{
    const Wanted wanted = wantedPost(turn);
    return matches.exact.size() == 1 && wanted.captionCounts && !comparableCaption(wanted.caption).isEmpty();
}

Decision deadVerdict(Turn turn, const Matches &matches)
{
    if (speaksForItself(turn, matches))
        return published(turn, matches.exact.first());
    if (!matches.exact.isEmpty() || matches.possible > 0)
        return stillOpen(turn, Texts::tr("Its upload has ended, and something new on the profile may be this post."));
    const QString status = turn.text(key::kSeenStatus);
    Error error{
        ErrorCode::PlatformUnavailable,
        Texts::tr("Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.")
            .arg(status),
        Texts::tr("Kalends tries again with a new upload."),
        u"container/%1"_s.arg(status),
        {},
        {},
        0};
    return turn.to(step::kStaging, NotPublished{.error = error});
}

/// The container waits as before and nothing new is there: the request had no effect.
Decision quietVerdict(Turn turn, const Matches &matches)
{
    if (speaksForItself(turn, matches))
        return published(turn, matches.exact.first());
    if (matches.fresh > 0)
        return stillOpen(turn, Texts::tr("The upload still waits, and something new on the profile may be this post."));
    if (!turn.post.flags.instagramReissue)
        return stillOpen(turn,
                         Texts::tr("For ten minutes the upload has stood ready and the profile has shown nothing new; "
                                   "it is probably not out."));
    turn.forget({key::kLooks, key::kFinishedReads, key::kFinishedSince, key::kSeenStatus});
    Error error{ErrorCode::PlatformUnavailable,
                Texts::tr("Instagram did not publish the post: after ten minutes its upload still stands ready and the "
                          "profile shows nothing new."),
                Texts::tr("Kalends publishes the same upload once more, which cannot make a second post."),
                u"container/FINISHED"_s,
                {},
                {},
                0};
    return turn.to(step::kPolling, NotPublished{.error = error, .keepCheckpoint = true});
}

Decision finishedRead(Turn turn)
{
    turn.stampOnce(key::kFinishedSince);
    const bool quiet = turn.count(key::kFinishedReads) >= kQuietReads && turn.since(key::kFinishedSince) >= kQuietFor;
    return quiet ? lookAtListing(turn, u"FINISHED"_s) : stillOpen(turn, Texts::tr("The upload still stands ready."));
}

/// No verdict from a read that failed; an upload that cannot be seen at all sends us to the listing.
Decision unreadable(Turn turn, const HttpAnswer &answer)
{
    const auto error = readGraphError(answer);
    if (error && ruleFor(*error).kind == Kind::HandleLost && turn.count(key::kUnreadable) >= kMostUnreadable)
        return lookAtListing(turn, QString());
    Decision decision =
        stillOpen(turn, error ? toError(*error).message : troubleOf(answer, u"Instagram"_s).message, &answer);
    if (error && toError(*error).code == ErrorCode::TokenExpired) {
        std::visit(
            [&](auto &action) {
                if constexpr (requires { action.accountDead; }) {
                    action.accountDead = true;
                    action.accountStatus = accountStatusAfter(*error);
                }
            },
            decision.action);
    }
    return decision;
}

} // namespace

Wanted wantedPost(const Turn &turn)
{
    const InstagramContent content = contentOf(turn.post);
    Wanted wanted;
    wanted.type = listedType(content, turn.post.media);
    wanted.caption = content.caption;
    wanted.captionCounts = content.type != PostType::Story;
    wanted.excluded = turn.post.knownRemoteIds;
    const QJsonArray baseline = turn.data.value(key::kBaseline).toArray();
    for (const QJsonValue &id : baseline)
        wanted.excluded << id.toString();
    wanted.notBefore = instantFromMs(turn.number(key::kSentAt)) - kTolerance;
    return wanted;
}

Decision stillOpen(Turn turn, const QString &why, const HttpAnswer *answer)
{
    return lookAgain(turn, step::kConfirming, kPaces, outcomeUnknown(u"Instagram"_s, why, answer), key::kSentAt,
                     key::kLooks);
}

Decision askOutcome(Turn turn)
{
    return turn.to(step::kConfirming,
                   Send{.op = u"confirm_container"_s,
                        .request = readContainerRequest(turn.post.settings, turn.text(key::kContainer))});
}

Decision outcomeRead(Turn turn, const HttpAnswer &answer)
{
    const auto root = answer.success() && !readGraphError(answer) ? jsonObject(answer.body) : std::nullopt;
    const QString status = root ? root->value("status_code"_L1).toString() : QString();
    if (!status.isEmpty() && status != "FINISHED"_L1)
        turn.forget({key::kFinishedReads, key::kFinishedSince}); // it moves: the quiet starts over
    Decision decision = unreadable(turn, answer);
    if (status == "PUBLISHED"_L1)
        decision = lookAtListing(turn, status);
    else if (status == "FINISHED"_L1)
        decision = finishedRead(turn);
    else if (status == "ERROR"_L1 || status == "EXPIRED"_L1)
        decision = turn.since(key::kSentAt) >= kDeadAfter
                       ? lookAtListing(turn, status)
                       : stillOpen(turn, Texts::tr("Its upload has ended; the profile is looked at next."));
    else if (!status.isEmpty())
        decision = stillOpen(turn, Texts::tr("Instagram is still busy with it."));
    if (!status.isEmpty())
        decision.meta.insert(u"container_status"_s, cleanText(status, 40));
    return decision;
}

Decision askListing(Turn turn)
{
    return turn.to(
        step::kConfirmingListing,
        Send{.op = u"confirm_listing"_s,
             .request = listMediaRequest(turn.post.settings, turn.post.account.externalAccountId, isStory(turn.post))});
}

Decision listingRead(Turn turn, const HttpAnswer &answer)
{
    const auto listing = readListing(answer);
    const auto matches = listing ? std::optional(match(*listing, wantedPost(turn))) : std::nullopt;
    const QString status = turn.text(key::kSeenStatus);
    if (status == "PUBLISHED"_L1)
        return publishedSomewhere(turn, matches);
    if (!matches)
        return unreadable(turn, answer);
    if (status == "FINISHED"_L1)
        return quietVerdict(turn, *matches);
    if (status == "ERROR"_L1 || status == "EXPIRED"_L1)
        return deadVerdict(turn, *matches);
    return speaksForItself(turn, *matches) ? published(turn, matches->exact.first())
                                           : stillOpen(turn, Texts::tr("Instagram does not show the upload any more."));
}

} // namespace kalends::instagram
