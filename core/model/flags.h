// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"

#include <QLatin1String>
#include <array>

namespace kalends
{

/// The feature flags: all off unless turned on. Turning one off is the rollback.
struct Flags {
    bool publishNow = false;
    bool publishInstagram = false;
    bool publishTikTok = false;
    bool instagramReissue =
        false; ///< "ig_reissue": after a proven quiet, publish the same container once more (publishing/PROTOCOL.md 3)

    [[nodiscard]] bool mayPublish(Channel channel) const
    {
        return channel == Channel::Instagram ? publishInstagram : publishTikTok;
    }
    friend bool operator==(const Flags &, const Flags &) = default;
};

inline constexpr std::array kFlagNames{QLatin1String("publish_now"), QLatin1String("publish_ig"),
                                       QLatin1String("publish_tiktok"), QLatin1String("ig_reissue")};

} // namespace kalends
