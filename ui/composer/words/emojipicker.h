// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/words/emojitable.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace kalends
{

class ComposerDesk;
class Theme;

/// A popup with the emoji by groups, the recent ones first; typing searches their names, arrows choose, Enter inserts.
/// Stays open for several until Escape or a click elsewhere. Remembers the recent ones by the desk.
class EmojiPicker final : public QWidget
{
    Q_OBJECT
public:
    EmojiPicker(const Theme &theme, ComposerDesk &desk, QWidget *parent);

    /// Opens below (or above) `anchor`, a widget of the same window.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void chosen(const QString &emoji);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addGroups(QHBoxLayout &row);
    void showGroup(EmojiGroup group);
    void search(const QString &words);
    void fill(const QList<const Emoji *> &emoji);
    void choose(const QModelIndex &index);
    void name(const QModelIndex &index);
    [[nodiscard]] QList<const Emoji *> recent() const;
    void remember(const QString &emoji);

    const Theme &m_theme;
    ComposerDesk &m_desk;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_groups = nullptr;
    QListView *m_grid = nullptr;
    QStandardItemModel *m_model = nullptr;
    QLabel *m_name = nullptr;
};

} // namespace kalends
