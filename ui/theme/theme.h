// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QPainter;
class QRectF;

namespace kalends
{

class SystemScheme;

/// The named colours of the look, for one mode. Everything that paints takes its colours from here or from the palette;
/// which of them may lie on which, and with what contrast, is in colorpairs.h.
struct ThemeColors {
    QColor background; ///< windows
    QColor surface;    ///< cards and cells
    QColor sunk;       ///< sidebars, days outside the month
    QColor line;       ///< 1 px hairlines
    QColor edge;       ///< round what is typed into or ticked, which nothing else would show: 3:1
    QColor text;
    QColor muted;  ///< meta
    QColor accent; ///< selection, today, primary button, drop target
    QColor accentBackground;
    QColor ok;   ///< ready, published
    QColor info; ///< publishing
    QColor warn; ///< missing, retry
    QColor bad;  ///< token, attention

    /// Words on the accent colour: white on the light theme's, ink on the dark theme's.
    [[nodiscard]] QColor onAccent() const { return accent.lightness() < 150 ? QColor(Qt::white) : background; }
};

/// Colours, fonts, icons and motion of the whole program. One object, made by the program before the first window and
/// handed to whoever paints. GUI thread. Follows the system's light or dark unless a person chose one.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const ThemeColors &colors() const;
    [[nodiscard]] static const ThemeColors &light();
    [[nodiscard]] static const ThemeColors &dark();

    /// How large words are, in percent of what is said below; 0: as the system's font asks, which the program reads
    /// when the theme is made. 100 to 250, others are taken to the nearest of these.
    void setTextPercent(int percent);
    /// 1 to 2.5. What holds words grows with it: give each length that does through scaled().
    [[nodiscard]] qreal textScale() const { return m_textScale; }
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * m_textScale); }
    /// A system whose font has that many points asks for words of this scale: 9 to 11 are what desktops come with.
    [[nodiscard]] static qreal scaleOfPoints(qreal points);

    [[nodiscard]] QFont base() const;  ///< 13 px
    [[nodiscard]] QFont meta() const;  ///< 11.5 px
    [[nodiscard]] QFont title() const; ///< 20 px semibold: the month
    [[nodiscard]] QFont time() const;  ///< meta, semibold, tabular figures

    /// An icon of resources/icons by its name ("plus", "search"…), drawn in the text colour, sharp at every scale.
    [[nodiscard]] QIcon icon(const QString &name) const;
    [[nodiscard]] QIcon icon(const QString &name, const QColor &color) const;

    /// True: nothing moves. False: as the desktop asks, live.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const;
    /// 120 or 160, or 0 with reduced motion.
    [[nodiscard]] int milliseconds(int normally) const { return reducedMotion() ? 0 : normally; }

    /// Sets palette, font and the style of the controls for the whole program; again after each change.
    void apply();

Q_SIGNALS:
    void changed();

private:
    void decide();
    void tell();
    [[nodiscard]] QFont font(qreal pixels, QFont::Weight weight = QFont::Normal) const;

    SystemScheme *m_system = nullptr;
    bool m_applied = false;
    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_reducedMotion = false; ///< chosen here
    bool m_still = false;         ///< what was told last
    qreal m_systemTextScale = 1;
    qreal m_textScale = 1;
};

inline constexpr int kTileRadius = 6;
inline constexpr int kControlRadius = 7;
inline constexpr int kDialogRadius = 12;
inline constexpr int kGrid = 4; ///< spacing goes in steps of this

/// The badge of a readiness: shape first, colour second. `rect` is square, 12 to 24 px. `phase`, 0 to 1, moves the
/// arrow of Publishing upward through its box; 0 is the picture at rest.
void paintBadge(QPainter &painter, const QRectF &rect, Readiness readiness, const ThemeColors &colors, qreal phase = 0);
/// The colour that a readiness speaks in.
[[nodiscard]] QColor badgeColor(Readiness readiness, const ThemeColors &colors);
/// "Ready", "Missing media"…, translated: for tiles, tooltips and screen readers.
[[nodiscard]] QString readinessWords(Readiness readiness);
/// The mark of a channel, "IG" or "TT" with its own shape, in `rect`.
void paintChannelMark(QPainter &painter, const QRectF &rect, Channel channel, const ThemeColors &colors);

} // namespace kalends
