// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/job.h"
#include "model/media.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace kalends
{

/// Which entries, one page of them. Ordered by (scheduledAt, id); entries without a time come last. What is deleted is
/// never listed.
struct EntryQuery {
    std::optional<Instant> from; ///< inclusive; with `from` or `to` set, entries without a time are left out
    std::optional<Instant> to;   ///< exclusive
    std::optional<Readiness> readiness;
    std::optional<Channel> channel;
    std::optional<EntryState> state;
    QString label;   ///< exact, case-sensitive; empty: any
    QString text;    ///< found anywhere in the shared caption, whatever the case; empty: any
    int limit = 100; ///< 1 to kMaxPage
    QString cursor;  ///< EntryPage::nextCursor of the page before; empty: the first page

    static constexpr int kMaxPage = 1000;
};

/// An entry with what its JSON object shows beside it.
struct EntryDetails {
    Entry entry;
    QList<MediaAsset> media;        ///< in the entry's order; one that is not in the library has `missing` set
    QList<PublishJob> jobs;         ///< all of them, oldest first; canceled ones too
    QString undoId;                 ///< after a change: the record that takes it back; empty when there is none
    QList<MediaAsset> results = {}; ///< what its media edits made, see resultIdsOf()
};

struct EntryPage {
    QList<EntryDetails> entries;
    QString nextCursor; ///< empty: this was the last page
};

/// What a calendar paints of an entry, and nothing more. A plain value.
struct EntryTile {
    EntryId id;
    std::optional<Instant> scheduledAt;
    WallTime wall;
    QByteArray timezone;
    EntryState state = EntryState::Draft;
    Readiness readiness = Readiness::Draft;
    QString title;           ///< the caption's first line that is not blank, cut at 200 UTF-16 units; may be empty
    QList<Channel> channels; ///< in the order of kChannels
    MediaId cover;           ///< the first medium; empty: none
    int mediaCount = 0;
    bool onGrid = true; ///< Instagram's profile grid: not with a story, nor with a reel that is not shared to the feed
    int version = 1;
    QStringList labels;
    friend bool operator==(const EntryTile &, const EntryTile &) = default;
};

} // namespace kalends
