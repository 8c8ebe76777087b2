// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace kalends
{

/// Puts its items one after the other and breaks the line where the room ends, mirrored for right-to-left. GUI thread.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// The last item stands at the far end of its line.
    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; }
    /// All of a line are as high as its highest.
    void setSameHeight(bool same) { m_sameHeight = same; }
    /// Each line stands in the middle of the room.
    void setCentred(bool centred) { m_centred = centred; }

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
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Lays out in `rect`, or only measures; answers the height.
    int arrange(const QRect &rect, bool measureOnly) const;

    QList<QLayoutItem *> m_items;
    const int m_spacing;
    bool m_lastAtEnd = false;
    bool m_sameHeight = false;
    bool m_centred = false;
};

} // namespace kalends
