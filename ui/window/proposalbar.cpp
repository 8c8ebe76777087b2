// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/proposalbar.h"

#include "model/texts.h"
#include "ui/calendar/tilepainter.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kRowsShown = 5;
constexpr int kIdRole = Qt::UserRole;

QString dayText(const BoardTile &tile)
{
    return QLocale().toString(tile.date(), Texts::tr("ddd d MMM", "a day, as QLocale writes it"));
}

/// A sparkle that keeps the accent of the theme.
class Sparkle final : public QWidget
{
public:
    Sparkle(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.scaled(18), theme.scaled(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_theme.icon(u"sparkle"_s, m_theme.colors().accent).paint(&painter, rect());
    }

private:
    const Theme &m_theme;
};

} // namespace

ProposalBar::ProposalBar(const PlanBoard &board, PlanSelection &selection, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_board(board), m_selection(selection), m_theme(theme)
{
    setObjectName(u"proposalBar"_s);
    setAccessibleName(tr("Proposals"));
    m_count = new Words({}, Words::Voice::Strong, theme, this);
    m_count->setObjectName(u"proposalCount"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"proposalProgress"_s);
    m_progress->setAccessibleName(tr("More proposals are coming"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(90);
    m_stop = button(u"stopProposals"_s, tr("Stop"), tr("Asks for no more; what is there stays."));
    m_listSwitch = new QToolButton(this);
    m_listSwitch->setObjectName(u"proposalListSwitch"_s);
    m_listSwitch->setText(tr("List"));
    m_listSwitch->setToolTip(tr("Shows the proposals one below the other."));
    m_listSwitch->setAccessibleName(tr("List of the proposals"));
    m_listSwitch->setCheckable(true);
    m_listSwitch->setFocusPolicy(Qt::StrongFocus);
    m_keepAll = button(u"keepAllProposals"_s, tr("Keep all"), tr("Makes a draft of each, in one step."));
    makePrimary(m_keepAll);
    m_dropAll = button(u"dropAllProposals"_s, tr("Drop all"), tr("Takes all proposals off the calendar."));
    m_done = button(u"doneWithProposals"_s, tr("Done"), tr("Ends planning; what was not kept is dropped."));
    makeList();
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(new Sparkle(theme, this));
    row->addWidget(m_count);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_listSwitch), static_cast<QWidget *>(m_dropAll),
                            static_cast<QWidget *>(m_keepAll), static_cast<QWidget *>(m_done)})
        row->addWidget(widget);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    box->setSpacing(2 * kGrid);
    box->addLayout(row);
    box->addWidget(m_list);
    connect(m_stop, &QPushButton::clicked, this, &ProposalBar::stopRequested);
    connect(m_keepAll, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(ids()); });
    connect(m_dropAll, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(ids()); });
    connect(m_done, &QPushButton::clicked, this, &ProposalBar::doneRequested);
    connect(m_listSwitch, &QToolButton::toggled, this, [this](bool on) {
        m_list->setVisible(on);
        if (on)
            m_list->setFocus();
    });
    connect(&board, &PlanBoard::proposalsChanged, this, &ProposalBar::refresh);
    connect(&board, &PlanBoard::reset, this, &ProposalBar::refresh); // another zone
    connect(&selection, &PlanSelection::changed, this, &ProposalBar::followSelection);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QPushButton *ProposalBar::button(const QString &name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    return made;
}

void ProposalBar::makeList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"proposalList"_s);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setAccessibleDescription(tr("Enter keeps one, Delete drops it, F2 moves it."));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_list->hide();
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { pressed(Qt::Key_Return); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        const EntryId id = currentOfList();
        if (m_filling || id.isEmpty())
            return;
        m_selection.selectOnly(id);
        Q_EMIT looked(id);
    });
}

QList<EntryId> ProposalBar::ids() const
{
    QList<EntryId> ids;
    for (const BoardTile &tile : m_board.proposalTiles())
        ids.append(tile.id());
    return ids;
}

void ProposalBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ProposalBar::refresh()
{
    const int count = int(m_board.proposalTiles().size());
    m_count->setText(tr("%n proposal(s)", nullptr, count));
    m_progress->setVisible(m_busy);
    m_stop->setVisible(m_busy);
    m_keepAll->setEnabled(count > 0);
    m_dropAll->setEnabled(count > 0);
    fillList();
    setVisible(m_busy || count > 0);
}

void ProposalBar::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const BoardTile &tile : m_board.proposalTiles()) {
        const auto post = m_board.proposal(tile.id());
        auto *item =
            new QListWidgetItem(tr("%1, %2 · %3", "day, time, title")
                                    .arg(dayText(tile), TilePainter::timeText(tile), TilePainter::titleText(tile)),
                                m_list);
        item->setData(kIdRole, tile.id().toString());
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "a day, what a tile says").arg(dayText(tile), TilePainter::accessibleText(tile)));
        if (post)
            item->setToolTip(u"<p>%1</p><p>%2</p>"_s.arg(post->idea.toHtmlEscaped(), post->reason.toHtmlEscaped()));
    }
    const int rows = std::clamp(m_list->count(), 1, kRowsShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height()) +
                           2 * m_list->frameWidth() + kGrid);
    if (m_list->count() > 0 && row >= 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    followSelection();
}

void ProposalBar::followSelection()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString current = m_selection.current().toString();
    for (int row = 0; row < m_list->count() && !current.isEmpty(); ++row) {
        if (m_list->item(row)->data(kIdRole).toString() == current)
            m_list->setCurrentRow(row);
    }
}

EntryId ProposalBar::currentOfList() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? EntryId::fromTrusted(item->data(kIdRole).toString()) : EntryId();
}

bool ProposalBar::pressed(int key)
{
    const EntryId id = currentOfList();
    if (id.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT keepRequested({id});
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT dropRequested({id});
        return true;
    case Qt::Key_F2:
        Q_EMIT moveRequested({id});
        return true;
    default:
        return false;
    }
}

bool ProposalBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->type() == QEvent::KeyPress)
        return plain && pressed(press->key());
    constexpr std::array own{Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2};
    if (plain && std::ranges::find(own, Qt::Key(press->key())) != own.end())
        event->accept(); // here they mean the proposal, whatever is selected elsewhere
    return false;
}

void ProposalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().accentBackground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().line);
}

} // namespace kalends
