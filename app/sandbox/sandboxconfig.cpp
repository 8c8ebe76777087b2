// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandboxconfig.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <functional>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

Error refusal(ErrorCode code, const QString &message, const QString &hint)
{
    Error error;
    error.code = code;
    error.message = message;
    error.hint = hint;
    return error;
}

/// Visits every member with its JSON key, so that reading, writing and the list of keys cannot drift apart.
template <class Config, class Visitor> void visit(Config &config, Visitor &&visitor)
{
    visitor("consent", config.consent);
    visitor("login_as", config.loginAs);
    visitor("clock_skew_ms", config.clockSkewMs);
    visitor("visibility_delay_ms", config.visibilityDelayMs);
    visitor("rate_limits", config.rateLimits);
    visitor("fetch_media", config.fetchMedia);
    visitor("quota_total", config.quotaTotal);
    visitor("containers_per_day", config.containersPerDay);
    visitor("processing_ms", config.processingMs);
    visitor("processing_polls", config.processingPolls);
    visitor("wrap_data", config.wrapData);
    visitor("permissions_as_array", config.permissionsAsArray);
    visitor("instagram_scopes", config.instagramScopes);
    visitor("short_token_ms", config.shortTokenMs);
    visitor("long_token_ms", config.longTokenMs);
    visitor("refresh_kills_old", config.refreshKillsOld);
    visitor("refresh_rotates", config.refreshRotates);
    visitor("same_publish_returns_id", config.samePublishReturnsId);
    visitor("unreadable_reads", config.unreadableReads);
    visitor("container_unreadable_reads", config.containerUnreadableReads);
    visitor("container_error", config.containerError);
    visitor("caption_drops_at", config.captionDropsAt);
    visitor("trial_reels", config.trialReels);
    visitor("app_blocked", config.appBlocked);
    visitor("account_type", config.accountType);
    visitor("instagram_username", config.instagramUsername);
    visitor("usage_percent", config.usagePercent);
    visitor("regain_minutes", config.regainMinutes);
    visitor("instagram_redirects", config.instagramRedirects);
    visitor("tiktok_processing_ms", config.tiktokProcessingMs);
    visitor("tiktok_processing_polls", config.tiktokProcessingPolls);
    visitor("private_account", config.privateAccount);
    visitor("unaudited", config.unaudited);
    visitor("privacy_options", config.privacyOptions);
    visitor("comment_disabled", config.commentDisabled);
    visitor("duet_disabled", config.duetDisabled);
    visitor("stitch_disabled", config.stitchDisabled);
    visitor("max_video_seconds", config.maxVideoSeconds);
    visitor("posts_per_day", config.postsPerDay);
    visitor("active_user_cap", config.activeUserCap);
    visitor("banned", config.banned);
    visitor("fail_reason", config.failReason);
    visitor("post_id", config.postId);
    visitor("post_id_delay_ms", config.postIdDelayMs);
    visitor("publish_id_retention_ms", config.publishIdRetentionMs);
    visitor("access_token_ms", config.accessTokenMs);
    visitor("refresh_token_ms", config.refreshTokenMs);
    visitor("rotation", config.rotation);
    visitor("oauth_error_status", config.oauthErrorStatus);
    visitor("tiktok_scopes", config.tiktokScopes);
    visitor("tiktok_redirects", config.tiktokRedirects);
    visitor("verified_prefixes", config.verifiedPrefixes);
    visitor("check_skew", config.checkSkew);
    visitor("assistant_pace_ms", config.assistantPaceMs);
    visitor("assistant_vision", config.assistantVision);
    visitor("assistant_json", config.assistantJson);
}

const char *read(const QJsonValue &value, QString &target)
{
    if (!value.isString())
        return "a text";
    target = value.toString();
    return nullptr;
}

const char *read(const QJsonValue &value, bool &target)
{
    if (!value.isBool())
        return "true or false";
    target = value.toBool();
    return nullptr;
}

const char *read(const QJsonValue &value, qint64 &target)
{
    if (!value.isDouble() || value.toDouble() != double(value.toInteger(-1)))
        return "a whole number";
    target = value.toInteger();
    return nullptr;
}

const char *read(const QJsonValue &value, int &target)
{
    qint64 wide = 0;
    if (read(value, wide) || wide != qint64(int(wide)) || wide < 0)
        return "a whole number from 0";
    target = int(wide);
    return nullptr;
}

const char *read(const QJsonValue &value, QStringList &target)
{
    if (!value.isArray())
        return "a list of texts";
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return "a list of texts";
        list += item.toString();
    }
    target = list;
    return nullptr;
}

QJsonValue write(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}
template <class T> QJsonValue write(const T &value)
{
    return QJsonValue(value);
}

Result<void> checkChoice(const QString &key, const QString &value, const QStringList &choices)
{
    if (choices.contains(value))
        return {};
    return refusal(ErrorCode::InvalidValue,
                   QCoreApplication::translate("Sandbox", "“%1” is not a choice for %2.").arg(value, key),
                   QCoreApplication::translate("Sandbox", "Choose one of %1.").arg(choices.join(u", "_s)));
}

} // namespace

Result<void> SandboxConfig::apply(const QJsonObject &changes)
{
    SandboxConfig next = *this;
    QJsonObject left = changes;
    QString wrongKey;
    QString wanted;
    visit(next, [&](const char *name, auto &member) {
        const QString key = QString::fromLatin1(name);
        if (!left.contains(key))
            return;
        if (const char *needs = read(left.take(key), member)) {
            wrongKey = key;
            wanted = QString::fromLatin1(needs);
        }
    });
    if (!wrongKey.isEmpty())
        return refusal(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Sandbox", "The value of %1 cannot be taken.").arg(wrongKey),
                       QCoreApplication::translate("Sandbox", "It takes %1.").arg(wanted));
    if (!left.isEmpty())
        return refusal(
            ErrorCode::UnknownField,
            QCoreApplication::translate("Sandbox", "The sandbox has no setting “%1”.").arg(left.constBegin().key()),
            QCoreApplication::translate("Sandbox", "GET /config lists them all."));
    KALENDS_TRY(checkChoice(u"consent"_s, next.consent, {u"page"_s, u"auto"_s, u"allow"_s, u"deny"_s}));
    KALENDS_TRY(checkChoice(u"post_id"_s, next.postId,
                            {u"present"_s, u"late"_s, u"missing"_s, u"multiple"_s, u"text"_s, u"correct_spelling"_s}));
    KALENDS_TRY(checkChoice(u"login_as"_s, QString::number(next.loginAs), {u"0"_s, u"1"_s}));
    *this = next;
    return {};
}

QJsonObject SandboxConfig::toJson() const
{
    QJsonObject object;
    visit(*this,
          [&](const char *name, const auto &member) { object.insert(QString::fromLatin1(name), write(member)); });
    return object;
}

} // namespace kalends::sandbox
