// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace kalends
{

class Theme;

/// Over a calendar without a single post: what can be done here. Lets the mouse through, so that a day below it can be
/// clicked and files dropped.
class EmptyHint final : public QFrame
{
    Q_OBJECT
public:
    EmptyHint(const Theme &theme, QWidget *parent);
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace kalends
