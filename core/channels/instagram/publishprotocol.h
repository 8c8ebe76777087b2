// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

namespace kalends
{

/// How a picture, carousel, reel or story goes out on Instagram (Instagram Login; publishing/PROTOCOL.md 3).
/// Pure: any thread.
class InstagramPublishProtocol final : public PublishProtocol
{
public:
    [[nodiscard]] Decision next(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;
    [[nodiscard]] Decision decorate(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;
};

} // namespace kalends
