// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/peoplelayer.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr double kStep = 0.01;
constexpr double kBigStep = 0.05;
constexpr qreal kListGap = 4;

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100)) + QLocale().percent();
}

} // namespace

PeopleLayer::PeopleLayer(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new QLineEdit(this))
{
    setObjectName(u"peopleLayer"_s);
    setRole(this, QAccessible::Graphic);
    setAccessibleName(tr("People on the picture"));
    setFont(theme.meta());
    m_name->setObjectName(u"tagNameEdit"_s);
    m_name->setAccessibleName(tr("User name of the person"));
    m_name->setPlaceholderText(tr("@name"));
    m_name->setMaxLength(31);
    m_name->setLayoutDirection(Qt::LeftToRight); // user names are Latin
    m_name->setFont(theme.base());
    m_name->hide();
    m_name->installEventFilter(this);
    setEditable(false);
}

void PeopleLayer::setPicture(const QRectF &picture)
{
    m_picture = picture;
    placeNameField();
    update();
}

void PeopleLayer::setTags(const QList<UserTag> &tags, TagPlacing placing)
{
    if (m_held < 0) // what is being dragged is newer
        m_tags = tags;
    m_placing = placing;
    if (m_selected >= m_tags.size())
        m_selected = -1;
    describe();
    update();
}

void PeopleLayer::setEditable(bool editable)
{
    m_editable = editable;
    setAttribute(Qt::WA_TransparentForMouseEvents, !editable);
    setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(editable);
    setCursor(editable ? Qt::CrossCursor : Qt::ArrowCursor);
    if (!editable) {
        stopNaming();
        m_selected = -1;
    }
    update();
}

bool PeopleLayer::isNaming() const
{
    return m_name->isVisible();
}

void PeopleLayer::stopNaming()
{
    m_newPlace.reset();
    m_renaming = -1;
    m_name->clear();
    const bool hadFocus = m_name->hasFocus();
    m_name->hide();
    if (hadFocus)
        setFocus();
    update();
}

TagBubble PeopleLayer::bubbleOf(const QString &name, int index, std::optional<QPointF> place) const
{
    const QFontMetricsF metrics(font());
    const QSizeF words(metrics.horizontalAdvance(name), metrics.height());
    if (place)
        return TagBubble::at(*place, words, m_picture);
    // Without a place they stand in a row of their own, from below.
    TagBubble listed = TagBubble::at({0, 0}, words, m_picture);
    const qreal height = listed.body.height() + kListGap;
    listed.body.moveLeft(isRightToLeft() ? m_picture.right() - 12 - listed.body.width() : m_picture.left() + 12);
    listed.body.moveTop(m_picture.bottom() - 12 - height * (index + 1));
    listed.tip = listed.body.center();
    return listed;
}

TagBubble PeopleLayer::bubble(int index) const
{
    const UserTag &tag = m_tags.at(index);
    const bool placed = m_placing == TagPlacing::Placed && tag.x && tag.y;
    return bubbleOf(tag.username, index, placed ? std::optional(QPointF(*tag.x, *tag.y)) : std::nullopt);
}

QRectF PeopleLayer::bubbleRect(int index) const
{
    return index >= 0 && index < m_tags.size() ? bubble(index).body : QRectF();
}

int PeopleLayer::tagAt(QPointF point) const
{
    for (int i = int(m_tags.size()) - 1; i >= 0; --i) { // the last painted lies on top
        if (bubble(i).contains(point))
            return i;
    }
    return -1;
}

void PeopleLayer::paintEvent(QPaintEvent *)
{
    if (m_placing == TagPlacing::None || m_picture.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_tags.size(); ++i) {
        if (i != m_renaming)
            paintBubble(painter, bubble(i), m_tags.at(i).username, m_editable && i == m_selected);
    }
    if (m_newPlace && isNaming()) {
        const QPointF tip(m_picture.x() + m_newPlace->x() * m_picture.width(),
                          m_picture.y() + m_newPlace->y() * m_picture.height());
        painter.setPen(QPen(QColor(0, 0, 0, 120), 3));
        painter.drawEllipse(tip, 6, 6);
        painter.setPen(QPen(Qt::white, 1.5));
        painter.drawEllipse(tip, 6, 6);
    }
}

