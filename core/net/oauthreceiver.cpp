// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oauthreceiver.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto kAppName = "Kalends"_L1;
constexpr qsizetype kMostRequest = 8 * 1024;
constexpr int kMostConnections = 16; ///< a page that opens many must not use up our descriptors

/// A static page: nothing from outside, no script, no remote content (SEC-13).
QByteArray page(const char *status, const QString &title, const QString &text)
{
    const QByteArray body = u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%1</title>"
                            "<body style=\"font-family:sans-serif;margin:4em auto;max-width:30em;line-height:1.5\">"
                            "<h1>%1</h1><p>%2</p></body></html>"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    return QByteArray("HTTP/1.1 ") + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; style-src "
           "'unsafe-inline'\r\n\r\n" +
           body;
}

} // namespace

struct OAuthReceiver::Private {
    explicit Private(OAuthReceiver *owner, Options given) : q(owner), options(std::move(given)) {}

    void accept()
    {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            if (server.findChildren<QTcpSocket *>().size() > kMostConnections) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            socket->setReadBufferSize(kMostRequest + 1);
            QObject::connect(socket, &QTcpSocket::readyRead, q, [this, socket] { readFrom(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(options.connectionLimit, socket, [socket] { socket->abort(); });
            readFrom(socket);
        }
    }

    void readFrom(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(kMostRequest + 1);
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0 && request.size() <= kMostRequest)
            return; // more will come, or the limit of the connection
        QObject::disconnect(socket, &QTcpSocket::readyRead, q, nullptr);
        if (end < 0 || end > kMostRequest) {
            reply(socket, page("431 Request Header Fields Too Large", tr("Too long"), tr("This request is too long.")));
            return;
        }
        answer(socket, request.left(request.indexOf("\r\n")));
    }

    void answer(QTcpSocket *socket, const QByteArray &requestLine)
    {
        const QList<QByteArray> words = requestLine.split(' ');
        const QByteArray notHere =
            page("404 Not Found", tr("Nothing here"), tr("This address is only for signing in."));
        if (words.size() != 3 || !words[2].startsWith("HTTP/1.")) {
            reply(socket,
                  page("400 Bad Request", tr("Bad request"), tr("This is not a request that a browser makes.")));
            return;
        }
        if (words[0] != "GET") {
            reply(socket,
                  page("405 Method Not Allowed", tr("Not allowed"), tr("This address is only for signing in.")));
            return;
        }
        const qsizetype mark = words[1].indexOf('?');
        if (mark < 0 || words[1].left(mark) != options.path) {
            reply(socket, notHere);
            return;
        }
        OAuthReply found = readRedirectQuery(words[1].mid(mark + 1));
        // The state before anything else: a page that does not know it can neither end the link nor slip a code in.
        if (options.state.isEmpty() || !Secret::constantTimeEquals(found.state, options.state) ||
            (found.code.isEmpty() && found.error.isEmpty())) {
            reply(socket, notHere);
            return;
        }
        const bool denied = !found.error.isEmpty();
        reply(socket, page("200 OK", denied ? tr("Access was not given") : tr("You can close this page"),
                           denied ? tr("Nothing was linked. You can close this page and return to %1.").arg(kAppName)
                                  : tr("Return to %1: it finishes the rest.").arg(kAppName)));
        end(std::move(found));
    }

    static void reply(QTcpSocket *socket, const QByteArray &bytes)
    {
        socket->readAll(); // unread bytes would turn our close into a reset, and the browser would not show the page
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    void end(std::optional<OAuthReply> outcome)
    {
        if (!done)
            return;
        server.close();
        life.stop();
        QMetaObject::invokeMethod(
            q, [callback = std::exchange(done, {}), outcome = std::move(outcome)] { callback(outcome); },
            Qt::QueuedConnection);
    }

    OAuthReceiver *q;
    Options options;
    Done done;
    QTcpServer server;
    QTimer life;
};

OAuthReceiver::OAuthReceiver(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options)))
{
    d->life.setSingleShot(true);
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->accept(); });
    connect(&d->life, &QTimer::timeout, this, [this] { d->end(std::nullopt); });
}

OAuthReceiver::~OAuthReceiver() = default;

Result<void> OAuthReceiver::listen(Done done)
{
    if (!d->server.listen(QHostAddress::LocalHost, d->options.port)) {
        return Error{
            .code = ErrorCode::ServiceUnavailable,
            .message =
                tr("Port %1 on this computer, where the browser should return to, is taken.").arg(d->options.port),
            .hint = tr("Close the program that uses it, or set a redirect address with another port.")};
    }
    d->done = std::move(done);
    d->life.start(d->options.life);
    return {};
}

quint16 OAuthReceiver::port() const
{
    return d->server.serverPort();
}

void OAuthReceiver::close()
{
    d->server.close();
    d->life.stop();
    d->done = {};
}

} // namespace kalends
