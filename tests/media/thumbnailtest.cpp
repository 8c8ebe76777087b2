// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/library.h"
#include "media/thumbnails.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

/// The colour of one place, given as parts of the whole.
QColor at(const QImage &image, double x, double y)
{
    return image.pixelColor(int(x * image.width()), int(y * image.height()));
}

bool isRed(const QColor &colour)
{
    return colour.red() > 180 && colour.blue() < 90 && colour.green() < 90;
}

bool isBlue(const QColor &colour)
{
    return colour.blue() > 180 && colour.red() < 90 && colour.green() < 90;
}

} // namespace

class ThumbnailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_library.reset(); }
    void fitsItsSide_data();
    void fitsItsSide();
    void picturesAreTurnedUpright();
    void clipsAreTurnedUpright();
    void coversComeFromTheirMoment();
    void aMomentBeyondTheEndIsTheLastPicture();
    void theCacheIsUsedAndMayBeEmptied();
    void aSpoiledCacheIsMadeAgain();
    void transparencyIsKept();
    void phonesPicturesAreShown();
    void smallPhonesPicturesStayAsTheyAre();
    void aCacheThatCannotBeWrittenIsNoError();
    void aPlaceInTheCacheThatIsTakenIsNoError();
    void aFullDiskKeepsNothing();
    void whatNobodyWaitsForIsNotMade();
    void saysWhenItCannotDecode();
    void saysWhatIsDamagedOrUnknown_data();
    void saysWhatIsDamagedOrUnknown();
    void absurdSidesAreBounded();
    void answersInTheBackground();

private:
    [[nodiscard]] MediaAsset import(const QString &path) const { return m_library->importFile(path)->asset; }
    [[nodiscard]] QStringList cached() const
    {
        QStringList files;
        for (QDirIterator it(m_dir->filePath(u"cache"_s), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        return files;
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MediaLibrary> m_library;
};

void ThumbnailTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_dir->filePath(u"media"_s)));
    m_library = std::make_unique<MediaLibrary>(m_dir->filePath(u"media"_s), m_dir->filePath(u"cache"_s));
}

void ThumbnailTest::fitsItsSide_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("JPEG") << u"portrait.jpg"_s << QSize(256, 320);
    QTest::newRow("PNG") << u"portrait.png"_s << QSize(256, 320);
    QTest::newRow("WebP") << u"portrait.webp"_s << QSize(256, 320);
    QTest::newRow("wide") << u"wide.jpg"_s << QSize(320, 106);
    QTest::newRow("turned") << u"turned.jpg"_s << QSize(320, 256);
    QTest::newRow("smaller than asked for") << u"tiny.jpg"_s << QSize(90, 90);
    QTest::newRow("MP4") << u"clip.mp4"_s << QSize(180, 320);
    QTest::newRow("MOV") << u"clip.mov"_s << QSize(180, 320);
    QTest::newRow("WebM") << u"clip.webm"_s << QSize(180, 320);
    QTest::newRow("turned clip") << u"turned.mp4"_s << QSize(320, 180);
}

void ThumbnailTest::fitsItsSide()
{
    QFETCH(QString, name);
    const auto image = m_library->thumbnail(import(fixture(name)), 320);
    QVERIFY2(image.ok(), qPrintable(image.ok() ? QString() : image.error().message));
    QTEST(image->size(), "size");
}

void ThumbnailTest::picturesAreTurnedUpright()
{
    // Red on top as stored; EXIF 6 says: turn clockwise, so red is on the right when shown.
    QImage stored(400, 200, QImage::Format_RGB32);
    stored.fill(Qt::blue);
    QPainter(&stored).fillRect(0, 0, 400, 100, Qt::red);
    const QString plain = m_dir->filePath(u"plain.jpg"_s);
    QVERIFY(stored.save(plain, "jpeg", 95));
    QFile source(plain);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray bytes = source.readAll();
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                "49492a0008000000"
                                                "0100"
                                                "120103000100000006000000"
                                                "00000000");
    QFile turned(m_dir->filePath(u"turned.jpg"_s));
    QVERIFY(turned.open(QIODevice::WriteOnly));
    turned.write(bytes.left(2) + exif + bytes.mid(2));
    turned.close();
    const auto image = m_library->thumbnail(import(turned.fileName()), 100);
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(50, 100));
    QVERIFY(isRed(at(*image, 0.8, 0.5)));
    QVERIFY(isBlue(at(*image, 0.2, 0.5)));
}

void ThumbnailTest::clipsAreTurnedUpright()
{
    const auto upright = m_library->thumbnail(import(fixture(u"clip.mp4"_s)), 320);
    QVERIFY(isRed(at(*upright, 0.5, 0.2)) && isBlue(at(*upright, 0.5, 0.8)));
    const auto turned =
        m_library->thumbnail(import(fixture(u"turned.mp4"_s)), 320); // a quarter clockwise: red goes to the right
    QVERIFY(isRed(at(*turned, 0.8, 0.5)) && isBlue(at(*turned, 0.2, 0.5)));
}

