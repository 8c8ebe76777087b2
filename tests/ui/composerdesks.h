// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"

#include <QHash>
#include <QImage>
#include <QPointer>

namespace kalends
{

/// An assistant that says what a test told it to, when the test says so.
class TestAssistantDesk final : public AssistantDesk
{
public:
    [[nodiscard]] QString obstacle() const override { return {}; }
    [[nodiscard]] QString whatIsSent(const Entry &) const override { return sent; }
    void agree() override { sent.clear(); }
    quint64 prefill(const Entry &, const QList<MediaAsset> &, QObject *guard, Done<QList<Suggestion>> done) override
    {
        ++prefills;
        if (!waits)
            done(suggestions);
        else
            m_waiting.append({QPointer<QObject>(guard), std::move(done)});
        return quint64(prefills);
    }
    quint64 redraft(const Entry &, const QList<MediaAsset> &, std::optional<Channel> channel, const QString &field,
                    const Redraft &, QObject *, std::function<void(const QString &)>, Done<Suggestion> done) override
    {
        done(Suggestion{.channel = channel, .field = field, .value = QStringLiteral("Anew"), .model = {}});
        return 1;
    }
    void cancel(quint64) override {}
    /// The answers that a test kept back.
    void answer()
    {
        for (const auto &[guard, done] : std::exchange(m_waiting, {})) {
            if (guard)
                done(suggestions);
        }
    }

    QString sent; ///< what a person has to agree to first
    bool waits = false;
    int prefills = 0;
    QList<Suggestion> suggestions;

private:
    QList<std::pair<QPointer<QObject>, Done<QList<Suggestion>>>> m_waiting;
};

/// Knows nothing but what a test tells it; the journal is in memory, as after a crash of the program.
class TestComposerDesk final : public ComposerDesk
{
public:
    void creatorInfo(const AccountId &, QObject *, Done<CreatorInfo> done) override { done(creator); }
    void fetchPicture(const QString &, QObject *, Done<QImage> done) override { done(QImage()); }
    void concerns(const Entry &entry, QObject *, Done<QList<ReadinessIssue>> done) override
    {
        ++asked;
        lastEntry = entry;
        done(issues);
    }
    void suggestSlot(const Entry &, const QByteArray &, QObject *, Done<SlotSuggestion> done) override
    {
        if (slot)
            done(*slot);
        else
            done(Error{.code = ErrorCode::NotFound, .message = QStringLiteral("No time."), .hint = {}});
    }
    void gridBefore(std::optional<Instant>, int, QObject *, Done<QList<MediaId>> done) override
    {
        done(QList<MediaId>());
    }
    [[nodiscard]] QList<std::pair<QString, QString>> snippets(const QString &kind) const override
    {
        return kept.value(kind);
    }
    void setSnippets(const QString &kind, const QList<std::pair<QString, QString>> &snippets) override
    {
        kept.insert(kind, snippets);
    }
    [[nodiscard]] QString remembered(const QString &key) const override { return memory.value(key); }
    void remember(const QString &key, const QString &value) override { memory.insert(key, value); }
    void keepUnsaved(const QString &key, const QByteArray &text) override
    {
        if (text.isEmpty())
            journal.remove(key);
        else
            journal.insert(key, text);
    }
    [[nodiscard]] QList<std::pair<QString, QByteArray>> unsaved() const override
    {
        QList<std::pair<QString, QByteArray>> all;
        for (auto one = journal.begin(); one != journal.end(); ++one)
            all.append({one.key(), one.value()});
        return all;
    }

    CreatorInfo creator{.username = QStringLiteral("lumen"),
                        .nickname = QStringLiteral("Studio Lumen"),
                        .avatarUrl = {},
                        .privacyOptions = {QStringLiteral("PUBLIC_TO_EVERYONE"), QStringLiteral("SELF_ONLY")},
                        .maxVideoDuration = std::chrono::minutes(10)};
    QList<ReadinessIssue> issues;
    std::optional<SlotSuggestion> slot;
    Entry lastEntry;
    int asked = 0;
    QHash<QString, QList<std::pair<QString, QString>>> kept;
    QHash<QString, QString> memory;
    QHash<QString, QByteArray> journal;
};

} // namespace kalends
