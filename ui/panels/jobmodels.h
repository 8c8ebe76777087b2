// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "ui/panels/panelservices.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace kalends
{

class Theme;

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
    [[nodiscard]] QIcon badge(Readiness readiness) const;

    const Theme &m_theme;
    mutable QHash<Readiness, QIcon> m_badges; ///< painted once, for every row that shows them
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
