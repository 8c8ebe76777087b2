// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planboard.h"

namespace kalends
{

/// The part of the plan that a scrolling view has read: whole days from first() to last(), made longer at either end as
/// it is scrolled. When it gets too long (200 weeks, 4000 posts) the far end is let go. GUI thread; outlived by its
/// board.
class PlanStretch
{
public:
    explicit PlanStretch(PlanBoard &board) : m_board(board) {}

    /// Starts anew with these days, both included.
    void reset(QDate first, QDate last);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] bool contains(QDate day) const { return day >= m_first && day <= m_last; }

    /// Whether the store has posts before or after; one short read, remembered until forget().
    [[nodiscard]] bool hasEarlier();
    [[nodiscard]] bool hasLater();
    void forget();

    /// Four weeks more, or as many as it takes to reach a post. False: nothing was read, as there is none, or as the
    /// days read are too many already and show next to nothing.
    bool growEarlier();
    bool growLater();

    /// In time order, as the board's filter lets them through.
    [[nodiscard]] QList<BoardTile> tiles();

private:
    [[nodiscard]] bool mayGrow();
    void letGoOf(bool later);

    PlanBoard &m_board;
    QDate m_first;
    QDate m_last;
    std::optional<std::optional<QDate>> m_earliest; ///< of all; outer: asked
    std::optional<std::optional<QDate>> m_next;     ///< after m_last; outer: asked
};

} // namespace kalends
