// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/result.h"
#include "model/secret.h"

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>

namespace kalends
{

/// What the browser brought back.
struct OAuthReply {
    Secret code; ///< decoded once; empty when the person said no
    QByteArray state;
    QString error;            ///< "access_denied"…; empty: none
    QString errorDescription; ///< the platform's words
    QString scopes;           ///< as granted, where the platform says so in the redirect
    bool bareCode = false;    ///< pasted without anything around it, so without a state
};

/// Reads the redirected URL, its query alone or the bare code, as a person pastes it: a trailing "#_" goes, '+' is a
/// space, every value is percent-decoded once. Error BadRequest when there is neither a code nor an error in it. A bare
/// code has no state.
[[nodiscard]] Result<OAuthReply> readPastedRedirect(const Secret &pasted);
/// The same for a query string ("code=…&state=…", FullyEncoded).
[[nodiscard]] OAuthReply readRedirectQuery(const QByteArray &query);

/// Waits on 127.0.0.1 for one OAuth redirect (SEC-12, SEC-13): GET on the exact path only, at most 8 KiB and 5 s per
/// connection, the state compared first and in constant time; a static page without script is the reply. Ends with the
/// first hit that carries the state, or after `life`; what does not carry it is answered 404 and changes nothing.
/// Belongs to one thread; never blocks.
class OAuthReceiver final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        quint16 port = 0;               ///< 0: any free one
        QByteArray path = "/callback/"; ///< exact
        QByteArray state;
        Milliseconds life = std::chrono::minutes(5);
        Milliseconds connectionLimit = std::chrono::seconds(5);
    };
    /// Empty when the time ran out.
    using Done = std::function<void(std::optional<OAuthReply>)>;

    explicit OAuthReceiver(Options options, QObject *parent = nullptr);
    ~OAuthReceiver() override;

    /// Error ServiceUnavailable: the port is taken. `done` runs once from the event loop, unless the receiver goes
    /// first.
    [[nodiscard]] Result<void> listen(Done done);
    [[nodiscard]] quint16 port() const;
    void close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
