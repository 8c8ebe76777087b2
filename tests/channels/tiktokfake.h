// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <QHash>
#include <QJsonArray>

namespace kalends::test
{

/// As much of TikTok as the protocol talks to, with a ledger of what is really out.
class TikTokFake
{
public:
    explicit TikTokFake(const PostContext *clock) : m_post(clock) {}

    struct Upload {
        qint64 size = 0;
        qint64 stored = 0;
        bool photos = false;
        bool complete = false;
        int polls = 0;
    };
    QHash<QString, Upload> uploads;
    QStringList ledger; ///< publish ids of what is out
    QList<QJsonObject> bodies;
    QStringList ranges;
    QJsonObject creator{{QStringLiteral("creator_username"), QStringLiteral("someone")},
                        {QStringLiteral("privacy_level_options"),
                         QJsonArray{QStringLiteral("PUBLIC_TO_EVERYONE"), QStringLiteral("SELF_ONLY")}},
                        {QStringLiteral("comment_disabled"), false},
                        {QStringLiteral("duet_disabled"), false},
                        {QStringLiteral("stitch_disabled"), false},
                        {QStringLiteral("max_video_post_duration_sec"), 180}};
    QByteArray postIds = "[7301234567890123457]"; ///< as written on the wire
    int pollsUntilComplete = 2;
    bool tellsBytes = true;
    QString endStatus = QStringLiteral("PUBLISH_COMPLETE");
    QString failReason;
    std::function<std::optional<HttpAnswer>(const Send &)> override;      ///< instead of the effect
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

    static HttpAnswer ok(const QByteArray &data)
    {
        return answered(200, "{\"data\":" + data + ",\"error\":{\"code\":\"ok\",\"message\":\"\",\"log_id\":\"L1\"}}");
    }
    static HttpAnswer error(int status, const QByteArray &code)
    {
        return answered(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\",\"log_id\":\"L2\"}}");
    }

private:
    static QJsonObject body(const Send &send)
    {
        return QJsonDocument::fromJson(std::get<QByteArray>(send.request.body)).object();
    }
    static QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

    HttpAnswer act(const Send &send)
    {
        const QString path = send.request.url.path();
        if (send.request.method == "PUT")
            return chunk(send);
        if (path.endsWith(QLatin1String("/creator_info/query/")))
            return ok(json(creator));
        if (path.endsWith(QLatin1String("/status/fetch/")))
            return status(body(send).value(QLatin1String("publish_id")).toString());
        if (path.endsWith(QLatin1String("/video/list/")))
            return ok("{\"videos\":" + QJsonDocument(listed).toJson(QJsonDocument::Compact) + "}");
        return init(body(send), path.contains(QLatin1String("/content/")));
    }
    HttpAnswer init(const QJsonObject &body, bool photos)
    {
        bodies << body;
        const QString id = QStringLiteral("v_pub_file~v2-1.%1").arg(++m_serial);
        Upload upload;
        upload.photos = photos;
        upload.complete = photos;
        upload.size =
            body.value(QLatin1String("source_info")).toObject().value(QLatin1String("video_size")).toInteger();
        uploads.insert(id, upload);
        if (photos) {
            ledger << id;
            return ok(json({{QStringLiteral("publish_id"), id}}));
        }
        const QString url =
            QStringLiteral("https://open-upload.tiktokapis.com/video/?upload_id=%1&upload_token=SECRET%2B")
                .arg(m_serial);
        return ok(json({{QStringLiteral("publish_id"), id}, {QStringLiteral("upload_url"), url}}));
    }
    HttpAnswer chunk(const Send &send)
    {
        const QString id =
            QStringLiteral("v_pub_file~v2-1.%1").arg(send.request.url.query().section(u'=', 1, 1).section(u'&', 0, 0));
        QByteArray range;
        for (const auto &[name, value] : send.request.headers) {
            if (name == "Content-Range")
                range = value;
        }
        ranges << QString::fromLatin1(range);
        const qint64 first = range.mid(6).split('-').first().toLongLong();
        const qint64 last = range.split('-').last().split('/').first().toLongLong();
        const FileRange file = std::get<FileRange>(send.request.body);
        if (!uploads.contains(id) || file.offset != first || file.length != last - first + 1)
            return answered(400, QByteArray());
        Upload &upload = uploads[id];
        if (first != upload.stored)
            return answered(416, QByteArray());
        upload.stored = last + 1;
        if (upload.stored < upload.size)
            return answered(206, QByteArray());
        upload.complete = true;
        ledger << id;
        return answered(201, QByteArray());
    }
    HttpAnswer status(const QString &id)
    {
        if (!uploads.contains(id))
            return error(400, "invalid_publish_id");
        Upload &upload = uploads[id];
        if (upload.complete && ++upload.polls > pollsUntilComplete) {
            if (!failReason.isEmpty()) {
                ledger.removeAll(id);
                return ok("{\"status\":\"FAILED\",\"fail_reason\":\"" + failReason.toUtf8() + "\"}");
            }
            return ok("{\"status\":\"" + endStatus.toUtf8() + "\"" +
                      (postIds.isEmpty() ? QByteArray() : ",\"publicaly_available_post_id\":" + postIds) + "}");
        }
        return ok(
            "{\"status\":\"PROCESSING_UPLOAD\"" +
            (tellsBytes && !upload.photos ? ",\"uploaded_bytes\":" + QByteArray::number(upload.stored) : QByteArray()) +
            "}");
    }

public:
    QJsonArray listed;

private:
    const PostContext *m_post;
    int m_serial = 0;
};

} // namespace kalends::test
