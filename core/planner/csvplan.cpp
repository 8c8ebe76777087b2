// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fields.h"
#include "planner/csvencoding.h"
#include "planner/csvtext.h"
#include "planner/csvtimes.h"
#include "planner/importplan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

Error wrong(const QString &column, const QString &why)
{
    return Error{.code = ErrorCode::InvalidValue, .message = u"%1: %2"_s.arg(column, why)};
}

bool isYes(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    return QStringList{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"on"_s}.contains(word);
}

/// Our own lists have |; others write commas.
QStringList wordsOf(const QString &cell)
{
    if (cell.contains(u'|'))
        return splitList(cell);
    QStringList words;
    for (const QString &one : cell.split(u',')) {
        if (!one.trimmed().isEmpty())
            words.append(one.trimmed());
    }
    return words;
}

/// Addresses are separated by commas or spaces; in the name of a file both may stand.
QStringList mediaOf(const QString &cell)
{
    static const QRegularExpression between(u"[,;\\s]+(?=https?://)"_s, QRegularExpression::CaseInsensitiveOption);
    return cell.contains("://"_L1) && !cell.contains(u'|') ? cell.trimmed().split(between, Qt::SkipEmptyParts)
                                                           : splitList(cell);
}

/// One row, cell by cell.
class RowReader
{
public:
    RowReader(const CsvLayout &layout, DayOrder order) : m_layout(layout), m_order(order) {}

    ImportCandidate read(const CsvRow &row)
    {
        m_candidate = {};
        m_candidate.row = row.number;
        m_time.clear();
        m_date.clear();
        m_altTexts.clear();
        m_goes.clear();
        m_fields.clear();
        m_forOthers = false;
        if (const Result<void> done = readCells(row); !done.ok())
            m_candidate.error = done.error();
        return m_candidate;
    }

private:
    Result<void> readCells(const CsvRow &row)
    {
        for (qsizetype i = m_layout.targets.size(); i < row.cells.size(); ++i) {
            if (m_layout.isOurs() || !row.cells.at(i).trimmed().isEmpty())
                return wrong(
                    Tr::tr("row"),
                    Tr::tr("it has %1 cells, the header %2").arg(row.cells.size()).arg(m_layout.targets.size()));
        }
        for (qsizetype i = 0; i < std::min(row.cells.size(), m_layout.targets.size()); ++i) {
            const QString cell = m_layout.isOurs() ? withoutGuard(row.cells.at(i)) : row.cells.at(i);
            if (const Result<void> done = readCell(m_layout.targets.at(i), cell); !done.ok()) {
                Error error = done.error();
                error.message = u"%1: %2"_s.arg(m_layout.titles.at(i).left(60), error.message);
                return error;
            }
        }
        KALENDS_TRY(settleTime());
        settleChannels();
        return {};
    }

    Result<void> readCell(const CsvTarget &target, const QString &cell)
    {
        switch (target.field) {
        case CsvField::Ignored:
            break;
        case CsvField::ScheduledAt:
            return placeAt(cell);
        case CsvField::Date:
            m_date = cell.trimmed();
            break;
        case CsvField::Time:
            m_time = cell.trimmed();
            break;
        case CsvField::Timezone:
            m_candidate.wanted.timezone = cell.trimmed().toUtf8();
            break;
        case CsvField::Caption:
            m_candidate.wanted.caption = cell;
            break;
        case CsvField::Channels:
            return readChannels(cell);
        case CsvField::Goes:
            m_candidate.channelsWritten = true;
            if (isYes(cell))
                goTo(*target.channel);
            break;
        case CsvField::Others:
            m_forOthers = m_forOthers || isYes(cell);
            break;
        case CsvField::Media:
            m_candidate.media += m_layout.isOurs() ? splitList(cell) : mediaOf(cell);
            break;
        case CsvField::Labels:
            m_candidate.wanted.labels = m_layout.isOurs() ? splitList(cell) : wordsOf(cell);
            break;
        case CsvField::Draft:
            m_candidate.stateWritten = isYes(cell); // a draft in any case; no draft is what the time says
            break;
        case CsvField::Profile:
            readProfile(cell);
            break;
        case CsvField::ChannelField:
            return readField(target, cell);
        }
        return {};
    }

    Result<void> placeAt(const QString &text)
    {
        const Result<PlanTime> at = csvTime(text, m_order);
        if (!at.ok())
            return at.error();
        m_candidate.wanted.at = *at;
        return {};
    }

    Result<void> settleTime()
    {
        if (!m_layout.has(CsvField::Date) || m_date.isEmpty()) // a time of no day is no time
            return {};
        return placeAt(m_date + u' ' + m_time);
    }

    void goTo(Channel channel)
    {
        if (!m_goes.contains(channel))
            m_goes.append(channel);
    }

    Result<void> readChannels(const QString &cell)
    {
        for (const QString &name : m_layout.isOurs() ? splitList(cell) : wordsOf(cell)) {
            const auto channel = channelFromWord(m_layout.isOurs() ? name : name.toLower());
            if (!channel)
                return Error{.code = ErrorCode::InvalidValue,
                             .message = Tr::tr("“%1” is neither ig nor tiktok").arg(name.left(40))};
            m_goes.append(*channel); // one that is there twice is refused later, with its words
            m_candidate.channelsWritten = true;
        }
        return {};
    }

    void readProfile(const QString &cell)
    {
        if (cell.contains("instagram"_L1, Qt::CaseInsensitive))
            goTo(Channel::Instagram);
        if (cell.contains("tiktok"_L1, Qt::CaseInsensitive))
            goTo(Channel::TikTok);
        m_candidate.channelsWritten = m_candidate.channelsWritten || !m_goes.isEmpty();
    }

