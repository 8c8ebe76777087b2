// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/exchange.h"

#include "model/mediaedit.h"
#include "planner/entrymaker.h"
#include "planner/entrywriter.h"
#include "planner/importplan.h"
#include "planner/undostep.h"
#include "store/entryrepository.h"
#include "store/mediarepository.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

/// A medium of a row: in the library, or a file that has to come in first, or one that is only described.
struct MediaRef {
    MediaId id{};
    QString path{};
    std::optional<MediaAsset> absent{};
};

Result<QList<ImportCandidate>> candidatesFrom(const QByteArray &bytes, ExchangeFormat format, int maxRows)
{
    switch (format) {
    case ExchangeFormat::Csv:
        return candidatesFromCsv(bytes, maxRows);
    case ExchangeFormat::Ics:
        return candidatesFromIcs(bytes, maxRows);
    case ExchangeFormat::Json:
        break;
    }
    return candidatesFromJson(bytes, maxRows);
}

/// One import, from candidates to a report.
class Import
{
public:
    Import(Database &database, const Clock &clock, const QByteArray &defaultZone, const ImportOptions &options)
        : m_database(database),
          m_clock(clock),
          m_options(options),
          m_entries(database),
          m_media(database),
          m_maker(m_entries, clock, defaultZone)
    {
    }

    Result<ImportReport> run(QList<ImportCandidate> candidates)
    {
        m_report.rows = int(candidates.size());
        m_report.dryRun = m_options.dryRun;
        m_refs.resize(candidates.size());
        // First everything that can be known without changing anything…
        for (qsizetype i = 0; i < candidates.size(); ++i)
            KALENDS_TRY(refuseOrKeep(candidates[i], check(candidates[i], m_refs[i])));
        if (refusesFile() || m_options.dryRun)
            return std::move(m_report);
        // …then the files, and at last the rows, all in one.
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (!candidates.at(i).error)
                KALENDS_TRY(refuseOrKeep(candidates[i], bringIn(candidates[i], m_refs[i])));
        }
        if (refusesFile())
            return std::move(m_report);
        KALENDS_TRY(write(candidates));
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool refusesFile()
    {
        m_report.accepted = m_report.rows - int(m_report.refused.size());
        std::ranges::stable_sort(m_report.refused, {}, &ImportRow::row);
        return !m_report.refused.isEmpty() && !m_options.partial;
    }

    /// A row's own fault is noted; the store's ends it all.
    Result<void> refuseOrKeep(ImportCandidate &candidate, const Result<void> &result)
    {
        if (result.ok())
            return {};
        if (isStoreFailure(result.error().code))
            return result;
        candidate.error = result.error();
        m_report.refused.append({candidate.row, result.error()});
        return {};
    }

    Result<void> check(ImportCandidate &candidate, QList<MediaRef> &refs)
    {
        if (candidate.error)
            return *candidate.error;
        for (const Error &note : candidate.notes)
            m_report.notes.append({candidate.row, note});
        for (const QString &text : candidate.media) {
            Result<MediaRef> ref = find(text, candidate);
            if (!ref.ok() && candidate.mayLackMedia && ref.error().code == ErrorCode::NotFound) {
                m_report.notes.append({candidate.row, ref.error()});
                continue;
            }
            if (!ref.ok())
                return ref.error();
            refs.append(*ref);
            if (!ref->id.isEmpty())
                candidate.wanted.media.append(ref->id);
        }
        if (candidate.exact)
            KALENDS_TRY(settleId(candidate));
        const Result<Entry> made = m_maker.make(candidate.wanted);
        if (!made.ok())
            return made.error();
        return settleState(candidate, *made);
    }

    /// An entry keeps its id; one that was deleted here keeps its history, and the row comes back beside it.
    Result<void> settleId(ImportCandidate &candidate)
    {
        EntryId &id = candidate.exact->id;
        const auto there = m_entries.find(id, EntryRepository::Deleted::Shown);
        if (!there.ok())
            return there.error();
        const Result<bool> deleted = m_entries.isDeleted(id);
        if (!deleted.ok())
            return deleted.error();
        if (m_ids.contains(id) || (*there && !*deleted))
            return Error{.code = ErrorCode::InvalidState,
                         .message = Tr::tr("The entry %1 is in the plan already.").arg(id.toString()),
                         .hint = Tr::tr("Take its row out of the file, or delete the entry first.")};
        m_ids.insert(id);
        if (*deleted) {
            m_report.notes.append(
                {candidate.row,
                 Error{.code = ErrorCode::InvalidState,
                       .message = Tr::tr("The entry %1 was deleted here, so it comes back under a new id.")
                                      .arg(id.toString())}});
            id = EntryId::create();
        }
        return {};
    }

