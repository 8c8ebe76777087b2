// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tiktoksim.h"

#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

constexpr Milliseconds kUploadLife = std::chrono::hours(1);
constexpr Milliseconds kDay = std::chrono::hours(24);
constexpr int kMaxPendingShares = 5;

bool isDraft(TikTokKind kind)
{
    return kind == TikTokKind::InboxVideo || kind == TikTokKind::InboxPhotos;
}

bool isPhotos(TikTokKind kind)
{
    return kind == TikTokKind::Photos || kind == TikTokKind::InboxPhotos;
}

QString publishIdFor(const InitRequest &request, qint64 number)
{
    const QString pattern = isPhotos(request.kind) ? u"p_pub_url~v2.%1"_s
                            : request.kind == TikTokKind::Video
                                ? (request.pull ? u"v_pub_url~v2.%1"_s : u"v_pub_file~v2-1.%1"_s)
                                : (request.pull ? u"v_inbox_url~v2.%1"_s : u"v_inbox_file~v2.%1"_s);
    return pattern.arg(number);
}

} // namespace

bool TikTokSim::isVerified(const QString &url) const
{
    const QUrl parsed = QUrl::fromEncoded(url.toUtf8(), QUrl::StrictMode);
    if (!m_world.storagePublicBase.isEmpty() && url.startsWith(QString::fromLatin1(m_world.storagePublicBase)))
        return true; // the sandbox's own storage plays the domain that was verified
    const bool isAddress = !QHostAddress(parsed.host()).isNull();
    if (parsed.scheme() != "https"_L1 || isAddress)
        return false;
    return std::any_of(m_world.config.verifiedPrefixes.begin(), m_world.config.verifiedPrefixes.end(),
                       [&](const QString &prefix) { return url.startsWith(prefix); });
}

std::optional<TikTokError> TikTokSim::mayInit(const InitRequest &request, const Token &token) const
{
    const bool draft = isDraft(request.kind);
    if (!draft) {
        if (const auto error = postingLimit(token, 403))
            return error;
    } else {
        const QList<Instant> shares = m_pendingShares.value(token.account);
        const auto pending =
            std::count_if(shares.begin(), shares.end(), [&](Instant then) { return virtualNow() - then < kDay; });
        if (pending >= kMaxPendingShares)
            return TikTokError{u"spam_risk_too_many_pending_share"_s,
                               u"There are at most 5 pending shares within any 24-hour period."_s, 403};
    }
    if (!draft && m_world.config.unaudited &&
        (!m_world.config.privateAccount || request.privacyLevel != "SELF_ONLY"_L1))
        return TikTokError{u"unaudited_client_can_only_post_to_private_accounts"_s,
                           u"Unaudited clients can only post to a private account, with the privacy level SELF_ONLY."_s,
                           403};
    if (!draft && !privacyOptions().contains(request.privacyLevel))
        return TikTokError{u"privacy_level_option_mismatch"_s,
                           u"The privacy level is not among the options of this creator."_s, 403};
    for (const QString &url : request.urls) {
        if (!isVerified(url))
            return TikTokError{u"url_ownership_unverified"_s, u"The ownership of the URL is not verified."_s, 403};
    }
    return std::nullopt;
}

TikTokSim::Answer TikTokSim::init(const QString &operation, const QJsonObject &body, const Token &token)
{
    const bool inbox = operation == "inbox_init"_L1;
    const auto read = operation == "content_init"_L1 ? readPhotoInit(body) : readVideoInit(body, inbox);
    if (const auto *error = std::get_if<TikTokError>(&read))
        return *error;
    const auto &request = std::get<InitRequest>(read);
    const QString needed = isDraft(request.kind) ? u"video.upload"_s : u"video.publish"_s;
    if (!token.scopes.contains(needed))
        return TikTokError{u"scope_not_authorized"_s, u"The user did not authorize the scope %1."_s.arg(needed), 401};
    if (const auto error = mayInit(request, token))
        return *error;
    return begin(request, token.account);
}

QJsonObject TikTokSim::begin(const InitRequest &request, int account)
{
    const QString publishId = publishIdFor(request, m_nextPublish++);
    Task &task = m_tasks[publishId];
    task.publishId = publishId;
    task.account = account;
    task.request = request;
    task.createdAt = virtualNow();
    task.pollsLeft = m_world.config.tiktokProcessingPolls;
    if (isDraft(request.kind))
        m_pendingShares[account].append(virtualNow());
    if (request.pull) {
        pull(task);
        return {{u"publish_id"_s, publishId}};
    }
    task.uploadToken = randomToken(40);
    task.file = std::make_shared<QTemporaryFile>();
    task.hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    m_uploads.insert(task.uploadToken, publishId);
    return {
        {u"publish_id"_s, publishId},
        {u"upload_url"_s, QString::fromLatin1(base() + "/upload/?upload_id=" + QByteArray::number(m_nextPublish - 1) +
                                              "&upload_token=" + task.uploadToken)}};
}

