// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tiktoksim.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr int kTickMs = 25;

struct ApiCall {
    QLatin1String path;
    QLatin1String operation;
    int perMinute; ///< 0: no limit is documented
};

constexpr std::array kCalls{
    ApiCall{"/v2/user/info/"_L1, "me"_L1, 600},
    ApiCall{"/v2/post/publish/creator_info/query/"_L1, "creator_info"_L1, 20},
    ApiCall{"/v2/post/publish/video/init/"_L1, "init"_L1, 6},
    ApiCall{"/v2/post/publish/inbox/video/init/"_L1, "inbox_init"_L1, 6},
    ApiCall{"/v2/post/publish/content/init/"_L1, "content_init"_L1, 6},
    ApiCall{"/v2/post/publish/status/fetch/"_L1, "status"_L1, 30},
    ApiCall{"/v2/post/publish/cancel/"_L1, "cancel"_L1, 0},
    ApiCall{"/v2/video/list/"_L1, "list"_L1, 600},
    ApiCall{"/v2/video/query/"_L1, "query"_L1, 600},
};

const ApiCall *callFor(const QString &path)
{
    const auto found =
        std::find_if(kCalls.begin(), kCalls.end(), [&](const ApiCall &call) { return path == call.path; });
    return found == kCalls.end() ? nullptr : &*found;
}

QStringList scopesFor(const QString &operation)
{
    if (operation == "me"_L1)
        return {u"user.info.basic"_s};
    if (operation == "list"_L1 || operation == "query"_L1)
        return {u"video.list"_s};
    if (operation == "inbox_init"_L1)
        return {u"video.upload"_s};
    if (operation == "status"_L1 || operation == "cancel"_L1 || operation == "content_init"_L1)
        return {u"video.publish"_s, u"video.upload"_s};
    return {u"video.publish"_s};
}

QJsonObject errorObject(const QString &code, const QString &message)
{
    return {{u"code"_s, code},
            {u"message"_s, message},
            {u"log_id"_s, u"2026"_s + QString::fromLatin1(randomToken(24)).toUpper()}};
}

int statusForCode(const QString &code)
{
    if (code == "access_token_invalid"_L1 || code == "scope_not_authorized"_L1)
        return 401;
    if (code == "rate_limit_exceeded"_L1)
        return 429;
    if (code == "internal_error"_L1 || code.isEmpty())
        return 500;
    static const QStringList badRequests{
        u"invalid_params"_s,           u"invalid_param"_s,
        u"invalid_publish_id"_s,       u"invalid_file_upload"_s,
        u"app_version_check_failed"_s, u"token_not_authorized_for_specified_publish_id"_s,
        u"publish_not_cancellable"_s};
    return badRequests.contains(code) ? 400 : 403;
}

} // namespace

TikTokSim::TikTokSim(World &world, QObject *parent)
    : SimService(u"tiktok"_s, world, parent),
      m_accounts{{u"_000sandboxDemoOpenId0"_s, u"sandbox-union-0"_s, u"kalends.demo"_s, u"Kalends Demo"_s},
                 {u"_000sandboxDemoOpenId1"_s, u"sandbox-union-1"_s, u"kalends.other"_s, u"Another Demo"_s}},
      m_fetcher("TikTok-Fetcher/1.0 (sandbox)")
{
    connect(&m_ticker, &QTimer::timeout, this, &TikTokSim::timePassed);
}

QString TikTokSim::operationOf(const SimRequest &request) const
{
    const QString path = request.path();
    if (const ApiCall *call = callFor(path))
        return call->operation;
    if (path.startsWith("/v2/auth/"_L1))
        return u"authorize"_s;
    if (path == "/v2/oauth/token/"_L1)
        return decodeForm(request.body).value(u"grant_type"_s) == "refresh_token"_L1 ? u"refresh"_s
                                                                                     : u"code_exchange"_s;
    if (path == "/v2/oauth/revoke/"_L1)
        return u"revoke"_s;
    if (path.startsWith("/upload/"_L1)) {
        const auto range = readContentRange(request.header("content-range"));
        return range && range->last + 1 == range->total ? u"last_chunk"_s : u"upload"_s;
    }
    return u"other"_s;
}

