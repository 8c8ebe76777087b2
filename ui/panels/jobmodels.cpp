// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/jobmodels.h"

#include "ui/panels/jobwords.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

// Laying out a megabyte would hold the window up.
constexpr int kLongestCell = 300; ///< one line in a table
constexpr int kLongestTip = 1000;

Instant now()
{
    return instantFromMs(QDateTime::currentMSecsSinceEpoch());
}

QVariant headerOf(const QStringList &names, int section, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

QIcon badgeIcon(Readiness readiness, const ThemeColors &colors)
{
    QPixmap pixmap(48, 48); // enough for 300 %
    pixmap.setDevicePixelRatio(3);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(painter, QRectF(0, 0, 16, 16), readiness, colors);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // else a selection would tint it
    return icon;
}

QString took(const Attempt &attempt)
{
    if (!attempt.finishedAt)
        return {};
    const double seconds = double((*attempt.finishedAt - attempt.startedAt).count()) / 1000;
    return AttemptModel::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

} // namespace

JobModel::JobModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_badges.clear();
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
    });
}

void JobModel::setRows(const QList<JobRow> &rows)
{
    m_all = rows;
    sortForPerson(m_all);
    show();
}

void JobModel::setWhich(Which which)
{
    m_which = which;
    show();
}

bool JobModel::isShown(const PublishJob &job) const
{
    const bool done = job.status == JobStatus::Published || job.status == JobStatus::Canceled;
    const bool problem = job.status == JobStatus::Failed || job.status == JobStatus::NeedsAttention ||
                         job.status == JobStatus::Confirming || job.hold != Hold::None;
    switch (m_which) {
    case Which::All:
        return true;
    case Which::Open:
        return !done;
    case Which::Problems:
        return problem && !done;
    case Which::Done:
        return done;
    }
    return true;
}

void JobModel::show()
{
    QList<JobRow> shown;
    for (const JobRow &row : m_all) {
        if (isShown(row.job))
            shown.append(row);
    }
    const bool sameRows = std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                                     [](const JobRow &a, const JobRow &b) { return a.job.id == b.job.id; });
    if (!sameRows) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    for (int i = 0; i < shown.size(); ++i) {
        if (shown.at(i) == m_shown.at(i))
            continue;
        m_shown[i] = shown.at(i);
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int JobModel::rowOf(const JobId &id) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).job.id == id)
            return i;
    }
    return -1;
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString JobModel::text(const JobRow &row, int column) const
{
    const PublishJob &job = row.job;
    switch (column) {
    case Due:
        return shortTime(dueAt(job), row.timezone, now());
    case Post:
        return row.title.isEmpty() ? tr("Untitled") : row.title;
    case ToChannel:
        return displayName(job.channel);
    case Status:
        return jobStatusWords(job);
    case Tries:
        return job.attemptsEver ? QLocale().toString(job.attemptsEver) : QString();
    case LastError:
        return job.lastError.left(kLongestCell).simplified();
    default:
        return {};
    }
}

QIcon JobModel::badge(Readiness readiness) const
{
    QIcon &icon = m_badges[readiness];
    if (icon.isNull())
        icon = badgeIcon(readiness, m_theme.colors());
    return icon;
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const JobRow &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == LastError ? row.job.lastError.left(kLongestTip) : text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Status ? QVariant(badge(badgeOf(row.job))) : QVariant();
    case Qt::FontRole:
        return index.column() == Due ? QVariant(m_theme.time()) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == LastError ? QVariant(m_theme.colors().muted) : QVariant();
    default:
        return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerOf({tr("Due"), tr("Post"), tr("Channel"), tr("Status"), tr("Tries"), tr("Last error")}, section,
                    orientation, role);
}

AttemptModel::AttemptModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

void AttemptModel::setAttempts(const QList<Attempt> &attempts, const QByteArray &zone)
{
    if (attempts == m_attempts && zone == m_zone)
        return;
    beginResetModel();
    m_attempts = attempts;
    m_zone = zone;
    endResetModel();
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttemptModel::text(const Attempt &attempt, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(attempt.number);
    case Started:
        return shortTime(attempt.startedAt, m_zone, now());
    case Took:
        return took(attempt);
    case Status:
        return attemptStatusWords(attempt.status);
    case Code:
        return attempt.errorCode;
    case Http:
        return attempt.httpStatus ? QString::number(attempt.httpStatus) : QString();
    case Message:
        return attempt.errorMessage.left(kLongestCell).simplified();
    default:
        return {};
    }
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_attempts.size())
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(attempt, index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == Message ? attempt.errorMessage.left(kLongestTip)
                                                  : text(attempt, index.column()));
    case Qt::FontRole:
        return index.column() == Started ? QVariant(m_theme.time()) : QVariant();
    default:
        return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerOf({tr("#"), tr("Started"), tr("Took"), tr("Result"), tr("Error code"), tr("HTTP"), tr("Message")},
                    section, orientation, role);
}

} // namespace kalends
