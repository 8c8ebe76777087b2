// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/stdinput.h"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kalends
{

namespace
{

/// Turns the terminal's echo off as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

QByteArray readStandardInput(qsizetype most)
{
    const SilentTerminal silent;
    const bool oneLineOnly = isatty(STDIN_FILENO);
    QByteArray all;
    char chunk[4096];
    while (all.size() < most) {
        const ssize_t got = ::read(STDIN_FILENO, chunk, sizeof chunk);
        if (got <= 0)
            break;
        all.append(chunk, got);
        if (oneLineOnly && all.contains('\n'))
            break;
    }
    return all.left(most);
}

std::optional<QByteArray> LineReader::takeLine()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0 && !(m_ended && !m_buffer.isEmpty()))
            return std::nullopt;
        const QByteArray line = m_buffer.left(end < 0 ? m_buffer.size() : end).trimmed();
        m_buffer.remove(0, end < 0 ? m_buffer.size() : end + 1);
        if (!line.isEmpty())
            return line;
    }
}

std::optional<QByteArray> LineReader::next(std::chrono::milliseconds wait)
{
    if (auto line = takeLine())
        return line;
    pollfd input{.fd = m_ended ? -1 : STDIN_FILENO, .events = POLLIN, .revents = 0}; // a negative descriptor only waits
    if (::poll(&input, 1, int(wait.count())) <= 0)
        return std::nullopt;
    char chunk[4096];
    const ssize_t got = ::read(STDIN_FILENO, chunk, sizeof chunk);
    if (got <= 0)
        m_ended = true;
    else
        m_buffer.append(chunk, got);
    return takeLine();
}

} // namespace kalends
