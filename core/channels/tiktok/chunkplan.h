// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>
#include <optional>

namespace kalends::tiktok
{

/// How a file is cut for upload (media-transfer-guide, and what its uploads took): one piece below 20 million bytes,
/// else pieces of 10 million, the rest joining the last. Legal under every reading of TikTok's contradicting rules.
/// Bytes throughout; any thread.
struct ChunkPlan {
    qint64 size = 0;
    qint64 chunkSize = 0;
    qint64 count = 0;

    [[nodiscard]] qint64 offset(qint64 chunk) const { return chunk * chunkSize; }
    [[nodiscard]] qint64 length(qint64 chunk) const { return chunk == last() ? size - offset(chunk) : chunkSize; }
    [[nodiscard]] qint64 last() const { return count - 1; }
    /// The first chunk that `uploaded` bytes do not cover; nothing when all are there. The figure may be a count or the
    /// last index (TikTok does not say), so it is snapped to the nearest boundary.
    [[nodiscard]] std::optional<qint64> firstMissing(qint64 uploaded) const;
};
/// Nothing for an empty file, and above TikTok's 4 GiB.
[[nodiscard]] std::optional<ChunkPlan> planChunks(qint64 size);

} // namespace kalends::tiktok
