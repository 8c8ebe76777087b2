// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/ids.h"

#include <QObject>
#include <QSet>

namespace kalends
{

/// Which posts are selected and which one has the focus; one for all views, so that a switch of views keeps it. GUI
/// thread.
class PlanSelection final : public QObject
{
    Q_OBJECT
public:
    explicit PlanSelection(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const QSet<EntryId> &ids() const { return m_ids; }
    [[nodiscard]] bool contains(const EntryId &id) const { return m_ids.contains(id); }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    /// The one with the focus; empty: a day has it, or nothing.
    [[nodiscard]] const EntryId &current() const { return m_current; }

    void selectOnly(const EntryId &id);
    void toggle(const EntryId &id);
    /// Everything between the anchor (where the last plain click or toggle was) and `id`, in the order of `ordered`.
    void extendTo(const EntryId &id, const QList<EntryId> &ordered);
    void select(const QSet<EntryId> &ids, const EntryId &current = {});
    void clear();
    /// Forgets what is no more.
    void remove(const QSet<EntryId> &ids);

Q_SIGNALS:
    void changed();

private:
    void become(QSet<EntryId> ids, EntryId current, EntryId anchor);
    QSet<EntryId> m_ids;
    EntryId m_current;
    EntryId m_anchor;
};

} // namespace kalends
