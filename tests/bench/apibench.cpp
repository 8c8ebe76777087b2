// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What a program on this computer waits for when it asks the running service, connection kept open; the clock runs from
// the first byte sent to the last one read. Plain sockets on this side, so that nothing of a client is measured.
#include "runningservice.h"
#include "suite.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kRequests = 300;
constexpr int kClients = 64;
constexpr int kRequestsOfAll = 6400;
constexpr int kPatience = 10'000; ///< ms without a byte

/// A client's end of a connection to this computer.
class Line
{
public:
    explicit Line(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_isOpen = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Line() { ::close(m_socket); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int socket() const { return m_socket; }
    void send(const QByteArray &request)
    {
        m_answer.clear();
        m_isOpen = ::send(m_socket, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
    }
    /// Takes what has come; true: the answer is whole.
    [[nodiscard]] bool read()
    {
        char bytes[65536];
        const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, 0);
        m_isOpen = count > 0;
        if (m_isOpen)
            m_answer.append(bytes, count);
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QByteArray fields = m_answer.left(head).toLower();
        const qsizetype at = fields.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : fields.mid(at + 15).split('\r').first().trimmed().toLongLong();
        return m_answer.size() >= head + 4 + length;
    }
    [[nodiscard]] int status() const { return m_answer.mid(9, 3).toInt(); }
    [[nodiscard]] QJsonObject body() const
    {
        return QJsonDocument::fromJson(m_answer.mid(m_answer.indexOf("\r\n\r\n") + 4)).object();
    }
    /// Asks and waits for the answer.
    [[nodiscard]] bool ask(const QByteArray &request)
    {
        send(request);
        while (m_isOpen) {
            pollfd ready{m_socket, POLLIN, 0};
            if (::poll(&ready, 1, kPatience) != 1)
                return false;
            if (read())
                return true;
        }
        return false;
    }

private:
    int m_socket;
    bool m_isOpen = false;
    QByteArray m_answer;
};

/// Where the service listens, and what it wants to be shown.
struct Door {
    quint16 port = 0;
    QByteArray token;

    [[nodiscard]] static Result<Door> of(const RunningService &service)
    {
        QFile address(service.profile() + "/api-address"_L1);
        QFile token(service.profile() + "/api-token"_L1);
        if (!address.open(QIODevice::ReadOnly) || !token.open(QIODevice::ReadOnly))
            return failed(u"The service does not say where it listens."_s);
        const QUrl url(QString::fromLatin1(address.readLine().trimmed()));
        return Door{quint16(url.port()), token.readAll().trimmed()};
    }
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &path,
                                     const QByteArray &body = {}) const
    {
        QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                          "\r\nAuthorization: Bearer " + token + "\r\n";
        if (!body.isEmpty())
            text += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }
};

using NextRequest = std::function<QByteArray(const Door &door, Line &line, int run)>;

Values answersTo(const Context &context, const NextRequest &next)
{
    const auto service = RunningService::make(context.n);
    KALENDS_TRY(service);
    const auto door = Door::of(**service);
    KALENDS_TRY(door);
    Line line(door->port);
    QList<double> values;
    for (int run = 0; run < kRequests; ++run) {
        const QByteArray request = next(*door, line, run);
        bool whole = false;
        const double took = millisecondsOf([&] { whole = line.ask(request); });
        if (!whole || line.status() != 200)
            return failed(u"The service answered %1."_s.arg(line.status()));
        values.append(took);
    }
    return values;
}

Values status(const Context &context)
{
    return answersTo(context, [](const Door &door, Line &, int) { return door.request("GET", "/v1/status"); });
}

QByteArray dayOf(int run)
{
    return QDateTime::currentDateTimeUtc().addDays(40 + run).toString(Qt::ISODate).toLatin1();
}

/// A page of fifty posts.
Values pageOfEntries(const Context &context)
{
    return answersTo(context, [](const Door &door, Line &, int run) {
        return door.request("GET", "/v1/calendar/entries?limit=50&from=" + dayOf(run));
    });
}

/// A caption is changed, durably.
Values changeOfEntry(const Context &context)
{
    QString id;
    return answersTo(context, [&id](const Door &door, Line &line, int run) {
        if (id.isEmpty() && line.ask(door.request("GET", "/v1/calendar/entries?limit=1&from=" + dayOf(10))))
            id = line.body().value("data"_L1)[0]["id"_L1].toString();
        return door.request("PATCH", "/v1/calendar/entries/" + id.toLatin1(),
                            QJsonDocument(QJsonObject{{u"caption"_s, u"Words of run %1"_s.arg(run)}}).toJson());
    });
}

/// 64 connections at once, each asking again as soon as it was answered.
Values statusOfManyClients(const Context &context)
{
    const auto service = RunningService::make(context.n);
    KALENDS_TRY(service);
    const auto door = Door::of(**service);
    KALENDS_TRY(door);
    const QByteArray request = door->request("GET", "/v1/status");
    std::vector<std::unique_ptr<Line>> lines;
    std::vector<pollfd> ready;
    std::vector<std::chrono::steady_clock::time_point> asked;
    for (int client = 0; client < kClients; ++client) {
        lines.push_back(std::make_unique<Line>(door->port));
        if (client == 0 && !lines.back()->ask(request)) // by then the service knows that those before us have gone
            return failed(u"The service does not answer."_s);
        asked.push_back(std::chrono::steady_clock::now());
        lines.back()->send(request);
        ready.push_back({lines.back()->socket(), POLLIN, 0});
    }
    QList<double> values;
    while (values.size() < kRequestsOfAll) {
        if (::poll(ready.data(), ready.size(), kPatience) <= 0)
            return failed(u"The service fell silent."_s);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (ready[i].revents == 0)
                continue;
            const bool whole = lines[i]->read();
            if (!lines[i]->isOpen() || (whole && lines[i]->status() != 200))
                return failed(u"The service answered %1 to one of many."_s.arg(lines[i]->status()));
            if (!whole)
                continue;
            const auto now = std::chrono::steady_clock::now();
            values.append(std::chrono::duration<double, std::milli>(now - asked[i]).count());
            asked[i] = now;
            lines[i]->send(request);
        }
    }
    return values;
}

