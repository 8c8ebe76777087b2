// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/calendar/clocktext.h"

#include <QRegularExpression>

namespace kalends
{

QString clockText(QTime time, const QLocale &locale)
{
    static const QRegularExpression seconds(QStringLiteral("[^a-zA-Z]ss?"));
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

} // namespace kalends
