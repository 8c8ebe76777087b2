// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/stagepictures.h"

#include "catalog/mediadoctor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kSmallAtOnce = 2; ///< so that the large picture never waits behind a row of small ones

} // namespace

StagePictures::StagePictures(MediaDoctor &doctor, QObject *parent)
    : QObject(parent), m_doctor(doctor), m_images(kMostKiB)
{
}

QString StagePictures::keyOf(const Wish &wish)
{
    const QRectF &crop = wish.edit.crop;
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(wish.asset.id.toString())
        .arg(wish.side)
        .arg(wish.edit.rotation)
        .arg(wish.atMs.value_or(wish.edit.trimStartMs))
        .arg(crop.x(), 0, 'f', 5)
        .arg(crop.y(), 0, 'f', 5)
        .arg(crop.width(), 0, 'f', 5)
        .arg(crop.height(), 0, 'f', 5);
}

QImage StagePictures::atHand(const Wish &wish) const
{
    const QImage *known = m_images.object(keyOf(wish));
    return known ? *known : QImage();
}

std::optional<Error> StagePictures::problem(const Wish &wish) const
{
    const auto known = m_problems.constFind(keyOf(wish));
    return known != m_problems.constEnd() ? std::optional(*known) : std::nullopt;
}

QImage StagePictures::picture(const Wish &wish)
{
    const QString key = keyOf(wish);
    if (const QImage *known = m_images.object(key))
        return *known;
    if (wish.asset.missing || m_asked.contains(key) || m_problems.contains(key))
        return {};
    m_asked.insert(key);
    if (wish.isSmall) {
        m_queue.append(wish);
        fetchNext();
    } else {
        fetch(key, wish);
    }
    return {};
}

void StagePictures::fetchNext()
{
    while (!m_queue.isEmpty() && m_smallRunning < kSmallAtOnce) {
        const Wish wish = m_queue.takeFirst();
        ++m_smallRunning;
        fetch(keyOf(wish), wish);
    }
}

void StagePictures::fetch(const QString &key, const Wish &wish)
{
    const auto take = [this, key, id = wish.asset.id, isSmall = wish.isSmall](const Result<QImage> &image) {
        m_asked.remove(key);
        if (image.ok())
            m_images.insert(key, new QImage(*image), std::max(1, int(image->sizeInBytes() / 1024)));
        else
            m_problems.insert(key, image.error());
        if (isSmall) {
            --m_smallRunning;
            fetchNext();
        }
        Q_EMIT arrived(id);
    };
    m_doctor.previewOf(wish.asset, wish.edit, wish.side, this, take, wish.atMs);
}

FrameScrubber::FrameScrubber(MediaDoctor &doctor, QObject *parent) : QObject(parent), m_doctor(doctor) {}

void FrameScrubber::request(const StagePictures::Wish &wish)
{
    m_wanted = wish;
    if (!m_isRunning)
        next();
}

void FrameScrubber::stop()
{
    m_wanted.reset();
    ++m_turn;
}

void FrameScrubber::next()
{
    if (!m_wanted)
        return;
    const StagePictures::Wish wish = *std::exchange(m_wanted, std::nullopt);
    m_isRunning = true;
    m_doctor.previewOf(
        wish.asset, wish.edit, wish.side, this,
        [this, turn = m_turn](const Result<QImage> &image) {
            m_isRunning = false;
            if (turn == m_turn && image.ok()) // one that cannot be shown leaves the last one standing
                Q_EMIT frame(*image);
            next();
        },
        wish.atMs);
}

} // namespace kalends
