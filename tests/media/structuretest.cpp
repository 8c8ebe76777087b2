// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/heif.h"
#include "media/jpegscan.h"
#include "media/library.h"
#include "media/movfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QByteArray u32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray u16(quint16 value)
{
    return u32(value).right(2);
}

QByteArray box(const QByteArray &type, const QByteArray &body)
{
    return u32(quint32(body.size() + 8)) + type + body;
}

QByteArray fullBox(const QByteArray &type, const QByteArray &body)
{
    return box(type, u32(0) + body);
}

/// A HEIC like a phone writes it: a tile of 512 × 512 and the grid that is the primary picture; `irot` belongs to the
/// grid.
QByteArray heic(const QByteArray &brand, quint32 width, quint32 height, int quarterTurns)
{
    const QByteArray properties =
        box("ipco", fullBox("ispe", u32(512) + u32(512)) + fullBox("ispe", u32(width) + u32(height)) +
                        box("irot", QByteArray(1, char(quarterTurns))));
    // item 1 has property 1; item 2 has properties 2 and 3
    const QByteArray owners = fullBox("ipma", u32(2) + u16(1) + "\x01\x01" + u16(2) + "\x02\x02\x83");
    const QByteArray meta = fullBox("meta", fullBox("hdlr", u32(0) + "pict" + QByteArray(13, '\0')) +
                                                fullBox("pitm", u16(2)) + box("iprp", properties + owners));
    return box("ftyp", brand + u32(0) + "mif1" + "heic") + meta + box("mdat", QByteArray(1000, 'x'));
}

QByteArray moov(const QByteArray &edits)
{
    const QByteArray mvhd = fullBox("mvhd", u32(0) + u32(0) + u32(1000) + u32(4000) + QByteArray(80, '\0'));
    const QByteArray mdhd = fullBox("mdhd", u32(0) + u32(0) + u32(15360) + u32(61440) + u32(0));
    const QByteArray list = edits.isEmpty() ? QByteArray() : box("edts", fullBox("elst", edits));
    return box("moov", mvhd + box("trak", list + box("mdia", mdhd)));
}

QByteArray edit(quint32 duration, qint32 mediaTime, quint32 rate = 0x00010000)
{
    return u32(duration) + u32(quint32(mediaTime)) + u32(rate);
}

const QByteArray kTyp = box("ftyp", "isom" + u32(0));

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsThePrimaryPictureOfAHeic_data();
    void readsThePrimaryPictureOfAHeic();
    void aHeicIsImportableWithoutADecoder();
    void hostileHeicsAreRefused_data();
    void hostileHeicsAreRefused();
    void findsTheIndexOfAClip_data();
    void findsTheIndexOfAClip();
    void tellsRealEditsFromPriming_data();
    void tellsRealEditsFromPriming();
    void anAbsurdEditCountEnds();
    void findsTheEndOfAJpeg();
    void tellsMpoFromGainMaps_data();
    void tellsMpoFromGainMaps();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void StructureTest::readsThePrimaryPictureOfAHeic_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rotation");
    QTest::newRow("upright") << 0 << QSize(4032, 3024) << 0;
    QTest::newRow("a quarter anticlockwise") << 1 << QSize(3024, 4032) << 270;
    QTest::newRow("upside down") << 2 << QSize(4032, 3024) << 180;
    QTest::newRow("a quarter clockwise") << 3 << QSize(3024, 4032) << 90;
}

void StructureTest::readsThePrimaryPictureOfAHeic()
{
    QFETCH(int, turns);
    const HeifFacts facts = readHeif(write(heic("heic", 4032, 3024, turns)));
    QTEST(facts.size, "size");
    QTEST(facts.rotation, "rotation");
    QVERIFY(!facts.truncated);
}

