// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/library.h"

#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPictures_data();
    void readsPictures();
    void picturesAreShownAsTheirCameraWasHeld_data();
    void picturesAreShownAsTheirCameraWasHeld();
    void aPictureOfManyBytesIsRefusedUnread();
    void readsAClip();
    void readsWhatDistinguishesClips();
    void readsAWebMClip();
    void aLiveWebMClipDoesNotSayItsLength();
    void aWebMClipWhoseSegmentLiesIsCutOff_data();
    void aWebMClipWhoseSegmentLiesIsCutOff();
    void theNameDoesNotMatter_data();
    void theNameDoesNotMatter();
    void refusesInASentence_data();
    void refusesInASentence();
    void everyCutIsNoticed_data();
    void everyCutIsNoticed();
    void damagedBytesNeverCrash_data();
    void damagedBytesNeverCrash();
    void aPictureTooLargeIsRefusedBeforeItIsDecoded();
    void aPlaylistIsNotFollowed();
    void aMinuteOfHighDefinitionIsProbed();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void ProbeTest::readsPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rotation");
    QTest::newRow("JPEG") << u"portrait.jpg"_s << u"jpeg"_s << u"image/jpeg"_s << QSize(1080, 1350) << 0;
    QTest::newRow("PNG") << u"portrait.png"_s << u"png"_s << u"image/png"_s << QSize(1080, 1350) << 0;
    QTest::newRow("WebP") << u"portrait.webp"_s << u"webp"_s << u"image/webp"_s << QSize(1080, 1350) << 0;
    QTest::newRow("wide") << u"wide.jpg"_s << u"jpeg"_s << u"image/jpeg"_s << QSize(2400, 800) << 0;
    QTest::newRow("tiny") << u"tiny.jpg"_s << u"jpeg"_s << u"image/jpeg"_s << QSize(90, 90) << 0;
    QTest::newRow("turned by EXIF") << u"turned.jpg"_s << u"jpeg"_s << u"image/jpeg"_s << QSize(1350, 1080) << 90;
    QTest::newRow("12 megapixels") << u"12mp.jpg"_s << u"jpeg"_s << u"image/jpeg"_s << QSize(4000, 3000) << 0;
}

void ProbeTest::readsPictures()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    const auto asset = probeFile(fixture(name));
    QVERIFY2(asset.ok(), qPrintable(asset.ok() ? QString() : asset.error().message));
    QCOMPARE(asset->kind, MediaKind::Image);
    QCOMPARE(asset->fileName, name);
    QTEST(asset->facts.container, "container");
    QTEST(asset->mime, "mime");
    QCOMPARE(QSize(asset->width, asset->height), size);
    QTEST(asset->facts.rotation, "rotation");
    QCOMPARE(asset->bytes, QFile(fixture(name)).size());
    QCOMPARE(asset->durationMs, 0);
    QVERIFY(!asset->facts.multiPicture);
}

void ProbeTest::picturesAreShownAsTheirCameraWasHeld_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("rotation");
    QTest::newRow("upright") << 1 << 0;
    QTest::newRow("mirrored") << 2 << 0;
    QTest::newRow("upside down") << 3 << 180;
    QTest::newRow("upside down and mirrored") << 4 << 0;
    QTest::newRow("on its side and mirrored") << 5 << 270;
    QTest::newRow("on its left side") << 6 << 90;
    QTest::newRow("on its other side and mirrored") << 7 << 90;
    QTest::newRow("on its right side") << 8 << 270;
    QTest::newRow("nonsense") << 9 << 0;
}

void ProbeTest::picturesAreShownAsTheirCameraWasHeld()
{
    QFETCH(int, orientation);
    QFETCH(int, rotation);
    QByteArray bytes = bytesOf(fixture(u"turned.jpg"_s));
    const qsizetype tag = bytes.indexOf(QByteArray("\x12\x01\x03\x00\x01\x00\x00\x00", 8));
    QVERIFY(tag > 0);
    bytes[tag + 8] = char(orientation);
    const auto asset = probeFile(write(u"held.jpg"_s, bytes));
    QVERIFY(asset.ok());
    QCOMPARE(asset->facts.rotation, rotation);
    const bool lies = orientation >= 5 && orientation <= 8;
    QCOMPARE(QSize(asset->width, asset->height), lies ? QSize(1350, 1080) : QSize(1080, 1350));
}

void ProbeTest::aPictureOfManyBytesIsRefusedUnread()
{
    const QString path = write(u"many.jpg"_s, bytesOf(fixture(u"tiny.jpg"_s)));
    QVERIFY(QFile::resize(path, 257LL << 20)); // a hole: it takes no room
    const auto asset = probeFile(path);
    QCOMPARE(asset.error().code, ErrorCode::MediaRejected);
    QVERIFY2(asset.error().message.contains(u"256 MB"_s), qPrintable(asset.error().message));
}

