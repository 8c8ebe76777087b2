// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QBoxLayout;
class QTimer;
class QToolButton;

namespace kalends
{

class FilterMenu;
class TitleButton;
class Theme;

/// The ways to look at the plan, in the order of their buttons.
enum class ViewKind { Month, Week, Day, List, Feed };
inline constexpr int kViewKinds = 5;
/// "month", as it is remembered.
[[nodiscard]] QString word(ViewKind kind);
[[nodiscard]] ViewKind viewKindFromWord(const QString &word);

/// Above the calendar: back, Today, on, the title, the row of views, search, filter, New post.
class HeaderBar final : public QWidget
{
    Q_OBJECT
public:
    HeaderBar(const Theme &theme, FilterMenu &filter, QWidget *parent = nullptr);

    /// `shortTitle` is shown where the title does not fit.
    void setTitle(const QString &title, const QString &shortTitle);
    void setView(ViewKind kind);
    /// That the button of the filter shows that something is hidden.
    void setFiltered(bool filtered);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    void refreshIcons();

Q_SIGNALS:
    void pageTurned(int direction);
    void todayRequested();
    void titleClicked();
    void viewRequested(kalends::ViewKind kind);
    void searched(const QString &text); ///< after a short pause in typing
    /// Enter: on to what is found; Esc: no search any more, `text` is empty.
    void searchLeft(const QString &text);
    void newRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveSearch();

    const Theme &m_theme;
    QToolButton *m_back = nullptr;
    QPushButton *m_today = nullptr;
    QToolButton *m_on = nullptr;
    TitleButton *m_title = nullptr;
    QButtonGroup *m_views = nullptr;
    QLineEdit *m_search = nullptr;
    QTimer *m_searchSoon = nullptr;
    QBoxLayout *m_lines = nullptr;
    QAction *m_searchIcon = nullptr;
    QToolButton *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    bool m_narrow = false;
};

} // namespace kalends
