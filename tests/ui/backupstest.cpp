// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/backupdoor.h"
#include "ui/window/backupsdialog.h"
#include "ui/window/restoredbar.h"
#include "ui/window/restorequestion.h"
#include "ui/window/restorewords.h"
#include "windowworld.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// File › Backups…, what is said before a restore, and the bar after one.
class BackupsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCopyIsListedWithWhatItIs();
    void everyCopyIsReadOneAfterTheOther();
    void aDamagedCopySaysWhyAndCannotBeRestored();
    void aBackupByHandAppearsAndIsSelected();
    void aBackupThatFailedSaysWhy();
    void aFileFromElsewhereJoinsTheList();
    void checkReadsTheCopyAgain();
    void showInFolderNamesTheFolder();
    void whatWouldHappenIsSaidBeforeItHappens();
    void returnAloneRestoresNothing();
    void aRestoreThatCannotBeSaysWhyAndAsksNothing();
    void theSentencesSayWhatIsAtStake_data();
    void theSentencesSayWhatIsAtStake();
    void afterARestoreTheBarSaysSoUntilItIsRead();
    void theBarLeadsBack();
    void postsThatWaitAreLetGoOnAYes();
    void withoutARestoreThereIsNoBar();

private:
    static Backup copy(WindowWorld &world, const QString &name, BackupKind kind, std::chrono::hours ago)
    {
        return {.path = u"/profile/backups/"_s + name,
                .kind = kind,
                .madeAt = world.plan.clock.now() - ago,
                .bytes = 1'500'000};
    }
    static BackupsDialog &open(WindowWorld &world)
    {
        world.open();
        world.window->commands().backups->trigger();
        BackupsDialog *dialog = world.window->backups().dialog();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("the backups did not come up");
        return *dialog;
    }
    static QTableWidget &table(BackupsDialog &dialog) { return *dialog.findChild<QTableWidget *>(); }
    static QString cell(BackupsDialog &dialog, int row, int column) { return table(dialog).item(row, column)->text(); }
    static QString said(BackupsDialog &dialog) { return dialog.findChild<QLabel *>(u"backupsSaid"_s)->text(); }
    static void press(QWidget &in, const char *button)
    {
        QTest::mouseClick(in.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
};

void BackupsTest::everyCopyIsListedWithWhatItIs()
{
    WindowWorld world;
    Backup weekly = copy(world, u"w.sqlite3"_s, BackupKind::Daily, 400h);
    weekly.forWeek = true;
    world.backups.backups = {weekly, copy(world, u"d.sqlite3"_s, BackupKind::Daily, 5h),
                             copy(world, u"r/kalends.sqlite3"_s, BackupKind::BeforeRestore, 6h),
                             copy(world, u"m.sqlite3"_s, BackupKind::BeforeMigration, 7h)};
    world.backups.looks.insert(u"/profile/backups/d.sqlite3"_s, {.posts = 1234, .trouble = {}});
    BackupsDialog &dialog = open(world);
    QCOMPARE(table(dialog).rowCount(), 4);
    QCOMPARE(cell(dialog, 0, 0), copyTimeText(world.plan.clock.now() - 5h, QTimeZone("Europe/Berlin")));
    QCOMPARE(cell(dialog, 0, 1), u"by itself, every day"_s);
    QCOMPARE(cell(dialog, 0, 2), QLocale().toString(1234));
    QCOMPARE(cell(dialog, 0, 3), QLocale().formattedDataSize(1'500'000));
    QCOMPARE(cell(dialog, 0, 4), u"sound"_s);
    QCOMPARE(cell(dialog, 1, 1), u"before a restore"_s);
    QCOMPARE(cell(dialog, 2, 1), u"before an update"_s);
    QCOMPARE(cell(dialog, 3, 1), u"by itself, kept for its week"_s);
    QCOMPARE(table(dialog).currentRow(), 0);
}

void BackupsTest::everyCopyIsReadOneAfterTheOther()
{
    WindowWorld world;
    world.backups.late = true;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h), copy(world, u"b"_s, BackupKind::Daily, 2h)};
    BackupsDialog &dialog = open(world);
    QCOMPARE(world.backups.examined, QStringList(u"/profile/backups/a"_s)); // a person's own question comes between
    QCOMPARE(cell(dialog, 0, 4), u"being read…"_s);
    QCOMPARE(cell(dialog, 1, 4), u"not read yet"_s);
    world.backups.giveAnswer();
    QCOMPARE(world.backups.examined.size(), 2);
    QCOMPARE(cell(dialog, 0, 4), u"sound"_s);
    QCOMPARE(cell(dialog, 1, 4), u"being read…"_s);
    dialog.close();
    QTRY_VERIFY(!world.window->backups().dialog());
    world.backups.giveAnswer(); // to nobody
}

