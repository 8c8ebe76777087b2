// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

namespace kalends
{

/// How a clip (file upload) or photos (pulled by TikTok) go out (publishing/PROTOCOL.md 4 and 5). Pure: any
/// thread.
class TikTokPublishProtocol final : public PublishProtocol
{
public:
    [[nodiscard]] Decision next(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;
    [[nodiscard]] Decision decorate(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;
};

} // namespace kalends
