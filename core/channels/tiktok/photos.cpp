// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/steps.h"

#include "channels/answers.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

using std::chrono::minutes;

constexpr Milliseconds kSlowest = std::chrono::seconds(60);
constexpr Milliseconds kTolerance = minutes(2);
constexpr Milliseconds kLookAt[] = {minutes(10), minutes(60),
                                    minutes(240)}; ///< after the request left (publishing/PROTOCOL.md 5)
constexpr qint64 kMostTries = 3;

QString stagedUrl(const PostContext &post, const MediaId &media)
{
    const auto found = std::find_if(post.staged.crbegin(), post.staged.crend(),
                                    [&](const StagedUrl &staged) { return staged.media == media; });
    return found == post.staged.crend() ? QString() : found->url;
}

Error unknownPhotos(const QString &why)
{
    return outcomeUnknown(u"TikTok"_s, why);
}

/// Only public posts are listed, only with the scope, and only a caption can tell them apart.
bool canLook(const Turn &turn)
{
    const TikTokContent content = contentOf(turn.post);
    return turn.post.account.scopes.contains("video.list"_L1) && content.privacyLevel == "PUBLIC_TO_EVERYONE"_L1 &&
           !(content.description + content.title).trimmed().isEmpty();
}

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// The posts of the listing that can be ours.
QList<QJsonObject> matchesIn(const Turn &turn, const QJsonArray &videos)
{
    const TikTokContent content = contentOf(turn.post);
    const QStringList words{comparable(content.description), comparable(content.title),
                            comparable(content.title + u' ' + content.description)};
    const qint64 from = (turn.number(key::kSentAt) - kTolerance.count()) / 1000;
    QList<QJsonObject> found;
    for (const QJsonValue &value : videos) {
        const QJsonObject video = value.toObject();
        const QString id = idText(video.value("id"_L1));
        const QString caption =
            comparable(video.value("video_description"_L1).toString(video.value("title"_L1).toString()));
        const bool ours = !id.isEmpty() && !turn.post.knownRemoteIds.contains(id) && !caption.isEmpty() &&
                          words.contains(caption) && wholeNumber(video.value("create_time"_L1)).value_or(0) >= from;
        if (ours)
            found << video;
    }
    return found;
}

/// Waits for the next time to look at the listing; after the last one nobody can know.
Decision untilNextLook(Turn turn, const QString &why)
{
    const qint64 looks = turn.number(key::kLooks);
    if (looks >= qint64(std::size(kLookAt)))
        return turn.to(step::kPhotosLost, StillUnknown{.error = unknownPhotos(why)});
    const Milliseconds wait = std::max<Milliseconds>(kLookAt[looks] - turn.since(key::kSentAt), Milliseconds(1));
    if (turn.since(key::kSentAt) >= kLookAt[1])
        return turn.to(step::kPhotosLost, StillUnknown{.error = unknownPhotos(why), .lookAgainIn = wait});
    return turn.to(step::kPhotosLost, Uncertain{.error = unknownPhotos(why), .lookAgainIn = wait});
}

} // namespace

Decision sendPhotos(Turn turn)
{
    QStringList urls;
    QList<MediaId> missing;
    for (const MediaAsset &asset : turn.post.media) {
        urls << stagedUrl(turn.post, asset.id);
        if (urls.last().isEmpty() && !missing.contains(asset.id))
            missing << asset.id;
    }
    if (!missing.isEmpty())
        return turn.to(step::kStaging, Stage{.media = missing});
    const QJsonObject body = photosBody(contentOf(turn.post), restrictionsOf(turn), urls);
    turn.stamp(key::kSentAt);
    turn.forget({key::kLooks});
    return turn.to(step::kPhotosSent, Send{.op = u"photo_init"_s,
                                           .request = initPhotosRequest(turn.post.settings, body),
                                           .effect = Effect::Irreversible,
                                           .limitBucket = u"tiktok.init"_s});
}

Decision photosLost(Turn turn)
{
    turn.stampOnce(key::kSentAt);
    turn.set(key::kLooks, 0);
    Decision decision = turn.to(
        step::kPhotosLost,
        Uncertain{.error = unknownPhotos(Texts::tr("The answer to the request that posts the pictures was lost.")),
                  .lookAgainIn = turn.backOff(0, kSlowest)});
    decision.dropStaged = true; // what TikTok has not fetched yet it cannot post
    return decision;
}

Decision photosAnswered(Turn turn, const HttpAnswer &answer)
{
    const auto envelope = readEnvelope(answer);
    const QString publishId = envelope && envelope->ok() ? idText(envelope->data.value("publish_id"_L1)) : QString();
    if (!publishId.isEmpty()) {
        turn.set(key::kPublishId, publishId);
        turn.forget({key::kTries, key::kRefreshed});
        return turn.to(step::kProcessing, Wait{.delay = turn.backOff(0, kSlowest), .why = u"processing"_s});
    }
    if (answer.fault == NetFault::NotSent || (envelope && surelyRefused(*envelope))) {
        turn.forget({key::kSentAt});
        Decision decision = envelope ? refused(turn, *envelope, answer, step::kStaging, Phase::Making)
                                     : troubled(turn, answer, step::kStaging, Phase::Making);
        decision.provesNotDone = true;
        return decision;
    }
    return photosLost(turn);
}

Decision lookForPhotos(Turn turn)
{
    const QString why = Texts::tr("TikTok gives no way to ask what became of the pictures.");
    if (!canLook(turn))
        return turn.to(step::kPhotosLost, StillUnknown{.error = unknownPhotos(why)});
    const qint64 looks = turn.number(key::kLooks);
    if (looks >= qint64(std::size(kLookAt)) || turn.since(key::kSentAt) < kLookAt[looks])
        return untilNextLook(turn, why);
    return turn.to(step::kPhotosLost,
                   Send{.op = u"confirm_listing"_s, .request = listVideosRequest(turn.post.settings)});
}

Decision photosListed(Turn turn, const HttpAnswer &answer)
{
    const auto envelope = readEnvelope(answer);
    if (!envelope || !envelope->ok()) {
        if (envelope && ruleFor(*envelope).kind == Kind::RefreshToken && !turn.has(key::kRefreshed)) {
            turn.set(key::kRefreshed, true);
            return turn.to(step::kPhotosLost, RefreshToken{});
        }
        if (turn.count(key::kTries) < kMostTries)
            return turn.to(step::kPhotosLost,
                           Uncertain{.error = unknownPhotos(Texts::tr("The list of posts could not be read.")),
                                     .lookAgainIn = turn.backOff(turn.number(key::kTries), kSlowest)});
    }
    turn.forget({key::kTries, key::kRefreshed});
    const QList<QJsonObject> found =
        matchesIn(turn, envelope ? envelope->data.value("videos"_L1).toArray() : QJsonArray());
    if (found.size() == 1) {
        const QString id = idText(found.first().value("id"_L1));
        turn.set(key::kPostIds, QJsonArray{id});
        return turn.to(step::kPublished, Published{.remotePostId = id});
    }
    turn.count(key::kLooks);
    return untilNextLook(turn, found.isEmpty() ? Texts::tr("The list of public posts does not show it.")
                                               : Texts::tr("Several public posts look like it."));
}

} // namespace kalends::tiktok
