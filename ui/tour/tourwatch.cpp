// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourwatch.h"

#include <algorithm>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = TourEvent::Kind;

struct ArrivalRow {
    QLatin1String service;
    QLatin1String operation;
    std::optional<Channel> channel; ///< nothing: for any
    PublishStage stage;
};

// Instagram fetches what was staged (a container, then the commit); TikTok is sent a clip and fetches photos.
constexpr std::array kArrivals{
    ArrivalRow{"storage"_L1, "put"_L1, std::nullopt, PublishStage::Staged},
    ArrivalRow{"instagram"_L1, "create_container"_L1, Channel::Instagram, PublishStage::Announced},
    ArrivalRow{"tiktok"_L1, "init"_L1, Channel::TikTok, PublishStage::Announced},
    ArrivalRow{"tiktok"_L1, "content_init"_L1, Channel::TikTok, PublishStage::Announced},
    ArrivalRow{"storage"_L1, "fetch"_L1, std::nullopt, PublishStage::Taken},
    ArrivalRow{"tiktok"_L1, "last_chunk"_L1, Channel::TikTok, PublishStage::Taken},
    ArrivalRow{"instagram"_L1, "media_publish"_L1, Channel::Instagram, PublishStage::Published},
};

} // namespace

void TourWatch::begin(const QList<PostSight> &posts, const QList<Account> &accounts)
{
    *this = {};
    for (const PostSight &post : posts)
        m_posts.insert(post.id, post);
    for (const Account &account : accounts)
        m_well.insert(account.channel, account.status == AccountStatus::Ok);
}

std::optional<TourEvent> TourWatch::moves(const QList<PostSight> &posts)
{
    QHash<EntryId, std::optional<Instant>> moved;
    bool back = true;
    for (const PostSight &post : posts) {
        const auto known = m_posts.constFind(post.id);
        if (known == m_posts.constEnd() || post.gone || known->gone || known->at == post.at)
            continue;
        const auto before = m_before.constFind(post.id);
        back = back && before != m_before.constEnd() && *before == post.at;
        moved.insert(post.id, known->at);
    }
    if (moved.isEmpty())
        return {};
    const TourEvent event{.kind = back && moved.size() == m_before.size() ? Kind::PostsMovedBack : Kind::PostsMoved,
                          .entry = moved.constBegin().key(),
                          .count = int(moved.size())};
    if (moved.size() > 1)
        m_before = moved;
    return event;
}

QList<TourEvent> TourWatch::see(const QList<PostSight> &posts)
{
    QList<TourEvent> events;
    if (const auto event = moves(posts))
        events.append(*event);
    for (const PostSight &post : posts) {
        const PostSight known = m_posts.value(post.id);
        if (!post.gone && post.media > 0 && known.media == 0)
            events.append({.kind = Kind::PostMade, .entry = post.id});
        if (!post.gone && post.drafted && !known.drafted)
            events.append({.kind = Kind::CaptionDrafted, .entry = post.id});
        m_posts.insert(post.id, post);
    }
    return events;
}

QList<TourEvent> TourWatch::see(const QList<Account> &accounts)
{
    QList<TourEvent> events;
    for (const Channel channel : kChannels) {
        const auto account = std::ranges::find(accounts, channel, &Account::channel);
        const bool well = account != accounts.end() && account->status == AccountStatus::Ok;
        const auto known = m_well.constFind(channel);
        if (known == m_well.constEnd() && !well)
            continue; // never linked
        if (known != m_well.constEnd() && *known != well)
            events.append({.kind = well ? Kind::AccountMended : Kind::AccountBroken, .entry = {}, .channel = channel});
        m_well.insert(channel, well);
    }
    return events;
}

std::optional<Channel> TourWatch::brokenAmong(const QList<Account> &accounts)
{
    for (const Channel channel : kChannels) {
        const auto account = std::ranges::find(accounts, channel, &Account::channel);
        if (account != accounts.end() && account->status != AccountStatus::Ok)
            return channel;
    }
    return {};
}

void PublishTrail::begin(Channel channel)
{
    m_channel = channel;
    m_reached = 0;
}

bool PublishTrail::arrived(const QString &service, const QString &operation, int status)
{
    if (status < 200 || status >= 300)
        return false;
    for (const ArrivalRow &row : kArrivals) {
        if (row.service != service || row.operation != operation || (row.channel && *row.channel != m_channel))
            continue;
        const int reached = int(row.stage) + 1;
        if (reached <= m_reached)
            return false;
        m_reached = reached; // what a request does not show, such as a file that is staged already, lies behind it
        return true;
    }
    return false;
}

} // namespace kalends
