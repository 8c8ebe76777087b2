// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apitypes.h"
#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <memory>

namespace kalends
{

class Router;
class StoreEvents;

/// The loopback HTTP server in front of a router. Binds 127.0.0.1 only. Checks, before anything is routed and in this order: Host,
/// Origin and Sec-Fetch-Site, framing, token, content type (reliability.md SEC-01…08). Runs the library's own thread pool and hands each request
/// over one bridge to the router's thread; a request that takes longer than 30 s there answers 503, "not known".
/// Lives in any thread; destruction stops the server and waits for its pool.
class HttpFace final : public QObject
{
    Q_OBJECT
public:
    HttpFace(Router &router, StoreEvents &events, Secret token, QObject *parent = nullptr);
    ~HttpFace() override;

    /// `port` 0 picks a free one. Error: ServiceUnavailable when the port is taken.
    [[nodiscard]] Result<int> listen(int port);
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What proves to a client that it talks to the service that made the token: HMAC-SHA256 of its challenge, in hex.
[[nodiscard]] QByteArray identityProof(const Secret &token, const QByteArray &challenge);

/// Reads DIR/api-token, or makes it: 256 random bits, mode 0600. Errors: StorageReadOnly, StorageFull, FileUnreadable.
[[nodiscard]] Result<Secret> readOrMakeApiToken(const QString &path);

} // namespace kalends
