// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/entry.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <optional>

namespace kalends
{

/// Who drafted a field.
enum class SuggestionSource { Assistant, Offline };
[[nodiscard]] QLatin1String word(SuggestionSource source); ///< "assistant", "offline"

/// A drafted value for one field of an entry. A plain value.
struct Suggestion {
    std::optional<Channel> channel; ///< nothing: the shared text (`field` is "caption")
    QString field;    ///< a name of fieldSpecs(channel): "caption", "alt_text", "title", "cover_offset_ms"…
    QJsonValue value; ///< as the field takes it
    SuggestionSource source = SuggestionSource::Offline;
    QString model; ///< the provider's name for it; empty when drafted offline
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Whether a suggestion may be written: the field is empty or still marked as drafted. What a person typed or accepted
/// is never overwritten, however late an answer comes. The one place that decides it: the composer, the planner and the
/// API all ask here.
[[nodiscard]] bool mayBeDrafted(const Entry &entry, std::optional<Channel> channel, const QString &field);

/// `entry` with those of `suggestions` written and marked that may be; the number of them in `taken`.
[[nodiscard]] Entry withSuggestions(Entry entry, const QList<Suggestion> &suggestions, int *taken = nullptr);

/// A person has written the shared text: channel texts that follow it and are only drafted make way, so that the typed
/// words go out everywhere.
void dropDraftsThatFollow(Entry &entry);

} // namespace kalends
