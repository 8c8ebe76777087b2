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

constexpr Milliseconds kSlowestPoll = std::chrono::seconds(60);
constexpr Milliseconds kPollLimit = std::chrono::minutes(30);
constexpr Milliseconds kContainerLife = std::chrono::hours(23); ///< Meta says 24 h after creation
constexpr qint64 kMostUnreadable = 8;                           ///< reads that do not find a fresh container
constexpr int kBusy = 75; ///< percent of the allowance from which polling slows down

Send request(const char *op, HttpRequest http, Effect effect)
{
    return {.op = QLatin1String(op),
            .request = std::move(http),
            .effect = effect,
            .limitBucket = effect == Effect::Repeatable ? u"ig.container"_s : QString()};
}

QString stagedUrl(const PostContext &post, int index)
{
    for (auto staged = post.staged.crbegin(); staged != post.staged.crend(); ++staged) { // the newest copy counts
        if (staged->media == post.media.at(index).id)
            return staged->url;
    }
    return {};
}

QList<MediaId> unstaged(const PostContext &post)
{
    QList<MediaId> missing;
    for (int i = 0; i < post.media.size(); ++i) {
        if (stagedUrl(post, i).isEmpty() && !missing.contains(post.media.at(i).id))
            missing << post.media.at(i).id;
    }
    return missing;
}

/// What is staged is staged once for all files; what the platform could not fetch gets a new address.
std::optional<Decision> stageFirst(Turn turn)
{
    const QJsonArray again = turn.data.value(key::kRestage).toArray();
    turn.forget({key::kRestage});
    QList<MediaId> fresh;
    for (const QJsonValue &index : again) {
        if (index.toInt() < turn.post.media.size())
            fresh << turn.post.media.at(index.toInt()).id;
    }
    if (!fresh.isEmpty())
        return turn.to(step::kStaging, Stage{.media = fresh, .fresh = true});
    const QList<MediaId> missing = unstaged(turn.post);
    if (!missing.isEmpty())
        return turn.to(step::kStaging, Stage{.media = missing});
    return std::nullopt;
}

QStringList childrenOf(const Turn &turn)
{
    QStringList ids;
    const QJsonArray children = turn.data.value(key::kChildren).toArray();
    for (const QJsonValue &child : children)
        ids << child.toString();
    ids.resize(turn.post.media.size()); // "" where one is still to be made
    return ids;
}

Decision createChild(Turn turn, int index)
{
    if (auto staging = stageFirst(turn))
        return *staging;
    const QJsonObject body =
        childContainer(contentOf(turn.post), turn.post.media.at(index), index, stagedUrl(turn.post, index));
    return turn.to(step::kCreatingChild,
                   request("create_child",
                           createContainerRequest(turn.post.settings, turn.post.account.externalAccountId, body),
                           Effect::Repeatable));
}

Decision createContainer(Turn turn)
{
    const InstagramContent content = contentOf(turn.post);
    QJsonObject body;
    if (isCarousel(turn.post)) {
        body = carouselContainer(content, childrenOf(turn));
    } else {
        if (auto staging = stageFirst(turn))
            return *staging;
        body = singleContainer(content, turn.post.media.first(), stagedUrl(turn.post, 0));
    }
    return turn.to(step::kCreating,
                   request("create_container",
                           createContainerRequest(turn.post.settings, turn.post.account.externalAccountId, body),
                           Effect::Repeatable));
}

Decision poll(Turn turn, QLatin1String at, const QString &id)
{
    turn.stampOnce(key::kPollSince);
    return turn.to(at, request("read_container", readContainerRequest(turn.post.settings, id), Effect::Read));
}

/// Containers die unpublished after a day; one for which a publish request has left is never given up for its age
/// alone.
bool tooOld(const Turn &turn)
{
    return turn.has(key::kContainerAt) && turn.since(key::kContainerAt) >= kContainerLife && !turn.has(key::kSentAt);
}

/// The id from a create answer, or nothing.
QString createdId(const HttpAnswer &answer)
{
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    return root ? idText(root->value("id"_L1)) : QString();
}

/// The index of the file an error at this container concerns; the parent of a carousel concerns none.
int fileOf(const Turn &turn, qint64 child)
{
    return isCarousel(turn.post) ? int(child) : 0;
}

Decision createFailed(Turn turn, const HttpAnswer &answer, int mediaIndex)
{
    if (const auto error = readGraphError(answer))
        return refused(turn, *error, answer, step::kStaging, Phase::Making, mediaIndex);
    return troubled(turn, answer, step::kStaging, Phase::Making);
}

Decision keepPolling(Turn turn, const HttpAnswer &answer, const QString &why)
{
    if (turn.since(key::kPollSince) >= kPollLimit) {
        Error error{ErrorCode::Timeout,
                    Texts::tr("Instagram was not done with the upload after 30 minutes."),
                    Texts::tr("Kalends starts over with a new upload."),
                    {},
                    {},
                    {},
                    answer.status};
        return turn.to(step::kStaging, FailedAttempt{.error = error});
    }
    Milliseconds wait = turn.backOff(turn.count(key::kPolls) - 1, kSlowestPoll);
    if (const auto usage = readUsage(answer); usage && usage->percent >= kBusy)
        wait = kSlowestPoll;
    return turn.stay(Wait{.delay = wait, .why = why});
}

