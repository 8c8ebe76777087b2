// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/publishtimeedit.h"

#include "model/texts.h"
#include "ui/panels/words.h"
#include "ui/theme/calendarpopup.h"
#include "ui/theme/clocktext.h"
#include "ui/theme/controls.h"
#include "ui/theme/plainwords.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

PublishTimeEdit::PublishTimeEdit(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_choose(new QPushButton(tr("Choose a time"), this)),
      m_date(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_zoneButton(new QToolButton(this)),
      m_clear(new QToolButton(this)),
      m_note(new Words({}, Words::Voice::Meta, theme, this))
{
    m_choose->setObjectName(u"chooseTimeButton"_s);
    m_choose->setIcon(theme.icon(u"clock"_s));
    m_choose->setAutoDefault(false);
    m_choose->setToolTip(tr("The post waits on the drafts shelf."));
    m_clear->setObjectName(u"clearTimeButton"_s);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setIcon(theme.icon(u"close"_s));
    m_clear->setAccessibleName(tr("No time yet"));
    m_clear->setToolTip(tr("No time yet: the post waits on the drafts shelf."));
    m_note->setObjectName(u"timeNote"_s);
    m_note->setWordWrap(true); // whole, however narrow: a reason that is cut is none
    makeDate();
    makeZone();

    m_row = new QHBoxLayout;
    m_row->setSpacing(2 * kGrid);
    for (QWidget *part : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_date),
                          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zoneButton)})
        m_row->addWidget(part);
    m_row->addSpacing(-2 * kGrid);
    m_row->addWidget(m_clear);
    m_row->addStretch();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kGrid);
    box->addLayout(m_row);
    box->addWidget(m_note);

    const auto said = [this] {
        say();
        Q_EMIT changed();
    };
    connect(m_date, &QDateEdit::dateChanged, this, said);
    connect(m_time, &QTimeEdit::timeChanged, this, said);
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_clear, &QToolButton::clicked, this, [this] { choose(false); });
    say();
}

void PublishTimeEdit::makeDate()
{
    // Wall times: the widgets must not know this computer's own zone and its gaps.
    m_date->setTimeSpec(Qt::UTC);
    m_time->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    dressCalendarPopup(m_date, m_theme);
    m_date->setDateRange(QDate(1970, 1, 1), QDate(2199, 12, 31));
    setWrittenFormat(m_date, QLocale().dateFormat(QLocale::ShortFormat).contains("yyyy"_L1)
                                 ? u"ddd "_s + QLocale().dateFormat(QLocale::ShortFormat)
                                 : Texts::tr("ddd d MMM yyyy", "a day, as QLocale writes it"));
    setWrittenFormat(m_time, clockFormat());
    int widest = 0; // names of days and months differ in length
    for (int day = 1; day <= 365; day += 4)
        widest = std::max(widest, m_date->fontMetrics().horizontalAdvance(
                                      QLocale().toString(QDate(2026, 12, 31).addDays(-day), m_date->displayFormat())));
    m_date->setMinimumWidth(widest + 13 * kGrid);
    m_date->setObjectName(u"publishDateEdit"_s);
    m_date->setAccessibleName(tr("Day"));
    m_time->setObjectName(u"publishTimeEdit"_s);
    m_time->setAccessibleName(tr("Time"));
    for (const QDateTimeEdit *edit : std::initializer_list<const QDateTimeEdit *>{m_date, m_time})
        edit->findChild<QLineEdit *>()->installEventFilter(this);
}

void PublishTimeEdit::makeZone()
{
    m_zoneButton->setObjectName(u"publishZoneButton"_s);
    m_zoneButton->setAutoRaise(true);
    m_zoneButton->setFocusPolicy(Qt::StrongFocus);
    m_zoneButton->setFont(m_theme.meta());
    m_zoneButton->setToolTip(tr("Choose another time zone"));
    connect(m_zoneButton, &QToolButton::clicked, this, [this] {
        makeZoneEdit();
        m_zoneButton->hide();
        m_zone->setCurrentText(QString::fromUtf8(m_zoneId));
        m_zone->show();
        m_zone->setFocus();
        m_zone->lineEdit()->selectAll();
    });
}

void PublishTimeEdit::makeZoneEdit()
{
    if (m_zone)
        return;
    m_zone = new QComboBox(this);
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
    m_row->insertWidget(m_row->indexOf(m_zoneButton), m_zone);
    setTabOrder(m_time, m_zone);
    connect(m_zone, &QComboBox::currentTextChanged, this, [this] {
        if (m_zone->isVisible() && zoneFromId(m_zone->currentText().trimmed().toUtf8()).ok())
            takeZone();
        else
            say();
    });
    m_zone->installEventFilter(this);
    m_zone->lineEdit()->installEventFilter(this);
}

