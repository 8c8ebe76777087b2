// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/planboard.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace kalends
{

class Theme;

/// "Shift…": which posts, by how much, and what would come of it before anything is moved: in words here and as
/// marks on the calendar behind. Asks the board for a dry run as the choices change. Show with open(); delete-on-close
/// is set.
class ShiftDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `selected` may be empty; `day` is where the calendar is, for range and start.
    ShiftDialog(PlanBoard &board, const Theme &theme, const QList<EntryId> &selected, QDate day,
                QWidget *parent = nullptr);
    ~ShiftDialog() override;

    /// As chosen now.
    [[nodiscard]] ShiftRequest request() const;
    [[nodiscard]] const ShiftResult &preview() const { return m_preview; }

Q_SIGNALS:
    void shiftRequested(const kalends::ShiftRequest &request);

private:
    enum class Unit { Minutes, Hours, Days, Weeks };
    QWidget *scopeBox();
    QWidget *amountBox();
    void look();
    void showPreview(const ShiftResult &result, const QString &mistake);
    void addLine(const QColor &color, const QString &text);
    [[nodiscard]] ShiftAmount amount() const;
    [[nodiscard]] QString nameOf(const EntryId &id) const;
    [[nodiscard]] QString timeOf(Instant at) const;

    PlanBoard &m_board;
    const Theme &m_theme;
    const QList<EntryId> m_selected;
    ShiftResult m_preview;
    QTimer m_lookSoon;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_range = nullptr;
    QRadioButton *m_after = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QDateTimeEdit *m_start = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_direction = nullptr;
    QLabel *m_summary = nullptr;
    QListWidget *m_lines = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace kalends
