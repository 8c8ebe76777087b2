// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/planwriter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

/// How many posts a search names, and how many of them, the latest made, it brings along as tiles.
constexpr qsizetype kFoundIds = 1000;
constexpr qsizetype kFoundTiles = 500;

bool earlier(const EntryTile &a, const EntryTile &b)
{
    if (a.scheduledAt.has_value() != b.scheduledAt.has_value())
        return a.scheduledAt.has_value();
    return a.scheduledAt != b.scheduledAt ? *a.scheduledAt < *b.scheduledAt : a.id < b.id;
}

void takeOver(PlanAnswer &answer, const Result<ChangeResult> &result)
{
    if (!result.ok()) {
        answer.error = result.error();
        return;
    }
    answer.changed.append(result->changed);
    answer.refused.append(result->refused);
    if (!result->undoId.isEmpty())
        answer.undoIds.append(result->undoId);
}

} // namespace

/// The other end, in the writer's thread: one command after the other, and files one by one in between.
class PlanWriter::Worker final : public QObject
{
public:
    Worker(PlanWriter &owner, Opener opener) : m_owner(owner), m_opener(std::move(opener)) {}

    void open()
    {
        Result<Tools> tools = m_opener();
        if (tools.ok())
            m_tools = std::move(*tools);
        else
            m_failure = tools.error();
    }

    void run(quint64 ticket, const PlanCommand &command)
    {
        PlanAnswer answer;
        answer.ticket = ticket;
        if (m_failure) {
            answer.error = m_failure;
            return deliver(std::move(answer));
        }
        if (const auto *files = std::get_if<CreateFromFilesCommand>(&command))
            return begin(ticket, *files);
        std::visit([this, &answer](const auto &one) { carryOut(one, answer); }, command);
        deliver(std::move(answer));
    }

    /// What was asked for is finished, also the files that are still to be imported.
    void finishAll()
    {
        while (!m_imports.empty())
            importNext();
        m_tools = {};
    }

private:
    /// Posts from files, on their way.
    struct Import {
        quint64 ticket = 0;
        CreateFromFilesCommand command;
        qsizetype post = 0;
        qsizetype file = 0;
        PlanAnswer answer;
    };

    Planner &planner() { return *m_tools.planner; }

    void carryOut(const MoveCommand &command, PlanAnswer &answer)
    {
        takeOver(answer, planner().moveEntries(command.moves));
    }
    void carryOut(const CopyCommand &command, PlanAnswer &answer)
    {
        takeOver(answer, planner().copyEntries(command.copies));
    }
    void carryOut(const CreateCommand &command, PlanAnswer &answer)
    {
        takeOver(answer, planner().createEntries(command.entries));
    }
    void carryOut(const CreateFromFilesCommand &, PlanAnswer &) { Q_UNREACHABLE(); } // see begin()
    void carryOut(const DeleteCommand &command, PlanAnswer &answer)
    {
        takeOver(answer, planner().deleteEntries(command.ids));
    }
    void carryOut(const EditCommand &command, PlanAnswer &answer)
    {
        const QList<UndoId> earlier = m_steps.value(command.goesOnWith);
        const UndoId goesOnWith = earlier.isEmpty() ? UndoId() : earlier.constLast();
        takeOver(answer, command.id,
                 planner().editEntry(command.id, command.patch, command.expectedVersion, goesOnWith));
        answer.undoIds.removeAll(goesOnWith); // that step is known under the earlier command
        if (!answer.refused.isEmpty())        // one post: its refusal is the command's
            answer.error = answer.refused.takeFirst().error;
    }
    void carryOut(const ScheduleCommand &command, PlanAnswer &answer)
    {
        for (const EntryId &id : command.ids) {
            takeOver(answer, id,
                     command.state == EntryState::Planned ? planner().schedule(id) : planner().unschedule(id));
        }
    }
    void carryOut(const ShiftCommand &command, PlanAnswer &answer)
    {
        Result<ShiftResult> result = planner().shiftEntries(command.request);
        if (!result.ok()) {
            answer.error = result.error();
            return;
        }
        answer.shift = std::move(*result);
        answer.changed.reserve(answer.shift.moved.size());
        for (const ShiftedEntry &moved : std::as_const(answer.shift.moved))
            answer.changed.append(moved.id);
        answer.refused = answer.shift.refused;
        if (!answer.shift.undoId.isEmpty())
            answer.undoIds.append(answer.shift.undoId);
    }
    void carryOut(const UndoCommand &command, PlanAnswer &answer)
    {
        while (isImporting(command.step))
            importNext();
        // A step of several records is taken back from its end, and done again from its beginning.
        QList<UndoId> ids = m_steps.value(command.step);
        if (!command.again)
            std::ranges::reverse(ids);
        for (const UndoId &id : std::as_const(ids)) {
            const Result<UndoResult> result = command.again ? planner().redo(id) : planner().undo(id);
            if (!result.ok()) {
                answer.error = result.error();
                return;
            }
            answer.changed.append(result->restored);
            answer.refused.append(result->left);
        }
    }
    void carryOut(const AdoptCommand &command, PlanAnswer &answer) { answer.undoIds.append(command.step); }
    void carryOut(const SearchCommand &command, PlanAnswer &answer)
    {
        Result<SearchHits> found = planner().search(command.text, kFoundIds);
        if (!found.ok()) {
            answer.error = found.error();
            return;
        }
        const qsizetype shown = std::min(found->newest.size(), kFoundTiles);
        Result<QList<EntryTile>> tiles = planner().tilesOf(found->newest.first(shown));
        if (!tiles.ok()) {
            answer.error = tiles.error();
            return;
        }
        std::ranges::sort(*tiles, earlier);
        answer.found = std::move(*found);
        answer.tiles = std::move(*tiles);
    }
    void carryOut(const ReadCommand &command, PlanAnswer &answer)
    {
        Result<QList<EntryTile>> tiles = planner().tiles(command.from, command.to);
        if (tiles.ok())
            answer.tiles = std::move(*tiles);
        else
            answer.error = tiles.error();
    }
    void carryOut(const SuggestCommand &command, PlanAnswer &answer)
    {
        takeOver(answer, command.id, planner().applySuggestions(command.id, command.suggestions));
    }

