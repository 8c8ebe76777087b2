// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QList>
#include <QStringList>

namespace kalends
{

/// Which part of a list is wanted.
struct PageRequest {
    int limit = 100; ///< 1 to kMaxPageSize; the repositories clamp it
    QString cursor;  ///< nextCursor of the page before; empty: from the start
};
inline constexpr int kMaxPageSize = 1000;

/// One part of a list. Lists are walked by key, so that rows that come or go meanwhile neither repeat nor hide others.
template <class T> struct Page {
    QList<T> items;
    QString nextCursor; ///< empty: this was the last page
};

/// The limit to ask the database for: one row more than wanted says whether there is a next page.
[[nodiscard]] int rowsToAsk(const PageRequest &request);

/// A cursor is the sort key of the last row that was handed out, opaque to everyone else.
[[nodiscard]] QString cursorFromKey(const QStringList &key);
/// Error: BadRequest when it is not one of ours with `parts` parts.
[[nodiscard]] Result<QStringList> keyFromCursor(const QString &cursor, int parts);

/// Cuts the extra row off and makes the cursor from the last one kept.
template <class T, class KeyOf>
[[nodiscard]] Page<T> pageFromRows(QList<T> rows, const PageRequest &request, const KeyOf &keyOf)
{
    Page<T> page{std::move(rows), {}};
    const qsizetype wanted = rowsToAsk(request) - 1;
    if (page.items.size() > wanted) {
        page.items.resize(wanted);
        page.nextCursor = cursorFromKey(keyOf(page.items.constLast()));
    }
    return page;
}

} // namespace kalends
