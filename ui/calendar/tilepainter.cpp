// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/tilepainter.h"

#include "ui/theme/clocktext.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

constexpr int kPictureKiB = 24 * 1024;
constexpr qreal kPublishedOpacity = 0.72;
constexpr qreal kLiftedOpacity = 0.35;
constexpr qreal kTilt = 1;     ///< degrees
constexpr int kShadow = 14;    ///< how far a ghost's shadow reaches
constexpr int kThumbnail = 28; ///< in full tiles

QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// The colour of the hairline around a tile: grey, or what is wrong.
QColor borderColor(const BoardTile &tile, const ThemeColors &colors)
{
    switch (tile.entry.readiness) {
    case Readiness::Published:
    case Readiness::Ready:
    case Readiness::Draft:
    case Readiness::PublishingDisabled:
    case Readiness::Publishing:
        return colors.line;
    default:
        return withAlpha(badgeColor(tile.entry.readiness, colors), 0.6);
    }
}

bool isDraft(const BoardTile &tile)
{
    return tile.entry.state == EntryState::Draft;
}

/// A tile of a preview has a frame that says what would become of it.
std::optional<QPen> previewPen(const BoardTile &tile, const ThemeColors &colors)
{
    if (tile.mark == BoardTile::Mark::None || tile.mark == BoardTile::Mark::Leaving)
        return std::nullopt;
    return QPen(TilePainter::previewColor(tile.mark, colors), 1.5, Qt::DashLine);
}

/// Where things lie in a tile of that size; left to right, mirrored by the caller.
struct TileParts {
    QRect thumbnail; ///< empty where there is no room
    QRect firstLine;
    QRect title; ///< below, or empty: behind the time in the first line
    QRect badge;
    bool marks = true;
};

/// `timeWidth`: what the time takes; where it does not fit beside the badge, the badge goes to the second line.
TileParts partsOf(QSize size, const Theme &theme, int timeWidth = 0)
{
    TileParts parts;
    const auto px = [&theme](int pixels) { return theme.scaled(pixels); };
    const int line = px(15);
    const bool full = size.height() >= px(kFullTileHeight);
    const int margin = full ? 4 : 3;
    const int room = size.height() - 2 * margin;
    const int thumbnail = full ? std::clamp(room, px(kThumbnail), px(44)) : room;
    int left = margin + 2;
    if (size.width() >= px(full ? 84 : 96)) {
        parts.thumbnail = QRect(margin, margin, thumbnail, thumbnail);
        left = margin + thumbnail + 6;
    }
    const int badge = px(full ? 14 : 13);
    const int top = full ? margin - 1 : (size.height() - line) / 2;
    parts.badge = QRect(size.width() - badge - 5, top + (line - badge) / 2, badge, badge);
    parts.firstLine = QRect(left, top, parts.badge.left() - 4 - left, line);
    if (full)
        parts.title = QRect(left, top + line, size.width() - left - 6, size.height() - top - line - 3);
    parts.marks = full ? parts.firstLine.width() > px(60) : size.width() > px(150);
    if (full && parts.firstLine.width() < timeWidth) { // the time has the first line to itself
        const int lead = parts.thumbnail.isEmpty() ? 3 : left;
        parts.firstLine = QRect(lead, top, size.width() - lead - 1, line);
        parts.badge.moveTopLeft(QPoint(lead, top + line + (line - badge) / 2));
        parts.title = QRect(parts.badge.right() + 4, top + line, size.width() - parts.badge.right() - 7, line);
        if (parts.title.width() < px(28))
            parts.title = {};
        parts.marks = false;
    }
    return parts;
}

QRect mirrored(const QRect &rect, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QRect(width - rect.right() - 1, rect.y(), rect.width(), rect.height()) : rect;
}

/// On the leading side of the layout, but in the direction of its own script, so that an ellipsis stands at its end.
void drawElided(QPainter &painter, const QRect &rect, const QString &text)
{
    const Qt::LayoutDirection layout = painter.layoutDirection();
    const Qt::Alignment leading = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, int(leading | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
    painter.setLayoutDirection(layout);
}

} // namespace

TilePainter::TilePainter(Theme &theme, ThumbnailStore &thumbnails, QObject *parent)
    : QObject(parent), m_theme(theme), m_thumbnails(thumbnails), m_pictures(kPictureKiB)
{
    connect(&theme, &Theme::changed, this, [this] {
        forgetPictures();
        Q_EMIT lookChanged();
    });
    connect(&thumbnails, &ThumbnailStore::arrived, this, &TilePainter::thumbnailArrived);
}

void TilePainter::forgetPictures()
{
    m_pictures.clear();
    m_ghost = {};
}

// ---- Words ----

