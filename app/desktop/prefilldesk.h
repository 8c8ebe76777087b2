// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/assistantdesk.h"
#include "ui/board/planwriter.h"

#include <QObject>
#include <QQueue>
#include <QSet>

namespace kalends
{

class Planner;

/// Drafts the words of entries that were made by dropping files, in the background, two at a time, while the setting
/// is on. What a person types meanwhile stays: the planner writes only what may be drafted then. GUI thread.
class PrefillDesk final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it. `planner` is the GUI thread's, for reading.
    PrefillDesk(HouseAssistantDesk &desk, PlanWriter &writer, Planner &planner, QObject *parent = nullptr);

    /// The entry that a composer shows now; empty: none. Its drafts go there instead of into the store, which the
    /// composer saves itself.
    void setOpenEntry(const EntryId &id) { m_open = id; }
    /// Also for an entry that came another way.
    void prefill(const EntryId &id);
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_asked == 0; }

Q_SIGNALS:
    /// For the entry that is open.
    void suggested(const kalends::EntryId &id, const QList<kalends::Suggestion> &suggestions);

private:
    void answered(const PlanAnswer &answer);
    void askNext();
    void take(const EntryId &id, const Result<QList<Suggestion>> &suggestions);

    HouseAssistantDesk &m_desk;
    PlanWriter &m_writer;
    Planner &m_planner;
    QSet<quint64> m_drops; ///< tickets whose files are being taken in
    QQueue<EntryId> m_waiting;
    int m_asked = 0;
    EntryId m_open;
};

} // namespace kalends
