// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "shots.h"
#include "ui/panels/accountspanel.h"
#include "ui/panels/attentionmodel.h"
#include "ui/panels/needsattentionpanel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

const Instant kNow = *instantFromIso(u"2026-11-22T12:00:00Z"_s);

Account account(Channel channel, AccountStatus status = AccountStatus::Ok, Milliseconds left = 24h * 58)
{
    Account account;
    account.id = AccountId::create();
    account.channel = channel;
    account.username = u"studio.lumen"_s;
    account.timezone = "Europe/Berlin";
    account.status = status;
    account.accessExpiresAt = kNow + left;
    return account;
}

AttentionItem item(const QString &title, Readiness readiness, const QString &reason, const QString &fix)
{
    return {.id = EntryId::create(),
            .title = title,
            .scheduledAt = *instantFromIso(u"2026-11-24T11:00:00Z"_s),
            .timezone = "Europe/Berlin",
            .readiness = readiness,
            .reason = reason,
            .fix = fix};
}

QList<AttentionItem> threeItems()
{
    return {item(u"Token story"_s, Readiness::TokenExpired, u"The TikTok token has expired."_s, u"reconnect"_s),
            item({}, Readiness::MissingMedia, u"There is no media yet."_s, u"add_media"_s),
            item(u"Weekend plan"_s, Readiness::NeedsAttention, u"It may be out already: check."_s, u"review"_s)};
}

} // namespace

class PanelsAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChannelWithoutAnAccountOffersToConnect();
    void theNameOfAMissingAccountFitsTheSidebar();
    void aLinkedAccountShowsNameZoneAndExpiry();
    void aDeadOrEndingAccountOffersToReconnect_data();
    void aDeadOrEndingAccountOffersToReconnect();
    void cardsAreMadeAnewOnlyWhenTheyWouldSaySomethingElse();
    void anUnlinkedAccountIsHistory();
    void unlinkAsksFirst();
    void theMenuTurnsPublishingOnAndOff();
    void hostileNamesAreShownAsTheyAre();
    void theListCountsAndNamesWhatIsWrong();
    void enterOpensAndF2Reschedules();
    void aClickOnTheFixMendsAndOnRescheduleReschedules_data();
    void aClickOnTheFixMendsAndOnRescheduleReschedules();
    void theLinksFitEveryWidth();
    void theCurrentLineStaysWhenItemsComeAndGo();
    void everyFixWordHasALabel();
    void thePictures();

private:
    Theme m_theme;
};

void PanelsAccountsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.setMode(Theme::Mode::Light);
    m_theme.apply();
}

void PanelsAccountsTest::aChannelWithoutAnAccountOffersToConnect()
{
    AccountsPanel panel(m_theme);
    QSignalSpy asked(&panel, &AccountsPanel::connectRequested);
    for (const Channel channel : kChannels) {
        auto *button = panel.findChild<QPushButton *>(u"connect_"_s + word(channel));
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), u"Connect "_s + displayName(channel));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.takeFirst().constFirst().value<Channel>(), channel);
    }
}

void PanelsAccountsTest::theNameOfAMissingAccountFitsTheSidebar()
{
    AccountsPanel panel(m_theme);
    panel.resize(184, 300);
    panel.show();
    for (const Channel channel : kChannels) {
        const QWidget *card = panel.findChild<QWidget *>(u"account_"_s + word(channel));
        QVERIFY(card);
        const auto *name = card->findChild<QLabel *>();
        QVERIFY(name->width() >= name->fontMetrics().horizontalAdvance(displayName(channel)));
    }
}

