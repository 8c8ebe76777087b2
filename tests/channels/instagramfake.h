// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <QHash>
#include <QJsonArray>
#include <QUrlQuery>

namespace kalends::test
{

/// As much of Instagram as the protocol talks to, with a ledger of what is really out.
class InstagramFake
{
public:
    explicit InstagramFake(const PostContext *clock) : m_post(clock) {}

    struct Item {
        QString id;
        QString type;
        QString caption;
        Instant at;
        bool captionShown = true;
    };
    QList<Item> ledger;
    QHash<QString, QJsonObject> containers; ///< body by id
    QHash<QString, QString> status;
    QList<QJsonObject> bodies;
    int quotaUsed = 0;
    int pollsUntilFinished = 2;
    bool publishHasEffect = true;
    bool listingWorks = true;
    std::optional<Milliseconds> listingSkew;                         ///< how far the platform's clock is ahead of ours
    std::function<std::optional<HttpAnswer>(const Send &)> override; ///< instead of the effect
    std::function<std::optional<HttpAnswer>(const Send &)> answerInstead; ///< after the effect

    HttpAnswer operator()(const Send &send)
    {
        if (override) {
            if (auto answer = override(send))
                return *answer;
        }
        const HttpAnswer honest = act(send);
        if (answerInstead) {
            if (auto answer = answerInstead(send))
                return *answer;
        }
        return honest;
    }

    static HttpAnswer error(int code, int subcode, int http = 400, const QString &message = QStringLiteral("no"))
    {
        return answered(http, QJsonObject{{QStringLiteral("error"),
                                           QJsonObject{{QStringLiteral("code"), code},
                                                       {QStringLiteral("error_subcode"), subcode},
                                                       {QStringLiteral("message"), message},
                                                       {QStringLiteral("type"), QStringLiteral("OAuthException")},
                                                       {QStringLiteral("fbtrace_id"), QStringLiteral("Atrace")}}}});
    }
    void postByHand(const QString &type, const QString &caption)
    {
        ledger.prepend({QStringLiteral("1899%1").arg(++m_serial), type, caption, m_post->now});
    }

private:
    HttpAnswer act(const Send &send)
    {
        const QString path = send.request.url.path();
        if (path.endsWith(QLatin1String("/me")))
            return answered(200, QJsonObject{{QStringLiteral("user_id"), m_post->account.externalAccountId},
                                             {QStringLiteral("username"), QStringLiteral("someone")}});
        if (path.endsWith(QLatin1String("/content_publishing_limit")))
            return answered(
                200,
                QJsonDocument::fromJson(
                    QStringLiteral(
                        "{\"data\":[{\"quota_usage\":%1,\"config\":{\"quota_total\":50,\"quota_duration\":86400}}]}")
                        .arg(quotaUsed)
                        .toUtf8())
                    .object());
        if (path.endsWith(QLatin1String("/media_publish")))
            return publish(body(send).value(QLatin1String("creation_id")).toString());
        if (send.request.method == "POST" && path.endsWith(QLatin1String("/media")))
            return create(body(send));
        if (path.endsWith(QLatin1String("/media")) || path.endsWith(QLatin1String("/stories")))
            return listing();
        return container(path.section(u'/', -1));
    }
    static QJsonObject body(const Send &send)
    {
        return QJsonDocument::fromJson(std::get<QByteArray>(send.request.body)).object();
    }

    HttpAnswer create(const QJsonObject &body)
    {
        const QString id = QStringLiteral("1790%1").arg(++m_serial, 13, 10, QLatin1Char('0'));
        containers.insert(id, body);
        status.insert(id, QStringLiteral("IN_PROGRESS"));
        m_polls.insert(id, 0);
        bodies << body;
        return answered(200, QJsonObject{{QStringLiteral("id"), id}});
    }
    HttpAnswer container(const QString &id)
    {
        if (!containers.contains(id))
            return error(100, 33);
        if (status.value(id) == QLatin1String("IN_PROGRESS") && ++m_polls[id] > pollsUntilFinished)
            status[id] = QStringLiteral("FINISHED");
        return answered(200, QJsonObject{{QStringLiteral("id"), id},
                                         {QStringLiteral("status_code"), status.value(id)},
                                         {QStringLiteral("status"), status.value(id)}});
    }
    HttpAnswer publish(const QString &id)
    {
        if (status.value(id) != QLatin1String("FINISHED"))
            return error(status.value(id) == QLatin1String("PUBLISHED") ? 24 : 9007,
                         status.value(id) == QLatin1String("PUBLISHED") ? 2207008 : 2207027);
        if (!publishHasEffect)
            return fault(NetFault::Lost);
        status[id] = QStringLiteral("PUBLISHED");
        const QString kind = containers.value(id).value(QLatin1String("media_type")).toString();
        const bool video = containers.value(id).contains(QLatin1String("video_url"));
        const QString type = kind == QLatin1String("CAROUSEL") ? QStringLiteral("CAROUSEL_ALBUM")
                             : video                           ? QStringLiteral("VIDEO")
                                                               : QStringLiteral("IMAGE");
        const QString mid = QStringLiteral("1800%1").arg(++m_serial, 13, 10, QLatin1Char('0'));
        ledger.prepend(
            {mid, type, containers.value(id).value(QLatin1String("caption")).toString().remove(u'@'), m_post->now});
        return answered(200, QJsonObject{{QStringLiteral("id"), mid}});
    }
    HttpAnswer listing()
    {
        if (!listingWorks)
            return answered(500, QByteArray("<html>"));
        QJsonArray data;
        for (const Item &item : ledger) {
            QJsonObject json{{QStringLiteral("id"), item.id},
                             {QStringLiteral("media_type"), item.type},
                             {QStringLiteral("timestamp"),
                              toIso(item.at).section(u'.', 0, 0).remove(u'Z') + QStringLiteral("+0000")}};
            if (item.captionShown && !item.caption.isEmpty())
                json.insert(QStringLiteral("caption"), item.caption);
            data << json;
        }
        HttpAnswer answer = answered(200, QJsonObject{{QStringLiteral("data"), data}});
        if (listingSkew)
            answer.serverDate = m_post->now + *listingSkew;
        return answer;
    }

    const PostContext *m_post;
    QHash<QString, int> m_polls;
    int m_serial = 0;
};

} // namespace kalends::test
