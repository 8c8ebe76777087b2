// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/heif.h"
#include "media/jpegscan.h"
#include "media/library.h"
#include "media/movfile.h"
#include "media/sniff.h"

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
    void itsTablesMayBeWide_data();
    void itsTablesMayBeWide();
    void itsTablesMayBeDamaged_data();
    void itsTablesMayBeDamaged();
    void hostileHeicsAreRefused_data();
    void hostileHeicsAreRefused();
    void findsTheIndexOfAClip_data();
    void findsTheIndexOfAClip();
    void tellsRealEditsFromPriming_data();
    void tellsRealEditsFromPriming();
    void clipsMayHaveWideTables();
    void damagedTablesOfAClipHaveNoEdits_data();
    void damagedTablesOfAClipHaveNoEdits();
    void anAbsurdEditCountEnds();
    void boxesEndWhereTheySayNonsense_data();
    void boxesEndWhereTheySayNonsense();
    void knowsWhatAFileIsByItsBytes_data();
    void knowsWhatAFileIsByItsBytes();
    void whatIsNotThereSaysNothing();
    void findsTheEndOfAJpeg();
    void tellsMpoFromGainMaps_data();
    void tellsMpoFromGainMaps();
    void readsWhatStandsBetweenAJpegsSegments_data();
    void readsWhatStandsBetweenAJpegsSegments();

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

void StructureTest::itsTablesMayBeWide_data()
{
    QTest::addColumn<int>("pitmVersion");
    QTest::addColumn<int>("ipmaVersion");
    QTest::addColumn<bool>("wideIndexes");
    QTest::newRow("as phones write it") << 0 << 0 << false;
    QTest::newRow("long ids") << 1 << 1 << false;
    QTest::newRow("long indexes") << 0 << 0 << true;
    QTest::newRow("long ids and indexes") << 1 << 1 << true;
}

void StructureTest::itsTablesMayBeWide()
{
    QFETCH(int, pitmVersion);
    QFETCH(int, ipmaVersion);
    QFETCH(bool, wideIndexes);
    const auto id = [](int version, quint32 item) { return version == 0 ? u16(quint16(item)) : u32(item); };
    const auto index = [wideIndexes](quint16 property) {
        return wideIndexes ? u16(property | 0x8000) : QByteArray(1, char(property | 0x80));
    };
    const QByteArray ipma =
        box("ipma", QByteArray(1, char(ipmaVersion)) + QByteArray(2, '\0') + QByteArray(1, char(wideIndexes)) + u32(2) +
                        id(ipmaVersion, 1) + QByteArray(1, '\x01') + index(1) + id(ipmaVersion, 2) +
                        QByteArray(1, '\x02') + index(2) + index(3));
    const QByteArray ipco = box("ipco", fullBox("ispe", u32(512) + u32(512)) + fullBox("ispe", u32(4032) + u32(3024)) +
                                            box("irot", "\x01"));
    const QByteArray pitm = box("pitm", QByteArray(1, char(pitmVersion)) + QByteArray(3, '\0') + id(pitmVersion, 2));
    const QByteArray file =
        box("ftyp", "heic" + u32(0) + "mif1") + fullBox("meta", pitm + box("iprp", ipco + ipma)) + box("mdat", "x");
    const HeifFacts facts = readHeif(write(file));
    QCOMPARE(facts.size, QSize(3024, 4032));
    QCOMPARE(facts.rotation, 270);
}

