// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/apiclient.h"

#include "api/httpface.h"
#include "house/house.h"
#include "model/ids.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <future>
#include <httplib.h>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("ApiClient", text);
}

Result<ApiAnswer> fromEnvelope(int status, const QByteArray &body)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    if (const QJsonValue error = envelope.value(u"error"); error.isObject()) {
        const QString code = error.toObject().value(u"code").toString();
        return Error{.code = errorCodeFromWord(QLatin1String(code.toLatin1())).value_or(ErrorCode::Internal),
                     .message = error.toObject().value(u"message").toString(),
                     .httpStatus = status};
    }
    if (status < 200 || status >= 300 || !envelope.contains(u"data"))
        return Error{.code = ErrorCode::ServiceUnavailable, .message = tr("The service answered with something that is not an answer (HTTP %1).").arg(status)};
    return ApiAnswer{.data = envelope.value(u"data"), .nextCursor = envelope.value(u"meta").toObject().value(u"nextCursor").toString(), .status = status};
}

class RemoteClient final : public ApiClient
{
public:
    RemoteClient(std::string host, int port, Secret token) : m_http(host, port), m_token(std::move(token))
    {
        m_http.set_tcp_nodelay(true);
        m_http.set_keep_alive(true);
        m_http.set_connection_timeout(2s);
        m_http.set_read_timeout(60s);
        m_http.set_url_encode(false);
    }

    /// The handshake: a fresh challenge, answered with the HMAC that only the maker of the token can compute.
    bool proveIdentity()
    {
        const QByteArray challenge = newUuidV7().toLatin1();
        const auto answer = m_http.Get("/healthz", {{"X-Kalends-Challenge", challenge.toStdString()}});
        return answer && Secret::constantTimeEquals(QByteArray::fromStdString(answer->get_header_value("X-Kalends-Proof")), identityProof(m_token, challenge));
    }

    Result<ApiAnswer> call(const QByteArray &method, const QString &path, const QJsonObject &body) override
    {
        httplib::Request request;
        request.method = method.toStdString();
        request.path = path.toStdString();
        request.headers.emplace("Authorization", "Bearer " + m_token.reveal().toStdString());
        if (method != "GET" && !(method == "DELETE")) {
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
            request.headers.emplace("Content-Type", "application/json");
        }
        const auto answer = m_http.send(request);
        if (!answer)
            return Error{.code = ErrorCode::ServiceUnavailable, .message = tr("The service went away before it answered."), .hint = tr("Look with “status” whether the command was carried out.")};
        return fromEnvelope(answer->status, QByteArray::fromStdString(answer->body));
    }
    bool remote() const override { return true; }

private:
    httplib::Client m_http;
    Secret m_token;
};

class LocalClient final : public ApiClient
{
public:
    explicit LocalClient(House &house) : m_house(house) {}

    Result<ApiAnswer> call(const QByteArray &method, const QString &path, const QJsonObject &body) override
    {
        const QUrl url(path);
        ApiRequest request{.method = method, .path = url.path(QUrl::FullyDecoded), .requestId = newUuidV7()};
        for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
            request.query.insert(name, value);
        if (!body.isEmpty())
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        auto promise = std::make_shared<std::promise<ApiResponse>>();
        auto future = promise->get_future();
        QMetaObject::invokeMethod(&m_house, [this, request, promise] {
            m_house.handle(request, [promise](const ApiResponse &response) { promise->set_value(response); });
        });
        if (future.wait_for(90s) != std::future_status::ready)
            return Error{.code = ErrorCode::Timeout, .message = tr("The command did not come to an end in 90 seconds.")};
        const ApiResponse response = future.get();
        return fromEnvelope(response.status, envelope(response, request.requestId, 0));
    }
    bool remote() const override { return false; }

private:
    House &m_house;
};

QByteArray firstLineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(1024).trimmed() : QByteArray();
}

} // namespace

Result<QJsonArray> ApiClient::all(const QString &path)
{
    QJsonArray items;
    QString cursor;
    do {
        QString page = path;
        if (!cursor.isEmpty())
            page += (path.contains(u'?') ? u"&cursor="_s : u"?cursor="_s) + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        const auto answer = get(page);
        if (!answer.ok())
            return answer.error();
        for (const QJsonValue &item : answer->data.toArray())
            items.append(item);
        cursor = answer->nextCursor;
    } while (!cursor.isEmpty());
    return items;
}

Result<std::unique_ptr<ApiClient>> connectToService(const QString &profileFolder)
{
    const QUrl url = QUrl(QString::fromLatin1(firstLineOf(profileFolder + u"/api-address"_s)));
    const Secret token(firstLineOf(profileFolder + u"/api-token"_s));
    if (!url.isValid() || url.port() <= 0 || token.isEmpty())
        return std::unique_ptr<ApiClient>();
    auto client = std::make_unique<RemoteClient>("127.0.0.1", url.port(), token);
    if (!client->proveIdentity())
        return std::unique_ptr<ApiClient>(); // left over from a service that is gone; something else may have its port
    return std::unique_ptr<ApiClient>(std::move(client));
}

std::unique_ptr<ApiClient> makeLocalClient(House &house)
{
    return std::make_unique<LocalClient>(house);
}

} // namespace kalends
