// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/controlstyle.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not registered by themselves.
static void initKalendsIcons()
{
    Q_INIT_RESOURCE(kalends_icons);
}

namespace kalends
{

namespace
{

constexpr qreal kUsualPoints = 10;  ///< of a desktop's font: 9 to 11
constexpr qreal kLargestUsual = 11; ///< up to here nobody has asked for larger words
constexpr qreal kLargestScale = 2.5;

ThemeColors lightColors()
{
    return {.background = 0xfaf9f7,
            .surface = 0xffffff,
            .sunk = 0xf3f1ed,
            .line = 0xe6e3dd,
            .edge = 0x88837a,
            .text = 0x1f1e1b,
            .muted = 0x6a665f,
            .accent = 0x4b4ed6,
            .accentBackground = 0xecebfb,
            .ok = 0x187545,
            .info = 0x2563a8,
            .warn = 0x9a5b00,
            .bad = 0xc02a37};
}

ThemeColors darkColors()
{
    return {.background = 0x181816,
            .surface = 0x21211e,
            .sunk = 0x1c1c1a,
            .line = 0x33322e,
            .edge = 0x807c74,
            .text = 0xeceae5,
            .muted = 0xa19c92,
            .accent = 0x9193f7,
            .accentBackground = 0x2c2c4a,
            .ok = 0x55c48a,
            .info = 0x7db4f0,
            .warn = 0xe0a340,
            .bad = 0xff7b82};
}

QColor faded(const QColor &ink, const QColor &paper)
{
    const auto mix = [](int a, int b) { return (a * 45 + b * 55) / 100; };
    return QColor(mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue()));
}

QPalette paletteFrom(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.background);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.sunk);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accentBackground);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.sunk);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.line);
    palette.setColor(QPalette::Shadow, colors.line);
    const QColor off = faded(colors.text, colors.background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, off);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.sunk);
    palette.setColor(QPalette::Disabled, QPalette::Button, colors.sunk);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_system(new SystemScheme(this))
{
    initKalendsIcons();
    m_dark = m_system->isDark();
    const QFont asked = QApplication::font();
    m_systemTextScale = scaleOfPoints(asked.pointSizeF() > 0 ? asked.pointSizeF() : QFontInfo(asked).pointSizeF());
    m_textScale = m_systemTextScale;
    connect(m_system, &SystemScheme::changed, this, &Theme::decide);
}

Theme::~Theme() = default;

const ThemeColors &Theme::light()
{
    static const ThemeColors colors = lightColors();
    return colors;
}

const ThemeColors &Theme::dark()
{
    static const ThemeColors colors = darkColors();
    return colors;
}

const ThemeColors &Theme::colors() const
{
    return m_dark ? dark() : light();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    decide();
}

void Theme::decide()
{
    const bool dark = m_mode == Mode::System ? m_system->isDark() : m_mode == Mode::Dark;
    const bool still = reducedMotion();
    if (dark == m_dark && still == m_still)
        return;
    m_dark = dark;
    m_still = still;
    tell();
}

void Theme::tell()
{
    if (m_applied)
        apply();
    Q_EMIT changed();
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_system->wantsStillness();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    decide();
}

qreal Theme::scaleOfPoints(qreal points)
{
    return points <= kLargestUsual ? 1 : std::min(points / kUsualPoints, kLargestScale);
}

void Theme::setTextPercent(int percent)
{
    const qreal scale = percent > 0 ? std::clamp(percent / 100.0, 1.0, kLargestScale) : m_systemTextScale;
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    tell();
}

// A CSS pixel is 0.75 point at 96 dpi, which is what Qt scales from; points keep the halves of 11.5 px.
QFont Theme::font(qreal pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Color Emoji"_s});
    font.setPointSizeF(pixels * 0.75 * m_textScale);
    font.setWeight(weight);
    return font;
}

QFont Theme::base() const
{
    return font(13);
}

QFont Theme::meta() const
{
    return font(11.5);
}

QFont Theme::title() const
{
    return font(20, QFont::DemiBold);
}

/// Noto Sans' figures are all as wide as each other, so they line up without a font feature.
QFont Theme::time() const
{
    return font(11.5, QFont::DemiBold);
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new IconEngine(name, this));
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return QIcon(new IconEngine(name, this, color));
}

void Theme::apply()
{
    m_applied = true;
    auto *style = qobject_cast<ControlStyle *>(QApplication::style());
    if (!style) {
        style = new ControlStyle;
        style->setLook(colors(), reducedMotion(), m_textScale);
        QApplication::setStyle(style); // owned by the application from here on
    }
    style->setLook(colors(), reducedMotion(), m_textScale);
    QApplication::setFont(base());
    const QPalette palette = paletteFrom(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(meta());
}

} // namespace kalends
