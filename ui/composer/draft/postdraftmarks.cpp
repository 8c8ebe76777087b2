// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// What the assistant drafted: how it comes into the draft, how it is marked, and when it makes way.
#include "ui/composer/draft/postdraft.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

using Part = PostDraft::Part;

bool concerns(const Suggestion &suggestion, std::optional<Channel> channel, const QString &name)
{
    return suggestion.channel == channel && suggestion.field == name;
}

} // namespace

bool PostDraft::isDrafted(std::optional<Channel> channel, const QString &name) const
{
    return channel ? m_form.channelSuggested.value(*channel).contains(name) : m_form.suggested.contains(name);
}

std::optional<Suggestion> PostDraft::draftedBy(std::optional<Channel> channel, const QString &name) const
{
    if (!isDrafted(channel, name))
        return std::nullopt;
    const auto known = std::ranges::find_if(
        m_drafted, [&](const Suggestion &suggestion) { return concerns(suggestion, channel, name); });
    return known == m_drafted.end() ? std::nullopt : std::optional(*known);
}

int PostDraft::takeSuggestions(const QList<Suggestion> &suggestions)
{
    const bool agreed = isOn(Channel::TikTok) && field(Channel::TikTok, u"consent"_s).toBool();
    QList<Suggestion> welcome;
    for (const Suggestion &suggestion : suggestions) {
        // Words that a person has agreed to send are theirs.
        const bool agreedTo = agreed && suggestion.channel.value_or(Channel::TikTok) == Channel::TikTok;
        if (!agreedTo && mayBeDrafted(asEntry(), suggestion.channel, suggestion.field))
            welcome.append(suggestion);
    }
    int taken = 0;
    const Entry drafted = withSuggestions(asEntry(), welcome, &taken);
    if (taken == 0)
        return 0;
    EntryForm after = m_form;
    after.caption = drafted.caption;
    after.suggested = drafted.suggested;
    for (const EntryChannel &part : drafted.channels) {
        after.fields.insert(part.channel, part.fields);
        after.channelSuggested.remove(part.channel);
        for (const QString &name : part.suggested)
            after.setMark(part.channel, name, true);
    }
    for (const Suggestion &suggestion : welcome)
        noteDrafted(suggestion);
    become(std::move(after), Part::Marks);
    return taken;
}

void PostDraft::redraft(const Suggestion &suggestion)
{
    EntryForm after = m_form;
    if (suggestion.channel) {
        after.setField(*suggestion.channel, suggestion.field, suggestion.value);
        after.setMark(*suggestion.channel, suggestion.field, true);
    } else {
        after.caption = suggestion.value.toString();
        if (!after.suggested.contains(suggestion.field))
            after.suggested.append(suggestion.field);
        dropDraftsThatFollow(after); // "shorter" on the shared page is meant for all, too
    }
    if (suggestion.channel.value_or(Channel::TikTok) == Channel::TikTok)
        withdrawConsent(after);
    noteDrafted(suggestion);
    become(std::move(after), Part::Marks);
}

void PostDraft::accept(std::optional<Channel> channel, const QString &name)
{
    EntryForm after = m_form;
    if (channel)
        after.setMark(*channel, name, false);
    else
        after.suggested.removeAll(name);
    become(std::move(after));
}

void PostDraft::acceptAll()
{
    EntryForm after = m_form;
    after.suggested.clear();
    after.channelSuggested.clear();
    become(std::move(after));
}

/// A new shared caption is for every channel that has no words of a person's.
void PostDraft::dropDraftsThatFollow(EntryForm &after) const
{
    for (const auto &[channel, name] : {std::pair(Channel::Instagram, u"caption"_s),
                                        {Channel::TikTok, u"title"_s},
                                        {Channel::TikTok, u"description"_s}}) {
        if (!wouldFollow(channel, name) || !isDrafted(channel, name))
            continue;
        after.setField(channel, name, {});
        after.setMark(channel, name, false);
    }
}

void PostDraft::noteDrafted(const Suggestion &suggestion)
{
    m_drafted.removeIf(
        [&suggestion](const Suggestion &old) { return concerns(old, suggestion.channel, suggestion.field); });
    m_drafted.append(suggestion);
}

} // namespace kalends
