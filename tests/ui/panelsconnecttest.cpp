// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "fakeaccountdesk.h"
#include "profile/settings.h"
#include "shots.h"
#include "support/quiet.h"
#include "ui/panels/checkline.h"
#include "ui/panels/connectwizard.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{
constexpr auto kToken = "IGAAtoken0123456789abcdefghijk";
using State = CheckLine::State;
} // namespace

class PanelsConnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPastedTokenLinksAndConsentTurnsTheFlagOn();
    void withoutConsentTheFlagIsOff();
    void oauthOpensTheBrowserWaitsAndGoesOn();
    void aBrowserThatDoesNotOpenIsNotSaidToBeOpen();
    void anAddressCanBePastedWhereNothingListens();
    void aPasteThatCannotBeUsedMayBeRepeated();
    void everyFailureHasItsOwnLine_data();
    void everyFailureHasItsOwnLine();
    void theMarkOfACheckStandsBesideItsWords_data();
    void theMarkOfACheckStandsBesideItsWords();
    void tryAgainRunsAllChecksAnew();
    void missingCredentialsAreNamedBeforeAnythingIsSent_data();
    void missingCredentialsAreNamedBeforeAnythingIsSent();
    void wrongSettingsAreSaidInTheirFieldAndNotWritten();
    void aBrokersHostNeedsNoSecret();
    void theStorageIsTestedAndMayBeSkipped();
    void aFlagThatCannotBeTurnedKeepsTheWizardOpen();
    void leavingTheChecksDropsLateAnswers();
    void goingBackFromTheStorageDoesNotLinkAgain();
    void thePictures();

private:
    void open(Channel channel);
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_wizard->findChild<QPushButton *>(name); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return m_wizard->findChild<QLineEdit *>(name); }
    [[nodiscard]] CheckLine *check(const QString &name) const { return m_wizard->findChild<CheckLine *>(name); }
    [[nodiscard]] int page() const { return m_wizard->findChild<QStackedWidget *>()->currentIndex(); }
    void enterToken();
    void enterTikTok();

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeAccountDesk m_desk;
    QList<QUrl> m_opened;
    std::unique_ptr<ConnectWizard> m_wizard;
};

void PanelsConnectTest::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
}

void PanelsConnectTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"settings.ini"_s);
    m_opened.clear();
    m_desk = FakeAccountDesk();
    Account account;
    account.id = AccountId::create();
    account.username = u"studio.lumen"_s;
    account.scopes = {u"instagram_business_basic"_s, u"instagram_business_content_publish"_s};
    m_desk.byToken = account;
    m_desk.found = account;
    Link link;
    link.id = LinkId::create();
    link.authorizeUrl = u"https://www.tiktok.com/v2/auth/authorize/?client_key=abc"_s;
    link.listening = true;
    m_desk.begun = link;
    m_desk.state = link;
    link.status = LinkStatus::Ok;
    link.accountId = account.id;
    m_desk.completed = link;
}

void PanelsConnectTest::cleanup()
{
    m_wizard.reset();
}

