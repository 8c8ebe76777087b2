// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/dragmachine.h"

#include <utility>

namespace kalends
{

DragMachine::Click DragMachine::press(QPoint at, const EntryId &tile, bool tileSelected,
                                      Qt::KeyboardModifiers modifiers)
{
    m_state = State::Pressed;
    m_start = m_position = at;
    m_tile = tile;
    m_modifiers = modifiers;
    m_onRelease = Click::None;
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    m_bandAdds = control || shift;
    if (tile.isEmpty())
        return control || shift ? Click::None : Click::ClearAll;
    if (shift)
        return Click::Extend;
    if (control) { // may become a copy of what is selected, so a selected tile is let go only when it was a click
        m_onRelease = tileSelected ? Click::Toggle : Click::None;
        return tileSelected ? Click::None : Click::Toggle;
    }
    m_onRelease = tileSelected ? Click::SelectOnly : Click::None;
    return tileSelected ? Click::None : Click::SelectOnly;
}

bool DragMachine::move(QPoint to, Qt::KeyboardModifiers modifiers)
{
    m_position = to;
    m_modifiers = modifiers;
    if (m_state != State::Pressed || (to - m_start).manhattanLength() < m_threshold)
        return false;
    m_state = m_tile.isEmpty() ? State::Banding : State::Dragging;
    return true;
}

DragMachine::Release DragMachine::release(QPoint at)
{
    m_position = at;
    Release release{.outcome = Outcome::Nothing, .click = Click::None, .tile = m_tile, .copy = copies()};
    switch (std::exchange(m_state, State::Idle)) {
    case State::Idle:
        break;
    case State::Pressed:
        release.outcome = Outcome::Click;
        release.click = m_onRelease;
        break;
    case State::Dragging:
        release.outcome = Outcome::Drop;
        break;
    case State::Banding:
        release.outcome = Outcome::Band;
        break;
    }
    return release;
}

bool DragMachine::cancel()
{
    return std::exchange(m_state, State::Idle) != State::Idle;
}

} // namespace kalends
