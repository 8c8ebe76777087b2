// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/backup.h"

#include <QFrame>
#include <QTimeZone>

class QPushButton;
class QToolButton;

namespace kalends
{

class Theme;
class Words;

/// Stands above the calendar after a restore, until the person has read it: of when the plan is, how many posts wait
/// for a yes, and the way back. GUI thread.
class RestoredBar final : public QFrame
{
    Q_OBJECT
public:
    /// `theme` outlives the bar.
    explicit RestoredBar(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing: there is nothing to say, and it hides.
    void setNote(const std::optional<RestoredNote> &note, const QTimeZone &zone);
    /// Posts that wait for a yes.
    void setWaiting(int posts);

Q_SIGNALS:
    void releaseRequested(int posts);
    void undoRequested(const QString &previous);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    std::optional<RestoredNote> m_note;
    QTimeZone m_zone;
    int m_waiting = 0;
    Words *m_words = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_undo = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace kalends
