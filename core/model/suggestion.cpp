// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/suggestion.h"

#include "model/fields.h"
#include "model/words.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr std::array kSources{Word<SuggestionSource>{SuggestionSource::Assistant, "assistant"_L1},
                              Word<SuggestionSource>{SuggestionSource::Offline, "offline"_L1}};
static_assert(isComplete(kSources, SuggestionSource::Offline));

constexpr auto kCaption = "caption"_L1;

/// Everything that may be drafted at all. Privacy, consent, disclosure, tags and the like are a person's alone.
struct Draftable {
    Channel channel;
    QLatin1String field;
    bool followsShared; ///< where it has no words of its own it goes out with the shared text
};
constexpr std::array kDraftable{Draftable{Channel::Instagram, "caption"_L1, true},
                                Draftable{Channel::Instagram, "alt_text"_L1, false},
                                Draftable{Channel::Instagram, "cover_offset_ms"_L1, false},
                                Draftable{Channel::TikTok, "title"_L1, true},
                                Draftable{Channel::TikTok, "description"_L1, true},
                                Draftable{Channel::TikTok, "cover_offset_ms"_L1, false}};

bool isBlank(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed().isEmpty();
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(), [](const QJsonValue &item) { return isBlank(item); });
    }
    return value.isUndefined() || value.isNull();
}

bool sharedIsTyped(const Entry &entry)
{
    return !entry.caption.trimmed().isEmpty() && !entry.suggested.contains(kCaption);
}

/// The person has agreed to what goes to TikTok: nothing of it changes behind their back.
bool isAgreed(const Entry &entry)
{
    const EntryChannel *part = entry.channelPart(Channel::TikTok);
    return part != nullptr && part->fields.value("consent"_L1).toBool();
}

void mark(QStringList &marks, const QString &field)
{
    if (!marks.contains(field))
        marks.append(field);
}

/// Whether it was written.
bool write(Entry &entry, const Suggestion &suggestion)
{
    if (isBlank(suggestion.value) || !mayBeDrafted(entry, suggestion.channel, suggestion.field))
        return false;
    if (!suggestion.channel) {
        const Result<QString> text = cleanText(suggestion.field, suggestion.value.toString());
        if (!text || text->isEmpty())
            return false;
        entry.caption = *text;
        mark(entry.suggested, suggestion.field);
        return true;
    }
    const auto part = std::ranges::find(entry.channels, *suggestion.channel, &EntryChannel::channel);
    const Result<QJsonObject> merged = mergeFields(part->channel, part->fields, {{suggestion.field, suggestion.value}});
    if (!merged) // a value that the field does not take is no suggestion
        return false;
    part->fields = *merged;
    mark(part->suggested, suggestion.field);
    return true;
}

} // namespace

QLatin1String word(SuggestionSource source)
{
    return wordOf(kSources, source);
}

bool mayBeDrafted(const Entry &entry, std::optional<Channel> channel, const QString &field)
{
    if (!channel)
        return field == kCaption && !sharedIsTyped(entry) && !isAgreed(entry);
    const auto *known = std::ranges::find_if(
        kDraftable, [&](const Draftable &one) { return one.channel == *channel && one.field == field; });
    const EntryChannel *part = entry.channelPart(*channel);
    if (known == kDraftable.end() || part == nullptr || (channel == Channel::TikTok && isAgreed(entry)))
        return false;
    if (!isBlank(part->fields.value(field)))
        return part->suggested.contains(field);
    // Words of its own would keep what the person typed for all channels from this one.
    return !(known->followsShared && sharedIsTyped(entry));
}

void dropDraftsThatFollow(Entry &entry)
{
    for (EntryChannel &part : entry.channels) {
        for (const Draftable &one : kDraftable) {
            if (one.channel == part.channel && one.followsShared && part.suggested.removeAll(one.field) > 0)
                part.fields.remove(one.field);
        }
    }
}

Entry withSuggestions(Entry entry, const QList<Suggestion> &suggestions, int *taken)
{
    int written = 0;
    for (const Suggestion &suggestion : suggestions)
        written += write(entry, suggestion) ? 1 : 0;
    if (taken != nullptr)
        *taken = written;
    return entry;
}

} // namespace kalends
