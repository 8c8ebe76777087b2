// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace kalends
{

/// Which versions of an entry hold the same state. Taking a change back gives the entry a new version with the state of
/// an older one, so that the step before it, which knows only that older version, can be taken back too. One thread.
class VersionChain
{
public:
    /// One entry's `version` holds the state that it had as `before`.
    struct Link {
        QString id;
        int version = 0;
        int before = 0;
    };

    [[nodiscard]] bool same(const QString &id, int a, int b) const { return a == b || first(id, a) == first(id, b); }
    void add(const Link &link)
    {
        const int original = first(link.id, link.before);
        m_firsts[link.id].insert(link.version, original);
    }

private:
    /// The version in which that state came first.
    [[nodiscard]] int first(const QString &id, int version) const
    {
        const auto known = m_firsts.constFind(id);
        return known == m_firsts.constEnd() ? version : known->value(version, version);
    }

    QHash<QString, QHash<int, int>> m_firsts;
};

} // namespace kalends
