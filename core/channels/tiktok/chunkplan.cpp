// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/chunkplan.h"

#include <algorithm>

namespace kalends::tiktok
{

namespace
{

constexpr qint64 kOnePieceBelow = 20'000'000;
constexpr qint64 kPiece = 10'000'000;
constexpr qint64 kMostBytes = qint64(1) << 32;

} // namespace

std::optional<ChunkPlan> planChunks(qint64 size)
{
    if (size <= 0 || size > kMostBytes)
        return std::nullopt;
    if (size < kOnePieceBelow)
        return ChunkPlan{size, size, 1};
    return ChunkPlan{size, kPiece, size / kPiece};
}

std::optional<qint64> ChunkPlan::firstMissing(qint64 uploaded) const
{
    if (uploaded >= size || (uploaded == size - 1 && uploaded > 0)) // a last index is one less than the count
        return std::nullopt;
    return std::clamp<qint64>((std::max<qint64>(uploaded, 0) + 1) / chunkSize, 0, last());
}

} // namespace kalends::tiktok
