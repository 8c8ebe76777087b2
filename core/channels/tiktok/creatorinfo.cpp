// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/accountapi.h"

#include "channels/answers.h"
#include "channels/tiktok/errors.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{

Result<CreatorInfo> readCreatorInfo(const HttpAnswer &answer)
{
    const auto envelope = tiktok::readEnvelope(answer);
    if (!envelope)
        return troubleOf(answer, u"TikTok"_s);
    if (!envelope->ok()) // limits come with HTTP 200 and a code
        return tiktok::toError(*envelope);
    const QJsonObject &data = envelope->data;
    CreatorInfo info;
    info.username = cleanText(data.value("creator_username"_L1).toString(), 100);
    info.nickname = cleanText(data.value("creator_nickname"_L1).toString(), 100);
    info.avatarUrl = data.value("creator_avatar_url"_L1).toString();
    const QJsonArray options = data.value("privacy_level_options"_L1).toArray();
    for (const QJsonValue &option : options) {
        if (option.isString())
            info.privacyOptions << cleanText(option.toString(), 60);
    }
    info.commentDisabled = data.value("comment_disabled"_L1).toBool();
    info.duetDisabled = data.value("duet_disabled"_L1).toBool();
    info.stitchDisabled = data.value("stitch_disabled"_L1).toBool();
    const qint64 seconds = wholeNumber(data.value("max_video_post_duration_sec"_L1)).value_or(0);
    info.maxVideoDuration = std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    return info;
}

} // namespace kalends
