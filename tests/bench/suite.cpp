// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "table.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sqlite3.h>

namespace kalends::bench
{

using namespace Qt::StringLiterals;

namespace
{

enum class Output { Plain, Markdown, Json };

struct Arguments {
    QString filter; ///< part of "group/metric"; several with commas between
    Output output = Output::Plain;
    QList<int> sizes; ///< none: the usual ones
    bool quick = false;
    QStringList files; ///< of lines that --json printed before
    QString mistake;
};

void parseSizes(const QString &text, Arguments &arguments)
{
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const int n = part.toInt(&isNumber);
        if (!isNumber || n < 24 || n > 10'000'000)
            arguments.mistake = u"--n takes numbers from 24 to 10000000, not \"%1\""_s.arg(part);
        arguments.sizes.append(n);
    }
}

Arguments parse(const QStringList &texts)
{
    Arguments arguments;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        if (texts.at(i) == u"--json")
            arguments.output = Output::Json;
        else if (texts.at(i) == u"--markdown")
            arguments.output = Output::Markdown;
        else if (texts.at(i) == u"--quick")
            arguments.quick = true;
        else if (texts.at(i) == u"--from")
            arguments.files.append(texts.value(++i));
        else if (texts.at(i) == u"--n")
            parseSizes(texts.value(++i), arguments);
        else if (texts.at(i).startsWith(u'-'))
            arguments.mistake = u"there is no option %1"_s.arg(texts.at(i));
        else
            arguments.filter = texts.at(i);
    }
    if (arguments.sizes.isEmpty()) // a program that reads the lines asks for one store, a person wants to see them grow
        arguments.sizes = arguments.output == Output::Json || arguments.quick ? QList<int>{10'000}
                                                                              : QList<int>{1000, 10'000, 100'000};
    return arguments;
}

bool isWanted(const Measure &measure, const Arguments &arguments)
{
    if (measure.slow && arguments.quick)
        return false;
    const QStringList parts = arguments.filter.split(u',');
    return std::ranges::any_of(parts, [&measure](const QString &part) { return measure.name().contains(part); });
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

/// A line that printJson() or another program wrote; nothing where it is none.
std::optional<Table::Line> lineFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QList<double> values;
    const QJsonArray list = object.value("values"_L1).toArray();
    for (const QJsonValue &value : list)
        values.append(value.toDouble());
    if (values.isEmpty())
        return std::nullopt;
    return Table::Line{.name = object.value("group"_L1).toString() + u'/' + object.value("metric"_L1).toString(),
                       .unit = object.value("unit"_L1).toString(),
                       .subject = object.value("subject"_L1).toString(),
                       .n = object.value("n"_L1).toInt(),
                       .figures = Figures(values),
                       .mistake = {}};
}

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
    }
    return u"an unknown processor"_s;
}

QString load()
{
    double loads[1] = {};
    return ::getloadavg(loads, 1) == 1 ? QString::number(loads[0], 'f', 1) : u"unknown"_s;
}

/// Figures say nothing without the machine, and little on a busy one.
QString surroundings(const QString &loadBefore)
{
#ifdef __OPTIMIZE__
    const QString optimised = u"optimised"_s;
#else
    const QString optimised = u"NOT optimised"_s;
#endif
#ifdef NDEBUG
    const QString kind = u"a release build, "_s + optimised;
#else
    const QString kind = u"a development build, "_s + optimised;
#endif
    return u"%1, %2 × %3, %4; Qt %5, SQLite %6; load before %7, after %8\n\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QString::number(QThread::idealThreadCount()),
        processorName(), kind, QString::fromLatin1(qVersion()), QString::fromLatin1(sqlite3_libversion()), loadBefore,
        load());
}

void print(const Table &table, Output output, const QString &before)
{
    const auto form = output == Output::Markdown ? Table::Form::Markdown : Table::Form::Plain;
    std::printf("%s%s", qPrintable(before), qPrintable(table.text(form)));
}

/// Measures it, and says what could not be measured; false: though it should have been.
bool take(const Measure &measure, int n, Output output, Table &table)
{
    const int shown = measure.onStore ? n : Table::kAnyStore;
    if (output != Output::Json)
        std::fprintf(stderr, "%s (%s), %d entries\n", qPrintable(measure.name()), qPrintable(measure.subject), n);
    const Result<QList<double>> values = measure.measure({.n = n});
    if (values && !values->isEmpty()) {
        table.add({measure.name(), measure.unit, measure.subject, shown, Figures(*values), {}});
        if (output == Output::Json)
            printJson(measure, n, *values);
        return true;
    }
    const QString mistake = values ? u"no values"_s : values.error().message;
    std::fprintf(stderr, "%s (%s): %s\n", qPrintable(measure.name()), qPrintable(measure.subject), qPrintable(mistake));
    table.add({measure.name(), measure.unit, measure.subject, shown, {}, mistake});
    return !values && values.error().code == ErrorCode::NotFound; // what is not there is no failure
}

} // namespace

/// Lines of figures that nobody here measures, such as another program's, are taken as they are.
std::optional<QString> Suite::read(const QString &path, Table &table) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2"_s.arg(path, file.errorString());
    for (const QByteArray &text : file.readAll().split('\n')) {
        if (text.trimmed().isEmpty())
            continue;
        auto line = lineFrom(text);
        if (!line)
            return u"%1 holds a line that is no figure: %2"_s.arg(path, QString::fromUtf8(text.left(80)));
        const bool anyStore = std::ranges::any_of(m_measures, [&line](const Measure &measure) {
            return measure.name() == line->name && measure.subject == line->subject && !measure.onStore;
        });
        if (anyStore)
            line->n = Table::kAnyStore;
        table.add(*line);
    }
    return {};
}

int Suite::tell(const QStringList &files, bool asMarkdown) const
{
    Table table;
    for (const QString &path : files) {
        if (const auto mistake = read(path, table)) {
            std::fprintf(stderr, "%s\n", qPrintable(*mistake));
            return 2;
        }
    }
    print(table, asMarkdown ? Output::Markdown : Output::Plain, {});
    return 0;
}

int Suite::run(const QStringList &texts) const
{
    const Arguments wanted = parse(texts);
    if (!wanted.mistake.isEmpty()) {
        std::fprintf(stderr, "kalends_bench [FILTER] [--json | --markdown] [--n N[,N…]] [--quick] [--from FILE]…: %s\n",
                     qPrintable(wanted.mistake));
        return 2;
    }
    if (!wanted.files.isEmpty())
        return tell(wanted.files, wanted.output == Output::Markdown);
    const QString loadBefore = load();
    Table table;
    int done = 0;
    bool failed = false;
    for (const Measure &measure : m_measures) {
        if (!isWanted(measure, wanted))
            continue;
        for (const int n : measure.onStore ? wanted.sizes : wanted.sizes.mid(0, 1)) {
            if (n < measure.least)
                continue;
            failed = !take(measure, n, wanted.output, table) || failed;
            ++done;
        }
    }
    if (done == 0) {
        std::fprintf(stderr, "Nothing is called \"%s\", or the store is too small for it.\n",
                     qPrintable(wanted.filter));
        return 2;
    }
    if (wanted.output != Output::Json)
        print(table, wanted.output, surroundings(loadBefore));
    return failed ? 1 : 0;
}

} // namespace kalends::bench
