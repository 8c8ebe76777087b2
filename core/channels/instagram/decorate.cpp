// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/requests.h"
#include "channels/instagram/steps.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

using std::chrono::minutes;

constexpr qint64 kMostTries = 4; ///< of one cosmetic read before it is put off
constexpr qint64 kMostCommentSends = 2;
constexpr Milliseconds kSlowest = std::chrono::seconds(60);
constexpr Milliseconds kGiveUpAfter = std::chrono::hours(25);
constexpr QLatin1String kCommentScope("instagram_business_manage_comments");

QString mediaIdOf(const Turn &turn)
{
    const QString id = turn.text(key::kMediaId);
    return id.isEmpty() ? turn.post.job.remotePostId : id;
}

/// Only what is surely a link into Instagram is kept.
QString safePermalink(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool ours = url.host() == "instagram.com"_L1 || url.host().endsWith(".instagram.com"_L1);
    return url.isValid() && url.scheme() == "https"_L1 && ours && url.userInfo().isEmpty() ? url.toString() : QString();
}

/// Everything that could be done now is done. What is still open is worth another look later.
Decision finish(Turn turn)
{
    const QString id = mediaIdOf(turn);
    QString permalink = turn.text(key::kPermalink);
    Milliseconds again{0};
    if (permalink.isEmpty() && (!turn.has(key::kSentAt) || turn.since(key::kSentAt) < kGiveUpAfter)) {
        constexpr Milliseconds kPauses[] = {minutes(1), minutes(5), minutes(30), minutes(60)};
        again = kPauses[std::min<qint64>(turn.count(key::kLooks) - 1, 3)];
    }
    if (permalink.isEmpty() && !turn.post.account.username.isEmpty())
        permalink = u"https://www.instagram.com/%1/"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(turn.post.account.username)));
    turn.forget({key::kTries});
    Decision decision =
        turn.to(step::kPublished, Published{.remotePostId = id, .permalink = permalink, .lookAgainIn = again});
    if (turn.has(key::kComment))
        decision.meta.insert(u"first_comment"_s, turn.data.value(key::kComment));
    return decision;
}

Decision ask(Turn turn, QLatin1String at, const char *op, HttpRequest request)
{
    return turn.to(at, Send{.op = QLatin1String(op), .request = std::move(request)});
}

Decision comment(Turn turn)
{
    const QString text = contentOf(turn.post).firstComment;
    if (text.isEmpty() || isStory(turn.post) || turn.has(key::kComment))
        return finish(turn);
    const QStringList &scopes = turn.post.account.scopes; // empty: a pasted token does not say
    if (!scopes.isEmpty() && !scopes.contains(kCommentScope)) {
        turn.set(key::kComment, u"no_permission"_s);
        return finish(turn);
    }
    if (turn.count(key::kCommentTries) > kMostCommentSends) {
        turn.set(key::kComment, u"failed"_s);
        return finish(turn);
    }
    Decision decision =
        ask(turn, step::kCommenting, "first_comment", commentRequest(turn.post.settings, mediaIdOf(turn), text));
    std::get<Send>(decision.action).effect = Effect::Repeatable;
    return decision;
}

/// A comment may be there though its answer was lost: look before writing it again.
Decision checkComments(Turn turn)
{
    return ask(turn, step::kCommentCheck, "read_comments", listCommentsRequest(turn.post.settings, mediaIdOf(turn)));
}

Decision commented(Turn turn, const HttpAnswer &answer)
{
    turn.forget({key::kTries});
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    if (root && !idText(root->value("id"_L1)).isEmpty()) {
        turn.set(key::kComment, u"done"_s);
        return finish(turn);
    }
    const auto error = readGraphError(answer);
    if (error && ruleFor(*error).kind == Kind::Relink) {
        turn.set(key::kComment, u"no_permission"_s);
        return finish(turn);
    }
    return turn.to(step::kCommentCheck,
                   Wait{.delay = turn.backOff(turn.number(key::kCommentTries), kSlowest), .why = u"comment"_s});
}

