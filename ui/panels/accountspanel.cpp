// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/accountspanel.h"

#include "model/zone.h"
#include "ui/panels/words.h"
#include "ui/theme/card.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

constexpr auto kSoon = std::chrono::hours(24 * 7);
constexpr int kAvatar = 28;

/// Paper with a hairline around it.
class Card final : public QWidget
{
public:
    explicit Card(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override { paintCard(*this, m_theme.colors().surface, m_theme); }

private:
    const Theme &m_theme;
};

/// The channel's mark in a disc, ringed by how the account is.
class Avatar final : public QWidget
{
public:
    Avatar(Channel channel, const QColor &ring, const Theme &theme) : m_channel(channel), m_ring(ring), m_theme(theme)
    {
        setFixedSize(kAvatar, kAvatar);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_ring, 1.5));
        painter.setBrush(m_theme.colors().sunk);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        paintChannelMark(painter, QRectF(6, 6, kAvatar - 12, kAvatar - 12), m_channel, m_theme.colors());
    }

private:
    Channel m_channel;
    QColor m_ring;
    const Theme &m_theme;
};

/// What runs out for good: the refresh token where there is one, else the access token.
std::optional<Instant> endOf(const Account &account)
{
    return account.refreshExpiresAt ? account.refreshExpiresAt : account.accessExpiresAt;
}

bool endsSoon(const Account &account, Instant now)
{
    const auto end = endOf(account);
    return end && *end <= now + kSoon;
}

QString nameOf(const Account &account)
{
    if (!account.username.isEmpty())
        return account.username;
    return account.displayName.isEmpty() ? displayName(account.channel) : account.displayName;
}

} // namespace

