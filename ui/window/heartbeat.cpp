// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/heartbeat.h"

#include "model/texts.h"
#include "model/zone.h"

#include <QCoreApplication>
#include <QLocale>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Heartbeat)
};

constexpr Milliseconds kSilentAfter = 60s; ///< the scheduler looks at least every 15 s

QString titled(const QString &title)
{
    return title.isEmpty() ? Tr::tr("Untitled") : title;
}

QString whenText(Instant at, Instant now, const QTimeZone &zone)
{
    const WallTime wall = wallTimeAt(at, zone);
    const QString time = QLocale().toString(wall.time(), QLocale::ShortFormat);
    const QDate today = wallTimeAt(now, zone).date();
    return wall.date() == today
               ? time
               : QLocale().toString(wall.date(), Texts::tr("ddd d MMM", "a day, as QLocale writes it")) + ' '_L1 + time;
}

QString nextWords(const Heartbeat &beat, Instant now, const QTimeZone &zone)
{
    if (beat.running)
        return Tr::tr("Publishing now: “%1” to %2").arg(titled(beat.runningTitle), displayName(beat.running->channel));
    if (!beat.status.next && (beat.status.blocked || beat.status.counts.held > 0))
        return Tr::tr("Nothing that is scheduled is ready to go out");
    if (!beat.status.next)
        return Tr::tr("Nothing is scheduled");
    const Instant at = beat.status.nextAt.value_or(beat.status.next->scheduledAt);
    return Tr::tr("Next: %1 “%2” to %3, %4")
        .arg(whenText(at, now, zone), titled(beat.nextTitle), displayName(beat.status.next->channel),
             countdown(at - now));
}

} // namespace

QString countdown(Milliseconds ahead)
{
    if (ahead <= 0ms)
        return Tr::tr("due now");
    if (ahead < 1min)
        return Tr::tr("in less than a minute");
    const int minutes = int(std::chrono::floor<std::chrono::minutes>(ahead).count());
    if (minutes < 60)
        return Tr::tr("in %n min", nullptr, minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? Tr::tr("in %n h", nullptr, minutes / 60)
                                 : Tr::tr("in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return minutes < 48 * 60 ? Tr::tr("in a day") : Tr::tr("in %n days", nullptr, minutes / (24 * 60));
}

HeartbeatWords heartbeatWords(const Heartbeat &beat, Instant now, const QTimeZone &zone)
{
    const JobCounts &counts = beat.status.counts;
    HeartbeatWords words;
    words.next = nextWords(beat, now, zone);
    QStringList worker;
    if (!beat.status.lastTickAt) {
        words.pulse = Pulse::Silent;
        worker.append(Tr::tr("not publishing"));
    } else if (now - *beat.status.lastTickAt > kSilentAfter) {
        words.pulse = Pulse::Silent;
        worker.append(Tr::tr("worker silent"));
    } else if (counts.running > 0) {
        words.pulse = Pulse::Working;
        worker.append(Tr::tr("publishing %n", nullptr, counts.running));
    } else {
        worker.append(Tr::tr("worker ok"));
    }
    if (counts.stuck > 0) {
        words.pulse = Pulse::Trouble;
        worker.append(Tr::tr("%n stuck", nullptr, counts.stuck));
    }
    worker.append(Tr::tr("%n late", nullptr, counts.late));
    worker.append(Tr::tr("%n retrying", nullptr, counts.retrying));
    if (counts.confirming > 0)
        worker.append(Tr::tr("%n being checked", nullptr, counts.confirming));
    if (counts.held > 0)
        worker.append(Tr::tr("%n held", nullptr, counts.held));
    if (counts.late > 0 && words.pulse == Pulse::Well)
        words.pulse = Pulse::Trouble;
    words.worker = worker.join(u" · "_s);
    if (const auto due = beat.status.nextAt ? beat.status.nextAt : counts.nextDueAt;
        due && *due > now) { // to where the count of minutes drops
        const Milliseconds rest = (*due - now) % Milliseconds(1min);
        words.goodFor = std::max<Milliseconds>(rest, 250ms) + 20ms;
    }
    return words;
}

} // namespace kalends
