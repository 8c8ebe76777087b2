// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/croppanel.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QToolButton *tool(QWidget *parent, const char *name, const QString &label)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(label);
    button->setToolTip(label);
    return button;
}

} // namespace

CropPanel::CropPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_left(tool(this, "turnLeftButton", tr("Turn left"))),
      m_right(tool(this, "turnRightButton", tr("Turn right"))),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_other(new QCheckBox(tr("Also for the other channel"), this)),
      m_numbers(new QLabel(this))
{
    setObjectName(u"cropPanel"_s);
    m_reset->setObjectName(u"resetCropButton"_s);
    m_reset->setToolTip(tr("The whole picture, not turned"));
    m_other->setObjectName(u"alsoForOtherCheck"_s);
    m_numbers->setObjectName(u"cropNumbers"_s);
    m_numbers->setFont(theme.meta());
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_numbers->setAlignment(Qt::AlignCenter);
    m_numbers->setWordWrap(true);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"cropDoneButton"_s);
    auto *row = new FlowLayout(2 * kGrid); // long words go into a second row
    row->setCentred(true);
    row->addWidget(m_left);
    row->addWidget(m_right);
    row->addWidget(m_reset);
    row->addWidget(m_other);
    row->addWidget(done);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(m_numbers);
    box->addLayout(row);
    connect(m_left, &QToolButton::clicked, this, [this] { Q_EMIT turnRequested(-90); });
    connect(m_right, &QToolButton::clicked, this, [this] { Q_EMIT turnRequested(90); });
    connect(m_reset, &QPushButton::clicked, this, &CropPanel::resetRequested);
    connect(m_other, &QCheckBox::clicked, this, &CropPanel::forOtherChanged);
    connect(done, &QPushButton::clicked, this, &CropPanel::closeRequested);
    refreshLook();
}

void CropPanel::setNumbers(const QString &words)
{
    m_numbers->setText(words);
}

void CropPanel::setCanReset(bool canReset)
{
    m_reset->setEnabled(canReset);
}

void CropPanel::setOther(const QString &name, bool isPossible, bool isChecked)
{
    m_other->setVisible(!name.isEmpty());
    m_other->setText(tr("Also for %1").arg(name));
    m_other->setEnabled(isPossible);
    m_other->setToolTip(isPossible ? QString() : tr("%1 does not take this shape.").arg(name));
    m_other->setChecked(isPossible && isChecked);
}

void CropPanel::refreshLook()
{
    // Left is left in every language: pictures do not mirror.
    m_left->setIcon(m_theme.icon(u"turn-left"_s));
    m_right->setIcon(m_theme.icon(u"turn-right"_s));
}

void CropPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

} // namespace kalends
