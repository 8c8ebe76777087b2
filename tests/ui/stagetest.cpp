// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "shots.h"
#include "stageworld.h"
#include "support/quiet.h"
#include "ui/composer/stage/cropview.h"
#include "ui/composer/stage/filmstrip.h"
#include "ui/composer/stage/peoplelayer.h"
#include "ui/composer/stage/stagecanvas.h"
#include "ui/composer/words/captionedit.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kalends;
using namespace Qt::StringLiterals;

class StageTest : public QObject, private StageWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anEmptyStageSaysWhatToDo();
    void droppedFilesComeInTheirOrder();
    void hostileFilesAreRefusedInOneSentence();
    void noMoreThanTheChannelTakes();
    void aPictureIsPasted();
    void wordsAreNotPasted();
    void aMissingFileIsReplacedByTheNextOne();

    void draggingAThumbnailChangesTheOrder();
    void escapeGivesADragOfAThumbnailUp();
    void altAndArrowsChangeTheOrder();
    void deleteTakesOutAndCanBeTakenBack();
    void arrowsLeafThroughThePictures();
    void theStripIsMirrored();
    void theStripStaysWhereItWasScrolledTo();

    void aShapeIsChosenWithOneClick();
    void handlesChangeTheCrop();
    void theKeyboardCropsToo();
    void theWheelZooms();
    void escapeGivesADragUpBeforeItClosesTheTool();
    void turningKeepsWhatIsShown();
    void aCropGoesToTheOtherChannelWhereItsShapeIsTaken();
    void onTheSharedTabACropIsForAllChannels();
    void aCropIsMadeInTheBackground();

    void aClickPlacesAPersonAndADragMovesThem();
    void peopleAreTaggedWithTheKeyboardAlone();
    void aNameThatIsNoneIsRefused();
    void nobodyIsRenamedIntoSomebodyWhoIsThereAlready();
    void tagsFollowTheCrop();
    void tagsOnAReelHaveNoPlace();
    void onTikTokNobodyIsTagged();

    void aPhotoIsMadeTikToksCover();

    void altTextsBelongToTheirPictures();
    void anAltTextIsCutWhereTheStoreEnds();
    void aNameThatLooksLikeMarkupIsShownAsItIs();

    void warningsAreMended_data();
    void warningsAreMended();
    void aCarouselThatIsTooLongIsCutAndCanBeTakenBack();
    void addingOpensADialogThatDoesNotBlock();
    void whatIsPublishedCannotBeChanged();
    void everyControlHasANameOfItsOwn();
    void theTabKeyGoesAsTheEyeDoes();

    void picturesForPeople_data();
    void picturesForPeople();
};

void StageTest::anEmptyStageSaysWhatToDo()
{
    have({});
    open();
    QVERIFY(find<QPushButton>("chooseFilesButton")->isVisible());
    QVERIFY(!find<QWidget>("filmstrip")->isVisible());
    QCOMPARE(m_stage->current(), -1);
    QVERIFY(!m_stage->closeTool());
    m_stage->openCrop(); // nothing to crop
    QVERIFY(!find<QWidget>("cropPanel")->isVisible());
}

void StageTest::droppedFilesComeInTheirOrder()
{
    have({});
    open();
    drop({fixture("12mp.jpg"), fixture("portrait.jpg"), fixture("wide.jpg")});
    QVERIFY(m_stage->isImporting());
    QTRY_COMPARE(names(), (QStringList{u"12mp.jpg"_s, u"portrait.jpg"_s, u"wide.jpg"_s}));
    QTRY_VERIFY(!m_stage->isImporting());
    QCOMPARE(m_stage->current(), 0); // the first of those that came together
    drop({fixture("portrait.jpg")}); // the same bytes again
    QTRY_VERIFY(!m_stage->isImporting());
    QCOMPARE(names().size(), 3);
}

