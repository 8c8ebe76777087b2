// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cropgeometry.h"
#include "suite.h"
#include "ui/composer/stage/cropview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace kalends::bench
{

using namespace Qt::StringLiterals;
using Values = Result<QList<double>>;

namespace
{

constexpr QSize kPhoto(4000, 3000); ///< a 12-megapixel photo…
constexpr QSize kShown(1024, 768);  ///< …as it comes from the doctor for a stage of half a window
constexpr QSize kStage(480, 420);
constexpr int kFrames = 600;

QImage somePhoto()
{
    QImage image(kShown, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgb(x & 0xff, y & 0xff, (x * y) & 0xff);
    }
    return image;
}

void mouse(QWidget &widget, QEvent::Type type, QPointF at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, widget.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
    QCoreApplication::sendEvent(&widget, &event);
}

/// One move of a hand that drags a corner in circles, with the picture painted anew.
Values cropFrames(const Context &)
{
    Theme theme;
    theme.apply();
    CropView view(theme);
    view.resize(kStage);
    view.setPicture(somePhoto(), kPhoto);
    view.setRatio(0.8, 0.8, 1.91);
    view.setCrop(largestCrop(kPhoto, 0.8));
    view.show();
    QImage screen(kStage, QImage::Format_ARGB32_Premultiplied);
    view.render(&screen);
    const QPointF corner = view.hand().frame().bottomRight();
    mouse(view, QEvent::MouseButtonPress, corner);
    QList<double> values;
    for (int frame = 0; frame < kFrames; ++frame) {
        const QPointF at = corner - QPointF(60 + 50 * std::cos(frame * 0.1), 60 + 50 * std::sin(frame * 0.1));
        const QRectF before = view.hand().crop();
        values.append(millisecondsOf([&] {
            mouse(view, QEvent::MouseMove, at);
            view.render(&screen);
        }));
        if (frame > 0 && view.hand().crop() == before)
            return Error{.code = ErrorCode::Internal, .message = u"the frame did not follow the hand"_s};
    }
    mouse(view, QEvent::MouseButtonRelease, corner);
    return values;
}

/// The same picture drawn at the same size, and nothing else.
Values plainFrames(const Context &)
{
    const QImage photo = somePhoto();
    QImage screen(kStage, QImage::Format_ARGB32_Premultiplied);
    QList<double> values;
    for (int frame = 0; frame < kFrames; ++frame) {
        values.append(millisecondsOf([&] {
            QPainter painter(&screen);
            painter.fillRect(screen.rect(), Qt::black);
            painter.drawImage(QRect(0, 30, 480, 360), photo);
        }));
    }
    return values;
}

} // namespace

void registerStage(Suite &suite)
{
    suite.add(
        {.group = u"composer"_s, .metric = u"crop_frame"_s, .unit = u"ms"_s, .measure = cropFrames, .onStore = false});
    suite.add({.group = u"composer"_s,
               .metric = u"crop_frame"_s,
               .unit = u"ms"_s,
               .measure = plainFrames,
               .subject = u"floor"_s,
               .onStore = false});
}

} // namespace kalends::bench
