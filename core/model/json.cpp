// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/json.h"

#include "model/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(qint64 number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

template <class List> QJsonArray arrayOf(const List &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

/// What the two platforms would refuse of it in the plainest post its kind makes.
QList<ReadinessIssue> issuesOf(const MediaAsset &asset)
{
    const bool image = asset.kind == MediaKind::Image;
    return mediaIssues(asset, Channel::Instagram, image ? PostType::Post : PostType::Reel) +
           mediaIssues(asset, Channel::TikTok, image ? PostType::Photos : PostType::Video);
}

QJsonObject mediaJson(const MediaId &id, const QList<MediaAsset> &media)
{
    const auto found = std::ranges::find(media, id, &MediaAsset::id);
    return found != media.end() ? toJson(*found) : QJsonObject{{u"id"_s, id.toString()}, {u"missing"_s, true}};
}

QString wallText(WallTime wall)
{
    QString text = toIso(instantFromMs(wall.ms));
    text.chop(1); // the Z: a wall has no zone
    return text;
}

} // namespace

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Account &account)
{
    return {
        {u"id"_s, account.id.toString()},
        {u"channel"_s, word(account.channel)},
        {u"externalAccountId"_s, account.externalAccountId},
        {u"username"_s, account.username},
        {u"displayName"_s, account.displayName},
        {u"timezone"_s, QString::fromUtf8(account.timezone)},
        {u"status"_s, word(account.status)},
        {u"accessExpiresAt"_s, toJson(account.accessExpiresAt)},
        {u"refreshExpiresAt"_s, toJson(account.refreshExpiresAt)},
        {u"sandbox"_s, account.sandbox},
    };
}

QJsonObject toJson(const MediaAsset &asset)
{
    return {
        {u"id"_s, asset.id.toString()},
        {u"fileName"_s, asset.fileName},
        {u"kind"_s, asset.kind == MediaKind::Image ? u"image"_s : u"video"_s},
        {u"mime"_s, asset.mime},
        {u"bytes"_s, asset.bytes},
        {u"width"_s, asset.width},
        {u"height"_s, asset.height},
        {u"durationMs"_s, asset.durationMs},
        {u"sha256"_s, QString::fromLatin1(asset.sha256)},
        {u"missing"_s, asset.missing},
        // Of a file that nobody has seen yet (an imported plan only describes it) there is nothing to say.
        {u"issues"_s, asset.missing && asset.facts.container.isEmpty() ? QJsonArray() : arrayOf(issuesOf(asset))},
    };
}

QJsonObject toJson(const ReadinessIssue &issue)
{
    return {
        {u"channel"_s, issue.channel ? QJsonValue(word(*issue.channel)) : QJsonValue(QJsonValue::Null)},
        {u"readiness"_s, word(issue.readiness)},
        {u"code"_s, issue.code},
        {u"message"_s, issue.message},
        {u"fix"_s, textOrNull(issue.fix)},
    };
}

QJsonObject toJson(const EntryChannel &part)
{
    return {
        {u"channel"_s, word(part.channel)},
        {u"accountId"_s, textOrNull(part.accountId.toString())},
        {u"fields"_s, part.fields},
        {u"suggested"_s, QJsonArray::fromStringList(part.suggested)},
    };
}

QJsonObject toJson(const Entry &entry, const QList<MediaAsset> &media, const QList<PublishJob> &jobs)
{
    QJsonArray mediaArray;
    for (const MediaId &id : entry.media)
        mediaArray.append(mediaJson(id, media));
    return {
        {u"id"_s, entry.id.toString()},
        {u"scheduledAt"_s, toJson(entry.scheduledAt)},
        {u"wallTime"_s, entry.scheduledAt ? QJsonValue(wallText(entry.wall)) : QJsonValue(QJsonValue::Null)},
        {u"timezone"_s, QString::fromUtf8(entry.timezone)},
        {u"state"_s, word(entry.state)},
        {u"readiness"_s, word(entry.readiness)},
        {u"readinessIssues"_s, arrayOf(entry.issues)},
        {u"caption"_s, entry.caption},
        {u"suggested"_s, QJsonArray::fromStringList(entry.suggested)},
        {u"media"_s, mediaArray},
        {u"channels"_s, arrayOf(entry.channels)},
        {u"jobs"_s, arrayOf(jobs)},
        {u"labels"_s, QJsonArray::fromStringList(entry.labels)},
        {u"version"_s, entry.version},
    };
}

QJsonObject toJson(const PublishJob &job)
{
    return {
        {u"id"_s, job.id.toString()},
        {u"entryId"_s, job.entryId.toString()},
        {u"channel"_s, word(job.channel)},
        {u"accountId"_s, textOrNull(job.accountId.toString())},
        {u"scheduledAt"_s, toIso(job.scheduledAt)},
        {u"status"_s, word(job.status)},
        {u"hold"_s, textOrNull(word(job.hold))},
        {u"attemptCount"_s, job.attemptCount},
        {u"nextAttemptAt"_s, toJson(job.nextAttemptAt)},
        {u"lastErrorCode"_s, textOrNull(job.lastErrorCode)},
        {u"lastError"_s, textOrNull(job.lastError)},
        {u"remotePostId"_s, textOrNull(job.remotePostId)},
        {u"permalink"_s, textOrNull(job.permalink)},
    };
}

QJsonObject toJson(const Attempt &attempt)
{
    return {
        {u"id"_s, attempt.id.toString()},
        {u"jobId"_s, attempt.jobId.toString()},
        {u"number"_s, attempt.number},
        {u"requestId"_s, attempt.requestId},
        {u"channel"_s, word(attempt.channel)},
        {u"status"_s, word(attempt.status)},
        {u"errorCode"_s, textOrNull(attempt.errorCode)},
        {u"errorMessage"_s, textOrNull(attempt.errorMessage)},
        {u"httpStatus"_s, numberOrNull(attempt.httpStatus)},
        {u"traceId"_s, textOrNull(attempt.traceId)},
        {u"startedAt"_s, toIso(attempt.startedAt)},
        {u"finishedAt"_s, toJson(attempt.finishedAt)},
    };
}

QByteArray issuesToText(const QList<ReadinessIssue> &issues)
{
    return QJsonDocument(arrayOf(issues)).toJson(QJsonDocument::Compact);
}

QList<ReadinessIssue> issuesFromText(const QByteArray &text)
{
    QList<ReadinessIssue> issues;
    const QJsonArray rows = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &row : rows) {
        const auto readiness = readinessFromWord(row[u"readiness"].toString());
        if (!readiness) // not a row of ours; readiness is computed anew anyway
            continue;
        issues.append({.channel = channelFromWord(row[u"channel"].toString()),
                       .readiness = *readiness,
                       .code = row[u"code"].toString(),
                       .message = row[u"message"].toString(),
                       .fix = row[u"fix"].toString()});
    }
    return issues;
}

} // namespace kalends