void PeopleLayer::paintBubble(QPainter &painter, const TagBubble &one, const QString &name, bool isSelected) const
{
    QPainterPath shape;
    shape.addRoundedRect(one.body, 6, 6);
    if (!one.body.contains(one.tip)) {
        const qreal base = one.isAbove ? one.body.bottom() : one.body.top();
        const qreal x =
            std::clamp(one.tip.x(), one.body.left() + 10, std::max(one.body.left() + 10, one.body.right() - 10));
        QPainterPath tip;
        tip.moveTo(one.tip);
        tip.lineTo(x - TagBubble::kTip, base);
        tip.lineTo(x + TagBubble::kTip, base);
        tip.closeSubpath();
        shape = shape.united(tip);
    }
    painter.setPen(isSelected ? QPen(Theme::dark().accent, 2) : QPen(QColor(255, 255, 255, 60), 1));
    painter.setBrush(QColor(20, 20, 20, 210)); // as on the platform, in both modes
    painter.drawPath(shape);
    painter.setPen(Qt::white);
    painter.setFont(font());
    const QString shown = QFontMetricsF(font()).elidedText(name, Qt::ElideRight, one.body.width() - 12);
    painter.drawText(one.body, int(Qt::AlignCenter), shown);
}

void PeopleLayer::select(int index)
{
    if (index == m_selected)
        return;
    m_selected = index;
    describe();
    update();
    Q_EMIT selectionChanged();
}

void PeopleLayer::describe()
{
    QString words =
        m_tags.isEmpty() ? tr("Nobody is tagged.") : tr("%n people are tagged.", nullptr, int(m_tags.size()));
    if (m_selected >= 0 && m_selected < m_tags.size()) {
        const UserTag &tag = m_tags.at(m_selected);
        words += u' ' +
                 (tag.x && tag.y && m_placing == TagPlacing::Placed
                      ? tr("%1, %2 from the left, %3 from the top.").arg(tag.username, percent(*tag.x), percent(*tag.y))
                      : tag.username + u'.');
    }
    setAccessibleDescription(words + u' ' +
                             tr("Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete "
                                "removes it."));
}

void PeopleLayer::beginTag(std::optional<QPointF> place)
{
    if (!m_editable || m_placing == TagPlacing::None || !hasRoom())
        return;
    m_renaming = -1;
    m_newPlace = m_placing == TagPlacing::Placed ? std::optional(place.value_or(QPointF(0.5, 0.5))) : std::nullopt;
    m_name->clear();
    m_name->show();
    placeNameField();
    m_name->setFocus();
    update();
}

void PeopleLayer::placeNameField()
{
    if (!isNaming())
        return;
    const QSize size(150, m_name->sizeHint().height());
    const TagBubble place =
        m_renaming >= 0 ? bubble(m_renaming) : bubbleOf(u"@wide.enough.name"_s, int(m_tags.size()), m_newPlace);
    QRect field(place.body.topLeft().toPoint(), size);
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, width() - size.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, height() - size.height())));
    m_name->setGeometry(field);
}

bool PeopleLayer::hasRoom()
{
    if (m_tags.size() < m_roomFor)
        return true;
    Q_EMIT refused(tr("Instagram takes up to %1 people in a post.").arg(kMostUserTags));
    return false;
}

/// What was typed as the name of the tag `of`, or of a new one; nothing, and refused() says why, when it cannot be
/// that.
std::optional<QString> PeopleLayer::nameFrom(const QString &typed, int of)
{
    const auto name = userName(typed);
    if (!name) {
        Q_EMIT refused(tr("“%1” is not a user name: letters, digits, dots and underscores only.").arg(typed.left(40)));
        return std::nullopt;
    }
    for (int i = 0; i < m_tags.size(); ++i) {
        if (i != of && m_tags.at(i).username.compare(*name, Qt::CaseInsensitive) == 0) {
            Q_EMIT refused(tr("%1 is tagged here already.").arg(*name));
            return std::nullopt;
        }
    }
    return name;
}

bool PeopleLayer::addTag(const QString &typed, std::optional<QPointF> place)
{
    const auto name = nameFrom(typed, -1);
    if (!name || !hasRoom())
        return false;
    UserTag tag{.username = *name, .x = {}, .y = {}};
    if (m_placing == TagPlacing::Placed) {
        const QPointF at = place.value_or(QPointF(0.5, 0.5));
        tag.x = at.x();
        tag.y = at.y();
    }
    m_tags.append(tag);
    m_selected = int(m_tags.size()) - 1;
    describe();
    update();
    Q_EMIT changed();
    return true;
}

