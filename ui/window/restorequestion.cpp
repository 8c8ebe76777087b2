// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/restorequestion.h"

#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/restorewords.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

RestoreQuestion::RestoreQuestion(const Theme &theme, const RestorePreview &preview, bool undo, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"restoreQuestion"_s);
    setWindowTitle(undo ? tr("Undo the restore") : tr("Restore a backup"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(5 * kGrid, 4 * kGrid, 5 * kGrid, 4 * kGrid);
    box->setSpacing(2 * kGrid);
    auto *title = new Words(undo ? tr("Go back to the plan as it was before the restore?")
                                 : tr("Go back to a plan of %n post(s)?", nullptr, preview.posts),
                            Words::Voice::Heading, theme, this);
    title->setObjectName(u"restoreTitle"_s);
    title->setWordWrap(true);
    box->addWidget(title);
    const QStringList sentences = restoreSentences(preview);
    for (const QString &sentence : sentences)
        addSentence(sentence, theme);
    auto *safety =
        new Words(tr("The plan as it is now is put aside whole before, and “Undo the restore” brings it back. "
                     "Kalends closes for a moment and comes back by itself."),
                  Words::Voice::Meta, theme, this);
    safety->setWordWrap(true);
    box->addSpacing(kGrid);
    box->addWidget(safety);
    setAccessibleDescription(sentences.join(u' ') + u' ' + safety->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *yes = buttons->addButton(undo ? tr("Go back") : tr("Restore"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"restoreYes"_s);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true); // Return alone must not replace a plan
    yes->setAutoDefault(false);
    box->addStretch(1);
    box->addSpacing(2 * kGrid);
    box->addWidget(buttons);
    nameButtons(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithText(this, {480, sizeHint().height()}, theme);
    resize(width(), layout()->totalHeightForWidth(width()));
}

void RestoreQuestion::addSentence(const QString &text, const Theme &theme)
{
    auto *words = new Words(u"• "_s + text, Words::Voice::Plain, theme, this);
    words->setWordWrap(true);
    layout()->addWidget(words);
}

} // namespace kalends
