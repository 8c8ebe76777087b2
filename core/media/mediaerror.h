// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QString>

namespace kalends
{

/// The name as it may be shown: the last part of a path, without control and bidirectional characters, 255 UTF-16 units
/// at most.
[[nodiscard]] QString displayName(const QString &path);

/// The file cannot be read: `what` completes "“name” …".
[[nodiscard]] Error unreadable(const QString &name, const QString &what, const QString &hint);
/// The file was read and is nothing that we take.
[[nodiscard]] Error rejected(const QString &name, const QString &what, const QString &hint);
/// What an errno says about reading the person's file.
[[nodiscard]] Error readError(const QString &name, int error);
/// What an errno says about writing into the library.
[[nodiscard]] Error libraryError(int error);
/// "… is cut off …": for every kind of file that ends too early.
[[nodiscard]] Error truncated(const QString &name);

} // namespace kalends
