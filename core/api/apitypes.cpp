// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apitypes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kalends
{

using namespace Qt::StringLiterals;

ApiResponse ApiResponse::list(QJsonArray items, QString nextCursor)
{
    ApiResponse response = ok(std::move(items));
    response.isList = true;
    response.nextCursor = std::move(nextCursor);
    return response;
}

ApiResponse ApiResponse::plain(QByteArray text, QByteArray contentType)
{
    ApiResponse response;
    response.text = std::move(text);
    response.contentType = std::move(contentType);
    return response;
}

ApiResponse ApiResponse::failed(Error error)
{
    ApiResponse response;
    response.status = httpStatus(error.code);
    response.error = std::move(error);
    return response;
}

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest:
        return 400;
    case ErrorCode::InvalidValue:
    case ErrorCode::InvalidTime:
    case ErrorCode::InvalidTimezone:
    case ErrorCode::UnknownField:
    case ErrorCode::MediaMissing:
    case ErrorCode::MediaRejected:
    case ErrorCode::FieldsMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::PolicyRejected:
    case ErrorCode::PermissionDenied:
        return 422;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::FeatureDisabled:
    case ErrorCode::ForbiddenOrigin:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::VersionConflict:
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::AccountExists:
    case ErrorCode::InPast:
    case ErrorCode::AlreadyPublished:
    case ErrorCode::IsPublishing:
    case ErrorCode::InvalidState:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::AccountMissing:
    case ErrorCode::TokenExpired:
    case ErrorCode::ProfileLocked:
    case ErrorCode::MissedSlot:
    case ErrorCode::ClockWrong:
    case ErrorCode::Crashed:
    case ErrorCode::LooksLikeDuplicate:
    case ErrorCode::Restored:
        return 409;
    case ErrorCode::PayloadTooLarge:
        return 413;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::MisdirectedRequest:
        return 421;
    case ErrorCode::TooManyRequests:
    case ErrorCode::RateLimited:
    case ErrorCode::QuotaReached:
    case ErrorCode::ActionBlocked:
        return 429;
    case ErrorCode::PlatformUnavailable:
    case ErrorCode::Network:
    case ErrorCode::InvalidResponse:
    case ErrorCode::StagingFailed:
        return 502;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::Canceled:
        return 503;
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
        return 507;
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

QByteArray envelope(const ApiResponse &response, const QString &requestId, double latencyMs)
{
    QJsonObject meta{{u"requestId"_s, requestId}, {u"latencyMs"_s, latencyMs}};
    if (response.isList)
        meta.insert(u"nextCursor"_s,
                    response.nextCursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(response.nextCursor));
    QJsonValue error = QJsonValue::Null;
    if (response.error) {
        QString message = response.error->message;
        if (!response.error->hint.isEmpty())
            message += u' ' + response.error->hint;
        error = QJsonObject{{u"code"_s, QString(word(response.error->code))},
                            {u"message"_s, message},
                            {u"details"_s, QJsonValue::Null}};
    }
    return QJsonDocument(QJsonObject{{u"data"_s, response.data}, {u"error"_s, error}, {u"meta"_s, meta}})
        .toJson(QJsonDocument::Compact);
}

} // namespace kalends
