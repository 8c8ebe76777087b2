// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "ui/panels/panelservices.h"

#include <QAbstractTableModel>

namespace kalends
{

class Theme;

/// The words of a job's status, its hold included: "Scheduled", "Waiting: keychain locked"…, translated.
[[nodiscard]] QString jobStatusWords(const PublishJob &job);
[[nodiscard]] QString attemptStatusWords(AttemptStatus status);
/// The badge that stands for the job.
[[nodiscard]] Readiness badgeOf(const PublishJob &job);
/// What a person may do to the job as it stands; the service decides for good.
[[nodiscard]] QList<JobAction> possibleActions(const PublishJob &job);
/// Everything the store knows of it, one "name: value" a line, in ISO times: for a bug report. Never a secret.
[[nodiscard]] QString rawFacts(const JobRow &row);
[[nodiscard]] QString rawFacts(const Attempt &attempt);
/// "26 Nov 14:30" on the wall of `zone` (unknown: UTC), with the year when it is another than `now`'s.
[[nodiscard]] QString shortTime(Instant at, const QByteArray &zone, Instant now);
/// The same to the second: "26 Nov 14:30:05".
[[nodiscard]] QString exactTime(Instant at, const QByteArray &zone, Instant now);

/// The order in which a person wants to read them: what needs them, newest first; what runs or comes next, soonest
/// first; what is over, newest first.
void sortForPerson(QList<JobRow> &rows);

/// The jobs as a table, sorted for a person. A change of one job is told as a change of its row, so that selection and
/// scrolling stay.
class JobModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Due, Post, ToChannel, Status, Tries, LastError, ColumnCount };
    enum class Which { All, Open, Problems, Done };

    JobModel(const Theme &theme, QObject *parent);

    void setRows(const QList<JobRow> &rows);
    void setWhich(Which which);
    [[nodiscard]] const JobRow &row(int index) const { return m_shown.at(index); }
    [[nodiscard]] int rowOf(const JobId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    [[nodiscard]] bool isShown(const PublishJob &job) const;
    [[nodiscard]] QString text(const JobRow &row, int column) const;

    const Theme &m_theme;
    QList<JobRow> m_all;
    QList<JobRow> m_shown;
    Which m_which = Which::All;
};

/// One job's attempts as a table.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Started, Took, Status, Code, Http, Message, ColumnCount };

    AttemptModel(const Theme &theme, QObject *parent);

    void setAttempts(const QList<Attempt> &attempts, const QByteArray &zone);
    [[nodiscard]] const Attempt &attempt(int index) const { return m_attempts.at(index); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Attempt &attempt, int column) const;

    const Theme &m_theme;
    QList<Attempt> m_attempts;
    QByteArray m_zone;
};

} // namespace kalends
