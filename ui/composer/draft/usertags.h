// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/fields.h"

#include <QJsonValue>

namespace kalends
{

/// What may be tagged in a post of that type, as Instagram takes it: on a picture people have a place, on a reel they
/// have none, on a clip of a carousel nobody can be tagged.
enum class TagPlacing { None, Listed, Placed };
[[nodiscard]] TagPlacing tagPlacing(PostType type, MediaKind kind);
inline constexpr qsizetype kMostUserTags = 20; ///< of one post

/// As the field ig.user_tags holds them; null for none.
[[nodiscard]] QJsonValue toJson(const QList<UserTag> &tags);
/// A share of the picture, 0 to 1, as it is kept: four decimals are a pixel of the largest picture.
[[nodiscard]] double keptShare(double share);
/// What was typed, without the @; nothing when it is no user name.
[[nodiscard]] std::optional<QString> userName(const QString &typed);

} // namespace kalends