void ProbeTest::readsAClip()
{
    const auto asset = probeFile(fixture(u"clip.mp4"_s));
    QVERIFY(asset.ok());
    QCOMPARE(asset->kind, MediaKind::Video);
    QCOMPARE(asset->mime, u"video/mp4"_s);
    QCOMPARE(QSize(asset->width, asset->height), QSize(720, 1280));
    QVERIFY2(qAbs(asset->durationMs - 4000) < 60, qPrintable(QString::number(asset->durationMs)));
    const MediaFacts &facts = asset->facts;
    QCOMPARE(facts.container, u"mp4"_s);
    QCOMPARE(facts.videoCodec, u"h264"_s);
    QCOMPARE(facts.pixelFormat, u"yuv420p"_s);
    QCOMPARE(facts.audioCodec, u"aac"_s);
    QCOMPARE(facts.frameRate, 30.0);
    QCOMPARE(facts.audioSampleRate, 48000);
    QCOMPARE(facts.audioChannels, 2);
    QVERIFY(facts.audioBitRate > 20'000 && facts.audioBitRate < 200'000);
    const qint64 all = asset->bytes * 8 * 1000 / asset->durationMs;
    QVERIFY(facts.videoBitRate > all / 2 && facts.videoBitRate < all);
    QVERIFY(facts.moovFirst);
    QVERIFY(!facts.editList); // the priming that the encoder writes is not an edit
    QVERIFY(!facts.interlaced);
    QCOMPARE(facts.rotation, 0);
}

void ProbeTest::readsWhatDistinguishesClips()
{
    const auto moovLast = probeFile(fixture(u"moov-last.mp4"_s));
    QVERIFY(moovLast.ok() && !moovLast->facts.moovFirst);
    const auto mov = probeFile(fixture(u"clip.mov"_s));
    QVERIFY(mov.ok());
    QCOMPARE(mov->facts.container, u"mov"_s);
    QCOMPARE(mov->mime, u"video/quicktime"_s);
    const auto slow = probeFile(fixture(u"10fps.mp4"_s));
    QVERIFY(slow.ok());
    QCOMPARE(slow->facts.frameRate, 10.0);
    QCOMPARE(slow->facts.audioCodec, QString());
    QCOMPARE(slow->facts.audioChannels, 0);
    const auto turned = probeFile(fixture(u"turned.mp4"_s));
    QVERIFY(turned.ok());
    QCOMPARE(turned->facts.rotation, 90);
    QCOMPARE(QSize(turned->width, turned->height), QSize(1280, 720));
}

void ProbeTest::readsAWebMClip()
{
    const auto asset = probeFile(fixture(u"clip.webm"_s));
    QVERIFY(asset.ok());
    QCOMPARE(asset->mime, u"video/webm"_s);
    QCOMPARE(asset->facts.videoCodec, u"vp9"_s);
    QCOMPARE(asset->facts.audioCodec, u"opus"_s);
    QCOMPARE(QSize(asset->width, asset->height), QSize(360, 640));
    QCOMPARE(asset->facts.frameRate, 30.0);
    QVERIFY(qAbs(asset->durationMs - 3000) < 60);
    QVERIFY(asset->facts.videoBitRate > 100'000); // from the size of the file: WebM does not say
}

void ProbeTest::aLiveWebMClipDoesNotSayItsLength()
{
    QByteArray bytes = bytesOf(fixture(u"clip.webm"_s));
    const qsizetype segment = bytes.indexOf("\x18\x53\x80\x67");
    QVERIFY(segment > 0);
    bytes.replace(segment + 4, 8, QByteArray("\x01") + QByteArray(7, '\xFF'));
    const auto asset = probeFile(write(u"live.webm"_s, bytes));
    QVERIFY2(asset.ok(), asset.ok() ? "" : qPrintable(asset.error().message));
    QCOMPARE(QSize(asset->width, asset->height), QSize(360, 640));
}

void ProbeTest::aWebMClipWhoseSegmentLiesIsCutOff_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("longer than the file") << QByteArray("\x01\x7F\xFF\xFF\xFF\xFF\xFF\xFE", 8);
    QTest::newRow("one byte more") << QByteArray();
    QTest::newRow("a size of no size") << QByteArray(8, '\0');
}

