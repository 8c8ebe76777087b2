// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"

#include <functional>

namespace kalends::test
{

/// A channel that decides what the test wrote down, in that order, and then gives up with the word "internal".
class Script final : public PublishProtocol
{
public:
    using Move = std::function<Decision(const PostContext &, const Checkpoint &, const Answer &)>;

    Script() = default;
    Script(std::initializer_list<Decision> decisions)
    {
        for (const Decision &decision : decisions)
            then(decision);
    }

    Script &then(const Decision &decision)
    {
        return then([decision](const auto &, const auto &, const auto &) { return decision; });
    }
    Script &then(Move move)
    {
        m_moves.append(std::move(move));
        return *this;
    }
    /// What decorate() answers.
    Script &adorn(const Decision &decision)
    {
        m_adornments.append(decision);
        return *this;
    }
    [[nodiscard]] bool isOver() const { return m_moves.isEmpty() && m_adornments.isEmpty(); }

    [[nodiscard]] Decision next(const PostContext &post, const Checkpoint &at, const Answer &answer) const override
    {
        if (m_moves.isEmpty())
            return {at, FailedAttempt{.error = {.message = QStringLiteral("The script is over.")},
                                      .nothingWouldHelp = true}};
        return m_moves.takeFirst()(post, at, answer);
    }
    [[nodiscard]] Decision decorate(const PostContext &, const Checkpoint &at, const Answer &) const override
    {
        return m_adornments.isEmpty() ? Decision{at, Published{}} : m_adornments.takeFirst();
    }

private:
    mutable QList<Move> m_moves;
    mutable QList<Decision> m_adornments;
};

inline Checkpoint standing(const QString &step)
{
    return {step, {}};
}

/// A request to the FakePlatform.
inline Send sending(const QString &op, Effect effect = Effect::Repeatable, const QString &handle = {})
{
    HttpRequest request;
    request.method = effect == Effect::Read ? "GET" : "POST";
    request.url = QUrl(QStringLiteral("http://127.0.0.1:1/") + op);
    request.url.setQuery(handle);
    return {.op = op, .request = request, .effect = effect, .handle = handle};
}

inline Error because(ErrorCode code)
{
    return {.code = code, .message = QStringLiteral("It is so.")};
}

} // namespace kalends::test
