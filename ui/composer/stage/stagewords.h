// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"
#include "model/media.h"
#include "model/mediaedit.h"

#include <QString>

namespace kalends
{

// What the stage says in words. Pure.

/// "0:07.4", "1:02:03.0": minutes, seconds and tenths, in the locale's digits and with its decimal sign.
[[nodiscard]] QString timeText(qint64 ms);
/// What was typed as a time: "12", "12.5", "1:02.5", "1:02:03"; nothing when it is none.
[[nodiscard]] std::optional<qint64> timeFromText(const QString &text);

/// "morning.jpg · 3.2 MB · 4032 × 3024", for a clip also its length. A long name is cut short in its middle; 0: no
/// name.
[[nodiscard]] QString factsLine(const MediaAsset &asset, int nameLetters = 28);
/// "1080 × 1350 of 4032 × 3024 pixels, 120 from the left, 0 from the top": for screen readers and the line below a
/// crop.
[[nodiscard]] QString cropWords(QSize picture, const QRectF &crop);
/// "12.4 s of 48 s · Instagram takes 3 s to 15 min".
[[nodiscard]] QString trimWords(qint64 lengthMs, qint64 durationMs, Channel channel, qint64 leastMs, qint64 mostMs);
/// "12.4 s", "1 min 30 s", "15 min".
[[nodiscard]] QString lengthWords(qint64 ms);
/// "Picture 2 of 4: morning.jpg": a picture's name for screen readers.
[[nodiscard]] QString thumbnailWords(const MediaAsset &asset, int index, int count);

} // namespace kalends