void ProbeTest::aWebMClipWhoseSegmentLiesIsCutOff()
{
    QFETCH(QByteArray, size);
    QByteArray bytes = bytesOf(fixture(u"clip.webm"_s));
    const qsizetype segment = bytes.indexOf("\x18\x53\x80\x67");
    if (size.isEmpty()) {
        quint64 more = qFromBigEndian<quint64>(bytes.constData() + segment + 4) + 1;
        size.resize(8);
        qToBigEndian(more, size.data());
    }
    bytes.replace(segment + 4, 8, size);
    QCOMPARE(probeFile(write(u"lie.webm"_s, bytes)).error().code, ErrorCode::MediaRejected);
    const auto headless = probeFile(write(u"headless.webm"_s, bytes.left(segment) + QByteArray(5000, '\0')));
    QCOMPARE(headless.error().code, ErrorCode::MediaRejected);
    const auto breaksOff = probeFile(write(u"broken-off.webm"_s, bytes.left(segment + 4)));
    QCOMPARE(breaksOff.error().code, ErrorCode::MediaRejected);
}

void ProbeTest::theNameDoesNotMatter_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("container");
    QTest::newRow("upper case") << u"clip.mp4"_s << u"MOVIE.MP4"_s << u"mp4"_s;
    QTest::newRow("picture called a clip") << u"portrait.jpg"_s << u"x.mp4"_s << u"jpeg"_s;
    QTest::newRow("clip called a picture") << u"clip.webm"_s << u"x.jpg"_s << u"webm"_s;
    QTest::newRow("WebP called JPEG") << u"portrait.webp"_s << u"x.jpg"_s << u"webp"_s;
    QTest::newRow("no extension") << u"portrait.png"_s << u"picture"_s << u"png"_s;
    QTest::newRow("looks like a protocol") << u"clip.mp4"_s << u"concat:a|b.mp4"_s << u"mp4"_s;
    QTest::newRow("looks like a pattern") << u"clip.mp4"_s << u"%03d.mp4"_s << u"mp4"_s;
    QTest::newRow("looks like an option") << u"clip.mp4"_s << u"-i.mp4"_s << u"mp4"_s;
    QTest::newRow("other scripts") << u"portrait.jpg"_s << u"日本 🎉 שלום.jpg"_s << u"jpeg"_s;
}

void ProbeTest::theNameDoesNotMatter()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    const QString path = m_dir.filePath(name);
    QFile::remove(path);
    QVERIFY(QFile::copy(fixture(source), path));
    const auto asset = probeFile(path);
    QVERIFY2(asset.ok(), qPrintable(asset.ok() ? QString() : asset.error().message));
    QTEST(asset->facts.container, "container");
    QCOMPARE(asset->fileName, name);
}

void ProbeTest::refusesInASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto made = [this](const QString &name, const QByteArray &bytes) { return write(name, bytes); };
    QTest::newRow("0 bytes") << fixture(u"empty.jpg"_s) << ErrorCode::MediaRejected << u"0 bytes"_s;
    QTest::newRow("text") << fixture(u"text.jpg"_s) << ErrorCode::MediaRejected << u"not a picture or a clip"_s;
    QTest::newRow("sound") << fixture(u"sound-only.mp4"_s) << ErrorCode::MediaRejected << u"no moving picture"_s;
    QTest::newRow("missing") << fixture(u"none.jpg"_s) << ErrorCode::FileUnreadable << u"does not exist"_s;
    QTest::newRow("folder") << QStringLiteral(KALENDS_FIXTURES) << ErrorCode::FileUnreadable << u"not a file"_s;
    QTest::newRow("device") << u"/dev/zero"_s << ErrorCode::FileUnreadable << u"not a file"_s;
    QTest::newRow("GIF") << made(u"a.gif"_s, "GIF89a" + QByteArray(100, 'x')) << ErrorCode::MediaRejected << u"GIF"_s;
    QTest::newRow("AVIF") << made(u"a.jpg"_s, QByteArray("\0\0\0\x1c"
                                                         "ftypavif\0\0\0\0avifmif1miaf",
                                                         28) +
                                                  QByteArray(99, 'x'))
                          << ErrorCode::MediaRejected << u"AVIF"_s;
    QTest::newRow("Matroska") << made(u"a.mkv"_s, "\x1A\x45\xDF\xA3\x93\x42\x82\x88matroska" + QByteArray(99, 'x'))
                              << ErrorCode::MediaRejected << u"Matroska"_s;
    QTest::newRow("PDF") << made(u"a.pdf"_s, "%PDF-1.7") << ErrorCode::MediaRejected << u"PDF"_s;
    QTest::newRow("SVG") << made(u"a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>") << ErrorCode::MediaRejected
                         << u"SVG"_s;
    QTest::newRow("web page") << made(u"a.png"_s, "<!DOCTYPE html><html>404</html>") << ErrorCode::MediaRejected
                              << u"web page"_s;
    QTest::newRow("one byte") << made(u"one.jpg"_s, "\xFF") << ErrorCode::MediaRejected << u"not a picture"_s;
    QTest::newRow("only a JPEG's start") << made(u"start.jpg"_s, "\xFF\xD8\xFF\xE0") << ErrorCode::MediaRejected
                                         << u"damaged"_s;
    QTest::newRow("only a PNG's start") << made(u"start.png"_s, "\x89PNG\r\n\x1A\n") << ErrorCode::MediaRejected
                                        << u"damaged"_s;
}

