// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/peopletags.h"

#include <QWidget>

class QLineEdit;

namespace kalends
{

class Theme;

/// The people on a picture, as Instagram shows them: dark bubbles with a name that point at somebody. A click places a
/// new one, a drag moves one, Delete removes it, Enter renames it. With the keyboard: Enter or Insert places one in the
/// middle, the arrow keys move it, Page Up and Page Down go from one to the next. Lies above the picture; knows no
/// post. GUI thread.
class PeopleLayer final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleLayer(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const QRectF &picture); ///< where it is painted, in this widget
    /// Those on this picture; `placing` says whether they have a place.
    void setTags(const QList<UserTag> &tags, TagPlacing placing);
    [[nodiscard]] const QList<UserTag> &tags() const { return m_tags; }
    void setEditable(bool editable); ///< else it only shows, and lets every press through
    void setRoomFor(int more) { m_roomFor = more; }
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] bool isNaming() const;
    void stopNaming(); ///< without a name

    /// Opens the field for a name at that place; nothing: in the middle, or in the list.
    void beginTag(std::optional<QPointF> place);
    /// As typed elsewhere. False: not a user name.
    bool addTag(const QString &typed, std::optional<QPointF> place = {});
    void removeSelected() { remove(m_selected); }
    [[nodiscard]] QRectF bubbleRect(int index) const; ///< where it is painted

Q_SIGNALS:
    void changed();                        ///< tags() are others, by a person
    void refused(const QString &sentence); ///< a name that is none, too many
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] TagBubble bubble(int index) const;
    [[nodiscard]] TagBubble bubbleOf(const QString &name, int index, std::optional<QPointF> place) const;
    [[nodiscard]] int tagAt(QPointF point) const;
    void select(int index);
    void remove(int index);
    void moveSelected(QPointF by);
    void commitName();
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] std::optional<QString> nameFrom(const QString &typed, int of);
    void placeNameField();
    void describe();
    void paintBubble(QPainter &painter, const TagBubble &bubble, const QString &name, bool isSelected) const;

    const Theme &m_theme;
    QRectF m_picture;
    QList<UserTag> m_tags;
    TagPlacing m_placing = TagPlacing::None;
    QLineEdit *m_name = nullptr;
    std::optional<QPointF> m_newPlace;
    int m_renaming = -1;
    int m_selected = -1;
    int m_held = -1;
    bool m_editable = false;
    bool m_hasMoved = false;
    int m_roomFor = int(kMostUserTags);
    QPointF m_pressedAt;
    std::optional<UserTag> m_before;
};

} // namespace kalends
