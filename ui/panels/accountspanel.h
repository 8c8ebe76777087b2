// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/instant.h"

#include <QWidget>

class QVBoxLayout;

namespace kalends
{

class Theme;

/// The sidebar's cards: one for each channel, linked or not, with name, status and expiry, and what to do about it.
/// Holds no service: shows what it is given and says what a person asked for.
class AccountsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountsPanel(const Theme &theme, QWidget *parent = nullptr);

    /// The linked accounts as they stand; `now` decides what counts as "soon".
    void setAccounts(const QList<Account> &accounts, Instant now);
    /// Whether the channel's publishing flag is on; off is said on the card.
    void setPublishing(Channel channel, bool on);

Q_SIGNALS:
    void connectRequested(kalends::Channel channel);    ///< nothing is linked there
    void reconnectRequested(kalends::Channel channel);  ///< linked, but dead or about to be
    void unlinkRequested(const kalends::AccountId &id); ///< after the person said yes
    void publishingRequested(kalends::Channel channel, bool on);

private:
    void rebuild();
    QWidget *card(Channel channel, const Account *account);
    void fillLinked(QWidget &card, const Account &account);
    void fillEmpty(QWidget &card, Channel channel);
    void showMenu(QWidget &button, const Account &account);
    void askUnlink(const Account &account);
    [[nodiscard]] const Account *accountOf(Channel channel) const;
    [[nodiscard]] bool needsReconnect(const Account &account) const;
    [[nodiscard]] QString statusWords(const Account &account) const;
    [[nodiscard]] QString expiryWords(const Account &account) const;

    const Theme &m_theme;
    QVBoxLayout *m_cards = nullptr;
    QList<Account> m_accounts;
    Instant m_now{};
    QList<Channel> m_publishingOff;
};

} // namespace kalends
