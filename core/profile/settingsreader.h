// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace kalends
{

/// Typed reading of settings.ini: every value is checked, a bad one becomes a sentence in problems() and its default is
/// used.
class SettingsReader
{
public:
    explicit SettingsReader(const QString &path);

    [[nodiscard]] QString text(const char *key, const QString &otherwise = {}, int maxLength = 500);
    [[nodiscard]] QStringList list(const char *key); ///< comma-separated, quoted or not; empty parts are dropped
    [[nodiscard]] bool flag(const char *key, bool otherwise);
    [[nodiscard]] int number(const char *key, int otherwise, int least, int most);
    [[nodiscard]] Milliseconds duration(const char *key, Milliseconds otherwise, Milliseconds least, Milliseconds most);
    [[nodiscard]] QList<Milliseconds> durations(const char *key, const QList<Milliseconds> &otherwise,
                                                Milliseconds most, int maxCount);

    enum class Path { None, Allowed };
    /// https, or http to a loopback host; a trailing slash goes. `Path::None`: a base, so a path is a problem.
    [[nodiscard]] QUrl base(const char *key, const QString &otherwise, Path path);
    /// A full address, kept to the letter.
    [[nodiscard]] QUrl address(const char *key, const QString &otherwise);

    /// Says that `value` of `key` cannot be used, why, and that the default is used.
    void reject(const char *key, const QString &value, const QString &reason);
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void read(const QString &path);

    QHash<QString, QString> m_values; ///< "publishing/late_grace" to what the file says, trimmed
    QStringList m_problems;
};

/// localhost, 127.0.0.0/8 and ::1, which need no TLS.
[[nodiscard]] bool namesThisComputer(const QString &host);
/// Why `url` may not be called, as the end of a sentence; empty when it may.
[[nodiscard]] QString addressFault(const QUrl &url);

} // namespace kalends
