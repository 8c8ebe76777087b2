// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/mediacheck.h"

#include "media/library.h"
#include "vault/mailbox.h"

#include <QFile>
#include <sys/stat.h>

namespace kalends
{

MediaCheck::MediaCheck(const MediaLibrary &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_pool.setMaxThreadCount(1); // one disk; publishing itself must not wait for it
}

MediaCheck::~MediaCheck()
{
    m_pool.clear();
    m_pool.waitForDone(); // at most one file is being read
}

MediaCheck::Stamp MediaCheck::stampOf(const MediaAsset &asset) const
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(m_library.pathOf(asset)).constData(), &facts) != 0)
        return {};
    return {qint64(facts.st_size), qint64(facts.st_mtim.tv_sec) * 1'000'000'000 + facts.st_mtim.tv_nsec,
            quint64(facts.st_ino)};
}

bool MediaCheck::known(const MediaAsset &asset) const
{
    const auto good = m_good.constFind(asset.sha256);
    return good != m_good.constEnd() && *good == stampOf(asset);
}

Result<void> MediaCheck::quick(const QList<MediaAsset> &media) const
{
    for (const MediaAsset &asset : media)
        KALENDS_TRY(m_library.verify(asset, false));
    return {};
}

void MediaCheck::thorough(const QList<MediaAsset> &media, QObject *guard, const Done &done)
{
    checkNext(media, guard, done);
}

void MediaCheck::checkNext(QList<MediaAsset> left, const QPointer<QObject> &guard, const Done &done)
{
    if (!guard)
        return;
    while (!left.isEmpty() && known(left.constFirst()))
        left.removeFirst();
    if (left.isEmpty())
        return done({});
    const MediaAsset asset = left.takeFirst();
    const bool underWay = m_waiting.contains(asset.sha256);
    m_waiting[asset.sha256].append([this, left, guard, done](const Result<void> &outcome) {
        if (!guard)
            return;
        if (!outcome)
            done(outcome);
        else
            checkNext(left, guard, done);
    });
    if (!underWay)
        hash(asset);
}

void MediaCheck::warmUp(const QList<MediaAsset> &media)
{
    for (const MediaAsset &asset : media) {
        if (asset.missing || known(asset) || m_waiting.contains(asset.sha256))
            continue;
        m_waiting.insert(asset.sha256, {});
        hash(asset);
    }
}

void MediaCheck::hash(const MediaAsset &asset)
{
    m_pool.start([this, asset, before = stampOf(asset), home = Mailbox(this)] {
        Result<void> outcome = m_library.verify(asset, true);
        home.post([this, asset, before, outcome = std::move(outcome)] { hashed(asset, before, outcome); });
    });
}

void MediaCheck::hashed(const MediaAsset &asset, const Stamp &before, const Result<void> &outcome)
{
    // What changed while it was read is not known to be good; the next question reads it again.
    if (outcome && before == stampOf(asset))
        m_good.insert(asset.sha256, before);
    const QList<Done> waiting = m_waiting.take(asset.sha256);
    for (const Done &done : waiting)
        done(outcome);
}

} // namespace kalends
