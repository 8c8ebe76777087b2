// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/screentools.h"

#include "model/texts.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{

const AppColors &AppColors::instagramLight()
{
    static const AppColors colors{.background = QColor(0xffffff),
                                  .surface = QColor(0xefefef),
                                  .line = QColor(0xdbdbdb),
                                  .text = QColor(0x0c1014),
                                  .muted = QColor(0x6a717a),
                                  .link = QColor(0x00376b)};
    return colors;
}

const AppColors &AppColors::instagramDark()
{
    static const AppColors colors{.background = QColor(Qt::black),
                                  .surface = QColor(0x1f2226),
                                  .line = QColor(0x2a2d31),
                                  .text = QColor(0xf5f5f5),
                                  .muted = QColor(0xa2a8b0),
                                  .link = QColor(0xb9d6ff)};
    return colors;
}

const AppColors &AppColors::overPictures()
{
    static const AppColors colors{.background = QColor(Qt::black),
                                  .surface = QColor(0x202124),
                                  .line = QColor(255, 255, 255, 40),
                                  .text = QColor(0xffffff),
                                  .muted = QColor(255, 255, 255, 200),
                                  .link = QColor(0xffffff)};
    return colors;
}

const PreviewPicture *ScreenTools::shown() const
{
    const auto &pictures = m_scene.content.pictures;
    return m_scene.current >= 0 && m_scene.current < pictures.size() ? &pictures.at(m_scene.current) : nullptr;
}

QRectF ScreenTools::placed(const QRectF &rect) const
{
    return m_scene.rightToLeft ? mirrored(rect) : rect;
}

QFont ScreenTools::font(qreal size, Weight weight) const
{
    QFont font = m_scene.font;
    font.setPixelSize(qRound(size));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // the phone is drawn at any scale
    return font;
}

qreal ScreenTools::widthOf(const QString &words, qreal size, Weight weight) const
{
    return QFontMetricsF(font(size, weight)).horizontalAdvance(words);
}

void ScreenTools::text(const QRectF &rect, const QString &words, qreal size, Weight weight, const QColor &ink,
                       Qt::Alignment align) const
{
    const QRectF room = placed(rect);
    const QFont written = font(size, weight);
    m_painter.setFont(written);
    m_painter.setPen(ink);
    const Qt::LayoutDirection way = m_scene.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    m_painter.drawText(room, int(QStyle::visualAlignment(way, align)) | Qt::TextSingleLine,
                       QFontMetricsF(written).elidedText(words, Qt::ElideRight, room.width()));
}

void ScreenTools::icon(const QRectF &rect, AppIcon icon, const QColor &ink, bool filled) const
{
    const QRectF room = placed(rect);
    const bool pointing = icon == AppIcon::Send || icon == AppIcon::Share;
    if (!m_scene.rightToLeft || !pointing)
        return paintAppIcon(m_painter, room, icon, ink, filled);
    m_painter.save();
    m_painter.translate(room.center().x(), 0);
    m_painter.scale(-1, 1);
    m_painter.translate(-room.center().x(), 0);
    paintAppIcon(m_painter, room, icon, ink, filled);
    m_painter.restore();
}

void ScreenTools::line(qreal y) const
{
    m_painter.fillRect(QRectF(0, y - 0.5, kPhoneScreen.width(), 0.5), m_colors.line);
}

