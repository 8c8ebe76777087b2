// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/doorkeeper.h"

#include "diagnostics/log.h"

#include <QCoreApplication>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kFailuresBeforePause = 10;

ApiResponse refused(ErrorCode code, const char *message)
{
    return ApiResponse::failed({.code = code, .message = QCoreApplication::translate("DoorKeeper", message)});
}

bool hasBody(const HttpHead &head)
{
    return head.length > 0 || head.unknownLength;
}

bool isJson(const HttpHead &head)
{
    if (head.count("content-type") != 1)
        return false;
    const QByteArray type = head.value("content-type").toLower();
    const qsizetype semicolon = type.indexOf(';');
    return (semicolon < 0 ? type : type.left(semicolon)).trimmed() == "application/json";
}

} // namespace

DoorKeeper::DoorKeeper(Secret token, int port, std::chrono::milliseconds pause)
    : m_token(std::move(token)),
      m_host("127.0.0.1:" + QByteArray::number(port)),
      m_localhost("localhost:" + QByteArray::number(port)),
      m_pause(pause)
{
}

std::optional<ApiResponse> DoorKeeper::refusal(const HttpHead &head)
{
    const QByteArray host = head.value("host").toLower();
    if (host != m_host && host != m_localhost)
        return refused(ErrorCode::MisdirectedRequest, "This service answers only under its own loopback address.");
    if (head.has("origin") || (head.has("sec-fetch-site") && head.value("sec-fetch-site") != "none"))
        return refused(ErrorCode::ForbiddenOrigin, "Requests from web pages are refused.");
    if (head.method == "OPTIONS")
        return refused(ErrorCode::MethodNotAllowed, "OPTIONS is not answered here.");
    const bool health = head.target == "/healthz" && (head.method == "GET" || head.method == "HEAD");
    if (!health) {
        if (auto no = checkToken(head))
            return no;
    }
    if (hasBody(head) && !isJson(head))
        return refused(ErrorCode::UnsupportedMediaType, "Bodies are taken as application/json only.");
    if (head.has("content-encoding") && head.value("content-encoding").toLower() != "identity")
        return refused(ErrorCode::UnsupportedMediaType, "Compressed bodies are not taken.");
    return std::nullopt;
}

std::optional<ApiResponse> DoorKeeper::checkToken(const HttpHead &head)
{
    if (!m_pausedUntil.hasExpired())
        return refused(ErrorCode::TooManyRequests, "Too many wrong tokens; the service listens again in a minute.");
    static const QByteArray scheme = "bearer ";
    const QByteArray given = head.value("authorization");
    const bool right = head.count("authorization") == 1 && given.left(scheme.size()).toLower() == scheme &&
                       Secret::constantTimeEquals(given.mid(scheme.size()), m_token.reveal());
    if (right) {
        m_failures = 0;
        return std::nullopt;
    }
    if (!given.isEmpty() && ++m_failures >= kFailuresBeforePause) {
        m_failures = 0;
        m_pausedUntil = QDeadlineTimer(m_pause);
        Log::warning("api_paused", {{u"error_code"_s, QString(word(ErrorCode::TooManyRequests))}});
    }
    return refused(ErrorCode::Unauthorized,
                   "The token is missing or wrong; it is in the file api-token in the profile's folder.");
}

} // namespace kalends