void TikTokSim::upload(const SimExchangePtr &exchange)
{
    const SimRequest &request = exchange->request();
    const auto refuse = [&](int status) { exchange->respond(SimResponse::text(status, "text/plain", {})); };
    const QByteArray uploadToken = decodeForm(request.rawQuery).value(u"upload_token"_s).toLatin1();
    const auto found = m_tasks.find(m_uploads.value(uploadToken));
    if (found == m_tasks.end()) {
        refuse(404);
        return;
    }
    Task &task = found->second;
    if (virtualNow() - task.createdAt >= kUploadLife) {
        refuse(403);
        return;
    }
    static const QList<QByteArray> types{"video/mp4", "video/quicktime", "video/webm"};
    const auto range = readContentRange(request.header("content-range"));
    const bool length = request.hasHeader("content-length") && !request.chunked;
    if (request.method != "PUT" || !types.contains(request.contentType()) || !range || !length ||
        request.bodyBytes != range->last - range->first + 1 || range->total != task.request.videoSize) {
        refuse(400);
        return;
    }
    storeChunk(exchange, task, *range);
}

void TikTokSim::storeChunk(const SimExchangePtr &exchange, Task &task, const ContentRange &range)
{
    const InitRequest &plan = task.request;
    const SimRequest &request = exchange->request();
    const auto progress = [&](int status) {
        SimResponse response = SimResponse::text(status, "text/plain", {});
        if (task.uploaded > 0)
            response.headers.append({"Content-Range", "bytes 0-" + QByteArray::number(task.uploaded - 1) + '/' +
                                                          QByteArray::number(plan.videoSize)});
        exchange->respond(std::move(response));
    };
    const qint64 chunk = task.uploaded / plan.chunkSize;
    const bool last = chunk == plan.chunkCount - 1;
    const qint64 expectedEnd = last ? plan.videoSize : (chunk + 1) * plan.chunkSize;
    if (task.uploaded == plan.videoSize || !task.failReason.isEmpty() || range.first != task.uploaded ||
        range.last + 1 != expectedEnd) {
        progress(416); // stored already, out of order, or not a chunk of the plan
        return;
    }
    if (!task.file->isOpen() && !task.file->open()) {
        exchange->respond(SimResponse::text(500, "text/plain", {}));
        return;
    }
    const auto take = [&](const QByteArray &block) {
        task.file->write(block);
        task.hash->addData(block);
    };
    if (request.bodyFile) {
        while (!request.bodyFile->atEnd())
            take(request.bodyFile->read(1024 * 1024));
    } else {
        take(request.body);
    }
    task.uploaded = range.last + 1;
    if (last)
        bytesComplete(task);
    progress(last ? 201 : 206);
}

void TikTokSim::bytesComplete(Task &task)
{
    task.pending = 1;
    task.media = {PostedMedia{}};
    m_fetcher.inspect(std::exchange(task.file, nullptr), task.uploaded, task.hash->result().toHex(),
                      [this, id = task.publishId](const InspectedMedia &media) { looked(id, media, 0); });
}

void TikTokSim::pull(Task &task)
{
    const qsizetype count = task.request.urls.size();
    task.media = QList<PostedMedia>(count);
    if (!m_world.config.fetchMedia) {
        task.readyAt = virtualNow() + Milliseconds(m_world.config.tiktokProcessingMs);
        m_open.insert(task.publishId);
        QMetaObject::invokeMethod(this, &TikTokSim::timePassed, Qt::QueuedConnection);
        return;
    }
    task.pending = int(count);
    for (qsizetype i = 0; i < count; ++i)
        m_fetcher.fetch(task.request.urls.at(i).toUtf8(),
                        [this, id = task.publishId, i](const InspectedMedia &media) { looked(id, media, i); });
}

void TikTokSim::looked(const QString &publishId, const InspectedMedia &media, qsizetype index)
{
    Task &task = m_tasks[publishId];
    task.pending -= 1;
    task.downloaded += task.request.pull ? media.bytes : 0;
    task.media[index] = media.posted();
    QString reason = m_world.config.failReason;
    if (reason.isEmpty() && !media.fetched)
        reason = isPhotos(task.request.kind) ? u"photo_pull_failed"_s : u"video_pull_failed"_s;
    if (reason.isEmpty())
        reason = isPhotos(task.request.kind) ? photoFault(media) : videoFault(media, m_world.config.maxVideoSeconds);
    if (task.failReason.isEmpty())
        task.failReason = reason;
    if (task.pending > 0)
        return;
    task.readyAt = virtualNow() + Milliseconds(m_world.config.tiktokProcessingMs);
    m_open.insert(publishId);
    timePassed();
    for (const auto &answer : std::exchange(task.waiting, {}))
        answer();
}