/// Reads one container's answer. The two ends that differ between a child and the whole are the caller's.
Decision pollRead(Turn turn, const HttpAnswer &answer, QLatin1String at, int mediaIndex, Decision (*finished)(Turn))
{
    if (const auto error = readGraphError(answer)) {
        const Kind kind = ruleFor(*error).kind;
        const bool passing = kind == Kind::HandleLost || kind == Kind::Transient;
        if (passing && turn.count(key::kTries) <= kMostUnreadable)
            return keepPolling(turn, answer, u"unreadable"_s);
        if (kind != Kind::HandleLost)
            return refused(turn, *error, answer, at, Phase::Attempt, mediaIndex);
        GraphError gone = *error; // it stays unseen: nothing was published from it, so make another
        gone.code = -2;
        gone.subcode = 2207020;
        return refused(turn, gone, answer, step::kStaging, Phase::Attempt, mediaIndex);
    }
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    if (!root || !root->value("status_code"_L1).isString())
        return turn.count(key::kTries) <= kMostUnreadable ? keepPolling(turn, answer, u"unreadable"_s)
                                                          : troubled(turn, answer, step::kStaging, Phase::Attempt);
    turn.forget({key::kTries});
    const QString status = root->value("status_code"_L1).toString();
    Decision decision = keepPolling(turn, answer, u"processing"_s); // IN_PROGRESS, and words that are new
    if (status == "FINISHED"_L1) {
        turn.forget({key::kPolls, key::kPollSince});
        decision = finished(turn);
    } else if (status == "ERROR"_L1) {
        GraphError error = readContainerError(root->value("status"_L1).toString());
        decision = refused(turn, error, answer, step::kStaging, Phase::Attempt, mediaIndex);
    } else if (status == "EXPIRED"_L1) {
        GraphError expired;
        expired.code = -2;
        expired.subcode = 2207020;
        decision = refused(turn, expired, answer, step::kStaging, Phase::Attempt, mediaIndex);
    } else if (status == "PUBLISHED"_L1) { // already out, though we have no record of it: find it, never send
        if (!turn.has(key::kSentAt))
            turn.set(key::kSentAt, turn.number(key::kContainerAt));
        turn.set(key::kSeenStatus, status);
        decision = askListing(turn);
    }
    decision.meta.insert(u"container_status"_s, cleanText(status, 40));
    return decision;
}

} // namespace

Decision advance(Turn turn)
{
    if (tooOld(turn)) {
        turn.forget(
            {key::kContainer, key::kContainerAt, key::kChildren, key::kChildrenReady, key::kPolls, key::kPollSince});
    }
    if (turn.has(key::kContainer))
        return poll(turn, step::kPolling, turn.text(key::kContainer));
    if (!isCarousel(turn.post))
        return createContainer(turn);
    const QStringList children = childrenOf(turn);
    const qsizetype missing = children.indexOf(QString());
    if (missing >= 0)
        return createChild(turn, int(missing));
    const qint64 ready = turn.number(key::kChildrenReady);
    if (ready < children.size())
        return poll(turn, step::kPollingChild, children.at(ready));
    return createContainer(turn);
}

Decision createAgain(Turn turn)
{
    constexpr qint64 kMostRetakes = 3;
    if (turn.count(key::kRetakes) > kMostRetakes) {
        Error error{ErrorCode::PlatformUnavailable,
                    Texts::tr("Four times no answer came to the request that prepares the upload on Instagram."),
                    Texts::tr("Kalends tries again by itself."),
                    {},
                    {},
                    {},
                    0};
        return turn.to(step::kStaging, FailedAttempt{.error = error});
    }
    return advance(turn);
}

Decision childCreated(Turn turn, const HttpAnswer &answer)
{
    QStringList children = childrenOf(turn);
    const int index = int(children.indexOf(QString()));
    const QString id = createdId(answer);
    if (id.isEmpty())
        return createFailed(turn, answer, index);
    if (index >= 0)
        children[index] = id;
    turn.set(key::kChildren, QJsonArray::fromStringList(children));
    turn.stampOnce(key::kContainerAt);
    turn.forget({key::kTries});
    return advance(turn);
}

Decision childRead(Turn turn, const HttpAnswer &answer)
{
    const int index = fileOf(turn, turn.number(key::kChildrenReady));
    return pollRead(turn, answer, step::kPollingChild, index, [](Turn done) {
        done.count(key::kChildrenReady);
        return advance(done);
    });
}

Decision containerCreated(Turn turn, const HttpAnswer &answer)
{
    const QString id = createdId(answer);
    if (id.isEmpty())
        return createFailed(turn, answer, fileOf(turn, -1));
    turn.set(key::kContainer, id);
    if (!isCarousel(turn.post))
        turn.stamp(key::kContainerAt);
    turn.forget({key::kTries});
    return advance(turn);
}

Decision containerRead(Turn turn, const HttpAnswer &answer)
{
    return pollRead(turn, answer, step::kPolling, fileOf(turn, -1), askBaseline);
}

} // namespace kalends::instagram
