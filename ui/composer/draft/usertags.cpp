// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/usertags.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{

TagPlacing tagPlacing(PostType type, MediaKind kind)
{
    switch (type) {
    case PostType::Post:
    case PostType::Carousel:
        return kind == MediaKind::Image ? TagPlacing::Placed : TagPlacing::None;
    case PostType::Story:
        return TagPlacing::Placed;
    case PostType::Reel:
        return TagPlacing::Listed;
    case PostType::Video:
    case PostType::Photos:
        return TagPlacing::None;
    }
    Q_UNREACHABLE();
}

double keptShare(double share)
{
    return std::round(share * 10'000) / 10'000;
}

QJsonValue toJson(const QList<UserTag> &tags)
{
    if (tags.isEmpty())
        return QJsonValue::Null;
    QJsonArray list;
    for (const UserTag &tag : tags) {
        QJsonObject object{{u"username"_s, tag.username}};
        if (tag.x && tag.y) {
            object.insert(u"x"_s, keptShare(*tag.x));
            object.insert(u"y"_s, keptShare(*tag.y));
        }
        if (tag.mediaIndex > 0)
            object.insert(u"media_index"_s, tag.mediaIndex);
        list.append(object);
    }
    return list;
}

std::optional<QString> userName(const QString &typed)
{
    static const QRegularExpression shape(u"\\A@?([A-Za-z0-9._]{1,30})\\z"_s);
    const QRegularExpressionMatch match = shape.match(typed.trimmed());
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace kalends
