// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/assistant.h"
#include "house/rooms.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/panels/assistantsetup.h"
#include "ui/window/plandesk.h"

#include <QObject>

namespace kalends
{

/// What the windows ask of the assistant, with the person's yes to what is sent remembered for each provider's host in
/// the settings. Without that yes, and without a provider, it drafts offline. GUI thread.
class HouseAssistantDesk final : public QObject, public AssistantDesk, public AssistantSetup, public PlanDesk
{
    Q_OBJECT
public:
    HouseAssistantDesk(const HouseParts &parts, Assistant &assistant);

    /// A provider is set up and the person has agreed to what is sent to it.
    [[nodiscard]] bool hasProvider() const;
    [[nodiscard]] QString obstacle() const override;
    [[nodiscard]] QString whatIsSent(const Entry &entry) const override;
    void agree() override;
    quint64 prefill(const Entry &entry, const QList<MediaAsset> &media, QObject *guard,
                    Done<QList<Suggestion>> done) override;
    quint64 redraft(const Entry &entry, const QList<MediaAsset> &media, std::optional<Channel> channel,
                    const QString &field, const Redraft &wish, QObject *guard,
                    std::function<void(const QString &)> partial, Done<Suggestion> done) override;
    void cancel(quint64 asking) override;

    void testProvider(const Provider &provider, QObject *guard, std::function<void(const ProviderCheck &)> each,
                      std::function<void(Result<ProviderReport>)> done) override;
    void providerModels(const Provider &provider, QObject *guard,
                        std::function<void(Result<QStringList>)> done) override;

    [[nodiscard]] QString provider() const override;
    [[nodiscard]] QString whatPlanSends() const override;
    /// `request.offline` is set here.
    quint64 plan(CalendarRequest request, QObject *guard, std::function<void(const Proposal &)> each,
                 std::function<void(Result<CalendarAnswer>)> done) override;
    [[nodiscard]] bool prefillsNewEntries() const;

Q_SIGNALS:
    /// The provider was asked and could not: a sentence for people; what was drafted is offline.
    void fellBack(const QString &why);

private:
    [[nodiscard]] bool hasAgreed() const;

    HouseParts m_parts;
    Assistant &m_assistant;
    QStringList m_agreed; ///< since the program was started; the settings have the rest
};

} // namespace kalends
