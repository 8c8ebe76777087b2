// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/texts.h"
#include "ui/composer/preview/screentools.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

using Weight = ScreenTools::Weight;
constexpr QColor kHere(0x3e, 0x7b, 0xfa); ///< the dot of the picture that is shown

const AppColors &colorsOf(const PreviewScene &scene)
{
    return scene.darkApp ? AppColors::instagramDark() : AppColors::instagramLight();
}

void paintTabs(const ScreenTools &tools, const PhoneBars &bars, AppIcon here)
{
    tools.instagramTabs(bars, here);
    tools.line(bars.tabs.top() + 0.5);
}

void paintPostHeader(const ScreenTools &tools, const PostLayout &layout)
{
    const AppColors &colors = tools.colors();
    tools.avatar(layout.avatar, true);
    const QString under = tools.content().aiLabel ? Texts::tr("AI info") : QString();
    if (under.isEmpty()) {
        tools.text(layout.name, tools.content().username, 14, Weight::Strong, colors.text);
    } else {
        tools.text(layout.name.adjusted(0, 0, 0, -16), tools.content().username, 14, Weight::Strong, colors.text);
        tools.text(layout.name.adjusted(0, 18, 0, 0), under, 11, Weight::Plain, colors.text);
    }
    tools.icon(layout.more, AppIcon::More, colors.text);
}

void paintPostPicture(const ScreenTools &tools, const PostLayout &layout)
{
    const PreviewScene &scene = tools.scene();
    const QImage image = scene.picture ? scene.picture(scene.current) : QImage();
    if (image.isNull())
        tools.noPicture(layout.picture, scene.current);
    else
        tools.pictureFilling(layout.picture, image);
    const int count = int(scene.content.pictures.size());
    if (count > 1)
        tools.pill(layout.page, u"%1/%2"_s.arg(scene.current + 1).arg(count));
    if (const PreviewPicture *shown = tools.shown()) {
        if (shown->people > 0) {
            tools.pill(layout.tagMark, {});
            tools.icon(layout.tagMark.adjusted(6, 6, -6, -6), AppIcon::Person, Qt::white, true);
        }
        if (shown->isClip())
            tools.icon(QRectF(layout.picture.right() - 40, layout.picture.top() + 14, 26, 26), AppIcon::Clip, Qt::white,
                       false);
    }
    tools.altMark(layout.altMark);
}

void paintPostActions(const ScreenTools &tools, const PostLayout &layout)
{
    const QColor ink = tools.colors().text;
    tools.icon(layout.heart, AppIcon::Heart, ink);
    tools.icon(layout.comment, AppIcon::Comment, ink);
    tools.icon(layout.send, AppIcon::Send, ink);
    tools.icon(layout.bookmark, AppIcon::Bookmark, ink);
    const int count = int(tools.content().pictures.size());
    if (count > 1)
        tools.dots(layout.dots, count, tools.scene().current, kHere, tools.colors().line);
}

/// That the feed goes on below, as on a phone; of whom is nobody's business here.
void paintNextPost(const ScreenTools &tools, const PostLayout &layout)
{
    const qreal y = layout.date.bottom() + 24;
    QPainter &painter = tools.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tools.colors().surface);
    painter.drawEllipse(tools.placed(QRectF(12, y, 34, 34)));
    painter.drawRoundedRect(tools.placed(QRectF(56, y + 10, 120, 13)), 4, 4);
    painter.drawRect(QRectF(0, y + 44, kPhoneScreen.width(), kPhoneScreen.height()));
    painter.restore();
}

void paintAppBar(const ScreenTools &tools, const QRectF &bar)
{
    const QColor ink = tools.colors().text;
    tools.painter().fillRect(QRectF(0, 0, kPhoneScreen.width(), bar.bottom()), tools.colors().background);
    // The app's name in letters of our own; its lettering is its owner's.
    tools.text(bar.adjusted(16, 0, -120, 0), u"Instagram"_s, 21, Weight::Strong, ink);
    tools.icon(QRectF(bar.right() - 84, bar.top() + 9, 26, 26), AppIcon::Heart, ink);
    tools.icon(QRectF(bar.right() - 42, bar.top() + 9, 26, 26), AppIcon::Send, ink);
}

/// The marks that tell clips and carousels apart.
void paintCellMark(const ScreenTools &tools, const QRectF &cell)
{
    const PreviewContent &content = tools.content();
    const QRectF mark(cell.right() - 26, cell.top() + 6, 20, 20);
    if (content.pictures.size() > 1)
        tools.icon(mark, AppIcon::Carousel, Qt::white, true);
    else if (content.type == PostType::Reel)
        tools.icon(mark, AppIcon::Clip, Qt::white);
}

