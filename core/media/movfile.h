// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kalends
{

/// The box structure of an MP4 or MOV file, for what the demuxer does not tell.
struct MovFacts {
    bool hasIndex = false;  ///< there is a moov box, whole
    bool moovFirst = false; ///< before the first mdat, as a streaming reader needs it
    bool truncated = false; ///< a box claims to end beyond the file
    bool editList = false;  ///< see hasRealEdits() in the source: more than the priming that every encoder writes
};

[[nodiscard]] MovFacts readMov(const QString &path);

} // namespace kalends
