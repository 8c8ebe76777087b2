// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/clocktext.h"

#include <QRegularExpression>

namespace kalends
{

using namespace Qt::StringLiterals;

QString clockFormat(const QLocale &locale)
{
    static const QRegularExpression seconds(u"[^a-zA-Z]ss?"_s);
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString clockText(QTime time, const QLocale &locale)
{
    return locale.toString(time, clockFormat(locale));
}

QString exactClockText(QTime time, const QLocale &locale)
{
    static const QRegularExpression minutes(u"([^\\w\\s'])(m{1,2})"_s); // with the sign that the locale has before them
    return locale.toString(time, clockFormat(locale).replace(minutes, u"\\1\\2\\1ss"_s));
}

} // namespace kalends
