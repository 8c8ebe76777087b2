// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

#include <QLatin1String>
#include <span>

namespace kalends
{

/// One decision in the making: the post, and the facts that will be written down with what comes next. Passed by value.
struct Turn {
    const PostContext &post;
    QString step; ///< where the post stands now
    QJsonObject data;

    /// The action to take, standing at `next` while its answer is out.
    [[nodiscard]] Decision to(QLatin1String next, Action action) const
    {
        return {.checkpoint = {QString(next), data}, .action = std::move(action), .meta = {}};
    }
    [[nodiscard]] Decision stay(Action action) const
    {
        return {.checkpoint = {step, data}, .action = std::move(action), .meta = {}};
    }

    [[nodiscard]] QString text(QLatin1String key) const { return data.value(key).toString(); }
    [[nodiscard]] qint64 number(QLatin1String key) const { return data.value(key).toInteger(); }
    [[nodiscard]] bool has(QLatin1String key) const { return data.contains(key); }
    void set(QLatin1String key, const QJsonValue &value) { data.insert(key, value); }
    void forget(std::initializer_list<QLatin1String> keys)
    {
        for (const QLatin1String key : keys)
            data.remove(key);
    }
    /// Counts one more and says how many that makes.
    qint64 count(QLatin1String key)
    {
        const qint64 sum = number(key) + 1;
        set(key, sum);
        return sum;
    }

    [[nodiscard]] qint64 now() const { return toMs(post.now); }
    void stamp(QLatin1String key) { set(key, now()); }
    void stampOnce(QLatin1String key)
    {
        if (!has(key))
            stamp(key);
    }
    /// How long ago that was stamped: zero when it never was, or when the wall clock went back.
    [[nodiscard]] Milliseconds since(QLatin1String key) const
    {
        return Milliseconds(has(key) ? std::max<qint64>(0, now() - number(key)) : 0);
    }
    /// The n-th wait of a kind: from the settings' poll_first, backing off to `most`.
    [[nodiscard]] Milliseconds backOff(qint64 polls, Milliseconds most) const
    {
        return pollDelay(post.settings.publishing.pollFirst, int(std::clamp<qint64>(polls, 0, 1000)), most);
    }
};

/// A row of a protocol's table: what is in flight, what to do without an answer (crash, wait over, just begun) and with
/// one.
struct Step {
    QLatin1String name;
    Decision (*unanswered)(Turn turn);
    Decision (*answered)(Turn turn, const HttpAnswer &answer);
};

/// Finds the row and plays it. A step that no row knows (another version wrote it) is never guessed at: StillUnknown.
[[nodiscard]] Decision playStep(std::span<const Step> table, const PostContext &post, const Checkpoint &at,
                                const Answer &answer);

/// How the reading of an unknown outcome slows down: up to `age` since the request left, one look each `every`.
struct Pace {
    Milliseconds age;
    Milliseconds every;
};
/// The next look at an outcome that is not known; in the first span it backs off from poll_first. Uncertain for the
/// first hour, StillUnknown after it, and no more looks after the last span. `sentKey` names the stamp of the request,
/// `looksKey` the count of looks.
[[nodiscard]] Decision lookAgain(Turn turn, QLatin1String at, std::span<const Pace> paces, Error error,
                                 QLatin1String sentKey, QLatin1String looksKey);

/// Nobody knows whether it is out: the error for it, with what was learned last.
[[nodiscard]] Error outcomeUnknown(const QString &platform, const QString &why, const HttpAnswer *answer = nullptr);

/// At most this much may the computer's clock differ from the platform's before a commit (publishing/PROTOCOL.md 8).
inline constexpr Milliseconds kMostClockSkew = std::chrono::minutes(5);
/// How far the platform's clock is ahead of ours; zero when it did not say.
[[nodiscard]] Milliseconds clockSkew(const PostContext &post, const HttpAnswer &answer);
[[nodiscard]] Error clockWrong(Milliseconds skew, const QString &platform);

} // namespace kalends
