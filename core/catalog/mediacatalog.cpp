// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "catalog/mediacatalog.h"

#include "media/library.h"
#include "store/mediarepository.h"

namespace kalends
{

MediaCatalog::MediaCatalog(Database &database, const MediaLibrary &library, QObject *parent)
    : QObject(parent), m_database(database), m_library(library)
{
}

void MediaCatalog::import(const QString &path, QObject *guard, Done done)
{
    m_library.importFileAsync(path, guard, [this, done = std::move(done)](Result<ImportedFile> file) {
        done(file.ok() ? keep(file->asset) : Result<MediaAsset>(file.error()));
    });
}

Result<MediaAsset> MediaCatalog::importNow(const QString &path)
{
    const Result<ImportedFile> file = m_library.importFile(path);
    if (!file.ok())
        return file.error();
    return keep(file->asset);
}

Result<MediaAsset> MediaCatalog::find(const MediaId &id) const
{
    return MediaRepository(m_database).find(id);
}

Result<Page<MediaAsset>> MediaCatalog::list(const PageRequest &page) const
{
    return MediaRepository(m_database).list(page);
}

Result<MediaAsset> MediaCatalog::keep(const MediaAsset &asset)
{
    const auto stored = MediaRepository(m_database).insertOrFind(asset);
    if (!stored.ok())
        return stored.error();
    return stored->asset;
}

} // namespace kalends
