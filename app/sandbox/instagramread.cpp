// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/instagramsim.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QStringList kMediaFields{
    u"id"_s,        u"caption"_s,        u"media_type"_s,         u"media_product_type"_s, u"media_url"_s,
    u"permalink"_s, u"shortcode"_s,      u"timestamp"_s,          u"username"_s,           u"owner"_s,
    u"alt_text"_s,  u"comments_count"_s, u"is_comment_enabled"_s, u"is_shared_to_feed"_s,  u"like_count"_s};
const QStringList kCommentFields{u"id"_s, u"text"_s, u"timestamp"_s, u"username"_s};

/// "2026-09-26T22:36:43+0000", as Graph writes times.
QString graphTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+0000"_s;
}

QString mediaType(const LedgerEntry &entry)
{
    if (entry.type == "carousel"_L1)
        return u"CAROUSEL_ALBUM"_s;
    return entry.fields.value(u"video"_s).toBool() ? u"VIDEO"_s : u"IMAGE"_s;
}

} // namespace

bool InstagramSim::isVisible(const LedgerEntry &entry) const
{
    return virtualNow() - entry.virtualAt >= Milliseconds(m_world.config.visibilityDelayMs);
}

QJsonObject InstagramSim::mediaObject(const LedgerEntry &entry, const QStringList &fields) const
{
    const int account = entry.accountId == m_accounts.constFirst().id ? 0 : 1;
    const QString username = usernameOf(account);
    const QString form = entry.type == "reel"_L1    ? u"reel/%1/"_s.arg(entry.shortcode)
                         : entry.type == "story"_L1 ? u"stories/%1/%2/"_s.arg(username, entry.remoteId)
                                                    : u"p/%1/"_s.arg(entry.shortcode);
    QString caption = entry.caption;
    if (m_world.config.captionDropsAt)
        caption.remove(u'@');
    QJsonObject object{{u"id"_s, entry.remoteId}};
    for (const QString &raw : fields) {
        const QString field = raw.trimmed();
        if (field == "caption"_L1) {
            if (!caption.isEmpty())
                object.insert(field, caption);
        } else if (field == "media_type"_L1) {
            object.insert(field, mediaType(entry));
        } else if (field == "media_product_type"_L1) {
            object.insert(field, entry.type == "reel"_L1    ? u"REELS"_s
                                 : entry.type == "story"_L1 ? u"STORY"_s
                                                            : u"FEED"_s);
        } else if (field == "permalink"_L1) {
            object.insert(field, u"https://www.instagram.com/"_s + form);
        } else if (field == "shortcode"_L1) {
            object.insert(field, entry.shortcode);
        } else if (field == "timestamp"_L1) {
            object.insert(field, graphTime(entry.createdAt));
        } else if (field == "username"_L1) {
            object.insert(field, username);
        } else if (field == "owner"_L1) {
            object.insert(field, QJsonObject{{u"id"_s, entry.accountId}});
        } else if (field == "alt_text"_L1) {
            object.insert(field, entry.fields.value(u"alt_text"_s).toString());
        } else if (field == "comments_count"_L1) {
            object.insert(field, entry.comments.size());
        } else if (field == "is_comment_enabled"_L1) {
            object.insert(field, entry.fields.value(u"comment_enabled"_s).toBool(true));
        } else if (field == "is_shared_to_feed"_L1) {
            object.insert(field, entry.fields.value(u"share_to_feed"_s).toBool(true));
        } else if (field == "like_count"_L1) {
            object.insert(field, 0);
        }
    }
    return object;
}

