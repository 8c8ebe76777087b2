// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/headerbar.h"

#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/filtermenu.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <array>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr std::array kWords{"month", "week", "day", "list", "feed"};
constexpr auto kSearchAfter = 120ms; ///< of quiet
constexpr int kNarrow = 1000;        ///< where buttons have no room for words
constexpr int kTwoLines = 640;       ///< where large words need a second line
constexpr int kHeight = 52;
constexpr int kSearch = 220; ///< at most, beside the title
} // namespace

/// The title, to be clicked: at the leading side, cut short where there is no room.
class TitleButton final : public QAbstractButton
{
public:
    TitleButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFont(theme.title());
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void setShortText(const QString &text) { m_short = text; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 4 * kGrid, fontMetrics().height() + 2 * kGrid};
    }
    /// A month and its year have their room before anything else.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), m_theme.scaled(200)), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int room = width() - 2 * kGrid;
        const bool fits = fontMetrics().horizontalAdvance(text()) <= room;
        const QString shown = fits ? text() : fontMetrics().elidedText(m_short, Qt::ElideRight, room);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kGrid, 0, -kGrid, 0));
        painter.setPen(underMouse() && isDown() ? m_theme.colors().accent : m_theme.colors().text);
        painter.drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                         shown);
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colors().accent, 2));
        const int wide = fontMetrics().horizontalAdvance(shown) + 2 * kGrid;
        painter.drawRoundedRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(1, 3, std::min(wide, width() - 2), height() - 6)),
            kControlRadius, kControlRadius);
    }

private:
    const Theme &m_theme;
    QString m_short;
};

QString word(ViewKind kind)
{
    return QString::fromLatin1(kWords.at(size_t(kind)));
}

ViewKind viewKindFromWord(const QString &word)
{
    for (size_t i = 0; i < kWords.size(); ++i) {
        if (word == QLatin1String(kWords.at(i)))
            return ViewKind(i);
    }
    return ViewKind::Month;
}

HeaderBar::HeaderBar(const Theme &theme, FilterMenu &filter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_back(new QToolButton(this)),
      m_today(new QPushButton(tr("Today"), this)),
      m_on(new QToolButton(this)),
      m_title(new TitleButton(theme, this)),
      m_views(new QButtonGroup(this)),
      m_search(new QLineEdit(this)),
      m_searchSoon(new QTimer(this)),
      m_filter(new QToolButton(this)),
      m_new(new QPushButton(tr("New post"), this))
{
    setObjectName(u"headerBar"_s);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_today->setObjectName(u"todayButton"_s);
    m_on->setObjectName(u"onButton"_s);
    m_on->setAccessibleName(tr("On"));
    m_on->setToolTip(tr("On"));
    m_title->setObjectName(u"titleButton"_s);
    m_title->setToolTip(tr("Go to a date"));
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setAccessibleName(tr("Search captions"));
    m_search->setPlaceholderText(tr("Search captions"));
    m_search->setClearButtonEnabled(true);
    beginWhereReadingBegins(m_search);
    m_search->setMinimumWidth(72);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_filter->setObjectName(u"filterButton"_s);
    m_filter->setText(tr("Filter"));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setObjectName(u"newButton"_s);
    m_new->setAccessibleName(tr("New post"));
    makePrimary(m_new);
    m_new->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // on a wide screen the room is the title's

    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(4 * kGrid, 2 * kGrid, 4 * kGrid, 2 * kGrid);
    m_lines->setSpacing(2 * kGrid);
    auto *box = new QHBoxLayout;
    m_lines->addLayout(box);
    box->setSpacing(2 * kGrid);
    box->addWidget(m_back);
    box->addWidget(m_today);
    box->addWidget(m_on);
    box->addWidget(m_title, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const std::array labels{tr("Month"), tr("Week"), tr("Day"), tr("List"), tr("Feed")};
    for (int i = 0; i < kViewKinds; ++i) {
        auto *view = new QPushButton(labels.at(size_t(i)), this);
        view->setObjectName(u"view."_s + word(ViewKind(i)));
        view->setCheckable(true);
        makeSegment(view, i == 0, i == kViewKinds - 1);
        view->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_views->addButton(view, i);
        row->addWidget(view);
    }
    auto *tools = new QHBoxLayout;
    m_lines->addLayout(tools, 1);
    tools->setSpacing(2 * kGrid);
    tools->addLayout(row);
    tools->addWidget(m_search, 1); // up to its greatest width
    tools->addWidget(m_filter);
    tools->addWidget(m_new);
    setFixedHeight(theme.scaled(kHeight));

    m_searchSoon->setSingleShot(true);
    m_searchSoon->setInterval(kSearchAfter);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT pageTurned(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT pageTurned(1); });
    connect(m_today, &QPushButton::clicked, this, &HeaderBar::todayRequested);
    connect(m_title, &QAbstractButton::clicked, this, &HeaderBar::titleClicked);
    connect(m_filter, &QToolButton::clicked, this, [this, menu = filter.menu()] {
        menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height() + kGrid)));
    });
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT viewRequested(ViewKind(id)); });
    connect(m_search, &QLineEdit::textChanged, m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_searchSoon, &QTimer::timeout, this, [this] { Q_EMIT searched(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::returnPressed, this, &HeaderBar::leaveSearch);
    auto *escape = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_search->clear();
        leaveSearch();
    });
    connect(m_new, &QPushButton::clicked, this, &HeaderBar::newRequested);
    refreshIcons();
}

void HeaderBar::leaveSearch()
{
    m_searchSoon->stop();
    Q_EMIT searchLeft(m_search->text().trimmed());
}

void HeaderBar::setTitle(const QString &title, const QString &shortTitle)
{
    m_title->setText(title);
    m_title->setShortText(shortTitle);
    m_title->updateGeometry();
    m_title->setAccessibleName(title);
    m_title->update();
}

void HeaderBar::setView(ViewKind kind)
{
    m_views->button(int(kind))->setChecked(true);
    for (QAbstractButton *view : m_views->buttons()) // Tab comes to the one that holds, arrows to the others
        view->setFocusPolicy(view->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void HeaderBar::setFiltered(bool filtered)
{
    m_filter->setText(filtered ? tr("Filter ●") : tr("Filter"));
    m_filter->setAccessibleDescription(filtered ? tr("Some posts are hidden") : QString());
}

void HeaderBar::refreshIcons()
{
    m_back->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-right"_s : u"chevron-left"_s));
    m_on->setIcon(m_theme.icon(isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s));
    m_filter->setIcon(m_theme.icon(u"filter"_s));
    m_new->setIcon(m_narrow ? m_theme.icon(u"plus"_s, m_theme.colors().onAccent()) : QIcon());
    m_searchIcon->setIcon(m_theme.icon(u"search"_s, m_theme.colors().muted));
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s)) // Qt's own is of another hand
        clear->setIcon(m_theme.icon(u"close"_s, m_theme.colors().muted));
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool twoLines = width() < m_theme.scaled(kTwoLines);
    m_lines->setDirection(twoLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lines->setStretch(0, twoLines ? 1 : 0); // lines of one height; in one line the tools come first
    m_search->setMaximumWidth(twoLines ? QWIDGETSIZE_MAX : m_theme.scaled(kSearch));
    setFixedHeight(m_theme.scaled(kHeight) * (twoLines ? 2 : 1));
    const bool narrow = width() < m_theme.scaled(kNarrow);
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    m_filter->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_new->setText(narrow ? QString() : tr("New post"));
    m_new->setToolTip(narrow ? tr("New post") : QString());
    refreshIcons();
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().surface);
    painter.setPen(m_theme.colors().line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace kalends
