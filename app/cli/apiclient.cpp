// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/apiclient.h"

#include "api/apitoken.h"
#include "api/httprequest.h"
#include "cli/localhttp.h"
#include "house/house.h"
#include "model/ids.h"
#include "model/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <future>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto kProofLimit = 3s;    ///< a stranger on an old port may never answer
constexpr auto kAnswerLimit = 6min; ///< longer than the service gives itself

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
        return Error{.code = ErrorCode::ServiceUnavailable,
                     .message =
                         Texts::tr("The service answered with something that is not an answer (HTTP %1).").arg(status)};
    return ApiAnswer{.data = envelope.value(u"data"),
                     .nextCursor = envelope.value(u"meta").toObject().value(u"nextCursor").toString(),
                     .status = status};
}

class RemoteClient final : public ApiClient
{
public:
    RemoteClient(int port, Secret token) : m_port(port), m_token(std::move(token)) {}

    /// The handshake: a fresh challenge, answered with the HMAC that only the token's owner at this very port can
    /// compute.
    bool proveIdentity() const
    {
        const QByteArray challenge = newUuidV7().toLatin1();
        const auto answer =
            askLocally(m_port, "GET", "/healthz", {{"X-Kalends-Challenge", challenge}}, {}, kProofLimit);
        return answer &&
               Secret::constantTimeEquals(answer->value("x-kalends-proof"), identityProof(m_token, m_port, challenge));
    }

    Result<ApiAnswer> call(const QByteArray &method, const QString &path, const QJsonObject &body) override
    {
        QList<std::pair<QByteArray, QByteArray>> fields{{"Authorization", "Bearer " + m_token.reveal()}};
        QByteArray text;
        if (method != "GET" && method != "DELETE") {
            text = QJsonDocument(body).toJson(QJsonDocument::Compact);
            fields.emplaceBack("Content-Type", "application/json");
        }
        const auto answer = askLocally(m_port, method, path.toUtf8(), fields, text, kAnswerLimit);
        if (!answer)
            return Error{.code = ErrorCode::ServiceUnavailable,
                         .message = Texts::tr("The service went away before it answered."),
                         .hint = Texts::tr("Look with “status” whether the command was carried out.")};
        return fromEnvelope(answer->status, answer->body);
    }
    bool remote() const override { return true; }

private:
    int m_port;
    Secret m_token;
};

class LocalClient final : public ApiClient
{
public:
    explicit LocalClient(House &house) : m_house(house) {}

    Result<ApiAnswer> call(const QByteArray &method, const QString &path, const QJsonObject &body) override
    {
        const auto target = readTarget(path.toUtf8());
        KALENDS_TRY(target);
        ApiRequest request{.method = method, .path = target->path, .query = target->query, .requestId = newUuidV7()};
        if (!body.isEmpty())
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        auto promise = std::make_shared<std::promise<ApiResponse>>();
        auto future = promise->get_future();
        QMetaObject::invokeMethod(&m_house, [this, request, promise] {
            m_house.handle(request, [promise](const ApiResponse &response) { promise->set_value(response); });
        });
        if (future.wait_for(kAnswerLimit) != std::future_status::ready)
            return Error{.code = ErrorCode::Timeout,
                         .message = Texts::tr("The command did not come to an end in six minutes.")};
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
            page += (path.contains(u'?') ? u"&cursor="_s : u"?cursor="_s) +
                    QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        const auto answer = get(page);
        KALENDS_TRY(answer);
        for (const QJsonValue &item : answer->data.toArray())
            items.append(item);
        cursor = answer->nextCursor;
    } while (!cursor.isEmpty());
    return items;
}

std::unique_ptr<ApiClient> connectToService(const QString &profileFolder)
{
    const QUrl url(QString::fromLatin1(firstLineOf(profileFolder + u"/api-address"_s)));
    const Secret token(firstLineOf(profileFolder + u"/api-token"_s));
    if (!url.isValid() || url.port() <= 0 || token.isEmpty())
        return nullptr;
    auto client = std::make_unique<RemoteClient>(url.port(), token);
    return client->proveIdentity() ? std::move(client) : nullptr;
}

std::unique_ptr<ApiClient> makeLocalClient(House &house)
{
    return std::make_unique<LocalClient>(house);
}

} // namespace kalends
