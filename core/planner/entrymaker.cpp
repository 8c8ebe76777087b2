// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/entrymaker.h"

#include "model/fields.h"
#include "model/mediaedit.h"
#include "model/suggestion.h"
#include "store/entryrepository.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Planner)
};

Error invalid(const QString &message, const QString &hint = {})
{
    return Error{.code = ErrorCode::InvalidValue, .message = message, .hint = hint};
}

QString number(qint64 value)
{
    return QLocale::c().toString(value);
}

Error twice(Channel channel)
{
    return invalid(Tr::tr("%1 is named twice.").arg(displayName(channel)), Tr::tr("Name each channel once."));
}

/// What the person's yes was about: everything that TikTok will be told, and the shared words and media it may follow.
bool sameForTikTok(const Entry &before, const Entry &after, const EntryChannel &oldPart, const EntryChannel &newPart)
{
    return withoutConversions(withoutConsent(oldPart.fields)) == withoutConversions(withoutConsent(newPart.fields)) &&
           before.media == after.media && before.caption == after.caption;
}

/// What was read goes with the yes.
void takeConsentBack(EntryChannel &part)
{
    const bool answered = part.fields.contains(u"consent"_s);
    part.fields = withoutConsent(part.fields);
    if (answered)
        part.fields.insert(u"consent"_s, false);
    part.consentAt.reset();
}

/// A yes counts from now; it ends with the next change of what it was about, unless that change says yes again.
void settleConsent(const Entry &before, Entry &after, const QJsonObject &changes, Instant now)
{
    for (EntryChannel &part : after.channels) {
        if (part.channel != Channel::TikTok)
            continue;
        const bool says = part.fields.value(u"consent"_s).toBool();
        const bool saysNow = says && changes.value(u"consent"_s).toBool();
        const EntryChannel *old = before.channelPart(Channel::TikTok);
        const bool same = old != nullptr && sameForTikTok(before, after, *old, part);
        if (saysNow && !(same && old->consentAt)) {
            part.consentAt = now;
        } else if (!says || (!saysNow && !same)) {
            takeConsentBack(part);
        }
    }
}

} // namespace

Result<QString> cleanedText(const QString &text, const QString &what, int longest)
{
    if (text.size() > longest)
        return invalid(
            Tr::tr("%1 is %2 characters long; at most %3 are kept.").arg(what, number(text.size()), number(longest)),
            Tr::tr("Shorten it."));
    Result<QString> cleaned = cleanText(what, text);
    if (cleaned.ok() && cleaned->isNull())
        return u""_s;
    return cleaned;
}

Result<QStringList> cleanedLabels(const QStringList &labels)
{
    QStringList cleaned;
    for (const QString &label : labels) {
        const Result<QString> text =
            cleanedText(label.trimmed(), Tr::tr("The label “%1”").arg(label.left(40)), kMaxLabelLength);
        if (!text.ok())
            return text.error();
        if (text->isEmpty())
            return invalid(Tr::tr("A label is empty."), Tr::tr("Give it a name, or leave it out."));
        if (text->contains(u'\n'))
            return invalid(Tr::tr("The label “%1” has more than one line.").arg(label.left(40)));
        if (!cleaned.contains(*text))
            cleaned.append(*text);
    }
    if (cleaned.size() > kMaxLabels)
        return invalid(
            Tr::tr("There are %1 labels; an entry takes at most %2.").arg(number(cleaned.size()), number(kMaxLabels)));
    return cleaned;
}

EntryMaker::EntryMaker(EntryRepository &entries, const Clock &clock, QByteArray defaultZone)
    : m_entries(entries), m_clock(clock), m_defaultZone(std::move(defaultZone))
{
}

Result<QByteArray> EntryMaker::zoneFor(const QByteArray &wanted, const QList<ChannelPatch> &channels)
{
    if (!wanted.isEmpty()) {
        const Result<QTimeZone> zone = m_zones.zone(wanted);
        return zone.ok() ? Result<QByteArray>(wanted) : Result<QByteArray>(zone.error());
    }
    if (!channels.isEmpty()) {
        const auto account = m_entries.linkedAccount(channels.constFirst().channel);
        if (!account.ok())
            return account.error();
        if (*account && m_zones.zone((*account)->timezone).ok())
            return (*account)->timezone;
    }
    if (!m_defaultZone.isEmpty()) {
        const Result<QTimeZone> zone = m_zones.zone(m_defaultZone);
        return zone.ok() ? Result<QByteArray>(m_defaultZone) : Result<QByteArray>(zone.error());
    }
    return systemZoneId();
}