void PanelsAccountsTest::aLinkedAccountShowsNameZoneAndExpiry()
{
    AccountsPanel panel(m_theme);
    panel.setAccounts({account(Channel::Instagram)}, kNow);
    QVERIFY(!panel.findChild<QPushButton *>(u"connect_ig"_s));
    QVERIFY(!panel.findChild<QPushButton *>(u"reconnect_ig"_s));
    QStringList texts;
    for (const QLabel *label : panel.findChild<QWidget *>(u"account_ig"_s)->findChildren<QLabel *>())
        texts << label->text();
    QCOMPARE(texts, (QStringList{u"studio.lumen"_s, u"ok · Europe/Berlin"_s, u"access until 19/01/2027"_s}));
    QCOMPARE(panel.findChild<QWidget *>(u"account_ig"_s)->accessibleName(), u"Instagram: studio.lumen, ok"_s);
    QVERIFY(panel.findChild<QPushButton *>(u"connect_tiktok"_s));
}

void PanelsAccountsTest::aDeadOrEndingAccountOffersToReconnect_data()
{
    QTest::addColumn<AccountStatus>("status");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("offered");
    QTest::newRow("expired") << AccountStatus::Expired << 0 << true;
    QTest::newRow("revoked") << AccountStatus::Revoked << 50 << true;
    QTest::newRow("ends in 7 days") << AccountStatus::Ok << 7 << true;
    QTest::newRow("ends in 8 days") << AccountStatus::Ok << 8 << false;
}

void PanelsAccountsTest::aDeadOrEndingAccountOffersToReconnect()
{
    QFETCH(AccountStatus, status);
    QFETCH(int, daysLeft);
    QFETCH(bool, offered);
    AccountsPanel panel(m_theme);
    panel.setAccounts({account(Channel::TikTok, status, 24h * daysLeft)}, kNow);
    QSignalSpy asked(&panel, &AccountsPanel::reconnectRequested);
    auto *button = panel.findChild<QPushButton *>(u"reconnect_tiktok"_s);
    QCOMPARE(button != nullptr, offered);
    if (button)
        button->click();
    QCOMPARE(asked.count(), int(offered));
}

/// A TikTok access token lives a day: what counts is when the refresh token ends.
void PanelsAccountsTest::cardsAreMadeAnewOnlyWhenTheyWouldSaySomethingElse()
{
    AccountsPanel panel(m_theme);
    const QList<Account> accounts{account(Channel::Instagram)};
    panel.setAccounts(accounts, kNow);
    const QPointer<QWidget> card = panel.findChild<QWidget *>(u"account_ig"_s);
    panel.setAccounts(accounts, kNow + 1h);
    panel.setPublishing(Channel::Instagram, true);
    QCOMPARE(panel.findChild<QWidget *>(u"account_ig"_s), card.data());
    QVERIFY(!panel.findChild<QPushButton *>(u"reconnect_ig"_s));
    panel.setAccounts(accounts, *accounts.constFirst().accessExpiresAt - 24h);
    QVERIFY(panel.findChild<QPushButton *>(u"reconnect_ig"_s));
}

void PanelsAccountsTest::anUnlinkedAccountIsHistory()
{
    AccountsPanel panel(m_theme);
    Account gone = account(Channel::Instagram);
    gone.unlinkedAt = kNow;
    Account renewed = account(Channel::TikTok, AccountStatus::Ok, 20h);
    renewed.refreshExpiresAt = kNow + 24h * 300;
    panel.setAccounts({gone, renewed}, kNow);
    QVERIFY(panel.findChild<QPushButton *>(u"connect_ig"_s));
    QVERIFY(!panel.findChild<QPushButton *>(u"reconnect_tiktok"_s));
}

void PanelsAccountsTest::unlinkAsksFirst()
{
    AccountsPanel panel(m_theme);
    const Account linked = account(Channel::Instagram);
    panel.setAccounts({linked}, kNow);
    panel.show();
    QSignalSpy asked(&panel, &AccountsPanel::unlinkRequested);
    const auto choose = [&](bool yes) {
        panel.findChild<QToolButton *>(u"accountMenu_ig"_s)->click();
        auto *menu = panel.findChild<QMenu *>(u"accountMenu"_s);
        QVERIFY(menu);
        menu->actions().constLast()->trigger();
        menu->close();
        auto *question = panel.findChild<QMessageBox *>(u"unlinkQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->text().contains(u"studio.lumen"_s));
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::DestructiveRole) == yes)
                button->click();
        }
        QTRY_VERIFY(!panel.findChild<QMessageBox *>(u"unlinkQuestion"_s));
    };
    choose(false);
    QCOMPARE(asked.count(), 0);
    choose(true);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<AccountId>(), linked.id);
}

