// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include <QTest>

using namespace kalends::bench;
using namespace Qt::StringLiterals;

/// What is said of the figures is true of them.
class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentilesAreOfTheNearestRank();
    void fewRunsHaveNoPercentile();
    void numbersHaveThreeDigits_data();
    void numbersHaveThreeDigits();
    void aFigureIsHeldAgainstItsBudget_data();
    void aFigureIsHeldAgainstItsBudget();
    void aFactorOfTheFloorNeedsTheFloor();
    void growthIsPerTenfold();
    void whatIsMissingIsSaid();
};

namespace
{

Table::Line line(const QString &name, int n, const QList<double> &values, const QString &subject = u"kalends"_s)
{
    return {name, u"ms"_s, subject, n, Figures(values), {}};
}

/// The cells of the first row that begins with `name`.
QStringList row(const Table &table, const QString &name, int which = 0)
{
    QList<QStringList> found;
    for (const QString &text : table.text(Table::Form::Markdown).split(u'\n')) {
        QStringList cells = text.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.value(1) == name)
            found.append(cells.mid(1, cells.size() - 2));
    }
    return found.value(which);
}

} // namespace

void TableTest::percentilesAreOfTheNearestRank()
{
    QList<double> values;
    for (int i = 200; i > 0; --i)
        values.append(i);
    const Figures figures(values);
    QCOMPARE(figures.median(), 100.5);
    QVERIFY(figures.hasP99());
    QCOMPARE(figures.p99(), 198.0); // two are worse
    QCOMPARE(Figures({3, 1, 2}).median(), 2.0);
}

void TableTest::fewRunsHaveNoPercentile()
{
    const Figures few(QList<double>(99, 1.0) << 7.0);
    QVERIFY(few.hasP99());
    QCOMPARE(few.p99(), 1.0);
    const Figures fewer({5, 9, 6});
    QVERIFY(!fewer.hasP99());
    QCOMPARE(fewer.p99(), 9.0);
    Table table;
    table.add(line(u"calendar/x"_s, 1000, {5, 9, 6}));
    QCOMPARE(row(table, u"calendar/x"_s).value(5), u"9*"_s);
}

void TableTest::numbersHaveThreeDigits_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousands") << 1290.4 << u"1290"_s;
    QTest::newRow("hundreds") << 129.04 << u"129"_s;
    QTest::newRow("tens") << 12.94 << u"12.9"_s;
    QTest::newRow("ones") << 1.2345 << u"1.23"_s;
    QTest::newRow("parts") << 0.0741 << u"0.074"_s;
    QTest::newRow("no more than needed") << 16.0 << u"16"_s;
    QTest::newRow("nothing") << 0.0 << u"0"_s;
}

void TableTest::numbersHaveThreeDigits()
{
    QFETCH(double, value);
    QTEST(shortNumber(value), "text");
}

void TableTest::aFigureIsHeldAgainstItsBudget_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("within") << u"calendar/start_to_painted"_s << 10'000 << 200.0 << u"within"_s;
    QTest::newRow("over") << u"calendar/start_to_painted"_s << 10'000 << 200.1 << u"OVER"_s;
    QTest::newRow("more for large stores") << u"calendar/start_to_painted"_s << 100'000 << 249.0 << u"within"_s;
    QTest::newRow("and over that") << u"calendar/start_to_painted"_s << 100'000 << 251.0 << u"OVER"_s;
    QTest::newRow("no budget") << u"cli/command_with_service"_s << 10'000 << 251.0 << u"–"_s;
}

void TableTest::aFigureIsHeldAgainstItsBudget()
{
    QFETCH(QString, name);
    QFETCH(int, n);
    QFETCH(double, value);
    Table table;
    table.add(line(name, n, {value}));
    QTEST(row(table, name).constLast(), "verdict");
}

void TableTest::aFactorOfTheFloorNeedsTheFloor()
{
    const QString name = u"media/convert_1080p_4s"_s;
    Table table;
    table.add(line(name, Table::kAnyStore, {105}));
    QCOMPARE(row(table, name).constLast(), u"–"_s);
    table.add(line(name, Table::kAnyStore, {100}, u"floor"_s));
    QCOMPARE(row(table, name).constLast(), u"within"_s);
    QCOMPARE(row(table, name).value(6), u"100"_s);
    QCOMPARE(row(table, name).value(7), u"1.05"_s);
    QVERIFY(row(table, name, 1).isEmpty()); // floors are a column
    Table slow;
    slow.add(line(name, Table::kAnyStore, {115}));
    slow.add(line(name, Table::kAnyStore, {100}, u"floor"_s));
    QCOMPARE(row(slow, name).constLast(), u"OVER"_s);
}

void TableTest::growthIsPerTenfold()
{
    Table table;
    for (const auto &[n, value] : {std::pair(1000, 2.0), {10'000, 2.2}, {100'000, 6.6}})
        table.add(line(u"store/claim_one_due"_s, n, {value}));
    const QStringList grown = row(table, u"store/claim_one_due"_s, 3);
    QCOMPARE(grown, (QStringList{u"store/claim_one_due"_s, u"ms"_s, u"2"_s, u"2.2"_s, u"6.6"_s, u"× 1.1"_s, u"× 3"_s,
                                 u"flat: OVER"_s}));
}

void TableTest::whatIsMissingIsSaid()
{
    Table table;
    table.add({u"package/deb"_s, u"MiB"_s, u"kalends"_s, Table::kAnyStore, {}, u"There is no package."_s});
    QCOMPARE(row(table, u"package/deb"_s).constLast(), u"not measured"_s);
    QVERIFY(table.text(Table::Form::Plain).contains(u"There is no package."_s));
}

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
