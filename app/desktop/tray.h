// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

class QAction;
class QMenu;

namespace kalends
{

/// The icon in the panel, where the desktop has a place for one: opens the window, says what comes next, quits.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    /// Shows the icon; false: this desktop has no tray.
    bool show();
    void hide();
    /// "Next: 14:30 …", shown over the icon.
    void setNext(const QString &text);

Q_SIGNALS:
    void windowRequested();
    void newRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace kalends
