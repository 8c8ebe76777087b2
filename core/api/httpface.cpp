// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/httpface.h"

#include "api/eventstream.h"
#include "api/router.h"
#include "diagnostics/log.h"
#include "model/ids.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QMutex>
#include <QRandomGenerator>
#include <QSaveFile>
#include <httplib.h>

#include <chrono>
#include <future>
#include <thread>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr size_t kMaxBody = 1024 * 1024;
constexpr int kWorkers = 16;
constexpr auto kBridgeLimit = 30s;
constexpr int kFailuresBeforePause = 10;
constexpr auto kPause = 60s;

Error refused(ErrorCode code, const char *message)
{
    return {.code = code, .message = QCoreApplication::translate("HttpFace", message)};
}

/// Counts wrong tokens: ten of them close the door for a minute, so that guessing is hopeless and noticed.
class DoorKeeper
{
public:
    [[nodiscard]] bool paused() const
    {
        const QMutexLocker lock(&m_mutex);
        return !m_pausedUntil.hasExpired();
    }
    void sawWrongToken()
    {
        const QMutexLocker lock(&m_mutex);
        if (++m_failures < kFailuresBeforePause)
            return;
        m_failures = 0;
        m_pausedUntil = QDeadlineTimer(kPause);
        Log::warning("api_paused", {{u"status"_s, u"too_many_wrong_tokens"_s}});
    }
    void sawRightToken()
    {
        const QMutexLocker lock(&m_mutex);
        m_failures = 0;
    }

private:
    mutable QMutex m_mutex;
    int m_failures = 0;
    QDeadlineTimer m_pausedUntil{0};
};

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding")
        || (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

bool isJson(const httplib::Request &request)
{
    const QByteArray type = bytes(request.get_header_value("Content-Type")).toLower();
    return type.left(type.indexOf(';')).trimmed() == "application/json" || type.trimmed() == "application/json";
}

} // namespace

struct HttpFace::Private {
    Router &router;
    StoreEvents &events;
    Secret token;
    httplib::Server server;
    std::thread listener;
    DoorKeeper door;
    EventStreams streams;
    std::string host;
    std::string localhost;

    Private(Router &r, StoreEvents &e, Secret t) : router(r), events(e), token(std::move(t)), streams(e) {}

    void answer(const httplib::Request &request, httplib::Response &response, const ApiResponse &what, const QString &requestId, std::chrono::steady_clock::time_point since) const;
    [[nodiscard]] std::optional<Error> refusal(const httplib::Request &request);
    void serve(const httplib::Request &request, httplib::Response &response);
    void serveHealth(const httplib::Request &request, httplib::Response &response) const;
};

void HttpFace::Private::answer(const httplib::Request &request, httplib::Response &response, const ApiResponse &what, const QString &requestId,
                               std::chrono::steady_clock::time_point since) const
{
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
    response.status = what.status;
    const QByteArray body = what.text.isEmpty() ? envelope(what, requestId, ms) : what.text;
    response.set_content(body.constData(), size_t(body.size()), what.contentType.constData());
    response.set_header("X-Request-Id", requestId.toStdString());
    QJsonObject fields{{u"req_id"_s, requestId},
                       {u"status"_s, QString::fromStdString(request.method)},
                       {u"http_status"_s, what.status},
                       {u"duration_ms"_s, qRound64(ms)}};
    if (what.error)
        fields.insert(u"error_code"_s, QString(word(what.error->code)));
    Log::info("api_request", fields);
}

/// Why a request is not even looked at; nothing: it may come in.
std::optional<Error> HttpFace::Private::refusal(const httplib::Request &request)
{
    const std::string asked = request.get_header_value("Host");
    if (request.get_header_value_count("Host") != 1 || (asked != host && asked != localhost))
        return refused(ErrorCode::MisdirectedRequest, "This service answers only under its own loopback address.");
    if (request.has_header("Origin"))
        return refused(ErrorCode::ForbiddenOrigin, "Requests from web pages are refused.");
    if (request.has_header("Sec-Fetch-Site") && request.get_header_value("Sec-Fetch-Site") != "none")
        return refused(ErrorCode::ForbiddenOrigin, "Requests from web pages are refused.");
    if (request.method == "OPTIONS")
        return refused(ErrorCode::MethodNotAllowed, "OPTIONS is not answered here.");
    if (request.get_header_value_count("Content-Length") > 1
        || (request.has_header("Content-Length") && request.has_header("Transfer-Encoding")))
        return refused(ErrorCode::BadRequest, "The request names its length twice.");
    if (request.path != "/healthz") {
        if (door.paused())
            return refused(ErrorCode::TooManyRequests, "Too many wrong tokens; the service listens again in a minute.");
        static constexpr std::string_view scheme = "Bearer ";
        const std::string header = request.get_header_value("Authorization");
        if (header.size() <= scheme.size() || header.compare(0, scheme.size(), scheme) != 0
            || !Secret::constantTimeEquals(bytes(header.substr(scheme.size())), token.reveal())) {
            if (!header.empty())
                door.sawWrongToken();
            return refused(ErrorCode::Unauthorized, "The token is missing or wrong; it is in the file api-token in the profile's folder.");
        }
        door.sawRightToken();
    }
    const bool writes = request.method == "POST" || request.method == "PUT" || request.method == "PATCH" || request.method == "DELETE";
    if (writes && hasBody(request) && !isJson(request))
        return refused(ErrorCode::UnsupportedMediaType, "Bodies are taken as application/json only.");
    return std::nullopt;
}

