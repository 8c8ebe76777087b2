// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewcanvas.h"

#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qreal kScrollStep = 60; ///< points a key or a notch of the wheel

} // namespace

PreviewCanvas::PreviewCanvas(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"previewCanvas"_s);
    setRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_scene.font = theme.base();
    m_scene.accent = Theme::dark().accent;
    m_scene.rightToLeft = isRightToLeft();
}

QSize PreviewCanvas::sizeHint() const
{
    return {300, 620};
}

QSize PreviewCanvas::minimumSizeHint() const
{
    return {180, 360};
}

void PreviewCanvas::setPictures(Pictures pictures, std::function<QString(int)> failure, Pictures gridPictures)
{
    m_pictures = std::move(pictures);
    m_gridPictures = std::move(gridPictures);
    m_scene.failure = std::move(failure);
    update();
}

void PreviewCanvas::setScreen(PreviewScreen screen)
{
    if (m_screen == screen)
        return;
    m_screen = screen;
    m_scene.scroll = 0;
    m_scene.unfolded = false;
    describe();
    update();
}

void PreviewCanvas::setContent(const PreviewContent &content)
{
    if (m_scene.content == content)
        return;
    m_scene.content = content;
    describe();
    update();
}

void PreviewCanvas::setCurrent(int index)
{
    if (m_scene.current == index)
        return;
    m_scene.current = index;
    describe();
    update();
}

void PreviewCanvas::setDarkApp(bool dark)
{
    m_scene.darkApp = dark;
    update();
}

void PreviewCanvas::setShowsCovered(bool shows)
{
    m_scene.showsCovered = shows;
    update();
}

void PreviewCanvas::setAvatar(const QImage &picture)
{
    m_scene.avatar = picture;
    update();
}

void PreviewCanvas::setGridCells(int cells)
{
    m_scene.gridCells = cells;
    update();
}

void PreviewCanvas::setUnfolded(bool unfolded)
{
    if (m_scene.unfolded == unfolded)
        return;
    m_scene.unfolded = unfolded;
    m_scene.scroll = 0;
    m_revealCaption = unfolded;
    update();
}

bool PreviewCanvas::canSwipe() const
{
    return m_screen != PreviewScreen::Grid && m_scene.content.pictures.size() > 1;
}

/// What a person who does not see it needs to know of it.
void PreviewCanvas::describe()
{
    const PreviewContent &content = m_scene.content;
    const qsizetype count = content.pictures.size();
    QStringList words{tr("Preview: %1").arg(screenWords(m_screen))};
    if (count > 1)
        words.append(tr("Picture %1 of %2").arg(m_scene.current + 1).arg(count));
    setAccessibleName(words.join(u", "_s));
    const QString alt = m_scene.current < count ? content.pictures.at(m_scene.current).altText : QString();
    setAccessibleDescription(QStringList{alt, content.caption.left(300)}.join(u'\n').trimmed());
}

PhonePlace PreviewCanvas::place() const
{
    return phoneIn(size());
}

void PreviewCanvas::paintFrame(QPainter &painter, const PhonePlace &place) const
{
    const qreal corner = (kPhoneCorner + kPhoneBezel) * place.scale;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().line, 1));
    painter.setBrush(QColor(0x16, 0x16, 0x18));
    painter.drawRoundedRect(place.frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.frame.adjusted(1, 1, -1, -1), corner, corner);
    }
}

PreviewHits PreviewCanvas::paintOn(QPainter &painter) const
{
    switch (m_screen) {
    case PreviewScreen::Feed:
        return paintPostScreen(painter, m_scene);
    case PreviewScreen::Grid:
        return paintGridScreen(painter, m_scene);
    case PreviewScreen::Reel:
        return paintReelScreen(painter, m_scene);
    case PreviewScreen::Story:
        return paintStoryScreen(painter, m_scene);
    case PreviewScreen::TikTokVideo:
    case PreviewScreen::TikTokPhotos:
        return paintTikTokScreen(painter, m_scene);
    }
    Q_UNREACHABLE();
}

