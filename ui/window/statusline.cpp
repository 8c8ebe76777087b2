// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kHintStays = 5s;
} // namespace

/// How the publisher is, as a shape and a colour: full, ring, or a ring with a stroke.
class StatusDot final : public QWidget
{
public:
    StatusDot(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.scaled(12), theme.scaled(12));
    }
    void setPulse(Pulse pulse)
    {
        m_pulse = pulse;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = m_theme.colors();
        const QColor color = m_pulse == Pulse::Well      ? colors.ok
                             : m_pulse == Pulse::Working ? colors.info
                             : m_pulse == Pulse::Trouble ? colors.warn
                                                         : colors.bad;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_pulse == Pulse::Well || m_pulse == Pulse::Working ? QBrush(color) : QBrush());
        painter.drawEllipse(ring);
        if (m_pulse == Pulse::Silent)
            painter.drawLine(ring.bottomLeft(), ring.topRight());
    }

private:
    const Theme &m_theme;
    Pulse m_pulse = Pulse::Well;
};

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_dot(new StatusDot(theme, this)), m_left(new QLabel(this)), m_worker(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_left->setObjectName(u"statusNext"_s);
    m_left->setTextFormat(Qt::PlainText);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_worker->setObjectName(u"statusWorker"_s);
    m_worker->setToolTip(tr("Show what is due, running and failed"));
    m_worker->setAccessibleName(tr("How publishing is going"));
    m_worker->setAutoRaise(true);
    for (QWidget *part : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_worker)})
        part->setFont(theme.meta());
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(3 * kGrid, 0, 2 * kGrid, 0);
    box->setSpacing(2 * kGrid);
    box->addWidget(m_dot);
    box->addWidget(m_left, 1);
    box->addWidget(m_worker);
    setFixedHeight(theme.scaled(30));
    m_hintAway.setSingleShot(true);
    m_hintAway.setInterval(kHintStays);
    connect(&m_hintAway, &QTimer::timeout, this, [this] { setHint({}); });
    connect(m_worker, &QToolButton::clicked, this, &StatusLine::activityRequested);
}

void StatusLine::setWords(const HeartbeatWords &words)
{
    m_words = words;
    m_dot->setPulse(words.pulse);
    m_worker->setText(words.worker);
    m_worker->setAccessibleName(words.worker);
    showLeft();
}

void StatusLine::setHint(const QString &hint)
{
    m_hint = hint;
    hint.isEmpty() ? m_hintAway.stop() : m_hintAway.start();
    showLeft();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLeft();
}

void StatusLine::showLeft()
{
    const QString text = m_hint.isEmpty() ? m_words.next : m_hint;
    m_left->setAccessibleName(text);
    m_left->setToolTip(plainTip(text));
    m_left->setText(m_left->fontMetrics().elidedText(text, Qt::ElideRight, std::max(40, m_left->width())));
}

} // namespace kalends