void StageTest::hostileFilesAreRefusedInOneSentence()
{
    have({});
    open();
    QSignalSpy failed(m_stage.get(), &MediaStage::failed);
    const QString link = m_world->plan.folder.filePath(u"link.jpg"_s);
    QVERIFY(QFile::link(u"/etc/passwd"_s, link));
    drop({fixture("text.jpg"), fixture("empty.jpg"), QDir::tempPath(), u"/dev/zero"_s, u"/nowhere/at/all.mp4"_s, link,
          fixture("truncated.mp4"), fixture("portrait.jpg"), fixture("sound-only.mp4")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->isImporting(), kLong);
    QCOMPARE(names(), QStringList{u"portrait.jpg"_s});
    QCOMPARE(failed.count(), 1);
    const Error error = failed.first().first().value<Error>();
    QVERIFY(error.message.contains(u"text.jpg"_s));
    QVERIFY2(error.message.contains(u"7 "_s), qPrintable(error.message));
}

void StageTest::noMoreThanTheChannelTakes()
{
    QList<MediaAsset> media;
    for (int i = 0; i < 9; ++i)
        media.append(m_world->addPhoto({200, 200}, i * 12));
    have(media);
    open();
    QSignalSpy failed(m_stage.get(), &MediaStage::failed);
    m_stage->addFiles({fixture("portrait.jpg"), fixture("wide.jpg"), fixture("12mp.jpg")});
    QTRY_VERIFY(!m_stage->isImporting());
    QTRY_COMPARE(names().size(), 10);
    QTRY_COMPARE(failed.count(), 1);
    QTRY_VERIFY(!find<QAbstractButton>("addMediaButton")->isVisible());
}

void StageTest::aPictureIsPasted()
{
    have({});
    open();
    QImage image(640, 800, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    auto *data = new QMimeData;
    data->setImageData(image);
    QApplication::clipboard()->setMimeData(data);
    QVERIFY(m_stage->pasteMedia());
    QTRY_COMPARE(draft().media().size(), 1);
    QCOMPARE(draft().media().first().width, 640);
    QVERIFY(draft().media().first().fileName.endsWith(u".png"_s));
    auto *urls = new QMimeData;
    urls->setUrls({QUrl::fromLocalFile(fixture("portrait.jpg"))});
    QApplication::clipboard()->setMimeData(urls);
    QTest::keySequence(m_stage.get(), QKeySequence::Paste);
    QTRY_COMPARE(draft().media().size(), 2);
}

void StageTest::wordsAreNotPasted()
{
    have({});
    open();
    QApplication::clipboard()->setText(u"only words"_s);
    QVERIFY(!m_stage->pasteMedia());
    QVERIFY(!m_stage->isImporting());
}

void StageTest::aMissingFileIsReplacedByTheNextOne()
{
    MediaAsset gone = m_world->addPhoto({800, 1000}, 10);
    gone.missing = true;
    have({gone, m_world->addPhoto({800, 1000}, 200)});
    open();
    QVERIFY(find<QLabel>("mediaVerdict")->text().contains(u"missing"_s));
    m_stage->addFiles({fixture("portrait.jpg")});
    QTRY_COMPARE(names().first(), u"portrait.jpg"_s);
    QCOMPARE(draft().media().size(), 2);
}

void StageTest::draggingAThumbnailChangesTheOrder()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120), m_world->addPhoto({800, 1000}, 240)});
    open();
    const QStringList before = names();
    auto *strip = find<Filmstrip>("filmstrip");
    auto *first = find<QWidget>("mediaTile1");
    const QPoint way = strip->tileRect(2).center() - strip->tileRect(0).center();
    drag(first, first->rect().center(), first->rect().center() + way);
    QCOMPARE(names(), (QStringList{before.at(1), before.at(2), before.at(0)}));
    QCOMPARE(m_stage->current(), 2); // the one in the hand stays the chosen one
}

void StageTest::escapeGivesADragOfAThumbnailUp()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)});
    open();
    const QStringList before = names();
    auto *first = find<QWidget>("mediaTile1");
    press(first, first->rect().center());
    for (int i = 1; i < 8; ++i)
        moveTo(first, first->rect().center() + QPoint(10 * i, 0));
    QTest::keyClick(first, Qt::Key_Escape);
    release(first, first->rect().center() + QPoint(70, 0));
    QCOMPARE(names(), before);
}

void StageTest::altAndArrowsChangeTheOrder()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120), m_world->addPhoto({800, 1000}, 240)});
    open();
    const QStringList before = names();
    find<QWidget>("mediaTile1")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{before.at(1), before.at(2), before.at(0)}));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"mediaTile3"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier); // at the end
    QCOMPARE(names().last(), before.first());
}

