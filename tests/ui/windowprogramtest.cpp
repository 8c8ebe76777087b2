// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountdirectory.h"
#include "desktop/autostart.h"
#include "desktop/desktop.h"
#include "desktop/newsdesk.h"
#include "desktop/notifier.h"
#include "desktop/sampleplan.h"
#include "desktop/singleinstance.h"
#include "desktop/sleepwatch.h"
#include "desktop/starter.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/database.h"
#include "support/fakeclock.h"
#include "support/quiet.h"
#include "ui/board/planboard.h"
#include "ui/theme/theme.h"
#include "ui/window/backupdoor.h"
#include "ui/window/mainwindow.h"
#include "ui/window/restoredbar.h"
#include "ui/window/restorequestion.h"

#include <QDBusConnection>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a notification service is asked; runs on the test's private bus.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return {u"actions"_s, u"body"_s, u"body-markup"_s}; }
    Q_SCRIPTABLE uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                             const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : uint(shown.size());
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
};

/// What logind says; runs on the test's private bus, which stands for the system's too.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
Q_SIGNALS:
    Q_SCRIPTABLE void PrepareForSleep(bool begins);
};

/// The program around the window: one instance, start at login, notices, sleep, and the whole of it on the sandbox.
class WindowProgramTest final : public QObject
{
    Q_OBJECT
public:
    static void initMain() // before anything asks for a bus, whose addresses are read once
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

private Q_SLOTS:
    void initTestCase();
    void aSecondStartRaisesTheFirst();
    void twoProfilesAreTwoPrograms();
    void whoStartsAloneIsFirstAgain();
    void startingAtLoginIsAFileThatDesktopsUnderstand();
    void whatTheDesktopTurnedOffIsOff();
    void noticesGoToTheDesktopWithTheirButtons();
    void laterNewsOfAPostTakeThePlaceOfEarlierOnes();
    void aButtonOfANoticeOpensThePost();
    void eachAccountIsCalledOutOnce();
    void sleepIsHeardFromLogindAndToldAfterwards();
    void samplePicturesAreTheSameEveryTime();
    void theSandboxFillsItselfAndPublishes();
    void whatWasTakenOutOfTheSandboxStaysOut();
    void aLockedProfileIsExplainedAndLetsTheProgramEnd();
    void aDamagedStoreIsSetAsideWhenThePersonSaysSo();
    void aRestoreBringsTheProgramBackAndCanBeUndone();
    void aRestoreWhoseProfileIsTakenMeanwhileSaysSo();
    void aBackupThatCannotBeRestoredLeavesTheProgramOnItsPlan();

private:
    FakeNotifications m_service;
    FakeLogind m_logind;
};

void WindowProgramTest::initTestCase()
{
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "this test needs its private bus");
    QVERIFY(QDBusConnection::sessionBus().registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(QDBusConnection::sessionBus().registerObject(u"/org/freedesktop/Notifications"_s, &m_service,
                                                         QDBusConnection::ExportScriptableContents));
    auto logind = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(logind.registerObject(u"/org/freedesktop/login1"_s, &m_logind, QDBusConnection::ExportScriptableContents));
}

void WindowProgramTest::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    SingleInstance second(folder.path() + u"/../"_s + QFileInfo(folder.path()).fileName());
    QVERIFY(!second.isFirst()); // another way to write the same folder
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    std::optional<bool> heard;
    second.raiseFirst([&heard](bool yes) { heard = yes; });
    QTRY_VERIFY(heard.has_value());
    QVERIFY(*heard);
    QCOMPARE(raised.count(), 1);
}

void WindowProgramTest::twoProfilesAreTwoPrograms()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    const SingleInstance first(one.path());
    const SingleInstance second(two.path());
    QVERIFY(first.isFirst() && second.isFirst());
    QVERIFY(SingleInstance::socketPath(one.path()).size() < 108); // what a socket's address holds
}

void WindowProgramTest::whoStartsAloneIsFirstAgain()
{
    const QTemporaryDir folder;
    {
        const SingleInstance gone(folder.path());
        QVERIFY(gone.isFirst());
    }
    const SingleInstance again(folder.path());
    QVERIFY(again.isFirst());
    QVERIFY(QFileInfo::exists(SingleInstance::socketPath(folder.path())));
}

