// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/intake.h"

#include "catalog/mediacatalog.h"
#include "media/delivery.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QUrl>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

struct PictureFormat {
    QLatin1String mime;
    QLatin1String suffix;
};
/// As they come from browsers and picture editors; taken as they are, so that nothing is decoded here.
constexpr std::array kPictureFormats{PictureFormat{"image/png"_L1, "png"_L1}, PictureFormat{"image/jpeg"_L1, "jpg"_L1},
                                     PictureFormat{"image/webp"_L1, "webp"_L1}};

/// Any thread.
bool write(const QString &path, const QByteArray &bytes, const QImage &image)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    return (bytes.isEmpty() ? image.save(&file, "png") : file.write(bytes) == bytes.size()) && file.flush();
}

} // namespace

MediaIntake::MediaIntake(MediaCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog) {}

MediaIntake::~MediaIntake() = default;

bool MediaIntake::canTake(const QMimeData *data)
{
    if (!data)
        return false;
    const bool isPicture = std::ranges::any_of(
        kPictureFormats, [data](const PictureFormat &format) { return data->hasFormat(format.mime); });
    return !localFiles(*data).isEmpty() || isPicture || data->hasImage();
}

bool MediaIntake::take(const QMimeData *data, int room)
{
    if (!canTake(data))
        return false;
    const QStringList files = localFiles(*data);
    if (files.isEmpty())
        return takePicture(data, room);
    takeFiles(files, room);
    return true;
}

bool MediaIntake::takePicture(const QMimeData *data, int room)
{
    if (room <= 0) {
        begin({},
              {Error{.code = ErrorCode::InvalidValue, .message = tr("The post has as many media as it can take.")}});
        return true;
    }
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    QByteArray bytes;
    QString suffix = u"png"_s;
    for (const PictureFormat &format : kPictureFormats) {
        if (bytes.isEmpty() && data->hasFormat(format.mime)) {
            bytes = data->data(format.mime);
            suffix = format.suffix;
        }
    }
    const QImage image = bytes.isEmpty() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    const QString name = m_pastes++ == 0 ? tr("Pasted picture") : tr("Pasted picture %1").arg(m_pastes);
    const QString path = m_pasted->filePath(name + u'.' + suffix);
    ++m_running;
    Q_EMIT runningChanged();
    const auto written = [this, path](bool isWritten) {
        --m_running;
        if (isWritten)
            begin({path});
        else
            begin({}, Error{.code = ErrorCode::StorageFull,
                            .message = tr("The pasted picture could not be kept in the temporary folder.")});
    };
    QThreadPool::globalInstance()->start([delivery = Delivery(this), written, path, bytes, image] {
        delivery.post([isWritten = write(path, bytes, image), written] { written(isWritten); });
    });
    return true;
}

void MediaIntake::takeFiles(const QStringList &paths, int room)
{
    std::optional<Error> refused;
    if (paths.size() > room)
        refused = Error{.code = ErrorCode::InvalidValue,
                        .message = tr("A post cannot take that many media; %n were left out.", nullptr,
                                      int(paths.size()) - std::max(0, room))};
    begin(paths.first(std::clamp<qsizetype>(room, 0, paths.size())), refused);
}

void MediaIntake::begin(const QStringList &paths, const std::optional<Error> &refused)
{
    auto batch = std::make_shared<Batch>();
    batch->arrived.resize(paths.size());
    batch->isDone.resize(paths.size());
    if (refused)
        batch->errors.insert(-1, *refused);
    m_running += int(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        m_catalog.import(paths.at(i), this, [this, batch, i](const Result<MediaAsset> &imported) {
            batch->isDone[i] = true;
            if (imported.ok())
                batch->arrived[i] = *imported;
            else
                batch->errors.insert(i, imported.error());
            --m_running;
            settle(batch);
        });
    }
    Q_EMIT runningChanged();
    if (paths.isEmpty())
        settle(batch);
}

void MediaIntake::settle(const std::shared_ptr<Batch> &batch)
{
    for (; batch->told < batch->isDone.size() && batch->isDone.at(batch->told); ++batch->told) {
        if (const auto &asset = batch->arrived.at(batch->told))
            Q_EMIT taken(*asset);
    }
    Q_EMIT runningChanged();
    if (batch->told < batch->isDone.size() || batch->errors.isEmpty())
        return;
    Error error = batch->errors.first();
    if (batch->errors.size() > 1)
        error.message += u' ' + tr("%n more could not be taken either.", nullptr, int(batch->errors.size()) - 1);
    Q_EMIT failed(error);
}

} // namespace kalends
