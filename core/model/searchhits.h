// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"

#include <QList>

namespace kalends
{

/// What a search over all posts found. A plain value.
struct SearchHits {
    qsizetype count = 0;   ///< all of them
    QList<EntryId> newest; ///< the latest made first, as many as were asked for
    [[nodiscard]] bool isComplete() const { return newest.size() == count; }
};

} // namespace kalends
