// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/rescheduledialog.h"

#include "model/zone.h"
#include "ui/panels/words.h"
#include "ui/theme/calendarpopup.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

QTimeZone zoneOrUtc(const QByteArray &id)
{
    const auto zone = zoneFromId(id);
    return zone.ok() ? *zone : QTimeZone::utc();
}

} // namespace

RescheduleDialog::RescheduleDialog(Instant due, const QByteArray &zone, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_edit(new QDateTimeEdit),
      m_note(new Words({}, Words::Voice::Meta, theme)),
      m_zone(zoneFromId(zone).ok() ? zone : QByteArrayLiteral("UTC"))
{
    setObjectName(u"rescheduleDialog"_s);
    setWindowTitle(tr("Reschedule"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->addWidget(new Words(tr("New time (%1)").arg(QString::fromUtf8(m_zone)), Words::Voice::Plain, theme));
    const WallTime wall = wallTimeAt(due, zoneOrUtc(m_zone));
    m_edit->setObjectName(u"newTime"_s);
    m_edit->setAccessibleName(tr("New time"));
    m_edit->setCalendarPopup(true);
    dressCalendarPopup(m_edit, theme);
    m_edit->setTimeSpec(Qt::UTC); // the wall's figures as they are: no zone of this computer may bend them
    setWrittenFormat(m_edit, QLocale().dateFormat(QLocale::ShortFormat) + u' ' + clockFormat());
    m_edit->setDateTime(QDateTime(wall.date(), QTime(wall.time().hour(), wall.time().minute()), Qt::UTC));
    column->addWidget(m_edit);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Reschedule"));
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    column->addWidget(buttons);
    nameButtons(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &RescheduleDialog::judge);
    column->addStrut(280);
    judge();
}

Instant RescheduleDialog::chosen() const
{
    return resolve(WallTime::from(m_edit->date(), m_edit->time()), zoneOrUtc(m_zone)).instant;
}

void RescheduleDialog::judge()
{
    const auto resolved = resolve(WallTime::from(m_edit->date(), m_edit->time()), zoneOrUtc(m_zone));
    switch (resolved.kind) {
    case WallKind::Once:
        return m_note->clear();
    case WallKind::Skipped: {
        const QTime real = wallTimeAt(resolved.instant, zoneOrUtc(m_zone)).time();
        return m_note->setText(tr("The clocks go forward over this time; %1 is meant.").arg(clockText(real)));
    }
    case WallKind::Twice:
        return m_note->setText(tr("The clocks show this time twice; the first one is meant."));
    }
}

} // namespace kalends
