// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What the platforms and the storage answer: every reader of the channels, and both publish protocols fed with answer
// after answer.
#include "bytes.h"

#include "channels/accountapi.h"
#include "channels/protocol.h"
#include "media/staging.h"
#include "model/clock.h"

#include <QJsonDocument>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

HttpAnswer answerFrom(fuzz::Bytes &bytes)
{
    static constexpr int kStatus[] = {200, 200, 200, 201, 206, 302, 400, 401, 403, 404, 429, 500, 503};
    HttpAnswer answer;
    const quint8 fault = bytes.number();
    answer.fault = fault < 200 ? NetFault::None : NetFault(fault % 6);
    answer.status = answer.fault == NetFault::NotSent || answer.fault == NetFault::TimedOut
                        ? 0
                        : kStatus[bytes.number() % std::size(kStatus)];
    if (const quint8 retry = bytes.number(); retry > 200)
        answer.headers.emplaceBack("retry-after", QByteArray::number(retry));
    if (bytes.number() > 200)
        answer.headers.emplaceBack("x-business-use-case-usage", bytes.take(bytes.number()));
    answer.headers.emplaceBack("content-type", "application/json");
    answer.body = bytes.take(qsizetype(bytes.number()) * 8 + bytes.number());
    return answer;
}

PostContext context(Channel channel, quint8 kind)
{
    PostContext post;
    post.job.id = JobId::fromTrusted(u"01890000-0000-7000-8000-000000000001"_s);
    post.job.channel = channel;
    post.entry.id = EntryId::fromTrusted(u"01890000-0000-7000-8000-000000000002"_s);
    post.entry.caption = u"Some words #tag"_s;
    post.entry.state = EntryState::Planned;
    post.account.channel = channel;
    post.account.externalAccountId = u"17841400000000000"_s;
    QJsonObject fields;
    if (channel == Channel::TikTok)
        fields = {{u"privacy_level"_s, u"SELF_ONLY"_s}, {u"consent"_s, true}};
    post.entry.channels.append({.channel = channel, .accountId = post.account.id, .fields = fields});
    const int count = 1 + kind % 3;
    for (int i = 0; i < count; ++i) {
        MediaAsset asset;
        asset.id = MediaId::fromTrusted(u"01890000-0000-7000-8000-00000000001%1"_s.arg(i));
        const bool clip = (kind & 4) != 0;
        asset.kind = clip ? MediaKind::Video : MediaKind::Image;
        asset.mime = clip ? u"video/mp4"_s : u"image/jpeg"_s;
        asset.facts.container = clip ? u"mp4"_s : u"jpeg"_s;
        asset.bytes = 30'000'000;
        asset.width = 1080;
        asset.height = 1350;
        asset.durationMs = clip ? 20'000 : 0;
        asset.sha256 = QByteArray(64, 'a');
        post.media.append(asset);
        post.entry.media.append(asset.id);
        post.mediaPaths.append(u"/nowhere"_s);
        post.staged.append({asset.id, u"https://storage.example/%1"_s.arg(i)});
    }
    post.uploadUrl = u"https://open-upload.tiktokapis.com/video/?upload_id=1"_s;
    post.now = instantFromMs(1'790'000'000'000);
    return post;
}

void runProtocol(fuzz::Bytes &bytes)
{
    const Channel channel = kChannels[bytes.number() % kChannels.size()];
    PostContext post = context(channel, bytes.number());
    const PublishProtocol &protocol = protocolFor(channel);
    Checkpoint at;
    Answer answer;
    for (int step = 0; step < 40 && !bytes.atEnd(); ++step) {
        const Decision decision = protocol.next(post, at, answer);
        at = Checkpoint::fromJson(
            QJsonDocument::fromJson(QJsonDocument(decision.checkpoint.toJson()).toJson()).object());
        fuzz::demand(at == decision.checkpoint); // what is written down can be read again
        answer.reset();
        if (std::holds_alternative<Send>(decision.action))
            answer = answerFrom(bytes);
        else if (std::holds_alternative<Published>(decision.action)) {
            (void)protocol.decorate(post, at, answerFrom(bytes));
            return;
        } else if (std::holds_alternative<FailedAttempt>(decision.action) ||
                   std::holds_alternative<NotPublished>(decision.action))
            return;
        post.now += std::chrono::seconds(bytes.number());
    }
}

void readAll(fuzz::Bytes &bytes)
{
    const HttpAnswer answer = answerFrom(bytes);
    for (const Channel channel : kChannels) {
        (void)accountApiFor(channel).readGrant(answer);
        (void)accountApiFor(channel).readIdentity(answer);
    }
    (void)readCreatorInfo(answer);
    (void)Staging::readListing(answer);
    (void)Staging::readOutcome(answer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Bytes bytes(data, size);
    if (bytes.number() % 2 == 0)
        readAll(bytes);
    else
        runProtocol(bytes);
    return 0;
}
