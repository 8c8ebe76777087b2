// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

struct sqlite3_vfs;

namespace kalends::test
{

/// A disk that fails when it is told to, between SQLite and the real one: while one of these lives it is the file
/// system of every connection that is opened. One at a time; its connections must be closed before it goes. Not for
/// several threads at once.
class FaultyVfs
{
public:
    enum class Op { Open, Write, Sync, Truncate };
    /// How an operation ends that fails.
    enum class Fault {
        Full,        ///< SQLITE_FULL: no space left; syncs work
        InputOutput, ///< SQLITE_IOERR of each kind
        PowerLoss,   ///< from here on nothing reaches the disk, and what was not synced before may be lost
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// From now on the `n`-th (from 0) operation that `kinds` counts fails, and each such one after it, until mend().
    /// Without `lasting` only that one does. Power loss takes everything, whatever its kind.
    void failAt(int n, Fault fault, QList<Op> kinds, bool lasting = true);
    void mend();
    /// While one lives, nothing fails and nothing counts: for a test that looks by itself.
    class Pause
    {
    public:
        explicit Pause(FaultyVfs &disk) : m_disk(disk) { m_disk.m_paused = true; }
        ~Pause() { m_disk.m_paused = false; }
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        FaultyVfs &m_disk;
    };
    /// Operations counted since the last failAt(); without one, all since the beginning.
    [[nodiscard]] int counted() const { return m_counted; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// After a power loss and with every connection closed: the files become what a disk may hold then. Each sector
    /// that was not synced is as before, as written or (with `torn`) any mixture, by the dice of `seed`. mend()
    /// included.
    void restart(quint32 seed);

    /// The files were changed behind its back: what lies there now is on the disk.
    void forget() { m_durable.clear(); }

    // --- for the shim itself ---
    /// Whether it goes wrong: the code for SQLite, else nothing.
    [[nodiscard]] std::optional<int> strike(Op op);
    /// Its content is on the disk for sure now.
    void synced(const QString &path);
    void opened(const QString &path);
    void deleted(const QString &path);
    [[nodiscard]] sqlite3_vfs *real() const { return m_real; }

private:
    struct Shim;
    Shim *m_shim;
    sqlite3_vfs *m_real;
    int m_failAt = -1;
    int m_counted = 0;
    bool m_lasting = true;
    bool m_failed = false;
    bool m_dead = false;
    bool m_paused = false;
    Fault m_fault = Fault::Full;
    QList<Op> m_kinds;
    QHash<QString, QByteArray> m_durable; ///< as of the last sync, by path
    QHash<QString, QByteArray> m_atLoss;  ///< what programs saw when the power went
};

} // namespace kalends::test
