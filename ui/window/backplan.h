// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"

#include <QList>
#include <QSet>

namespace kalends
{

/// A post whose time is near and that cannot go out as it stands.
struct BackPlanNotice {
    enum class Kind {
        NoMedia,  ///< a day before its time it has no picture and no clip
        NotReady, ///< six hours before its time something else is missing
    };
    EntryId id;
    Kind kind = Kind::NoMedia;
    Instant scheduledAt{};
    QString title;
    Readiness readiness = Readiness::MissingMedia;
    bool isDraft = false; ///< it would not go out even if nothing were missing
    friend bool operator==(const BackPlanNotice &, const BackPlanNotice &) = default;
};

inline constexpr Milliseconds kMediaWanted = std::chrono::hours(24);
inline constexpr Milliseconds kReadyWanted = std::chrono::hours(6);

/// What has to be called out now of posts that lie ahead; one notice for each post, soonest first. Pure.
[[nodiscard]] QList<BackPlanNotice> backPlan(const QList<EntryTile> &ahead, Instant now);
/// The next moment at which the answer may change by time alone; nothing when it will not.
[[nodiscard]] std::optional<Instant> nextBackPlanChange(const QList<EntryTile> &ahead, Instant now);
/// "“Studio tour” is due in 5 h 10 min and not ready: missing media."
[[nodiscard]] QString sentenceFor(const BackPlanNotice &notice, Instant now);

/// Tells each notice once, also over a restart: again only when its kind or the post's time has changed. A plain value.
class BackPlanMemory
{
public:
    BackPlanMemory() = default;
    explicit BackPlanMemory(const QString &kept); ///< what kept() gave in an earlier run

    [[nodiscard]] QString kept() const;
    [[nodiscard]] QList<BackPlanNotice> takeNew(const QList<BackPlanNotice> &notices);

private:
    QSet<QString> m_told;
};

} // namespace kalends
