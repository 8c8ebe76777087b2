// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <atomic>

namespace kalends
{

/// An open file descriptor, closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool ok() const { return m_fd >= 0; }
    void close();

private:
    int m_fd;
};

/// A new file in the library folder, removed again unless it was moved to its place.
class TemporaryCopy
{
public:
    TemporaryCopy() = default;
    ~TemporaryCopy();
    TemporaryCopy(TemporaryCopy &&other) noexcept;
    TemporaryCopy &operator=(TemporaryCopy &&) = delete;

    /// Copies the regular file at `source` into `folder` while hashing, in 1 MiB steps, and syncs it. Never blocks on a
    /// pipe or a device. `stop` ends it early. Errors: FileUnreadable, MediaRejected (0 bytes), StorageFull,
    /// StorageReadOnly, Canceled.
    [[nodiscard]] static Result<TemporaryCopy> make(const QString &source, const QString &folder,
                                                    const std::atomic<bool> &stop);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; } ///< lower-case hex
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Renames it into `folder`, which is made when it is missing. Errors: StorageFull, StorageReadOnly.
    [[nodiscard]] Result<void> moveTo(const QString &folder, const QString &fileName);

private:
    QString m_path;
    QByteArray m_sha256;
    qint64 m_bytes = 0;
};

/// SHA-256 of a whole file, lower-case hex; empty when it cannot be read.
[[nodiscard]] QByteArray sha256Of(const QString &path);

} // namespace kalends
