// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/errortext.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/window/composerdoor.h"
#include "ui/window/filtermenu.h"
#include "ui/window/mainwindow.h"
#include "ui/window/plandoor.h"
#include "ui/window/shiftdialog.h"
#include "ui/window/smalldialogs.h"
#include "ui/window/statusline.h"
#include "ui/window/toast.h"
#include "ui/window/windowactions.h"

#include "accounts/accountdirectory.h"
#include "publishing/flagservice.h"
#include "ui/panels/needsattentionpanel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How far apart posts of one drop are: `wanted`, less where the day would not hold them all.
qint64 minutesApart(QTime first, qint64 wanted, qsizetype posts)
{
    constexpr int kLastMinute = 23 * 60 + 55;
    const int room = kLastMinute - (first.hour() * 60 + first.minute());
    if (posts < 2 || wanted * (posts - 1) <= room)
        return wanted;
    const qint64 most = room / (posts - 1);
    return std::max<qint64>(most >= 10 ? most / 5 * 5 : most, 0); // figures that people use, as far as there is room
}

} // namespace

void MainWindow::connectBoard()
{
    const PlanBoard &board = m_parts.board;
    connect(&board, &PlanBoard::finished, this, &MainWindow::answered);
    connect(&board, &PlanBoard::refused, this, [this](const QString &message, const QString &hint) {
        if (m_door->current()) // it says so itself
            return;
        say(hint.isEmpty() ? message : message + u' ' + hint);
    });
    const auto undo = [this] {
        m_actions->undo->setEnabled(m_parts.board.canUndo());
        m_actions->redo->setEnabled(m_parts.board.canRedo());
        m_actions->undo->setText(m_parts.board.canUndo() ? tr("&Undo: %1").arg(m_parts.board.undoName()) : tr("&Undo"));
        m_actions->redo->setText(m_parts.board.canRedo() ? tr("&Redo: %1").arg(m_parts.board.redoName()) : tr("&Redo"));
    };
    connect(&board, &PlanBoard::undoChanged, this, undo);
    undo();
    for (const auto signal : {&PlanBoard::attentionChanged, &PlanBoard::reset, &PlanBoard::shelfChanged})
        connect(&board, signal, &m_panelsSoon, qOverload<>(&QTimer::start));
    connect(&board, &PlanBoard::daysChanged, &m_panelsSoon, qOverload<>(&QTimer::start));
    for (const auto signal : {&PlanBoard::attentionChanged, &PlanBoard::reset})
        connect(&board, signal, this, &MainWindow::refreshSelection);
    connect(&board, &PlanBoard::searchFinished, this, [this] {
        showTitle();
        const qsizetype count = m_parts.board.foundCount();
        m_status->setHint(m_parts.board.filter().text.isEmpty() ? QString()
                                                                : tr("%n post(s) found", nullptr, int(count)));
    });
}

QList<EntryId> MainWindow::selected() const
{
    // In the order of the plan, so that "the first one" means something.
    QList<std::pair<qint64, EntryId>> timed;
    for (const EntryId &id : m_selection.ids()) {
        const auto tile = m_parts.board.find(id);
        if (tile)
            timed.append({tile->isOnShelf() ? std::numeric_limits<qint64>::max() : toMs(*tile->entry.scheduledAt), id});
    }
    std::sort(timed.begin(), timed.end());
    QList<EntryId> ids;
    for (const auto &[at, id] : std::as_const(timed))
        ids.append(id);
    return ids;
}

void MainWindow::refreshSelection()
{
    bool anyDraft = false;
    bool anyPlanned = false;
    const QSet<EntryId> ids = m_selection.ids();
    int looked = 0;
    for (const EntryId &id : ids) {
        if (++looked > 200 || (anyDraft && anyPlanned)) // enough to know what makes sense
            break;
        const auto tile = m_parts.board.find(id);
        if (!tile || tile->entry.readiness == Readiness::Published || m_parts.board.isProposal(id))
            continue;
        (tile->entry.state == EntryState::Draft ? anyDraft : anyPlanned) = true;
    }
    m_actions->setSelection(int(ids.size()), anyDraft, anyPlanned, m_mayPublishNow);
    if (ids.size() == 1 && m_parts.board.isProposal(*ids.constBegin())) { // what only a post can do
        m_actions->publishNow->setEnabled(false);
        m_actions->showActivityOf->setEnabled(false);
    }
}

