// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "ui/composer/preview/previewcontent.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>

namespace kalends
{

class MediaDoctor;
class MediaLibrary;

/// The pictures that previews show, as they will look after the channel's edit; decoded elsewhere, kept here. While a
/// new cut is on its way the last one stands in. GUI thread.
class PreviewPictures final : public QObject
{
    Q_OBJECT
public:
    PreviewPictures(MediaDoctor &doctor, const MediaLibrary &library, QObject *parent = nullptr);

    /// What is there now, about `side` pixels on its longer side; null: on its way or not to be had (see failure()).
    /// arrived() says when there is more.
    [[nodiscard]] QImage picture(const PreviewPicture &wanted, int side);
    /// Why there is none; empty: it is on its way.
    [[nodiscard]] QString failure(const PreviewPicture &wanted) const;

Q_SIGNALS:
    void arrived();

private:
    struct Key {
        MediaId media;
        MediaEdit edit;
        qint64 atMs = -1;
        int side = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.media, key.atMs, key.side); }
    };
    /// What one medium waits for: one decoding at a time, and only the last wish after it.
    struct Waiting {
        Key running;
        std::optional<std::pair<Key, PreviewPicture>> next;
    };
    [[nodiscard]] static Key keyOf(const PreviewPicture &wanted, int side);
    void ask(const Key &key, const PreviewPicture &wanted);
    void start(const Key &key, const PreviewPicture &wanted);
    void take(const Key &key, const Result<QImage> &answer);

    MediaDoctor &m_doctor;
    const MediaLibrary &m_library;
    QCache<Key, QImage> m_pictures; ///< cost in KiB
    QHash<MediaId, Key> m_latest;   ///< what stands in, as long as it is kept
    QHash<MediaId, Waiting> m_waiting;
    QHash<MediaId, std::pair<Key, QString>> m_failures;
};

} // namespace kalends
