// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/csvcolumns.h"

#include "model/fields.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

/// A column of a preset: its title in lower case and the field it is.
struct Known {
    QLatin1String title;
    QLatin1String field;
};

constexpr std::array kKalends{
    Known{"scheduled_at"_L1, "scheduled_at"_L1}, Known{"timezone"_L1, "timezone"_L1}, Known{"caption"_L1, "caption"_L1},
    Known{"channels"_L1, "channels"_L1},         Known{"media"_L1, "media"_L1},       Known{"labels"_L1, "labels"_L1}};
constexpr std::array kBuffer{Known{"text"_L1, "caption"_L1}, Known{"posting time"_L1, "scheduled_at"_L1},
                             Known{"image url"_L1, "media"_L1}, Known{"tags"_L1, "labels"_L1}};
constexpr std::array kLater{Known{"caption"_L1, "caption"_L1}, Known{"scheduled time"_L1, "scheduled_at"_L1},
                            Known{"media url"_L1, "media"_L1}, Known{"media urls"_L1, "media"_L1},
                            Known{"profile"_L1, "profile"_L1}, Known{"label"_L1, "labels"_L1},
                            Known{"labels"_L1, "labels"_L1}};
// "Picture Url 1" to "10" and "Alt text picture 1" to "10" are written as their beginnings.
constexpr std::array kMetricool{Known{"text"_L1, "caption"_L1},
                                Known{"date"_L1, "date"_L1},
                                Known{"time"_L1, "time"_L1},
                                Known{"draft"_L1, "draft"_L1},
                                Known{"instagram"_L1, "ig"_L1},
                                Known{"tiktok"_L1, "tiktok"_L1},
                                Known{"picture url #"_L1, "media"_L1},
                                Known{"alt text picture #"_L1, "ig.alt_text"_L1},
                                Known{"instagram post type"_L1, "ig.type"_L1},
                                Known{"instagram show reel on feed"_L1, "ig.share_to_feed"_L1},
                                Known{"first comment text"_L1, "ig.first_comment"_L1},
                                Known{"tiktok title"_L1, "tiktok.title"_L1},
                                Known{"facebook"_L1, "others"_L1},
                                Known{"twitter/x"_L1, "others"_L1},
                                Known{"twitter"_L1, "others"_L1},
                                Known{"linkedin"_L1, "others"_L1},
                                Known{"gbp"_L1, "others"_L1},
                                Known{"pinterest"_L1, "others"_L1},
                                Known{"youtube"_L1, "others"_L1},
                                Known{"threads"_L1, "others"_L1},
                                Known{"bluesky"_L1, "others"_L1}};

// What tells a preset from the others: its columns that have to be there.
constexpr std::array kKalendsNeeds{"scheduled_at"_L1, "caption"_L1};
constexpr std::array kBufferNeeds{"text"_L1, "posting time"_L1};
constexpr std::array kLaterNeeds{"caption"_L1, "scheduled time"_L1};
constexpr std::array kMetricoolNeeds{"text"_L1, "date"_L1, "time"_L1};

struct Preset {
    std::span<const Known> columns;
    std::span<const QLatin1String> needs;
};

Preset presetOf(CsvPreset preset)
{
    switch (preset) {
    case CsvPreset::Kalends:
        return {kKalends, kKalendsNeeds};
    case CsvPreset::Buffer:
        return {kBuffer, kBufferNeeds};
    case CsvPreset::Later:
        return {kLater, kLaterNeeds};
    case CsvPreset::Metricool:
        break;
    }
    return {kMetricool, kMetricoolNeeds};
}

struct FieldWord {
    QLatin1String word;
    CsvField field;
};
constexpr std::array kFieldWords{FieldWord{"scheduled_at"_L1, CsvField::ScheduledAt},
                                 FieldWord{"date"_L1, CsvField::Date},
                                 FieldWord{"time"_L1, CsvField::Time},
                                 FieldWord{"timezone"_L1, CsvField::Timezone},
                                 FieldWord{"caption"_L1, CsvField::Caption},
                                 FieldWord{"channels"_L1, CsvField::Channels},
                                 FieldWord{"media"_L1, CsvField::Media},
                                 FieldWord{"labels"_L1, CsvField::Labels},
                                 FieldWord{"draft"_L1, CsvField::Draft},
                                 FieldWord{"profile"_L1, CsvField::Profile},
                                 FieldWord{"others"_L1, CsvField::Others},
                                 FieldWord{"ignore"_L1, CsvField::Ignored}};

