// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace kalends
{

/// The offline drafter's own words in one language. They are the text of a post, not of the program's windows, so they
/// follow the language of the posts and are not part of the translations.
struct Phrases {
    QStringList about;      ///< captions with %1 for what the file's name says, begun with a capital
    QStringList picture;    ///< captions for a picture of which nothing is known
    QStringList pictures;   ///< for several
    QStringList clip;       ///< for a clip
    QStringList dated;      ///< with %1 for the month and the year, such as "October 2026"
    QString pictureOf;      ///< alt text with %1
    QStringList ideas;      ///< of a calendar: what to show
    QStringList ideasAbout; ///< the same with %1 for one of the goals
};

/// For "en", "de", "fr", "es", "pt", "ja", "ar"; English for every other.
[[nodiscard]] const Phrases &phrasesFor(const QString &languageCode);

} // namespace kalends
