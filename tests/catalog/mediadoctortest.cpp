// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "catalog/mediadoctor.h"
#include "catalog/mediacatalog.h"
#include "media/library.h"
#include "model/cropgeometry.h"
#include "model/limits.h"
#include "planner/planfixture.h"
#include "support/failingcall.h"
#include "support/failingstatement.h"

#include <QDirIterator>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace kalends;
using namespace std::chrono_literals;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

/// A store, a library and the doctor.
struct Surgery {
    PlanFixture plan;
    std::unique_ptr<MediaLibrary> library;
    std::unique_ptr<MediaCatalog> catalog;
    std::unique_ptr<MediaDoctor> doctor;
    QObject guard;

    Surgery()
    {
        QDir(plan.folder.path()).mkdir(u"media"_s);
        library = std::make_unique<MediaLibrary>(mediaFolder(), plan.folder.filePath(u"cache"_s));
        catalog = std::make_unique<MediaCatalog>(*plan.database, *library);
        doctor = std::make_unique<MediaDoctor>(*plan.database, *library);
    }
    ~Surgery() { doctor.reset(); }

    [[nodiscard]] QString mediaFolder() const { return plan.folder.filePath(u"media"_s); }
    [[nodiscard]] MediaAsset add(const QString &name) const { return catalog->importNow(fixture(name)).value(); }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator walk(mediaFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(walk.next());
        return names;
    }
    [[nodiscard]] Result<MediaAsset> make(const MediaDoctor::Order &order)
    {
        std::optional<Result<MediaAsset>> answer;
        doctor->make(order, &guard, {}, [&](const Result<MediaAsset> &made) { answer = made; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return Error{.message = u"no answer"_s};
        return *answer;
    }
};

} // namespace

class MediaDoctorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void convertsWhatAChannelDoesNotTake_data();
    void convertsWhatAChannelDoesNotTake();
    void nothingIsMadeOfWhatFits();
    void theSameIsNeverMadeTwice();
    void aResultThatVanishedIsMadeAgain();
    void theOriginalIsNotTouched();
    void saysWhatIsStillWrong();
    void cancelLeavesNothing();
    void aGuardThatGoesIsNotTold();
    void goingAwayEndsTheWork();
    void aMissingOriginalIsNamed();
    void blockingMakesTheSame();
    void whateverTheStoreRefusesIsToldAndLeavesNothing();
    void workThatWasCanceledBeforeItBeganMakesNothing();
    void aFolderThatWentIsTold();
    void aLibraryThatCannotTakeItIsTold_data();
    void aLibraryThatCannotTakeItIsTold();
    void namesKeepWhatStandsBeforeTheirEnding_data();
    void namesKeepWhatStandsBeforeTheirEnding();
    void theHintFitsWhatIsStillWrong_data();
    void theHintFitsWhatIsStillWrong();
    void knowsWhatConversionMends_data();
    void knowsWhatConversionMends();
    void suggestsWhatTheButtonDoes();
    void suggestsNothingWhereNothingHelps_data();
    void suggestsNothingWhereNothingHelps();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void previewsAreOfTheEdit();
    void framesComeOneByOne();
    void framesEndWithWhoeverWaits();
    void framesOfWhatIsNoClipSayWhy();
    void readinessLooksAtTheResult();
    void aLostResultReachesItsEntries();
};

void MediaDoctorTest::convertsWhatAChannelDoesNotTake_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::newRow("PNG for Instagram") << u"portrait.png"_s << Channel::Instagram << PostType::Post;
    QTest::newRow("WebP for Instagram") << u"portrait.webp"_s << Channel::Instagram << PostType::Story;
    QTest::newRow("HEIC for TikTok") << u"portrait.heic"_s << Channel::TikTok << PostType::Photos;
    QTest::newRow("a photo too large for TikTok") << u"12mp.jpg"_s << Channel::TikTok << PostType::Photos;
    QTest::newRow("an index at the end") << u"moov-last.mp4"_s << Channel::Instagram << PostType::Reel;
    QTest::newRow("WebM for Instagram") << u"clip.webm"_s << Channel::Instagram << PostType::Reel;
    QTest::newRow("ten frames a second") << u"10fps.mp4"_s << Channel::TikTok << PostType::Video;
}

