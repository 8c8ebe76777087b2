// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "ui/tour/examplestrip.h"

namespace kalends
{

/// Something to drop for who has no files at hand: three pictures and a clip of our own making, written to `folder`.
/// Blocks: for a worker thread. Error: StorageReadOnly.
[[nodiscard]] Result<QList<ExampleFile>> makeTourExamples(const QString &folder);

} // namespace kalends
