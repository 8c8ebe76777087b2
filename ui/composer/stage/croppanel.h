// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kalends
{

class Theme;

/// Below a picture that is being cropped: turn it, take everything back, for which channels it is, what is left in
/// numbers. Knows no post. GUI thread.
class CropPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CropPanel(const Theme &theme, QWidget *parent = nullptr);

    void setNumbers(const QString &words);
    void setCanReset(bool canReset);
    /// `name` empty: there is no other channel.
    void setOther(const QString &name, bool isPossible, bool isChecked);

Q_SIGNALS:
    void turnRequested(int degrees); ///< clockwise
    void resetRequested();
    void forOtherChanged(bool also); ///< by a person
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    const Theme &m_theme;
    QToolButton *m_left = nullptr;
    QToolButton *m_right = nullptr;
    QPushButton *m_reset = nullptr;
    QCheckBox *m_other = nullptr;
    QLabel *m_numbers = nullptr;
};

} // namespace kalends
