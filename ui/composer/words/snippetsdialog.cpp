// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/snippetsdialog.h"

#include "ui/composer/draft/composerservices.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{
constexpr int kText = Qt::UserRole;     ///< of an item: what is kept
constexpr int kName = Qt::UserRole + 1; ///< of an item: its name before it was edited
} // namespace

SnippetsDialog::SnippetsDialog(ComposerDesk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_list(new QTreeWidget(this))
{
    setObjectName(u"snippetsDialog"_s);
    setWindowTitle(tr("Hashtag groups and saved captions"));
    m_list->setObjectName(u"snippetsList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Name"), tr("Words")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    addKind(u"hashtags"_s, tr("Hashtag groups"));
    addKind(u"captions"_s, tr("Saved captions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    m_rename->setObjectName(u"renameSnippet"_s);
    m_delete = buttons->addButton(tr("Delete"), QDialogButtonBox::ActionRole);
    m_delete->setObjectName(u"deleteSnippet"_s);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter ends a name, not the dialog
    nameButtons(this);
    auto *box = new QVBoxLayout(this);
    box->setSpacing(3 * kGrid);
    box->addWidget(m_list);
    box->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 20);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem(), 0); });
    connect(m_delete, &QPushButton::clicked, this, &SnippetsDialog::removeCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &SnippetsDialog::rename);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SnippetsDialog::refresh);
    refresh();
}

void SnippetsDialog::addKind(const QString &kind, const QString &title)
{
    auto *top = new QTreeWidgetItem(m_list, {title});
    top->setData(0, kName, kind);
    top->setFirstColumnSpanned(true);
    top->setFlags(Qt::ItemIsEnabled);
    top->setExpanded(true);
    for (const auto &[name, text] : m_desk.snippets(kind)) {
        auto *item = new QTreeWidgetItem(top, {name, QString(text).replace(u'\n', u' ')});
        item->setData(0, kText, text);
        item->setData(0, kName, name);
        item->setToolTip(1, plainTip(text));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
}

void SnippetsDialog::refresh()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool snippet = item && item->parent();
    m_rename->setEnabled(snippet);
    m_delete->setEnabled(snippet);
}

void SnippetsDialog::keep(QTreeWidgetItem *kind)
{
    QList<std::pair<QString, QString>> snippets;
    for (int i = 0; i < kind->childCount(); ++i)
        snippets.append({kind->child(i)->text(0), kind->child(i)->data(0, kText).toString()});
    m_desk.setSnippets(kind->data(0, kName).toString(), snippets);
}

/// A name that is empty or another one's is not taken; nor are changes to the words, which are made in an editor.
void SnippetsDialog::rename(QTreeWidgetItem *item)
{
    if (!item->parent())
        return;
    const QSignalBlocker quiet(m_list);
    const QString name = item->text(0).simplified();
    bool taken = name.isEmpty();
    for (int i = 0; i < item->parent()->childCount(); ++i) {
        const QTreeWidgetItem *other = item->parent()->child(i);
        taken = taken || (other != item && other->text(0) == name);
    }
    item->setText(0, taken ? item->data(0, kName).toString() : name);
    item->setData(0, kName, item->text(0));
    item->setText(1, item->data(0, kText).toString().replace(u'\n', u' '));
    keep(item->parent());
}

void SnippetsDialog::removeCurrent()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->parent())
        return;
    QTreeWidgetItem *kind = item->parent();
    delete item;
    keep(kind);
}

} // namespace kalends
