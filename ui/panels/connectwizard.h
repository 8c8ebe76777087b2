// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"

#include <QDialog>
#include <QUrl>
#include <functional>
#include <memory>

namespace kalends
{

class AccountDesk;
class Theme;

/// Connects an account step by step: app credentials (with the steps to get them), the check of each condition with a
/// line of its own, staging storage with a test, and the consent that turns the channel's publishing flag on. Show with
/// open(); set delete-on-close. Nothing is published from here.
class ConnectWizard final : public QDialog
{
    Q_OBJECT
public:
    ConnectWizard(Channel channel, const QString &settingsPath, AccountDesk &desk, const Theme &theme,
                  QWidget *parent = nullptr);
    ~ConnectWizard() override;

    /// How the browser is opened; QDesktopServices::openUrl unless a test says otherwise.
    void setBrowser(std::function<bool(const QUrl &)> open);
    /// The zone that a new account gets; the system's unless set.
    void setTimezone(const QByteArray &zone);

Q_SIGNALS:
    void linked(const kalends::Account &account);
    void publishingChanged(kalends::Channel channel, bool on);
    /// A page of the guide, by its name.
    void helpRequested(const QString &page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
