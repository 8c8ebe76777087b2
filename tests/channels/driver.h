// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

#include <QJsonDocument>
#include <QStringList>
#include <functional>

namespace kalends::test
{

inline HttpAnswer answered(int status, const QByteArray &body, HttpHeaders headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = std::move(headers);
    return answer;
}
inline HttpAnswer answered(int status, const QJsonObject &body)
{
    return answered(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}
inline HttpAnswer fault(NetFault kind)
{
    HttpAnswer answer;
    answer.fault = kind;
    answer.faultText = QStringLiteral("broken on purpose");
    return answer;
}

enum class Loss { None, BeforeEffect, AfterEffect };

/// Plays a protocol against a platform that is a function, the way the runner does: writes the checkpoint down (through
/// JSON) before it acts, and forgets everything else when it is told to crash. Watches the promises that every protocol
/// has to keep.
class Driver
{
public:
    using Platform = std::function<HttpAnswer(const Send &)>;

    Driver(const PublishProtocol &protocol, PostContext context, Platform platform)
        : post(std::move(context)), m_protocol(protocol), m_platform(std::move(platform))
    {
    }

    PostContext post;
    Checkpoint saved;
    int crashAtSend = -1; ///< which request's answer is lost, together with everything in memory
    Loss loss = Loss::None;
    bool keepUploadUrl = true; ///< whether the upload address survives a crash (vault) or not
    QStringList ops;           ///< of every request that reached the platform
    QStringList trouble;       ///< broken promises
    QJsonObject meta;
    int irreversible = 0; ///< that left
    int attempts = 1;
    int decisions = 0;
    std::optional<Action> verdict; ///< the last action, when it ends something
    QStringList waits;

    /// Until a verdict. StillUnknown is one only when no more looks are planned (or `stopAtUnknown`).
    void run(int most = 4000, bool stopAtUnknown = false)
    {
        Answer answer;
        for (int i = 0; i < most; ++i) {
            const Decision decision = m_protocol.next(post, saved, answer);
            ++decisions;
            checkRecorded(decision);
            saved = Checkpoint::fromJson(
                QJsonDocument::fromJson(QJsonDocument(decision.checkpoint.toJson()).toJson()).object());
            for (auto it = decision.meta.begin(); it != decision.meta.end(); ++it)
                meta.insert(it.key(), it.value());
            if (decision.provesNotDone)
                m_intentOpen = false;
            answer.reset();
            if (const Send *send = std::get_if<Send>(&decision.action)) {
                answer = perform(*send);
            } else if (const Wait *wait = std::get_if<Wait>(&decision.action)) {
                waits << wait->why;
                post.now += wait->delay;
            } else if (const Stage *stage = std::get_if<Stage>(&decision.action)) {
                stageFiles(*stage);
            } else if (const KeepUploadUrl *keep = std::get_if<KeepUploadUrl>(&decision.action)) {
                post.uploadUrl = keep->url;
            } else if (std::holds_alternative<RefreshToken>(decision.action)) {
                ops << QStringLiteral("refresh_token");
            } else if (const Uncertain *open = std::get_if<Uncertain>(&decision.action)) {
                ++uncertain;
                lookLater(open->lookAgainIn);
            } else if (const StillUnknown *unknown = std::get_if<StillUnknown>(&decision.action)) {
                if (stopAtUnknown || unknown->lookAgainIn.count() == 0) {
                    verdict = decision.action;
                    return;
                }
                lookLater(unknown->lookAgainIn);
            } else {
                if (!std::holds_alternative<Published>(decision.action))
                    m_intentOpen = false;
                verdict = decision.action;
                return;
            }
        }
        trouble << QStringLiteral("no verdict after %1 decisions at step %2").arg(most).arg(saved.step);
    }

    int uncertain = 0;
    template <class T> [[nodiscard]] const T *got() const { return verdict ? std::get_if<T>(&*verdict) : nullptr; }
    [[nodiscard]] QString verdictName() const
    {
        static const char *const names[] = {"Send",      "Stage",         "Wait",      "RefreshToken", "KeepUploadUrl",
                                            "Published", "FailedAttempt", "Uncertain", "StillUnknown", "NotPublished"};
        return verdict ? QString::fromLatin1(names[verdict->index()]) : QStringLiteral("none");
    }
    [[nodiscard]] int sends() const { return m_sends; }

private:
    Answer perform(const Send &send)
    {
        if (send.effect == Effect::Irreversible)
            watchIntent(send);
        const bool crash = m_sends++ == crashAtSend;
        if (crash && loss == Loss::BeforeEffect)
            return forgetEverything();
        ops << send.op;
        const HttpAnswer answer = m_platform(send);
        if (crash && loss == Loss::AfterEffect)
            return forgetEverything();
        rememberIds(answer);
        return answer;
    }

    void watchIntent(const Send &send)
    {
        if (m_intentOpen && !send.repeatsIntent)
            trouble << QStringLiteral("a second %1 without proof that the first had no effect").arg(send.op);
        if (send.repeatsIntent && !m_intentOpen)
            trouble << QStringLiteral("%1 repeats an intent that is not open").arg(send.op);
        if (send.request.delivery != Delivery::Once)
            trouble << QStringLiteral("%1 may be delivered twice").arg(send.op);
        m_intentOpen = true;
        ++irreversible;
    }

    Answer forgetEverything()
    {
        post.staged.clear();
        if (!keepUploadUrl)
            post.uploadUrl.clear();
        return std::nullopt;
    }

    void lookLater(Milliseconds delay)
    {
        if (delay.count() <= 0)
            trouble << QStringLiteral("an open outcome without a time for the next look");
        post.now += delay;
    }

    void stageFiles(const Stage &stage)
    {
        for (const MediaId &media : stage.media)
            post.staged.append(
                {media,
                 QStringLiteral("https://staging.example/%1/%2?sig=SECRET").arg(media.toString()).arg(++m_staged)});
    }

    /// An id that the platform gave must be written down before anything else happens.
    void rememberIds(const HttpAnswer &answer)
    {
        const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
        m_mustRecord = root.value(QLatin1String("id")).toString();
        if (m_mustRecord.isEmpty())
            m_mustRecord = root.value(QLatin1String("data")).toObject().value(QLatin1String("publish_id")).toString();
    }
    [[nodiscard]] static bool plausible(const QString &id) { return id.size() <= 128 && !id.contains(u' '); }
    void checkRecorded(const Decision &decision)
    {
        const QByteArray text = QJsonDocument(decision.checkpoint.toJson()).toJson();
        const bool clears = std::holds_alternative<FailedAttempt>(decision.action) ||
                            std::holds_alternative<NotPublished>(decision.action);
        if (!m_mustRecord.isEmpty() && plausible(m_mustRecord) && !clears && !text.contains(m_mustRecord.toUtf8()) &&
            !isForgottenOnPurpose(m_mustRecord))
            trouble << QStringLiteral("id %1 is used before it is written down (step %2)")
                           .arg(m_mustRecord, decision.checkpoint.step);
        if (text.contains("SECRET"))
            trouble << QStringLiteral("a signed address is in the checkpoint");
        m_mustRecord.clear();
    }
    [[nodiscard]] bool isForgottenOnPurpose(const QString &id) const
    {
        return deadIds.contains(id) || id == post.account.externalAccountId;
    }

public:
    QStringList deadIds; ///< the platform said so: the protocol may drop them

private:
    const PublishProtocol &m_protocol;
    Platform m_platform;
    QString m_mustRecord;
    bool m_intentOpen = false;
    int m_sends = 0;
    int m_staged = 0;
};

/// A post of `files` on a linked account, due now.
inline PostContext makePost(Channel channel, const QJsonObject &fields, const QList<MediaKind> &files)
{
    PostContext post;
    post.now = instantFromMs(1'795'000'000'000);
    post.account.id = AccountId::create();
    post.account.channel = channel;
    post.account.externalAccountId = QStringLiteral("17840000000000001");
    post.account.username = QStringLiteral("someone");
    post.job.id = JobId::create();
    post.job.channel = channel;
    post.job.scheduledAt = post.now;
    post.entry.id = EntryId::create();
    post.entry.caption = QStringLiteral("Hello @friend");
    EntryChannel part;
    part.channel = channel;
    part.accountId = post.account.id;
    part.fields = fields;
    post.entry.channels = {part};
    for (const MediaKind kind : files) {
        MediaAsset asset;
        asset.id = MediaId::create();
        asset.kind = kind;
        asset.fileName = QStringLiteral("file%1").arg(post.media.size());
        asset.mime = kind == MediaKind::Video ? QStringLiteral("video/mp4") : QStringLiteral("image/jpeg");
        asset.bytes = 25'000'000;
        asset.durationMs = kind == MediaKind::Video ? 9000 : 0;
        post.entry.media << asset.id;
        post.media << asset;
        post.mediaPaths << QStringLiteral("/nowhere/%1").arg(asset.fileName);
    }
    post.settings.instagram.graphUrl = QUrl(QStringLiteral("https://graph.instagram.com"));
    post.settings.instagram.tokenUrl = QUrl(QStringLiteral("https://api.instagram.com"));
    post.settings.instagram.authorizeUrl = QUrl(QStringLiteral("https://www.instagram.com/oauth/authorize"));
    post.settings.instagram.clientId = QStringLiteral("4711");
    post.settings.tiktok.apiUrl = QUrl(QStringLiteral("https://open.tiktokapis.com"));
    post.settings.tiktok.authorizeUrl = QUrl(QStringLiteral("https://www.tiktok.com/v2/auth/authorize/"));
    post.settings.tiktok.clientKey = QStringLiteral("key");
    return post;
}

} // namespace kalends::test
