// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "boardworld.h"
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "composerdesks.h"
#include "fakeaccountdesk.h"
#include "media/library.h"
#include "servicesof.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPainter>
#include <QTest>

namespace kalends
{

/// An assistant whose answers a test gives piece by piece.
class PiecemealAssistant final : public AssistantDesk
{
public:
    [[nodiscard]] QString obstacle() const override { return hindrance; }
    [[nodiscard]] QString whatIsSent(const Entry &) const override { return agreed ? QString() : sent; }
    void agree() override { agreed = true; }
    quint64 prefill(const Entry &, const QList<MediaAsset> &, QObject *, Done<QList<Suggestion>>) override { return 0; }
    quint64 redraft(const Entry &, const QList<MediaAsset> &, std::optional<Channel> channel, const QString &field,
                    const Redraft &wish, QObject *guard, std::function<void(const QString &)> partial,
                    Done<Suggestion> done) override
    {
        wishes.append(wish);
        m_guard = guard;
        m_partial = std::move(partial);
        m_done = std::move(done);
        m_answer = {
            .channel = channel, .field = field, .value = {}, .source = source, .model = QStringLiteral("llama")};
        if (atOnce)
            finish(*atOnce);
        return ++m_asked;
    }
    void cancel(quint64 asking) override { canceled.append(asking); }

    void say(const QString &soFar) { m_partial(soFar); }
    void finish(const QString &text)
    {
        m_answer.value = text;
        if (m_guard)
            m_done(m_answer);
    }
    void fail(const Error &error)
    {
        if (m_guard)
            m_done(error);
    }

    QString hindrance;
    QString sent;
    bool agreed = false;
    SuggestionSource source = SuggestionSource::Assistant;
    std::optional<QString> atOnce;
    QList<Redraft> wishes;
    QList<quint64> canceled;

private:
    quint64 m_asked = 0;
    QPointer<QObject> m_guard;
    std::function<void(const QString &)> m_partial;
    Done<Suggestion> m_done;
    Suggestion m_answer;
};

class NoJobs final : public JobDesk
{
public:
    void jobs(const std::optional<EntryId> &, QObject *, Done<QList<JobRow>> done) override { done(QList<JobRow>()); }
    void attempts(const JobId &, QObject *, Done<QList<Attempt>> done) override { done(QList<Attempt>()); }
    void act(const JobId &, JobAction, std::optional<Instant>, bool, QObject *, Done<void> done) override { done({}); }
};

/// What the words' editors and pages stand on: a real store and library, an assistant that waits for the test.
struct WordsWorld : BoardWorld {
    Theme theme;
    MediaLibrary library{plan.folder.filePath(QStringLiteral("media")), plan.folder.filePath(QStringLiteral("cache"))};
    MediaCatalog media{*plan.database, library};
    MediaDoctor doctor{*plan.database, library};
    FakeAccountDesk accountDesk;
    NoJobs jobDesk;
    PiecemealAssistant assistant;
    TestComposerDesk desk;

    WordsWorld()
    {
        theme.setMode(Theme::Mode::Light);
        theme.setReducedMotion(true);
        theme.apply();
        QDir().mkpath(plan.folder.filePath(QStringLiteral("media")));
    }

    [[nodiscard]] ComposerServices services() { return servicesOf(*this, desk); }

    /// A picture in the library; different ones for different numbers.
    [[nodiscard]] MediaAsset photo(int number)
    {
        QImage image(540, 675, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient gradient(0, 0, 540, 675);
        gradient.setColorAt(0, QColor::fromHsv(number * 67 % 360, 120, 250));
        gradient.setColorAt(1, QColor::fromHsv((number * 67 + 60) % 360, 180, 200));
        painter.fillRect(image.rect(), gradient);
        painter.end();
        const QString path = plan.folder.filePath(QStringLiteral("photo-%1.jpg").arg(number));
        image.save(path, "jpg", 90);
        const auto asset = media.importNow(path);
        if (!asset.ok())
            qFatal("%s", qPrintable(asset.error().message));
        return *asset;
    }
    /// Never looked into.
    [[nodiscard]] static MediaAsset clip(int number = 9)
    {
        MediaAsset asset;
        asset.id = MediaId::fromTrusted(QStringLiteral("00000000-0000-7000-8000-00000000000%1").arg(number));
        asset.fileName = QStringLiteral("clip.mp4");
        asset.kind = MediaKind::Video;
        asset.mime = QStringLiteral("video/mp4");
        asset.width = 1080;
        asset.height = 1920;
        asset.durationMs = 15'000;
        asset.facts.container = QStringLiteral("mp4");
        return asset;
    }
    [[nodiscard]] static Account account(Channel channel, const QString &name)
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.username = name;
        return account;
    }

    [[nodiscard]] std::unique_ptr<PostDraft> draft(const QList<MediaAsset> &assets = {},
                                                   Readiness readiness = Readiness::Draft)
    {
        EntryForm form;
        form.timezone = "Europe/Berlin";
        form.channels = {Channel::Instagram, Channel::TikTok};
        for (const MediaAsset &asset : assets)
            form.media.append(asset.id);
        if (readiness != Readiness::Draft)
            form.id = EntryId::create();
        return std::make_unique<PostDraft>(
            PostDraft::Beginning{.form = form,
                                 .media = assets,
                                 .results = {},
                                 .jobs = {},
                                 .readiness = readiness,
                                 .accounts = {account(Channel::Instagram, QStringLiteral("studio.lumen")),
                                              account(Channel::TikTok, QStringLiteral("studiolumen"))},
                                 .flags = {}},
            plan.clock);
    }
};

} // namespace kalends
