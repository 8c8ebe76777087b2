// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/csvcolumns.h"
#include "planner/exchange.h"

namespace kalends
{

/// One row of a file, read but not yet judged.
struct ImportCandidate {
    int row = 0;
    NewEntry wanted;              ///< without media
    QStringList media;            ///< as written: ids, SHA-256, paths, addresses on the web
    bool mayLackMedia = false;    ///< what is not found is left out with a note, instead of refusing the row
    QList<MediaAsset> described;  ///< JSON: what the file says of its media; stands in for those that are not here
    bool stateWritten = false;    ///< `wanted.state` is the file's word
    bool channelsWritten = false; ///< the file says where it goes, be it nowhere that Kalends knows
    std::optional<Entry> exact;   ///< JSON: what NewEntry cannot say (id, version, times, consent)
    std::optional<Error> error;   ///< why it cannot even be read
    QList<Error> notes;
};

/// Readers of the three formats. Errors are those of the whole file.
[[nodiscard]] Result<QList<ImportCandidate>> candidatesFromIcs(const QByteArray &bytes, int maxRows);
[[nodiscard]] Result<QList<ImportCandidate>> candidatesFromJson(const QByteArray &bytes, int maxRows);

struct CsvPlan {
    QList<ImportCandidate> rows;
    CsvLayout layout;
    std::optional<Error> unclear; ///< what the columns are; then every column is ignored and there are no rows
    QLatin1String encoding;
    QList<ImportRow> notes; ///< about the file as a whole
};
[[nodiscard]] Result<CsvPlan> planFromCsv(const QByteArray &bytes, int maxRows,
                                          std::optional<CsvPreset> preset = std::nullopt,
                                          const CsvMapping &mapping = {});

/// What a file calls an entry's media: the SHA-256, which every library with the same files knows; ids are one
/// library's.
[[nodiscard]] QStringList portableNames(const Entry &entry, const QList<MediaAsset> &media);

/// Writers. `media` has the files' facts, as far as an entry names any. No cell of the CSV is run by a spreadsheet.
[[nodiscard]] QByteArray csvFrom(const QList<Entry> &entries, const QList<MediaAsset> &media);
[[nodiscard]] QByteArray icsFrom(const QList<Entry> &entries, const QList<MediaAsset> &media, Instant now);
[[nodiscard]] QByteArray jsonFrom(const QList<Entry> &entries, const QList<MediaAsset> &media, Instant now);

} // namespace kalends
