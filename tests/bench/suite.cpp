// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace kalends::bench
{

using namespace Qt::StringLiterals;

namespace
{

struct Arguments {
    QString filter; ///< part of "group/metric"; several with commas between
    bool json = false;
    Context context;
    QString mistake;
};

Arguments parse(const QStringList &texts)
{
    Arguments arguments;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        if (texts.at(i) == u"--json") {
            arguments.json = true;
        } else if (texts.at(i) == u"--n") {
            bool isNumber = false;
            arguments.context.n = texts.value(++i).toInt(&isNumber);
            if (!isNumber || arguments.context.n < 24 || arguments.context.n > 10'000'000)
                arguments.mistake = u"--n takes a number from 24 to 10000000, not \"%1\""_s.arg(texts.value(i));
        } else if (texts.at(i).startsWith(u'-')) {
            arguments.mistake = u"there is no option %1"_s.arg(texts.at(i));
        } else {
            arguments.filter = texts.at(i);
        }
    }
    return arguments;
}

bool isWanted(const QString &name, const QString &filter)
{
    const QStringList parts = filter.split(u',');
    return std::ranges::any_of(parts, [&name](const QString &part) { return name.contains(part); });
}

void printJson(const Measure &measure, int n, const QList<double> &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    const QJsonObject line{{"group"_L1, measure.group},
                           {"subject"_L1, measure.subject},
                           {"metric"_L1, measure.metric},
                           {"unit"_L1, measure.unit},
                           {"n"_L1, n},
                           {"values"_L1, list}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void printRow(const Measure &measure, int n, QList<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&values](double part) { return values.at(qsizetype(part * double(values.size() - 1) + 0.5)); };
    std::printf("%-7s %-29s %-16s %8d %6d %12.4f %12.4f %12.4f  %s\n", qPrintable(measure.group),
                qPrintable(measure.metric), qPrintable(measure.subject), n, int(values.size()), values.constFirst(),
                at(0.5), at(0.99), qPrintable(measure.unit));
    std::fflush(stdout);
}

} // namespace

int Suite::run(const QStringList &arguments) const
{
    const Arguments wanted = parse(arguments);
    if (!wanted.mistake.isEmpty()) {
        std::fprintf(stderr, "kalends_bench [FILTER] [--json] [--n N]: %s\n", qPrintable(wanted.mistake));
        return 2;
    }
    if (!wanted.json)
        std::printf("%-7s %-29s %-16s %8s %6s %12s %12s %12s\n", "group", "metric", "subject", "n", "runs", "best",
                    "median", "p99");
    for (const QLatin1String group : {"composer"_L1}) { // of the contract, and not there yet
        if (wanted.filter.isEmpty() || (group + u'/').startsWith(wanted.filter) ||
            wanted.filter.startsWith(group + u'/'))
            std::fprintf(stderr, "The group %s comes with the windows.\n", group.data());
    }
    int done = 0;
    for (const Measure &measure : m_measures) {
        const QString name = measure.group + u'/' + measure.metric;
        if (!isWanted(name, wanted.filter) || wanted.context.n < measure.least)
            continue;
        const Result<QList<double>> values = measure.measure(wanted.context);
        if (!values) {
            std::fprintf(stderr, "%s (%s): %s\n", qPrintable(name), qPrintable(measure.subject),
                         qPrintable(values.error().message));
            return 1;
        }
        wanted.json ? printJson(measure, wanted.context.n, *values) : printRow(measure, wanted.context.n, *values);
        ++done;
    }
    if (done == 0)
        std::fprintf(stderr, "Nothing is called \"%s\", or the store is too small for it.\n",
                     qPrintable(wanted.filter));
    return done == 0 ? 2 : 0;
}

} // namespace kalends::bench
