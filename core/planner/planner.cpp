// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"

#include "model/fields.h"
#include "model/mediaedit.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/accountrepository.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/jobrepository.h"
#include "store/mediarepository.h"
#include "store/searchindex.h"
#include "store/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

} // namespace

Planner::Planner(Database &database, const Clock &clock, QByteArray defaultZone)
    : m_database(database), m_clock(clock), m_defaultZone(std::move(defaultZone))
{
}

Result<EntryDetails> Planner::detailsOf(const EntryId &id)
{
    Result<std::optional<Entry>> entry = EntryRepository(m_database).find(id);
    if (!entry.ok())
        return entry.error();
    if (!*entry)
        return entryNotFound(id.toString());
    EntryDetails details;
    details.entry = std::move(**entry);
    if (!details.entry.media.isEmpty()) {
        auto media = MediaRepository(m_database).findAll(details.entry.media);
        if (!media.ok())
            return media.error();
        details.media = std::move(*media);
    }
    if (const QList<MediaId> made = resultIdsOf(details.entry); !made.isEmpty()) {
        auto results = MediaRepository(m_database).findAll(made);
        if (!results.ok())
            return results.error();
        details.results = std::move(*results);
    }
    auto jobs = JobRepository(m_database).forEntry(id);
    if (!jobs.ok())
        return jobs.error();
    details.jobs = std::move(*jobs);
    return details;
}

Result<Entry> Planner::entryFor(const EntryId &id, std::optional<int> expectedVersion)
{
    Result<std::optional<Entry>> entry = EntryRepository(m_database).find(id);
    if (!entry.ok())
        return entry.error();
    if (!*entry)
        return entryNotFound(id.toString());
    if (expectedVersion && (*entry)->version != *expectedVersion)
        return versionConflict(*expectedVersion, (*entry)->version);
    return std::move(**entry);
}

Result<EntryDetails> Planner::keepNew(const Entry &entry, const QString &name)
{
    KALENDS_TRY(EntryWriter(m_database, m_clock).add(entry));
    const Result<UndoId> undo =
        remember(m_database, m_clock, name, PresenceUndo{.came = true, .rows = {{entry.id.toString(), entry.version}}});
    if (!undo.ok())
        return undo.error();
    Result<EntryDetails> details = detailsOf(entry.id);
    if (details.ok())
        details->undoId = undo->toString();
    return details;
}

Result<EntryDetails> Planner::createEntry(const NewEntry &wanted)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryRepository entries(m_database);
    const Result<Entry> entry = EntryMaker(entries, m_clock, m_defaultZone).make(wanted);
    if (!entry.ok())
        return entry.error();
    Result<EntryDetails> details = keepNew(*entry, Tr::tr("New post"));
    if (!details.ok())
        return details;
    KALENDS_TRY(transaction.commit());
    return details;
}

Result<EntryDetails> Planner::changeEntry(const EntryId &id, const EntryPatch &patch,
                                          std::optional<int> expectedVersion, const QString &name,
                                          const UndoId &goesOnWith)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<Entry> before = entryFor(id, expectedVersion);
    if (!before.ok())
        return before.error();
    EntryRepository entries(m_database);
    const Result<Entry> after = EntryMaker(entries, m_clock, m_defaultZone).patched(*before, patch);
    if (!after.ok())
        return after.error();
    if (*after == *before)
        return detailsOf(id);
    const Result<Entry> changed = EntryWriter(m_database, m_clock).change(*before, *after);
    if (!changed.ok())
        return changed.error();
    const Result<bool> extended = extend(goesOnWith, *before, *changed);
    if (!extended.ok())
        return extended.error();
    const Result<UndoId> undo =
        *extended ? Result<UndoId>(goesOnWith)
                  : remember(m_database, m_clock, name, EditUndo{*before, *changed, changed->version});
    if (!undo.ok())
        return undo.error();
    Result<EntryDetails> details = detailsOf(id);
    if (!details.ok())
        return details;
    details->undoId = undo->toString();
    KALENDS_TRY(transaction.commit());
    return details;
}

Result<EntryDetails> Planner::editEntry(const EntryId &id, const EntryPatch &patch, std::optional<int> expectedVersion,
                                        const UndoId &goesOnWith)
{
    return changeEntry(id, patch, expectedVersion, Tr::tr("Change of a post"), goesOnWith);
}

Result<EntryDetails> Planner::applySuggestions(const EntryId &id, const QList<Suggestion> &suggestions, int *taken)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<Entry> before = entryFor(id, {});
    if (!before.ok())
        return before.error();
    const Entry after = withSuggestions(*before, suggestions, taken);
    if (after == *before)
        return detailsOf(id);
    const Result<Entry> changed = EntryWriter(m_database, m_clock).change(*before, after);
    if (!changed.ok())
        return changed.error();
    Result<EntryDetails> details = detailsOf(id);
    if (!details.ok())
        return details;
    KALENDS_TRY(transaction.commit());
    // To the steps before it nothing has happened: a post that was dropped can still be taken back.
    m_chain.add({id.toString(), changed->version, before->version});
    return details;
}

