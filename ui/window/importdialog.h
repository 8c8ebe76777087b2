// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/importrequest.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace kalends
{

class Theme;
class WindowDesk;

/// "Import…": which file or folder, whose columns, where the posts go; then what would come of it, row by row, before
/// anything is kept. Asks the desk for a dry run as the choices change. Show with open(); delete-on-close is set.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const Theme &theme, WindowDesk &desk, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// As if a person had chosen it.
    void setPath(const QString &path);
    /// As chosen now.
    [[nodiscard]] ImportRequest request() const;
    [[nodiscard]] const ImportReport &report() const { return m_report; }

Q_SIGNALS:
    /// A sentence about what was imported, and the step by which it can be taken back; the dialog has closed.
    void imported(const QString &done, const kalends::UndoId &step);
    /// A page of the guide, by its name.
    void helpRequested(const QString &page);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *sourceRow();
    QWidget *choices();
    void chooseFile(bool folder);
    void look();
    void run();
    void showReport(const ImportReport &report);
    void showFailure(const Error &error);
    void fillPreview();
    void fillColumns();
    void fillRemarks();
    void addRemark(int row, const Error &error, bool refused);
    void setBusy(bool busy);
    void updateButton();
    void setFieldByHand(const QString &title, const QString &field);
    [[nodiscard]] QString summary() const;

    const Theme &m_theme;
    WindowDesk &m_desk;
    ImportReport m_report;
    CsvMapping m_mapping;
    int m_asked = 0; ///< only the answer to the last question counts
    bool m_busy = false;
    QLineEdit *m_path = nullptr;
    QComboBox *m_preset = nullptr;
    QList<QCheckBox *> m_channels; ///< in the order of kChannels
    QLabel *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_preview = nullptr;
    QTableWidget *m_columns = nullptr;
    QListWidget *m_remarks = nullptr;
    QCheckBox *m_partial = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace kalends
