// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"

#include <QPoint>
#include <QRect>
#include <Qt>
#include <algorithm>

namespace kalends
{

/// Press, move, release: what a hand does, without a window. Decides when a press becomes a drag or a rubber band and
/// what a click means for the selection; knows nothing of days and posts.
class DragMachine
{
public:
    enum class State { Idle, Pressed, Dragging, Banding };
    enum class Click { None, SelectOnly, Toggle, Extend, ClearAll };

    explicit DragMachine(int threshold = 10) : m_threshold(threshold) {}

    /// `tile`: empty for a press beside all tiles. Answers what the press itself does to the selection: a press on an
    /// unselected tile selects it at once; on a selected one it waits for the release, so that many can be dragged.
    Click press(QPoint at, const EntryId &tile, bool tileSelected, Qt::KeyboardModifiers modifiers);
    /// Answers true when the state changed with it: the drag or the band begins.
    bool move(QPoint to, Qt::KeyboardModifiers modifiers);
    /// Ctrl pressed or let go in between.
    void setModifiers(Qt::KeyboardModifiers modifiers) { m_modifiers = modifiers; }

    enum class Outcome { Nothing, Click, Drop, Band };
    struct Release {
        Outcome outcome = Outcome::Nothing;
        Click click = Click::None;
        EntryId tile;
        bool copy = false;
    };
    Release release(QPoint at);
    /// Escape, a lost grab. Answers true when there was something to cancel.
    bool cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state == State::Dragging || m_state == State::Banding; }
    [[nodiscard]] const EntryId &tile() const { return m_tile; }
    [[nodiscard]] QPoint start() const { return m_start; }
    [[nodiscard]] QPoint position() const { return m_position; }
    [[nodiscard]] Qt::KeyboardModifiers modifiers() const { return m_modifiers; }
    [[nodiscard]] bool copies() const { return m_modifiers.testFlag(Qt::ControlModifier); }
    [[nodiscard]] QRect band() const
    {
        return QRect(QPoint(std::min(m_start.x(), m_position.x()), std::min(m_start.y(), m_position.y())),
                     QPoint(std::max(m_start.x(), m_position.x()), std::max(m_start.y(), m_position.y())));
    }
    /// A band with Ctrl or Shift adds to what was selected before it.
    [[nodiscard]] bool bandAdds() const { return m_bandAdds; }
    /// The contents moved below the pointer: the band's start goes along.
    void scroll(QPoint by) { m_start += by; }

private:
    int m_threshold;
    State m_state = State::Idle;
    QPoint m_start;
    QPoint m_position;
    EntryId m_tile;
    Click m_onRelease = Click::None;
    Qt::KeyboardModifiers m_modifiers;
    bool m_bandAdds = false;
};

} // namespace kalends
