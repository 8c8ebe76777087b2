// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/stage/peopletags.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kalends
{

class Theme;

/// Below a picture on which people are being tagged: how it is done, a field for names, how many there are. Knows no
/// post. GUI thread.
class PeoplePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePanel(const Theme &theme, QWidget *parent = nullptr);

    void setState(TagPlacing placing, int tagged, bool hasSelection);
    void say(const QString &sentence); ///< until the next change
    void clearName();

Q_SIGNALS:
    void nameEntered(const QString &typed);
    void removeRequested();
    void closeRequested();

private:
    QLabel *m_hint = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace kalends
