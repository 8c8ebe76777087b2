// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/chatstream.h"

#include "assistant/words.h"
#include "model/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qsizetype kLongestMessage = 200;

Error tooLarge()
{
    return {.code = ErrorCode::PayloadTooLarge,
            .message = Texts::tr("The model's answer is larger than %1 KiB.").arg(ChatStream::kLongestContent / 1024),
            .hint = Texts::tr("Try again, or choose another model.")};
}

Error brokenOff()
{
    return {.code = ErrorCode::InvalidResponse,
            .message = Texts::tr("The model's answer broke off."),
            .hint = Texts::tr("Try again.")};
}

Error said(const QString &message)
{
    return {.code = ErrorCode::PlatformUnavailable,
            .message = Texts::tr("The provider could not answer: %1").arg(message),
            .hint = Texts::tr("Try again later, or choose another model.")};
}

/// Some write "error": null into every answer.
bool tellsError(const QJsonObject &object)
{
    const QJsonValue error = object.value(u"error"_s);
    return !error.isUndefined() && !error.isNull();
}

} // namespace

QString providerMessage(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.left(64 * 1024)).object();
    const QJsonValue error = object.value(u"error"_s);
    QString message = error.isObject() ? error[u"message"_s].toString() : error.toString();
    if (message.isEmpty())
        message = object.value(u"message"_s).toString();
    return plainWords(message, kLongestMessage).replace(u'\n', u' ');
}

Result<QString> ChatStream::takeLine(const QByteArray &line)
{
    if (!line.startsWith("data:")) // comments, names of events, blank lines
        return QString();
    const QByteArray data = line.mid(5).trimmed();
    if (data == "[DONE]") {
        m_ended = true;
        return QString();
    }
    const QJsonObject object = QJsonDocument::fromJson(data).object();
    if (tellsError(object))
        return said(providerMessage(data));
    if (m_model.isEmpty())
        m_model = plainWords(object.value(u"model"_s).toString(), 200);
    const QJsonValue choice = object.value(u"choices"_s)[0];
    if (choice[u"finish_reason"_s].isString())
        m_ended = true;
    const QString piece = choice[u"delta"_s][u"content"_s].toString();
    if (m_content.size() + piece.size() > kLongestContent)
        return tooLarge();
    m_content += piece;
    return piece;
}

Result<QString> ChatStream::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (!m_isStream) {
        const QByteArray begin = m_buffer.left(4096).trimmed();
        m_isStream = begin.startsWith("data:") || begin.startsWith("event:") || begin.startsWith(":") ||
                     begin.startsWith("id:") || begin.startsWith("retry:");
        if (!m_isStream)
            return m_buffer.size() > kLongestLine ? Result<QString>(tooLarge()) : Result<QString>(QString());
    }
    QString added;
    qsizetype begin = 0;
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', begin)) {
        const auto piece = takeLine(m_buffer.mid(begin, end - begin).trimmed());
        begin = end + 1;
        if (!piece.ok())
            return piece.error();
        added += *piece;
    }
    m_buffer.remove(0, begin);
    if (m_buffer.size() > kLongestLine)
        return tooLarge();
    return added;
}

Result<QString> ChatStream::takeWhole()
{
    const QJsonObject object = QJsonDocument::fromJson(m_buffer).object();
    if (tellsError(object))
        return said(providerMessage(m_buffer));
    const QJsonValue content = object.value(u"choices"_s)[0][u"message"_s][u"content"_s];
    if (!content.isString())
        return Error{.code = ErrorCode::InvalidResponse,
                     .message = Texts::tr("What answers at this address does not speak the OpenAI chat protocol."),
                     .hint = Texts::tr("Check the base URL.")};
    m_model = plainWords(object.value(u"model"_s).toString(), 200);
    m_content = content.toString();
    if (m_content.size() > kLongestContent)
        return tooLarge();
    m_ended = true;
    return m_content;
}

Result<QString> ChatStream::finish()
{
    if (!m_isStream)
        return takeWhole();
    if (const QByteArray rest = std::exchange(m_buffer, {}).trimmed(); !rest.isEmpty()) {
        if (const auto last = takeLine(rest); !last.ok())
            return last.error();
    }
    if (!m_ended)
        return brokenOff();
    return m_content;
}

} // namespace kalends
