// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/result.h"
#include "net/http.h"

#include <QJsonObject>
#include <optional>
#include <span>

namespace kalends::tiktok
{

/// TikTok's data envelope (all answers but OAuth's). Success is error.code "ok" and nothing else.
struct Envelope {
    QJsonObject data;
    QString code;    ///< "ok", or what is wrong
    QString message; ///< for developers
    QString logId;
    int httpStatus = 0;
    [[nodiscard]] bool ok() const { return code == QLatin1String("ok") && httpStatus >= 200 && httpStatus < 300; }
};
/// Nothing when the answer did not arrive or is no such envelope. Never throws on odd JSON.
[[nodiscard]] std::optional<Envelope> readEnvelope(const HttpAnswer &answer);

/// What to do about a code or a reason.
enum class Kind {
    Retry,         ///< the same thing may work in a while
    RateLimited,   ///< sliding minute: at least 60 s
    Wait,          ///< a daily limit: hold and probe
    RefreshToken,  ///< a new access token may be all it needs
    Relink,        ///< the person has to authorize again
    Fix,           ///< media, words or choices have to change
    Reject,        ///< no retry helps
    UnknownHandle, ///< the publish id means nothing to TikTok
};

struct Rule {
    QLatin1String code;
    Kind kind;
    ErrorCode word;
    const char *sentence; ///< untranslated
    const char *hint;     ///< untranslated
};
[[nodiscard]] std::span<const Rule> rules();       ///< error.code (7.2)
[[nodiscard]] std::span<const Rule> failReasons(); ///< fail_reason of a FAILED status (7.3)
[[nodiscard]] const Rule &ruleFor(const Envelope &envelope);
[[nodiscard]] const Rule &ruleForReason(const QString &reason);
[[nodiscard]] Error toError(const Envelope &envelope);
[[nodiscard]] Error reasonError(const QString &reason, const QString &logId);

/// A refusal in TikTok's own words: surely nothing was accepted. 5xx and internal_error are not.
[[nodiscard]] bool surelyRefused(const Envelope &envelope);

/// How long a limit is waited for: at least a minute, an hour for daily ones.
[[nodiscard]] Milliseconds pauseFor(Kind kind, const HttpAnswer &answer);

} // namespace kalends::tiktok
