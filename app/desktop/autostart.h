// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>
#include <QStringList>

namespace kalends
{

/// Whether Kalends starts when the person logs in: a .desktop file in the user's autostart folder (Desktop Application
/// Autostart Specification). GUI thread.
class Autostart
{
public:
    /// `command`: the program and its arguments. An empty `folder` is the user's own.
    explicit Autostart(QStringList command, QString folder = {});

    [[nodiscard]] bool isOn() const;
    /// Errors: StorageReadOnly, naming the file.
    [[nodiscard]] Result<void> set(bool on) const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray fileText() const;

private:
    QStringList m_command;
    QString m_folder;
};

} // namespace kalends