/// The least that can be between question and answer here: a thread that has the answer ready and reads nothing of the
/// question.
class Echo
{
public:
    Echo() : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
            ::listen(m_listener, 1) != 0 ||
            ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("There is no port for a floor.");
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Echo()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Echo(const Echo &) = delete;
    Echo &operator=(const Echo &) = delete;

    quint16 port = 0;

private:
    void serve() const
    {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const QByteArray answer =
            "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + QByteArray(400, 'x'); // as long as a status
        char bytes[4096];
        while (client >= 0 && ::recv(client, bytes, sizeof bytes, 0) > 0)
            static_cast<void>(::send(client, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL));
        ::close(client);
    }
    int m_listener;
    std::thread m_thread;
};

Values barest(const Context &)
{
    const Echo echo;
    Line line(echo.port);
    const QByteArray request = Door{echo.port, QByteArray(64, 'x')}.request("GET", "/v1/status");
    QList<double> values;
    for (int run = 0; run < kRequests; ++run) {
        bool whole = false;
        values.append(millisecondsOf([&] { whole = line.ask(request); }));
        if (!whole)
            return failed(u"The floor does not answer."_s);
    }
    return values;
}

} // namespace

void registerApi(Suite &suite)
{
    for (const auto &[metric, measure] : {std::pair(u"status"_s, &status),
                                          {u"page_of_50_entries"_s, &pageOfEntries},
                                          {u"change_caption"_s, &changeOfEntry},
                                          {u"status_64_clients"_s, &statusOfManyClients}}) {
        suite.add({u"api"_s, metric, u"ms"_s, measure});
        if (metric != u"status_64_clients")
            suite.add({.group = u"api"_s,
                       .metric = metric,
                       .unit = u"ms"_s,
                       .measure = barest,
                       .subject = u"floor"_s,
                       .onStore = false});
    }
}

} // namespace kalends::bench
