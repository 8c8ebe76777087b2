// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/backupdoor.h"
#include "ui/window/composerdoor.h"
#include "ui/window/emptyhint.h"
#include "ui/window/firstrun.h"
#include "ui/window/importdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/statusline.h"
#include "ui/window/toast.h"
#include "ui/window/windowactions.h"

#include "accounts/accountdirectory.h"
#include "model/errortext.h"
#include "publishing/flagservice.h"
#include "ui/calendar/minicalendar.h"
#include "ui/panels/accountspanel.h"
#include "ui/panels/activitypanel.h"
#include "ui/panels/connectwizard.h"
#include "ui/panels/settingsdialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int kMostAttention = 100; ///< lines in the sidebar

AttentionItem itemFor(const BackPlanNotice &notice, const QByteArray &zone, Instant now)
{
    return {.id = notice.id,
            .title = notice.title,
            .scheduledAt = notice.scheduledAt,
            .timezone = zone,
            .readiness = notice.readiness,
            .reason = sentenceFor(notice, now),
            .fix = notice.kind == BackPlanNotice::Kind::NoMedia ? u"add_media"_s : u"reschedule"_s};
}

} // namespace

void MainWindow::connectSidebar()
{
    NeedsAttentionPanel &attention = m_sidebar->attention();
    connect(&attention, &NeedsAttentionPanel::openRequested, this, [this](const EntryId &id) { openEntry(id); });
    connect(&attention, &NeedsAttentionPanel::fixRequested, this,
            [this](const EntryId &id, const QString &fix) { mend(id, fix); });
    connect(&attention, &NeedsAttentionPanel::rescheduleRequested, this, [this](const EntryId &id) { askTime({id}); });
    AccountsPanel &accounts = m_sidebar->accounts();
    connect(&accounts, &AccountsPanel::connectRequested, this, &MainWindow::connectAccount);
    connect(&accounts, &AccountsPanel::reconnectRequested, this, &MainWindow::connectAccount);
    connect(&accounts, &AccountsPanel::unlinkRequested, this, [this](const AccountId &id) {
        m_parts.desk.unlink(id, this, [this](const Result<void> &done) {
            say(done.ok() ? tr("Unlinked; its tokens are gone from the keychain.") : sentenceOf(done.error()));
        });
    });
    connect(&accounts, &AccountsPanel::publishingRequested, this, [this](Channel channel, bool on) {
        m_parts.accountDesk.setFlag(publishFlag(channel), on, this, [this](const Result<void> &set) {
            if (!set.ok())
                say(set.error().message);
            flagsChanged();
        });
    });
    connect(&m_sidebar->calendar(), &MiniCalendar::dayPicked, this, &MainWindow::goTo);
    connect(m_status, &StatusLine::activityRequested, this, [this] { showActivity(); });
}

void MainWindow::refreshAccounts()
{
    const auto accounts = m_parts.accounts.list();
    const QList<Account> linked = accounts.ok() ? *accounts : QList<Account>();
    m_sidebar->accounts().setAccounts(linked, m_parts.clock.now());
    if (const auto flags = m_parts.flags.flags(); flags.ok()) {
        for (const Channel channel : kChannels)
            m_sidebar->accounts().setPublishing(channel, flags->mayPublish(channel));
        m_mayPublishNow = flags->publishNow;
    }
    const bool sandbox = m_parts.sandbox || std::any_of(linked.begin(), linked.end(),
                                                        [](const Account &account) { return account.sandbox; });
    m_banner->setVisible(sandbox);
    const auto zone = zoneFromId(linked.isEmpty() ? systemZoneId() : linked.first().timezone);
    if (zone.ok() && zone->id() != m_parts.board.zone().id()) {
        m_parts.board.setZone(*zone);
        m_backups->zoneChanged();
    }
    for (const Channel channel : kChannels) {
        const bool known = std::any_of(linked.begin(), linked.end(),
                                       [channel](const Account &account) { return account.channel == channel; });
        m_actions->connects.at(int(channel))
            ->setText((known ? tr("Reconnect %1…") : tr("Connect %1…")).arg(displayName(channel)));
    }
}

