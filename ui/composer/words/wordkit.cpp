// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/wordkit.h"

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/words/spelling.h"
#include "ui/composer/words/tagmemory.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr auto kLanguagesKey = "spelling.languages"_L1;
constexpr auto kWordsKey = "spelling.words"_L1;
constexpr auto kNoLanguage = "-"_L1; ///< chosen, as opposed to never asked

/// That language, or as it is spelled elsewhere when only that is installed: de_DE for de_AT.
QString nearestInstalled(const QString &language, const QStringList &installed)
{
    if (installed.contains(language))
        return language;
    const QString stem = language.section(u'_', 0, 0) + u'_';
    for (const QString &other : installed) {
        if (other.startsWith(stem))
            return other;
    }
    return language; // Enchant may know dictionaries of other kinds
}

/// The system's languages, as dictionaries are named.
QStringList systemLanguages()
{
    const QStringList installed = installedDictionaries();
    QStringList languages;
    for (QString language : QLocale::system().uiLanguages() + QStringList{QLocale().name()}) {
        language.replace(u'-', u'_');
        if (!language.contains(u'_'))
            continue;
        const QString nearest = nearestInstalled(language, installed);
        if (!languages.contains(nearest))
            languages.append(nearest);
    }
    return languages;
}

QStringList wantedLanguages(const ComposerDesk &desk)
{
    const QString chosen = desk.remembered(kLanguagesKey);
    if (chosen == kNoLanguage)
        return {};
    return chosen.isEmpty() ? systemLanguages() : chosen.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

WordKit &WordKit::of(PostDraft &draft, ComposerDesk &desk)
{
    if (auto *kit = draft.findChild<WordKit *>(QString(), Qt::FindDirectChildrenOnly))
        return *kit;
    return *new WordKit(draft, desk);
}

WordKit::WordKit(PostDraft &draft, ComposerDesk &desk)
    : QObject(&draft),
      m_spelling(std::make_unique<Spelling>(systemDictionaries())),
      m_tags(std::make_unique<TagMemory>(desk))
{
    m_spelling->setOwnWords(desk.remembered(kWordsKey).split(u' ', Qt::SkipEmptyParts));
    m_spelling->setLanguages(wantedLanguages(desk));
    connect(m_spelling.get(), &Spelling::wordLearned, this,
            [this, &desk] { desk.remember(kWordsKey, m_spelling->ownWords().join(u' ')); });
    connect(m_spelling.get(), &Spelling::languagesChosen, this, [&desk](const QStringList &languages) {
        desk.remember(kLanguagesKey, languages.isEmpty() ? QString(kNoLanguage) : languages.join(u' '));
    });
}

WordKit::~WordKit() = default;

} // namespace kalends
