// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/renderpicture.h"
#include "media/heifdecode.h"
#include "media/pictureloader.h"
#include "rendersupport.h"

#include <QColorSpace>
#include <QImageWriter>
#include <QRandomGenerator>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

const QColor kRed(230, 30, 30);
const QColor kGreen(30, 200, 30);
const QColor kBlue(30, 30, 220);
const QColor kYellow(230, 220, 30);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RenderPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatBecomesPlainJpeg_data();
    void everyFormatBecomesPlainJpeg();
    void exifOrientationIsApplied();
    void turnsClockwise_data();
    void turnsClockwise();
    void cropsAsShown();
    void transparencyBecomesWhite();
    void wideColoursBecomeSrgb();
    void sixteenBitsAndGreyAreTaken_data();
    void sixteenBitsAndGreyAreTaken();
    void nothingButPixelsIsLeft();
    void fitsTheChannel_data();
    void fitsTheChannel();
    void ratiosThatRoundingBreaksAreMended_data();
    void ratiosThatRoundingBreaksAreMended();
    void staysBelowTheBytes();
    void aPictureThatIsGoneIsNamed();
    void aDamagedPictureIsNamed();
    void cancelIsHeard_data();
    void cancelIsHeard();
    void whatNoJpegCanHoldIsRefused();
    void aFolderThatWentIsSaid();
    void aFullDiskIsSaid();
    void jpegsAreReducedWhileTheyAreRead_data();
    void jpegsAreReducedWhileTheyAreRead();
    void oddColoursBecomePlain_data();
    void oddColoursBecomePlain();
    void phonesColoursAreKept();
    void damagedPhonesPicturesAreToldOrShown_data();
    void damagedPhonesPicturesAreToldOrShown();
    void phonesPicturesThatLieAboutTheirSizeAreRefused();
    void phonesPicturesOfAnotherCodecAreRefused_data();
    void phonesPicturesOfAnotherCodecAreRefused();
    void previewsShowTheEdit();

private:
    [[nodiscard]] QString save(const QImage &image, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        return image.save(path) ? path : QString();
    }
    /// The picture as a phone would keep it; made once for each size.
    [[nodiscard]] QString heic(const QImage &image)
    {
        const QString path = m_folder.filePath(u"phone-%1.heic"_s.arg(image.width()));
        if (QFile::exists(path))
            return path;
        QProcess encoder;
        encoder.start(u"heif-enc"_s, {u"-q"_s, u"90"_s, save(image, u"phone.png"_s), u"-o"_s, path});
        return encoder.waitForFinished() && encoder.exitCode() == 0 ? path : QString();
    }
    QTemporaryDir m_folder;
};

void RenderPictureTest::everyFormatBecomesPlainJpeg_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"portrait.jpg", "portrait.png", "portrait.webp", "portrait.heic"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RenderPictureTest::everyFormatBecomesPlainJpeg()
{
    QFETCH(QString, name);
    const Rendering made(m_folder, fixture(name), {}, Channel::Instagram, PostType::Post);
    QCOMPARE(made.trouble(), QString());
    QCOMPARE(made.made.facts.container, u"jpeg"_s);
    QCOMPARE(QSize(made.made.width, made.made.height), QSize(1080, 1350));
    QCOMPARE(made.issues(Channel::Instagram, PostType::Post), QStringList());
    const auto small = [](const QImage &image) {
        return image.scaled(8, 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); // fine lines lose their colour
    };
    const QImage original = small(QImage(fixture(u"portrait.png"_s)));
    const QImage image = small(QImage(made.path, "jpeg"));
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 8; ++x)
            QVERIFY2(isLike(image.pixelColor(x, y), original.pixelColor(x, y), 24),
                     qPrintable(u"%1: %2 for %3"_s.arg(name, image.pixelColor(x, y).name(),
                                                       original.pixelColor(x, y).name())));
    const QByteArray bytes = bytesOf(made.path);
    QVERIFY(bytes.contains(QByteArray("\xff\xc0", 2)));  // baseline
    QVERIFY(!bytes.contains(QByteArray("\xff\xc2", 2))); // and not progressive
}