Error invalid(const QString &message, const QString &hint = {})
{
    return Error{.code = ErrorCode::InvalidValue, .message = message, .hint = hint};
}

QString normalized(const QString &title)
{
    return title.simplified().toLower();
}

/// "Picture Url 3" is "picture url #" to a preset.
bool isColumn(const Known &known, const QString &title)
{
    if (!known.title.endsWith(u'#'))
        return title == known.title;
    const QLatin1String beginning = known.title.chopped(1);
    const QString number = title.startsWith(beginning) ? title.mid(beginning.size()) : QString();
    return !number.isEmpty() && number.size() <= 2 &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<CsvTarget> targetIn(CsvPreset preset, const QString &title)
{
    for (const Known &known : presetOf(preset).columns) {
        if (isColumn(known, title))
            return csvTargetFromWord(known.field);
    }
    return std::nullopt;
}

bool fits(CsvPreset preset, const QStringList &titles)
{
    return std::ranges::all_of(presetOf(preset).needs,
                               [&titles](QLatin1String needed) { return titles.contains(needed); });
}

Result<QHash<QString, CsvTarget>> targetsByHand(const CsvMapping &mapping, const QStringList &titles)
{
    QHash<QString, CsvTarget> targets;
    for (auto one = mapping.begin(); one != mapping.end(); ++one) {
        if (!titles.contains(normalized(one.key())))
            return invalid(Tr::tr("The file has no column “%1”.").arg(one.key().left(80)),
                           Tr::tr("Its columns: %1.").arg(titles.join(u", "_s).left(500)));
        const auto target = csvTargetFromWord(one.value().trimmed());
        if (!target)
            return invalid(
                Tr::tr("“%1” is nothing that a column can hold.").arg(one.value().left(80)),
                Tr::tr("A column can be %1, or a field such as ig.first_comment.").arg(csvTargetWords().join(u", "_s)));
        targets.insert(normalized(one.key()), *target);
    }
    return targets;
}

/// What the first row lacks to be any of the formats.
Error unknownHeader(const QStringList &titles)
{
    for (const QLatin1String needed : kKalendsNeeds) {
        if (!titles.contains(needed) && (titles.contains("scheduled_at"_L1) || titles.contains("caption"_L1)))
            return invalid(Tr::tr("The first row lacks the column %1.").arg(needed),
                           Tr::tr("It reads %1, or map the columns by hand.").arg(ownCsvColumns().join(u',')));
    }
    return invalid(Tr::tr("The columns are none of Kalends, Buffer, Later or Metricool."),
                   Tr::tr("Say which column is what, such as “%1” = caption.").arg(titles.value(0).left(40)));
}

std::optional<CsvPreset> detected(const QStringList &titles)
{
    for (const CsvPreset preset : kCsvPresets) {
        if (fits(preset, titles))
            return preset;
    }
    return std::nullopt;
}

Result<void> checkLayout(const CsvLayout &layout, bool byHand)
{
    if (!layout.has(CsvField::Caption) && !layout.has(CsvField::Media))
        return invalid(Tr::tr("No column holds a caption or media."), Tr::tr("Map one of them."));
    if (byHand && layout.has(CsvField::ScheduledAt) && (layout.has(CsvField::Date) || layout.has(CsvField::Time)))
        return invalid(Tr::tr("The time is there twice: as scheduled_at and as date and time."),
                       Tr::tr("Map one of them to ignore."));
    if (layout.has(CsvField::Time) != layout.has(CsvField::Date))
        return invalid(Tr::tr("A column for the date and one for the time belong together; one of them is missing."));
    return {};
}

bool mayRepeat(const CsvTarget &target)
{
    return target.field == CsvField::Media || target.field == CsvField::Ignored || target.field == CsvField::Others ||
           (target.field == CsvField::ChannelField && target.name == "alt_text"_L1);
}

} // namespace

QLatin1String word(CsvPreset preset)
{
    constexpr std::array words{"kalends"_L1, "buffer"_L1, "later"_L1, "metricool"_L1};
    return words[size_t(preset)];
}

