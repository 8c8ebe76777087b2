// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/framebar.h"
#include "ui/composer/stage/stagepictures.h"

#include <QWidget>

class QLabel;

namespace kalends
{

class TimeField;

/// Below a clip that is being trimmed: its frames with two handles, both times as numbers with the frames there, and
/// what is left in words. Knows no post. GUI thread.
class TrimPanel final : public QWidget
{
    Q_OBJECT
public:
    TrimPanel(const Theme &theme, MediaDoctor &doctor, QWidget *parent = nullptr);

    /// `edit`: how its frames are turned and cut.
    void setClip(const MediaAsset &clip, const MediaEdit &edit, const TrimHand &hand, Channel channel);
    [[nodiscard]] const TrimHand &trim() const { return m_bar->trim(); }
    [[nodiscard]] FrameBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void moving(qint64 atMs);
    void changed(); ///< trim() is another, by a person
    void closeRequested();

private:
    void refresh();
    void typed(bool isStart, qint64 ms);

    FrameBar *m_bar = nullptr;
    TimeField *m_start = nullptr;
    TimeField *m_end = nullptr;
    QLabel *m_startFrame = nullptr;
    QLabel *m_endFrame = nullptr;
    QLabel *m_words = nullptr;
    FrameScrubber *m_startScrubber = nullptr;
    FrameScrubber *m_endScrubber = nullptr;
    MediaAsset m_clip;
    MediaEdit m_edit;
    Channel m_channel = Channel::Instagram;
};

} // namespace kalends
