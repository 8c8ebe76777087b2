// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/framebar.h"

#include "ui/composer/stage/stagewords.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr qreal kHandle = 8;  ///< width
constexpr qreal kMargin = 10; ///< so that a handle at the end is whole
constexpr qint64 kSecondMs = 1000;
constexpr int kMostFrames = 16;

} // namespace

FrameBar::FrameBar(Mode mode, const Theme &theme, MediaDoctor &doctor, QWidget *parent)
    : QWidget(parent), m_mode(mode), m_theme(theme), m_doctor(doctor)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time does not turn round
    if (mode == Mode::Marker)
        m_focused = TrimHand::Grip::Whole;
}

FrameBar::~FrameBar()
{
    if (m_fetching != 0)
        m_doctor.cancel(m_fetching);
}

void FrameBar::setClip(const MediaAsset &clip)
{
    if (clip.id == m_clip.id)
        return;
    m_clip = clip;
    m_frames.clear();
    m_needsFrames = true;
    if (isVisible())
        fetch();
    update();
}

void FrameBar::setTrim(const TrimHand &hand)
{
    m_hand = hand;
    describe();
    update();
}

void FrameBar::setMarker(qint64 atMs)
{
    m_marker = atMs;
    describe();
    update();
}

QRectF FrameBar::strip() const
{
    return QRectF(rect()).adjusted(kMargin, 3, -kMargin, -3);
}

TimeScale FrameBar::scale() const
{
    return {.left = strip().left(), .width = strip().width(), .durationMs = std::max<qint64>(1, m_hand.durationMs())};
}

QPointF FrameBar::handleAt(TrimHand::Grip grip) const
{
    const TimeScale time = scale();
    const qint64 at = grip == TrimHand::Grip::Start ? m_hand.startMs()
                      : grip == TrimHand::Grip::End ? m_hand.endMs()
                                                    : m_marker;
    return {time.xAt(at), strip().center().y()};
}

/// As many as fit side by side, each about as wide as it is in the clip.
void FrameBar::fetch()
{
    if (!m_needsFrames || m_clip.id.isEmpty() || width() < 40)
        return;
    m_needsFrames = false;
    if (m_fetching != 0)
        m_doctor.cancel(m_fetching);
    const double shape = m_clip.height > 0 ? double(m_clip.width) / m_clip.height : 1;
    const qreal wide = std::clamp(strip().height() * shape, 24.0, 80.0);
    const int count = std::clamp(int(std::ceil(strip().width() / wide)), 3, kMostFrames);
    m_frames = QList<QImage>(count);
    const int side = int(strip().height() * devicePixelRatioF() * std::max(1.0, shape));
    m_fetching = m_doctor.frames(
        m_clip, count, side, this,
        [this, id = m_clip.id](int index, qint64, const Result<QImage> &frame) {
            if (id != m_clip.id || index < 0 || index >= m_frames.size() || !frame.ok())
                return;
            m_frames[index] = *frame;
            update();
        },
        [this] { m_fetching = 0; });
}

void FrameBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

void FrameBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        fetch();
}

void FrameBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintFrames(painter);
    if (m_mode == Mode::Range)
        paintRange(painter);
    else
        paintMarker(painter);
}

void FrameBar::paintFrames(QPainter &painter) const
{
    const QRectF all = strip();
    QPainterPath shape;
    shape.addRoundedRect(all, 4, 4);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(all, m_theme.colors().line);
    const qreal wide = all.width() / qreal(std::max<qsizetype>(1, m_frames.size()));
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        const QImage &frame = m_frames.at(i);
        if (frame.isNull())
            continue;
        const QRectF cell(all.left() + qreal(i) * wide, all.top(), wide, all.height());
        const QSizeF part = cell.size().scaled(frame.size(), Qt::KeepAspectRatio);
        painter.drawImage(
            cell, frame,
            QRectF(QPointF((frame.width() - part.width()) / 2, (frame.height() - part.height()) / 2), part));
    }
    painter.restore();
}

void FrameBar::paintRange(QPainter &painter) const
{
    const QRectF all = strip();
    const TimeScale time = scale();
    const qreal from = time.xAt(m_hand.startMs());
    const qreal to = time.xAt(m_hand.endMs());
    QColor veil = m_theme.colors().sunk;
    veil.setAlphaF(0.78F);
    painter.fillRect(QRectF(all.left(), all.top(), from - all.left(), all.height()), veil);
    painter.fillRect(QRectF(to, all.top(), all.right() - to, all.height()), veil);
    const QColor accent = m_theme.colors().accent;
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(from, all.top()), QPointF(to, all.bottom())));
    for (const auto grip : {TrimHand::Grip::Start, TrimHand::Grip::End}) {
        const qreal x = handleAt(grip).x();
        const QRectF body(grip == TrimHand::Grip::Start ? x - kHandle : x, all.top() - 2, kHandle, all.height() + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(body, 3, 3);
        painter.setPen(QPen(m_theme.colors().onAccent(), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(body.center().x(), body.center().y() - 5),
                         QPointF(body.center().x(), body.center().y() + 5));
        if (hasFocus() && m_focused == grip) {
            painter.setPen(QPen(m_theme.colors().text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(body.adjusted(-1.5, -0.5, 1.5, 0.5), 4, 4);
        }
    }
}

void FrameBar::paintMarker(QPainter &painter) const
{
    const QRectF all = strip();
    const TimeScale time = scale();
    QColor veil = m_theme.colors().sunk;
    veil.setAlphaF(0.78F);
    painter.fillRect(QRectF(all.left(), all.top(), time.xAt(m_hand.startMs()) - all.left(), all.height()), veil);
    const qreal end = time.xAt(m_hand.endMs());
    painter.fillRect(QRectF(end, all.top(), all.right() - end, all.height()), veil);
    const qreal x = time.xAt(m_marker);
    const QRectF body(x - 6, all.top() - 2, 12, all.height() + 4);
    painter.setPen(QPen(m_theme.colors().accent, hasFocus() ? 3 : 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, 4, 4);
    painter.setPen(QPen(QColor(Qt::white), 1.5));
    painter.drawLine(QPointF(x, all.top() + 3), QPointF(x, all.bottom() - 3));
}

void FrameBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled())
        return;
    m_before = m_hand;
    m_markerBefore = m_marker;
    const qreal x = event->position().x();
    if (m_mode == Mode::Marker) {
        m_held = TrimHand::Grip::Whole;
        moveHandle(scale().msAt(x));
        return;
    }
    m_held = scale().gripAt(x, m_hand);
    m_grabbedAt = scale().msAt(x);
    if (m_held == TrimHand::Grip::Start || m_held == TrimHand::Grip::End)
        m_focused = m_held;
    update();
}

void FrameBar::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_held == TrimHand::Grip::None) {
        const auto below = m_mode == Mode::Marker ? TrimHand::Grip::Whole : scale().gripAt(x, m_hand);
        setCursor(below == TrimHand::Grip::None    ? Qt::ArrowCursor
                  : below == TrimHand::Grip::Whole ? Qt::OpenHandCursor
                                                   : Qt::SizeHorCursor);
        return;
    }
    moveHandle(scale().msAt(x));
}

