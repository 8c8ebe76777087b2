// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/readiness.h"
#include "planner/plan.h"

#include <QHash>

namespace kalends
{

/// What the composer holds while a person works on a post. A plain value: from an entry in, to a NewEntry or an
/// EntryPatch out. Tested without a window.
struct EntryForm {
    EntryId id; ///< empty: a new post
    int version = 1;
    EntryState state = EntryState::Draft; ///< as stored
    std::optional<WallTime> at;           ///< in `timezone`; nothing: on the shelf
    QByteArray timezone;
    QString caption;
    QList<MediaId> media;
    QList<Channel> channels;
    QHash<Channel, QJsonObject> fields; ///< also of a channel that is switched off: its words come back with it
    QStringList labels;
    QStringList suggested;                        ///< shared texts that are marked as drafted: "caption"
    QHash<Channel, QStringList> channelSuggested; ///< the same of each channel; never an empty list
    /// What would be stored is the same: the words of a channel that is switched off do not count.
    friend bool operator==(const EntryForm &a, const EntryForm &b);

    [[nodiscard]] static EntryForm of(const Entry &entry);
    /// A new one. Channels are those given.
    [[nodiscard]] NewEntry toNewEntry(EntryState wanted) const;
    /// What differs from `before`, and the state where it is another; channels are listed only when they changed.
    [[nodiscard]] EntryPatch changesFrom(const EntryForm &before, EntryState wanted) const;
    /// As an entry, so that readiness can be assessed while it is being written.
    [[nodiscard]] Entry asEntry(EntryState wanted, const QList<Account> &accounts) const;

    /// Sets or (with a null value) removes a field.
    void setField(Channel channel, const QString &name, const QJsonValue &value);
    void setMark(Channel channel, const QString &name, bool drafted);
    /// Nothing that a person or the assistant made is in it: there is nothing to keep.
    [[nodiscard]] bool isBlank() const;
};

/// Two people's (or programs') changes of the same post, brought together part by part: what only one of them changed
/// is taken from there. Where both did, `mine` wins and `contested` names it: "caption", "media", "time", "labels",
/// "channels" or "ig.first_comment". Id, version and state are those of `theirs`.
[[nodiscard]] EntryForm merged(const EntryForm &base, const EntryForm &mine, const EntryForm &theirs,
                               QStringList *contested = nullptr);

/// For the crash journal: everything that is in it, and back. Nothing for what is not one.
[[nodiscard]] QJsonObject toJson(const EntryForm &form);
[[nodiscard]] std::optional<EntryForm> entryFormFromJson(const QJsonObject &object);

/// "one, two" as labels: trimmed, without empty ones and repeats.
[[nodiscard]] QStringList labelsFromText(const QString &text);

} // namespace kalends
