// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/listing.h"

#include "channels/answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

/// "2026-09-26T22:36:43+0000": Meta leaves out the colon of the offset.
std::optional<Instant> timeOf(QString text)
{
    const qsizetype sign = text.size() - 5;
    if (sign > 0 && (text.at(sign) == u'+' || text.at(sign) == u'-') && !text.contains(u"Z"_s))
        text.insert(sign + 3, u':');
    return instantFromIso(text);
}

bool typesAgree(const QString &listed, QLatin1String wanted)
{
    return listed == wanted || (wanted == "VIDEO"_L1 && listed == "REELS"_L1);
}

} // namespace

std::optional<QList<ListedMedia>> readListing(const HttpAnswer &answer)
{
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    if (!root || !root->value("data"_L1).isArray())
        return std::nullopt;
    QList<ListedMedia> listing;
    const QJsonArray items = root->value("data"_L1).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        ListedMedia media{.id = idText(item.value("id"_L1)),
                          .type = item.value("media_type"_L1).toString(),
                          .caption = std::nullopt,
                          .at = timeOf(item.value("timestamp"_L1).toString()),
                          .permalink = item.value("permalink"_L1).toString()};
        if (item.value("caption"_L1).isString())
            media.caption = item.value("caption"_L1).toString();
        listing.append(std::move(media));
    }
    return listing;
}

QString comparableCaption(const QString &caption)
{
    QString text = caption.normalized(QString::NormalizationForm_C);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(u'@');
    return text.trimmed();
}

Matches match(const QList<ListedMedia> &listing, const Wanted &wanted)
{
    const QString caption = comparableCaption(wanted.caption);
    Matches matches;
    for (const ListedMedia &item : listing) {
        if (!item.id.isEmpty() && wanted.excluded.contains(item.id))
            continue;
        if (item.at && *item.at < wanted.notBefore)
            continue;
        if (!item.type.isEmpty() && !typesAgree(item.type, wanted.type))
            continue;
        ++matches.fresh;
        const bool captionReadable = !wanted.captionCounts || item.caption || caption.isEmpty();
        if (item.id.isEmpty() || item.type.isEmpty() || !item.at || !captionReadable)
            ++matches.possible;
        else if (!wanted.captionCounts || comparableCaption(item.caption.value_or(QString())) == caption)
            matches.exact.append(item);
    }
    return matches;
}

} // namespace kalends::instagram
