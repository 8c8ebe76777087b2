// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>

namespace kalends
{

/// What the item properties of a HEIF file say about its primary picture (ISO/IEC 23008-12). No decoder is needed.
struct HeifFacts {
    QSize size;             ///< as shown, rotation applied; empty when the file does not say
    int rotation = 0;       ///< degrees clockwise
    bool truncated = false; ///< a box claims to end beyond the file
};

[[nodiscard]] HeifFacts readHeif(const QString &path);

} // namespace kalends