QString TilePainter::timeText(const BoardTile &tile)
{
    return tile.isOnShelf() ? tr("no time") : clockText(tile.time());
}

QString TilePainter::titleText(const BoardTile &tile)
{
    return tile.entry.title.isEmpty() ? tr("Untitled") : tile.entry.title;
}

/// What the frame of a tile in a preview means.
QString TilePainter::previewWords(BoardTile::Mark mark)
{
    switch (mark) {
    case BoardTile::Mark::Arriving:
        return tr("Would move here");
    case BoardTile::Mark::Colliding:
        return tr("Would meet another post of the same account at this time");
    case BoardTile::Mark::ClockJump:
        return tr("The clock changes on this day, so the time is not the same");
    case BoardTile::Mark::Staying:
        return tr("Cannot be moved and stays here");
    case BoardTile::Mark::Leaving:
        return tr("Would move away");
    case BoardTile::Mark::Proposed:
        return tr("Proposed");
    case BoardTile::Mark::None:
        break;
    }
    return {};
}

QColor TilePainter::previewColor(BoardTile::Mark mark, const ThemeColors &colors)
{
    switch (mark) {
    case BoardTile::Mark::Arriving:
    case BoardTile::Mark::Proposed:
        return colors.accent;
    case BoardTile::Mark::Colliding:
    case BoardTile::Mark::Staying:
        return colors.bad;
    case BoardTile::Mark::ClockJump:
        return colors.warn;
    case BoardTile::Mark::Leaving:
        return colors.muted;
    case BoardTile::Mark::None:
        break;
    }
    return colors.text;
}

QString TilePainter::accessibleText(const BoardTile &tile)
{
    QStringList channels;
    for (const Channel channel : tile.entry.channels)
        channels.append(displayName(channel));
    const QString time = tile.isOnShelf() ? tr("no time") : tile.time().toString(u"HH:mm"_s);
    const QString where = channels.isEmpty() ? tr("no channel") : channels.join(tr(" and "));
    const bool proposed = tile.mark == BoardTile::Mark::Proposed;
    const QString standing = proposed ? tr("proposed") : readinessWords(tile.entry.readiness);
    const QString words =
        tr("%1, %2, %3, %4", "time, title, channels, readiness").arg(time, titleText(tile), where, standing);
    return tile.mark == BoardTile::Mark::None || proposed ? words : words + u", "_s + previewWords(tile.mark);
}

QString TilePainter::toolTip(const BoardTile &tile, const QList<ReadinessIssue> &issues)
{
    const QString first = tile.isOnShelf()
                              ? tr("no time")
                              : QLocale().toString(tile.wall.date(), QLocale::LongFormat) + u", "_s + timeText(tile);
    const QString last = tile.mark == BoardTile::Mark::None || tile.mark == BoardTile::Mark::Leaving
                             ? readinessWords(tile.entry.readiness)
                             : previewWords(tile.mark);
    const QString hands =
        tile.mark == BoardTile::Mark::Proposed ? u". "_s + tr("Enter keeps it, Delete drops it.") : QString();
    constexpr qsizetype kSaid = 3;
    QString why;
    for (const ReadinessIssue &issue : issues.first(std::min(issues.size(), kSaid)))
        why += u"<br>"_s + issue.message.toHtmlEscaped();
    return u"<p style='white-space:pre'><b>%1</b></p><p>%2</p><p>%3%4</p>"_s.arg(
        first.toHtmlEscaped(), titleText(tile).toHtmlEscaped(), (last + hands).toHtmlEscaped(), why);
}

// ---- Painting ----

void TilePainter::paint(QPainter &painter, const QRect &rect, const BoardTile &tile, const TileLook &look)
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = picture(tile, rect.size(), ratio, painter.layoutDirection());
    const bool faint = look.lifted || tile.mark == BoardTile::Mark::Leaving;
    if (faint) {
        painter.save();
        painter.setOpacity(kLiftedOpacity);
        painter.drawPixmap(rect.topLeft(), pixmap);
        painter.restore();
    } else {
        painter.drawPixmap(rect.topLeft(), pixmap);
    }
    if (!look.selected && !look.hovered && !look.focused)
        return;
    const ThemeColors &colors = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (look.selected || look.focused) {
        painter.setPen(QPen(colors.accent, 2, look.selected ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kTileRadius, kTileRadius);
        if (look.selected && look.focused) {
            painter.setPen(QPen(withAlpha(colors.accent, 0.35), 2));
            painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), kTileRadius + 2, kTileRadius + 2);
        }
    } else {
        painter.setPen(QPen(withAlpha(colors.muted, 0.7), 1));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kTileRadius, kTileRadius);
    }
    painter.restore();
}

