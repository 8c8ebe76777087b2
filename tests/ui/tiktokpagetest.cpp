// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/tiktok/tiktokpage.h"
#include "draftworld.h"
#include "shots.h"
#include "support/quiet.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

CreatorInfo lumen()
{
    return {.username = u"studiolumen"_s,
            .nickname = u"Studio Lumen"_s,
            .avatarUrl = u"https://p16.tiktokcdn.com/a.jpeg"_s,
            .privacyOptions = {u"PUBLIC_TO_EVERYONE"_s, u"MUTUAL_FOLLOW_FRIENDS"_s, u"SELF_ONLY"_s},
            .maxVideoDuration = 10min};
}

QImage face()
{
    QImage image(96, 96, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, 96, 96);
    gradient.setColorAt(0, QColor(0x2d, 0x8f, 0x8f));
    gradient.setColorAt(1, QColor(0x1b, 0x1f, 0x5c));
    painter.fillRect(image.rect(), gradient);
    return image;
}

} // namespace

/// Takes what is opened with the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl &url) { opened.append(url); }

    QList<QUrl> opened;
};

class TikTokPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAskedBeforeThePageIsShown();
    void itSaysWhoPosts();
    void nothingIsPreselected();
    void theListHoldsWhatTikTokOffers();
    void aChoiceIsWrittenIntoThePost();
    void theAnswerIsAskedForAnewWhenItIsOld();
    void theAnswerOfAnotherAccountIsNotListenedTo();
    void aFailureIsSaidAndCanBeTriedAgain();
    void anExpiredSignInLeadsToTheAccount();
    void withoutAnAccountThereIsAWayToOne();
    void theLimitOfTheDayStopsThePost();
    void whatTheCreatorDisabledIsGreyedWithTheReason();
    void aClipThatIsTooLongIsAnIssue();
    void issuesGoWithTheChannel();
    void disclosureShowsItsBoxesAndGoesWithThem();
    void brandedContentAndOnlyYouExcludeEachOther();
    void theConsentKeepsWhatWasRead();
    void theAgreementIsStoredWithThePost();
    void anEditTakesTheYesBack();
    void theLinksOpenInTheBrowser();
    void photosHaveOtherChoices();
    void focusGoesWhereItHelps();
    void whatIsOutCannotBeChanged();
    void everyControlHasANameAndIsReachedByTab();
    void hostileNamesAreShownAsTheyAre();
    void wordsTypedElsewhereAreThereWhenItIsShown();
    void shots_data();
    void shots();

private:
    void make(bool photos = false);
    void open();
    template <class T> [[nodiscard]] T *the(const QString &name) const
    {
        T *found = m_page->findChild<T *>(u"tiktok."_s + name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QCheckBox *box(const QString &name) const { return the<QCheckBox>(name); }
    [[nodiscard]] QJsonValue field(const QString &name) const { return m_world->draft->field(Channel::TikTok, name); }
    void pick(const QString &level);
    [[nodiscard]] QStringList issueCodes() const;

    std::unique_ptr<DraftWorld> m_world;
    std::unique_ptr<QScrollArea> m_scroll;
    TikTokPage *m_page = nullptr;
};

void TikTokPageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_world = std::make_unique<DraftWorld>();
    m_world->desk.creator = lumen();
    m_world->desk.picture = face();
    m_world->addAccount(Channel::TikTok, u"studiolumen"_s, u"Lumen"_s);
}

void TikTokPageTest::cleanup()
{
    m_scroll.reset();
    m_page = nullptr;
    m_world.reset();
}

/// A post with a clip of 31 seconds or three photos. Their files do not matter here.
void TikTokPageTest::make(bool photos)
{
    const bool given = !m_world->beginning.media.isEmpty();
    for (int i = 0; !given && i < (photos ? 3 : 1); ++i) {
        MediaAsset asset;
        asset.id = MediaId::create();
        asset.kind = photos ? MediaKind::Image : MediaKind::Video;
        asset.width = 1080;
        asset.height = photos ? 1350 : 1920;
        asset.durationMs = photos ? 0 : 31'000;
        m_world->beginning.media.append(asset);
    }
    PostDraft &draft = m_world->begin();
    m_scroll = std::make_unique<QScrollArea>();
    m_page = new TikTokPage(draft, m_world->services());
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->resize(500, 700);
}

