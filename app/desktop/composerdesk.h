// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/keptfiles.h"
#include "desktop/sleephabits.h"
#include "desktop/workroom.h"
#include "net/httpclient.h"
#include "ui/composer/draft/composerservices.h"

namespace kalends
{

/// What the composer asks of the program around it: platforms, store, and what the profile keeps for it. GUI thread.
class HouseComposerDesk final : public ComposerDesk
{
public:
    HouseComposerDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom);

    void creatorInfo(const AccountId &account, QObject *guard, Done<CreatorInfo> done) override;
    void fetchPicture(const QString &url, QObject *guard, Done<QImage> done) override;
    void concerns(const Entry &entry, QObject *guard, Done<QList<ReadinessIssue>> done) override;
    void suggestSlot(const Entry &entry, const QByteArray &zone, QObject *guard, Done<SlotSuggestion> done) override;
    void gridBefore(std::optional<Instant> before, int count, QObject *guard, Done<QList<MediaId>> done) override;
    [[nodiscard]] QList<std::pair<QString, QString>> snippets(const QString &kind) const override;
    void setSnippets(const QString &kind, const QList<std::pair<QString, QString>> &snippets) override;
    [[nodiscard]] QString remembered(const QString &key) const override;
    void remember(const QString &key, const QString &value) override;
    void keepUnsaved(const QString &key, const QByteArray &text) override;
    [[nodiscard]] QList<std::pair<QString, QByteArray>> unsaved() const override;

    /// The computer slept; remembered, so that a post is not planned into its sleep.
    void noteSleep(Instant from, Instant to);

private:
    HouseParts m_parts;
    AccountLinker &m_linker;
    Workroom &m_workroom;
    HttpClient m_http; ///< the composer's own, for pictures
    SleepHabits m_habits;
    KeptFiles m_unsaved;  ///< DIR/unsaved/
    KeptFiles m_snippets; ///< DIR/snippets/, a file for each kind
    mutable QHash<QString, QList<std::pair<QString, QString>>> m_snippetsKnown;
};

} // namespace kalends
