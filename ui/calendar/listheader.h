// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace kalends
{

class Theme;

/// The list's header in the look of the windows, its words above those of the rows. GUI thread.
class ListHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ListHeader(Theme &theme, QWidget *parent = nullptr);
    /// How far a column's words stand from its leading edge.
    void setIndent(int section, int pixels);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Theme &m_theme;
    QHash<int, int> m_indents;
};

} // namespace kalends