void BackupsTest::aDamagedCopySaysWhyAndCannotBeRestored()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h), copy(world, u"b"_s, BackupKind::Daily, 2h)};
    world.backups.looks.insert(u"/profile/backups/a"_s,
                               {.posts = 0, .trouble = Error{.message = u"A page of <b>it</b> is torn."_s}});
    BackupsDialog &dialog = open(world);
    QCOMPARE(cell(dialog, 0, 4), u"A page of <b>it</b> is torn."_s);
    QCOMPARE(cell(dialog, 0, 2), QString());
    auto *restore = dialog.findChild<QPushButton *>(u"restoreButton"_s);
    QVERIFY(!restore->isEnabled());
    QTest::keyClick(&table(dialog), Qt::Key_Down);
    QVERIFY(restore->isEnabled());
}

void BackupsTest::aBackupByHandAppearsAndIsSelected()
{
    WindowWorld world;
    world.backups.now = world.plan.clock.now();
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    BackupsDialog &dialog = open(world);
    press(dialog, "makeBackup");
    QCOMPARE(world.backups.made, QStringList(QString())); // into the profile
    QCOMPARE(table(dialog).rowCount(), 2);
    QCOMPARE(cell(dialog, 0, 1), u"by hand"_s);
    QCOMPARE(dialog.selected()->path, u"/profile/backups/made.sqlite3"_s);
    QCOMPARE(said(dialog), u"A backup was made and checked."_s);
}

void BackupsTest::aBackupThatFailedSaysWhy()
{
    WindowWorld world;
    world.backups.trouble =
        Error{.code = ErrorCode::StorageFull, .message = u"The disk is full."_s, .hint = u"Free some."_s};
    BackupsDialog &dialog = open(world);
    QVERIFY(said(dialog).startsWith(u"There is no copy yet."));
    press(dialog, "makeBackup");
    QCOMPARE(said(dialog), u"The disk is full. Free some."_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"makeBackup"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"checkBackup"_s)->isEnabled()); // there is nothing to check
}

void BackupsTest::aFileFromElsewhereJoinsTheList()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    world.backups.elsewhere = {copy(world, u"stick"_s, BackupKind::ByHand, 90h)};
    BackupsDialog &dialog = open(world);
    dialog.addFile(u"/profile/backups/stick"_s);
    dialog.addFile(u"/profile/backups/stick"_s); // once
    QCOMPARE(table(dialog).rowCount(), 2);
    QCOMPARE(dialog.selected()->path, u"/profile/backups/stick"_s);
    dialog.addFile(u"/nowhere"_s);
    QCOMPARE(said(dialog), u"There is no such file."_s);
    QCOMPARE(table(dialog).rowCount(), 2);
}

void BackupsTest::checkReadsTheCopyAgain()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    BackupsDialog &dialog = open(world);
    QCOMPARE(cell(dialog, 0, 4), u"sound"_s);
    world.backups.looks.insert(u"/profile/backups/a"_s, {.posts = 0, .trouble = Error{.message = u"It is gone."_s}});
    press(dialog, "checkBackup");
    QCOMPARE(world.backups.examined.size(), 2);
    QCOMPARE(cell(dialog, 0, 4), u"It is gone."_s);
}

