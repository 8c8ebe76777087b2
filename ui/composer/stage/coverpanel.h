// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/framebar.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;

namespace kalends
{

class DraftMark;
class PostDraft;
class TimeField;

/// Below a clip whose cover is being chosen: its frames with a marker. GUI thread.
class CoverPanel final : public QWidget
{
    Q_OBJECT
public:
    CoverPanel(PostDraft &draft, const Theme &theme, MediaDoctor &doctor, QWidget *parent = nullptr);

    /// `at`: of the clip itself; nothing: none is chosen. `hand`: what of it goes out.
    void setClip(const MediaAsset &clip, const TrimHand &hand, std::optional<qint64> at, Channel channel);
    [[nodiscard]] FrameBar &bar() const { return *m_bar; }

Q_SIGNALS:
    void moving(qint64 atMs);
    void chosen(std::optional<qint64> atMs); ///< by a person; nothing: none of one's own
    void closeRequested();

private:
    void showMark(Channel channel);

    PostDraft &m_draft;
    const Theme &m_theme;
    FrameBar *m_bar = nullptr;
    TimeField *m_at = nullptr;
    QLabel *m_words = nullptr;
    QLayout *m_row = nullptr;
    QPushButton *m_none = nullptr;
    DraftMark *m_mark = nullptr; ///< of m_markOf
    std::optional<Channel> m_markOf;
};

} // namespace kalends
