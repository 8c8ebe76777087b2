// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/redraftbar.h"

#include "model/errortext.h"
#include "ui/composer/words/captionedit.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// The tones that are offered: the word for the assistant, the words for people.
RedraftBar::Choices tones()
{
    return {{u"warm"_s, RedraftBar::tr("Warm")},   {u"playful"_s, RedraftBar::tr("Playful")},
            {u"plain"_s, RedraftBar::tr("Plain")}, {u"professional"_s, RedraftBar::tr("Professional")},
            {u"witty"_s, RedraftBar::tr("Witty")}, {u"poetic"_s, RedraftBar::tr("Poetic")}};
}

/// The person's own languages, then those that posts are written in most.
RedraftBar::Choices languages()
{
    QStringList codes;
    const QStringList own = QLocale::system().uiLanguages() + QStringList{QLocale().name()};
    for (QString tag : own + u"en de es fr it pt nl pl tr ar hi ja ko zh"_s.split(u' ')) {
        const QString code = tag.replace(u'-', u'_').section(u'_', 0, 0);
        if (code != u'C' && !code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    RedraftBar::Choices offered;
    for (const QString &code : std::as_const(codes))
        offered.append({code, QLocale(code).nativeLanguageName()});
    return offered;
}

bool writes(const QKeyEvent &key)
{
    const bool asksForMore = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !asksForMore && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

RedraftBar::RedraftBar(PostDraft &draft, const ComposerServices &services, std::optional<Channel> channel,
                       const QString &field, CaptionEdit &edit, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_services(services),
      m_channel(channel),
      m_field(field),
      m_edit(edit),
      m_row(new FlowLayout(kGrid)),
      m_words(new Words({}, Words::Voice::Meta, services.theme, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(m_row);
    m_row->setSameHeight(true);
    addWish(u"regenerate"_s, tr("Regenerate"), tr("Writes other words."), Redraft::Wish::Again);
    addWish(u"shorter"_s, tr("Shorter"), tr("Says the same in fewer words."), Redraft::Wish::Shorter);
    addWish(u"longer"_s, tr("Longer"), tr("Says more."), Redraft::Wish::Longer);
    addWishes(u"tone"_s, tr("Tone"), tr("Writes it in another tone."), Redraft::Wish::Tone, tones);
    addWishes(u"language"_s, tr("Language"), tr("Writes it in another language."), Redraft::Wish::Language, languages);
    m_stop = addButton(u"stop"_s, tr("Stop"), tr("Stops writing and brings the earlier words back (Escape)."));
    connect(m_stop, &QToolButton::clicked, this, &RedraftBar::cancel);
    m_words->setObjectName(u"redraftWords"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    box->addWidget(m_words);
    m_edit.installEventFilter(this);
    installEventFilter(this);
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts & PostDraft::Part::Standing)
            refresh();
    });
    refresh();
}

RedraftBar::~RedraftBar()
{
    if (m_asking != 0)
        m_services.assistant.cancel(m_asking);
}

QToolButton *RedraftBar::addButton(const QString &name, const QString &words, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"redraft."_s + name);
    button->setText(words);
    button->setToolTip(help);
    button->setAccessibleDescription(help);
    button->setFont(m_services.theme.meta());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); // as high as its neighbours with menus
    m_row->addWidget(button);
    return button;
}

void RedraftBar::addWish(const QString &name, const QString &words, const QString &help, Redraft::Wish kind)
{
    QToolButton *button = addButton(name, words, help);
    connect(button, &QToolButton::clicked, this, [this, kind] { wish({kind, {}}); });
    m_wishes.append(button);
}

/// Several of that kind, in a menu that is filled when somebody opens it.
void RedraftBar::addWishes(const QString &name, const QString &words, const QString &help, Redraft::Wish kind,
                           Choices (*choices)())
{
    QToolButton *button = addButton(name, words, help);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, kind, choices] {
        if (!menu->isEmpty())
            return;
        for (const auto &[detail, label] : choices())
            menu->addAction(label, this, [this, kind, chosen = detail] { wish({kind, chosen}); });
    });
    button->setMenu(menu);
    m_wishes.append(button);
}

void RedraftBar::addAtEnd(QWidget &widget)
{
    m_row->addWidget(&widget);
    m_row->setLastAtEnd(true);
}

void RedraftBar::refresh()
{
    if (m_draft.isReadOnly() && m_busy)
        cancel();
    for (QToolButton *button : std::as_const(m_wishes))
        button->setVisible(!m_busy && !m_draft.isReadOnly());
    m_stop->setVisible(m_busy);
}

