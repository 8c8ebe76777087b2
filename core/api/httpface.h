// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/httpconnection.h"
#include "model/result.h"
#include "model/secret.h"

#include <QThread>

namespace kalends
{

class HttpServer;
class Router;
class StoreEvents;

/// The loopback HTTP server in front of a router. Binds 127.0.0.1 only; one thread of its own serves all connections
/// and never waits, so that neither slow clients nor open event streams take anything from the others. What is checked
/// before a request is routed: see DoorKeeper and readHead(); sizes, times and numbers: HttpLimits. The HTTP libraries
/// at hand cannot be held to these rules: they skip lines that they do not understand and count their time limits anew
/// with every byte. Made, used and destroyed in one thread, the router's or another; router and events outlive it.
class HttpFace final
{
public:
    HttpFace(Router &router, StoreEvents &events, Secret token, const HttpLimits &limits = {});
    ~HttpFace();
    HttpFace(const HttpFace &) = delete;
    HttpFace &operator=(const HttpFace &) = delete;

    /// `port` 0 picks a free one. Error: ServiceUnavailable when the port is taken.
    [[nodiscard]] Result<int> listen(int port);
    /// Closes the door and waits for the thread: at once, or at most HttpLimits::stop where requests are under way.
    void stop();

private:
    QThread m_thread;
    HttpServer *m_server; ///< lives in the thread and is deleted there
};

} // namespace kalends
