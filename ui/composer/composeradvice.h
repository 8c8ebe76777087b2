// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QObject>
#include <QTimer>

namespace kalends
{

/// What the rest of the program has to say about a post while it is written: whether it went out before, whether the
/// day is full, which time would be good, and words for pictures that have none. Asks a moment after a change and
/// writes the answers into the draft. GUI thread.
class ComposerAdvice final : public QObject
{
    Q_OBJECT
public:
    ComposerAdvice(PostDraft &draft, const ComposerServices &services, QObject *parent = nullptr);

    /// Asks for everything; once the window is shown.
    void begin();
    [[nodiscard]] const std::optional<SlotSuggestion> &slot() const { return m_slot; }
    [[nodiscard]] bool isDrafting() const { return m_drafting; }

Q_SIGNALS:
    void slotChanged();
    void draftingChanged();

private:
    void changed(PostDraft::Parts parts);
    void askConcerns();
    void askSlot();
    void askWords();
    [[nodiscard]] bool wantsWords() const;

    PostDraft &m_draft;
    const ComposerServices m_services;
    std::optional<SlotSuggestion> m_slot;
    QList<MediaId> m_draftedFor; ///< whose words were asked for
    QTimer m_concernsSoon;
    QTimer m_slotSoon;
    quint64 m_concernsTurn = 0; ///< only the last question's answer counts
    quint64 m_slotTurn = 0;
    bool m_begun = false;
    bool m_drafting = false;
};

} // namespace kalends
