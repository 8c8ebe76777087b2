// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include "budgets.h"

#include <algorithm>
#include <cmath>

namespace kalends::bench
{

using namespace Qt::StringLiterals;

namespace
{

const QString kNothing = u"–"_s;

QString sizeText(int n)
{
    if (n == Table::kAnyStore)
        return kNothing;
    return n % 1000 == 0 ? u"%1k"_s.arg(n / 1000) : QString::number(n);
}

QString rowOf(const QStringList &cells, const QList<qsizetype> &widths, Table::Form form)
{
    QStringList padded;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isText = i < 2; // the name and the unit
        padded.append(isText ? cells.at(i).leftJustified(widths.at(i)) : cells.at(i).rightJustified(widths.at(i)));
    }
    return form == Table::Form::Markdown ? u"| "_s + padded.join(u" | "_s) + u" |\n"_s : padded.join(u"  "_s) + u'\n';
}

QString tableOf(const QStringList &head, const QList<QStringList> &rows, Table::Form form)
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < head.size(); ++i) {
        qsizetype width = head.at(i).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.at(i).size());
        widths.append(width);
    }
    QStringList rules;
    for (qsizetype i = 0; i < head.size(); ++i)
        rules.append(QString(widths.at(i), u'-'));
    QString text = rowOf(head, widths, form) + rowOf(rules, widths, form);
    for (const QStringList &row : rows)
        text += rowOf(row, widths, form);
    return text;
}

} // namespace

const Table::Line *Table::find(const QString &name, const QString &subject, int n) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.name == name && line.subject == subject && line.n == n && !line.figures.isEmpty();
    });
    return found == m_lines.end() ? nullptr : &*found;
}

QString Table::verdict(const Line &line) const
{
    QStringList over;
    bool any = false;
    const Line *floor = find(line.name, u"floor"_s, line.n);
    if (!floor)
        floor = find(line.name, u"floor"_s, kAnyStore);
    const QList<Budget> budgets = budgetsOf(line.name);
    for (const Budget &budget : budgets) {
        const double value = line.figures.of(budget.statistic);
        const double limit = budget.limit(line.n);
        bool holds = true;
        switch (budget.kind) {
        case Budget::Kind::AtMost:
            holds = value <= limit;
            break;
        case Budget::Kind::AtLeast:
            holds = value >= limit;
            break;
        case Budget::Kind::TimesFloor:
            if (!floor)
                continue;
            holds = value <= limit * floor->figures.of(budget.statistic);
            break;
        case Budget::Kind::Flat:
            continue; // told with the growth
        }
        any = true;
        if (!holds)
            over.append(budget.statistic == Statistic::Median ? u"p50"_s : u"p99"_s);
    }
    if (!any)
        return kNothing;
    return over.isEmpty() ? u"within"_s : u"OVER"_s;
}

QStringList Table::row(const Line &line) const
{
    const QString name = line.subject == u"kalends" ? line.name : u"%1 (%2)"_s.arg(line.name, line.subject);
    if (!line.mistake.isEmpty())
        return {name,     line.unit, sizeText(line.n), kNothing, kNothing,
                kNothing, kNothing,  kNothing,         kNothing, u"not measured"_s};
    const Line *floor = find(line.name, u"floor"_s, line.n);
    if (!floor)
        floor = find(line.name, u"floor"_s, kAnyStore);
    QStringList budgets;
    const QList<Budget> known = line.subject == u"kalends" ? budgetsOf(line.name) : QList<Budget>();
    for (const Budget &budget : known)
        budgets.append(budget.text(line.n));
    const bool hasFloor = floor && floor != &line && line.subject == u"kalends";
    const double least = hasFloor ? floor->figures.median() : 0;
    return {name,
            line.unit,
            sizeText(line.n),
            QString::number(line.figures.runs()),
            shortNumber(line.figures.median()),
            shortNumber(line.figures.p99()) + (line.figures.hasP99() || line.figures.runs() == 1 ? u""_s : u"*"_s),
            hasFloor ? shortNumber(least) : kNothing,
            hasFloor && least > 0 ? shortNumber(line.figures.median() / least) : kNothing,
            budgets.isEmpty() ? kNothing : budgets.join(u", "_s),
            line.subject == u"kalends" ? verdict(line) : kNothing};
}

