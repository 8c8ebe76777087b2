// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/rulebox.h"

#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QStyle>
#include <QVBoxLayout>

namespace kalends
{

RuleBox::RuleBox(const Options &options, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_explanation(options.explanation)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_box = new QCheckBox(options.label, this);
    m_box->setObjectName(options.name);
    m_box->setAccessibleName(options.label);
    if (options.kind == Kind::Switch)
        makeSwitch(m_box);
    column->addWidget(m_box);
    m_note = new Words({}, Words::Voice::Meta, theme, this);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    connect(m_box, &QCheckBox::clicked, this, &RuleBox::toggled);
    say({});
}

void RuleBox::show(const TikTokBox &box, const QString &closed)
{
    setVisible(box.shown);
    m_box->setChecked(box.on);
    m_box->setEnabled(box.enabled);
    m_box->setToolTip(box.reason);
    m_box->setAccessibleDescription(box.enabled ? m_explanation : box.reason);
    say(box.enabled || box.reason == closed ? m_explanation : box.reason);
}

void RuleBox::say(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    // Under the box's words, not under the box.
    const int indent = m_box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box) +
                       m_box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_box);
    m_note->setIndent(indent);
}

} // namespace kalends
