// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

/// The one way out: every request of the product goes through here (publishing, OAuth, storage, assistant). TLS 1.2 or
/// newer with full verification for every host that is not loopback, redirects are answers and not followed, limits on
/// silence, total time and size, request ids, a log line without secrets. Belongs to one thread and uses its event
/// loop; never blocks.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(HttpAnswer)>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override;

    /// Returns at once. `done` runs in this thread, exactly once, unless `guard` dies first (the request is then
    /// aborted).
    virtual void send(HttpRequest request, const QString &requestId, QObject *guard, Done done);
    /// Aborts everything that is Repeatable; what is Once is waited for by its sender.
    void abortRepeatable();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