Decision commentsRead(Turn turn, const HttpAnswer &answer)
{
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    if (!root || !root->value("data"_L1).isArray()) {
        if (turn.count(key::kTries) < kMostTries)
            return turn.stay(Wait{.delay = turn.backOff(turn.number(key::kTries), kSlowest), .why = u"comment"_s});
        turn.set(key::kComment, u"failed"_s); // not to be seen: rather none than two
        return finish(turn);
    }
    const QString text = comparableCaption(contentOf(turn.post).firstComment);
    const QJsonArray comments = root->value("data"_L1).toArray();
    const bool there = std::any_of(comments.begin(), comments.end(), [&](const QJsonValue &value) {
        const QJsonObject item = value.toObject();
        const QString author = item.value("username"_L1).toString();
        return comparableCaption(item.value("text"_L1).toString()) == text &&
               (author.isEmpty() || author == turn.post.account.username);
    });
    turn.forget({key::kTries});
    if (!there)
        return comment(turn);
    turn.set(key::kComment, u"done"_s);
    return finish(turn);
}

Decision askLink(Turn turn)
{
    if (!turn.text(key::kPermalink).isEmpty())
        return comment(turn);
    return ask(turn, step::kLinking, "read_permalink", readMediaRequest(turn.post.settings, mediaIdOf(turn)));
}

Decision linkRead(Turn turn, const HttpAnswer &answer)
{
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    const QString permalink = root ? safePermalink(root->value("permalink"_L1)) : QString();
    if (permalink.isEmpty() && turn.count(key::kTries) < kMostTries)
        return turn.to(step::kLinking,
                       Wait{.delay = turn.backOff(turn.number(key::kTries), kSlowest), .why = u"permalink"_s});
    turn.forget({key::kTries});
    if (!permalink.isEmpty())
        turn.set(key::kPermalink, permalink);
    return comment(turn);
}

/// Published, but which one is it? Only for posts that were confirmed by reading.
Decision askWhich(Turn turn)
{
    if (!mediaIdOf(turn).isEmpty())
        return askLink(turn);
    if (!turn.has(key::kSentAt))
        return finish(turn);
    return ask(turn, step::kFinding, "find_id",
               listMediaRequest(turn.post.settings, turn.post.account.externalAccountId, isStory(turn.post)));
}

Decision whichRead(Turn turn, const HttpAnswer &answer)
{
    const auto listing = readListing(answer);
    const Matches matches = listing ? match(*listing, wantedPost(turn)) : Matches();
    if (matches.exact.size() == 1) {
        turn.set(key::kMediaId, matches.exact.first().id);
        turn.forget({key::kTries, key::kLooks});
        return askLink(turn);
    }
    if (turn.count(key::kTries) < kMostTries)
        return turn.to(step::kFinding,
                       Wait{.delay = turn.backOff(turn.number(key::kTries), kSlowest), .why = u"finding_id"_s});
    return finish(turn);
}

// clang-format off
constexpr Step kDecorations[] = {
    // in flight                no answer*        answered
    {step::kBegin,             askWhich,         nullptr},
    {step::kPublished,         askWhich,         nullptr},
    {step::kFinding,           askWhich,         whichRead},
    {step::kLinking,           askLink,          linkRead},
    {step::kCommenting,        checkComments,    commented},
    {step::kCommentCheck,      checkComments,    commentsRead},
};
// clang-format on

} // namespace

Decision decorateStep(const PostContext &post, const Checkpoint &at, const Answer &answer)
{
    Decision decision = playStep(kDecorations, post, at, answer);
    if (std::holds_alternative<StillUnknown>(decision.action)) // a step nobody knows: it is out all the same
        decision.action = Published{.remotePostId = post.job.remotePostId, .permalink = post.job.permalink};
    return decision;
}

} // namespace kalends::instagram
