// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewlayout.h"

#include <algorithm>
#include <cmath>

namespace kalends
{
namespace
{

constexpr qreal kMargin = 14;
constexpr qreal kWidth = kPhoneScreen.width();
constexpr qreal kTallest = 3.0 / 4;
constexpr qreal kWidest = 1.91;
constexpr qreal kReelInFeed = 4.0 / 5;
constexpr int kDots = 5; ///< seen at once

/// The column of the app's buttons, from the bottom up.
QList<QRectF> buttonColumn(int count, qreal bottom, qreal step, qreal side)
{
    QList<QRectF> column;
    for (int i = count - 1; i >= 0; --i)
        column.append(QRectF(kWidth - 12 - side, bottom - side - i * step, side, side));
    return column;
}

/// Name, label, title, caption and sound, stacked upward from the sound line.
void stackWords(FullLayout &layout, const FullNeeds &needs, qreal bottom, qreal width)
{
    const auto above = [&bottom, width](qreal height, qreal gap) {
        bottom -= height;
        const QRectF rect(kMargin, bottom, width, height);
        bottom -= gap;
        return rect;
    };
    layout.sound = above(18, 8);
    layout.caption = above(needs.captionHeight, needs.captionHeight > 0 ? 6 : 0);
    if (needs.title)
        layout.title = above(20, 4);
    if (needs.label)
        layout.label = above(22, 8);
}

} // namespace

QRectF PhonePlace::screen() const
{
    const qreal bezel = kPhoneBezel * scale;
    return frame.adjusted(bezel, bezel, -bezel, -bezel);
}

QPointF PhonePlace::toPhone(QPointF pixel) const
{
    return scale > 0 ? (pixel - screen().topLeft()) / scale : QPointF();
}

PhonePlace phoneIn(const QSizeF &room, qreal largest)
{
    const QSizeF whole(kPhoneScreen.width() + 2 * kPhoneBezel, kPhoneScreen.height() + 2 * kPhoneBezel);
    const qreal scale =
        std::clamp(std::min(room.width() / whole.width(), room.height() / whole.height()), qreal(0), largest);
    const QSizeF size = whole * scale;
    return {.frame = QRectF(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size),
            .scale = scale};
}

QRectF filledPart(const QSizeF &picture, qreal ratio)
{
    if (picture.isEmpty() || !(ratio > 0))
        return {};
    QSizeF part(picture.height() * ratio, picture.height());
    if (part.width() > picture.width())
        part = QSizeF(picture.width(), picture.width() / ratio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

QRectF wholeIn(const QSizeF &picture, const QRectF &room)
{
    if (picture.isEmpty() || room.isEmpty())
        return {};
    const QSizeF size = picture.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

qreal feedRatio(const QSizeF &first, bool reel)
{
    if (reel)
        return kReelInFeed;
    if (first.isEmpty())
        return 1;
    return std::clamp(first.width() / first.height(), kTallest, kWidest);
}

QRectF PostLayout::room() const
{
    return {0, appBar.bottom(), kWidth, bars.tabs.top() - appBar.bottom()};
}

PostLayout postLayout(qreal ratio, int media, qreal captionHeight)
{
    PostLayout layout;
    layout.appBar = QRectF(0, layout.bars.status.bottom(), kWidth, 44);
    qreal y = layout.appBar.bottom();
    layout.avatar = QRectF(12, y + 10, 34, 34);
    layout.more = QRectF(kWidth - 12 - 24, y + 15, 24, 24);
    layout.name = QRectF(56, y + 10, layout.more.left() - 56 - 8, 34);
    y += 54;
    layout.picture = QRectF(0, y, kWidth, kWidth / ratio);
    if (media > 1) {
        layout.page = QRectF(kWidth - 12 - 38, y + 12, 38, 26);
        layout.dots = QRectF(kWidth / 2 - 45, layout.picture.bottom() + 19, 90, 8);
    }
    layout.tagMark = QRectF(12, layout.picture.bottom() - 12 - 26, 26, 26);
    layout.altMark = QRectF(kWidth - 12 - 40, layout.picture.bottom() - 12 - 24, 40, 24);
    y = layout.picture.bottom();
    const auto button = [y](qreal x) { return QRectF(x, y + 11, 25, 25); };
    layout.heart = button(12);
    layout.comment = button(52);
    layout.send = button(92);
    layout.bookmark = button(kWidth - 12 - 25);
    y += 46;
    layout.caption = QRectF(kMargin, y, kWidth - 2 * kMargin, captionHeight);
    y += captionHeight + (captionHeight > 0 ? 6 : 0);
    layout.date = QRectF(kMargin, y, kWidth - 2 * kMargin, 16);
    y += 16 + 14;
    layout.height = y - layout.appBar.bottom();
    return layout;
}

FullLayout reelLayout(const FullNeeds &needs)
{
    FullLayout layout;
    layout.media = QRectF(0, 0, kWidth, layout.bars.tabs.top());
    layout.top = QRectF(kMargin, layout.bars.status.bottom(), 200, 44);
    layout.search = QRectF(kWidth - 12 - 26, layout.bars.status.bottom() + 9, 26, 26);
    layout.buttons = buttonColumn(5, layout.media.bottom() - 14, 62, 28);
    stackWords(layout, needs, layout.media.bottom() - 14, kWidth - 2 * kMargin - 60);
    const qreal topOfWords = needs.label ? layout.label.top() : layout.caption.top();
    layout.avatar = QRectF(kMargin, topOfWords - 8 - 34, 34, 34);
    layout.name = QRectF(kMargin + 42, topOfWords - 8 - 34, 220, 34);
    layout.altMark = QRectF(kMargin, layout.top.bottom() + 6, 40, 24);
    return layout;
}

FullLayout storyLayout()
{
    FullLayout layout;
    layout.media = QRectF(0, layout.bars.status.bottom(), kWidth, kWidth * 16 / 9);
    layout.top = QRectF(8, layout.media.top() + 8, kWidth - 16, 2.5);
    layout.avatar = QRectF(12, layout.media.top() + 20, 34, 34);
    layout.name = QRectF(54, layout.media.top() + 20, kWidth - 54 - 96, 34);
    layout.buttons = {QRectF(kWidth - 12 - 64, layout.media.top() + 25, 24, 24),
                      QRectF(kWidth - 12 - 24, layout.media.top() + 25, 24, 24)};
    const qreal below = layout.media.bottom() + 12;
    layout.sound = QRectF(12, below, kWidth - 24 - 96, 44); // "Send message"
    layout.search = QRectF(kWidth - 12 - 84, below + 9, 84, 26);
    layout.bars.tabs = QRectF(0, below + 44, kWidth, kPhoneScreen.height() - below - 44);
    return layout;
}

FullLayout tikTokLayout(const FullNeeds &needs)
{
    FullLayout layout;
    layout.bars.tabs = QRectF(0, kPhoneScreen.height() - 83, kWidth, 83);
    layout.media = QRectF(0, 0, kWidth, layout.bars.tabs.top());
    layout.top = QRectF(60, layout.bars.status.bottom(), kWidth - 120, 44);
    layout.search = QRectF(kWidth - 12 - 26, layout.bars.status.bottom() + 9, 26, 26);
    // The creator's picture, like, comment, save, share, the record of the sound.
    layout.buttons = buttonColumn(6, layout.media.bottom() - 12, 66, 42);
    layout.avatar = layout.buttons.first().adjusted(-2, -4, 2, 0);
    const qreal dots = needs.media > 1 ? 18 : 0;
    stackWords(layout, needs, layout.media.bottom() - 12 - dots, kWidth - 2 * kMargin - 72);
    const QRectF &highest = needs.label ? layout.label : needs.title ? layout.title : layout.caption;
    layout.name = QRectF(kMargin, highest.top() - 4 - 22, layout.caption.width(), 22);
    if (needs.media > 1)
        layout.dots = QRectF(kWidth / 2 - 60, layout.media.bottom() - 16, 120, 6);
    layout.altMark = QRectF(kMargin, layout.top.bottom() + 6, 40, 24);
    return layout;
}

QList<QRectF> FullLayout::covered() const
{
    QList<QRectF> rects;
    const auto add = [this, &rects](const QRectF &rect) {
        const QRectF seen = rect.intersected(media);
        if (!seen.isEmpty())
            rects.append(seen);
    };
    // Above: from the upper edge down to below the last thing that stands there.
    qreal above = std::max(bars.status.bottom(), top.bottom());
    if (avatar.top() < media.center().y() && name.top() < media.center().y())
        above = std::max({above, avatar.bottom(), name.bottom()}) + 6;
    add(QRectF(0, media.top(), kWidth, above - media.top()));
    // Below: all that is stacked over the sound's line, as wide as the words.
    qreal words = media.bottom();
    for (const QRectF &rect : {name, label, title, caption, sound}) {
        if (!rect.isEmpty() && rect.top() > media.center().y())
            words = std::min(words, rect.top());
    }
    if (avatar.left() < kWidth / 2 && avatar.top() > media.center().y())
        words = std::min(words, avatar.top());
    add(QRectF(0, words - 6, kWidth, media.bottom() - words + 6));
    // The column at the side, above the words.
    if (!buttons.isEmpty() && buttons.last().top() > media.center().y()) {
        const qreal left = std::min(buttons.first().left(), avatar.left() > kWidth / 2 ? avatar.left() : kWidth) - 8;
        const qreal upper = std::min(buttons.first().top(), avatar.left() > kWidth / 2 ? avatar.top() : kWidth * 3) - 8;
        if (upper < words - 6)
            add(QRectF(left, upper, kWidth - left, words - 6 - upper));
    }
    return rects;
}

GridLayout gridLayout(int cells)
{
    GridLayout layout;
    layout.appBar = QRectF(0, layout.bars.status.bottom(), kWidth, 44);
    qreal y = layout.appBar.bottom() + 8;
    layout.avatar = QRectF(16, y, 78, 78);
    const qreal from = 116;
    const qreal each = (kWidth - from - 16) / 3;
    for (int i = 0; i < 3; ++i)
        layout.numbers.append(QRectF(from + i * each, y + 22, each, 36));
    y += 78 + 10;
    layout.name = QRectF(16, y, kWidth - 32, 20);
    y += 20 + 14;
    layout.tabs = QRectF(0, y, kWidth, 44);
    y += 44;
    const qreal width = (kWidth - (GridLayout::kAcross - 1) * GridLayout::kGap) / GridLayout::kAcross;
    const qreal height = width * 4 / 3;
    for (int i = 0; i < cells; ++i) {
        const int row = i / GridLayout::kAcross;
        const int column = i % GridLayout::kAcross;
        layout.cells.append(
            QRectF(column * (width + GridLayout::kGap), y + row * (height + GridLayout::kGap), width, height));
    }
    return layout;
}

QList<PageDot> pageDots(int count, int current)
{
    QList<PageDot> dots;
    if (count < 2)
        return dots;
    const int shown = std::min(count, kDots);
    const int at = std::clamp(current, 0, count - 1);
    const int first = std::clamp(at - shown / 2, 0, count - shown);
    for (int i = first; i < first + shown; ++i) {
        const bool goesOn = (i == first && first > 0) || (i == first + shown - 1 && first + shown < count);
        dots.append({.index = i, .size = goesOn && i != at ? 0.6 : 1.0});
    }
    return dots;
}

QRectF mirrored(const QRectF &rect)
{
    return {kWidth - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace kalends