void HttpFace::Private::serveHealth(const httplib::Request &request, httplib::Response &response) const
{
    if (request.has_header("X-Kalends-Challenge"))
        response.set_header("X-Kalends-Proof", identityProof(token, bytes(request.get_header_value("X-Kalends-Challenge"))).toStdString());
    answer(request, response, ApiResponse::ok(QJsonObject{{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(KALENDS_VERSION)}}), newUuidV7(), std::chrono::steady_clock::now());
}

void HttpFace::Private::serve(const httplib::Request &request, httplib::Response &response)
{
    const auto since = std::chrono::steady_clock::now();
    if (request.path == "/healthz" && request.method == "GET")
        return serveHealth(request, response);
    if (request.path == "/v1/events" && request.method == "GET") {
        if (!streams.attach(response))
            answer(request, response, ApiResponse::failed(refused(ErrorCode::TooManyRequests, "Too many open event streams; close one first.")), newUuidV7(), since);
        return;
    }

    ApiRequest wanted{.method = bytes(request.method), .path = QString::fromStdString(request.path), .body = bytes(request.body), .requestId = newUuidV7()};
    for (const auto &[name, value] : request.params)
        wanted.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    wanted.idempotencyKey = QString::fromStdString(request.get_header_value("Idempotency-Key"));
    if (wanted.idempotencyKey.size() > 200)
        return answer(request, response, ApiResponse::failed(refused(ErrorCode::BadRequest, "The Idempotency-Key is longer than 200 characters.")), wanted.requestId, since);

    auto promise = std::make_shared<std::promise<ApiResponse>>();
    auto future = promise->get_future();
    const QString requestId = wanted.requestId;
    QMetaObject::invokeMethod(
        &router,
        [this, promise, wanted = std::move(wanted)] {
            router.handle(wanted, [promise](ApiResponse what) { promise->set_value(std::move(what)); });
        },
        Qt::QueuedConnection);
    if (future.wait_for(kBridgeLimit) != std::future_status::ready)
        return answer(request, response, ApiResponse::failed(refused(ErrorCode::ServiceUnavailable, "The service was too busy to answer in time; whether the request was carried out is not known.")), requestId, since);
    try {
        answer(request, response, future.get(), requestId, since);
    } catch (const std::future_error &) { // the router went away with the request: shutting down
        answer(request, response, ApiResponse::failed(refused(ErrorCode::ServiceUnavailable, "The service is stopping.")), requestId, since);
    }
}

HttpFace::HttpFace(Router &router, StoreEvents &events, Secret token, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(router, events, std::move(token)))
{
    httplib::Server &server = d->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(kWorkers); };
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1000);
    server.set_keep_alive_timeout(2);
    server.set_read_timeout(10s);
    server.set_write_timeout(10s);
    server.set_payload_max_length(kMaxBody);
    server.set_default_headers({{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}});
    server.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        const auto refusal = d->refusal(request);
        if (!refusal)
            return httplib::Server::HandlerResponse::Unhandled;
        d->answer(request, response, ApiResponse::failed(*refusal), newUuidV7(), std::chrono::steady_clock::now());
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto serve = [this](const httplib::Request &request, httplib::Response &response) { d->serve(request, response); };
    server.Get(".*", serve).Post(".*", serve).Put(".*", serve).Patch(".*", serve).Delete(".*", serve);
    server.set_exception_handler([this](const httplib::Request &request, httplib::Response &response, std::exception_ptr) {
        d->answer(request, response, ApiResponse::failed(refused(ErrorCode::Internal, "The service could not answer this request.")), newUuidV7(), std::chrono::steady_clock::now());
    });
    // What the library refuses by itself (413, 400, unknown methods) gets the same envelope.
    server.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (!response.body.empty())
            return;
        Error error = refused(ErrorCode::BadRequest, "This is not a request that the service understands.");
        if (response.status == 413)
            error = refused(ErrorCode::PayloadTooLarge, "The body is larger than 1 MiB.");
        else if (response.status == 404)
            error = refused(ErrorCode::NotFound, "There is nothing at this address.");
        d->answer(request, response, ApiResponse::failed(std::move(error)), newUuidV7(), std::chrono::steady_clock::now());
    });
}

HttpFace::~HttpFace()
{
    stop();
}

Result<int> HttpFace::listen(int port)
{
    const int bound = port == 0 ? d->server.bind_to_any_port("127.0.0.1") : (d->server.bind_to_port("127.0.0.1", port) ? port : -1);
    if (bound <= 0)
        return Error{.code = ErrorCode::ServiceUnavailable,
                     .message = QCoreApplication::translate("HttpFace", "Port %1 on 127.0.0.1 is taken.").arg(port),
                     .hint = QCoreApplication::translate("HttpFace", "Choose another with --port or api/port, or 0 for any free one.")};
    d->host = "127.0.0.1:" + std::to_string(bound);
    d->localhost = "localhost:" + std::to_string(bound);
    d->listener = std::thread([this] { d->server.listen_after_bind(); });
    return bound;
}

void HttpFace::stop()
{
    if (!d->listener.joinable())
        return;
    d->streams.close();
    d->server.stop();
    d->listener.join();
}

QByteArray identityProof(const Secret &token, const QByteArray &challenge)
{
    return QMessageAuthenticationCode::hash(challenge, token.reveal(), QCryptographicHash::Sha256).toHex();
}

Result<Secret> readOrMakeApiToken(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray text = file.read(200).trimmed();
        if (text.size() >= 43)
            return Secret(text);
    }
    QByteArray random(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray token = random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || out.write(token + '\n') < 0 || !out.commit())
        return Error{.code = ErrorCode::StorageReadOnly,
                     .message = QCoreApplication::translate("HttpFace", "The file api-token cannot be written: %1.").arg(out.errorString()),
                     .hint = QCoreApplication::translate("HttpFace", "Free some space, or make the profile's folder writable.")};
    return Secret(token);
}

} // namespace kalends
