// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace kalends
{

enum class EmojiGroup { Recent, Smileys, People, Nature, Food, Activities, Travel, Objects, Symbols, Flags };

/// One emoji with the names it is found by. The names are those of the Unicode character database, in lower case, and
/// a few words of our own; they are data, in English, as Unicode has them.
struct Emoji {
    EmojiGroup group = EmojiGroup::Smileys;
    QString text;
    QString name;
    QString words;
};

/// The common ones, in the order in which they are shown: resources/emoji/emoji.tsv, read when first asked for.
[[nodiscard]] const QList<Emoji> &emojiTable();
/// Those whose name or words have a word that begins with each of the words sought; the whole table for none.
[[nodiscard]] QList<const Emoji *> findEmoji(const QString &sought);
[[nodiscard]] const Emoji *emojiOf(const QString &text);

} // namespace kalends
