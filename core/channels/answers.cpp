// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/answers.h"

#include "model/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
constexpr int kMostDepth = 32;

/// Counted before parsing, so that a hostile answer costs one pass and no memory.
bool tooDeep(const QByteArray &body)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body.at(i);
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMostDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isHarmful(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) ||
           u == 0x200e || u == 0x200f || u == 0x061c;
}

} // namespace

std::optional<QJsonObject> jsonObject(const QByteArray &body)
{
    if (body.isEmpty() || body.size() > kMostBytes || tooDeep(body))
        return std::nullopt;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

QJsonObject unwrapped(const QJsonObject &root)
{
    const QJsonArray data = root.value("data"_L1).toArray();
    return data.isEmpty() || !data.first().isObject() ? root : data.first().toObject();
}

QString idText(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isDouble() && value.toInteger(0) > 0) // toInteger() keeps 64 bits, toDouble() would not
        text = QString::number(value.toInteger());
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    return text.size() <= 128 && printable ? text : QString();
}

QString cleanText(const QString &text, int most)
{
    QString clean = text.left(most * 2);
    for (QChar &c : clean) {
        if (isHarmful(c))
            c = u' ';
    }
    clean = clean.simplified();
    if (clean.size() <= most)
        return clean;
    clean.truncate(most - 1);
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + u'…';
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble() || value.toInteger(-1) != value.toInteger(-2)) // not a whole number, or beyond 64 bits
        return std::nullopt;
    return value.toInteger();
}

Milliseconds retryAfterOf(const HttpAnswer &answer)
{
    bool ok = false;
    const int seconds = answer.header("retry-after").trimmed().toInt(&ok);
    return ok ? std::chrono::seconds(std::clamp(seconds, 0, 86'400)) : Milliseconds(0);
}

Error troubleOf(const HttpAnswer &answer, const QString &platform)
{
    Error error;
    error.httpStatus = answer.status;
    error.hint = Texts::tr("Check the internet connection; Kalends tries again by itself.");
    switch (answer.fault) {
    case NetFault::NotSent:
        error.code = ErrorCode::Network;
        error.message = Texts::tr("%1 could not be reached: %2").arg(platform, cleanText(answer.faultText));
        return error;
    case NetFault::Lost:
    case NetFault::Canceled:
        error.code = ErrorCode::Network;
        error.message = Texts::tr("The connection to %1 broke before its answer was complete.").arg(platform);
        return error;
    case NetFault::TimedOut:
        error.code = ErrorCode::Timeout;
        error.message = Texts::tr("%1 did not answer in time.").arg(platform);
        return error;
    case NetFault::TooLarge:
    case NetFault::None:
        break;
    }
    error.code = answer.status >= 500 ? ErrorCode::PlatformUnavailable : ErrorCode::InvalidResponse;
    error.message = answer.status >= 500
                        ? Texts::tr("%1 has a problem of its own (HTTP %2).").arg(platform).arg(answer.status)
                        : Texts::tr("%1 answered with something that is not its format (HTTP %2).")
                              .arg(platform)
                              .arg(answer.status);
    error.hint = answer.status >= 500
                     ? Texts::tr("Kalends tries again by itself.")
                     : Texts::tr("A proxy or a sign-in page of the network may stand between; check the connection.");
    return error;
}

QUrl address(const QUrl &base, const QByteArray &path, const QByteArray &query)
{
    QByteArray whole = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    while (whole.endsWith('/')) // StripTrailingSlash leaves the root's
        whole.chop(1);
    whole += path;
    if (!query.isEmpty())
        whole += '?' + query;
    return QUrl::fromEncoded(whole, QUrl::StrictMode);
}

} // namespace kalends
