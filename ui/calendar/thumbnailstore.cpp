// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/tilepainter.h"

#include <algorithm>

namespace kalends
{
namespace
{

constexpr int kThumbnailKiB = 8 * 1024;

QPixmap squareOf(const QImage &image, int side)
{
    const int shorter = std::min(image.width(), image.height());
    const QRect middle((image.width() - shorter) / 2, (image.height() - shorter) / 2, shorter, shorter);
    return QPixmap::fromImage(image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

ThumbnailStore::ThumbnailStore(Source source, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_pixmaps(kThumbnailKiB)
{
}

QPixmap ThumbnailStore::square(const MediaId &media, int side)
{
    const Key key(media, side);
    if (const QPixmap *known = m_pixmaps.object(key))
        return *known;
    if (media.isEmpty() || m_none.contains(key) || m_asked.contains(key) || !m_source)
        return {};
    m_asked.insert(key);
    // The longer side is what a source counts; twice as much leaves enough of a tall picture.
    m_source(media, side * 2, this, [this, key](const QImage &image) {
        m_asked.remove(key);
        if (image.isNull()) {
            m_none.insert(key);
            return;
        }
        const int cost = std::max(1, key.second * key.second * 4 / 1024);
        m_pixmaps.insert(key, new QPixmap(squareOf(image, key.second)), cost);
        Q_EMIT arrived(key.first);
    });
    return {};
}

bool ThumbnailStore::isKnown(const MediaId &media, int side) const
{
    return m_pixmaps.contains(Key(media, side));
}

void ThumbnailStore::forget(const QSet<MediaId> &media)
{
    const QList<Key> keys = m_pixmaps.keys();
    for (const Key &key : keys) {
        if (media.contains(key.first))
            m_pixmaps.remove(key);
    }
    m_none.removeIf([&media](const Key &key) { return media.contains(key.first); });
    for (const MediaId &one : media)
        Q_EMIT arrived(one);
}

} // namespace kalends
