// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "net/http.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kalends
{

/// Readers for what comes from outside: they take anything and never throw. Pure; any thread.

/// The body as an object. Nothing when it is no JSON object, is larger than 4 MiB or nested deeper than 32 (SEC-33).
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &body);
/// "data[0]" where data is an array that starts with an object, else the object itself: Meta's documents and its
/// servers differ.
[[nodiscard]] QJsonObject unwrapped(const QJsonObject &root);
/// An id given as a text or as a whole number, exact above 2^53; empty when it is anything else, or no printable ASCII
/// of at most 128.
[[nodiscard]] QString idText(const QJsonValue &value);
/// Foreign words made fit for one line of plain text: no control or bidi characters, at most `most` UTF-16 units.
[[nodiscard]] QString cleanText(const QString &text, int most = 300);
/// Whole number in `value`, also when it is written as a text; nothing when it is neither.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &value);
/// From the Retry-After header in seconds, at most a day; zero when there is none.
[[nodiscard]] Milliseconds retryAfterOf(const HttpAnswer &answer);
/// In words, why there is no answer (Network, Timeout), or that its shape is not the platform's (PlatformUnavailable
/// from 500 on, else InvalidResponse).
[[nodiscard]] Error troubleOf(const HttpAnswer &answer, const QString &platform);

/// `base` (scheme, host, port) with a path and a query that are percent-encoded already.
[[nodiscard]] QUrl address(const QUrl &base, const QByteArray &path, const QByteArray &query = {});

} // namespace kalends
