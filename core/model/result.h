// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/errorcode.h"

#include <QString>
#include <utility>
#include <variant>

namespace kalends
{

/// An expected failure, for people first: what happened, to what, and what to do now. Never carries a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message{};         ///< one sentence: what happened, to which thing
    QString hint{};            ///< one sentence: what to do now; may be empty
    QString platformCode{};    ///< the platform's own code, such as "9007/2207027"; empty when the error is ours
    QString platformMessage{}; ///< the platform's own words, never matched on
    QString traceId{};         ///< fbtrace_id or log_id, for the platform's support
    int httpStatus = 0;        ///< 0 when no answer came
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Shaped like std::expected, which this compiler's C++20 does not have.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace kalends

/// Leaves the function with the error of `expression`, if it failed.
#define KALENDS_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (const auto &kalendsTried = (expression); !kalendsTried.ok())                                               \
            return kalendsTried.error();                                                                               \
    } while (false)