void TikTokPageTest::open()
{
    m_scroll->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_scroll.get()));
    QTRY_VERIFY(m_page->creatorState() != CreatorState::Loading);
}

void TikTokPageTest::pick(const QString &level)
{
    auto *combo = the<QComboBox>(u"privacy_level"_s);
    const int index = combo->findData(level);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

QStringList TikTokPageTest::issueCodes() const
{
    m_world->draft->assessNow();
    QStringList codes;
    for (const ReadinessIssue &issue : m_world->draft->issues())
        codes.append(issue.code);
    return codes;
}

void TikTokPageTest::nothingIsAskedBeforeThePageIsShown()
{
    make();
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_world->desk.asked.isEmpty());
    open();
    QCOMPARE(m_world->desk.asked.size(), 1);
    QCOMPARE(m_world->desk.asked.first(), m_world->beginning.accounts.first().id);
}

void TikTokPageTest::itSaysWhoPosts()
{
    make();
    QSignalSpy pictures(m_page, &TikTokPage::creatorPictureChanged);
    open();
    QTRY_COMPARE(pictures.size(), 1);
    QVERIFY(!pictures.first().first().value<QImage>().isNull());
    QCOMPARE(m_world->desk.pictures, QStringList{lumen().avatarUrl});
    QCOMPARE(the<QWidget>(u"creator"_s)->accessibleName(), u"Posts as Studio Lumen @studiolumen"_s);
}

void TikTokPageTest::nothingIsPreselected()
{
    make();
    open();
    QCOMPARE(the<QComboBox>(u"privacy_level"_s)->currentIndex(), -1);
    for (const char *name :
         {"allow_comment", "allow_duet", "allow_stitch", "disclosure", "is_ai_generated", "auto_add_music", "consent"})
        QVERIFY2(!box(QString::fromLatin1(name))->isChecked(), name);
    QVERIFY(!box(u"consent"_s)->isEnabled());
    QVERIFY(box(u"consent"_s)->toolTip().contains(u"who can view"_s));
    QVERIFY(m_world->draft->form().fields.value(Channel::TikTok).isEmpty()); // showing it chose nothing
}

void TikTokPageTest::theListHoldsWhatTikTokOffers()
{
    m_world->desk.creator->privacyOptions = {u"FOLLOWER_OF_CREATOR"_s, u"SELF_ONLY"_s};
    make();
    open();
    const auto *combo = the<QComboBox>(u"privacy_level"_s);
    QCOMPARE(combo->count(), 2);
    QCOMPARE(combo->itemText(0), u"Followers"_s);
    QCOMPARE(combo->itemText(1), u"Only you"_s);
    QVERIFY(!combo->placeholderText().isEmpty());
}

void TikTokPageTest::aChoiceIsWrittenIntoThePost()
{
    make();
    open();
    pick(u"MUTUAL_FOLLOW_FRIENDS"_s);
    QCOMPARE(field(u"privacy_level"_s).toString(), u"MUTUAL_FOLLOW_FRIENDS"_s);
    box(u"allow_comment"_s)->click();
    box(u"allow_duet"_s)->click();
    box(u"allow_stitch"_s)->click();
    box(u"is_ai_generated"_s)->click();
    const TikTokContent content = m_world->draft->tikTok();
    QVERIFY(content.allowComment && content.allowDuet && content.allowStitch && content.aiGenerated);
    box(u"allow_duet"_s)->click();
    QVERIFY(!m_world->draft->tikTok().allowDuet);
}

void TikTokPageTest::theAnswerIsAskedForAnewWhenItIsOld()
{
    make();
    open();
    m_scroll->hide();
    m_world->plan.clock.advance(kCreatorInfoFresh - 1s);
    m_scroll->show();
    QCOMPARE(m_world->desk.asked.size(), 1);
    m_scroll->hide();
    m_world->plan.clock.advance(1s);
    QCOMPARE(m_world->desk.asked.size(), 1); // nobody looks
    m_scroll->show();
    QCOMPARE(m_world->desk.asked.size(), 2);
    QTRY_COMPARE(m_page->creatorState(), CreatorState::Known);
    the<QToolButton>(u"refresh"_s)->click();
    QCOMPARE(m_world->desk.asked.size(), 3);
}

