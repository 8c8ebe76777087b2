// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/instagramsim.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QByteArray kNewest = "v26.0";

/// A version that answers today: v21.0 to v26.0, as the change log has it in November 2026.
bool isAlive(QStringView version)
{
    static const QStringList alive{u"v21.0"_s, u"v22.0"_s, u"v23.0"_s, u"v24.0"_s, u"v25.0"_s, u"v26.0"_s};
    return alive.contains(version);
}

bool looksLikeVersion(QStringView part)
{
    return part.size() > 2 && part.front() == u'v' && part.at(1).isDigit() && part.contains(u'.');
}

QStringList segmentsOf(const SimRequest &request, QByteArray *version)
{
    QStringList path = request.path().split(u'/', Qt::SkipEmptyParts);
    if (!path.isEmpty() && looksLikeVersion(path.constFirst()))
        *version = path.takeFirst().toLatin1();
    return path;
}

} // namespace

InstagramSim::InstagramSim(World &world, QObject *parent)
    : SimService(u"instagram"_s, world, parent),
      m_accounts{{u"17841400000000001"_s, u"24930000000000001"_s, u"kalends.demo"_s, u"Kalends Demo"_s},
                 {u"17841400000000002"_s, u"24930000000000002"_s, u"kalends.other"_s, u"Another Demo"_s}},
      m_fetcher("facebookexternalhit/1.1 (sandbox)")
{
}

QString InstagramSim::operationOf(const SimRequest &request) const
{
    const bool post = request.method == "POST";
    QByteArray version;
    const QStringList path = segmentsOf(request, &version);
    const QString first = path.value(0);
    if (first == "oauth"_L1)
        return path.value(1) == "access_token"_L1 ? u"code_exchange"_s : u"authorize"_s;
    if (first == "access_token"_L1)
        return u"long_token"_s;
    if (first == "refresh_access_token"_L1)
        return u"refresh"_s;
    if (first == "avatar"_L1)
        return u"avatar"_s;
    const QString edge = path.value(1);
    if (edge == "media"_L1)
        return post ? u"create_container"_s : u"list_media"_s;
    if (edge == "media_publish"_L1)
        return u"media_publish"_s;
    if (edge == "content_publishing_limit"_L1)
        return u"quota"_s;
    if (edge == "stories"_L1)
        return u"list_stories"_s;
    if (edge == "comments"_L1)
        return post ? u"comment"_s : u"list_comments"_s;
    if (m_containers.contains(first))
        return u"container_status"_s;
    if (first == "me"_L1 || std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account &account) {
            return account.id == first || account.appScopedId == first;
        }))
        return u"me"_s;
    return post ? u"media_update"_s : u"media_read"_s;
}

SimResponse InstagramSim::errorAnswer(const Fault &fault) const
{
    SimResponse response = toResponse(
        {.code = fault.code.isEmpty() ? 2 : fault.code.toInt(),
         .subcode = fault.subcode,
         .message = fault.message.isEmpty() ? u"An unexpected error has occurred. Please retry your request later."_s
                                            : fault.message,
         .userMessage = {},
         .httpStatus = fault.status,
         .transient = fault.transient});
    decorate(response, kNewest);
    return response;
}

void InstagramSim::decorate(SimResponse &response, const QByteArray &version) const
{
    const QByteArray trace = randomToken(11);
    response.headers += {{"Date", dateHeader()},
                         {"x-fb-trace-id", "A" + trace},
                         {"x-fb-request-id", "A" + randomToken(20)},
                         {"x-fb-rev", "1000000001"},
                         {"facebook-api-version", version},
                         {"Cache-Control", "private, no-cache, no-store"}};
    const QByteArray used = QByteArray::number(m_world.config.usagePercent);
    if (m_world.config.usagePercent <= 0)
        return;
    response.headers.append({"X-App-Usage", "{\"call_count\":" + used + ",\"total_time\":25,\"total_cputime\":25}"});
    response.headers.append({"X-Business-Use-Case-Usage",
                             "{\"" + m_accounts.constFirst().id.toLatin1() +
                                 "\":[{\"type\":\"instagram\",\"call_count\":" + used +
                                 ",\"total_cputime\":25,\"total_time\":25,\"estimated_time_to_regain_access\":" +
                                 QByteArray::number(m_world.config.regainMinutes) + "}]}"});
}

