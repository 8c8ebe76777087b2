// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/preview/previewpane.h"
#include "draftworld.h"
#include "shots.h"
#include "ui/composer/preview/captionblock.h"
#include "ui/composer/preview/previewcanvas.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

const QString kCaption = u"A room full of north light, a kettle that never stops, and the wall where every good idea "
                         "starts. Come by on Thursday, the door is open until eight.\n\n"
                         "#studiotour #naturallight with @studio.neighbour"_s;

/// What the canvas shows in the middle of the phone's picture.
QColor middleOf(QWidget &canvas)
{
    const QImage shot = canvas.grab().toImage();
    return shot.pixelColor(shot.width() / 2, int(shot.height() * 0.36));
}

QColor cornerOf(QWidget &canvas, const QPointF &phonePoint)
{
    const QImage shot = canvas.grab().toImage();
    const PhonePlace place = phoneIn(canvas.size());
    const QPointF pixel = (place.screen().topLeft() + phonePoint * place.scale) * shot.devicePixelRatio();
    return shot.pixelColor(pixel.toPoint());
}

} // namespace

class PreviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPostIsShownInTheFeed();
    void aCarouselIsSwiped();
    void swipingFollowsTheReadingDirection();
    void theCaptionUnfoldsByClickAndByKey();
    void aReelBeginsFullScreen();
    void aLongCaptionCanBeScrolled();
    void theCutIsTheChannelsOwn();
    void theAppIsDarkOnItsOwn();
    void whatIsCoveredIsShownWhereAppsCover();
    void theProfileHasThisPostFirst();
    void tikTokHasItsOwnScreen();
    void whileHiddenItDoesNothing();
    void withoutMediaItSaysSo();
    void aMissingFileIsSaid();
    void theAccountsNameAndPictureAreShown();
    void itIsReadAloud();
    void captionsMarkTagsAndKeepToTheirLines_data();
    void captionsMarkTagsAndKeepToTheirLines();
    void hostileWordsDoNoHarm_data();
    void hostileWordsDoNoHarm();
    void everyScreenIsPaintedAtEveryScale_data();
    void everyScreenIsPaintedAtEveryScale();
    void shots_data();
    void shots();

private:
    void make();
    void addPhotos(int count, QSize size = {1080, 1350});
    void addClip();
    void ready(); ///< the current picture is there
    [[nodiscard]] PreviewCanvas &canvas() const { return *m_pane->findChild<PreviewCanvas *>(); }
    [[nodiscard]] QToolButton *tool(const QString &name) const
    {
        return m_pane->findChild<QToolButton *>(u"preview."_s + name);
    }

    std::unique_ptr<DraftWorld> m_world;
    std::unique_ptr<PreviewPane> m_pane;
};

void PreviewPaneTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_world = std::make_unique<DraftWorld>();
    m_world->addAccount(Channel::Instagram, u"studio.lumen"_s, u"Studio Lumen"_s);
    m_world->addAccount(Channel::TikTok, u"studiolumen"_s, u"Studio Lumen"_s);
    m_world->beginning.form.caption = kCaption;
}

