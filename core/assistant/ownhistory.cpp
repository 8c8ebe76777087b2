// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/ownhistory.h"

#include "assistant/words.h"
#include "model/texts.h"
#include "store/historyrepository.h"

#include <QHash>
#include <algorithm>

namespace kalends
{
namespace
{

constexpr int kCaptions = 60;
constexpr int kPublished = 400;
constexpr int kPlanned = 5000;

QList<std::pair<QString, int>> hashtagsIn(const QStringList &captions)
{
    QHash<QString, int> counts;
    QHash<QString, QString> asWritten; ///< by folded name: the newest spelling
    for (const QString &caption : captions) {
        QStringList seen;
        for (const QString &tag : hashtagsOf(caption)) {
            const QString folded = tag.toCaseFolded();
            if (seen.contains(folded))
                continue;
            seen.append(folded);
            ++counts[folded];
            if (!asWritten.contains(folded))
                asWritten.insert(folded, tag);
        }
    }
    QList<std::pair<QString, int>> tags;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        tags.append({asWritten.value(it.key()), it.value()});
    std::ranges::sort(tags, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return tags;
}

} // namespace

Result<OwnHistory> readOwnHistory(Database &database, Instant now, const EntryId &except)
{
    HistoryRepository repository(database);
    OwnHistory history;
    auto captions = repository.captions(kCaptions, except);
    if (!captions.ok())
        return captions.error();
    history.captions = std::move(*captions);
    history.hashtags = hashtagsIn(history.captions);
    auto published = repository.publishedTimes(kPublished);
    if (!published.ok())
        return published.error();
    history.times.published = std::move(*published);
    const auto planned = repository.plannedTimes(now - std::chrono::days(1), kPlanned, except);
    if (!planned.ok())
        return planned.error();
    for (const HistoryRepository::PlannedTime &one : *planned)
        history.times.planned.append({.at = one.at, .channels = one.channels});
    return history;
}

Result<SlotAdvice> adviseSlot(Database &database, Instant now, const QByteArray &zone, const QList<Channel> &channels,
                              const EntryId &except)
{
    const auto known = zoneFromId(zone);
    if (!known.ok())
        return known.error();
    const auto history = readOwnHistory(database, now, except);
    if (!history.ok())
        return history.error();
    if (const auto advice = SlotAdvisor(history->times, now, *known).next(channels))
        return *advice;
    return Error{.code = ErrorCode::InvalidState,
                 .message = Texts::tr("Every day of the next two weeks is full."),
                 .hint = Texts::tr("Choose a later time.")};
}

} // namespace kalends
