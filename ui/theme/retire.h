// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace kalends
{

/// Takes a widget away for good, also when a press of one of its own buttons led here: it is out of sight and not found
/// by its name or its parts' any more, and goes itself a moment later.
inline void retire(QWidget *widget)
{
    widget->hide();
    widget->setObjectName({});
    for (QWidget *part : widget->findChildren<QWidget *>())
        part->setObjectName({});
    widget->deleteLater();
}

} // namespace kalends
