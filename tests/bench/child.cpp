// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

constexpr int kWait = 60'000; ///< ms

} // namespace

Error failed(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what, .hint = {}};
}

QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Child::~Child()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(pid > 0 ? pid : m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(15'000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

Result<QByteArray> Child::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kWait))
            return failed(u"%1 said nothing: %2"_s.arg(m_process.program(), m_process.errorString()));
    }
    return m_process.readLine().trimmed();
}

void Child::write(const QByteArray &bytes)
{
    m_process.write(bytes);
    m_process.waitForBytesWritten(kWait);
}

Result<QByteArray> Child::finish(const QByteArray &input)
{
    m_process.write(input);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kWait) || m_process.exitCode() != 0)
        return failed(u"%1 %2 failed."_s.arg(m_process.program(), m_process.arguments().join(u' ')));
    return m_process.readAllStandardOutput();
}

QJsonObject lastEvent(const QString &profile, QLatin1String event)
{
    QFile log(profile + "/logs/kalends.jsonl"_L1);
    QJsonObject last;
    if (!log.open(QIODevice::ReadOnly))
        return last;
    for (const QByteArray &line : log.readAll().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("event"_L1) == event)
            last = object;
    }
    return last;
}

Result<Rest> restOverAMinuteOfWallTime(Child &child, const QString &profile)
{
    using namespace std::chrono_literals;
    constexpr auto kWatched = 60s;
    constexpr auto kLook = 200ms;
    constexpr auto kSettles = 3s; ///< what comes after the check and is not told: a look at the library
    const Error ended = failed(u"The program ended while it was watched."_s);
    QDeadlineTimer patience(120s);
    while (!profile.isEmpty() && lastEvent(profile, "store_checked"_L1).isEmpty()) {
        if (child.endsWithin(kLook))
            return ended;
        if (patience.hasExpired())
            return failed(u"The house was not kept: there is no store_checked in the log."_s);
    }
    if (child.endsWithin(kSettles))
        return ended;
    const double before = cpuSecondsOf(child.pid);
    if (child.endsWithin(kWatched))
        return ended;
    const double after = cpuSecondsOf(child.pid);
    if (before < 0 || after < 0)
        return ended;
    return Rest{(after - before) * 1000 / double(kWatched.count()), memory(child.pid, "Pss"), memory(child.pid, "Rss")};
}

double cpuSecondsOf(qint64 pid)
{
    clockid_t clock{};
    timespec now{};
    if (clock_getcpuclockid(pid_t(pid), &clock) != 0 || clock_gettime(clock, &now) != 0)
        return -1;
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

Result<double> memory(qint64 pid, const QByteArray &name)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return failed(
            u"smaps_rollup of the program cannot be read, which only root may: %1."_s.arg(file.errorString()));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return failed(u"There is no %1 in smaps_rollup."_s.arg(QString::fromLatin1(name)));
}

} // namespace kalends::bench
