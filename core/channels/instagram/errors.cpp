// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/errors.h"

#include "channels/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends::instagram
{

namespace
{

constexpr const char *kItself = QT_TRANSLATE_NOOP("Instagram", "Kalends tries again by itself.");
constexpr const char *kOtherFile = QT_TRANSLATE_NOOP("Instagram", "Use another file, or convert this one, then retry.");
constexpr const char *kLinkAgain = QT_TRANSLATE_NOOP("Instagram", "Link the account again under Accounts.");
constexpr const char *kOpenApp =
    QT_TRANSLATE_NOOP("Instagram", "Open the Instagram app, finish what it asks for, then retry.");
constexpr const char *kEditPost = QT_TRANSLATE_NOOP("Instagram", "Edit the post, then retry.");
constexpr const char *kWaits = QT_TRANSLATE_NOOP("Instagram", "Kalends waits and tries again by itself.");
constexpr const char *kReport =
    QT_TRANSLATE_NOOP("Instagram", "If it happens again, report it with the codes from the attempt's log.");
constexpr const char *kPause =
    QT_TRANSLATE_NOOP("Instagram", "Post by hand for now; Kalends waits before it tries again.");

constexpr Rule kRules[] = {
    {-2, 2207003, Kind::NewHandle, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram took too long to fetch the file."), kItself},
    {-2, 2207020, Kind::NewHandle, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram's upload expired before it was published."), kItself},
    {-1, 2207001, Kind::Transient, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram has a problem of its own."), kItself},
    {-1, 2207032, Kind::NewHandle, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not prepare the upload."), kItself},
    {-1, 2207053, Kind::NewHandle, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram's upload failed for a reason it does not name."), kItself},
    {-1, 2207073, Kind::Permanent, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not support this kind of media here."), kOtherFile},
    {1, 2207057, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "The cover's moment lies outside the clip."),
     QT_TRANSLATE_NOOP("Instagram", "Choose another cover, then retry.")},
    {1, kAny, Kind::Transient, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram has a problem of its own."), kItself},
    {2, kAny, Kind::Transient, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram is down for a moment."), kItself},
    {3, kAny, Kind::Permanent, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Instagram", "The Instagram app that Kalends uses lacks the capability to publish."),
     QT_TRANSLATE_NOOP("Instagram", "Check the products of your app in Meta's dashboard.")},
    {4, 2207051, Kind::Blocked, ErrorCode::ActionBlocked,
     QT_TRANSLATE_NOOP("Instagram", "Instagram has paused automatic posting for this account (suspected spam)."),
     kPause},
    {4, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "The app has made too many calls to Instagram."), kWaits},
    {9, 2207042, Kind::QuotaReached, ErrorCode::QuotaReached,
     QT_TRANSLATE_NOOP("Instagram", "Instagram's limit of posts in 24 hours is reached for this account."), kWaits},
    {10, kAny, Kind::Relink, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Instagram", "Instagram says that the permission to publish was not given, or was taken away."),
     QT_TRANSLATE_NOOP("Instagram", "Link the account again and leave all permissions ticked.")},
    {17, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "There were too many calls to Instagram for this account."), kWaits},
    {24, 2207006, Kind::HandleLost, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not find the upload."), kItself},
    {24, 2207008, Kind::HandleLost, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not know the upload, or it expired."), kItself},
    {25, 2207050, Kind::AccountAction, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Instagram", "Instagram says the account is inactive, restricted or must confirm who it is."),
     kOpenApp},
    {32, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "There were too many calls to Instagram for this page."), kWaits},
    {100, 33, Kind::HandleLost, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not find the upload."), kItself},
    {100, 2207023, Kind::Permanent, ErrorCode::Internal,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not know this kind of post."), kReport},
    {100, 2207028, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "A carousel needs 2 to 10 pictures or clips."),
     QT_TRANSLATE_NOOP("Instagram", "Add or remove some, then retry.")},
    {100, 2207035, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("Instagram", "A product tag on a clip must not have a position."), kEditPost},
    {100, 2207036, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("Instagram", "A product tag on a picture needs a position."), kEditPost},
    {100, 2207037, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("Instagram", "A product tag names a product that Instagram does not take."), kEditPost},
    {100, 2207040, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("Instagram", "There are too many @ mentions or tagged people; Instagram takes 20."), kEditPost},
    {100, kAny, Kind::Permanent, ErrorCode::InvalidResponse,
     QT_TRANSLATE_NOOP("Instagram", "Instagram did not accept what Kalends sent."), kReport},
    {102, kAny, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "Instagram's session for this account is no longer valid."), kLinkAgain},
    {190, 458, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The account's owner removed the app in Instagram."), kLinkAgain},
    {190, 459, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "Instagram wants a security check before the account may go on."),
     QT_TRANSLATE_NOOP("Instagram", "Log in on instagram.com, finish the check, then link the account again.")},
    {190, 460, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The password of the account was changed, which ended the link."), kLinkAgain},
    {190, 463, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The link to the account has expired."), kLinkAgain},
    {190, 464, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The account is not confirmed yet."),
     QT_TRANSLATE_NOOP("Instagram", "Confirm it in the Instagram app, then link it again.")},
    {190, 467, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The link to the account was ended (logged out or revoked)."), kLinkAgain},
    {190, 492, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "The session of the account is no longer valid."), kLinkAgain},
    {190, kAny, Kind::Relink, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("Instagram", "Instagram no longer takes the link to this account (expired or revoked)."),
     kLinkAgain},
    {200, kAny, Kind::Relink, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Instagram", "Instagram denies the permission; Meta may have restricted the app."),
     QT_TRANSLATE_NOOP("Instagram", "Check the app in Meta's dashboard; if it is fine there, link the account again.")},
    {341, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "The app has reached a limit of Instagram."), kWaits},
    {352, 2207026, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram does not support the clip's format."), kOtherFile},
    {368, kAny, Kind::Blocked, ErrorCode::ActionBlocked,
     QT_TRANSLATE_NOOP("Instagram", "Instagram has paused automatic posting for this account (its rules)."), kPause},
    {506, kAny, Kind::Fix, ErrorCode::PolicyRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram says this is a duplicate of an earlier post."), kEditPost},
    {613, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "There were too many calls to Instagram."), kWaits},
    {9004, 2207052, Kind::Unfetched, ErrorCode::StagingFailed,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not fetch the file from the staging storage."),
     QT_TRANSLATE_NOOP("Instagram", "Check with “doctor” that the storage's links can be opened from the internet.")},
    {9007, 2207027, Kind::NotReady, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("Instagram", "Instagram is not ready with the upload yet."), kItself},
    {36000, 2207004, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "The picture is larger than 8 MiB."), kOtherFile},
    {36001, 2207005, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP(
         "Instagram",
         "Instagram does not support the picture's format, or the staging storage gave it something else."),
     kOtherFile},
    {36003, 2207009, Kind::Fix, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "The picture's shape is outside 4:5 to 1.91:1."),
     QT_TRANSLATE_NOOP("Instagram", "Crop it, then retry.")},
    {36004, 2207010, Kind::Fix, ErrorCode::FieldsMissing,
     QT_TRANSLATE_NOOP("Instagram", "The caption is longer than 2,200 characters."),
     QT_TRANSLATE_NOOP("Instagram", "Shorten it, then retry.")},
    {80002, kAny, Kind::RateLimited, ErrorCode::RateLimited,
     QT_TRANSLATE_NOOP("Instagram", "There were too many calls to Instagram for this account."), kWaits},
    {kAny, 2207076, Kind::NewHandleOnce, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not process the file."), kOtherFile},
    {kAny, 2207077, Kind::NewHandleOnce, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not fetch the clip."), kOtherFile},
    {kAny, 2207081, Kind::Fix, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("Instagram", "Trial reels are not available for this account."), kEditPost},
    {kAny, 2207082, Kind::NewHandleOnce, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not process the clip, often because of its sound track."),
     kOtherFile},
    {kAny, 2207085, Kind::NewHandleOnce, ErrorCode::MediaRejected,
     QT_TRANSLATE_NOOP("Instagram", "Instagram could not process the clip."), kOtherFile},
};

// What no row names.
constexpr Rule kDefaultTransient{kAny,
                                 kAny,
                                 Kind::Transient,
                                 ErrorCode::PlatformUnavailable,
                                 QT_TRANSLATE_NOOP("Instagram", "Instagram has a problem of its own."),
                                 kItself};
constexpr Rule kDefaultMedia{kAny,
                             kAny,
                             Kind::NewHandleOnce,
                             ErrorCode::MediaRejected,
                             QT_TRANSLATE_NOOP("Instagram", "Instagram refused the file."),
                             kOtherFile};
constexpr Rule kDefaultRate{kAny,
                            kAny,
                            Kind::RateLimited,
                            ErrorCode::RateLimited,
                            QT_TRANSLATE_NOOP("Instagram", "There were too many calls to Instagram."),
                            kWaits};
constexpr Rule kDefaultPermanent{
    kAny,
    kAny,
    Kind::Permanent,
    ErrorCode::PolicyRejected,
    QT_TRANSLATE_NOOP("Instagram", "Instagram refused with an error that Kalends does not know."),
    kReport};
constexpr Rule kDefaultContainer{
    kAny,
    kAny,
    Kind::NewHandleOnce,
    ErrorCode::PlatformUnavailable,
    QT_TRANSLATE_NOOP("Instagram", "Instagram could not finish the upload and does not say why."),
    kItself};

const Rule *find(int code, int subcode)
{
    const auto row = std::find_if(std::begin(kRules), std::end(kRules),
                                  [&](const Rule &rule) { return rule.code == code && rule.subcode == subcode; });
    return row == std::end(kRules) ? nullptr : row;
}

bool isMediaSubcode(int subcode)
{
    return subcode >= 2207000 && subcode <= 2207999;
}

int intOf(const QJsonValue &value)
{
    const qint64 number = wholeNumber(value).value_or(0);
    return number > std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max() ? int(number) : 0;
}

} // namespace

std::optional<GraphError> readGraphError(const HttpAnswer &answer)
{
    const std::optional<QJsonObject> root = jsonObject(answer.body);
    if (!root || !root->value("error"_L1).isObject())
        return std::nullopt;
    const QJsonObject error = root->value("error"_L1).toObject();
    return GraphError{
        .code = intOf(error.value("code"_L1)),
        .subcode = intOf(error.value("error_subcode"_L1)),
        .transient = error.value("is_transient"_L1).toBool(),
        .message = cleanText(error.value("message"_L1).toString()),
        .userMessage = cleanText(error.value("error_user_msg"_L1).toString()),
        .traceId = cleanText(error.value("fbtrace_id"_L1).toString(), 64),
        .httpStatus = answer.status,
    };
}

GraphError readContainerError(const QString &statusText)
{
    static const QRegularExpression pattern(u"2207\\d{3}"_s);
    GraphError error;
    error.message = cleanText(statusText);
    const QRegularExpressionMatch match = pattern.match(statusText.left(2000));
    if (match.hasMatch())
        error.subcode = match.captured().toInt();
    return error;
}

std::span<const Rule> rules()
{
    return kRules;
}

const Rule &ruleFor(const GraphError &error)
{
    if (const Rule *rule = find(error.code, error.subcode))
        return *rule;
    if (error.code == 0 && error.subcode != 0) { // a container names the subcode alone
        const auto row = std::find_if(std::begin(kRules), std::end(kRules),
                                      [&](const Rule &rule) { return rule.subcode == error.subcode; });
        return row == std::end(kRules) ? kDefaultMedia : *row;
    }
    if (const Rule *rule = find(kAny, error.subcode))
        return *rule;
    if (error.code > 200 && error.code < 300)
        return *find(200, kAny);
    if (error.subcode == 0) { // the subcode is optional: most codes say enough alone
        const auto row = std::find_if(std::begin(kRules), std::end(kRules),
                                      [&](const Rule &rule) { return rule.code == error.code; });
        if (error.code != 0 && row != std::end(kRules) && !find(error.code, kAny))
            return *row;
    }
    // Only the limits and the account's own troubles are told by the code alone where an unknown subcode stands beside
    // it.
    const Rule *byCode = find(error.code, kAny);
    if (byCode && !(error.code == 100 && (error.transient || isMediaSubcode(error.subcode))))
        return *byCode;
    if (error.code == 0 && error.httpStatus == 0)
        return kDefaultContainer;
    if (error.httpStatus == 429)
        return kDefaultRate;
    if (error.transient || error.code < 0 || error.httpStatus >= 500)
        return kDefaultTransient;
    return isMediaSubcode(error.subcode) ? kDefaultMedia : kDefaultPermanent;
}

Error toError(const GraphError &graph)
{
    const Rule &rule = ruleFor(graph);
    Error error;
    error.code = rule.word;
    error.message = QCoreApplication::translate("Instagram", rule.sentence);
    error.hint = QCoreApplication::translate("Instagram", rule.hint);
    error.platformCode =
        graph.subcode == 0 ? QString::number(graph.code) : u"%1/%2"_s.arg(graph.code).arg(graph.subcode);
    error.platformMessage = graph.userMessage.isEmpty() ? graph.message : graph.userMessage;
    error.traceId = graph.traceId;
    error.httpStatus = graph.httpStatus;
    return error;
}

AccountStatus accountStatusAfter(const GraphError &error)
{
    return error.code == 190 && (error.subcode == 458 || error.subcode == 467) ? AccountStatus::Revoked
                                                                               : AccountStatus::Expired;
}

bool provesNotPublished(const GraphError &error)
{
    switch (error.code) {
    case 9007:
        return error.subcode == 2207027;
    case 9:
        return error.subcode == 2207042;
    case 10:
    case 190:
    case 200:
        return true;
    default:
        return false;
    }
}

std::optional<Usage> readUsage(const HttpAnswer &answer)
{
    Usage usage;
    bool any = false;
    const auto take = [&](const QJsonObject &figures) {
        for (const QLatin1String key : {"call_count"_L1, "total_time"_L1, "total_cputime"_L1}) {
            if (const auto percent = wholeNumber(figures.value(key))) {
                any = true;
                usage.percent = std::max(usage.percent, int(std::clamp<qint64>(*percent, 0, 1000)));
            }
        }
        const qint64 minutes = wholeNumber(figures.value("estimated_time_to_regain_access"_L1)).value_or(0);
        usage.regainIn =
            std::max<Milliseconds>(usage.regainIn, std::chrono::minutes(std::clamp<qint64>(minutes, 0, 7 * 24 * 60)));
    };
    if (const auto app = jsonObject(answer.header("x-app-usage")))
        take(*app);
    if (const auto cases = jsonObject(answer.header("x-business-use-case-usage"))) {
        for (const QJsonValue &list : *cases) {
            const QJsonArray entries = list.toArray();
            for (const QJsonValue &entry : entries)
                take(entry.toObject());
        }
    }
    return any ? std::optional(usage) : std::nullopt;
}

} // namespace kalends::instagram