void StageTest::deleteTakesOutAndCanBeTakenBack()
{
    m_world->beginning.form.fields[Channel::Instagram] = {
        {u"alt_text"_s, QJsonArray{u"one"_s, u"two"_s, u"three"_s}},
        {u"user_tags"_s,
         QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}, {u"x"_s, 0.5}, {u"y"_s, 0.5}, {u"media_index"_s, 1}}}}};
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120), m_world->addPhoto({800, 1000}, 240)});
    open();
    const QStringList before = names();
    m_stage->setCurrent(1);
    find<QWidget>("mediaTile2")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(names(), (QStringList{before.at(0), before.at(2)}));
    QCOMPARE(draft().instagram().altTexts, (QStringList{u"one"_s, u"three"_s}));
    QVERIFY(tags().isEmpty());
    QVERIFY(find<QPushButton>("takeBackButton")->isVisible());
    click("takeBackButton");
    QCOMPARE(names(), before);
    QCOMPARE(draft().instagram().altTexts, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(tags().size(), 1);
    QVERIFY(!find<QPushButton>("takeBackButton")->isVisible());
}

void StageTest::arrowsLeafThroughThePictures()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)});
    open();
    QSignalSpy current(m_stage.get(), &MediaStage::currentChanged);
    auto *canvas = find<StageCanvas>("stageCanvas");
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(m_stage->current(), 1);
    QTest::keyClick(canvas, Qt::Key_Right); // the last one
    QCOMPARE(m_stage->current(), 1);
    click("previousMediaButton");
    QCOMPARE(m_stage->current(), 0);
    QCOMPARE(current.count(), 2);
    QVERIFY(!find<QAbstractButton>("previousMediaButton")->isEnabled());
    m_stage->setCurrent(77);
    QCOMPARE(m_stage->current(), 0);
}

void StageTest::theStripIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)});
    open();
    const auto *strip = find<Filmstrip>("filmstrip");
    QVERIFY(strip->tileRect(0).left() > strip->tileRect(1).right());
    auto *canvas = find<StageCanvas>("stageCanvas");
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Left); // on, from right to left
    QCOMPARE(m_stage->current(), 1);
    find<QWidget>("mediaTile2")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier); // towards the front
    QCOMPARE(m_stage->current(), 0);
}

/// A post changes all the time while something is made of its pictures; who looks at the last ones goes on looking.
void StageTest::theStripStaysWhereItWasScrolledTo()
{
    QList<MediaAsset> media;
    for (int i = 0; i < 10; ++i)
        media.append(m_world->addPhoto({400, 500}, i * 30));
    have(media);
    open(Channel::Instagram, {360, 640});
    auto *strip = find<Filmstrip>("filmstrip");
    const QRect atFirst = strip->tileRect(0);
    QWheelEvent wheel({20, 20}, strip->mapToGlobal(QPointF(20, 20)), {}, {0, -240}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(strip, &wheel);
    const QRect scrolled = strip->tileRect(0);
    QVERIFY(scrolled.left() < atFirst.left());
    QVERIFY(!scrolled.intersects(strip->rect()));
    draft().setField(Channel::Instagram, u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}}});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(strip->tileRect(0), scrolled);
    m_stage->setCurrent(1); // what is chosen is seen
    QVERIFY(strip->rect().contains(strip->tileRect(1)));
    m_stage->setCurrent(9);
    m_stage->resize(300, 640); // and stays so in a narrower window
    QVERIFY(strip->rect().contains(strip->tileRect(9)));
}

void StageTest::aShapeIsChosenWithOneClick()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    QVERIFY(find<QAbstractButton>("ratio original")->isChecked());
    click("ratio 4:5");
    QVERIFY(qAbs(shapeOf({1600, 1200}, edit().crop) - 0.8) < 0.01);
    QTRY_VERIFY(find<QAbstractButton>("ratio 4:5")->isChecked());
    click("ratio 1:1");
    QVERIFY(qAbs(shapeOf({1600, 1200}, edit().crop) - 1) < 0.01);
    click("ratio original");
    QCOMPARE(edit().crop, QRectF(0, 0, 1, 1));
    QVERIFY(edit().isOnlyConversion());
}