void ThumbnailTest::coversComeFromTheirMoment()
{
    const MediaAsset clip = import(fixture(u"10fps.mp4"_s)); // its pattern moves
    const QImage start = *m_library->thumbnail(clip, 200, 0);
    const QImage middle = *m_library->thumbnail(clip, 200, 2000);
    const QImage justAfter = *m_library->thumbnail(clip, 200, 2049); // within the same picture at 10 a second
    QVERIFY(start != middle);
    QCOMPARE(justAfter, middle);
    QVERIFY(*m_library->thumbnail(clip, 200, 2150) != middle);
}

void ThumbnailTest::aMomentBeyondTheEndIsTheLastPicture()
{
    const MediaAsset clip = import(fixture(u"10fps.mp4"_s));
    const QImage last = *m_library->thumbnail(clip, 200, 3950);
    for (const qint64 offset : {qint64(4000), qint64(999'999'999), std::numeric_limits<qint64>::max()}) {
        QVERIFY(QDir(m_dir->filePath(u"cache"_s)).removeRecursively()); // what comes from the cache went through JPEG
        const auto image = m_library->thumbnail(clip, 200, offset);
        QVERIFY(image.ok());
        QCOMPARE(*image, last);
    }
    QVERIFY(m_library->thumbnail(clip, 200, -5).ok());
}

void ThumbnailTest::theCacheIsUsedAndMayBeEmptied()
{
    const MediaAsset asset = import(fixture(u"portrait.jpg"_s));
    QVERIFY(m_library->thumbnail(asset, 100).ok());
    QCOMPARE(cached().size(), 1);
    QVERIFY(m_library->thumbnail(asset, 200).ok());
    QCOMPARE(cached().size(), 2);
    QImage marked(80, 100, QImage::Format_RGB32);
    marked.fill(Qt::magenta);
    for (const QString &file : cached()) {
        if (file.contains(u"-100."_s))
            QVERIFY(marked.save(file, "jpeg"));
    }
    QVERIFY(m_library->thumbnail(asset, 100)->pixelColor(5, 5).green() < 50); // from the cache
    QVERIFY(QDir(m_dir->filePath(u"cache"_s)).removeRecursively());
    QVERIFY(m_library->thumbnail(asset, 100).ok());
    QCOMPARE(cached().size(), 1);
    QVERIFY(QFile::remove(m_library->pathOf(asset)));
    QVERIFY(m_library->thumbnail(asset, 100).ok()); // still in the cache
    QCOMPARE(m_library->thumbnail(asset, 101).error().code, ErrorCode::MediaMissing);
}

