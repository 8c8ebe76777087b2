// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>

namespace kalends
{

struct ThemeColors;

/// The relation of two lightnesses as WCAG 2.1 defines "contrast ratio": 1 to 21. Both opaque.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// Ink that may be drawn on paper, and what it says there.
struct ColorPair {
    /// What WCAG 2.1 AA asks of it: 1.4.3 of words, 1.4.11 of what a person has to see to know or to work a control.
    enum class Kind { Words, Graphic };
    Kind kind = Kind::Words;
    QByteArray ink; ///< names, for people
    QByteArray paper;
    QColor inkColor;
    QColor paperColor;

    [[nodiscard]] double least() const { return kind == Kind::Words ? 4.5 : 3.0; }
    [[nodiscard]] bool isEnough() const { return contrast(inkColor, paperColor) >= least(); }
};

/// Every pair of colours that the program draws one upon the other, but for two kinds that WCAG leaves out: what is
/// disabled, and what lies on a person's own photos. Who draws a new pair adds it here: a test computes the contrast
/// of each, and another draws every window and finds the words whose pair is not in this list.
[[nodiscard]] QList<ColorPair> colorPairs(const ThemeColors &colors);

/// A band or a row that is tinted with what it says: `ink` over the surface.
[[nodiscard]] QColor tinted(const QColor &ink, const ThemeColors &colors);
/// What a flat button or a row gets while the mouse is over it or presses it.
[[nodiscard]] QColor pressedPaper(const ThemeColors &colors);
[[nodiscard]] QColor hoveredRow(const ThemeColors &colors);

} // namespace kalends
