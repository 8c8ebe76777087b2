// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/mediaedit.h"
#include "model/result.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <optional>

namespace kalends
{

class MediaDoctor;

/// The pictures that the stage paints, as the edits leave them. Fetches what is not there yet in the background and
/// keeps what was shown lately within a bound. GUI thread; nothing is decoded in it.
class StagePictures final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostKiB = 40 * 1024; ///< of pixels that are kept

    /// What is wanted. The media and results of an edit play no part in it.
    struct Wish {
        MediaAsset asset;
        MediaEdit edit;
        int side = 0;                              ///< pixels of the longer one
        std::optional<qint64> atMs = std::nullopt; ///< clips: from the beginning of the file
        bool isSmall = false;                      ///< waits behind the large ones
    };

    explicit StagePictures(MediaDoctor &doctor, QObject *parent = nullptr);

    /// The picture, or nothing yet: then it is fetched and arrived() tells.
    [[nodiscard]] QImage picture(const Wish &wish);
    /// Whatever there is of it already; fetches nothing.
    [[nodiscard]] QImage atHand(const Wish &wish) const;
    /// Why it cannot be shown; nothing while it may still come.
    [[nodiscard]] std::optional<Error> problem(const Wish &wish) const;
    void forgetProblems() { m_problems.clear(); } ///< they are tried again

Q_SIGNALS:
    void arrived(const kalends::MediaId &media); ///< or turned out not to be there

private:
    [[nodiscard]] static QString keyOf(const Wish &wish);
    void fetch(const QString &key, const Wish &wish);
    void fetchNext();

    MediaDoctor &m_doctor;
    QCache<QString, QImage> m_images;
    QHash<QString, Error> m_problems;
    QSet<QString> m_asked;
    QList<Wish> m_queue;
    int m_smallRunning = 0;
};

/// One frame of a clip at a time, as a hand moves along it: asks for the next only when the last is there, and then for
/// the newest wish. GUI thread.
class FrameScrubber final : public QObject
{
    Q_OBJECT
public:
    explicit FrameScrubber(MediaDoctor &doctor, QObject *parent = nullptr);

    void request(const StagePictures::Wish &wish);
    void stop(); ///< what still comes is not told

Q_SIGNALS:
    void frame(const QImage &image);

private:
    void next();

    MediaDoctor &m_doctor;
    std::optional<StagePictures::Wish> m_wanted;
    bool m_isRunning = false;
    quint64 m_turn = 0;
};

} // namespace kalends
