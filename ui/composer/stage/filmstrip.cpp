// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/filmstrip.h"

#include "ui/theme/plainwords.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qreal kMark = 16;

/// The part of a picture that fills a square.
QRectF middleSquare(const QImage &image)
{
    const qreal side = std::min(image.width(), image.height());
    return {(image.width() - side) / 2, (image.height() - side) / 2, side, side};
}

} // namespace

/// One small picture, or the “+”. A button, so that screen readers and the keyboard find it where it is.
class FilmstripTile final : public QAbstractButton
{
public:
    FilmstripTile(Filmstrip &strip, int index) : QAbstractButton(&strip), m_strip(strip), m_index(index)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setIndex(int index) { m_index = index; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const qreal margin = FilmstripLayout::kMargin;
        const QRectF body = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
        if (isAdd())
            paintAdd(painter, body);
        else if (m_index < m_strip.m_cells.size())
            paintCell(painter, body, m_strip.m_cells.at(m_index));
        if (hasFocus())
            paintRing(painter, body);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        if (isAdd())
            return QAbstractButton::mousePressEvent(event);
        setFocus(Qt::MouseFocusReason);
        m_strip.press(m_index, mapToParent(event->position().toPoint()));
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (isAdd())
            return QAbstractButton::mouseMoveEvent(event);
        m_strip.drag(mapToParent(event->position().toPoint()));
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (isAdd())
            return QAbstractButton::mouseReleaseEvent(event);
        if (event->button() == Qt::LeftButton)
            m_strip.release();
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (!isAdd() && event->button() == Qt::LeftButton)
            Q_EMIT m_strip.activated(m_index);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!m_strip.takeKey(isAdd() ? m_strip.count() : m_index, event))
            QAbstractButton::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        if (!isAdd() && event->reason() != Qt::MouseFocusReason && m_index != m_strip.current())
            Q_EMIT m_strip.chosen(m_index);
    }

private:
    [[nodiscard]] bool isAdd() const { return m_index < 0; }
    [[nodiscard]] const ThemeColors &colors() const { return m_strip.m_theme.colors(); }

    void paintAdd(QPainter &painter, const QRectF &body) const
    {
        painter.setPen(QPen(underMouse() ? colors().accent : colors().muted, 1.2, Qt::DashLine));
        painter.setBrush(colors().surface);
        painter.drawRoundedRect(body.adjusted(0.6, 0.6, -0.6, -0.6), kTileRadius, kTileRadius);
        const int side = 16;
        const QRect icon(qRound(body.center().x()) - side / 2, qRound(body.center().y()) - side / 2, side, side);
        m_strip.m_theme.icon(u"plus"_s, underMouse() ? colors().accent : colors().muted).paint(&painter, icon);
    }
    void paintRing(QPainter &painter, const QRectF &body) const
    {
        painter.setPen(QPen(colors().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), kTileRadius + 3, kTileRadius + 3);
    }
    void paintCell(QPainter &painter, const QRectF &body, const Filmstrip::Cell &cell) const
    {
        QPainterPath shape;
        shape.addRoundedRect(body, kTileRadius, kTileRadius);
        const bool isDragged = m_strip.m_pressed == m_index && m_strip.m_target >= 0;
        painter.setOpacity(isDragged ? 0.85 : 1.0);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(body, colors().line);
        if (const QImage image = m_strip.m_picture(m_index); !image.isNull())
            painter.drawImage(body, image, middleSquare(image));
        painter.restore();
        paintMarks(painter, body, cell);
        if (m_index == m_strip.current()) {
            painter.setPen(QPen(colors().sunk, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body.adjusted(-1, -1, 1, 1), kTileRadius + 1, kTileRadius + 1);
            painter.setPen(QPen(colors().accent, 2));
            painter.drawRoundedRect(body.adjusted(-3, -3, 3, 3), kTileRadius + 3, kTileRadius + 3);
        }
    }
    void paintMarks(QPainter &painter, const QRectF &body, const Filmstrip::Cell &cell) const
    {
        const bool turned = m_strip.isRightToLeft();
        const auto corner = [&](bool leading, bool top) {
            const bool left = leading != turned;
            return QRectF(left ? body.left() + 3 : body.right() - kMark - 3,
                          top ? body.top() + 3 : body.bottom() - kMark - 3, kMark, kMark);
        };
        if (cell.progress)
            paintProgress(painter, corner(false, true), *cell.progress);
        else if (cell.isFailed || cell.hasIssue)
            paintMark(painter, corner(false, true), u"warning"_s, cell.isFailed ? colors().bad : colors().warn);
        if (cell.isEdited)
            paintMark(painter, corner(true, false), u"crop"_s, colors().text);
        if (cell.isVideo)
            paintMark(painter, corner(false, false), u"video"_s, colors().text);
        if (cell.isCover)
            paintMark(painter, corner(true, true), u"image"_s, colors().accent);
    }
    void paintMark(QPainter &painter, const QRectF &place, const QString &icon, const QColor &ink) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().surface);
        painter.drawEllipse(place);
        m_strip.m_theme.icon(icon, ink).paint(&painter, place.adjusted(2.5, 2.5, -2.5, -2.5).toRect());
    }
    void paintProgress(QPainter &painter, const QRectF &place, double done) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().surface);
        painter.drawEllipse(place);
        const QRectF ring = place.adjusted(3, 3, -3, -3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors().line, 2.2));
        painter.drawEllipse(ring);
        painter.setPen(QPen(colors().info, 2.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -int(std::clamp(done, 0.03, 1.0) * 360 * 16));
    }

    Filmstrip &m_strip;
    int m_index; ///< -1: the “+”
};

