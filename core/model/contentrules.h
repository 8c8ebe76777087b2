// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/fields.h"
#include "model/media.h"

namespace kalends
{

/// What a channel would refuse of these words, choices and media, apart from the account. For readiness.cpp only: ask
/// contentIssues().
[[nodiscard]] QList<ReadinessIssue> instagramIssues(const InstagramContent &content, const QList<MediaAsset> &media);
[[nodiscard]] QList<ReadinessIssue> tikTokIssues(const TikTokContent &content, const QList<MediaAsset> &media);

} // namespace kalends
