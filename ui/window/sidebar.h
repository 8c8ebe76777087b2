// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/needsattentionpanel.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kalends
{

class AccountsPanel;
class MiniCalendar;
struct CalendarContext;

/// Beside the calendar: accounts and what needs attention, scrolled where they are more than fits, and below them,
/// always in sight, a month to jump by.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const CalendarContext &context, QWidget *parent = nullptr);

    [[nodiscard]] AccountsPanel &accounts() const { return *m_accounts; }
    [[nodiscard]] NeedsAttentionPanel &attention() const { return *m_attention; }
    [[nodiscard]] MiniCalendar &calendar() const { return *m_calendar; }
    /// The list takes the room that is left, but only when it has lines.
    void setAttention(const QList<AttentionItem> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSunk();

    const Theme &m_theme;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_box = nullptr;
    AccountsPanel *m_accounts = nullptr;
    NeedsAttentionPanel *m_attention = nullptr;
    MiniCalendar *m_calendar = nullptr;
};

} // namespace kalends
