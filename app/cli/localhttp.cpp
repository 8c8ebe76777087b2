// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/localhttp.h"

#include <QDeadlineTimer>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kalends
{

namespace
{

constexpr qsizetype kMaxAnswer = 64 * 1024 * 1024;

/// A TCP connection to this computer whose every step has to be done before a deadline.
class LocalSocket
{
public:
    LocalSocket(int port, std::chrono::milliseconds limit) : m_deadline(limit)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (m_socket < 0)
            return;
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
            m_connected = true;
        } else if (errno == EINPROGRESS && waitFor(POLLOUT)) {
            int error = 0;
            socklen_t size = sizeof error;
            m_connected = ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
        }
    }
    ~LocalSocket()
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }
    LocalSocket(const LocalSocket &) = delete;
    LocalSocket &operator=(const LocalSocket &) = delete;

    [[nodiscard]] bool connected() const { return m_connected; }

    /// A service that refuses early may stop reading: what it answered is read all the same.
    void send(const QByteArray &bytes)
    {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t now = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (now > 0)
                sent += now;
            else if ((errno != EAGAIN && errno != EINTR) || !waitFor(POLLOUT))
                return;
        }
    }

    /// Until the other side closes.
    [[nodiscard]] std::optional<QByteArray> readAll()
    {
        QByteArray all;
        char chunk[16 * 1024];
        while (all.size() <= kMaxAnswer) {
            const ssize_t got = ::recv(m_socket, chunk, sizeof chunk, 0);
            if (got == 0)
                return all;
            if (got > 0)
                all.append(chunk, got);
            else if ((errno != EAGAIN && errno != EINTR) || !waitFor(POLLIN))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool waitFor(short what) const
    {
        for (;;) {
            pollfd wanted{.fd = m_socket, .events = what, .revents = 0};
            const int ready = ::poll(&wanted, 1, int(m_deadline.remainingTime()));
            if (ready >= 0 || errno != EINTR)
                return ready > 0;
        }
    }

    QDeadlineTimer m_deadline;
    int m_socket = -1;
    bool m_connected = false;
};

std::optional<LocalAnswer> read(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0 || !text.startsWith("HTTP/1.1 "))
        return std::nullopt;
    LocalAnswer answer;
    bool isNumber = false;
    answer.status = text.mid(9, 3).toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    for (const QByteArray &line : text.left(end).split('\n').mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            answer.fields.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    answer.body = text.mid(end + 4);
    bool known = false;
    const qlonglong length = answer.value("content-length").toLongLong(&known);
    if (!known || length != answer.body.size()) // cut off
        return std::nullopt;
    return answer;
}

} // namespace

QByteArray LocalAnswer::value(const QByteArray &name) const
{
    for (const auto &[known, value] : fields) {
        if (known == name)
            return value;
    }
    return {};
}

std::optional<LocalAnswer> askLocally(int port, const QByteArray &method, const QByteArray &target,
                                      const QList<std::pair<QByteArray, QByteArray>> &fields, const QByteArray &body,
                                      std::chrono::milliseconds limit)
{
    LocalSocket socket(port, limit);
    if (!socket.connected())
        return std::nullopt;
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                         "\r\nConnection: close\r\n";
    for (const auto &[name, value] : fields)
        request += name + ": " + value + "\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.send(request);
    const auto answer = socket.readAll();
    return answer ? read(*answer) : std::nullopt;
}

} // namespace kalends
