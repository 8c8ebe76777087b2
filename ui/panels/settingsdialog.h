// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/uipreferences.h"

#include <QDialog>
#include <memory>

namespace kalends
{

class AccountDesk;

/// Every key of settings.ini and what a person prefers of the windows, each checked by the rules by which the file is
/// read. Nothing is written before all of it is right; secrets go to the keychain and are never shown.
/// Delete-on-close is up to the caller; show with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `desk` may be null: then the secrets' fields and the staging test are not offered.
    SettingsDialog(const QString &settingsPath, AccountDesk *desk, Theme &theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

    enum class Page { Window, Publishing, Instagram, TikTok, Staging, Assistant, Api };
    void showPage(Page page);

Q_SIGNALS:
    /// After writing. Language counts from the next start.
    void preferencesChanged(const kalends::UiPreferences &preferences);
    void settingsWritten();
    /// A page of the guide, by its name.
    void helpRequested(const QString &page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kalends
