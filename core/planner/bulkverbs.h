// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "planner/plan.h"

#include <QList>
#include <QSet>
#include <QString>

namespace kalends
{

class Transaction;

// What the planner's verbs for many entries share.

/// The first of each, in their order.
template <class IdType> [[nodiscard]] QList<IdType> withoutRepeats(const QList<IdType> &ids)
{
    QSet<IdType> seen;
    QList<IdType> once;
    for (const IdType &id : ids) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        once.append(id);
    }
    return once;
}

/// A step's name: `one`, or `many` with the count for its %1. Both are marked for translation in the context
/// kalends::Planner.
[[nodiscard]] QString stepName(const char *one, const char *many, qsizetype count);
/// Commits what was changed; a change of nothing is left to roll back. Answers `result`, or why it was not kept.
[[nodiscard]] Result<ChangeResult> committed(Transaction &transaction, Result<ChangeResult> result);
/// Error: InvalidValue for more than kMaxIdsPerRequest.
[[nodiscard]] Result<void> checkCount(qsizetype count);

} // namespace kalends
