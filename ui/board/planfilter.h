// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"

#include <QSet>

namespace kalends
{

/// What a person wants to see of the plan. A plain value. Empty parts let everything through. (The words searched for
/// are looked up by the board, over all years.)
struct PlanFilter {
    QSet<Channel> channels;     ///< a post of any of them
    QList<Readiness> readiness; ///< any of them
    QStringList labels;         ///< any of them
    QString text;               ///< anywhere in the shared caption, whatever the case

    [[nodiscard]] bool isEmpty() const
    {
        return channels.isEmpty() && readiness.isEmpty() && labels.isEmpty() && text.isEmpty();
    }
    /// Everything but the text.
    [[nodiscard]] bool takes(const EntryTile &tile) const;
    friend bool operator==(const PlanFilter &, const PlanFilter &) = default;
};

} // namespace kalends