void PreviewPaneTest::cleanup()
{
    m_pane.reset();
    m_world.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PreviewPaneTest::addPhotos(int count, QSize size)
{
    for (int i = 0; i < count; ++i)
        m_world->beginning.media.append(m_world->addPhoto(size, 20 + i * 70));
}

void PreviewPaneTest::addClip()
{
    m_world->beginning.media.append(m_world->import(QStringLiteral(KALENDS_FIXTURES "/1080p.mp4")));
}

void PreviewPaneTest::make()
{
    m_pane = std::make_unique<PreviewPane>(m_world->begin(), m_world->services());
    m_pane->resize(480, 760);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void PreviewPaneTest::ready()
{
    canvas().grab();
    const auto arrived = [this] {
        const auto picture = canvas().scene().picture;
        return picture && !picture(canvas().scene().current).isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived(), 10'000);
}

void PreviewPaneTest::aPostIsShownInTheFeed()
{
    addPhotos(1);
    make();
    QCOMPARE(m_pane->channel(), Channel::Instagram);
    QCOMPARE(m_pane->screens(), (QList{PreviewScreen::Feed, PreviewScreen::Grid}));
    QCOMPARE(m_pane->screen(), PreviewScreen::Feed);
    ready();
    QVERIFY(middleOf(canvas()) != AppColors::instagramLight().surface);
    QVERIFY(!canvas().canSwipe());
    QVERIFY(!tool(u"forward"_s)->isVisible());
}

void PreviewPaneTest::aCarouselIsSwiped()
{
    addPhotos(3);
    make();
    QSignalSpy changed(m_pane.get(), &PreviewPane::currentMediaChanged);
    canvas().grab();
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QCOMPARE(m_pane->currentMedia(), 1);
    QTest::keyClick(&canvas(), Qt::Key_End);
    QCOMPARE(m_pane->currentMedia(), 2);
    QTest::keyClick(&canvas(), Qt::Key_Right); // there is no more
    QCOMPARE(m_pane->currentMedia(), 2);
    QVERIFY(!tool(u"forward"_s)->isEnabled());
    QTest::keyClick(&canvas(), Qt::Key_Home);
    QCOMPARE(m_pane->currentMedia(), 0);
    const QPoint right(int(canvas().width() * 0.65), int(canvas().height() * 0.35));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, right);
    QCOMPARE(m_pane->currentMedia(), 1);
    tool(u"back"_s)->click();
    QCOMPARE(m_pane->currentMedia(), 0);
    QCOMPARE(changed.size(), 5);
    m_pane->setCurrentMedia(99);
    QCOMPARE(m_pane->currentMedia(), 2);
    QCOMPARE(changed.size(), 5); // only what a person does is told
    m_world->draft->setMedia({m_world->draft->media().first()});
    QCOMPARE(m_pane->currentMedia(), 0);
}

void PreviewPaneTest::swipingFollowsTheReadingDirection()
{
    addPhotos(2);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    make();
    QVERIFY(canvas().scene().rightToLeft);
    canvas().grab();
    QTest::keyClick(&canvas(), Qt::Key_Left);
    QCOMPARE(m_pane->currentMedia(), 1);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                      QPoint(int(canvas().width() * 0.65), int(canvas().height() * 0.35)));
    QCOMPARE(m_pane->currentMedia(), 0);
}

void PreviewPaneTest::theCaptionUnfoldsByClickAndByKey()
{
    addPhotos(1);
    make();
    canvas().grab();
    QVERIFY(!canvas().scene().unfolded);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    QVERIFY(canvas().scene().unfolded);
    QTest::keyClick(&canvas(), Qt::Key_Space);
    QVERIFY(!canvas().scene().unfolded);
    const PhonePlace place = phoneIn(canvas().size());
    const PostLayout layout = postLayout(0.8, 1, 37);
    const QPointF at = place.screen().topLeft() + layout.caption.center() * place.scale;
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at.toPoint());
    QVERIFY(canvas().scene().unfolded);
    m_pane->setChannel(Channel::TikTok); // another screen begins folded
    QVERIFY(!canvas().scene().unfolded);
    m_world->draft->setCaption(u"Short"_s);
    canvas().grab();
    QTest::keyClick(&canvas(), Qt::Key_Return); // nothing to unfold
    QVERIFY(!canvas().scene().unfolded);
}

void PreviewPaneTest::aReelBeginsFullScreen()
{
    addClip();
    make();
    QCOMPARE(m_pane->screens(), (QList{PreviewScreen::Reel, PreviewScreen::Feed, PreviewScreen::Grid}));
    QCOMPARE(m_pane->screen(), PreviewScreen::Reel);
    m_pane->setScreen(PreviewScreen::Feed); // what a person chose stays
    m_world->draft->setCaption(u"Other words"_s);
    QCOMPARE(m_pane->screen(), PreviewScreen::Feed);
    m_world->draft->setField(Channel::Instagram, u"share_to_feed"_s, false);
    QCOMPARE(m_pane->screens(), QList{PreviewScreen::Reel});
    QCOMPARE(m_pane->screen(), PreviewScreen::Reel);
    m_world->draft->setField(Channel::Instagram, u"share_to_feed"_s, true);
    QCOMPARE(m_pane->screen(), PreviewScreen::Feed);
    m_world->draft->setField(Channel::Instagram, u"cover_offset_ms"_s, 2000);
    QCOMPARE(canvas().scene().content.pictures.first().atMs, std::optional<qint64>(2000));
}

