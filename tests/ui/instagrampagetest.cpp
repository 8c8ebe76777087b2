// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/instagram/instagrampage.h"
#include "model/fields.h"
#include "shots.h"
#include "support/quiet.h"
#include "ui/composer/instagram/posttypes.h"
#include "ui/composer/words/captionedit.h"
#include "wordsworld.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{
constexpr Channel kIg = Channel::Instagram;
} // namespace

class InstagramPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void cleanupTestCase() { m_world.reset(); }

    // ---- Types and what they have ----
    void theMediaPermitTheTypes_data();
    void theMediaPermitTheTypes();
    void eachTypeHasItsFields_data();
    void eachTypeHasItsFields();
    void whatGoesWithoutSayingIsNotStored();
    void aTypeThatDoesNotFitIsSaid();
    void everyFieldOfThePlatformIsShownOrRefused();

    // ---- Words ----
    void theCaptionFollowsAndCounts();
    void theFirstCommentIsStoredAndTakenAway();
    void aLoginWithoutTheRightShowsNoFirstComment();

    // ---- Alternative texts ----
    void eachPictureHasItsOwnText();
    void whatCameWhileATextWasComposedIsShownAfterwards();
    void clipsOfACarouselHaveNone();
    void aTextGoesWithItsPicture();
    void theStageShowsThePictureThatIsDescribed();

    // ---- People ----
    void somebodyIsTaggedByKey();
    void aPlaceIsSetInNumbers();
    void reelsTakeNamesOnly();
    void whatDoesNotFitTheTypeIsMended();
    void oddNamesAreRefusedInWords_data();
    void oddNamesAreRefusedInWords();
    void atMostTwentyAreTagged();
    void aTagIsRemoved();
    void placingIsLeftToTheStage();

    // ---- Switches, cover, what cannot be sent ----
    void switchesWriteOnlyWhatDiffers();
    void theCoverIsChosenOnTheStage();
    void whatTheLoginCannotSendIsOnlyTakenOut();

    void fieldsAreFocusedByName_data();
    void fieldsAreFocusedByName();
    void whatWentOutIsOnlyRead();
    void everyControlHasAName();
    void thePictures();

private:
    void world()
    {
        if (!m_world) // one store for all: no test changes it
            m_world = std::make_unique<WordsWorld>();
    }
    void open(const QList<MediaAsset> &media, Readiness readiness = Readiness::Draft);
    template <class T> [[nodiscard]] T *in(const QString &name) const { return m_page->findChild<T *>(name); }
    [[nodiscard]] bool shows(const QString &name) const
    {
        const auto *widget = m_page->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QList<UserTag> tags() const { return m_draft->instagram().userTags; }
    void tag(const QString &name)
    {
        in<QLineEdit>(u"ig.user_tags"_s)->setText(name);
        QTest::keyClick(in<QLineEdit>(u"ig.user_tags"_s), Qt::Key_Return);
    }
    [[nodiscard]] QStringList visibleWords() const;

    std::unique_ptr<WordsWorld> m_world;
    std::unique_ptr<PostDraft> m_draft;
    std::unique_ptr<QWidget> m_window;
    InstagramPage *m_page = nullptr;
};