void MainWindow::connectDoor()
{
    m_door = new ComposerDoor(m_parts, this);
    connect(m_door, &ComposerDoor::stored, this, [this](const EntryId &id, bool planned) {
        m_selection.selectOnly(id);
        say(planned ? tr("Planned. It goes out while this computer is awake.") : tr("Saved as a draft."), tr("Undo"),
            [this] { turn(false); });
    });
    connect(m_door, &ComposerDoor::deleteRequested, this, [this](const EntryId &id) { removeEntries({id}); });
    connect(m_door, &ComposerDoor::duplicateRequested, this, [this](const EntryId &id) {
        m_duplicateTicket = 0;
        duplicateEntries({id});
        m_copyToOpen = m_duplicateTicket;
    });
    connect(m_door, &ComposerDoor::publishNowRequested, this, &MainWindow::publishNow);
    connect(m_door, &ComposerDoor::activityRequested, this, [this](const EntryId &id) { showActivity(id); });
    connect(m_door, &ComposerDoor::fixRequested, this, &MainWindow::mend);
    connect(m_door, &ComposerDoor::opened, this, &MainWindow::offerGuide);
    connect(m_door, &ComposerDoor::said, this, [this](const QString &sentence) { say(sentence); });
}

ComposerDialog *MainWindow::newEntry(std::optional<WallTime> at)
{
    return m_door->newPost(at);
}

ComposerDialog *MainWindow::openEntry(const EntryId &id)
{
    return m_door->open(id);
}

void MainWindow::removeEntries(const QList<EntryId> &ids)
{
    if (ids.isEmpty())
        return;
    if (proposalsAmong(ids).size() == ids.size())
        return m_plan->drop(ids);
    m_parts.board.remove(ids);
    m_selection.remove({ids.begin(), ids.end()});
}

void MainWindow::duplicateEntries(const QList<EntryId> &ids)
{
    QList<Placement> copies;
    for (const EntryId &id : ids) {
        const auto tile = m_parts.board.find(id);
        if (!tile)
            continue;
        const bool ahead = tile->entry.scheduledAt && *tile->entry.scheduledAt > m_parts.board.now();
        copies.append({id, ahead ? PlanTime(tile->entry.wall) : PlanTime()}); // what lies behind goes to the drafts
    }
    if (!copies.isEmpty())
        m_duplicateTicket = m_parts.board.copy(copies);
}

void MainWindow::scheduleEntries(const QList<EntryId> &ids, EntryState state)
{
    QList<EntryId> concerned;
    for (const EntryId &id : ids) {
        const auto tile = m_parts.board.find(id);
        if (tile && tile->entry.state != state)
            concerned.append(id);
    }
    if (concerned.isEmpty())
        return;
    const quint64 ticket = m_parts.board.schedule(concerned, state);
    if (state == EntryState::Planned)
        m_scheduleTicket = ticket;
}

void MainWindow::shiftSelected(ShiftAmount by)
{
    ShiftRequest request;
    request.ids = selected();
    request.by = by;
    if (!request.ids.isEmpty())
        m_parts.board.shift(request);
}

void MainWindow::showShift()
{
    QList<EntryId> timed;
    for (const EntryId &id : selected()) {
        const auto tile = m_parts.board.find(id);
        if (tile && !tile->isOnShelf() && !m_parts.board.isProposal(id))
            timed.append(id);
    }
    auto *dialog = new ShiftDialog(m_parts.board, m_parts.theme, timed, currentView().anchorDay(), this);
    connect(dialog, &ShiftDialog::shiftRequested, this,
            [this](const ShiftRequest &request) { m_parts.board.shift(request); });
    dialog->open();
}

void MainWindow::askTime(const QList<EntryId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto first = m_parts.board.find(ids.first());
    if (!first)
        return;
    const bool ahead = first->entry.scheduledAt && *first->entry.scheduledAt > m_parts.board.now();
    const WallTime at = ahead ? first->wall : m_parts.board.freeSlot(m_parts.board.today());
    auto *dialog =
        new TimeDialog(m_parts.theme, at, m_parts.board.zone().id(), m_parts.board.now(), int(ids.size()), this);
    connect(dialog, &TimeDialog::timeChosen, this, [this, ids](Instant chosen) { moveTo(ids, chosen); });
    dialog->open();
}

void MainWindow::moveTo(const QList<EntryId> &ids, Instant at)
{
    const auto first = m_parts.board.find(ids.first());
    if (!first)
        return;
    const WallTime wanted = m_parts.board.wallAt(at);
    if (ids.size() == 1) { // as chosen, in whatever zone: the instant says it exactly
        const bool once = m_parts.board.instantOf(wanted) == at; // no hour that the clock shows twice
        m_parts.board.move(
            {{ids.first(), once ? m_parts.board.planTime(wanted, first->entry.timezone) : PlanTime(at)}});
        return;
    }
    const qint64 by = first->isOnShelf() ? 0 : wanted.ms - first->wall.ms;
    QList<Placement> moves;
    for (const EntryId &id : ids) {
        const auto tile = m_parts.board.find(id);
        if (!tile)
            continue;
        const WallTime to = tile->isOnShelf() ? wanted : WallTime{tile->wall.ms + by};
        moves.append({id, m_parts.board.planTime(to, tile->entry.timezone)});
    }
    m_parts.board.move(moves);
}

