// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/stager.h"

#include "diagnostics/log.h"
#include "net/httpclient.h"
#include "publishing/scheduler.h"
#include "publishing/words.h"
#include "store/database.h"
#include "store/transaction.h"
#include "vault/vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr int kParallelUploads = 3;
constexpr int kTries = 3;
constexpr int kDeleteBatch = 50;
constexpr Milliseconds kMaxAge = 24h;
constexpr Milliseconds kStrangersEvery = 6h;

QString extensionOf(const MediaAsset &asset)
{
    const QString container = asset.facts.container;
    if (container == "jpeg"_L1)
        return u"jpg"_s;
    return container.isEmpty() ? asset.mime.section(u'/', 1) : container;
}

/// Whether it may work the next time without anybody doing anything.
bool passes(const HttpAnswer &answer)
{
    return !answer.arrived() || answer.status >= 500 || answer.status == 429;
}

Error failure(const HttpAnswer &answer)
{
    Error error = Staging::readOutcome(answer).error();
    error.httpStatus = answer.status;
    return error;
}

} // namespace

/// Files of one job on their way up.
struct Stager::Upload {
    Staging storage;
    QList<MediaAsset> media;
    QStringList paths;
    QStringList keys;
    QPointer<QObject> guard;
    Done done;
    QSet<int> rekeyed{}; ///< tried with the key read anew
    int next = 0;
    int up = 0;
    bool over = false;
};

