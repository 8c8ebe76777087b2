// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/windowdesk.h"

#include "accounts/accountlinker.h"
#include "catalog/mediacatalog.h"
#include "diagnostics/log.h"
#include "planner/exchange.h"
#include "profile/profile.h"
#include "profile/settings.h"
#include "store/database.h"
#include "store/jobrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QSystemTrayIcon>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto kLabelsLook = std::chrono::days(200); ///< how far around now labels are gathered

QString titleOf(Services &services, const EntryId &id)
{
    const auto found = services.planner->find(id);
    return found.ok() ? found->entry.caption.trimmed().section(u'\n', 0, 0).left(120) : QString();
}

Result<Heartbeat> lookAt(Services &services)
{
    const auto status = services.jobs->status();
    if (!status.ok())
        return status.error();
    Heartbeat beat;
    beat.status = *status;
    if (beat.status.next)
        beat.nextTitle = titleOf(services, beat.status.next->entryId);
    if (beat.status.counts.held > 0) {
        const auto held = JobRepository(*services.database).held(Hold::Restored);
        if (!held.ok())
            return held.error();
        QSet<EntryId> posts;
        for (const PublishJob &job : *held)
            posts.insert(job.entryId);
        beat.restoredWaiting = int(posts.size());
    }
    if (beat.status.counts.running > 0) {
        JobQuery running;
        running.status = JobStatus::Publishing;
        running.page.limit = 1;
        const auto page = services.jobs->list(running);
        if (page.ok() && !page->items.isEmpty()) {
            beat.running = page->items.first();
            beat.runningTitle = titleOf(services, beat.running->entryId);
        }
    }
    return beat;
}

} // namespace

HouseWindowDesk::HouseWindowDesk(const HouseParts &parts, AccountLinker &linker, Workroom &workroom,
                                 Autostart autostart)
    : m_parts(parts), m_linker(linker), m_workroom(workroom), m_autostart(std::move(autostart))
{
}

void HouseWindowDesk::heartbeat(QObject *guard, Done<Heartbeat> done)
{
    m_workroom.run<Heartbeat>(guard, lookAt, std::move(done));
}

void HouseWindowDesk::issuesOf(const QList<EntryId> &ids, QObject *guard, Done<QHash<EntryId, ReadinessIssue>> done)
{
    using Issues = QHash<EntryId, ReadinessIssue>;
    m_workroom.run<Issues>(
        guard,
        [ids](Services &services) -> Result<Issues> {
            Issues issues;
            for (const EntryId &id : ids) {
                const auto found = services.planner->find(id); // it may have gone meanwhile
                if (found.ok() && !found->entry.issues.isEmpty())
                    issues.insert(id, found->entry.issues.first());
            }
            return issues;
        },
        std::move(done));
}

void HouseWindowDesk::labels(QObject *guard, Done<QStringList> done)
{
    m_workroom.run<QStringList>(
        guard,
        [clock = m_parts.clock](Services &services) -> Result<QStringList> {
            const auto tiles = services.planner->tiles(clock->now() - kLabelsLook, clock->now() + kLabelsLook);
            if (!tiles.ok())
                return tiles.error();
            QHash<QString, int> uses;
            for (const EntryTile &tile : *tiles) {
                for (const QString &label : tile.labels)
                    ++uses[label];
            }
            QStringList labels = uses.keys();
            std::sort(labels.begin(), labels.end(), [&uses](const QString &a, const QString &b) {
                return uses.value(a) != uses.value(b) ? uses.value(a) > uses.value(b) : a < b;
            });
            return labels;
        },
        std::move(done));
}

void HouseWindowDesk::unlink(const AccountId &id, QObject *guard, Done<void> done)
{
    m_linker.unlink(id, guard, std::move(done));
}

void HouseWindowDesk::publishNow(const EntryId &id, QObject *guard, Done<void> done)
{
    m_workroom.run<void>(
        guard,
        [id](Services &services) -> Result<void> {
            const auto jobs = services.jobs->publishNow(id);
            return jobs.ok() ? Result<void>() : Result<void>(jobs.error());
        },
        std::move(done));
}

void HouseWindowDesk::exportPlan(const QString &path, QObject *guard, Done<QString> done)
{
    m_workroom.run<QString>(
        guard,
        [path](Services &services) -> Result<QString> {
            const auto format = exchangeFormatFromWord(QFileInfo(path).suffix().toLower());
            if (!format)
                return Error{.code = ErrorCode::InvalidValue,
                             .message = tr("“%1” does not say in which form.").arg(QFileInfo(path).fileName()),
                             .hint = tr("Let the name end in .ics, .csv or .json.")};
            const auto written = PlanExchange(*services.planner).exportToFile(path, *format);
            if (!written.ok())
                return written.error();
            return tr("%n posts were written to %1.", nullptr, *written).arg(QFileInfo(path).fileName());
        },
        std::move(done));
}

void HouseWindowDesk::importPlan(const ImportRequest &request, QObject *guard, Done<ImportReport> done)
{
    m_workroom.run<ImportReport>(
        guard,
        [request, library = m_parts.library](Services &services) -> Result<ImportReport> {
            MediaCatalog catalog(*services.database, *library);
            ImportOptions options;
            options.dryRun = request.dryRun;
            options.partial = request.partial;
            options.preset = request.preset;
            options.mapping = request.mapping;
            options.channels = request.channels;
            options.importMedia = [&catalog](const QString &file) -> Result<MediaId> {
                const auto asset = catalog.importNow(file);
                return asset.ok() ? Result<MediaId>(asset->id) : Result<MediaId>(asset.error());
            };
            return PlanExchange(*services.planner).importFile(request.path, options);
        },
        std::move(done));
}

QString HouseWindowDesk::remembered(const QString &key) const
{
    return QSettings(m_parts.profile->settingsPath(), QSettings::IniFormat).value(u"ui/"_s + key).toString();
}

void HouseWindowDesk::remember(const QString &key, const QString &value)
{
    if (const auto kept = Settings::write(m_parts.profile->settingsPath(), u"ui/"_s + key, value); !kept.ok())
        Log::warning("window_memory_not_kept", {{u"key"_s, key}, {u"error"_s, kept.error().message}});
}

std::optional<bool> HouseWindowDesk::startsAtLogin() const
{
    if (m_parts.sandbox) // a toy does not start by itself
        return std::nullopt;
    return m_autostart.isOn();
}

Result<void> HouseWindowDesk::setStartsAtLogin(bool on)
{
    return m_autostart.set(on);
}

bool HouseWindowDesk::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable(); // isVisible() is true even where there is none
}

bool HouseWindowDesk::startSandbox()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--sandbox"_s}))
        return true;
    Q_EMIT sandboxFailed(
        tr("The sandbox did not start: %1 cannot be run.").arg(QCoreApplication::applicationFilePath()));
    return false;
}

void HouseWindowDesk::beginSandbox()
{
    if (startSandbox())
        Q_EMIT sandboxBegun();
}

void HouseWindowDesk::openSandbox()
{
    startSandbox();
}

} // namespace kalends
