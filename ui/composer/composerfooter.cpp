// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composerfooter.h"

#include "model/texts.h"
#include "ui/board/planboard.h"
#include "ui/composer/publishtimeedit.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString slotWords(WallTime at)
{
    return Texts::tr("%1, %2", "a day and a clock's time")
        .arg(QLocale().toString(at.date(), Texts::tr("ddd d MMM", "a day of this year, as QLocale writes it")),
             clockText(at.time()));
}

} // namespace

ComposerFooter::ComposerFooter(PostDraft &draft, const ComposerServices &services, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_services(services), m_time(new PublishTimeEdit(services.theme, this))
{
    setObjectName(u"composerFooter"_s);
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(5 * kGrid, 3 * kGrid, 5 * kGrid, 3 * kGrid);
    m_lines->setSpacing(2 * kGrid);
    m_lines->addWidget(m_time, 1);
    m_room = new QWidget(this); // where the time is not there
    m_lines->addWidget(m_room, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(2 * kGrid);
    m_buttons->addStretch(); // in a line of their own they stand at its end
    m_lines->addLayout(m_buttons);
    makeSlot();
    makeMenu();
    makeButtons();
    connect(m_time, &PublishTimeEdit::changed, this, &ComposerFooter::takeTime);
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        using Part = PostDraft::Part;
        if (parts.testFlag(Part::Time))
            showTime();
        if (parts & (Part::Time | Part::Standing | Part::Issues)) // not with each letter of the words
            refresh();
    });
    showTime();
    refresh();
}

void ComposerFooter::makeSlot()
{
    m_slot = makeButton("slotButton", {});
    m_slot->setFlat(true);
    m_time->setOffer(m_slot);
    connect(m_slot, &QPushButton::clicked, this, [this] {
        if (m_suggestion)
            m_draft.setTime(m_suggestion->at, m_draft.form().timezone);
    });
}

void ComposerFooter::makeMenu()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setIcon(m_services.theme.icon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(m_more);
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"composerMenu"_s);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); });
    m_backToDraft = addAction("backToDraftAction", u"drafts"_s, tr("Back to &draft"), Verb::BackToDraft);
    m_duplicate = addAction("duplicateAction", u"copy"_s, tr("D&uplicate"), Verb::Duplicate);
    m_activity = addAction("activityAction", u"activity"_s, tr("Show &activity"), Verb::ShowActivity);
    m_menu->addSeparator();
    m_delete = addAction("deleteAction", u"trash"_s, tr("De&lete"), Verb::Delete);
}

void ComposerFooter::makeButtons()
{
    m_skip = addButton("skipButton", tr("Skip"), Verb::Skip);
    m_publishNow = addButton("publishNowButton", tr("Publish now"), Verb::PublishNow);
    m_saveDraft = addButton("saveDraftButton", tr("Save draft"), Verb::SaveDraft);
    m_close = addButton("closeComposerButton", tr("Close"), Verb::Close);
    m_duplicateAsNew = addButton("duplicateAsNewButton", tr("Duplicate as new"), Verb::Duplicate);
    m_schedule = addButton("scheduleButton", tr("Schedule"), Verb::Schedule);
    makePrimary(m_schedule);
    makePrimary(m_duplicateAsNew);
    m_skip->hide();
}

QSize ComposerFooter::minimumSizeHint() const
{
    const QMargins around = m_lines->contentsMargins();
    const QSize time = m_time->isHidden() ? QSize() : m_time->minimumSizeHint();
    const int across = std::max(time.width(), m_buttons->minimumSize().width()) + around.left() + around.right();
    return {across, QWidget::minimumSizeHint().height()};
}

void ComposerFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins around = m_lines->contentsMargins();
    const int time = m_time->isHidden() ? 0 : m_time->minimumSizeHint().width() + m_lines->spacing();
    const int beside = time + m_buttons->minimumSize().width() + around.left() + around.right();
    m_lines->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QPushButton *ComposerFooter::makeButton(const char *name, const QString &label)
{
    auto *made = new QPushButton(label, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QPushButton *ComposerFooter::addButton(const char *name, const QString &label, Verb verb)
{
    QPushButton *made = makeButton(name, label);
    connect(made, &QPushButton::clicked, this, [this, verb] { Q_EMIT wanted(verb); });
    m_buttons->addWidget(made);
    return made;
}

QAction *ComposerFooter::addAction(const char *name, const QString &icon, const QString &label, Verb verb)
{
    QAction *action = m_menu->addAction(m_services.theme.icon(icon), label);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [this, verb] { Q_EMIT wanted(verb); });
    return action;
}

void ComposerFooter::setSuggestion(const std::optional<SlotSuggestion> &suggestion)
{
    m_suggestion = suggestion;
    showSuggestion();
}

void ComposerFooter::setBusy(bool busy, const QString &why)
{
    m_busy = busy;
    m_schedule->setToolTip(why);
    refresh();
}

void ComposerFooter::setSeries(int index, int count)
{
    m_lastOfSeries = index >= count;
    m_skip->setVisible(count > 1 && !m_lastOfSeries);
    refresh();
}

void ComposerFooter::focusTime()
{
    m_time->focusTime();
}

void ComposerFooter::press(Verb verb)
{
    QPushButton *button = verb == Verb::Schedule ? m_schedule : verb == Verb::SaveDraft ? m_saveDraft : nullptr;
    if (button && button->isVisible() && button->isEnabled())
        button->click();
}

void ComposerFooter::takeTime()
{
    m_draft.setTime(m_time->time(), m_time->zone());
}

void ComposerFooter::showTime()
{
    const EntryForm &form = m_draft.form();
    if (form.at == m_time->time() && form.timezone == m_time->zone() && !form.timezone.isEmpty())
        return; // it is what says so: leave what is being typed alone
    m_time->setNow(m_draft.now());
    const PlanBoard &board = m_services.board;
    m_time->setValue(form.at, form.timezone, board.freeSlot(board.today()));
    showSuggestion();
}

void ComposerFooter::showSuggestion()
{
    const bool taken = m_suggestion && m_draft.form().at == m_suggestion->at;
    const bool another = m_suggestion && !taken && m_draft.form().at; // then the reason is not of what is chosen
    m_time->setRemark(!m_suggestion ? QString()
                      : another     ? tr("Suggested: %1").arg(m_suggestion->reason)
                                    : m_suggestion->reason);
    const bool offered = m_suggestion && !taken && !m_draft.isReadOnly();
    m_slot->setVisible(offered);
    if (!offered)
        return;
    m_slot->setText(slotWords(m_suggestion->at));
    m_slot->setIcon(m_services.theme.icon(u"sparkle"_s, m_services.theme.colors().accent));
    m_slot->setToolTip(plainTip(m_suggestion->reason));
    m_slot->setAccessibleName(tr("Use the suggested time %1").arg(slotWords(m_suggestion->at)));
    m_slot->setAccessibleDescription(m_suggestion->reason);
}

void ComposerFooter::refresh()
{
    const bool out = m_draft.isReadOnly();
    const bool planned = m_draft.form().state == EntryState::Planned;
    const bool isNew = m_draft.isNew();
    m_time->setVisible(!out);
    m_room->setVisible(out);
    m_time->setNow(m_draft.now());
    m_saveDraft->setVisible(!out && !planned);
    m_schedule->setVisible(!out);
    m_close->setVisible(out);
    m_duplicateAsNew->setVisible(out);
    m_publishNow->setVisible(!out && m_draft.flags().publishNow);
    if (planned)
        m_schedule->setText(m_lastOfSeries ? tr("Save") : tr("Save and next"));
    else
        m_schedule->setText(m_lastOfSeries ? tr("Schedule") : tr("Schedule and next"));
    m_schedule->setEnabled(!m_busy);
    m_saveDraft->setEnabled(!m_busy);
    m_publishNow->setEnabled(!m_busy);
    m_backToDraft->setVisible(planned && !out);
    m_duplicate->setVisible(!out);
    m_duplicate->setEnabled(!isNew);
    m_activity->setVisible(!m_draft.jobs().isEmpty());
    m_delete->setEnabled(m_draft.storedReadiness() != Readiness::Publishing);
    m_delete->setText(isNew ? tr("&Discard") : tr("De&lete"));
    showSuggestion();
}

void ComposerFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_services.theme.colors().line);
}

} // namespace kalends