Result<void> EntryMaker::place(Entry &entry, const PlanTime &at)
{
    if (std::holds_alternative<std::monostate>(at)) {
        entry.scheduledAt.reset();
        entry.wall = {};
        return {};
    }
    Instant instant{};
    if (const auto *wall = std::get_if<WallTime>(&at)) {
        const Result<ResolvedWall> resolved = m_zones.resolve(*wall, entry.timezone);
        if (!resolved.ok())
            return resolved.error();
        instant = resolved->instant;
        entry.wall = *wall; // as it was meant, also where the clock skips it
    } else {
        instant = std::get<Instant>(at);
        if (entry.scheduledAt != instant) { // the same instant keeps the wall that was meant
            const Result<WallTime> shown = m_zones.wallAt(instant, entry.timezone);
            if (!shown.ok())
                return shown.error();
            entry.wall = *shown;
        }
    }
    if (instant < kEarliestInstant || instant >= kLatestInstant)
        return Error{
            .code = ErrorCode::InvalidTime,
            .message =
                Tr::tr("The time %1 cannot be planned: only the years 1970 to 2199 are taken.").arg(toIso(instant)),
            .hint = Tr::tr("Check the year.")};
    entry.scheduledAt = instant;
    return {};
}

Result<AccountId> EntryMaker::linkedAccountOf(Channel channel)
{
    const auto account = m_entries.linkedAccount(channel);
    if (!account.ok())
        return account.error();
    return *account ? (*account)->id : AccountId();
}

Result<void> EntryMaker::checkMedia(const QList<MediaId> &media)
{
    if (media.size() > kMaxMediaPerEntry)
        return invalid(Tr::tr("There are %1 pictures and clips; an entry takes at most %2.")
                           .arg(number(media.size()), number(kMaxMediaPerEntry)),
                       Tr::tr("Split them over several entries."));
    const auto unknown = m_entries.firstUnknownMedium(media);
    if (!unknown.ok())
        return unknown.error();
    if (*unknown)
        return Error{.code = ErrorCode::NotFound,
                     .message =
                         Tr::tr("The library has no picture or clip with the id %1.").arg((*unknown)->toString()),
                     .hint = Tr::tr("Add the file first, then use the id that this gives.")};
    return {};
}

Result<EntryChannel> EntryMaker::patchedPart(const EntryChannel &before, const ChannelPatch &patch)
{
    for (const QString &name : patch.suggested) {
        if (!patch.fields.contains(name))
            return invalid(Tr::tr("“%1” is marked as suggested, but is not among the fields set.").arg(name.left(40)));
    }
    for (auto field = patch.fields.begin(); field != patch.fields.end(); ++field) {
        if (field->isString() && field->toString().size() > kMaxCaption) {
            const QString name = word(patch.channel) + u'.' + field.key().left(40);
            return cleanedText(field->toString(), name, kMaxCaption).error();
        }
    }
    const Result<QJsonObject> merged = mergeFields(patch.channel, before.fields, patch.fields);
    if (!merged.ok())
        return merged.error();
    EntryChannel part = before;
    part.fields = *merged;
    for (auto field = patch.fields.begin(); field != patch.fields.end(); ++field)
        part.suggested.removeAll(field.key());
    for (const QString &name : patch.suggested) {
        if (part.fields.contains(name) && !part.suggested.contains(name))
            part.suggested.append(name);
    }
    return part;
}

