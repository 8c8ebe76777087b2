// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sandbox.h"

#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

namespace kalends::sandbox::test
{

using namespace Qt::StringLiterals;

/// What came back over real HTTP.
struct Answer {
    int status = 0; ///< 0: the connection broke
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] int graphCode() const { return json().value(u"error"_s)[u"code"_s].toInt(); }
    [[nodiscard]] int graphSubcode() const { return json().value(u"error"_s)[u"error_subcode"_s].toInt(); }
    [[nodiscard]] QString tiktokCode() const { return json().value(u"error"_s)[u"code"_s].toString(); }
    [[nodiscard]] QJsonObject data() const { return json().value(u"data"_s).toObject(); }
};

/// A client that writes exactly what it is told onto a socket and reads one answer: no retries, no rewriting of URLs or
/// headers.
class Client : public QObject
{
public:
    Headers headers; ///< sent with every request

    Answer send(const QByteArray &method, const QUrl &base, const QByteArray &target, const QByteArray &body = {},
                Headers extra = {}, int timeoutMs = 5000)
    {
        QTcpSocket socket;
        socket.connectToHost(base.host(), quint16(base.port()));
        if (!socket.waitForConnected(timeoutMs))
            return {};
        QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(base.port()) +
                          "\r\nConnection: close\r\n";
        bool sized = false;
        for (const auto &[name, value] : headers + extra) {
            head += name + ": " + value + "\r\n";
            sized = sized || name == "Content-Length" || name == "Transfer-Encoding";
        }
        if (!sized && (!body.isEmpty() || method == "POST" || method == "PUT"))
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(head + "\r\n" + body);
        QByteArray all;
        QElapsedTimer timer;
        timer.start();
        while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < timeoutMs) {
            socket.waitForReadyRead(20);
            all += socket.readAll();
        }
        all += socket.readAll();
        return parse(all);
    }

    Answer get(const QUrl &base, const QByteArray &target, Headers extra = {})
    {
        return send("GET", base, target, {}, extra);
    }
    Answer post(const QUrl &base, const QByteArray &target, const QJsonObject &body, Headers extra = {})
    {
        return send("POST", base, target, QJsonDocument(body).toJson(QJsonDocument::Compact),
                    extra + Headers{{"Content-Type", "application/json"}});
    }
    Answer form(const QUrl &base, const QByteArray &target, const QList<std::pair<QByteArray, QString>> &fields)
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
        return send("POST", base, target, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    static Answer parse(const QByteArray &all)
    {
        Answer answer;
        const qsizetype end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        const QList<QByteArray> lines = all.left(end).split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        answer.body = all.mid(end + 4);
        const bool whole = !answer.headers.contains("content-length") ||
                           answer.body.size() == answer.headers.value("content-length").toLongLong();
        answer.status = whole ? lines.constFirst().split(' ').value(1).toInt() : 0;
        return answer;
    }
};

/// A picture with content that differs by `seed`.
inline QByteArray picture(int width, int height, const char *format = "JPEG", int seed = 0)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(seed * 40 % 360, 200, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 80);
    return bytes;
}

} // namespace kalends::sandbox::test