void MediaDoctorTest::convertsWhatAChannelDoesNotTake()
{
    QFETCH(QString, name);
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    Surgery surgery;
    const MediaAsset source = surgery.add(name);
    QVERIFY(MediaDoctor::needsConversion(source, channel, type));
    const auto edit = MediaDoctor::automaticEdit(source, channel, type);
    QVERIFY(edit.has_value());
    QVERIFY(edit->isOnlyConversion());
    const auto made = surgery.make({source, *edit, channel, type});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    QVERIFY(made->id != source.id);
    QVERIFY(mediaIssues(*made, channel, type).isEmpty());
    QVERIFY(surgery.library->verify(*made, true).ok());
    QCOMPARE(surgery.catalog->find(made->id)->sha256, made->sha256);
    QCOMPARE(QFileInfo(made->fileName).completeBaseName(), QFileInfo(name).completeBaseName());
    QCOMPARE(surgery.files().size(), 2); // nothing else is left
}

void MediaDoctorTest::nothingIsMadeOfWhatFits()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.jpg"_s);
    QVERIFY(!MediaDoctor::automaticEdit(source, Channel::Instagram, PostType::Post));
    const auto made = surgery.make({source, {}, Channel::Instagram, PostType::Post});
    QCOMPARE(made->id, source.id);
    QCOMPARE(surgery.files().size(), 1);
}

void MediaDoctorTest::theSameIsNeverMadeTwice()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    MediaEdit edit;
    edit.crop = QRectF(0.1, 0.1, 0.8, 0.8);
    const MediaDoctor::Order order{source, edit, Channel::Instagram, PostType::Post};
    const auto first = surgery.make(order);
    QVERIFY(first.ok());
    QList<double> progress;
    std::optional<MediaId> second;
    surgery.doctor->make(
        order, &surgery.guard, [&](double share) { progress.append(share); },
        [&](const Result<MediaAsset> &made) { second = made->id; });
    QTRY_VERIFY(second.has_value());
    QCOMPARE(*second, first->id);
    QVERIFY(progress.isEmpty()); // nothing was done
    MediaDoctor::Order other = order;
    other.edit.rotation = 90;
    other.edit.crop = QRectF(0, 0, 1, 1);
    QVERIFY(surgery.make(other)->id != first->id);
}

void MediaDoctorTest::aResultThatVanishedIsMadeAgain()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    const MediaDoctor::Order order{source, {}, Channel::Instagram, PostType::Post};
    const auto first = surgery.make(order);
    QVERIFY(QFile::remove(surgery.library->pathOf(*first)));
    QVERIFY(!surgery.doctor->known(order));
    QVERIFY(MediaRepository(*surgery.plan.database).markMissing(first->id).ok());
    const auto again = surgery.make(order);
    QCOMPARE(again->id, first->id); // the same bytes are the same medium
    QVERIFY(!again->missing);
    QVERIFY(surgery.library->verify(*again, true).ok());
}

void MediaDoctorTest::theOriginalIsNotTouched()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"clip.mp4"_s);
    MediaEdit edit;
    edit.rotation = 90;
    QVERIFY(surgery.make({source, edit, Channel::Instagram, PostType::Reel}).ok());
    QVERIFY(surgery.library->verify(source, true).ok());
}

