// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/zone.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QTimeEdit;

namespace kalends
{

class Theme;

/// When a post is to go out: day, time and zone, or no time yet. Says where the clock changes and what has passed.
/// Value in, value out.
class PublishTimeEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit PublishTimeEdit(const Theme &theme, QWidget *parent = nullptr);

    /// Without a time, `otherwise` is what is offered when one is wanted.
    void setValue(std::optional<WallTime> at, const QByteArray &zone, WallTime otherwise);
    [[nodiscard]] std::optional<WallTime> time() const;
    [[nodiscard]] QByteArray zone() const;
    /// In the zone chosen; nothing where there is no time.
    [[nodiscard]] std::optional<Instant> instant() const;
    /// So that it can say that a time has passed.
    void setNow(Instant now);
    [[nodiscard]] bool isPast() const;
    /// Only whether there is a time cannot be chosen.
    void setTimeRequired(bool required);

Q_SIGNALS:
    void changed();

protected:
    /// A click into day or time marks the part that was clicked.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();

    const Theme &m_theme;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_none = nullptr;
    QLabel *m_note = nullptr;
    Instant m_now{};
};

} // namespace kalends
