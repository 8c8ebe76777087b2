// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/coachcard.h"
#include "ui/tour/examplestrip.h"

#include <QFrame>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kalends
{

class CoachBody;
class StepDots;
class Theme;
class Words;

/// The coach: a card at the foot of the calendar that says one step at a time and helps with it. Takes room of its own
/// instead of lying over anything, takes the focus from nobody, and moves nothing. Shows what it is given and says what
/// was pressed. GUI thread.
class CoachPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit CoachPanel(const Theme &theme, QWidget *parent = nullptr);

    void present(const CoachCard &card); ///< and is heard by screen readers when the words are others
    void setExamples(const QList<ExampleFile> &files);
    [[nodiscard]] const CoachCard &card() const { return m_card; }
    /// The focus to what the step needs most.
    void takeFocus();

Q_SIGNALS:
    void forwardPressed();
    void backPressed();
    void leavePressed();
    void actionPressed();
    void exampleChosen(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where the parts of the card lie: see arrange().
    enum class Shape {
        Note,  ///< words alone: beside them the buttons
        Step,  ///< the step and its title and buttons in one line, below them what helps
        Narrow ///< all below each other
    };

    void makeProgress();
    void makeButtons();
    void makeBody();
    [[nodiscard]] Shape shape() const;
    void arrange();
    QPushButton *button(const char *name, void (CoachPanel::*pressed)());
    void showStages();
    void fit();
    void announce();
    void keepFocus(const QWidget *held);

    const Theme &m_theme;
    CoachCard m_card;
    std::optional<Shape> m_shape; ///< as it is arranged
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_head = nullptr; ///< the step and, where there is room beside it, its title
    QWidget *m_progress = nullptr;
    StepDots *m_dots = nullptr;
    Words *m_count = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    QPushButton *m_leave = nullptr;
    CoachBody *m_area = nullptr; ///< scrolls where the window is too low for all of it
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_words = nullptr; ///< in it
    Words *m_title = nullptr;
    Words *m_text = nullptr;
    QLabel *m_tick = nullptr; ///< beside what was done
    QWidget *m_stages = nullptr;
    ExampleStrip *m_examples = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace kalends
