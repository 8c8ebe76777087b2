// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace kalends
{

/// All of standard input, at most `most` bytes. For secrets: nothing is echoed when it is a terminal.
[[nodiscard]] QByteArray readStandardInput(qsizetype most);

/// Lines of standard input as they come, with a limit on the wait.
class LineReader
{
public:
    /// The next line that is not blank, or nothing after `wait` (also when the input has ended).
    [[nodiscard]] std::optional<QByteArray> next(std::chrono::milliseconds wait);

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();
    QByteArray m_buffer;
    bool m_ended = false;
};

} // namespace kalends
