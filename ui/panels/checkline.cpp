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
} // namespace

CheckLine::CheckLine(const QString &what, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_what(what),
      m_title(new Words(what, Words::Voice::Plain, theme)),
      m_detail(new Words({}, Words::Voice::Meta, theme))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(theme.scaled(kIndent), 4, 0, 4);
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
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
    const QRectF rect(mirrored ? width() - mark : 0, 4 + (m_title->height() - mark) / 2.0, mark, mark);
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
