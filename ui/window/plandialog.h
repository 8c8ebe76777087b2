// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planboard.h"
#include "ui/window/plandesk.h"

#include <QDialog>
#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace kalends
{

class Theme;
class Words;

/// "Plan with AI": what the posts are for, how often, when, where and in which language; who will answer, and what is
/// sent for it. Asks nothing itself: it hands out the request and shows how it goes until the first proposal is there.
/// GUI thread. Show with open(); delete-on-close is set.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Beginning {
        QDate day;               ///< where the calendar is
        QList<Channel> channels; ///< those that are linked; empty: all
        QString goals = {};      ///< as written the last time
        QString cadence = {};    ///< the same; empty: three a week
    };
    PlanDialog(const PlanBoard &board, const PlanDesk &desk, const Theme &theme, const Beginning &beginning,
               QWidget *parent = nullptr);

    /// As chosen now. Error: InvalidValue, in words for people.
    [[nodiscard]] Result<CalendarRequest> request() const;
    /// How often, as cadenceFromText() takes it.
    [[nodiscard]] QString cadence() const;
    [[nodiscard]] QString goals() const;
    /// The person said yes to what is sent, just now.
    [[nodiscard]] bool agreed() const;
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Why there are no proposals; the choices can be changed and asked again.
    void showMistake(const Error &error);
    /// While it asks: stops that, and stays.
    void reject() override;

Q_SIGNALS:
    void planRequested(const kalends::CalendarRequest &request);
    void canceled(); ///< of what is being asked; the dialog stays

private:
    enum class Often { PerWeek, Daily, OnDays, Words };
    void addGoals(QFormLayout *form, const QString &goals);
    void addCadence(QFormLayout *form);
    void addPeriod(QFormLayout *form, QDate day);
    void addChannels(QFormLayout *form, const QList<Channel> &channels);
    void addLanguage(QFormLayout *form);
    [[nodiscard]] QWidget *answerBox();
    void setCadence(const QString &cadence);
    void setPeriod(QDate first, QDate last);
    void showOften();
    void look();
    void ask();
    [[nodiscard]] std::optional<Error> obstacle() const;

    const PlanBoard &m_board;
    const PlanDesk &m_desk;
    const Theme &m_theme;
    QPlainTextEdit *m_goals = nullptr;
    QComboBox *m_often = nullptr;
    QSpinBox *m_perWeek = nullptr;
    QWidget *m_days = nullptr;
    std::array<QToolButton *, 7> m_dayButtons{}; ///< Monday first
    QLineEdit *m_oftenWords = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    std::array<QCheckBox *, kChannels.size()> m_channels{};
    QComboBox *m_language = nullptr;
    QCheckBox *m_agree = nullptr;
    QWidget *m_choices = nullptr;
    QProgressBar *m_progress = nullptr;
    Words *m_words = nullptr;
    QPushButton *m_go = nullptr;
    bool m_busy = false;
};

} // namespace kalends
