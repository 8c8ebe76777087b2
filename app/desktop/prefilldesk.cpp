// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/prefilldesk.h"

#include "diagnostics/log.h"
#include "planner/planner.h"

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kAtOnce = 2; ///< a model on one's own computer has only so many hands

} // namespace

PrefillDesk::PrefillDesk(HouseAssistantDesk &desk, PlanWriter &writer, Planner &planner, QObject *parent)
    : QObject(parent), m_desk(desk), m_writer(writer), m_planner(planner)
{
    connect(&writer, &PlanWriter::imported, this, [this](quint64 ticket) { m_drops.insert(ticket); });
    connect(&writer, &PlanWriter::answered, this, &PrefillDesk::answered);
}

void PrefillDesk::answered(const PlanAnswer &answer)
{
    if (!m_drops.remove(answer.ticket) || !m_desk.prefillsNewEntries())
        return;
    for (const EntryId &id : answer.changed)
        prefill(id);
}

void PrefillDesk::prefill(const EntryId &id)
{
    m_waiting.enqueue(id);
    askNext();
}

void PrefillDesk::askNext()
{
    while (m_asked < kAtOnce && !m_waiting.isEmpty()) {
        const EntryId id = m_waiting.dequeue();
        const auto details = m_planner.find(id);
        if (!details.ok()) // taken back already
            continue;
        ++m_asked;
        m_desk.prefill(details->entry, details->media, this, [this, id](const Result<QList<Suggestion>> &suggestions) {
            --m_asked;
            take(id, suggestions);
            askNext();
        });
    }
}

void PrefillDesk::take(const EntryId &id, const Result<QList<Suggestion>> &suggestions)
{
    if (!suggestions.ok()) {
        Log::warning("prefill_failed", {{u"error_code"_s, QString(word(suggestions.error().code))}});
        return;
    }
    if (suggestions->isEmpty())
        return;
    if (id == m_open)
        return Q_EMIT suggested(id, *suggestions);
    m_writer.run(SuggestCommand{.id = id, .suggestions = *suggestions});
}

} // namespace kalends