void PanelsConnectTest::open(Channel channel)
{
    m_wizard = std::make_unique<ConnectWizard>(channel, m_path, m_desk, m_theme);
    m_wizard->setBrowser([this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    m_wizard->setTimezone("Europe/Berlin");
    m_wizard->open();
}

void PanelsConnectTest::enterToken()
{
    m_wizard->findChild<QRadioButton *>(u"byToken"_s)->setChecked(true);
    line(u"token"_s)->setText(QString::fromLatin1(kToken));
}

void PanelsConnectTest::enterTikTok()
{
    line(u"tiktok_client_key"_s)->setText(u"key123"_s);
    line(u"tiktok_client_secret"_s)->setText(u"shh"_s);
}

void PanelsConnectTest::aPastedTokenLinksAndConsentTurnsTheFlagOn()
{
    open(Channel::Instagram);
    QSignalSpy linked(m_wizard.get(), &ConnectWizard::linked);
    QSignalSpy publishing(m_wizard.get(), &ConnectWizard::publishingChanged);
    enterToken();
    QTest::mouseClick(button(u"next"_s), Qt::LeftButton);
    QCOMPARE(page(), 1);
    QVERIFY(!button(u"next"_s)->isEnabled());
    QTRY_COMPARE(linked.count(), 1);
    for (const QString &name :
         {u"checkCredentials"_s, u"checkReachable"_s, u"checkSignIn"_s, u"checkPermissions"_s, u"checkAccount"_s})
        QCOMPARE(check(name)->state(), State::Passed);
    QCOMPARE(check(u"checkSignIn"_s)->detail(), u"studio.lumen"_s);
    QVERIFY(check(u"checkPermissions"_s)->detail().contains(u"content_publish"_s));
    QCOMPARE(m_desk.lastToken, QByteArray(kToken));
    QCOMPARE(m_desk.lastZone, QByteArray("Europe/Berlin"));
    QVERIFY(line(u"token"_s)->text().isEmpty()); // not kept in the window
    button(u"next"_s)->click();
    QCOMPARE(page(), 2);
    button(u"next"_s)->click();
    QCOMPARE(page(), 3);
    auto *consent = m_wizard->findChild<QCheckBox *>(u"consent"_s);
    QVERIFY(!consent->isChecked()); // a yes is given, never taken
    consent->setChecked(true);
    button(u"next"_s)->click();
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_desk.calls, (QStringList{u"reach"_s, u"linkWithToken"_s, u"setFlag publish_ig 1"_s}));
    QCOMPARE(publishing.constFirst().at(1).toBool(), true);
    QVERIFY(!QFile::exists(m_path)); // a token needs no setting
}

void PanelsConnectTest::withoutConsentTheFlagIsOff()
{
    m_desk.flagsNow.publishInstagram = true; // it was on: shown so, and can be taken back
    open(Channel::Instagram);
    auto *consent = m_wizard->findChild<QCheckBox *>(u"consent"_s);
    QTRY_VERIFY(consent->isChecked());
    enterToken();
    button(u"next"_s)->click();
    QTRY_VERIFY(button(u"next"_s)->isEnabled());
    button(u"next"_s)->click();
    button(u"next"_s)->click();
    consent->setChecked(false);
    button(u"next"_s)->click();
    QTRY_COMPARE(m_desk.calls.constLast(), u"setFlag publish_ig 0"_s);
}

void PanelsConnectTest::oauthOpensTheBrowserWaitsAndGoesOn()
{
    open(Channel::TikTok);
    QSignalSpy linked(m_wizard.get(), &ConnectWizard::linked);
    enterTikTok();
    button(u"next"_s)->click();
    QTRY_COMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.constFirst().host(), u"www.tiktok.com"_s);
    QCOMPARE(Settings::load(m_path).tiktok.clientKey, u"key123"_s);
    QCOMPARE(m_desk.secrets.value(u"tiktok.client_secret"_s), QByteArray("shh"));
    QVERIFY(line(u"authorizeUrl"_s)->isVisible());
    QTRY_VERIFY(m_desk.calls.contains(u"linkState"_s));
    QCOMPARE(check(u"checkSignIn"_s)->state(), State::Running);
    button(u"openBrowser"_s)->click();
    QCOMPARE(m_opened.size(), 2);
    m_desk.state = m_desk.completed; // the browser came back
    QTRY_COMPARE(linked.count(), 1);
    QVERIFY(!line(u"authorizeUrl"_s)->isVisible());
    const auto reads = m_desk.calls.count(u"linkState"_s);
    constexpr int kLongerThanALook = 450; // ms
    const auto asksAgain = [&] { return m_desk.calls.count(u"linkState"_s) > reads; };
    QVERIFY(!QTest::qWaitFor(asksAgain, kLongerThanALook));
}

void PanelsConnectTest::aBrowserThatDoesNotOpenIsNotSaidToBeOpen()
{
    open(Channel::TikTok);
    m_wizard->setBrowser([](const QUrl &) { return false; });
    enterTikTok();
    button(u"next"_s)->click();
    QTRY_VERIFY(line(u"authorizeUrl"_s)->isVisible()); // to be copied
    for (const QLabel *label : m_wizard->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains("browser is open"_L1), qPrintable(label->text()));
}

