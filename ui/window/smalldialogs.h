// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/zone.h"
#include "ui/theme/calendarpopup.h"

#include <QDialog>
#include <optional>

class QDateEdit;

namespace kalends
{

class MiniCalendar;
class PublishTimeEdit;
class Theme;
struct CalendarContext;

/// "Go to date": type it or pick it. Show with open(); delete-on-close is set.
class GoToDateDialog final : public QDialog
{
    Q_OBJECT
public:
    GoToDateDialog(const CalendarContext &context, QDate day, QWidget *parent = nullptr);

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    QDateEdit *m_edit = nullptr;
    MiniCalendar *m_calendar = nullptr;
};

/// "Set time": one time for one post, or for the first of several that keep their distances. Show with open();
/// delete-on-close is set.
class TimeDialog final : public QDialog
{
    Q_OBJECT
public:
    TimeDialog(const Theme &theme, WallTime at, const QByteArray &zone, Instant now, int count,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void timeChosen(kalends::Instant at);

private:
    PublishTimeEdit *m_time = nullptr;
};

} // namespace kalends