void StageTest::handlesChangeTheCrop()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    click("ratio 4:5");
    m_stage->openCrop();
    auto *view = find<CropView>("cropView");
    QVERIFY(view->isVisible());
    const QRectF before = edit().crop;
    const QRectF frame = view->hand().frame();
    drag(view, frame.bottomRight(), frame.bottomRight() - QPointF(60, 60));
    const QRectF smaller = edit().crop;
    QVERIFY(smaller.width() < before.width());
    QVERIFY(qAbs(shapeOf({1600, 1200}, smaller) - 0.8) < 0.01);
    drag(view, view->hand().frame().center(), view->hand().frame().center() + QPointF(30, 20));
    QVERIFY(edit().crop.x() > smaller.x());
    QVERIFY(qAbs(edit().crop.width() - smaller.width()) < 1e-9);
    QVERIFY(find<QLabel>("cropNumbers")->text().contains(u"1,600"_s));
    QVERIFY(!view->accessibleDescription().isEmpty());
    click("resetCropButton");
    QVERIFY(edit().isOnlyConversion());
    QVERIFY(m_stage->closeTool());
    QVERIFY(!view->isVisible());
}

void StageTest::theKeyboardCropsToo()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    click("ratio 1:1");
    m_stage->openCrop();
    auto *view = find<CropView>("cropView");
    QVERIFY(view->hasFocus());
    const QRectF before = edit().crop;
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(qRound((before.x() - edit().crop.x()) * 1600), 8);
    QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(edit().crop.width() < before.width());
    QVERIFY(qAbs(shapeOf({1600, 1200}, edit().crop) - 1) < 0.01);
    const double width = edit().crop.width();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(edit().crop.width() < width);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->isVisible());
}

void StageTest::theWheelZooms()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    m_stage->openCrop();
    auto *view = find<CropView>("cropView");
    const QPointF middle = view->hand().frame().center();
    QWheelEvent wheel(middle, view->mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view, &wheel);
    QVERIFY(edit().crop.width() < 0.95);
    QVERIFY(qAbs(edit().crop.center().x() - 0.5) < 0.01);
}

void StageTest::escapeGivesADragUpBeforeItClosesTheTool()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    click("ratio 1:1");
    m_stage->openCrop();
    auto *view = find<CropView>("cropView");
    const QRectF before = edit().crop;
    press(view, view->hand().frame().center());
    moveTo(view, view->hand().frame().center() + QPointF(40, 0));
    QVERIFY(view->hand().crop() != before);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->hand().crop(), before);
    QVERIFY(view->isVisible());
    release(view, view->hand().frame().center());
    QCOMPARE(edit().crop, before);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->isVisible());
}

void StageTest::turningKeepsWhatIsShown()
{
    have({m_world->addPhoto({1000, 1000})});
    open();
    m_stage->openCrop();
    click("turnRightButton");
    QCOMPARE(edit().rotation, 90);
    click("turnLeftButton");
    click("turnLeftButton");
    QCOMPARE(edit().rotation, 270);
    click("turnLeftButton");
    click("turnLeftButton");
    click("turnLeftButton");
    QCOMPARE(edit().rotation, 0);
}

void StageTest::aCropGoesToTheOtherChannelWhereItsShapeIsTaken()
{
    have({m_world->addPhoto({1600, 1200})}, {Channel::Instagram, Channel::TikTok});
    open(Channel::Instagram);
    m_stage->openCrop();
    auto *also = find<QAbstractButton>("alsoForOtherCheck");
    QVERIFY(also->isVisible() && also->isEnabled());
    QVERIFY(also->isChecked()); // both had the same until now
    click("ratio 1:1");
    QCOMPARE(edit(Channel::TikTok).crop, edit(Channel::Instagram).crop);
    also->click();
    click("ratio 4:5");
    QVERIFY(edit(Channel::TikTok).crop != edit(Channel::Instagram).crop);
    also->click(); // now for both after all
    QCOMPARE(edit(Channel::TikTok).crop, edit(Channel::Instagram).crop);
}

void StageTest::onTheSharedTabACropIsForAllChannels()
{
    have({m_world->addPhoto({1600, 1200})}, {Channel::Instagram, Channel::TikTok});
    open(std::nullopt);
    click("ratio 1:1");
    QVERIFY(qAbs(shapeOf({1600, 1200}, edit(Channel::Instagram).crop) - 1) < 0.01);
    QCOMPARE(edit(Channel::TikTok).crop, edit(Channel::Instagram).crop);
}