void MediaDoctorTest::saysWhatIsStillWrong()
{
    Surgery surgery;
    const MediaAsset wide = surgery.add(u"wide.jpg"_s);
    const auto made = surgery.make({wide, {}, Channel::Instagram, PostType::Post});
    QCOMPARE(made.error().code, ErrorCode::MediaRejected);
    QVERIFY2(made.error().message.contains(u"1.91:1"_s), qPrintable(made.error().message));
    QVERIFY(!made.error().hint.isEmpty());
    QCOMPARE(surgery.files().size(), 1);
    const QList<ReadinessIssue> issues = mediaIssues(wide, Channel::Instagram, PostType::Post);
    const auto crop = MediaDoctor::suggestedEdit(wide, Channel::Instagram, PostType::Post, issues.first());
    QVERIFY(surgery.make({wide, *crop, Channel::Instagram, PostType::Post}).ok());
}

void MediaDoctorTest::cancelLeavesNothing()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"1080p-60s.mp4"_s);
    MediaEdit edit;
    edit.rotation = 90;
    std::optional<Result<MediaAsset>> answer;
    MediaDoctor::Ticket ticket = 0;
    ticket = surgery.doctor->make(
        {source, edit, Channel::Instagram, PostType::Reel}, &surgery.guard,
        [&](double) { surgery.doctor->cancel(ticket); }, [&](const Result<MediaAsset> &made) { answer = made; });
    QVERIFY(ticket != 0);
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
    QCOMPARE(answer->error().code, ErrorCode::Canceled);
    QCOMPARE(surgery.files().size(), 1);
    surgery.doctor->cancel(ticket); // long done
}

void MediaDoctorTest::aGuardThatGoesIsNotTold()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    auto guard = std::make_unique<QObject>();
    bool told = false;
    surgery.doctor->make({source, {}, Channel::Instagram, PostType::Post}, guard.get(), {},
                         [&](const Result<MediaAsset> &) { told = true; });
    guard.reset();
    // What was asked for later is done later.
    QVERIFY(surgery.make({surgery.add(u"portrait.webp"_s), {}, Channel::Instagram, PostType::Post}).ok());
    QVERIFY(!told);
}

void MediaDoctorTest::goingAwayEndsTheWork()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"1080p-60s.mp4"_s);
    MediaEdit edit;
    edit.rotation = 90;
    bool begun = false;
    surgery.doctor->make(
        {source, edit, Channel::Instagram, PostType::Reel}, &surgery.guard, [&](double) { begun = true; },
        [](const Result<MediaAsset> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(begun, 10'000);
    surgery.doctor.reset();
    QCOMPARE(surgery.files().size(), 1); // nothing was finished on the way out
}

void MediaDoctorTest::aMissingOriginalIsNamed()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    QVERIFY(QFile::remove(surgery.library->pathOf(source)));
    const auto made = surgery.make({source, {}, Channel::Instagram, PostType::Post});
    QCOMPARE(made.error().code, ErrorCode::MediaMissing);
    QVERIFY(made.error().message.contains(u"portrait.png"_s));
}

void MediaDoctorTest::blockingMakesTheSame()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    const MediaDoctor::Order order{source, {}, Channel::Instagram, PostType::Post};
    double last = 0;
    const auto now = surgery.doctor->makeNow(order, [&](double share) { last = share; });
    QVERIFY(now.ok());
    QVERIFY(last > 0.9);
    QCOMPARE(surgery.make(order)->id, now->id);
}

