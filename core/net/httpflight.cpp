// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpflight.h"

#include "diagnostics/log.h"
#include "model/texts.h"
#include "net/httpbody.h"
#include "net/httpdate.h"
#include "net/loopback.h"

#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

bool smuggles(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

/// Errors that Qt derives from the status of a complete answer; the status itself says it better.
bool namesAStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Our own sentences: Qt's carry the URL.
QString sentence(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Texts::tr("The name %1 was not found. Is this computer online?").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return Texts::tr("%1 refused the connection.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return Texts::tr("No safe connection to %1: its certificate or encryption was not accepted.").arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Texts::tr("The proxy did not let the connection to %1 through.").arg(host);
    case QNetworkReply::NoError:
        return Texts::tr("%1 ended the connection without an answer.").arg(host);
    default:
        return Texts::tr("The connection to %1 was lost before the answer was complete.").arg(host);
    }
}

const QSslConfiguration &tlsConfiguration()
{
    static const QSslConfiguration configuration = [] {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        return tls;
    }();
    return configuration;
}

} // namespace

HttpFlight::HttpFlight(HttpRequest request, const QString &requestId, QObject *guard, HttpClient::Done done,
                       QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_requestId(requestId), m_guard(guard), m_done(std::move(done))
{
    m_elapsed.start();
    m_started = m_lastMove = std::chrono::steady_clock::now();
}

HttpFlight::~HttpFlight()
{
    m_finished = true;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    if (m_own)
        m_own->deleteLater(); // takes the reply along; not now, we may be inside one of its signals
}

/// Why this request must not leave; empty: it may.
QString HttpFlight::refusal() const
{
    const QUrl &url = m_request.url;
    if (!url.isValid() || url.host().isEmpty())
        return Texts::tr("The address of the request is not valid.");
    if (!url.userInfo().isEmpty())
        return Texts::tr("The address at %1 carries a user name or password, which is not allowed.").arg(url.host());
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopbackHost(url.host())))
        return Texts::tr("%1 is not reached through https, which every host but this computer needs.").arg(url.host());
    if (m_request.method.isEmpty() || smuggles(m_request.method) || m_request.method.contains(' '))
        return Texts::tr("The request to %1 has no proper method.").arg(url.host());
    for (const auto &[name, value] : m_request.headers) {
        if (name.isEmpty() || smuggles(name) || smuggles(value))
            return Texts::tr("A header of the request to %1 holds a line break.").arg(url.host());
    }
    if (smuggles(m_request.bearer.reveal()))
        return Texts::tr("The access token for %1 holds a line break.").arg(url.host());
    return {};
}

QNetworkRequest HttpFlight::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Kalends/" KALENDS_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked, so nothing can be a bomb
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_request.bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_request.bearer.reveal());
    if (m_request.url.scheme() == "https"_L1)
        request.setSslConfiguration(tlsConfiguration());
    return request;
}

void HttpFlight::launch(QNetworkAccessManager *shared)
{
    if (const QString reason = refusal(); !reason.isEmpty()) {
        finish({.fault = NetFault::NotSent, .faultText = reason});
        return;
    }
    QNetworkRequest request = networkRequest();
    if (const auto *range = std::get_if<FileRange>(&m_request.body)) {
        auto body = FileRangeBody::open(*range, m_request.delivery);
        if (!body) {
            finish({.fault = NetFault::NotSent, .faultText = body.error().message});
            return;
        }
        connect(body->get(), &FileRangeBody::broken, this, [this, name = QFileInfo(range->path).fileName()] {
            abort(NetFault::Lost, Texts::tr("The file “%1” changed while it was sent.").arg(name));
        });
        m_body = body->release();
        request.setHeader(QNetworkRequest::ContentLengthHeader, range->length);
    } else if (!repeatable()) {
        const QByteArray &bytes = std::get<QByteArray>(m_request.body);
        m_body = new OneShotBody(bytes);
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    }
    if (!repeatable()) {
        // Both lines, and the length above, else Qt buffers the body and can replay it.
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setRawHeader("Connection", "close");
        // A manager of its own is the only sure way to a new connection: with "Connection: close" alone, 1,000 requests
        // went over one. It costs about 0.3 ms of CPU. Clearing a shared manager's connections is cheaper, but would
        // tear down whatever else is under way over them.
        m_own = new QNetworkAccessManager(this);
    }
    m_reply = dispatch(m_own ? *m_own : *shared, request);
    if (m_body)
        m_body->setParent(m_reply);
    watch();
}

QNetworkReply *HttpFlight::dispatch(QNetworkAccessManager &manager, const QNetworkRequest &given)
{
    QNetworkRequest request = given;
    const bool hasBytes = m_body || !std::get<QByteArray>(m_request.body).isEmpty();
    if (hasBytes && !request.hasRawHeader("Content-Type"))
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream"_L1);
    if (m_body)
        return manager.sendCustomRequest(request, m_request.method, m_body);
    if (!hasBytes && m_request.method == "GET")
        return manager.get(request);
    if (!hasBytes && m_request.method == "HEAD")
        return manager.head(request);
    return manager.sendCustomRequest(request, m_request.method, std::get<QByteArray>(m_request.body));
}

