// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/smalldialogs.h"

#include "ui/calendar/minicalendar.h"
#include "ui/composer/publishtimeedit.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kalends
{

using namespace Qt::StringLiterals;

GoToDateDialog::GoToDateDialog(const CalendarContext &context, QDate day, QWidget *parent)
    : QDialog(parent), m_edit(new QDateEdit(day, this)), m_calendar(new MiniCalendar(context, this))
{
    setObjectName(u"goToDateDialog"_s);
    setWindowTitle(tr("Go to date"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_edit->setObjectName(u"goToDateEdit"_s);
    m_edit->setAccessibleName(tr("Date"));
    setWrittenFormat(m_edit, QLocale().dateFormat(QLocale::ShortFormat));
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    m_calendar->setDay(day);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"goButton"_s);
    makePrimary(go);
    auto *box = new QVBoxLayout(this);
    box->setSpacing(3 * kGrid);
    box->addWidget(m_edit);
    box->addWidget(m_calendar);
    box->addWidget(buttons);
    nameButtons(this);
    box->addStrut(240);
    const auto choose = [this](QDate chosen) {
        Q_EMIT dayChosen(chosen);
        accept();
    };
    connect(m_edit, &QDateEdit::dateChanged, m_calendar, &MiniCalendar::setDay);
    connect(m_calendar, &MiniCalendar::dayPicked, this, choose);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, choose] { choose(m_edit->date()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_edit->setFocus();
    m_edit->setSelectedSection(QDateEdit::DaySection);
}

TimeDialog::TimeDialog(const Theme &theme, WallTime at, const QByteArray &zone, Instant now, int count, QWidget *parent)
    : QDialog(parent), m_time(new PublishTimeEdit(theme, this))
{
    setObjectName(u"timeDialog"_s);
    setWindowTitle(tr("Set time"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_time->setTimeRequired(true);
    m_time->setNow(now);
    m_time->setValue(at, zone, at);
    auto *box = new QVBoxLayout(this);
    if (count > 1) {
        auto *note = new QLabel(
            tr("The time of the first of %n posts; the others keep their distance to it.", nullptr, count), this);
        note->setWordWrap(true);
        box->addWidget(note);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Set time"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"setTimeButton"_s);
    makePrimary(go);
    box->addWidget(m_time);
    box->addWidget(buttons);
    nameButtons(this);
    const auto refresh = [this, go] { go->setEnabled(m_time->instant() && !m_time->isPast()); };
    connect(m_time, &PublishTimeEdit::changed, this, refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto chosen = m_time->instant())
            Q_EMIT timeChosen(*chosen);
        accept();
    });
    refresh();
}

} // namespace kalends
