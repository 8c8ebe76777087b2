// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// How the list is painted. Rows and hands are in listview.cpp.
#include "ui/calendar/listview.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kPadding = 12;
constexpr int kThumbnail = 32;

} // namespace

void ListView::paintContents(QPainter &painter, const QRect &dirty)
{
    layOut();
    painter.save();
    painter.fillRect(dirty, theme().colors().surface);
    if (m_rows.isEmpty())
        paintNothing(painter);
    for (int i = std::max(0, rowAt(dirty.top() + scrolled())); i < m_rows.size(); ++i) {
        const QRect rect = rowRect(m_rows[i]);
        if (rect.top() > dirty.bottom())
            break;
        if (m_rows[i].tile < 0)
            paintHeading(painter, m_rows[i]);
        else
            paintPost(painter, m_rows[i]);
    }
    painter.restore();
}

void ListView::paintHeading(QPainter &painter, const Row &row) const
{
    const ThemeColors &colors = theme().colors();
    const QRect rect = rowRect(row);
    const bool today = row.day == board().today();
    painter.fillRect(rect, colors.background);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    QFont font = theme().base();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(today ? colors.accent : row.day < board().today() ? colors.muted : colors.text);
    QString text = row.day.isValid() ? locale().toString(row.day, QLocale::LongFormat) : tr("No time yet");
    if (today)
        text = tr("Today, %1").arg(text);
    painter.drawText(rect.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignLeading, text);
}

void ListView::paintPost(QPainter &painter, const Row &row) const
{
    const ThemeColors &colors = theme().colors();
    const BoardTile &tile = m_tiles[row.tile];
    const TileLook look = lookOf(tile.id());
    const QRect rect = rowRect(row);
    if (look.selected)
        painter.fillRect(rect, colors.accentBackground);
    else if (look.hovered)
        painter.fillRect(rect, colors.sunk);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    painter.setRenderHint(QPainter::Antialiasing); // from here on: hairlines stay sharp at every scale
    if (look.focused || tile.mark == BoardTile::Mark::Proposed) {
        painter.setPen(QPen(colors.accent, 1.5, look.focused ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -3), kTileRadius, kTileRadius);
    }
    const bool done = tile.entry.readiness == Readiness::Published;
    const bool leaving = look.lifted || tile.mark == BoardTile::Mark::Leaving;
    painter.setOpacity(leaving ? 0.4 : tile.pending ? 0.72 : 1);

    painter.setPen(done ? colors.muted : colors.text);
    painter.setFont(theme().time());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect time = cellRect(row, Time).adjusted(rightToLeft ? 0 : kPadding, 0, rightToLeft ? -kPadding : 0, 0);
    painter.drawText(time, Qt::AlignVCenter | Qt::AlignLeading, timeOf(tile));
    paintThumbnail(painter, cellRect(row, Picture), tile);

    const int side = theme().scaled(16);
    QRect mark(0, 0, side, side);
    const QRect marks = cellRect(row, Channels);
    mark.moveCenter({0, marks.center().y()});
    for (int i = 0; i < tile.entry.channels.size(); ++i) {
        const int offset = 6 + i * (side + 6);
        mark.moveLeft(rightToLeft ? marks.right() - offset - side : marks.left() + offset);
        paintChannelMark(painter, mark, tile.entry.channels[i], colors);
    }

    painter.setFont(theme().base());
    painter.setPen(done || tile.entry.title.isEmpty() ? colors.muted : colors.text);
    const QRect caption = cellRect(row, Caption).adjusted(6, 0, -6, 0);
    const QString title = TilePainter::titleText(tile);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    // The words' own direction, not the window's: a question mark of English words stays at their end.
    painter.setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(caption, int(leading | Qt::AlignAbsolute | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, caption.width()));
    painter.setLayoutDirection(layoutDirection());

    const QRect state = cellRect(row, State);
    QRect badge(0, 0, side, side);
    const int middle = 6 + side / 2;
    badge.moveCenter({rightToLeft ? state.right() - middle : state.left() + middle, state.center().y()});
    const bool previewed = tile.mark != BoardTile::Mark::None;
    if (tile.mark == BoardTile::Mark::Proposed)
        theme().icon(u"sparkle"_s, colors.accent).paint(&painter, badge);
    else
        paintBadge(painter, badge, tile.entry.readiness, colors);
    painter.setFont(theme().meta());
    painter.setPen(previewed ? TilePainter::previewColor(tile.mark, colors) : badgeColor(tile.entry.readiness, colors));
    const QString words = previewed ? TilePainter::previewWords(tile.mark) : readinessWords(tile.entry.readiness);
    const QRect said = rightToLeft ? state.adjusted(4, 0, -side - 12, 0) : state.adjusted(side + 12, 0, -4, 0);
    painter.drawText(said, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, said.width()));
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ListView::paintThumbnail(QPainter &painter, const QRect &cell, const BoardTile &tile) const
{
    const int side = theme().scaled(kThumbnail);
    QRect rect(0, 0, side, side);
    rect.moveCenter(cell.center());
    QPainterPath round;
    round.addRoundedRect(rect, 4, 4);
    painter.save();
    painter.setClipPath(round, Qt::IntersectClip);
    const QPixmap picture =
        tile.entry.cover.isEmpty()
            ? QPixmap()
            : context().tiles.thumbnails().square(tile.entry.cover, int(side * devicePixelRatioF()));
    painter.fillRect(rect, theme().colors().sunk);
    if (!picture.isNull())
        painter.setOpacity(tile.entry.readiness == Readiness::Published ? 0.72 * painter.opacity() : painter.opacity());
    if (!picture.isNull())
        painter.drawPixmap(rect, picture);
    else if (tile.entry.cover.isEmpty())
        theme().icon(u"image"_s, theme().colors().muted).paint(&painter, rect.adjusted(9, 9, -9, -9));
    painter.restore();
}

void ListView::paintNothing(QPainter &painter) const
{
    painter.setFont(theme().base());
    painter.setPen(theme().colors().muted);
    QString text;
    if (board().isSearching())
        text = tr("Searching…");
    else if (!board().filter().isEmpty())
        text = tr("No post matches the search and filter.");
    else
        text = tr("Nothing planned here yet.\nDrop photos or clips on a day, or press Enter for a new post.");
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace kalends