QList<int> Table::sizes() const
{
    QList<int> sizes;
    for (const Line &line : m_lines) {
        if (line.n != kAnyStore && !sizes.contains(line.n))
            sizes.append(line.n);
    }
    std::ranges::sort(sizes);
    return sizes;
}

/// What the same metric takes on each store, and the factor per tenfold between neighbours.
QStringList Table::growthOf(const Line &line, const QList<int> &sizes) const
{
    QStringList cells{line.name, line.unit};
    QList<double> medians;
    for (const int n : sizes) {
        const Line *at = find(line.name, line.subject, n);
        medians.append(at ? at->figures.median() : std::nan(""));
        cells.append(at ? shortNumber(medians.constLast()) : kNothing);
    }
    bool isFlat = true;
    bool grew = false; // or not: it is known
    const QList<Budget> budgets = budgetsOf(line.name);
    const auto flat =
        std::ranges::find_if(budgets, [](const Budget &budget) { return budget.kind == Budget::Kind::Flat; });
    for (qsizetype i = 1; i < sizes.size(); ++i) {
        const double tens = std::log10(double(sizes.at(i)) / sizes.at(i - 1));
        const double factor = std::pow(medians.at(i) / medians.at(i - 1), 1 / tens);
        grew = grew || std::isfinite(factor);
        cells.append(std::isfinite(factor) ? u"× %1"_s.arg(shortNumber(factor)) : kNothing);
        if (flat != budgets.end() && std::isfinite(factor) && factor > flat->upTo10k)
            isFlat = false;
    }
    const QString promise = flat == budgets.end() || !grew ? kNothing : isFlat ? u"flat: within"_s : u"flat: OVER"_s;
    cells.append(promise);
    return cells;
}

QList<QStringList> Table::growth() const
{
    const QList<int> all = sizes();
    QList<QStringList> rows;
    QStringList told;
    for (const Line &line : m_lines) {
        if (line.n == kAnyStore || line.subject != u"kalends" || told.contains(line.name))
            continue;
        told.append(line.name);
        rows.append(growthOf(line, all));
    }
    return rows;
}

QString Table::text(Form form) const
{
    QStringList names; // the sizes of a metric stand together, in the order in which the metrics were made known
    for (const Line &line : m_lines) {
        if (!names.contains(line.name))
            names.append(line.name);
    }
    QList<QStringList> rows;
    bool anyWorst = false;
    bool alone = true; // nothing but floors were asked for
    for (const Line &line : m_lines)
        alone = alone && line.subject != u"kalends";
    for (const QString &name : names) {
        for (const Line &line : m_lines) {
            if (line.name != name || (line.subject == u"floor" && !alone && line.mistake.isEmpty()))
                continue; // floors are a column
            rows.append(row(line));
            anyWorst = anyWorst || (line.figures.runs() > 1 && !line.figures.hasP99());
        }
    }
    QString text = tableOf({u"figure"_s, u"unit"_s, u"n"_s, u"runs"_s, u"median"_s, u"p99"_s, u"floor"_s, u"× floor"_s,
                            u"budget"_s, u"verdict"_s},
                           rows, form);
    if (anyWorst)
        text += u"\n* fewer than 100 runs have no p99: the worst of them.\n"_s;
    for (const Line &line : m_lines) {
        if (!line.mistake.isEmpty())
            text += u"\n%1 (%2, n = %3) was not measured: %4\n"_s.arg(line.name, line.subject, sizeText(line.n),
                                                                      line.mistake);
    }
    const QList<int> all = sizes();
    if (all.size() < 2)
        return text;
    QStringList head{u"median, as the store grows"_s, u"unit"_s};
    for (const int n : all)
        head.append(sizeText(n));
    for (qsizetype i = 1; i < all.size(); ++i)
        head.append(sizeText(all.at(i - 1)) + u" → "_s + sizeText(all.at(i)));
    head.append(u"promise"_s);
    return text + u'\n' + tableOf(head, growth(), form) +
           u"\n× is the factor per tenfold store. A month holds a 24th of the store, so what reads or paints a month "
           "has ten times the work.\n"_s;
}

} // namespace kalends::bench
