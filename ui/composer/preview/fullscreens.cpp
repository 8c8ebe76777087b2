// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/texts.h"
#include "ui/composer/preview/screentools.h"

#include <QLinearGradient>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

using Weight = ScreenTools::Weight;

constexpr qreal kTall = 0.66; ///< up to this shape a clip fills the screen; a wider one is seen whole

/// What an app puts behind a picture that does not fill: the picture's own middle colour, darkened.
QColor backdropOf(const QImage &image)
{
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    constexpr int kSteps = 12;
    for (int y = 0; y < kSteps; ++y) {
        for (int x = 0; x < kSteps; ++x) {
            const QRgb rgb = image.pixel(x * (image.width() - 1) / kSteps, y * (image.height() - 1) / kSteps);
            red += qRed(rgb);
            green += qGreen(rgb);
            blue += qBlue(rgb);
        }
    }
    constexpr int kAll = kSteps * kSteps;
    return QColor(int(red / kAll), int(green / kAll), int(blue / kAll)).darker(160);
}

void paintMedia(const ScreenTools &tools, const FullLayout &layout, bool colouredBackdrop)
{
    const PreviewScene &scene = tools.scene();
    const QImage image = scene.picture ? scene.picture(scene.current) : QImage();
    tools.painter().fillRect(QRectF(QPointF(0, 0), kPhoneScreen), tools.colors().background);
    if (image.isNull())
        return tools.noPicture(layout.media, scene.current);
    if (qreal(image.width()) / image.height() <= kTall)
        return tools.pictureFilling(layout.media, image);
    if (colouredBackdrop)
        tools.painter().fillRect(layout.media, backdropOf(image));
    tools.pictureWhole(layout.media, image);
}

/// The shadows that keep white words readable over any picture.
void paintShades(const ScreenTools &tools, const FullLayout &layout, qreal above, qreal below)
{
    const auto shade = [&](qreal from, qreal to) {
        QLinearGradient gradient(0, from, 0, to);
        gradient.setColorAt(0, QColor(0, 0, 0, 150));
        gradient.setColorAt(1, QColor(0, 0, 0, 0));
        tools.painter().fillRect(QRectF(0, std::min(from, to), kPhoneScreen.width(), std::abs(to - from)), gradient);
    };
    shade(layout.media.top(), layout.media.top() + above);
    shade(layout.media.bottom(), layout.media.bottom() - below);
}

void paintSound(const ScreenTools &tools, const QRectF &rect, const QString &words)
{
    tools.icon(QRectF(rect.left(), rect.top() + 2, 14, 14), AppIcon::Note, tools.colors().text);
    tools.text(rect.adjusted(20, 0, 0, 0), words, 13, Weight::Plain, tools.colors().text);
}

PreviewHits hitsOf(const ScreenTools &tools, const FullLayout &layout, const CaptionBlock &caption)
{
    PreviewHits hits{.picture = tools.placed(layout.media), .caption = {}};
    if (caption.canFold())
        hits.caption = tools.placed(layout.caption);
    return hits;
}

void paintReelWords(const ScreenTools &tools, const FullLayout &layout, const CaptionBlock &caption)
{
    const PreviewContent &content = tools.content();
    const AppColors &colors = tools.colors();
    tools.avatar(layout.avatar, false);
    tools.text(layout.name, content.username, 14, Weight::Strong, colors.text);
    if (!layout.label.isEmpty())
        tools.text(layout.label, Texts::tr("AI info"), 12, Weight::Plain, colors.text);
    tools.paintCaption(caption, layout.caption);
    paintSound(tools, layout.sound, Texts::tr("Original audio · %1").arg(content.username));
}

void paintTikTokTabs(const ScreenTools &tools, const PhoneBars &bars)
{
    tools.painter().fillRect(bars.tabs, Qt::black);
    const qreal fifth = bars.tabs.width() / 5;
    const auto tab = [&](int index, AppIcon icon, const QString &words, bool here) {
        const QColor ink = here ? QColor(Qt::white) : QColor(255, 255, 255, 160);
        const qreal x = index * fifth;
        tools.icon(QRectF(x + fifth / 2 - 11, bars.tabs.top() + 7, 22, 22), icon, ink, here);
        tools.text(QRectF(x, bars.tabs.top() + 30, fifth, 14), words, 10, Weight::Plain, ink, Qt::AlignCenter);
    };
    tab(0, AppIcon::Home, Texts::tr("Home"), true);
    tab(1, AppIcon::Person, Texts::tr("Friends"), false);
    tools.icon(QRectF(2.5 * fifth - 15, bars.tabs.top() + 10, 30, 30), AppIcon::Plus, Qt::white);
    tab(3, AppIcon::Inbox, Texts::tr("Inbox"), false);
    tab(4, AppIcon::Person, Texts::tr("Profile"), false);
    tools.homeBar(Qt::white);
}

void paintTikTokColumn(const ScreenTools &tools, const FullLayout &layout)
{
    tools.avatar(layout.avatar, false);
    const auto button = [&](int index, AppIcon icon) {
        tools.icon(layout.buttons.at(index).adjusted(4, 2, -4, -6), icon, Qt::white, true);
    };
    button(1, AppIcon::Heart);
    if (tools.content().comments)
        button(2, AppIcon::Comment);
    button(3, AppIcon::Bookmark);
    button(4, AppIcon::Share);
    QPainter &painter = tools.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(40, 40, 40), 8));
    painter.setBrush(QColor(90, 90, 90));
    painter.drawEllipse(tools.placed(layout.buttons.at(5)).adjusted(5, 5, -5, -5));
    painter.restore();
}

