// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/composerreads.h"

#include "assistant/slotadvisor.h"
#include "desktop/workroom.h"
#include "model/fields.h"
#include "model/texts.h"
#include "store/mediarepository.h"

#include <QLocale>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kLookedAt = 20;        ///< posts with the same medium or words
constexpr qsizetype kShortest = 16;  ///< UTF-16 units; "Good morning" may be said twice
constexpr qsizetype kSearched = 100; ///< of the words, to find candidates by
constexpr auto kGridYears = std::chrono::days(3 * 366);
constexpr auto kFirstStretch = std::chrono::days(28); ///< of them; who posts every other day fills a grid with it

ReadinessIssue concern(std::optional<Channel> channel, const QString &code, const QString &message, const QString &fix)
{
    return {.channel = channel, .readiness = Readiness::MissingFields, .code = code, .message = message, .fix = fix};
}

/// The words that a post says on a channel.
QString wordsOf(const Entry &entry, const QList<MediaAsset> &media, Channel channel)
{
    if (channel == Channel::Instagram)
        return instagramContent(entry, media).caption.trimmed();
    const TikTokContent content = tikTokContent(entry, media);
    return (content.description.isEmpty() ? content.title : content.description).trimmed();
}

/// Whether that post went out on the channel, or is going to.
bool counts(const EntryDetails &other, Channel channel)
{
    if (!other.entry.channelPart(channel))
        return false;
    const bool isOut = std::ranges::any_of(other.jobs, [channel](const PublishJob &job) {
        return job.channel == channel && job.status == JobStatus::Published;
    });
    return isOut || other.entry.state == EntryState::Planned;
}

/// "on Instagram on 3 Nov 2026", as a whole sentence.
QString sentence(const EntryDetails &other, Channel channel, bool sameMedia)
{
    const bool isOut = std::ranges::any_of(other.jobs, [channel](const PublishJob &job) {
        return job.channel == channel && job.status == JobStatus::Published;
    });
    const QString day = QLocale().toString(other.entry.wall.date(), QLocale::ShortFormat);
    const QString where = displayName(channel);
    if (sameMedia)
        return (isOut ? Texts::tr("The same picture or clip went out on %1 on %2.")
                      : Texts::tr("The same picture or clip is planned for %1 on %2."))
            .arg(where, day);
    return (isOut ? Texts::tr("The same words went out on %1 on %2.")
                  : Texts::tr("The same words are planned for %1 on %2."))
        .arg(where, day);
}

/// Looks at posts that may be the same, each once.
class Candidates
{
public:
    Candidates(Services &services, const EntryId &self) : m_services(services), m_self(self) {}

    /// Errors: the database's; a post that is gone is passed over.
    Result<std::optional<EntryDetails>> find(const QList<EntryId> &ids,
                                             const std::function<bool(const EntryDetails &)> &isIt)
    {
        for (const EntryId &id : ids) {
            if (id == m_self)
                continue;
            const auto details = m_services.planner->find(id);
            if (!details.ok() && details.error().code != ErrorCode::NotFound)
                return details.error();
            if (details.ok() && isIt(*details))
                return std::optional(*details);
        }
        return std::optional<EntryDetails>();
    }

private:
    Services &m_services;
    const EntryId m_self;
};

Result<void> addSameMedia(Services &services, const Entry &entry, QList<ReadinessIssue> &issues)
{
    Candidates candidates(services, entry.id);
    for (const EntryChannel &part : entry.channels) {
        for (const MediaId &media : entry.media) {
            const auto users = MediaRepository(*services.database).entriesWith(media, kLookedAt);
            if (!users.ok())
                return users.error();
            const auto found =
                candidates.find(*users, [&part](const EntryDetails &other) { return counts(other, part.channel); });
            if (!found.ok())
                return found.error();
            if (!*found)
                continue;
            issues.append(
                concern(part.channel, u"duplicate"_s, sentence(**found, part.channel, true), u"replace_media"_s));
            break; // one is enough to look
        }
    }
    return {};
}

