// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace kalends
{

/// What the marker structure of a JPEG says (ITU-T T.81 annex B). The decoder of Qt fills up a file that ends early
/// with grey and reports success, so whether the end is there is found here.
struct JpegScan {
    bool complete = false;     ///< the end marker was reached
    bool multiPicture = false; ///< MPO (CIPA DC-007) or JPS: several views; a gain map or a preview does not count
};

/// Linear time, no allocation. `file` is the whole file.
[[nodiscard]] JpegScan scanJpeg(QByteArrayView file);

} // namespace kalends