QPixmap TilePainter::picture(const BoardTile &tile, QSize size, qreal ratio, Qt::LayoutDirection direction)
{
    const PictureKey key{tile.id(), size, int(std::lround(ratio * 100)), direction};
    const int side = int(std::lround(partsOf(size, m_theme).thumbnail.width() * ratio));
    const bool withThumbnail = side > 0 && m_thumbnails.isKnown(tile.entry.cover, side);
    if (const Picture *known = m_pictures.object(key)) {
        if (known->withThumbnail == withThumbnail && known->tile == tile)
            return known->pixmap;
    }
    QPixmap pixmap(QSizeF(size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setLayoutDirection(direction);
    painter.setRenderHint(QPainter::Antialiasing);
    render(painter, size, ratio, tile);
    painter.end();
    const int cost = std::max(1, int(size.width() * size.height() * ratio * ratio * 4 / 1024));
    m_pictures.insert(key, new Picture{tile, pixmap, withThumbnail}, cost);
    return pixmap;
}

void TilePainter::render(QPainter &painter, QSize size, qreal ratio, const BoardTile &tile)
{
    const ThemeColors &colors = m_theme.colors();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    TileParts parts = partsOf(size, m_theme, QFontMetrics(m_theme.time()).horizontalAdvance(timeText(tile)));
    for (QRect *part : {&parts.thumbnail, &parts.firstLine, &parts.title, &parts.badge}) {
        if (!part->isEmpty())
            *part = mirrored(*part, size.width(), direction);
    }
    QPen border(borderColor(tile, colors), 1);
    if (const std::optional<QPen> preview = previewPen(tile, colors)) {
        border = *preview;
    } else if (isDraft(tile)) {
        border.setColor(tile.entry.readiness == Readiness::Draft ? withAlpha(colors.muted, 0.55) : border.color());
        border.setDashPattern({3, 3});
    }
    const bool proposed = tile.mark == BoardTile::Mark::Proposed;
    painter.setPen(border);
    painter.setBrush(proposed ? colors.accentBackground : colors.surface);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size).adjusted(0.5, 0.5, -0.5, -0.5), kTileRadius, kTileRadius);
    if (!parts.thumbnail.isEmpty() && !proposed)
        renderThumbnail(painter, parts.thumbnail, ratio, tile);
    if (proposed) // no picture and no standing: it is no post yet
        renderProposed(painter, parts.thumbnail.isEmpty() ? parts.badge : parts.thumbnail);
    else
        paintBadge(painter, parts.badge, tile.entry.readiness, colors);

    const int used = renderFirstLine(painter, parts.firstLine, tile, parts.marks);
    painter.setFont(m_theme.meta());
    const bool quiet = tile.entry.title.isEmpty() || tile.entry.readiness == Readiness::Published;
    painter.setPen(quiet ? colors.muted : colors.text);
    if (parts.title.isEmpty()) { // one line: the caption goes behind the time
        QRect rest = parts.firstLine;
        if (direction == Qt::RightToLeft)
            rest.setRight(rest.right() - used);
        else
            rest.setLeft(rest.left() + used);
        if (rest.width() > 24)
            drawElided(painter, rest, titleText(tile));
    } else if (parts.title.height() < 2 * m_theme.scaled(15)) {
        parts.title.setHeight(m_theme.scaled(15));
        drawElided(painter, parts.title, titleText(tile));
    } else {
        painter.drawText(parts.title, int(Qt::AlignTop | Qt::TextWordWrap), titleText(tile));
    }
}

void TilePainter::renderThumbnail(QPainter &painter, const QRect &rect, qreal ratio, const BoardTile &tile)
{
    const ThemeColors &colors = m_theme.colors();
    const int radius = rect.width() >= 24 ? 4 : 3;
    QPainterPath frame;
    frame.addRoundedRect(rect, radius, radius);
    const QPixmap pixmap = m_thumbnails.square(tile.entry.cover, int(std::lround(rect.width() * ratio)));
    painter.fillPath(frame, colors.sunk);
    if (!pixmap.isNull()) {
        painter.save();
        painter.setClipPath(frame);
        if (tile.entry.readiness == Readiness::Published) // the words stay readable: muted, not faint
            painter.setOpacity(kPublishedOpacity);
        painter.drawPixmap(rect, pixmap);
        painter.restore();
    } else if (tile.entry.cover.isEmpty()) {
        const int inset = rect.width() / 4;
        m_theme.icon(u"image"_s, colors.muted).paint(&painter, rect.adjusted(inset, inset, -inset, -inset));
    }
    if (tile.entry.mediaCount < 2 || rect.width() < 24)
        return;
    QFont small = m_theme.meta();
    small.setPixelSize(m_theme.scaled(9));
    small.setBold(true);
    painter.setFont(small);
    const QString count = QLocale().toString(tile.entry.mediaCount);
    const int width = painter.fontMetrics().horizontalAdvance(count) + 6;
    const int high = m_theme.scaled(11);
    const QRect pill(rect.right() - width, rect.bottom() - high, width, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165));
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(Qt::white);
    painter.drawText(pill, int(Qt::AlignCenter), count);
}