    static void takeOver(PlanAnswer &answer, const EntryId &id, const Result<EntryDetails> &result)
    {
        if (!result.ok()) {
            answer.refused.append({id, result.error()});
            return;
        }
        answer.changed.append(id);
        if (!result->undoId.isEmpty())
            answer.undoIds.append(UndoId::fromTrusted(result->undoId));
    }
    static void takeOver(PlanAnswer &answer, const Result<ChangeResult> &result) { kalends::takeOver(answer, result); }

    [[nodiscard]] bool isImporting(quint64 ticket) const
    {
        return std::ranges::any_of(m_imports, [ticket](const Import &import) { return import.ticket == ticket; });
    }
    void begin(quint64 ticket, const CreateFromFilesCommand &command)
    {
        Import import{.ticket = ticket, .command = command, .post = 0, .file = 0, .answer = {}};
        import.answer.ticket = ticket;
        m_imports.push_back(std::move(import));
        if (m_imports.size() == 1)
            continueImports();
    }
    /// One file at a time, so that a move asked meanwhile comes in between.
    void continueImports()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_imports.empty())
                    return;
                importNext();
                if (!m_imports.empty())
                    continueImports();
            },
            Qt::QueuedConnection);
    }
    void importNext()
    {
        Import &import = m_imports.front();
        if (import.post == import.command.posts.size())
            return finishImport();
        CreateFromFilesCommand::Post &post = import.command.posts[import.post];
        if (import.file == post.files.size()) {
            ++import.post;
            import.file = 0;
            return;
        }
        const QString &path = post.files.at(import.file);
        const Result<MediaId> media =
            m_tools.importMedia ? m_tools.importMedia(path) : Result<MediaId>(noImporter(path));
        if (media.ok()) {
            post.entry.media.append(*media);
            tellImported(import.ticket, int(import.post), int(import.file), *media);
        } else {
            import.answer.refusedFiles.append({path, media.error()});
        }
        ++import.file;
    }
    void finishImport()
    {
        Import import = std::move(m_imports.front());
        m_imports.erase(m_imports.begin());
        QList<NewEntry> entries;
        for (const CreateFromFilesCommand::Post &post : std::as_const(import.command.posts)) {
            if (!post.entry.media.isEmpty() || post.files.isEmpty()) // nothing of it could be imported: no post
                entries.append(post.entry);
        }
        if (!entries.isEmpty())
            takeOver(import.answer, planner().createEntries(entries));
        deliver(std::move(import.answer));
    }
    static Error noImporter(const QString &path)
    {
        return {.code = ErrorCode::FileUnreadable,
                .message = PlanWriter::tr("“%1” cannot be taken in here.").arg(path),
                .hint = PlanWriter::tr("Add the file to the media library first.")};
    }

    void deliver(PlanAnswer answer)
    {
        if (!answer.undoIds.isEmpty()) {
            answer.undoName = nameOf(answer);
            m_steps.insert(answer.ticket, answer.undoIds);
        }
        QMetaObject::invokeMethod(
            &m_owner, [owner = &m_owner, answer = std::move(answer)] { Q_EMIT owner->answered(answer); },
            Qt::QueuedConnection);
    }
    QString nameOf(const PlanAnswer &answer)
    {
        if (answer.undoIds.size() > 1)
            return PlanWriter::tr("Change of %n post(s)", nullptr, int(answer.undoIds.size()));
        const Result<QList<UndoRecord>> records = planner().undoRecords(1);
        if (records.ok() && !records->isEmpty() && records->constFirst().id == answer.undoIds.constFirst())
            return records->constFirst().name;
        return PlanWriter::tr("Change of %n post(s)", nullptr, int(answer.changed.size()));
    }
    void tellImported(quint64 ticket, int post, int file, const MediaId &media)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner, ticket, post, file, media] { Q_EMIT owner->imported(ticket, post, file, media); },
            Qt::QueuedConnection);
    }

    PlanWriter &m_owner; ///< joins this thread before it goes
    Opener m_opener;
    Tools m_tools;
    std::optional<Error> m_failure;
    std::vector<Import> m_imports;
    QHash<quint64, QList<UndoId>> m_steps; ///< what each command can be taken back by
};

PlanWriter::PlanWriter(Opener opener, QObject *parent) : QObject(parent), m_worker(new Worker(*this, std::move(opener)))
{
    m_thread.setObjectName(u"plan writer"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->open(); }, Qt::QueuedConnection);
}

PlanWriter::~PlanWriter()
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->finishAll();
            delete worker;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

quint64 PlanWriter::run(PlanCommand command)
{
    const quint64 ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ticket, command = std::move(command)] { worker->run(ticket, command); },
        Qt::QueuedConnection);
    return ticket;
}

} // namespace kalends
