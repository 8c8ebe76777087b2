// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/trimhand.h"

#include <algorithm>
#include <cmath>

namespace kalends
{
namespace
{

constexpr qint64 kShortestMs = 100; ///< where the channel says nothing
constexpr qreal kReach = 12;        ///< pixels

} // namespace

TrimHand::TrimHand(qint64 durationMs, qint64 leastMs, qint64 mostMs)
    : m_duration(std::max<qint64>(0, durationMs)),
      m_least(std::min(m_duration, std::max(leastMs, kShortestMs))),
      m_most(mostMs > 0 ? std::clamp(mostMs, m_least, std::max(m_least, m_duration)) : m_duration),
      m_limit(std::max<qint64>(0, mostMs)),
      m_end(m_most)
{
}

void TrimHand::set(qint64 startMs, qint64 endMs)
{
    const qint64 end = endMs > 0 ? std::min(endMs, m_duration) : m_duration;
    m_start = std::clamp<qint64>(startMs, 0, m_duration - m_least);
    m_end = std::clamp(end, m_start + m_least, std::min(m_duration, m_start + m_most));
}

void TrimHand::setStart(qint64 ms)
{
    m_start = std::clamp<qint64>(ms, 0, m_duration - m_least);
    m_end = std::clamp(m_end, m_start + m_least, m_start + m_most);
    m_end = std::min(m_end, m_duration);
}

void TrimHand::setEnd(qint64 ms)
{
    m_end = std::clamp(ms, m_least, m_duration);
    m_start = std::clamp(m_start, std::max<qint64>(0, m_end - m_most), m_end - m_least);
}

void TrimHand::shift(qint64 byMs)
{
    const qint64 by = std::clamp(byMs, -m_start, m_duration - m_end);
    m_start += by;
    m_end += by;
}

qreal TimeScale::xAt(qint64 ms) const
{
    return left + width * double(ms) / double(std::max<qint64>(1, durationMs));
}

qint64 TimeScale::msAt(qreal x) const
{
    const double share = width > 0 ? std::clamp((x - left) / width, 0.0, 1.0) : 0.0;
    return std::llround(share * double(durationMs));
}

TrimHand::Grip TimeScale::gripAt(qreal x, const TrimHand &hand) const
{
    const qreal toStart = std::abs(x - xAt(hand.startMs()));
    const qreal toEnd = std::abs(x - xAt(hand.endMs()));
    if (std::min(toStart, toEnd) <= kReach)
        return toStart < toEnd || (toStart == toEnd && x < xAt(hand.startMs())) ? TrimHand::Grip::Start
                                                                                : TrimHand::Grip::End;
    const bool between = x > xAt(hand.startMs()) && x < xAt(hand.endMs());
    return between && !hand.isWhole() ? TrimHand::Grip::Whole : TrimHand::Grip::None;
}

} // namespace kalends
