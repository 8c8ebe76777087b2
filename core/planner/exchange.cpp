// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/exchange.h"

#include "planner/importfolder.h"
#include "planner/planimport.h"
#include "profile/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

constexpr qint64 kMegabyte = 1024 * 1024;

Error unreadable(const QString &path, const QString &why)
{
    return Error{.code = ErrorCode::FileUnreadable,
                 .message = Tr::tr("“%1” cannot be imported: %2.").arg(QFileInfo(path).fileName(), why)};
}

Error tooLarge(qint64 bytes)
{
    return Error{.code = ErrorCode::PayloadTooLarge,
                 .message = Tr::tr("The file has %1 MB; at most %2 MB are taken.")
                                .arg((bytes + kMegabyte - 1) / kMegabyte)
                                .arg(PlanExchange::kMaxFileBytes / kMegabyte),
                 .hint = Tr::tr("Split it.")};
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
    if (const auto failed = replaceFile(path, *bytes, FileMode::AsBefore))
        return Error{.code = failed->code,
                     .message = Tr::tr("“%1” cannot be written: %2.").arg(path, failed->reason),
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
    if (info.isDir())
        return importFolder(path, std::move(options));
    if (!info.isFile())
        return unreadable(path, Tr::tr("it is not a regular file"));
    if (!options.format)
        options.format = exchangeFormatFromWord(info.suffix().toLower());
    if (!options.format)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("“%1” does not say what it is.").arg(info.fileName()),
                     .hint = Tr::tr("Its name ends in .csv, .ics or .json.")};
    if (info.size() > kMaxFileBytes)
        return tooLarge(info.size());
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

Result<ImportReport> PlanExchange::importFolder(const QString &path, ImportOptions options)
{
    Result<FolderPlan> plan = planFromFolder(path, kMaxRows);
    if (!plan.ok())
        return plan.error();
    if (!plan->csv.isEmpty()) {
        options.format = ExchangeFormat::Csv;
        options.mediaFolder = path;
        return importFile(plan->csv, std::move(options));
    }
    options.mediaFolder = path;
    ImportReport report;
    report.source = u"folder"_s;
    report.notes = plan->notes;
    return importAll(std::move(plan->rows), std::move(report), options);
}

Result<ImportReport> PlanExchange::importBytes(const QByteArray &bytes, const ImportOptions &options)
{
    if (!options.format)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("It is not said whether this is CSV, ICS or JSON.")};
    if (bytes.size() > kMaxFileBytes)
        return tooLarge(bytes.size());
    ImportReport report;
    report.source = word(*options.format);
    if (*options.format == ExchangeFormat::Csv)
        return importCsv(bytes, std::move(report), options);
    Result<QList<ImportCandidate>> candidates = *options.format == ExchangeFormat::Ics
                                                    ? candidatesFromIcs(bytes, kMaxRows)
                                                    : candidatesFromJson(bytes, kMaxRows);
    if (!candidates.ok())
        return candidates.error();
    return importAll(std::move(*candidates), std::move(report), options);
}

Result<ImportReport> PlanExchange::importCsv(const QByteArray &bytes, ImportReport report, const ImportOptions &options)
{
    Result<CsvPlan> plan = planFromCsv(bytes, kMaxRows, options.preset, options.mapping);
    if (!plan.ok())
        return plan.error();
    report.encoding = plan->encoding;
    report.preset = plan->layout.preset ? QString(word(*plan->layout.preset)) : QString();
    for (qsizetype i = 0; i < plan->layout.titles.size(); ++i)
        report.columns.append({plan->layout.titles.at(i), word(plan->layout.targets.at(i))});
    report.notes = plan->notes;
    if (plan->unclear && !options.dryRun)
        return *plan->unclear;
    if (plan->unclear) { // with the columns, so that they can be mapped
        report.dryRun = true;
        report.refused.append({1, *plan->unclear});
        return report;
    }
    return importAll(std::move(plan->rows), std::move(report), options);
}

Result<ImportReport> PlanExchange::importAll(QList<ImportCandidate> candidates, ImportReport report,
                                             const ImportOptions &options)
{
    return PlanImport(m_planner.m_database, m_planner.m_clock, m_planner.m_defaultZone, options)
        .run(std::move(candidates), std::move(report));
}

} // namespace kalends
