// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/backplan.h"

#include "ui/theme/theme.h"
#include "ui/window/heartbeat.h"

#include <QCoreApplication>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::BackPlan)
};

/// Whether it could go out as it stands. What is being tried again speaks for itself.
bool isReady(const EntryTile &tile)
{
    switch (tile.readiness) {
    case Readiness::Published:
    case Readiness::Ready:
    case Readiness::Publishing:
    case Readiness::FailedRetry:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<BackPlanNotice> backPlan(const QList<EntryTile> &ahead, Instant now)
{
    QList<BackPlanNotice> notices;
    for (const EntryTile &tile : ahead) {
        if (!tile.scheduledAt || *tile.scheduledAt <= now || isReady(tile))
            continue;
        const Milliseconds left = *tile.scheduledAt - now;
        const bool noMedia = tile.mediaCount == 0 && left <= kMediaWanted;
        if (!noMedia && left > kReadyWanted)
            continue;
        notices.append({.id = tile.id,
                        .kind = left <= kReadyWanted ? BackPlanNotice::Kind::NotReady : BackPlanNotice::Kind::NoMedia,
                        .scheduledAt = *tile.scheduledAt,
                        .title = tile.title,
                        .readiness = tile.mediaCount == 0 && tile.readiness == Readiness::Draft
                                         ? Readiness::MissingMedia
                                         : tile.readiness,
                        .isDraft = tile.state == EntryState::Draft});
    }
    std::stable_sort(notices.begin(), notices.end(),
                     [](const BackPlanNotice &a, const BackPlanNotice &b) { return a.scheduledAt < b.scheduledAt; });
    return notices;
}

std::optional<Instant> nextBackPlanChange(const QList<EntryTile> &ahead, Instant now)
{
    std::optional<Instant> next;
    for (const EntryTile &tile : ahead) {
        if (!tile.scheduledAt || isReady(tile))
            continue;
        for (const Instant at :
             {*tile.scheduledAt - kMediaWanted, *tile.scheduledAt - kReadyWanted, *tile.scheduledAt}) {
            if (at > now && (!next || at < *next))
                next = at;
        }
    }
    return next;
}

QString sentenceFor(const BackPlanNotice &notice, Instant now)
{
    const QString title = notice.title.isEmpty() ? Tr::tr("Untitled") : notice.title;
    const QString left = countdown(notice.scheduledAt - now);
    if (notice.kind == BackPlanNotice::Kind::NoMedia)
        return Tr::tr("“%1” is due %2 and has no picture or clip yet.").arg(title, left);
    if (notice.isDraft)
        return Tr::tr("“%1” has its time %2, but is still a draft.").arg(title, left);
    return Tr::tr("“%1” is due %2 and cannot go out: %3.").arg(title, left, readinessWords(notice.readiness));
}

BackPlanMemory::BackPlanMemory(const QString &kept)
{
    const QStringList keys = kept.split(u' ', Qt::SkipEmptyParts);
    m_told = {keys.begin(), keys.end()};
}

QString BackPlanMemory::kept() const
{
    QStringList keys(m_told.begin(), m_told.end());
    keys.sort(); // the same memory is the same text
    return keys.join(u' ');
}

QList<BackPlanNotice> BackPlanMemory::takeNew(const QList<BackPlanNotice> &notices)
{
    QList<BackPlanNotice> fresh;
    QSet<QString> present;
    for (const BackPlanNotice &notice : notices) {
        const QString key = u"%1/%2/%3"_s.arg(notice.id.toString()).arg(int(notice.kind)).arg(toMs(notice.scheduledAt));
        present.insert(key);
        if (!m_told.contains(key))
            fresh.append(notice);
    }
    m_told = present; // what is well again may be told anew one day
    return fresh;
}

} // namespace kalends