void MainWindow::accountsChanged()
{
    refreshAccounts();
    m_door->standingChanged();
    m_beatSoon.start();
}

void MainWindow::flagsChanged()
{
    refreshAccounts();
    m_door->standingChanged();
    refreshSelection();
    m_beatSoon.start();
}

void MainWindow::jobsChanged()
{
    m_beatSoon.start();
    if (m_activity)
        m_activity->refresh();
}

void MainWindow::beat()
{
    m_parts.desk.heartbeat(this, [this](const Result<Heartbeat> &beat) {
        if (!beat.ok()) {
            m_status->setWords({.next = beat.error().message, .worker = tr("no answer"), .pulse = Pulse::Silent});
            m_beatLater.start(60s);
            return;
        }
        const HeartbeatWords words = heartbeatWords(*beat, m_parts.clock.now(), m_parts.board.zone());
        m_status->setWords(words);
        m_backups->setWaiting(beat->restoredWaiting);
        m_beatLater.start(words.goodFor);
        Q_EMIT nextChanged(words.next);
    });
}

void MainWindow::refreshAttention()
{
    showAttention(); // with the reasons known so far
    const QList<BoardTile> wanting = m_parts.board.attention();
    QList<EntryId> ids;
    for (const BoardTile &tile : wanting.first(std::min<qsizetype>(wanting.size(), kMostAttention)))
        ids.append(tile.id());
    m_parts.desk.issuesOf(ids, this, [this](const Result<QHash<EntryId, ReadinessIssue>> &reasons) {
        if (!reasons.ok() || *reasons == m_reasons)
            return;
        m_reasons = *reasons;
        showAttention();
    });
}

void MainWindow::showAttention()
{
    QList<AttentionItem> items;
    QSet<EntryId> listed;
    for (const BoardTile &tile : m_parts.board.attention()) {
        if (items.size() >= kMostAttention)
            break;
        const auto reason = m_reasons.constFind(tile.id());
        const bool known = reason != m_reasons.constEnd();
        items.append({.id = tile.id(),
                      .title = tile.entry.title,
                      .scheduledAt = tile.entry.scheduledAt,
                      .timezone = m_parts.board.zone().id(),
                      .readiness = tile.entry.readiness,
                      .reason = known ? reason->message : readinessWords(tile.entry.readiness),
                      .fix = known ? reason->fix : u"edit"_s});
        listed.insert(tile.id());
    }
    for (const BackPlanNotice &notice : std::as_const(m_notices)) {
        if (!listed.contains(notice.id))
            items.append(itemFor(notice, m_parts.board.zone().id(), m_parts.clock.now()));
    }
    std::stable_sort(items.begin(), items.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return a.scheduledAt.value_or(kLatestInstant) < b.scheduledAt.value_or(kLatestInstant);
    });
    m_sidebar->setAttention(items);
}

/// What is being written is not called out: its author looks at it. It is when the composer closes and it still lacks
/// something.
QList<BackPlanNotice> MainWindow::withoutOpenPost(QList<BackPlanNotice> notices) const
{
    const ComposerDialog *open = m_door->current();
    if (open)
        notices.removeIf([open](const BackPlanNotice &notice) { return notice.id == open->entryId(); });
    return notices;
}

void MainWindow::checkBackPlan()
{
    const Instant now = m_parts.clock.now();
    const auto tiles = m_parts.planner.tiles(now, now + kMediaWanted + 24h);
    if (!tiles.ok())
        return;
    const QList<BackPlanNotice> notices = backPlan(*tiles, now);
    if (const auto next = nextBackPlanChange(*tiles, now))
        m_backPlanLater.start(std::min<Milliseconds>(*next - now + 50ms, 12h));
    else
        m_backPlanLater.start(12h);
    if (notices != m_notices) {
        m_notices = notices;
        refreshAttention();
    }
    const QString toldBefore = m_told.kept();
    const QList<BackPlanNotice> fresh = m_told.takeNew(withoutOpenPost(notices));
    if (const QString told = m_told.kept(); told != toldBefore)
        m_parts.desk.remember(u"told"_s, told);
    for (const BackPlanNotice &notice : fresh)
        Q_EMIT backPlanNoticed(notice);
}

