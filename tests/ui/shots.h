// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QWidget>

namespace kalends
{

/// Leaves a picture of the widget in the folder that KALENDS_SHOTS names, for people to look at; without it, nothing.
inline void keepShot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("KALENDS_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace kalends
