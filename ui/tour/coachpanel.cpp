// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/coachpanel.h"

#include "ui/panels/words.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kAround = 12; ///< between the card and what is beside it
// Where words have their usual size.
constexpr int kNarrow = 760;     ///< below this what helps stands under the words
constexpr int kBodyHeight = 68;  ///< room for the examples, or the stages: the card keeps its height from step to step
constexpr int kStageColumn = 90; ///< the least width of a stage

} // namespace

/// The steps as a row of dots: those done filled, the present one larger. The number beside it says the same in words.
class StepDots final : public QWidget
{
public:
    StepDots(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(const QList<bool> &steps, int current)
    {
        m_steps = steps;
        m_current = current;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {int(m_steps.size()) * pitch(), pitch()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColors &colors = m_theme.colors();
        for (int i = 0; i < m_steps.size(); ++i) {
            const int column = layoutDirection() == Qt::RightToLeft ? int(m_steps.size()) - 1 - i : i;
            const QPointF centre((column + 0.5) * pitch(), height() / 2.0);
            const bool now = i + 1 == m_current;
            painter.setPen(QPen(now || m_steps.at(i) ? colors.accent : colors.muted, 1.5));
            painter.setBrush(m_steps.at(i) ? QBrush(colors.accent) : Qt::NoBrush);
            const qreal radius = (now ? 0.36 : 0.22) * pitch();
            painter.drawEllipse(centre, radius, radius);
        }
    }

private:
    [[nodiscard]] int pitch() const { return m_theme.scaled(14); }

    const Theme &m_theme;
    QList<bool> m_steps;
    int m_current = 0;
};

/// What the card says and offers, as high as it is; in a window that has no room for it, it scrolls.
class CoachBody final : public QScrollArea
{
public:
    CoachBody(const Theme &theme, QWidget *page, QWidget *parent) : QScrollArea(parent), m_theme(theme)
    {
        setObjectName(u"tourBody"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setWidget(page);
        viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
    }
    /// With `least` it is at least so high, in pixels where words have their usual size.
    void contentsChanged(int least)
    {
        m_least = least;
        widget()->layout()->activate();
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout *page = widget()->layout();
        const int high = page->hasHeightForWidth() ? page->heightForWidth(width()) : page->sizeHint().height();
        return {page->sizeHint().width(), std::max(high, m_theme.scaled(m_least))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, m_theme.scaled(kBodyHeight) / 2}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

private:
    const Theme &m_theme;
    int m_least = 0;
};

CoachPanel::CoachPanel(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"coach"_s);
    setAccessibleName(tr("Guided tour"));
    makeProgress();
    m_title = new Words({}, Words::Voice::Title, m_theme, this);
    m_title->setObjectName(u"tourTitle"_s);
    m_title->setWordWrap(true);
    makeButtons();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(kAround + 4 * kGrid, kAround / 2 + 2 * kGrid, kAround + 3 * kGrid, kAround + 2 * kGrid);
    m_grid->setHorizontalSpacing(3 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(0, 1);
    m_head = new QHBoxLayout;
    m_head->setSpacing(3 * kGrid);
    m_head->addWidget(m_progress);
    m_grid->addLayout(m_head, 0, 0);
    makeBody();
    arrange();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTabOrder(m_action, m_back);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_leave);
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_card.title.isEmpty() && !isHidden())
            present(m_card);
        update();
    });
    hide();
}

