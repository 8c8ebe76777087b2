// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/tray.h"

#include <QIcon>
#include <QMenu>

namespace kalends
{

using namespace Qt::StringLiterals;

Tray::Tray(QObject *parent) : QObject(parent) {}

Tray::~Tray() = default;

bool Tray::show()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    if (!m_icon) {
        m_menu = std::make_unique<QMenu>();
        m_menu->addAction(tr("Open Kalends"), this, &Tray::windowRequested);
        m_menu->addAction(tr("New post…"), this, &Tray::newRequested);
        m_menu->addSeparator();
        m_menu->addAction(tr("Quit"), this, &Tray::quitRequested);
        m_icon = std::make_unique<QSystemTrayIcon>(QIcon(u":/kalends.svg"_s));
        m_icon->setContextMenu(m_menu.get());
        m_icon->setToolTip(tr("Kalends"));
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT windowRequested();
        });
    }
    m_icon->show();
    return true;
}

void Tray::hide()
{
    if (m_icon)
        m_icon->hide();
}

void Tray::setNext(const QString &text)
{
    if (m_icon)
        m_icon->setToolTip(text.isEmpty() ? tr("Kalends") : tr("Kalends") + u'\n' + text);
}

} // namespace kalends
