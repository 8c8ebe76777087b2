// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "fakeplatform.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::test
{
namespace
{

Checkpoint at(const QString &step, const QString &handle = {}, const QJsonObject &more = {})
{
    QJsonObject data = more;
    if (!handle.isEmpty())
        data.insert(u"handle"_s, handle);
    return {step, data};
}

HttpRequest request(const QString &op, const QString &handle = {})
{
    HttpRequest made;
    made.method = op == "status"_L1 || op == "check"_L1 ? "GET" : "POST";
    made.url = QUrl(u"http://127.0.0.1:1/%1"_s.arg(op));
    made.url.setQuery(handle);
    return made;
}

Send send(const QString &op, Effect effect, const QString &handle = {})
{
    return {.op = op, .request = request(op, handle), .effect = effect, .handle = handle};
}

FailedAttempt failed(const HttpAnswer &answer)
{
    FailedAttempt failure;
    failure.error.httpStatus = answer.status;
    failure.error.message = u"The platform said %1."_s.arg(answer.status);
    switch (answer.status) {
    case 0:
        failure.error.code = ErrorCode::Network;
        break;
    case 401:
        failure.error.code = ErrorCode::TokenExpired;
        failure.accountDead = true;
        failure.accountStatus = AccountStatus::Expired;
        break;
    case 429:
        failure.error.code = ErrorCode::RateLimited;
        failure.retryAfter = Milliseconds(answer.header("retry-after").toInt() * 1000LL);
        break;
    case 400:
        failure.error.code = ErrorCode::PolicyRejected;
        break;
    default:
        failure.error.code = ErrorCode::PlatformUnavailable;
        break;
    }
    return failure;
}

Decision create()
{
    return {at(u"creating"_s), send(u"create"_s, Effect::Repeatable)};
}

Decision begin(const FakeProtocol &protocol, const PostContext &post)
{
    if (protocol.stages && post.staged.isEmpty())
        return {at(u"staging"_s), Stage{post.entry.media}};
    return create();
}

Decision settle(const PostContext &post, const Checkpoint &here, const Answer &answer)
{
    const QString handle = here.data.value("handle"_L1).toString();
    const int reads = here.data.value("reads"_L1).toInt();
    const Checkpoint reading = at(u"confirming"_s, handle, {{u"reads"_s, reads + 1}});
    if (!answer) {
        Send look = send(u"status"_s, Effect::Read, handle);
        return {at(u"confirming"_s, handle, {{u"reads"_s, reads}}), look};
    }
    const Error lost{.code = ErrorCode::Timeout, .message = u"No answer came."_s};
    if (!answer->success())
        return {reading, Uncertain{lost, 60s}};
    if (answer->body == "PUBLISHED")
        return {at(u"published"_s, handle), Published{u"post-"_s + handle, {}, {}, {}}};
    if (answer->body == "ERROR")
        return {{}, NotPublished{.error = {.code = ErrorCode::PlatformUnavailable, .message = u"It failed."_s}}};
    if (reads >= 3)
        return {reading, StillUnknown{lost, post.canceled ? 0s : 60s}};
    return {reading, Uncertain{lost, 60s}};
}

} // namespace

Decision FakeProtocol::next(const PostContext &post, const Checkpoint &here, const Answer &answer) const
{
    const QString step = here.step;
    const QString handle = here.data.value("handle"_L1).toString();
    if (post.canceled && (step == "creating"_L1 || step == "created"_L1)) { // as the real ones do before their commit
        const Error canceled{.code = ErrorCode::Canceled, .message = u"It was canceled."_s};
        return {here, FailedAttempt{.error = canceled, .nothingWouldHelp = true}};
    }
    if (step.isEmpty()) {
        if (!checksFirst)
            return begin(*this, post);
        Send check = send(u"check"_s, Effect::Read);
        check.beginsAttempt = false;
        return {at(u"checking"_s), check};
    }
    if (step == "checking"_L1) {
        if (!answer)
            return next(post, {}, {});
        if (answer->fault == NetFault::NotSent)
            return {{}, Wait{1s, u"offline"_s, true}};
        if (answer->success())
            return begin(*this, post);
        FailedAttempt failure = failed(*answer);
        failure.preflight = answer->status == 400;
        failure.countsAsAttempt = answer->status == 401 || answer->status == 503;
        return {{}, failure};
    }
    if (step == "staging"_L1)
        return begin(*this, post);
    if (step == "creating"_L1) {
        if (!answer)
            return begin(*this, post);
        if (answer->fault == NetFault::NotSent)
            return {{}, Wait{1s, u"offline"_s, true}};
        if (!answer->success())
            return {{}, failed(*answer)};
        const QString made = QString::fromUtf8(answer->body);
        return {at(u"handle"_s, made), send(u"status"_s, Effect::Read, made)};
    }
    if (step == "handle"_L1) {
        if (!answer)
            return {here, send(u"status"_s, Effect::Read, handle)};
        if (!answer->success())
            return {here, FailedAttempt{.error = failed(*answer).error, .keepCheckpoint = true}};
        if (answer->body != "FINISHED")
            return {here, Wait{3s, u"processing"_s, false}};
        Send commit = send(u"publish"_s, Effect::Irreversible, handle);
        commit.request.delivery = Delivery::Once;
        return {at(u"committing"_s, handle), commit};
    }
    if (step == "committing"_L1 && answer) {
        if (answer->success())
            return {at(u"published"_s, handle), Published{QString::fromUtf8(answer->body), {}, {}, {}}};
        if (answer->fault == NetFault::NotSent || answer->status == 400 || answer->status == 429)
            return {{}, failed(*answer)};
        return {at(u"confirming"_s, handle),
                Uncertain{{.code = ErrorCode::Timeout, .message = u"No answer came."_s}, 5s}};
    }
    return settle(post, here, answer);
}

Decision FakeProtocol::decorate(const PostContext &, const Checkpoint &here, const Answer &answer) const
{
    const QString handle = here.data.value("handle"_L1).toString();
    if (!answer)
        return {here, send(u"permalink"_s, Effect::Read, handle)};
    return {here, Published{{}, answer->success() ? u"https://example.test/"_s + handle : QString(), {}, {}}};
}

} // namespace kalends::test
