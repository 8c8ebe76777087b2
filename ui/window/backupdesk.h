// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QList>
#include <QObject>
#include <functional>

namespace kalends
{

/// What the windows ask about copies of the plan. GUI thread; nothing blocks; an answer comes in the GUI thread, once,
/// or not at all when `guard` is gone. Reading a copy takes as long as it is big: one after the other, in the order
/// asked.
class BackupDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~BackupDesk() = default;

    /// Those below the profile, newest first; the plans that restores replaced are among them.
    virtual void list(QObject *guard, Done<QList<Backup>> done) = 0;
    /// A file anywhere, as list() would show it. Error FileUnreadable: there is none.
    virtual void describe(const QString &path, QObject *guard, Done<Backup> done) = 0;
    /// Reads all of it. What is wrong with it is in the answer.
    virtual void examine(const QString &path, QObject *guard, Done<BackupLook> done) = 0;
    /// Into the profile, or into the new file `path`. Errors: StorageFull, StorageReadOnly, InvalidValue (it exists).
    virtual void make(const QString &path, QObject *guard, Done<Backup> done) = 0;
    /// Error InvalidValue: it is no usable backup, and why.
    virtual void preview(const QString &path, QObject *guard, Done<RestorePreview> done) = 0;
    /// Lets every post go that waits for a yes since a restore. Answer: how many.
    virtual void releaseHeld(QObject *guard, Done<int> done) = 0;
    /// The person has read that the plan was restored.
    virtual void forgetRestored(QObject *guard, Done<void> done) = 0;
};

} // namespace kalends
