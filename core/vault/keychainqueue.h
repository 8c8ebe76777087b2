// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

namespace kalends
{

/// One thing to do with the keychain.
struct KeychainJob {
    enum class Kind { Read, Write, Remove };
    Kind kind = Kind::Read;
    QString key;
    Secret value; ///< to write
};

/// What the back end said, before anybody asked whether it may be believed.
struct KeychainOutcome {
    enum class Code { Ok, NotFound, Denied, Failed };
    Code code = Code::Ok;
    Secret value; ///< read
    QString text; ///< the back end's own word
};

/// The back end and the probe; tests put their own in.
struct KeychainDoors {
    /// Calls back once, from the event loop, or never: the back end hangs behind a system prompt.
    std::function<void(const KeychainJob &, std::function<void(KeychainOutcome)>)> run;
    std::function<VaultHealth()> probe;
    Milliseconds watchdog = std::chrono::seconds(15);
};
[[nodiscard]] KeychainDoors systemKeychain();

/// Strictly one job at a time, each under a watchdog; a write is read back. Lives in the keychain's own thread.
class KeychainQueue final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Secret>)>;
    explicit KeychainQueue(KeychainDoors doors, QObject *parent = nullptr);

    void add(KeychainJob job, Done done);
    [[nodiscard]] VaultHealth health() const { return m_doors.probe(); }

private:
    struct Task {
        KeychainJob job;
        Done done;
    };
    void next();
    using Judge = void (KeychainQueue::*)(const KeychainOutcome &);
    void run(const KeychainJob &job, Judge judgeWith);
    void judge(const KeychainOutcome &outcome);
    void judgeReadBack(const KeychainOutcome &outcome);
    void giveUp();
    void finish(Result<Secret> result);
    [[nodiscard]] Error errorFor(const KeychainOutcome &outcome, VaultHealth health) const;
    [[nodiscard]] static Error stuck(Milliseconds limit);

    KeychainDoors m_doors;
    QQueue<Task> m_tasks;
    QTimer m_watchdog;
    quint64 m_run = 0; ///< the number of the run that is waited for; a later finish of another one is ignored
    bool m_busy = false;
    bool m_hanging = false; ///< an abandoned job has not come back: the back end serves nobody else until it does
};

} // namespace kalends