/// What was made before is not found then and made again; what cannot be kept is told.
void MediaDoctorTest::whateverTheStoreRefusesIsToldAndLeavesNothing()
{
    int told = 0;
    for (int n = 0;; ++n) {
        Surgery surgery;
        const QString path = surgery.plan.folder.filePath(u"small.png"_s);
        QVERIFY(QImage(400, 400, QImage::Format_RGB32).save(path));
        const MediaAsset source = surgery.catalog->importNow(path).value();
        const MediaDoctor::Order order{source, {}, Channel::Instagram, PostType::Post};
        const QByteArray before = test::contentsOf(*surgery.plan.database);
        test::failStatement(n);
        const auto made = surgery.doctor->makeNow(order, {});
        const bool failed = test::hasStatementFailed();
        test::failStatement(-1);
        if (!made) {
            ++told;
            QVERIFY(test::wasToldAndLeftNothing(*surgery.plan.database, n, made.error(), before));
            QVERIFY(surgery.doctor->makeNow(order, {}).ok());
        } else {
            QVERIFY(surgery.doctor->known(order).has_value());
        }
        if (!failed)
            break;
    }
    QVERIFY(told >= 3);
    Surgery surgery;
    const auto imported = test::doneWhateverFails(*surgery.plan.database,
                                                  [&] { return surgery.catalog->importNow(fixture(u"tiny.jpg"_s)); });
    QVERIFY(imported.has_value() && imported->ok());
    QVERIFY(!surgery.catalog->importNow(fixture(u"text.jpg"_s)).ok());
}

void MediaDoctorTest::workThatWasCanceledBeforeItBeganMakesNothing()
{
    Surgery surgery;
    const MediaAsset clip = surgery.add(u"10fps.mp4"_s);
    std::optional<Result<MediaAsset>> answer;
    MediaEdit turned;
    turned.rotation = 90;
    // Behind another one that takes its time.
    const auto first = surgery.doctor->make({clip, turned, Channel::Instagram, PostType::Reel}, &surgery.guard, {},
                                            [](const Result<MediaAsset> &) {});
    const auto second = surgery.doctor->make({clip, {}, Channel::Instagram, PostType::Reel}, &surgery.guard, {},
                                             [&](const Result<MediaAsset> &made) { answer = made; });
    surgery.doctor->cancel(second);
    surgery.doctor->cancel(first);
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
    QCOMPARE(answer->error().code, ErrorCode::Canceled);
    QVERIFY(answer->error().message.contains(u"10fps.mp4"_s));
    QCOMPARE(surgery.files().size(), 1);
}

void MediaDoctorTest::aFolderThatWentIsTold()
{
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    const MediaLibrary elsewhere(surgery.plan.folder.filePath(u"gone"_s), surgery.plan.folder.filePath(u"cache"_s));
    MediaDoctor doctor(*surgery.plan.database, elsewhere);
    const auto made = doctor.makeNow({source, {}, Channel::Instagram, PostType::Post}, {});
    QCOMPARE(made.error().code, ErrorCode::MediaMissing);
}

void MediaDoctorTest::aLibraryThatCannotTakeItIsTold_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no room") << QByteArray("fallocate") << ENOSPC << ErrorCode::StorageFull;
    QTest::newRow("bytes that do not reach the disk") << QByteArray("fsync") << EIO << ErrorCode::StorageReadOnly;
    QTest::newRow("a name that cannot be given") << QByteArray("rename") << EACCES << ErrorCode::StorageReadOnly;
}

/// What was made is there, but cannot be taken in.
void MediaDoctorTest::aLibraryThatCannotTakeItIsTold()
{
    QFETCH(QByteArray, call);
    QFETCH(int, error);
    QFETCH(ErrorCode, code);
    Surgery surgery;
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    const MediaDoctor::Order order{source, {}, Channel::Instagram, PostType::Post};
    test::failCall(call, error);
    const auto refused = surgery.doctor->makeNow(order, {});
    QVERIFY(test::stopFailing());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(surgery.files().size(), 1);
    QVERIFY(!surgery.doctor->known(order));
    const auto made = surgery.doctor->makeNow(order, {});
    QVERIFY(made.ok());
    double share = 0;
    QCOMPARE(surgery.doctor->makeNow(order, [&share](double done) { share = done; })->id, made->id);
    QCOMPARE(share, 0); // it was there
}

void MediaDoctorTest::namesKeepWhatStandsBeforeTheirEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("made");
    QTest::newRow("an ending") << u"IMG_1.heic"_s << u"IMG_1.jpg"_s;
    QTest::newRow("no ending") << u"picture"_s << u"picture.jpg"_s;
    QTest::newRow("nothing but an ending") << u".hidden"_s << u".hidden.jpg"_s;
    QTest::newRow("several dots") << u"a.b.c"_s << u"a.b.jpg"_s;
}