void PanelsConnectTest::anAddressCanBePastedWhereNothingListens()
{
    m_desk.begun->listening = false;
    open(Channel::TikTok);
    QSignalSpy linked(m_wizard.get(), &ConnectWizard::linked);
    enterTikTok();
    button(u"next"_s)->click();
    QTRY_VERIFY(line(u"redirectedUrl"_s)->isVisible());
    QVERIFY(!button(u"useRedirected"_s)->isEnabled());
    line(u"redirectedUrl"_s)->setText(u" https://example.com/cb?code=a%2Ab&state=s "_s);
    button(u"useRedirected"_s)->click();
    QTRY_COMPARE(linked.count(), 1);
    QCOMPARE(m_desk.lastPasted, QByteArray("https://example.com/cb?code=a%2Ab&state=s"));
    QVERIFY(line(u"redirectedUrl"_s)->text().isEmpty());
}

void PanelsConnectTest::aPasteThatCannotBeUsedMayBeRepeated()
{
    m_desk.begun->listening = false;
    const auto good = m_desk.completed;
    m_desk.completed = Error{.code = ErrorCode::BadRequest, .message = u"There is no code in this."_s};
    open(Channel::TikTok);
    QSignalSpy linked(m_wizard.get(), &ConnectWizard::linked);
    enterTikTok();
    button(u"next"_s)->click();
    QTRY_VERIFY(line(u"redirectedUrl"_s)->isVisible());
    line(u"redirectedUrl"_s)->setText(u"hello"_s);
    button(u"useRedirected"_s)->click();
    QTRY_COMPARE(check(u"checkSignIn"_s)->detail(), u"There is no code in this."_s);
    QCOMPARE(check(u"checkSignIn"_s)->state(), State::Running);
    m_desk.completed = good;
    line(u"redirectedUrl"_s)->setText(u"the-code"_s);
    button(u"useRedirected"_s)->click();
    QTRY_COMPARE(linked.count(), 1);
}

void PanelsConnectTest::everyFailureHasItsOwnLine_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkStatus>("status");
    QTest::addColumn<QString>("line");
    QTest::newRow("the person said no") << ErrorCode::PermissionDenied << LinkStatus::Denied << u"checkSignIn"_s;
    QTest::newRow("too late") << ErrorCode::Timeout << LinkStatus::Expired << u"checkSignIn"_s;
    QTest::newRow("refused") << ErrorCode::TokenExpired << LinkStatus::Failed << u"checkSignIn"_s;
    QTest::newRow("a scope is missing") << ErrorCode::PermissionDenied << LinkStatus::Failed << u"checkPermissions"_s;
    QTest::newRow("a personal account") << ErrorCode::InvalidValue << LinkStatus::Failed << u"checkAccount"_s;
    QTest::newRow("another account") << ErrorCode::AccountExists << LinkStatus::Failed << u"checkAccount"_s;
}

void PanelsConnectTest::everyFailureHasItsOwnLine()
{
    QFETCH(ErrorCode, code);
    QFETCH(LinkStatus, status);
    QFETCH(QString, line);
    m_desk.begun->status = status;
    m_desk.begun->error = Error{.code = code, .message = u"No."_s, .hint = u"Do this."_s};
    open(Channel::TikTok);
    enterTikTok();
    button(u"next"_s)->click();
    QTRY_COMPARE(check(line)->state(), State::Failed);
    QCOMPARE(check(line)->detail(), u"No. Do this."_s);
    QVERIFY(check(line)->accessibleName().endsWith(u"failed"_s));
    int wrong = 0;
    for (const CheckLine *each : m_wizard->findChildren<CheckLine *>())
        wrong += each->state() == State::Failed;
    QCOMPARE(wrong, 1);
    QVERIFY(!button(u"next"_s)->isEnabled());
    QVERIFY(button(u"repeatChecks"_s)->isVisible());
}

void PanelsConnectTest::theMarkOfACheckStandsBesideItsWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left") << Qt::LeftToRight;
    QTest::newRow("right") << Qt::RightToLeft;
}

