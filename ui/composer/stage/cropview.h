// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/crophand.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace kalends
{

class Theme;

/// The whole picture with the frame of the crop on it: handles, thirds, what is cut off in the dark. Dragged, zoomed
/// with the wheel or two fingers, moved with the arrow keys (Shift: resized, Ctrl: ten pixels at once). Knows no post.
/// GUI thread.
class CropView final : public QWidget
{
    Q_OBJECT
public:
    explicit CropView(const Theme &theme, QWidget *parent = nullptr);

    /// The whole picture, turned as the edit says; it may be smaller than `pixels`, its true size.
    void setPicture(const QImage &image, QSize pixels);
    void setCrop(const QRectF &crop);
    void setRatio(double ratio, double least, double most); ///< of later changes; see CropHand
    [[nodiscard]] const CropHand &hand() const { return m_hand; }

Q_SIGNALS:
    void moving();  ///< the frame is another, a hand still holds it
    void changed(); ///< a hand let go, a key was pressed, the wheel was turned

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void tell(bool isOver);
    void zoom(double factor, QPointF at);
    void paintVeil(QPainter &painter, const QRectF &frame) const;
    void paintFrame(QPainter &painter, const QRectF &frame) const;

    const Theme &m_theme;
    QImage m_image;
    QPixmap m_scaled; ///< as it is painted; made once, so that a frame of dragging only copies
    QSize m_pixels;
    CropHand m_hand;
};

} // namespace kalends
