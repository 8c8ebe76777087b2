// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/stagecanvas.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kArrow = 30;
constexpr int kStrip = 44;       ///< what is going on
constexpr int kLeastStrip = 280; ///< across
constexpr int kIcon = 34;

QToolButton *arrow(QWidget *parent, const char *name, const QString &label)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(label);
    button->setToolTip(label);
    button->resize(kArrow, kArrow);
    button->hide();
    return button;
}

} // namespace

StageCanvas::StageCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_back(arrow(this, "previousMediaButton", tr("Previous picture"))),
      m_on(arrow(this, "nextMediaButton", tr("Next picture"))),
      m_choose(new QPushButton(tr("Choose files…"), this)),
      m_act(new QPushButton(this))
{
    setObjectName(u"stageCanvas"_s);
    setRole(this, QAccessible::Graphic);
    const bool large = m_theme.textScale() > 1.25;         // then all of it scrolls, and its words need their room
    setMinimumSize(220, large ? m_theme.scaled(150) : 96); // the least window, with a band of warnings
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    m_choose->setObjectName(u"chooseFilesButton"_s);
    m_act->setObjectName(u"conversionButton"_s);
    m_act->hide();
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_choose, &QPushButton::clicked, this, &StageCanvas::chooseRequested);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_shown.progress)
            Q_EMIT cancelRequested();
        else
            Q_EMIT retryRequested();
    });
    refreshLook();
}

void StageCanvas::refreshLook()
{
    m_back->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_on->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));
}

void StageCanvas::show(const Shown &shown)
{
    m_isEmpty = false;
    m_shown = shown;
    if (!shown.image.isNull()) {
        m_image = shown.image;
        m_part = shown.part;
        m_imageWhat = shown.what;
    } else if (shown.what != m_imageWhat) {
        m_image = {};
        m_imageWhat = shown.what;
    }
    setAccessibleName(shown.name);
    arrange();
}

void StageCanvas::showFrame(const QImage &frame)
{
    m_image = frame;
    m_part = QRectF(0, 0, 1, 1);
    update();
}

void StageCanvas::setEmpty(bool isBusy, bool canChange, const QString &takes)
{
    m_isEmpty = true;
    m_isBusy = isBusy;
    m_canChange = canChange;
    m_takes = takes;
    m_shown = {};
    m_image = {};
    m_imageWhat.clear();
    setAccessibleName(isBusy ? tr("Looking at the files…") : tr("No media yet"));
    arrange();
}

void StageCanvas::setDropHere(bool isOver)
{
    m_isDropHere = isOver;
    update();
}

QRectF StageCanvas::stripRect() const
{
    // Words and button need their room beside each other, a narrow picture or not.
    const qreal wide = std::max(m_picture.width(), std::min<qreal>(width(), kLeastStrip));
    return QRectF(m_picture.center().x() - wide / 2, m_picture.bottom() - kStrip, wide, kStrip);
}

QRectF StageCanvas::pictureRect() const
{
    return m_isEmpty ? QRectF() : m_picture;
}

void StageCanvas::arrange()
{
    const QRectF before = m_picture;
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QSizeF shape = m_shown.pixels.isEmpty() ? QSizeF(4, 5) : QSizeF(m_shown.pixels);
    const QSizeF size = shape.scaled(room.size(), Qt::KeepAspectRatio);
    m_picture =
        QRectF(QPointF(qRound(room.center().x() - size.width() / 2), qRound(room.center().y() - size.height() / 2)),
               QSizeF(qRound(size.width()), qRound(size.height())));
    const bool many = !m_isEmpty && m_shown.count > 1;
    const bool turned = isRightToLeft();
    m_back->setVisible(many);
    m_on->setVisible(many);
    m_back->setEnabled(m_shown.index > 0);
    m_on->setEnabled(m_shown.index + 1 < m_shown.count);
    // Beside a narrow picture, on a wide one.
    const bool isNarrow = m_picture.left() >= kArrow + 8;
    const int left = int(m_picture.left()) + (isNarrow ? -kArrow - 8 : 8);
    const int right = int(m_picture.right()) + (isNarrow ? 8 : -kArrow - 8);
    const int middle = int(m_picture.center().y()) - kArrow / 2;
    (turned ? m_on : m_back)->move(left, middle);
    (turned ? m_back : m_on)->move(right, middle);
    m_choose->setVisible(m_isEmpty && !m_isBusy && m_canChange);
    m_choose->adjustSize();
    m_choose->move((width() - m_choose->width()) / 2, height() / 2 + 58);
    const bool acts = !m_isEmpty && (m_shown.progress || !m_shown.problem.isEmpty());
    m_act->setText(m_shown.progress ? tr("Cancel") : tr("Try again"));
    m_act->setAccessibleDescription(m_shown.progress ? m_shown.progressWords : m_shown.problem);
    m_act->setVisible(acts);
    m_act->adjustSize();
    const QRectF strip = stripRect();
    m_act->move(turned ? int(strip.left()) + 8 : int(strip.right()) - m_act->width() - 8,
                int(strip.center().y()) - m_act->height() / 2);
    update();
    if (m_picture != before)
        Q_EMIT pictureMoved();
}

void StageCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_isEmpty)
        return paintEmpty(painter);
    paintPicture(painter);
    if (m_shown.count > 1)
        paintPill(painter, m_picture);
    if (m_shown.progress || !m_shown.problem.isEmpty())
        paintStrip(painter);
    if (hasFocus() || m_isDropHere) {
        painter.setPen(QPen(m_theme.colors().accent, m_isDropHere ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_picture.adjusted(1, 1, -1, -1), kTileRadius, kTileRadius);
    }
}

void StageCanvas::paintEmpty(QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF frame = QRectF(rect()).adjusted(8, 8, -8, -8);
    painter.setPen(QPen(m_isDropHere || hasFocus() ? colors.accent : colors.muted, 1.5, Qt::DashLine));
    painter.setBrush(m_isDropHere ? colors.accentBackground : colors.surface);
    painter.drawRoundedRect(frame, kDialogRadius, kDialogRadius);
    const QPointF middle = frame.center();
    const QRect icon(qRound(middle.x()) - kIcon / 2, qRound(middle.y()) - 62, kIcon, kIcon);
    m_theme.icon(u"image"_s, m_isDropHere ? colors.accent : colors.muted).paint(&painter, icon);
    const QRectF words = frame.adjusted(24, 0, -24, 0);
    painter.setPen(colors.text);
    QFont strong = m_theme.base();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(QRectF(words.left(), middle.y() - 18, words.width(), 24), int(Qt::AlignCenter),
                     m_isBusy       ? tr("Looking at the files…")
                     : !m_canChange ? tr("No media")
                                    : tr("Drop pictures or a clip here"));
    if (m_isBusy || !m_canChange)
        return;
    painter.setPen(colors.muted);
    painter.setFont(m_theme.meta());
    painter.drawText(QRectF(words.left(), middle.y() + 8, words.width(), 44),
                     int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap), m_takes);
}

void StageCanvas::paintPicture(QPainter &painter) const
{
    QPainterPath shape;
    shape.addRoundedRect(m_picture, kTileRadius, kTileRadius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(m_picture, m_theme.colors().line);
    if (!m_image.isNull())
        painter.drawImage(m_picture, m_image,
                          QRectF(m_part.x() * m_image.width(), m_part.y() * m_image.height(),
                                 m_part.width() * m_image.width(), m_part.height() * m_image.height()));
    painter.restore();
    if (!m_shown.notice.isEmpty()) {
        painter.setPen(m_theme.colors().text);
        painter.setFont(m_theme.base());
        painter.drawText(m_picture.adjusted(20, 20, -20, -20), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                         m_shown.notice);
    }
}

void StageCanvas::paintPill(QPainter &painter, const QRectF &picture) const
{
    const QLocale locale;
    const QString words = tr("%1 of %2").arg(locale.toString(m_shown.index + 1), locale.toString(m_shown.count));
    painter.setFont(m_theme.time());
    const qreal wide = QFontMetricsF(m_theme.time()).horizontalAdvance(words) + 18;
    const QRectF pill(isRightToLeft() ? picture.left() + 10 : picture.right() - wide - 10, picture.top() + 10, wide,
                      22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 20, 170)); // on photos of any colour, as the platforms paint it
    painter.drawRoundedRect(pill, 11, 11);
    painter.setPen(Qt::white);
    painter.drawText(pill, int(Qt::AlignCenter), words);
}

void StageCanvas::paintStrip(QPainter &painter) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRectF strip = stripRect();
    QPainterPath shape;
    shape.addRoundedRect(strip.width() > m_picture.width() ? strip : m_picture, kTileRadius, kTileRadius);
    painter.save();
    painter.setClipPath(shape);
    QColor ground = colors.surface;
    ground.setAlphaF(0.94F);
    painter.fillRect(strip, ground);
    const bool failed = !m_shown.progress;
    const int button = m_act->width() + 16;
    QRectF words = strip.adjusted(12, 2, -12 - button, -2);
    if (isRightToLeft())
        words = strip.adjusted(12 + button, 2, -12, -2);
    painter.setFont(m_theme.meta());
    painter.setPen(failed ? colors.bad : colors.text);
    const QString text = failed ? m_shown.problem : m_shown.progressWords;
    painter.drawText(
        words, int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::TextWordWrap),
        text);
    if (m_shown.progress) {
        const qreal done = std::clamp(*m_shown.progress, 0.0, 1.0) * strip.width();
        painter.fillRect(QRectF(strip.left(), strip.bottom() - 3, strip.width(), 3), colors.line);
        painter.fillRect(QRectF(isRightToLeft() ? strip.right() - done : strip.left(), strip.bottom() - 3, done, 3),
                         colors.info);
    }
    painter.restore();
}

void StageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers() == Qt::NoModifier) {
        Q_EMIT stepRequested((event->key() == Qt::Key_Left) == isRightToLeft() ? 1 : -1);
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && m_isEmpty && m_canChange) {
        Q_EMIT chooseRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_isEmpty && m_canChange && event->button() == Qt::LeftButton)
        Q_EMIT chooseRequested();
}

void StageCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        refreshLook();
        arrange();
    }
}

} // namespace kalends
