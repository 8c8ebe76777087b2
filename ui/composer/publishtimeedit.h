// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/zone.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QPushButton;
class QTimeEdit;
class QToolButton;

namespace kalends
{

class Theme;
class Words;

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
    [[nodiscard]] const QByteArray &zone() const { return m_zoneId; }
    /// In the zone chosen; nothing where there is no time.
    [[nodiscard]] std::optional<Instant> instant() const;
    /// So that it can say that a time has passed.
    void setNow(Instant now);
    [[nodiscard]] bool isPast() const;
    /// It cannot be without a time.
    void setTimeRequired(bool required);
    /// What is said below day and time when there is nothing wrong with them.
    void setRemark(const QString &remark);
    /// Stands behind the zone, such as a button that offers another time.
    void setOffer(QWidget *offer);
    /// Into the time, or onto the button that chooses one.
    void focusTime();

Q_SIGNALS:
    void changed();

protected:
    /// A click into day or time marks the part that was clicked.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeDate();
    void makeZone();
    void makeZoneEdit();
    void takeZone();
    void setZone(const QByteArray &id);
    void choose(bool timed);
    void say();
    /// What is wrong or special about the time; without words: nothing.
    struct Finding {
        QString words;
        bool isBad = false;
    };
    [[nodiscard]] Finding finding() const;

    const Theme &m_theme;
    QHBoxLayout *m_row = nullptr;
    QPushButton *m_choose = nullptr; ///< there is no time yet
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_time = nullptr;
    QToolButton *m_zoneButton = nullptr;
    QComboBox *m_zone = nullptr; ///< made when a zone is to be chosen: there are hundreds
    QToolButton *m_clear = nullptr;
    Words *m_note = nullptr;
    QByteArray m_zoneId;
    QString m_remark;
    Instant m_now{};
    bool m_timed = false;
    bool m_required = false;
};

} // namespace kalends