void paintTikTokWords(const ScreenTools &tools, const FullLayout &layout, const CaptionBlock &caption)
{
    const PreviewContent &content = tools.content();
    const AppColors &colors = tools.colors();
    tools.text(layout.name, content.nickname, 16, Weight::Strong, colors.text);
    if (!layout.label.isEmpty()) {
        const QString words = content.label.isEmpty() ? Texts::tr("Creator labeled as AI-generated") : content.label;
        QRectF chip = layout.label;
        chip.setWidth(std::min(chip.width(), tools.widthOf(words, 11.5, Weight::Strong) + 16));
        QPainter &painter = tools.painter();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 60));
        painter.drawRoundedRect(tools.placed(chip), 4, 4);
        painter.restore();
        tools.text(chip.adjusted(8, 0, -8, 0), words, 11.5, Weight::Strong, colors.text);
    }
    if (!layout.title.isEmpty())
        tools.text(layout.title, content.title, 15, Weight::Strong, colors.text);
    tools.paintCaption(caption, layout.caption);
    paintSound(tools, layout.sound, Texts::tr("Original sound – %1").arg(content.nickname));
}

} // namespace

PreviewHits paintReelScreen(QPainter &painter, const PreviewScene &scene)
{
    const ScreenTools tools(painter, scene, AppColors::overPictures());
    const CaptionBlock caption = tools.caption({}, kReelFold, kPhoneScreen.width() - 88, true);
    const FullLayout layout = reelLayout({.captionHeight = caption.height(), .label = scene.content.aiLabel});
    paintMedia(tools, layout, false);
    paintShades(tools, layout, 120, layout.media.bottom() - layout.avatar.top() + 60);
    tools.covered(layout.covered());
    const QColor ink = tools.colors().text;
    tools.text(layout.top, Texts::tr("Reels"), 20, Weight::Strong, ink);
    constexpr std::array kColumn{AppIcon::Heart, AppIcon::Comment, AppIcon::Send, AppIcon::More, AppIcon::Note};
    for (std::size_t i = 0; i < kColumn.size(); ++i)
        tools.icon(layout.buttons.at(qsizetype(i)), kColumn[i], ink);
    paintReelWords(tools, layout, caption);
    tools.statusBar(layout.bars, ink);
    tools.instagramTabs(layout.bars, AppIcon::Clip);
    return hitsOf(tools, layout, caption);
}

PreviewHits paintStoryScreen(QPainter &painter, const PreviewScene &scene)
{
    const ScreenTools tools(painter, scene, AppColors::overPictures());
    const FullLayout layout = storyLayout();
    const QColor ink = tools.colors().text;
    paintMedia(tools, layout, true);
    paintShades(tools, layout, 110, 1);
    tools.covered(layout.covered());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 90));
    painter.drawRoundedRect(layout.top, 1.2, 1.2);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(tools.placed(QRectF(layout.top.left(), layout.top.top(), layout.top.width() / 3, 2.5)), 1.2,
                            1.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 150), 1.2));
    painter.drawRoundedRect(tools.placed(layout.sound), 22, 22);
    painter.restore();
    tools.avatar(layout.avatar, false);
    tools.text(layout.name, scene.content.username, 14, Weight::Strong, ink);
    tools.icon(layout.buttons.at(0), AppIcon::More, ink);
    tools.text(layout.buttons.at(1), u"✕"_s, 20, Weight::Plain, ink, Qt::AlignCenter);
    tools.text(layout.sound.adjusted(18, 0, -18, 0), Texts::tr("Send message"), 14, Weight::Plain, ink);
    tools.icon(QRectF(layout.search.left(), layout.search.top(), 26, 26), AppIcon::Heart, ink);
    tools.icon(QRectF(layout.search.right() - 28, layout.search.top(), 26, 26), AppIcon::Send, ink);
    tools.statusBar(layout.bars, ink);
    tools.homeBar(ink);
    return {.picture = tools.placed(layout.media), .caption = {}};
}

PreviewHits paintTikTokScreen(QPainter &painter, const PreviewScene &scene)
{
    const ScreenTools tools(painter, scene, AppColors::overPictures());
    const PreviewContent &content = scene.content;
    const CaptionBlock caption = tools.caption({}, kTikTokFold, kPhoneScreen.width() - 100, true);
    const int media = content.type == PostType::Photos ? int(content.pictures.size()) : 1;
    const FullLayout layout = tikTokLayout({.captionHeight = caption.height(),
                                            .label = !content.label.isEmpty() || content.aiLabel,
                                            .title = !content.title.isEmpty(),
                                            .media = media});
    paintMedia(tools, layout, false);
    paintShades(tools, layout, 110, layout.media.bottom() - layout.name.top() + 60);
    tools.covered(layout.covered());
    const QColor ink = tools.colors().text;
    const QRectF half(layout.top.left(), layout.top.top(), layout.top.width() / 2, layout.top.height());
    tools.text(half, Texts::tr("Following"), 15, Weight::Strong, QColor(255, 255, 255, 170), Qt::AlignCenter);
    tools.text(half.translated(half.width(), 0), Texts::tr("For You"), 15, Weight::Strong, ink, Qt::AlignCenter);
    tools.icon(layout.search, AppIcon::Search, ink);
    paintTikTokColumn(tools, layout);
    paintTikTokWords(tools, layout, caption);
    if (media > 1)
        tools.dots(layout.dots, media, scene.current, Qt::white, QColor(255, 255, 255, 110));
    tools.statusBar(layout.bars, ink);
    paintTikTokTabs(tools, layout.bars);
    return hitsOf(tools, layout, caption);
}

} // namespace kalends