SimResponse TikTokSim::errorAnswer(const Fault &fault) const
{
    const QString code = fault.code.isEmpty() ? u"internal_error"_s : fault.code;
    if (fault.operation == "refresh"_L1 || fault.operation == "code_exchange"_L1 || fault.operation == "revoke"_L1)
        return SimResponse::json(
            fault.status ? fault.status : 400,
            {{u"error"_s, code}, {u"error_description"_s, fault.message}, {u"log_id"_s, u"2026SANDBOX"_s}});
    SimResponse response =
        SimResponse::json(fault.status ? fault.status : statusForCode(code),
                          {{u"data"_s, QJsonObject()}, {u"error"_s, errorObject(code, fault.message)}});
    response.headers.append({"Date", dateHeader()});
    return response;
}

void TikTokSim::handle(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    const QString path = request.path();
    const auto finish = [&](SimResponse response) {
        response.headers.append({"Date", dateHeader()});
        exchange->respond(std::move(response));
    };
    if (path == "/v2/auth/authorize/"_L1) {
        finish(authorize(request));
    } else if (path == "/v2/auth/decide/"_L1) {
        const QHash<QString, QString> query = decodeForm(request.rawQuery);
        finish(decide(query, query.value(u"answer"_s) == "allow"_L1));
    } else if (path == "/v2/oauth/token/"_L1) {
        finish(token(request));
    } else if (path == "/v2/oauth/revoke/"_L1) {
        finish(revokeToken(request));
    } else if (path.startsWith("/upload/"_L1)) {
        upload(exchange);
    } else if (path == "/avatar.png"_L1) {
        finish(avatarPicture());
    } else if (const ApiCall *call = callFor(path)) {
        handleApi(exchange, call->operation);
    } else {
        finish(
            SimResponse::json(404, {{u"error"_s, errorObject(u"unsupported_path"_s, u"Unsupported path (Janus)"_s)}}));
    }
}

void TikTokSim::reply(const SimExchangePtr &exchange, const Answer &answer) const
{
    const auto *error = std::get_if<TikTokError>(&answer);
    SimResponse response =
        error ? SimResponse::json(error->httpStatus,
                                  {{u"data"_s, QJsonObject()}, {u"error"_s, errorObject(error->code, error->message)}})
              : SimResponse::json(200,
                                  {{u"data"_s, std::get<QJsonObject>(answer)}, {u"error"_s, errorObject(u"ok"_s, {})}});
    response.headers.append({"Date", dateHeader()});
    exchange->respond(std::move(response));
}

std::optional<TikTokError> TikTokSim::checkRate(const QString &operation, const QByteArray &token)
{
    const auto call =
        std::find_if(kCalls.begin(), kCalls.end(), [&](const ApiCall &known) { return operation == known.operation; });
    if (!m_world.config.rateLimits || call == kCalls.end() || call->perMinute == 0)
        return std::nullopt;
    QList<Instant> &arrived = m_arrived[operation.toLatin1() + ' ' + token];
    const Instant now = virtualNow();
    arrived.removeIf([&](Instant then) { return now - then >= std::chrono::minutes(1); });
    if (arrived.size() >= call->perMinute)
        return TikTokError{u"rate_limit_exceeded"_s, u"The API rate limit was exceeded. Please try again later."_s,
                           429};
    arrived.append(now);
    return std::nullopt;
}

