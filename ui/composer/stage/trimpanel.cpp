// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/trimpanel.h"

#include "ui/composer/stage/stagewords.h"
#include "ui/composer/stage/timefield.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kFrame = 36;

QLabel *frameLabel(QWidget *parent, const char *name, const QString &words)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(words);
    label->setFixedSize(kFrame, kFrame);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

TimeField *timeField(QWidget *parent, const char *name, const QString &words)
{
    auto *field = new TimeField(parent);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setToolTip(words);
    return field;
}

void showFrame(QLabel *label, const QImage &image)
{
    const qreal ratio = label->devicePixelRatioF();
    QPixmap pixmap =
        QPixmap::fromImage(image.scaled(QSize(kFrame, kFrame) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    label->setPixmap(pixmap);
}

} // namespace

TrimPanel::TrimPanel(const Theme &theme, MediaDoctor &doctor, QWidget *parent)
    : QWidget(parent),
      m_bar(new FrameBar(FrameBar::Mode::Range, theme, doctor, this)),
      m_start(timeField(this, "trimStartField", tr("Begins at"))),
      m_end(timeField(this, "trimEndField", tr("Ends at"))),
      m_startFrame(frameLabel(this, "trimStartFrame", tr("The first frame"))),
      m_endFrame(frameLabel(this, "trimEndFrame", tr("The last frame"))),
      m_words(new QLabel(this)),
      m_startScrubber(new FrameScrubber(doctor, this)),
      m_endScrubber(new FrameScrubber(doctor, this))
{
    setObjectName(u"trimPanel"_s);
    m_bar->setObjectName(u"trimBar"_s);
    m_bar->setAccessibleName(tr("What of the clip goes out"));
    m_words->setObjectName(u"trimWords"_s);
    m_words->setFont(theme.meta());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"trimDoneButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_startFrame);
    row->addWidget(m_start);
    row->addWidget(m_words, 1);
    row->addWidget(m_end);
    row->addWidget(m_endFrame);
    row->setDirection(QBoxLayout::LeftToRight);
    auto *ends = new QWidget(this); // time does not turn round
    ends->setLayoutDirection(Qt::LeftToRight);
    ends->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(m_bar);
    box->addWidget(ends);
    box->addWidget(done, 0, Qt::AlignHCenter);
    connect(m_bar, &FrameBar::moving, this, [this](qint64 atMs) {
        refresh();
        Q_EMIT moving(atMs);
    });
    connect(m_bar, &FrameBar::changed, this, &TrimPanel::changed);
    connect(m_start, &TimeField::valueEdited, this, [this](qint64 ms) { typed(true, ms); });
    connect(m_end, &TimeField::valueEdited, this, [this](qint64 ms) { typed(false, ms); });
    connect(m_startScrubber, &FrameScrubber::frame, this,
            [this](const QImage &image) { showFrame(m_startFrame, image); });
    connect(m_endScrubber, &FrameScrubber::frame, this, [this](const QImage &image) { showFrame(m_endFrame, image); });
    connect(done, &QPushButton::clicked, this, &TrimPanel::closeRequested);
}

void TrimPanel::setClip(const MediaAsset &clip, const MediaEdit &edit, const TrimHand &hand, Channel channel)
{
    m_clip = clip;
    m_edit = edit;
    m_channel = channel;
    m_bar->setTrim(hand);
    m_bar->setClip(clip);
    refresh();
}

void TrimPanel::refresh()
{
    const TrimHand &hand = trim();
    m_start->setRange(0, hand.durationMs());
    m_start->setValue(hand.startMs());
    m_end->setRange(0, hand.durationMs());
    m_end->setValue(hand.endMs());
    m_words->setText(trimWords(hand.lengthMs(), hand.durationMs(), m_channel, hand.leastMs(), hand.mostMs()));
    const int side = int(kFrame * devicePixelRatioF());
    m_startScrubber->request({.asset = m_clip, .edit = m_edit, .side = side, .atMs = hand.startMs()});
    m_endScrubber->request(
        {.asset = m_clip, .edit = m_edit, .side = side, .atMs = std::max<qint64>(0, hand.endMs() - 1)});
}

void TrimPanel::typed(bool isStart, qint64 ms)
{
    TrimHand hand = trim();
    if (isStart)
        hand.setStart(ms);
    else
        hand.setEnd(ms);
    m_bar->setTrim(hand);
    refresh();
    Q_EMIT moving(isStart ? hand.startMs() : hand.endMs());
    Q_EMIT changed();
}

} // namespace kalends
