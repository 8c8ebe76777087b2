// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "boardworld.h"
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "fakeaccountdesk.h"
#include "media/library.h"
#include "servicesof.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/theme/theme.h"

#include <QLinearGradient>
#include <QPainter>

namespace kalends
{

/// Nobody drafts anything here.
class QuietAssistantDesk final : public AssistantDesk
{
public:
    QString obstacle() const override { return QStringLiteral("No assistant is set up."); }
    QString whatIsSent(const Entry &) const override { return {}; }
    void agree() override {}
    quint64 prefill(const Entry &, const QList<MediaAsset> &, QObject *, Done<QList<Suggestion>>) override { return 1; }
    quint64 redraft(const Entry &, const QList<MediaAsset> &, std::optional<Channel>, const QString &, const Redraft &,
                    QObject *, std::function<void(const QString &)>, Done<Suggestion>) override
    {
        return 1;
    }
    void cancel(quint64) override {}
};

/// Nobody has jobs here.
class NoJobsDesk final : public JobDesk
{
public:
    void jobs(const std::optional<EntryId> &, QObject *, Done<QList<JobRow>>) override {}
    void attempts(const JobId &, QObject *, Done<QList<Attempt>>) override {}
    void act(const JobId &, JobAction, std::optional<Instant>, bool, QObject *, Done<void>) override {}
};

/// Answers from the event loop, as the real desk does; remembers what it was asked.
class AskedComposerDesk final : public ComposerDesk
{
public:
    // What it will answer.
    Result<CreatorInfo> creator = CreatorInfo{};
    Result<QImage> picture = QImage();
    QList<MediaId> grid;
    bool silent = false; ///< creatorInfo() is answered by answer() only
    // What it was asked.
    QList<AccountId> asked;
    QStringList pictures;
    QList<std::optional<Instant>> gridsBefore;
    QHash<QString, QString> memory;

    void creatorInfo(const AccountId &account, QObject *guard, Done<CreatorInfo> done) override
    {
        asked.append(account);
        if (silent)
            m_waiting.append(done);
        else
            later(guard, creator, done);
    }
    /// Answers the question with this number, counted from 0, now.
    void answer(qsizetype question, const Result<CreatorInfo> &info) { m_waiting.at(question)(info); }

    void fetchPicture(const QString &url, QObject *guard, Done<QImage> done) override
    {
        pictures.append(url);
        later(guard, picture, done);
    }
    void concerns(const Entry &, QObject *guard, Done<QList<ReadinessIssue>> done) override
    {
        later(guard, Result<QList<ReadinessIssue>>(QList<ReadinessIssue>()), done);
    }
    void suggestSlot(const Entry &, const QByteArray &, QObject *, Done<SlotSuggestion>) override {}
    void gridBefore(std::optional<Instant> before, int count, QObject *guard, Done<QList<MediaId>> done) override
    {
        gridsBefore.append(before);
        later(guard, Result<QList<MediaId>>(grid.first(std::min<qsizetype>(count, grid.size()))), done);
    }
    QList<std::pair<QString, QString>> snippets(const QString &) const override { return {}; }
    void setSnippets(const QString &, const QList<std::pair<QString, QString>> &) override {}
    QString remembered(const QString &key) const override { return memory.value(key); }
    void remember(const QString &key, const QString &value) override { memory.insert(key, value); }
    void keepUnsaved(const QString &, const QByteArray &) override {}
    QList<std::pair<QString, QByteArray>> unsaved() const override { return {}; }

private:
    template <class T> static void later(QObject *guard, const Result<T> &answer, const Done<T> &done)
    {
        QTimer::singleShot(0, guard, [answer, done] { done(answer); });
    }
    QList<Done<CreatorInfo>> m_waiting;
};

/// A post being written, for one page of the composer alone: a real store, library and doctor; the rest of the program
/// answers as told. The clock stands still.
struct DraftWorld : BoardWorld {
    MediaLibrary library{plan.folder.filePath(QStringLiteral("media")), plan.folder.filePath(QStringLiteral("cache"))};
    MediaCatalog media{*plan.database, library};
    MediaDoctor doctor{*plan.database, library};
    Theme theme;
    FakeAccountDesk accountDesk;
    NoJobsDesk jobDesk;
    QuietAssistantDesk assistant;
    AskedComposerDesk desk;
    PostDraft::Beginning beginning;
    std::unique_ptr<PostDraft> draft;

    DraftWorld()
    {
        for (const char *folder : {"media", "cache"})
            QDir(plan.folder.path()).mkpath(QLatin1String(folder));
        theme.setMode(Theme::Mode::Light);
        theme.setReducedMotion(true);
        theme.apply();
        beginning.form.timezone = "Europe/Berlin";
        beginning.form.channels = {Channel::Instagram, Channel::TikTok};
    }

    [[nodiscard]] ComposerServices services() { return servicesOf(*this, desk); }

    Account addAccount(Channel channel, const QString &username, const QString &name = {})
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.username = username;
        account.displayName = name;
        account.timezone = "Europe/Berlin";
        beginning.accounts.append(account);
        return account;
    }

    /// Begins with what `beginning` holds by then.
    PostDraft &begin()
    {
        for (const MediaAsset &asset : std::as_const(beginning.media))
            beginning.form.media.append(asset.id);
        draft = std::make_unique<PostDraft>(beginning, plan.clock);
        return *draft;
    }

    /// Something like a photo of hills in the evening, in the library; another `hue` is another picture.
    MediaAsset addPhoto(QSize size, int wanted = 30)
    {
        const int hue = wanted % 360;
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient sky(0, 0, 0, size.height());
        sky.setColorAt(0, QColor::fromHsv(hue, 120, 235));
        sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 60, 250));
        painter.fillRect(image.rect(), sky);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 248, 220));
        const qreal sun = size.width() * 0.09;
        painter.drawEllipse(QPointF(size.width() * 0.68, size.height() * 0.36), sun, sun);
        for (int hill = 0; hill < 4; ++hill) {
            painter.setBrush(QColor::fromHsv((hue + 190 + hill * 8) % 360, 90 + hill * 20, 170 - hill * 34));
            QPolygonF outline{QPointF(0, size.height())};
            for (int x = 0; x <= 40; ++x)
                outline << QPointF(size.width() * x / 40.0,
                                   size.height() * (0.52 + hill * 0.11 + 0.05 * std::sin(x * 0.35 + hill * 2.1)));
            outline << QPointF(size.width(), size.height());
            painter.drawPolygon(outline);
        }
        painter.end();
        const QString path = plan.folder.filePath(QStringLiteral("photo-%1-%2.jpg").arg(hue).arg(size.width()));
        if (!image.save(path, "JPG", 90))
            qFatal("the photo was not written");
        return import(path);
    }
    MediaAsset import(const QString &path)
    {
        const auto asset = media.importNow(path);
        if (!asset.ok())
            qFatal("%s", qPrintable(asset.error().message));
        return *asset;
    }
};

} // namespace kalends