void MainWindow::refreshEmptyHint()
{
    if (!m_hasEntries) { // once there was one, nobody needs to be taught
        const auto any = m_parts.planner.list({.limit = 1});
        m_hasEntries = !any.ok() || !any->entries.isEmpty();
    }
    const bool wanted = !m_hasEntries && !m_parts.board.hasProposals();
    m_empty->setVisible(wanted);
    if (wanted)
        m_empty->place();
}

void MainWindow::readLabels()
{
    m_parts.desk.labels(this, [this](const Result<QStringList> &labels) {
        if (labels.ok())
            m_labels = *labels;
    });
}

void MainWindow::say(const QString &text, const QString &action, std::function<void()> act)
{
    m_toast->say(text, action, std::move(act));
}

void MainWindow::showActivity(const std::optional<EntryId> &entry)
{
    if (!m_activityWindow) {
        m_activityWindow = new QDialog(this);
        m_activityWindow->setObjectName(u"activityWindow"_s);
        m_activityWindow->setAttribute(Qt::WA_DeleteOnClose);
        m_activityWindow->setWindowTitle(tr("Activity"));
        m_activityWindow->setAccessibleName(m_activityWindow->windowTitle());
        m_activity = new ActivityPanel(m_parts.jobDesk, m_parts.theme, m_activityWindow);
        auto *box = new QVBoxLayout(m_activityWindow);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(m_activity);
        m_activityWindow->resize(QSize(920, 600).boundedTo(screen()->availableSize() - QSize(16, 56)));
        connect(m_activity, &ActivityPanel::openRequested, this, [this](const EntryId &id) { openEntry(id); });
    }
    const auto tile = entry ? m_parts.board.find(*entry) : std::nullopt;
    m_activity->setEntry(entry, tile ? tile->entry.title : QString());
    m_activity->refresh();
    m_activityWindow->show();
    m_activityWindow->raise();
    m_activityWindow->activateWindow();
}

void MainWindow::connectAccount(Channel channel)
{
    auto *wizard = new ConnectWizard(channel, m_parts.settingsPath, m_parts.accountDesk, m_parts.theme, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->setTimezone(m_parts.board.zone().id());
    connect(wizard, &ConnectWizard::linked, this, [this] { accountsChanged(); });
    connect(wizard, &ConnectWizard::publishingChanged, this, [this] { flagsChanged(); });
    connect(wizard, &ConnectWizard::helpRequested, this, &MainWindow::showGuide);
    offerGuide(wizard);
    wizard->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts.settingsPath, &m_parts.accountDesk, m_parts.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::preferencesChanged, this, [this](const UiPreferences &preferences) {
        applyPreferences();
        Q_EMIT preferencesChanged(preferences);
    });
    connect(dialog, &SettingsDialog::helpRequested, this, &MainWindow::showGuide);
    offerGuide(dialog);
    dialog->open();
}

void MainWindow::showFirstRun()
{
    auto *dialog = new FirstRunDialog(m_parts.theme, this);
    connect(dialog, &FirstRunDialog::sandboxRequested, this, [this] { m_parts.desk.beginSandbox(); });
    connect(dialog, &FirstRunDialog::connectRequested, this, &MainWindow::connectAccount);
    connect(dialog, &QDialog::finished, this, [this] { m_parts.desk.remember(u"welcomed"_s, u"true"_s); });
    dialog->open();
}

void MainWindow::exportPlan()
{
    auto *dialog = new QFileDialog(this, tr("Export the plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Calendar (*.ics)"), tr("Table (*.csv)"), tr("Everything (*.json)")});
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_parts.desk.exportPlan(
            path, this, [this](const Result<QString> &done) { say(done.ok() ? *done : sentenceOf(done.error())); });
    });
    dialog->open();
}

void MainWindow::importPlan()
{
    auto *dialog = new ImportDialog(m_parts.theme, m_parts.desk, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &done, const UndoId &step) {
        say(done);
        m_parts.board.adopt(step);
    });
    connect(dialog, &ImportDialog::helpRequested, this, &MainWindow::showGuide);
    offerGuide(dialog);
    dialog->open();
}

} // namespace kalends