void ThumbnailTest::aSpoiledCacheIsMadeAgain()
{
    const MediaAsset asset = import(fixture(u"portrait.jpg"_s));
    const QImage good = *m_library->thumbnail(asset, 100);
    QByteArray larger;
    QBuffer buffer(&larger);
    QVERIFY(QImage(500, 500, QImage::Format_RGB32).save(&buffer, "jpeg"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a picture"), larger}) {
        QFile file(cached().first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(m_library->thumbnail(asset, 100)->size(), good.size());
        QVERIFY(QFile(cached().first()).size() > 100);
    }
}

void ThumbnailTest::transparencyIsKept()
{
    QImage image(300, 300, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const QString path = m_dir->filePath(u"clear.png"_s);
    QVERIFY(image.save(path));
    const MediaAsset asset = import(path);
    for (int round = 0; round < 2; ++round) // made, then from the cache
        QCOMPARE(m_library->thumbnail(asset, 64)->pixelColor(5, 5).alpha(), 0);
}

void ThumbnailTest::phonesPicturesAreShown()
{
    const auto image = m_library->thumbnail(import(fixture(u"portrait.heic"_s)), 300);
    QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(image.error().message));
    QCOMPARE(image->size(), QSize(240, 300));
    const QImage original =
        QImage(fixture(u"portrait.png"_s)).scaled(4, 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage small = image->scaled(4, 5, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < 5; ++y)
        for (int x = 0; x < 4; ++x)
            QVERIFY(qAbs(small.pixelColor(x, y).green() - original.pixelColor(x, y).green()) < 30);
}

void ThumbnailTest::smallPhonesPicturesStayAsTheyAre()
{
    const QString path = m_dir->filePath(u"small.heic"_s);
    QVERIFY(QImage(fixture(u"portrait.png"_s)).scaled(64, 80).save(m_dir->filePath(u"small.png"_s)));
    QCOMPARE(QProcess::execute(u"heif-enc"_s, {u"-q"_s, u"60"_s, m_dir->filePath(u"small.png"_s), u"-o"_s, path}), 0);
    QCOMPARE(m_library->thumbnail(import(path), 300)->size(), QSize(64, 80));
}

void ThumbnailTest::aCacheThatCannotBeWrittenIsNoError()
{
    QFile inTheWay(m_dir->filePath(u"cache"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto image = m_library->thumbnail(import(fixture(u"portrait.jpg"_s)), 100);
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(80, 100));
}

void ThumbnailTest::aPlaceInTheCacheThatIsTakenIsNoError()
{
    const MediaAsset asset = import(fixture(u"portrait.png"_s));
    QVERIFY(m_library->thumbnail(asset, 100).ok());
    const QString place = cached().first();
    QFile half(place);
    QVERIFY(half.open(QIODevice::ReadWrite) && half.resize(half.size() / 2)); // its size can be read, its pixels not
    half.close();
    QCOMPARE(m_library->thumbnail(asset, 100)->size(), QSize(80, 100));
    QVERIFY(QFile::remove(place) && QDir().mkpath(place + u"/in the way"_s));
    QCOMPARE(m_library->thumbnail(asset, 100)->size(), QSize(80, 100));
}

void ThumbnailTest::aFullDiskKeepsNothing()
{
    const MediaAsset asset = import(fixture(u"portrait.jpg"_s));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = 100; // how a full disk looks to write()
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto image = m_library->thumbnail(asset, 100);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(80, 100));
    QCOMPARE(cached(), QStringList());
}

void ThumbnailTest::whatNobodyWaitsForIsNotMade()
{
    const MediaAsset asset = import(fixture(u"12mp.jpg"_s));
    for (int side = 100; side < 140; ++side) { // a list that is scrolled through
        QObject tile;
        m_library->thumbnailAsync(asset, side, 0, &tile, [](const Result<QImage> &) { QFAIL("nobody waits"); });
    }
    m_library.reset(); // waits for what was begun
    QVERIFY(cached().size() < 40);
}

void ThumbnailTest::saysWhatIsDamagedOrUnknown_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HEIC") << u"heic"_s << QByteArray("this is no picture");
    QTest::newRow("WebP") << u"webp"_s << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16);
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG\r\n\x1A\n");
    QTest::newRow("JPEG") << u"jpeg"_s << QByteArray("\xFF\xD8\xFF\xE0");
    QTest::newRow("what this computer cannot read") << u"avif"_s << QByteArray("ftypavif");
}

void ThumbnailTest::saysWhatIsDamagedOrUnknown()
{
    QFETCH(QString, container);
    QFETCH(QByteArray, bytes);
    const QString path = m_dir->filePath(u"damaged"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    MediaAsset asset;
    asset.fileName = u"mine.jpg"_s;
    asset.sha256 = QByteArray(64, 'a');
    asset.facts.container = container;
    const Thumbnails thumbnails(m_dir->filePath(u"cache"_s));
    const auto image = thumbnails.get(asset, path, 100, 0);
    QCOMPARE(image.error().code, ErrorCode::MediaRejected);
    QVERIFY(image.error().message.startsWith(u"“mine.jpg” "_s) && !image.error().hint.isEmpty());
    QCOMPARE(cached(), QStringList());
}

void ThumbnailTest::saysWhenItCannotDecode()
{
    MediaAsset asset = import(fixture(u"portrait.jpg"_s));
    const QString path = m_library->pathOf(asset);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damaged meanwhile");
    file.close();
    const auto image = m_library->thumbnail(asset, 100);
    QCOMPARE(image.error().code, ErrorCode::MediaRejected);
    QVERIFY(image.error().message.contains(u"portrait.jpg"_s));
    asset.facts.container = u"unknown"_s;
    QVERIFY(!m_library->thumbnail(asset, 100).ok());
}

void ThumbnailTest::absurdSidesAreBounded()
{
    const MediaAsset asset = import(fixture(u"portrait.jpg"_s));
    QCOMPARE(m_library->thumbnail(asset, -1)->height(), 16);
    QCOMPARE(m_library->thumbnail(asset, 2'000'000'000)->height(), 1350);
}

void ThumbnailTest::answersInTheBackground()
{
    const MediaAsset asset = import(fixture(u"clip.mp4"_s));
    QObject guard;
    QImage got;
    m_library->thumbnailAsync(asset, 100, 1000, &guard, [&](const Result<QImage> &image) { got = *image; });
    QVERIFY(got.isNull());
    QTRY_COMPARE(got.height(), 100);
    auto gone = std::make_unique<QObject>();
    bool called = false;
    m_library->thumbnailAsync(asset, 101, 1000, gone.get(), [&](const Result<QImage> &) { called = true; });
    gone.reset();
    m_library.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(ThumbnailTest)
#include "thumbnailtest.moc"
