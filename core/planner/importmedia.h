// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/importplan.h"
#include "store/entryrepository.h"
#include "store/mediarepository.h"

#include <QHash>

namespace kalends
{

/// A medium of a row: in the library, or a file that has to come in first, or one that is only described.
struct MediaRef {
    MediaId id{};
    QString path{};
    std::optional<MediaAsset> absent{};
};

/// Finds what rows name as their media, and brings it into the library. Nothing is fetched from the web: of an address
/// the file's name is looked for beside the plan. One import, one thread.
class ImportMedia
{
public:
    ImportMedia(Database &database, const Clock &clock, const ImportOptions &options)
        : m_clock(clock), m_options(options), m_entries(database), m_media(database)
    {
    }

    /// Changes nothing. What may be left out is said in `notes`, and then missing in the answer. Errors: NotFound, the
    /// store's.
    [[nodiscard]] Result<QList<MediaRef>> find(const ImportCandidate &candidate, QList<Error> &notes);
    /// Imports the files among `refs` and writes all ids into the candidate. Errors: the importer's, the store's.
    [[nodiscard]] Result<void> bringIn(ImportCandidate &candidate, const QList<MediaRef> &refs);

private:
    [[nodiscard]] Result<std::optional<MediaRef>> findInLibrary(const QString &text, const ImportCandidate &candidate,
                                                                QList<Error> &notes);
    [[nodiscard]] Result<MediaRef> findOne(const QString &text, const ImportCandidate &candidate, QList<Error> &notes);
    [[nodiscard]] QString pathOf(const QString &text) const;
    [[nodiscard]] Result<MediaId> idOf(const MediaRef &ref);
    [[nodiscard]] Result<void> moveEdits(ImportCandidate &candidate);

    const Clock &m_clock;
    const ImportOptions &m_options;
    EntryRepository m_entries;
    MediaRepository m_media;
    QHash<QString, MediaId> m_imported;
};

} // namespace kalends