void TikTokPageTest::theAnswerOfAnotherAccountIsNotListenedTo()
{
    m_world->desk.silent = true;
    make();
    m_scroll->show();
    QTRY_COMPARE(m_world->desk.asked.size(), 1);
    Account other = m_world->beginning.accounts.first();
    other.id = AccountId::create();
    m_world->draft->setAccounts({other}, {});
    QCOMPARE(m_world->desk.asked.size(), 2);
    m_world->desk.answer(0, lumen());
    QCOMPARE(m_page->creatorState(), CreatorState::Loading);
    CreatorInfo info = lumen();
    info.nickname = u"The other"_s;
    m_world->desk.answer(1, info);
    QCOMPARE(m_page->creatorState(), CreatorState::Known);
    QVERIFY(the<QWidget>(u"creator"_s)->accessibleName().contains(u"The other"_s));
}

void TikTokPageTest::aFailureIsSaidAndCanBeTriedAgain()
{
    m_world->desk.creator = Error{
        .code = ErrorCode::Network, .message = u"TikTok cannot be reached."_s, .hint = u"Look at the connection."_s};
    make();
    open();
    QCOMPARE(m_page->creatorState(), CreatorState::Failed);
    QCOMPARE(the<QLabel>(u"trouble"_s)->text(), u"TikTok cannot be reached. Look at the connection."_s);
    QVERIFY(!the<QComboBox>(u"privacy_level"_s)->isEnabled());
    QVERIFY(!box(u"allow_comment"_s)->isEnabled());
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->isEnabled()); // words can be written all the same
    m_world->desk.creator = lumen();
    the<QPushButton>(u"retry"_s)->click();
    QTRY_COMPARE(m_page->creatorState(), CreatorState::Known);
    QVERIFY(the<QComboBox>(u"privacy_level"_s)->isEnabled());
    QVERIFY(the<QLabel>(u"trouble"_s)->isHidden());
}

