// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <utility>

namespace kalends
{

/// A token, key or code. Cannot be printed, compared in constant time, overwritten when it goes. Reach the bytes only
/// where they leave the process or enter the keychain.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    Secret(const Secret &other) : m_bytes(other.m_bytes.constData(), other.m_bytes.size()) {}
    Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves. The only door; grep for it.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    void wipe();
    /// Zeroes memory in a way that the compiler may not leave out.
    static void overwrite(char *bytes, qsizetype size);

    friend bool operator==(const Secret &a, const Secret &b) { return constantTimeEquals(a.m_bytes, b.m_bytes); }
    [[nodiscard]] static bool constantTimeEquals(const QByteArray &a, const QByteArray &b);

private:
    QByteArray m_bytes;
};

} // namespace kalends
