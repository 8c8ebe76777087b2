// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httprequest.h"

#include "model/texts.h"

#include <QStringDecoder>
#include <algorithm>
#include <cstring>

namespace kalends
{

namespace
{

constexpr qsizetype kMaxFields = 100;

Error bad(const char *why)
{
    return {.code = ErrorCode::BadRequest, .message = Texts::tr(why)};
}

/// A character of a token (RFC 9110, 5.6.2).
bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

/// Control characters other than the tab have no place in a field's value.
bool hasControl(const QByteArray &text, bool tabAllowed)
{
    return std::any_of(text.begin(), text.end(),
                       [tabAllowed](char c) { return (uchar(c) < 0x20 && !(tabAllowed && c == '\t')) || c == 0x7f; });
}

Result<void> readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[0].size() > 20)
        return bad("The first line is not an HTTP request.");
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return bad("Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    if (!words[1].startsWith('/') || hasControl(words[1], false))
        return bad("The address has to begin with a slash.");
    head.method = words[0];
    head.target = words[1];
    head.keepAlive = words[2] == "HTTP/1.1";
    return {};
}

Result<void> readField(const QByteArray &line, HttpHead &head)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return bad("Folded header fields are refused.");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.left(colon)))
        return bad("A header field is not of the form “name: value”.");
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (hasControl(line.mid(colon + 1), true))
        return bad("A header field has control characters.");
    if (head.fields.size() >= kMaxFields)
        return bad("The request has more than 100 header fields.");
    head.fields.append({line.left(colon).toLower(), value});
    return {};
}

Result<void> readFraming(HttpHead &head)
{
    const int lengths = head.count("content-length");
    if (lengths > 1 || (lengths == 1 && head.has("transfer-encoding")))
        return bad("The request names its length twice.");
    if (head.count("host") != 1)
        return bad("The request has to name one Host.");
    head.unknownLength = head.has("transfer-encoding");
    if (lengths == 1) {
        const QByteArray text = head.value("content-length");
        const bool digits = !text.isEmpty() && text.size() <= 15 &&
                            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits)
            return bad("Content-Length is not a number.");
        head.length = text.toLongLong();
    }
    const QByteArray connection = head.value("connection").toLower();
    if (connection.contains("close"))
        head.keepAlive = false;
    else if (connection.contains("keep-alive"))
        head.keepAlive = true;
    head.expectsContinue = head.value("expect").toLower() == "100-continue";
    return {};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Result<QString> decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return bad("The address has a % that no two hexadecimal digits follow.");
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(plusIsBlank && text[i] == '+' ? ' ' : text[i]);
        }
    }
    if (hasControl(bytes, false))
        return bad("The address has control characters.");
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decode(bytes);
    if (decode.hasError())
        return bad("The address is not UTF-8.");
    return result;
}

} // namespace

int HttpHead::count(const char *name) const
{
    return int(std::count_if(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; }));
}

QByteArray HttpHead::value(const char *name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QByteArray() : found->second;
}

Result<HttpHead> readHead(const QByteArray &text)
{
    HttpHead head;
    bool first = true;
    for (qsizetype begin = 0;;) {
        const qsizetype end = text.indexOf("\r\n", begin);
        if (end < 0)
            return bad("The request does not end its header with an empty line.");
        const QByteArray line = text.mid(begin, end - begin);
        if (line.contains('\n') || line.contains('\r'))
            return bad("Lines have to end with CR LF.");
        begin = end + 2;
        if (line.isEmpty() && !first)
            break;
        KALENDS_TRY(first ? readRequestLine(line, head) : readField(line, head));
        first = false;
    }
    KALENDS_TRY(readFraming(head));
    return head;
}

Result<HttpTarget> readTarget(const QByteArray &target)
{
    const QByteArray whole = target.left(target.indexOf('#') < 0 ? target.size() : target.indexOf('#'));
    const qsizetype mark = whole.indexOf('?');
    const auto path = decoded(mark < 0 ? whole : whole.left(mark), false);
    KALENDS_TRY(path);
    HttpTarget result{.path = *path, .query = {}};
    if (mark < 0)
        return result;
    for (const QByteArray &pair : whole.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), true);
        KALENDS_TRY(name);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        KALENDS_TRY(value);
        if (result.query.contains(*name))
            return Error{.code = ErrorCode::BadRequest,
                         .message = Texts::tr("The query has “%1” twice.").arg(name->left(60))};
        result.query.insert(*name, *value);
    }
    return result;
}

} // namespace kalends
