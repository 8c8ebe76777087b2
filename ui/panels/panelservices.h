// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountlinker.h"
#include "model/account.h"
#include "model/flags.h"
#include "model/job.h"
#include "model/result.h"
#include "model/secret.h"

#include <QList>
#include <QStringList>
#include <functional>

class QObject;

namespace kalends
{

class AssistantSetup;

/// What the panels ask of the rest of the program. Implemented where the services are built; a test has its own.
/// GUI thread. No method blocks; each answer comes in the GUI thread, once, or not at all when `guard` is gone.
class AccountDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~AccountDesk() = default;

    /// AccountLinker's verbs of the same names.
    virtual void beginLink(Channel channel, const QByteArray &timezone, QObject *guard, Done<Link> done) = 0;
    virtual void linkState(const LinkId &id, QObject *guard, Done<Link> done) = 0;
    virtual void completeLink(const LinkId &id, const Secret &pasted, QObject *guard, Done<Link> done) = 0;
    virtual void linkWithToken(Channel channel, const Secret &token, const QByteArray &timezone, QObject *guard,
                               Done<Account> done) = 0;
    virtual void findAccount(const AccountId &id, QObject *guard, Done<Account> done) = 0;

    /// One harmless request to the channel's API host as set (graph_url, api_url), without credentials. Any HTTP answer
    /// is a success. Errors: Network, Timeout.
    virtual void checkReachable(Channel channel, QObject *guard, Done<void> done) = 0;

    /// AppSecrets: the names of those that are set, and setting one.
    virtual void secretNames(QObject *guard, Done<QStringList> done) = 0;
    virtual void setSecret(const QString &name, const Secret &value, QObject *guard, Done<void> done) = 0;
    virtual void removeSecret(const QString &name, QObject *guard, Done<void> done) = 0;

    /// checkStaging() with the settings as they stand in the file and the key in the keychain.
    virtual void testStaging(QObject *guard, Done<void> done) = 0;

    /// The assistant's tests, for its page of the settings; null: they are not offered.
    [[nodiscard]] virtual AssistantSetup *assistantSetup() { return nullptr; }

    /// FlagService.
    virtual void flags(QObject *guard, Done<Flags> done) = 0;
    virtual void setFlag(const QString &name, bool enabled, QObject *guard, Done<void> done) = 0;
};

/// A job with the words that the list shows beside it.
struct JobRow {
    PublishJob job;
    QString title;       ///< the entry's first caption line; may be empty
    QByteArray timezone; ///< of the entry, in which its times are shown
    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// What a person can do to a job. Again: what was canceled gets a new job at its post's time.
enum class JobAction { Retry, Reschedule, Cancel, CheckNow, Release, Again };

/// Jobs and attempts, to read and to act on. Rules as for AccountDesk; implemented over JobService.
class JobDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~JobDesk() = default;

    /// The jobs to show, 500 at most, the first ones of sortForPerson(); with `entry`, that entry's only.
    virtual void jobs(const std::optional<EntryId> &entry, QObject *guard, Done<QList<JobRow>> done) = 0;
    /// The attempts of one job, newest first.
    virtual void attempts(const JobId &job, QObject *guard, Done<QList<Attempt>> done) = 0;
    /// `at` only with Reschedule. `confirmedNotPublished`: the person looked and says that it is not out; sent after
    /// the verb answered OutcomeUnknown.
    virtual void act(const JobId &job, JobAction action, std::optional<Instant> at, bool confirmedNotPublished,
                     QObject *guard, Done<void> done) = 0;
};

} // namespace kalends
