// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <QUrl>

namespace kalends
{

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidValue:
    case ErrorCode::InvalidTime:
    case ErrorCode::InvalidTimezone:
    case ErrorCode::UnknownField:
    case ErrorCode::PayloadTooLarge:
        return Exit::BadUsage;
    case ErrorCode::FeatureDisabled:
    case ErrorCode::VersionConflict:
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::AccountExists:
    case ErrorCode::InPast:
    case ErrorCode::AlreadyPublished:
    case ErrorCode::IsPublishing:
    case ErrorCode::InvalidState:
    case ErrorCode::OutcomeUnknown:
        return Exit::Refused;
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::ProfileLocked:
    case ErrorCode::Unauthorized:
    case ErrorCode::TooManyRequests: // too many wrong tokens: nobody is let in for a minute
        return Exit::Unreachable;
    default:
        return Exit::Failed;
    }
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        addAccountCommands(list);
        addMediaCommands(list);
        addEntryCommands(list);
        addJobCommands(list);
        addServiceCommands(list);
        addAiCommands(list);
        return list;
    }();
    return all;
}

Error badUsage(const QString &message, const QString &hint)
{
    return {.code = ErrorCode::BadRequest, .message = message, .hint = hint};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace kalends
