// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/captionfield.h"

#include "planner/plan.h"
#include "ui/composer/words/captionedit.h"
#include "ui/composer/words/draftmark.h"
#include "ui/composer/words/emojipicker.h"
#include "ui/composer/words/followmark.h"
#include "ui/composer/words/redraftbar.h"
#include "ui/composer/words/snippetsbutton.h"
#include "ui/composer/words/tagmemory.h"
#include "ui/composer/words/textcounter.h"
#include "ui/composer/words/wordkit.h"
#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

using Part = PostDraft::Part;

QString nameOf(const CaptionField::Options &options)
{
    return options.channel ? word(*options.channel) + u'.' + options.field : u"shared."_s + options.field;
}

} // namespace

CaptionField::CaptionField(PostDraft &draft, const ComposerServices &services, const Options &options, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_services(services),
      m_options(options),
      m_edit(new CaptionEdit(services.theme, this)),
      m_notice(new Words({}, Words::Voice::Bad, services.theme, this))
{
    setObjectName(nameOf(options) + ".field"_L1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(makeHeading());
    box->addWidget(m_edit);
    box->addWidget(m_notice);
    if (QWidget *foot = makeFoot())
        box->addWidget(foot);
    prepareEditor();
    prepareOrder();
    setLabel(options.label);
    connect(&draft, &PostDraft::changed, this, &CaptionField::refresh);
    showWords();
    refresh(Part::Standing);
}

CaptionField::~CaptionField() = default;

QLayout *CaptionField::makeHeading()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    m_label = new Words({}, Words::Voice::Meta, m_services.theme, this);
    m_label->setBuddy(m_edit);
    m_mark = new DraftMark(m_draft, m_services.theme, m_options.channel, m_options.field, this);
    m_mark->setObjectName(nameOf(m_options) + ".mark"_L1);
    m_counter = new TextCounter(m_services.theme, this);
    m_counter->setObjectName(nameOf(m_options) + ".counter"_L1);
    row->addWidget(m_label);
    row->addWidget(m_mark);
    row->addStretch(1);
    if (m_options.snippets) {
        m_snippets = new SnippetsButton(m_services, *m_edit, this);
        m_emoji = makeEmoji();
        row->addWidget(m_snippets);
        row->addWidget(m_emoji);
    }
    row->addWidget(m_counter);
    return row;
}

QToolButton *CaptionField::makeEmoji()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"emojiButton"_s);
    button->setText(u"☺"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Insert an emoji"));
    auto *open = new QAction(this);
    open->setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_Period));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    button->setToolTip(tr("Insert an emoji (%1)").arg(open->shortcut().toString(QKeySequence::NativeText)));
    const auto pick = [this, button] {
        if (m_edit->isReadOnly())
            return;
        if (!m_picker) { // a thousand pictures: made when they are asked for
            m_picker = new EmojiPicker(m_services.theme, m_services.desk, this);
            connect(m_picker, &EmojiPicker::chosen, m_edit, &CaptionEdit::insertText);
            connect(m_picker, &EmojiPicker::closed, m_edit, [this] { m_edit->setFocus(); });
        }
        m_picker->openAt(*button);
    };
    connect(open, &QAction::triggered, this, pick);
    connect(button, &QToolButton::clicked, this, pick);
    return button;
}

/// The wishes and the follow mark; nothing for a field that has neither.
QWidget *CaptionField::makeFoot()
{
    const bool follows = m_options.channel && PostDraft::canFollow(*m_options.channel, m_options.field);
    if (follows) {
        m_follow = new FollowMark(m_draft, m_services.theme, *m_options.channel, m_options.field, this);
        m_follow->setObjectName(nameOf(m_options) + ".follow"_L1);
        connect(m_follow, &FollowMark::following, this, &CaptionField::focusEditor);
    }
    if (!m_options.redrafts)
        return m_follow;
    m_redraft = new RedraftBar(m_draft, m_services, m_options.channel, m_options.field, *m_edit, this);
    m_redraft->setObjectName(nameOf(m_options) + ".redraft"_L1);
    if (m_follow)
        m_redraft->addAtEnd(*m_follow);
    connect(m_redraft, &RedraftBar::busyChanged, this, [this](bool busy) {
        if (!busy)
            showWords(); // what was changed elsewhere meanwhile
    });
    return m_redraft;
}

