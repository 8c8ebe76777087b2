// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/timefield.h"

#include "ui/composer/stage/stagewords.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <algorithm>

namespace kalends
{
namespace
{
constexpr qint64 kStepMs = 100;
} // namespace

TimeField::TimeField(QWidget *parent) : QAbstractSpinBox(parent)
{
    setLayoutDirection(Qt::LeftToRight); // minutes before seconds in every language
    setAlignment(Qt::AlignCenter);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] {
        if (const auto typed = timeFromText(text()); typed && timeText(*typed) != timeText(m_value))
            take(*typed);
        showValue();
    });
    showValue();
}

void TimeField::setRange(qint64 leastMs, qint64 mostMs)
{
    m_least = leastMs;
    m_most = std::max(leastMs, mostMs);
}

void TimeField::setValue(qint64 ms)
{
    if (m_value == ms)
        return;
    m_value = ms;
    showValue();
}

void TimeField::showValue()
{
    lineEdit()->setText(timeText(m_value));
}

void TimeField::take(qint64 ms)
{
    const qint64 bounded = std::clamp(ms, m_least, m_most);
    if (bounded == m_value)
        return;
    m_value = bounded;
    showValue();
    Q_EMIT valueEdited(m_value);
}

void TimeField::stepBy(int steps)
{
    take(m_value + steps * kStepMs);
}

QAbstractSpinBox::StepEnabled TimeField::stepEnabled() const
{
    StepEnabled enabled;
    enabled.setFlag(StepUpEnabled, m_value < m_most);
    enabled.setFlag(StepDownEnabled, m_value > m_least);
    return enabled;
}

QValidator::State TimeField::validate(QString &text, int &) const
{
    constexpr qsizetype kMostLetters = 16;
    return text.size() <= kMostLetters ? (timeFromText(text) ? QValidator::Acceptable : QValidator::Intermediate)
                                       : QValidator::Invalid;
}

void TimeField::fixup(QString &text) const
{
    text = timeText(m_value);
}

QSize TimeField::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(timeText(m_most) + QStringLiteral("00")) + 34;
    return {std::max(84, wide), QAbstractSpinBox::sizeHint().height()};
}

} // namespace kalends
