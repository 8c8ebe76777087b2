// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace kalends
{

class Theme;

/// A sentence at the foot of the window that goes away by itself, with one thing that can be done about it. The pointer
/// or the keyboard on it keeps it there.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `parent`, in its lower middle.
    Toast(const Theme &theme, QWidget *parent);

    /// An empty `action`: nothing can be done. A later one takes the place of an earlier one.
    void say(const QString &text, const QString &action = {}, std::function<void()> act = {});
    [[nodiscard]] QString text() const;
    /// Stands above this part of the window while that is shown, instead of over it.
    void setFloor(QWidget *floor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    std::function<void()> m_act;
    QTimer m_away;
    QPointer<QWidget> m_floor;
};

} // namespace kalends
