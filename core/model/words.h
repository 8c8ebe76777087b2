// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>

namespace kalends
{

/// One value of an enum and the stable word that stands for it outside. For the tables in this folder's .cpp files.
template <class Enum> struct Word {
    Enum value;
    QLatin1String text;
};
template <class Enum> Word(Enum, QLatin1String) -> Word<Enum>; // for compilers that do not find it by themselves

/// A table is complete when row i holds value i and no row has an empty word; to be used in a static_assert.
template <class Enum, std::size_t Size>
[[nodiscard]] consteval bool isComplete(const std::array<Word<Enum>, Size> &table, Enum last)
{
    if (Size != std::size_t(last) + 1)
        return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (std::size_t(table[i].value) != i || table[i].text.size() == 0)
            return false;
    }
    return true;
}

template <class Enum, std::size_t Size>
[[nodiscard]] QLatin1String wordOf(const std::array<Word<Enum>, Size> &table, Enum value)
{
    const auto row = std::size_t(value);
    Q_ASSERT(row < Size);
    return table[row].text;
}

/// Exact: case and spaces count.
template <class Enum, std::size_t Size, class Text>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Word<Enum>, Size> &table, const Text &text)
{
    for (const Word<Enum> &word : table) {
        if (word.text == text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace kalends