std::optional<CsvPreset> csvPresetFromWord(const QString &text)
{
    for (const CsvPreset preset : kCsvPresets) {
        if (word(preset) == text)
            return preset;
    }
    return std::nullopt;
}

QString displayName(CsvPreset preset)
{
    constexpr std::array names{"Kalends"_L1, "Buffer"_L1, "Later"_L1, "Metricool"_L1};
    return names[size_t(preset)];
}

std::optional<CsvTarget> csvTargetFromWord(const QString &text)
{
    for (const FieldWord &known : kFieldWords) {
        if (known.word == text)
            return CsvTarget{.field = known.field};
    }
    for (const Channel channel : kChannels) {
        if (text == word(channel))
            return CsvTarget{.field = CsvField::Goes, .channel = channel};
        const QString name = text.startsWith(word(channel) + u'.') ? text.mid(word(channel).size() + 1) : QString();
        const FieldSpec *spec = fieldSpec(channel, name);
        const bool plain = spec && spec->kind != FieldKind::UserTags && spec->kind != FieldKind::MediaEdits;
        if (plain && !name.startsWith("consent"_L1)) // a yes is given by a person in the composer
            return CsvTarget{.field = CsvField::ChannelField, .channel = channel, .name = name};
    }
    return std::nullopt;
}

QString word(const CsvTarget &target)
{
    if (target.field == CsvField::Goes)
        return word(*target.channel);
    if (target.field == CsvField::ChannelField)
        return word(*target.channel) + u'.' + target.name;
    const auto known = std::find_if(kFieldWords.begin(), kFieldWords.end(),
                                    [&target](const FieldWord &one) { return one.field == target.field; });
    return known->word;
}

QStringList csvTargetWords()
{
    QStringList words;
    for (const FieldWord &known : kFieldWords) {
        if (known.field != CsvField::Others)
            words.append(known.word);
    }
    for (const Channel channel : kChannels)
        words.append(word(channel));
    return words;
}

bool CsvLayout::has(CsvField field) const
{
    return std::any_of(targets.begin(), targets.end(),
                       [field](const CsvTarget &target) { return target.field == field; });
}

Result<CsvLayout> csvLayout(const QStringList &header, std::optional<CsvPreset> preset, const CsvMapping &mapping)
{
    QStringList titles;
    for (const QString &title : header)
        titles.append(normalized(title));
    const auto byHand = targetsByHand(mapping, titles);
    if (!byHand.ok())
        return byHand.error();
    CsvLayout layout{.preset = preset ? preset : detected(titles), .titles = {}, .targets = {}};
    if (!layout.preset && mapping.isEmpty())
        return unknownHeader(titles);
    if (preset && mapping.isEmpty() && !fits(*preset, titles))
        return invalid(Tr::tr("The first row lacks columns of %1.").arg(displayName(*preset)),
                       Tr::tr("Let the format be found by itself, or map the columns by hand."));
    QSet<QString> seen;
    QSet<QString> used;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString &title = titles.at(i);
        std::optional<CsvTarget> target;
        if (byHand->contains(title))
            target = byHand->value(title);
        else if (layout.preset)
            target = targetIn(*layout.preset, title);
        if (!target && layout.isOurs() && mapping.isEmpty())
            return invalid(Tr::tr("“%1”: this column is not known.").arg(header.at(i).left(40)));
        const bool isUsed = target && target->field != CsvField::Ignored;
        if (isUsed && (seen.contains(title) || (!mayRepeat(*target) && used.contains(word(*target)))))
            return invalid(Tr::tr("“%1”: this column is there twice.").arg(header.at(i).left(40)));
        seen.insert(title);
        if (isUsed)
            used.insert(word(*target));
        layout.titles.append(header.at(i).trimmed());
        layout.targets.append(target.value_or(CsvTarget{}));
    }
    KALENDS_TRY(checkLayout(layout, !mapping.isEmpty()));
    return layout;
}

const QStringList &ownCsvColumns()
{
    static const QStringList names = [] {
        QStringList columns;
        for (const Known &known : kKalends)
            columns.append(known.title);
        return columns;
    }();
    return names;
}

} // namespace kalends
