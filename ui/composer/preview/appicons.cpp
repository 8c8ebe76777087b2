// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/appicons.h"

#include <QPainter>
#include <QPainterPath>

namespace kalends
{
namespace
{

constexpr qreal kGridSide = 24;
constexpr qreal kStroke = 1.9;

QPainterPath polyline(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath roundRect(qreal x, qreal y, qreal w, qreal h, qreal r)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, w, h), r, r);
    return path;
}

QPainterPath circle(qreal x, qreal y, qreal r)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), r, r);
    return path;
}

QPainterPath heart()
{
    QPainterPath path({12, 20.6});
    path.cubicTo(5, 15.4, 2.6, 12, 2.6, 8.7);
    path.cubicTo(2.6, 5.7, 4.8, 3.8, 7.3, 3.8);
    path.cubicTo(9.3, 3.8, 11, 4.9, 12, 6.8);
    path.cubicTo(13, 4.9, 14.7, 3.8, 16.7, 3.8);
    path.cubicTo(19.2, 3.8, 21.4, 5.7, 21.4, 8.7);
    path.cubicTo(21.4, 12, 19, 15.4, 12, 20.6);
    return path;
}

QPainterPath comment()
{
    QPainterPath path({8.2, 18.4});
    path.lineTo(4.2, 20.6);
    path.lineTo(5.2, 16.4);
    path.cubicTo(3.7, 14.9, 3, 13.2, 3, 11.3);
    path.cubicTo(3, 6.9, 7, 3.6, 12, 3.6);
    path.cubicTo(17, 3.6, 21, 6.9, 21, 11.3);
    path.cubicTo(21, 15.7, 17, 19, 12, 19);
    path.cubicTo(10.6, 19, 9.3, 18.8, 8.2, 18.4);
    path.closeSubpath();
    return path;
}

QPainterPath share()
{
    QPainterPath path({3.2, 19});
    path.cubicTo(4, 12.6, 8, 9.6, 13.2, 9.3);
    path.lineTo(13.2, 4.8);
    path.lineTo(21, 11.8);
    path.lineTo(13.2, 18.6);
    path.lineTo(13.2, 14.3);
    path.cubicTo(9, 14.2, 6, 15.6, 3.2, 19);
    path.closeSubpath();
    return path;
}

QPainterPath person()
{
    QPainterPath path = circle(12, 8, 4);
    path.moveTo(4.4, 20.6);
    path.cubicTo(4.4, 16.8, 7.6, 14.8, 12, 14.8);
    path.cubicTo(16.4, 14.8, 19.6, 16.8, 19.6, 20.6);
    return path;
}

QPainterPath note()
{
    QPainterPath path = circle(7.4, 17.4, 2.6);
    path.addPath(circle(16.6, 15.6, 2.6));
    path.addPath(polyline({{10, 17.2}, {10, 6.2}, {19.2, 4.2}, {19.2, 15.4}}));
    return path;
}

QPainterPath pathOf(AppIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case AppIcon::Bookmark:
        return polyline({{5.6, 3.4}, {18.4, 3.4}, {18.4, 20.6}, {12, 15.4}, {5.6, 20.6}}, true);
    case AppIcon::Carousel:
        path = roundRect(3.4, 7, 13.6, 13.6, 3);
        path.addPath(polyline({{8, 3.4}, {18.4, 3.4}, {20.6, 5.6}, {20.6, 16}}));
        return path;
    case AppIcon::Clip:
        path = roundRect(3, 3.6, 18, 16.8, 4.6);
        path.addPath(polyline({{10, 8.6}, {15.6, 12}, {10, 15.4}}, true));
        return path;
    case AppIcon::Comment:
        return comment();
    case AppIcon::Grid:
        path = roundRect(3.4, 3.4, 17.2, 17.2, 1.6);
        path.addPath(polyline({{9.1, 3.4}, {9.1, 20.6}}));
        path.addPath(polyline({{14.9, 3.4}, {14.9, 20.6}}));
        path.addPath(polyline({{3.4, 9.1}, {20.6, 9.1}}));
        path.addPath(polyline({{3.4, 14.9}, {20.6, 14.9}}));
        return path;
    case AppIcon::Heart:
        return heart();
    case AppIcon::Home:
        return polyline({{4, 10}, {12, 3.4}, {20, 10}, {20, 20.4}, {4, 20.4}}, true);
    case AppIcon::Inbox:
        path = comment();
        path.addPath(polyline({{8, 9.8}, {16, 9.8}}));
        path.addPath(polyline({{8, 13.2}, {13, 13.2}}));
        return path;
    case AppIcon::More:
        path = circle(5, 12, 0.9);
        path.addPath(circle(12, 12, 0.9));
        path.addPath(circle(19, 12, 0.9));
        return path;
    case AppIcon::Note:
        return note();
    case AppIcon::Person:
        return person();
    case AppIcon::Plus:
        path = roundRect(3.2, 3.2, 17.6, 17.6, 5);
        path.addPath(polyline({{12, 8}, {12, 16}}));
        path.addPath(polyline({{8, 12}, {16, 12}}));
        return path;
    case AppIcon::Search:
        path = circle(10.6, 10.6, 6.8);
        path.addPath(polyline({{15.6, 15.6}, {20.8, 20.8}}));
        return path;
    case AppIcon::Send:
        path = polyline({{20.8, 3.2}, {3, 9.8}, {10.4, 13.4}, {13.8, 20.8}}, true);
        path.addPath(polyline({{10.4, 13.4}, {20.8, 3.2}}));
        return path;
    case AppIcon::Share:
        return share();
    }
    Q_UNREACHABLE();
}

} // namespace

void paintAppIcon(QPainter &painter, const QRectF &rect, AppIcon icon, const QColor &color, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kGridSide, rect.height() / kGridSide);
    painter.setPen(QPen(color, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled || icon == AppIcon::More ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

} // namespace kalends
