// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace kalends
{

/// The part of a clip that goes out, as a hand sets it. Milliseconds of the clip. Never empty, never longer than a
/// channel takes: whoever pulls one end too far takes the other along. A plain value without a window.
class TrimHand
{
public:
    enum class Grip { None, Start, End, Whole };

    /// `least` and `most`: what may be left, as the channel takes it; 0: no bound.
    TrimHand(qint64 durationMs = 0, qint64 leastMs = 0, qint64 mostMs = 0);

    /// `endMs` 0: to the end. Brought into the bounds.
    void set(qint64 startMs, qint64 endMs);
    void setStart(qint64 ms);
    void setEnd(qint64 ms);
    void shift(qint64 byMs); ///< both; the length stays

    [[nodiscard]] qint64 durationMs() const { return m_duration; }
    [[nodiscard]] qint64 startMs() const { return m_start; }
    [[nodiscard]] qint64 endMs() const { return m_end; }
    [[nodiscard]] qint64 lengthMs() const { return m_end - m_start; }
    [[nodiscard]] qint64 mostMs() const { return m_limit; } ///< as the channel takes it; 0: no bound
    [[nodiscard]] qint64 leastMs() const { return m_least; }
    [[nodiscard]] bool isWhole() const { return m_start == 0 && m_end == m_duration; }
    /// As an edit has it: 0 where the clip itself ends.
    [[nodiscard]] qint64 editEndMs() const { return m_end == m_duration ? 0 : m_end; }

private:
    qint64 m_duration = 0;
    qint64 m_least = 0;
    qint64 m_most = 0;  ///< of this clip
    qint64 m_limit = 0; ///< of any clip
    qint64 m_start = 0;
    qint64 m_end = 0;
};

/// Time along a strip: from left to right in every language, as the platforms' own players have it.
struct TimeScale {
    qreal left = 0;
    qreal width = 1;
    qint64 durationMs = 1;

    [[nodiscard]] qreal xAt(qint64 ms) const;
    [[nodiscard]] qint64 msAt(qreal x) const; ///< inside the clip
    /// Which end is meant by a press there: the nearer handle within reach, else the part between them.
    [[nodiscard]] TrimHand::Grip gripAt(qreal x, const TrimHand &hand) const;
};

} // namespace kalends
