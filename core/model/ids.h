// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QString>
#include <QUuid>
#include <chrono>
#include <optional>

namespace kalends
{

/// A UUIDv7 text (RFC 9562): sorts by the time it was made, so rows that are made together lie together.
[[nodiscard]] QString newUuidV7();

/// The id of one kind of thing; ids of two kinds cannot be mixed up. A default-made one is empty: "none yet".
template <class Tag> class Id
{
public:
    Id() = default;
    [[nodiscard]] static Id create() { return Id(newUuidV7()); }
    /// Takes only the canonical UUID text, so that nothing else ever reaches a query or a path.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != text)
            return std::nullopt;
        return Id(text);
    }
    /// For rows that we wrote ourselves.
    [[nodiscard]] static Id fromTrusted(QString text) { return Id(std::move(text)); }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

using EntryId = Id<struct EntryTag>;
using MediaId = Id<struct MediaTag>;
using AccountId = Id<struct AccountTag>;
using JobId = Id<struct JobTag>;
using AttemptId = Id<struct AttemptTag>;
using LinkId = Id<struct LinkTag>;

} // namespace kalends