void RenderPictureTest::exifOrientationIsApplied()
{
    const Rendering made(m_folder, fixture(u"turned.jpg"_s), {}, Channel::TikTok, PostType::Photos);
    QCOMPARE(made.trouble(), QString());
    QCOMPARE(made.made.facts.rotation, 0);
    QCOMPARE(QSize(made.made.width, made.made.height), QSize(1350, 1080));
    const QImage upright = QImage(fixture(u"portrait.jpg"_s)).transformed(QTransform().rotate(90));
    const QImage image(made.path, "jpeg");
    QVERIFY(isLike(image.pixelColor(1300, 40), upright.pixelColor(1300, 40), 50));
}

void RenderPictureTest::turnsClockwise_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QList<QColor>>("colours");
    QTest::newRow("0") << 0 << QList<QColor>{kRed, kGreen, kBlue, kYellow};
    QTest::newRow("90") << 90 << QList<QColor>{kBlue, kRed, kYellow, kGreen};
    QTest::newRow("180") << 180 << QList<QColor>{kYellow, kBlue, kGreen, kRed};
    QTest::newRow("270") << 270 << QList<QColor>{kGreen, kYellow, kRed, kBlue};
}

void RenderPictureTest::turnsClockwise()
{
    QFETCH(int, rotation);
    QFETCH(QList<QColor>, colours);
    const QString path = save(quarters(QSize(400, 500)), u"quarters.png"_s);
    MediaEdit edit;
    edit.rotation = rotation;
    const Rendering made(m_folder, path, edit, Channel::Instagram, PostType::Post);
    QCOMPARE(made.trouble(), QString());
    const QList<QColor> found = quarterColours(QImage(made.path, "jpeg"));
    for (int i = 0; i < 4; ++i)
        QVERIFY2(isLike(found.at(i), colours.at(i)), qPrintable(found.at(i).name()));
}

void RenderPictureTest::cropsAsShown()
{
    const QString path = save(quarters(QSize(1000, 500)), u"wide.png"_s);
    MediaEdit edit;
    edit.rotation = 90;                   // blue, red above yellow, green; 500 x 1000
    edit.crop = QRectF(0.5, 0, 0.5, 0.5); // the red quarter
    const Rendering made(m_folder, path, edit, Channel::TikTok, PostType::Photos);
    QCOMPARE(made.trouble(), QString());
    QCOMPARE(QSize(made.made.width, made.made.height), QSize(250, 500));
    const QImage image(made.path, "jpeg");
    for (const QPoint corner : {QPoint(4, 4), QPoint(245, 4), QPoint(4, 495), QPoint(245, 495)})
        QVERIFY(isLike(image.pixelColor(corner), kRed));
}

void RenderPictureTest::transparencyBecomesWhite()
{
    QImage image(400, 400, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 200; ++x)
            image.setPixelColor(x, y, kBlue);
    const Rendering made(m_folder, save(image, u"clear.png"_s), {}, Channel::Instagram, PostType::Post);
    const QImage flat(made.path, "jpeg");
    QVERIFY(isLike(flat.pixelColor(100, 200), kBlue));
    QVERIFY(isLike(flat.pixelColor(300, 200), Qt::white, 6));
}

void RenderPictureTest::wideColoursBecomeSrgb()
{
    // The same colour, written in a wider space with other numbers.
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(QColor(200, 60, 50));
    image.setColorSpace(QColorSpace::SRgb);
    image.convertToColorSpace(QColorSpace::DisplayP3);
    QVERIFY(!isLike(image.pixelColor(150, 150), QColor(200, 60, 50), 8));
    const Rendering made(m_folder, save(image, u"p3.png"_s), {}, Channel::Instagram, PostType::Post);
    const QImage plain(made.path, "jpeg");
    QVERIFY2(isLike(plain.pixelColor(150, 150), QColor(200, 60, 50), 6), qPrintable(plain.pixelColor(150, 150).name()));
    QVERIFY(!bytesOf(made.path).contains("ICC_PROFILE") || plain.colorSpace() == QColorSpace(QColorSpace::SRgb));
}