void FrameBar::moveHandle(qint64 ms)
{
    if (m_mode == Mode::Marker) {
        m_marker = std::clamp(ms, m_hand.startMs(), std::max(m_hand.startMs(), m_hand.endMs() - 1));
    } else if (m_held == TrimHand::Grip::Start) {
        m_hand.setStart(ms);
    } else if (m_held == TrimHand::Grip::End) {
        m_hand.setEnd(ms);
    } else if (m_held == TrimHand::Grip::Whole) {
        m_hand = m_before; // from where it was taken, so that an end of the clip only holds it back
        m_hand.shift(ms - m_grabbedAt);
    }
    describe();
    update();
    Q_EMIT moving(m_mode == Mode::Marker          ? m_marker
                  : m_held == TrimHand::Grip::End ? m_hand.endMs()
                                                  : m_hand.startMs());
}

void FrameBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || std::exchange(m_held, TrimHand::Grip::None) == TrimHand::Grip::None)
        return;
    update();
    Q_EMIT changed();
}

bool FrameBar::event(QEvent *event)
{
    // Tab goes to the other handle before it leaves, Escape gives a drag up before it closes anything.
    if (event->type() == QEvent::KeyPress && m_mode == Mode::Range) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool on = key->key() == Qt::Key_Tab && m_focused == TrimHand::Grip::Start;
        const bool back = key->key() == Qt::Key_Backtab && m_focused == TrimHand::Grip::End;
        if (on || back) {
            m_focused = on ? TrimHand::Grip::End : TrimHand::Grip::Start;
            describe();
            update();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_held != TrimHand::Grip::None &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FrameBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_mode == Mode::Range && event->reason() == Qt::TabFocusReason)
        m_focused = TrimHand::Grip::Start;
    else if (m_mode == Mode::Range && event->reason() == Qt::BacktabFocusReason)
        m_focused = TrimHand::Grip::End;
    describe();
    update();
}

void FrameBar::step(qint64 byMs)
{
    const TrimHand::Grip held = std::exchange(m_held, m_focused);
    const qint64 now = m_mode == Mode::Marker             ? m_marker
                       : m_focused == TrimHand::Grip::End ? m_hand.endMs()
                                                          : m_hand.startMs();
    moveHandle(now + byMs);
    m_held = held;
    Q_EMIT changed();
}

void FrameBar::keyPressEvent(QKeyEvent *event)
{
    const double rate = m_clip.facts.frameRate > 0 ? m_clip.facts.frameRate : 30;
    const qint64 frame = std::max<qint64>(1, std::llround(kSecondMs / rate));
    const qint64 by = event->modifiers().testFlag(Qt::ShiftModifier) ? kSecondMs : frame;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-by);
    case Qt::Key_Right:
        return step(by);
    case Qt::Key_PageDown:
        return step(-10 * kSecondMs);
    case Qt::Key_PageUp:
        return step(10 * kSecondMs);
    case Qt::Key_Home:
        return step(-m_hand.durationMs());
    case Qt::Key_End:
        return step(m_hand.durationMs());
    case Qt::Key_Escape:
        if (m_held == TrimHand::Grip::None)
            break;
        m_held = TrimHand::Grip::None;
        m_hand = m_before;
        m_marker = m_markerBefore;
        Q_EMIT moving(m_mode == Mode::Marker ? m_marker : m_hand.startMs());
        return update();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FrameBar::describe()
{
    if (m_mode == Mode::Marker)
        setAccessibleDescription(
            tr("The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a "
               "second.")
                .arg(timeText(m_marker), timeText(m_hand.durationMs())));
    else
        setAccessibleDescription(
            (m_focused == TrimHand::Grip::End
                 ? tr("End at %2; begins at %1, of %3. Arrow keys move it by a frame, with "
                      "Shift by a second; Tab goes to the other handle.")
                 : tr("Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, "
                      "with Shift by a second; Tab goes to the other handle."))
                .arg(timeText(m_hand.startMs()), timeText(m_hand.endMs()), timeText(m_hand.durationMs())));
}

} // namespace kalends
