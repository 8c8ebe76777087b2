// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composersession.h"

#include "catalog/mediacatalog.h"
#include "ui/board/planboard.h"

#include <QJsonDocument>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Part = PostDraft::Part;

constexpr auto kKeepWithin = 250ms; ///< after a change, also while typing goes on
constexpr auto kPause = 900ms;      ///< of quiet, then a draft is stored
constexpr int kMostConflicts = 3;   ///< of one save, before the person is told

/// What belongs to the post itself, as opposed to what is known about it.
constexpr PostDraft::Parts kContent =
    Part::Words | Part::Fields | Part::Channels | Part::Media | Part::Edits | Part::Time | Part::Labels | Part::Marks;

Error goneMeanwhile()
{
    return {.code = ErrorCode::NotFound,
            .message = ComposerSession::tr("This post was deleted meanwhile."),
            .hint = ComposerSession::tr("Save it to keep your words as a new post.")};
}

} // namespace

ComposerSession::ComposerSession(PostDraft &draft, const ComposerServices &services, QObject *parent)
    : QObject(parent),
      m_draft(draft),
      m_services(services),
      m_newKey(u"new-"_s + newUuidV7()),
      m_state(draft.isNew() ? State::Blank : State::Saved)
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepWithin);
    connect(&m_keepSoon, &QTimer::timeout, this, &ComposerSession::keep);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kPause);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { send(EntryState::Draft); });
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(0);
    connect(&m_lookSoon, &QTimer::timeout, this, &ComposerSession::look);
    connect(&draft, &PostDraft::changed, this, &ComposerSession::changed);
    const PlanBoard &board = services.board;
    connect(&board, &PlanBoard::finished, this, &ComposerSession::answered);
    const auto lookSoon = [this] { m_lookSoon.start(); };
    connect(&board, &PlanBoard::daysChanged, this, lookSoon);
    connect(&board, &PlanBoard::shelfChanged, this, lookSoon);
    connect(&board, &PlanBoard::attentionChanged, this, lookSoon);
    connect(&board, &PlanBoard::reset, this, lookSoon);
}

ComposerSession::~ComposerSession()
{
    disconnect(&m_services.board, nullptr, this, nullptr);
    if (m_draft.hasUnsaved()) { // also what is on its way: nobody will hear the answer
        keep();
        if (storesByItself() && m_ticket == 0)
            send(EntryState::Draft);
    }
}

bool ComposerSession::storesByItself() const
{
    return m_draft.form().state == EntryState::Draft && !m_draft.isReadOnly() && !m_gone && !m_contested;
}

QString ComposerSession::journalKey() const
{
    return m_draft.isNew() ? m_newKey : m_draft.form().id.toString();
}

