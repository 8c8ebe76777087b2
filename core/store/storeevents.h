// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace kalends
{

/// What one commit changed.
struct StoreChange {
    QSet<EntryId> entries;
    QSet<JobId> jobs;
    QSet<AccountId> accounts;
    QSet<MediaId> media;
    bool flags = false;
    bool attempts = false;
    /// Too much to list (a bulk change of more than 1,000 entries, a restore): read again what is shown.
    bool everything = false;
    [[nodiscard]] bool isEmpty() const
    {
        return entries.isEmpty() && jobs.isEmpty() && accounts.isEmpty() && media.isEmpty() && !flags && !attempts &&
               !everything;
    }
};

/// Tells every thread what was committed. Connect with a context object: the signal is emitted in the committing thread
/// and arrives queued in any other. Carries ids only; who wants values reads them on its own connection.
class StoreEvents final : public QObject
{
    Q_OBJECT
public:
    explicit StoreEvents(QObject *parent = nullptr);
    void announce(const StoreChange &change) { Q_EMIT committed(change); }

Q_SIGNALS:
    void committed(const kalends::StoreChange &change);
};

} // namespace kalends

Q_DECLARE_METATYPE(kalends::StoreChange)
