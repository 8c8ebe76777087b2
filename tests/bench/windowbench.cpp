// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "child.h"
#include "storegenerator.h"
#include "suite.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr auto kPatience = 20s;
/// Small stores are for tests of this program.
int startsOn(const Context &context)
{
    return context.n < 1000 ? 3 : 30;
}

double monotonicMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Where windows can be shown: the display that there is, else a screen in memory, else none at all (offscreen).
class Screen
{
public:
    Screen()
    {
        if (qEnvironmentVariableIsSet("DISPLAY")) {
            m_variables.append("DISPLAY="_L1 + qEnvironmentVariable("DISPLAY"));
            return;
        }
        m_variables.append(u"QT_QPA_PLATFORM=offscreen"_s);
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            return;
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s});
        if (const auto number = m_server.readLine(); number.ok())
            m_variables = {u"DISPLAY=:"_s + QString::fromLatin1(*number), u"QT_QPA_PLATFORM=xcb"_s};
    }
    [[nodiscard]] QStringList variables() const { return m_variables; }

private:
    Child m_server;
    QStringList m_variables;
};

/// A program with a window, as people run it: with a session bus and a keychain where they are to be had. It is started
/// by a shell that waits for our word and then becomes it, so that nothing else is timed.
class Shown
{
public:
    [[nodiscard]] Result<void> start(const Screen &screen, const QString &path, const QStringList &arguments)
    {
        QStringList command{u"sh"_s, u"-c"_s, u"echo $$; read go; exec \"$@\""_s, u"sh"_s, u"env"_s};
        command += screen.variables();
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty() ||
            QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) {
            command.append(u"KALENDS_SECRETS=memory"_s);
        } else {
            command.prepend(QStringLiteral(KALENDS_WITH_KEYRING));
            command.prepend(u"sh"_s);
        }
        command.append(path);
        command += arguments;
        m_child.start(command.takeFirst(), command);
        const auto number = m_child.readLine();
        KALENDS_TRY(number);
        m_child.pid = number->toLongLong();
        begun = monotonicMs();
        m_child.write("\n");
        return {};
    }
    [[nodiscard]] Child &child() { return m_child; }

    double begun = 0; ///< monotonic ms

private:
    Child m_child;
};

class Kalends
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Kalends>> make(int entries)
    {
        auto kalends = std::make_unique<Kalends>();
        auto plan = realPlan(entries);
        KALENDS_TRY(plan);
        // From the next hour on, so that the month that comes up shows them and nothing is due while it is watched.
        plan->from = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now()) + 2h;
        const auto store = StoreCopy::make(*plan);
        if (!store)
            return store.error();
        QDir(kalends->m_folder.path()).mkdir(u"profile"_s);
        QFile::setPermissions(kalends->profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (!QFile::copy(store->path(), kalends->profile() + "/kalends.sqlite3"_L1))
            return failed(u"The profile cannot be written."_s);
        return kalends;
    }
    /// From the start to the painted month, in ms.
    [[nodiscard]] Result<double> start(Shown &shown) const
    {
        KALENDS_TRY(shown.start(m_screen, program(u"kalends"_s), {u"--profile"_s, profile()}));
        const QDeadlineTimer patience(kPatience);
        while (!patience.hasExpired()) {
            const double painted = lastEvent(profile(), "window_painted"_L1).value("monotonic_ms"_L1).toDouble();
            if (painted > shown.begun) // the program says when it was, however late we look
                return painted - shown.begun;
            if (shown.child().endsWithin(5ms))
                break;
        }
        return failed(u"The window was not painted."_s);
    }
    [[nodiscard]] QString profile() const { return m_folder.filePath(u"profile"_s); }

private:
    Screen m_screen;
    QTemporaryDir m_folder;
};

/// The first start after an import makes a backup and the like, so it does not count.
Values startToPainted(const Context &context)
{
    const auto kalends = Kalends::make(context.n);
    if (!kalends)
        return kalends.error();
    QList<double> values;
    for (int run = 0; run <= startsOn(context); ++run) {
        Shown shown;
        const auto painted = (*kalends)->start(shown);
        KALENDS_TRY(painted);
        if (run > 0)
            values.append(*painted);
    }
    return values;
}

Result<double> startEmpty(const Screen &screen, Shown &shown)
{
    KALENDS_TRY(shown.start(screen, program(u"kalends_bench_window"_s), {}));
    const auto painted = shown.child().readLine();
    KALENDS_TRY(painted);
    return painted->toDouble() - shown.begun;
}

Values emptyStart(const Context &context)
{
    const Screen screen;
    QList<double> values;
    for (int run = 0; run < startsOn(context); ++run) {
        Shown shown;
        const auto painted = startEmpty(screen, shown);
        KALENDS_TRY(painted);
        values.append(*painted);
    }
    return values;
}

/// The month stands open for a minute and nothing happens.
Result<Rest> rest(int entries)
{
    static QHash<int, Rest> known;
    if (known.contains(entries))
        return known.value(entries);
    const auto kalends = Kalends::make(entries);
    if (!kalends)
        return kalends.error();
    Shown shown;
    KALENDS_TRY((*kalends)->start(shown));
    auto measured = restOverAMinuteOfWallTime(shown.child(), (*kalends)->profile());
    if (measured)
        known.insert(entries, *measured);
    return measured;
}

Result<Rest> emptyRest()
{
    static std::optional<Rest> known;
    if (known)
        return *known;
    const Screen screen;
    Shown shown;
    KALENDS_TRY(startEmpty(screen, shown));
    auto measured = restOverAMinuteOfWallTime(shown.child(), {});
    if (measured)
        known = *measured;
    return measured;
}

Values idleOf(const Result<Rest> &measured)
{
    KALENDS_TRY(measured);
    return QList<double>{measured->idle};
}

template <Result<double> Rest::*kind> Values memoryOf(const Result<Rest> &measured)
{
    KALENDS_TRY(measured);
    const Result<double> &size = (*measured).*kind;
    KALENDS_TRY(size);
    return QList<double>{*size};
}

} // namespace

void registerWindow(Suite &suite)
{
    const auto add = [&suite](const QString &metric, const QString &unit, auto value) {
        Measure measure{.group = u"calendar"_s,
                        .metric = metric,
                        .unit = unit,
                        .measure = [value](const Context &context) { return value(rest(context.n)); },
                        .slow = true};
        suite.add(measure);
        measure.measure = [value](const Context &) { return value(emptyRest()); };
        measure.subject = u"floor"_s;
        measure.onStore = false;
        suite.add(measure);
    };
    suite.add({u"calendar"_s, u"start_to_painted"_s, u"ms"_s, startToPainted});
    suite.add({.group = u"calendar"_s,
               .metric = u"start_to_painted"_s,
               .unit = u"ms"_s,
               .measure = emptyStart,
               .subject = u"floor"_s,
               .onStore = false});
    add(u"pss"_s, u"MiB"_s, memoryOf<&Rest::pss>);
    add(u"rss"_s, u"MiB"_s, memoryOf<&Rest::rss>);
    add(u"idle_cpu"_s, u"ms/s"_s, idleOf);
}

} // namespace kalends::bench
