// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/result.h"

#include <QHash>
#include <QStringList>
#include <array>
#include <optional>

namespace kalends
{

/// What the columns of a CSV file mean. Pure.

/// Whose columns they are. Sources, read in 2026: Buffer's help page on bulk upload ("Text", "Image URL", "Tags",
/// "Posting Time" as YYYY-MM-DD HH:mm); Metricool's CSV template ("Text", "Date", "Time", "Draft", one TRUE/FALSE
/// column per network, "Picture Url 1" to "10"…); for Later, which documents none, the columns that tools write for it
/// ("Scheduled Time", "Caption", "Media URL", "Profile", "Label").
enum class CsvPreset { Kalends, Buffer, Later, Metricool };
inline constexpr std::array kCsvPresets{CsvPreset::Kalends, CsvPreset::Buffer, CsvPreset::Later, CsvPreset::Metricool};
[[nodiscard]] QLatin1String word(CsvPreset preset);
[[nodiscard]] std::optional<CsvPreset> csvPresetFromWord(const QString &word);
[[nodiscard]] QString displayName(CsvPreset preset); ///< a name of its own, the same in every language

enum class CsvField {
    Ignored,
    ScheduledAt, ///< date and time in one cell
    Date,
    Time,
    Timezone,
    Caption,
    Channels, ///< a list of ig and tiktok
    Goes,     ///< TRUE: the row goes to the target's channel
    Others,   ///< TRUE: the row goes to a network that Kalends has not
    Media,    ///< several columns may hold media: they are added up from left to right
    Labels,
    Draft,       ///< TRUE: stays a draft
    Profile,     ///< the name of an account; says the channel where it holds the network's name
    ChannelField ///< a field of fieldSpecs()
};
struct CsvTarget {
    CsvField field = CsvField::Ignored;
    std::optional<Channel> channel{}; ///< of Goes and ChannelField
    QString name{};                   ///< of ChannelField
};
/// "scheduled_at", "date", "time", "timezone", "caption", "channels", "ig", "tiktok", "media", "labels", "draft",
/// "profile", "ignore", or a field such as "ig.first_comment". Consent and edits of media cannot be imported so.
[[nodiscard]] std::optional<CsvTarget> csvTargetFromWord(const QString &word);
[[nodiscard]] QString word(const CsvTarget &target);
[[nodiscard]] QStringList csvTargetWords(); ///< those to choose from, without the channels' fields

/// "column title" -> "field", given by hand; titles are compared without regard to case and outer spaces.
using CsvMapping = QHash<QString, QString>;

struct CsvLayout {
    std::optional<CsvPreset> preset; ///< nothing: mapped by hand alone
    QStringList titles;
    QList<CsvTarget> targets; ///< one per title
    [[nodiscard]] bool isOurs() const { return preset == CsvPreset::Kalends; }
    [[nodiscard]] bool has(CsvField field) const;
};
/// Reads a header: by `preset`, or by the first one whose columns are all there; `mapping` overrules it column by
/// column. In our own format every column must be known, or mapped; in others the unknown are ignored. Errors, all
/// InvalidValue: unknown field, no such column, a column twice, no caption and no media.
[[nodiscard]] Result<CsvLayout> csvLayout(const QStringList &header, std::optional<CsvPreset> preset,
                                          const CsvMapping &mapping);
/// The columns of our own export.
[[nodiscard]] const QStringList &ownCsvColumns();

} // namespace kalends