void StructureTest::itsTablesMayBeDamaged_data()
{
    QTest::addColumn<QByteArray>("tables");
    const QByteArray ipco = box("ipco", fullBox("ispe", u32(4032) + u32(3024)) + box("irot", {}));
    const QByteArray pitm = fullBox("pitm", u16(1));
    const auto owners = [](const QByteArray &list) { return fullBox("ipma", u32(1) + u16(1) + list); };
    QTest::newRow("no primary picture") << box("iprp", ipco + owners("\x01\x01"));
    QTest::newRow("an empty name of the primary picture") << box("pitm", {}) + box("iprp", ipco + owners("\x01\x01"));
    QTest::newRow("no properties") << pitm;
    QTest::newRow("no list of properties") << pitm + box("iprp", owners("\x01\x01"));
    QTest::newRow("no owners") << pitm + box("iprp", ipco);
    QTest::newRow("an empty list of owners") << pitm + box("iprp", ipco + box("ipma", {}));
    QTest::newRow("owners that break off") << pitm + box("iprp", ipco + fullBox("ipma", u32(1) + u16(1)));
    QTest::newRow("indexes that break off") << pitm + box("iprp", ipco + owners("\x09\x02"));
    QTest::newRow("another owner") << pitm + box("iprp", ipco + fullBox("ipma", u32(1) + u16(9) + "\x01\x01"));
    QTest::newRow("properties that there are not")
        << pitm + box("iprp", ipco + owners(QByteArray("\x03\x00\x07\x7F", 4)));
    QTest::newRow("a turn without its steps") << pitm + box("iprp", ipco + owners("\x01\x02"));
    const auto sized = [&](quint32 width, quint32 height) {
        return pitm + box("iprp", box("ipco", fullBox("ispe", u32(width) + u32(height))) + owners("\x01\x01"));
    };
    QTest::newRow("no width") << sized(0, 100);
    QTest::newRow("no height") << sized(100, 0);
    QTest::newRow("too wide") << sized(100'001, 100);
    QTest::newRow("too high") << sized(100, 100'001);
}

void StructureTest::itsTablesMayBeDamaged()
{
    QFETCH(QByteArray, tables);
    const QByteArray file =
        box("ftyp", "heic" + u32(0) + "mif1") + fullBox("meta", tables) + box("mdat", QByteArray(100, 'x'));
    const HeifFacts facts = readHeif(write(file));
    QVERIFY(facts.size.isEmpty());
    QVERIFY(!facts.truncated);
    QCOMPARE(probeFile(write(file)).error().code, ErrorCode::MediaRejected);
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

void StructureTest::clipsMayHaveWideTables()
{
    const auto u64 = [](quint64 value) { return u32(quint32(value >> 32)) + u32(quint32(value)); };
    const QByteArray version1("\x01\0\0\0", 4);
    const auto clip = [&](quint64 duration, quint64 mediaTime) {
        const QByteArray mvhd = box("mvhd", version1 + u64(0) + u64(0) + u32(1000) + u64(4000));
        const QByteArray mdhd = box("mdhd", version1 + u64(0) + u64(0) + u32(15360) + u64(61440));
        const QByteArray elst = box("elst", version1 + u32(1) + u64(duration) + u64(mediaTime) + u32(0x00010000));
        return kTyp + box("moov", mvhd + box("trak", box("edts", elst) + box("mdia", mdhd))) + box("mdat", "x");
    };
    QVERIFY(!readMov(write(clip(4000, 1024))).editList);
    QVERIFY(readMov(write(clip(4000, 15360))).editList);
    QVERIFY(!readMov(write(clip(400, quint64(-1)))).editList); // a short delay
    QVERIFY(readMov(write(clip(4000, quint64(-1)))).editList);
}

void StructureTest::damagedTablesOfAClipHaveNoEdits_data()
{
    QTest::addColumn<QByteArray>("index");
    const QByteArray track = box("trak", box("edts", box("elst", {})) + box("mdia", box("mdhd", {})));
    QTest::newRow("empty headers") << box("moov", box("mvhd", {}) + track);
    QTest::newRow("nothing") << box("moov", {});
    QTest::newRow("a second index") << box("moov", track) + box("moov", box("mvhd", "x"));
    QTest::newRow("other boxes") << box("moov", track) + box("wide", {}) + box("free", "xxxx") + box("moof", "x");
}

void StructureTest::damagedTablesOfAClipHaveNoEdits()
{
    QFETCH(QByteArray, index);
    const MovFacts facts = readMov(write(kTyp + index + box("mdat", "x")));
    QVERIFY(facts.hasIndex && facts.moovFirst && !facts.editList && !facts.truncated);
    const QString path = write(kTyp + index + box("mdat", "x"));
    QCOMPARE(probeFile(path).error().code, ErrorCode::MediaRejected);
}

void StructureTest::anAbsurdEditCountEnds()
{
    QVERIFY(readMov(write(kTyp + moov(u32(0xFFFFFFFF) + edit(4000, 0)))).hasIndex);
    QByteArray nested;
    for (int i = 0; i < 2000; ++i)
        nested = box("trak", nested);
    QVERIFY(readMov(write(kTyp + box("moov", nested))).hasIndex);
}

void StructureTest::boxesEndWhereTheySayNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("smaller than its own head") << u32(7) + "mdat" + QByteArray(100, 'x') << false;
    QTest::newRow("a long size below sixteen") << u32(1) + "mdat" + u32(0) + u32(15) + QByteArray(99, 'x') << false;
    QTest::newRow("a long size without end") << u32(1) + "mdat" + QByteArray(8, '\xFF') + QByteArray(99, 'x') << false;
    QTest::newRow("a long size that is cut off") << u32(1) + "mdat" + u32(0) << false;
    QTest::newRow("beyond the file, free") << u32(1000) + "free" + QByteArray(9, 'x') << true;
    QTest::newRow("beyond the file, a fragment") << u32(1000) + "moof" + QByteArray(9, 'x') << true;
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += box("free", {});
    QTest::newRow("twenty thousand") << many << false;
}

void StructureTest::boxesEndWhereTheySayNonsense()
{
    QFETCH(QByteArray, bytes);
    const MovFacts facts = readMov(write(kTyp + bytes));
    QVERIFY(!facts.hasIndex);
    QTEST(facts.truncated, "truncated");
}

void StructureTest::knowsWhatAFileIsByItsBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("label");
    const auto brands = [](const QByteArray &major, const QByteArray &others) {
        return box("ftyp", major + u32(0) + others) + QByteArray(50, 'x');
    };
    QTest::newRow("MP4") << brands("isom", "iso2avc1mp41") << u"mp4"_s << u"MP4 clip"_s;
    QTest::newRow("MOV") << brands("qt  ", "qt  ") << u"mov"_s << u"MOV clip"_s;
    QTest::newRow("HEIC") << brands("heic", "mif1heic") << u"heic"_s << u"HEIC picture"_s;
    QTest::newRow("HEIC under the general name") << brands("mif1", "mif1heic") << u"heic"_s << u"HEIC picture"_s;
    QTest::newRow("AVIF") << brands("avif", "mif1avif") << QString() << u"AVIF picture"_s;
    QTest::newRow("AVIF under the general name") << brands("mif1", "miafavif") << QString() << u"AVIF picture"_s;
    QTest::newRow("both, under the general name") << brands("mif1", "avifheic") << u"heic"_s << u"HEIC picture"_s;
    QTest::newRow("raw") << brands("crx ", "crx isom") << QString() << u"camera raw picture"_s;
    QTest::newRow("a song") << brands("M4A ", "M4A mp42") << QString() << u"sound file"_s;
    QTest::newRow("an audio book") << brands("M4B ", "M4A mp42") << QString() << u"sound file"_s;
    QTest::newRow("old QuickTime") << box("moov", QByteArray(50, 'x')) << u"mov"_s << u"MOV clip"_s;
    QTest::newRow("old QuickTime, data first") << box("mdat", QByteArray(50, 'x')) << u"mov"_s << u"MOV clip"_s;
    QTest::newRow("brands that break off") << QByteArray("\0\0\0\x18"
                                                         "ftypiso",
                                                         11)
                                           << QString() << QString();
    QTest::newRow("SVG") << QByteArray("  <svg xmlns=\"x\"/>") << QString() << u"SVG drawing"_s;
    QTest::newRow("SVG after its declaration")
        << QByteArray("<?xml version=\"1.0\"?><svg/>") << QString() << u"SVG drawing"_s;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><plist/>") << QString() << QString();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE HTML>") << QString() << u"web page"_s;
    QTest::newRow("a web page without its type") << QByteArray("<HTML><body>") << QString() << u"web page"_s;
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
}

