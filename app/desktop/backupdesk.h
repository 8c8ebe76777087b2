// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/workroom.h"
#include "ui/window/backupdesk.h"

#include <QThread>
#include <atomic>
#include <memory>

namespace kalends
{

/// Copies of the plan, read and made in a thread of their own, which begins with the first question: nobody else waits
/// while a copy is read from end to end. GUI thread.
class HouseBackupDesk final : public BackupDesk
{
public:
    /// Both outlive it.
    HouseBackupDesk(const HouseParts &parts, Workroom &workroom);
    ~HouseBackupDesk() override; ///< what reads a copy stops; a copy that is being made is finished

    void list(QObject *guard, Done<QList<Backup>> done) override;
    void describe(const QString &path, QObject *guard, Done<Backup> done) override;
    void examine(const QString &path, QObject *guard, Done<BackupLook> done) override;
    void make(const QString &path, QObject *guard, Done<Backup> done) override;
    void preview(const QString &path, QObject *guard, Done<RestorePreview> done) override;
    void releaseHeld(QObject *guard, Done<int> done) override;
    void forgetRestored(QObject *guard, Done<void> done) override;

private:
    template <class T> void run(QObject *guard, std::function<Result<T>()> work, Done<T> done);

    HouseParts m_parts;
    Workroom &m_workroom;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives over there
    std::atomic_bool m_stop = false;
};

} // namespace kalends
