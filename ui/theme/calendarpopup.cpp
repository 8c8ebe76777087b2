// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/calendarpopup.h"

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

void dress(const QDateTimeEdit &edit, const Theme &theme)
{
    QCalendarWidget *calendar = edit.calendarWidget();
    if (!calendar)
        return;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    QTextCharFormat plain;
    plain.setForeground(theme.colors().text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) // not red: colour means something else here
        calendar->setWeekdayTextFormat(day, plain);
    const bool mirrored = calendar->isRightToLeft();
    for (const auto &[name, icon] :
         {std::pair("qt_calendar_prevmonth", mirrored ? u"chevron-right"_s : u"chevron-left"_s),
          std::pair("qt_calendar_nextmonth", mirrored ? u"chevron-left"_s : u"chevron-right"_s)}) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(theme.icon(icon));
    }
}

/// Dresses it before the press that opens it, each time: the theme may be another by then.
class Dresser final : public QObject
{
public:
    Dresser(QDateTimeEdit *edit, const Theme &theme) : QObject(edit), m_edit(edit), m_theme(theme) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_edit && event->type() == QEvent::MouseButtonPress)
            dress(*m_edit, m_theme);
        return QObject::eventFilter(watched, event);
    }

private:
    const QDateTimeEdit *m_edit;
    const Theme &m_theme;
};

} // namespace

void dressCalendarPopup(QDateTimeEdit *edit, const Theme &theme)
{
    edit->installEventFilter(new Dresser(edit, theme));
}

} // namespace kalends