AccountsPanel::AccountsPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"accountsPanel"_s);
    setAccessibleName(tr("Accounts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Words(tr("Accounts"), Words::Voice::Heading, theme));
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    connect(&theme, &Theme::changed, this, &AccountsPanel::rebuild);
    rebuild();
}

void AccountsPanel::setAccounts(const QList<Account> &accounts, Instant now)
{
    const Instant before = std::exchange(m_now, now);
    const bool looksTheSame =
        accounts == m_accounts && std::none_of(accounts.begin(), accounts.end(), [before, now](const Account &account) {
            return endsSoon(account, before) != endsSoon(account, now);
        });
    if (looksTheSame)
        return;
    m_accounts = accounts;
    rebuild();
}

void AccountsPanel::setPublishing(Channel channel, bool on)
{
    if (on == !m_publishingOff.contains(channel))
        return;
    if (on)
        m_publishingOff.removeAll(channel);
    else
        m_publishingOff.append(channel);
    rebuild();
}

const Account *AccountsPanel::accountOf(Channel channel) const
{
    for (const Account &account : m_accounts) {
        if (account.channel == channel && !account.unlinkedAt)
            return &account;
    }
    return nullptr;
}

/// Two cards, seldom changed: made anew. A control that has the focus hands it to its successor.
void AccountsPanel::rebuild()
{
    const QWidget *focus = isAncestorOf(QWidget::focusWidget()) ? QWidget::focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // one of its buttons may be what led here
        delete item;
    }
    for (const Channel channel : kChannels)
        m_cards->addWidget(card(channel, accountOf(channel)));
    if (auto *heir = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        heir->setFocus();
}

QWidget *AccountsPanel::card(Channel channel, const Account *account)
{
    auto *card = new Card(m_theme);
    card->setObjectName(u"account_"_s + word(channel));
    if (account)
        fillLinked(*card, *account);
    else
        fillEmpty(*card, channel);
    return card;
}

bool AccountsPanel::needsReconnect(const Account &account) const
{
    return account.status != AccountStatus::Ok || endsSoon(account, m_now);
}

QString AccountsPanel::statusWords(const Account &account) const
{
    if (account.status == AccountStatus::Expired)
        return tr("token expired");
    if (account.status == AccountStatus::Revoked)
        return tr("access withdrawn");
    return account.sandbox ? tr("ok · sandbox") : tr("ok");
}

QString AccountsPanel::expiryWords(const Account &account) const
{
    const auto end = endOf(account);
    if (!end || account.status != AccountStatus::Ok)
        return {};
    const auto zone = zoneFromId(account.timezone);
    const QDate day = wallTimeAt(*end, zone.ok() ? *zone : QTimeZone::utc()).date();
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    return endsSoon(account, m_now) ? tr("access ends %1").arg(date) : tr("access until %1").arg(date);
}

void AccountsPanel::fillLinked(QWidget &card, const Account &account)
{
    const bool dead = account.status != AccountStatus::Ok;
    const bool soon = needsReconnect(account);
    const ThemeColors &colors = m_theme.colors();
    auto *row = new QHBoxLayout(&card);
    row->setContentsMargins(8, 6, 6, 8);
    row->setSpacing(8);
    row->addWidget(new Avatar(account.channel, dead ? colors.bad : (soon ? colors.warn : colors.ok), m_theme), 0,
                   Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    row->addLayout(lines, 1);
    const auto line = [&](const QString &text, Words::Voice voice) {
        auto *words = new Words(text, voice, m_theme);
        words->setElided(true);
        words->setToolTip(plainTip(text));
        return words;
    };
    auto *more = new QToolButton;
    more->setObjectName(u"accountMenu_"_s + word(account.channel));
    more->setAutoRaise(true);
    more->setFixedSize(m_theme.scaled(24), m_theme.scaled(24));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setIcon(m_theme.icon(u"more"_s, colors.muted));
    more->setToolTip(tr("Actions for this account"));
    more->setAccessibleName(tr("Actions for %1").arg(displayName(account.channel)));
    connect(more, &QToolButton::clicked, this, [this, more, account] { showMenu(*more, account); });
    auto *first = new QHBoxLayout;
    first->addWidget(line(nameOf(account), Words::Voice::Strong), 1);
    first->addWidget(more);
    lines->addLayout(first);
    const QString zone = QString::fromUtf8(account.timezone);
    auto *status = line(dead || account.sandbox ? statusWords(account) : tr("%1 · %2").arg(statusWords(account), zone),
                        dead ? Words::Voice::Bad : Words::Voice::Good);
    status->setToolTip(tr("%1 · %2").arg(statusWords(account), zone));
    lines->addWidget(status);
    const QString expiry = expiryWords(account);
    if (!expiry.isEmpty())
        lines->addWidget(line(expiry, soon ? Words::Voice::Bad : Words::Voice::Meta));
    if (m_publishingOff.contains(account.channel))
        lines->addWidget(line(tr("publishing is off"), Words::Voice::Meta));
    if (soon) {
        auto *reconnect = new QPushButton(tr("Reconnect"));
        reconnect->setObjectName(u"reconnect_"_s + word(account.channel));
        reconnect->setAccessibleName(tr("Reconnect %1").arg(displayName(account.channel)));
        connect(reconnect, &QPushButton::clicked, this,
                [this, channel = account.channel] { Q_EMIT reconnectRequested(channel); });
        lines->addSpacing(4);
        lines->addWidget(reconnect, 0, Qt::AlignLeft);
    }
    card.setAccessibleName(tr("%1: %2, %3").arg(displayName(account.channel), nameOf(account), statusWords(account)));
}

void AccountsPanel::fillEmpty(QWidget &card, Channel channel)
{
    auto *row = new QHBoxLayout(&card);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(new Avatar(channel, m_theme.colors().line, m_theme), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout; // below each other: beside each other neither fits the sidebar in every language
    lines->setSpacing(4);
    row->addLayout(lines, 1);
    auto *name = new Words(displayName(channel), Words::Voice::Strong, m_theme);
    name->setElided(true);
    lines->addWidget(name);
    auto *connectButton = new QPushButton(tr("Connect"));
    connectButton->setObjectName(u"connect_"_s + word(channel));
    connectButton->setAccessibleName(tr("Connect %1").arg(displayName(channel)));
    connect(connectButton, &QPushButton::clicked, this, [this, channel] { Q_EMIT connectRequested(channel); });
    lines->addWidget(connectButton, 0, Qt::AlignLeft);
    card.setAccessibleName(tr("%1: not connected").arg(displayName(channel)));
}

void AccountsPanel::showMenu(QWidget &button, const Account &account)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Channel channel = account.channel;
    menu->addAction(m_theme.icon(u"link"_s), tr("Reconnect…"), this,
                    [this, channel] { Q_EMIT reconnectRequested(channel); });
    auto *publishing = menu->addAction(tr("Publish by itself"));
    publishing->setCheckable(true);
    publishing->setChecked(!m_publishingOff.contains(channel));
    connect(publishing, &QAction::toggled, this, [this, channel](bool on) { Q_EMIT publishingRequested(channel, on); });
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"unlink"_s, m_theme.colors().bad), tr("Unlink…"), this,
                    [this, account] { askUnlink(account); });
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void AccountsPanel::askUnlink(const Account &account)
{
    auto *question = plainBox(this, u"unlinkQuestion"_s, tr("Unlink account"),
                              tr("Unlink %1 from %2?").arg(nameOf(account), displayName(account.channel)),
                              tr("Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that "
                                 "are planned for it will not go out until an account is connected again."));
    auto *yes = question->addButton(tr("Unlink"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QAbstractButton::clicked, this, [this, id = account.id] { Q_EMIT unlinkRequested(id); });
    nameButtons(question);
    question->open();
}

} // namespace kalends
