// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/toast.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kStays = 8s;
constexpr int kAboveFoot = 16;
} // namespace

Toast::Toast(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"toastAction"_s);
    m_action->setFlat(true);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(4 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    box->addWidget(m_text, 1);
    box->addWidget(m_action);
    m_away.setSingleShot(true);
    m_away.setInterval(kStays);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action, std::function<void()> act)
{
    if (text.isEmpty())
        return hide();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    QPalette colors = palette(); // the other way round than the window, so that it stands out in both modes
    colors.setColor(QPalette::WindowText, m_theme.colors().background);
    m_text->setPalette(colors);
    colors.setColor(QPalette::ButtonText, m_theme.isDark() ? Theme::light().accent : Theme::dark().accent);
    m_action->setPalette(colors);
    place();
    show();
    raise();
    m_away.start();
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setFloor(QWidget *floor)
{
    m_floor = floor;
    floor->installEventFilter(this);
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::place()
{
    const QWidget *on = parentWidget();
    const int widest = std::min(560, on->width() - 2 * kAboveFoot);
    m_text->setMinimumWidth(0);
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8 * kGrid +
                       (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 2 * kGrid);
    const int width = std::clamp(wanted, 160, std::max(160, widest));
    resize(width, std::max(40, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height()));
    const int foot = m_floor && m_floor->isVisible() ? m_floor->mapTo(on, QPoint()).y() : on->height();
    move((on->width() - this->width()) / 2, foot - height() - kAboveFoot);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize ||
                       (watched == m_floor && (event->type() == QEvent::Move || event->type() == QEvent::Show ||
                                               event->type() == QEvent::Hide));
    if (moved && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_away.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_away.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().text);
    painter.drawRoundedRect(QRectF(rect()), kControlRadius, kControlRadius);
}

} // namespace kalends
