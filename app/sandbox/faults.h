// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "sandbox/simhttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace kalends::sandbox
{

enum class FaultKind {
    Drop,    ///< close without an answer
    Reset,   ///< the same with a TCP reset
    Partial, ///< half of the answer, then close
    Status,  ///< another HTTP status, an empty body
    Error,   ///< the service's own error envelope with code, subcode, message
    Html,    ///< a web page where JSON is expected
    Delay,   ///< wait delayMs, then go on
    Hang,    ///< never answer
    Hold,    ///< wait until the faults are cleared
    Content, ///< the assistant only: see `content`
};

/// Something that goes wrong at one request boundary, before or after the request had its effect.
struct Fault {
    QString service;   ///< instagram, tiktok, storage, assistant, or "*" for any of them
    QString operation; ///< such as media_publish, init, last_chunk, put; "*" for any
    int nth = 1;       ///< the first matching arrival that is hit, counted from when the fault was added
    int count = 1;     ///< how many in a row; 0: all from then on
    FaultKind kind = FaultKind::Drop;
    bool afterEffect = false; ///< the request is carried out first
    int status = 0;           ///< 0: the service's usual one for the code
    QString code;             ///< Instagram: a number
    int subcode = 0;
    QString message;
    QString content; ///< wrong_json, huge, markup, other_language, empty
    int delayMs = 0;
    Headers headers; ///< put on the answer, such as Retry-After
    bool transient = false;
};

/// The object of POST /faults. Kinds: drop_before, drop_after, reset_before, reset_after, partial, status, error, html,
/// delay, hang, hold, hold_before, hold_after, and for the assistant wrong_json, huge, markup, other_language, empty.
/// "after": true moves status, error, html, delay, hang and hold behind the effect; partial is always behind it. Error:
/// InvalidValue or UnknownField naming the member.
[[nodiscard]] Result<Fault> faultFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Fault &fault);

/// The faults that wait for their arrival. Sandbox thread.
class FaultPlan
{
public:
    void add(const Fault &fault);
    void clear() { m_armed.clear(); }
    /// Counts this arrival; the fault that hits it, if one does. Requests of the platforms' own fetchers count only for
    /// faults that name them.
    [[nodiscard]] std::optional<Fault> take(const QString &service, const QString &operation);
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Armed {
        Fault fault;
        int seen = 0;
        int fired = 0;
    };
    QList<Armed> m_armed;
};

} // namespace kalends::sandbox
