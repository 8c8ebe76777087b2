// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/tagmemory.h"

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/words/tags.h"

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr auto kKey = "words.tags"_L1;

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QList<TextRange> &ranges : {hashtagRanges(text), mentionRanges(text)}) {
        for (const TextRange &range : ranges)
            tags.append(text.mid(range.start, range.length));
    }
    return tags;
}

bool containsTag(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

} // namespace

TagMemory::TagMemory(ComposerDesk &desk)
    : m_desk(desk), m_tags(desk.remembered(kKey).split(u' ', Qt::SkipEmptyParts).mid(0, kMost))
{
}

QStringList TagMemory::matching(const QString &begun, qsizetype most) const
{
    QStringList found;
    if (begun.isEmpty())
        return found;
    const auto offer = [&](const QString &tag) {
        if (found.size() < most && tag.startsWith(begun, Qt::CaseInsensitive) && tag.size() > begun.size() &&
            !containsTag(found, tag))
            found.append(tag);
    };
    for (const QString &tag : m_tags)
        offer(tag);
    for (const auto &[name, group] : m_desk.snippets(u"hashtags"_s)) {
        for (const QString &tag : tagsOf(group))
            offer(tag);
    }
    return found;
}

void TagMemory::learn(const QString &text)
{
    QStringList tags;
    for (const QString &tag : tagsOf(text)) {
        if (tags.size() < kMost && !containsTag(tags, tag))
            tags.append(tag);
    }
    if (tags.isEmpty())
        return;
    for (const QString &known : std::as_const(m_tags)) {
        if (tags.size() < kMost && !containsTag(tags, known))
            tags.append(known);
    }
    if (tags == m_tags)
        return;
    m_tags = tags;
    m_desk.remember(kKey, m_tags.join(u' '));
}

} // namespace kalends