void MediaDoctorTest::namesKeepWhatStandsBeforeTheirEnding()
{
    QFETCH(QString, name);
    Surgery surgery;
    MediaAsset source = surgery.add(u"portrait.png"_s);
    source.fileName = name;
    const auto made = surgery.doctor->makeNow({source, {}, Channel::Instagram, PostType::Post}, {});
    QVERIFY(made.ok());
    QTEST(made->fileName, "made");
}

void MediaDoctorTest::theHintFitsWhatIsStillWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("word");
    QTest::newRow("its shape") << u"wide.jpg"_s << Channel::Instagram << PostType::Post << qint64(0) << u"Crop"_s;
    QTest::newRow("its length") << u"clip.webm"_s << Channel::Instagram << PostType::Reel << qint64(1000)
                                << u"another"_s;
    QTest::newRow("its kind") << u"portrait.png"_s << Channel::Instagram << PostType::Reel << qint64(0) << u"another"_s;
}

void MediaDoctorTest::theHintFitsWhatIsStillWrong()
{
    QFETCH(QString, name);
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    QFETCH(qint64, until);
    QFETCH(QString, word);
    Surgery surgery;
    const MediaAsset source = surgery.add(name);
    MediaEdit edit;
    edit.trimEndMs = until;
    const auto made = surgery.doctor->makeNow({source, edit, channel, type}, {});
    QCOMPARE(made.error().code, ErrorCode::MediaRejected);
    QVERIFY2(made.error().hint.contains(word), qPrintable(made.error().message + u' ' + made.error().hint));
    QCOMPARE(surgery.files().size(), 1);
}

void MediaDoctorTest::knowsWhatConversionMends_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::newRow("a picture that is too wide") << u"wide.jpg"_s << Channel::Instagram << PostType::Post;
    QTest::newRow("a picture for a reel") << u"portrait.png"_s << Channel::Instagram << PostType::Reel;
    QTest::newRow("a clip for photos") << u"clip.mp4"_s << Channel::TikTok << PostType::Photos;
    QTest::newRow("what fits") << u"clip.mp4"_s << Channel::Instagram << PostType::Reel;
    QTest::newRow("a clip that is too long") << u"1080p-60s.mp4"_s << Channel::Instagram << PostType::Story;
}

void MediaDoctorTest::knowsWhatConversionMends()
{
    QFETCH(QString, name);
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    MediaAsset asset = *probeFile(fixture(name));
    if (type == PostType::Story)
        asset.durationMs = 61'000;
    QVERIFY(!MediaDoctor::needsConversion(asset, channel, type));
    QVERIFY(!MediaDoctor::automaticEdit(asset, channel, type));
    asset.missing = true;
    QVERIFY(!MediaDoctor::needsConversion(asset, channel, type));
}

