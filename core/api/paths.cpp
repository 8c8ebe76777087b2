// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/paths.h"

#include "model/texts.h"
#include "model/zone.h"

#include <algorithm>

namespace kalends
{

namespace
{
constexpr int kMostPerPage = 500;

} // namespace

Error noSuchThing(const QString &asked)
{
    return {.code = ErrorCode::NotFound,
            .message = Texts::tr("There is nothing with the id “%1”.").arg(asked.left(60))};
}

Error wrongType(QAnyStringView field, const QString &wanted)
{
    return {.code = ErrorCode::InvalidValue, .message = Texts::tr("“%1” has to be %2.").arg(field.toString(), wanted)};
}

Result<std::optional<Channel>> channelIn(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"channel");
    if (value.isUndefined() || value.isNull())
        return std::optional<Channel>();
    if (const auto channel = channelFromWord(value.toString()))
        return channel;
    return wrongType("channel", Texts::tr("“ig” or “tiktok”"));
}

Result<PageRequest> pageIn(const ApiCall &call)
{
    PageRequest page;
    page.cursor = call.request.query.value(QStringLiteral("cursor"));
    const QString limit = call.request.query.value(QStringLiteral("limit"));
    if (limit.isEmpty())
        return page;
    bool isNumber = false;
    page.limit = limit.toInt(&isNumber);
    if (!isNumber || page.limit < 1 || page.limit > kMostPerPage)
        return Error{.code = ErrorCode::InvalidValue,
                     .message =
                         Texts::tr("“limit” is %1; it goes from 1 to %2.").arg(limit.left(20)).arg(kMostPerPage)};
    return page;
}

Result<void> onlyQuery(const ApiCall &call, std::initializer_list<QLatin1String> known)
{
    for (auto it = call.request.query.constBegin(); it != call.request.query.constEnd(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return Error{.code = ErrorCode::UnknownField,
                         .message = Texts::tr("The query has “%1”, which is not known here.").arg(it.key().left(60))};
    }
    return {};
}

Result<std::optional<Instant>> timeIn(const ApiCall &call, const QString &name)
{
    const QString text = call.request.query.value(name);
    if (text.isEmpty())
        return std::optional<Instant>();
    // A bare + in a query means a blank; an offset that came unescaped is meant as one.
    const Result<Instant> time = parseTime(
        QString(text).replace(QLatin1Char(' '), text.contains(QLatin1Char('T')) ? QLatin1Char('+') : QLatin1Char(' ')),
        QTimeZone::utc());
    KALENDS_TRY(time);
    return std::optional(*time);
}

ApiResponse pageOf(const QJsonArray &items, const PageRequest &page)
{
    bool isNumber = true;
    const int start = page.cursor.isEmpty() ? 0 : page.cursor.toInt(&isNumber);
    if (!isNumber || start < 0 || (start > 0 && start >= items.size()))
        return ApiResponse::failed(
            {.code = ErrorCode::BadRequest, .message = Texts::tr("“cursor” is not one that this list has answered.")});
    const qsizetype end = std::min<qsizetype>(items.size(), qsizetype(start) + page.limit);
    QJsonArray some;
    for (qsizetype i = start; i < end; ++i)
        some.append(items[i]);
    return ApiResponse::list(some, end < items.size() ? QString::number(end) : QString());
}

Result<ApiResponse> pageInMemory(const ApiCall &call, const QJsonArray &items)
{
    KALENDS_TRY(onlyQuery(call, {QLatin1String("limit"), QLatin1String("cursor")}));
    const auto page = pageIn(call);
    KALENDS_TRY(page);
    return pageOf(items, *page);
}

} // namespace kalends
