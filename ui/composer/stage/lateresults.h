// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"
#include "model/mediaedit.h"

#include <QList>
#include <QObject>

namespace kalends
{

class PlanBoard;

/// Writes what was made of an entry's media into the stored entry, after its composer is gone: one after the other,
/// each on top of what the store holds by then. What the person meanwhile took away or edited differently stays as it
/// is. GUI thread.
class LateResults final : public QObject
{
    Q_OBJECT
public:
    LateResults(PlanBoard &board, EntryId entry, QObject *parent);

    /// `edit.result` is what was made.
    void add(Channel channel, const MediaEdit &edit);
    [[nodiscard]] bool isIdle() const { return m_late.isEmpty() && m_writing == 0; }

Q_SIGNALS:
    void written(); ///< everything that was added so far

private:
    void writeNext();

    struct Late {
        Channel channel = Channel::Instagram;
        MediaEdit edit;
    };
    PlanBoard &m_board;
    const EntryId m_entry;
    QList<Late> m_late;
    quint64 m_writing = 0; ///< the board's ticket
};

} // namespace kalends