InstagramSim::Answer InstagramSim::readMedia(const Call &call, LedgerEntry &entry) const
{
    const auto fields = fieldsOf(call, kMediaFields, {u"id"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    return mediaObject(entry, std::get<QStringList>(fields));
}

InstagramSim::Answer InstagramSim::listMedia(const Call &call, bool stories) const
{
    if (const auto error = needScope(call, u"instagram_business_basic"_s))
        return *error;
    const auto fields = fieldsOf(call, kMediaFields, {u"id"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    const auto number = [&](const QString &name, qint64 absent) {
        const QJsonValue value = call.parameters.value(name);
        return value.isUndefined() ? absent : value.toVariant().toLongLong();
    };
    const qint64 limit = std::clamp<qint64>(number(u"limit"_s, 25), 1, 100);
    const qint64 since = number(u"since"_s, 0) * 1000;
    const qint64 until = number(u"until"_s, std::numeric_limits<qint64>::max() / 1000) * 1000;
    const QString after = QString::fromLatin1(
        QByteArray::fromBase64(call.parameters.value(u"after"_s).toString().toLatin1(), QByteArray::Base64UrlEncoding));
    const QString accountId = m_accounts.at(call.token.account).id;
    QJsonArray data;
    bool past = after.isEmpty();
    bool more = false;
    const QList<LedgerEntry> &all = m_world.ledger.entries();
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) { // newest first
        const bool alive = !stories || virtualNow() - entry->virtualAt < std::chrono::hours(24);
        if (entry->channel != Channel::Instagram || entry->accountId != accountId ||
            (entry->type == "story"_L1) != stories || !alive || !isVisible(*entry))
            continue;
        if (!past) {
            past = entry->remoteId == after;
            continue;
        }
        if (toMs(entry->createdAt) < since)
            break; // all that follow are older
        if (toMs(entry->createdAt) > until)
            continue;
        if (data.size() == limit) {
            more = true;
            break;
        }
        data.append(mediaObject(*entry, std::get<QStringList>(fields)));
    }
    QJsonObject answer{{u"data"_s, data}};
    if (data.isEmpty())
        return answer;
    const auto cursor = [](const QJsonValue &item) {
        return QString::fromLatin1(item[u"id"_s].toString().toLatin1().toBase64(QByteArray::Base64UrlEncoding |
                                                                                QByteArray::OmitTrailingEquals));
    };
    QJsonObject paging{
        {u"cursors"_s, QJsonObject{{u"before"_s, cursor(data.first())}, {u"after"_s, cursor(data.last())}}}};
    if (more)
        paging.insert(u"next"_s, QString::fromLatin1(base() + '/' + call.version + '/') + accountId +
                                     u"/media?limit=%1&fields=%2&after=%3"_s.arg(limit).arg(
                                         std::get<QStringList>(fields).join(u','), cursor(data.last())));
    answer.insert(u"paging"_s, paging);
    return answer;
}

InstagramSim::Answer InstagramSim::comment(const Call &call, LedgerEntry &entry)
{
    if (const auto error = needScope(call, u"instagram_business_manage_comments"_s))
        return *error;
    const QString message = call.parameters.value(u"message"_s).toString();
    if (message.isEmpty() || message.size() > 2200)
        return GraphError{100, 0, u"(#100) Invalid parameter: message"_s, {}, 0, false};
    if (entry.type == "story"_L1 || !entry.fields.value(u"comment_enabled"_s).toBool(true))
        return GraphError{100, 0, u"(#100) This media does not take comments."_s, {}, 0, false};
    const QString id = u"17"_s + randomDigits(15);
    m_world.ledger.addComment(entry, {{u"id"_s, id},
                                      {u"text"_s, message},
                                      {u"timestamp"_s, graphTime(statedNow())},
                                      {u"username"_s, usernameOf(call.token.account)}});
    return QJsonObject{{u"id"_s, id}};
}

InstagramSim::Answer InstagramSim::listComments(const Call &call, const LedgerEntry &entry) const
{
    if (const auto error = needScope(call, u"instagram_business_manage_comments"_s))
        return *error;
    const auto fields = fieldsOf(call, kCommentFields, {u"id"_s, u"text"_s, u"timestamp"_s});
    if (const auto *error = std::get_if<GraphError>(&fields))
        return *error;
    QJsonArray data;
    for (const QJsonValue &value : entry.comments) {
        QJsonObject object{{u"id"_s, value[u"id"_s]}};
        for (const QString &field : std::get<QStringList>(fields))
            object.insert(field.trimmed(), value[field.trimmed()]);
        if (data.size() < 50)
            data.append(object);
    }
    return QJsonObject{{u"data"_s, data}};
}

} // namespace kalends::sandbox
