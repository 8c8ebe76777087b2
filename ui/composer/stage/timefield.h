// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSpinBox>

namespace kalends
{

/// A moment of a clip as "1:02.5", to be typed or stepped by a tenth of a second. GUI thread.
class TimeField final : public QAbstractSpinBox
{
    Q_OBJECT
public:
    explicit TimeField(QWidget *parent = nullptr);

    void setRange(qint64 leastMs, qint64 mostMs);
    void setValue(qint64 ms); ///< says nothing
    [[nodiscard]] qint64 value() const { return m_value; }

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void valueEdited(qint64 ms); ///< by a person

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void take(qint64 ms);
    void showValue();

    qint64 m_least = 0;
    qint64 m_most = 0;
    qint64 m_value = 0;
};

} // namespace kalends