void PanelsAccountsTest::theMenuTurnsPublishingOnAndOff()
{
    AccountsPanel panel(m_theme);
    panel.setAccounts({account(Channel::Instagram)}, kNow);
    panel.setPublishing(Channel::Instagram, false);
    panel.show();
    QStringList texts;
    for (const QLabel *label : panel.findChild<QWidget *>(u"account_ig"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"publishing is off"_s));
    QSignalSpy asked(&panel, &AccountsPanel::publishingRequested);
    panel.findChild<QToolButton *>(u"accountMenu_ig"_s)->click();
    auto *menu = panel.findChild<QMenu *>(u"accountMenu"_s);
    QVERIFY(!menu->actions().at(1)->isChecked());
    menu->actions().at(1)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(1).toBool(), true);
}

void PanelsAccountsTest::hostileNamesAreShownAsTheyAre()
{
    AccountsPanel panel(m_theme);
    Account odd = account(Channel::Instagram);
    odd.username = u"<b>&x</b> "_s + QString(5000, u'w') + u"\u202Eגבא 👩‍👩‍👧"_s;
    odd.timezone = "No/Where";
    panel.setAccounts({odd}, kNow);
    panel.resize(176, 200);
    panel.grab();
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (label->text() == odd.username)
            QVERIFY(label->toolTip().contains(u"&lt;b&gt;&amp;x&lt;/b&gt;"_s));
    }
    QVERIFY(panel.minimumSizeHint().width() <= 220);
}

void PanelsAccountsTest::theListCountsAndNamesWhatIsWrong()
{
    NeedsAttentionPanel panel(m_theme);
    auto *list = panel.findChild<QListView *>(u"needsAttentionList"_s);
    QVERIFY(list->isHidden());
    panel.setItems(threeItems());
    QVERIFY(!list->isHidden());
    QCOMPARE(panel.count(), 3);
    QCOMPARE(list->accessibleName(), u"Needs attention · 3"_s);
    const QString spoken = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, u"Untitled, 24 Nov 12:00, Missing media, There is no media yet."_s);
    panel.setItems({});
    QVERIFY(list->isHidden());
}

void PanelsAccountsTest::enterOpensAndF2Reschedules()
{
    NeedsAttentionPanel panel(m_theme);
    const QList<AttentionItem> items = threeItems();
    panel.setItems(items);
    panel.resize(220, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.activateWindow();
    auto *list = panel.findChild<QListView *>(u"needsAttentionList"_s);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    list->setCurrentIndex(list->model()->index(0, 0));
    QSignalSpy opened(&panel, &NeedsAttentionPanel::openRequested);
    QSignalSpy moved(&panel, &NeedsAttentionPanel::rescheduleRequested);
    QSignalSpy mended(&panel, &NeedsAttentionPanel::fixRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<EntryId>(), items.at(1).id);
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(moved.count(), 1);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.constFirst().at(1).toString(), u"add_media"_s);
}