void StructureTest::aHeicIsImportableWithoutADecoder()
{
    for (const QByteArray &brand : {QByteArray("heic"), QByteArray("heix"), QByteArray("mif1")}) {
        const auto asset = probeFile(write(heic(brand, 4032, 3024, 3)));
        QVERIFY2(asset.ok(), brand.constData());
        QCOMPARE(asset->kind, MediaKind::Image);
        QCOMPARE(asset->facts.container, u"heic"_s);
        QCOMPARE(asset->mime, u"image/heic"_s);
        QCOMPARE(QSize(asset->width, asset->height), QSize(3024, 4032));
    }
}

void StructureTest::hostileHeicsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = heic("heic", 4032, 3024, 0);
    QTest::newRow("cut in the data") << whole.chopped(1);
    QTest::newRow("cut in the index") << whole.left(100);
    QTest::newRow("no picture") << heic("heic", 0, 0, 0);
    QTest::newRow("absurd size") << heic("heic", 0xFFFFFFFF, 0xFFFFFFFF, 0);
    QTest::newRow("no boxes") << whole.left(28) + QByteArray(500, '\0');
    QTest::newRow("a box of size 1 without its size") << whole.left(24) + u32(1) + "meta";
    QTest::newRow("a box larger than the world")
        << whole.left(24) + u32(1) + "meta" + QByteArray(8, '\xFF') + QByteArray(50, 'x');
    QByteArray manyOwners = whole;
    manyOwners.replace("ipma" + u32(0) + u32(2), "ipma" + u32(0) + u32(0xFFFFFFFF))
        .replace("ipma" + u32(0), "ipma" + u32(1));
    QTest::newRow("four thousand million owners")
        << manyOwners.replace(u16(2) + "\x02\x02\x83", u16(9) + "\x02\x02\x83");
}

void StructureTest::hostileHeicsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto asset = probeFile(write(bytes));
    QVERIFY(!asset.ok());
    QCOMPARE(asset.error().code, ErrorCode::MediaRejected);
}

void StructureTest::findsTheIndexOfAClip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasIndex");
    QTest::addColumn<bool>("moovFirst");
    QTest::addColumn<bool>("truncated");
    const QByteArray data = box("mdat", QByteArray(100, 'x'));
    const QByteArray large = u32(1) + "mdat" + u32(0) + u32(116) + QByteArray(100, 'x');
    QTest::newRow("first") << kTyp + moov({}) + data << true << true << false;
    QTest::newRow("last") << kTyp + data + moov({}) << true << false << false;
    QTest::newRow("after free space") << kTyp + box("free", "xxxx") + moov({}) + data << true << true << false;
    QTest::newRow("64-bit size") << kTyp + large + moov({}) << true << false << false;
    QTest::newRow("data up to the end") << kTyp + moov({}) + u32(0) + "mdat" + QByteArray(100, 'x') << true << true
                                        << false;
    QTest::newRow("cut in the data") << kTyp + moov({}) + data.chopped(1) << true << true << true;
    QTest::newRow("cut in the index") << kTyp + data + moov({}).chopped(1) << false << false << true;
    QTest::newRow("never finished") << kTyp + data << false << false << false;
    QTest::newRow("bytes that a camera appended")
        << kTyp + moov({}) + data + "camera data that is no box" << true << true << false;
    QTest::newRow("empty") << QByteArray() << false << false << false;
}

void StructureTest::findsTheIndexOfAClip()
{
    QFETCH(QByteArray, bytes);
    const MovFacts facts = readMov(write(bytes));
    QTEST(facts.hasIndex, "hasIndex");
    QTEST(facts.moovFirst, "moovFirst");
    QTEST(facts.truncated, "truncated");
}