void paintProfile(const ScreenTools &tools, const GridLayout &layout)
{
    const AppColors &colors = tools.colors();
    const PreviewContent &content = tools.content();
    tools.text(layout.appBar.adjusted(16, 0, -60, 0), content.username, 20, Weight::Strong, colors.text);
    tools.icon(QRectF(layout.appBar.right() - 42, layout.appBar.top() + 9, 26, 26), AppIcon::More, colors.text);
    tools.avatar(layout.avatar, true);
    // How many posts and followers there are is not known, and not made up.
    QPainter &painter = tools.painter();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.surface);
    for (const QRectF &number : layout.numbers) {
        painter.drawRoundedRect(tools.placed(QRectF(number.left(), number.top() + 2, 34, 13)), 4, 4);
        painter.drawRoundedRect(tools.placed(QRectF(number.left(), number.top() + 22, 62, 10)), 4, 4);
    }
    painter.restore();
    tools.text(layout.name, content.nickname, 14, Weight::Strong, colors.text);
    const qreal third = layout.tabs.width() / 3;
    const auto tab = [&](int index, AppIcon icon, const QColor &ink) {
        tools.icon(QRectF(third * index + third / 2 - 12, layout.tabs.top() + 10, 24, 24), icon, ink);
    };
    tab(0, AppIcon::Grid, colors.text);
    tab(1, AppIcon::Clip, colors.muted);
    tab(2, AppIcon::Person, colors.muted);
    painter.fillRect(tools.placed(QRectF(third / 2 - 40, layout.tabs.bottom() - 2, 80, 1.5)), colors.text);
}

} // namespace

PreviewHits paintPostScreen(QPainter &painter, const PreviewScene &scene)
{
    const ScreenTools tools(painter, scene, colorsOf(scene));
    const PreviewContent &content = scene.content;
    const QSizeF first = content.pictures.isEmpty() ? QSizeF(4, 5) : content.pictures.first().size;
    const CaptionBlock caption = tools.caption(content.username, kFeedFold, kPhoneScreen.width() - 28, false);
    const bool said = !content.caption.isEmpty();
    const PostLayout layout = postLayout(feedRatio(first, content.type == PostType::Reel), int(content.pictures.size()),
                                         said ? caption.height() : 0);
    PreviewHits hits;
    hits.mostScroll = std::max(qreal(0), layout.height - layout.room().height());
    hits.captionScroll = std::min(hits.mostScroll, layout.caption.top() - layout.room().top() - 12);
    const qreal scroll = std::clamp(scene.scroll, qreal(0), hits.mostScroll);

    painter.fillRect(QRectF(QPointF(0, 0), kPhoneScreen), tools.colors().background);
    painter.save();
    painter.setClipRect(layout.room(), Qt::IntersectClip);
    painter.translate(0, -scroll);
    paintPostHeader(tools, layout);
    paintPostPicture(tools, layout);
    paintPostActions(tools, layout);
    if (said)
        tools.paintCaption(caption, layout.caption);
    paintNextPost(tools, layout);
    tools.text(layout.date, Texts::tr("Just now"), 12, Weight::Plain, tools.colors().muted);
    painter.restore();
    paintAppBar(tools, layout.appBar);
    tools.statusBar(layout.bars, tools.colors().text);
    paintTabs(tools, layout.bars, AppIcon::Home);

    hits.picture = tools.placed(layout.picture.translated(0, -scroll)).intersected(layout.room());
    if (said && caption.canFold())
        hits.caption = tools.placed(layout.caption.translated(0, -scroll)).intersected(layout.room());
    return hits;
}

PreviewHits paintGridScreen(QPainter &painter, const PreviewScene &scene)
{
    const ScreenTools tools(painter, scene, colorsOf(scene));
    constexpr int kCells = 12;
    const GridLayout layout = gridLayout(kCells);
    painter.fillRect(QRectF(QPointF(0, 0), kPhoneScreen), tools.colors().background);
    for (int cell = 0; cell < kCells; ++cell) {
        const QRectF &rect = layout.cells.at(cell);
        const bool own = cell == 0;
        const QImage image =
            own ? (scene.picture ? scene.picture(0) : QImage())
                : (scene.gridPicture && cell <= scene.gridCells ? scene.gridPicture(cell - 1) : QImage());
        if (!image.isNull())
            tools.pictureFilling(rect, image);
        else if (own || cell <= scene.gridCells)
            painter.fillRect(tools.placed(rect), tools.colors().surface);
        if (own)
            paintCellMark(tools, rect);
    }
    paintProfile(tools, layout);
    tools.statusBar(layout.bars, tools.colors().text);
    paintTabs(tools, layout.bars, AppIcon::Person);
    // Which of them is this post: said by a frame in this program's colour.
    painter.setPen(QPen(scene.accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(tools.placed(layout.cells.first()).adjusted(1.5, 1.5, -1.5, -1.5));
    return {.picture = tools.placed(layout.cells.first()), .caption = {}};
}

} // namespace kalends
