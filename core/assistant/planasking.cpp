// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/planasking.h"

#include "assistant/language.h"
#include "assistant/phrases.h"
#include "assistant/words.h"
#include "model/texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QStringList goalsIn(const QString &text)
{
    static const QRegularExpression between(u"[\\n,;،、]+"_s);
    QStringList goals;
    for (const QString &part : text.left(2000).split(between, Qt::SkipEmptyParts)) {
        const QString goal = plainWords(part, 80);
        if (!goal.isEmpty() && goals.size() < 10)
            goals.append(goal.at(0).toUpper() + goal.mid(1));
    }
    return goals;
}

} // namespace

void PlanAsking::begin()
{
    const auto found = findSlots();
    if (!found.ok()) {
        m_done(found.error());
        return end();
    }
    const Settings::Assistant wanted = settings();
    m_language = languageCode(m_request.language.isEmpty() ? wanted.language : m_request.language);
    m_voice = wanted.voice;
    withProvider(m_request.offline, [this](const Provider &provider) {
        if (!provider.isSetUp())
            return finish({});
        m_provider = provider;
        askForNext();
    });
}

Result<void> PlanAsking::findSlots()
{
    if (m_request.to <= m_request.from)
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Texts::tr("The plan ends before it begins."),
                     .hint = Texts::tr("Choose a later end.")};
    if (m_request.to <= now())
        return Error{.code = ErrorCode::InPast,
                     .message = Texts::tr("This stretch of the calendar is over."),
                     .hint = Texts::tr("Choose days ahead.")};
    const auto zone = zoneFromId(m_request.timezone);
    if (!zone.ok())
        return zone.error();
    auto history = readOwnHistory(*m_services.database, now());
    if (!history.ok())
        return history.error();
    m_history = std::move(*history);
    m_slots = SlotAdvisor(m_history.times, now(), *zone)
                  .spread(m_request.cadence, m_request.from, m_request.to, m_request.channels, kMostProposals);
    if (m_slots.isEmpty())
        return Error{.code = ErrorCode::InvalidState,
                     .message = Texts::tr("There is no free time for this in these days."),
                     .hint = Texts::tr("Choose more days, or fewer posts.")};
    return {};
}

void PlanAsking::askForNext()
{
    if (m_asked >= m_slots.size())
        return finish({});
    const int first = m_asked;
    const QList<SlotAdvice> some = m_slots.mid(first, kAtOnce);
    m_asked += int(some.size());
    m_objects = {};
    const ChatPrompt prompt = calendarPrompt(m_request, some, first + 1, m_history, m_language, m_voice);
    m_client.chat(
        m_provider, prompt, this,
        [this](const QString &piece) {
            for (const QJsonObject &object : m_objects.feed(piece)) {
                if (const auto idea = ideaFromAnswer(object))
                    take(*idea, m_provider.model);
            }
        },
        [this](const Result<ChatAnswer> &answer) {
            if (!answer.ok())
                return finish(answer.error().message);
            ObjectStream whole; // a server that does not stream has said everything now
            for (const QJsonObject &object : whole.feed(answer->content)) {
                if (const auto idea = ideaFromAnswer(object))
                    take(*idea, answer->model);
            }
            if (m_ideas.isEmpty())
                return finish(
                    Texts::tr("The model's answer cannot be used: %1.").arg(Texts::tr("it holds no proposals")));
            askForNext();
        });
}

void PlanAsking::take(const Idea &idea, const QString &model)
{
    const int index = idea.slot - 1;
    if (index < 0 || index >= m_asked || m_ideas.contains(index) || isOtherLanguage(idea.caption, m_language))
        return;
    Proposal proposal = proposalAt(index);
    proposal.idea = idea.idea;
    proposal.caption = idea.caption;
    proposal.source = SuggestionSource::Assistant;
    proposal.model = model;
    m_ideas.insert(index, proposal);
    tellInOrder(false);
}

void PlanAsking::tellInOrder(bool withGaps)
{
    while (m_told < m_slots.size() && (withGaps || m_ideas.contains(m_told))) {
        const int index = m_told++;
        if (m_each)
            m_each(m_ideas.contains(index) ? m_ideas.value(index) : offlineProposal(index));
    }
}

Proposal PlanAsking::proposalAt(int index) const
{
    const SlotAdvice &slot = m_slots.at(index);
    return {.id = newUuidV7(),
            .scheduledAt = slot.at,
            .timezone = m_request.timezone,
            .channels = m_request.channels,
            .idea = {},
            .caption = {},
            .reason = slot.reason,
            .source = SuggestionSource::Offline,
            .model = {}};
}

Proposal PlanAsking::offlineProposal(int index) const
{
    const Phrases &phrases = phrasesFor(m_language);
    const QStringList goals = goalsIn(m_request.goals);
    Proposal proposal = proposalAt(index);
    if (goals.isEmpty()) {
        proposal.idea = phrases.ideas.at(index % phrases.ideas.size());
        proposal.caption = proposal.idea + (m_language == "ja"_L1 ? u"。"_s : u"."_s);
    } else {
        const QString &goal = goals.at(index % goals.size());
        const QString shape = phrases.ideasAbout.at(index / int(goals.size()) % int(phrases.ideasAbout.size()));
        proposal.idea = shape.arg(goal);
        proposal.caption = phrases.about.at(index % phrases.about.size()).arg(goal);
    }
    return proposal;
}

void PlanAsking::finish(const QString &note)
{
    tellInOrder(true);
    m_done(CalendarAnswer{.proposals = m_told, .note = note});
    end();
}

} // namespace kalends