void RenderPictureTest::sixteenBitsAndGreyAreTaken_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("sixteen bits") << QImage::Format_RGBX64;
    QTest::newRow("sixteen bits with transparency") << QImage::Format_RGBA64;
    QTest::newRow("grey") << QImage::Format_Grayscale8;
    QTest::newRow("grey of sixteen bits") << QImage::Format_Grayscale16;
    QTest::newRow("palette") << QImage::Format_Indexed8;
    QTest::newRow("black and white") << QImage::Format_Mono;
}

void RenderPictureTest::sixteenBitsAndGreyAreTaken()
{
    QFETCH(QImage::Format, format);
    QImage image = quarters(QSize(400, 400)).convertToFormat(format);
    image.setColorSpace(QColorSpace::DisplayP3);
    const QString path = save(image, u"odd.png"_s);
    const Rendering made(m_folder, path, {}, Channel::Instagram, PostType::Post);
    QCOMPARE(made.trouble(), QString());
    QCOMPARE(made.issues(Channel::Instagram, PostType::Post), QStringList());
    const QImage plain(made.path, "jpeg");
    const QImage small = plain.scaled(4, 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation); // dots become grey
    QVERIFY(small.pixelColor(3, 3).green() > small.pixelColor(0, 3).green() + 60);            // yellow beside blue
}

void RenderPictureTest::nothingButPixelsIsLeft()
{
    const QByteArray secret = "49.4521 N 11.0767 E";
    QImage image = quarters(QSize(400, 400));
    image.setText(u"Description"_s, QString::fromLatin1(secret));
    const QString path = m_folder.filePath(u"place.jpg"_s);
    QImageWriter writer(path, "jpeg");
    QVERIFY(writer.write(image));
    QByteArray bytes = bytesOf(path);
    const QByteArray exif = QByteArray("Exif\0\0II*\0\x08\0\0\0\0\0", 16) + secret;
    const auto size = quint16(exif.size() + 2);
    bytes.insert(2, QByteArray("\xff\xe1", 2) + char(size >> 8) + char(size & 0xff) + exif);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(bytesOf(path).contains(secret));
    const Rendering made(m_folder, path, {}, Channel::Instagram, PostType::Post);
    QCOMPARE(made.trouble(), QString());
    const QByteArray plain = bytesOf(made.path);
    QVERIFY(!plain.contains(secret));
    QVERIFY(!plain.contains("Exif"));
}

void RenderPictureTest::fitsTheChannel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<QSize>("fitted");
    QTest::newRow("feed, wider than it is shown")
        << QSize(4000, 3000) << Channel::Instagram << PostType::Post << QSize(1440, 1080);
    QTest::newRow("feed, as it is") << QSize(1080, 1350) << Channel::Instagram << PostType::Post << QSize(1080, 1350);
    QTest::newRow("feed, small") << QSize(200, 200) << Channel::Instagram << PostType::Post << QSize(200, 200);
    QTest::newRow("TikTok, portrait") << QSize(3000, 4000) << Channel::TikTok << PostType::Photos << QSize(1080, 1440);
    QTest::newRow("TikTok, tall") << QSize(2160, 3840) << Channel::TikTok << PostType::Photos << QSize(1080, 1920);
    QTest::newRow("TikTok, landscape") << QSize(4000, 3000) << Channel::TikTok << PostType::Photos << QSize(1440, 1080);
    QTest::newRow("one pixel wide") << QSize(1, 5000) << Channel::TikTok << PostType::Photos << QSize(1, 1920);
}

void RenderPictureTest::fitsTheChannel()
{
    QFETCH(QSize, size);
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    QTEST(pictureSize(size, postLimits(channel, type).image), "fitted");
}

void RenderPictureTest::ratiosThatRoundingBreaksAreMended_data()
{
    QTest::addColumn<QSize>("size");
    for (int width = 1; width < 3000; width += 97) {
        QTest::addRow("4:5 of %d", width) << QSize(width, int(std::lround(width / 0.8)));
        QTest::addRow("1.91:1 of %d", width) << QSize(int(std::lround(width * 1.91)), width);
    }
}

