// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/draft/postdraft.h"

#include "model/texts.h"
#include "ui/composer/draft/mediaplaces.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Part = PostDraft::Part;
using Parts = PostDraft::Parts;

constexpr auto kAssessAfter = 120ms; ///< of quiet while somebody types

/// The fields of TikTok that hold the yes itself; to change them takes nothing back.
bool isConsentField(const QString &name)
{
    return name == "consent"_L1 || name == "consent_text"_L1 || name == "consent_creator"_L1;
}

bool isSent(Readiness readiness)
{
    return readiness == Readiness::Published || readiness == Readiness::Publishing;
}

/// What differs between two forms, as parts of the draft.
Parts difference(const EntryForm &a, const EntryForm &b)
{
    Parts parts;
    parts.setFlag(Part::Words, a.caption != b.caption);
    parts.setFlag(Part::Channels, a.channels != b.channels);
    parts.setFlag(Part::Media, a.media != b.media);
    parts.setFlag(Part::Time, a.at != b.at || a.timezone != b.timezone);
    parts.setFlag(Part::Labels, a.labels != b.labels);
    parts.setFlag(Part::Standing, a.id != b.id || a.state != b.state);
    if (a.suggested != b.suggested || a.channelSuggested != b.channelSuggested)
        parts |= Part::Marks;
    for (const Channel channel : kChannels) {
        const QJsonObject had = a.fields.value(channel);
        const QJsonObject has = b.fields.value(channel);
        if (had == has)
            continue;
        parts |= Part::Fields;
        parts.setFlag(Part::Edits,
                      parts.testFlag(Part::Edits) || had.value("media_edits"_L1) != has.value("media_edits"_L1));
    }
    return parts;
}

} // namespace

