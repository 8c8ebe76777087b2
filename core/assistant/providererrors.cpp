// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/providererrors.h"

#include "assistant/chatstream.h"
#include "model/texts.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

Error lost(const HttpAnswer &answer, const QString &host)
{
    if (answer.fault == NetFault::TooLarge)
        return {.code = ErrorCode::PayloadTooLarge,
                .message = Texts::tr("The answer of %1 was too large and was dropped.").arg(host),
                .hint = Texts::tr("Try again, or choose another model.")};
    if (answer.fault == NetFault::TimedOut)
        return {.code = ErrorCode::Timeout,
                .message = answer.faultText,
                .hint = Texts::tr("A smaller model answers sooner.")};
    return {.code = ErrorCode::Network,
            .message = answer.faultText,
            .hint = Texts::tr("Check that the provider runs and that the base URL in the settings is right.")};
}

bool mentions(const QByteArray &body, std::initializer_list<const char *> words)
{
    const QByteArray text = body.left(8192).toLower();
    return std::any_of(words.begin(), words.end(), [&text](const char *word) { return text.contains(word); });
}

} // namespace

std::optional<Error> providerError(const HttpAnswer &answer, const QString &host)
{
    if (!answer.arrived())
        return lost(answer, host);
    if (answer.success())
        return std::nullopt;
    const QString said = providerMessage(answer.body);
    Error error{.code = ErrorCode::InvalidValue, .platformMessage = said, .httpStatus = answer.status};
    const auto with = [&said](const QString &sentence) { return said.isEmpty() ? sentence : sentence + u' ' + said; };
    switch (answer.status) {
    case 401:
    case 403:
        error.code = ErrorCode::Unauthorized;
        error.message = with(Texts::tr("%1 does not accept the key.").arg(host));
        error.hint = Texts::tr("Store the right key in the settings.");
        break;
    case 404:
        error.message = with(Texts::tr("%1 knows neither this address nor this model.").arg(host));
        error.hint = Texts::tr("Check the base URL and the model in the settings.");
        break;
    case 402:
    case 429:
        error.code = ErrorCode::RateLimited;
        error.message = with(Texts::tr("%1 takes no more requests for now.").arg(host));
        error.hint = Texts::tr("Wait a while, or look at the plan and the credit there.");
        break;
    default:
        if (answer.status >= 500 || answer.status < 300) {
            error.code = ErrorCode::PlatformUnavailable;
            error.message = with(Texts::tr("%1 is out of order (%2).").arg(host).arg(answer.status));
            error.hint = Texts::tr("Try again later.");
        } else {
            error.message = with(Texts::tr("%1 refused the request (%2).").arg(host).arg(answer.status));
            error.hint = Texts::tr("Check the base URL and the model in the settings.");
        }
    }
    return error;
}

bool saysDown(const HttpAnswer &answer)
{
    switch (answer.fault) {
    case NetFault::NotSent:
    case NetFault::Lost:
    case NetFault::TimedOut:
        return true;
    case NetFault::None:
        return answer.status >= 500 || answer.status == 429;
    case NetFault::TooLarge:
    case NetFault::Canceled:
        return false;
    }
    return false;
}

Refused refusedForm(const HttpAnswer &answer)
{
    // Some servers answer 500 where a model has no eyes or a grammar cannot be made.
    const bool form = answer.arrived() && (answer.status == 400 || answer.status == 415 || answer.status == 422 ||
                                           answer.status == 413 || answer.status == 500 || answer.status == 501);
    if (!form)
        return {};
    Refused refused{.pictures = mentions(answer.body, {"image", "vision", "multimodal", "mmproj", "content type"}),
                    .json =
                        mentions(answer.body, {"response_format", "json_schema", "json_object", "grammar", "schema"})};
    if (!refused.pictures && !refused.json &&
        answer.status != 500) // it does not say: first the schema, then the pictures
        refused.json = true;
    return refused;
}

} // namespace kalends
