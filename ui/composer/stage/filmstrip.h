// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/filmstriplayout.h"

#include <QAbstractButton>
#include <QImage>
#include <QWidget>
#include <functional>
#include <optional>

namespace kalends
{

class Theme;

/// The small pictures below the large one, in the order in which they go out, and the “+” behind them. One is chosen;
/// they are put into another order by drag or with Alt and the arrow keys, and taken away with Delete. Knows no post.
/// GUI thread.
class Filmstrip final : public QWidget
{
    Q_OBJECT
public:
    /// One small picture as it is painted.
    struct Cell {
        QString name;                   ///< for screen readers and the tip
        QStringList marks;              ///< the same of its marks: "edited", "too wide for Instagram"…
        std::optional<double> progress; ///< 0 to 1: something is being made of it
        bool isEdited = false;
        bool hasIssue = false;
        bool isFailed = false;
        bool isVideo = false;
        bool isCover = false; ///< TikTok's cover photo
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    using Picture = std::function<QImage(int index)>;

    Filmstrip(const Theme &theme, Picture picture, QWidget *parent = nullptr);

    void setCells(const QList<Cell> &cells);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    /// What it can do: order and take away; the “+” only where there is room.
    void setCanChange(bool canChange, bool hasRoom);
    void refreshPictures();
    void focusTile(int index);
    [[nodiscard]] QList<QWidget *> tabChain() const; ///< the small pictures and the “+”
    [[nodiscard]] bool hasFocusInside() const;

    [[nodiscard]] QRect tileRect(int place) const; ///< where it stands now; count: the “+”
    [[nodiscard]] int count() const { return int(m_cells.size()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void activated(int index); ///< Enter or a double click
    void moveRequested(int from, int to);
    void removeRequested(int index);
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class FilmstripTile;
    [[nodiscard]] FilmstripLayout layoutNow() const;
    void place();
    void press(int index, QPoint at);
    void drag(QPoint to);
    void release();
    void cancelDrag();
    bool takeKey(int index, QKeyEvent *event);

    const Theme &m_theme;
    Picture m_picture;
    QList<Cell> m_cells;
    QList<QAbstractButton *> m_tiles; ///< one for each cell, in order
    QAbstractButton *m_add = nullptr;
    int m_current = -1;
    qreal m_scroll = 0;
    bool m_canChange = true;
    bool m_hasRoom = true;

    int m_pressed = -1; ///< a press that may become a drag
    int m_target = -1;  ///< while it is one: where it would come to stand
    QPoint m_pressedAt;
    QPoint m_draggedTo;
};

} // namespace kalends