void HttpFlight::watch()
{
    connect(m_reply, &QNetworkReply::finished, this, &HttpFlight::land);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpFlight::read);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_touchedWire = true; });
    if (m_request.url.scheme() == "https"_L1)
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    if (m_body || !std::get<QByteArray>(m_request.body).isEmpty()) {
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
            m_touchedWire = m_touchedWire || sent > 0;
            moved();
        });
    }
    connect(m_guard, &QObject::destroyed, this, [this] { abort(NetFault::Canceled, {}); });
}

HttpFlight::Deadline HttpFlight::deadline() const
{
    return std::min(m_lastMove + m_request.silenceLimit, m_started + m_request.totalLimit);
}

void HttpFlight::enforceLimits(Deadline now)
{
    const QString host = m_request.url.host();
    if (now >= m_started + m_request.totalLimit)
        abort(NetFault::TimedOut,
              Texts::tr("%1 took longer than %2 for the whole answer.").arg(host, toText(m_request.totalLimit)));
    else if (now >= m_lastMove + m_request.silenceLimit)
        abort(NetFault::TimedOut, Texts::tr("%1 said nothing for %2.").arg(host, toText(m_request.silenceLimit)));
}

void HttpFlight::abort(NetFault fault, const QString &why)
{
    if (m_finished || m_abortFault != NetFault::None || !m_reply)
        return;
    m_abortFault = fault;
    m_abortText = why;
    m_reply->abort(); // lands
}

void HttpFlight::read()
{
    if (m_finished || m_abortFault != NetFault::None)
        return;
    moved();
    const qsizetype before = m_answer.size();
    m_answer += m_reply->read(m_request.maxAnswerBytes + 1 - before);
    if (m_answer.size() > m_request.maxAnswerBytes) {
        abort(NetFault::TooLarge, Texts::tr("The answer of %1 is larger than %2 bytes.")
                                      .arg(m_request.url.host())
                                      .arg(m_request.maxAnswerBytes));
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_request.onBytes && m_answer.size() > before && status / 100 == 2 && m_guard)
        m_request.onBytes(m_answer.mid(before));
}

/// What an answer without a whole answer means. Only what surely never reached the server is NotSent.
NetFault HttpFlight::faultOf(QNetworkReply::NetworkError error, int status) const
{
    if (status > 0 && (error == QNetworkReply::NoError || namesAStatus(error)))
        return m_abortFault;
    // Qt rewinds the body for a redirect that keeps the method, though nobody follows it: the status has come all the
    // same.
    if (status >= 300 && status < 400 && error == QNetworkReply::ContentReSendError)
        return m_abortFault;
    if (status > 0 || m_touchedWire)
        return m_abortFault == NetFault::None ? NetFault::Lost : m_abortFault;
    // On a connection of its own nothing of the request leaves before the encryption stands: whatever happened, it is
    // still here.
    const bool neverEncrypted = m_own && m_request.url.scheme() == "https"_L1 && !m_encrypted;
    if (neverEncrypted && m_abortFault != NetFault::Canceled)
        return NetFault::NotSent;
    if (m_abortFault != NetFault::None)
        return m_abortFault;
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return NetFault::NotSent;
    case QNetworkReply::SslHandshakeFailedError:
        return m_encrypted ? NetFault::Lost : NetFault::NotSent;
    default:
        return NetFault::Lost;
    }
}

HttpAnswer HttpFlight::answerFromReply()
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.fault = faultOf(m_reply->error(), answer.status);
    if (answer.fault != NetFault::None)
        answer.faultText = m_abortText.isEmpty() ? sentence(m_reply->error(), m_request.url.host()) : m_abortText;
    const auto pairs = m_reply->rawHeaderPairs();
    answer.headers.reserve(pairs.size());
    for (const auto &[name, value] : pairs)
        answer.headers.append({name.toLower(), value});
    answer.serverDate = instantFromHttpDate(answer.header("date"));
    answer.body = std::move(m_answer);
    return answer;
}

void HttpFlight::land()
{
    if (m_finished)
        return;
    read(); // what came with the end
    if (!m_finished)
        finish(answerFromReply());
}

void HttpFlight::finish(HttpAnswer answer)
{
    m_finished = true;
    answer.requestId = m_requestId;
    answer.duration = Milliseconds(m_elapsed.elapsed());
    if (answer.fault == NetFault::TooLarge)
        answer.body.truncate(m_request.maxAnswerBytes);
    log(answer);
    Q_EMIT landed(this);
    deleteLater();
    if (!m_guard)
        return;
    if (m_reply) {
        std::exchange(m_done, {})(std::move(answer));
        return;
    }
    // Refused before it left: the caller is still on the stack.
    QMetaObject::invokeMethod(
        m_guard.data(), [done = std::move(m_done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

void HttpFlight::log(const HttpAnswer &answer) const
{
    QJsonObject fields{{u"req_id"_s, m_requestId},
                       {u"method"_s, QString::fromLatin1(m_request.method)},
                       {u"host"_s, m_request.url.host()},
                       {u"duration_ms"_s, qint64(answer.duration.count())},
                       {u"bytes"_s, qint64(answer.body.size())}};
    if (!m_request.secretUrl)
        fields.insert(u"path"_s, m_request.url.path());
    if (answer.status > 0)
        fields.insert(u"http_status"_s, answer.status);
    if (answer.arrived()) {
        Log::info("http_request", fields);
        return;
    }
    static constexpr std::array kWords{"", "not_sent", "lost", "timed_out", "too_large", "canceled"};
    fields.insert(u"fault"_s, QLatin1String(kWords.at(size_t(answer.fault))));
    Log::warning("http_request", fields);
}

} // namespace kalends