void StageTest::aCropIsMadeInTheBackground()
{
    have({m_world->addPhoto({1600, 1200})});
    open();
    QSignalSpy busy(m_stage.get(), &MediaStage::busyChanged);
    click("ratio 4:5");
    QVERIFY(m_stage->isConverting());
    QTRY_VERIFY_WITH_TIMEOUT(!edit().result.isEmpty(), kLong);
    QVERIFY(!m_stage->isConverting());
    QVERIFY(busy.count() >= 1);
    const MediaAsset made = draft().mediaFor(Channel::Instagram).first();
    QVERIFY(qAbs(double(made.width) / made.height - 0.8) < 0.01);
    QCOMPARE(draft().media().first().width, 1600); // the original is untouched
    click("ratio 1:1");                            // what was made of the old one is not the new one's
    QVERIFY(edit().result.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!edit().result.isEmpty(), kLong);
}

void StageTest::aClickPlacesAPersonAndADragMovesThem()
{
    have({m_world->addPhoto({800, 1000})});
    open();
    m_stage->openPeople();
    auto *layer = find<PeopleLayer>("peopleLayer");
    auto *canvas = find<StageCanvas>("stageCanvas");
    const QRectF picture = canvas->pictureRect();
    const QPointF spot(picture.x() + picture.width() * 0.25, picture.y() + picture.height() * 0.4);
    press(layer, spot);
    release(layer, spot);
    auto *name = find<QLineEdit>("tagNameEdit");
    QVERIFY(name->isVisible() && name->hasFocus());
    QTest::keyClicks(name, u"@anna.b"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QCOMPARE(tags().size(), 1);
    QCOMPARE(tags()[0][u"username"].toString(), u"anna.b"_s);
    QVERIFY(qAbs(tags()[0][u"x"].toDouble() - 0.25) < 0.01);
    QVERIFY(qAbs(tags()[0][u"y"].toDouble() - 0.4) < 0.01);
    const QPointF bubble = layer->bubbleRect(0).center();
    drag(layer, bubble, bubble + QPointF(picture.width() * 0.25, 0));
    QVERIFY(qAbs(tags()[0][u"x"].toDouble() - 0.5) < 0.02);
    QTest::keyClick(layer, Qt::Key_Delete);
    QVERIFY(tags().isEmpty());
}

void StageTest::peopleAreTaggedWithTheKeyboardAlone()
{
    have({m_world->addPhoto({800, 1000})});
    open();
    auto *button = find<QPushButton>("peopleButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *layer = find<PeopleLayer>("peopleLayer");
    QVERIFY(layer->hasFocus());
    QTest::keyClick(layer, Qt::Key_Return);
    auto *name = find<QLineEdit>("tagNameEdit");
    QTest::keyClicks(name, u"berta"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags()[0][u"x"].toDouble(), 0.5);
    QVERIFY(layer->hasFocus());
    QTest::keyClick(layer, Qt::Key_Right);
    QTest::keyClick(layer, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(tags()[0][u"x"].toDouble(), 0.51);
    QCOMPARE(tags()[0][u"y"].toDouble(), 0.45);
    QTest::keyClick(layer, Qt::Key_Insert);
    QTest::keyClicks(name, u"carla"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags().size(), 2);
    QTest::keyClick(layer, Qt::Key_PageUp);
    QCOMPARE(layer->selected(), 0);
    QTest::keyClick(layer, Qt::Key_Return); // renames
    QTest::keyClicks(name, u"dora"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags()[0][u"username"].toString(), u"dora"_s);
    QTest::keyClick(layer, Qt::Key_Return);
    QTest::keyClick(name, Qt::Key_Escape); // leaves the name as it was, and the tool open
    QCOMPARE(tags()[0][u"username"].toString(), u"dora"_s);
    QVERIFY(find<QWidget>("peoplePanel")->isVisible());
    QTest::keyClick(layer, Qt::Key_Escape);
    QVERIFY(!find<QWidget>("peoplePanel")->isVisible());
}

void StageTest::aNameThatIsNoneIsRefused()
{
    have({m_world->addPhoto({800, 1000})});
    open();
    m_stage->openPeople();
    auto *name = find<QLineEdit>("peopleNameEdit");
    for (const QString &typed : {u"not a name"_s, u"<script>"_s, QString(31, u'x'), u"имя"_s}) {
        name->setText(typed);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY2(tags().isEmpty(), qPrintable(typed));
        QVERIFY(find<QLabel>("peopleHint")->text().contains(u"not a user name"_s));
    }
    name->setText(u"anna"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags().size(), 1);
    name->setText(u"ANNA"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags().size(), 1);
}

void StageTest::nobodyIsRenamedIntoSomebodyWhoIsThereAlready()
{
    m_world->beginning.form.fields[Channel::Instagram] = {
        {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}, {u"x"_s, 0.5}, {u"y"_s, 0.3}},
                                    QJsonObject{{u"username"_s, u"berta"_s}, {u"x"_s, 0.2}, {u"y"_s, 0.3}}}}};
    have({m_world->addPhoto({800, 1000})});
    open();
    m_stage->openPeople();
    auto *layer = find<PeopleLayer>("peopleLayer");
    auto *name = find<QLineEdit>("tagNameEdit");
    const auto rename = [&](const QString &typed) {
        QTest::keyClick(layer, Qt::Key_Return);
        name->setText(typed);
        QTest::keyClick(name, Qt::Key_Return);
    };
    QTest::keyClick(layer, Qt::Key_PageDown);
    QCOMPARE(layer->selected(), 0);
    rename(u"@BERTA"_s);
    QCOMPARE(tags()[0][u"username"].toString(), u"anna"_s);
    QVERIFY(find<QLabel>("peopleHint")->text().contains(u"BERTA"_s));
    QVERIFY(name->isVisible()); // to be typed anew
    QTest::keyClick(name, Qt::Key_Escape);
    rename(u"Anna"_s); // her own name, written another way
    QCOMPARE(tags()[0][u"username"].toString(), u"Anna"_s);
    QVERIFY(!name->isVisible());
}