void TikTokPageTest::anExpiredSignInLeadsToTheAccount()
{
    m_world->desk.creator = Error{.code = ErrorCode::TokenExpired, .message = u"The link has ended."_s};
    make();
    open();
    QSignalSpy wanted(m_page, &TikTokPage::accountWanted);
    the<QPushButton>(u"account"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TikTokPageTest::withoutAnAccountThereIsAWayToOne()
{
    m_world->beginning.accounts.clear();
    make();
    open();
    QCOMPARE(m_page->creatorState(), CreatorState::NoAccount);
    QVERIFY(m_world->desk.asked.isEmpty());
    QVERIFY(!the<QPushButton>(u"account"_s)->isHidden());
    QVERIFY(!box(u"consent"_s)->isEnabled());
}

void TikTokPageTest::theLimitOfTheDayStopsThePost()
{
    m_world->desk.creator = Error{.code = ErrorCode::QuotaReached,
                                  .message = u"TikTok's limit is reached."_s,
                                  .platformCode = u"spam_risk_too_many_posts"_s};
    make();
    open();
    QCOMPARE(m_page->creatorState(), CreatorState::CannotPost);
    QVERIFY(issueCodes().contains(u"quota_reached"_s));
    const Instant later = m_world->plan.clock.now() + 48h;
    const auto wall = m_world->board->wallAt(later);
    m_world->draft->setTime(wall, "Europe/Berlin");
    QVERIFY(!issueCodes().contains(u"quota_reached"_s)); // the limit of today is not that of the day after tomorrow
}

void TikTokPageTest::whatTheCreatorDisabledIsGreyedWithTheReason()
{
    m_world->desk.creator->commentDisabled = true;
    m_world->desk.creator->duetDisabled = true;
    make();
    open();
    QVERIFY(!box(u"allow_comment"_s)->isEnabled());
    QVERIFY(!box(u"allow_duet"_s)->isEnabled());
    QVERIFY(box(u"allow_stitch"_s)->isEnabled());
    const QString said = the<QLabel>(u"interactions"_s)->text();
    QVERIFY(said.contains(box(u"allow_comment"_s)->toolTip()) && said.contains(box(u"allow_duet"_s)->toolTip()));
    QCOMPARE(box(u"allow_comment"_s)->accessibleDescription(), box(u"allow_comment"_s)->toolTip());
}

void TikTokPageTest::aClipThatIsTooLongIsAnIssue()
{
    m_world->desk.creator->maxVideoDuration = 30s;
    make();
    QVERIFY(!issueCodes().contains(u"duration"_s));
    open();
    QVERIFY(issueCodes().contains(u"duration"_s));
    QVERIFY(the<QLabel>(u"length"_s)->text().contains(u"0:30"_s));
}

void TikTokPageTest::issuesGoWithTheChannel()
{
    m_world->desk.creator->maxVideoDuration = 30s;
    make();
    open();
    m_world->draft->setChannel(Channel::TikTok, false);
    QVERIFY(!issueCodes().contains(u"duration"_s));
    m_world->draft->setChannel(Channel::TikTok, true);
    QVERIFY(issueCodes().contains(u"duration"_s));
}

void TikTokPageTest::disclosureShowsItsBoxesAndGoesWithThem()
{
    make();
    open();
    QVERIFY(!box(u"your_brand"_s)->isVisible());
    box(u"disclosure"_s)->click();
    QVERIFY(box(u"your_brand"_s)->isVisible() && box(u"branded_content"_s)->isVisible());
    QVERIFY(the<QLabel>(u"disclosureHint"_s)->isVisible());
    QVERIFY(issueCodes().contains(u"disclosure"_s));
    box(u"your_brand"_s)->click();
    QVERIFY(!the<QLabel>(u"disclosureHint"_s)->isVisible());
    QCOMPARE(the<QLabel>(u"label"_s)->text(), u"Your video will be labeled as “Promotional content”."_s);
    box(u"branded_content"_s)->click();
    QCOMPARE(the<QLabel>(u"label"_s)->text(), u"Your video will be labeled as “Paid partnership”."_s);
    QVERIFY(!issueCodes().contains(u"disclosure"_s));
    box(u"disclosure"_s)->click();
    const TikTokContent content = m_world->draft->tikTok();
    QVERIFY(!content.disclosure && !content.yourBrand && !content.brandedContent);
    QVERIFY(!box(u"your_brand"_s)->isVisible());
}

void TikTokPageTest::brandedContentAndOnlyYouExcludeEachOther()
{
    make();
    open();
    box(u"disclosure"_s)->click();
    pick(u"SELF_ONLY"_s);
    QVERIFY(!box(u"branded_content"_s)->isEnabled());
    QVERIFY(box(u"branded_content"_s)->toolTip().contains(u"cannot be private"_s));
    pick(u"PUBLIC_TO_EVERYONE"_s);
    QVERIFY(box(u"branded_content"_s)->isEnabled());
    box(u"branded_content"_s)->click();
    auto *combo = the<QComboBox>(u"privacy_level"_s);
    const QModelIndex only = combo->model()->index(combo->findData(u"SELF_ONLY"_s), 0);
    QVERIFY(!(combo->model()->flags(only) & Qt::ItemIsEnabled));
    QCOMPARE(only.data(Qt::ToolTipRole).toString(), u"Branded content visibility cannot be set to private."_s);
}

void TikTokPageTest::theConsentKeepsWhatWasRead()
{
    make();
    open();
    pick(u"PUBLIC_TO_EVERYONE"_s);
    QVERIFY(box(u"consent"_s)->isEnabled());
    QVERIFY(issueCodes().contains(u"consent"_s));
    box(u"consent"_s)->click();
    QVERIFY(m_world->draft->tikTok().consent);
    QVERIFY(!issueCodes().contains(u"consent"_s));
    QCOMPARE(field(u"consent_text"_s).toString(), u"By posting, you agree to TikTok's Music Usage Confirmation"_s);
    QCOMPARE(field(u"consent_creator"_s).toString(), u"Studio Lumen @studiolumen"_s);
    QVERIFY(the<QLabel>(u"consentNote"_s)->text().contains(u"Studio Lumen"_s));
    box(u"consent"_s)->click();
    QVERIFY(!m_world->draft->tikTok().consent);
    QVERIFY(field(u"consent_text"_s).isUndefined());
}

void TikTokPageTest::theAgreementIsStoredWithThePost()
{
    m_world->beginning.media = {m_world->addPhoto({1080, 1350})};
    make();
    open();
    pick(u"PUBLIC_TO_EVERYONE"_s);
    PostDraft &draft = *m_world->draft;
    draft.setTime(m_world->board->wallAt(m_world->plan.clock.now() + 48h), "Europe/Berlin");
    box(u"consent"_s)->click();
    const auto made = m_world->plan.planner->createEntry(draft.form().toNewEntry(EntryState::Planned));
    EXPECT_OK(made);
    const EntryChannel *part = made->entry.channelPart(Channel::TikTok);
    QVERIFY(part);
    QCOMPARE(part->consentAt, std::optional(m_world->plan.clock.now()));
    QCOMPARE(part->fields.value(u"consent_text"_s).toString(),
             u"By posting, you agree to TikTok's Music Usage Confirmation"_s);
    QCOMPARE(part->fields.value(u"consent_creator"_s).toString(), u"Studio Lumen @studiolumen"_s);
    draft.saved(*made);
    QVERIFY(box(u"consent"_s)->isChecked()); // to save it changes nothing of it
    const EntryForm before = draft.form();
    box(u"allow_comment"_s)->click();
    const auto changed =
        m_world->plan.planner->editEntry(made->entry.id, draft.form().changesFrom(before, EntryState::Planned));
    EXPECT_OK(changed);
    part = changed->entry.channelPart(Channel::TikTok);
    QVERIFY(!part->consentAt && !part->fields.contains(u"consent_text"_s));
    QVERIFY(part->fields.value(u"allow_comment"_s).toBool());
}

void TikTokPageTest::anEditTakesTheYesBack()
{
    make();
    open();
    pick(u"PUBLIC_TO_EVERYONE"_s);
    box(u"consent"_s)->click();
    QVERIFY(box(u"consent"_s)->isChecked());
    m_world->draft->setCaption(u"Other words"_s);
    QVERIFY(!box(u"consent"_s)->isChecked());
    QVERIFY(field(u"consent_text"_s).isUndefined());
    box(u"consent"_s)->click();
    box(u"allow_comment"_s)->click();
    QVERIFY(!box(u"consent"_s)->isChecked());
}

void TikTokPageTest::theLinksOpenInTheBrowser()
{
    make();
    open();
    Browser browser;
    auto *sentence = the<QLabel>(u"declaration"_s);
    QCOMPARE(sentence->accessibleName(), u"By posting, you agree to TikTok's Music Usage Confirmation"_s);
    sentence->setFocus();
    QTest::keyClick(sentence, Qt::Key_Tab); // to the first link
    QTest::keyClick(sentence, Qt::Key_Return);
    QCOMPARE(browser.opened, QList{QUrl(kMusicUsagePage)});
}

void TikTokPageTest::photosHaveOtherChoices()
{
    make(true);
    open();
    QVERIFY(box(u"allow_comment"_s)->isVisible());
    QVERIFY(!box(u"allow_duet"_s)->isVisible() && !box(u"allow_stitch"_s)->isVisible());
    QVERIFY(box(u"auto_add_music"_s)->isVisible());
    QVERIFY(the<QLabel>(u"noReturn"_s)->isVisible());
    QVERIFY(!the<QPushButton>(u"cover_offset_ms"_s)->isVisible());
    QCOMPARE(m_page->findChildren<QPlainTextEdit *>().size(), 2);
    auto *cover = the<QComboBox>(u"photo_cover_index"_s);
    QCOMPARE(cover->count(), 3);
    QCOMPARE(cover->currentIndex(), 0);
    cover->setCurrentIndex(2);
    Q_EMIT cover->activated(2);
    QCOMPARE(m_world->draft->tikTok().photoCoverIndex, 2);
    Q_EMIT cover->activated(0);
    QVERIFY(field(u"photo_cover_index"_s).isUndefined());
}

void TikTokPageTest::focusGoesWhereItHelps()
{
    make();
    open();
    m_scroll->activateWindow();
    QVERIFY(m_page->focusField(u"consent"_s)); // the audience is not chosen yet, so there it begins
    QCOMPARE(m_page->focusWidget(), the<QComboBox>(u"privacy_level"_s));
    pick(u"PUBLIC_TO_EVERYONE"_s);
    QVERIFY(m_page->focusField(u"consent"_s));
    QCOMPARE(m_page->focusWidget(), box(u"consent"_s));
    QVERIFY(!box(u"consent"_s)->visibleRegion().isEmpty()); // it was scrolled to
    QVERIFY(m_page->focusField(u"caption_length"_s));
    QCOMPARE(m_page->focusWidget(), m_page->findChild<QPlainTextEdit *>());
    QVERIFY(!m_page->focusField(u"description"_s)); // a clip has none
    QVERIFY(!m_page->focusField(u"photo_cover_index"_s));
    QVERIFY(!m_page->focusField(u"nonsense"_s));
}

void TikTokPageTest::whatIsOutCannotBeChanged()
{
    m_world->beginning.form.id = EntryId::create();
    m_world->beginning.readiness = Readiness::Published;
    make();
    open();
    QVERIFY(!the<QComboBox>(u"privacy_level"_s)->isEnabled());
    QVERIFY(!box(u"allow_comment"_s)->isEnabled());
    QVERIFY(!box(u"consent"_s)->isEnabled());
}

void TikTokPageTest::everyControlHasANameAndIsReachedByTab()
{
    make(true);
    open();
    for (QWidget *control : m_page->findChildren<QWidget *>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus || control->inherits("QScrollBar"))
            continue;
        QVERIFY2(!control->accessibleName().isEmpty() || !qobject_cast<QAbstractButton *>(control) ||
                     !qobject_cast<QAbstractButton *>(control)->text().isEmpty(),
                 qPrintable(control->objectName() + u' ' + QString::fromLatin1(control->metaObject()->className())));
    }
    for (const char *name : {"allow_comment", "disclosure", "is_ai_generated", "auto_add_music"})
        QVERIFY(box(QString::fromLatin1(name))->focusPolicy() & Qt::TabFocus);
}

void TikTokPageTest::hostileNamesAreShownAsTheyAre()
{
    m_world->desk.creator->nickname = u"<b>Bold</b> <img src='x'>"_s;
    m_world->desk.creator->privacyOptions = {u"<i>ODD</i>"_s, u"SELF_ONLY"_s};
    make();
    open();
    bool found = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>Bold</b>"_s)) {
            found = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(found);
    pick(u"SELF_ONLY"_s);
    box(u"consent"_s)->click();
    QVERIFY(field(u"consent_creator"_s).toString().size() <= 100);
}

void TikTokPageTest::wordsTypedElsewhereAreThereWhenItIsShown()
{
    make();
    open();
    m_scroll->hide();
    m_world->draft->setCaption(u"#a #b #c #d #e #f"_s);
    m_scroll->show();
    QVERIFY(the<QLabel>(u"hashtags"_s)->text().startsWith(u"6 "_s));
}

void TikTokPageTest::shots_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("state");
    for (const char *state : {"fresh", "branded", "photos", "failed", "agreed", "arabic", "narrow"}) {
        QTest::addRow("%s light", state) << false << QString::fromLatin1(state);
        QTest::addRow("%s dark", state) << true << QString::fromLatin1(state);
    }
}

