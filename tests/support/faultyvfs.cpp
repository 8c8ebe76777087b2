// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyvfs.h"

#include <QFile>
#include <QRandomGenerator>
#include <cstring>
#include <sqlite3.h>

namespace kalends::test
{

// See https://www.sqlite.org/vfs.html: a shim passes every call on to the real file behind its own.
struct FaultyVfs::Shim {
    sqlite3_vfs vfs{};
    FaultyVfs *owner = nullptr;
};

namespace
{

constexpr qsizetype kSector = 512;

struct ShimFile {
    sqlite3_file base;
    FaultyVfs *owner;
    QString *path; ///< empty: a temporary one
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

int shimClose(sqlite3_file *file)
{
    delete shim(file)->path;
    return real(file)->pMethods->xClose(real(file));
}
int shimRead(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), bytes, count, at);
}
int shimWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (const auto code = shim(file)->owner->strike(FaultyVfs::Op::Write))
        return *code;
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}
int shimTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const auto code = shim(file)->owner->strike(FaultyVfs::Op::Truncate))
        return *code;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int shimSync(sqlite3_file *file, int flags)
{
    if (const auto code = shim(file)->owner->strike(FaultyVfs::Op::Sync))
        return *code;
    Q_UNUSED(flags) // the real one costs time, and nobody pulls this computer's plug
    shim(file)->owner->synced(*shim(file)->path);
    return SQLITE_OK;
}
int shimFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int shimLock(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}
int shimUnlock(sqlite3_file *file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}
int shimCheckReservedLock(sqlite3_file *file, int *out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int shimFileControl(sqlite3_file *file, int op, void *argument)
{
    if (op == SQLITE_FCNTL_SIZE_HINT || op == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK; // these would grow the file behind our back
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int shimSectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int shimDeviceCharacteristics(sqlite3_file *)
{
    return 0; // promises nothing: no atomic writes, no power-safe overwrite
}
int shimShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shimShmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void shimShmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shimShmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods kMethods{.iVersion = 2, // without xFetch: mmap would write past us
                                      .xClose = shimClose,
                                      .xRead = shimRead,
                                      .xWrite = shimWrite,
                                      .xTruncate = shimTruncate,
                                      .xSync = shimSync,
                                      .xFileSize = shimFileSize,
                                      .xLock = shimLock,
                                      .xUnlock = shimUnlock,
                                      .xCheckReservedLock = shimCheckReservedLock,
                                      .xFileControl = shimFileControl,
                                      .xSectorSize = shimSectorSize,
                                      .xDeviceCharacteristics = shimDeviceCharacteristics,
                                      .xShmMap = shimShmMap,
                                      .xShmLock = shimShmLock,
                                      .xShmBarrier = shimShmBarrier,
                                      .xShmUnmap = shimShmUnmap,
                                      .xFetch = nullptr,
                                      .xUnfetch = nullptr};

FaultyVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultyVfs *>(vfs->pAppData);
}

int shimOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs *const owner = ownerOf(vfs);
    file->pMethods = nullptr;
    if (const auto code = owner->strike(FaultyVfs::Op::Open))
        return *code == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    const int opened = owner->real()->xOpen(owner->real(), name, real(file), flags, outFlags);
    if (opened != SQLITE_OK)
        return opened;
    file->pMethods = &kMethods;
    shim(file)->owner = owner;
    shim(file)->path = new QString(QString::fromUtf8(name));
    if (name)
        owner->opened(*shim(file)->path);
    return SQLITE_OK;
}
int shimDelete(sqlite3_vfs *vfs, const char *name, int syncDir)
{
    FaultyVfs *const owner = ownerOf(vfs);
    if (const auto code = owner->strike(FaultyVfs::Op::Truncate))
        return *code;
    owner->deleted(QString::fromUtf8(name));
    return owner->real()->xDelete(owner->real(), name, syncDir);
}

} // namespace

FaultyVfs::FaultyVfs() : m_shim(new Shim), m_real(sqlite3_vfs_find(nullptr))
{
    m_shim->vfs = *m_real;
    m_shim->vfs.pNext = nullptr;
    m_shim->vfs.zName = "faulty";
    m_shim->vfs.pAppData = this;
    m_shim->vfs.szOsFile = int(sizeof(ShimFile)) + m_real->szOsFile;
    m_shim->vfs.xOpen = shimOpen;
    m_shim->vfs.xDelete = shimDelete;
    sqlite3_vfs_register(&m_shim->vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_shim->vfs);
    sqlite3_vfs_register(m_real, 1);
    delete m_shim;
}

void FaultyVfs::failAt(int n, Fault fault, QList<Op> kinds, bool lasting)
{
    m_failAt = n;
    m_fault = fault;
    m_kinds = std::move(kinds);
    m_lasting = lasting;
    m_counted = 0;
    m_failed = false;
}

void FaultyVfs::mend()
{
    m_failAt = -1;
    m_dead = false;
    m_kinds.clear();
}

std::optional<int> FaultyVfs::strike(Op op)
{
    const auto codeFor = [op] {
        switch (op) {
        case Op::Open:
            return SQLITE_CANTOPEN;
        case Op::Sync:
            return SQLITE_IOERR_FSYNC;
        case Op::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Op::Write:
            break;
        }
        return SQLITE_IOERR_WRITE;
    };
    if (m_paused)
        return std::nullopt;
    if (m_dead)
        return codeFor();
    if (!m_kinds.isEmpty() && !m_kinds.contains(op))
        return std::nullopt;
    const int number = m_counted++;
    if (m_failAt < 0 || number < m_failAt || (!m_lasting && number > m_failAt))
        return std::nullopt;
    m_failed = true;
    if (m_fault == Fault::PowerLoss) {
        m_dead = true;
        for (auto it = m_durable.cbegin(); it != m_durable.cend(); ++it)
            m_atLoss.insert(it.key(), contentOf(it.key()));
        return codeFor();
    }
    return m_fault == Fault::Full ? SQLITE_FULL : codeFor();
}

void FaultyVfs::opened(const QString &path)
{
    if (!m_durable.contains(path))
        m_durable.insert(path, contentOf(path)); // what was there before us is on the disk
}

void FaultyVfs::synced(const QString &path)
{
    if (!path.isEmpty())
        m_durable[path] = contentOf(path);
}

void FaultyVfs::deleted(const QString &path)
{
    m_durable.remove(path);
}

void FaultyVfs::restart(quint32 seed)
{
    QRandomGenerator dice(seed);
    for (auto it = m_durable.begin(); it != m_durable.end(); ++it) {
        QFile::remove(it.key() + QLatin1String("-shm")); // memory, not disk
        const QByteArray before = it.value();
        const QByteArray written = m_atLoss.value(it.key(), contentOf(it.key()));
        const int kind = int(dice.bounded(3)); // all of it lost, all of it there, or a mixture
        QByteArray result = kind == 1 || (kind == 2 && dice.bounded(2) == 0) ? written : before;
        for (qsizetype at = 0; kind == 2 && at < result.size(); at += kSector) {
            const QByteArray &source = dice.bounded(2) == 0 ? before : written;
            const qsizetype count = std::min({kSector, result.size() - at, source.size() - at});
            if (count > 0)
                std::memcpy(result.data() + at, source.constData() + at, size_t(count));
        }
        QFile file(it.key());
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(result) != result.size())
            qFatal("%s was not written", qPrintable(it.key()));
        file.close();
        it.value() = result;
    }
    m_atLoss.clear();
    mend();
}

} // namespace kalends::test
