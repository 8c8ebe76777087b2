// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "planner/plan.h"
#include "planner/zonecache.h"

#include <QHash>

namespace kalends
{

class EntryRepository;

/// Turns what was asked for into an Entry, or into the sentence that says why not. Looks things up, writes nothing;
/// does not judge states and the past (see EntryWriter). One thread.
class EntryMaker
{
public:
    EntryMaker(EntryRepository &entries, const Clock &clock, QByteArray defaultZone);

    /// A new id, version 1.
    [[nodiscard]] Result<Entry> make(const NewEntry &wanted);
    /// `before` with what the patch sets; version and updatedAt are not touched, so that no change compares equal.
    [[nodiscard]] Result<Entry> patched(const Entry &before, const EntryPatch &patch);

private:
    [[nodiscard]] Result<QByteArray> zoneFor(const QByteArray &wanted, const QList<ChannelPatch> &channels);
    [[nodiscard]] Result<void> place(Entry &entry, const PlanTime &at);
    [[nodiscard]] Result<EntryChannel> patchedPart(const EntryChannel &before, const ChannelPatch &patch);
    [[nodiscard]] static Result<void> markShared(const Entry &before, Entry &entry, const EntryPatch &patch);
    [[nodiscard]] Result<void> patchChannels(Entry &entry, const EntryPatch &patch);
    [[nodiscard]] Result<AccountId> linkedAccountOf(Channel channel);
    [[nodiscard]] Result<void> checkMedia(const QList<MediaId> &media);

    EntryRepository &m_entries;
    const Clock &m_clock;
    QByteArray m_defaultZone;
    ZoneCache m_zones;
};

/// Line ends as LF. Error: InvalidValue for what is too long or holds control characters, naming `what`.
[[nodiscard]] Result<QString> cleanedText(const QString &text, const QString &what, int longest);
/// Trimmed, without repeats. Error: InvalidValue.
[[nodiscard]] Result<QStringList> cleanedLabels(const QStringList &labels);

} // namespace kalends
