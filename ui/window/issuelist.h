// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

#include <QWidget>

class QVBoxLayout;

namespace kalends
{

class Theme;

/// What is not ready about a post, one line each, with the button that mends it. Takes no room when all is well.
class IssueList final : public QWidget
{
    Q_OBJECT
public:
    explicit IssueList(const Theme &theme, QWidget *parent = nullptr);

    /// `notice` is shown above them, as a sentence without a button; empty: none.
    void setIssues(const QList<ReadinessIssue> &issues, const QString &notice = {});
    [[nodiscard]] int count() const { return int(m_issues.size()); }

Q_SIGNALS:
    void fixRequested(const kalends::ReadinessIssue &issue);

private:
    void rebuild();
    QWidget *line(const ReadinessIssue &issue);

    const Theme &m_theme;
    QVBoxLayout *m_lines = nullptr;
    QList<ReadinessIssue> m_issues;
    QString m_notice;
};

} // namespace kalends
