// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/entrymaker.h"
#include "planner/importmedia.h"

#include <QSet>

namespace kalends
{

/// One import, from candidates to a report: first everything that can be known without changing anything, then the
/// files, and at last the rows, all in one transaction. One thread.
class PlanImport
{
public:
    PlanImport(Database &database, const Clock &clock, const QByteArray &defaultZone, const ImportOptions &options);

    /// Errors: the store's. `report` is what is known of the file already.
    [[nodiscard]] Result<ImportReport> run(QList<ImportCandidate> candidates, ImportReport report = {});

private:
    [[nodiscard]] bool refusesFile();
    [[nodiscard]] Result<void> refuseOrKeep(ImportCandidate &candidate, const Result<void> &result);
    [[nodiscard]] Result<void> look(ImportCandidate &candidate, QList<MediaRef> &refs);
    [[nodiscard]] Result<Entry> check(ImportCandidate &candidate, QList<MediaRef> &refs);
    [[nodiscard]] Result<void> settleId(ImportCandidate &candidate);
    [[nodiscard]] Result<void> settleState(ImportCandidate &candidate, const Entry &made);
    void preview(const ImportCandidate &candidate, const Result<Entry> &made);
    [[nodiscard]] Result<Entry> entryOf(const ImportCandidate &candidate);
    [[nodiscard]] Result<void> write(QList<ImportCandidate> &candidates);

    Database &m_database;
    const Clock &m_clock;
    const ImportOptions &m_options;
    EntryRepository m_entries;
    ImportMedia m_media;
    EntryMaker m_maker;
    ImportReport m_report;
    QList<QList<MediaRef>> m_refs;
    QSet<EntryId> m_ids;
};

} // namespace kalends
