// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/composerdoor.h"

#include "accounts/accountdirectory.h"
#include "publishing/flagservice.h"
#include "ui/board/planboard.h"
#include "ui/composer/composersession.h"

#include <QEvent>

namespace kalends
{

using namespace Qt::StringLiterals;

ComposerDoor::ComposerDoor(const WindowParts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window)
{
    window->installEventFilter(this);
}

bool ComposerDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show && !m_restored)
        QMetaObject::invokeMethod(this, &ComposerDoor::restoreUnsaved, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

ComposerServices ComposerDoor::services() const
{
    return {.theme = m_parts.theme,
            .clock = m_parts.clock,
            .board = m_parts.board,
            .media = m_parts.media,
            .library = m_parts.library,
            .doctor = m_parts.doctor,
            .accountDesk = m_parts.accountDesk,
            .jobDesk = m_parts.jobDesk,
            .assistant = m_parts.assistant,
            .desk = m_parts.composerDesk};
}

QList<Account> ComposerDoor::accounts() const
{
    const auto list = m_parts.accounts.list();
    return list.ok() ? *list : QList<Account>();
}

Flags ComposerDoor::flags() const
{
    const auto now = m_parts.flags.flags();
    return now.ok() ? *now : Flags();
}

void ComposerDoor::standingChanged()
{
    if (m_current)
        m_current->draft().setAccounts(accounts(), flags());
}

void ComposerDoor::suggest(const EntryId &id, const QList<Suggestion> &suggestions)
{
    if (m_current && m_current->entryId() == id)
        m_current->draft().takeSuggestions(suggestions);
}

void ComposerDoor::tellOpenEntry()
{
    const EntryId now = m_current ? m_current->entryId() : EntryId();
    if (now != m_told)
        Q_EMIT openEntryChanged(m_told = now);
}

ComposerDialog *ComposerDoor::newPost(std::optional<WallTime> at)
{
    if (m_current) { // it is modal: this came from outside, such as the tray
        m_current->raise();
        return m_current;
    }
    return show(new ComposerDialog(services(), kalends::newPost(m_parts.board, at, accounts(), flags()), m_window));
}

ComposerDialog *ComposerDoor::open(const EntryId &id)
{
    const Next wanted{.id = id, .journalKey = {}, .journal = {}};
    if (!m_current)
        return present(wanted);
    m_current->raise();
    if (m_current->entryId() == id)
        return m_current;
    m_waiting.append(wanted);
    return nullptr;
}

void ComposerDoor::openSeries(const QList<EntryId> &ids)
{
    int index = 0;
    for (const EntryId &id : ids)
        m_waiting.append({.id = id, .journalKey = {}, .journal = {}, .index = ++index, .count = int(ids.size())});
    if (!m_current)
        openNext();
}

void ComposerDoor::restoreUnsaved()
{
    if (std::exchange(m_restored, true))
        return;
    for (const auto &[key, journal] : m_parts.composerDesk.unsaved()) {
        const auto entry = ComposerSession::entryOf(journal);
        if (entry)
            m_waiting.append({.id = *entry, .journalKey = key, .journal = journal});
        else // not one of ours, or cut short: there is nothing in it to read
            m_parts.composerDesk.keepUnsaved(key, {});
    }
    if (!m_current)
        openNext();
}

void ComposerDoor::openNext()
{
    while (!m_waiting.isEmpty() && !m_current)
        present(m_waiting.takeFirst());
}

ComposerDialog *ComposerDoor::present(const Next &what)
{
    PostDraft::Beginning beginning = kalends::newPost(m_parts.board, {}, accounts(), flags());
    const bool restores = !what.journalKey.isEmpty();
    if (!what.id.isEmpty()) {
        const auto details = m_parts.board.details(what.id);
        if (details.ok())
            beginning = storedPost(*details, accounts(), flags());
        else if (!restores)
            Q_EMIT said(details.error().message);
        if (!details.ok() && !restores)
            return nullptr;
    }
    // What was deleted or went out meanwhile is gone from under these words: they are a new post now.
    if (restores && (beginning.readiness == Readiness::Published || beginning.readiness == Readiness::Publishing))
        beginning = kalends::newPost(m_parts.board, {}, accounts(), flags());
    auto *dialog = new ComposerDialog(services(), std::move(beginning), m_window);
    if (restores) {
        if (!dialog->session().restore(what.journalKey, what.journal)) {
            delete dialog;
            return nullptr;
        }
        dialog->setNotice(tr("Kalends ended while you were writing this. Nothing is lost: here are your words."));
    }
    dialog->setSeries(what.index, what.count);
    return show(dialog);
}

ComposerDialog *ComposerDoor::show(ComposerDialog *dialog)
{
    m_current = dialog;
    Q_EMIT opened(dialog);
    connect(dialog, &ComposerDialog::stored, this, &ComposerDoor::stored);
    connect(dialog, &ComposerDialog::deleteRequested, this, &ComposerDoor::deleteRequested);
    connect(dialog, &ComposerDialog::duplicateRequested, this, &ComposerDoor::duplicateRequested);
    connect(dialog, &ComposerDialog::publishNowRequested, this, &ComposerDoor::publishNowRequested);
    connect(dialog, &ComposerDialog::seriesLeft, this, [this] { m_waiting.clear(); });
    const auto behind = [this, dialog](const std::function<void()> &then) {
        // Windows that are not modal cannot be used below it.
        connect(dialog, &QObject::destroyed, this, then);
        dialog->reject();
    };
    connect(dialog, &ComposerDialog::activityRequested, this,
            [this, behind](const EntryId &id) { behind([this, id] { Q_EMIT activityRequested(id); }); });
    connect(dialog, &ComposerDialog::fixRequested, this,
            [this, behind](const EntryId &id, const QString &fix, std::optional<Channel> channel) {
                if (fix == "retry"_L1 || fix == "review"_L1)
                    behind([this, id] { Q_EMIT activityRequested(id); });
                else
                    Q_EMIT fixRequested(id, fix, channel);
            });
    connect(dialog, &QDialog::finished, this, [this] {
        m_current.clear();
        tellOpenEntry();
        openNext();
    });
    connect(&dialog->draft(), &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts.testFlag(PostDraft::Part::Standing))
            tellOpenEntry();
    });
    tellOpenEntry();
    dialog->open();
    return dialog;
}

} // namespace kalends