void PanelsConnectTest::theMarkOfACheckStandsBesideItsWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    CheckLine line(u"Put a small file there, fetch it, take it away"_s, m_theme);
    line.setLayoutDirection(direction);
    line.resize(160, line.heightForWidth(160)); // its words take two lines and more
    line.grab();                                // lays it out
    const int mark = m_theme.scaled(18);
    const QRect beside(direction == Qt::LeftToRight ? 0 : line.width() - mark, 0, mark, line.height());
    for (const QLabel *words : line.findChildren<QLabel *>()) {
        if (words->isVisibleTo(&line))
            QVERIFY2(!words->geometry().intersects(beside) && line.rect().contains(words->geometry()),
                     qPrintable(words->text()));
    }
}

void PanelsConnectTest::tryAgainRunsAllChecksAnew()
{
    m_desk.reach = Error{.code = ErrorCode::Network, .message = u"No network."_s};
    open(Channel::Instagram);
    enterToken();
    button(u"next"_s)->click();
    QTRY_COMPARE(check(u"checkReachable"_s)->state(), State::Failed);
    QCOMPARE(check(u"checkSignIn"_s)->state(), State::Waiting);
    QVERIFY(!m_desk.calls.contains(u"linkWithToken"_s));
    m_desk.reach = {};
    button(u"repeatChecks"_s)->click();
    QTRY_COMPARE(check(u"checkAccount"_s)->state(), State::Passed);
}

void PanelsConnectTest::missingCredentialsAreNamedBeforeAnythingIsSent_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("id");
    QTest::newRow("no token") << Channel::Instagram << QString() << QString();
    QTest::newRow("half a token") << Channel::Instagram << u"IGAA short"_s << QString();
    QTest::newRow("a sentence") << Channel::Instagram << u"this is surely not a token at all"_s << QString();
    QTest::newRow("no key") << Channel::TikTok << QString() << QString();
    QTest::newRow("no secret") << Channel::TikTok << QString() << u"key123"_s;
}

void PanelsConnectTest::missingCredentialsAreNamedBeforeAnythingIsSent()
{
    QFETCH(Channel, channel);
    QFETCH(QString, token);
    QFETCH(QString, id);
    open(channel);
    if (channel == Channel::Instagram)
        line(u"token"_s)->setText(token);
    else
        line(u"tiktok_client_key"_s)->setText(id);
    button(u"next"_s)->click();
    QTRY_COMPARE(check(u"checkCredentials"_s)->state(), State::Failed);
    QVERIFY(!check(u"checkCredentials"_s)->detail().isEmpty());
    QVERIFY(m_desk.calls.isEmpty());
    button(u"back"_s)->click();
    QCOMPARE(page(), 0);
}

void PanelsConnectTest::wrongSettingsAreSaidInTheirFieldAndNotWritten()
{
    open(Channel::TikTok);
    enterTikTok();
    line(u"tiktok_redirect_url"_s)->setText(u"http://example.com/cb"_s);
    button(u"next"_s)->click();
    QCOMPARE(page(), 0);
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(m_desk.calls.isEmpty());
    line(u"tiktok_redirect_url"_s)->clear();
    button(u"next"_s)->click();
    QTRY_COMPARE(page(), 1);
}

void PanelsConnectTest::aBrokersHostNeedsNoSecret()
{
    QVERIFY(Settings::write(m_path, u"tiktok/api_url"_s, u"http://127.0.0.1:9999"_s).ok());
    open(Channel::TikTok);
    line(u"tiktok_client_key"_s)->setText(u"key123"_s);
    button(u"next"_s)->click();
    QTRY_COMPARE(check(u"checkCredentials"_s)->state(), State::Passed);
}