void PreviewPaneTest::aLongCaptionCanBeScrolled()
{
    addPhotos(1);
    m_world->beginning.form.caption = kCaption.repeated(10);
    make();
    canvas().grab();
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QCOMPARE(canvas().scene().scroll, 0); // folded, all of it is seen
    QTest::keyClick(&canvas(), Qt::Key_Return);
    canvas().grab();
    const qreal revealed = canvas().scene().scroll; // its beginning came into view
    QVERIFY(revealed > 0);
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QVERIFY(canvas().scene().scroll > revealed);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&canvas(), Qt::Key_PageDown);
    const qreal most = canvas().scene().scroll;
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QCOMPARE(canvas().scene().scroll, most);
    QVERIFY(most > revealed);
    QTest::keyClick(&canvas(), Qt::Key_Return); // folds again, and goes back up
    QCOMPARE(canvas().scene().scroll, 0);
}

void PreviewPaneTest::theCutIsTheChannelsOwn()
{
    addPhotos(1, {1600, 1200});
    make();
    const MediaId id = m_world->draft->media().first().id;
    m_world->draft->setEdit(Channel::Instagram, {.media = id, .crop = QRectF(0, 0, 0.3, 0.4), .result = {}});
    const PreviewContent instagram = previewContent(*m_world->draft, Channel::Instagram);
    QCOMPARE(instagram.pictures.first().size, QSizeF(480, 480));
    QCOMPARE(previewContent(*m_world->draft, Channel::TikTok).pictures.first().size, QSizeF(1600, 1200));
    const auto square = [this] {
        const QImage image = canvas().scene().picture(0);
        return !image.isNull() && image.width() == image.height();
    };
    canvas().grab();
    QTRY_VERIFY_WITH_TIMEOUT(square(), 10'000);
    m_world->draft->setEdit(Channel::Instagram,
                            {.media = id, .rotation = 90, .crop = QRectF(0, 0, 1, 1), .result = {}});
    QCOMPARE(previewContent(*m_world->draft, Channel::Instagram).pictures.first().size, QSizeF(1200, 1600));
    const auto turned = [this] { return canvas().scene().picture(0).height() > canvas().scene().picture(0).width(); };
    canvas().grab();
    QTRY_VERIFY_WITH_TIMEOUT(turned(), 10'000);
}

void PreviewPaneTest::theAppIsDarkOnItsOwn()
{
    addPhotos(1);
    make();
    const QPointF barPoint(195, 66);
    QCOMPARE(cornerOf(canvas(), barPoint), AppColors::instagramLight().background);
    m_world->theme.setMode(Theme::Mode::Dark); // the program's appearance is not the app's
    m_world->theme.apply();
    QCOMPARE(cornerOf(canvas(), barPoint), AppColors::instagramLight().background);
    tool(u"dark"_s)->click();
    QVERIFY(m_pane->isDarkApp());
    QCOMPARE(cornerOf(canvas(), barPoint), AppColors::instagramDark().background);
    QCOMPARE(m_world->desk.memory.value(u"preview.dark"_s), u"true"_s);
    m_pane->setChannel(Channel::TikTok);
    QVERIFY(!tool(u"dark"_s)->isEnabled());
    QVERIFY(!tool(u"dark"_s)->toolTip().isEmpty());
    PreviewPane another(*m_world->draft, m_world->services());
    QVERIFY(another.isDarkApp());
}

void PreviewPaneTest::whatIsCoveredIsShownWhereAppsCover()
{
    addPhotos(2, {1080, 1920});
    make();
    QVERIFY(!tool(u"covered"_s)->isVisible()); // the feed covers nothing
    m_pane->setChannel(Channel::TikTok);
    QVERIFY(tool(u"covered"_s)->isVisible());
    ready();
    const QPointF covered(30, 560);
    const QColor before = cornerOf(canvas(), QPointF(195, 30));
    tool(u"covered"_s)->click();
    QVERIFY(m_pane->showsCovered());
    QVERIFY(cornerOf(canvas(), QPointF(195, 30)) != before);
    QCOMPARE(m_world->desk.memory.value(u"preview.covered"_s), u"true"_s);
}

void PreviewPaneTest::theProfileHasThisPostFirst()
{
    addPhotos(1);
    for (int i = 0; i < 4; ++i)
        m_world->desk.grid.append(m_world->addPhoto({300, 400}, 120 + i * 30).id);
    m_world->desk.grid.prepend(m_world->beginning.media.first().id); // as it is stored
    m_world->desk.grid.append(MediaId::create());                    // gone from the library
    make();
    QVERIFY(m_world->desk.gridsBefore.isEmpty());
    m_pane->setScreen(PreviewScreen::Grid);
    QCOMPARE(m_world->desk.gridsBefore.size(), 1);
    QTRY_COMPARE(canvas().scene().gridCells, 4);
    m_world->draft->setTime(m_world->board->wallAt(m_world->plan.clock.now() + 48h), "Europe/Berlin");
    QTRY_COMPARE(m_world->desk.gridsBefore.size(), 2); // another time is another place
    QCOMPARE(m_world->desk.gridsBefore.last(), m_world->draft->instant());
    QVERIFY(!canvas().canSwipe());
}

void PreviewPaneTest::tikTokHasItsOwnScreen()
{
    addPhotos(3);
    make();
    m_pane->setChannel(Channel::TikTok);
    QCOMPARE(m_pane->screens(), QList{PreviewScreen::TikTokPhotos});
    QCOMPARE(m_pane->screen(), PreviewScreen::TikTokPhotos);
    m_pane->setScreen(PreviewScreen::Story); // not one of this post's
    QCOMPARE(m_pane->screen(), PreviewScreen::TikTokPhotos);
    m_world->draft->setField(Channel::TikTok, u"title"_s, u"Three rooms"_s);
    m_world->draft->setField(Channel::TikTok, u"your_brand"_s, true);
    const PreviewContent content = canvas().scene().content;
    QCOMPARE(content.title, u"Three rooms"_s);
    QCOMPARE(content.label, u"Promotional content"_s);
    QVERIFY(!content.comments);
    m_world->draft->setField(Channel::TikTok, u"branded_content"_s, true);
    QCOMPARE(canvas().scene().content.label, u"Paid partnership"_s);
}

void PreviewPaneTest::whileHiddenItDoesNothing()
{
    addPhotos(1);
    make();
    m_pane->hide();
    m_world->draft->setCaption(u"Typed meanwhile"_s);
    QCOMPARE(canvas().scene().content.caption, kCaption);
    m_pane->show();
    QCOMPARE(canvas().scene().content.caption, u"Typed meanwhile"_s);
}

void PreviewPaneTest::withoutMediaItSaysSo()
{
    make();
    QCOMPARE(m_pane->currentMedia(), 0);
    for (const Channel channel : kChannels) {
        m_pane->setChannel(channel);
        QVERIFY(!canvas().grab().isNull());
        QVERIFY(!canvas().canSwipe());
    }
}

void PreviewPaneTest::aMissingFileIsSaid()
{
    MediaAsset gone;
    gone.id = MediaId::create();
    gone.width = 1080;
    gone.height = 1350;
    gone.sha256 = QByteArray(64, 'a');
    gone.missing = true;
    m_world->beginning.media.append(gone);
    make();
    canvas().grab();
    QTRY_VERIFY(!canvas().scene().failure(0).isEmpty());
    QVERIFY(!canvas().grab().isNull());
}

void PreviewPaneTest::theAccountsNameAndPictureAreShown()
{
    addPhotos(1);
    make();
    QCOMPARE(canvas().scene().content.username, u"studio.lumen"_s);
    QImage face(64, 64, QImage::Format_RGB32);
    face.fill(Qt::red);
    m_pane->setAvatar(Channel::TikTok, face);
    QVERIFY(canvas().scene().avatar.isNull());
    m_pane->setAvatar(Channel::Instagram, face);
    QVERIFY(!canvas().scene().avatar.isNull());
    const QPointF avatar = postLayout(0.8, 1, 37).avatar.center();
    QCOMPARE(cornerOf(canvas(), avatar), QColor(Qt::red));
    m_world->draft->setAccounts({}, {});
    QVERIFY(!canvas().scene().content.username.isEmpty());
}

void PreviewPaneTest::itIsReadAloud()
{
    addPhotos(2);
    make();
    m_world->draft->setField(Channel::Instagram, u"alt_text"_s, QJsonArray{u"Hills in the evening"_s});
    QVERIFY(canvas().accessibleName().contains(u"Feed"_s));
    QVERIFY(canvas().accessibleName().contains(u"1 of 2"_s));
    QVERIFY(canvas().accessibleDescription().startsWith(u"Hills in the evening"_s));
    const auto *status = m_pane->findChild<QLabel *>(u"preview.status"_s);
    QCOMPARE(status->text(), u"1 of 2 · alt text: Hills in the evening"_s);
    m_pane->setCurrentMedia(1);
    QCOMPARE(status->text(), u"2 of 2 · no alt text"_s);
    for (const QAbstractButton *button : m_pane->findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

void PreviewPaneTest::captionsMarkTagsAndKeepToTheirLines_data()
{
    QTest::addColumn<QString>("caption");
    QTest::newRow("plain") << kCaption;
    QTest::newRow("tags first") << u"#one #two #three "_s.repeated(20);
    QTest::newRow("Arabic") << QString::fromUtf8("صباح الخير يا أصدقاء، اليوم نفتح الاستوديو #استوديو ").repeated(8);
    QTest::newRow("emoji")
        << QString::fromUtf8("\xF0\x9F\x8C\x8A\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8E\xA8 ").repeated(90);
    QTest::newRow("one long word") << QString(600, u'w');
    QTest::newRow("blank lines") << u"a\n\n\n\n\n\nb"_s;
    QTest::newRow("Japanese without blanks") << QString::fromUtf8("北の光が差し込む部屋").repeated(30);
}

void PreviewPaneTest::captionsMarkTagsAndKeepToTheirLines()
{
    QFETCH(QString, caption);
    CaptionBlock::Style style{.font = m_world->theme.base(), .ink = Qt::black, .link = Qt::blue, .muted = Qt::gray};
    style.font.setPixelSize(14);
    for (const qreal width : {120.0, 280.0, 362.0}) {
        for (const bool bold : {false, true}) {
            style.boldLinks = bold;
            const CaptionBlock block(u"studio.lumen"_s, caption, kFeedFold, false, width, style);
            QVERIFY(block.isFolded());
            QVERIFY2(block.height() <= kFeedFold.lines * style.lineHeight, qPrintable(block.shown()));
            const CaptionBlock whole(u"studio.lumen"_s, caption, kFeedFold, true, width, style);
            QVERIFY(!whole.isFolded() && whole.canFold());
            QCOMPARE(whole.shown(), caption);
            QVERIFY(whole.height() > block.height());
        }
    }
    const CaptionBlock small(u"a"_s, u"Short"_s, kFeedFold, false, 300, style);
    QVERIFY(!small.canFold());
}

void PreviewPaneTest::hostileWordsDoNoHarm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a megabyte") << QString(1'000'000, u'x');
    QTest::newRow("a megabyte of lines") << QString(1'000'000, u'\n');
    QTest::newRow("a megabyte of tags") << u"#a "_s.repeated(300'000);
    QTest::newRow("markup") << u"<b>bold</b><script>alert(1)</script>"_s;
    QTest::newRow("half pairs") << QString(3000, QChar(0xD83D));
    QTest::newRow("marks upon marks") << u"e"_s + QString(5000, QChar(0x0301));
    QTest::newRow("directions") << (QString(QChar(0x202E)) + u"abc"_s + QChar(0x2066)).repeated(500);
    QTest::newRow("nulls") << QString(100, QChar(0));
}

void PreviewPaneTest::hostileWordsDoNoHarm()
{
    QFETCH(QString, text);
    addPhotos(1);
    make();
    m_world->draft->setCaption(text);
    m_world->draft->setField(Channel::TikTok, u"title"_s, text);
    for (const Channel channel : kChannels) {
        m_pane->setChannel(channel);
        canvas().grab();
        canvas().setUnfolded(true);
        canvas().grab();
        const QString shown = canvas().scene().content.caption;
        QVERIFY(shown.size() <= 6000);                                          // what is beyond costs nothing
        QVERIFY(text.normalized(QString::NormalizationForm_C).contains(shown)); // and what is shown is what was written
    }
}

void PreviewPaneTest::everyScreenIsPaintedAtEveryScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("tiny") << QSize(1, 1);
    QTest::newRow("smallest") << QSize(180, 360);
    QTest::newRow("usual") << QSize(480, 760);
    QTest::newRow("huge") << QSize(2000, 2400);
}

void PreviewPaneTest::everyScreenIsPaintedAtEveryScale()
{
    QFETCH(QSize, size);
    addPhotos(2);
    m_world->begin();
    PreviewCanvas bare(m_world->theme);
    bare.setContent(previewContent(*m_world->draft, Channel::Instagram));
    bare.resize(size);
    for (const PreviewScreen screen : {PreviewScreen::Feed, PreviewScreen::Grid, PreviewScreen::Reel,
                                       PreviewScreen::Story, PreviewScreen::TikTokVideo, PreviewScreen::TikTokPhotos}) {
        bare.setScreen(screen);
        bare.setShowsCovered(true);
        const QImage painted = bare.grab().toImage();
        QSet<QRgb> inks;
        for (int y = 0; y < painted.height(); ++y)
            inks.insert(painted.pixel(painted.width() / 2, y));
        QCOMPARE(inks.size() > 8, size.height() > 1); // the screen and what the app writes on it
    }
}

void PreviewPaneTest::shots_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    for (const char *what : {"post", "carousel", "wide", "reel", "reelfeed", "story", "grid", "tiktok", "tiktokcovered",
                             "photos", "unfolded", "arabic", "empty"}) {
        QTest::addRow("%s light", what) << QString::fromLatin1(what) << false;
        QTest::addRow("%s dark", what) << QString::fromLatin1(what) << true;
    }
}

/// For people to look at.
void PreviewPaneTest::shots()
{
    if (qEnvironmentVariableIsEmpty("KALENDS_SHOTS"))
        QSKIP("Nobody asked for pictures.");
    QFETCH(QString, what);
    QFETCH(bool, dark);
    m_world->theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_world->theme.apply();
    m_world->desk.memory.insert(u"preview.dark"_s, dark ? u"true"_s : u"false"_s);
    QJsonObject instagram;
    QJsonObject tikTok{{u"allow_comment"_s, true}};
    const bool clip = what.startsWith("reel"_L1) || what.startsWith("tiktok"_L1);
    if (clip)
        addClip();
    else if (what != "empty"_L1)
        addPhotos(what == "carousel"_L1 || what == "photos"_L1 || what == "arabic"_L1 ? 7 : 1,
                  what == "wide"_L1 ? QSize(1910, 1000) : QSize(1080, 1350));
    if (what == "story"_L1)
        instagram.insert(u"type"_s, u"story"_s);
    if (what == "photos"_L1) {
        tikTok.insert(u"title"_s, u"Seven rooms, one window"_s);
        tikTok.insert(u"your_brand"_s, true);
    }
    if (what == "carousel"_L1) {
        instagram.insert(u"alt_text"_s, QJsonArray{u"Hills in the evening"_s, u"Hills at noon"_s});
        instagram.insert(
            u"user_tags"_s,
            QJsonArray{QJsonObject{{u"username"_s, u"a"_s}, {u"x"_s, 0.5}, {u"y"_s, 0.5}, {u"media_index"_s, 1}}});
    }
    if (what == "arabic"_L1) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_world->beginning.form.caption =
            QString::fromUtf8("غرفة مليئة بضوء الشمال، وإبريق لا يتوقف، والجدار الذي تبدأ عنده كل فكرة جيدة. #استوديو "
                              "تعالوا يوم الخميس، الباب مفتوح حتى الثامنة.");
    }
    m_world->beginning.form.fields = {{Channel::Instagram, instagram}, {Channel::TikTok, tikTok}};
    for (int i = 0; what == "grid"_L1 && i < 8; ++i)
        m_world->desk.grid.append(m_world->addPhoto({600, 800}, 90 + i * 33).id);
    make();
    if (what.startsWith("tiktok"_L1) || what == "photos"_L1)
        m_pane->setChannel(Channel::TikTok);
    if (what == "reelfeed"_L1)
        m_pane->setScreen(PreviewScreen::Feed);
    if (what == "grid"_L1) {
        m_pane->setScreen(PreviewScreen::Grid);
        QTRY_COMPARE(canvas().scene().gridCells, 8);
    }
    m_pane->setShowsCovered(what == "tiktokcovered"_L1);
    if (what == "carousel"_L1 || what == "photos"_L1)
        m_pane->setCurrentMedia(1);
    if (what == "unfolded"_L1)
        canvas().setUnfolded(true);
    if (what != "empty"_L1)
        ready();
    canvas().grab();
    for (int cell = 0; what == "grid"_L1 && cell < 8; ++cell)
        QTRY_VERIFY(!canvas().scene().gridPicture(cell).isNull());
    keepShot(*m_pane, u"preview-%1-%2"_s.arg(what, dark ? u"dark"_s : u"light"_s));
}

QTEST_MAIN(PreviewPaneTest)
#include "previewpanetest.moc"
