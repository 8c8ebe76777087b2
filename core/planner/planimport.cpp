// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planimport.h"

#include "planner/entrywriter.h"
#include "planner/undostep.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

} // namespace

PlanImport::PlanImport(Database &database, const Clock &clock, const QByteArray &defaultZone,
                       const ImportOptions &options)
    : m_database(database),
      m_clock(clock),
      m_options(options),
      m_entries(database),
      m_media(database, clock, options),
      m_maker(m_entries, clock, defaultZone)
{
}

Result<ImportReport> PlanImport::run(QList<ImportCandidate> candidates, ImportReport report)
{
    m_report = std::move(report);
    m_report.rows = int(candidates.size());
    m_report.dryRun = m_options.dryRun;
    m_refs.resize(candidates.size());
    for (qsizetype i = 0; i < candidates.size(); ++i)
        KALENDS_TRY(refuseOrKeep(candidates[i], look(candidates[i], m_refs[i])));
    if (refusesFile() || m_options.dryRun)
        return std::move(m_report);
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (!candidates.at(i).error)
            KALENDS_TRY(refuseOrKeep(candidates[i], m_media.bringIn(candidates[i], m_refs.at(i))));
    }
    if (refusesFile())
        return std::move(m_report);
    KALENDS_TRY(write(candidates));
    return std::move(m_report);
}

bool PlanImport::refusesFile()
{
    m_report.accepted = m_report.rows - int(m_report.refused.size());
    std::ranges::stable_sort(m_report.refused, {}, &ImportRow::row);
    return !m_report.refused.isEmpty() && !m_options.partial;
}

/// A row's own fault is noted; the store's ends it all.
Result<void> PlanImport::refuseOrKeep(ImportCandidate &candidate, const Result<void> &result)
{
    if (result.ok())
        return {};
    if (isStoreFailure(result.error().code))
        return result;
    candidate.error = result.error();
    m_report.refused.append({candidate.row, result.error()});
    return {};
}

Result<void> PlanImport::look(ImportCandidate &candidate, QList<MediaRef> &refs)
{
    const Result<Entry> made = check(candidate, refs);
    if (m_options.dryRun && m_report.preview.size() < m_options.previewRows)
        preview(candidate, made);
    for (const Error &note : std::as_const(candidate.notes))
        m_report.notes.append({candidate.row, note});
    return made.ok() ? Result<void>() : Result<void>(made.error());
}

Result<Entry> PlanImport::check(ImportCandidate &candidate, QList<MediaRef> &refs)
{
    if (candidate.error)
        return *candidate.error;
    if (candidate.wanted.channels.isEmpty() && !candidate.channelsWritten && !candidate.exact) {
        for (const Channel channel : m_options.channels)
            candidate.wanted.channels.append({.channel = channel, .fields = {}, .suggested = {}});
    }
    Result<QList<MediaRef>> found = m_media.find(candidate, candidate.notes);
    if (!found.ok())
        return found.error();
    refs = std::move(*found);
    for (const MediaRef &ref : std::as_const(refs)) {
        if (!ref.id.isEmpty())
            candidate.wanted.media.append(ref.id);
    }
    if (candidate.exact)
        KALENDS_TRY(settleId(candidate));
    Result<Entry> made = m_maker.make(candidate.wanted);
    if (!made.ok())
        return made.error();
    KALENDS_TRY(settleState(candidate, *made));
    return made;
}

void PlanImport::preview(const ImportCandidate &candidate, const Result<Entry> &made)
{
    ImportPreview row{.row = candidate.row,
                      .at = {},
                      .timezone = candidate.wanted.timezone,
                      .state = candidate.wanted.state,
                      .caption = candidate.wanted.caption.left(kMaxPreviewCaption),
                      .channels = {},
                      .media = candidate.media,
                      .labels = candidate.wanted.labels,
                      .problems = {},
                      .notes = candidate.notes};
    for (const ChannelPatch &patch : candidate.wanted.channels)
        row.channels.append(patch.channel);
    if (made.ok()) {
        row.at = made->scheduledAt;
        row.timezone = made->timezone;
    } else {
        row.problems.append(made.error());
    }
    m_report.preview.append(row);
}

