// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/desktop.h"

namespace kalends
{

/// Builds the desktop program; where that fails says why in a window, and with a corrupt store offers to set it aside
/// and take the newest backup. GUI thread; waits for the person in the program's own event loop.
class Starter final : public QObject
{
    Q_OBJECT
public:
    Starter(DesktopOptions options, Theme &theme);
    ~Starter() override;

    /// ready() before it returns, or a window that leads to ready() or givenUp().
    void begin();
    /// Nothing before ready().
    [[nodiscard]] Desktop *desktop() const { return m_desktop.get(); }
    void close(); ///< takes the program down

Q_SIGNALS:
    void ready();
    void givenUp(); ///< the person has read why it cannot start

private:
    void explain(const Error &error);
    [[nodiscard]] Result<void> recover();

    DesktopOptions m_options;
    Theme &m_theme;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace kalends
