// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/plandoor.h"

#include "accounts/accountdirectory.h"
#include "assistant/assistantjson.h"
#include "model/errortext.h"
#include "ui/calendar/selection.h"
#include "ui/theme/theme.h"
#include "ui/window/proposalbar.h"

#include <QMenu>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

PlanDoor::PlanDoor(const WindowParts &parts, PlanSelection &selection, ProposalBar &bar, QWidget *window)
    : QObject(window), m_parts(parts), m_selection(selection), m_bar(bar), m_window(window)
{
    PlanBoard &board = parts.board;
    connect(&bar, &ProposalBar::keepRequested, this, &PlanDoor::keep);
    connect(&bar, &ProposalBar::dropRequested, this, &PlanDoor::drop);
    connect(&bar, &ProposalBar::moveRequested, this, &PlanDoor::moveRequested);
    connect(&bar, &ProposalBar::doneRequested, this, &PlanDoor::done);
    connect(&bar, &ProposalBar::stopRequested, this, &PlanDoor::stop);
    connect(&bar, &ProposalBar::looked, this, &PlanDoor::looked);
    connect(&board, &PlanBoard::proposalsDropped, this, [this](const QList<ProposedPost> &posts) {
        Q_EMIT said(tr("%n proposal(s) dropped.", nullptr, int(posts.size())),
                    [this, posts] { m_parts.board.addProposals(posts); });
    });
    connect(&board, &PlanBoard::finished, this, [this](const PlanAnswer &answer) {
        if (m_kept.remove(answer.ticket) && !answer.changed.isEmpty() && !m_parts.board.hasProposals())
            m_selection.select({answer.changed.begin(), answer.changed.end()}, answer.changed.constFirst());
    });
}

// ---- Asking ----

QList<Channel> PlanDoor::linkedChannels() const
{
    QList<Channel> channels;
    const auto accounts = m_parts.accounts.list();
    for (const Channel channel : kChannels) {
        if (accounts.ok() &&
            std::ranges::any_of(*accounts, [channel](const Account &a) { return a.channel == channel; }))
            channels.append(channel);
    }
    return channels;
}

void PlanDoor::ask(QDate day)
{
    if (!canAsk())
        return;
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    if (m_isAsking)
        return Q_EMIT said(tr("Proposals are still coming. Stop them to ask for others."), {});
    m_dialog =
        new PlanDialog(m_parts.board, *m_parts.planDesk, m_parts.theme,
                       {.day = day, .channels = linkedChannels(), .goals = m_goals, .cadence = m_cadence}, m_window);
    connect(m_dialog, &PlanDialog::planRequested, this, &PlanDoor::begin);
    connect(m_dialog, &PlanDialog::canceled, this, &PlanDoor::stop);
    Q_EMIT opened(m_dialog);
    m_dialog->open();
}

void PlanDoor::begin(const CalendarRequest &request)
{
    m_goals = m_dialog->goals();
    m_cadence = m_dialog->cadence();
    if (m_dialog->agreed())
        m_parts.planDesk->agree();
    m_taken = 0;
    const quint64 turn = ++m_turn;
    setAsking(true);
    m_dialog->setBusy(true);
    const auto each = [this, turn](const Proposal &proposal) {
        if (turn == m_turn)
            take(proposal);
    };
    const auto end = [this, turn](const Result<CalendarAnswer> &answer) {
        if (turn == m_turn)
            finish(answer);
    };
    const quint64 asking = m_parts.planDesk->plan(request, this, each, end);
    m_asking = m_isAsking && turn == m_turn ? asking : 0; // it may have answered already
}

void PlanDoor::take(const Proposal &proposal)
{
    const ProposedPost post{
        .id = EntryId::create(), .entry = entryFrom(proposal), .idea = proposal.idea, .reason = proposal.reason};
    m_parts.board.addProposals({post});
    if (m_taken++ > 0)
        return;
    if (m_dialog) // the calendar behind it has something to show now, and the bar goes on
        m_dialog->accept();
    setAsking(true);
    m_selection.selectOnly(post.id);
    Q_EMIT dayWanted(m_parts.board.wallAt(proposal.scheduledAt).date());
}

void PlanDoor::finish(const Result<CalendarAnswer> &answer)
{
    m_asking = 0;
    setAsking(false);
    if (!answer.ok() && m_dialog)
        return m_dialog->showMistake(answer.error());
    if (!answer.ok())
        return Q_EMIT said(sentenceOf(answer.error()), {});
    if (m_taken == 0 && m_dialog)
        return m_dialog->showMistake({.code = ErrorCode::InvalidState,
                                      .message = tr("No proposals came."),
                                      .hint = tr("Say more about the goals, or choose more days.")});
    const QString words = tr("%n proposal(s): drag them, keep them or drop them.", nullptr, m_taken);
    Q_EMIT said(answer->note.isEmpty() ? words : words + u' ' + answer->note, {});
}

void PlanDoor::stop()
{
    ++m_turn;
    if (const quint64 asking = std::exchange(m_asking, 0); asking != 0)
        m_parts.planDesk->cancel(asking);
    setAsking(false);
}

void PlanDoor::setAsking(bool asking)
{
    m_isAsking = asking;
    m_bar.setBusy(asking && !(m_dialog && m_dialog->isVisible())); // one place at a time says that it is on its way
}

// ---- What becomes of them ----

/// What follows in time, for the next press of the key; the last one where nothing follows.
EntryId PlanDoor::nextAfter(const QList<EntryId> &ids) const
{
    EntryId last;
    bool passed = false;
    for (const BoardTile &tile : m_parts.board.proposalTiles()) {
        if (ids.contains(tile.id())) {
            passed = true;
            continue;
        }
        last = tile.id();
        if (passed)
            return last;
    }
    return last;
}

void PlanDoor::keep(const QList<EntryId> &ids)
{
    const EntryId next = nextAfter(ids);
    const quint64 ticket = m_parts.board.keepProposals(ids);
    if (ticket == 0) // refused() has told
        return;
    m_kept.insert(ticket);
    if (next.isEmpty())
        return;
    m_selection.selectOnly(next);
    Q_EMIT looked(next);
}

void PlanDoor::drop(const QList<EntryId> &ids)
{
    const EntryId next = nextAfter(ids);
    m_parts.board.dropProposals(ids);
    m_selection.remove({ids.begin(), ids.end()});
    if (next.isEmpty())
        return;
    m_selection.selectOnly(next);
    Q_EMIT looked(next);
}

void PlanDoor::done()
{
    stop();
    drop(m_bar.ids());
    m_window->setFocus();
}

void PlanDoor::fillMenu(QMenu *menu, const QList<EntryId> &ids)
{
    const auto add = [this, menu](const QString &name, const QString &icon, const QString &text, auto what) {
        QAction *action = menu->addAction(m_parts.theme.icon(icon), text, this, what);
        action->setObjectName(name);
    };
    const int count = int(ids.size());
    add(u"keepProposal"_s, u"check"_s, tr("&Keep %n proposal(s)", nullptr, count), [this, ids] { keep(ids); });
    add(u"moveProposal"_s, u"clock"_s, tr("&Move…"), [this, ids] { Q_EMIT moveRequested(ids); });
    add(u"dropProposal"_s, u"trash"_s, tr("D&rop %n proposal(s)", nullptr, count), [this, ids] { drop(ids); });
}

} // namespace kalends
