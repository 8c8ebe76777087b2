// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/simservice.h"
#include "sandbox/tiktokrules.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTimer>
#include <map>

namespace kalends::sandbox
{

/// TikTok's Login Kit for desktop, user info, Content Posting API and video list, as the platform notes describe them;
/// authorize page, API and upload host are one server. A post enters the ledger when its processing is complete, not
/// before. Sandbox thread.
class TikTokSim final : public SimService
{
    Q_OBJECT
public:
    TikTokSim(World &world, QObject *parent);
    void prepareTokens();
    /// Tokens that work; new ones when those handed out before do not any more.
    [[nodiscard]] DemoTokens demoTokens(int account);
    /// The person disconnects the app: tokens die, uploads under way end in auth_removed.
    void revokeAll();
    void timePassed() override;

protected:
    QString operationOf(const SimRequest &request) const override;
    void handle(const SimExchangePtr &exchange) override;
    SimResponse errorAnswer(const Fault &fault) const override;

private:
    struct Account {
        QString openId;
        QString unionId;
        QString username;
        QString nickname;
    };
    struct Token {
        int account = 0;
        bool refresh = false;
        Instant expiresAt{};
        QStringList scopes;
        bool dead = false;
    };
    struct Code {
        int account = 0;
        QString redirectUri;
        QString challenge;
        QStringList scopes;
        Instant issuedAt{};
        bool used = false;
    };
    struct Task {
        QString publishId;
        int account = 0;
        InitRequest request;
        QByteArray uploadToken;
        Instant createdAt{};
        std::shared_ptr<QTemporaryFile> file;
        std::shared_ptr<QCryptographicHash> hash;
        qint64 uploaded = 0;
        qint64 downloaded = 0;
        int pending = 0; ///< fetches and looks under way
        QList<PostedMedia> media;
        std::optional<Instant> readyAt; ///< bytes are complete and were looked at
        int pollsLeft = 0;
        QString failReason;
        bool complete = false;
        Instant completedAt{};
        QStringList postIds;
        QList<std::function<void()>> waiting;
    };
    using Answer = std::variant<QJsonObject, TikTokError>;

    // tiktokauth.cpp
    [[nodiscard]] SimResponse authorize(const SimRequest &request);
    [[nodiscard]] SimResponse decide(const QHash<QString, QString> &query, bool allow);
    [[nodiscard]] SimResponse token(const SimRequest &request);
    [[nodiscard]] SimResponse grantFor(const QHash<QString, QString> &form);
    [[nodiscard]] SimResponse refresh(const QHash<QString, QString> &form);
    [[nodiscard]] SimResponse revokeToken(const SimRequest &request);
    [[nodiscard]] SimResponse oauthError(const QString &error, const QString &description) const;
    [[nodiscard]] SimResponse issue(int account, const QStringList &scopes);
    [[nodiscard]] std::optional<SimResponse> checkClient(const SimRequest &request,
                                                         const QHash<QString, QString> &form) const;
    void store(const QByteArray &print, const Token &token);
    [[nodiscard]] std::variant<Token, TikTokError> authenticate(const SimRequest &request, const QStringList &anyScope,
                                                                QByteArray *text) const;

    // tiktoksim.cpp
    void handleApi(const SimExchangePtr &exchange, const QString &operation);
    void reply(const SimExchangePtr &exchange, const Answer &answer) const;
    [[nodiscard]] std::optional<TikTokError> checkRate(const QString &operation, const QByteArray &token);
    [[nodiscard]] Answer userInfo(const SimRequest &request, const Token &token) const;
    [[nodiscard]] Answer creatorInfo(const Token &token) const;
    [[nodiscard]] Answer listVideos(const SimRequest &request, const QJsonObject &body, const Token &token,
                                    bool query) const;
    [[nodiscard]] QStringList privacyOptions() const;
    [[nodiscard]] std::optional<TikTokError> postingLimit(const Token &token, int httpStatus) const;

    // tiktokposts.cpp
    [[nodiscard]] Answer init(const QString &operation, const QJsonObject &body, const Token &token);
    [[nodiscard]] std::optional<TikTokError> mayInit(const InitRequest &request, const Token &token) const;
    [[nodiscard]] bool isVerified(const QString &url) const;
    [[nodiscard]] QJsonObject begin(const InitRequest &request, int account);
    void upload(const SimExchangePtr &exchange);
    void storeChunk(const SimExchangePtr &exchange, Task &task, const ContentRange &range);
    void pull(Task &task);
    void looked(const QString &publishId, const InspectedMedia &media, qsizetype index);
    void bytesComplete(Task &task);
    void evaluate(Task &task);
    void status(const SimExchangePtr &exchange, const QJsonObject &body, const Token &token);
    [[nodiscard]] QJsonObject describe(Task &task);
    [[nodiscard]] Answer cancel(const QJsonObject &body, const Token &token);
    [[nodiscard]] std::variant<Task *, TikTokError> findTask(const QJsonObject &body, const Token &token);

    QList<Account> m_accounts;
    QHash<QByteArray, Token> m_tokens; ///< by fingerprint
    QHash<QString, Code> m_codes;
    std::map<QString, Task> m_tasks;             ///< by publish id; addresses stay
    QSet<QString> m_open;                        ///< publish ids whose bytes are complete and whose outcome is not
    QHash<QByteArray, QString> m_uploads;        ///< by upload token
    QHash<QByteArray, QList<Instant>> m_arrived; ///< by operation and token, of the last minute
    QHash<int, QList<Instant>> m_pendingShares;  ///< drafts by account, of the last 24 h
    qint64 m_nextPublish = 7'300'000'000'000'000'001;
    QList<std::pair<QByteArray, QByteArray>> m_demoTokens;
    MediaFetcher m_fetcher;
    QTimer m_ticker; ///< runs while something waits for its processing time
};

} // namespace kalends::sandbox