void PreviewCanvas::paintScreen(QPainter &painter, const PhonePlace &place)
{
    const qreal ratio = devicePixelRatioF();
    const int side = int(std::ceil(kPhoneScreen.height() * place.scale * ratio));
    const int cellSide = int(std::ceil(kPhoneScreen.width() / 2 * place.scale * ratio));
    m_scene.picture = [this, side](int index) { return m_pictures ? m_pictures(index, side) : QImage(); };
    m_scene.gridPicture = [this, cellSide](int cell) {
        return m_gridPictures ? m_gridPictures(cell, cellSide) : QImage();
    };
    // Drawn apart and laid in with its corners taken off: a clip would leave them rough.
    QPixmap sheet((kPhoneScreen * place.scale * ratio).toSize().expandedTo({1, 1}));
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(Qt::transparent);
    QPainter onSheet(&sheet);
    onSheet.scale(place.scale, place.scale);
    m_hits = paintOn(onSheet);
    if (std::exchange(m_revealCaption, false) && m_hits.captionScroll > 0) { // known only once it is laid out
        m_scene.scroll = m_hits.captionScroll;
        m_hits = paintOn(onSheet);
    }
    m_scene.scroll = std::clamp(m_scene.scroll, qreal(0), m_hits.mostScroll);
    QPainterPath corners;
    corners.addRect(QRectF(QPointF(-1, -1), kPhoneScreen + QSizeF(2, 2)));
    corners.addRoundedRect(QRectF(QPointF(0, 0), kPhoneScreen), kPhoneCorner, kPhoneCorner);
    onSheet.setRenderHint(QPainter::Antialiasing);
    onSheet.setCompositionMode(QPainter::CompositionMode_Clear);
    onSheet.fillPath(corners, Qt::black);
    onSheet.end();
    const QPointF at = place.screen().topLeft() * ratio; // on whole pixels, or all of it would be soft
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())) / ratio, sheet);
}

void PreviewCanvas::paintEvent(QPaintEvent *)
{
    const PhonePlace where = place();
    if (where.scale <= 0)
        return;
    QPainter painter(this);
    paintFrame(painter, where);
    paintScreen(painter, where);
}

// ---- Hands ----

void PreviewCanvas::swipe(int by)
{
    const int count = int(m_scene.content.pictures.size());
    const int index = std::clamp(m_scene.current + by, 0, std::max(0, count - 1));
    if (canSwipe() && index != m_scene.current)
        Q_EMIT swiped(index);
}

void PreviewCanvas::scrollBy(qreal points)
{
    const qreal scroll = std::clamp(m_scene.scroll + points, qreal(0), m_hits.mostScroll);
    if (scroll == m_scene.scroll)
        return;
    m_scene.scroll = scroll;
    update();
}

void PreviewCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = place().toPhone(event->position());
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (m_hits.caption.contains(at))
        return setUnfolded(!m_scene.unfolded);
    if (!m_hits.picture.contains(at) || !canSwipe())
        return;
    const bool right = at.x() > kPhoneScreen.width() / 2;
    swipe(right == isRightToLeft() ? -1 : 1);
}

void PreviewCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = place().toPhone(event->position());
    const bool hand = m_hits.caption.contains(at) || (canSwipe() && m_hits.picture.contains(at));
    setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewCanvas::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return swipe(forward);
    case Qt::Key_Left:
        return swipe(-forward);
    case Qt::Key_Home:
        return swipe(-m_scene.current);
    case Qt::Key_End:
        return swipe(int(m_scene.content.pictures.size()));
    case Qt::Key_Down:
        return scrollBy(kScrollStep);
    case Qt::Key_Up:
        return scrollBy(-kScrollStep);
    case Qt::Key_PageDown:
        return scrollBy(5 * kScrollStep);
    case Qt::Key_PageUp:
        return scrollBy(-5 * kScrollStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_hits.caption.isNull())
            return setUnfolded(!m_scene.unfolded);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PreviewCanvas::wheelEvent(QWheelEvent *event)
{
    if (m_hits.mostScroll <= 0)
        return QWidget::wheelEvent(event);
    const QPoint pixels = event->pixelDelta();
    scrollBy(pixels.isNull() ? -event->angleDelta().y() / 120.0 * kScrollStep : -pixels.y());
    event->accept();
}

QString PreviewCanvas::hintAt(QPointF pixel) const
{
    const QPointF at = place().toPhone(pixel);
    if (m_hits.caption.contains(at))
        return m_scene.unfolded ? tr("Click to fold the caption") : tr("Click to see all of the caption");
    const auto &pictures = m_scene.content.pictures;
    if (m_hits.picture.contains(at) && m_scene.current < pictures.size()) {
        const QString alt = pictures.at(m_scene.current).altText;
        return alt.isEmpty() ? QString() : tr("Alternative text: %1").arg(alt);
    }
    return {};
}

bool PreviewCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainTip(hintAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void PreviewCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_scene.rightToLeft = isRightToLeft();
        update();
    }
}

} // namespace kalends
