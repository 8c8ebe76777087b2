// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace kalends
{

/// Which of an app's screens is shown.
enum class PreviewScreen {
    Feed,        ///< Instagram: a post or carousel, and a reel that is shared to the feed
    Reel,        ///< Instagram: full screen
    Story,       ///< Instagram
    Grid,        ///< Instagram: the profile, with this post in its place
    TikTokVideo, ///< TikTok: full screen
    TikTokPhotos ///< TikTok: photos to swipe through
};

} // namespace kalends
