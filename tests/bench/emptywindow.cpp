// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// A window of the same size with nothing in it, that stays open and says when it was painted: nobody starts faster
// with this toolkit.
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <chrono>
#include <cstdio>

namespace
{

class EmptyWindow final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_told) {
            m_told = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    const auto now = std::chrono::steady_clock::now().time_since_epoch();
                    std::printf("%.3f\n", std::chrono::duration<double, std::milli>(now).count());
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return QMainWindow::event(event);
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
