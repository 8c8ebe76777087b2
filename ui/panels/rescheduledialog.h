// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QDialog>

class QDateTimeEdit;
class QTimeZone;

namespace kalends
{

class Theme;
class Words;

/// Asks for a new time on the wall of one zone. A time that the clock skips or shows twice is said before OK.
class RescheduleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `due`: when it goes out so far. A `zone` that is not known counts as UTC, and says so.
    RescheduleDialog(Instant due, const QByteArray &zone, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Instant chosen() const;

private:
    void judge();

    QDateTimeEdit *m_edit = nullptr;
    Words *m_note = nullptr;
    QByteArray m_zone;
};

} // namespace kalends