QString InstagramSim::usernameOf(int account) const
{
    return account == 0 && !m_world.config.instagramUsername.isEmpty() ? m_world.config.instagramUsername
                                                                       : m_accounts.at(account).username;
}

void InstagramSim::handle(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    const QString path = request.path();
    const auto finish = [&](SimResponse response) {
        decorate(response, kNewest);
        exchange->respond(std::move(response));
    };
    const auto finishGraph = [&](const Answer &answer) {
        if (const auto *error = std::get_if<GraphError>(&answer))
            finish(toResponse(*error));
        else
            finish(SimResponse::json(200, std::get<QJsonObject>(answer)));
    };
    if (path == "/oauth/authorize"_L1) {
        finish(authorize(request));
    } else if (path == "/oauth/decide"_L1) {
        const QHash<QString, QString> query = decodeForm(request.rawQuery);
        finish(decide(query, query.value(u"answer"_s) == "allow"_L1));
    } else if (path == "/oauth/access_token"_L1) {
        finish(exchangeCode(request));
    } else if (path == "/access_token"_L1 && request.method == "GET") {
        finishGraph(exchangeForLongLived(decodeForm(request.rawQuery)));
    } else if (path == "/refresh_access_token"_L1 && request.method == "GET") {
        finishGraph(refresh(decodeForm(request.rawQuery)));
    } else if (path == "/avatar.png"_L1) {
        finish(avatarPicture());
    } else {
        handleGraph(exchange);
    }
}

void InstagramSim::reply(const Call &call, const Answer &answer)
{
    const auto *error = std::get_if<GraphError>(&answer);
    SimResponse response = error ? toResponse(*error) : SimResponse::json(200, std::get<QJsonObject>(answer));
    decorate(response, call.version);
    call.exchange->respond(std::move(response));
}

void InstagramSim::handleGraph(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    Call call{.exchange = exchange, .version = kNewest, .path = {}, .parameters = {}, .token = {}};
    call.path = segmentsOf(request, &call.version);
    if (!isAlive(QString::fromLatin1(call.version))) {
        call.version = kNewest;
        reply(call,
              GraphError{
                  2635, 0, u"You are calling a version of the API that does not exist or has ended."_s, {}, 0, false});
        return;
    }
    const auto parameters = graphParameters(request);
    if (!parameters) {
        reply(call, GraphError{100, 0, u"Invalid parameter: the body cannot be read."_s, {}, 0, false});
        return;
    }
    call.parameters = *parameters;
    const auto token = authenticate(request, call.parameters);
    if (const auto *error = std::get_if<GraphError>(&token)) {
        reply(call, *error);
        return;
    }
    call.token = std::get<Token>(token);
    call.parameters.remove(u"access_token"_s);
    route(call);
}

bool InstagramSim::ownsPath(const Call &call) const
{
    const Account &account = m_accounts.at(call.token.account);
    const QString id = call.path.value(0);
    return id == "me"_L1 || id == account.id || id == account.appScopedId;
}

