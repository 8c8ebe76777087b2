// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace kalends
{

/// Rows of widgets, each row in the middle: as many side by side as fit, the rest below. Mirrored from right to left.
class CentredFlow final : public QLayout
{
    Q_OBJECT
public:
    explicit CentredFlow(int gap, QWidget *parent = nullptr);
    ~CentredFlow() override;

    void addItem(QLayoutItem *item) override
    {
        m_items.append(item);
        invalidate(); // one added late takes its place as well
    }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    const int m_gap;
};

} // namespace kalends
