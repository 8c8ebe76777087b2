// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <functional>
#include <memory>

namespace kalends
{

class House;

/// What a command got back: `data` of the envelope, and where a list goes on.
struct ApiAnswer {
    QJsonValue data;
    QString nextCursor;
    int status = 0;
};

/// The command line's one way in: API requests, over HTTP to the running service of the profile or to the same router
/// in this process. Calls block, so they are made from the command's own thread.
class ApiClient
{
public:
    virtual ~ApiClient() = default;
    [[nodiscard]] virtual Result<ApiAnswer> call(const QByteArray &method, const QString &path,
                                                 const QJsonObject &body = {}) = 0;
    [[nodiscard]] virtual bool remote() const = 0;

    [[nodiscard]] Result<ApiAnswer> get(const QString &path) { return call("GET", path); }
    [[nodiscard]] Result<ApiAnswer> post(const QString &path, const QJsonObject &body = {})
    {
        return call("POST", path, body);
    }
    [[nodiscard]] Result<ApiAnswer> patch(const QString &path, const QJsonObject &body)
    {
        return call("PATCH", path, body);
    }
    [[nodiscard]] Result<ApiAnswer> put(const QString &path, const QJsonObject &body)
    {
        return call("PUT", path, body);
    }
    [[nodiscard]] Result<ApiAnswer> remove(const QString &path) { return call("DELETE", path); }
    /// Every page of a list. `path` may have a query already.
    [[nodiscard]] Result<QJsonArray> all(const QString &path);
};

/// Reaches the service that runs on `profileFolder`. It has to prove that it made the profile's token before it is sent
/// any. Nothing: none runs, or what answers on its old port is something else.
[[nodiscard]] std::unique_ptr<ApiClient> connectToService(const QString &profileFolder);

/// The services in this process; the house lives in the main thread, whose event loop must be running.
[[nodiscard]] std::unique_ptr<ApiClient> makeLocalClient(House &house);

} // namespace kalends