    /// Decides between planned and draft; a row is never planned into the past.
    Result<void> settleState(ImportCandidate &candidate, const Entry &made)
    {
        const bool ahead = made.scheduledAt && !isPast(*made.scheduledAt, m_clock.now());
        if (m_options.state)
            candidate.wanted.state = *m_options.state;
        else if (!candidate.stateWritten)
            candidate.wanted.state = ahead && !made.channels.isEmpty() ? EntryState::Planned : EntryState::Draft;
        const bool past = made.scheduledAt && !ahead;
        if (m_options.state == EntryState::Planned && !made.scheduledAt)
            return noTimeYet();
        if (m_options.state == EntryState::Planned && past)
            return pastRefusal(*made.scheduledAt, made.timezone, m_clock.now());
        if (past && (candidate.wanted.state == EntryState::Planned || !candidate.stateWritten)) {
            Error note = pastRefusal(*made.scheduledAt, made.timezone, m_clock.now());
            note.message += u' ' + Tr::tr("So it became a draft.");
            m_report.notes.append({candidate.row, note});
        }
        if (!ahead)
            candidate.wanted.state = EntryState::Draft;
        return {};
    }

    Result<MediaRef> find(const QString &text, const ImportCandidate &candidate)
    {
        if (const auto id = MediaId::fromString(text)) {
            const auto unknown = m_entries.firstUnknownMedium({*id});
            if (!unknown.ok())
                return unknown.error();
            if (!*unknown)
                return MediaRef{.id = *id};
        }
        static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
        if (sha256.match(text).hasMatch()) {
            const auto asset = m_media.findByHash(text.toLatin1());
            if (!asset.ok())
                return asset.error();
            if (*asset)
                return MediaRef{.id = (*asset)->id};
            for (const MediaAsset &described : candidate.described) {
                if (described.sha256 == text.toLatin1())
                    return leftOut(candidate, described);
            }
        }
        const QString path = pathOf(text);
        if (path.isEmpty() || !m_options.importMedia)
            return Error{
                .code = ErrorCode::NotFound,
                .message =
                    Tr::tr("media: “%1” is neither in the library nor a file that can be read.").arg(text.left(200)),
                .hint = Tr::tr("Give an id or SHA-256 of the library, or a file beside the one imported.")};
        return MediaRef{.path = path};
    }

    /// The entry comes whole all the same; its file is missing until somebody adds it.
    MediaRef leftOut(const ImportCandidate &candidate, const MediaAsset &described)
    {
        m_report.notes.append(
            {candidate.row, Error{.code = ErrorCode::MediaMissing,
                                  .message = Tr::tr("“%1” is not in this library.").arg(described.fileName),
                                  .hint = Tr::tr("Add the file; the entries that use it find it then.")}});
        return {.absent = described};
    }

    /// A regular file; a relative one has to stay in the media folder, whatever links say. Empty: it is not.
    [[nodiscard]] QString pathOf(const QString &text) const
    {
        const bool relative = QDir::isRelativePath(text);
        if (relative && m_options.mediaFolder.isEmpty())
            return {};
        const QFileInfo file(relative ? m_options.mediaFolder + u'/' + text : text);
        if (!file.isFile())
            return {};
        const QString path = file.canonicalFilePath();
        const QString folder = QFileInfo(m_options.mediaFolder).canonicalFilePath();
        return !relative || path.startsWith(folder + u'/') ? path : QString();
    }

    Result<void> bringIn(ImportCandidate &candidate, const QList<MediaRef> &refs)
    {
        candidate.wanted.media.clear();
        for (const MediaRef &ref : refs) {
            if (!ref.id.isEmpty()) {
                candidate.wanted.media.append(ref.id);
                continue;
            }
            if (ref.absent) {
                MediaAsset asset = *ref.absent;
                asset.id = MediaId::create();
                asset.importedAt = m_clock.now();
                const auto stored = m_media.insertOrFind(asset);
                if (!stored.ok())
                    return stored.error();
                candidate.wanted.media.append(stored->asset.id);
                continue;
            }
            if (!m_imported.contains(ref.path)) {
                const Result<MediaId> id = m_options.importMedia(ref.path);
                if (!id.ok())
                    return id.error();
                m_imported.insert(ref.path, *id);
            }
            candidate.wanted.media.append(m_imported.value(ref.path));
        }
        if (candidate.exact)
            moveEdits(candidate);
        return {};
    }

