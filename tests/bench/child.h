// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QProcess>
#include <chrono>

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
    /// Waits for its end, but no longer than that.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time)
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(int(time.count()));
    }

    qint64 pid = 0; ///< of the program itself, where it was started by another

private:
    QProcess m_process;
};

/// The last event of that name in the log of a profile; empty: there is none yet.
[[nodiscard]] QJsonObject lastEvent(const QString &profile, QLatin1String event);

struct Rest {
    double idle = 0;          ///< ms of CPU a second
    Result<double> pss = 0.0; ///< MiB
    Result<double> rss = 0.0; ///< MiB; its share of what others have too, such as this program, counts in full
};

/// What a program takes that nobody uses. Idleness is an amount of nothing in a time, so this does pass a minute of
/// wall time, in which the program's end would be noticed. `profile`: waits first until the house is kept (the daily
/// backup, the weekly check), as the log tells; empty: nothing is to be waited for.
[[nodiscard]] Result<Rest> restOverAMinuteOfWallTime(Child &child, const QString &profile);

/// CPU seconds of a process up to now, of all its threads, ended ones too; negative: there is no such process.
[[nodiscard]] double cpuSecondsOf(qint64 pid);

/// MiB, by the name that /proc/PID/smaps_rollup has for it.
[[nodiscard]] Result<double> memory(qint64 pid, const QByteArray &name);

} // namespace kalends::bench
