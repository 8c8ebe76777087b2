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
    KALENDS_TRY(zone);
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

template <Channel channel> Result<void> beginLink(Router &router, const ApiCall &call)
{
    constexpr bool takesToken = channel == Channel::Instagram;
    const auto body = takesToken ? call.object({"timezone"_L1, "token"_L1}) : call.object({"timezone"_L1});
    KALENDS_TRY(body);
    const auto zone = timezoneIn(*body);
    KALENDS_TRY(zone);
    AccountLinker &linker = *router.services().linker;
    if (!body->contains(u"token")) {
        linker.beginLink(channel, *zone, &router, answerLink(call));
        return {};
    }
    if (!body->value(u"token").isString() || body->value(u"token").toString().trimmed().isEmpty())
        return wrongType("token", Texts::tr("the long-lived token as the dashboard shows it"));
    linker.linkWithToken(channel, Secret(body->value(u"token").toString().trimmed().toUtf8()), *zone, &router,
                         [reply = call.reply](Result<Account> account) {
                             reply(account.ok() ? ApiResponse::ok(kalends::toJson(*account), 201)
                                                : ApiResponse::failed(account.error()));
                         });
    return {};
}

Result<ApiResponse> listAccounts(Router &router, const ApiCall &call)
{
    const auto accounts = router.services().accounts->list();
    KALENDS_TRY(accounts);
    QJsonArray items;
    for (const Account &account : *accounts)
        items.append(kalends::toJson(account));
    return pageInMemory(call, items);
}

Result<void> completeLink(Router &router, const ApiCall &call)
{
    const auto id = idIn<LinkId>(call);
    KALENDS_TRY(id);
    const auto body = call.object({"redirectedUrl"_L1});
    KALENDS_TRY(body);
    if (!body->value(u"redirectedUrl").isString())
        return wrongType("redirectedUrl", Texts::tr("the address that the browser ended at"));
    router.services().linker->completeLink(*id, Secret(body->value(u"redirectedUrl").toString().toUtf8()), &router,
                                           answerLink(call));
    return {};
}

Result<void> showLink(Router &router, const ApiCall &call)
{
    const auto id = idIn<LinkId>(call);
    KALENDS_TRY(id);
    router.services().linker->linkState(*id, &router, [reply = call.reply](Result<Link> link) {
        reply(link.ok() ? ApiResponse::ok(toJson(*link)) : ApiResponse::failed(link.error()));
    });
    return {};
}

Result<ApiResponse> changeAccount(Router &router, const ApiCall &call)
{
    const auto id = idIn<AccountId>(call);
    KALENDS_TRY(id);
    const auto body = call.object({"timezone"_L1});
    KALENDS_TRY(body);
    if (!body->value(u"timezone").isString())
        return wrongType("timezone", Texts::tr("a text such as Europe/Berlin"));
    const auto account = router.services().accounts->setTimezone(*id, body->value(u"timezone").toString().toUtf8());
    KALENDS_TRY(account);
    return ApiResponse::ok(kalends::toJson(*account));
}

Result<void> unlinkAccount(Router &router, const ApiCall &call)
{
    const auto id = idIn<AccountId>(call);
    KALENDS_TRY(id);
    router.services().linker->unlink(*id, &router, [reply = call.reply, id = *id](const Result<void> &done) {
        reply(done.ok() ? ApiResponse::ok(QJsonObject{{u"id"_s, id.toString()}}) : ApiResponse::failed(done.error()));
    });
    return {};
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.add("GET", "/v1/accounts", &listAccounts);
    router.add("POST", "/v1/accounts/ig/link", &beginLink<Channel::Instagram>);
    router.add("POST", "/v1/accounts/tiktok/link", &beginLink<Channel::TikTok>);
    router.add("GET", "/v1/accounts/links/{id}", &showLink);
    router.add("POST", "/v1/accounts/links/{id}:complete", &completeLink);
    router.add("PATCH", "/v1/accounts/{id}", &changeAccount);
    router.add("DELETE", "/v1/accounts/{id}", &unlinkAccount);
}

} // namespace kalends
