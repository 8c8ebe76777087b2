// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/errors.h"

#include "channels/answers.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::tiktok
{

namespace
{

constexpr const char *kItself = QT_TRANSLATE_NOOP("TikTok", "Kalends tries again by itself.");
constexpr const char *kLinkAgain = QT_TRANSLATE_NOOP("TikTok", "Link the account again under Accounts.");
constexpr const char *kOtherFile = QT_TRANSLATE_NOOP("TikTok", "Convert the file or use another one, then retry.");
constexpr const char *kEditPost = QT_TRANSLATE_NOOP("TikTok", "Edit the post, then retry.");
constexpr const char *kReport =
    QT_TRANSLATE_NOOP("TikTok", "If it happens again, report it with the codes from the attempt's log.");

constexpr Rule kRules[] = {
    {"invalid_params"_L1, Kind::Reject, ErrorCode::InvalidResponse,
     QT_TRANSLATE_NOOP("TikTok", "TikTok did not accept what Kalends sent."), kReport},
    {"invalid_file_upload"_L1, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok says the file is not as it must be."), kOtherFile},
    {"app_version_check_failed"_L1, Kind::Fix, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("TikTok", "The TikTok app on the phone is too old for this."),
     QT_TRANSLATE_NOOP("TikTok", "Update the TikTok app to 31.8 or newer, then retry.")},
    {"scope_permission_missed"_L1, Kind::Relink, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTok", "A permission is missing that this needs."),
     QT_TRANSLATE_NOOP("TikTok", "Link the account again and leave all permissions ticked.")},
    {"scope_not_authorized"_L1, Kind::Relink, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTok", "The permission to publish (video.publish) was not given."),
     QT_TRANSLATE_NOOP("TikTok", "Link the account again and leave all permissions ticked.")},
    {"invalid_publish_id"_L1, Kind::UnknownHandle, ErrorCode::OutcomeUnknown,
     QT_TRANSLATE_NOOP("TikTok", "TikTok does not know the upload any more."),
     QT_TRANSLATE_NOOP("TikTok", "Look at the profile to see whether it is there.")},
    {"token_not_authorized_for_specified_publish_id"_L1, Kind::UnknownHandle, ErrorCode::OutcomeUnknown,
     QT_TRANSLATE_NOOP("TikTok", "TikTok says the upload belongs to another link of the account."),
     QT_TRANSLATE_NOOP("TikTok", "Look at the profile to see whether it is there.")},
    {"publish_not_cancellable"_L1, Kind::Reject, ErrorCode::InvalidState,
     QT_TRANSLATE_NOOP("TikTok", "The post can no longer be stopped."), kReport},
    {"access_token_invalid"_L1, Kind::RefreshToken, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("TikTok", "TikTok no longer takes the link to this account (expired or revoked)."), kLinkAgain},
    {"spam_risk_too_many_posts"_L1, Kind::Wait, ErrorCode::QuotaReached,
     QT_TRANSLATE_NOOP("TikTok", "TikTok's limit of posts in 24 hours is reached for this account, all apps together."),
     QT_TRANSLATE_NOOP("TikTok", "Kalends looks again each hour.")},
    {"spam_risk_too_many_pending_share"_L1, Kind::Wait, ErrorCode::QuotaReached,
     QT_TRANSLATE_NOOP("TikTok", "Five drafts of the last 24 hours wait in TikTok's inbox; it takes no more."),
     QT_TRANSLATE_NOOP("TikTok", "Finish or delete them in the TikTok app.")},
    {"reached_active_user_cap"_L1, Kind::Wait, ErrorCode::QuotaReached,
     QT_TRANSLATE_NOOP("TikTok",
                       "The TikTok app that Kalends uses has reached its number of posting people for today."),
     QT_TRANSLATE_NOOP("TikTok", "Kalends looks again each hour.")},
    {"spam_risk_user_banned_from_posting"_L1, Kind::Reject, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok has banned this account from posting."),
     QT_TRANSLATE_NOOP("TikTok", "Open the TikTok app and see what it says.")},
    {"unaudited_client_can_only_post_to_private_accounts"_L1, Kind::Fix, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTok", "TikTok has not audited the app yet: it may only post to private accounts."),
     QT_TRANSLATE_NOOP("TikTok", "Set the TikTok account to private, or have the app audited.")},
    {"privacy_level_option_mismatch"_L1, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("TikTok", "TikTok does not offer the chosen audience to this account."),
     QT_TRANSLATE_NOOP("TikTok", "Choose who may see the post again.")},
    {"url_ownership_unverified"_L1, Kind::Reject, ErrorCode::StagingFailed,
     QT_TRANSLATE_NOOP("TikTok", "TikTok has not verified that the staging address belongs to the app."),
     QT_TRANSLATE_NOOP("TikTok", "Verify the domain of staging/public_base_url in TikTok's developer portal.")},
    {"rate_limit_exceeded"_L1, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("TikTok", "There were too many calls to TikTok within a minute."),
     QT_TRANSLATE_NOOP("TikTok", "Kalends waits and tries again by itself.")},
    {"internal_error"_L1, Kind::Retry, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("TikTok", "TikTok has a problem of its own."), kItself},
};
constexpr Rule kUnknownCode{""_L1, Kind::Reject, ErrorCode::PolicyRejected,
                            QT_TRANSLATE_NOOP("TikTok", "TikTok refused with an error that Kalends does not know."),
                            kReport};

constexpr Rule kReasons[] = {
    {"file_format_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok could not read the file's format."), kOtherFile},
    {"duration_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("TikTok", "The clip is too long or too short for this account on TikTok."),
     QT_TRANSLATE_NOOP("TikTok", "Cut it, then retry.")},
    {"frame_rate_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("TikTok", "The clip's frame rate is outside 23 to 60 a second."), kOtherFile},
    {"picture_size_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("TikTok", "The picture's size is outside what TikTok takes."), kOtherFile},
    {"internal"_L1, Kind::Retry, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("TikTok", "TikTok failed while it processed the post."), kItself},
    {"video_pull_failed"_L1, Kind::Retry, ErrorCode::StagingFailed,
     QT_TRANSLATE_NOOP("TikTok", "TikTok could not fetch the clip from the staging storage."), kItself},
    {"photo_pull_failed"_L1, Kind::Retry, ErrorCode::StagingFailed,
     QT_TRANSLATE_NOOP("TikTok", "TikTok could not fetch a picture from the staging storage."), kItself},
    {"publish_cancelled"_L1, Kind::Reject, ErrorCode::Canceled,
     QT_TRANSLATE_NOOP("TikTok", "The post was canceled on TikTok."),
     QT_TRANSLATE_NOOP("TikTok", "Retry if it should go out after all.")},
    {"auth_removed"_L1, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("TikTok", "The account's owner removed the app in TikTok while it was posting."), kLinkAgain},
    {"spam_risk_too_many_posts"_L1, Kind::Wait, ErrorCode::QuotaReached,
     QT_TRANSLATE_NOOP("TikTok", "TikTok's limit of posts in 24 hours is reached for this account, all apps together."),
     QT_TRANSLATE_NOOP("TikTok", "Kalends looks again each hour.")},
    {"spam_risk_user_banned_from_posting"_L1, Kind::Reject, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok has banned this account from posting."),
     QT_TRANSLATE_NOOP("TikTok", "Open the TikTok app and see what it says.")},
    {"spam_risk_text"_L1, Kind::Fix, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok judged the caption as risky."), kEditPost},
    {"spam_risk"_L1, Kind::Reject, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("TikTok", "TikTok judged the post as spam."),
     QT_TRANSLATE_NOOP("TikTok", "Do not send the same post again.")},
};
constexpr Rule kUnknownReason{
    ""_L1, Kind::Reject, ErrorCode::PolicyRejected,
    QT_TRANSLATE_NOOP("TikTok", "TikTok refused the post for a reason that Kalends does not know."), kReport};

const Rule *find(std::span<const Rule> table, const QString &code)
{
    const auto row = std::find_if(table.begin(), table.end(), [&](const Rule &rule) { return rule.code == code; });
    return row == table.end() ? nullptr : &*row;
}

Error errorOf(const Rule &rule, const QString &platformCode)
{
    Error error;
    error.code = rule.word;
    error.message = QCoreApplication::translate("TikTok", rule.sentence);
    error.hint = QCoreApplication::translate("TikTok", rule.hint);
    error.platformCode = platformCode;
    return error;
}

} // namespace

std::optional<Envelope> readEnvelope(const HttpAnswer &answer)
{
    const auto root = answer.arrived() ? jsonObject(answer.body) : std::nullopt;
    if (!root || !root->value("error"_L1).isObject())
        return std::nullopt;
    const QJsonObject error = root->value("error"_L1).toObject();
    Envelope envelope;
    envelope.data = root->value("data"_L1).toObject();
    envelope.code = cleanText(error.value("code"_L1).toString(), 100);
    envelope.message = cleanText(error.value("message"_L1).toString());
    envelope.logId = cleanText(error.value("log_id"_L1).toString(error.value("logid"_L1).toString()), 80);
    envelope.httpStatus = answer.status;
    if (envelope.code == "invalid_param"_L1) // the documents' spelling; the servers use the plural
        envelope.code = u"invalid_params"_s;
    return envelope.code.isEmpty() ? std::nullopt : std::optional(envelope);
}

std::span<const Rule> rules()
{
    return kRules;
}

std::span<const Rule> failReasons()
{
    return kReasons;
}

const Rule &ruleFor(const Envelope &envelope)
{
    if (const Rule *rule = find(kRules, envelope.code))
        return *rule;
    if (envelope.httpStatus == 429)
        return *find(kRules, u"rate_limit_exceeded"_s);
    return envelope.httpStatus >= 500 ? *find(kRules, u"internal_error"_s) : kUnknownCode;
}

const Rule &ruleForReason(const QString &reason)
{
    const Rule *rule = find(kReasons, reason);
    return rule ? *rule : kUnknownReason;
}

Error toError(const Envelope &envelope)
{
    Error error = errorOf(ruleFor(envelope), envelope.code);
    error.platformMessage = envelope.message;
    error.traceId = envelope.logId;
    error.httpStatus = envelope.httpStatus;
    return error;
}

Error reasonError(const QString &reason, const QString &logId)
{
    Error error = errorOf(ruleForReason(reason), cleanText(reason, 100));
    error.traceId = logId;
    return error;
}

bool surelyRefused(const Envelope &envelope)
{
    return envelope.code != "ok"_L1 && envelope.httpStatus < 500 && ruleFor(envelope).kind != Kind::Retry;
}

Milliseconds pauseFor(Kind kind, const HttpAnswer &answer)
{
    const Milliseconds told = retryAfterOf(answer);
    if (kind == Kind::Wait)
        return std::max<Milliseconds>(told, std::chrono::hours(1));
    return kind == Kind::RateLimited ? std::max<Milliseconds>(told, std::chrono::seconds(60)) : told;
}

} // namespace kalends::tiktok
