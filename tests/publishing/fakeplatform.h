// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"
#include "model/clock.h"
#include "net/httpclient.h"

#include <QPointer>
#include <QTimer>

namespace kalends::test
{

/// What a platform and the way to it do with one request.
enum class Twist {
    None,
    NotSent,    ///< nothing leaves
    LostBefore, ///< the connection breaks before the platform acts
    LostAfter,  ///< the platform acts, the answer is lost
    Hang,       ///< acts, and does not answer until release()
    Busy,       ///< 503
    TooMany,    ///< 429 with Retry-After
    Unauthorized,
    Rejected, ///< 400: the content
};

/// A platform with handles, as an HttpClient: "create" makes an invisible handle, "publish" makes it a post, "status"
/// reads it. Keeps a ledger of what it made, so that a test can count posts. Answers from the event loop. Outlives
/// schedulers, as platforms do.
class FakePlatform final : public HttpClient
{
    Q_OBJECT
public:
    struct Seen {
        QString op;
        QString handle;
        QString requestId;
        Instant at{};
    };

    explicit FakePlatform(const Clock &clock) : m_clock(clock) {}

    void send(HttpRequest request, const QString &requestId, QObject *guard, Done done) override
    {
        const QString op = request.url.path().mid(1);
        const QString handle = request.url.query();
        const Twist twist = op.contains(QLatin1Char('/'))  ? storage
                            : m_twists.value(op).isEmpty() ? Twist::None
                                                           : m_twists[op].takeFirst();
        if (dead)
            return;
        seen.append({op, handle, requestId, m_clock.now()});
        if (onArrival)
            onArrival(seen.last());
        if (dieAt >= 0 && seen.size() == dieAt + 1) { // the sender is killed now: nobody hears the answer
            dead = true;
            if (dieAfterEffect)
                act(op, handle);
            else
                seen.removeLast();
            return;
        }
        HttpAnswer answer = play(op, handle, twist);
        if (answer.arrived())
            answer.serverDate = serverDate ? *serverDate : m_clock.now();
        answer.requestId = requestId;
        if (twist == Twist::Hang) {
            m_hanging.append([this, answer, guard = QPointer(guard), done] {
                deliver(takesBack ? silence(NetFault::Canceled) : answer, guard, done);
            });
            return;
        }
        deliver(answer, guard, done);
    }

    /// The next requests of this kind go wrong like this, in order.
    void twist(const QString &op, QList<Twist> twists) { m_twists[op] = std::move(twists); }
    void release()
    {
        for (const auto &answer : std::exchange(m_hanging, {}))
            answer();
    }
    [[nodiscard]] int count(const QString &op) const
    {
        return int(std::count_if(seen.begin(), seen.end(), [&op](const Seen &one) { return one.op == op; }));
    }
    [[nodiscard]] QList<Instant> timesOf(const QString &op) const
    {
        QList<Instant> times;
        for (const Seen &one : seen) {
            if (one.op == op)
                times.append(one.at);
        }
        return times;
    }

    QList<Seen> seen;
    std::function<void(const Seen &)> onArrival; ///< looks at what the sender has written down by then
    QStringList posts; ///< the ledger: a handle per post, in order; twice in it is the bug of all bugs
    QString processing = QStringLiteral("FINISHED");
    std::optional<Instant> serverDate; ///< nothing: the platform's clock agrees with ours
    Twist storage = Twist::None;       ///< what becomes of every request to the staging storage
    bool takesBack = false;            ///< what hung ends as taken back by the client, not with its answer
    int retryAfterSeconds = 0;
    int dieAt = -1; ///< the number of the request at which the sender dies
    bool dieAfterEffect = false;
    bool dead = false;

private:
    static HttpAnswer said(int status, const QByteArray &body = {})
    {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
    static HttpAnswer silence(NetFault fault)
    {
        HttpAnswer answer;
        answer.fault = fault;
        return answer;
    }
    HttpAnswer play(const QString &op, const QString &handle, Twist twist)
    {
        switch (twist) {
        case Twist::NotSent:
            return silence(NetFault::NotSent);
        case Twist::LostBefore:
            return silence(NetFault::Lost);
        case Twist::Busy:
            return said(503);
        case Twist::Unauthorized:
            return said(401);
        case Twist::Rejected:
            return said(400);
        case Twist::TooMany: {
            HttpAnswer answer = said(429);
            answer.headers.append({"retry-after", QByteArray::number(retryAfterSeconds)});
            return answer;
        }
        default:
            break;
        }
        const HttpAnswer effect = act(op, handle);
        return twist == Twist::LostAfter ? silence(NetFault::Lost) : effect;
    }
    HttpAnswer act(const QString &op, const QString &handle)
    {
        if (op == QLatin1String("create"))
            return said(200, "h" + QByteArray::number(++m_handles));
        if (op == QLatin1String("publish")) {
            posts.append(handle);
            return said(200, "post-" + handle.toUtf8());
        }
        if (op == QLatin1String("status"))
            return said(200, posts.contains(handle) ? "PUBLISHED" : processing.toUtf8());
        return said(200, "link");
    }
    static void deliver(const HttpAnswer &answer, const QPointer<QObject> &guard, const Done &done)
    {
        if (guard)
            QTimer::singleShot(0, guard.data(), [answer, done] { done(answer); });
    }

    const Clock &m_clock;
    int m_handles = 0;
    QHash<QString, QList<Twist>> m_twists;
    QList<std::function<void()>> m_hanging;
};

/// How to publish on the FakePlatform, in the shape of a real channel: create → record the handle → wait until ready →
/// commit → confirm.
class FakeProtocol final : public PublishProtocol
{
public:
    [[nodiscard]] Decision next(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;
    [[nodiscard]] Decision decorate(const PostContext &post, const Checkpoint &at, const Answer &answer) const override;

    bool checksFirst = false; ///< begins with a read that is not an attempt yet
    bool stages = false;
};

} // namespace kalends::test
