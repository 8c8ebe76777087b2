// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/stage/coverpanel.h"

#include "ui/composer/stage/stageedits.h"
#include "ui/composer/stage/stagewords.h"
#include "ui/composer/stage/timefield.h"
#include "ui/composer/words/draftmark.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

CoverPanel::CoverPanel(PostDraft &draft, const Theme &theme, MediaDoctor &doctor, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_bar(new FrameBar(FrameBar::Mode::Marker, theme, doctor, this)),
      m_at(new TimeField(this)),
      m_words(new QLabel(tr("Cover frame"), this)),
      m_none(new QPushButton(tr("No own cover"), this))
{
    setObjectName(u"coverPanel"_s);
    m_bar->setObjectName(u"coverBar"_s);
    m_bar->setAccessibleName(tr("Cover frame"));
    m_at->setObjectName(u"coverField"_s);
    m_at->setAccessibleName(tr("The cover is the frame at"));
    m_none->setObjectName(u"noCoverButton"_s);
    m_none->setToolTip(tr("The platform takes the first frame"));
    m_words->setFont(theme.meta());
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"coverDoneButton"_s);
    auto *row = new FlowLayout(2 * kGrid); // long words go into a second row
    row->setCentred(true);
    m_row = row;
    row->addWidget(m_words);
    row->addWidget(m_at);
    row->addWidget(m_none);
    row->addWidget(done);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addWidget(m_bar);
    box->addLayout(row);
    connect(m_bar, &FrameBar::moving, this, [this](qint64 atMs) {
        m_at->setValue(atMs);
        Q_EMIT moving(atMs);
    });
    connect(m_bar, &FrameBar::changed, this, [this] { Q_EMIT chosen(m_bar->marker()); });
    connect(m_at, &TimeField::valueEdited, this, [this](qint64 ms) {
        m_bar->setMarker(ms);
        Q_EMIT moving(ms);
        Q_EMIT chosen(ms);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    connect(done, &QPushButton::clicked, this, &CoverPanel::closeRequested);
}

void CoverPanel::setClip(const MediaAsset &clip, const TrimHand &hand, std::optional<qint64> at, Channel channel)
{
    m_bar->setTrim(hand);
    m_bar->setMarker(at.value_or(hand.startMs()));
    m_bar->setClip(clip);
    m_at->setRange(hand.startMs(), StageEdits::lastCoverMs(hand.startMs(), hand.endMs()));
    m_at->setValue(at.value_or(hand.startMs()));
    m_none->setEnabled(at.has_value());
    showMark(channel);
}

/// A mark belongs to one channel's field for good, so another channel gets another mark.
void CoverPanel::showMark(Channel channel)
{
    if (m_markOf == channel)
        return;
    delete m_mark;
    m_markOf = channel;
    m_mark = new DraftMark(m_draft, m_theme, channel, u"cover_offset_ms"_s, this);
    m_mark->setObjectName(u"coverMark"_s);
    m_row->addWidget(m_mark);
}

} // namespace kalends