void ComposerSession::setState(State state)
{
    if (state == m_state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

// ---- What the person writes ----

void ComposerSession::changed(PostDraft::Parts parts)
{
    if (!(parts & kContent))
        return;
    if (!m_draft.hasUnsaved()) {
        m_keepSoon.stop();
        m_saveSoon.stop();
        dropJournal();
        if (m_ticket == 0)
            setState(m_draft.isNew() ? State::Blank : State::Saved);
        return;
    }
    if (m_ticket == 0)
        setState(State::Kept);
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
    if (storesByItself())
        m_saveSoon.start();
}

void ComposerSession::keep()
{
    m_keepSoon.stop();
    if (!m_draft.hasUnsaved())
        return dropJournal();
    const QString key = journalKey();
    if (m_journal != key)
        dropJournal();
    m_journal = key;
    const QJsonObject journal{{u"form"_s, toJson(m_draft.form())}, {u"base"_s, toJson(m_draft.stored())}};
    m_services.desk.keepUnsaved(key, QJsonDocument(journal).toJson(QJsonDocument::Compact));
}

void ComposerSession::dropJournal()
{
    if (!m_journal.isEmpty())
        m_services.desk.keepUnsaved(std::exchange(m_journal, {}), {});
}

// ---- Into the store ----

void ComposerSession::save(EntryState wanted)
{
    m_asked = wanted;
    m_gone = false;
    send(wanted);
}

bool ComposerSession::settle()
{
    const bool blankAgain = m_madeHere && m_draft.form().isBlank() && storesByItself();
    if (blankAgain && m_ticket == 0) {
        m_draft.discardChanges();
        m_services.board.remove({m_draft.form().id});
        m_madeHere = false;
        return false;
    }
    if (m_ticket == 0 && m_draft.hasUnsaved() && storesByItself())
        send(EntryState::Draft);
    else if (m_draft.hasUnsaved())
        keep();
    return m_ticket != 0;
}

void ComposerSession::discard()
{
    m_keepSoon.stop();
    m_saveSoon.stop();
    m_draft.discardChanges();
    dropJournal();
    m_trouble.reset();
    setState(m_draft.isNew() ? State::Blank : State::Saved);
}

void ComposerSession::send(EntryState wanted)
{
    m_saveSoon.stop();
    if (m_ticket != 0) {
        m_next = wanted;
        return;
    }
    const EntryForm before = m_draft.stored();
    const EntryForm form = m_draft.beginSaving();
    m_sent = wanted;
    if (m_draft.isNew()) {
        m_ticket = m_services.board.create({form.toNewEntry(wanted)});
        m_madeHere = true;
    } else if (form == before && wanted == before.state) {
        return finish();
    } else {
        // Pauses are one step of undo; what the person asks for is a step of its own.
        const quint64 goesOnWith = m_asked ? 0 : m_step;
        m_ticket = m_services.board.edit(form.id, form.changesFrom(before, wanted), before.version, goesOnWith);
    }
    setState(State::Saving);
}

void ComposerSession::answered(const PlanAnswer &answer)
{
    if (m_ticket == 0 || answer.ticket != m_ticket)
        return;
    m_ticket = 0;
    if (!answer.undoIds.isEmpty())
        m_step = answer.ticket;
    if (!answer.error && !answer.changed.isEmpty())
        return took(answer.changed.constFirst());
    const Error error = answer.error ? *answer.error
                        : answer.refused.isEmpty()
                            ? Error{.code = ErrorCode::Internal, .message = tr("The post was not saved."), .hint = {}}
                            : answer.refused.constFirst().error;
    if (error.code == ErrorCode::VersionConflict)
        return conflicted(error);
    m_gone = m_gone || (error.code == ErrorCode::NotFound && !m_services.board.find(m_draft.form().id));
    failed(m_gone ? goneMeanwhile() : error);
}

void ComposerSession::took(const EntryId &id)
{
    m_conflicts = 0;
    const auto details = m_services.board.details(id);
    if (!details.ok())
        return failed(details.error());
    m_trouble.reset();
    m_draft.saved(*details);
    finish();
}

/// Nothing is on its way any more, and what was sent is in the store.
void ComposerSession::finish()
{
    if (const auto next = std::exchange(m_next, std::nullopt); next && (m_draft.isChanged() || *next != m_sent))
        return send(*next);
    if (m_draft.hasUnsaved()) {
        keep();
        setState(State::Kept);
        if (storesByItself())
            m_saveSoon.start();
    } else {
        m_keepSoon.stop();
        m_saveSoon.stop();
        dropJournal();
        setState(m_draft.isNew() ? State::Blank : State::Saved);
    }
    if (const auto asked = std::exchange(m_asked, std::nullopt))
        Q_EMIT stored(m_draft.form().id, *asked);
    Q_EMIT settled();
}

void ComposerSession::failed(const Error &error)
{
    m_trouble = error;
    m_next.reset();
    m_asked.reset();
    if (m_gone && !m_draft.isNew())
        m_draft.becomeNew();
    keep();
    setState(State::Failed);
    Q_EMIT refused(error);
    Q_EMIT settled();
}

// ---- What others write ----

void ComposerSession::conflicted(const Error &error)
{
    const auto details = m_services.board.details(m_draft.form().id);
    if (!details.ok() || ++m_conflicts > kMostConflicts)
        return failed(details.ok() ? error : details.error());
    const QStringList parts = m_draft.changedElsewhere(*details);
    if (m_draft.isReadOnly()) // it went out meanwhile
        return failed(error);
    if (parts.isEmpty())
        return send(m_sent);
    keep();
    setState(State::Kept);
    ask(parts);
    Q_EMIT settled();
}

void ComposerSession::ask(const QStringList &parts)
{
    if (parts.isEmpty() || m_draft.isReadOnly()) // what went out is not argued about any more
        return;
    m_contested = true;
    m_saveSoon.stop();
    Q_EMIT contested(parts);
}

void ComposerSession::keepMine()
{
    m_contested = false;
    m_conflicts = 0;
    send(m_asked.value_or(m_draft.form().state));
}

void ComposerSession::takeTheirs()
{
    m_contested = false;
    m_asked.reset();
    discard();
}

void ComposerSession::look()
{
    if (m_draft.isNew() || m_ticket != 0)
        return;
    const auto tile = m_services.board.find(m_draft.form().id);
    if (!tile) {
        const auto details = m_services.board.details(m_draft.form().id);
        if (details.ok() || details.error().code != ErrorCode::NotFound)
            return;
        m_gone = true;
        return failed(goneMeanwhile());
    }
    if (tile->pending)
        return;
    if (tile->entry.version != m_draft.stored().version || tile->entry.readiness != m_draft.storedReadiness())
        readAgain();
}

void ComposerSession::readAgain()
{
    const auto details = m_services.board.details(m_draft.form().id);
    if (!details.ok())
        return;
    if (details->entry.version == m_draft.stored().version)
        return m_draft.setStanding(details->jobs, details->entry.readiness);
    const QStringList parts = m_draft.changedElsewhere(*details);
    if (!m_draft.hasUnsaved())
        setState(State::Saved);
    ask(parts);
}

// ---- After a crash ----

std::optional<EntryId> ComposerSession::entryOf(const QByteArray &journal)
{
    const auto form = entryFormFromJson(QJsonDocument::fromJson(journal).object()[u"form"].toObject());
    return form ? std::optional(form->id) : std::nullopt;
}

/// The program ended between the store's yes and the end of the journal.
bool ComposerSession::isStoredAlready(const EntryForm &kept) const
{
    PlanBoard &board = m_services.board;
    const auto zone = zoneFromId(kept.timezone);
    QList<BoardTile> candidates;
    if (!kept.at)
        candidates = board.shelf();
    else if (zone.ok())
        candidates = board.tilesOn(board.wallAt(resolve(*kept.at, *zone).instant).date());
    for (const BoardTile &tile : std::as_const(candidates)) {
        const auto details = board.details(tile.id());
        if (!details.ok())
            continue;
        EntryForm form = EntryForm::of(details->entry);
        form.id = kept.id;
        form.version = kept.version;
        form.state = kept.state;
        if (form == kept)
            return true;
    }
    return false;
}

bool ComposerSession::restore(const QString &key, const QByteArray &journal)
{
    const QJsonObject object = QJsonDocument::fromJson(journal).object();
    const auto kept = entryFormFromJson(object[u"form"].toObject());
    const auto base = entryFormFromJson(object[u"base"].toObject());
    m_journal = key;
    if (kept && base && !(kept->id.isEmpty() && isStoredAlready(*kept))) {
        QList<MediaAsset> media;
        for (const MediaId &id : kept->media) {
            if (const auto asset = m_services.media.find(id); asset.ok())
                media.append(*asset);
        }
        m_draft.restore(kept->id.isEmpty() || m_draft.isNew() ? *kept : merged(*base, *kept, m_draft.stored()), media);
    }
    if (m_draft.hasUnsaved()) {
        keep();
        return true;
    }
    dropJournal();
    return false;
}

} // namespace kalends
