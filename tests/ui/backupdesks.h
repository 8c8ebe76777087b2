// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/backupdesk.h"

#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <algorithm>

namespace kalends
{

/// Copies as a test lays them out; with `late`, answers come when it says so.
class TestBackupDesk final : public BackupDesk
{
public:
    void list(QObject *, Done<QList<Backup>> done) override { done(backups); }
    void describe(const QString &path, QObject *, Done<Backup> done) override
    {
        for (const Backup &backup : backups + elsewhere) {
            if (backup.path == path)
                return done(backup);
        }
        done(Error{.code = ErrorCode::FileUnreadable, .message = QStringLiteral("There is no such file.")});
    }
    void examine(const QString &path, QObject *guard, Done<BackupLook> done) override
    {
        examined.append(path);
        answer(guard, [this, path, done] { done(looks.value(path)); });
    }
    void make(const QString &path, QObject *guard, Done<Backup> done) override
    {
        made.append(path);
        if (trouble)
            return answer(guard, [this, done] { done(*trouble); });
        Backup backup{.path = path.isEmpty() ? QStringLiteral("/profile/backups/made.sqlite3") : path,
                      .kind = BackupKind::ByHand,
                      .madeAt = now,
                      .bytes = 400'000};
        (path.isEmpty() ? backups : elsewhere).prepend(backup);
        answer(guard, [done, backup] { done(backup); });
    }
    void preview(const QString &path, QObject *guard, Done<RestorePreview> done) override
    {
        previewed.append(path);
        answer(guard, [this, done] { trouble ? done(*trouble) : done(foreseen); });
    }
    void releaseHeld(QObject *, Done<int> done) override
    {
        ++released;
        done(foreseen.waiting);
    }
    void forgetRestored(QObject *, Done<void> done) override
    {
        ++forgotten;
        done({});
    }

    /// The oldest answer that waits is given.
    void giveAnswer()
    {
        if (!waiting.isEmpty())
            waiting.takeFirst()();
    }

    QList<Backup> backups;
    QList<Backup> elsewhere;
    QHash<QString, BackupLook> looks;
    RestorePreview foreseen;
    std::optional<Error> trouble;
    Instant now{};
    bool late = false;
    QStringList examined;
    QStringList made;
    QStringList previewed;
    int released = 0;
    int forgotten = 0;
    QList<std::function<void()>> waiting;

private:
    void answer(QObject *guard, std::function<void()> give)
    {
        if (!late)
            return give();
        waiting.append([guard = QPointer<QObject>(guard), give = std::move(give)] {
            if (guard)
                give();
        });
    }
};

} // namespace kalends
