// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/warningsband.h"

#include "ui/composer/badgelabel.h"
#include "ui/panels/needsattentionpanel.h"
#include "ui/panels/words.h"
#include "ui/theme/colorpairs.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/retire.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// Lines that are shown where there are at least two more: a single one takes no more room than its button.
constexpr int kFolded = 2;
constexpr int kLineHeight = 34;  ///< px
constexpr int kMostUnfolded = 7; ///< lines, then it scrolls

} // namespace

QString composerFixLabel(const ReadinessIssue &issue)
{
    static constexpr std::array kFixes{
        std::pair{"trim"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Trim")},
        std::pair{"replace_media"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Add another")},
        std::pair{"remove_media"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Remove")},
        std::pair{"reschedule"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Change time")},
        std::pair{"set_time"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Choose time")},
        std::pair{"choose_channel"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Choose channel")},
        std::pair{"check_now"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Check now")},
        std::pair{"open_settings"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Settings")},
        std::pair{"unlock_keychain"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Try again")},
        std::pair{"check_clock"_L1, QT_TRANSLATE_NOOP("kalends::WarningsBand", "Review")},
    };
    for (const auto &[word, label] : kFixes) {
        if (issue.fix == word)
            return WarningsBand::tr(label);
    }
    return fixLabel(issue.fix);
}

WarningsBand::WarningsBand(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea(this))
{
    setObjectName(u"warningsBand"_s);
    setAccessibleName(tr("What is not ready"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page = new QWidget;
    m_page->setAutoFillBackground(false);
    m_lines = new QVBoxLayout(m_page);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_scroll->setWidget(m_page);
    m_page->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 1);
    box->addWidget(m_scroll);
    hide();
}

void WarningsBand::setIssues(const QList<ReadinessIssue> &issues)
{
    if (issues == m_issues)
        return;
    m_issues = issues;
    if (m_issues.size() <= kFolded + 1)
        m_unfolded = false;
    rebuild();
}

void WarningsBand::setNotice(const QString &sentence, const QString &first, const QString &second)
{
    if (sentence == m_notice && first == m_buttons[0] && second == m_buttons[1])
        return;
    m_notice = sentence;
    m_buttons[0] = first;
    m_buttons[1] = second;
    rebuild();
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void WarningsBand::rebuild()
{
    // The keyboard stays at the same button where it is still there.
    QWidget *focused = window()->focusWidget();
    const QString kept = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            retire(item->widget());
        delete item;
    }
    if (!m_notice.isEmpty())
        addNotice();
    const bool folds = count() > kFolded + 1;
    const int shown = folds && !m_unfolded ? kFolded : count();
    for (int i = 0; i < shown; ++i)
        addLine(m_issues.at(i));
    if (folds)
        addMore(count() - shown);
    fitHeight();
    setVisible(m_lines->count() > 0);
    update();
    if (!kept.isEmpty()) {
        if (auto *again = m_page->findChild<QWidget *>(kept))
            again->setFocus(Qt::OtherFocusReason);
    }
}

QToolButton *WarningsBand::linkButton(const QString &label, QWidget *parent) const
{
    auto *button = new QToolButton(parent);
    button->setText(label);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QFont strong = m_theme.base();
    strong.setWeight(QFont::DemiBold);
    button->setFont(strong);
    QPalette colors = button->palette();
    colors.setColor(QPalette::ButtonText, m_theme.colors().accent);
    button->setPalette(colors);
    return button;
}

void WarningsBand::addNotice()
{
    auto *line = new QWidget(m_page);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(5 * kGrid, 2 * kGrid, 5 * kGrid, 2 * kGrid);
    auto *words = new Words(m_notice, Words::Voice::Plain, m_theme, line);
    words->setObjectName(u"composerNotice"_s);
    words->setWordWrap(true);
    box->addWidget(words, 1);
    for (int i = 0; i < 2; ++i) {
        if (m_buttons[i].isEmpty())
            continue;
        QToolButton *button = linkButton(m_buttons[i], line);
        button->setObjectName(u"notice.%1"_s.arg(i));
        button->setAccessibleDescription(m_notice);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT noticed(i); });
        box->addWidget(button);
    }
    m_lines->addWidget(line);
    line->show(); // now: the height is asked for before the layout would show it
}

void WarningsBand::addLine(const ReadinessIssue &issue)
{
    auto *line = new QWidget(m_page);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(5 * kGrid, kGrid, 5 * kGrid, kGrid);
    box->setSpacing(2 * kGrid);
    box->addWidget(new BadgeLabel(issue.readiness, m_theme, line), 0, Qt::AlignVCenter);
    // A sentence may begin with the name of a channel: that must not turn the line round.
    auto *words =
        new Words(isRightToLeft() ? QChar(0x200f) + issue.message : issue.message, Words::Voice::Plain, m_theme, line);
    words->setElided(!m_unfolded);
    words->setWordWrap(m_unfolded);
    words->setToolTip(plainTip(issue.message));
    words->setObjectName(u"issue."_s + issue.code);
    box->addWidget(words, 1);
    if (const QString label = composerFixLabel(issue); !label.isEmpty()) {
        QToolButton *button = linkButton(label, line);
        button->setObjectName(u"fix."_s + issue.fix);
        button->setAccessibleDescription(issue.message);
        connect(button, &QToolButton::clicked, this, [this, issue] { Q_EMIT fixRequested(issue); });
        box->addWidget(button, 0, Qt::AlignVCenter);
    }
    line->setMinimumHeight(m_theme.scaled(kLineHeight));
    m_lines->addWidget(line);
    line->show();
}

void WarningsBand::addMore(int hidden)
{
    auto *line = new QWidget(m_page);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(10 * kGrid, 0, 10 * kGrid, kGrid);
    QToolButton *more = linkButton(hidden > 0 ? tr("%n more", nullptr, hidden) : tr("Show less"), line);
    more->setObjectName(u"moreWarnings"_s);
    more->setAccessibleName(hidden > 0 ? tr("Show %n more warning(s)", nullptr, hidden) : tr("Show fewer warnings"));
    connect(more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        rebuild();
    });
    box->addWidget(more);
    box->addStretch();
    m_lines->addWidget(line);
    line->show();
}

/// As high as its lines, up to some; the words below must keep their room.
void WarningsBand::fitHeight()
{
    m_lines->invalidate();
    const int across = width() > 0 ? width() : m_lines->sizeHint().width();
    const int wanted = m_lines->hasHeightForWidth() ? m_lines->heightForWidth(across) : m_lines->sizeHint().height();
    setFixedHeight(std::min(wanted, kMostUnfolded * m_theme.scaled(kLineHeight)) + 1);
}

void WarningsBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void WarningsBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = m_theme.colors();
    const QColor ink = m_issues.isEmpty() ? colors.accent : badgeColor(m_issues.constFirst().readiness, colors);
    painter.fillRect(rect(), tinted(ink, colors));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void WarningsBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_lines)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace kalends
