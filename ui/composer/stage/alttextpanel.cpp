// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/alttextpanel.h"

#include "planner/plan.h"
#include "ui/composer/draft/mediaplaces.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/draftmark.h"
#include "ui/composer/words/textcounter.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kalends
{

AltTextPanel::AltTextPanel(PostDraft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_label(new QLabel(this)),
      m_edit(new CaptionEdit(theme, this)),
      m_counter(new TextCounter(theme, this))
{
    setObjectName(u"altTextPanel"_s);
    m_label->setFont(theme.meta());
    m_label->setWordWrap(true);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(u"altTextEdit"_s);
    m_edit->setAccessibleName(tr("Alternative text"));
    m_edit->setPlaceholderText(tr("What is to be seen, in a sentence or two"));
    m_edit->setVisibleLines(2);
    m_edit->setStorageCap(kMaxCaption);
    m_counter->setObjectName(u"altTextCounter"_s);
    m_counter->setLimits(wordLimits(draft, Channel::Instagram, u"alt_text"_s));
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"altTextDoneButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_label, 1);
    auto *mark = new DraftMark(draft, theme, Channel::Instagram, u"alt_text"_s, this);
    mark->setObjectName(u"altTextMark"_s);
    row->addWidget(mark);
    row->addWidget(m_counter);
    row->addWidget(done);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(row);
    box->addWidget(m_edit);
    connect(m_edit, &CaptionEdit::textEdited, this, &AltTextPanel::write);
    connect(m_edit, &CaptionEdit::compositionEnded, this, &AltTextPanel::refresh);
    connect(done, &QPushButton::clicked, this, &AltTextPanel::closeRequested);
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts & (PostDraft::Part::Fields | PostDraft::Part::Media | PostDraft::Part::Standing))
            refresh();
    });
}

void AltTextPanel::setPicture(int index)
{
    m_index = index;
    refresh();
}

void AltTextPanel::focusEditor()
{
    m_edit->setFocus();
}

QJsonValue AltTextPanel::field() const
{
    return m_draft.field(Channel::Instagram, u"alt_text"_s);
}

void AltTextPanel::refresh()
{
    if (m_index < 0)
        return;
    const QLocale locale;
    const QString words = m_draft.media().size() > 1
                              ? tr("Alternative text of picture %1").arg(locale.toString(m_index + 1))
                              : tr("Alternative text");
    m_label->setText(words);
    m_edit->setAccessibleName(words);
    m_edit->setReadOnly(m_draft.isReadOnly());
    m_edit->showText(altTextsOf(field()).value(m_index));
    m_counter->count(m_edit->text());
}

void AltTextPanel::write(const QString &text)
{
    if (m_index < 0)
        return;
    m_counter->count(text);
    m_draft.setField(Channel::Instagram, u"alt_text"_s, withAltText(field(), m_index, text));
}

} // namespace kalends
