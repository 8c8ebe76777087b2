// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/heartbeat.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace kalends
{

class StatusDot;
class Theme;

/// The foot of the window: what comes next and when, how the publisher is, and short hints of the view above.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const HeartbeatWords &words);
    /// Over the left part for a few seconds; empty: none. What is next comes back by itself.
    void setHint(const QString &hint);

Q_SIGNALS:
    void activityRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLeft();

    StatusDot *m_dot = nullptr;
    QLabel *m_left = nullptr;
    QToolButton *m_worker = nullptr;
    HeartbeatWords m_words;
    QString m_hint;
    QTimer m_hintAway{this};
};

} // namespace kalends
