// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/emptyhint.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

EmptyHint::EmptyHint(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_title(new QLabel(tr("Your plan begins here"), this)), m_words(new QLabel(this))
{
    setObjectName(u"emptyHint"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setFont(theme.title());
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setText(tr("Drop pictures or clips on a day: each becomes a post.\n"
                        "Double-click a day, or press %1, to write one.\n"
                        "Drag posts to move them; Ctrl+Z takes anything back.")
                         .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8 * kGrid, 6 * kGrid, 8 * kGrid, 6 * kGrid);
    box->setSpacing(2 * kGrid);
    box->addWidget(m_title);
    box->addWidget(m_words);
    parent->installEventFilter(this);
    hide();
}

void EmptyHint::place()
{
    const QSize size = sizeHint();
    resize(size);
    move((parentWidget()->width() - size.width()) / 2, (parentWidget()->height() - size.height()) / 2);
    raise();
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded) && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void EmptyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().line, 1));
    painter.setBrush(m_theme.colors().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kDialogRadius, kDialogRadius);
}

} // namespace kalends