    /// The edits of a file name its library's media: they follow to ours. What they made is kept where it is here too,
    /// else it is made again.
    void moveEdits(ImportCandidate &candidate)
    {
        const QList<MediaId> &written = candidate.exact->media;
        for (ChannelPatch &patch : candidate.wanted.channels) {
            if (!patch.fields.contains(kMediaEditsField) || written.size() != candidate.wanted.media.size())
                continue;
            QList<MediaEdit> moved;
            for (MediaEdit edit : mediaEdits(patch.fields)) {
                const qsizetype place = written.indexOf(edit.media);
                if (place < 0)
                    continue;
                edit.media = candidate.wanted.media.at(place);
                if (!edit.result.isEmpty() && !m_media.find(edit.result).ok())
                    edit.result = {};
                moved = withMediaEdit(moved, edit);
            }
            patch.fields.remove(kMediaEditsField);
            if (!moved.isEmpty())
                patch.fields.insert(kMediaEditsField, toJson(moved));
        }
    }

    Result<Entry> entryOf(const ImportCandidate &candidate)
    {
        Result<Entry> made = m_maker.make(candidate.wanted);
        if (!made.ok() || !candidate.exact)
            return made;
        // What NewEntry cannot say.
        made->id = candidate.exact->id;
        made->version = candidate.exact->version;
        made->createdAt = candidate.exact->createdAt;
        made->updatedAt = candidate.exact->updatedAt;
        made->wall = candidate.exact->wall;
        for (EntryChannel &part : made->channels) {
            const EntryChannel *written = candidate.exact->channelPart(part.channel);
            if (part.consentAt && written != nullptr && written->consentAt)
                part.consentAt = written->consentAt;
        }
        return made;
    }

    Result<void> write(QList<ImportCandidate> &candidates)
    {
        Transaction transaction(m_database);
        KALENDS_TRY(transaction.begun());
        EntryWriter writer(m_database, m_clock);
        PresenceUndo undo{.came = true, .rows = {}};
        for (ImportCandidate &candidate : candidates) {
            if (candidate.error)
                continue;
            const Result<Entry> entry = entryOf(candidate);
            const Result<void> added = entry.ok() ? writer.add(*entry) : Result<void>(entry.error());
            KALENDS_TRY(refuseOrKeep(candidate, added));
            if (!added.ok())
                continue;
            m_report.created.append(entry->id);
            undo.rows.push_back({entry->id.toString(), entry->version});
        }
        if (refusesFile() || m_report.created.isEmpty()) {
            m_report.created.clear();
            return {};
        }
        const Result<UndoId> id =
            remember(m_database, m_clock, Tr::tr("Import of %1 posts").arg(m_report.created.size()), undo);
        if (!id.ok())
            return id.error();
        m_report.undoId = *id;
        return transaction.commit();
    }

    Database &m_database;
    const Clock &m_clock;
    const ImportOptions &m_options;
    EntryRepository m_entries;
    MediaRepository m_media;
    EntryMaker m_maker;
    ImportReport m_report;
    QList<QList<MediaRef>> m_refs;
    QSet<EntryId> m_ids;
    QHash<QString, MediaId> m_imported;
};

QJsonArray rowsOf(const QList<ImportRow> &rows)
{
    QJsonArray array;
    for (const ImportRow &row : rows) {
        array.append(QJsonObject{{u"row"_s, row.row},
                                 {u"code"_s, word(row.error.code)},
                                 {u"message"_s, row.error.message},
                                 {u"hint"_s, row.error.hint}});
    }
    return array;
}

Error unreadable(const QString &path, const QString &why)
{
    return Error{.code = ErrorCode::FileUnreadable,
                 .message = Tr::tr("“%1” cannot be imported: %2.").arg(QFileInfo(path).fileName(), why)};
}

} // namespace

QLatin1String word(ExchangeFormat format)
{
    constexpr std::array words{"csv"_L1, "ics"_L1, "json"_L1};
    return words[size_t(format)];
}