void StageTest::tagsFollowTheCrop()
{
    m_world->beginning.form.fields[Channel::Instagram] = {
        {u"user_tags"_s, QJsonArray{QJsonObject{{u"username"_s, u"anna"_s}, {u"x"_s, 0.5}, {u"y"_s, 0.3}}}}};
    have({m_world->addPhoto({1600, 1200})});
    open();
    m_stage->openCrop();
    click("turnRightButton");
    QTRY_VERIFY(qAbs(tags()[0][u"x"].toDouble() - 0.7) < 0.06);
    click("resetCropButton");
    QVERIFY(qAbs(tags()[0][u"x"].toDouble() - 0.5) < 0.06);
}

void StageTest::tagsOnAReelHaveNoPlace()
{
    have({m_world->import(fixture("clip.mp4"))});
    open();
    m_stage->openPeople();
    auto *name = find<QLineEdit>("peopleNameEdit");
    name->setText(u"anna"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(tags().size(), 1);
    QVERIFY(tags()[0][u"x"].isUndefined());
}

void StageTest::onTikTokNobodyIsTagged()
{
    have({m_world->addPhoto({800, 1000})}, {Channel::TikTok});
    open(Channel::TikTok);
    QVERIFY(!find<QWidget>("peopleButton")->isVisible());
    QVERIFY(!find<QWidget>("altTextButton")->isVisible());
    m_stage->openPeople();
    QVERIFY(!find<QWidget>("peoplePanel")->isVisible());
}

void StageTest::aPhotoIsMadeTikToksCover()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)}, {Channel::TikTok});
    open(Channel::TikTok);
    m_stage->setCurrent(1);
    click("coverPhotoButton");
    QCOMPARE(draft().tikTok().photoCoverIndex, 1);
    QVERIFY(find<QAbstractButton>("coverPhotoButton")->isChecked());
    m_stage->setCurrent(0);
    click("coverPhotoButton");
    QCOMPARE(draft().tikTok().photoCoverIndex, 0);
}

void StageTest::altTextsBelongToTheirPictures()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)});
    open();
    m_stage->setCurrent(1);
    m_stage->openAltText();
    auto *edit = find<QWidget>("altTextEdit");
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"hills at dusk"_s);
    QCOMPARE(draft().instagram().altTexts, (QStringList{QString(), u"hills at dusk"_s}));
    click("previousMediaButton");
    QTest::keyClicks(edit, u"a lake"_s);
    QCOMPARE(draft().instagram().altTexts, (QStringList{u"a lake"_s, u"hills at dusk"_s}));
    draft().setField(Channel::Instagram, u"alt_text"_s, QJsonValue::Null);
    QCOMPARE(edit->property("plainText").toString(), QString());
}

