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

#define SAY(text) QT_TRANSLATE_NOOP("TikTok", text)

constexpr const char *kItself = SAY("Kalends tries again by itself.");
constexpr const char *kLinkAgain = SAY("Link the account again under Accounts.");
constexpr const char *kOtherFile = SAY("Convert the file or use another one, then retry.");
constexpr const char *kEditPost = SAY("Edit the post, then retry.");
constexpr const char *kReport = SAY("If it happens again, report it with the codes from the attempt's log.");

constexpr Rule kRules[] = {
    {"invalid_params"_L1, Kind::Reject, ErrorCode::InvalidResponse, SAY("TikTok did not accept what Kalends sent."),
     kReport},
    {"invalid_file_upload"_L1, Kind::Fix, ErrorCode::MediaRejected, SAY("TikTok says the file is not as it must be."),
     kOtherFile},
    {"app_version_check_failed"_L1, Kind::Fix, ErrorCode::PolicyRejected,
     SAY("The TikTok app on the phone is too old for this."),
     SAY("Update the TikTok app to 31.8 or newer, then retry.")},
    {"scope_permission_missed"_L1, Kind::Relink, ErrorCode::PermissionDenied,
     SAY("A permission is missing that this needs."), SAY("Link the account again and leave all permissions ticked.")},
    {"scope_not_authorized"_L1, Kind::Relink, ErrorCode::PermissionDenied,
     SAY("The permission to publish (video.publish) was not given."),
     SAY("Link the account again and leave all permissions ticked.")},
    {"invalid_publish_id"_L1, Kind::UnknownHandle, ErrorCode::OutcomeUnknown,
     SAY("TikTok does not know the upload any more."), SAY("Look at the profile to see whether it is there.")},
    {"token_not_authorized_for_specified_publish_id"_L1, Kind::UnknownHandle, ErrorCode::OutcomeUnknown,
     SAY("TikTok says the upload belongs to another link of the account."),
     SAY("Look at the profile to see whether it is there.")},
    {"publish_not_cancellable"_L1, Kind::Reject, ErrorCode::InvalidState, SAY("The post can no longer be stopped."),
     kReport},
    {"access_token_invalid"_L1, Kind::RefreshToken, ErrorCode::TokenExpired,
     SAY("TikTok no longer takes the link to this account (expired or revoked)."), kLinkAgain},
    {"spam_risk_too_many_posts"_L1, Kind::Wait, ErrorCode::QuotaReached,
     SAY("TikTok's limit of posts in 24 hours is reached for this account, all apps together."),
     SAY("Kalends looks again each hour.")},
    {"spam_risk_too_many_pending_share"_L1, Kind::Wait, ErrorCode::QuotaReached,
     SAY("Five drafts of the last 24 hours wait in TikTok's inbox; it takes no more."),
     SAY("Finish or delete them in the TikTok app.")},
    {"reached_active_user_cap"_L1, Kind::Wait, ErrorCode::QuotaReached,
     SAY("The TikTok app that Kalends uses has reached its number of posting people for today."),
     SAY("Kalends looks again each hour.")},
    {"spam_risk_user_banned_from_posting"_L1, Kind::Reject, ErrorCode::PolicyRejected,
     SAY("TikTok has banned this account from posting."), SAY("Open the TikTok app and see what it says.")},
    {"unaudited_client_can_only_post_to_private_accounts"_L1, Kind::Fix, ErrorCode::PermissionDenied,
     SAY("TikTok has not audited the app yet: it may only post to private accounts."),
     SAY("Set the TikTok account to private, or have the app audited.")},
    {"privacy_level_option_mismatch"_L1, Kind::Fix, ErrorCode::FieldsMissing,
     SAY("TikTok does not offer the chosen audience to this account."), SAY("Choose who may see the post again.")},
    {"url_ownership_unverified"_L1, Kind::Reject, ErrorCode::StagingFailed,
     SAY("TikTok has not verified that the staging address belongs to the app."),
     SAY("Verify the domain of staging/public_base_url in TikTok's developer portal.")},
    {"rate_limit_exceeded"_L1, Kind::RateLimited, ErrorCode::RateLimited,
     SAY("There were too many calls to TikTok within a minute."), SAY("Kalends waits and tries again by itself.")},
    {"internal_error"_L1, Kind::Retry, ErrorCode::PlatformUnavailable, SAY("TikTok has a problem of its own."),
     kItself},
};
constexpr Rule kUnknownCode{""_L1, Kind::Reject, ErrorCode::PolicyRejected,
                            SAY("TikTok refused with an error that Kalends does not know."), kReport};

constexpr Rule kReasons[] = {
    {"file_format_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     SAY("TikTok could not read the file's format."), kOtherFile},
    {"duration_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     SAY("The clip is too long or too short for this account on TikTok."), SAY("Cut it, then retry.")},
    {"frame_rate_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     SAY("The clip's frame rate is outside 23 to 60 a second."), kOtherFile},
    {"picture_size_check_failed"_L1, Kind::Fix, ErrorCode::MediaRejected,
     SAY("The picture's size is outside what TikTok takes."), kOtherFile},
    {"internal"_L1, Kind::Retry, ErrorCode::PlatformUnavailable, SAY("TikTok failed while it processed the post."),
     kItself},
    {"video_pull_failed"_L1, Kind::Retry, ErrorCode::StagingFailed,
     SAY("TikTok could not fetch the clip from the staging storage."), kItself},
    {"photo_pull_failed"_L1, Kind::Retry, ErrorCode::StagingFailed,
     SAY("TikTok could not fetch a picture from the staging storage."), kItself},
    {"publish_cancelled"_L1, Kind::Reject, ErrorCode::Canceled, SAY("The post was canceled on TikTok."),
     SAY("Retry if it should go out after all.")},
    {"auth_removed"_L1, Kind::Relink, ErrorCode::TokenExpired,
     SAY("The account's owner removed the app in TikTok while it was posting."), kLinkAgain},
    {"spam_risk_too_many_posts"_L1, Kind::Wait, ErrorCode::QuotaReached,
     SAY("TikTok's limit of posts in 24 hours is reached for this account, all apps together."),
     SAY("Kalends looks again each hour.")},
    {"spam_risk_user_banned_from_posting"_L1, Kind::Reject, ErrorCode::PolicyRejected,
     SAY("TikTok has banned this account from posting."), SAY("Open the TikTok app and see what it says.")},
    {"spam_risk_text"_L1, Kind::Fix, ErrorCode::PolicyRejected, SAY("TikTok judged the caption as risky."), kEditPost},
    {"spam_risk"_L1, Kind::Reject, ErrorCode::PolicyRejected, SAY("TikTok judged the post as spam."),
     SAY("Do not send the same post again.")},
};
constexpr Rule kUnknownReason{""_L1, Kind::Reject, ErrorCode::PolicyRejected,
                              SAY("TikTok refused the post for a reason that Kalends does not know."), kReport};
#undef SAY

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