/// An entry keeps its id; one that was deleted here keeps its history, and the row comes back beside it.
Result<void> PlanImport::settleId(ImportCandidate &candidate)
{
    EntryId &id = candidate.exact->id;
    const auto there = m_entries.find(id, EntryRepository::Deleted::Shown);
    if (!there.ok())
        return there.error();
    const Result<bool> deleted = m_entries.isDeleted(id);
    if (!deleted.ok())
        return deleted.error();
    if (m_ids.contains(id) || (*there && !*deleted))
        return Error{.code = ErrorCode::InvalidState,
                     .message = Tr::tr("The entry %1 is in the plan already.").arg(id.toString()),
                     .hint = Tr::tr("Take its row out of the file, or delete the entry first.")};
    m_ids.insert(id);
    if (*deleted) {
        candidate.notes.append(Error{
            .code = ErrorCode::InvalidState,
            .message = Tr::tr("The entry %1 was deleted here, so it comes back under a new id.").arg(id.toString())});
        id = EntryId::create();
    }
    return {};
}

/// Decides between planned and draft; a row is never planned into the past.
Result<void> PlanImport::settleState(ImportCandidate &candidate, const Entry &made)
{
    const bool ahead = made.scheduledAt && !isPast(*made.scheduledAt, m_clock.now());
    if (m_options.state)
        candidate.wanted.state = *m_options.state;
    else if (!candidate.stateWritten)
        candidate.wanted.state = ahead && !made.channels.isEmpty() ? EntryState::Planned : EntryState::Draft;
    const bool past = made.scheduledAt && !ahead;
    if (m_options.state == EntryState::Planned && !made.scheduledAt)
        return noTimeYet();
    if (m_options.state == EntryState::Planned && past)
        return pastRefusal(*made.scheduledAt, made.timezone, m_clock.now());
    if (past && (candidate.wanted.state == EntryState::Planned || !candidate.stateWritten)) {
        Error note = pastRefusal(*made.scheduledAt, made.timezone, m_clock.now());
        note.message += u' ' + Tr::tr("So it became a draft.");
        candidate.notes.append(note);
    }
    if (!ahead)
        candidate.wanted.state = EntryState::Draft;
    return {};
}

Result<Entry> PlanImport::entryOf(const ImportCandidate &candidate)
{
    Result<Entry> made = m_maker.make(candidate.wanted);
    if (!made.ok() || !candidate.exact)
        return made;
    // What NewEntry cannot say.
    made->id = candidate.exact->id;
    made->version = candidate.exact->version;
    made->createdAt = candidate.exact->createdAt;
    made->updatedAt = candidate.exact->updatedAt;
    made->wall = candidate.exact->wall;
    for (EntryChannel &part : made->channels) {
        const EntryChannel *written = candidate.exact->channelPart(part.channel);
        if (part.consentAt && written != nullptr && written->consentAt)
            part.consentAt = written->consentAt;
    }
    return made;
}

Result<void> PlanImport::write(QList<ImportCandidate> &candidates)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    EntryWriter writer(m_database, m_clock);
    PresenceUndo undo{.came = true, .rows = {}};
    for (ImportCandidate &candidate : candidates) {
        if (candidate.error)
            continue;
        const Result<Entry> entry = entryOf(candidate);
        const Result<void> added = entry.ok() ? writer.add(*entry) : Result<void>(entry.error());
        KALENDS_TRY(refuseOrKeep(candidate, added));
        if (!added.ok())
            continue;
        m_report.created.append(entry->id);
        undo.rows.push_back({entry->id.toString(), entry->version});
    }
    if (refusesFile() || m_report.created.isEmpty()) {
        m_report.created.clear();
        return {};
    }
    const Result<UndoId> id =
        remember(m_database, m_clock, Tr::tr("Import of %1 posts").arg(m_report.created.size()), undo);
    if (!id.ok())
        return id.error();
    m_report.undoId = *id;
    return transaction.commit();
}

} // namespace kalends
