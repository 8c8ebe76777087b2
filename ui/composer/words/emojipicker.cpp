// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/words/emojipicker.h"

#include "ui/composer/draft/composerservices.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr auto kRecentKey = "emoji.recent"_L1;
constexpr qsizetype kMostRecent = 32;
constexpr int kColumns = 9;
constexpr int kRows = 6;

struct GroupSign {
    EmojiGroup group;
    const char16_t *sign;
    const char *name;
};
constexpr std::array kGroups{
    GroupSign{EmojiGroup::Recent, u"🕘", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Recent")},
    GroupSign{EmojiGroup::Smileys, u"😀", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Smileys")},
    GroupSign{EmojiGroup::People, u"👋", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "People")},
    GroupSign{EmojiGroup::Nature, u"🌿", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Animals and nature")},
    GroupSign{EmojiGroup::Food, u"🍋", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Food and drink")},
    GroupSign{EmojiGroup::Activities, u"⚽", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Activities")},
    GroupSign{EmojiGroup::Travel, u"🚆", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Travel and places")},
    GroupSign{EmojiGroup::Objects, u"💡", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Objects")},
    GroupSign{EmojiGroup::Symbols, u"❤️", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Symbols")},
    GroupSign{EmojiGroup::Flags, u"🏁", QT_TRANSLATE_NOOP("kalends::EmojiPicker", "Flags")},
};

/// One emoji in its cell, on the accent's ground where it is chosen.
class EmojiCells final : public QStyledItemDelegate
{
public:
    EmojiCells(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(chosen ? QPen(m_theme.colors().accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(m_theme.colors().accentBackground);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), kTileRadius, kTileRadius);
        }
        painter->setFont(option.font);
        painter->setPen(m_theme.colors().text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::UserRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int side = int(option.fontMetrics.height() * 1.35);
        return {side, side};
    }

private:
    const Theme &m_theme;
};

QFont emojiFont(const Theme &theme)
{
    QFont font = theme.base();
    font.setPointSizeF(font.pointSizeF() * 1.45);
    return font;
}

} // namespace

EmojiPicker::EmojiPicker(const Theme &theme, ComposerDesk &desk, QWidget *parent)
    : QWidget(parent, Qt::Popup),
      m_theme(theme),
      m_desk(desk),
      m_search(new QLineEdit(this)),
      m_groups(new QButtonGroup(this)),
      m_grid(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_name(new Words({}, Words::Voice::Meta, theme, this))
{
    setObjectName(u"emojiPicker"_s);
    setRole(this, QAccessible::Dialog);
    setAccessibleName(tr("Emoji"));
    m_search->setObjectName(u"emojiSearch"_s);
    m_search->setAccessibleName(tr("Search emoji"));
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);

    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new EmojiCells(theme, m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setMouseTracking(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->setFont(emojiFont(theme));
    const int side = int(QFontMetrics(emojiFont(theme)).height() * 1.35);
    m_grid->setFixedSize(side * kColumns + m_grid->verticalScrollBar()->sizeHint().width() + kGrid, side * kRows);
    m_grid->installEventFilter(this);
    connect(m_grid, &QListView::clicked, this, &EmojiPicker::choose);
    connect(m_grid, &QListView::entered, this, &EmojiPicker::name);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EmojiPicker::name);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    box->setSpacing(kGrid);
    box->addWidget(m_search);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(0);
    addGroups(*groups);
    box->addLayout(groups);
    box->addWidget(m_grid);
    box->addWidget(m_name);
}

void EmojiPicker::addGroups(QHBoxLayout &row)
{
    for (const GroupSign &sign : kGroups) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"emojiGroup%1"_s.arg(int(sign.group)));
        button->setText(QString::fromUtf16(sign.sign));
        button->setToolTip(tr(sign.name));
        button->setAccessibleName(tr(sign.name));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_groups->addButton(button, int(sign.group));
        row.addWidget(button);
    }
    m_groups->setExclusive(true);
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) { showGroup(EmojiGroup(id)); });
}

void EmojiPicker::openAt(const QWidget &anchor)
{
    m_search->clear();
    showGroup(recent().isEmpty() ? EmojiGroup::Smileys : EmojiGroup::Recent);
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint at = anchor.mapToGlobal(QPoint(mirrored ? anchor.width() - width() : 0, anchor.height() + kGrid));
    if (at.y() + height() > screen.bottom())
        at.setY(anchor.mapToGlobal(QPoint(0, -kGrid)).y() - height());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::max(at.y(), screen.top()));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

QList<const Emoji *> EmojiPicker::recent() const
{
    QList<const Emoji *> emoji;
    for (const QString &text : m_desk.remembered(kRecentKey).split(u' ', Qt::SkipEmptyParts)) {
        if (const Emoji *known = emojiOf(text))
            emoji.append(known);
    }
    return emoji;
}

void EmojiPicker::remember(const QString &emoji)
{
    QStringList texts{emoji};
    for (const Emoji *known : recent()) {
        if (known->text != emoji && texts.size() < kMostRecent)
            texts.append(known->text);
    }
    m_desk.remember(kRecentKey, texts.join(u' '));
}

void EmojiPicker::showGroup(EmojiGroup group)
{
    m_groups->button(int(group))->setChecked(true);
    if (group == EmojiGroup::Recent)
        return fill(recent());
    QList<const Emoji *> emoji;
    for (const Emoji &each : emojiTable()) {
        if (each.group == group)
            emoji.append(&each);
    }
    fill(emoji);
}

void EmojiPicker::search(const QString &words)
{
    const int group = m_groups->checkedId();
    if (words.trimmed().isEmpty())
        return showGroup(group < 0 ? EmojiGroup::Smileys : EmojiGroup(group));
    fill(findEmoji(words));
}

void EmojiPicker::fill(const QList<const Emoji *> &emoji)
{
    m_model->clear();
    for (const Emoji *each : emoji) {
        auto *item = new QStandardItem;
        item->setData(each->text, Qt::UserRole);
        item->setData(each->name, Qt::AccessibleTextRole);
        item->setData(each->name, Qt::ToolTipRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_grid->setCurrentIndex(m_model->index(0, 0));
    if (!emoji.isEmpty())
        return name(m_model->index(0, 0));
    m_name->setText(m_search->text().isEmpty() ? tr("None used yet.") : tr("No emoji of that name."));
}

void EmojiPicker::name(const QModelIndex &index)
{
    m_name->setText(index.data(Qt::AccessibleTextRole).toString());
}

void EmojiPicker::choose(const QModelIndex &index)
{
    const QString emoji = index.data(Qt::UserRole).toString();
    if (emoji.isEmpty())
        return;
    remember(emoji);
    Q_EMIT chosen(emoji);
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_grid->currentIndex());
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_grid->setFocus(Qt::TabFocusReason);
        return true;
    }
    const bool leaves = key == Qt::Key_Up && watched == m_grid && m_grid->currentIndex().row() < kColumns;
    if (leaves) {
        m_search->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void EmojiPicker::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().surface);
    painter.setPen(m_theme.colors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kalends
