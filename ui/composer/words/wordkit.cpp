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

/// The system's languages, as dictionaries are named.
QStringList systemLanguages()
{
    QStringList languages;
    for (QString language : QLocale::system().uiLanguages() + QStringList{QLocale().name()}) {
        language.replace(u'-', u'_');
        if (language.contains(u'_'))
            languages.append(language);
    }
    return languages;
}

/// Those that the person chose; who never did has those of the system.
void begin(Spelling &spelling, const QString &chosen)
{
    if (chosen.isEmpty())
        spelling.setLanguagesNear(systemLanguages());
    else if (chosen != kNoLanguage)
        spelling.setLanguages(chosen.split(u' ', Qt::SkipEmptyParts));
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
    begin(*m_spelling, desk.remembered(kLanguagesKey));
    connect(m_spelling.get(), &Spelling::wordLearned, this,
            [this, &desk] { desk.remember(kWordsKey, m_spelling->ownWords().join(u' ')); });
    connect(m_spelling.get(), &Spelling::languagesChosen, this, [&desk](const QStringList &languages) {
        desk.remember(kLanguagesKey, languages.isEmpty() ? QString(kNoLanguage) : languages.join(u' '));
    });
}

WordKit::~WordKit() = default;

} // namespace kalends
