// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "planner/planner.h"
#include "planner/zonecache.h"
#include "ui/board/boardtile.h"
#include "ui/board/planfilter.h"
#include "ui/board/planwriter.h"
#include "ui/board/proposedpost.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace kalends
{

/// The plan as the windows see it. GUI thread. Reads tiles by the week through a planner of its own and keeps them;
/// shows a change at once, hands it to the writer, and when the answer comes shows what the store holds: the change, or
/// what was there before, with the reason. Days and times are those of one zone.
///
/// What is read is short: one query for the weeks that are missing; what is only read ahead, the writer's thread reads.
/// After a failed read the days are empty, problem() says why, and the next look tries again.
class PlanBoard final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive the board; `reader` belongs to this thread.
    PlanBoard(Planner &reader, PlanWriter &writer, const Clock &clock, QObject *parent = nullptr);
    ~PlanBoard() override;

    // ---- Where and when ----
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] WallTime wallAt(Instant at) const;
    /// What to hand to a verb for `wall` of the board's zone: in an entry of that zone the wall itself, which survives
    /// changes of the zone's rules, else the instant.
    [[nodiscard]] PlanTime planTime(WallTime wall, const QByteArray &entryZone) const;
    [[nodiscard]] Instant instantOf(WallTime wall) const;
    /// A good time on that day for something that has none yet: the first free of 09:00, 12:00, 15:00, 18:00, 21:00
    /// that leaves half an hour to write it, else the next quarter of an hour that does; where nothing is left of
    /// today, 09:00 tomorrow; past days answer 09:00.
    [[nodiscard]] WallTime freeSlot(QDate day) const;

    // ---- What is shown (with the filter applied) ----
    /// In time order. Reads the week if it is not known yet.
    [[nodiscard]] QList<BoardTile> tilesOn(QDate day);
    /// From `first` to `last`, both included, in time order.
    [[nodiscard]] QList<BoardTile> tilesBetween(QDate first, QDate last);
    /// Reads all missing weeks of a range in one query; call it before many tilesOn().
    void prefetch(QDate first, QDate last);
    /// Has these days read too, week by week behind the window, so that leafing to them is quick.
    void readAhead(QDate first, QDate last);
    /// The first day from `day` on that has a post in the store, whatever the filter; nothing: none. One short read.
    /// For views that read on as they are scrolled.
    [[nodiscard]] std::optional<QDate> firstDayFrom(QDate day);
    /// Drafts without a time, newest first.
    [[nodiscard]] QList<BoardTile> shelf();
    /// What a person has to mend, soonest first. No filter hides it.
    [[nodiscard]] QList<BoardTile> attention();
    /// Any post that is loaded, on the shelf or in the store; nothing when there is none.
    [[nodiscard]] std::optional<BoardTile> find(const EntryId &id);
    /// All that the verb of a dialog or panel needs to know of one post. Short read.
    [[nodiscard]] Result<EntryDetails> details(const EntryId &id) { return m_reader.find(id); }

    void setFilter(const PlanFilter &filter);
    [[nodiscard]] const PlanFilter &filter() const { return m_filter; }
    /// What the filter's text found, in time order with the shelf last, other filters applied, at most `limit`.
    [[nodiscard]] QList<BoardTile> found(int limit = 500);
    [[nodiscard]] bool isSearching() const { return m_searchTicket != 0; }
    [[nodiscard]] qsizetype foundCount() const { return m_foundCount; }

    // ---- Verbs: shown at once, carried out by the writer; the ticket comes back with finished() ----
    // A verb that has nothing to carry out answers 0, and no answer comes.
    quint64 move(const QList<Placement> &wanted);
    quint64 copy(const QList<Placement> &wanted);
    quint64 remove(const QList<EntryId> &wanted);
    quint64 create(const QList<NewEntry> &entries);
    quint64 createFromFiles(const QList<CreateFromFilesCommand::Post> &posts);
    /// `goesOnWith`: the ticket of an earlier verb on this post; where nothing came in between, both are one step of
    /// undo (and this verb's answer names none of its own).
    quint64 edit(const EntryId &id, const EntryPatch &patch, std::optional<int> expectedVersion = {},
                 quint64 goesOnWith = 0);
    quint64 schedule(const QList<EntryId> &wanted, EntryState state);
    quint64 shift(const ShiftRequest &wanted);
    /// What a shift would do: a dry run. Reads on this thread; a thousand entries take a few milliseconds.
    [[nodiscard]] Result<ShiftResult> previewShift(ShiftRequest request);

    /// The same in the writer's thread, for shifts of any size: previewed() answers, for the latest request only.
    void requestPreview(ShiftRequest request);
    /// Marks what a dry run answered on the calendar, until there is another preview or none.
    void setPreview(const std::optional<ShiftResult> &preview);

    // ---- Proposals: only shown, among the posts and marked, until they are kept; no store and no undo knows them ----
    // The verbs above take their ids too: move() moves the picture (to the shelf: keeps it), copy() makes another one,
    // remove() drops it, shift() moves it; schedule() leaves it alone.
    /// Also brings back what was dropped. An empty id or zone is filled in; what has no time is left out.
    void addProposals(const QList<ProposedPost> &posts);
    /// As they are shown, in time order, whatever the filter.
    [[nodiscard]] QList<BoardTile> proposalTiles() const;
    [[nodiscard]] bool isProposal(const EntryId &id) const { return m_ghosts.contains(id); }
    [[nodiscard]] bool hasProposals() const { return !m_ghosts.isEmpty(); }
    [[nodiscard]] std::optional<ProposedPost> proposal(const EntryId &id) const;
    /// proposalsDropped() has them, to bring them back.
    void dropProposals(const QList<EntryId> &ids);
    /// Makes drafts of them in one step. Those whose time has passed stay, and refused() says so; if the store refuses,
    /// all come back. 0: there was nothing to keep.
    quint64 keepProposals(const QList<EntryId> &ids);

    /// What was changed past the board, such as by an import, can be taken back here, as the latest step. An empty one
    /// is none.
    quint64 adopt(const UndoId &step);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    [[nodiscard]] QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.last().name; }
    [[nodiscard]] QString redoName() const { return m_redo.isEmpty() ? QString() : m_redo.last().name; }
    void undo();
    void redo();

    [[nodiscard]] std::optional<Error> problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return !m_changes.isEmpty(); }

