// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/plandialog.h"
#include "ui/window/windowparts.h"

#include <QPointer>

class QMenu;

namespace kalends
{

class PlanSelection;
class ProposalBar;

/// Planning with AI in the window: the dialog that asks, the proposals as they stream onto the board, and what becomes
/// of them. Nothing is stored before somebody keeps it, and what is kept is a draft. GUI thread.
class PlanDoor final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the door.
    PlanDoor(const WindowParts &parts, PlanSelection &selection, ProposalBar &bar, QWidget *window);

    /// There is an assistant to ask.
    [[nodiscard]] bool canAsk() const { return m_parts.planDesk != nullptr; }
    /// Opens the dialog. While proposals are still coming there is nothing new to ask.
    void ask(QDate day);
    [[nodiscard]] PlanDialog *dialog() const { return m_dialog; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    void keep(const QList<EntryId> &ids);
    void drop(const QList<EntryId> &ids);
    void done();
    /// What can be done with these proposals.
    void fillMenu(QMenu *menu, const QList<EntryId> &ids);

Q_SIGNALS:
    void opened(QWidget *dialog);
    void dayWanted(QDate day); ///< the first proposal lies there
    void looked(const kalends::EntryId &id);
    void moveRequested(const QList<kalends::EntryId> &ids);
    /// A sentence, and what brings back what it speaks of; nothing where there is nothing to bring back.
    void said(const QString &sentence, const std::function<void()> &bringBack);

private:
    void begin(const CalendarRequest &request);
    void take(const Proposal &proposal);
    void finish(const Result<CalendarAnswer> &answer);
    void stop();
    void setAsking(bool asking);
    [[nodiscard]] EntryId nextAfter(const QList<EntryId> &ids) const;
    [[nodiscard]] QList<Channel> linkedChannels() const;

    const WindowParts &m_parts;
    PlanSelection &m_selection;
    ProposalBar &m_bar;
    QWidget *m_window;
    QPointer<PlanDialog> m_dialog;
    QString m_goals; ///< as last written
    QString m_cadence;
    quint64 m_asking = 0;
    quint64 m_turn = 0; ///< answers of an earlier one are not wanted any more
    int m_taken = 0;
    bool m_isAsking = false;
    QSet<quint64> m_kept; ///< tickets
};

} // namespace kalends
