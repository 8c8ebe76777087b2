// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0

#include "model/texts.h"
#include "store/connection.h"

#include <cerrno>

namespace kalends
{

namespace
{

Error fullError()
{
    return {.code = ErrorCode::StorageFull,
            .message =
                Texts::tr("The disk is full: the store could not be written. Nothing that was saved before is lost."),
            .hint = Texts::tr("Free some space on the disk that holds the profile folder, then try again.")};
}

Error readOnlyError()
{
    return {.code = ErrorCode::StorageReadOnly,
            .message = Texts::tr("The store kalends.sqlite3 cannot be opened for writing."),
            .hint = Texts::tr("Check that the profile folder exists, belongs to you and is not on a read-only disk.")};
}

Error inputOutputError(sqlite3 *handle, int code)
{
    switch (handle ? sqlite3_system_errno(handle) : 0) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fullError();
    case EROFS:
    case EACCES:
    case EPERM:
        return readOnlyError();
    default: // not "file_unreadable": that one is about a file of the person's, and spares the others of a bulk change
        return {.message =
                    Texts::tr("The store kalends.sqlite3 could not be read or written: the disk reported an error "
                              "(SQLite code %1).")
                        .arg(code),
                .hint = Texts::tr("Check the disk; then run \"kalends-cli doctor\".")};
    }
}

} // namespace

Error corruptError(const QString &whatIsWrong)
{
    return {.code = ErrorCode::DatabaseCorrupt,
            .message = Texts::tr("The store kalends.sqlite3 is damaged: %1.").arg(whatIsWrong),
            .hint = Texts::tr(
                "Run \"kalends-cli doctor --recover\": it sets the damaged files aside and restores the newest "
                "good backup.")};
}

Error sqliteError(sqlite3 *handle, int code)
{
    const QString words = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return fullError();
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return handle && sqlite3_system_errno(handle) == ENOSPC ? fullError() : readOnlyError();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {.code = ErrorCode::DatabaseBusy,
                .message = Texts::tr("The store is in use: another program kept it locked for too long."),
                .hint = Texts::tr("Close other programs that have kalends.sqlite3 open, then try again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return corruptError(words);
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_CORRUPTFS ? corruptError(words) : inputOutputError(handle, code);
    case SQLITE_CONSTRAINT:
        return {.message = Texts::tr("The store refused a change that breaks its rules: %1.").arg(words)};
    default:
        return {.message =
                    Texts::tr("The store could not do what was asked: %1 (SQLite code %2).").arg(words).arg(code)};
    }
}

} // namespace kalends
