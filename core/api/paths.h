// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/router.h"
#include "model/channel.h"
#include "model/ids.h"
#include "model/instant.h"
#include "store/page.h"

namespace kalends
{

/// Small readers that all routes share.

/// The id that the path names. Error: NotFound for anything that is not one, since nothing can be there.
[[nodiscard]] Error noSuchThing(const QString &asked);
template <class Id> [[nodiscard]] Result<Id> idIn(const ApiCall &call)
{
    const QString &text = call.captured.first();
    if (const auto id = Id::fromString(text))
        return *id;
    return noSuchThing(text);
}

/// "“token” has to be …", with `wanted` in the person's language. InvalidValue.
[[nodiscard]] Error wrongType(QAnyStringView field, const QString &wanted);

/// The member `channel` of a body; nothing when it is not given, or null. Error: InvalidValue.
[[nodiscard]] Result<std::optional<Channel>> channelIn(const QJsonObject &body);

/// `limit` 1 to 500 and `cursor`. Error: InvalidValue.
[[nodiscard]] Result<PageRequest> pageIn(const ApiCall &call);
/// Refuses query parameters that the route does not know, so that a typing error is not silently ignored. Error:
/// UnknownField.
[[nodiscard]] Result<void> onlyQuery(const ApiCall &call, std::initializer_list<QLatin1String> known);
/// An instant in the query; nothing when it is not given. Error: InvalidTime.
[[nodiscard]] Result<std::optional<Instant>> timeIn(const ApiCall &call, const QString &name);

/// One page of a list that is short by nature.
[[nodiscard]] ApiResponse pageOf(const QJsonArray &items, const PageRequest &page);
/// The page of such a list that the call asks for. Errors: InvalidValue, UnknownField.
[[nodiscard]] Result<ApiResponse> pageInMemory(const ApiCall &call, const QJsonArray &items);

} // namespace kalends