void PanelsConnectTest::theStorageIsTestedAndMayBeSkipped()
{
    m_desk.staging = Error{.code = ErrorCode::StagingFailed, .message = u"Not there."_s};
    open(Channel::Instagram);
    enterToken();
    button(u"next"_s)->click();
    QTRY_VERIFY(button(u"next"_s)->isEnabled());
    button(u"next"_s)->click();
    QCOMPARE(button(u"next"_s)->text(), u"Skip for now"_s);
    line(u"staging_endpoint"_s)->setText(u"http://127.0.0.1:9000"_s);
    line(u"staging_bucket"_s)->setText(u"My bucket"_s);
    button(u"testStorage"_s)->click();
    QVERIFY(!m_desk.calls.contains(u"testStaging"_s)); // a bucket's name has no blanks
    line(u"staging_bucket"_s)->setText(u"posts"_s);
    button(u"testStorage"_s)->click();
    QTRY_COMPARE(check(u"storageResult"_s)->state(), State::Failed);
    QCOMPARE(button(u"next"_s)->text(), u"Skip for now"_s);
    m_desk.staging = {};
    button(u"testStorage"_s)->click();
    QTRY_COMPARE(check(u"storageResult"_s)->state(), State::Passed);
    QCOMPARE(button(u"next"_s)->text(), u"Next"_s);
    QVERIFY(Settings::load(m_path).staging.configured());
}

void PanelsConnectTest::aFlagThatCannotBeTurnedKeepsTheWizardOpen()
{
    m_desk.flagWrite = Error{.code = ErrorCode::DatabaseBusy, .message = u"The store is busy."_s};
    open(Channel::Instagram);
    enterToken();
    button(u"next"_s)->click();
    QTRY_VERIFY(button(u"next"_s)->isEnabled());
    button(u"next"_s)->click();
    button(u"next"_s)->click();
    m_wizard->findChild<QCheckBox *>(u"consent"_s)->setChecked(true);
    button(u"next"_s)->click();
    QTRY_VERIFY(button(u"next"_s)->isEnabled());
    QVERIFY(m_wizard->isVisible());
    m_desk.flagWrite = {};
    button(u"next"_s)->click();
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
}

void PanelsConnectTest::leavingTheChecksDropsLateAnswers()
{
    open(Channel::Instagram);
    QSignalSpy linked(m_wizard.get(), &ConnectWizard::linked);
    enterToken();
    button(u"next"_s)->click();
    button(u"back"_s)->click(); // before the first answer is there
    test::untilQuiet();
    QCOMPARE(linked.count(), 0);
    QCOMPARE(m_desk.calls, QStringList{u"reach"_s});
    button(u"next"_s)->click();
    QTRY_COMPARE(linked.count(), 1);
}

void PanelsConnectTest::goingBackFromTheStorageDoesNotLinkAgain()
{
    open(Channel::Instagram);
    enterToken();
    button(u"next"_s)->click();
    QTRY_VERIFY(button(u"next"_s)->isEnabled());
    button(u"next"_s)->click();
    button(u"back"_s)->click();
    QCOMPARE(page(), 1);
    QVERIFY(button(u"next"_s)->isEnabled());
    test::untilQuiet();
    QCOMPARE(m_desk.calls.count(u"linkWithToken"_s), 1);
}

void PanelsConnectTest::thePictures()
{
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        const QString end = m_theme.isDark() ? u"-dark"_s : u"-light"_s;
        open(Channel::Instagram);
        keepShot(*m_wizard, u"connect-app"_s + end);
        enterToken();
        m_desk.byToken = Error{.code = ErrorCode::InvalidValue,
                               .message = u"The Instagram account studio.lumen is a personal one."_s,
                               .hint = u"Switch it to a business or creator account in the Instagram app."_s};
        button(u"next"_s)->click();
        QTRY_COMPARE(check(u"checkAccount"_s)->state(), State::Failed);
        keepShot(*m_wizard, u"connect-checks"_s + end);
        m_wizard.reset();
        open(Channel::TikTok);
        enterTikTok();
        button(u"next"_s)->click();
        QTRY_VERIFY(line(u"authorizeUrl"_s)->isVisible());
        keepShot(*m_wizard, u"connect-signin"_s + end);
        m_desk.state = m_desk.completed;
        QTRY_VERIFY(button(u"next"_s)->isEnabled());
        button(u"next"_s)->click();
        test::untilQuiet(); // the layout follows
        keepShot(*m_wizard, u"connect-storage"_s + end);
        button(u"next"_s)->click();
        keepShot(*m_wizard, u"connect-consent"_s + end);
        init();
    }
}

QTEST_MAIN(PanelsConnectTest)
#include "panelsconnecttest.moc"
