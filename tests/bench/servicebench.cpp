// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "runningservice.h"
#include "storegenerator.h"
#include "suite.h"

#include <QDateTime>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kStarts = 100;

/// What a person does in an hour: looks at a month, the jobs, the state.
Result<void> useIt(const RunningService &service)
{
    const QDateTime from = QDateTime::currentDateTimeUtc().addDays(40);
    KALENDS_TRY(service.cli({u"entries"_s, u"list"_s, u"--from"_s, from.toString(Qt::ISODate), u"--to"_s,
                             from.addDays(30).toString(Qt::ISODate)}));
    KALENDS_TRY(service.cli({u"status"_s}));
    KALENDS_TRY(service.cli({u"flags"_s, u"list"_s}));
    KALENDS_TRY(service.cli({u"media"_s, u"list"_s}));
    return {};
}

/// A service that was used, has kept the house, and then was left alone for a minute.
Result<Rest> restOf(int entries)
{
    const auto service = RunningService::make(entries);
    if (!service)
        return service.error();
    KALENDS_TRY(useIt(**service));
    return restOverAMinuteOfWallTime((*service)->process(), (*service)->profile());
}

Result<Rest> rest(const Context &context)
{
    static QHash<int, Rest> known;
    if (!known.contains(context.n)) {
        const auto measured = restOf(context.n);
        KALENDS_TRY(measured);
        known.insert(context.n, *measured);
    }
    return known.value(context.n);
}

Values idleCpu(const Context &context)
{
    const auto measured = rest(context);
    KALENDS_TRY(measured);
    return QList<double>{measured->idle};
}

template <Result<double> Rest::*kind> Values memoryOf(const Context &context)
{
    const auto measured = rest(context);
    KALENDS_TRY(measured);
    const Result<double> &size = (*measured).*kind;
    KALENDS_TRY(size);
    return QList<double>{*size};
}

/// Whole runs of a command, from its start to its end.
Values startsOf(const RunningService *service, const QString &profile)
{
    const QStringList command{u"--profile"_s, profile, u"flags"_s, u"list"_s};
    QList<double> values;
    for (int run = 0; run < kStarts; ++run) {
        bool well = false;
        values.append(millisecondsOf([&] {
            Child child;
            child.start(program(u"kalends-cli"_s), command);
            well = child.finish().ok();
        }));
        if (!well || (service && service->cpu() < 0))
            return failed(u"The command failed."_s);
    }
    return values;
}

Values commandWithService(const Context &context)
{
    const auto service = RunningService::make(context.n);
    if (!service)
        return service.error();
    return startsOf(service->get(), (*service)->profile());
}

Values commandWithoutService(const Context &context)
{
    QTemporaryDir profile;
    const auto plan = realPlan(context.n);
    KALENDS_TRY(plan);
    const auto store = StoreCopy::make(*plan);
    if (!store)
        return store.error();
    if (!QFile::copy(store->path(), profile.filePath(u"kalends.sqlite3"_s)))
        return failed(u"The profile cannot be written."_s);
    return startsOf(nullptr, profile.path());
}

/// A program that does nothing, started in the same way.
Values emptyProgram(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kStarts; ++run)
        values.append(millisecondsOf([] {
            Child child;
            child.start(u"true"_s, {});
            static_cast<void>(child.finish());
        }));
    return values;
}

} // namespace

void registerService(Suite &suite)
{
    const auto resting = [&suite](const QString &metric, const QString &unit, auto measure) {
        suite.add({.group = u"queue"_s, .metric = metric, .unit = unit, .measure = measure, .slow = true});
    };
    resting(u"pss_total"_s, u"MiB"_s, memoryOf<&Rest::pss>);
    resting(u"rss_total"_s, u"MiB"_s, memoryOf<&Rest::rss>);
    resting(u"idle_cpu"_s, u"ms/s"_s, idleCpu);
    for (const auto &[metric, measure] : {std::pair(u"command_with_service"_s, &commandWithService),
                                          {u"command_without_service"_s, &commandWithoutService}}) {
        suite.add({u"cli"_s, metric, u"ms"_s, measure});
        suite.add({.group = u"cli"_s,
                   .metric = metric,
                   .unit = u"ms"_s,
                   .measure = emptyProgram,
                   .subject = u"floor"_s,
                   .onStore = false});
    }
}

} // namespace kalends::bench
