// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"
#include "store/page.h"

#include <QObject>
#include <functional>

namespace kalends
{

class Database;
class MediaLibrary;

/// The pictures and clips a person has brought in: the library's files and the store's rows as one thing. Belongs to
/// the thread of its database connection; importing copies and probes on the media pool and answers here.
class MediaCatalog final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<MediaAsset>)>;

    MediaCatalog(Database &database, const MediaLibrary &library, QObject *parent = nullptr);

    /// `done` runs in this thread unless `guard` is gone. The same bytes again are the same asset. Errors:
    /// MediaLibrary::importFile()'s, the store's.
    void import(const QString &path, QObject *guard, Done done);
    /// Blocking, for a command line that has nothing else to do and for imports of whole plans.
    [[nodiscard]] Result<MediaAsset> importNow(const QString &path);
    [[nodiscard]] Result<MediaAsset> find(const MediaId &id) const;             ///< error NotFound
    [[nodiscard]] Result<Page<MediaAsset>> list(const PageRequest &page) const; ///< newest first

private:
    [[nodiscard]] Result<MediaAsset> keep(const MediaAsset &asset);

    Database &m_database;
    const MediaLibrary &m_library;
};

} // namespace kalends
