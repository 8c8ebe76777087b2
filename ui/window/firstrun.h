// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"

#include <QDialog>

class QPushButton;

namespace kalends
{

class Theme;

/// The first start: try the sandbox, connect an account, or just plan. Show with open(); delete-on-close is set.
class FirstRunDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FirstRunDialog(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxRequested();
    void connectRequested(kalends::Channel channel);
    void planRequested();

private:
    QPushButton *choice(const char *name, const QString &icon, const QString &title, const QString &text);
    const Theme &m_theme;
};

} // namespace kalends
