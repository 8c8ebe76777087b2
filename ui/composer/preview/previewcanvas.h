// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/preview/previewscreen.h"
#include "ui/composer/preview/screentools.h"

#include <QWidget>

namespace kalends
{

class Theme;

/// The phone with a screen in it. Arrow keys and clicks at the sides swipe, a click on the caption or Enter unfolds it,
/// the wheel and Page Up and Down scroll the feed. GUI thread.
class PreviewCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewCanvas(const Theme &theme, QWidget *parent = nullptr);

    void setScreen(PreviewScreen screen);
    [[nodiscard]] PreviewScreen screen() const { return m_screen; }
    void setContent(const PreviewContent &content);
    void setCurrent(int index);
    void setDarkApp(bool dark);
    void setShowsCovered(bool shows);
    void setAvatar(const QImage &picture);
    void setGridCells(int cells);
    void setUnfolded(bool unfolded);
    [[nodiscard]] const PreviewScene &scene() const { return m_scene; }
    [[nodiscard]] bool canSwipe() const; ///< this screen shows one of several media at a time

    using Pictures = std::function<QImage(int index, int side)>;
    void setPictures(Pictures pictures, std::function<QString(int)> failure, Pictures gridPictures);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void swiped(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] PhonePlace place() const;
    void paintFrame(QPainter &painter, const PhonePlace &place) const;
    PreviewHits paintOn(QPainter &painter) const;
    void paintScreen(QPainter &painter, const PhonePlace &place);
    [[nodiscard]] QString hintAt(QPointF pixel) const;
    void swipe(int by);
    void scrollBy(qreal points);
    void describe();

    const Theme &m_theme;
    PreviewScreen m_screen = PreviewScreen::Feed;
    PreviewScene m_scene;
    PreviewHits m_hits; ///< of what was painted last
    bool m_revealCaption = false;
    Pictures m_pictures;
    Pictures m_gridPictures;
};

} // namespace kalends
