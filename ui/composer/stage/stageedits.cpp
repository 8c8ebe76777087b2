// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/stageedits.h"

#include "model/cropgeometry.h"
#include "model/limits.h"
#include "ui/composer/stage/peopletags.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qint64 kCoverMarginMs = 100; ///< three frames of a clip of 30 in a second

int placeOf(const PostDraft &draft, const MediaAsset &asset)
{
    for (int i = 0; i < draft.media().size(); ++i) {
        if (draft.media().at(i).id == asset.id)
            return i;
    }
    return -1;
}

bool isNear(const QRectF &a, const QRectF &b)
{
    const auto near = [](qreal one, qreal two) { return std::abs(one - two) < 1e-4; };
    return near(a.x(), b.x()) && near(a.y(), b.y()) && near(a.width(), b.width()) && near(a.height(), b.height());
}

} // namespace

Channel StageEdits::shown() const
{
    if (m_channel)
        return *m_channel;
    for (const Channel channel : kChannels) {
        if (m_draft.isOn(channel))
            return channel;
    }
    return Channel::Instagram;
}

std::optional<Channel> StageEdits::other() const
{
    if (!m_channel)
        return std::nullopt;
    for (const Channel channel : kChannels) {
        if (channel != *m_channel && m_draft.isOn(channel))
            return channel;
    }
    return std::nullopt;
}

QList<Channel> StageEdits::targets() const
{
    QList<Channel> channels{shown()};
    if (m_channel)
        return channels;
    for (const Channel channel : kChannels) {
        if (m_draft.isOn(channel) && channel != channels.first())
            channels.append(channel);
    }
    return channels;
}

QSize StageEdits::turned(const MediaAsset &asset, const MediaEdit &edit)
{
    return turnedSize({asset.width, asset.height}, edit.rotation);
}

std::pair<double, double> StageEdits::ratioBounds(const MediaAsset &asset) const
{
    const PostLimits &limits = postLimits(shown(), shownType());
    return asset.kind == MediaKind::Image ? std::pair(limits.image.minRatio, limits.image.maxRatio)
                                          : std::pair(limits.video.minRatio, limits.video.maxRatio);
}

TrimHand StageEdits::trimHand(const MediaAsset &clip, Channel channel) const
{
    const VideoLimits &limits = postLimits(channel, m_draft.typeFor(channel)).video;
    const MediaEdit now = m_draft.edit(channel, clip.id);
    TrimHand hand(clip.durationMs, limits.minDuration.count(), limits.maxDuration.count());
    hand.set(now.trimStartMs, now.trimEndMs);
    return hand;
}

MediaEdit StageEdits::fitted(const MediaAsset &asset, MediaEdit edit, Channel channel) const
{
    edit.crop = allowedCrop(turned(asset, edit), edit.crop, channel, m_draft.typeFor(channel), asset.kind);
    if (asset.kind == MediaKind::Video && (edit.trimStartMs > 0 || edit.trimEndMs > 0)) {
        TrimHand hand = trimHand(asset, channel);
        hand.set(edit.trimStartMs, edit.trimEndMs);
        edit.trimStartMs = hand.startMs();
        edit.trimEndMs = hand.editEndMs();
    }
    return edit;
}

bool StageEdits::suitsOther(const MediaAsset &asset, const MediaEdit &edit) const
{
    const auto channel = other();
    if (!channel)
        return false;
    const MediaEdit there = fitted(asset, edit, *channel);
    return isNear(there.crop, edit.crop) && there.trimStartMs == edit.trimStartMs && there.trimEndMs == edit.trimEndMs;
}

bool StageEdits::isSameOnOther(const MediaAsset &asset) const
{
    const auto channel = other();
    return channel && m_draft.edit(*channel, asset.id).makesTheSameAs(edit(asset));
}

void StageEdits::apply(const MediaAsset &asset, const MediaEdit &edit, bool alsoOther)
{
    for (const Channel channel : targets())
        applyTo(channel, asset, channel == shown() ? edit : fitted(asset, edit, channel));
    if (const auto channel = other(); channel && alsoOther && suitsOther(asset, edit))
        applyTo(*channel, asset, edit);
}

void StageEdits::applyTo(Channel channel, const MediaAsset &asset, MediaEdit edit)
{
    const MediaEdit before = m_draft.edit(channel, asset.id);
    edit.media = asset.id;
    edit.result = {};
    if (edit.makesTheSameAs(before))
        return;
    const int place = placeOf(m_draft, asset);
    if (channel == Channel::Instagram) {
        const QList<UserTag> tags = m_draft.instagram().userTags;
        if (const QList<UserTag> moved = movedWithEdit(tags, place, before, edit); moved != tags)
            m_draft.setField(channel, u"user_tags"_s, toJson(moved));
    }
    const QJsonValue cover = m_draft.field(channel, u"cover_offset_ms"_s);
    if (place == 0 && cover.isDouble() && before.trimStartMs != edit.trimStartMs) {
        const qint64 end = edit.trimEndMs > 0 ? edit.trimEndMs : asset.durationMs;
        const qint64 at =
            std::clamp(before.trimStartMs + cover.toInteger(), edit.trimStartMs, lastCoverMs(edit.trimStartMs, end));
        m_draft.setField(channel, u"cover_offset_ms"_s, at - edit.trimStartMs);
    } else if (place == 0 && cover.isDouble() && edit.trimEndMs > 0) {
        const qint64 most = lastCoverMs(edit.trimStartMs, edit.trimEndMs) - edit.trimStartMs;
        if (cover.toInteger() > most)
            m_draft.setField(channel, u"cover_offset_ms"_s, most);
    }
    m_draft.setEdit(channel, edit);
}

qint64 StageEdits::lastCoverMs(qint64 startMs, qint64 endMs)
{
    return std::max(startMs, endMs - kCoverMarginMs);
}

std::optional<qint64> StageEdits::coverAt(const MediaAsset &clip) const
{
    const QJsonValue cover = m_draft.field(shown(), u"cover_offset_ms"_s);
    if (!cover.isDouble() || placeOf(m_draft, clip) != 0) // only the first clip has one
        return std::nullopt;
    return std::clamp<qint64>(edit(clip).trimStartMs + cover.toInteger(), 0, std::max<qint64>(0, clip.durationMs - 1));
}

void StageEdits::setCover(const MediaAsset &clip, std::optional<qint64> atMs)
{
    for (const Channel channel : targets()) {
        const MediaEdit made = m_draft.edit(channel, clip.id);
        const qint64 end = made.trimEndMs > 0 ? made.trimEndMs : clip.durationMs;
        const auto offset = [&] {
            const qint64 last = lastCoverMs(made.trimStartMs, end);
            return std::clamp(*atMs, made.trimStartMs, last) - made.trimStartMs;
        };
        m_draft.setField(channel, u"cover_offset_ms"_s, QJsonValue(atMs ? QJsonValue(offset()) : QJsonValue::Null));
    }
}

} // namespace kalends
