// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publishing/journal.h"
#include "publishing/scheduler.h"

#include <QHash>
#include <QObject>
#include <functional>

namespace kalends
{

class ClockWatch;
class JobKeeper;
class MediaCheck;
class Stager;

/// What all runs share; the scheduler owns it and outlives them.
struct RunTools {
    const PublishServices &services;
    Journal &journal;
    Stager &stager;
    MediaCheck &media;
    ClockWatch &watch;
    JobKeeper &keeper;
    QHash<JobId, int> offlineTurns; ///< how often in a row a job was given back because nothing could be reached
};

/// One job at work: asks the channel for the next step, writes it down, does it, and asks again, until the job comes to
/// rest. Publishes, reads after a lost answer, or looks up what is nice to have, depending on the job's status.
/// Publisher thread; lives for one claim. Destroyed without an end it leaves behind what a crash leaves: the journal.
class PublishRun final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Publishing, Reading, Decorating };

    PublishRun(RunTools &tools, ClaimedJob claimed, PostContext post, QObject *parent);
    ~PublishRun() override;

    void begin();
    [[nodiscard]] const PublishJob &job() const { return m_state.job; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] Channel channel() const { return m_state.job.channel; }
    /// Steady time at which it wants resume() while it waits.
    [[nodiscard]] std::optional<Milliseconds> resumeAt() const { return m_resumeAt; }
    void resume();
    /// Renews the lease when it is time (every 30 s).
    void keepLease();
    /// The computer slept: what is about to go out may have missed its slot meanwhile.
    void noticeSleep() { m_slept = true; }
    /// A cancel was asked for, or the channel was turned off: look and act, where nothing irreversible is open.
    void reconsider(const Flags &flags);
    /// Ends at the next border: at once while it waits, else with the answer of the request that is out.
    void stopSoon();
    /// Time is up: writes down that an answer is lost, or that nothing was sent.
    void stopNow();

Q_SIGNALS:
    void waiting();  ///< resumeAt() was set
    void laneFree(); ///< published: the account's next job may start
    void settled(kalends::JobStatus status);
    void
    troubled(const kalends::Error &error); ///< the store refused; the run is over and its row waits to be recovered
    void finished();

private:
    using Next = std::function<void()>;

    // publishrun.cpp: the loop
    void withToken(std::function<void(const Secret &)> next);
    void fetchUploadUrl(const Next &next);
    void decide(const Answer &answer);
    void heedLimits(const QJsonObject &meta);
    [[nodiscard]] bool leaveInstead(const Decision &decision);
    /// Where to go on when the action is not done: a checkpoint that names an irreversible request means that it was
    /// sent.
    [[nodiscard]] const Checkpoint &undone(const Decision &decision) const;
    void act(const Decision &decision);
    void perform(const Send &send, const Decision &decision);
    void guardCommit(const Send &send, const Decision &decision);
    void authorize(const Send &send, const Decision &decision);
    void transmit(const Send &send, const Decision &decision, const Secret &token);
    void answered(const HttpAnswer &answer);
    void perform(const Stage &stage, const Decision &decision);
    void perform(const Wait &wait, const Decision &decision);
    void perform(const RefreshToken &refresh, const Decision &decision);
    void perform(const KeepUploadUrl &keep, const Decision &decision);
    void pause(Milliseconds delay, Next next);
    /// Writes the step down; false: the run is over.
    [[nodiscard]] bool write(const JournalStep &step);
    [[nodiscard]] bool writeCheckpoint(const Decision &decision);

    // runoutcomes.cpp: how it ends
    void perform(const Published &published, const Decision &decision);
    void perform(const FailedAttempt &failed, const Decision &decision);
    void perform(const Uncertain &uncertain, const Decision &decision);
    void perform(const StillUnknown &unknown, const Decision &decision);
    void perform(const NotPublished &proof, const Decision &decision);
    void decorated(const Published &published, const Checkpoint &checkpoint);
    void failAttempt(const FailedAttempt &failed, const Checkpoint &checkpoint);
    void stayUnknown(const StillUnknown &unknown, const Checkpoint &checkpoint);
    void failPreflight(const Error &error, const Checkpoint &checkpoint, bool byPlatform);
    void tokenTrouble(const Error &error);
    void offline(const Error &error, Milliseconds atLeast, const Checkpoint &checkpoint);
    void limited(const Error &error, Milliseconds retryAfter, const Checkpoint &checkpoint);
    void release(const std::optional<Error> &error, Instant wakeAt, Hold hold, const Checkpoint &checkpoint);
    void missSlot(const Checkpoint &checkpoint);
    void clockIsWrong(const Decision &decision);
    void guardRefused();
    void readLater(Milliseconds delay, const Checkpoint &checkpoint);
    void loseAnswer(const Error &error, Milliseconds lookAgainIn, const Checkpoint &checkpoint);
    void markAccount(bool dead, AccountStatus status);
    /// Writes the ending down; false: fenced or trouble, and the run is over.
    [[nodiscard]] bool end(const Ending &ending);
    void finish();
    void trouble(const Error &error);
    void forgetUploadUrl();

    [[nodiscard]] static bool isKeychain(ErrorCode code);
    [[nodiscard]] bool attemptBegun() const { return m_state.attempt && !m_state.attemptIsFresh; }
    /// Of this ladder, without one of which nothing has left yet.
    [[nodiscard]] int spentAttempts() const { return m_state.job.attemptCount - (m_state.attemptIsFresh ? 1 : 0); }
    [[nodiscard]] Instant now() const;
    [[nodiscard]] Instant slotEnd() const; ///< until when it may go out by itself
    [[nodiscard]] QJsonObject stored(const Checkpoint &checkpoint) const;
    [[nodiscard]] JobEvent releaseEvent() const;

    RunTools &m_tools;
    RunState m_state;
    PostContext m_post;
    Checkpoint m_at;
    QString m_requestId;
    Mode m_mode = Mode::Publishing;
    std::optional<Milliseconds> m_resumeAt;
    Next m_resume;
    Milliseconds m_leaseRenewedAt{0};
    bool m_requestOut = false;
    bool m_uploadUrlKept = false;
    bool m_stopping = false;
    bool m_over = false;
    bool m_slept = false;
};

} // namespace kalends
