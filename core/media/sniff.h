// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace kalends
{

/// How many bytes sniff() wants to see.
inline constexpr qsizetype kSniffBytes = 4096;

/// What the first bytes of a file say that it is; its name is never asked.
struct Sniffed {
    enum class Family {
        Unknown, ///< nothing that we know
        Known,   ///< something that we know and do not take: `label` names it
        Jpeg,
        Png,
        WebP,
        Heif,
        Mov, ///< the ISO base media family: MP4 and MOV
        WebM,
    };
    Family family = Family::Unknown;
    QString container; ///< "jpeg", "png", "webp", "heic", "mp4", "mov", "webm"; empty for Unknown and Known
    QString mime;
    QString label; ///< for people: "GIF picture"
};

[[nodiscard]] Sniffed sniff(const QByteArray &head);

/// The extension that a library file of this container has; "bin" for a word that is none.
[[nodiscard]] QString extensionOf(const QString &container);

} // namespace kalends
