// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/readiness.h"
#include "planner/plan.h"

#include <QHash>

namespace kalends
{

/// What the entry dialog holds while a person works on it. A plain value: from an entry in, to a NewEntry or an
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
    friend bool operator==(const EntryForm &, const EntryForm &) = default;

    [[nodiscard]] static EntryForm of(const Entry &entry);
    /// A new one. Channels are those given.
    [[nodiscard]] NewEntry toNewEntry(EntryState wanted) const;
    /// What differs from `before`, and the state where it is another; channels are listed only when they changed.
    [[nodiscard]] EntryPatch changesFrom(const EntryForm &before, EntryState wanted) const;
    /// As an entry, so that readiness can be assessed while it is being written.
    [[nodiscard]] Entry asEntry(EntryState wanted, const QList<Account> &accounts) const;

    /// Sets or (with a null value) removes a field.
    void setField(Channel channel, const QString &name, const QJsonValue &value);
};

/// "one, two" as labels: trimmed, without empty ones and repeats.
[[nodiscard]] QStringList labelsFromText(const QString &text);

} // namespace kalends
