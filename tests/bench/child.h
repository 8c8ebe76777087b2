// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QProcess>

namespace kalends::bench
{

[[nodiscard]] Error failed(const QString &what);

/// The path of one of our programs.
[[nodiscard]] QString program(const QString &name);

/// A program that ends with this object.
class Child
{
public:
    Child() { m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); }
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void start(const QString &path, const QStringList &arguments) { m_process.start(path, arguments); }
    [[nodiscard]] Result<QByteArray> readLine();
    void write(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> finish(const QByteArray &input = {});

    qint64 pid = 0; ///< of the program itself, where it was started by another

private:
    QProcess m_process;
};

/// CPU seconds of a process up to now, of all its threads, ended ones too; negative: there is no such process.
[[nodiscard]] double cpuSecondsOf(qint64 pid);

/// MiB, by the name that /proc/PID/smaps_rollup has for it.
[[nodiscard]] Result<double> memory(qint64 pid, const QByteArray &name);

} // namespace kalends::bench