void RedraftBar::wish(const Redraft &wish)
{
    if (m_busy || m_draft.isReadOnly())
        return;
    if (const QString obstacle = m_services.assistant.obstacle(); !obstacle.isEmpty())
        return say(obstacle, true);
    m_waiting = wish;
    const QString sent = m_services.assistant.whatIsSent(m_draft.asEntry());
    if (sent.isEmpty())
        return begin(wish);
    makeConsent();
    m_sent->setText(sent);
    m_consent->show();
    m_consent->findChild<QPushButton *>(u"redraft.agree"_s)->setFocus(Qt::OtherFocusReason);
}

/// What is shown before the first time that anything leaves this computer.
void RedraftBar::makeConsent()
{
    if (m_consent)
        return;
    m_consent = new QFrame(this);
    m_consent->setObjectName(u"redraft.consent"_s);
    m_consent->setFrameShape(QFrame::StyledPanel);
    m_consent->setAccessibleName(tr("What will be sent to the assistant"));
    auto *box = new QVBoxLayout(m_consent);
    box->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    box->setSpacing(2 * kGrid);
    box->addWidget(
        new Words(tr("What will be sent to the assistant"), Words::Voice::Strong, m_services.theme, m_consent));
    m_sent = new Words({}, Words::Voice::Meta, m_services.theme);
    m_sent->setObjectName(u"redraft.sent"_s);
    m_sent->setWordWrap(true);
    m_sent->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(m_consent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_sent);
    m_sent->setAutoFillBackground(false); // no box in the box
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(m_sent->fontMetrics().lineSpacing() * 5);
    box->addWidget(scroll);
    auto *row = new FlowLayout(2 * kGrid);
    auto *yes = new QPushButton(tr("Send and remember"), m_consent);
    yes->setObjectName(u"redraft.agree"_s);
    makePrimary(yes);
    auto *no = new QPushButton(tr("Not now"), m_consent);
    no->setObjectName(u"redraft.refuse"_s);
    row->addWidget(yes);
    row->addWidget(no);
    box->addLayout(row);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_consent->hide();
        m_services.assistant.agree();
        begin(m_waiting);
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_consent->hide();
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(m_consent);
}

void RedraftBar::begin(const Redraft &wish)
{
    const quint64 turn = ++m_turn;
    m_edit.beginStream();
    setBusy(true);
    say(tr("Writing…"), false);
    const auto partial = [this, turn](const QString &soFar) {
        if (turn == m_turn)
            m_edit.stream(soFar);
    };
    const auto done = [this, turn](const Result<Suggestion> &answer) {
        if (turn == m_turn)
            finish(answer);
    };
    const QList<MediaAsset> media = m_channel ? m_draft.mediaFor(*m_channel) : m_draft.media();
    const quint64 asking =
        m_services.assistant.redraft(m_draft.asEntry(), media, m_channel, m_field, wish, this, partial, done);
    m_asking = m_busy && turn == m_turn ? asking : 0; // it may have answered already
}

void RedraftBar::finish(const Result<Suggestion> &answer)
{
    m_asking = 0;
    ++m_turn;
    if (!answer.ok()) {
        m_edit.cancelStream();
        setBusy(false);
        return say(sentenceOf(answer.error()), true);
    }
    m_edit.endStream(answer->value.toString());
    m_draft.redraft(*answer);
    setBusy(false);
    say(answer->source == SuggestionSource::Offline
            ? tr("Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.")
            : QString(),
        false);
}

void RedraftBar::cancel()
{
    if (!m_busy)
        return;
    ++m_turn;
    if (const quint64 asking = std::exchange(m_asking, 0); asking != 0)
        m_services.assistant.cancel(asking);
    m_edit.cancelStream();
    setBusy(false);
    say({}, false);
}

void RedraftBar::setBusy(bool busy)
{
    const bool held = isAncestorOf(QApplication::focusWidget());
    m_busy = busy;
    refresh();
    if (busy && held)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (held)
        m_edit.setFocus(Qt::OtherFocusReason);
    Q_EMIT busyChanged(busy);
}

void RedraftBar::say(const QString &sentence, bool mistake)
{
    m_words->setVoice(mistake ? Words::Voice::Bad : Words::Voice::Meta);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

bool RedraftBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_busy && watched == &m_edit && event->type() == QEvent::KeyPress && writes(*static_cast<QKeyEvent *>(event))) {
        cancel(); // who writes is not kept waiting, and no letter goes nowhere
        return false;
    }
    if (!m_busy || !key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        cancel(); // and not what holds the editor
    return true;
}

} // namespace kalends
