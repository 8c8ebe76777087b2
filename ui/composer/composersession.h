// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QObject>
#include <QTimer>

namespace kalends
{

struct PlanAnswer;

/// Loses nothing of what is written in a composer. GUI thread; no widgets.
///
/// - A new post and a draft are stored as a draft on each pause. A new one is made at its first content; one that was
///   made here and left blank again is taken away when the composer closes.
/// - What is planned must not go out half-written: its changes go into the store when the person saves them, all at
///   once. Until then, and in the moments before each save, they are in the crash journal (ComposerDesk::keepUnsaved).
/// - What somebody else changed meanwhile is brought together part by part; where both changed the same, the person is
///   asked by contested().
class ComposerSession final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Blank,  ///< a new post with nothing in it
        Saved,  ///< all of it is in the store
        Kept,   ///< changed: in the crash journal, or about to be
        Saving, ///< on its way into the store
        Failed  ///< the store did not take it: trouble() says why. It is in the journal
    };

    /// All of `services` and `draft` outlive it.
    ComposerSession(PostDraft &draft, const ComposerServices &services, QObject *parent = nullptr);
    /// What pauses would have stored is handed to the store, anything else to the journal.
    ~ComposerSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// How long a pause is: 900 ms, unless somebody wants another one.
    void setPause(Milliseconds pause) { m_saveSoon.setInterval(pause); }
    /// Changes are stored by themselves; otherwise they wait for save().
    [[nodiscard]] bool storesByItself() const;

    /// By the person: into the store, and planned or not. stored(), refused() or contested() follows.
    void save(EntryState wanted);
    /// What a pause would do, now. True: something is on its way, and settled() follows.
    bool settle();
    /// The changes of a planned post are dropped, with their journal.
    void discard();
    /// After contested(): the person chose. Mine: saved over theirs, as it was asked for.
    void keepMine();
    void takeTheirs();
    /// What an earlier start left in the journal under `key`, over what the store holds now. False: there is nothing
    /// in it that is not stored, and the journal is cleared.
    bool restore(const QString &key, const QByteArray &journal);
    /// The entry that a journal belongs to; empty: a new post. Nothing: it is not one of ours.
    [[nodiscard]] static std::optional<EntryId> entryOf(const QByteArray &journal);

Q_SIGNALS:
    void stateChanged();
    void settled(); ///< nothing is on its way any more
    /// save() came about.
    void stored(const kalends::EntryId &id, kalends::EntryState state);
    void refused(const kalends::Error &error); ///< save() or a pause's save did not
    /// These parts were changed here and elsewhere, each in another way; see merged() for the names.
    void contested(const QStringList &parts);

private:
    void changed(PostDraft::Parts parts);
    void send(EntryState wanted);
    void answered(const PlanAnswer &answer);
    void took(const EntryId &id);
    void conflicted(const Error &error);
    void failed(const Error &error);
    void finish();
    void look();
    void readAgain();
    void keep();
    void dropJournal();
    void setState(State state);
    [[nodiscard]] bool isStoredAlready(const EntryForm &kept) const;
    void ask(const QStringList &parts);
    [[nodiscard]] QString journalKey() const;

    PostDraft &m_draft;
    const ComposerServices m_services;
    const QString m_newKey; ///< of the journal, until the post has an id
    State m_state = State::Blank;
    std::optional<Error> m_trouble;
    quint64 m_ticket = 0; ///< of the save on its way
    quint64 m_step = 0;   ///< the verb whose step of undo the next pause goes on with
    EntryState m_sent = EntryState::Draft;
    std::optional<EntryState> m_asked; ///< by save(), not answered yet
    std::optional<EntryState> m_next;  ///< asked while another one was on its way
    QString m_journal;                 ///< the key under which there is something
    int m_conflicts = 0;               ///< of the save on its way
    bool m_madeHere = false;
    bool m_gone = false;      ///< deleted elsewhere
    bool m_contested = false; ///< the person is being asked
    QTimer m_keepSoon;
    QTimer m_saveSoon;
    QTimer m_lookSoon;
};

} // namespace kalends