void ProbeTest::refusesInASentence()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto asset = probeFile(path);
    QVERIFY(!asset.ok());
    QTEST(asset.error().code, "code");
    QVERIFY2(asset.error().message.contains(words), qPrintable(asset.error().message));
    QVERIFY2(asset.error().message.startsWith(u'“' + QFileInfo(path).fileName()), qPrintable(asset.error().message));
    QVERIFY(!asset.error().message.contains(QFileInfo(path).path())); // paths stay out of messages that may be logged
    QVERIFY(!asset.error().hint.isEmpty());
}

void ProbeTest::everyCutIsNoticed_data()
{
    QTest::addColumn<QString>("source");
    for (const char *name : {"portrait.jpg", "turned.jpg", "portrait.png", "portrait.webp", "clip.mp4", "moov-last.mp4",
                             "clip.mov", "clip.webm"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ProbeTest::everyCutIsNoticed()
{
    QFETCH(QString, source);
    const QByteArray whole = bytesOf(fixture(source));
    for (const double part : {0.001, 0.02, 0.3, 0.5, 0.9, 0.99, 0.9999}) {
        const QString path = write(u"cut"_s, whole.left(qsizetype(double(whole.size()) * part)));
        const auto asset = probeFile(path);
        QVERIFY2(!asset.ok(), qPrintable(QString::number(part)));
        QCOMPARE(asset.error().code, ErrorCode::MediaRejected);
    }
}

void ProbeTest::damagedBytesNeverCrash_data()
{
    everyCutIsNoticed_data();
}

void ProbeTest::damagedBytesNeverCrash()
{
    QFETCH(QString, source);
    const QByteArray whole = bytesOf(fixture(source));
    QRandomGenerator random(20261122); // the same damage in every run
    for (int round = 0; round < 12; ++round) {
        QByteArray bytes = whole;
        const int reach = round < 6 ? 600 : int(bytes.size()); // first the headers, then anywhere
        for (int i = 0; i < 40; ++i)
            bytes[random.bounded(qMin(reach, int(bytes.size())))] = char(random.bounded(256));
        const auto asset = probeFile(write(u"damaged"_s, bytes));
        if (asset) {
            QVERIFY(asset->width > 0 && asset->height > 0);
        } else {
            QVERIFY(!asset.error().message.isEmpty());
        }
    }
}

void ProbeTest::aPictureTooLargeIsRefusedBeforeItIsDecoded()
{
    QByteArray png = bytesOf(fixture(u"portrait.png"_s));
    png.replace(
        16, 8,
        QByteArray::fromHex("00007530000075 30")); // 30,000 × 30,000 pixels, says the header; its checksum is wrong too
    QVERIFY(!probeFile(write(u"bomb.png"_s, png)).ok());
    QByteArray jpeg = bytesOf(fixture(u"portrait.jpg"_s));
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    QVERIFY(frame > 0);
    jpeg.replace(frame + 5, 4, QByteArray::fromHex("ffdcffdc")); // 65,500 × 65,500
    const auto bomb = probeFile(write(u"bomb.jpg"_s, jpeg));
    QVERIFY(!bomb.ok());
    QVERIFY2(bomb.error().message.contains(u"65500"_s), qPrintable(bomb.error().message));
}

void ProbeTest::aPlaylistIsNotFollowed()
{
    const QString secret = write(u"secret.txt"_s, "secret");
    const QByteArray playlist =
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://" + secret.toUtf8() + "\n#EXT-X-ENDLIST\n";
    QVERIFY(!probeFile(write(u"list.mp4"_s, playlist)).ok());
    QVERIFY(!probeFile(write(u"concat.mp4"_s, "ffconcat version 1.0\nfile '" + secret.toUtf8() + "'\n")).ok());
}

void ProbeTest::aMinuteOfHighDefinitionIsProbed()
{
    const auto asset = probeFile(fixture(u"1080p-60s.mp4"_s));
    QVERIFY(asset.ok());
    QVERIFY(qAbs(asset->durationMs - 60'000) < 1000);
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "probetest.moc"
