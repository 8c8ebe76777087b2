// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountdirectory.h"
#include "accounts/accountlinker.h"
#include "api/paths.h"
#include "api/router.h"
#include "model/json.h"
#include "model/texts.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject toJson(const Link &link)
{
    QJsonObject object{{u"id"_s, link.id.toString()},
                       {u"channel"_s, QString(word(link.channel))},
                       {u"authorizeUrl"_s, link.authorizeUrl},
                       {u"status"_s, QString(word(link.status))},
                       {u"accountId"_s, link.accountId.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                 : QJsonValue(link.accountId.toString())}};
    QJsonValue error = QJsonValue::Null;
    if (link.error)
        error = QJsonObject{{u"code"_s, QString(word(link.error->code))}, {u"message"_s, link.error->message}};
    object.insert(u"error"_s, error);
    return object;
}

Result<QByteArray> timezoneIn(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"timezone");
    if (value.isUndefined() || value.isNull())
        return QByteArray();
    if (!value.isString())
        return wrongType("timezone", Texts::tr("a text such as Europe/Berlin"));
    const Result<QTimeZone> zone = zoneFromId(value.toString().toUtf8());
    if (!zone.ok())
        return zone.error();
    return value.toString().toUtf8();
}

/// 202 while the person is at the browser, 200 when it is over.
AccountLinker::LinkDone answerLink(const ApiCall &call)
{
    return [reply = call.reply](Result<Link> link) {
        if (!link.ok())
            return reply(ApiResponse::failed(link.error()));
        if (link->status == LinkStatus::Failed && link->error && link->error->code == ErrorCode::AccountExists)
            return reply(ApiResponse::failed(*link->error));
        reply(ApiResponse::ok(toJson(*link), link->status == LinkStatus::Pending ? 202 : 200));
    };
}

void beginLink(Router &router, Channel channel, const ApiCall &call)
{
    const bool takesToken = channel == Channel::Instagram;
    const auto body = takesToken ? call.object({"timezone"_L1, "token"_L1}) : call.object({"timezone"_L1});
    if (!body.ok())
        return call.fail(body.error());
    const auto zone = timezoneIn(*body);
    if (!zone.ok())
        return call.fail(zone.error());
    AccountLinker &linker = *router.services().linker;
    if (!body->contains(u"token"))
        return linker.beginLink(channel, *zone, &router, answerLink(call));
    if (!body->value(u"token").isString() || body->value(u"token").toString().trimmed().isEmpty())
        return call.fail(wrongType("token", Texts::tr("the long-lived token as the dashboard shows it")));
    linker.linkWithToken(channel, Secret(body->value(u"token").toString().trimmed().toUtf8()), *zone, &router,
                         [reply = call.reply](Result<Account> account) {
                             reply(account.ok() ? ApiResponse::ok(kalends::toJson(*account), 201)
                                                : ApiResponse::failed(account.error()));
                         });
}

void listAccounts(Router &router, const ApiCall &call)
{
    const auto accounts = router.services().accounts->list();
    if (!accounts.ok())
        return call.fail(accounts.error());
    QJsonArray items;
    for (const Account &account : *accounts)
        items.append(kalends::toJson(account));
    pageInMemory(call, items);
}

void completeLink(Router &router, const ApiCall &call)
{
    const auto id = idIn<LinkId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto body = call.object({"redirectedUrl"_L1});
    if (!body.ok())
        return call.fail(body.error());
    if (!body->value(u"redirectedUrl").isString())
        return call.fail(wrongType("redirectedUrl", Texts::tr("the address that the browser ended at")));
    router.services().linker->completeLink(*id, Secret(body->value(u"redirectedUrl").toString().toUtf8()), &router,
                                           answerLink(call));
}

void changeAccount(Router &router, const ApiCall &call)
{
    const auto id = idIn<AccountId>(call);
    if (!id.ok())
        return call.fail(id.error());
    const auto body = call.object({"timezone"_L1});
    if (!body.ok())
        return call.fail(body.error());
    if (!body->value(u"timezone").isString())
        return call.fail(wrongType("timezone", Texts::tr("a text such as Europe/Berlin")));
    const auto account = router.services().accounts->setTimezone(*id, body->value(u"timezone").toString().toUtf8());
    call.reply(account.ok() ? ApiResponse::ok(kalends::toJson(*account)) : ApiResponse::failed(account.error()));
}

void unlinkAccount(Router &router, const ApiCall &call)
{
    const auto id = idIn<AccountId>(call);
    if (!id.ok())
        return call.fail(id.error());
    router.services().linker->unlink(*id, &router, [reply = call.reply, id = *id](const Result<void> &done) {
        reply(done.ok() ? ApiResponse::ok(QJsonObject{{u"id"_s, id.toString()}}) : ApiResponse::failed(done.error()));
    });
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.add("GET", "/v1/accounts", [&router](const ApiCall &call) { listAccounts(router, call); });
    router.add("POST", "/v1/accounts/ig/link",
               [&router](const ApiCall &call) { beginLink(router, Channel::Instagram, call); });
    router.add("POST", "/v1/accounts/tiktok/link",
               [&router](const ApiCall &call) { beginLink(router, Channel::TikTok, call); });
    router.add("GET", "/v1/accounts/links/{id}", [&router](const ApiCall &call) {
        const auto id = idIn<LinkId>(call);
        if (!id.ok())
            return call.fail(id.error());
        router.services().linker->linkState(*id, &router, [reply = call.reply](Result<Link> link) {
            reply(link.ok() ? ApiResponse::ok(toJson(*link)) : ApiResponse::failed(link.error()));
        });
    });
    router.add("POST", "/v1/accounts/links/{id}:complete",
               [&router](const ApiCall &call) { completeLink(router, call); });
    router.add("PATCH", "/v1/accounts/{id}", [&router](const ApiCall &call) { changeAccount(router, call); });
    router.add("DELETE", "/v1/accounts/{id}", [&router](const ApiCall &call) { unlinkAccount(router, call); });
}

} // namespace kalends