std::optional<ExchangeFormat> exchangeFormatFromWord(const QString &text)
{
    for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Ics, ExchangeFormat::Json}) {
        if (word(format) == text)
            return format;
    }
    return std::nullopt;
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray created;
    for (const EntryId &id : report.created)
        created.append(id.toString());
    return {
        {u"rows"_s, report.rows},
        {u"accepted"_s, report.accepted},
        {u"created"_s, created},
        {u"refused"_s, rowsOf(report.refused)},
        {u"notes"_s, rowsOf(report.notes)},
        {u"dryRun"_s, report.dryRun},
        {u"undoId"_s, report.undoId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(report.undoId.toString())}};
}

Result<QList<Entry>> PlanExchange::entriesFor(EntryQuery query)
{
    EntryRepository repository(m_planner.m_database);
    query.limit = EntryQuery::kMaxPage;
    query.cursor.clear();
    QList<Entry> entries;
    do {
        const Result<Page<EntryId>> page = repository.page(query);
        if (!page.ok())
            return page.error();
        for (const EntryId &id : page->items) {
            Result<std::optional<Entry>> entry = repository.find(id);
            if (!entry.ok())
                return entry.error();
            if (*entry)
                entries.append(std::move(**entry));
        }
        query.cursor = page->nextCursor;
    } while (!query.cursor.isEmpty());
    return entries;
}

Result<QByteArray> PlanExchange::written(ExchangeFormat format, const QList<Entry> &entries)
{
    const Instant now = m_planner.m_clock.now();
    QSet<MediaId> seen;
    QList<MediaId> ids;
    for (const Entry &entry : entries) {
        for (const MediaId &id : entry.media) {
            if (!seen.contains(id))
                ids.append(id);
            seen.insert(id);
        }
    }
    const Result<QList<MediaAsset>> media = MediaRepository(m_planner.m_database).findAll(ids);
    if (!media.ok())
        return media.error();
    if (format == ExchangeFormat::Csv)
        return csvFrom(entries, *media);
    if (format == ExchangeFormat::Ics)
        return icsFrom(entries, *media, now);
    return jsonFrom(entries, *media, now);
}

Result<QByteArray> PlanExchange::exportEntries(ExchangeFormat format, const EntryQuery &query)
{
    const Result<QList<Entry>> entries = entriesFor(query);
    return entries.ok() ? written(format, *entries) : Result<QByteArray>(entries.error());
}

Result<int> PlanExchange::exportToFile(const QString &path, ExchangeFormat format, const EntryQuery &query)
{
    const Result<QList<Entry>> entries = entriesFor(query);
    if (!entries.ok())
        return entries.error();
    const Result<QByteArray> bytes = written(format, *entries);
    if (!bytes.ok())
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{.code = ErrorCode::StorageReadOnly,
                     .message = Tr::tr("“%1” cannot be written: %2.").arg(path, file.errorString()),
                     .hint = Tr::tr("Choose a folder that you may write to, with room for it.")};
    int count = 0;
    for (const Entry &entry : *entries)
        count += int(format != ExchangeFormat::Ics || entry.scheduledAt);
    return count;
}

Result<ImportReport> PlanExchange::importFile(const QString &path, ImportOptions options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, Tr::tr("there is no such file"));
    if (!info.isFile())
        return unreadable(path, Tr::tr("it is not a regular file"));
    if (!options.format)
        options.format = exchangeFormatFromWord(info.suffix().toLower());
    if (!options.format)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("“%1” does not say what it is.").arg(info.fileName()),
                     .hint = Tr::tr("Its name ends in .csv, .ics or .json.")};
    if (options.mediaFolder.isEmpty())
        options.mediaFolder = info.absolutePath();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(kMaxFileBytes + 1); // never more, whatever its size was a moment ago
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return importBytes(bytes, options);
}

Result<ImportReport> PlanExchange::importBytes(const QByteArray &bytes, const ImportOptions &options)
{
    if (!options.format)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("It is not said whether this is CSV, ICS or JSON.")};
    if (bytes.size() > kMaxFileBytes)
        return Error{.code = ErrorCode::PayloadTooLarge,
                     .message = Tr::tr("The file is larger than 32 MiB."),
                     .hint = Tr::tr("Split it.")};
    Result<QList<ImportCandidate>> candidates = candidatesFrom(bytes, *options.format, kMaxRows);
    if (!candidates.ok())
        return candidates.error();
    return Import(m_planner.m_database, m_planner.m_clock, m_planner.m_defaultZone, options)
        .run(std::move(*candidates));
}

} // namespace kalends