void StageTest::anAltTextIsCutWhereTheStoreEnds()
{
    have({m_world->addPhoto({800, 1000})});
    open();
    m_stage->openAltText();
    QMimeData megabyte;
    megabyte.setText(QString(1024 * 1024, u'x'));
    find<CaptionEdit>("altTextEdit")->insertFromMimeData(&megabyte);
    QCOMPARE(draft().field(Channel::Instagram, u"alt_text"_s)[0].toString().size(), kMaxCaption);
}

void StageTest::aNameThatLooksLikeMarkupIsShownAsItIs()
{
    MediaAsset asset = m_world->addPhoto({800, 1000});
    asset.fileName = u"<img src='x'>.jpg"_s;
    have({asset});
    open();
    QCOMPARE(find<QWidget>("mediaTile1")->accessibleName().count(asset.fileName), 1);
    int named = 0;
    for (const QWidget *part : m_stage->findChildren<QWidget *>()) {
        QVERIFY2(!part->toolTip().contains(u"<img"_s), qPrintable(part->objectName()));
        named += part->toolTip().contains(u"&lt;img"_s) ? 1 : 0;
    }
    QCOMPARE(named, 2); // the small picture, and what is said of the large one
}

void StageTest::warningsAreMended_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("panel");
    QTest::newRow("too wide: crop") << u"wide.jpg"_s << u"crop"_s << u"cropPanel"_s;
    QTest::newRow("wrong format: convert") << u"portrait.png"_s << u"convert"_s << QString();
}

void StageTest::warningsAreMended()
{
    QFETCH(QString, file);
    QFETCH(QString, action);
    QFETCH(QString, panel);
    have({m_world->addPhoto({800, 1000}), m_world->import(fixture(qPrintable(file)))});
    open();
    draft().assessNow();
    ReadinessIssue wanted;
    for (const ReadinessIssue &issue : draft().issues()) {
        if (issue.fix == action)
            wanted = issue;
    }
    QCOMPARE(wanted.fix, action);
    QVERIFY(m_stage->fix(wanted));
    QCOMPARE(m_stage->current(), 1);
    if (!panel.isEmpty())
        QVERIFY(find<QWidget>(qPrintable(panel))->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!edit(Channel::Instagram, 1).result.isEmpty(), kLong);
    draft().assessNow();
    for (const ReadinessIssue &issue : draft().issues())
        QVERIFY2(issue.fix != action, qPrintable(issue.message));
    QVERIFY(!m_stage->fix({.channel = {}, .code = {}, .message = {}, .fix = u"reconnect"_s}));
}

void StageTest::aCarouselThatIsTooLongIsCutAndCanBeTakenBack()
{
    QList<MediaAsset> media;
    for (int i = 0; i < 12; ++i)
        media.append(m_world->addPhoto({200, 220}, i * 12));
    have(media);
    open();
    draft().assessNow();
    ReadinessIssue wanted;
    for (const ReadinessIssue &issue : draft().issues()) {
        if (issue.fix == u"remove_media"_s)
            wanted = issue;
    }
    QVERIFY(m_stage->fix(wanted));
    QCOMPARE(draft().media().size(), 10);
    click("takeBackButton");
    QCOMPARE(draft().media().size(), 12);
}

void StageTest::addingOpensADialogThatDoesNotBlock()
{
    have({});
    open();
    QVERIFY(m_stage->fix({.channel = {}, .code = {}, .message = {}, .fix = u"add_media"_s}));
    auto *dialog = m_stage->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    m_stage->chooseFiles(); // one is enough
    QCOMPARE(m_stage->findChildren<QFileDialog *>().size(), 1);
    dialog->close();
}

