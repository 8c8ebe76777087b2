// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountdirectory.h"
#include "accounts/accountlinker.h"
#include "accounts/appsecrets.h"
#include "accounts/tokenkeeper.h"
#include "api/httpface.h"
#include "api/router.h"
#include "catalog/mediacatalog.h"
#include "diagnostics/metrics.h"
#include "media/library.h"
#include "net/httpclient.h"
#include "planner/planner.h"
#include "publishing/flagservice.h"
#include "publishing/jobservice.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/storeevents.h"
#include "support/fakeclock.h"
#include "vault/vault.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

namespace kalends::test
{

/// Everything that the router calls, over a real store in a folder of its own; nothing here reaches a platform.
struct ApiWorld {
    QTemporaryDir folder;
    FakeClock clock;
    StoreEvents events;
    std::unique_ptr<Database> database = openDatabase();
    std::unique_ptr<Vault> vault = makeMemoryVault();
    HttpClient http;
    TokenKeeper keeper{accountServices()};
    AccountLinker linker{accountServices(), keeper};
    Planner planner{*database, clock, "Europe/Berlin"};
    AccountDirectory accounts{*database};
    MediaLibrary library{folder.filePath(QStringLiteral("media")), folder.filePath(QStringLiteral("cache"))};
    MediaCatalog media{*database, library};
    std::shared_ptr<SchedulerPulse> pulse = std::make_shared<SchedulerPulse>();
    JobService jobs{*database, pulse};
    FlagService flags{*database};
    AppSecrets secrets{*vault};
    Metrics metrics;
    Router router{services()};

    std::unique_ptr<Database> openDatabase()
    {
        auto opened = Database::open(
            {.path = folder.filePath(QStringLiteral("kalends.sqlite3")), .events = &events, .clock = &clock});
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    AccountServices accountServices()
    {
        return {.database = database.get(),
                .vault = vault.get(),
                .http = &http,
                .clock = &clock,
                .settings = [] { return Settings(); },
                .limiter = nullptr};
    }

    ApiServices services()
    {
        return {.database = database.get(),
                .clock = &clock,
                .planner = &planner,
                .accounts = &accounts,
                .linker = &linker,
                .media = &media,
                .jobs = &jobs,
                .flags = &flags,
                .secrets = &secrets,
                .metrics = &metrics,
                .sandbox = false,
                .problems = {}};
    }

    AccountId link(Channel channel)
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.externalAccountId = QStringLiteral("ext-") + word(channel);
        account.username = QStringLiteral("someone");
        account.timezone = "Europe/Berlin";
        account.linkedAt = clock.now();
        const auto stored = AccountRepository(*database).link(account);
        return stored.ok() ? stored->id : AccountId();
    }

    /// Asks the router and waits for its answer.
    ApiResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const QString &idempotencyKey = {}, const QHash<QString, QString> &query = {})
    {
        std::optional<ApiResponse> answer;
        int answers = 0;
        router.handle({.method = method,
                       .path = path,
                       .query = query,
                       .body = body,
                       .idempotencyKey = idempotencyKey,
                       .requestId = QStringLiteral("r")},
                      [&](ApiResponse response) {
                          answer = std::move(response);
                          ++answers;
                      });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 5000))
            qFatal("the router did not answer %s", qPrintable(path));
        if (answers != 1)
            qFatal("the router answered %d times", answers);
        return *answer;
    }
};

/// One answer as it came over the wire.
struct WireAnswer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    bool closed = false; ///< the service closed the connection

    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json()[u"error"][u"code"].toString(); }
};

/// A client that sends whatever bytes it likes.
class RawClient
{
public:
    explicit RawClient(int port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        if (!QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5000))
            qWarning("cannot connect");
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// The next answer; its status is 0 when the connection ended without one.
    WireAnswer answer(int wait = 5000)
    {
        WireAnswer answer;
        if (QTest::qWaitFor([&] { return take(answer) || isClosed(); }, wait))
            take(answer);
        return answer;
    }
    WireAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return answer();
    }
    /// Everything that comes until `text` is in it.
    QByteArray readUntil(const QByteArray &text)
    {
        (void)QTest::qWaitFor([&] { return (m_received += m_socket.readAll()).contains(text) || isClosed(); }, 5000);
        return m_received;
    }
    bool closes(int wait = 5000)
    {
        return QTest::qWaitFor([this] { return isClosed(); }, wait);
    }
    void leave() { m_socket.abort(); }

private:
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool take(WireAnswer &answer)
    {
        m_received += m_socket.readAll();
        answer.closed = isClosed();
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0 || answer.status != 0)
            return answer.status != 0;
        WireAnswer found;
        found.head = m_received.left(end);
        const qsizetype length = found.field("Content-Length").toLongLong();
        const bool headOnly = m_headOnly;
        if (!headOnly && m_received.size() < end + 4 + length)
            return false;
        found.status = found.head.mid(9, 3).toInt();
        found.body = headOnly ? QByteArray() : m_received.mid(end + 4, length);
        found.closed = isClosed();
        m_received.remove(0, end + 4 + (headOnly ? 0 : length));
        answer = found;
        return true;
    }

public:
    bool m_headOnly = false; ///< answers to HEAD have no body

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace kalends::test
