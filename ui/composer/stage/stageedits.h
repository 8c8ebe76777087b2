// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/postdraft.h"
#include "ui/composer/stage/trimhand.h"

#include <QSize>

namespace kalends
{

/// Which channels an edit is for and what goes along with it: people's tags stay on the people when the picture is cut
/// differently, the cover stays the frame it was when the clip is trimmed. Changes the draft, shows nothing. GUI
/// thread.
class StageEdits
{
public:
    explicit StageEdits(PostDraft &draft) : m_draft(draft) {}

    /// The open tab's; nothing: the shared one.
    void setChannel(std::optional<Channel> channel) { m_channel = channel; }
    [[nodiscard]] std::optional<Channel> channel() const { return m_channel; }
    /// Whose picture is shown: the open tab's, or the first that the post goes to.
    [[nodiscard]] Channel shown() const;
    [[nodiscard]] PostType shownType() const { return m_draft.typeFor(shown()); }
    /// The channel beside the open tab's that the post goes to as well; nothing on the shared tab.
    [[nodiscard]] std::optional<Channel> other() const;

    [[nodiscard]] MediaEdit edit(const MediaAsset &asset) const { return m_draft.edit(shown(), asset.id); }
    /// As shown after the edit's rotation.
    [[nodiscard]] static QSize turned(const MediaAsset &asset, const MediaEdit &edit);
    /// The other channel takes that shape and length too.
    [[nodiscard]] bool suitsOther(const MediaAsset &asset, const MediaEdit &edit) const;
    [[nodiscard]] bool isSameOnOther(const MediaAsset &asset) const;
    /// Width by height that the shown channel takes for it; 0: no bound.
    [[nodiscard]] std::pair<double, double> ratioBounds(const MediaAsset &asset) const;
    /// What of a clip may go out on that channel.
    [[nodiscard]] TrimHand trimHand(const MediaAsset &clip, Channel channel) const;

    /// For the open tab's channel, with `alsoOther` for the other one as well; on the shared tab for all, each in the
    /// nearest shape and length that it takes.
    void apply(const MediaAsset &asset, const MediaEdit &edit, bool alsoOther);

    /// The last moment of a clip, or of what is left of it, that can be its cover: what is made of it may end a few
    /// frames earlier than was asked for.
    [[nodiscard]] static qint64 lastCoverMs(qint64 startMs, qint64 endMs);
    /// Of the clip itself, not of what is left of it; nothing: none is chosen.
    [[nodiscard]] std::optional<qint64> coverAt(const MediaAsset &clip) const;
    void setCover(const MediaAsset &clip, std::optional<qint64> atMs);

private:
    [[nodiscard]] MediaEdit fitted(const MediaAsset &asset, MediaEdit edit, Channel channel) const;
    void applyTo(Channel channel, const MediaAsset &asset, MediaEdit edit);
    [[nodiscard]] QList<Channel> targets() const;

    PostDraft &m_draft;
    std::optional<Channel> m_channel;
};

} // namespace kalends
