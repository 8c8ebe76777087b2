// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace kalends::bench
{

class Table;

/// What one measure is measured on.
struct Context {
    int n = 10'000; ///< entries in the store
};

/// One line of the answer: the values of several runs. `measure` is called once for each size of the store and returns
/// them all.
struct Measure {
    QString group;
    QString metric;
    QString unit;
    std::function<Result<QList<double>>(const Context &)> measure;
    QString subject = QStringLiteral("kalends"); ///< "floor": the same work with nothing of ours
    int least = 0;                               ///< skipped on stores with fewer entries
    bool onStore = true;                         ///< false: no store is concerned, so one size is as good as another
    bool slow = false;                           ///< takes minutes; left out of a quick look

    [[nodiscard]] QString name() const { return group + u'/' + metric; }
};

/// The benchmarks, each group in a file of its own that adds its measures here.
class Suite
{
public:
    void add(Measure measure) { m_measures.append(std::move(measure)); }
    /// Takes the program's arguments: [FILTER] [--json | --markdown] [--n N[,N…]] [--quick] [--from FILE]…. With files
    /// nothing is measured: the table is made of lines that were printed before. The answer is the exit code: no figure
    /// fails, however bad; only what could not be measured does.
    [[nodiscard]] int run(const QStringList &arguments) const;

private:
    [[nodiscard]] std::optional<QString> read(const QString &path, Table &table) const;
    [[nodiscard]] int tell(const QStringList &files, bool asMarkdown) const;
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
void registerLongLife(Suite &suite); ///< a store with three years behind it
void registerMedia(Suite &suite);
void registerQueue(Suite &suite);
void registerRecovery(Suite &suite);  ///< what a crash left: queue
void registerService(Suite &suite);   ///< the running programs: queue, api and cli
void registerComposer(Suite &suite);  ///< the window in which a post is made
void registerStage(Suite &suite);     ///< the left side of the composer
void registerApi(Suite &suite);       ///< the running service, asked by other programs
void registerAssistant(Suite &suite); ///< drafted words
void registerPackage(Suite &suite);   ///< what a person downloads

} // namespace kalends::bench
