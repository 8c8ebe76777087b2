// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/restoredbar.h"

#include "ui/panels/words.h"
#include "ui/theme/theme.h"
#include "ui/window/restorewords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kalends
{

using namespace Qt::StringLiterals;

RestoredBar::RestoredBar(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"restoredBar"_s);
    setAccessibleName(tr("The plan was restored"));
    m_words = new Words({}, Words::Voice::Plain, theme, this);
    m_words->setObjectName(u"restoredWords"_s);
    m_words->setWordWrap(true);
    m_release = new QPushButton(this);
    m_release->setObjectName(u"releaseRestored"_s);
    m_release->setToolTip(tr("Posts then go out at their times again."));
    m_undo = new QPushButton(tr("Undo the restore…"), this);
    m_undo->setObjectName(u"undoRestore"_s);
    m_undo->setToolTip(tr("Goes back to the plan as it was before."));
    m_close = new QToolButton(this);
    m_close->setObjectName(u"dismissRestored"_s);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Backups, in the File menu, still has the plan as it was before."));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    for (QPushButton *button : {m_release, m_undo})
        button->setAccessibleDescription(button->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_words, 1);
    row->addWidget(m_release);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    connect(m_release, &QPushButton::clicked, this, [this] { Q_EMIT releaseRequested(m_waiting); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_note && m_note->previous)
            Q_EMIT undoRequested(*m_note->previous);
    });
    connect(m_close, &QToolButton::clicked, this, &RestoredBar::dismissed);
    connect(&theme, &Theme::changed, this, &RestoredBar::refresh);
    refresh();
}

void RestoredBar::setNote(const std::optional<RestoredNote> &note, const QTimeZone &zone)
{
    m_note = note;
    m_zone = zone;
    refresh();
}

void RestoredBar::setWaiting(int posts)
{
    if (posts == m_waiting)
        return;
    m_waiting = posts;
    refresh();
}

void RestoredBar::refresh()
{
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_words->setText(m_note ? restoredSentence(*m_note, m_waiting, m_zone) : QString());
    m_release->setText(tr("Let them go…"));
    m_release->setVisible(m_waiting > 0);
    m_undo->setVisible(m_note && m_note->previous);
    setVisible(m_note.has_value());
    update();
}

void RestoredBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().accentBackground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().line);
}

} // namespace kalends
