// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QString>
#include <QStringList>

namespace kalends
{

/// What TikTok says that an account may post right now (creator_info), as fetched at composing and again at due time.
/// Source: TikTok's Content Posting API. A plain value.
struct CreatorInfo {
    QString username;
    QString nickname;
    QString avatarUrl;
    QStringList privacyOptions;
    bool commentDisabled = false;
    bool duetDisabled = false;
    bool stitchDisabled = false;
    Milliseconds maxVideoDuration{0};
};

} // namespace kalends