Stager::Stager(const PublishServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_objects(*services.database)
{
}

Stager::~Stager() = default;

void Stager::withStorage(QObject *guard, std::function<void(Result<Staging>)> done)
{
    const Settings::Staging settings = m_services.settings().staging;
    if (!settings.configured())
        return done(words::stagingNotConfigured());
    if (m_key)
        return done(Staging(settings, *m_key));
    m_services.vault->read(secretKey(u"staging.secret_access_key"_s), guard,
                           [this, home = QPointer(this), settings, done = std::move(done)](Result<Secret> key) {
                               if (!home)
                                   return;
                               if (!key)
                                   return done(key.error());
                               if (key->isEmpty())
                                   return done(words::stagingKeyNotSet());
                               m_key = *key;
                               done(Staging(settings, *key));
                           });
}

bool Stager::forgetRefusedKey(const HttpAnswer &answer)
{
    const bool refused = answer.status == 401 || answer.status == 403;
    if (refused)
        m_key.reset();
    return refused;
}

Result<QStringList> Stager::keysFor(const JobId &job, const QList<MediaAsset> &media, bool fresh)
{
    const Instant now = m_services.clock->now();
    Transaction transaction(*m_services.database);
    KALENDS_TRY(transaction.begun());
    if (fresh)
        KALENDS_TRY(m_objects.release(job, now));
    auto known = m_objects.ofJob(job);
    KALENDS_TRY(known);
    // A key that may be deleted, or soon would be, is not given out again.
    known->removeIf(
        [now](const StagedObject &object) { return object.releaseAt || object.createdAt < now - kMaxAge / 2; });
    QStringList keys;
    bool added = false;
    for (const MediaAsset &asset : media) {
        const auto found = std::find_if(known->begin(), known->end(), [&](const StagedObject &object) {
            return object.mediaId == asset.id && !keys.contains(object.key);
        });
        if (found != known->end()) {
            keys.append(found->key);
            continue;
        }
        keys.append(Staging::newObjectKey(m_services.settings().staging.prefix, extensionOf(asset)));
        KALENDS_TRY(m_objects.add({.key = keys.constLast(), .jobId = job, .mediaId = asset.id, .createdAt = now}));
        added = true;
    }
    if (added || fresh)
        KALENDS_TRY(transaction.commit());
    return keys;
}

void Stager::stage(const JobId &job, const QList<MediaAsset> &media, const QStringList &paths, bool fresh,
                   QObject *guard, Done done)
{
    withStorage(guard, [this, job, media, paths, fresh, guard = QPointer(guard),
                        done = std::move(done)](Result<Staging> storage) {
        if (!guard)
            return;
        if (!storage)
            return done(storage.error());
        const auto keys = keysFor(job, media, fresh);
        if (!keys)
            return done(keys.error());
        putNext(std::make_shared<Upload>(Upload{*storage, media, paths, *keys, guard, done}));
    });
}

void Stager::putNext(const std::shared_ptr<Upload> &upload)
{
    if (upload->up == upload->media.size()) {
        QList<StagedUrl> urls;
        for (int i = 0; i < upload->media.size(); ++i) {
            const QUrl url = upload->storage.publicUrl(upload->keys.at(i), m_services.clock->now());
            urls.append({upload->media.at(i).id, url.toString(QUrl::FullyEncoded)});
        }
        upload->over = true;
        return upload->done(urls);
    }
    while (upload->next < upload->media.size() && upload->next - upload->up < kParallelUploads)
        put(upload, upload->next++, 1);
}

void Stager::put(const std::shared_ptr<Upload> &upload, int index, int tries)
{
    if (!upload->guard)
        return;
    const MediaAsset &asset = upload->media.at(index);
    const HttpRequest request = upload->storage.put(upload->keys.at(index), upload->paths.at(index), asset.bytes,
                                                    asset.mime, asset.sha256, m_services.clock->now());
    m_services.http->send(request, newUuidV7(), upload->guard, [this, upload, index, tries](const HttpAnswer &answer) {
        if (upload->over)
            return;
        if (answer.success()) {
            upload->up += 1;
            return putNext(upload);
        }
        if (passes(answer) && answer.fault != NetFault::Canceled && answer.fault != NetFault::NotSent && tries < kTries)
            return put(upload, index, tries + 1);
        if (forgetRefusedKey(answer) && !upload->rekeyed.contains(index)) { // a new key may have been set meanwhile
            upload->rekeyed.insert(index);
            return withStorage(upload->guard, [this, upload, index, tries](Result<Staging> storage) {
                if (upload->over)
                    return;
                if (storage) {
                    upload->storage = *storage;
                    return put(upload, index, tries);
                }
                upload->over = true;
                upload->done(storage.error());
            });
        }
        upload->over = true;
        upload->done(failure(answer));
    });
}

void Stager::release(const JobId &job)
{
    const auto objects = m_objects.ofJob(job);
    if (!objects || objects->isEmpty())
        return;
    if (const auto released = m_objects.release(job, m_services.clock->now()); !released)
        return Log::warning("staging_release_failed", {{u"job_id"_s, job.toString()}});
    clean();
}

void Stager::clean()
{
    if (m_cleaning)
        return;
    const auto objects = m_objects.deletable(m_services.clock->now(), kMaxAge, kDeleteBatch);
    if (!objects || objects->isEmpty())
        return;
    QStringList keys;
    for (const StagedObject &object : *objects)
        keys.append(object.key);
    m_cleaning = true;
    withStorage(this, [this, keys](Result<Staging> storage) {
        if (!storage) { // the next sweep tries again
            m_cleaning = false;
            return;
        }
        deleteNext(*storage, keys);
    });
}

void Stager::deleteNext(const Staging &storage, QStringList keys)
{
    if (keys.isEmpty()) {
        m_cleaning = false;
        return clean(); // what was released meanwhile
    }
    const QString key = keys.takeFirst();
    m_services.http->send(storage.remove(key, m_services.clock->now()), newUuidV7(), this,
                          [this, storage, keys, key](const HttpAnswer &answer) {
                              if (!answer.success() && answer.status != 404) {
                                  m_cleaning = false;
                                  (void)forgetRefusedKey(answer);
                                  Log::warning("staging_delete_failed", {{u"http_status"_s, answer.status}});
                                  return;
                              }
                              if (!m_objects.forget(key)) {
                                  m_cleaning = false;
                                  return;
                              }
                              deleteNext(storage, keys);
                          });
}

void Stager::sweep()
{
    if (const auto released = m_objects.releaseOfSettledJobs(m_services.clock->now()); !released)
        Log::warning("staging_release_failed", {{u"error_code"_s, QString(word(released.error().code))}});
    clean();
    const Milliseconds steady = m_services.clock->steady();
    const Settings::Staging settings = m_services.settings().staging;
    if (!settings.configured())
        return;
    if (m_sweptStrangersAt.count() >= 0 && steady - m_sweptStrangersAt < kStrangersEvery)
        return;
    m_sweptStrangersAt = steady;
    withStorage(this, [this](Result<Staging> storage) {
        if (storage)
            sweepStrangers(*storage, {});
    });
}

void Stager::sweepStrangers(const Staging &storage, const QString &continuation)
{
    m_services.http->send(storage.list(m_services.clock->now(), continuation), newUuidV7(), this,
                          [this, storage](const HttpAnswer &answer) {
                              const auto listing = Staging::readListing(answer);
                              (void)forgetRefusedKey(answer);
                              if (!listing)
                                  return Log::warning("staging_sweep_failed", {{u"http_status"_s, answer.status}});
                              const Instant now = m_services.clock->now();
                              for (const auto &[key, modified] : listing->objects) { // of the shape of our keys only
                                  const auto known = m_objects.isKnown(key);
                                  if (modified > now - kMaxAge || !known || *known)
                                      continue;
                                  (void)m_objects.add({.key = key, .createdAt = modified, .releaseAt = now});
                              }
                              clean();
                              if (!listing->continuation.isEmpty())
                                  sweepStrangers(storage, listing->continuation);
                          });
}

} // namespace kalends
