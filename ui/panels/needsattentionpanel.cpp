// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/needsattentionpanel.h"

#include "ui/panels/attentionmodel.h"
#include "ui/panels/words.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

QString fixLabel(const QString &fix)
{
    static constexpr std::array kFixes{
        std::pair{"add_media"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Add media")},
        std::pair{"crop"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Crop")},
        std::pair{"convert"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Convert")},
        std::pair{"edit"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Edit")},
        std::pair{"reconnect"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Reconnect")},
        std::pair{"link_account"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Connect account")},
        std::pair{"choose_privacy"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Choose who can view")},
        std::pair{"consent"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Give consent")},
        std::pair{"enable_publishing"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Turn publishing on")},
        std::pair{"review"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Review")},
        std::pair{"retry"_L1, QT_TRANSLATE_NOOP("kalends::NeedsAttentionPanel", "Retry")},
    };
    for (const auto &[word, label] : kFixes) {
        if (fix == word)
            return NeedsAttentionPanel::tr(label);
    }
    return {};
}

NeedsAttentionPanel::NeedsAttentionPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_heading(new Words({}, Words::Voice::Heading, theme)),
      m_nothing(new Words(tr("Nothing needs you."), Words::Voice::Meta, theme)),
      m_list(new QListView),
      m_model(new AttentionModel(this))
{
    setObjectName(u"needsAttentionPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto *delegate = new AttentionDelegate(theme, *m_model, this);
    m_list->setObjectName(u"needsAttentionList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false); // the sidebar's own paper shows through
    connect(delegate, &AttentionDelegate::fixClicked, this,
            [this](int row) { Q_EMIT fixRequested(m_model->item(row).id, m_model->item(row).fix); });
    connect(delegate, &AttentionDelegate::rescheduleClicked, this,
            [this](int row) { Q_EMIT rescheduleRequested(m_model->item(row).id); });
    connect(m_list, &QListView::activated, this, &NeedsAttentionPanel::activate);
    connect(m_list, &QListView::customContextMenuRequested, this, &NeedsAttentionPanel::showMenu);
    const auto onKey = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (m_list->currentIndex().isValid())
                action(m_model->item(m_list->currentIndex().row()));
        });
    };
    onKey(Qt::Key_F2, [this](const AttentionItem &item) { Q_EMIT rescheduleRequested(item.id); });
    onKey(Qt::CTRL | Qt::Key_Return, [this](const AttentionItem &item) { Q_EMIT fixRequested(item.id, item.fix); });
    setItems({});
}

int NeedsAttentionPanel::count() const
{
    return m_model->rowCount();
}

void NeedsAttentionPanel::setItems(const QList<AttentionItem> &items)
{
    const QModelIndex before = m_list->currentIndex();
    const EntryId current = before.isValid() ? m_model->item(before.row()).id : EntryId();
    m_model->setItems(items);
    if (const int row = m_model->rowOf(current); !current.isEmpty() && row >= 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(row));
    const QString heading =
        items.isEmpty() ? tr("Needs attention") : tr("Needs attention · %1").arg(QLocale().toString(items.size()));
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_nothing->setVisible(items.isEmpty());
    m_list->setVisible(!items.isEmpty());
}

void NeedsAttentionPanel::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model->item(index.row()).id);
}

void NeedsAttentionPanel::showMenu(const QPoint &position)
{
    const QModelIndex under = m_list->indexAt(position);
    const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
    if (!index.isValid())
        return;
    const AttentionItem item = m_model->item(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"needsAttentionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, item] { Q_EMIT openRequested(item.id); });
    if (const QString label = fixLabel(item.fix); !label.isEmpty())
        menu->addAction(label, this, [this, item] { Q_EMIT fixRequested(item.id, item.fix); });
    menu->addAction(m_theme.icon(u"clock"_s), tr("Reschedule…"), this,
                    [this, item] { Q_EMIT rescheduleRequested(item.id); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace kalends