PostDraft::PostDraft(Beginning beginning, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_form(std::move(beginning.form)),
      m_stored(m_form),
      m_media(std::move(beginning.media)),
      m_results(std::move(beginning.results)),
      m_jobs(std::move(beginning.jobs)),
      m_readiness(beginning.readiness),
      m_accounts(std::move(beginning.accounts)),
      m_flags(beginning.flags)
{
    m_assessSoon.setSingleShot(true);
    m_assessSoon.setInterval(kAssessAfter);
    connect(&m_assessSoon, &QTimer::timeout, this, &PostDraft::assessNow);
    know(m_media);
    m_issues = assess();
}

// ---- What it is ----

bool PostDraft::isReadOnly() const
{
    return !isNew() && isSent(m_readiness);
}

QList<MediaAsset> PostDraft::mediaFor(Channel channel) const
{
    return kalends::mediaFor(asEntry(), channel, m_media, m_results);
}

std::optional<Account> PostDraft::account(Channel channel) const
{
    const auto linked = std::ranges::find(m_accounts, channel, &Account::channel);
    return linked == m_accounts.end() ? std::nullopt : std::optional(*linked);
}

PostType PostDraft::typeFor(Channel channel) const
{
    return channel == Channel::Instagram ? instagram().type : tikTok().type;
}

InstagramContent PostDraft::instagram() const
{
    return instagramContent(asEntry(), mediaFor(Channel::Instagram));
}

TikTokContent PostDraft::tikTok() const
{
    return tikTokContent(asEntry(), mediaFor(Channel::TikTok));
}

std::optional<Instant> PostDraft::instant() const
{
    const auto zone = zoneFromId(m_form.timezone);
    if (!m_form.at || !zone.ok())
        return std::nullopt;
    return resolve(*m_form.at, *zone).instant;
}

bool PostDraft::isPast() const
{
    const auto at = instant();
    return at && *at <= m_clock.now();
}

bool PostDraft::isTooLate() const
{
    const bool keptTime = m_form.state == EntryState::Planned && m_form.at == m_stored.at;
    return isPast() && !keptTime;
}

// ---- Words ----

QJsonValue PostDraft::field(Channel channel, const QString &name) const
{
    const QJsonObject fields = m_form.fields.value(channel);
    return fields.contains(name) ? fields.value(name) : QJsonValue(QJsonValue::Undefined);
}

bool PostDraft::canFollow(Channel channel, const QString &name)
{
    return channel == Channel::Instagram ? name == "caption"_L1 : name == "title"_L1 || name == "description"_L1;
}

bool PostDraft::wouldFollow(Channel channel, const QString &name) const
{
    if (!canFollow(channel, name))
        return false;
    const bool photos =
        channel == Channel::TikTok && !m_media.isEmpty() && m_media.constFirst().kind == MediaKind::Image;
    return name != "title"_L1 || !photos;
}

QString PostDraft::words(Channel channel, const QString &name) const
{
    const QJsonValue own = field(channel, name);
    if (own.isString())
        return own.toString();
    return wouldFollow(channel, name) ? m_form.caption : QString();
}

bool PostDraft::follows(Channel channel, const QString &name) const
{
    return wouldFollow(channel, name) && !field(channel, name).isString();
}

MediaEdit PostDraft::edit(Channel channel, const MediaId &media) const
{
    return mediaEditOf(m_form.fields.value(channel), media);
}

// ---- A person's changes ----

void PostDraft::setCaption(const QString &text)
{
    if (text == m_form.caption) // a widget says what it was told to show: no edit of a person's
        return;
    EntryForm after = m_form;
    after.caption = text;
    after.suggested.removeAll(u"caption"_s);
    dropDraftsThatFollow(after);
    withdrawConsent(after);
    become(std::move(after));
}

void PostDraft::setField(Channel channel, const QString &name, const QJsonValue &value)
{
    const QJsonValue wanted = value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    if (field(channel, name) == wanted)
        return;
    EntryForm after = m_form;
    after.setField(channel, name, value);
    after.setMark(channel, name, false);
    if (channel == Channel::TikTok && !isConsentField(name))
        withdrawConsent(after);
    become(std::move(after));
}

void PostDraft::followShared(Channel channel, const QString &name)
{
    if (canFollow(channel, name))
        setField(channel, name, {});
}

void PostDraft::setChannel(Channel channel, bool on)
{
    if (isOn(channel) == on)
        return;
    EntryForm after = m_form;
    after.channels.removeAll(channel);
    if (on)
        after.channels.append(channel);
    std::ranges::sort(after.channels);
    become(std::move(after));
}

void PostDraft::setMedia(const QList<MediaAsset> &media)
{
    EntryForm after = m_form;
    after.media.clear();
    for (const MediaAsset &asset : media)
        after.media.append(asset.id);
    if (after.media == m_form.media)
        return;
    for (const Channel channel : kChannels) {
        const QJsonObject moved = fieldsAfter(channel, m_form.fields.value(channel), m_form.media, after.media);
        for (const QString &name : m_form.channelSuggested.value(channel))
            after.setMark(channel, name, moved.contains(name));
        after.fields.insert(channel, moved);
    }
    withdrawConsent(after);
    know(media);
    become(std::move(after));
}

void PostDraft::setEdit(Channel channel, const MediaEdit &edit, const std::optional<MediaAsset> &result)
{
    if (result)
        knowResult(*result);
    const QJsonObject fields = m_form.fields.value(channel);
    EntryForm after = m_form;
    after.setField(channel, u"media_edits"_s, toJson(withMediaEdit(mediaEdits(fields), edit)));
    // What came of a recipe is no other recipe: the yes was given to what it makes.
    if (channel == Channel::TikTok && !mediaEditOf(fields, edit.media).makesTheSameAs(edit))
        withdrawConsent(after);
    become(std::move(after));
}

void PostDraft::setTime(std::optional<WallTime> at, const QByteArray &zone)
{
    EntryForm after = m_form;
    after.at = at;
    after.timezone = zone;
    become(std::move(after));
}

void PostDraft::setLabels(const QStringList &labels)
{
    EntryForm after = m_form;
    after.labels = labels;
    become(std::move(after));
}

// ---- What is wrong with it ----

void PostDraft::setFurtherIssues(const QString &from, const QList<ReadinessIssue> &issues)
{
    if (m_further.value(from) == issues)
        return;
    if (issues.isEmpty())
        m_further.remove(from);
    else
        m_further.insert(from, issues);
    assessNow();
}

QList<ReadinessIssue> PostDraft::assess() const
{
    if (isReadOnly())
        return {};
    const Entry entry = asEntry();
    QList<ReadinessIssue> issues = assessReadiness({.entry = entry,
                                                    .media = m_media,
                                                    .accounts = m_accounts,
                                                    .jobs = m_jobs,
                                                    .flags = m_flags,
                                                    .results = m_results})
                                       .issues;
    if (isTooLate())
        issues.append({.channel = {},
                       .readiness = Readiness::MissingFields,
                       .code = u"in_past"_s,
                       .message = Texts::tr("The time of this post has passed."),
                       .fix = u"reschedule"_s});
    QStringList names = m_further.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        issues += m_further.value(name);
    std::ranges::stable_sort(issues, std::ranges::greater(), &ReadinessIssue::readiness);
    return issues;
}

void PostDraft::assessNow()
{
    m_assessSoon.stop();
    QList<ReadinessIssue> issues = assess();
    if (issues == m_issues)
        return;
    m_issues = std::move(issues);
    Q_EMIT changed(Part::Issues);
}

// ---- Inside ----

void PostDraft::become(EntryForm form, Parts besides)
{
    const Parts parts = difference(m_form, form);
    m_form = std::move(form);
    arrangeMedia();
    if (const Parts all = parts | besides)
        touch(all);
}

void PostDraft::know(const QList<MediaAsset> &assets)
{
    for (const MediaAsset &asset : assets)
        m_known.insert(asset.id, asset);
}

void PostDraft::knowResult(const MediaAsset &result)
{
    const auto known = std::ranges::find(m_results, result.id, &MediaAsset::id);
    if (known == m_results.end())
        m_results.append(result);
    else
        *known = result;
}

void PostDraft::arrangeMedia()
{
    m_media.clear();
    for (const MediaId &id : std::as_const(m_form.media)) {
        MediaAsset unknown;
        unknown.id = id;
        unknown.missing = true;
        m_media.append(m_known.value(id, unknown));
    }
}

void PostDraft::touch(Parts parts)
{
    m_assessSoon.start();
    Q_EMIT changed(parts);
}

void PostDraft::withdrawConsent(EntryForm &form)
{
    const QJsonObject fields = form.fields.value(Channel::TikTok);
    if (!fields.value("consent"_L1).toBool())
        return;
    QJsonObject without = withoutConsent(fields);
    without.insert("consent"_L1, false);
    form.fields.insert(Channel::TikTok, without);
}

} // namespace kalends
