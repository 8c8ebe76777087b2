// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/needsattentionpanel.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kalends
{

class Theme;

/// The items of NeedsAttentionPanel, in the order in which they came. Rows that stay keep their place in the selection.
class AttentionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<AttentionItem> &items);
    [[nodiscard]] const AttentionItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(const EntryId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<AttentionItem> m_items;
};

/// Paints an item: badge, title, time and reason, and below it the two words to click.
class AttentionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AttentionDelegate(const Theme &theme, const AttentionModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    struct Layout {
        QRect badge;
        QRect title;
        QRect reason;
        QRect fix; ///< empty when the item has no fix
        QRect reschedule;
    };
    /// Where the parts lie; mirrored for right-to-left.
    [[nodiscard]] Layout layout(const QRect &rect, Qt::LayoutDirection direction, const AttentionItem &item) const;

Q_SIGNALS:
    void fixClicked(int row);
    void rescheduleClicked(int row);

private:
    [[nodiscard]] QString reasonText(const AttentionItem &item) const;

    const Theme &m_theme;
    const AttentionModel &m_model;
};

} // namespace kalends