void TikTokSim::handleApi(const SimExchangePtr &exchange, const QString &operation)
{
    const SimRequest &request = exchange->request();
    const QByteArray method = operation == "me"_L1 ? "GET" : "POST";
    if (request.method != method) {
        reply(exchange, TikTokError{u"invalid_params"_s, u"This method is not allowed"_s, 405});
        return;
    }
    QByteArray text;
    const auto authenticated = authenticate(request, scopesFor(operation), &text);
    if (const auto *error = std::get_if<TikTokError>(&authenticated)) {
        reply(exchange, *error);
        return;
    }
    const Token &caller = std::get<Token>(authenticated);
    if (const auto error = checkRate(operation, text)) {
        reply(exchange, *error);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const bool mayBeEmpty = operation == "me"_L1 || operation == "creator_info"_L1 || operation == "list"_L1;
    const bool json = request.contentType() == "application/json" && document.isObject();
    if (!json && !(mayBeEmpty && request.bodyBytes == 0)) {
        reply(exchange, TikTokError{u"invalid_params"_s, u"The request body must be a JSON object"_s, 400});
        return;
    }
    const QJsonObject body = document.object();
    if (operation == "me"_L1)
        reply(exchange, userInfo(request, caller));
    else if (operation == "creator_info"_L1)
        reply(exchange, creatorInfo(caller));
    else if (operation == "status"_L1)
        status(exchange, body, caller);
    else if (operation == "cancel"_L1)
        reply(exchange, cancel(body, caller));
    else if (operation == "list"_L1 || operation == "query"_L1)
        reply(exchange, listVideos(request, body, caller, operation == "query"_L1));
    else
        reply(exchange, init(operation, body, caller));
}

TikTokSim::Answer TikTokSim::userInfo(const SimRequest &request, const Token &caller) const
{
    const Account &account = m_accounts.at(caller.account);
    const QString avatar = QString::fromLatin1(base() + "/avatar.png");
    const QJsonObject basic{{u"open_id"_s, account.openId},  {u"union_id"_s, account.unionId},
                            {u"avatar_url"_s, avatar},       {u"avatar_url_100"_s, avatar},
                            {u"avatar_large_url"_s, avatar}, {u"display_name"_s, account.nickname}};
    const QJsonObject profile{{u"username"_s, account.username},
                              {u"bio_description"_s, u"A sandbox"_s},
                              {u"profile_deep_link"_s, u"https://vm.tiktok.com/sandbox/"_s},
                              {u"is_verified"_s, false}};
    const QJsonObject stats{{u"follower_count"_s, 100},
                            {u"following_count"_s, 10},
                            {u"likes_count"_s, 1000},
                            {u"video_count"_s, m_world.ledger.entries().size()}};
    QJsonObject user;
    const QStringList fields = decodeForm(request.rawQuery).value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (fields.isEmpty())
        return TikTokError{u"invalid_params"_s, u"fields is required"_s, 400};
    for (const QString &field : fields) {
        const bool known = basic.contains(field) || profile.contains(field) || stats.contains(field);
        if (!known)
            return TikTokError{u"invalid_params"_s, u"Field %1 is invalid"_s.arg(field), 400};
        const QString scope = basic.contains(field)     ? u"user.info.basic"_s
                              : profile.contains(field) ? u"user.info.profile"_s
                                                        : u"user.info.stats"_s;
        if (!caller.scopes.contains(scope))
            return TikTokError{u"scope_not_authorized"_s, u"The user did not authorize the scope %1."_s.arg(scope),
                               401};
        user.insert(field, basic.contains(field)     ? basic.value(field)
                           : profile.contains(field) ? profile.value(field)
                                                     : stats.value(field));
    }
    return QJsonObject{{u"user"_s, user}};
}

QStringList TikTokSim::privacyOptions() const
{
    if (!m_world.config.privacyOptions.isEmpty())
        return m_world.config.privacyOptions;
    return {m_world.config.privateAccount ? u"FOLLOWER_OF_CREATOR"_s : u"PUBLIC_TO_EVERYONE"_s,
            u"MUTUAL_FOLLOW_FRIENDS"_s, u"SELF_ONLY"_s};
}

std::optional<TikTokError> TikTokSim::postingLimit(const Token &caller, int httpStatus) const
{
    if (m_world.config.banned)
        return TikTokError{u"spam_risk_user_banned_from_posting"_s, u"The user is banned from making new posts."_s,
                           httpStatus};
    const Instant dayAgo = virtualNow() - std::chrono::hours(24);
    if (m_world.config.postsPerDay > 0 &&
        m_world.ledger.countSince(Channel::TikTok, m_accounts.at(caller.account).openId, dayAgo) >=
            m_world.config.postsPerDay)
        return TikTokError{u"spam_risk_too_many_posts"_s,
                           u"The daily post cap from the API is reached for the current user."_s, httpStatus};
    if (m_world.config.activeUserCap)
        return TikTokError{u"reached_active_user_cap"_s,
                           u"The daily quota for active publishing users from your client is reached."_s, httpStatus};
    return std::nullopt;
}

TikTokSim::Answer TikTokSim::creatorInfo(const Token &caller) const
{
    if (const auto error = postingLimit(caller, 200)) // deliberately 200: only error.code tells
        return *error;
    const Account &account = m_accounts.at(caller.account);
    const SandboxConfig &config = m_world.config;
    return QJsonObject{{u"creator_avatar_url"_s, QString::fromLatin1(base() + "/avatar.png")},
                       {u"creator_username"_s, account.username},
                       {u"creator_nickname"_s, account.nickname},
                       {u"privacy_level_options"_s, QJsonArray::fromStringList(privacyOptions())},
                       {u"comment_disabled"_s, config.commentDisabled},
                       {u"duet_disabled"_s, config.duetDisabled || config.privateAccount},
                       {u"stitch_disabled"_s, config.stitchDisabled || config.privateAccount},
                       {u"max_video_post_duration_sec"_s, config.maxVideoSeconds}};
}

TikTokSim::Answer TikTokSim::listVideos(const SimRequest &request, const QJsonObject &body, const Token &caller,
                                        bool query) const
{
    const QStringList fields = decodeForm(request.rawQuery).value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (fields.isEmpty())
        return TikTokError{u"invalid_params"_s, u"fields is required"_s, 400};
    const QJsonArray wanted = body.value(u"filters"_s)[u"video_ids"_s].toArray();
    const qint64 most = query ? 20 : body.value(u"max_count"_s).toInteger(10);
    if (most < 1 || most > 20 || wanted.size() > 20)
        return TikTokError{u"invalid_params"_s, u"At most 20 videos can be listed"_s, 400};
    const qint64 cursor = body.value(u"cursor"_s).toInteger(std::numeric_limits<qint64>::max());
    QJsonArray videos;
    bool more = false;
    qint64 last = 0;
    const QList<LedgerEntry> &all = m_world.ledger.entries();
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        const bool mine = entry->channel == Channel::TikTok && entry->accountId == m_accounts.at(caller.account).openId;
        const bool visible = entry->fields.value(u"privacy_level"_s) == u"PUBLIC_TO_EVERYONE"_s &&
                             virtualNow() - entry->virtualAt >= Milliseconds(m_world.config.visibilityDelayMs);
        if (!mine || !visible || toMs(entry->createdAt) >= cursor || (query && !wanted.contains(entry->remoteId)))
            continue;
        if (videos.size() == most) {
            more = true;
            break;
        }
        const QString link =
            u"https://www.tiktok.com/@%1/video/%2"_s.arg(m_accounts.at(caller.account).username, entry->remoteId);
        const QJsonObject known{{u"id"_s, entry->remoteId},
                                {u"create_time"_s, toMs(entry->createdAt) / 1000},
                                {u"title"_s, entry->type == "photos"_L1 ? entry->title : entry->caption},
                                {u"video_description"_s, entry->caption},
                                {u"duration"_s, 0},
                                {u"share_url"_s, link},
                                {u"embed_link"_s, link},
                                {u"cover_image_url"_s, QString::fromLatin1(base() + "/avatar.png")}};
        QJsonObject video;
        for (const QString &field : fields) {
            if (known.contains(field))
                video.insert(field, known.value(field));
        }
        last = toMs(entry->createdAt);
        videos.append(video);
    }
    if (query)
        return QJsonObject{{u"videos"_s, videos}};
    return QJsonObject{{u"videos"_s, videos}, {u"cursor"_s, last}, {u"has_more"_s, more}};
}

void TikTokSim::timePassed()
{
    bool waits = false;
    const QSet<QString> open = m_open;
    for (const QString &id : open) {
        Task &task = m_tasks[id];
        evaluate(task);
        if (task.complete || (!task.failReason.isEmpty() && task.pending == 0))
            m_open.remove(id);
        else
            waits = waits || task.readyAt.has_value();
    }
    if (!waits)
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start(kTickMs);
}

} // namespace kalends::sandbox
