// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/containerrules.h"
#include "sandbox/sandbox.h"
#include "sandbox/simservice.h"

#include <map>

namespace kalends::sandbox
{

/// Instagram API with Instagram Login, as the platform notes describe it: OAuth, profile, containers, publishing,
/// quota, listing and comments. The path over Facebook Login (Pages, resumable upload) is not simulated. Sandbox
/// thread.
class InstagramSim final : public SimService
{
    Q_OBJECT
public:
    InstagramSim(World &world, QObject *parent);
    /// Makes the tokens for pasting, or finds them in the state file.
    void prepareTokens();
    /// Tokens that work; new ones when those handed out before do not any more.
    [[nodiscard]] DemoTokens demoTokens(int account);
    /// Every token dies; calls with one answer 190 with `subcode` from then on.
    void revoke(int subcode);

protected:
    QString operationOf(const SimRequest &request) const override;
    void handle(const SimExchangePtr &exchange) override;
    SimResponse errorAnswer(const Fault &fault) const override;

private:
    struct Account {
        QString id;          ///< the professional account: 1784…
        QString appScopedId; ///< what the code exchange calls user_id
        QString username;
        QString name;
    };
    struct Token {
        int account = 0;
        bool longLived = false;
        Instant issuedAt{};
        Instant expiresAt{};
        QStringList scopes;
        bool dead = false;
        int deadSubcode = 0;
    };
    struct Code {
        int account = 0;
        QString redirectUri;
        QStringList scopes;
        Instant issuedAt{};
        bool used = false;
    };
    struct Container {
        QString id;
        QString accountId;
        ContainerRequest request;
        Instant createdAt{};
        std::optional<Instant> readyAt; ///< set when all its media were looked at
        QList<PostedMedia> media;
        int pending = 0; ///< fetches under way
        int fault = 0;   ///< subcode; 0: none
        int pollsLeft = 0;
        int unreadableLeft = 0;
        QString publishedAs;
        QList<std::function<void()>> waiting; ///< status reads that wait for the fetch
    };
    /// A call as a handler sees it: who calls, about what, with which parameters.
    struct Call {
        SimExchangePtr exchange;
        QByteArray version;
        QStringList path; ///< behind the version
        QJsonObject parameters;
        Token token;
    };
    using Answer = std::variant<QJsonObject, GraphError>;

    // instagramauth.cpp
    [[nodiscard]] SimResponse authorize(const SimRequest &request);
    [[nodiscard]] SimResponse decide(const QHash<QString, QString> &query, bool allow);
    [[nodiscard]] SimResponse exchangeCode(const SimRequest &request);
    [[nodiscard]] Answer exchangeForLongLived(const QHash<QString, QString> &query);
    [[nodiscard]] Answer refresh(const QHash<QString, QString> &query);
    [[nodiscard]] QByteArray issue(const Token &token, const QByteArray &fixed = {});
    [[nodiscard]] std::variant<Token, GraphError> authenticate(const SimRequest &request,
                                                               const QJsonObject &parameters) const;
    void store(const QByteArray &print, const Token &facts);

    // instagramsim.cpp
    void handleGraph(const SimExchangePtr &exchange);
    void route(const Call &call);
    void reply(const Call &call, const Answer &answer);
    [[nodiscard]] Answer profile(const Call &call) const;
    [[nodiscard]] bool ownsPath(const Call &call) const;
    void decorate(SimResponse &response, const QByteArray &version) const;
    [[nodiscard]] QString usernameOf(int account) const;

    // instagrampublish.cpp
    void createContainer(const Call &call);
    void look(Container &container, const QString &url, bool cover);
    void settled(Container &container);
    [[nodiscard]] std::optional<GraphError> checkChildren(const ContainerRequest &request,
                                                          const QString &accountId) const;
    [[nodiscard]] QString statusOf(const Container &container) const;
    void containerStatus(const Call &call, Container &container);
    [[nodiscard]] Answer describe(const Call &call, Container &container);
    [[nodiscard]] Answer publish(const Call &call);
    [[nodiscard]] QString makePost(Container &container);
    [[nodiscard]] Answer quota(const Call &call) const;

    // instagramread.cpp
    [[nodiscard]] Answer listMedia(const Call &call, bool stories) const;
    [[nodiscard]] Answer readMedia(const Call &call, LedgerEntry &entry) const;
    [[nodiscard]] QJsonObject mediaObject(const LedgerEntry &entry, const QStringList &fields) const;
    [[nodiscard]] Answer comment(const Call &call, LedgerEntry &entry);
    [[nodiscard]] Answer listComments(const Call &call, const LedgerEntry &entry) const;
    [[nodiscard]] bool isVisible(const LedgerEntry &entry) const;

    [[nodiscard]] static std::optional<GraphError> needScope(const Call &call, const QString &scope);
    [[nodiscard]] static std::variant<QStringList, GraphError> fieldsOf(const Call &call, const QStringList &known,
                                                                        const QStringList &whenAbsent);

    QList<Account> m_accounts;
    QHash<QByteArray, Token> m_tokens; ///< by fingerprint
    QHash<QString, Code> m_codes;
    std::map<QString, Container> m_containers;       ///< addresses stay
    QHash<QString, QList<Instant>> m_containerTimes; ///< by account, of the last 24 h
    QList<QByteArray> m_demoTokens;
    MediaFetcher m_fetcher;
};

} // namespace kalends::sandbox