void BackupsTest::showInFolderNamesTheFolder()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    BackupsDialog &dialog = open(world);
    dialog.disconnect(&world.window->backups()); // no file manager comes up in a test
    QSignalSpy folder(&dialog, &BackupsDialog::folderRequested);
    press(dialog, "showBackup");
    QCOMPARE(folder.value(0).value(0).toString(), u"/profile/backups"_s);
}

void BackupsTest::whatWouldHappenIsSaidBeforeItHappens()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    world.backups.foreseen = {
        .posts = 9, .comeBack = 1, .lost = 2, .changed = 3, .outSince = 4, .waiting = 5, .overdue = 1};
    BackupsDialog &dialog = open(world);
    QSignalSpy asked(world.window.get(), &MainWindow::restoreRequested);
    press(dialog, "restoreButton");
    auto *question = world.window->findChild<RestoreQuestion *>();
    QVERIFY(question && QTest::qWaitForWindowExposed(question));
    const QString text = question->accessibleDescription();
    for (const QString &part : restoreSentences(world.backups.foreseen)) {
        QVERIFY2(text.contains(part), qPrintable(part));
        bool shown = false;
        for (const QLabel *label : question->findChildren<QLabel *>())
            shown = shown || (label->isVisible() && label->text().contains(part));
        QVERIFY2(shown, qPrintable(part));
    }
    QCOMPARE(asked.count(), 0);
    press(*question, "restoreYes");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"/profile/backups/a"_s);
    QVERIFY(world.window->isHidden());
    QTRY_VERIFY(!world.window->backups().dialog());
}

void BackupsTest::returnAloneRestoresNothing()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    BackupsDialog &dialog = open(world);
    QSignalSpy asked(world.window.get(), &MainWindow::restoreRequested);
    QTest::keyClick(&table(dialog), Qt::Key_Return); // asks
    QTRY_VERIFY(world.window->findChild<RestoreQuestion *>());
    QPointer<RestoreQuestion> question = world.window->findChild<RestoreQuestion *>();
    QVERIFY(QTest::qWaitForWindowActive(question));
    QTest::keyPress(question, Qt::Key_Return); // it is gone before the key comes up
    QTRY_VERIFY(!question);
    QCOMPARE(asked.count(), 0);
    QVERIFY(dialog.isVisible());
}

void BackupsTest::aRestoreThatCannotBeSaysWhyAndAsksNothing()
{
    WindowWorld world;
    world.backups.backups = {copy(world, u"a"_s, BackupKind::Daily, 1h)};
    BackupsDialog &dialog = open(world);
    world.backups.trouble = Error{.code = ErrorCode::InvalidValue, .message = u"It is of a newer Kalends."_s};
    press(dialog, "restoreButton");
    QVERIFY(!world.window->findChild<RestoreQuestion *>());
    auto *box = world.window->findChild<QMessageBox *>(u"notRestored"_s);
    QVERIFY(box);
    QCOMPARE(box->text(), u"It is of a newer Kalends."_s);
}

void BackupsTest::theSentencesSayWhatIsAtStake_data()
{
    QTest::addColumn<RestorePreview>("preview");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("there");
    const auto row = [](const char *name, const RestorePreview &preview, const QString &wanted, bool there = true) {
        QTest::newRow(name) << preview << wanted << there;
    };
    row("made since", {.lost = 2}, u"made since are not in it"_s);
    row("none made since", {.lost = 0}, u"made since are not in it"_s, false);
    row("changed", {.changed = 1}, u"become what they were"_s);
    row("deleted", {.comeBack = 1}, u"deleted since come back"_s);
    row("the same", {}, u"No post differs"_s);
    row("out since", {.outSince = 3}, u"do not go out again"_s);
    row("nothing out since", {}, u"What is out already does not go out again."_s);
    row("waiting", {.waiting = 2}, u"wait for your yes"_s);
    row("overdue", {.waiting = 2, .overdue = 1}, u"whose time is over: 1"_s);
    row("the way back", {.waiting = 2, .goesBack = true}, u"wait for your yes"_s, false);
    row("the way back goes on", {.waiting = 2, .goesBack = true}, u"as they were before the restore"_s);
    row("a damaged plan", {.presentReadable = false, .posts = 2}, u"cannot be told"_s);
    row("of a damaged plan nothing is promised", {.presentReadable = false}, u"does not go out again"_s, false);
}