void TilePainter::renderProposed(QPainter &painter, const QRect &rect)
{
    const int side = m_theme.scaled(16);
    QRect star(0, 0, std::min(rect.width(), side), std::min(rect.height(), side));
    star.moveCenter(rect.center());
    m_theme.icon(u"sparkle"_s, m_theme.colors().accent).paint(&painter, star);
}

/// Time and channel marks. Answers how much of the line they took.
int TilePainter::renderFirstLine(QPainter &painter, const QRect &line, const BoardTile &tile, bool withMarks)
{
    const ThemeColors &colors = m_theme.colors();
    painter.setFont(m_theme.time());
    const bool quiet = tile.isOnShelf() || tile.entry.readiness == Readiness::Published;
    painter.setPen(quiet ? colors.muted : colors.text);
    const QString time = timeText(tile);
    drawElided(painter, line, time);
    int used = painter.fontMetrics().horizontalAdvance(time) + 6;
    if (!withMarks)
        return used;
    const int mark = m_theme.scaled(11);
    int gap = 6;
    const int count = int(tile.entry.channels.size());
    if (used + count * mark + (count - 1) * gap > line.width()) { // closer, before one is left out
        used -= 3;
        gap = 2;
    }
    for (const Channel channel : tile.entry.channels) {
        if (used + mark > line.width())
            break;
        const int x =
            painter.layoutDirection() == Qt::RightToLeft ? line.right() + 1 - used - mark : line.left() + used;
        paintChannelMark(painter, QRect(x, line.center().y() - mark / 2, mark, mark), channel, colors);
        used += mark + gap;
    }
    return used;
}

// ---- The ghost ----

QRect TilePainter::ghostBounds(QPoint at, QSize size)
{
    // One degree lifts the ends of 240 pixels by about two.
    return QRect(at, size).adjusted(-kShadow, -kShadow, kShadow, kShadow + 6);
}

void TilePainter::renderGhost(QSize size, qreal ratio, const BoardTile &tile, int count, Qt::LayoutDirection direction)
{
    const QRect bounds = ghostBounds(QPoint(0, 0), size);
    m_ghost = {tile, size, count, ratio, QPixmap(QSizeF(bounds.size() * ratio).toSize())};
    m_ghost.pixmap.setDevicePixelRatio(ratio);
    m_ghost.pixmap.fill(Qt::transparent);
    QPainter painter(&m_ghost.pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(direction);
    painter.translate(-bounds.topLeft());
    if (!m_theme.reducedMotion()) {
        const QPointF middle = QRectF(QPointF(0, 0), size).center();
        painter.translate(middle);
        painter.rotate(direction == Qt::RightToLeft ? kTilt : -kTilt);
        painter.translate(-middle);
    }
    const QRectF card(QPointF(0, 0), size);
    painter.setPen(Qt::NoPen);
    for (int reach = kShadow; reach > 0; reach -= 2) { // soft: one faint sheet upon the other
        painter.setBrush(QColor(0, 0, 0, m_theme.isDark() ? 22 : 9));
        const qreal r = reach * 0.8;
        painter.drawRoundedRect(card.adjusted(-r, -r + 4, r, r + 4), kTileRadius + r, kTileRadius + r);
    }
    const ThemeColors &colors = m_theme.colors();
    if (count > 1) {
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(card.adjusted(4.5, 4.5, 3.5, 3.5), kTileRadius, kTileRadius);
    }
    painter.drawPixmap(QPointF(0, 0), picture(tile, size, ratio, direction));
    if (count > 1) {
        painter.setFont(m_theme.time());
        const QString text = QLocale().toString(count);
        const int high = m_theme.scaled(18);
        const int width = std::max(high, painter.fontMetrics().horizontalAdvance(text) + 10);
        const QRectF pill(direction == Qt::RightToLeft ? -6 : size.width() - width + 6, -8, width, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(colors.onAccent());
        painter.drawText(pill, Qt::AlignCenter, text);
    }
}

void TilePainter::paintGhost(QPainter &painter, QPoint at, QSize size, const BoardTile &tile, int count)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_ghost.pixmap.isNull() || m_ghost.tile != tile || m_ghost.size != size || m_ghost.count != count ||
        m_ghost.ratio != ratio)
        renderGhost(size, ratio, tile, count, painter.layoutDirection());
    painter.drawPixmap(ghostBounds(at, size).topLeft(), m_ghost.pixmap);
}

} // namespace kalends
