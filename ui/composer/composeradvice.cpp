// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composeradvice.h"

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Part = PostDraft::Part;

constexpr auto kConcernsAfter = 500ms; ///< of quiet

const QString kFrom = u"desk"_s;

} // namespace

ComposerAdvice::ComposerAdvice(PostDraft &draft, const ComposerServices &services, QObject *parent)
    : QObject(parent), m_draft(draft), m_services(services)
{
    m_concernsSoon.setSingleShot(true);
    m_concernsSoon.setInterval(kConcernsAfter);
    connect(&m_concernsSoon, &QTimer::timeout, this, &ComposerAdvice::askConcerns);
    m_slotSoon.setSingleShot(true);
    m_slotSoon.setInterval(kConcernsAfter);
    connect(&m_slotSoon, &QTimer::timeout, this, &ComposerAdvice::askSlot);
    connect(&draft, &PostDraft::changed, this, &ComposerAdvice::changed);
}

void ComposerAdvice::begin()
{
    m_begun = true;
    askConcerns();
    askSlot();
    if (m_draft.isNew())
        askWords();
    else
        m_draftedFor = m_draft.form().media; // they were drafted when the post was made, or the person did not want it
}

void ComposerAdvice::changed(PostDraft::Parts parts)
{
    if (!m_begun)
        return;
    if (parts & (Part::Words | Part::Fields | Part::Channels | Part::Media | Part::Time))
        m_concernsSoon.start();
    if (parts & (Part::Channels | Part::Media | Part::Time))
        m_slotSoon.start();
    if (parts.testFlag(Part::Media))
        askWords();
}

void ComposerAdvice::askConcerns()
{
    const quint64 turn = ++m_concernsTurn;
    if (m_draft.isReadOnly())
        return m_draft.setFurtherIssues(kFrom, {});
    m_services.desk.concerns(m_draft.asEntry(), this, [this, turn](const Result<QList<ReadinessIssue>> &found) {
        if (turn == m_concernsTurn && found.ok()) // without an answer nothing is claimed
            m_draft.setFurtherIssues(kFrom, *found);
    });
}

void ComposerAdvice::askSlot()
{
    const quint64 turn = ++m_slotTurn;
    if (m_draft.isReadOnly() || m_draft.form().channels.isEmpty())
        return;
    const QByteArray zone = m_draft.form().timezone;
    m_services.desk.suggestSlot(m_draft.asEntry(), zone, this, [this, turn, zone](const Result<SlotSuggestion> &found) {
        if (turn != m_slotTurn || zone != m_draft.form().timezone)
            return;
        m_slot = found.ok() ? std::optional(*found) : std::nullopt;
        Q_EMIT slotChanged();
    });
}

/// Only what has no words yet; what was drafted before the window opened stays as it is.
bool ComposerAdvice::wantsWords() const
{
    const EntryForm &form = m_draft.form();
    return form.state == EntryState::Draft && !m_draft.isReadOnly() && !form.media.isEmpty() &&
           form.media != m_draftedFor && form.caption.trimmed().isEmpty() && !m_drafting;
}

void ComposerAdvice::askWords()
{
    if (!wantsWords())
        return;
    m_draftedFor = m_draft.form().media;
    m_drafting = true;
    Q_EMIT draftingChanged();
    m_services.assistant.prefill(m_draft.asEntry(), m_draft.media(), this,
                                 [this](const Result<QList<Suggestion>> &answer) {
                                     m_drafting = false;
                                     if (answer.ok()) { // who drafts nothing is no mistake: the fields are simply empty
                                         QList<Suggestion> fresh;
                                         for (const Suggestion &suggestion : *answer) {
                                             if (!m_draft.isDrafted(suggestion.channel, suggestion.field))
                                                 fresh.append(suggestion);
                                         }
                                         m_draft.takeSuggestions(fresh);
                                     }
                                     Q_EMIT draftingChanged();
                                 });
}

} // namespace kalends