void StageTest::whatIsPublishedCannotBeChanged()
{
    m_world->beginning.readiness = Readiness::Published;
    m_world->beginning.form.id = EntryId::create();
    have({m_world->addPhoto({800, 1000}, 0), m_world->addPhoto({800, 1000}, 120)});
    open();
    QVERIFY(draft().isReadOnly());
    QVERIFY(!find<QWidget>("addMediaButton")->isVisible());
    QVERIFY(!find<QWidget>("cropButton")->isVisible());
    find<QWidget>("mediaTile1")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    m_stage->addFiles({fixture("portrait.jpg")});
    QVERIFY(!m_stage->isImporting());
    QCOMPARE(draft().media().size(), 2);
}

void StageTest::everyControlHasANameOfItsOwn()
{
    have({m_world->addPhoto({800, 1000}, 0), m_world->import(fixture("clip.mp4"))},
         {Channel::Instagram, Channel::TikTok});
    open();
    for (const QWidget *widget : m_stage->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            widget->objectName().endsWith(u"Mark"_s)) // has a name as soon as there is something to mark
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void StageTest::theTabKeyGoesAsTheEyeDoes()
{
    have({m_world->addPhoto({800, 1000}, 0)});
    open();
    m_stage->addFiles({fixture("portrait.jpg")});
    QTRY_COMPARE(draft().media().size(), 2);
    QTRY_VERIFY(m_stage->findChild<QWidget *>(u"mediaTile2"_s));
    find<QWidget>("mediaTile1")->setFocus();
    QStringList seen;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget()->objectName());
    }
    int last = -1;
    for (const QString &name : {u"mediaTile2"_s, u"addMediaButton"_s, u"ratio original"_s, u"cropButton"_s,
                                u"altTextButton"_s, u"peopleButton"_s}) {
        const int at = int(seen.indexOf(name));
        QVERIFY2(at > last, qPrintable(name + u": "_s + seen.join(u' ')));
        last = at;
    }
}

void StageTest::picturesForPeople_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true}) {
        for (const char *what :
             {"empty", "picture", "crop", "people", "alttext", "trim", "cover", "progress", "wide", "many"})
            QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(QLatin1String(what), dark ? u"dark"_s : u"light"_s)))
                << dark << QString::fromLatin1(what);
    }
}

void StageTest::picturesForPeople()
{
    if (qEnvironmentVariableIsEmpty("KALENDS_SHOTS"))
        QSKIP("only where somebody looks at them");
    QFETCH(bool, dark);
    QFETCH(QString, what);
    m_world->theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_world->theme.apply();
    const bool clip = what == u"trim"_s || what == u"cover"_s;
    QList<MediaAsset> media;
    if (clip)
        media = {m_world->import(fixture("1080p-60s.mp4"))};
    else if (what == u"progress"_s)
        media = {m_world->import(fixture("clip.webm"))};
    else if (what == u"wide"_s)
        media = {m_world->import(fixture("wide.jpg"))};
    else if (what == u"many"_s)
        for (int i = 0; i < 14; ++i)
            media.append(m_world->addPhoto({900, 1200}, i * 25));
    else if (what != u"empty"_s)
        media = {m_world->addPhoto({1600, 1200}, 20), m_world->addPhoto({1080, 1350}, 140),
                 m_world->addPhoto({1200, 1200}, 250)};
    have(media, {Channel::Instagram, Channel::TikTok});
    open();
    if (what == u"picture"_s || what == u"people"_s || what == u"crop"_s)
        click("ratio 4:5");
    if (what == u"crop"_s)
        m_stage->openCrop();
    if (what == u"people"_s) {
        m_stage->openPeople();
        auto *layer = find<PeopleLayer>("peopleLayer");
        layer->addTag(u"anna.berg"_s, QPointF(0.3, 0.3));
        layer->addTag(u"studio_lumen"_s, QPointF(0.98, 0.97));
    }
    if (what == u"alttext"_s)
        m_stage->openAltText();
    if (what == u"trim"_s)
        m_stage->openTrim();
    if (what == u"cover"_s)
        m_stage->openCover();
    if (what == u"progress"_s)
        QTRY_VERIFY(find<QPushButton>("conversionButton")->isVisible());
    else
        test::untilQuiet();
    keepShot(*m_stage, u"stage-"_s + QString::fromLatin1(QTest::currentDataTag()));
    if (dark)
        return;
    m_stage->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    test::untilQuiet();
    keepShot(*m_stage, u"stage-"_s + QString::fromLatin1(QTest::currentDataTag()) + u"-rtl"_s);
}

QTEST_MAIN(StageTest)
#include "stagetest.moc"
