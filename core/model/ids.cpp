// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/ids.h"

#include <QtEndian>
#include <array>
#include <atomic>
#include <cstring>

namespace kalends
{
namespace
{

/// Milliseconds since 1970 in the upper 48 bits and a counter below, so that ids made in one process always ascend,
/// also within one millisecond and when the clock goes back (RFC 9562, 6.2, method 3: the 12 bits of rand_a carry on
/// the timestamp).
quint64 nextTick()
{
    static std::atomic<quint64> last{0};
    const auto now =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    const quint64 wall = quint64(now.count()) << 12;
    quint64 previous = last.load();
    quint64 next = 0;
    do {
        next = wall > previous ? wall : previous + 1;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace

QString newUuidV7()
{
    const quint64 tick = nextTick();
    std::array<quint32, 2> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), qsizetype(noise.size()));

    const quint64 high = ((tick >> 12) << 16) | 0x7000 | (tick & 0xfff);
    const quint64 low = (((quint64(noise[0]) << 32) | noise[1]) & 0x3fff'ffff'ffff'ffff) | 0x8000'0000'0000'0000;
    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size()))).toString(QUuid::WithoutBraces);
}

} // namespace kalends