void PublishTimeEdit::takeZone()
{
    const QByteArray id = m_zone->currentText().trimmed().toUtf8();
    if (id == m_zoneId)
        return;
    setZone(id);
    say();
    Q_EMIT changed();
}

bool PublishTimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (m_zone && watched == m_zone->lineEdit() && event->type() == QEvent::FocusOut && !m_zone->view()->isVisible() &&
        !m_zone->completer()->popup()->isVisible()) {
        // What is no zone was never taken: the button says again which one holds.
        m_zone->hide();
        m_zoneButton->show();
        say();
    } else if (line && line->parent() != m_zone && event->type() == QEvent::MouseButtonRelease &&
               !line->hasSelectedText()) {
        auto *edit = line->parent() == m_date ? static_cast<QDateTimeEdit *>(m_date) : m_time;
        edit->setSelectedSection(edit->currentSection()); // so that digits replace what was clicked
    }
    return QWidget::eventFilter(watched, event);
}

void PublishTimeEdit::setValue(std::optional<WallTime> at, const QByteArray &zone, WallTime otherwise)
{
    const QSignalBlocker quiet(this);
    m_timed = at.has_value() || m_required;
    const WallTime shown = at.value_or(otherwise);
    if (at || !m_timed) { // a time that is being typed is not turned round
        m_date->setDate(shown.date());
        m_time->setTime(shown.time());
    }
    setZone(zone);
    say();
}

void PublishTimeEdit::setZone(const QByteArray &id)
{
    m_zoneId = id;
    m_zoneButton->setText(QString::fromUtf8(id));
    m_zoneButton->setAccessibleName(tr("Time zone: %1").arg(m_zoneButton->text()));
}

std::optional<WallTime> PublishTimeEdit::time() const
{
    if (!m_timed)
        return std::nullopt;
    const QTime shown = m_time->time();
    return WallTime::from(m_date->date(), QTime(shown.hour(), shown.minute()));
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
    m_required = required;
    m_timed = m_timed || required;
    say();
}

void PublishTimeEdit::setOffer(QWidget *offer)
{
    m_row->insertWidget(m_row->indexOf(m_clear) + 1, offer);
}

void PublishTimeEdit::setRemark(const QString &remark)
{
    m_remark = remark;
    say();
}

void PublishTimeEdit::choose(bool timed)
{
    m_timed = timed;
    say();
    Q_EMIT changed();
    focusTime();
}

void PublishTimeEdit::focusTime()
{
    if (!m_timed)
        return m_choose->setFocus();
    m_time->setFocus();
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
}

PublishTimeEdit::Finding PublishTimeEdit::finding() const
{
    if (m_zone && m_zone->isVisible()) {
        const auto typed = zoneFromId(m_zone->currentText().trimmed().toUtf8());
        if (!typed.ok())
            return {typed.error().message, true};
    }
    const auto at = time();
    const auto in = zoneFromId(zone());
    if (!in.ok())
        return {in.error().message, true};
    if (isPast())
        return {tr("This time has passed."), true};
    if (!at)
        return {};
    const ResolvedWall resolved = resolve(*at, *in);
    if (resolved.kind == WallKind::Skipped)
        return {tr("The clock jumps over this time on that day; the post goes out at %1.")
                    .arg(clockText(wallTimeAt(resolved.instant, *in).time()))};
    if (resolved.kind == WallKind::Twice)
        return {tr("The clock shows this time twice on that day; the first one is meant.")};
    return {};
}

void PublishTimeEdit::say()
{
    m_choose->setVisible(!m_timed);
    m_date->setVisible(m_timed);
    m_time->setVisible(m_timed);
    m_clear->setVisible(m_timed && !m_required);
    const Finding found = finding();
    const QString note = found.words.isEmpty() ? m_remark : found.words;
    m_note->setVoice(found.isBad ? Words::Voice::Bad : Words::Voice::Meta);
    if (!found.isBad && !found.words.isEmpty()) {
        QPalette inked = m_note->palette();
        inked.setColor(QPalette::WindowText, m_theme.colors().warn);
        m_note->setPalette(inked);
    }
    m_note->setText(note);
    m_note->setToolTip(plainTip(note));
    m_note->setVisible(!note.isEmpty());
}

void PublishTimeEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_note)
        say();
    QWidget::changeEvent(event);
}

} // namespace kalends
