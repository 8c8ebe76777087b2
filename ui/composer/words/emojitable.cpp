// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/emojitable.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <array>
#include <utility>

/// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void registerEmoji()
{
    Q_INIT_RESOURCE(kalends_emoji);
}

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

EmojiGroup groupOf(const QString &heading)
{
    static constexpr std::array kHeadings{
        std::pair{u"[Smileys]", EmojiGroup::Smileys},       std::pair{u"[People]", EmojiGroup::People},
        std::pair{u"[Nature]", EmojiGroup::Nature},         std::pair{u"[Food]", EmojiGroup::Food},
        std::pair{u"[Activities]", EmojiGroup::Activities}, std::pair{u"[Travel]", EmojiGroup::Travel},
        std::pair{u"[Objects]", EmojiGroup::Objects},       std::pair{u"[Symbols]", EmojiGroup::Symbols},
        std::pair{u"[Flags]", EmojiGroup::Flags},
    };
    const auto found =
        std::ranges::find_if(kHeadings, [&](const auto &each) { return heading == QStringView(each.first); });
    Q_ASSERT(found != kHeadings.end());
    return found->second;
}

/// What the lines are, the file says at its top.
QList<Emoji> readTable()
{
    registerEmoji();
    QFile file(u":/emoji/emoji.tsv"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QList<Emoji> table;
    EmojiGroup group = EmojiGroup::Smileys;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() > 1)
            table.append({group, parts.at(0), parts.at(1), parts.value(2)});
        else if (line.startsWith(u'['))
            group = groupOf(line);
    }
    return table;
}

bool hasWordsBeginningWith(const Emoji &emoji, const QStringList &beginnings)
{
    const QString words = u' ' + emoji.name + u' ' + emoji.words;
    return std::ranges::all_of(beginnings, [&](const QString &beginning) { return words.contains(u' ' + beginning); });
}

} // namespace

const QList<Emoji> &emojiTable()
{
    static const QList<Emoji> table = readTable();
    return table;
}

QList<const Emoji *> findEmoji(const QString &sought)
{
    const QStringList beginnings = sought.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<const Emoji *> found;
    for (const Emoji &emoji : emojiTable()) {
        if (emoji.text == sought.trimmed() || hasWordsBeginningWith(emoji, beginnings))
            found.append(&emoji);
    }
    return found;
}

const Emoji *emojiOf(const QString &text)
{
    const auto found = std::ranges::find(emojiTable(), text, &Emoji::text);
    return found == emojiTable().end() ? nullptr : &*found;
}

} // namespace kalends
