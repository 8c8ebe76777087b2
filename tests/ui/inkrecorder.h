// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace kalends
{

/// Words as they were drawn.
struct DrawnWords {
    QString text;
    QColor ink;      ///< as it comes out over the paper: opaque
    QColor paper;    ///< what most of the room of the words had been painted with
    double even = 1; ///< the part of the room that has that colour: less where a picture lies below
    QPointer<const QWidget> widget;
};

/// Paints a widget and writes down every run of words with its colour and the colour that it came to lie on: what the
/// program really draws, as opposed to what somebody believes that it draws.
class InkRecorder final : public QPaintDevice, private QPaintEngine, private QObject
{
public:
    explicit InkRecorder(QSize size) : QPaintEngine(AllFeatures), m_image(size, QImage::Format_RGB32)
    {
        m_image.fill(Qt::white);
    }

    [[nodiscard]] static QList<DrawnWords> wordsOf(QWidget &window)
    {
        InkRecorder recorder(window.size());
        qApp->installEventFilter(&recorder);
        window.render(&recorder);
        return recorder.m_words;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return const_cast<InkRecorder *>(this); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDpi = 96;
        constexpr double kInch = 25.4;
        switch (metric) {
        case PdmWidth:
            return m_image.width();
        case PdmHeight:
            return m_image.height();
        case PdmWidthMM:
            return int(m_image.width() * kInch / kDpi);
        case PdmHeightMM:
            return int(m_image.height() * kInch / kDpi);
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return m_image.depth();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDpi;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    // ---- Whose words they are ----

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_widget = qobject_cast<QWidget *>(watched);
        return false;
    }

    // ---- The engine: everything goes on to a picture ----

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return m_painter.begin(&m_image); }
    bool end() override { return m_painter.end(); }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform)
            m_painter.setTransform(now.transform());
        if (dirty & DirtyPen)
            m_painter.setPen(now.pen());
        if (dirty & DirtyBrush)
            m_painter.setBrush(now.brush());
        if (dirty & DirtyBrushOrigin)
            m_painter.setBrushOrigin(now.brushOrigin());
        if (dirty & DirtyFont)
            m_painter.setFont(now.font());
        if (dirty & DirtyBackground)
            m_painter.setBackground(now.backgroundBrush());
        if (dirty & DirtyBackgroundMode)
            m_painter.setBackgroundMode(now.backgroundMode());
        if (dirty & DirtyHints)
            m_painter.setRenderHints(now.renderHints());
        if (dirty & DirtyCompositionMode)
            m_painter.setCompositionMode(now.compositionMode());
        if (dirty & DirtyOpacity)
            m_painter.setOpacity(now.opacity());
        if (dirty & DirtyClipEnabled)
            m_painter.setClipping(now.isClipEnabled());
        if (dirty & DirtyClipRegion)
            m_painter.setClipRegion(now.clipRegion(), now.clipOperation());
        if (dirty & DirtyClipPath)
            m_painter.setClipPath(now.clipPath(), now.clipOperation());
    }

    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawRects(const QRectF *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawRects(const QRect *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawLines(const QLine *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { m_painter.drawEllipse(rect); }
    void drawEllipse(const QRect &rect) override { m_painter.drawEllipse(rect); }
    void drawPoints(const QPointF *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPoints(const QPoint *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        m_painter.drawPixmap(to, pixmap, from);
    }
    void drawTiledPixmap(const QRectF &rect, const QPixmap &pixmap, const QPointF &from) override
    {
        m_painter.drawTiledPixmap(rect, pixmap, from);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(to, image, from, flags);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        note(at, item);
        m_painter.drawText(at, item.text());
    }

    void note(const QPointF &at, const QTextItem &item)
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF room(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRect pixels = m_painter.transform().mapRect(room).toAlignedRect().intersected(m_image.rect());
        if (pixels.isEmpty())
            return;
        QHash<QRgb, int> colors;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                ++colors[m_image.pixel(x, y)];
        }
        const auto most = std::max_element(colors.cbegin(), colors.cend());
        const QColor paper = QColor::fromRgb(most.key());
        const QColor ink = m_painter.pen().color();
        const double share = ink.alphaF() * m_painter.opacity();
        const auto mix = [share](int over, int under) { return int(over * share + under * (1 - share) + 0.5); };
        m_words.append(
            {.text = item.text(),
             .ink = QColor(mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue())),
             .paper = paper,
             .even = double(*most) / (pixels.width() * pixels.height()),
             .widget = m_widget});
    }

    QImage m_image;
    QPainter m_painter;
    QPointer<const QWidget> m_widget;
    QList<DrawnWords> m_words;
};

} // namespace kalends
