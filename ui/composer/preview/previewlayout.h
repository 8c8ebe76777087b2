// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace kalends
{

// Where things are on a phone's screen, in points of a phone of 390 by 844. Plain values and pure functions; tested
// without a window. Written from left to right; mirrored() turns a screen round as the apps do where people read from
// right to left.

inline constexpr QSizeF kPhoneScreen{390, 844};
inline constexpr qreal kPhoneBezel = 11;
inline constexpr qreal kPhoneCorner = 50; ///< of the screen; the frame's is larger by the bezel

/// The phone in the room that there is: as large as fits, in the middle, never larger than `largest` times its points.
struct PhonePlace {
    QRectF frame;    ///< in the room's pixels
    qreal scale = 0; ///< pixels a point
    [[nodiscard]] QRectF screen() const;
    [[nodiscard]] QPointF toPhone(QPointF pixel) const; ///< points, from the screen's left top corner
};
[[nodiscard]] PhonePlace phoneIn(const QSizeF &room, qreal largest = 1.25);

/// What is on the screen of every app.
struct PhoneBars {
    QRectF status{0, 0, 390, 47};
    QRectF tabs{0, 763, 390, 81}; ///< with the bar that one swipes home on
};

/// The part of a picture (in its own pixels) that is seen where it fills a shape: the middle of it.
[[nodiscard]] QRectF filledPart(const QSizeF &picture, qreal ratio);
/// Where a picture is seen whole in a room: in the middle, as large as fits.
[[nodiscard]] QRectF wholeIn(const QSizeF &picture, const QRectF &room);

/// The shape of a post in Instagram's feed: that of its first medium, within what the feed shows (3:4 to 1.91:1); a
/// reel is 4:5 there. The other media of a carousel are cut to it.
[[nodiscard]] qreal feedRatio(const QSizeF &first, bool reel);

/// A post in Instagram's feed.
struct PostLayout {
    QRectF appBar;
    QRectF avatar;
    QRectF name;
    QRectF more;
    QRectF picture;
    QRectF page;    ///< "2/4", in the picture's corner; empty with one medium
    QRectF altMark; ///< in the picture's lower corner
    QRectF tagMark;
    QRectF heart;
    QRectF comment;
    QRectF send;
    QRectF bookmark;
    QRectF dots; ///< empty with one medium
    QRectF caption;
    QRectF date;
    qreal height = 0; ///< of all of it; more than the room can be scrolled to
    PhoneBars bars;

    [[nodiscard]] QRectF room() const; ///< between the bars, where it scrolls
};
[[nodiscard]] PostLayout postLayout(qreal ratio, int media, qreal captionHeight);

/// What fills the whole screen: a reel, a story, TikTok.
struct FullLayout {
    QRectF media; ///< the room of the picture
    QRectF top;   ///< words or bars over it
    QRectF search;
    QList<QRectF> buttons; ///< the column at the side, from above
    QRectF avatar;
    QRectF name;
    QRectF label; ///< "Paid partnership": empty without
    QRectF title; ///< TikTok photos: empty without
    QRectF caption;
    QRectF sound;
    QRectF dots; ///< empty with one medium
    QRectF altMark;
    PhoneBars bars;

    /// What the app draws over the picture, as few rectangles: keep faces and words out of them.
    [[nodiscard]] QList<QRectF> covered() const;
};
struct FullNeeds {
    qreal captionHeight = 0;
    bool label = false;
    bool title = false;
    int media = 1;
};
[[nodiscard]] FullLayout reelLayout(const FullNeeds &needs);
[[nodiscard]] FullLayout storyLayout();
[[nodiscard]] FullLayout tikTokLayout(const FullNeeds &needs);

/// Instagram's profile.
struct GridLayout {
    static constexpr int kAcross = 3;
    static constexpr qreal kGap = 1;
    QRectF appBar;
    QRectF avatar;
    QRectF name;
    QList<QRectF> numbers; ///< where the app counts posts and followers
    QRectF tabs;
    QList<QRectF> cells; ///< 3:4, newest first
    PhoneBars bars;
};
[[nodiscard]] GridLayout gridLayout(int cells);

/// One dot of a row that says which of several is shown: small at the ends of a long row, as both apps do.
struct PageDot {
    int index = 0;
    qreal size = 1; ///< of a whole dot
    friend bool operator==(const PageDot &, const PageDot &) = default;
};
[[nodiscard]] QList<PageDot> pageDots(int count, int current);

/// The same rectangle on a screen that is turned round.
[[nodiscard]] QRectF mirrored(const QRectF &rect);

} // namespace kalends
