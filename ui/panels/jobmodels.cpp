// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/jobmodels.h"

#include "model/zone.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QIcon>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr int kLongestCell = 300;   ///< of one line in a table: laying out a megabyte would hold the window up
constexpr int kLongestFact = 8'000; ///< the same for a raw fact

Instant today()
{
    return instantFromMs(QDateTime::currentMSecsSinceEpoch());
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

QString holdWords(Hold hold)
{
    switch (hold) {
    case Hold::None:
        return {};
    case Hold::FlagOff:
        return JobModel::tr("publishing is off");
    case Hold::Keychain:
        return JobModel::tr("keychain is locked");
    case Hold::Relink:
        return JobModel::tr("account must be connected again");
    case Hold::Review:
        return JobModel::tr("several are overdue: your go is needed");
    case Hold::Restored:
        return JobModel::tr("restored from a backup: your go is needed");
    case Hold::Clock:
        return JobModel::tr("this computer's clock is wrong");
    }
    return {};
}

QString statusOnly(const PublishJob &job)
{
    switch (job.status) {
    case JobStatus::Scheduled:
        return JobModel::tr("Scheduled");
    case JobStatus::Publishing:
        return job.cancelRequested ? JobModel::tr("Stopping") : JobModel::tr("Publishing");
    case JobStatus::Confirming:
        return JobModel::tr("Sent, checking whether it is out");
    case JobStatus::Failed:
        return JobModel::tr("Failed, will retry");
    case JobStatus::Published:
        return JobModel::tr("Published");
    case JobStatus::NeedsAttention:
        return JobModel::tr("Needs attention");
    case JobStatus::Canceled:
        return JobModel::tr("Canceled");
    }
    return {};
}

QString took(const Attempt &attempt)
{
    if (!attempt.finishedAt)
        return {};
    const double seconds = double((*attempt.finishedAt - attempt.startedAt).count()) / 1000;
    return AttemptModel::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

/// When it happens next, or would have happened.
Instant dueAt(const PublishJob &job)
{
    return job.status == JobStatus::Failed && job.nextAttemptAt ? *job.nextAttemptAt : job.scheduledAt;
}

enum class Concern { Person, Ahead, Over };

Concern concernOf(const PublishJob &job)
{
    if (job.status == JobStatus::Published || job.status == JobStatus::Canceled)
        return Concern::Over;
    const bool held = job.hold != Hold::None && job.hold != Hold::FlagOff; // a flag is off because a person wants it
    return held || job.status == JobStatus::NeedsAttention ? Concern::Person : Concern::Ahead;
}

QString iso(const std::optional<Instant> &at)
{
    return at ? toIso(*at) : QString();
}

QString facts(std::initializer_list<std::pair<const char *, QString>> pairs)
{
    QString text;
    for (const auto &[name, value] : pairs) {
        if (!value.isEmpty())
            text += QLatin1String(name) + u": "_s + value.left(kLongestFact) + u'\n';
    }
    return text;
}

QString dayAndClock(Instant at, const QByteArray &zone, Instant now, QString (*clock)(QTime, const QLocale &))
{
    const auto known = zoneFromId(zone);
    const QTimeZone where = known.ok() ? *known : QTimeZone::utc();
    const WallTime wall = wallTimeAt(at, where);
    const bool sameYear = wall.date().year() == wallTimeAt(now, where).date().year();
    const QLocale locale;
    return JobModel::tr("%1 %2", "date, time")
        .arg(locale.toString(wall.date(), sameYear ? JobModel::tr("d MMM", "day and month as QLocale formats them")
                                                   : JobModel::tr("d MMM yyyy", "with the year")),
             clock(wall.time(), locale));
}

} // namespace

QString shortTime(Instant at, const QByteArray &zone, Instant now)
{
    return dayAndClock(at, zone, now, clockText);
}

QString exactTime(Instant at, const QByteArray &zone, Instant now)
{
    return dayAndClock(at, zone, now, exactClockText);
}

QString jobStatusWords(const PublishJob &job)
{
    const QString hold = holdWords(job.hold);
    return hold.isEmpty() ? statusOnly(job) : JobModel::tr("Waiting: %1").arg(hold);
}

QString attemptStatusWords(AttemptStatus status)
{
    switch (status) {
    case AttemptStatus::Running:
        return AttemptModel::tr("Running");
    case AttemptStatus::Ok:
        return AttemptModel::tr("Done");
    case AttemptStatus::Failed:
        return AttemptModel::tr("Failed");
    case AttemptStatus::Uncertain:
        return AttemptModel::tr("Answer lost");
    }
    return {};
}

Readiness badgeOf(const PublishJob &job)
{
    if (job.hold == Hold::FlagOff)
        return Readiness::PublishingDisabled;
    if (job.hold != Hold::None)
        return Readiness::NeedsAttention;
    switch (job.status) {
    case JobStatus::Scheduled:
        return Readiness::Ready;
    case JobStatus::Publishing:
    case JobStatus::Confirming:
        return Readiness::Publishing;
    case JobStatus::Failed:
        return Readiness::FailedRetry;
    case JobStatus::Published:
        return Readiness::Published;
    case JobStatus::NeedsAttention:
        return Readiness::NeedsAttention;
    case JobStatus::Canceled:
        return Readiness::Draft;
    }
    return Readiness::NeedsAttention;
}

QList<JobAction> possibleActions(const PublishJob &job)
{
    QList<JobAction> actions;
    const bool unknown = job.lastErrorCode == word(ErrorCode::OutcomeUnknown);
    if (job.hold == Hold::Review || job.hold == Hold::Restored)
        actions << JobAction::Release;
    switch (job.status) {
    case JobStatus::Scheduled:
        return actions << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::Publishing:
        return job.cancelRequested ? actions : actions << JobAction::Cancel;
    case JobStatus::Confirming:
        return actions << JobAction::CheckNow;
    case JobStatus::Failed:
        return actions << JobAction::Retry << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::NeedsAttention:
        if (unknown)
            actions << JobAction::CheckNow;
        return actions << JobAction::Retry << JobAction::Reschedule << JobAction::Cancel;
    case JobStatus::Canceled:
        return actions << JobAction::Again;
    case JobStatus::Published:
        return actions;
    }
    return actions;
}

void sortForPerson(QList<JobRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const JobRow &a, const JobRow &b) {
        const Concern first = concernOf(a.job);
        const Concern second = concernOf(b.job);
        if (first != second)
            return first < second;
        return first == Concern::Ahead ? dueAt(a.job) < dueAt(b.job) : dueAt(a.job) > dueAt(b.job);
    });
}

