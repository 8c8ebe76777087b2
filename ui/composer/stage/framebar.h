// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/mediadoctor.h"
#include "ui/composer/stage/trimhand.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace kalends
{

class Theme;

/// The frames of a clip side by side, with either two handles (what goes out) or one marker (the cover). Time runs from
/// left to right. Arrow keys move by a frame, with Shift by a second; Tab goes from handle to handle. GUI thread.
class FrameBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Range, Marker };
    static constexpr int kHeight = 46;

    FrameBar(Mode mode, const Theme &theme, MediaDoctor &doctor, QWidget *parent = nullptr);
    ~FrameBar() override;

    /// Fetches frames when it is another clip.
    void setClip(const MediaAsset &clip);
    void setTrim(const TrimHand &hand); ///< Marker: where the marker may go
    void setMarker(qint64 atMs);
    [[nodiscard]] const TrimHand &trim() const { return m_hand; }
    [[nodiscard]] qint64 marker() const { return m_marker; }
    [[nodiscard]] TrimHand::Grip focusedHandle() const { return m_focused; }
    [[nodiscard]] QPointF handleAt(TrimHand::Grip grip) const; ///< its middle; Whole: the marker's

    [[nodiscard]] QSize sizeHint() const override { return {360, kHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, kHeight}; }

Q_SIGNALS:
    void moving(qint64 atMs); ///< a handle or the marker is there now: show that frame
    void changed();           ///< a hand has let go, or a key was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] QRectF strip() const;
    void fetch();
    void moveHandle(qint64 ms);
    void step(qint64 byMs);
    void describe();
    void paintFrames(QPainter &painter) const;
    void paintRange(QPainter &painter) const;
    void paintMarker(QPainter &painter) const;

    const Mode m_mode;
    const Theme &m_theme;
    MediaDoctor &m_doctor;
    MediaAsset m_clip;
    QList<QImage> m_frames;
    MediaDoctor::Ticket m_fetching = 0;
    TrimHand m_hand;
    qint64 m_marker = 0;
    TrimHand::Grip m_held = TrimHand::Grip::None;
    TrimHand::Grip m_focused = TrimHand::Grip::Start;
    TrimHand m_before;
    qint64 m_markerBefore = 0;
    qint64 m_grabbedAt = 0; ///< of the clip, where the part between the handles was taken
    bool m_needsFrames = false;
};

} // namespace kalends
