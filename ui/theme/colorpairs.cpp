// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colorpairs.h"

#include "ui/theme/controlparts.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kalends
{

namespace
{

constexpr qreal kTint = 0.075;

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

using Named = QList<std::pair<QByteArray, QColor>>;

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor tinted(const QColor &ink, const ThemeColors &colors)
{
    return controls::blend(ink, colors.surface, kTint);
}

QColor pressedPaper(const ThemeColors &colors)
{
    return controls::blend(colors.line, colors.surface, 0.8);
}

QColor hoveredRow(const ThemeColors &colors)
{
    return controls::blend(colors.line, colors.surface, 0.5);
}

QList<ColorPair> colorPairs(const ThemeColors &c)
{
    const Named words{{"text", c.text}, {"muted", c.muted}, {"accent", c.accent}};
    const Named states{{"ok", c.ok}, {"info", c.info}, {"warn", c.warn}, {"bad", c.bad}};
    const Named papers{{"background", c.background},
                       {"surface", c.surface},
                       {"sunk", c.sunk},
                       {"accent background", c.accentBackground}};
    const Named tints{{"accent tint", tinted(c.accent, c)}, {"muted tint", tinted(c.muted, c)},
                      {"ok tint", tinted(c.ok, c)},         {"info tint", tinted(c.info, c)},
                      {"warn tint", tinted(c.warn, c)},     {"bad tint", tinted(c.bad, c)}};
    const Named touched{{"line", c.line}, {"pressed", pressedPaper(c)}, {"hovered row", hoveredRow(c)}};

    QList<ColorPair> pairs;
    const auto add = [&pairs](ColorPair::Kind kind, const Named &inks, const Named &on) {
        for (const auto &[paper, paperColor] : on) {
            for (const auto &[ink, inkColor] : inks)
                pairs.append({kind, ink, paper, inkColor, paperColor});
        }
    };
    using enum ColorPair::Kind;
    add(Words, words + states, papers);
    add(Words, words, tints);
    add(Words, {{"text", c.text}, {"accent", c.accent}}, touched);
    // A primary button; while the mouse is over it, and while it is pressed.
    add(Words, {{"on accent", c.onAccent()}},
        {{"accent", c.accent},
         {"hovered accent", controls::blend(c.text, c.accent, 0.1)},
         {"pressed accent", controls::blend(c.text, c.accent, 0.2)}});
    // Marks, badges and icons; the ring around what has the focus; the edge of what is typed into or ticked.
    add(Graphic, words + states, papers + tints + touched);
    add(Graphic, {{"edge", c.edge}}, papers);
    add(Graphic, {{"on accent", c.onAccent()}}, {{"accent", c.accent}});
    add(Graphic, {{"knob", c.surface}}, {{"accent", c.accent}, {"edge", c.edge}});
    return pairs;
}

} // namespace kalends
