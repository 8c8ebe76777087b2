// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/sandboxlink.h"

#include "accounts/accountlinker.h"
#include "model/ids.h"
#include "net/httpclient.h"
#include "sandbox/sandbox.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <memory>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

using Done = std::function<void(Result<void>)>;

struct Ground {
    sandbox::Sandbox &sandbox;
    Vault &vault;
    AccountLinker &linker;
    HttpClient &http;
    QObject *guard;
};

void storeSecrets(const Ground &ground, std::shared_ptr<QList<std::pair<QString, Secret>>> open, Done done)
{
    if (open->isEmpty())
        return done({});
    const auto [name, value] = open->takeFirst();
    ground.vault.write(secretKey(name), value, ground.guard,
                       [ground, open, done = std::move(done)](Result<void> written) {
                           if (!written.ok())
                               return done(written);
                           storeSecrets(ground, open, done);
                       });
}

/// Opens the authorize page, which answers with the way back, and walks it.
void visit(const Ground &ground, const QUrl &url, Done done)
{
    HttpRequest request;
    request.url = url;
    request.secretUrl = true;
    ground.http.send(
        request, newUuidV7(), ground.guard, [ground, url, done = std::move(done)](const HttpAnswer &answer) {
            if (answer.status == 302 || answer.status == 303)
                return visit(ground, url.resolved(QUrl::fromEncoded(answer.header("location"), QUrl::StrictMode)),
                             done);
            if (!answer.success())
                return done(Error{.code = ErrorCode::ServiceUnavailable,
                                  .message = QCoreApplication::translate(
                                      "SandboxLink", "The sandbox's TikTok did not let itself be linked.")});
            done({});
        });
}

/// The receiver has the code when visit() is back; the exchange takes a few more requests.
void awaitLink(const Ground &ground, const LinkId &id, Done done)
{
    auto *watch = new QObject(ground.guard);
    const auto settle = [watch, done](const Link &link) {
        if (link.status == LinkStatus::Pending)
            return;
        watch->deleteLater();
        done(link.status == LinkStatus::Ok ? Result<void>() : Result<void>(link.error.value_or(Error{})));
    };
    QObject::connect(&ground.linker, &AccountLinker::linkChanged, watch, [settle, id](const Link &link) {
        if (link.id == id)
            settle(link);
    });
}

void linkTikTok(const Ground &ground, Done done)
{
    ground.linker.beginLink(Channel::TikTok, {}, ground.guard, [ground, done = std::move(done)](Result<Link> link) {
        if (!link.ok())
            return done(link.error());
        awaitLink(ground, link->id, done);
        visit(ground, QUrl(link->authorizeUrl), [done](Result<void> visited) {
            if (!visited.ok())
                done(visited);
        });
    });
}

} // namespace

void linkSandboxAccounts(sandbox::Sandbox &sandbox, Vault &vault, AccountLinker &linker, HttpClient &http,
                         const QList<Channel> &channels, QObject *guard, Done done)
{
    const Ground ground{sandbox, vault, linker, http, guard};
    if (const auto agreed = sandbox.configure({{u"consent"_s, u"auto"_s}}); !agreed.ok())
        return done(agreed);
    const Done finish = [&sandbox, done = std::move(done)](Result<void> linked) {
        // From now on a person decides on the page, as on the real one.
        if (const auto back = sandbox.configure({{u"consent"_s, u"page"_s}}); !back.ok() && linked.ok())
            return done(back);
        done(linked);
    };
    const Done linkRest = [ground, channels, finish](Result<void> before) {
        if (!before.ok() || !channels.contains(Channel::TikTok))
            return finish(before);
        linkTikTok(ground, finish);
    };
    storeSecrets(ground, std::make_shared<QList<std::pair<QString, Secret>>>(sandbox.secrets()),
                 [ground, channels, linkRest](Result<void> stored) {
                     if (!stored.ok() || !channels.contains(Channel::Instagram))
                         return linkRest(stored);
                     ground.linker.linkWithToken(Channel::Instagram, ground.sandbox.instagramTokens().access, {},
                                                 ground.guard, [linkRest](Result<Account> account) {
                                                     linkRest(account.ok() ? Result<void>()
                                                                           : Result<void>(account.error()));
                                                 });
                 });
}

} // namespace kalends