void CaptionField::prepareEditor()
{
    WordKit &kit = WordKit::of(m_draft, m_services.desk);
    m_edit->setObjectName(nameOf(m_options));
    m_edit->setVisibleLines(m_options.lines);
    m_edit->setStorageCap(kMaxCaption);
    m_edit->setPlaceholderText(m_options.placeholder);
    m_edit->setTagMemory(&kit.tags());
    m_edit->setSpelling(&kit.spelling());
    m_notice->setObjectName(nameOf(m_options) + ".notice"_L1);
    m_notice->setWordWrap(true);
    m_notice->hide();
    connect(m_edit, &CaptionEdit::textEdited, this, &CaptionField::write);
    connect(m_edit, &CaptionEdit::compositionEnded, this, &CaptionField::showWords);
    connect(m_edit, &CaptionEdit::cutOff, this, &CaptionField::say);
    connect(m_edit, &CaptionEdit::mediaPasted, this, &CaptionField::mediaPasted);
    connect(m_edit, &CaptionEdit::left, this, [this, tags = &kit.tags()] { tags->learn(m_edit->text()); });
}

void CaptionField::prepareOrder()
{
    QWidget *last = m_mark;
    for (QWidget *next : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_snippets),
                          static_cast<QWidget *>(m_emoji), static_cast<QWidget *>(m_redraft)}) {
        if (!next)
            continue;
        setTabOrder(last, next);
        last = next;
    }
}

void CaptionField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void CaptionField::focusEditor()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

QString CaptionField::current() const
{
    return m_options.channel ? m_draft.words(*m_options.channel, m_options.field) : m_draft.form().caption;
}

void CaptionField::refresh(PostDraft::Parts parts)
{
    if (parts & (Part::Words | Part::Fields))
        showWords();
    // What is written into the shared caption can turn a drafted channel into one that follows it.
    const bool mayChangeLimits = !m_writing || !m_options.channel;
    if (mayChangeLimits && (parts & (Part::Fields | Part::Channels | Part::Media | Part::Standing))) {
        m_counter->setLimits(wordLimits(m_draft, m_options.channel, m_options.field));
        sayWhatIsOver();
    }
    if (parts & Part::Standing)
        m_edit->setReadOnly(m_draft.isReadOnly() || m_edit->isStreaming());
}

/// A text that came another way than through this editor can be undone here, except what is only followed.
void CaptionField::showWords()
{
    const bool follows = m_options.channel && m_draft.follows(*m_options.channel, m_options.field);
    const bool followed = std::exchange(m_wasFollowing, follows);
    if (m_writing)
        return;
    const QString words = current();
    if (!m_shown || (follows && followed))
        m_edit->showText(words);
    else
        m_edit->replaceText(words);
    m_shown = true;
    m_counter->count(m_edit->text());
    sayWhatIsOver();
}

void CaptionField::write(const QString &text)
{
    m_writing = true;
    if (!m_options.channel) {
        m_draft.setCaption(text);
    } else if (m_edit->isUndoing() && text == m_draft.form().caption &&
               PostDraft::canFollow(*m_options.channel, m_options.field)) {
        m_draft.followShared(*m_options.channel, m_options.field); // as it was before it was edited
    } else {
        const bool kept = !text.isEmpty() || PostDraft::canFollow(*m_options.channel, m_options.field);
        m_draft.setField(*m_options.channel, m_options.field, kept ? QJsonValue(text) : QJsonValue(QJsonValue::Null));
    }
    m_writing = false;
    m_counter->count(text);
    sayWhatIsOver();
}

void CaptionField::sayWhatIsOver()
{
    say(m_counter->overWords());
}

void CaptionField::say(const QString &sentence)
{
    if (sentence == m_notice->text())
        return;
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
}

} // namespace kalends