Result<void> addSameWords(Services &services, const Entry &entry, const QList<MediaAsset> &media,
                          QList<ReadinessIssue> &issues)
{
    Candidates candidates(services, entry.id);
    for (const EntryChannel &part : entry.channels) {
        const QString words = wordsOf(entry, media, part.channel);
        if (words.size() < kShortest)
            continue;
        const auto hits = services.planner->search(words.left(kSearched), kLookedAt);
        if (!hits.ok())
            return hits.error();
        const auto found = candidates.find(hits->newest, [&](const EntryDetails &other) {
            return counts(other, part.channel) && wordsOf(other.entry, other.media, part.channel) == words;
        });
        if (!found.ok())
            return found.error();
        const bool saidAlready = std::ranges::any_of(issues, [&part](const ReadinessIssue &issue) {
            return issue.code == "duplicate"_L1 && issue.channel == part.channel;
        });
        if (*found && !saidAlready)
            issues.append(concern(part.channel, u"duplicate"_s, sentence(**found, part.channel, false), u"edit"_s));
    }
    return {};
}

/// The platforms count in a moving window of 24 hours.
Result<void> addFullDay(Services &services, const Entry &entry, QList<ReadinessIssue> &issues)
{
    if (!entry.scheduledAt)
        return {};
    const auto tiles = services.planner->tiles(*entry.scheduledAt - 24h + 1ms, *entry.scheduledAt + 1ms);
    if (!tiles.ok())
        return tiles.error();
    for (const EntryChannel &part : entry.channels) {
        const auto before = std::ranges::count_if(*tiles, [&](const EntryTile &tile) {
            return tile.id != entry.id && tile.state == EntryState::Planned && tile.channels.contains(part.channel);
        });
        const int quota = SlotAdvisor::dailyQuota(part.channel);
        if (before >= quota)
            issues.append(concern(part.channel, u"quota_reached"_s,
                                  Texts::tr("%1 takes %n post(s) within 24 hours, and as many are planned before this "
                                            "one.",
                                            nullptr, quota)
                                      .arg(displayName(part.channel)),
                                  u"reschedule"_s));
    }
    return {};
}

void addSleep(const Entry &entry, const SleepHabits &habits, Instant now, QList<ReadinessIssue> &issues)
{
    const auto zone = zoneFromId(entry.timezone);
    if (!entry.scheduledAt || !zone.ok() || *entry.scheduledAt <= now)
        return;
    const QTime time = wallTimeAt(*entry.scheduledAt, *zone).time();
    if (habits.usuallySleepsAt(time, *zone, now))
        issues.append(concern({}, u"computer_sleeps"_s,
                              Texts::tr("This computer usually sleeps at that time; posts go out only while it is "
                                        "awake."),
                              u"reschedule"_s));
}

} // namespace

Result<QList<ReadinessIssue>> concernsOf(Services &services, const Entry &entry, const SleepHabits &habits, Instant now)
{
    QList<ReadinessIssue> issues;
    const auto media = MediaRepository(*services.database).findAll(entry.media);
    if (!media.ok())
        return media.error();
    KALENDS_TRY(addSameMedia(services, entry, issues));
    KALENDS_TRY(addSameWords(services, entry, *media, issues));
    KALENDS_TRY(addFullDay(services, entry, issues));
    addSleep(entry, habits, now, issues);
    return issues;
}

Result<QList<MediaId>> gridMedia(Services &services, std::optional<Instant> before, int count, Instant now)
{
    const Instant oldest = now - kGridYears;
    Instant from = before.value_or(now);
    Instant to = before.value_or(kLatestInstant);
    QList<MediaId> media;
    for (Milliseconds stretch = kFirstStretch; media.size() < count && to > oldest; stretch *= 2) {
        from = std::max(oldest, from - stretch);
        const auto tiles = services.planner->tiles(from, to);
        if (!tiles.ok())
            return tiles.error();
        for (auto tile = tiles->rbegin(); tile != tiles->rend() && media.size() < count; ++tile) {
            const bool counted = tile->state == EntryState::Planned && tile->channels.contains(Channel::Instagram);
            if (counted && tile->onGrid && !tile->cover.isEmpty())
                media.append(tile->cover);
        }
        to = from;
    }
    return media;
}

} // namespace kalends