void RenderPictureTest::ratiosThatRoundingBreaksAreMended()
{
    QFETCH(QSize, size);
    if (size.width() < 100 || size.height() < 100)
        return; // one pixel is more than one in a hundred there
    const QSize fitted = pictureSize(size, postLimits(Channel::Instagram, PostType::Post).image);
    const double ratio = double(fitted.width()) / fitted.height();
    QVERIFY2(ratio >= 0.8 && ratio <= 1.91, qPrintable(u"%1 x %2"_s.arg(fitted.width()).arg(fitted.height())));
}

void RenderPictureTest::staysBelowTheBytes()
{
    const auto asset = probeFile(fixture(u"12mp.jpg"_s));
    RenderOrder order{fixture(u"12mp.jpg"_s), *asset, {}, postLimits(Channel::Instagram, PostType::Post)};
    order.limits.image.maxBytes = 60'000;
    RenderControl control;
    const QString path = m_folder.filePath(u"small"_s);
    QVERIFY(renderPicture(order, path, control).ok());
    QVERIFY(QFileInfo(path).size() <= 60'000);
    QVERIFY(QImage(path, "jpeg").width() >= 200);
}

void RenderPictureTest::aPictureThatIsGoneIsNamed()
{
    MediaAsset asset = *probeFile(fixture(u"portrait.png"_s));
    RenderControl control;
    const auto outcome =
        render({m_folder.filePath(u"nothing.png"_s), asset, {}, {}}, m_folder.filePath(u"x"_s), control);
    QCOMPARE(outcome.error().code, ErrorCode::MediaMissing);
    QVERIFY(outcome.error().message.contains(u"portrait.png"_s));
}

void RenderPictureTest::aDamagedPictureIsNamed()
{
    for (const QString &container : {u"png"_s, u"heic"_s, u"jpeg"_s, u"webp"_s}) {
        MediaAsset asset = *probeFile(fixture(u"portrait.png"_s));
        asset.facts.container = container;
        const QString path = m_folder.filePath(u"damaged"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no picture at all");
        file.close();
        RenderControl control;
        const auto outcome = render({path, asset, {}, {}}, m_folder.filePath(u"x"_s), control);
        QCOMPARE(outcome.error().code, ErrorCode::MediaRejected);
        QVERIFY(outcome.error().message.contains(u"portrait.png"_s));
    }
}

void RenderPictureTest::cancelIsHeard_data()
{
    QTest::addColumn<double>("at");
    QTest::newRow("while it is read") << 0.4;
    QTest::newRow("while it is written as JPEG") << 0.6;
}

void RenderPictureTest::cancelIsHeard()
{
    QFETCH(double, at);
    const auto asset = probeFile(fixture(u"12mp.jpg"_s));
    RenderControl *self = nullptr;
    RenderControl control([&](double share) {
        if (share >= at)
            self->cancel();
    });
    self = &control;
    const auto outcome = render({fixture(u"12mp.jpg"_s), *asset, {}, postLimits(Channel::TikTok, PostType::Photos)},
                                m_folder.filePath(u"canceled"_s), control);
    QCOMPARE(outcome.error().code, ErrorCode::Canceled);
    QVERIFY(!QFile::exists(m_folder.filePath(u"canceled"_s)));
}

void RenderPictureTest::whatNoJpegCanHoldIsRefused()
{
    RenderControl control;
    const QString wide = save(QImage(70'000, 1, QImage::Format_RGB32), u"wide.png"_s); // JPEG ends at 65,535
    const auto tooWide = render({wide, *probeFile(wide), {}, {}}, m_folder.filePath(u"x"_s), control);
    QCOMPARE(tooWide.error().code, ErrorCode::MediaRejected);
    QVERIFY2(tooWide.error().message.contains(u"JPEG"_s), qPrintable(tooWide.error().message));
    const QString plain = save(quarters(QSize(64, 64)), u"small.png"_s);
    RenderOrder order{plain, *probeFile(plain), {}, {}};
    order.limits.image.maxBytes = 10;
    QCOMPARE(render(order, m_folder.filePath(u"x"_s), control).error().code, ErrorCode::MediaRejected);
    order.limits.image.maxBytes = 0; // no limit
    QVERIFY(render(order, m_folder.filePath(u"x"_s), control).ok());
}

void RenderPictureTest::aFolderThatWentIsSaid()
{
    const QString path = fixture(u"tiny.jpg"_s);
    RenderControl control;
    const auto outcome = render({path, *probeFile(path), {}, {}}, m_folder.filePath(u"gone/x"_s), control);
    QCOMPARE(outcome.error().code, ErrorCode::StorageReadOnly);
    QVERIFY(!outcome.error().hint.isEmpty());
}

void RenderPictureTest::jpegsAreReducedWhileTheyAreRead_data()
{
    QTest::addColumn<int>("leastSide");
    QTest::addColumn<int>("width");
    QTest::newRow("all of it") << 0 << 4000;
    QTest::newRow("nearly all of it") << 2001 << 4000;
    QTest::newRow("a half") << 2000 << 2000;
    QTest::newRow("a quarter") << 700 << 1000;
    QTest::newRow("as little as there can be") << 16 << 500;
}

void RenderPictureTest::jpegsAreReducedWhileTheyAreRead()
{
    QFETCH(int, leastSide);
    const MediaAsset asset = *probeFile(fixture(u"12mp.jpg"_s));
    const auto picture = loadPicture(fixture(u"12mp.jpg"_s), asset, leastSide);
    QVERIFY(picture.ok());
    QTEST(picture->width(), "width");
    QVERIFY(!loadPicture(m_folder.path(), asset, leastSide)); // a folder of that name
    MediaAsset other = asset;
    other.facts.container = u"avif"_s;
    const auto unknown = loadPicture(fixture(u"12mp.jpg"_s), other, leastSide);
    QCOMPARE(unknown.error().code, ErrorCode::MediaRejected);
    QVERIFY(unknown.error().message.contains(u"AVIF"_s));
}

void RenderPictureTest::oddColoursBecomePlain_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("none") << QImage();
    QImage grey = quarters(QSize(40, 40)).convertToFormat(QImage::Format_Grayscale8);
    grey.setColorSpace(QColorSpace::AdobeRgb);
    QTest::newRow("grey in wide colours") << grey;
    QImage palette(40, 40, QImage::Format_Indexed8);
    palette.setColorTable({qRgba(0, 0, 0, 0), qRgba(200, 30, 30, 255)});
    palette.fill(0);
    palette.setColorSpace(QColorSpace::DisplayP3);
    QTest::newRow("a palette with a hole, in wide colours") << palette;
    QImage named = quarters(QSize(40, 40));
    named.setColorSpace(QColorSpace::SRgb);
    QTest::newRow("plain already") << named;
    QImage sharp = quarters(QSize(40, 40), QImage::Format_ARGB32);
    sharp.setDevicePixelRatio(2);
    QTest::newRow("of a sharp screen") << sharp;
}

void RenderPictureTest::oddColoursBecomePlain()
{
    QFETCH(QImage, image);
    const QImage plain = plainPicture(image);
    QCOMPARE(plain.size(), image.size());
    QVERIFY(image.isNull() || plain.format() == QImage::Format_RGB32);
    if (image.format() == QImage::Format_Indexed8)
        QCOMPARE(plain.pixelColor(20, 20), QColor(Qt::white));
}

void RenderPictureTest::phonesColoursAreKept()
{
    QImage image = quarters(QSize(128, 128));
    image.setColorSpace(QColorSpace::DisplayP3);
    const auto picture = decodeHeif(heic(image), u"phone.heic"_s);
    QVERIFY2(picture.ok(), picture.ok() ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->size(), QSize(128, 128));
    QVERIFY(picture->colorSpace().isValid());
    for (int i = 0; i < 4; ++i)
        QVERIFY(isLike(quarterColours(*picture).at(i), quarterColours(image).at(i), 40));
}

void RenderPictureTest::damagedPhonesPicturesAreToldOrShown_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < 60; ++round)
        QTest::addRow(round < 30 ? "cut, %d" : "changed, %d", round) << round;
}

void RenderPictureTest::damagedPhonesPicturesAreToldOrShown()
{
    QFETCH(int, round);
    QByteArray bytes = bytesOf(heic(quarters(QSize(64, 64))));
    QVERIFY(bytes.size() > 200);
    if (round < 30) {
        bytes.truncate(bytes.size() * round / 30);
    } else {
        QRandomGenerator random{quint32(round)}; // the same damage in every run
        for (int i = 0; i < 12; ++i)
            bytes[random.bounded(int(round % 2 ? bytes.size() : bytes.size() / 2))] = char(random.bounded(256));
    }
    const QString path = m_folder.filePath(u"damaged.heic"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto picture = decodeHeif(path, u"phone.heic"_s);
    if (picture) {
        QVERIFY(!picture->isNull());
    } else {
        QCOMPARE(picture.error().code, ErrorCode::MediaRejected);
        QVERIFY(picture.error().message.startsWith(u"“phone.heic” "_s) && !picture.error().hint.isEmpty());
    }
}

void RenderPictureTest::phonesPicturesThatLieAboutTheirSizeAreRefused()
{
    QByteArray bytes = bytesOf(heic(quarters(QSize(64, 64))));
    const qsizetype size = bytes.indexOf("ispe");
    QVERIFY(size > 0);
    for (const char *lie : {"0001000000010000", "0001869f0001869f"}) { // 65,536 and 99,999 pixels a side
        bytes.replace(size + 8, 8, QByteArray::fromHex(lie));
        const QString path = m_folder.filePath(u"lie.heic"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto picture = decodeHeif(path, u"phone.heic"_s);
        QCOMPARE(picture.error().code, ErrorCode::MediaRejected);
        QVERIFY2(picture.error().message.contains(u"too many"_s), qPrintable(picture.error().message));
    }
}

void RenderPictureTest::phonesPicturesOfAnotherCodecAreRefused_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("its kind") << QByteArray("infe");
    QTest::newRow("its decoder's words") << QByteArray("hvcC");
    QTest::newRow("its place") << QByteArray("iloc");
    QTest::newRow("its size") << QByteArray("ispe");
    QTest::newRow("its number") << QByteArray("pitm");
    QTest::newRow("its colours") << QByteArray("colr");
}

/// Each of the boxes that say how the picture is coded is one that nobody knows.
void RenderPictureTest::phonesPicturesOfAnotherCodecAreRefused()
{
    QFETCH(QByteArray, box);
    QByteArray bytes = bytesOf(heic(quarters(QSize(64, 64))));
    if (box == "infe")
        bytes.replace("hvc1", "xvc1");
    bytes.replace(box, "x" + box.mid(1));
    const QString path = m_folder.filePath(u"other.heic"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto picture = decodeHeif(path, u"phone.heic"_s);
    if (picture) { // it can be shown without that
        QCOMPARE(picture->size(), QSize(64, 64));
        return;
    }
    QCOMPARE(picture.error().code, ErrorCode::MediaRejected);
    QVERIFY(!picture.error().hint.isEmpty());
    QVERIFY(box != "colr");
}

void RenderPictureTest::aFullDiskIsSaid()
{
    const auto asset = probeFile(fixture(u"portrait.png"_s));
    RenderControl control;
    const auto outcome =
        render({fixture(u"portrait.png"_s), *asset, {}, postLimits(Channel::Instagram, PostType::Post)}, u"/dev/full"_s,
               control);
    QCOMPARE(outcome.error().code, ErrorCode::StorageFull);
    QVERIFY(!outcome.error().hint.isEmpty());
}

void RenderPictureTest::previewsShowTheEdit()
{
    const QString path = save(quarters(QSize(2000, 1000)), u"large.png"_s);
    const auto asset = probeFile(path);
    MediaEdit edit;
    edit.crop = QRectF(0.5, 0.5, 0.5, 0.5);
    const auto preview = renderPreview(path, *asset, edit, 300);
    QVERIFY(preview.ok());
    QCOMPARE(preview->size(), QSize(300, 150));
    for (const QColor &colour : quarterColours(*preview))
        QVERIFY(isLike(colour, kYellow));
    const auto heic = renderPreview(fixture(u"portrait.heic"_s), *probeFile(fixture(u"portrait.heic"_s)), {}, 100);
    QVERIFY(heic.ok());
    QCOMPARE(heic->height(), 100);
}

QTEST_GUILESS_MAIN(RenderPictureTest)
#include "renderpicturetest.moc"
