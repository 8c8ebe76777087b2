// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop.h"

#include <QThread>
#include <functional>

class QWidget;

namespace kalends
{

struct RecoveryPaths;

/// Builds the desktop program; where that fails says why in a window, and with a corrupt store offers to set it aside
/// and take the newest backup. Takes the program down and builds it again around a copy of the plan when a person
/// restores one. GUI thread; waits for the person in the program's own event loop, and never for the disk.
class Starter final : public QObject
{
    Q_OBJECT
public:
    Starter(DesktopOptions options, Theme &theme);
    ~Starter() override;

    /// ready() before it returns, or a window that leads to ready() or givenUp().
    void begin();
    /// The session ends or a signal came: the program stops without asking, or is not built again.
    void stop();
    /// Nothing before ready(), and while a copy of the plan is put in place.
    [[nodiscard]] Desktop *desktop() const { return m_desktop.get(); }
    void close(); ///< takes the program down

Q_SIGNALS:
    void ready();   ///< there is a program, maybe another one than before
    void givenUp(); ///< the person has read why it cannot start

private:
    void explain(const Error &error);
    void restore(const QString &backup);
    void recover();
    void drawCurtain(const QString &saying);
    /// Does `work` to the profile, which nobody else has, in a thread of its own; then `done`.
    void workOnProfile(std::function<Result<void>(const RecoveryPaths &)> work,
                       std::function<void(const Result<void> &)> done);
    void comeBack(const Result<void> &restored);

    DesktopOptions m_options;
    Theme &m_theme;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QWidget> m_curtain; ///< what the person sees meanwhile
    std::unique_ptr<QThread> m_worker;
    bool m_stopWanted = false;
};

} // namespace kalends
