// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/boardtile.h"
#include "ui/theme/theme.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <functional>

class QPainter;

namespace kalends
{

/// Small pictures of media for tiles, kept in memory; asks its source for those it lacks and says when they are there.
/// GUI thread.
class ThumbnailStore final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const QImage &image)>; ///< a null image: there is none
    /// Brings the thumbnail of a medium whose shorter use is `side` device pixels; answers later in the GUI thread
    /// unless `guard` is gone. Made by the program, which knows catalogue and library.
    using Source = std::function<void(const MediaId &media, int side, QObject *guard, Answer answer)>;

    explicit ThumbnailStore(Source source, QObject *parent = nullptr);

    /// Square, cropped to its middle, `side` device pixels wide. Null: not there yet (arrived() will say) or none.
    [[nodiscard]] QPixmap square(const MediaId &media, int side);
    [[nodiscard]] bool isKnown(const MediaId &media, int side) const;
    /// The file changed or came back.
    void forget(const QSet<MediaId> &media);

Q_SIGNALS:
    void arrived(const kalends::MediaId &media);

private:
    using Key = QPair<MediaId, int>;
    Source m_source;
    QCache<Key, QPixmap> m_pixmaps; ///< cost in KiB
    QSet<Key> m_asked;
    QSet<Key> m_none;
};

enum class TileSize {
    Full,    ///< two lines beside a thumbnail: 36 px high
    Compact, ///< one line: 22 px high
};
/// Where words have their usual size; give them through Theme::scaled().
inline constexpr int kFullTileHeight = 36;
inline constexpr int kCompactTileHeight = 22;

/// How a tile stands out at this moment; drawn over the cached picture.
struct TileLook {
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< of the keyboard
    bool lifted = false;  ///< its ghost is in the hand: the tile itself is faint
};

/// Paints posts as tiles: thumbnail, time, channel marks, first caption line, badge. Keeps a picture of each, so that
/// painting again is copying. GUI thread.
class TilePainter final : public QObject
{
    Q_OBJECT
public:
    TilePainter(Theme &theme, ThumbnailStore &thumbnails, QObject *parent = nullptr);

    /// Any height from scaled(kCompactTileHeight) on; from scaled(kFullTileHeight) on with two lines. Mirrored when
    /// `painter`'s layout direction is right to left.
    void paint(QPainter &painter, const QRect &rect, const BoardTile &tile, const TileLook &look);
    /// With shadow and 1° of tilt (none with reduced motion), its upper left corner at `at`; `count` posts in the hand.
    void paintGhost(QPainter &painter, QPoint at, QSize size, const BoardTile &tile, int count);
    /// What a ghost at `at` covers, shadow included.
    [[nodiscard]] static QRect ghostBounds(QPoint at, QSize size);

    /// "14:30", in the locale's own writing; "no time" on the shelf.
    [[nodiscard]] static QString timeText(const BoardTile &tile);
    /// The first caption line or "Untitled".
    [[nodiscard]] static QString titleText(const BoardTile &tile);
    /// What a screen reader says: "HH:MM, title, channels, readiness"; the readiness of a proposal is "proposed".
    [[nodiscard]] static QString accessibleText(const BoardTile &tile);
    [[nodiscard]] static QString previewWords(BoardTile::Mark mark);
    /// The colour in which a preview speaks; the text's own where there is none.
    [[nodiscard]] static QColor previewColor(BoardTile::Mark mark, const ThemeColors &colors);
    /// `issues`: why it is not ready; the first few are said.
    [[nodiscard]] static QString toolTip(const BoardTile &tile, const QList<ReadinessIssue> &issues = {});

    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] ThumbnailStore &thumbnails() const { return m_thumbnails; }
    [[nodiscard]] qsizetype cached() const { return m_pictures.size(); }

Q_SIGNALS:
    void thumbnailArrived(const kalends::MediaId &media);
    void lookChanged(); ///< theme: paint everything again

private:
    struct Picture {
        BoardTile tile;
        QPixmap pixmap;
        bool withThumbnail = false;
    };
    [[nodiscard]] QPixmap picture(const BoardTile &tile, QSize size, qreal ratio, Qt::LayoutDirection direction);
    void render(QPainter &painter, QSize size, qreal ratio, const BoardTile &tile);
    void renderThumbnail(QPainter &painter, const QRect &rect, qreal ratio, const BoardTile &tile);
    void renderProposed(QPainter &painter, const QRect &rect);
    int renderFirstLine(QPainter &painter, const QRect &line, const BoardTile &tile, bool withMarks);
    void renderGhost(QSize size, qreal ratio, const BoardTile &tile, int count, Qt::LayoutDirection direction);
    void forgetPictures();

    Theme &m_theme;
    ThumbnailStore &m_thumbnails;
    struct PictureKey {
        EntryId id;
        QSize size;
        int percent = 100; ///< of the screen's scale
        Qt::LayoutDirection direction = Qt::LeftToRight;
        friend bool operator==(const PictureKey &, const PictureKey &) = default;
        friend size_t qHash(const PictureKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.id, key.size.width(), key.size.height(), key.percent, int(key.direction));
        }
    };
    QCache<PictureKey, Picture> m_pictures; ///< cost in KiB
    /// The one that is in the hand.
    struct Ghost {
        BoardTile tile;
        QSize size;
        int count = 0;
        qreal ratio = 0;
        QPixmap pixmap;
    };
    Ghost m_ghost;
};

} // namespace kalends
