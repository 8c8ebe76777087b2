// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/media.h"
#include "model/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <memory>

class QMimeData;
class QTemporaryDir;

namespace kalends
{

class MediaCatalog;

/// Brings files and pasted pictures into the library: copied, hashed and probed in the background, told in the order in
/// which they were given. What cannot be taken is said in one sentence for all that came together. GUI thread.
class MediaIntake final : public QObject
{
    Q_OBJECT
public:
    explicit MediaIntake(MediaCatalog &catalog, QObject *parent = nullptr);
    ~MediaIntake() override;

    /// At most `room` of them; more are refused in words.
    void takeFiles(const QStringList &paths, int room);
    /// Files, or a picture, whichever is there. False: neither.
    bool take(const QMimeData *data, int room);
    [[nodiscard]] static bool canTake(const QMimeData *data);

    [[nodiscard]] int running() const { return m_running; } ///< how many are being looked at

Q_SIGNALS:
    void taken(const kalends::MediaAsset &asset);
    void runningChanged();
    void failed(const kalends::Error &error);

private:
    /// What came together: told in order, its failures in one.
    struct Batch {
        QList<std::optional<MediaAsset>> arrived; ///< by place; nothing: not yet, or refused
        QList<bool> isDone;
        qsizetype told = 0;
        QMap<qsizetype, Error> errors; ///< by place; before the first: what was not even tried
    };
    void begin(const QStringList &paths, const std::optional<Error> &refused = {});
    void settle(const std::shared_ptr<Batch> &batch);
    bool takePicture(const QMimeData *data, int room);

    MediaCatalog &m_catalog;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< pasted pictures on their way into the library
    int m_running = 0;
    int m_pastes = 0;
};

} // namespace kalends
