// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/table.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

class TableTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreAsWideAsTheirWidestCell();
    void anEmptyTableSaysWhy();
    void makesOneSafeLine_data();
    void makesOneSafeLine();
    void cutsAtTheLimitAndNotThroughACharacter();
    void takesAMegabyte();
    void aHostileCellStaysInItsRow();
    void printableKeepsLinesAndEmoji();
};

void TableTest::columnsAreAsWideAsTheirWidestCell()
{
    Table table({u"ID"_s, u"NAME"_s});
    table.add({u"long one"_s, u"x"_s});
    table.add({u"1"_s, QString()});
    QCOMPARE(table.toText({}), u"ID        NAME\nlong one  x\n1\n"_s);
}

void TableTest::anEmptyTableSaysWhy()
{
    QCOMPARE(Table({u"ID"_s}).toText(u"Nothing here."_s), u"Nothing here.\n"_s);
}

void TableTest::makesOneSafeLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Morning light"_s << u"Morning light"_s;
    QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("colour") << u"\x1b[31mred\x1b[0m"_s << u"[31mred [0m"_s;
    QTest::newRow("title") << u"\x1b]0;owned\x07"_s << u"]0;owned"_s;
    QTest::newRow("C1 control") << u"a\u009bb"_s << u"a b"_s;
    QTest::newRow("direction") << u"a\u202eb\u2066c\u200fd"_s << u"a b c d"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b') << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧 ❤️"_s << u"👩‍👩‍👧 ❤️"_s;
    QTest::newRow("right to left") << u"שלום"_s << u"שלום"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TableTest::makesOneSafeLine()
{
    QFETCH(const QString, text);
    QTEST(oneLine(text), "line");
}

void TableTest::cutsAtTheLimitAndNotThroughACharacter()
{
    QCOMPARE(oneLine(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(oneLine(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(oneLine(u"abcd🌅🌅"_s, 6), u"abcd…"_s);
    QCOMPARE(oneLine(u"abc"_s, 1), u"…"_s);
}

void TableTest::takesAMegabyte()
{
    const QString line = oneLine(QString(1'000'000, u'\n') + QString(1'000'000, u'x'), 40);
    QVERIFY(line.size() <= 40);
    QCOMPARE(oneLine(QString(1'000'000, u'x'), 40).size(), 40);
}

void TableTest::aHostileCellStaysInItsRow()
{
    Table table({u"ID"_s, u"NAME"_s});
    table.add({u"1"_s, u"x\nfake row\x1b[2J"_s});
    const QString text = table.toText({});
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(!text.contains(u'\x1b'));
}

void TableTest::printableKeepsLinesAndEmoji()
{
    QCOMPARE(printable(u"a\n🌅\x1b[0m\rb"_s), u"a\n🌅 [0m b"_s);
}

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