void StructureTest::tellsRealEditsFromPriming_data()
{
    QTest::addColumn<QByteArray>("edits");
    QTest::addColumn<bool>("real");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("the whole track") << u32(1) + edit(4000, 0) << false;
    QTest::newRow("B-frame delay") << u32(1) + edit(4000, 1024) << false;
    QTest::newRow("a short delay before it") << u32(2) + edit(20, -1) + edit(4000, 0) << false;
    QTest::newRow("two pieces") << u32(2) + edit(1000, 0) + edit(1000, 30000) << true;
    QTest::newRow("trimmed at the start") << u32(1) + edit(3000, 15360) << true;
    QTest::newRow("a second of nothing first") << u32(2) + edit(1000, -1) + edit(4000, 0) << true;
    QTest::newRow("half speed") << u32(1) + edit(4000, 0, 0x00008000) << true;
    QTest::newRow("frozen") << u32(1) + edit(4000, 0, 0) << true;
}

void StructureTest::tellsRealEditsFromPriming()
{
    QFETCH(QByteArray, edits);
    const MovFacts facts = readMov(write(kTyp + moov(edits) + box("mdat", "x")));
    QVERIFY(facts.hasIndex);
    QTEST(facts.editList, "real");
}

void StructureTest::anAbsurdEditCountEnds()
{
    QVERIFY(readMov(write(kTyp + moov(u32(0xFFFFFFFF) + edit(4000, 0)))).hasIndex);
    QByteArray nested;
    for (int i = 0; i < 2000; ++i)
        nested = box("trak", nested);
    QVERIFY(readMov(write(kTyp + box("moov", nested))).hasIndex);
}

void StructureTest::findsTheEndOfAJpeg()
{
    QFile file(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(scanJpeg(whole).complete);
    QVERIFY(scanJpeg(whole + "what a phone appends").complete);
    QVERIFY(scanJpeg(whole.left(2) + "\xFF\xFF\xFF" + whole.mid(2)).complete); // fill bytes
    for (qsizetype cut = 1; cut < whole.size(); cut += 977)
        QVERIFY2(!scanJpeg(whole.chopped(cut)).complete, qPrintable(QString::number(cut)));
    QVERIFY(!scanJpeg({}).complete);
    QVERIFY(!scanJpeg(QByteArray(100'000, '\xFF')).complete);
}

void StructureTest::tellsMpoFromGainMaps_data()
{
    QTest::addColumn<QByteArray>("segment");
    QTest::addColumn<bool>("several");
    const auto index = [](quint32 secondType) {
        const QByteArray header = QByteArray("MM\0*", 4) + u32(8) + u16(1);
        const QByteArray tag = u16(0xB002) + u16(7) + u32(32) + u32(26) + u32(0); // the entries follow at 26
        const auto entry = [](quint32 type) { return u32(type) + u32(1000) + u32(0) + u16(0) + u16(0); };
        const QByteArray body = QByteArray("MPF\0", 4) + header + tag + entry(0x00030000) + entry(secondType);
        return "\xFF\xE2" + u16(quint16(body.size() + 2)) + body;
    };
    QTest::newRow("gain map") << index(0) << false;
    QTest::newRow("large preview") << index(0x00010002) << false;
    QTest::newRow("panorama") << index(0x00020001) << true;
    QTest::newRow("two eyes") << index(0x00020002) << true;
    QTest::newRow("many angles") << index(0x00020003) << true;
    QTest::newRow("JPS") << "\xFF\xE3" + u16(12) + "_JPSJPS_xx" << true;
    QTest::newRow("colour profile") << "\xFF\xE2" + u16(14) + QByteArray("ICC_PROFILE\0", 12) << false;
    QTest::newRow("damaged index") << "\xFF\xE2" + u16(14) + QByteArray("MPF\0MM\0*\xFF\xFF\xFF\xFF", 12) << false;
}

void StructureTest::tellsMpoFromGainMaps()
{
    QFETCH(QByteArray, segment);
    QFile file(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto asset = probeFile(write(whole.left(2) + segment + whole.mid(2)));
    QVERIFY(asset.ok());
    QTEST(asset->facts.multiPicture, "several");
}

QTEST_GUILESS_MAIN(StructureTest)
#include "structuretest.moc"
