// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"
#include "ui/window/plandoor.h"
#include "ui/window/proposalbar.h"
#include "ui/window/windowactions.h"

namespace kalends
{

using namespace Qt::StringLiterals;

// Planning with AI: how its door is set into the window.

void MainWindow::connectPlan()
{
    m_plan = new PlanDoor(m_parts, m_selection, *m_proposals, this);
    m_actions->planWithAi->setVisible(m_plan->canAsk());
    m_actions->planWithAi->setEnabled(m_plan->canAsk());
    connect(m_actions->planWithAi, &QAction::triggered, this, [this] { m_plan->ask(currentView().anchorDay()); });
    connect(m_plan, &PlanDoor::dayWanted, this, [this](QDate day) {
        goTo(day);
        currentView().setFocus();
    });
    connect(m_plan, &PlanDoor::opened, this, &MainWindow::offerGuide);
    connect(m_plan, &PlanDoor::looked, this, [this](const EntryId &id) {
        if (const auto tile = m_parts.board.find(id); tile && !tile->isOnShelf())
            currentView().reveal(id, tile->date());
    });
    connect(m_plan, &PlanDoor::moveRequested, this, &MainWindow::askTime);
    connect(m_plan, &PlanDoor::said, this, [this](const QString &sentence, const std::function<void()> &bringBack) {
        say(sentence, bringBack ? tr("Undo") : QString(), bringBack);
    });
    connect(&m_parts.board, &PlanBoard::proposalsChanged, this, &MainWindow::refreshSelection);
}

QList<EntryId> MainWindow::proposalsAmong(const QList<EntryId> &ids) const
{
    QList<EntryId> proposals = ids;
    proposals.removeIf([this](const EntryId &id) { return !m_parts.board.isProposal(id); });
    return proposals;
}

} // namespace kalends
