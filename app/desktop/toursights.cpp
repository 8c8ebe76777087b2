// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/toursights.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMostPages = 20; ///< of posts, of which what is news is known

bool isDrafted(const Entry &entry)
{
    return entry.suggested.contains("caption"_L1) || std::ranges::any_of(entry.channels, [](const EntryChannel &part) {
               return part.suggested.contains("caption"_L1);
           });
}

PostSight sightOf(const Entry &entry)
{
    return {.id = entry.id, .at = entry.scheduledAt, .media = int(entry.media.size()), .drafted = isDrafted(entry)};
}

} // namespace

Result<QList<PostSight>> sightsOfAll(Services &services)
{
    QList<PostSight> posts;
    EntryQuery query{.limit = EntryQuery::kMaxPage};
    for (int page = 0; page < kMostPages; ++page) {
        const auto found = services.planner->list(query);
        if (!found.ok())
            return found.error();
        for (const EntryDetails &details : found->entries)
            posts.append(sightOf(details.entry));
        query.cursor = found->nextCursor;
        if (query.cursor.isEmpty())
            break;
    }
    return posts;
}

Result<QList<PostSight>> sightsOf(Services &services, const QSet<EntryId> &ids)
{
    QList<PostSight> posts;
    for (const EntryId &id : ids) {
        const auto found = services.planner->find(id);
        if (found.ok())
            posts.append(sightOf(found->entry));
        else if (found.error().code == ErrorCode::NotFound)
            posts.append({.id = id, .gone = true});
        else
            return found.error();
    }
    return posts;
}

} // namespace kalends
