// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/answers.h"
#include "assistant/asking.h"

namespace kalends
{

/// Proposals for a stretch of the calendar. Times are found here, by the slot advisor, so that none collides or lies in
/// the past whatever a model says; the model has the ideas. A slot that it leaves out gets one of the offline ideas.
class PlanAsking final : public Asking
{
    Q_OBJECT
public:
    using Each = std::function<void(const Proposal &)>;
    using Done = std::function<void(Result<CalendarAnswer>)>;
    PlanAsking(const AssistantServices &services, ProviderClient &client, CalendarRequest request, Each each, Done done)
        : Asking(services, client), m_request(std::move(request)), m_each(std::move(each)), m_done(std::move(done))
    {
    }
    void begin() override;

    static constexpr int kMostProposals = 93; ///< three a day for a month
    static constexpr int kAtOnce = 31;        ///< slots in one question

private:
    [[nodiscard]] Result<void> findSlots();
    void askForNext();
    void take(const Idea &idea, const QString &model);
    void tellInOrder(bool withGaps);
    [[nodiscard]] Proposal offlineProposal(int index) const;
    [[nodiscard]] Proposal proposalAt(int index) const;
    void finish(const QString &note);

    CalendarRequest m_request;
    Each m_each;
    Done m_done;
    OwnHistory m_history;
    QString m_language;
    QString m_voice;
    Provider m_provider;
    QList<SlotAdvice> m_slots;
    QHash<int, Proposal> m_ideas; ///< by place among the slots
    ObjectStream m_objects;
    int m_asked = 0; ///< how many slots have been asked for
    int m_told = 0;
};

} // namespace kalends
