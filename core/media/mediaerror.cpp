// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mediaerror.h"

#include "model/texts.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// Characters that change how the rest of a line is shown. The joiners of emoji and of Persian and Indic words stay.
bool isUnsafe(QChar c)
{
    constexpr char16_t kZeroWidthNonJoiner = 0x200C;
    constexpr char16_t kZeroWidthJoiner = 0x200D;
    if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner)
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString displayName(const QString &path)
{
    constexpr qsizetype kMaxUnits = 255;
    QString name;
    for (const QChar c : path.mid(path.lastIndexOf(u'/') + 1)) {
        if (!isUnsafe(c))
            name.append(c);
    }
    name = name.trimmed();
    if (name.size() > kMaxUnits) {
        name.truncate(kMaxUnits);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    return name.isEmpty() ? Texts::tr("untitled") : name;
}

Error unreadable(const QString &name, const QString &what, const QString &hint)
{
    return {.code = ErrorCode::FileUnreadable, .message = u"“%1” %2."_s.arg(name, what), .hint = hint};
}

Error rejected(const QString &name, const QString &what, const QString &hint)
{
    return {.code = ErrorCode::MediaRejected, .message = u"“%1” %2."_s.arg(name, what), .hint = hint};
}

Error readError(const QString &name, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return unreadable(name, Texts::tr("does not exist"),
                          Texts::tr("Check the name, or whether the drive is still connected."));
    case EACCES:
    case EPERM:
        return unreadable(name, Texts::tr("may not be read by your user"),
                          Texts::tr("Change the rights of the file, or copy it to your own folder."));
    case ELOOP:
        return unreadable(name, Texts::tr("is a link that leads in a circle"), Texts::tr("Choose the file itself."));
    case ENAMETOOLONG:
        return unreadable(name, Texts::tr("has a name that is too long"), Texts::tr("Give the file a shorter name."));
    default:
        return unreadable(name, Texts::tr("could not be read (%1)").arg(QString::fromLocal8Bit(std::strerror(error))),
                          Texts::tr("Check whether the drive is still connected, and try again."));
    }
}

Error libraryError(int error)
{
    if (error == ENOSPC || error == EDQUOT)
        return {.code = ErrorCode::StorageFull,
                .message = Texts::tr("The disk is full, so the file could not be copied into the library."),
                .hint = Texts::tr("Free some space and add the file again.")};
    return {.code = ErrorCode::StorageReadOnly,
            .message = Texts::tr("The library folder cannot be written to (%1).")
                           .arg(QString::fromLocal8Bit(std::strerror(error))),
            .hint = Texts::tr("Check the rights of the folder “media” in the profile, and add the file again.")};
}

Error truncated(const QString &name)
{
    return rejected(name, Texts::tr("is cut off: its end is missing"),
                    Texts::tr("Copy or download the file again, and add it then."));
}

} // namespace kalends