QPushButton *CoachPanel::button(const char *name, void (CoachPanel::*pressed)())
{
    auto *made = new QPushButton(this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

void CoachPanel::makeProgress()
{
    m_progress = new QWidget(this);
    m_dots = new StepDots(m_theme, m_progress);
    m_count = new Words({}, Words::Voice::Meta, m_theme, m_progress);
    m_count->setObjectName(u"tourCount"_s);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_dots);
    row->addWidget(m_count);
}

void CoachPanel::makeButtons()
{
    m_buttons = new QWidget(this);
    m_back = button("tourBack", &CoachPanel::backPressed);
    m_back->setText(tr("Back"));
    m_back->setFlat(true);
    m_forward = button("tourForward", &CoachPanel::forwardPressed);
    m_leave = button("tourLeave", &CoachPanel::leavePressed);
    m_leave->setFlat(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    for (QPushButton *one : {m_back, m_forward, m_leave})
        row->addWidget(one);
}

void CoachPanel::makeBody()
{
    m_text = new Words({}, Words::Voice::Plain, m_theme, this);
    m_text->setObjectName(u"tourText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_tick = new QLabel(this);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(2 * kGrid);
    sentence->addWidget(m_tick, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1);
    m_words = new QVBoxLayout;
    m_words->setSpacing(kGrid);
    m_words->addLayout(sentence);
    m_words->addStretch();

    m_stages = new QWidget(this);
    m_stages->setObjectName(u"tourStages"_s);
    auto *stages = new QVBoxLayout(m_stages);
    stages->setContentsMargins(0, 0, 0, 0);
    stages->setSpacing(0);
    m_examples = new ExampleStrip(m_theme, this);
    connect(m_examples, &ExampleStrip::chosen, this, &CoachPanel::exampleChosen);
    m_action = button("tourAction", &CoachPanel::actionPressed);
    auto *help = new QHBoxLayout;
    help->setSpacing(4 * kGrid);
    help->addWidget(m_stages);
    help->addWidget(m_examples);
    help->addWidget(m_action);
    help->addStretch();
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6 * kGrid);
    m_body->addLayout(m_words, 1);
    m_body->addLayout(help);
    m_area = new CoachBody(m_theme, page, this);
}

CoachPanel::Shape CoachPanel::shape() const
{
    if (width() < m_theme.scaled(kNarrow))
        return Shape::Narrow;
    return m_card.number == 0 && m_card.action.isEmpty() ? Shape::Note : Shape::Step;
}

void CoachPanel::arrange()
{
    if (m_shape == shape())
        return;
    m_shape = shape();
    const bool narrow = m_shape == Shape::Narrow;
    m_head->removeWidget(m_title);
    m_words->removeWidget(m_title);
    m_grid->removeWidget(m_buttons);
    m_grid->removeWidget(m_area);
    if (narrow)
        m_words->insertWidget(0, m_title); // and scrolls with them
    else
        m_head->addWidget(m_title, 1);
    if (m_shape == Shape::Note) {
        m_grid->addWidget(m_buttons, 0, 1, 2, 1, Qt::AlignVCenter);
        m_grid->addWidget(m_area, 1, 0);
    } else {
        m_grid->addWidget(m_buttons, 0, 1, Qt::AlignTrailing);
        m_grid->addWidget(m_area, 1, 0, 1, 2);
    }
    m_body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing((narrow ? 2 : 6) * kGrid);
}

void CoachPanel::setExamples(const QList<ExampleFile> &files)
{
    m_examples->setFiles(files);
    m_examples->setVisible(m_card.examples && !files.isEmpty());
}

void CoachPanel::present(const CoachCard &card)
{
    const QWidget *held = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    const bool others = card.title != m_card.title || card.text != m_card.text || card.success != m_card.success;
    m_card = card;
    m_dots->set(card.steps, card.number);
    m_progress->setVisible(!card.steps.isEmpty());
    m_count->setText(tr("%1 of %2", "the present step, all steps")
                         .arg(QLocale().toString(card.number), QLocale().toString(card.steps.size())));
    m_count->setVisible(card.number > 0);
    m_title->setText(card.title);
    const bool done = !card.success.isEmpty();
    m_text->setText(done ? card.success : card.text);
    const int side = m_text->fontMetrics().height();
    m_tick->setPixmap(m_theme.icon(u"check"_s, m_theme.colors().ok).pixmap(QSize(side, side), devicePixelRatioF()));
    m_tick->setVisible(done);
    m_examples->setVisible(card.examples && !done);
    showStages();
    m_action->setText(card.action);
    m_action->setVisible(!card.action.isEmpty());
    m_action->setEnabled(card.actionReady);
    m_back->setVisible(card.canGoBack);
    m_forward->setText(card.forward);
    m_forward->setFlat(card.skips);
    m_forward->setProperty(kPrimaryProperty, !card.skips);
    m_forward->setVisible(!card.forward.isEmpty());
    m_leave->setText(card.leave);
    fit();
    setVisible(true);
    keepFocus(held);
    if (others)
        announce();
}

/// Who was here with the keyboard stays here, also when the control that was used is gone or has no use now.
void CoachPanel::keepFocus(const QWidget *held)
{
    if (!held || (held->isVisibleTo(this) && held->isEnabled()))
        return;
    (m_forward->isHidden() ? m_leave : m_forward)->setFocus(Qt::OtherFocusReason);
}

void CoachPanel::showStages()
{
    auto *column = static_cast<QVBoxLayout *>(m_stages->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CoachCard::Stage &stage : std::as_const(m_card.stages)) {
        const QString mark = stage.done ? u"✓"_s : u"·"_s;
        auto *line = new Words(tr("%1  %2", "a mark, what happens").arg(mark, stage.words),
                               stage.done ? Words::Voice::Good : Words::Voice::Meta, m_theme, m_stages);
        line->setAccessibleName(stage.done ? tr("%1: done").arg(stage.words) : tr("%1: not yet").arg(stage.words));
        line->setMinimumWidth(m_theme.scaled(kStageColumn));
        column->addWidget(line);
    }
    m_stages->setVisible(!m_card.stages.isEmpty());
}

void CoachPanel::takeFocus()
{
    for (QWidget *wanted :
         {static_cast<QWidget *>(m_examples->isHidden() ? nullptr : m_examples->findChild<ExampleButton *>()),
          static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_forward), static_cast<QWidget *>(m_leave)}) {
        if (wanted && !wanted->isHidden() && wanted->isEnabled())
            return wanted->setFocus(Qt::ShortcutFocusReason);
    }
}

void CoachPanel::announce()
{
    const QString step =
        m_card.number > 0 ? tr("Step %1: %2").arg(QLocale().toString(m_card.number), m_card.title) : m_card.title;
    setAccessibleDescription(step + u". "_s + m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CoachPanel::fit()
{
    arrange();
    m_area->contentsChanged(m_card.number > 0 ? kBodyHeight : 0);
}

void CoachPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void CoachPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CoachPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    painter.fillRect(rect(), colors.background);
    const QRectF card = QRectF(rect()).adjusted(kAround + 0.5, kAround / 2.0 + 0.5, -kAround - 0.5, -kAround - 0.5);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(card, kDialogRadius, kDialogRadius);
}

} // namespace kalends