public Q_SLOTS:
    /// From the store's events: what was committed anywhere.
    void entriesChanged(const QSet<kalends::EntryId> &ids);
    void everythingChanged();

Q_SIGNALS:
    void daysChanged(const QSet<QDate> &days); ///< tiles came, went or look different
    void reset();                              ///< everything may have changed: zone, filter, bulk changes
    void shelfChanged();
    void attentionChanged();
    void undoChanged();
    void proposalsChanged();
    void proposalsDropped(const QList<kalends::ProposedPost> &posts);
    void searchFinished();
    /// What requestPreview() asked for; `mistake` says what is wrong with the request, or is empty.
    void previewed(const kalends::ShiftResult &preview, const QString &mistake);
    /// A verb's answer. Its refusals are also said by refused().
    void finished(const kalends::PlanAnswer &answer);
    /// A change that was shown did not come about, wholly or in part; the tiles are back where they were.
    void refused(const QString &message, const QString &hint, const QList<kalends::EntryId> &ids);

private:
    struct Step {
        quint64 ticket = 0; ///< of the verb
        QString name;       ///< of the verb while it is on its way: “Last change”
    };
    /// What one verb shows until its answer is there: an entry's tile, or nothing where it is gone.
    struct Change {
        QHash<EntryId, std::optional<EntryTile>> shown;
        std::optional<Step> turned; ///< an undo or redo of that step
        bool again = false;
        QList<EntryId> standIns; ///< of posts that are being made from files, in their order
    };
    struct Ghost {
        ProposedPost post;
        BoardTile tile;
    };
    using Week = qint64; ///< Monday's Julian day / 7

    [[nodiscard]] static Week weekOf(QDate day) { return (day.toJulianDay()) / 7; }
    [[nodiscard]] Instant startOf(Week week) const;
    void load(Week first, Week last);
    void learn(Week first, Week last, const QList<EntryTile> &tiles);
    void readNextAhead();
    void takeAhead(const PlanAnswer &answer);
    std::optional<QDate> put(const EntryTile &tile);
    std::optional<QDate> take(const EntryId &id);
    void reread(const QSet<EntryId> &ids);
    [[nodiscard]] BoardTile boardTile(const EntryTile &tile, bool pending = false);
    [[nodiscard]] bool passes(const EntryTile &tile) const;
    [[nodiscard]] bool isAnsweredSoon() const;
    void matchWeeks(Week first, Week last);
    void matchShelf();
    void takeMatches(const Result<QList<EntryId>> &ids);
    quint64 begin(PlanCommand command, const Change &change);
    void tellOverlay(const QSet<EntryId> &ids, const QSet<QDate> &before);
    [[nodiscard]] QSet<QDate> overlayDays(const QSet<EntryId> &ids) const;
    void rebuildOverlay();
    void answer(const PlanAnswer &answer);
    void searched(const PlanAnswer &answer);
    void imported(quint64 ticket, int post, const MediaId &media);
    void turn(bool again);
    void settleStep(const Change &change, const PlanAnswer &answer);
    void say(const PlanAnswer &answer);
    void placeTile(EntryTile &tile, const PlanTime &at);
    [[nodiscard]] EntryTile standIn(const NewEntry &entry);
    void noteFailure(const Error &error);
    // boardproposals.cpp; those that take placements or ids answer the ones that are no proposals
    [[nodiscard]] Ghost ghostOf(const ProposedPost &post);
    void tellGhosts(const QSet<QDate> &days);
    void appendGhosts(QList<BoardTile> &tiles, QDate day) const;
    void placeGhosts();
    QList<Placement> moveGhosts(const QList<Placement> &moves);
    QList<Placement> copyGhosts(const QList<Placement> &copies);
    QList<EntryId> shiftGhosts(const QList<EntryId> &ids, ShiftAmount by);
    [[nodiscard]] QList<EntryId> withoutGhosts(const QList<EntryId> &ids) const;
    QList<ProposedPost> takeGhosts(const QList<EntryId> &ids);
    void settleKept(const PlanAnswer &answer);

    Planner &m_reader;
    PlanWriter &m_writer;
    const Clock &m_clock;
    QTimeZone m_zone;
    QByteArray m_zoneId;
    ZoneCache m_zones;
    PlanFilter m_filter;

    QSet<Week> m_loaded;
    QPair<Week, Week> m_ahead;
    QTimer m_aheadTimer;
    Week m_aheadWeek = 0;                  ///< the one that is being read
    quint64 m_aheadTicket = 0;             ///< 0: none is, or something has changed since it was asked for
    QHash<QDate, QList<BoardTile>> m_days; ///< as the store has it, in time order
    QHash<EntryId, QDate> m_where;         ///< of what m_days holds
    std::optional<QList<EntryTile>> m_shelf;
    std::optional<QList<EntryTile>> m_attention;

    QMap<quint64, Change> m_changes;                    ///< by ticket: the later one wins
    QHash<EntryId, std::optional<BoardTile>> m_overlay; ///< m_changes flattened
    QHash<EntryId, BoardTile::Mark> m_marks;            ///< of a preview, on the posts themselves
    QHash<QDate, QList<BoardTile>> m_arrivals;          ///< of a preview
    QHash<EntryId, Ghost> m_ghosts;                     ///< what is proposed
    QHash<quint64, QList<ProposedPost>> m_beingKept;    ///< by ticket
    std::optional<QSet<EntryId>> m_matches;             ///< of the filter's text; nothing: no text, or not yet known
    /// The text is in too many posts to name them all: m_matches is read for what is looked at.
    bool m_matchesByWeek = false;
    QSet<Week> m_matchedWeeks;
    bool m_shelfMatched = false;
    qsizetype m_foundCount = 0;
    QList<EntryTile> m_found;
    quint64 m_searchTicket = 0;
    quint64 m_previewTicket = 0;
    QSet<EntryId> m_unread; ///< changed somewhere while an answer was due that may name them too
    QList<Step> m_undo;
    QList<Step> m_redo;
    std::optional<Error> m_problem;
};

} // namespace kalends
