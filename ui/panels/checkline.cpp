// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/checkline.h"

#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace kalends
{

namespace
{
constexpr int kMark = 18;
constexpr int kIndent = 28;
constexpr int kAbove = 4;
} // namespace

CheckLine::CheckLine(const QString &what, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_what(what),
      m_title(new Words(what, Words::Voice::Plain, theme)),
      m_detail(new Words({}, Words::Voice::Meta, theme))
{
    auto *row = new QHBoxLayout(this); // mirrors its spacing, which margins do not
    row->setContentsMargins(0, kAbove, 0, kAbove);
    row->setSpacing(0);
    row->addSpacing(theme.scaled(kIndent));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    row->addLayout(lines, 1);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setState(State::Waiting);
}

QString CheckLine::detail() const
{
    return m_detail->text();
}

void CheckLine::setState(State state, const QString &detail)
{
    m_state = state;
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_detail->setVoice(state == State::Failed ? Words::Voice::Bad : Words::Voice::Meta);
    const QString words = state == State::Passed    ? tr("passed")
                          : state == State::Failed  ? tr("failed")
                          : state == State::Running ? tr("checking")
                          : state == State::Skipped ? tr("not checked")
                                                    : tr("waiting");
    setAccessibleName(tr("%1: %2").arg(m_what, words));
    setAccessibleDescription(detail);
    update();
}

void CheckLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int mark = m_theme.scaled(kMark);
    const double above = kAbove + (m_title->fontMetrics().height() - mark) / 2.0; // beside the first line
    const QRectF rect(mirrored ? width() - mark : 0, above, mark, mark);
    switch (m_state) {
    case State::Passed:
        return paintBadge(painter, rect, Readiness::Published, m_theme.colors());
    case State::Failed:
        return paintBadge(painter, rect, Readiness::NeedsAttention, m_theme.colors());
    case State::Running:
        return paintBadge(painter, rect, Readiness::Publishing, m_theme.colors());
    case State::Skipped:
        return paintBadge(painter, rect, Readiness::PublishingDisabled, m_theme.colors());
    case State::Waiting:
        return paintBadge(painter, rect, Readiness::Draft, m_theme.colors());
    }
}

} // namespace kalends