void InstagramPageTest::open(const QList<MediaAsset> &media, Readiness readiness)
{
    m_window.reset();
    world();
    m_draft = m_world->draft(media, readiness);
    m_window = std::make_unique<QWidget>();
    m_page = new InstagramPage(*m_draft, m_world->services(), m_window.get());
    auto *box = new QVBoxLayout(m_window.get());
    box->addWidget(m_page);
    m_window->resize(482, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void InstagramPageTest::cleanup()
{
    m_window.reset();
    m_draft.reset();
    m_world->theme.setMode(Theme::Mode::Light);
    m_world->desk.memory.clear();
}

QStringList InstagramPageTest::visibleWords() const
{
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

void InstagramPageTest::theMediaPermitTheTypes_data()
{
    QTest::addColumn<int>("pictures");
    QTest::addColumn<int>("clips");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("nothing yet") << 0 << 0 << QStringList{u"Post"_s, u"Carousel"_s, u"Reel"_s, u"Story"_s};
    QTest::newRow("a picture") << 1 << 0 << QStringList{u"Post"_s, u"Story"_s};
    QTest::newRow("a clip") << 0 << 1 << QStringList{u"Reel"_s, u"Story"_s}; // a single clip in the feed is a reel
    QTest::newRow("pictures") << 3 << 0 << QStringList{u"Carousel · 3 picture(s)"_s};
    QTest::newRow("clips") << 0 << 2 << QStringList{u"Carousel · 2 clip(s)"_s};
    QTest::newRow("both") << 1 << 1 << QStringList{u"Carousel · 2 picture(s) and clip(s)"_s};
}

void InstagramPageTest::theMediaPermitTheTypes()
{
    QFETCH(int, pictures);
    QFETCH(int, clips);
    world();
    QList<MediaAsset> media;
    for (int i = 0; i < pictures; ++i)
        media.append(m_world->photo(i + 1));
    for (int i = 0; i < clips; ++i)
        media.append(WordsWorld::clip(i + 1));
    open(media);
    const auto *type = in<QComboBox>(u"ig.type"_s);
    QStringList offered;
    for (int i = 0; i < type->count(); ++i)
        offered.append(type->itemText(i));
    QTEST(offered, "types");
    QCOMPARE(type->currentIndex(), 0);
}

void InstagramPageTest::eachTypeHasItsFields_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("caption");
    QTest::addColumn<bool>("altText");
    QTest::addColumn<bool>("comment");
    QTest::addColumn<bool>("reelOnly");
    QTest::newRow("post") << u"post"_s << true << true << true << false;
    QTest::newRow("reel") << u"reel"_s << true << false << true << true;
    QTest::newRow("story") << u"story"_s << false << false << false << false;
    QTest::newRow("carousel") << u"carousel"_s << true << true << true << false;
}

void InstagramPageTest::eachTypeHasItsFields()
{
    QFETCH(QString, type);
    QFETCH(bool, caption);
    QFETCH(bool, altText);
    QFETCH(bool, comment);
    QFETCH(bool, reelOnly);
    world();
    open({m_world->photo(1)});
    m_draft->setField(kIg, u"type"_s, type);
    QCOMPARE(shows(u"ig.caption.field"_s), caption);
    QCOMPARE(visibleWords().contains(u"A story shows no caption."_s), !caption);
    QCOMPARE(shows(u"ig.alt_text.field"_s), altText);
    QCOMPARE(shows(u"ig.first_comment.field"_s), comment);
    QCOMPARE(shows(u"ig.share_to_feed"_s), reelOnly);
    QCOMPARE(shows(u"ig.cover_offset_ms"_s), reelOnly);
    QVERIFY(shows(u"ig.user_tags.field"_s));
    QVERIFY(shows(u"ig.is_ai_generated"_s));
    QVERIFY(!shows(u"ig.refused.remove"_s));
}

void InstagramPageTest::whatGoesWithoutSayingIsNotStored()
{
    world();
    open({m_world->photo(1)});
    auto *type = in<QComboBox>(u"ig.type"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QCOMPARE(m_draft->field(kIg, u"type"_s).toString(), u"story"_s);
    QTest::keyClick(type, Qt::Key_Up);
    QVERIFY(m_draft->field(kIg, u"type"_s).isUndefined());
    QCOMPARE(m_draft->typeFor(kIg), PostType::Post);
}

void InstagramPageTest::aTypeThatDoesNotFitIsSaid()
{
    world();
    open({m_world->photo(1)});
    m_draft->setField(kIg, u"type"_s, u"reel"_s);
    QVERIFY(in<QComboBox>(u"ig.type"_s)->currentText().contains(u"not with these media"_s));
    m_draft->setField(kIg, u"type"_s, QJsonValue::Null);
    QCOMPARE(in<QComboBox>(u"ig.type"_s)->currentText(), u"Post"_s);
    QCOMPARE(in<QComboBox>(u"ig.type"_s)->count(), 2);
}

/// Whatever the table of fields grows: somebody has to decide where it is shown.
void InstagramPageTest::everyFieldOfThePlatformIsShownOrRefused()
{
    world();
    open({m_world->photo(1)});
    m_draft->setField(kIg, u"location_id"_s, u"123"_s);
    for (const FieldSpec &spec : fieldSpecs(kIg)) {
        const bool ofReels = spec.name == "share_to_feed"_L1 || spec.name == "cover_offset_ms"_L1;
        m_draft->setField(kIg, u"type"_s, ofReels ? QJsonValue(u"reel"_s) : QJsonValue(QJsonValue::Null));
        const bool ofTheStage = spec.kind == FieldKind::MediaEdits;
        QVERIFY2(ofTheStage || m_page->focusField(spec.name), spec.name.data());
    }
}

void InstagramPageTest::theCaptionFollowsAndCounts()
{
    world();
    open({m_world->photo(1)});
    m_draft->setCaption(u"Shared #words"_s);
    auto *edit = in<CaptionEdit>(u"ig.caption"_s);
    QCOMPARE(edit->text(), u"Shared #words"_s);
    QCOMPARE(in<QLabel>(u"ig.caption.counter"_s)->text(), u"13 / 2,200 · 1 / 30 #"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, u"!"_s);
    QCOMPARE(m_draft->words(kIg, u"caption"_s), u"Shared #words!"_s);
    QCOMPARE(m_draft->form().caption, u"Shared #words"_s);
}

void InstagramPageTest::theFirstCommentIsStoredAndTakenAway()
{
    world();
    open({m_world->photo(1)});
    auto *edit = in<CaptionEdit>(u"ig.first_comment"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"#more"_s);
    QCOMPARE(m_draft->field(kIg, u"first_comment"_s).toString(), u"#more"_s);
    QCOMPARE(in<QLabel>(u"ig.first_comment.counter"_s)->text(), u"5 / 2,200 · 1 / 30 #"_s);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QVERIFY(m_draft->field(kIg, u"first_comment"_s).isUndefined()); // an empty one is none
}

void InstagramPageTest::aLoginWithoutTheRightShowsNoFirstComment()
{
    world();
    open({m_world->photo(1)});
    Account account = WordsWorld::account(kIg, u"studio.lumen"_s);
    account.scopes = {u"instagram_business_basic"_s};
    m_draft->setAccounts({account}, {});
    QVERIFY(!shows(u"ig.first_comment.field"_s));
    account.scopes.append(u"instagram_business_manage_comments"_s);
    m_draft->setAccounts({account}, {});
    QVERIFY(shows(u"ig.first_comment.field"_s));
}

void InstagramPageTest::eachPictureHasItsOwnText()
{
    world();
    open({m_world->photo(1), m_world->photo(2), m_world->photo(3)});
    auto *second = in<CaptionEdit>(u"ig.alt_text.1"_s);
    second->setFocus();
    QTest::keyClicks(second, u"A kettle"_s);
    QCOMPARE(m_draft->field(kIg, u"alt_text"_s).toArray(), (QJsonArray{u""_s, u"A kettle"_s}));
    QCOMPARE(m_draft->instagram().altTexts.value(1), u"A kettle"_s);
    m_draft->setField(kIg, u"alt_text"_s, QJsonArray{u"One"_s, u"Two"_s, u"Three"_s});
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.0"_s)->text(), u"One"_s);
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.2"_s)->text(), u"Three"_s);
    second->selectAll();
    QTest::keyClick(second, Qt::Key_Delete);
    QCOMPARE(m_draft->field(kIg, u"alt_text"_s).toArray(), (QJsonArray{u"One"_s, u""_s, u"Three"_s}));
    m_draft->setField(kIg, u"alt_text"_s, u"Only the first"_s); // as one text for one picture
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.0"_s)->text(), u"Only the first"_s);
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.2"_s)->text(), QString());
}

void InstagramPageTest::whatCameWhileATextWasComposedIsShownAfterwards()
{
    world();
    open({m_world->photo(1)});
    auto *edit = in<CaptionEdit>(u"ig.alt_text.0"_s);
    edit->setFocus();
    QInputMethodEvent composing(u"にほ"_s, {});
    QCoreApplication::sendEvent(edit, &composing);
    m_draft->setField(kIg, u"alt_text"_s, QJsonArray{u"From elsewhere"_s});
    QVERIFY(edit->isComposing());
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(edit, &nothing);
    QCOMPARE(edit->text(), u"From elsewhere"_s);
}

void InstagramPageTest::clipsOfACarouselHaveNone()
{
    world();
    open({WordsWorld::clip(), m_world->photo(1)});
    QVERIFY(!in<CaptionEdit>(u"ig.alt_text.0"_s));
    auto *edit = in<CaptionEdit>(u"ig.alt_text.1"_s);
    QVERIFY(edit && edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(m_draft->field(kIg, u"alt_text"_s).toArray(), (QJsonArray{u""_s, u"x"_s}));
    m_draft->setMedia({WordsWorld::clip(1), WordsWorld::clip(2)});
    QTRY_VERIFY(!shows(u"ig.alt_text.field"_s));
}

void InstagramPageTest::aTextGoesWithItsPicture()
{
    world();
    const QList<MediaAsset> media{m_world->photo(1), m_world->photo(2)};
    open(media);
    m_draft->setField(kIg, u"alt_text"_s, QJsonArray{u"One"_s, u"Two"_s});
    m_draft->setMedia({media.at(1), media.at(0)});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.0"_s)->text(), u"Two"_s);
    QCOMPARE(in<CaptionEdit>(u"ig.alt_text.1"_s)->text(), u"One"_s);
}

void InstagramPageTest::theStageShowsThePictureThatIsDescribed()
{
    world();
    open({m_world->photo(1), m_world->photo(2)});
    QSignalSpy wanted(m_page, &InstagramPage::pictureWanted);
    in<CaptionEdit>(u"ig.alt_text.1"_s)->setFocus();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toInt(), 1);
    QTest::mouseClick(in<QToolButton>(u"ig.alt_text.picture.0"_s), Qt::LeftButton);
    QCOMPARE(wanted.last().first().toInt(), 0);
}

void InstagramPageTest::somebodyIsTaggedByKey()
{
    world();
    open({m_world->photo(1), m_world->photo(2)});
    tag(u" @studio.lumen "_s);
    QCOMPARE(tags(), (QList<UserTag>{{u"studio.lumen"_s, 0.5, 0.5, 0}}));
    QCOMPARE(in<QLineEdit>(u"ig.user_tags"_s)->text(), QString());
    m_page->setPicture(1);
    tag(u"ana"_s);
    QCOMPARE(tags().last(), (UserTag{u"ana"_s, 0.5, 0.5, 1}));
    QTRY_VERIFY(visibleWords().contains(u"@ana"_s));
    QTRY_VERIFY(visibleWords().contains(u"2 / 20"_s));
}

void InstagramPageTest::aPlaceIsSetInNumbers()
{
    world();
    open({m_world->photo(1), m_world->photo(2)});
    tag(u"ana"_s);
    auto *x = in<QSpinBox>(u"ig.user_tags.x.0"_s);
    x->setFocus();
    QTest::keyClick(x, Qt::Key_Up);
    QTest::keyClick(x, Qt::Key_Up);
    QCOMPARE(tags().first().x, std::optional(0.52));
    QCOMPARE(tags().first().y, std::optional(0.5));
    QVERIFY(x->hasFocus()); // the row under the hand stays
    auto *picture = in<QComboBox>(u"ig.user_tags.picture.0"_s);
    QSignalSpy wanted(m_page, &InstagramPage::pictureWanted);
    picture->setFocus();
    QTest::keyClick(picture, Qt::Key_Down);
    QCOMPARE(tags().first().mediaIndex, 1);
    QCOMPARE(wanted.count(), 1);
    UserTag moved = tags().first();
    m_draft->setField(kIg, u"user_tags"_s,
                      QJsonArray{QJsonObject{{u"username"_s, u"ana"_s}, {u"x"_s, 0.1}, {u"y"_s, 0.9}}}); // the stage
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(in<QSpinBox>(u"ig.user_tags.x.0"_s)->value(), 10);
    QCOMPARE(in<QSpinBox>(u"ig.user_tags.y.0"_s)->value(), 90);
}

void InstagramPageTest::reelsTakeNamesOnly()
{
    open({WordsWorld::clip()});
    tag(u"ana"_s);
    QCOMPARE(tags(), (QList<UserTag>{{u"ana"_s, {}, {}, 0}}));
    QVERIFY(!in<QSpinBox>(u"ig.user_tags.x.0"_s));
    QVERIFY(!shows(u"ig.user_tags.place"_s));
}

void InstagramPageTest::whatDoesNotFitTheTypeIsMended()
{
    world();
    open({m_world->photo(1)});
    m_draft->setField(kIg, u"user_tags"_s, QJsonArray{u"ana"_s}); // as the command line writes it
    QTRY_VERIFY(visibleWords().contains(u"has no place yet"_s));
    QTest::mouseClick(in<QToolButton>(u"ig.user_tags.mend.0"_s), Qt::LeftButton);
    QTRY_COMPARE(tags(), (QList<UserTag>{{u"ana"_s, 0.5, 0.5, 0}}));
    m_draft->setMedia({WordsWorld::clip()});
    m_draft->setField(kIg, u"user_tags"_s,
                      QJsonArray{QJsonObject{{u"username"_s, u"ana"_s}, {u"x"_s, 0.1}, {u"y"_s, 0.9}}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(visibleWords().contains(u"a reel shows no places"_s));
    QTest::mouseClick(in<QToolButton>(u"ig.user_tags.mend.0"_s), Qt::LeftButton);
    QTRY_COMPARE(tags(), (QList<UserTag>{{u"ana"_s, {}, {}, 0}}));
}

void InstagramPageTest::oddNamesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces within") << u"two words"_s;
    QTest::newRow("too long") << u"x"_s.repeated(31);
    QTest::newRow("script") << u"<b>ana</b>"_s;
    QTest::newRow("emoji") << u"ana🔥"_s;
    QTest::newRow("Arabic") << u"استوديو"_s;
    QTest::newRow("only the sign") << u"@"_s;
}

void InstagramPageTest::oddNamesAreRefusedInWords()
{
    QFETCH(QString, name);
    world();
    open({m_world->photo(1)});
    tag(name);
    QVERIFY(tags().isEmpty());
    QCOMPARE(visibleWords().filter(u"is not a user name"_s).size(), 1);
    tag(u"ana"_s);
    QVERIFY(visibleWords().filter(u"is not a user name"_s).isEmpty());
    tag(u"ANA"_s);
    QCOMPARE(tags().size(), 1);
    QCOMPARE(visibleWords().filter(u"already"_s).size(), 1);
}

void InstagramPageTest::atMostTwentyAreTagged()
{
    world();
    open({m_world->photo(1)});
    for (int i = 0; i < 21; ++i)
        tag(u"name%1"_s.arg(i));
    QCOMPARE(tags().size(), 20);
    QVERIFY(!in<QPushButton>(u"ig.user_tags.add"_s)->isEnabled());
}

void InstagramPageTest::aTagIsRemoved()
{
    world();
    open({m_world->photo(1)});
    tag(u"ana"_s);
    tag(u"ben"_s);
    auto *remove = in<QToolButton>(u"ig.user_tags.remove.0"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_COMPARE(tags().size(), 1);
    QCOMPARE(tags().first().username, u"ben"_s);
    QTRY_VERIFY(in<QLineEdit>(u"ig.user_tags"_s)->hasFocus());
}

void InstagramPageTest::placingIsLeftToTheStage()
{
    world();
    open({m_world->photo(1), WordsWorld::clip()});
    QSignalSpy place(m_page, &InstagramPage::placeTagRequested);
    QTest::mouseClick(in<QPushButton>(u"ig.user_tags.place"_s), Qt::LeftButton);
    QCOMPARE(place.first().first().toInt(), 0);
    m_page->setPicture(1); // nobody can be tagged on a carousel's clip
    QVERIFY(!in<QPushButton>(u"ig.user_tags.place"_s)->isEnabled());
    tag(u"ana"_s);
    QVERIFY(tags().isEmpty());
}

void InstagramPageTest::switchesWriteOnlyWhatDiffers()
{
    open({WordsWorld::clip()});
    auto *ai = in<QCheckBox>(u"ig.is_ai_generated"_s);
    auto *feed = in<QCheckBox>(u"ig.share_to_feed"_s);
    QVERIFY(!ai->isChecked());
    QVERIFY(feed->isChecked());
    QTest::keyClick(ai, Qt::Key_Space);
    QTest::keyClick(feed, Qt::Key_Space);
    QCOMPARE(m_draft->field(kIg, u"is_ai_generated"_s), QJsonValue(true));
    QCOMPARE(m_draft->field(kIg, u"share_to_feed"_s), QJsonValue(false));
    QTest::keyClick(ai, Qt::Key_Space);
    QTest::keyClick(feed, Qt::Key_Space);
    QVERIFY(m_draft->field(kIg, u"is_ai_generated"_s).isUndefined());
    QVERIFY(m_draft->field(kIg, u"share_to_feed"_s).isUndefined());
    m_draft->setField(kIg, u"is_ai_generated"_s, true);
    QVERIFY(ai->isChecked());
}

void InstagramPageTest::theCoverIsChosenOnTheStage()
{
    open({WordsWorld::clip()});
    QVERIFY(visibleWords().contains(u"the first frame"_s));
    m_draft->takeSuggestions({{.channel = kIg,
                               .field = u"cover_offset_ms"_s,
                               .value = 3240,
                               .source = SuggestionSource::Offline,
                               .model = {}}});
    QVERIFY(visibleWords().contains(u"at 3.2 s"_s));
    QVERIFY(shows(u"ig.cover_offset_ms.mark"_s));
    QSignalSpy asked(m_page, &InstagramPage::coverFrameRequested);
    QTest::mouseClick(in<QPushButton>(u"ig.cover_offset_ms"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void InstagramPageTest::whatTheLoginCannotSendIsOnlyTakenOut()
{
    world();
    open({m_world->photo(1)});
    QVERIFY(!shows(u"ig.refused.remove"_s));
    m_draft->setField(kIg, u"location_id"_s, u"123"_s);
    m_draft->setField(kIg, u"collaborators"_s, QJsonArray{u"ana"_s});
    QVERIFY(shows(u"ig.refused.remove"_s));
    QTest::mouseClick(in<QPushButton>(u"ig.refused.remove"_s), Qt::LeftButton);
    QVERIFY(m_draft->field(kIg, u"location_id"_s).isUndefined());
    QVERIFY(m_draft->field(kIg, u"collaborators"_s).isUndefined());
    QVERIFY(!shows(u"ig.refused.remove"_s));
}

void InstagramPageTest::fieldsAreFocusedByName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("widget");
    QTest::newRow("caption") << u"caption"_s << u"ig.caption"_s;
    QTest::newRow("too long") << u"caption_length"_s << u"ig.caption"_s;
    QTest::newRow("hashtags") << u"hashtags"_s << u"ig.caption"_s;
    QTest::newRow("first comment") << u"first_comment"_s << u"ig.first_comment"_s;
    QTest::newRow("alternative text") << u"alt_text"_s << u"ig.alt_text.0"_s;
    QTest::newRow("people") << u"user_tags"_s << u"ig.user_tags"_s;
    QTest::newRow("type") << u"type"_s << u"ig.type"_s;
    QTest::newRow("AI label") << u"is_ai_generated"_s << u"ig.is_ai_generated"_s;
    QTest::newRow("not of a post") << u"share_to_feed"_s << QString();
    QTest::newRow("not held") << u"location_id"_s << QString();
    QTest::newRow("unknown") << u"privacy_level"_s << QString();
}

void InstagramPageTest::fieldsAreFocusedByName()
{
    QFETCH(QString, field);
    QFETCH(QString, widget);
    world();
    open({m_world->photo(1)});
    QCOMPARE(m_page->focusField(field), !widget.isEmpty());
    if (!widget.isEmpty())
        QVERIFY(in<QWidget>(widget)->hasFocus());
}

void InstagramPageTest::whatWentOutIsOnlyRead()
{
    world();
    open({m_world->photo(1)}, Readiness::Published);
    QVERIFY(in<CaptionEdit>(u"ig.caption"_s)->isReadOnly());
    QVERIFY(in<CaptionEdit>(u"ig.first_comment"_s)->isReadOnly());
    QVERIFY(in<CaptionEdit>(u"ig.alt_text.0"_s)->isReadOnly());
    QVERIFY(!in<QComboBox>(u"ig.type"_s)->isEnabled());
    QVERIFY(!in<QCheckBox>(u"ig.is_ai_generated"_s)->isEnabled());
    QVERIFY(!shows(u"ig.user_tags"_s));
}

void InstagramPageTest::everyControlHasAName()
{
    world();
    open({m_world->photo(1), m_world->photo(2)});
    tag(u"ana"_s);
    m_draft->setField(kIg, u"location_id"_s, u"1"_s);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget) ||
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void InstagramPageTest::thePictures()
{
    world();
    open({m_world->photo(1), m_world->photo(2), m_world->photo(3)});
    m_draft->takeSuggestions({{.channel = {},
                               .field = u"caption"_s,
                               .value = u"A room full of north light, a kettle that never stops, and the wall where "
                                        "every good idea starts.\n\n#studiotour #naturallight #behindthescenes"_s,
                               .source = SuggestionSource::Assistant,
                               .model = u"llama"_s},
                              {.channel = kIg,
                               .field = u"alt_text"_s,
                               .value = QJsonArray{u"A bright studio with a large window"_s, u"A kettle on a stove"_s},
                               .source = SuggestionSource::Assistant,
                               .model = u"llama"_s}});
    tag(u"studio.lumen"_s);
    test::untilQuiet(); // the pictures come from the library
    for (const auto &[mode, name] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        m_world->theme.setMode(mode);
        test::untilQuiet();
        keepShot(*m_window, u"instagram-carousel-"_s + name);
    }
    m_world->theme.setMode(Theme::Mode::Light);
    m_window->setLayoutDirection(Qt::RightToLeft);
    test::untilQuiet();
    keepShot(*m_window, u"instagram-carousel-rtl"_s);
    open({WordsWorld::clip()});
    m_draft->setCaption(u"A reel"_s);
    m_draft->setField(kIg, u"collaborators"_s, QJsonArray{u"ana"_s});
    keepShot(*m_window, u"instagram-reel-light"_s);
    m_draft->setField(kIg, u"type"_s, u"story"_s);
    keepShot(*m_window, u"instagram-story-light"_s);
    QVERIFY(m_page->width() <= m_window->width());
}

QTEST_MAIN(InstagramPageTest)
#include "instagrampagetest.moc"