void ScreenTools::avatar(const QRectF &rect, bool ring) const
{
    const QRectF room = placed(rect);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (ring) {
        m_painter.setPen(QPen(m_colors.muted, 1.2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(room.adjusted(0.6, 0.6, -0.6, -0.6));
    }
    const qreal inset = ring ? 3 : 0;
    QPainterPath disc;
    disc.addEllipse(room.adjusted(inset, inset, -inset, -inset));
    if (!m_scene.avatar.isNull()) {
        m_painter.setClipPath(disc, Qt::IntersectClip);
        pictureFilling(m_scene.rightToLeft ? mirrored(disc.boundingRect()) : disc.boundingRect(), m_scene.avatar);
    } else {
        m_painter.fillPath(disc, m_colors.surface);
        const QString letter = m_scene.content.nickname.left(1).toUpper();
        m_painter.setFont(font(disc.boundingRect().height() * 0.45, Weight::Strong));
        m_painter.setPen(m_colors.muted);
        m_painter.drawText(disc.boundingRect(), Qt::AlignCenter, letter);
    }
    m_painter.restore();
}

void ScreenTools::pictureFilling(const QRectF &rect, const QImage &image) const
{
    const QRectF room = placed(rect);
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(room, image, filledPart(image.size(), room.width() / room.height()));
    m_painter.restore();
}

void ScreenTools::pictureWhole(const QRectF &rect, const QImage &image) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(wholeIn(image.size(), placed(rect)), image);
    m_painter.restore();
}

void ScreenTools::noPicture(const QRectF &rect, int index) const
{
    const QRectF room = placed(rect);
    m_painter.fillRect(room, m_colors.surface);
    const bool none = m_scene.content.pictures.isEmpty();
    const QString failure = none || !m_scene.failure ? QString() : m_scene.failure(index);
    const QString words = none ? Texts::tr("No picture or clip yet") : failure;
    if (words.isEmpty()) // on its way
        return;
    m_painter.setFont(font(15));
    m_painter.setPen(m_colors.muted);
    m_painter.drawText(room.adjusted(30, 0, -30, 0), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void ScreenTools::pill(const QRectF &rect, const QString &words) const
{
    const QRectF room = placed(rect);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(QColor(20, 20, 20, 190));
    m_painter.drawRoundedRect(room, room.height() / 2, room.height() / 2);
    m_painter.setFont(font(12, Weight::Strong));
    m_painter.setPen(Qt::white);
    m_painter.drawText(room, Qt::AlignCenter, words);
    m_painter.restore();
}

void ScreenTools::dots(const QRectF &rect, int count, int current, const QColor &here, const QColor &others) const
{
    constexpr qreal kDot = 6;
    constexpr qreal kStep = 10;
    const QList<PageDot> row = pageDots(count, current);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    qreal x = rect.center().x() - qreal(row.size() - 1) * kStep / 2;
    for (const PageDot &dot : row) {
        const qreal radius = kDot * dot.size / 2;
        m_painter.setBrush(dot.index == current ? here : others);
        m_painter.drawEllipse(placed(QRectF(x - radius, rect.center().y() - radius, 2 * radius, 2 * radius)));
        x += kStep;
    }
    m_painter.restore();
}

void ScreenTools::statusBar(const PhoneBars &bars, const QColor &ink) const
{
    text(QRectF(32, bars.status.top() + 6, 80, bars.status.height() - 10), u"9:41"_s, 16, Weight::Strong, ink);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = bars.status.center().y() + 1;
    m_painter.setPen(QPen(ink, 1));
    m_painter.setBrush(Qt::NoBrush);
    const QRectF battery = placed(QRectF(336, y - 6, 24, 12));
    m_painter.drawRoundedRect(battery, 3.5, 3.5);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawRoundedRect(battery.adjusted(2, 2, -2, -2), 2, 2);
    for (int bar = 0; bar < 4; ++bar)
        m_painter.drawRoundedRect(placed(QRectF(308 + bar * 5, y + 5 - 3 - bar * 2.4, 3.4, 3 + bar * 2.4)), 1, 1);
    m_painter.restore();
}

void ScreenTools::instagramTabs(const PhoneBars &bars, AppIcon here) const
{
    m_painter.fillRect(bars.tabs, m_colors.background);
    constexpr std::array kTabs{AppIcon::Home, AppIcon::Search, AppIcon::Plus, AppIcon::Clip, AppIcon::Person};
    qreal x = bars.tabs.left() + 26;
    for (const AppIcon tab : kTabs) {
        const QRectF room(x, bars.tabs.top() + 12, 26, 26);
        if (tab == AppIcon::Person)
            avatar(room, here == tab);
        else
            icon(room, tab, m_colors.text, here == tab && tab == AppIcon::Home);
        x += 78;
    }
    homeBar(m_colors.text);
}

void ScreenTools::homeBar(const QColor &ink) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawRoundedRect(QRectF(kPhoneScreen.width() / 2 - 67, kPhoneScreen.height() - 13, 134, 5), 2.5, 2.5);
    m_painter.restore();
}

void ScreenTools::altMark(const QRectF &rect) const
{
    if (const PreviewPicture *picture = shown(); picture && !picture->altText.isEmpty())
        pill(rect, Texts::tr("ALT"));
}

CaptionBlock ScreenTools::caption(const QString &before, const FoldRule &rule, qreal width, bool overPicture) const
{
    return CaptionBlock(before, m_scene.content.caption, rule, m_scene.unfolded, width,
                        {.font = font(14),
                         .lineHeight = 18.5,
                         .ink = m_colors.text,
                         .link = m_colors.link,
                         .muted = m_colors.muted,
                         .boldLinks = overPicture,
                         .rightToLeft = m_scene.rightToLeft});
}

void ScreenTools::paintCaption(const CaptionBlock &block, const QRectF &rect) const
{
    const QRectF room = placed(rect);
    m_painter.save();
    m_painter.setClipRect(room.adjusted(-2, -2, 2, 2), Qt::IntersectClip);
    block.paint(m_painter, room.topLeft());
    m_painter.restore();
}

void ScreenTools::covered(const QList<QRectF> &rects) const
{
    if (!m_scene.showsCovered)
        return;
    m_painter.save();
    QColor wash = m_scene.accent;
    wash.setAlpha(95);
    QColor hatch = m_scene.accent;
    hatch.setAlpha(190);
    for (const QRectF &rect : rects) {
        const QRectF room = placed(rect);
        m_painter.fillRect(room, wash);
        m_painter.fillRect(room, QBrush(hatch, Qt::BDiagPattern));
        m_painter.setPen(QPen(m_scene.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(room.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    m_painter.restore();
}

} // namespace kalends