void BackupsTest::theSentencesSayWhatIsAtStake()
{
    QFETCH(RestorePreview, preview);
    QFETCH(QString, wanted);
    QFETCH(bool, there);
    QCOMPARE(restoreSentences(preview).join(u' ').contains(wanted), there);
}

void BackupsTest::afterARestoreTheBarSaysSoUntilItIsRead()
{
    WindowWorld world;
    world.restored = RestoredNote{.copyMadeAt = world.plan.clock.now() - 30h, .restoredAt = world.plan.clock.now()};
    world.desk.restoredWaiting = 7;
    world.open();
    auto *bar = world.part<RestoredBar>("restoredBar");
    QVERIFY(bar->isVisible());
    const auto words = [&] { return world.part<QLabel>("restoredWords")->text(); };
    QVERIFY(words().contains(copyTimeText(world.plan.clock.now() - 30h, QTimeZone("Europe/Berlin"))));
    QTRY_VERIFY2(words().contains(u"7 post(s) wait") || words().contains(u"7 posts wait"), qPrintable(words()));
    QVERIFY(!world.part<QPushButton>("undoRestore")->isVisible()); // there is nothing to go back to
    QTest::mouseClick(world.part<QToolButton>("dismissRestored"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    QCOMPARE(world.backups.forgotten, 1);
}

void BackupsTest::theBarLeadsBack()
{
    WindowWorld world;
    world.restored = RestoredNote{.copyMadeAt = {}, .restoredAt = {}, .previous = u"/profile/backups/replaced/x"_s};
    world.backups.foreseen.goesBack = true;
    world.open();
    QSignalSpy asked(world.window.get(), &MainWindow::restoreRequested);
    QTest::mouseClick(world.part<QPushButton>("undoRestore"), Qt::LeftButton);
    QCOMPARE(world.backups.previewed, QStringList(u"/profile/backups/replaced/x"_s));
    auto *question = world.window->findChild<RestoreQuestion *>();
    QVERIFY(question);
    QVERIFY(question->findChild<QLabel *>(u"restoreTitle"_s)->text().contains(u"before the restore"));
    press(*question, "restoreYes");
    QCOMPARE(asked.value(0).value(0).toString(), u"/profile/backups/replaced/x"_s);
}

void BackupsTest::postsThatWaitAreLetGoOnAYes()
{
    WindowWorld world;
    world.restored = RestoredNote{};
    world.desk.restoredWaiting = 3;
    world.backups.foreseen.waiting = 3;
    world.open();
    auto *release = world.part<QPushButton>("releaseRestored");
    QTRY_VERIFY(release->isVisible());
    QTest::mouseClick(release, Qt::LeftButton);
    auto *question = world.part<QMessageBox>("releaseQuestion");
    QVERIFY(question);
    QCOMPARE(world.backups.released, 0);
    world.desk.restoredWaiting = 0;
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(world.backups.released, 1);
    QVERIFY(!release->isVisible());
    QVERIFY(world.part<RestoredBar>("restoredBar")->isVisible()); // the way back is still there
}

void BackupsTest::withoutARestoreThereIsNoBar()
{
    WindowWorld world;
    world.desk.restoredWaiting = 3;
    world.open();
    const auto *bar = world.part<RestoredBar>("restoredBar");
    QVERIFY(!QTest::qWaitFor([bar] { return bar->isVisible(); }, 250)); // a heartbeat long
}

QTEST_MAIN(BackupsTest)
#include "backupstest.moc"
