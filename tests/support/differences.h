// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <optional>
#include <type_traits>

/// Whether a plain value sees a difference in each of its members: what is shown, stored or told again hangs on it.
namespace kalends::test
{

template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<QList<T>> = true;

/// Makes another value of it.
template <class T> void change(T &value)
{
    if constexpr (std::is_same_v<T, bool>)
        value = !value;
    else if constexpr (std::is_enum_v<T>)
        value = T(int(value) + 1);
    else if constexpr (isOptional<T>)
        value = value ? T() : T(typename T::value_type{});
    else if constexpr (isList<T>)
        value.append(typename T::value_type{});
    else if constexpr (requires { T::create(); })
        value = T::create();
    else if constexpr (requires { value.append(u"x"); })
        value.append(u"x");
    else if constexpr (requires { value.append('x'); })
        value.append('x');
    else if constexpr (requires { value.insert(QStringLiteral("x"), 1); })
        value.insert(QStringLiteral("x"), 1);
    else if constexpr (
        requires { value = QStringLiteral("x"); } && requires { value.isUndefined(); })
        value = QStringLiteral("x");
    else if constexpr (requires { value.ms; })
        ++value.ms;
    else if constexpr (requires { value += std::chrono::milliseconds(1); })
        value += std::chrono::milliseconds(1);
    else if constexpr (requires { value.adjust(0.1, 0.1, 0.1, 0.1); })
        value.adjust(0.1, 0.1, 0.1, 0.1);
    else
        value += 1;
}

/// How many of `members` it sees.
template <class T, class... Members> int differencesSeen(const T &value, Members T::*...members)
{
    const auto sees = [&value](auto member) {
        T other = value;
        const bool same = other == value;
        change(other.*member);
        return same && other != value;
    };
    return (int(sees(members)) + ... + 0);
}

} // namespace kalends::test