void InstagramSim::route(const Call &call)
{
    const GraphError unknown{
        100,
        33,
        u"Unsupported request. Object with ID '%1' does not exist, cannot be loaded due to missing permissions, or does not support this operation."_s
            .arg(call.path.value(0)),
        {},
        0,
        false};
    const bool post = call.exchange->request().method == "POST";
    const bool get = call.exchange->request().method == "GET";
    const QString edge = call.path.value(1);
    if (call.path.isEmpty() || call.path.size() > 2 || (!post && !get)) {
        reply(call, unknown);
        return;
    }
    if (ownsPath(call)) {
        if (edge.isEmpty() && get)
            reply(call, profile(call));
        else if (edge == "media"_L1 && post)
            createContainer(call);
        else if (edge == "media_publish"_L1 && post)
            reply(call, publish(call));
        else if (edge == "content_publishing_limit"_L1 && get)
            reply(call, quota(call));
        else if ((edge == "media"_L1 || edge == "stories"_L1) && get)
            reply(call, listMedia(call, edge == "stories"_L1));
        else
            reply(call, unknown);
        return;
    }
    const QString accountId = m_accounts.at(call.token.account).id;
    if (const auto container = m_containers.find(call.path.constFirst());
        container != m_containers.end() && container->second.accountId == accountId && edge.isEmpty() && get) {
        containerStatus(call, container->second);
        return;
    }
    LedgerEntry *entry = m_world.ledger.find(call.path.constFirst());
    if (!entry || entry->accountId != accountId || entry->channel != Channel::Instagram) {
        reply(call, unknown);
    } else if (entry->reads < m_world.config.unreadableReads) {
        entry->reads += 1;
        reply(call, unknown);
    } else if (edge == "comments"_L1) {
        reply(call, post ? comment(call, *entry) : listComments(call, *entry));
    } else if (edge.isEmpty() && get) {
        reply(call, readMedia(call, *entry));
    } else if (edge.isEmpty() && call.parameters.value(u"comment_enabled"_s).isBool()) {
        entry->fields.insert(u"comment_enabled"_s, call.parameters.value(u"comment_enabled"_s));
        reply(call, QJsonObject{{u"success"_s, true}});
    } else {
        reply(call, unknown);
    }
}

std::optional<GraphError> InstagramSim::needScope(const Call &call, const QString &scope)
{
    if (call.token.scopes.contains(scope))
        return std::nullopt;
    return GraphError{10, 0, u"(#10) Application does not have permission for this action: %1"_s.arg(scope),
                      {}, 0, false};
}

std::variant<QStringList, GraphError> InstagramSim::fieldsOf(const Call &call, const QStringList &known,
                                                             const QStringList &whenAbsent)
{
    const QString text = call.parameters.value(u"fields"_s).toString();
    if (text.isEmpty())
        return whenAbsent;
    const QStringList fields = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        if (!known.contains(field.trimmed()))
            return GraphError{100, 0, u"(#100) Tried accessing nonexisting field (%1)"_s.arg(field), {}, 0, false};
    }
    return fields;
}

InstagramSim::Answer InstagramSim::profile(const Call &call) const
{
    if (const auto error = needScope(call, u"instagram_business_basic"_s))
        return *error;
    const Account &account = m_accounts.at(call.token.account);
    const int posts = m_world.ledger.count(Channel::Instagram, account.id);
    const QJsonObject all{
        {u"id"_s, account.appScopedId},
        {u"user_id"_s, account.id},
        {u"username"_s, usernameOf(call.token.account)},
        {u"name"_s, account.name},
        {u"account_type"_s, m_world.config.accountType},
        {u"profile_picture_url"_s,
         QString::fromLatin1(base() + "/avatar.png?oe=" + QByteArray::number(toMs(virtualNow()) / 1000))},
        {u"followers_count"_s, 1204},
        {u"follows_count"_s, 87},
        {u"media_count"_s, posts}};
    const auto fields = fieldsOf(call, all.keys(), {u"id"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    QJsonObject answer{{u"id"_s, account.appScopedId}};
    for (const QString &field : std::get<QStringList>(fields))
        answer.insert(field.trimmed(), all.value(field.trimmed()));
    return m_world.config.wrapData ? QJsonObject{{u"data"_s, QJsonArray{answer}}} : answer;
}

} // namespace kalends::sandbox
