// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewpictures.h"

#include "catalog/mediadoctor.h"
#include "media/library.h"

namespace kalends
{
namespace
{

constexpr int kKeptKiB = 64 * 1024;

/// Few sizes, so that a window that is being dragged larger does not decode for each pixel.
int bucketOf(int side)
{
    for (const int bucket : {256, 512, 1024}) {
        if (side <= bucket)
            return bucket;
    }
    return 2048;
}

} // namespace

PreviewPictures::PreviewPictures(MediaDoctor &doctor, const MediaLibrary &library, QObject *parent)
    : QObject(parent), m_doctor(doctor), m_library(library), m_pictures(kKeptKiB)
{
}

PreviewPictures::Key PreviewPictures::keyOf(const PreviewPicture &wanted, int side)
{
    return {.media = wanted.asset.id, .edit = wanted.edit, .atMs = wanted.atMs.value_or(-1), .side = bucketOf(side)};
}

QImage PreviewPictures::picture(const PreviewPicture &wanted, int side)
{
    const Key key = keyOf(wanted, side);
    if (const QImage *known = m_pictures.object(key))
        return *known;
    const auto failed = m_failures.constFind(key.media);
    if (failed != m_failures.cend() && failed->first == key)
        return {};
    ask(key, wanted);
    const QImage *latest = m_pictures.object(m_latest.value(key.media));
    return latest ? *latest : QImage();
}

QString PreviewPictures::failure(const PreviewPicture &wanted) const
{
    const auto failed = m_failures.constFind(wanted.asset.id);
    if (failed == m_failures.cend() || failed->first.edit != wanted.edit)
        return {};
    return failed->second;
}

void PreviewPictures::ask(const Key &key, const PreviewPicture &wanted)
{
    const auto waiting = m_waiting.find(key.media);
    if (waiting == m_waiting.end())
        return start(key, wanted);
    if (waiting->running != key)
        waiting->next = std::pair(key, wanted);
}

void PreviewPictures::start(const Key &key, const PreviewPicture &wanted)
{
    m_waiting.insert(key.media, Waiting{.running = key, .next = {}});
    const auto done = [this, key](const Result<QImage> &answer) { take(key, answer); };
    if (wanted.edit.isOnlyConversion()) // as it is: the library keeps these on disk
        m_library.thumbnailAsync(wanted.asset, key.side, wanted.atMs.value_or(0), this, done);
    else
        m_doctor.previewOf(wanted.asset, wanted.edit, key.side, this, done, wanted.atMs);
}

void PreviewPictures::take(const Key &key, const Result<QImage> &answer)
{
    if (answer && !answer->isNull()) {
        m_pictures.insert(key, new QImage(*answer), std::max(1, int(answer->sizeInBytes() / 1024)));
        m_latest.insert(key.media, key);
        m_failures.remove(key.media);
    } else {
        m_failures.insert(key.media, {key, answer ? tr("This picture cannot be shown.") : answer.error().message});
    }
    const auto next = m_waiting.value(key.media).next;
    m_waiting.remove(key.media);
    if (next && !m_pictures.contains(next->first))
        start(next->first, next->second);
    Q_EMIT arrived();
}

} // namespace kalends
