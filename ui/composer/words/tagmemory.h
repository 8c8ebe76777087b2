// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace kalends
{

class ComposerDesk;

/// The hashtags and mentions that this person has used, latest first, and those of the kept hashtag groups: what an
/// editor offers after # and @. Kept by ComposerDesk. GUI thread.
class TagMemory final
{
public:
    static constexpr qsizetype kMost = 300;

    explicit TagMemory(ComposerDesk &desk);

    /// Those that begin as `begun` ("#stu") does, whatever the case, latest first; not `begun` itself.
    [[nodiscard]] QStringList matching(const QString &begun, qsizetype most = 8) const;
    /// Remembers the tags of a text that is finished for now.
    void learn(const QString &text);

private:
    ComposerDesk &m_desk;
    QStringList m_tags; ///< with their signs
};

} // namespace kalends
