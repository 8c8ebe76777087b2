// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace kalends
{

/// A request as the router sees it: where it came from (HTTP or the command line in the same process) no longer
/// matters.
struct ApiRequest {
    QByteArray method = "GET";
    QString path;                  ///< decoded, without the query
    QHash<QString, QString> query; ///< decoded
    QByteArray body;               ///< JSON, or empty
    QString idempotencyKey;        ///< empty: none
    QString requestId;             ///< ours; in the answer and in the log
    /// Takes server-sent events that come before the reply, whose text then ends them. Empty: the transport does not
    /// stream, and everything goes into the reply. Any thread.
    std::function<void(QByteArray)> events{};
    /// Becomes true when nobody waits for the answer any more; may be null.
    std::shared_ptr<std::atomic<bool>> abandoned{};
};

/// An answer: data, an error, or (metrics, the OpenAPI document) plain text.
struct ApiResponse {
    int status = 200;
    QJsonValue data = QJsonValue::Null;
    std::optional<Error> error;
    bool isList = false;
    QString nextCursor; ///< of a list; empty: this was the last page
    QByteArray text;    ///< instead of data
    QByteArray contentType = "application/json";
    QByteArray allow; ///< with 405: the methods that work here

    [[nodiscard]] static ApiResponse ok(QJsonValue data, int status = 200)
    {
        return {.status = status, .data = std::move(data)};
    }
    [[nodiscard]] static ApiResponse list(QJsonArray items, QString nextCursor = {});
    [[nodiscard]] static ApiResponse plain(QByteArray text, QByteArray contentType);
    /// With the status that the error's code stands for; see httpStatus().
    [[nodiscard]] static ApiResponse failed(Error error);
};

/// Called once, in the router's thread.
using ApiReply = std::function<void(ApiResponse)>;

/// The HTTP status of one of our codes: 404 for not_found, 409 for version_conflict, 403 for feature_disabled…
[[nodiscard]] int httpStatus(ErrorCode code);

/// The envelope `{"data", "error", "meta"}` as UTF-8 text.
[[nodiscard]] QByteArray envelope(const ApiResponse &response, const QString &requestId, double latencyMs);

} // namespace kalends