void StructureTest::knowsWhatAFileIsByItsBytes()
{
    QFETCH(QByteArray, head);
    const Sniffed sniffed = sniff(head);
    QTEST(sniffed.container, "container");
    QTEST(sniffed.label, "label");
}

void StructureTest::whatIsNotThereSaysNothing()
{
    const QString gone = m_dir.filePath(u"gone"_s);
    QVERIFY(readHeif(gone).size.isEmpty());
    QVERIFY(!readMov(gone).hasIndex);
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

void StructureTest::readsWhatStandsBetweenAJpegsSegments_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("several");
    // An index of pictures as Intel's processors write numbers, with another tag before it.
    const auto little = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const auto index = [&](quint32 directory, quint32 entriesAt) {
        const auto tag = [&](quint16 name, quint32 count, quint32 value) {
            return little(name).left(2) + little(7).left(2) + little(count) + little(value);
        };
        const QByteArray body = QByteArray("MPF\0II*\0", 8) + little(directory) + little(2).left(2) +
                                tag(0xB000, 4, 0x30303130) + tag(0xB002, 16, entriesAt) + little(0x00020002) +
                                QByteArray(12, '\0');
        return "\xFF\xE2" + u16(quint16(body.size() + 2)) + body;
    };
    QTest::newRow("nothing") << QByteArray() << true << false;
    QTest::newRow("two eyes, the other way round") << index(8, 34) << true << true;
    QTest::newRow("its directory lies outside") << index(0xFFFFFF00, 34) << true << false;
    QTest::newRow("its directory lies at the end") << index(49, 34) << true << false;
    QTest::newRow("its pictures lie outside") << index(8, 0xFFFFFFF0) << true << false;
    QTest::newRow("marks without a length") << QByteArray("\xFF\x01\xFF\xD0\xFF\xD8") << true << false;
    QTest::newRow("stray bytes") << QByteArray("stray") << true << false;
    QTest::newRow("another mark of that number") << QByteArray("\xFF\xE3\0\x06xxxx", 8) << true << false;
    QTest::newRow("a length below two") << QByteArray("\xFF\xE1\0\x01xx", 6) << false << false;
}

void StructureTest::readsWhatStandsBetweenAJpegsSegments()
{
    QFETCH(QByteArray, between);
    QFile file(QStringLiteral(KALENDS_FIXTURES "/tiny.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const JpegScan scan = scanJpeg(whole.left(2) + between + whole.mid(2));
    QTEST(scan.complete, "complete");
    QTEST(scan.multiPicture, "several");
}

QTEST_GUILESS_MAIN(StructureTest)
#include "structuretest.moc"
