// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"
#include "model/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <functional>
#include <variant>

namespace kalends
{

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// How often the request may reach the server.
enum class Delivery {
    Repeatable, ///< a read, or harmless twice
    Once, ///< leaves at most once: new connection, a body that cannot be rewound, no redirect, no retry (toolchain
          ///< notes 4)
};

/// A part of a file as a body: streamed, never held in memory.
struct FileRange {
    QString path{};
    qint64 offset = 0;
    qint64 length = 0;
    friend bool operator==(const FileRange &, const FileRange &) = default;
};

/// One HTTP request as a plain value. A credential is put in by whoever sends it, just before it leaves.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url{};
    HttpHeaders headers{};
    std::variant<QByteArray, FileRange> body{};
    Secret bearer{}; ///< sent as "Authorization: Bearer …" when not empty
    Delivery delivery = Delivery::Repeatable;
    Milliseconds silenceLimit = std::chrono::seconds(30); ///< no byte moved for this long
    Milliseconds totalLimit = std::chrono::seconds(120);
    qint64 maxAnswerBytes = 4 * 1024 * 1024;
    /// Gets each piece of a 2xx answer's body as it arrives, besides being in the answer: for streams of events. Runs
    /// in the sender's thread, and not after `done`; the guard may die in it.
    std::function<void(const QByteArray &)> onBytes{};
    bool secretUrl = false; ///< the URL itself is a secret: log the host only
};

/// What became of a request on the wire.
enum class NetFault {
    None,     ///< an answer with a status came
    NotSent,  ///< surely nothing reached the server: name not found, refused, TLS failed, insecure URL refused
    Lost,     ///< it may have arrived; no complete answer came
    TimedOut, ///< it may have arrived; a limit passed
    TooLarge, ///< the answer was larger than allowed (status is known)
    Canceled, ///< by us, may have arrived
};

struct HttpAnswer {
    NetFault fault = NetFault::None;
    int status = 0;        ///< 0 when no status came
    HttpHeaders headers{}; ///< names in lower case
    QByteArray body{};
    QString faultText{}; ///< for the log and for people; no URL in it
    QString requestId{};
    Milliseconds duration{0};
    std::optional<Instant> serverDate{}; ///< from the Date header

    [[nodiscard]] bool arrived() const { return fault == NetFault::None; }
    [[nodiscard]] bool success() const { return arrived() && status >= 200 && status < 300; }
    /// Whether the server may have acted on it.
    [[nodiscard]] bool mayHaveArrived() const { return fault != NetFault::NotSent; }
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        for (const auto &[name, value] : headers) {
            if (name == lowerCaseName)
                return value;
        }
        return {};
    }
};

/// "a=1&b=2" with every value percent-encoded: QUrlQuery would leave '+' alone and spoil tokens.
[[nodiscard]] QByteArray formBody(std::initializer_list<std::pair<const char *, QString>> fields);

} // namespace kalends
