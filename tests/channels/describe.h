// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "driver.h"

#include <QTest>

namespace kalends::test
{

using Change = std::function<void(PostContext &)>;

/// One turn of a channel: where the post stands, and what has come.
struct Asked {
    QString step;
    QJsonObject data{};
    Answer answer{};
    Change change = [](PostContext &) {};
    bool decorating = false;
};

/// A decision in a line: what is done, what matters of it, and where the post stands then.
class Description
{
public:
    static QString of(const Decision &decision)
    {
        Description line;
        std::visit([&line](const auto &action) { line.tell(action); }, decision.action);
        if (decision.provesNotDone)
            line.add(QStringLiteral("not done"));
        if (decision.dropStaged)
            line.add(QStringLiteral("drops files"));
        const QString step = decision.checkpoint.step;
        return line.m_words.join(u' ') + QStringLiteral(" @") + (step.isEmpty() ? QStringLiteral("begin") : step);
    }

private:
    void add(const QString &word) { m_words.append(word); }
    void addIf(bool holds, const char *word)
    {
        if (holds)
            add(QString::fromLatin1(word));
    }
    void minutes(const char *what, Milliseconds time)
    {
        if (time.count() > 0)
            add(QStringLiteral("%1 %2 s").arg(QLatin1String(what)).arg(time / std::chrono::seconds(1)));
    }
    void dead(bool is, AccountStatus status)
    {
        addIf(is && status == AccountStatus::Expired, "account expired");
        addIf(is && status == AccountStatus::Revoked, "account revoked");
    }
    void tell(const Send &send)
    {
        add(QStringLiteral("send ") + send.op);
        addIf(send.repeatsIntent, "again");
    }
    void tell(const Stage &stage)
    {
        add(QStringLiteral("stage %1").arg(stage.media.size()));
        addIf(stage.fresh, "anew");
    }
    void tell(const Wait &wait)
    {
        add(QStringLiteral("wait ") + wait.why);
        addIf(wait.offline, "offline");
    }
    void tell(const RefreshToken &) { add(QStringLiteral("refresh the token")); }
    void tell(const KeepUploadUrl &) { add(QStringLiteral("keep the address")); }
    void tell(const Published &published)
    {
        add(QStringLiteral("published"));
        for (const QString &text : {published.remotePostId, published.permalink}) {
            if (!text.isEmpty())
                add(text);
        }
        addIf(!published.note.isEmpty(), "with a note");
        minutes("look again in", published.lookAgainIn);
    }
    void tell(const FailedAttempt &failed)
    {
        add(QStringLiteral("failed ") + word(failed.error.code));
        minutes("for", failed.retryAfter);
        dead(failed.accountDead, failed.accountStatus);
        addIf(failed.keepCheckpoint, "kept");
        addIf(failed.preflight, "preflight");
        addIf(failed.nothingWouldHelp, "for good");
        addIf(failed.countsAsAttempt, "counts");
    }
    void tell(const Uncertain &open)
    {
        add(QStringLiteral("uncertain"));
        minutes("look again in", open.lookAgainIn);
        dead(open.accountDead, open.accountStatus);
    }
    void tell(const StillUnknown &unknown)
    {
        add(QStringLiteral("unknown"));
        minutes("look again in", unknown.lookAgainIn);
        dead(unknown.accountDead, unknown.accountStatus);
    }
    void tell(const NotPublished &proof)
    {
        add(QStringLiteral("not published ") + word(proof.error.code));
        minutes("for", proof.retryAfter);
        dead(proof.accountDead, proof.accountStatus);
        addIf(proof.keepCheckpoint, "kept");
        addIf(proof.nothingWouldHelp, "for good");
    }

    QStringList m_words;
};

/// A row of a test with the columns "asked" and "expected".
inline void row(
    const char *name, const QString &step, const QJsonObject &data, const Answer &answer, const QString &expected,
    const Change &change = [](PostContext &) {})
{
    QTest::newRow(name) << Asked{step, data, answer, change} << expected;
}
/// The same for what is nice to have once the post is out.
inline void decorationRow(
    const char *name, const QString &step, const QJsonObject &data, const Answer &answer, const QString &expected,
    const Change &change = [](PostContext &) {})
{
    QTest::newRow(name) << Asked{step, data, answer, change, true} << expected;
}

/// What the post's channel decides.
inline QString whatFollows(const Asked &asked, PostContext post)
{
    asked.change(post);
    const PublishProtocol &protocol = protocolFor(post.job.channel);
    const Checkpoint at{asked.step, asked.data};
    return Description::of(asked.decorating ? protocol.decorate(post, at, asked.answer)
                                            : protocol.next(post, at, asked.answer));
}

} // namespace kalends::test
