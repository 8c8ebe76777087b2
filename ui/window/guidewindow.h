// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace kalends
{

class Theme;

/// The guide: its pages on the left, the chosen one on the right. A window of its own that stays beside the main one.
/// GUI thread.
class GuideWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(const Theme &theme, QWidget *parent = nullptr);

    /// A page by the name of its file, without the suffix: "instagram"; an unknown one shows the first.
    void showPage(const QString &name);
    [[nodiscard]] static const QStringList &pageNames();

protected:
    void changeEvent(QEvent *event) override;

private:
    void turnTo(int page);

    const Theme &m_theme;
    QListWidget *m_pages = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace kalends
