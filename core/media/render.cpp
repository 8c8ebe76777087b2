// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/render.h"

#include "media/pictureloader.h"
#include "media/renderclip.h"
#include "media/renderpicture.h"
#include "media/videoframe.h"
#include "model/cropgeometry.h"
#include "model/texts.h"

#include <QTransform>
#include <cmath>

namespace kalends
{

namespace
{

constexpr int kMostSide = 4096;

/// How large the whole has to be decoded for its cut to have `side` pixels.
int wholeSide(const MediaAsset &source, const MediaEdit &edit, int side)
{
    const QSize shown = turnedSize(QSize(source.width, source.height), edit.rotation);
    const QSize cut = pixelCrop(shown, edit.crop).size();
    const double spare = double(std::max(shown.width(), shown.height())) / std::max(cut.width(), cut.height());
    return int(std::clamp(std::ceil(side * spare), 16.0, double(kMostSide)));
}

} // namespace

void RenderControl::report(double done)
{
    const int percent = int(std::clamp(done, 0.0, 1.0) * 100);
    if (percent <= m_lastPercent || !m_progress)
        return;
    m_lastPercent = percent;
    m_progress(double(percent) / 100);
}

Error renderCanceled(const QString &name)
{
    return {.code = ErrorCode::Canceled, .message = Texts::tr("The work on “%1” was canceled.").arg(name)};
}

Result<void> render(const RenderOrder &order, const QString &target, RenderControl &control)
{
    return order.source.kind == MediaKind::Image ? renderPicture(order, target, control)
                                                 : renderClip(order, target, control);
}

Result<QImage> renderPreview(const QString &sourcePath, const MediaAsset &source, const MediaEdit &edit, int side,
                             qint64 atMs)
{
    side = std::clamp(side, 16, kMostSide);
    const int whole = wholeSide(source, edit, side);
    auto loaded = source.kind == MediaKind::Image
                      ? loadPicture(sourcePath, source, whole)
                      : videoFrame(sourcePath, source.fileName, source.facts.container, Milliseconds(atMs), whole);
    if (!loaded)
        return loaded.error();
    QImage image = std::move(*loaded);
    if (edit.rotation != 0)
        image = image.transformed(QTransform().rotate(edit.rotation));
    if (!isWhole(edit.crop))
        image = image.copy(pixelCrop(image.size(), edit.crop));
    if (std::max(image.width(), image.height()) > side)
        image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return plainPicture(image);
}

} // namespace kalends