/// For people to look at.
void TikTokPageTest::shots()
{
    if (qEnvironmentVariableIsEmpty("KALENDS_SHOTS"))
        QSKIP("Nobody asked for pictures.");
    QFETCH(bool, dark);
    QFETCH(QString, state);
    m_world->theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_world->theme.apply();
    m_world->beginning.form.caption =
        u"A room full of north light and the wall where every good idea starts. #studio"_s;
    QApplication::setLayoutDirection(state == "arabic"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    if (state == "failed"_L1)
        m_world->desk.creator = Error{.code = ErrorCode::TokenExpired,
                                      .message = u"TikTok no longer takes the link to this account (expired)."_s,
                                      .hint = u"Link the account again under Accounts."_s};
    m_world->desk.creator.ok() ? void(m_world->desk.creator->duetDisabled = true) : void();
    make(state == "photos"_L1);
    m_scroll->resize(state == "narrow"_L1 ? 370 : 480, 1180);
    open();
    test::untilQuiet();
    if (state == "branded"_L1 || state == "narrow"_L1) {
        box(u"disclosure"_s)->click();
        pick(u"PUBLIC_TO_EVERYONE"_s);
        box(u"branded_content"_s)->click();
    }
    if (state == "agreed"_L1) {
        pick(u"MUTUAL_FOLLOW_FRIENDS"_s);
        box(u"consent"_s)->click();
    }
    test::untilQuiet(); // labels that wrap have found their height
    keepShot(*m_scroll, u"tiktok-%1-%2"_s.arg(state, dark ? u"dark"_s : u"light"_s));
}

QTEST_MAIN(TikTokPageTest)
#include "tiktokpagetest.moc"
