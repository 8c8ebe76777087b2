// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace kalends
{

class Theme;
class Words;

/// One condition with its result: a mark, what was checked, and, when it failed, why and what to do.
class CheckLine final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Passed, Failed, Skipped };

    CheckLine(const QString &what, const Theme &theme, QWidget *parent = nullptr);

    void setState(State state, const QString &detail = {});
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_what;
    Words *m_title = nullptr;
    Words *m_detail = nullptr;
    State m_state = State::Waiting;
};

} // namespace kalends