void MainWindow::publishNow(const EntryId &id)
{
    if (id.isEmpty())
        return;
    auto *question = plainBox(this, u"publishNowQuestion"_s, tr("Publish now"), tr("Publish this post right now?"));
    question->addButton(QMessageBox::Cancel);
    QPushButton *yes = question->addButton(tr("Publish now"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, id, yes](QAbstractButton *pressed) {
        if (pressed != yes)
            return;
        m_parts.desk.publishNow(id, this, [this](const Result<void> &done) {
            say(done.ok() ? tr("On its way.") : sentenceOf(done.error()));
        });
    });
    nameButtons(question);
    question->open();
}

void MainWindow::mend(const EntryId &id, const QString &fix, std::optional<Channel> channel)
{
    const auto concerned = [this, &id, &fix, channel]() -> Channel {
        if (channel)
            return *channel;
        const auto details = id.isEmpty() ? Result<EntryDetails>(Error{}) : m_parts.board.details(id);
        if (details.ok()) {
            for (const ReadinessIssue &issue : details->entry.issues) {
                if (issue.fix == fix && issue.channel)
                    return *issue.channel;
            }
        }
        return Channel::Instagram;
    };
    if (fix == "reconnect"_L1 || fix == "link_account"_L1) {
        connectAccount(concerned());
    } else if (fix == "enable_publishing"_L1) {
        const Channel on = concerned();
        m_parts.accountDesk.setFlag(publishFlag(on), true, this, [this, on](const Result<void> &set) {
            say(set.ok() ? tr("Publishing to %1 is on.").arg(displayName(on)) : set.error().message);
        });
    } else if (fix == "open_settings"_L1) {
        showSettings();
    } else if (fix == "retry"_L1 || fix == "review"_L1) {
        showActivity(id);
    } else if (fix == "reschedule"_L1 && !id.isEmpty()) {
        askTime({id});
    } else if (!id.isEmpty()) {
        if (ComposerDialog *dialog = openEntry(id))
            dialog->goToFix(fix, channel);
    }
}

void MainWindow::showEntryMenu(const QList<EntryId> &ids, QDate day, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.isEmpty()) {
        const QDate on = day.isValid() ? day : m_parts.board.today();
        menu->addAction(m_parts.theme.icon(u"plus"_s),
                        tr("New post on %1…").arg(QLocale().toString(on, QLocale::ShortFormat)), this,
                        [this, on] { newEntry(m_parts.board.freeSlot(on)); });
        menu->addAction(m_actions->newFromFiles);
    } else if (const QList<EntryId> proposals = proposalsAmong(ids); proposals.size() == ids.size()) {
        m_plan->fillMenu(menu, proposals);
    } else {
        if (!proposals.isEmpty()) {
            m_plan->fillMenu(menu, proposals);
            menu->addSeparator();
        }
        if (ids.size() == 1) { // what mends it comes first
            const auto details = m_parts.board.details(ids.first());
            for (const ReadinessIssue &issue : details.ok() ? details->entry.issues : QList<ReadinessIssue>()) {
                const QString label = fixLabel(issue.fix);
                if (label.isEmpty())
                    continue;
                QAction *action = menu->addAction(
                    label, this, [this, id = ids.first(), issue] { mend(id, issue.fix, issue.channel); });
                action->setToolTip(issue.message);
                menu->addSeparator();
                break;
            }
        }
        m_actions->fillEntryMenu(menu);
    }
    menu->popup(at);
}

void MainWindow::filesDropped(const DropSlot &slot, const QStringList &paths)
{
    if (paths.size() < 2 || m_preferences.files == UiPreferences::Files::Separate)
        return createFromFiles(slot, paths, false);
    if (m_preferences.files == UiPreferences::Files::Carousel)
        return createFromFiles(slot, paths, true);
    askHowManyPosts(slot, paths);
}

void MainWindow::askHowManyPosts(const DropSlot &slot, const QStringList &paths)
{
    auto *question =
        plainBox(this, u"filesQuestion"_s, tr("New posts from files"),
                 tr("Make one post of each of the %n files, or one post of all?", nullptr, int(paths.size())));
    question->addButton(QMessageBox::Cancel);
    QPushButton *each = question->addButton(tr("One each"), QMessageBox::AcceptRole);
    QPushButton *together = question->addButton(tr("One of all"), QMessageBox::AcceptRole);
    auto *always = new QCheckBox(tr("Do the same next time"), question);
    always->setObjectName(u"sameNextTime"_s);
    question->setCheckBox(always);
    question->setDefaultButton(each);
    connect(question, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (pressed != each && pressed != together)
            return;
        if (always->isChecked()) {
            m_preferences.files = pressed == each ? UiPreferences::Files::Separate : UiPreferences::Files::Carousel;
            if (const auto kept = m_preferences.save(m_parts.settingsPath); !kept.ok())
                say(kept.error().message);
        }
        createFromFiles(slot, paths, pressed == together);
    });
    nameButtons(question);
    question->open();
}

