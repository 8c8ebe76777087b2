// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"
#include "media/staging.h"
#include "store/stagedobjectrepository.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace kalends
{

struct PublishServices;

/// Puts files where the platforms can fetch them and takes them away again. Each object is written down before it is
/// uploaded, has a random key, and goes when its job's outcome is known; what was left behind goes within a day.
/// Publisher thread.
class Stager final : public QObject
{
    Q_OBJECT
public:
    explicit Stager(const PublishServices &services, QObject *parent = nullptr);
    ~Stager() override;

    using Done = std::function<void(Result<QList<StagedUrl>>)>;
    /// Files in `media` in that order. What this job has put up before is put there again under the same key; with
    /// `fresh` under a new one. Errors: StagingFailed with httpStatus 4xx (the storage refuses: settings or key), else
    /// passing ones (Network, Timeout, StagingFailed), the keychain's, MediaMissing.
    void stage(const JobId &job, const QList<MediaAsset> &media, const QStringList &paths, bool fresh, QObject *guard,
               Done done);
    /// The job's objects are not needed any more: deleted soon.
    void release(const JobId &job);
    /// Deletes what may go; once in a while also what the storage has below our prefix and nobody knows. Call now and
    /// then.
    void sweep();

private:
    struct Upload;
    void withStorage(QObject *guard, std::function<void(Result<Staging>)> done);
    /// A key that the storage refused is read anew the next time: a person may have changed it.
    [[nodiscard]] bool forgetRefusedKey(const HttpAnswer &answer);
    [[nodiscard]] Result<QStringList> keysFor(const JobId &job, const QList<MediaAsset> &media, bool fresh);
    void putNext(const std::shared_ptr<Upload> &upload);
    void put(const std::shared_ptr<Upload> &upload, int index, int tries);
    void deleteNext(const Staging &storage, QStringList keys);
    void clean();
    void sweepStrangers(const Staging &storage, const QString &continuation);

    const PublishServices &m_services;
    StagedObjectRepository m_objects;
    std::optional<Secret> m_key; ///< read once from the vault; read again after a refusal
    bool m_cleaning = false;
    Milliseconds m_sweptStrangersAt{-1}; ///< steady
};

} // namespace kalends
