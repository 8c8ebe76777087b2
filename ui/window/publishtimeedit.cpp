// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/publishtimeedit.h"

#include "model/texts.h"
#include "ui/panels/words.h"
#include "ui/theme/controls.h"
#include "ui/theme/theme.h"
#include "ui/window/smalldialogs.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

PublishTimeEdit::PublishTimeEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_zone(new QComboBox(this)),
      m_none(new QCheckBox(tr("No time yet"), this)),
      m_note(new QLabel(this))
{
    // Wall times: the widgets must not know this computer's own zone and its gaps.
    m_date->setTimeSpec(Qt::UTC);
    m_time->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    dressCalendarPopup(m_date, theme);
    m_date->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    setWrittenFormat(m_date, QLocale().dateFormat(QLocale::ShortFormat).contains("yyyy"_L1)
                                 ? u"ddd "_s + QLocale().dateFormat(QLocale::ShortFormat)
                                 : Texts::tr("ddd d MMM yyyy", "a day, as QLocale writes it"));
    setWrittenFormat(m_time, shortClockFormat());
    int widest = 0; // names of days and months differ in length
    for (int day = 1; day <= 365; day += 4)
        widest = std::max(widest, m_date->fontMetrics().horizontalAdvance(
                                      QLocale().toString(QDate(2026, 12, 31).addDays(-day), m_date->displayFormat())));
    m_date->setMinimumWidth(widest + 13 * kGrid);
    m_date->setObjectName(u"publishDateEdit"_s);
    m_date->setAccessibleName(tr("Day"));
    m_time->setObjectName(u"publishTimeEdit"_s);
    m_time->setAccessibleName(tr("Time"));
    m_zone->setObjectName(u"publishZoneEdit"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMinimumContentsLength(14);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            zones.append(QString::fromUtf8(id));
    }
    m_zone->addItems(zones);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_none->setObjectName(u"noTimeBox"_s);
    m_none->setToolTip(tr("The post waits on the drafts shelf."));
    m_note->setFont(theme.meta());
    m_note->setWordWrap(true);
    m_note->setObjectName(u"timeNote"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(m_zone);
    row->addWidget(m_none);
    row->addStretch();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(row);
    box->addWidget(m_note);

    for (const QDateTimeEdit *edit : std::initializer_list<const QDateTimeEdit *>{m_date, m_time})
        edit->findChild<QLineEdit *>()->installEventFilter(this);
    const auto said = [this] {
        say();
        Q_EMIT changed();
    };
    connect(m_date, &QDateEdit::dateChanged, this, said);
    connect(m_time, &QTimeEdit::timeChanged, this, said);
    connect(m_zone, &QComboBox::currentTextChanged, this, said);
    connect(m_none, &QCheckBox::toggled, this, said);
}

bool PublishTimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::MouseButtonRelease && !line->hasSelectedText()) {
        auto *edit = line->parent() == m_date ? static_cast<QDateTimeEdit *>(m_date) : m_time;
        edit->setSelectedSection(edit->currentSection()); // so that digits replace what was clicked
    }
    return QWidget::eventFilter(watched, event);
}

void PublishTimeEdit::setValue(std::optional<WallTime> at, const QByteArray &zone, WallTime otherwise)
{
    const QSignalBlocker quiet(this);
    m_none->setChecked(!at);
    const WallTime shown = at.value_or(otherwise);
    m_date->setDate(shown.date());
    m_time->setTime(shown.time());
    const QString id = QString::fromUtf8(zone);
    if (m_zone->findText(id) < 0)
        m_zone->addItem(id);
    m_zone->setCurrentText(id);
    say();
}

std::optional<WallTime> PublishTimeEdit::time() const
{
    if (m_none->isChecked())
        return std::nullopt;
    const QTime shown = m_time->time();
    return WallTime::from(m_date->date(), QTime(shown.hour(), shown.minute()));
}

QByteArray PublishTimeEdit::zone() const
{
    return m_zone->currentText().trimmed().toUtf8();
}

std::optional<Instant> PublishTimeEdit::instant() const
{
    const auto at = time();
    const auto in = zoneFromId(zone());
    if (!at || !in.ok())
        return std::nullopt;
    return resolve(*at, *in).instant;
}

void PublishTimeEdit::setNow(Instant now)
{
    m_now = now;
    say();
}

bool PublishTimeEdit::isPast() const
{
    const auto at = instant();
    return at && *at <= m_now;
}

void PublishTimeEdit::setTimeRequired(bool required)
{
    m_none->setVisible(!required);
}

void PublishTimeEdit::say()
{
    const auto at = time();
    const auto in = zoneFromId(zone());
    m_date->setEnabled(at.has_value());
    m_time->setEnabled(at.has_value());
    QString note;
    bool bad = true;
    if (!in.ok()) {
        note = in.error().message;
    } else if (isPast()) {
        note = tr("This time has passed.");
    } else if (at) {
        const ResolvedWall resolved = resolve(*at, *in);
        const QString goesOut = QLocale().toString(wallTimeAt(resolved.instant, *in).time(), QLocale::ShortFormat);
        if (resolved.kind == WallKind::Skipped)
            note = tr("The clock jumps over this time on that day; the post goes out at %1.").arg(goesOut);
        else if (resolved.kind == WallKind::Twice)
            note = tr("The clock shows this time twice on that day; the first one is meant.");
        bad = false;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, bad ? m_theme.colors().bad : m_theme.colors().warn);
    m_note->setPalette(colors);
}

} // namespace kalends
