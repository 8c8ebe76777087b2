// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/preview/appicons.h"
#include "ui/composer/preview/captionblock.h"
#include "ui/composer/preview/previewcontent.h"
#include "ui/composer/preview/previewlayout.h"

#include <QFont>
#include <QImage>
#include <functional>

class QPainter;

namespace kalends
{

/// The colours of the apps, not of this program: what is shown is a picture of another app.
struct AppColors {
    QColor background;
    QColor surface; ///< where there is no picture
    QColor line;
    QColor text;
    QColor muted;
    QColor link; ///< hashtags and mentions
    [[nodiscard]] static const AppColors &instagramLight();
    [[nodiscard]] static const AppColors &instagramDark();
    [[nodiscard]] static const AppColors &overPictures(); ///< reels, stories, TikTok
};

/// Everything that a screen shows.
struct PreviewScene {
    PreviewContent content;
    int current = 0; ///< which medium
    bool unfolded = false;
    bool darkApp = false;
    bool showsCovered = false;
    bool rightToLeft = false;
    qreal scroll = 0; ///< points that the feed is scrolled down
    QColor accent;    ///< of this program: the hint at what is covered
    QFont font;
    QImage avatar;
    std::function<QImage(int index)> picture;    ///< of the content's pictures; null: there is none yet
    std::function<QString(int index)> failure;   ///< why there is none
    std::function<QImage(int cell)> gridPicture; ///< of what stands before this post on the profile
    int gridCells = 0;
};

/// What a person can do on a screen, in points.
struct PreviewHits {
    QRectF picture;
    QRectF caption; ///< a click folds or unfolds it; null: nothing to fold
    qreal mostScroll = 0;
    qreal captionScroll = 0; ///< where all of the caption is in view, or its beginning when it is too long
};

/// Draws a screen's parts in points; turns all of it round where the app's language is read from the right.
class ScreenTools
{
public:
    enum class Weight { Plain, Strong };

    ScreenTools(QPainter &painter, const PreviewScene &scene, const AppColors &colors)
        : m_painter(painter), m_scene(scene), m_colors(colors)
    {
    }

    [[nodiscard]] QPainter &painter() const { return m_painter; }
    [[nodiscard]] const PreviewScene &scene() const { return m_scene; }
    [[nodiscard]] const AppColors &colors() const { return m_colors; }
    [[nodiscard]] const PreviewContent &content() const { return m_scene.content; }
    [[nodiscard]] const PreviewPicture *shown() const; ///< the current one; nullptr: there is none

    [[nodiscard]] QRectF placed(const QRectF &rect) const; ///< where it is drawn
    [[nodiscard]] QFont font(qreal size, Weight weight = Weight::Plain) const;
    void text(const QRectF &rect, const QString &words, qreal size, Weight weight, const QColor &ink,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const;
    [[nodiscard]] qreal widthOf(const QString &words, qreal size, Weight weight) const;
    void icon(const QRectF &rect, AppIcon icon, const QColor &ink, bool filled = false) const;
    void line(qreal y) const;
    void avatar(const QRectF &rect, bool ring) const;
    /// A picture filling `rect` (the middle of it), or whole within it.
    void pictureFilling(const QRectF &rect, const QImage &image) const;
    void pictureWhole(const QRectF &rect, const QImage &image) const;
    void noPicture(const QRectF &rect, int index) const;
    void pill(const QRectF &rect, const QString &words) const;
    void dots(const QRectF &rect, int count, int current, const QColor &here, const QColor &others) const;
    void statusBar(const PhoneBars &bars, const QColor &ink) const;
    /// Home, search, new, reels, oneself; `here`: which of them this screen belongs to.
    void instagramTabs(const PhoneBars &bars, AppIcon here) const;
    void homeBar(const QColor &ink) const;
    void altMark(const QRectF &rect) const; ///< where the current picture has an alternative text
    [[nodiscard]] CaptionBlock caption(const QString &before, const FoldRule &rule, qreal width,
                                       bool overPicture) const;
    void paintCaption(const CaptionBlock &block, const QRectF &rect) const;
    void covered(const QList<QRectF> &rects) const;

private:
    QPainter &m_painter;
    const PreviewScene &m_scene;
    const AppColors &m_colors;
};

// One function a screen, each in a file of its own kind. The painter is in points, clipped to the screen.
PreviewHits paintPostScreen(QPainter &painter, const PreviewScene &scene);
PreviewHits paintGridScreen(QPainter &painter, const PreviewScene &scene);
PreviewHits paintReelScreen(QPainter &painter, const PreviewScene &scene);
PreviewHits paintStoryScreen(QPainter &painter, const PreviewScene &scene);
PreviewHits paintTikTokScreen(QPainter &painter, const PreviewScene &scene);

} // namespace kalends