void MainWindow::createFromFiles(const DropSlot &slot, const QStringList &paths, bool together)
{
    PlanBoard &board = m_parts.board;
    QList<ChannelPatch> channels;
    const auto accounts = m_parts.accounts.list();
    for (const Channel channel : kChannels) {
        const bool linked = !accounts.ok() || accounts->isEmpty() ||
                            std::any_of(accounts->begin(), accounts->end(),
                                        [channel](const Account &account) { return account.channel == channel; });
        if (linked)
            channels.append({.channel = channel, .fields = {}, .suggested = {}});
    }
    std::optional<WallTime> at;
    if (slot.kind == DropSlot::Kind::Time)
        at = WallTime::from(slot.day, slot.time);
    else if (slot.kind == DropSlot::Kind::Day)
        at = board.freeSlot(slot.day);
    QList<CreateFromFilesCommand::Post> posts;
    QList<QStringList> groups;
    if (together) {
        groups.append(paths);
    } else {
        for (const QString &path : paths)
            groups.append({path});
    }
    const qint64 wanted = slot.kind == DropSlot::Kind::Time ? m_preferences.snapMinutes : 60;
    const qint64 apart = at ? minutesApart(at->time(), wanted, groups.size()) : 0;
    for (const QStringList &files : std::as_const(groups)) {
        NewEntry entry;
        entry.timezone = board.zone().id();
        entry.channels = channels;
        if (at)
            entry.at = WallTime{at->ms + qint64(posts.size()) * apart * 60'000};
        posts.append({.entry = entry, .files = files});
    }
    m_dropTicket = board.createFromFiles(posts);
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("New posts from files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        DropSlot slot;
        slot.kind = DropSlot::Kind::Day;
        const QDate day = currentView().focusedDay();
        slot.day = day.isValid() && day >= m_parts.board.today() ? day : m_parts.board.today();
        filesDropped(slot, paths);
    });
    dialog->open();
}

void MainWindow::answered(const PlanAnswer &answer)
{
    if (answer.ticket == m_duplicateTicket && !answer.changed.isEmpty()) {
        m_selection.select({answer.changed.begin(), answer.changed.end()}, answer.changed.first());
        m_duplicateTicket = 0;
        if (std::exchange(m_copyToOpen, 0) == answer.ticket)
            openEntry(answer.changed.first());
    }
    if (answer.ticket == m_dropTicket && !answer.changed.isEmpty()) { // one is opened; several open one by one
        m_dropTicket = 0;
        m_selection.select({answer.changed.begin(), answer.changed.end()}, answer.changed.first());
        if (answer.changed.size() == 1 && answer.refusedFiles.isEmpty())
            openEntry(answer.changed.first());
    }
    refreshSelection();
    if (m_door->current()) // it says so itself
        return;
    if (answer.error || answer.undoIds.isEmpty())
        return;                                                                      // refused() has told
    const bool partly = !answer.refused.isEmpty() || !answer.refusedFiles.isEmpty(); // why stays on the screen
    const bool scheduled = answer.ticket == m_scheduleTicket;
    say(partly      ? m_toast->text()
        : scheduled ? tr("%1. It goes out while this computer is awake.").arg(answer.undoName)
                    : answer.undoName,
        tr("Undo"), [this] { turn(false); });
}

void MainWindow::turn(bool again)
{
    m_toast->say({}); // what it offered to undo is no longer the last step
    again ? m_parts.board.redo() : m_parts.board.undo();
}

void MainWindow::search(const QString &text)
{
    PlanFilter filter = m_filter->filter();
    filter.text = text;
    m_filter->setFilter(filter);
    filterBy(filter);
    if (!text.isEmpty() && m_kind != ViewKind::List && m_kind != ViewKind::Feed) { // what is found may lie in any year
        const ViewKind before = m_kind;
        showView(ViewKind::List);
        m_beforeSearch = before;
        m_header->search()->setFocus();
    } else if (text.isEmpty() && m_beforeSearch) {
        showView(*std::exchange(m_beforeSearch, std::nullopt));
    }
    if (text.isEmpty())
        m_status->setHint({});
}

void MainWindow::filterBy(PlanFilter filter)
{
    m_parts.board.setFilter(filter);
    filter.text.clear();
    m_header->setFiltered(!filter.isEmpty());
}

} // namespace kalends
