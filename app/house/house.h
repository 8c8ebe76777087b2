// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apitypes.h"
#include "model/clock.h"
#include "model/result.h"
#include "publishing/jobservice.h"
#include "publishing/scheduler.h"

#include <QObject>
#include <QThread>
#include <QUrl>
#include <functional>
#include <memory>

namespace kalends
{

namespace sandbox
{
class Sandbox;
}
class AccountLinker;
class ApiRoom;
class Assistant;
class AssistantRoom;
class Housekeeping;
class HttpFace;
class LiveSettings;
class MediaLibrary;
class Metrics;
class PlanFeed;
class Profile;
class PublisherRoom;
class Router;
class SandboxDoor;
class StoreEvents;
class Vault;
struct HouseParts;

struct HouseOptions {
    QString folder;          ///< empty: the default profile
    bool sandbox = false;    ///< with the built-in simulators; the profile becomes one of the sandbox
    bool publish = false;    ///< runs the scheduler
    bool listen = false;     ///< offers the API over HTTP
    std::optional<int> port; ///< for the API; unset: as the settings say
};

/// The whole product without a face: profile, store, vault, sandbox, the publisher's thread and the API's thread, built
/// in the order in which they need each other and taken down the other way round. Belongs to the main thread.
class House final : public QObject
{
    Q_OBJECT
public:
    /// Errors: ProfileLocked, DatabaseNewer, DatabaseCorrupt, StorageReadOnly, StorageFull, ServiceUnavailable (port
    /// taken)…
    [[nodiscard]] static Result<std::unique_ptr<House>> build(const HouseOptions &options);
    ~House() override;

    /// Links the sandbox's accounts where there is a sandbox, then begins to publish where that is asked for; `ready`
    /// runs when it is done.
    void start(const std::function<void(Result<void>)> &ready);
    /// Stops claiming, lets what runs be written down, closes the door; `done` runs at the latest after 10 s.
    void stop(std::function<void()> done);

    /// Routes a request as HTTP would; answers in this thread.
    void handle(const ApiRequest &request, ApiReply reply);
    [[nodiscard]] QUrl apiUrl() const; ///< invalid when it does not listen
    [[nodiscard]] const Profile &profile() const { return *m_profile; }
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] bool inSandbox() const { return m_sandbox != nullptr; }
    /// Null outside of the sandbox.
    [[nodiscard]] SandboxDoor *sandboxDoor() const { return m_sandboxDoor.get(); }

    /// What a further room shares, such as that of the windows; good for as long as the house stands.
    [[nodiscard]] HouseParts parts() const;
    /// Its methods may be called from any thread.
    [[nodiscard]] AccountLinker &linker() const;
    [[nodiscard]] Assistant &assistant() const; ///< the same
    /// The computer has slept or its clock was set: looks at what is due and at the tokens now.
    void wake();

Q_SIGNALS:
    /// A job came to rest; in this thread, after the commit.
    void settled(const kalends::JobId &job, const kalends::EntryId &entry, kalends::JobStatus status);
    /// Nothing is published because the store refuses; an empty message: it works again.
    void troubled(const kalends::Error &error);

private:
    explicit House(const HouseOptions &options);
    [[nodiscard]] Result<void> openProfile();
    [[nodiscard]] Result<void> openSandbox();
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> openRooms();
    [[nodiscard]] Result<void> openDoor();
    void storeDamaged(const Error &error);

    HouseOptions m_options;
    SystemClock m_clock;
    std::shared_ptr<SchedulerPulse> m_pulse;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<LiveSettings> m_settings;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<SandboxDoor> m_sandboxDoor;
    QList<Channel> m_sandboxChannels; ///< to be linked at the start: all but those that a person has unlinked
    std::unique_ptr<StoreEvents> m_events;
    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<MediaLibrary> m_library;
    QThread m_publisherThread;
    QThread m_assistantThread;
    QThread m_apiThread;
    PublisherRoom *m_publisher = nullptr;     ///< lives in its thread and is deleted there
    AssistantRoom *m_assistantRoom = nullptr; ///< the same
    ApiRoom *m_api = nullptr;                 ///< the same
    std::unique_ptr<HttpFace> m_door;
    std::unique_ptr<Housekeeping> m_housekeeping;
    std::unique_ptr<PlanFeed> m_feed;
    QUrl m_apiUrl;
};

} // namespace kalends
