// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"
#include "model/clock.h"
#include "publishing/jobservice.h"
#include "publishing/tokensource.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

class Database;
class HttpClient;
class MediaLibrary;
class Metrics;
class RateLimiter;
class Vault;

/// What publishing needs from the house. Everything outlives the scheduler and belongs to the publisher's thread,
/// except for clock, vault, library and metrics, which any thread may use.
struct PublishServices {
    Database *database = nullptr; ///< the publisher thread's own connection; its events() must be the process's
    HttpClient *http = nullptr;
    RateLimiter *limiter = nullptr; ///< shared with the accounts
    TokenSource *tokens = nullptr;
    Vault *vault = nullptr;
    const MediaLibrary *library = nullptr;
    const Clock *clock = nullptr;
    std::function<Settings()> settings;                                     ///< as they stand now
    Metrics *metrics = nullptr;                                             ///< may be null
    std::shared_ptr<SchedulerPulse> pulse;                                  ///< may be null
    std::function<const PublishProtocol &(Channel)> protocol = protocolFor; ///< tests put a scripted one here
};

/// Decides when each post goes out, and keeps going what runs (PROTOCOL.md). Publisher thread; the profile
/// lock must be held: there is one scheduler per profile. One single-shot timer, armed to the next thing to do and at
/// most 15 s ahead; also looks whenever something was committed. Destroying it without stop() is what a crash looks
/// like: the next start() finds the journal and goes on.
class Scheduler final : public QObject
{
    Q_OBJECT
public:
    /// In the publisher's thread, or moved there before start(). No parent when moved.
    explicit Scheduler(PublishServices services);
    ~Scheduler() override;

    /// How many jobs run right now, reads included. For tests.
    [[nodiscard]] int activeRuns() const;

public Q_SLOTS:
    /// Settles what the last process left behind, then begins to claim. Call once.
    void start();
    /// Claims nothing more, lets each run end its present request and write it down, then emits stopped(): at the
    /// latest after 10 s.
    void stop();
    /// Looks now: after a test moved the clock, after resume from sleep, when the system's clock was set.
    void wake();

Q_SIGNALS:
    void stopped();
    /// The database refused: nothing is published until it works again; tried again every 15 s. Empty message: it works
    /// again.
    void troubled(const kalends::Error &error);
    /// A job came to rest: published, needs_attention, failed, confirming, canceled. For notifications.
    void settled(const kalends::JobId &job, const kalends::EntryId &entry, kalends::JobStatus status);

private:
    struct Private;
    PublishServices m_services; ///< until start()
    std::unique_ptr<Private> d;
};

} // namespace kalends

Q_DECLARE_METATYPE(kalends::Error)
Q_DECLARE_METATYPE(kalends::JobId)
Q_DECLARE_METATYPE(kalends::EntryId)
Q_DECLARE_METATYPE(kalends::JobStatus)