void PanelsAccountsTest::aClickOnTheFixMendsAndOnRescheduleReschedules_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PanelsAccountsTest::aClickOnTheFixMendsAndOnRescheduleReschedules()
{
    QFETCH(Qt::LayoutDirection, direction);
    NeedsAttentionPanel panel(m_theme);
    panel.setLayoutDirection(direction);
    const QList<AttentionItem> items = threeItems();
    panel.setItems(items);
    panel.resize(220, 400);
    panel.show();
    auto *list = panel.findChild<QListView *>(u"needsAttentionList"_s);
    const auto *delegate = qobject_cast<AttentionDelegate *>(list->itemDelegate());
    const auto parts = delegate->layout(list->visualRect(list->model()->index(0, 0)), direction, items.at(0));
    QSignalSpy mended(&panel, &NeedsAttentionPanel::fixRequested);
    QSignalSpy moved(&panel, &NeedsAttentionPanel::rescheduleRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, parts.title.center());
    QCOMPARE(mended.count() + moved.count(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, parts.fix.center());
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.constFirst().at(1).toString(), u"reconnect"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, parts.reschedule.center());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.constFirst().constFirst().value<EntryId>(), items.at(0).id);
}

void PanelsAccountsTest::theLinksFitEveryWidth()
{
    const AttentionModel model;
    const AttentionDelegate delegate(m_theme, model, nullptr);
    const AttentionItem longest =
        item(u"Post"_s, Readiness::MissingFields, u"Who may see the TikTok post is not chosen."_s, u"choose_privacy"_s);
    for (int width = 120; width <= 400; ++width) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QRect rect(0, 0, width, 200);
            const auto parts = delegate.layout(rect, direction, longest);
            QVERIFY2(rect.contains(parts.fix) && rect.contains(parts.reschedule), QByteArray::number(width));
            QVERIFY2(!parts.fix.intersects(parts.reschedule), QByteArray::number(width));
            QVERIFY(!parts.reason.intersects(parts.fix) && !parts.reason.intersects(parts.reschedule));
        }
    }
}

void PanelsAccountsTest::theCurrentLineStaysWhenItemsComeAndGo()
{
    NeedsAttentionPanel panel(m_theme);
    QList<AttentionItem> items = threeItems();
    panel.setItems(items);
    auto *list = panel.findChild<QListView *>(u"needsAttentionList"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    items.removeFirst();
    panel.setItems(items);
    QCOMPARE(list->currentIndex().row(), 1);
    items[1].reason = u"Changed."_s;
    panel.setItems(items);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(list->currentIndex().data(Qt::ToolTipRole).toString().contains(u"Changed."_s));
}

void PanelsAccountsTest::everyFixWordHasALabel()
{
    const QString words =
        u"add_media crop convert edit reconnect link_account choose_privacy consent enable_publishing review"_s;
    QSet<QString> labels;
    for (const QString &fix : words.split(u' ')) {
        QVERIFY2(!fixLabel(fix).isEmpty(), qPrintable(fix));
        labels.insert(fixLabel(fix));
    }
    QCOMPARE(labels.size(), words.split(u' ').size());
    QVERIFY(fixLabel(u"no_such_fix"_s).isEmpty());
    QVERIFY(fixLabel({}).isEmpty());
}

void PanelsAccountsTest::thePictures()
{
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        QWidget side;
        QPalette paper = side.palette();
        paper.setColor(QPalette::Window, m_theme.colors().sunk);
        side.setPalette(paper);
        auto *column = new QVBoxLayout(&side);
        auto *accounts = new AccountsPanel(m_theme);
        accounts->setAccounts({account(Channel::Instagram), account(Channel::TikTok, AccountStatus::Expired)}, kNow);
        auto *attention = new NeedsAttentionPanel(m_theme);
        attention->setItems(threeItems());
        column->addWidget(accounts);
        column->addWidget(attention, 1);
        side.resize(216, 560);
        QVERIFY(side.grab().toImage().pixelColor(2, 2) == m_theme.colors().sunk);
        keepShot(side, m_theme.isDark() ? u"sidebar-dark"_s : u"sidebar-light"_s);
        side.setLayoutDirection(Qt::RightToLeft);
        keepShot(side, m_theme.isDark() ? u"sidebar-rtl-dark"_s : u"sidebar-rtl-light"_s);
    }
}

QTEST_MAIN(PanelsAccountsTest)
#include "panelsaccountstest.moc"