QString rawFacts(const JobRow &row)
{
    const PublishJob &job = row.job;
    return facts({{"job", job.id.toString()},
                  {"entry", job.entryId.toString()},
                  {"channel", word(job.channel)},
                  {"account", job.accountId.toString()},
                  {"status", word(job.status)},
                  {"hold", word(job.hold)},
                  {"scheduled_at", toIso(job.scheduledAt)},
                  {"slot_at", iso(job.slotAt)},
                  {"next_attempt_at", iso(job.nextAttemptAt)},
                  {"wake_at", iso(job.wakeAt)},
                  {"attempts_of_this_ladder", QString::number(job.attemptCount)},
                  {"attempts_ever", QString::number(job.attemptsEver)},
                  {"crashes", QString::number(job.crashes)},
                  {"last_error_code", job.lastErrorCode},
                  {"last_error", job.lastError},
                  {"remote_post_id", job.remotePostId},
                  {"permalink", job.permalink},
                  {"updated_at", toIso(job.updatedAt)}});
}

QString rawFacts(const Attempt &attempt)
{
    return facts({{"attempt", attempt.id.toString()},
                  {"job", attempt.jobId.toString()},
                  {"number", QString::number(attempt.number)},
                  {"request_id", attempt.requestId},
                  {"channel", word(attempt.channel)},
                  {"status", word(attempt.status)},
                  {"started_at", toIso(attempt.startedAt)},
                  {"finished_at", iso(attempt.finishedAt)},
                  {"error_code", attempt.errorCode},
                  {"error_message", attempt.errorMessage},
                  {"http_status", attempt.httpStatus ? QString::number(attempt.httpStatus) : QString()},
                  {"trace_id", attempt.traceId},
                  {"response_meta",
                   attempt.responseMeta.isEmpty()
                       ? QString()
                       : QString::fromUtf8(QJsonDocument(attempt.responseMeta).toJson(QJsonDocument::Compact))}});
}

JobModel::JobModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
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
        return shortTime(dueAt(job), row.timezone, today());
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

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const JobRow &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == LastError ? row.job.lastError.left(2000) : text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Status ? QVariant(badgeIcon(badgeOf(row.job), m_theme.colors())) : QVariant();
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
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Due"), tr("Post"), tr("Channel"), tr("Status"), tr("Tries"), tr("Last error")};
    return names.value(section);
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
        return shortTime(attempt.startedAt, m_zone, today());
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
        return index.column() == Message ? attempt.errorMessage.left(2000) : text(attempt, index.column());
    case Qt::FontRole:
        return index.column() == Started ? QVariant(m_theme.time()) : QVariant();
    default:
        return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("#"),          tr("Started"), tr("Took"),   tr("Result"),
                            tr("Error code"), tr("HTTP"),    tr("Message")};
    return names.value(section);
}

} // namespace kalends