void TikTokSim::evaluate(Task &task)
{
    if (task.complete || !task.failReason.isEmpty() || !task.readyAt || virtualNow() < *task.readyAt ||
        task.pollsLeft > 0)
        return;
    task.complete = true;
    task.completedAt = virtualNow();
    if (isDraft(task.request.kind))
        return; // waits in the person's inbox: nothing is posted
    const int copies = m_world.config.postId == "multiple"_L1 ? 2 : 1;
    for (int i = 0; i < copies; ++i)
        task.postIds += u"7"_s +
                        QString::number(QDateTime::currentMSecsSinceEpoch() % 1'000'000'000).rightJustified(9, u'0') +
                        randomDigits(9);
    LedgerEntry entry;
    entry.channel = Channel::TikTok;
    entry.type = isPhotos(task.request.kind) ? u"photos"_s : u"video"_s;
    entry.accountId = m_accounts.at(task.account).openId;
    entry.caption = isPhotos(task.request.kind) ? task.request.description : task.request.title;
    entry.title = isPhotos(task.request.kind) ? task.request.title : QString();
    entry.handle = task.publishId;
    entry.remoteId = task.postIds.constFirst();
    entry.media = task.media;
    entry.createdAt = statedNow();
    entry.virtualAt = virtualNow();
    entry.fields = task.request.fields;
    m_world.ledger.append(entry);
}

std::variant<TikTokSim::Task *, TikTokError> TikTokSim::findTask(const QJsonObject &body, const Token &token)
{
    const auto found = m_tasks.find(body.value(u"publish_id"_s).toString());
    const qint64 retention = m_world.config.publishIdRetentionMs;
    if (found == m_tasks.end() || (retention > 0 && virtualNow() - found->second.createdAt > Milliseconds(retention)))
        return TikTokError{u"invalid_publish_id"_s, u"The publish_id does not exist."_s, 400};
    if (found->second.account != token.account)
        return TikTokError{u"token_not_authorized_for_specified_publish_id"_s,
                           u"The access token does not belong to the publish_id."_s, 400};
    return &found->second;
}

void TikTokSim::status(const SimExchangePtr &exchange, const QJsonObject &body, const Token &token)
{
    const auto found = findTask(body, token);
    if (const auto *error = std::get_if<TikTokError>(&found)) {
        reply(exchange, *error);
        return;
    }
    Task &task = *std::get<Task *>(found);
    // With no processing time asked for, the first read already says how it ended: it waits for the look at the bytes.
    if (task.pending > 0 && m_world.config.tiktokProcessingMs == 0 && task.pollsLeft == 0) {
        task.waiting.append([this, exchange, id = task.publishId] { reply(exchange, describe(m_tasks[id])); });
        return;
    }
    reply(exchange, describe(task));
}

QJsonObject TikTokSim::describe(Task &task)
{
    evaluate(task);
    if (task.readyAt && task.pollsLeft > 0)
        task.pollsLeft -= 1;
    QJsonObject data;
    if (task.request.pull)
        data.insert(u"downloaded_bytes"_s, task.downloaded);
    else
        data.insert(u"uploaded_bytes"_s, task.uploaded);
    const bool failed = !task.failReason.isEmpty() && (task.readyAt || task.failReason == "auth_removed"_L1 ||
                                                       task.failReason == "publish_cancelled"_L1);
    if (failed)
        return {{u"status"_s, u"FAILED"_s}, {u"fail_reason"_s, task.failReason}};
    if (!task.complete) {
        data.insert(u"status"_s, task.request.pull ? u"PROCESSING_DOWNLOAD"_s : u"PROCESSING_UPLOAD"_s);
        return data;
    }
    data.insert(u"status"_s, isDraft(task.request.kind) ? u"SEND_TO_USER_INBOX"_s : u"PUBLISH_COMPLETE"_s);
    const QString mode = m_world.config.postId;
    const bool early =
        mode == "late"_L1 && virtualNow() - task.completedAt < Milliseconds(m_world.config.postIdDelayMs);
    if (task.request.privacyLevel != "PUBLIC_TO_EVERYONE"_L1 || mode == "missing"_L1 || early)
        return data;
    QJsonArray ids;
    for (const QString &id : task.postIds)
        ids.append(mode == "text"_L1 ? QJsonValue(id) : QJsonValue(id.toLongLong())); // above 2^53, as the real ones
    data.insert(mode == "correct_spelling"_L1 ? u"publicly_available_post_id"_s : u"publicaly_available_post_id"_s,
                ids);
    return data;
}

TikTokSim::Answer TikTokSim::cancel(const QJsonObject &body, const Token &token)
{
    const auto found = findTask(body, token);
    if (const auto *error = std::get_if<TikTokError>(&found))
        return *error;
    Task &task = *std::get<Task *>(found);
    evaluate(task);
    if (!task.request.pull || task.complete || !task.failReason.isEmpty() ||
        (task.readyAt && virtualNow() >= *task.readyAt))
        return TikTokError{u"publish_not_cancellable"_s, u"The publish cannot be cancelled."_s, 400};
    task.failReason = u"publish_cancelled"_s;
    return QJsonObject{};
}

} // namespace kalends::sandbox
