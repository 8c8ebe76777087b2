// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kalends
{

class ComposerDesk;

/// Renames and deletes what is kept: hashtag groups and captions. Each change holds at once. Open it with open().
class SnippetsDialog final : public QDialog
{
    Q_OBJECT
public:
    SnippetsDialog(ComposerDesk &desk, QWidget *parent = nullptr);

private:
    void addKind(const QString &kind, const QString &title);
    void keep(QTreeWidgetItem *kind);
    void rename(QTreeWidgetItem *item);
    void removeCurrent();
    void refresh();

    ComposerDesk &m_desk;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
};

} // namespace kalends
