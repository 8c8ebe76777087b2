// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planboard.h"
#include "ui/calendar/selection.h"

#include <QFrame>

class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace kalends
{

class Theme;
class Words;

/// Stands above the calendar while there are proposals on it: how many, what can be done with all of them, and a list
/// of them for the keyboard and for screen readers, which shows and follows the calendar's selection. GUI thread.
class ProposalBar final : public QFrame
{
    Q_OBJECT
public:
    /// All outlive the bar.
    ProposalBar(const PlanBoard &board, PlanSelection &selection, const Theme &theme, QWidget *parent = nullptr);

    /// More are on their way.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QList<EntryId> ids() const;

Q_SIGNALS:
    void keepRequested(const QList<kalends::EntryId> &ids);
    void dropRequested(const QList<kalends::EntryId> &ids);
    void moveRequested(const QList<kalends::EntryId> &ids);
    void doneRequested();
    void stopRequested();
    void looked(const kalends::EntryId &id); ///< one of the list was chosen: show it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *button(const QString &name, const QString &text, const QString &tip);
    void makeList();
    void refresh();
    void fillList();
    void followSelection();
    [[nodiscard]] EntryId currentOfList() const;
    bool pressed(int key);

    const PlanBoard &m_board;
    PlanSelection &m_selection;
    const Theme &m_theme;
    Words *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QToolButton *m_listSwitch = nullptr;
    QPushButton *m_keepAll = nullptr;
    QPushButton *m_dropAll = nullptr;
    QPushButton *m_done = nullptr;
    QListWidget *m_list = nullptr;
    bool m_busy = false;
    bool m_filling = false;
};

} // namespace kalends
