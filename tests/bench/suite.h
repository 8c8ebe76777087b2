// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>

namespace kalends::bench
{

/// What one measure is measured on.
struct Context {
    int n = 10'000; ///< entries in the store
};

/// One line of the answer: the values of several runs. `measure` is called once and returns them all; an error ends the
/// program.
struct Measure {
    QString group;
    QString metric;
    QString unit;
    std::function<Result<QList<double>>(const Context &)> measure;
    QString subject = QStringLiteral("kalends"); ///< "floor": the same work in plain SQLite or plain sockets
    int least = 0;                               ///< skipped on stores with fewer entries
};

/// The benchmarks, each group in a file of its own that adds its measures here.
class Suite
{
public:
    void add(Measure measure) { m_measures.append(std::move(measure)); }
    /// Takes the program's arguments: [FILTER] [--json] [--n N]. The answer is the exit code.
    [[nodiscard]] int run(const QStringList &arguments) const;

private:
    QList<Measure> m_measures;
};

/// Milliseconds that `work` took.
template <class Work> [[nodiscard]] double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

// One per group; main.cpp calls them.
void registerCalendar(Suite &suite);   ///< the windows' side of a store; needs a QApplication
void registerRealWindow(Suite &suite); ///< the desktop program in this process: calendar
void registerWindow(Suite &suite);     ///< the running desktop program: calendar
void registerStore(Suite &suite);
void registerMedia(Suite &suite);
void registerQueue(Suite &suite);
void registerService(Suite &suite);  ///< the running programs: queue and cli
void registerComposer(Suite &suite); ///< the window in which a post is made
void registerStage(Suite &suite);    ///< the left side of the composer

} // namespace kalends::bench