void PeopleLayer::commitName()
{
    const QString typed = m_name->text().trimmed();
    if (typed.isEmpty())
        return stopNaming();
    if (m_renaming < 0) {
        if (addTag(typed, m_newPlace))
            stopNaming();
        return;
    }
    const auto name = nameFrom(typed, m_renaming);
    if (!name || m_renaming >= m_tags.size())
        return;
    m_tags[m_renaming].username = *name;
    stopNaming();
    describe();
    Q_EMIT changed();
}

void PeopleLayer::remove(int index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    m_selected = std::min(index, int(m_tags.size()) - 1);
    describe();
    update();
    Q_EMIT changed();
}

void PeopleLayer::moveSelected(QPointF by)
{
    if (m_selected < 0 || m_selected >= m_tags.size() || m_placing != TagPlacing::Placed)
        return;
    UserTag &tag = m_tags[m_selected];
    tag.x = std::clamp(tag.x.value_or(0.5) + by.x(), 0.0, 1.0);
    tag.y = std::clamp(tag.y.value_or(0.5) + by.y(), 0.0, 1.0);
    describe();
    update();
    Q_EMIT changed();
}

void PeopleLayer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNameField();
}

void PeopleLayer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isNaming()) { // a click beside the field takes what is in it
        commitName();
        if (isNaming())
            stopNaming();
        return;
    }
    m_pressedAt = event->position();
    m_held = tagAt(event->position());
    m_hasMoved = false;
    select(m_held);
    if (m_held >= 0)
        m_before = m_tags.at(m_held);
    else if (m_picture.contains(event->position()))
        beginTag(placeOn(m_picture, event->position()));
}

void PeopleLayer::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held < 0 || m_held >= m_tags.size()) {
        setCursor(tagAt(event->position()) >= 0 ? Qt::OpenHandCursor : Qt::CrossCursor);
        return;
    }
    const QPointF way = event->position() - m_pressedAt;
    if (m_placing != TagPlacing::Placed || (!m_hasMoved && way.manhattanLength() < QApplication::startDragDistance()))
        return;
    m_hasMoved = true;
    setCursor(Qt::ClosedHandCursor);
    const QPointF from(m_picture.x() + m_before->x.value_or(0.5) * m_picture.width(),
                       m_picture.y() + m_before->y.value_or(0.5) * m_picture.height());
    const QPointF to = placeOn(m_picture, from + way);
    m_tags[m_held].x = to.x();
    m_tags[m_held].y = to.y();
    update();
}

void PeopleLayer::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_held, -1) < 0 || !std::exchange(m_hasMoved, false))
        return;
    describe();
    Q_EMIT changed();
}

void PeopleLayer::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kBigStep : kStep;
    const int count = int(m_tags.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return moveSelected({-step, 0});
    case Qt::Key_Right:
        return moveSelected({step, 0});
    case Qt::Key_Up:
        return moveSelected({0, -step});
    case Qt::Key_Down:
        return moveSelected({0, step});
    case Qt::Key_PageDown:
        return select(count > 0 ? (m_selected + 1) % count : -1);
    case Qt::Key_PageUp:
        return select(count > 0 ? (m_selected + count - (m_selected < 0 ? 0 : 1)) % count : -1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return remove(m_selected);
    case Qt::Key_Insert:
        return beginTag({});
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        break;
    case Qt::Key_Escape:
        if (m_held >= 0 && m_before) {
            m_tags[m_held] = *m_before;
            m_held = -1;
            m_hasMoved = false;
            return update();
        }
        return QWidget::keyPressEvent(event);
    default:
        if (event->text() == "@"_L1)
            return beginTag({});
        return QWidget::keyPressEvent(event);
    }
    if (m_selected < 0)
        return beginTag({});
    m_renaming = m_selected;
    m_name->setText(m_tags.at(m_selected).username);
    m_name->show();
    placeNameField();
    m_name->selectAll();
    m_name->setFocus();
    update();
}

bool PeopleLayer::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_held >= 0 &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// The field's own keys: what it lets through would reach this layer, and the window's default button behind it.
bool PeopleLayer::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_name || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !enters)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && enters)
        commitName();
    else if (event->type() == QEvent::KeyPress)
        stopNaming();
    event->accept();
    return true;
}

} // namespace kalends
