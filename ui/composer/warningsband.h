// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace kalends
{

class Theme;

/// What is not ready about a post: the two worst lines and "3 more", each line with the button that mends it. Takes no
/// room when all is well. A sentence of its own can stand above them, with up to two buttons.
class WarningsBand final : public QWidget
{
    Q_OBJECT
public:
    explicit WarningsBand(const Theme &theme, QWidget *parent = nullptr);

    void setIssues(const QList<ReadinessIssue> &issues);
    /// Empty: none. Buttons without a label are not there; notice actions are told by noticed(0) and noticed(1).
    void setNotice(const QString &sentence, const QString &first = {}, const QString &second = {});
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] int count() const { return int(m_issues.size()); }

Q_SIGNALS:
    void fixRequested(const kalends::ReadinessIssue &issue);
    void noticed(int button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addNotice();
    void addLine(const ReadinessIssue &issue);
    void addMore(int hidden);
    void fitHeight();
    [[nodiscard]] QToolButton *linkButton(const QString &label, QWidget *parent) const;

    const Theme &m_theme;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QList<ReadinessIssue> m_issues;
    QString m_notice;
    QString m_buttons[2];
    bool m_unfolded = false;
};

/// The label of the button that mends an issue in the composer.
[[nodiscard]] QString composerFixLabel(const ReadinessIssue &issue);

} // namespace kalends