void WindowProgramTest::startingAtLoginIsAFileThatDesktopsUnderstand()
{
    const QTemporaryDir folder;
    const Autostart autostart({u"/opt/My \"apps\"/kalends"_s, u"--hidden"_s, u"--profile"_s, u"/home/a/100% $x"_s},
                              folder.filePath(u"autostart"_s));
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true).ok());
    QVERIFY(autostart.isOn());
    QFile file(autostart.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\nName=Kalends\n"));
    const QByteArray command =
        "Exec=\"/opt/My \\\\\"apps\\\\\"/kalends\" \"--hidden\" \"--profile\" \"/home/a/100%% \\\\$x\"";
    QVERIFY2(text.contains(command), text.constData());
    QVERIFY(autostart.set(false).ok());
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(false).ok()); // off already
}

void WindowProgramTest::whatTheDesktopTurnedOffIsOff()
{
    const QTemporaryDir folder;
    const Autostart autostart({u"kalends"_s}, folder.path());
    QFile file(autostart.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\nExec=kalends\nHidden=true\n");
    file.close();
    QVERIFY(!autostart.isOn());
}

void WindowProgramTest::noticesGoToTheDesktopWithTheirButtons()
{
    m_service.shown.clear();
    NewsDesk news;
    PublishJob job;
    job.entryId = EntryId::create();
    job.status = JobStatus::Published;
    job.permalink = u"https://www.instagram.com/p/abc/"_s;
    news.settled(job, u"Light & <shade>"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    const FakeNotifications::Shown &shown = m_service.shown.first();
    QCOMPARE(shown.title, u"Published to Instagram"_s);
    QCOMPARE(shown.body, u"“Light &amp; &lt;shade&gt;”"_s); // this service reads markup
    QVERIFY(shown.actions.contains(u"link"_s));
    QSignalSpy link(&news, &NewsDesk::linkRequested);
    Q_EMIT m_service.ActionInvoked(1, u"link"_s);
    QTRY_COMPARE(link.count(), 1);
    QCOMPARE(link.first().first().toUrl(), QUrl(job.permalink));
}

void WindowProgramTest::laterNewsOfAPostTakeThePlaceOfEarlierOnes()
{
    m_service.shown.clear();
    NewsDesk news;
    PublishJob job;
    job.entryId = EntryId::create();
    job.status = JobStatus::NeedsAttention;
    job.lastError = u"Instagram refused the picture."_s;
    news.settled(job, u"A"_s);
    QTRY_COMPARE(m_service.shown.size(), 1);
    test::untilQuiet(); // the answer with the notice's number is on its way
    job.status = JobStatus::Published;
    QTRY_VERIFY([&] {
        news.settled(job, u"A"_s);
        return QTest::qWaitFor([&] { return m_service.shown.size() > 1; }, 500) && m_service.shown.last().replaces == 1;
    }());
    job.status = JobStatus::Failed; // will be tried again: no news
    const qsizetype before = m_service.shown.size();
    news.settled(job, u"A"_s);
    test::untilQuiet();
    QCOMPARE(m_service.shown.size(), before);
}

void WindowProgramTest::aButtonOfANoticeOpensThePost()
{
    m_service.shown.clear();
    NewsDesk news;
    const EntryId id = EntryId::create();
    news.backPlan({.id = id,
                   .kind = BackPlanNotice::Kind::NoMedia,
                   .scheduledAt = instantFromMs(1'800'000'000'000),
                   .title = u"B"_s},
                  instantFromMs(1'799'950'000'000));
    QTRY_COMPARE(m_service.shown.size(), 1);
    QSignalSpy reschedule(&news, &NewsDesk::rescheduleRequested);
    QSignalSpy open(&news, &NewsDesk::openRequested);
    Q_EMIT m_service.ActionInvoked(1, u"reschedule"_s);
    QTRY_COMPARE(reschedule.count(), 1);
    Q_EMIT m_service.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(open.count(), 1);
    Q_EMIT m_service.ActionInvoked(99, u"default"_s); // another program's notice
    test::untilQuiet();
    QCOMPARE(open.count(), 1);
}

void WindowProgramTest::eachAccountIsCalledOutOnce()
{
    m_service.shown.clear();
    NewsDesk news;
    const Instant now = instantFromMs(1'800'000'000'000);
    Account account;
    account.id = AccountId::create();
    account.username = u"studio"_s;
    account.accessExpiresAt = now + 30 * 24h;
    news.accounts({account}, now);
    account.accessExpiresAt = now + 71h;
    news.accounts({account}, now);
    news.accounts({account}, now + 1h);
    QTRY_COMPARE(m_service.shown.size(), 1);
    account.status = AccountStatus::Expired;
    news.accounts({account}, now + 2h);
    QTRY_COMPARE(m_service.shown.size(), 2);
    QVERIFY(m_service.shown.last().actions.contains(u"reconnect"_s));
}

void WindowProgramTest::sleepIsHeardFromLogindAndToldAfterwards()
{
    FakeClock clock;
    SleepWatch watch(clock);
    QSignalSpy asleep(&watch, &SleepWatch::goingToSleep);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    const Instant slept = clock.now();
    Q_EMIT m_logind.PrepareForSleep(true);
    QTRY_COMPARE(asleep.count(), 1);
    clock.advance(3h);
    Q_EMIT m_logind.PrepareForSleep(false);
    QTRY_COMPARE(woke.count(), 1);
    QCOMPARE(woke.first().at(0).value<Instant>(), slept);
    QCOMPARE(woke.first().at(1).value<Instant>(), slept + 3h);

    NewsDesk news;
    m_service.shown.clear();
    news.slept(slept, slept + 3h, {}, QTimeZone::utc()); // nothing was due: nothing to tell
    EntryTile missed;
    missed.title = u"Studio tour"_s;
    missed.scheduledAt = slept + 1h;
    news.slept(slept, slept + 3h, {missed}, QTimeZone::utc());
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().title, u"The computer slept"_s);
    QVERIFY2(m_service.shown.first().body.contains(u"1 post"), qPrintable(m_service.shown.first().body));
}

void WindowProgramTest::samplePicturesAreTheSameEveryTime()
{
    QCOMPARE(samplePicture(3, {108, 135}), samplePicture(3, {108, 135}));
    QVERIFY(samplePicture(3, {108, 135}) != samplePicture(4, {108, 135}));
}

void WindowProgramTest::theSandboxFillsItselfAndPublishes()
{
    const QTemporaryDir folder;
    Theme theme;
    auto built =
        Desktop::build({.folder = folder.path(), .sandbox = true, .hidden = false, .tellDesktop = false}, theme);
    QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().message));
    Desktop &desktop = **built;
    QSignalSpy settled(&desktop.house(), &House::settled);
    desktop.start();
    QVERIFY(QTest::qWaitForWindowExposed(&desktop.window()));
    PlanBoard &board = desktop.board();
    QTRY_VERIFY_WITH_TIMEOUT(board.shelf().size() == 3, 20'000); // the samples are there
    // A draft of theirs becomes a post that is due in a second, and goes out.
    const EntryId id = board.shelf().first().id();
    EntryPatch patch;
    patch.at = PlanTime(board.now() + 1500ms);
    patch.channels = QList<ChannelPatch>{{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
    patch.state = EntryState::Planned;
    board.edit(id, patch);
    QTRY_VERIFY_WITH_TIMEOUT(settled.count() >= 1, 40'000);
    QCOMPARE(settled.first().at(2).value<JobStatus>(), JobStatus::Published);
    QTRY_COMPARE(board.find(id)->entry.readiness, Readiness::Published);
    QSignalSpy ended(&desktop, &Desktop::ended);
    desktop.window().quit(true);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 11'000);
}

void WindowProgramTest::whatWasTakenOutOfTheSandboxStaysOut()
{
    const QTemporaryDir folder;
    Theme theme;
    const auto run = [&](const std::function<void(Desktop &)> &use) {
        auto built =
            Desktop::build({.folder = folder.path(), .sandbox = true, .hidden = false, .tellDesktop = false}, theme);
        QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().message));
        Desktop &desktop = **built;
        QSignalSpy ended(&desktop, &Desktop::ended);
        desktop.start();
        use(desktop);
        desktop.window().quit(true);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 11'000);
    };
    const auto accounts = [](Desktop &desktop) {
        QStringList channels;
        const auto services = Services::make(desktop.house().parts());
        const auto linked = AccountDirectory(*(*services)->database).list();
        for (const Account &account : *linked)
            channels << word(account.channel) + u' ' + word(account.status);
        return channels;
    };
    run([&](Desktop &desktop) {
        QTRY_COMPARE_WITH_TIMEOUT(accounts(desktop).size(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.board().shelf().size() == 3, 20'000);
        const auto services = Services::make(desktop.house().parts());
        const auto linked = AccountDirectory(*(*services)->database).list();
        std::optional<Result<void>> gone;
        for (const Account &account : *linked) {
            if (account.channel == Channel::TikTok)
                desktop.house().linker().unlink(account.id, this, [&gone](const Result<void> &done) { gone = done; });
        }
        QTRY_VERIFY_WITH_TIMEOUT(gone.has_value(), 10'000);
        QVERIFY(gone->ok());
        QList<EntryId> all;
        const auto page = (*services)->planner->list({.limit = 1000});
        for (const EntryDetails &details : page->entries)
            all.append(details.entry.id);
        QVERIFY((*services)->planner->deleteEntries(all).ok());
    });
    run([&](Desktop &desktop) {
        QSignalSpy said(&desktop.board(), &PlanBoard::reset);
        QTRY_COMPARE_WITH_TIMEOUT(accounts(desktop), QStringList{u"ig ok"_s}, 20'000);
        constexpr int kLongerThanALink = 1500; // ms
        const auto comesBack = [&] { return accounts(desktop) != QStringList{u"ig ok"_s}; };
        QVERIFY(!QTest::qWaitFor(comesBack, kLongerThanALink));
        QVERIFY(desktop.board().shelf().isEmpty());
    });
}

/// The window that says why the program cannot start.
QMessageBox *cannotStart()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "cannotStart"_L1)
            return qobject_cast<QMessageBox *>(widget);
    }
    return nullptr;
}

void WindowProgramTest::aLockedProfileIsExplainedAndLetsTheProgramEnd()
{
    const QTemporaryDir folder;
    auto profile = Profile::open(folder.path());
    QVERIFY(profile.ok() && profile->lock().ok());
    Theme theme;
    Starter starter({.folder = folder.path(), .sandbox = false, .hidden = false, .tellDesktop = false}, theme);
    QSignalSpy givenUp(&starter, &Starter::givenUp);
    starter.begin(); // comes back at once
    QVERIFY(!starter.desktop());
    QVERIFY(cannotStart() && cannotStart()->informativeText().contains(u"kalends-cli serve"));
    QCOMPARE(givenUp.count(), 0);
    cannotStart()->close();
    QCOMPARE(givenUp.count(), 1);
}

void WindowProgramTest::aDamagedStoreIsSetAsideWhenThePersonSaysSo()
{
    const QTemporaryDir folder;
    QFile store(folder.filePath(u"kalends.sqlite3"_s));
    QVERIFY(store.open(QIODevice::WriteOnly));
    store.write(QByteArray(8192, 'x'));
    store.close();
    Theme theme;
    Starter starter({.folder = folder.path(), .sandbox = false, .hidden = false, .tellDesktop = false}, theme);
    QSignalSpy ready(&starter, &Starter::ready);
    QSignalSpy givenUp(&starter, &Starter::givenUp);
    starter.begin();
    QVERIFY(cannotStart());
    auto *restore = cannotStart()->findChild<QPushButton *>(u"restoreBackup"_s);
    QVERIFY(restore);
    restore->click();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(givenUp.count(), 0);
    QVERIFY(starter.desktop());
    QVERIFY(!QDir(folder.filePath(u"backups"_s)).isEmpty()); // the damaged one is kept there
}

/// The program on a sandbox, as it stands after the start: with its samples, of which three are drafts.
class RunningProgram
{
public:
    explicit RunningProgram(Theme &theme)
        : starter({.folder = folder.path(), .sandbox = true, .hidden = false, .tellDesktop = false}, theme)
    {
        QObject::connect(&starter, &Starter::ready, &starter, [this] { starter.desktop()->start(); });
        starter.begin();
    }
    [[nodiscard]] qsizetype drafts() const
    {
        return starter.desktop() ? starter.desktop()->board().shelf().size() : -1;
    }
    [[nodiscard]] QString backUp() const
    {
        const auto services = Services::make(starter.desktop()->house().parts());
        const auto made = makeBackup(*(*services)->database, folder.filePath(u"backups"_s), BackupKind::ByHand);
        return made.ok() ? *made : QString();
    }
    void dropADraft() const { starter.desktop()->board().remove({starter.desktop()->board().shelf().first().id()}); }
    /// Says yes to the question that the window asks. Answer: it did ask.
    [[nodiscard]] bool sayYes() const
    {
        const auto question = [this] { return starter.desktop()->window().findChild<RestoreQuestion *>(); };
        if (!QTest::qWaitFor([&] { return question() != nullptr; }, 10'000))
            return false;
        question()->findChild<QPushButton *>(u"restoreYes"_s)->click();
        return true;
    }

    QTemporaryDir folder;
    Starter starter;
};

void WindowProgramTest::aRestoreBringsTheProgramBackAndCanBeUndone()
{
    Theme theme;
    RunningProgram program(theme);
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 3, 20'000);
    const QString backup = program.backUp();
    QVERIFY(!backup.isEmpty());
    program.dropADraft();
    QTRY_COMPARE(program.drafts(), 2);
    QSignalSpy ready(&program.starter, &Starter::ready);

    program.starter.desktop()->window().backups().askToRestore(backup);
    QVERIFY(program.sayYes());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 3, 10'000);
    auto *bar = program.starter.desktop()->window().findChild<RestoredBar *>();
    QVERIFY(bar->isVisible());

    bar->findChild<QPushButton *>(u"undoRestore"_s)->click();
    QVERIFY(program.sayYes());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 2, 10'000);
    QVERIFY(!program.starter.desktop()->window().findChild<RestoredBar *>()->isVisible());
}

void WindowProgramTest::aRestoreWhoseProfileIsTakenMeanwhileSaysSo()
{
    Theme theme;
    RunningProgram program(theme);
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 3, 20'000);
    const QString backup = program.backUp();
    auto other = Profile::open(program.folder.path());
    QVERIFY(other.ok());
    bool taken = false; // as a kalends-cli serve that starts in the very moment in which the profile is nobody's
    connect(program.starter.desktop(), &QObject::destroyed, this, [&] { taken = other->lock().ok(); });
    program.starter.desktop()->window().backups().askToRestore(backup);
    QVERIFY(program.sayYes());
    QTRY_VERIFY_WITH_TIMEOUT(cannotStart(), 30'000);
    QVERIFY(taken);
    QVERIFY(cannotStart()->text().contains(u"was not restored"));
    QVERIFY(cannotStart()->informativeText().contains(u"kalends-cli serve"));
    QVERIFY(QDir(program.folder.filePath(u"backups"_s)).entryList({u"replaced-*"_s}, QDir::Dirs).isEmpty());
    QSignalSpy givenUp(&program.starter, &Starter::givenUp);
    cannotStart()->close();
    QCOMPARE(givenUp.count(), 1);
}

void WindowProgramTest::aBackupThatCannotBeRestoredLeavesTheProgramOnItsPlan()
{
    Theme theme;
    RunningProgram program(theme);
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 3, 20'000);
    const QString backup = program.backUp();
    QSignalSpy ready(&program.starter, &Starter::ready);
    program.starter.desktop()->window().backups().askToRestore(backup);
    QVERIFY(QTest::qWaitFor(
        [&] { return program.starter.desktop()->window().findChild<RestoreQuestion *>() != nullptr; }, 10'000));
    QFile file(backup); // the stick was pulled out between the question and the yes
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("nothing") == 7);
    file.close();
    QVERIFY(program.sayYes());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 30'000);
    auto *box = program.starter.desktop()->window().findChild<QMessageBox *>(u"notRestored"_s);
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->text().contains(u"was not restored"), qPrintable(box->text()));
    QTRY_COMPARE_WITH_TIMEOUT(program.drafts(), 3, 10'000);
    QVERIFY(!program.starter.desktop()->window().findChild<RestoredBar *>()->isVisible());
}

QTEST_MAIN(WindowProgramTest)
#include "windowprogramtest.moc"
