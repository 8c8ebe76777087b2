// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/issuelist.h"

#include "ui/panels/needsattentionpanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kMostLines = 4; ///< the rest is counted

/// A readiness badge as a picture of its own.
class BadgeLabel final : public QWidget
{
public:
    BadgeLabel(Readiness readiness, const Theme &theme, QWidget *parent)
        : QWidget(parent), m_readiness(readiness), m_theme(theme)
    {
        setFixedSize(16, 16);
        setToolTip(readinessWords(readiness));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBadge(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_readiness, m_theme.colors());
    }

private:
    Readiness m_readiness;
    const Theme &m_theme;
};

} // namespace

IssueList::IssueList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"issueList"_s);
    setAccessibleName(tr("What is not ready"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kGrid);
    hide();
}

void IssueList::setIssues(const QList<ReadinessIssue> &issues, const QString &notice)
{
    if (issues == m_issues && notice == m_notice)
        return;
    m_issues = issues;
    m_notice = notice;
    rebuild();
}

void IssueList::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget()) { // later: a press of one of its buttons may have led here
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (!m_notice.isEmpty()) {
        auto *notice = new QLabel(m_notice, this);
        notice->setWordWrap(true);
        notice->setTextFormat(Qt::PlainText);
        m_lines->addWidget(notice);
    }
    for (const ReadinessIssue &issue : m_issues.first(std::min<qsizetype>(m_issues.size(), kMostLines)))
        m_lines->addWidget(line(issue));
    if (m_issues.size() > kMostLines) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(m_issues.size()) - kMostLines), this);
        more->setForegroundRole(QPalette::PlaceholderText);
        m_lines->addWidget(more);
    }
    setVisible(m_lines->count() > 0);
}

QWidget *IssueList::line(const ReadinessIssue &issue)
{
    auto *whole = new QWidget(this);
    auto *box = new QHBoxLayout(whole);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new BadgeLabel(issue.readiness, m_theme, whole), 0, Qt::AlignVCenter);
    // A sentence may begin with the name of a channel: that must not turn the line round.
    auto *words = new QLabel(isRightToLeft() ? QChar(0x200f) + issue.message : issue.message, whole);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(u"issue."_s + issue.code);
    box->addWidget(words, 1);
    // A file that a channel does not take is replaced by one that it does.
    const bool otherFile = issue.fix == "crop"_L1 || issue.fix == "convert"_L1;
    if (const QString label = otherFile ? tr("Replace…") : fixLabel(issue.fix); !label.isEmpty()) {
        auto *button = new QPushButton(label, whole);
        button->setObjectName(u"fix."_s + issue.fix);
        button->setAccessibleDescription(issue.message);
        button->setFlat(true);
        button->setAutoDefault(false);
        QPalette colors = button->palette();
        colors.setColor(QPalette::ButtonText, m_theme.colors().accent);
        button->setPalette(colors);
        connect(button, &QPushButton::clicked, this, [this, issue] { Q_EMIT fixRequested(issue); });
        box->addWidget(button, 0, Qt::AlignVCenter);
    }
    return whole;
}

} // namespace kalends
