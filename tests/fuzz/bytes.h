// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace kalends::fuzz
{

/// Takes a fuzzer's bytes apart: numbers first, the rest as one body.
class Bytes
{
public:
    Bytes(const uint8_t *data, size_t size) : m_data(reinterpret_cast<const char *>(data)), m_left(qsizetype(size)) {}
    [[nodiscard]] quint8 number()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return quint8(*m_data++);
    }
    [[nodiscard]] QByteArray take(qsizetype most)
    {
        const qsizetype length = std::min(most, m_left);
        const QByteArray part(m_data, length);
        m_data += length;
        m_left -= length;
        return part;
    }
    [[nodiscard]] QByteArray rest() { return take(m_left); }
    [[nodiscard]] bool atEnd() const { return m_left == 0; }

private:
    const char *m_data;
    qsizetype m_left;
};

/// The bytes as a file, for readers that want one. One file for the life of the process, on a memory file system where
/// there is one.
class OneFile
{
public:
    explicit OneFile(const char *suffix)
        : m_path((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
                 QStringLiteral("/kalends-fuzz-%1%2").arg(getpid()).arg(QLatin1String(suffix)))
    {
    }
    ~OneFile() { QFile::remove(m_path); }
    OneFile(const OneFile &) = delete;
    OneFile &operator=(const OneFile &) = delete;
    [[nodiscard]] const QString &write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            std::abort();
        return m_path;
    }

private:
    QString m_path;
};

/// What must be true whatever the bytes are.
inline void demand(bool truth)
{
    if (!truth)
        std::abort();
}

} // namespace kalends::fuzz
