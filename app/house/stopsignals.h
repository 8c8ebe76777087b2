// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>
#include <csignal>
#include <memory>
#include <sys/signalfd.h>
#include <unistd.h>

namespace kalends
{

/// SIGTERM, SIGINT and the terminal's SIGHUP as an event of the loop. Blocks them for all threads that are made
/// afterwards, so make it first.
class StopSignals
{
public:
    StopSignals()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGTERM);
        sigaddset(&set, SIGINT);
        sigaddset(&set, SIGHUP);
        pthread_sigmask(SIG_BLOCK, &set, nullptr);
        m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~StopSignals()
    {
        m_notifier.reset();
        ::close(m_descriptor);
    }
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    /// Once there is an application: its event loop brings the news.
    template <class F> void onStop(F function)
    {
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, function] {
            signalfd_siginfo info;
            while (::read(m_descriptor, &info, sizeof info) == ssize_t(sizeof info)) {
            }
            function();
        });
    }

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kalends
