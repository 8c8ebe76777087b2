// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/spellmenu.h"

#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/spelling.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// The wrong word under a cursor, selected; without a selection: there is none.
QTextCursor wrongWordAt(Spelling &spelling, QTextCursor at)
{
    const int position = at.positionInBlock();
    const int block = at.block().position();
    for (const SpellWord &word : spellWords(at.block().text())) {
        const int start = int(word.start);
        const int end = start + int(word.word.size());
        if (position < start || position > end || spelling.verdict(word.word) != Spelling::Verdict::Wrong)
            continue;
        at.setPosition(block + start);
        at.setPosition(block + end, QTextCursor::KeepAnchor);
        return at;
    }
    at.clearSelection();
    return at;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? language : CaptionEdit::tr("%1 (%2)", "a language and its code").arg(name, language);
}

void addSuggestions(QMenu &menu, QAction *before, Spelling &spelling, CaptionEdit &edit, const QTextCursor &word)
{
    auto *waiting = new QAction(CaptionEdit::tr("Looking for better words…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    spelling.suggest(word.selectedText(), &menu,
                     [&menu, waiting, edit = QPointer(&edit), word](const QStringList &words) {
                         for (const QString &better : words) {
                             auto *action = new QAction(better, &menu);
                             QObject::connect(action, &QAction::triggered, edit, [edit, word, better] {
                                 edit->setTextCursor(word);
                                 edit->insertText(better);
                             });
                             menu.insertAction(waiting, action);
                         }
                         if (words.isEmpty())
                             waiting->setText(CaptionEdit::tr("No better words found"));
                         else
                             waiting->setVisible(false);
                     });
}

void addLanguages(QMenu &menu, QAction *before, Spelling &spelling)
{
    const QStringList installed = installedDictionaries();
    if (installed.isEmpty())
        return;
    auto *languages = new QMenu(CaptionEdit::tr("Spelling"), &menu);
    for (const QString &language : installed) {
        QAction *action = languages->addAction(languageName(language));
        action->setCheckable(true);
        action->setChecked(spelling.languages().contains(language));
        QObject::connect(action, &QAction::triggered, &spelling, [&spelling, language](bool on) {
            QStringList chosen = spelling.languages();
            chosen.removeAll(language);
            if (on)
                chosen.append(language);
            spelling.choose(chosen);
        });
    }
    menu.insertMenu(before, languages);
    menu.insertSeparator(before);
}

} // namespace

void addSpelling(QMenu &menu, Spelling &spelling, CaptionEdit &edit, const QTextCursor &at)
{
    QAction *first = menu.actions().value(0);
    const QTextCursor word = wrongWordAt(spelling, at);
    if (word.hasSelection()) {
        auto *learn = new QAction(CaptionEdit::tr("Add “%1” to my words").arg(word.selectedText()), &menu);
        QObject::connect(learn, &QAction::triggered, &spelling,
                         [&spelling, text = word.selectedText()] { spelling.learn(text); });
        menu.insertAction(first, learn);
        addSuggestions(menu, learn, spelling, edit, word);
    }
    addLanguages(menu, first, spelling);
}

} // namespace kalends