Filmstrip::Filmstrip(const Theme &theme, Picture picture, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(std::move(picture)), m_add(new FilmstripTile(*this, -1))
{
    setObjectName(u"filmstrip"_s);
    setAccessibleName(tr("Media, in the order in which they go out"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_add->setObjectName(u"addMediaButton"_s);
    m_add->setAccessibleName(tr("Add media…"));
    m_add->setToolTip(tr("Add media…"));
    connect(m_add, &QAbstractButton::clicked, this, &Filmstrip::addRequested);
}

QSize Filmstrip::sizeHint() const
{
    return {qRound(layoutNow().contentWidth()), int(FilmstripLayout::kTile + 2 * FilmstripLayout::kMargin)};
}

QSize Filmstrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

FilmstripLayout Filmstrip::layoutNow() const
{
    return {.width = qreal(width()),
            .count = count(),
            .hasAdd = m_canChange && m_hasRoom,
            .rightToLeft = isRightToLeft(),
            .scroll = m_scroll};
}

QRect Filmstrip::tileRect(int index) const
{
    const int margin = int(FilmstripLayout::kMargin);
    const QAbstractButton *tile = index < m_tiles.size() ? m_tiles.at(index) : m_add;
    return tile->geometry().adjusted(margin, margin, -margin, -margin);
}

void Filmstrip::setCells(const QList<Cell> &cells)
{
    if (cells == m_cells)
        return;
    if (cells.size() != m_cells.size())
        cancelDrag();
    m_cells = cells;
    while (m_tiles.size() > cells.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < cells.size()) {
        auto *tile = new FilmstripTile(*this, int(m_tiles.size()));
        tile->setObjectName(u"mediaTile%1"_s.arg(m_tiles.size() + 1));
        tile->show();
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_tiles.at(i)->setAccessibleName(cells.at(i).name);
        m_tiles.at(i)->setAccessibleDescription(cells.at(i).marks.join(u". "_s));
        m_tiles.at(i)->setToolTip(plainTip((QStringList(cells.at(i).name) + cells.at(i).marks).join(u'\n')));
    }
    place();
    refreshPictures();
}

void Filmstrip::setCurrent(int index)
{
    const bool hadFocus = m_current >= 0 && m_current < m_tiles.size() && m_tiles.at(m_current)->hasFocus();
    if (std::exchange(m_current, index) != index) // else whoever scrolled on goes on looking there
        m_scroll = index >= 0 ? layoutNow().scrollToShow(index) : 0;
    if (hadFocus && index >= 0 && index < m_tiles.size())
        m_tiles.at(index)->setFocus();
    place();
    refreshPictures();
}

void Filmstrip::setCanChange(bool canChange, bool hasRoom)
{
    m_canChange = canChange;
    m_hasRoom = hasRoom;
    place();
}

void Filmstrip::focusTile(int index)
{
    if (index >= 0 && index < m_tiles.size())
        m_tiles.at(index)->setFocus();
    else if (m_add->isVisible())
        m_add->setFocus();
}

QList<QWidget *> Filmstrip::tabChain() const
{
    QList<QWidget *> chain(m_tiles.begin(), m_tiles.end());
    chain.append(m_add);
    return chain;
}

bool Filmstrip::hasFocusInside() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus() && isAncestorOf(focus);
}

void Filmstrip::refreshPictures()
{
    for (QAbstractButton *tile : std::as_const(m_tiles))
        tile->update();
}

void Filmstrip::place()
{
    const FilmstripLayout now = layoutNow();
    m_scroll = std::clamp(m_scroll, 0.0, now.mostScroll());
    const qreal margin = FilmstripLayout::kMargin;
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int at = m_target >= 0 ? FilmstripLayout::placeWhileDragging(i, m_pressed, m_target) : i;
        QRect body = now.tileRect(at).adjusted(-margin, -margin, margin, margin).toRect();
        if (m_target >= 0 && i == m_pressed) { // it follows the hand
            body.moveLeft(now.tileRect(i).adjusted(-margin, 0, 0, 0).toRect().left() + m_draggedTo.x() -
                          m_pressedAt.x());
            m_tiles.at(i)->raise();
        }
        m_tiles.at(i)->setGeometry(body);
    }
    m_add->setVisible(now.hasAdd);
    m_add->setGeometry(now.tileRect(now.count).adjusted(-margin, -margin, margin, margin).toRect());
    updateGeometry();
}

void Filmstrip::press(int index, QPoint at)
{
    m_pressed = index;
    m_pressedAt = at;
    m_draggedTo = at;
    if (index != m_current)
        Q_EMIT chosen(index);
}

void Filmstrip::drag(QPoint to)
{
    if (m_pressed < 0 || !m_canChange || count() < 2)
        return;
    if (m_target < 0 && (to - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_draggedTo = to;
    m_target = layoutNow().dropPlace(to.x());
    place();
    m_tiles.at(m_pressed)->setCursor(Qt::ClosedHandCursor);
}

void Filmstrip::release()
{
    const int from = std::exchange(m_pressed, -1);
    const int to = std::exchange(m_target, -1);
    if (from >= 0 && from < m_tiles.size())
        m_tiles.at(from)->setCursor(Qt::PointingHandCursor);
    place();
    if (to >= 0 && to != from)
        Q_EMIT moveRequested(from, to);
}

void Filmstrip::cancelDrag()
{
    if (m_pressed >= 0 && m_pressed < m_tiles.size())
        m_tiles.at(m_pressed)->setCursor(Qt::PointingHandCursor);
    m_pressed = -1;
    m_target = -1;
    place();
}

bool Filmstrip::takeKey(int index, QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_target >= 0) {
        cancelDrag();
        return true;
    }
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isSideways) {
        const int to = index + ((event->key() == Qt::Key_Left) == isRightToLeft() ? 1 : -1);
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            if (m_canChange && index < count() && to >= 0 && to < count())
                Q_EMIT moveRequested(index, to);
            return true;
        }
        QAbstractButton *next = to == count() && m_add->isVisible() ? m_add : m_tiles.value(to);
        if (next)
            next->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (index >= count())
        return false;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (m_canChange)
            Q_EMIT removeRequested(index);
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated(index);
        return true;
    }
    return false;
}

void Filmstrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_current >= 0) // what is chosen stays in view
        m_scroll = layoutNow().scrollToShow(m_current);
    place();
}

void Filmstrip::wheelEvent(QWheelEvent *event)
{
    if (layoutNow().mostScroll() <= 0)
        return event->ignore();
    const QPoint by = event->angleDelta();
    const int along = by.x() != 0 ? (isRightToLeft() ? -by.x() : by.x()) : by.y();
    m_scroll -= along / 2.0;
    place();
    event->accept();
}

void Filmstrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace kalends