void MediaDoctorTest::suggestsWhatTheButtonDoes()
{
    const MediaAsset wide = *probeFile(fixture(u"wide.jpg"_s));
    ReadinessIssue issue;
    issue.fix = u"crop"_s;
    const auto crop = MediaDoctor::suggestedEdit(wide, Channel::Instagram, PostType::Post, issue);
    QVERIFY(crop && qAbs(ratioOf(QSize(2400, 800), crop->crop) - 1.91) < 0.001);
    MediaEdit turned;
    turned.rotation = 90; // 800 x 2400: too tall now
    const auto other = MediaDoctor::suggestedEdit(wide, Channel::Instagram, PostType::Post, issue, turned);
    QCOMPARE(other->rotation, 90);
    QVERIFY(qAbs(ratioOf(QSize(800, 2400), other->crop) - 0.8) < 0.001);

    MediaAsset clip = *probeFile(fixture(u"clip.mp4"_s));
    clip.durationMs = 90'000;
    issue.fix = u"trim"_s;
    const auto trim = MediaDoctor::suggestedEdit(clip, Channel::Instagram, PostType::Story, issue);
    QCOMPARE(trim->trimStartMs, 0);
    QCOMPARE(trim->trimEndMs, 60'000);
    MediaEdit late;
    late.trimStartMs = 80'000;
    const auto moved = MediaDoctor::suggestedEdit(clip, Channel::Instagram, PostType::Story, issue, late);
    QCOMPARE(moved->trimStartMs, 30'000);
    QCOMPARE(moved->trimEndMs, 90'000);

    issue.fix = u"replace"_s;
    QVERIFY(!MediaDoctor::suggestedEdit(clip, Channel::Instagram, PostType::Story, issue));
}

void MediaDoctorTest::suggestsNothingWhereNothingHelps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fix");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<PostType>("type");
    QTest::addColumn<bool>("helps");
    QTest::newRow("a picture that is to be converted")
        << u"portrait.png"_s << u"convert"_s << Channel::Instagram << PostType::Post << true;
    QTest::newRow("a picture that is to be trimmed")
        << u"portrait.png"_s << u"trim"_s << Channel::Instagram << PostType::Story << false;
    QTest::newRow("a clip that may have any length")
        << u"clip.mp4"_s << u"trim"_s << Channel::Instagram << PostType::Post << false;
    QTest::newRow("a clip that is to be trimmed")
        << u"clip.mp4"_s << u"trim"_s << Channel::Instagram << PostType::Reel << true;
    QTest::newRow("nothing that can be done")
        << u"clip.mp4"_s << QString() << Channel::TikTok << PostType::Video << false;
}

void MediaDoctorTest::suggestsNothingWhereNothingHelps()
{
    QFETCH(QString, name);
    QFETCH(QString, fix);
    QFETCH(Channel, channel);
    QFETCH(PostType, type);
    ReadinessIssue issue;
    issue.fix = fix;
    QTEST(MediaDoctor::suggestedEdit(*probeFile(fixture(name)), channel, type, issue).has_value(), "helps");
}

void MediaDoctorTest::saysWhatIsLost_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("bright colours") << u"hdr"_s << u"HDR"_s;
    QTest::newRow("ten bits") << u"yuv420p10le"_s << u"eight bits"_s;
    QTest::newRow("twelve bits") << u"yuv420p12le"_s << u"eight bits"_s;
    QTest::newRow("lines") << u"interlaced"_s << u"interlaced"_s;
    QTest::newRow("channels") << u"channels"_s << u"6 channels"_s;
    QTest::newRow("frames") << u"frames"_s << u"119.88 frames"_s;
    QTest::newRow("sharpness") << u"small"_s << u"enlarged"_s;
    QTest::newRow("nothing") << u"yuv420p"_s << QString();
}

void MediaDoctorTest::saysWhatIsLost()
{
    QFETCH(QString, what);
    QFETCH(QString, word);
    MediaAsset clip = *probeFile(fixture(u"clip.mp4"_s));
    QVERIFY(MediaDoctor::remarks(clip, {}, Channel::Instagram, PostType::Reel).isEmpty());
    MediaAsset changed = clip;
    changed.facts.hdr = what == "hdr"_L1;
    changed.facts.interlaced = what == "interlaced"_L1;
    if (what.startsWith("yuv"_L1))
        changed.facts.pixelFormat = what;
    if (what == "channels"_L1)
        changed.facts.audioChannels = 6;
    if (what == "frames"_L1)
        changed.facts.frameRate = 119.88;
    if (what == "small"_L1)
        changed.width = 200;
    MediaEdit turned;
    turned.rotation = 90; // so that it is made anew
    const QStringList said = MediaDoctor::remarks(changed, turned, Channel::TikTok, PostType::Video);
    QCOMPARE(said.size(), word.isEmpty() ? 0 : 1);
    QVERIFY2(said.join(u' ').contains(word), qPrintable(said.join(u' ')));
    changed.kind = MediaKind::Image;
    QVERIFY(MediaDoctor::remarks(changed, turned, Channel::TikTok, PostType::Video).isEmpty());

    clip.facts.hdr = true;
    clip.facts.videoCodec = u"vp9"_s;
    clip.facts.audioChannels = 6;
    clip.facts.interlaced = true;
    clip.facts.frameRate = 120;
    QCOMPARE(MediaDoctor::remarks(clip, {}, Channel::Instagram, PostType::Reel).size(), 4);
}

void MediaDoctorTest::previewsAreOfTheEdit()
{
    Surgery surgery;
    const MediaAsset clip = surgery.add(u"clip.mp4"_s); // red above blue
    MediaEdit edit;
    edit.media = clip.id;
    edit.crop = QRectF(0, 0.5, 1, 0.5);
    std::optional<Result<QImage>> picture;
    surgery.doctor->previewOf(clip, edit, 200, &surgery.guard, [&](const Result<QImage> &made) { picture = made; });
    QTRY_VERIFY_WITH_TIMEOUT(picture.has_value(), 10'000);
    QVERIFY(picture->ok());
    QCOMPARE((*picture)->width(), 200);
    QVERIFY((*picture)->pixelColor(100, 10).blue() > 180);
    QVERIFY(!surgery.doctor->previewNow(MediaAsset{}, edit, 200).ok());
}

void MediaDoctorTest::framesComeOneByOne()
{
    Surgery surgery;
    const MediaAsset clip = surgery.add(u"clip.mp4"_s);
    QList<int> indexes;
    QList<qint64> times;
    bool done = false;
    surgery.doctor->frames(
        clip, 4, 160, &surgery.guard,
        [&](int index, qint64 at, const Result<QImage> &picture) {
            indexes.append(index);
            times.append(at);
            QVERIFY(picture.ok());
            QCOMPARE(picture->height(), 160);
        },
        [&] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
    QCOMPARE(indexes, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(times.first(), clip.durationMs / 8);
    QVERIFY(times.last() < clip.durationMs);
}

void MediaDoctorTest::framesEndWithWhoeverWaits()
{
    Surgery surgery;
    const MediaAsset clip = surgery.add(u"1080p-60s.mp4"_s);
    int told = 0;
    bool over = false;
    auto guard = std::make_unique<QObject>();
    surgery.doctor->frames(
        clip, 200, 320, guard.get(), [&](int, qint64, const Result<QImage> &) { ++told; }, [&] { over = true; });
    QTRY_VERIFY_WITH_TIMEOUT(told > 0, 10'000);
    guard.reset();
    const int before = told;
    // Canceled, and without anybody to tell that it is over: what comes after that is told.
    bool done = false;
    surgery.doctor->frames(
        clip, 1, 64, &surgery.guard, [](int, qint64, const Result<QImage> &) {}, [&] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
    QCOMPARE(told, before);
    QVERIFY(!over);
    int single = 0;
    const auto canceled =
        surgery.doctor->frames(clip, 0, 0, &surgery.guard, [&](int, qint64, const Result<QImage> &) { ++single; }, {});
    surgery.doctor->cancel(canceled);
    auto gone = std::make_unique<QObject>();
    surgery.doctor->previewOf(clip, {}, 64, gone.get(), [&](const Result<QImage> &) { ++single; });
    gone.reset();
    surgery.doctor.reset(); // waits for all of it
    QCoreApplication::processEvents();
    QVERIFY(single <= 1);
}

void MediaDoctorTest::framesOfWhatIsNoClipSayWhy()
{
    Surgery surgery;
    MediaAsset clip = surgery.add(u"clip.mp4"_s);
    QVERIFY(QFile::remove(surgery.library->pathOf(clip)));
    int refused = 0;
    bool done = false;
    surgery.doctor->frames(
        clip, 3, 160, &surgery.guard,
        [&](int, qint64, const Result<QImage> &picture) { refused += picture.ok() ? 0 : 1; }, [&] { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 10'000);
    QCOMPARE(refused, 3);
}

void MediaDoctorTest::readinessLooksAtTheResult()
{
    Surgery surgery;
    Planner &planner = *surgery.plan.planner;
    surgery.plan.link(Channel::Instagram);
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    NewEntry wanted;
    wanted.media = {source.id};
    wanted.channels = {{.channel = Channel::Instagram}};
    const auto entry = planner.createEntry(wanted);
    QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().message));
    QCOMPARE(entry->entry.readiness, Readiness::InvalidMedia);

    MediaEdit edit;
    edit.media = source.id;
    edit.crop = QRectF(0.1, 0.1, 0.8, 0.8);
    const auto keepEdit = [&](const MediaEdit &chosen) {
        EntryPatch patch;
        patch.channels = QList<ChannelPatch>{
            {.channel = Channel::Instagram, .fields = {{kMediaEditsField, toJson(QList<MediaEdit>{chosen})}}}};
        return planner.editEntry(entry->entry.id, patch);
    };
    const auto waiting = keepEdit(edit);
    QVERIFY2(waiting.ok(), waiting.ok() ? "" : qPrintable(waiting.error().message));
    QCOMPARE(waiting->entry.issues.first().code, u"not_rendered"_s);
    QCOMPARE(waiting->entry.issues.first().fix, u"convert"_s);

    edit.result = surgery.make({source, edit, Channel::Instagram, PostType::Post})->id;
    const auto ready = keepEdit(edit);
    QVERIFY2(ready->entry.issues.isEmpty(),
             ready->entry.issues.isEmpty() ? "" : qPrintable(ready->entry.issues.first().message));
    QCOMPARE(ready->results.size(), 1);
    QCOMPARE(ready->results.first().id, edit.result);
    QVERIFY(planner.readinessOf(entry->entry.id)->issues.isEmpty());
}

void MediaDoctorTest::aLostResultReachesItsEntries()
{
    Surgery surgery;
    surgery.plan.link(Channel::Instagram);
    const MediaAsset source = surgery.add(u"portrait.png"_s);
    const auto made = surgery.make({source, {}, Channel::Instagram, PostType::Post});
    MediaEdit edit;
    edit.media = source.id;
    edit.result = made->id;
    NewEntry wanted;
    wanted.media = {source.id};
    wanted.channels = {{.channel = Channel::Instagram, .fields = {{kMediaEditsField, toJson(QList<MediaEdit>{edit})}}}};
    const auto entry = surgery.plan.planner->createEntry(wanted);
    QCOMPARE(entry->entry.readiness, Readiness::Draft);
    QVERIFY(MediaRepository(*surgery.plan.database).markMissing(made->id).ok());
    const Entry lost = surgery.plan.planner->find(entry->entry.id)->entry;
    QCOMPARE(lost.readiness, Readiness::MissingMedia);
    QCOMPARE(lost.issues.size(), 1);
    QCOMPARE(lost.issues.first().fix, u"convert"_s); // made again, not searched for
    QVERIFY(lost.issues.first().message.contains(u"portrait.png"_s));
    QVERIFY(MediaRepository(*surgery.plan.database).markMissing(made->id, false).ok());
    QCOMPARE(surgery.plan.planner->find(entry->entry.id)->entry.readiness, Readiness::Draft);
    // What the original does no longer matters to that channel.
    QVERIFY(MediaRepository(*surgery.plan.database).markMissing(source.id).ok());
    QCOMPARE(surgery.plan.planner->find(entry->entry.id)->entry.readiness, Readiness::Draft);
}

QTEST_GUILESS_MAIN(MediaDoctorTest)
#include "mediadoctortest.moc"