Result<EntryDetails> Planner::moveEntry(const EntryId &id, const PlanTime &at, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.at = at;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Move of a post"));
}

Result<EntryDetails> Planner::schedule(const EntryId &id, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.state = EntryState::Planned;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Planning of a post"));
}

Result<EntryDetails> Planner::unschedule(const EntryId &id, std::optional<int> expectedVersion)
{
    EntryPatch patch;
    patch.state = EntryState::Draft;
    return changeEntry(id, patch, expectedVersion, Tr::tr("Return of a post to the drafts"));
}

Result<Entry> Planner::copyOf(const EntryId &id, const std::optional<PlanTime> &at)
{
    const Result<Entry> original = entryFor(id, {});
    if (!original.ok())
        return original.error();
    NewEntry copy;
    copy.timezone = original->timezone;
    copy.caption = original->caption;
    copy.suggested = original->suggested;
    copy.media = original->media;
    copy.labels = original->labels;
    for (const EntryChannel &part : original->channels) {
        ChannelPatch patch{.channel = part.channel, .fields = part.fields, .suggested = part.suggested};
        patch.fields = withoutConsent(patch.fields); // a yes was given to that post, not to this one
        copy.channels.append(patch);
    }
    if (at)
        copy.at = *at;
    else if (original->scheduledAt && *original->scheduledAt > m_clock.now())
        copy.at = original->wall;
    EntryRepository entries(m_database);
    return EntryMaker(entries, m_clock, m_defaultZone).make(copy);
}

Result<EntryDetails> Planner::duplicateEntry(const EntryId &id, std::optional<PlanTime> at)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<Entry> entry = copyOf(id, at);
    if (!entry.ok())
        return entry.error();
    Result<EntryDetails> details = keepNew(*entry, Tr::tr("Copy of a post"));
    if (!details.ok())
        return details;
    KALENDS_TRY(transaction.commit());
    return details;
}

Result<EntryDetails> Planner::find(const EntryId &id)
{
    return detailsOf(id);
}

Result<EntryPage> Planner::list(const EntryQuery &query)
{
    if (query.limit < 1 || query.limit > EntryQuery::kMaxPage)
        return Error{.code = ErrorCode::InvalidValue,
                     .message =
                         Tr::tr("limit is %1; a page has 1 to %2 entries.").arg(query.limit).arg(EntryQuery::kMaxPage)};
    const Result<Page<EntryId>> page = EntryRepository(m_database).page(query);
    if (!page.ok())
        return page.error();
    EntryPage answer;
    answer.nextCursor = page->nextCursor;
    answer.entries.reserve(page->items.size());
    for (const EntryId &id : page->items) {
        Result<EntryDetails> details = detailsOf(id);
        if (details.ok())
            answer.entries.append(std::move(*details));
        else if (details.error().code != ErrorCode::NotFound) // deleted between the two reads
            return details.error();
    }
    return answer;
}

Result<QList<EntryTile>> Planner::tiles(Instant from, Instant to)
{
    return EntryRepository(m_database).tiles(from, to);
}

Result<QList<EntryTile>> Planner::shelf(int limit)
{
    return EntryRepository(m_database).shelf(std::clamp(limit, 1, EntryQuery::kMaxPage));
}

Result<QList<EntryTile>> Planner::tilesOf(const QList<EntryId> &ids)
{
    return EntryRepository(m_database).tilesOf(ids);
}

Result<QList<EntryTile>> Planner::attention(int limit)
{
    constexpr std::array wanting{Readiness::MissingFields,  Readiness::InvalidMedia, Readiness::MissingMedia,
                                 Readiness::AccountMissing, Readiness::TokenExpired, Readiness::NeedsAttention};
    return EntryRepository(m_database).plannedTiles(wanting, std::clamp(limit, 1, EntryQuery::kMaxPage));
}

Result<SearchHits> Planner::search(const QString &text, qsizetype atMost)
{
    return SearchIndex(m_database).find(text, atMost);
}

Result<QList<EntryId>> Planner::searchBetween(const QString &text, Instant from, Instant to)
{
    return SearchIndex(m_database).findBetween(text, from, to);
}

Result<QList<EntryId>> Planner::searchShelf(const QString &text)
{
    return SearchIndex(m_database).findOnShelf(text);
}

Result<ReadinessVerdict> Planner::readinessOf(const EntryId &id)
{
    const Result<EntryDetails> details = detailsOf(id);
    if (!details.ok())
        return details.error();
    const Result<QList<Account>> accounts = AccountRepository(m_database).list();
    if (!accounts.ok())
        return accounts.error();
    const Result<Flags> flags = FlagRepository(m_database).flags();
    if (!flags.ok())
        return flags.error();
    return assessReadiness({.entry = details->entry,
                            .media = details->media,
                            .accounts = *accounts,
                            .jobs = details->jobs,
                            .flags = *flags,
                            .results = details->results});
}

} // namespace kalends
