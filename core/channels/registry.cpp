// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/accountapi.h"
#include "channels/instagram/accountapi.h"
#include "channels/instagram/publishprotocol.h"
#include "channels/protocol.h"
#include "channels/tiktok/accountapi.h"
#include "channels/tiktok/publishprotocol.h"

namespace kalends
{

// The one place that lists the channels. All of them are without state, so one of each serves every thread.

const PublishProtocol &protocolFor(Channel channel)
{
    static const InstagramPublishProtocol instagramProtocol;
    static const TikTokPublishProtocol tikTokProtocol;
    return channel == Channel::Instagram ? static_cast<const PublishProtocol &>(instagramProtocol) : tikTokProtocol;
}

const AccountApi &accountApiFor(Channel channel)
{
    static const InstagramAccountApi instagramApi;
    static const TikTokAccountApi tikTokApi;
    return channel == Channel::Instagram ? static_cast<const AccountApi &>(instagramApi) : tikTokApi;
}

} // namespace kalends
