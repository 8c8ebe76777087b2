// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/examplestrip.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize kPicture(49, 62);
constexpr int kRing = 3; ///< room around the picture for the focus ring

/// The middle of `image`, as large as `size`, with round corners.
QPixmap cropped(const QImage &image, QSize size, qreal ratio, bool isClip)
{
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF whole({0, 0}, QSizeF(size));
    QPainterPath round;
    round.addRoundedRect(whole, kTileRadius, kTileRadius);
    painter.setClipPath(round);
    QSizeF shown(size);
    shown.scale(image.size(), Qt::KeepAspectRatio);
    const QPointF corner((image.width() - shown.width()) / 2, (image.height() - shown.height()) / 2);
    painter.drawImage(whole, image, QRectF(corner, shown));
    if (isClip) { // which way it runs is the same in every script
        QPainterPath play;
        const QPointF centre = whole.center();
        play.addPolygon(QPolygonF({centre + QPointF(-5, -8), centre + QPointF(9, 0), centre + QPointF(-5, 8)}));
        play.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 90));
        painter.drawEllipse(centre, 14, 14);
        painter.setBrush(Qt::white);
        painter.drawPath(play);
    }
    return picture;
}

} // namespace

ExampleButton::ExampleButton(ExampleFile file, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_file(std::move(file)), m_theme(theme)
{
    setText(m_file.name);
    setAccessibleName(m_file.name);
    setAccessibleDescription(tr("Drag it onto a day, or press Enter to put it on today."));
    setToolTip(m_file.name + u'\n' + accessibleDescription());
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize ExampleButton::sizeHint() const
{
    return pictureSize() + QSize(2 * kRing, 2 * kRing);
}

QSize ExampleButton::pictureSize() const
{
    return {m_theme.scaled(kPicture.width()), m_theme.scaled(kPicture.height())};
}

QMimeData *ExampleButton::load() const
{
    auto *load = new QMimeData;
    load->setUrls({QUrl::fromLocalFile(m_file.path)});
    return load;
}

QPixmap ExampleButton::picture() const
{
    return cropped(m_file.poster, pictureSize(), devicePixelRatioF(), m_file.isClip);
}

void ExampleButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void ExampleButton::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (isDown() && event->buttons() == Qt::LeftButton && way.manhattanLength() >= QApplication::startDragDistance())
        return drag();
    QAbstractButton::mouseMoveEvent(event);
}

/// The platform's own drag, since the file may go anywhere: a day, the drafts, another program. It has no other call
/// than this one, which comes back when the button is released; the windows live on meanwhile.
void ExampleButton::drag()
{
    setDown(false); // letting go is no click
    auto *drag = new QDrag(this);
    drag->setMimeData(load());
    drag->setPixmap(picture());
    drag->setHotSpot(QRect(QPoint(), pictureSize()).center());
    drag->exec(Qt::CopyAction);
}

void ExampleButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ExampleButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inner = rect().adjusted(kRing, kRing, -kRing, -kRing);
    painter.drawPixmap(inner.topLeft(), picture());
    painter.setBrush(Qt::NoBrush);
    if (hasFocus())
        painter.setPen(QPen(m_theme.colors().accent, 2));
    else
        painter.setPen(QPen(m_theme.colors().line, 1));
    const qreal away = hasFocus() ? 2 : 0.5;
    painter.drawRoundedRect(QRectF(inner).adjusted(-away, -away, away, away), kTileRadius + 1, kTileRadius + 1);
}

ExampleStrip::ExampleStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this))
{
    setObjectName(u"tourExamples"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGrid);
}

void ExampleStrip::setFiles(const QList<ExampleFile> &files)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    for (const ExampleFile &file : files) {
        auto *button = new ExampleButton(file, m_theme, this);
        button->setObjectName(u"tourExample%1"_s.arg(m_buttons.size() + 1));
        connect(button, &QAbstractButton::clicked, this, [this, path = file.path] { Q_EMIT chosen(path); });
        m_row->addWidget(button);
        m_buttons.append(button);
        button->show(); // now: somebody may be about to give it the focus
    }
}

} // namespace kalends
