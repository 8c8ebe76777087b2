// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>

namespace kalends
{

class MediaLibrary;

/// Makes sure that what goes out is what was imported. At the due instant only a stat; the hash is computed beforehand
/// on a worker and remembered for as long as size, time and inode of the file stay. Publisher thread.
class MediaCheck final : public QObject
{
    Q_OBJECT
public:
    explicit MediaCheck(const MediaLibrary &library, QObject *parent = nullptr);
    ~MediaCheck() override;

    using Done = std::function<void(Result<void>)>;
    /// There, and of the right size; does not read the file. Error MediaMissing.
    [[nodiscard]] Result<void> quick(const QList<MediaAsset> &media) const;
    /// The bytes are those that were imported. At once when that is known, else from the worker; not at all when
    /// `guard` is gone.
    void thorough(const QList<MediaAsset> &media, QObject *guard, const Done &done);
    /// Begins the work that thorough() would wait for.
    void warmUp(const QList<MediaAsset> &media);

private:
    struct Stamp {
        qint64 size = -1;
        qint64 modified = 0;
        quint64 inode = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] Stamp stampOf(const MediaAsset &asset) const;
    [[nodiscard]] bool known(const MediaAsset &asset) const;
    void hash(const MediaAsset &asset);
    void checkNext(QList<MediaAsset> left, const QPointer<QObject> &guard, const Done &done);
    void hashed(const MediaAsset &asset, const Stamp &before, const Result<void> &outcome);

    const MediaLibrary &m_library;
    QThreadPool m_pool;
    QHash<QByteArray, Stamp> m_good;          ///< by hash: the file that was found to have it
    QHash<QByteArray, QList<Done>> m_waiting; ///< by hash: being computed
};

} // namespace kalends
