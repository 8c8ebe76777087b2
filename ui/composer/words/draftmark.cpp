// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/draftmark.h"

#include "ui/theme/plainwords.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kPadding = 2 * kGrid;

QString byWhom(const std::optional<Suggestion> &suggestion)
{
    if (!suggestion)
        return DraftMark::tr("Drafted, not accepted yet.");
    if (suggestion->source == SuggestionSource::Offline)
        return DraftMark::tr("Drafted offline, from templates and your earlier posts.");
    return suggestion->model.isEmpty() ? DraftMark::tr("Drafted by the assistant.")
                                       : DraftMark::tr("Drafted by the assistant (%1).").arg(suggestion->model);
}

} // namespace

DraftMark::DraftMark(PostDraft &draft, const Theme &theme, std::optional<Channel> channel, const QString &field,
                     QWidget *parent)
    : QAbstractButton(parent), m_draft(draft), m_theme(theme), m_channel(channel), m_field(field)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { m_draft.accept(m_channel, m_field); });
    connect(&draft, &PostDraft::changed, this, [this](PostDraft::Parts parts) {
        if (parts &
            (PostDraft::Part::Marks | PostDraft::Part::Words | PostDraft::Part::Fields | PostDraft::Part::Standing))
            refresh();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void DraftMark::refresh()
{
    const bool drafted = m_draft.isDrafted(m_channel, m_field);
    if (drafted) {
        const QString who = byWhom(m_draft.draftedBy(m_channel, m_field));
        setText(tr("drafted"));
        setAccessibleName(tr("Accept the drafted words"));
        setAccessibleDescription(who);
        setToolTip(plainTip(who + u'\n' + tr("Click to accept it as it is; editing accepts it too.")));
        setEnabled(!m_draft.isReadOnly());
    }
    if (!drafted && hasFocus())
        focusNextPrevChild(true); // into the words it stood for
    setVisible(drafted);
}

QFont DraftMark::wordsFont() const
{
    return m_theme.meta();
}

QSize DraftMark::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    return {metrics.horizontalAdvance(u"✦ "_s + text()) + 2 * kPadding, metrics.height() + 2};
}

void DraftMark::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool pointed = underMouse() || hasFocus();
    painter.setPen(pointed ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colors.accentBackground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(colors.accent);
    painter.setFont(wordsFont());
    painter.drawText(rect(), Qt::AlignCenter, u"✦ "_s + text());
}

void DraftMark::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace kalends