Result<void> EntryMaker::patchChannels(Entry &entry, const EntryPatch &patch)
{
    QList<ChannelPatch> patches;
    for (const auto *list : {patch.channels ? &*patch.channels : nullptr, &patch.fields}) {
        if (list == nullptr)
            continue;
        for (const ChannelPatch &one : *list) {
            const auto sameChannel = [&one](const ChannelPatch &other) { return other.channel == one.channel; };
            if (std::ranges::count_if(*list, sameChannel) > 1)
                return twice(one.channel);
            patches.append(one);
        }
    }
    if (patch.channels) {
        const auto listed = [&patch](const EntryChannel &part) {
            return std::ranges::any_of(*patch.channels,
                                       [&part](const ChannelPatch &one) { return one.channel == part.channel; });
        };
        entry.channels.removeIf([&listed](const EntryChannel &part) { return !listed(part); });
    }
    for (const ChannelPatch &one : patches) {
        auto found = std::ranges::find(entry.channels, one.channel, &EntryChannel::channel);
        if (found == entry.channels.end()) {
            const Result<AccountId> account = linkedAccountOf(one.channel);
            if (!account.ok())
                return account.error();
            entry.channels.append(EntryChannel{.channel = one.channel, .accountId = *account});
            found = entry.channels.end() - 1;
        }
        const Result<EntryChannel> part = patchedPart(*found, one);
        if (!part.ok())
            return part.error();
        *found = *part;
    }
    std::ranges::sort(entry.channels, {}, &EntryChannel::channel); // the order in which they are stored and shown
    return {};
}

Result<Entry> EntryMaker::make(const NewEntry &wanted)
{
    Entry blank;
    blank.id = wanted.id.isEmpty() ? EntryId::create() : wanted.id;
    blank.createdAt = m_clock.now();
    blank.updatedAt = blank.createdAt;
    const Result<QByteArray> zone = zoneFor(wanted.timezone, wanted.channels);
    if (!zone.ok())
        return zone.error();
    blank.timezone = *zone;
    EntryPatch patch;
    patch.at = wanted.at;
    patch.state = wanted.state;
    patch.caption = wanted.caption;
    patch.media = wanted.media;
    patch.channels = wanted.channels;
    patch.labels = wanted.labels;
    patch.suggested = wanted.suggested;
    return patched(blank, patch);
}

/// The shared text keeps its mark until it is set by a person, and has none when there is nothing to mark.
Result<void> EntryMaker::markShared(const Entry &before, Entry &entry, const EntryPatch &patch)
{
    const auto caption = u"caption"_s;
    for (const QString &name : patch.suggested) {
        if (name != caption || !patch.caption)
            return invalid(Tr::tr("“%1” is marked as suggested, but is not among the fields set.").arg(name.left(40)));
    }
    if (!patch.caption)
        return {};
    entry.suggested = patch.suggested.isEmpty() || entry.caption.isEmpty() ? QStringList() : QStringList{caption};
    if (entry.suggested.isEmpty() && entry.caption != before.caption)
        dropDraftsThatFollow(entry);
    return {};
}

Result<Entry> EntryMaker::patched(const Entry &before, const EntryPatch &patch)
{
    Entry after = before;
    if (patch.timezone && *patch.timezone != before.timezone) {
        const Result<QTimeZone> zone = m_zones.zone(*patch.timezone);
        if (!zone.ok())
            return zone.error();
        after.timezone = *patch.timezone;
        if (after.scheduledAt)
            after.wall = wallTimeAt(*after.scheduledAt, *zone);
    }
    if (patch.at)
        KALENDS_TRY(place(after, *patch.at));
    if (patch.state)
        after.state = *patch.state;
    if (patch.caption) {
        const Result<QString> caption = cleanedText(*patch.caption, Tr::tr("The caption"), kMaxCaption);
        if (!caption.ok())
            return caption.error();
        after.caption = *caption;
    }
    KALENDS_TRY(markShared(before, after, patch));
    if (patch.media) {
        KALENDS_TRY(checkMedia(*patch.media));
        after.media = *patch.media;
    }
    if (patch.labels) {
        const Result<QStringList> labels = cleanedLabels(*patch.labels);
        if (!labels.ok())
            return labels.error();
        after.labels = *labels;
    }
    KALENDS_TRY(patchChannels(after, patch));
    QJsonObject tikTokChanges;
    for (const auto *list : {patch.channels ? &*patch.channels : nullptr, &patch.fields}) {
        for (const ChannelPatch &one : list != nullptr ? *list : QList<ChannelPatch>()) {
            if (one.channel == Channel::TikTok && one.fields.contains(u"consent"_s))
                tikTokChanges.insert(u"consent"_s, one.fields.value(u"consent"_s));
        }
    }
    settleConsent(before, after, tikTokChanges, m_clock.now());
    return after;
}

} // namespace kalends
