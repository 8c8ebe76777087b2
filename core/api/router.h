// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apitypes.h"

#include <QObject>
#include <memory>
#include <vector>

namespace kalends
{

class AccountDirectory;
class AccountLinker;
class AppSecrets;
class Assistant;
class Clock;
class Database;
class FlagService;
class JobService;
class MediaCatalog;
class Metrics;
class Planner;

/// What the routes call. Everything outlives the router; all but the linker, which takes calls from any thread, belong
/// to the router's thread.
struct ApiServices {
    Database *database = nullptr; ///< for the memory of Idempotency-Key alone
    const Clock *clock = nullptr;
    Planner *planner = nullptr;
    AccountDirectory *accounts = nullptr;
    AccountLinker *linker = nullptr;
    MediaCatalog *media = nullptr;
    JobService *jobs = nullptr;
    FlagService *flags = nullptr;
    AppSecrets *secrets = nullptr;
    Metrics *metrics = nullptr;
    Assistant *assistant = nullptr; ///< takes calls from any thread, as the linker does
    bool sandbox = false;
    std::function<QStringList()> problems; ///< of settings and surroundings, for /v1/status; may be empty
};

/// One request with what its path matched, and the door for the answer.
struct ApiCall {
    const ApiRequest &request;
    QStringList captured; ///< what stood in the place of each {…}
    ApiReply reply;

    /// The body as an object; an empty body is an empty object. Error: BadRequest.
    [[nodiscard]] Result<QJsonObject> object() const;
    /// The same, refusing members that are not in `known`. Error: UnknownField, naming it.
    [[nodiscard]] Result<QJsonObject> object(std::initializer_list<QLatin1String> known) const;
};

/// From method and path to a service and back, whatever the transport. Belongs to one thread; handlers that wait for a
/// platform answer later. POST with an Idempotency-Key answers the same again: what was done is kept for seven days,
/// refusals are not.
class Router final : public QObject
{
    Q_OBJECT
public:
    /// Answers at once: with what it returns, an error too.
    using Handler = std::function<Result<ApiResponse>(Router &, const ApiCall &)>;
    /// Refuses at once, or answers through `reply`, now or later.
    using LaterHandler = std::function<Result<void>(Router &, const ApiCall &)>;

    explicit Router(ApiServices services, QObject *parent = nullptr);
    ~Router() override;

    /// In this object's thread; `reply` is called once, now or later.
    void handle(const ApiRequest &request, ApiReply reply);

    /// A route: "GET", "/v1/accounts/{id}". A colon after the last segment is part of it:
    /// "/v1/publishing/jobs/{id}:retry".
    void add(QByteArray method, const char *pattern, LaterHandler handler);
    void add(QByteArray method, const char *pattern, Handler handler);
    [[nodiscard]] const ApiServices &services() const { return m_services; }

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        QString verb; ///< after the colon; empty: none
        LaterHandler handler;
    };
    [[nodiscard]] static std::optional<QStringList> match(const Route &route, const QStringList &segments);
    void dispatch(const ApiRequest &request, ApiReply reply);
    void handleOnce(const ApiRequest &request, ApiReply reply);

    ApiServices m_services;
    std::vector<Route> m_routes;
};

// One file of routes for each subject.
void addAccountRoutes(Router &router);
void addMediaRoutes(Router &router);
void addEntryRoutes(Router &router);
void addJobRoutes(Router &router);
void addServiceRoutes(Router &router);
void addAiRoutes(Router &router);

} // namespace kalends