    Result<void> readField(const CsvTarget &target, const QString &cell)
    {
        if (target.name == "alt_text"_L1) { // one column for each picture, in their order
            m_altTexts.append(cell.trimmed());
            return {};
        }
        if (cell.trimmed().isEmpty())
            return {};
        const FieldSpec *spec = fieldSpec(*target.channel, target.name);
        const bool isWord = spec->kind == FieldKind::Boolean ||
                            (spec->kind == FieldKind::Choice && *target.channel == Channel::Instagram);
        const Result<QJsonValue> value =
            fieldFromText(*target.channel, target.name, isWord ? cell.trimmed().toLower() : cell);
        if (!value.ok())
            return value.error();
        m_fields[*target.channel].insert(target.name, *value);
        return {};
    }

    void settleChannels()
    {
        while (!m_altTexts.isEmpty() && m_altTexts.constLast().isEmpty())
            m_altTexts.removeLast();
        if (!m_altTexts.isEmpty())
            m_fields[Channel::Instagram].insert(u"alt_text"_s, QJsonArray::fromStringList(m_altTexts));
        for (const Channel channel : std::as_const(m_goes))
            m_candidate.wanted.channels.append(
                {.channel = channel, .fields = m_fields.value(channel), .suggested = {}});
        if (m_goes.isEmpty() && m_forOthers)
            m_candidate.notes.append(
                {.code = ErrorCode::InvalidValue,
                 .message = Tr::tr("The row is meant for networks that Kalends does not publish to."),
                 .hint = Tr::tr("It comes as a draft without a channel.")});
    }

    const CsvLayout &m_layout;
    DayOrder m_order;
    ImportCandidate m_candidate;
    QString m_date;
    QString m_time;
    QStringList m_altTexts;
    QList<Channel> m_goes;
    QHash<Channel, QJsonObject> m_fields;
    bool m_forOthers = false;
};

QStringList datesIn(const QList<CsvRow> &rows, const CsvLayout &layout)
{
    QStringList dates;
    for (qsizetype column = 0; column < layout.targets.size(); ++column) {
        const CsvField field = layout.targets.at(column).field;
        if (field != CsvField::ScheduledAt && field != CsvField::Date)
            continue;
        for (qsizetype i = 1; i < rows.size(); ++i)
            dates.append(rows.at(i).cells.value(column));
    }
    return dates;
}

bool isBlank(const CsvRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

void noteFile(CsvPlan &plan, bool guessed, bool clear)
{
    const auto note = [&plan](const QString &message, const QString &hint) {
        plan.notes.append({1, {.code = ErrorCode::InvalidValue, .message = message, .hint = hint}});
    };
    if (guessed)
        note(Tr::tr("The file does not say its encoding and is not UTF-8; it was read as Windows-1252."),
             Tr::tr("Where accents or signs look wrong, save it as CSV UTF-8 and import that."));
    if (!clear)
        note(Tr::tr("Dates such as 3/4/2027 were read with the month first."),
             Tr::tr("Write them as 2027-03-04 where that is wrong."));
}

} // namespace

Result<CsvPlan> planFromCsv(const QByteArray &bytes, int maxRows, std::optional<CsvPreset> preset,
                            const CsvMapping &mapping)
{
    const Result<CsvText> text = csvTextFrom(bytes);
    if (!text.ok())
        return text.error();
    const Result<QList<CsvRow>> rows = csvRows(text->text, maxRows + 1);
    if (!rows.ok())
        return rows.error();
    if (rows->isEmpty())
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("The file is empty."),
                     .hint = Tr::tr("Its first row reads %1.").arg(ownCsvColumns().join(u','))};
    const QStringList &header = rows->constFirst().cells;
    const Result<CsvLayout> layout = csvLayout(header, preset, mapping);
    CsvPlan plan{.rows = {}, .layout = {}, .unclear = {}, .encoding = text->encoding, .notes = {}};
    if (!layout.ok()) {
        plan.unclear = layout.error();
        plan.layout.titles = header;
        plan.layout.targets.resize(header.size());
        return plan;
    }
    plan.layout = *layout;
    const DayOrderFound days = dayOrderOf(datesIn(*rows, *layout));
    noteFile(plan, text->guessed, days.clear);
    RowReader reader(plan.layout, days.order);
    for (qsizetype i = 1; i < rows->size(); ++i) {
        if (!isBlank(rows->at(i))) // spreadsheets leave such rows behind
            plan.rows.append(reader.read(rows->at(i)));
    }
    return plan;
}

QStringList portableNames(const Entry &entry, const QList<MediaAsset> &media)
{
    QStringList names;
    for (const MediaId &id : entry.media) {
        const auto asset =
            std::find_if(media.begin(), media.end(), [&id](const MediaAsset &one) { return one.id == id; });
        const bool known = asset != media.end() && !asset->sha256.isEmpty();
        names.append(known ? QString::fromLatin1(asset->sha256) : id.toString());
    }
    return names;
}

QByteArray csvFrom(const QList<Entry> &entries, const QList<MediaAsset> &media)
{
    QString text;
    appendCsvRow(text, ownCsvColumns());
    for (const Entry &entry : entries) {
        QStringList channels;
        for (const EntryChannel &part : entry.channels)
            channels.append(word(part.channel));
        QStringList cells{entry.scheduledAt ? toIso(*entry.scheduledAt) : QString(),
                          QString::fromLatin1(entry.timezone),
                          entry.caption,
                          joinedList(channels),
                          joinedList(portableNames(entry, media)),
                          joinedList(entry.labels)};
        std::ranges::transform(cells, cells.begin(), neutralized);
        appendCsvRow(text, cells);
    }
    return text.toUtf8();
}

} // namespace kalends
