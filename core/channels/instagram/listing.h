// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "net/http.h"

#include <QStringList>
#include <optional>

namespace kalends::instagram
{

/// One item of an account's media or stories, as listed.
struct ListedMedia {
    QString id;
    QString type;                   ///< empty: not readable
    std::optional<QString> caption; ///< nothing: the answer has none, which also means "no caption"
    std::optional<Instant> at;
    QString permalink;
};
/// Nothing when the answer is not a listing.
[[nodiscard]] std::optional<QList<ListedMedia>> readListing(const HttpAnswer &answer);

/// What our post looks like in a listing.
struct Wanted {
    QLatin1String type;
    QString caption;           ///< as it was sent
    bool captionCounts = true; ///< false for stories: they have none
    QStringList excluded;      ///< ids that are surely not ours: the baseline, and what other jobs own
    Instant notBefore{};
};

struct Matches {
    QList<ListedMedia> exact; ///< everything fits
    int possible = 0;         ///< what can be read fits, but caption, type or time cannot be read
    int fresh = 0;            ///< new items of the type, whatever their caption
};
/// Which of them can be ours (publishing/PROTOCOL.md 3). Never takes the first item for being the first.
[[nodiscard]] Matches match(const QList<ListedMedia> &listing, const Wanted &wanted);

/// NFC, LF line ends, trimmed, without '@' (Instagram may give captions back without it): equal captions compare equal.
[[nodiscard]] QString comparableCaption(const QString &caption);

} // namespace kalends::instagram
