// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QThreadPool>

namespace kalends
{

/// Small texts of a profile, each in a file of its own below one folder (0700, files 0600): what a person is writing
/// and has not saved. Written durably (file and folder are synced) by one background thread; of several writes of the
/// same text only the last one counts. GUI thread. What cannot be written is logged: the store still gets it.
class KeptFiles final
{
public:
    explicit KeptFiles(QString folder);
    ~KeptFiles(); ///< writes what is still to be written

    /// Empty `text`: the file goes. A name is of letters, figures and dashes; anything else is ignored.
    void keep(const QString &name, const QByteArray &text);
    /// What lies there, oldest first. Blocking: for the start.
    [[nodiscard]] QList<std::pair<QString, QByteArray>> all() const;
    /// Blocks until everything is on the disk.
    void flush();

private:
    void writeNext(const QString &name);

    const QString m_folder;
    QMutex m_lock;
    QHash<QString, QByteArray> m_pending;
    QThreadPool m_writer;
};

} // namespace kalends
