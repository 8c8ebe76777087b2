// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace kalends
{

// What drafts do with words. Pure.

/// "#morning", in the order in which they stand; with repeats.
[[nodiscard]] QStringList hashtagsOf(const QString &text);
/// Without the hashtags at its end, which are not part of what it says.
[[nodiscard]] QString withoutTrailingHashtags(const QString &text);

/// A text from outside as plain words for people: markup, links, control and invisible characters and changes of
/// direction are taken out, blank lines are at most one in a row, and what is left is cut to `longest` UTF-16 units at
/// the end of a word. A name after an @ stays a name unless it is one of `knownMentions`: nobody is called on by a
/// model.
[[nodiscard]] QString plainWords(const QString &text, int longest, const QStringList &knownMentions = {});
/// "#word" of letters, digits and underscores; empty when nothing is left.
[[nodiscard]] QString plainHashtag(const QString &text);
/// At the end of a sentence or of a word, never inside a character of two units.
[[nodiscard]] QString shortened(const QString &text, int longest);
/// Its first sentence, or line.
[[nodiscard]] QString firstSentence(const QString &text);

/// What a file's name says, where it says anything: "morning_light-2.JPG" is "morning light"; "IMG_4711.jpg",
/// "Screenshot 2026-11-22", ids and dates say nothing.
[[nodiscard]] QString wordsOfFileName(const QString &fileName);

/// When a JPEG's own data says that the picture was taken (DateTimeOriginal): a wall time without a zone. Nothing else
/// is read: no place, no names. `head`: the first 128 KiB of the file.
[[nodiscard]] std::optional<QDateTime> pictureTakenAt(const QByteArray &head);

} // namespace kalends
