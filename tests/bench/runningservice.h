// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "child.h"

#include <QTemporaryDir>
#include <memory>

namespace kalends::bench
{

/// `kalends-cli serve` as people run it, over a store of n entries, linked to platforms in a process of their own, with
/// a real keychain where there is one to be had.
class RunningService
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RunningService>> make(int entries);
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] Result<QByteArray> cli(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] Child &process() { return m_serve; }
    /// CPU seconds of the service up to now, of all its threads, ended ones too.
    [[nodiscard]] double cpu() const { return cpuSecondsOf(m_serve.pid); }

private:
    [[nodiscard]] Result<void> start(int entries);
    [[nodiscard]] Result<void> link() const;

    QTemporaryDir m_folder;
    QJsonObject m_platforms;
    Child m_sandbox;
    Child m_serve;
};

} // namespace kalends::bench
