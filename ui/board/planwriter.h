// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/exchange.h"
#include "planner/planner.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <functional>
#include <memory>
#include <variant>

namespace kalends
{

// What may be asked of the plan's writer. Plain values; they travel between threads.
struct MoveCommand {
    QList<Placement> moves;
};
struct CopyCommand {
    QList<Placement> copies;
};
struct CreateCommand {
    QList<NewEntry> entries;
};
/// One entry for each list of files, or for none at all when the list is empty; what cannot be imported is refused by
/// name and the rest is made.
struct CreateFromFilesCommand {
    struct Post {
        NewEntry entry; ///< its media are filled in
        QStringList files;
    };
    QList<Post> posts;
};
struct EditCommand {
    EntryId id;
    EntryPatch patch;
    std::optional<int> expectedVersion;
    quint64 goesOnWith = 0; ///< the command whose step this one goes on with; 0: a step of its own
};
struct ScheduleCommand {
    QList<EntryId> ids;
    EntryState state = EntryState::Planned;
};
struct DeleteCommand {
    QList<EntryId> ids;
};
struct ShiftCommand {
    ShiftRequest request;
};
/// Names the step by the ticket of the command that made it, so that it can be asked before that one is answered.
struct UndoCommand {
    quint64 step = 0;
    bool again = false; ///< redo
};
/// A change that was made past the writer, such as an import, becomes a step of this ticket's.
struct AdoptCommand {
    UndoId step;
};
struct SearchCommand {
    QString text;
};
/// The posts from one instant to before another.
struct ReadCommand {
    Instant from;
    Instant to;
};
/// The assistant's drafts for one entry: what may be drafted is written, without a step to take back.
struct SuggestCommand {
    EntryId id;
    QList<Suggestion> suggestions;
};
using PlanCommand =
    std::variant<MoveCommand, CopyCommand, CreateCommand, CreateFromFilesCommand, EditCommand, ScheduleCommand,
                 DeleteCommand, ShiftCommand, UndoCommand, AdoptCommand, SearchCommand, ReadCommand, SuggestCommand>;

/// A file that did not become a post, or not a part of one.
struct RefusedFile {
    QString path;
    Error error;
};

struct PlanAnswer {
    quint64 ticket = 0;
    std::optional<Error> error; ///< nothing was changed
    QList<EntryId> changed;     ///< moved, made, edited, deleted, restored
    QList<Refusal> refused;     ///< left as they were, and why
    QList<RefusedFile> refusedFiles;
    ShiftResult shift;      ///< of a ShiftCommand
    SearchHits found;       ///< by a search
    QList<EntryTile> tiles; ///< of a ReadCommand; of a search: the latest made of what it found, the shelf last
    QList<UndoId> undoIds;  ///< empty: nothing to take back
    QString undoName;       ///< "Shift of 12 entries"
};

/// Carries out changes of the plan, and what is read for later, in a thread of its own, one after the other in the
/// order asked, so that a window never waits for the disk. Lives in the GUI thread; answers there by answered(). Its
/// destructor lets everything that was asked be done.
class PlanWriter final : public QObject
{
    Q_OBJECT
public:
    /// Made in the writer's thread and used only there. `keepAlive` holds what the planner needs (its connection).
    struct Tools {
        std::shared_ptr<void> keepAlive;
        std::shared_ptr<Planner> planner;
        MediaImporter importMedia; ///< blocking; empty: files are refused
    };
    using Opener = std::function<Result<Tools>()>; ///< runs once, in the writer's thread

    explicit PlanWriter(Opener opener, QObject *parent = nullptr);
    ~PlanWriter() override;

    /// Answers the ticket under which answered() will come.
    quint64 run(PlanCommand command);

Q_SIGNALS:
    void answered(const kalends::PlanAnswer &answer);
    /// A file of a CreateFromFilesCommand is in the library: post and file count from 0.
    void imported(quint64 ticket, int post, int file, const kalends::MediaId &media);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread and is deleted there
    quint64 m_lastTicket = 0;
};

} // namespace kalends

Q_DECLARE_METATYPE(kalends::PlanAnswer)
Q_DECLARE_METATYPE(kalends::MediaId)
