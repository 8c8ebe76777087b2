// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/snippetsbutton.h"

#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/snippetsdialog.h"
#include "ui/composer/words/tags.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QInputDialog>
#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestTip = 300;

/// Each once, whatever its case.
QStringList hashtagsOf(const QString &text)
{
    QStringList tags;
    for (const TextRange &range : hashtagRanges(text)) {
        const QString tag = text.mid(range.start, range.length);
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

/// What of a group is not in the text yet, ready to stand at the cursor.
QString missingTags(const QString &group, const QString &text)
{
    const QStringList there = hashtagsOf(text);
    QStringList missing;
    for (const QString &tag : hashtagsOf(group)) {
        if (!there.contains(tag, Qt::CaseInsensitive))
            missing.append(tag);
    }
    return missing.join(u' ');
}

} // namespace

SnippetsButton::SnippetsButton(const ComposerServices &services, CaptionEdit &edit, QWidget *parent)
    : QToolButton(parent), m_services(services), m_edit(edit), m_menu(new QMenu(this))
{
    setObjectName(u"snippetsButton"_s);
    setText(u"#"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Hashtag groups and saved captions"));
    setToolTip(accessibleName());
    setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(u"snippetsMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SnippetsButton::fill);
}

void SnippetsButton::fill()
{
    m_menu->clear();
    addKind(u"hashtags"_s, tr("Hashtag groups"));
    QAction *keepTags = m_menu->addAction(tr("Keep these hashtags…"), this, [this] { askName(u"hashtags"_s); });
    keepTags->setObjectName(u"keepHashtags"_s);
    keepTags->setEnabled(!hashtagsOf(chosenText()).isEmpty());
    addKind(u"captions"_s, tr("Saved captions"));
    const bool selected = m_edit.textCursor().hasSelection();
    QAction *keepText = m_menu->addAction(selected ? tr("Keep the selected words…") : tr("Keep this caption…"), this,
                                          [this] { askName(u"captions"_s); });
    keepText->setObjectName(u"keepCaption"_s);
    keepText->setEnabled(!chosenText().trimmed().isEmpty());
    m_menu->addSeparator();
    m_menu->addAction(tr("Rename and delete…"), this, &SnippetsButton::manage)->setObjectName(u"manageSnippets"_s);
}

void SnippetsButton::addKind(const QString &kind, const QString &title)
{
    m_menu->addSection(title);
    for (const auto &[name, text] : m_services.desk.snippets(kind)) {
        QAction *action = m_menu->addAction(QString(name).replace(u'&', "&&"_L1), this,
                                            [this, kind, words = text] { insert(kind, words); });
        action->setToolTip(plainTip(text.left(kLongestTip)));
        action->setEnabled(!m_edit.isReadOnly());
    }
    m_menu->setToolTipsVisible(true);
}

void SnippetsButton::insert(const QString &kind, const QString &text)
{
    const QString words = kind == "hashtags"_L1 ? missingTags(text, m_edit.text()) : text;
    if (words.isEmpty())
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const QString before = m_edit.text().left(cursor.selectionStart());
    const bool apart = before.isEmpty() || before.back().isSpace();
    m_edit.insertText(apart ? words : u' ' + words);
    m_edit.setFocus(Qt::OtherFocusReason);
}

/// The selection, or else everything.
QString SnippetsButton::chosenText() const
{
    return m_edit.textCursor().hasSelection() ? m_edit.selectedText() : m_edit.text();
}

void SnippetsButton::askName(const QString &kind)
{
    const QString text = kind == "hashtags"_L1 ? hashtagsOf(chosenText()).join(u' ') : chosenText();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"snippetName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(kind == "hashtags"_L1 ? tr("Keep hashtags") : tr("Keep caption"));
    dialog->setLabelText(tr("Name; one that you use already is replaced:"));
    dialog->setTextValue(text.section(u'\n', 0, 0).left(30).trimmed());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, kind, text](const QString &name) { keep(kind, name, text); });
    dialog->open();
}

void SnippetsButton::keep(const QString &kind, const QString &name, const QString &text)
{
    const QString called = name.simplified().left(kLongestName);
    if (called.isEmpty())
        return;
    auto snippets = m_services.desk.snippets(kind);
    const auto known = std::ranges::find(snippets, called, &std::pair<QString, QString>::first);
    if (known == snippets.end())
        snippets.append({called, text});
    else
        known->second = text;
    m_services.desk.setSnippets(kind, snippets);
}

void SnippetsButton::manage()
{
    auto *dialog = new SnippetsDialog(m_services.desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kalends
