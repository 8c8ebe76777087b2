// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop.h"
#include "desktop/sampleplan.h"
#include "publishing/flagservice.h"
#include "ui/board/planboard.h"
#include "ui/composer/composerdialog.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// What has the keyboard now, as a person's keys would go there.
QWidget *underKeys()
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

/// Tab after Tab until the control with this name has the keyboard.
bool tabTo(const QString &name)
{
    constexpr int kMostControls = 120;
    for (int i = 0; i < kMostControls && underKeys(); ++i) {
        if (underKeys()->objectName() == name)
            return true;
        QTest::keyClick(underKeys(), Qt::Key_Tab);
    }
    return false;
}

} // namespace

/// The real program on its sandbox, for those who have no mouse.
class KeyboardRoadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeRoadIsWalkedWithKeysAlone();
};

/// From an empty month to a post that is out on both channels: no mouse, no call but keys.
void KeyboardRoadTest::theWholeRoadIsWalkedWithKeysAlone()
{
    const QTemporaryDir folder;
    const QString photo = folder.filePath(u"photo.jpg"_s);
    QVERIFY(samplePicture(2, {1080, 1350}).save(photo, "jpg", 90));
    Theme theme;
    auto built = Desktop::build(
        {.folder = folder.filePath(u"profile"_s), .sandbox = true, .hidden = false, .tellDesktop = false}, theme);
    QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().message));
    Desktop &desktop = **built;
    desktop.start();
    MainWindow &window = desktop.window();
    PlanBoard &board = desktop.board();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY_WITH_TIMEOUT(board.shelf().size() == 3, 20'000);
    const auto services = Services::make(desktop.house().parts());
    QVERIFY(FlagService(*(*services)->database).set(u"publish_now"_s, true).ok());

    for (int page = 0; page < 6; ++page) // where nothing is planned
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    const QDate month = window.currentView().anchorDay();
    QVERIFY(board.tilesBetween(month.addDays(-14), month.addDays(45)).isEmpty());
    QTest::keyClick(underKeys(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<ComposerDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(window.findChild<ComposerDialog *>()));
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(underKeys())); // one begins to write at once
    QTest::keyClicks(underKeys(), u"Walked with keys alone"_s);

    QVERIFY(tabTo(u"chooseFilesButton"_s));
    QTest::keyClick(underKeys(), Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(underKeys())); // where the file dialog takes a name
    QTest::keyClicks(underKeys(), photo);
    QTest::keyClick(underKeys(), Qt::Key_Return);
    QPointer<ComposerDialog> composer = window.findChild<ComposerDialog *>();
    QTRY_COMPARE_WITH_TIMEOUT(composer->draft().media().size(), 1, 20'000);
    composer->activateWindow(); // as window managers do when a dialog over it closes
    QTRY_VERIFY(underKeys() && underKeys()->window() == composer);

    QTest::keyClick(underKeys(), Qt::Key_3, Qt::ControlModifier); // TikTok's own questions
    QTRY_VERIFY_WITH_TIMEOUT(composer->findChild<QWidget *>(u"tiktok.privacy_level"_s) &&
                                 composer->findChild<QWidget *>(u"tiktok.privacy_level"_s)->isEnabled(),
                             20'000);
    QVERIFY(tabTo(u"tiktok.privacy_level"_s));
    QTest::keyClick(underKeys(), Qt::Key_End);
    QVERIFY(!composer->draft().field(Channel::TikTok, u"privacy_level"_s).toString().isEmpty());
    QVERIFY(tabTo(u"tiktok.consent"_s));
    QTest::keyClick(underKeys(), Qt::Key_Space);
    QTRY_VERIFY(!composer->entryId().isEmpty()); // kept while it was written
    const EntryId id = composer->entryId();
    QVERIFY(tabTo(u"publishNowButton"_s));
    QTest::keyClick(underKeys(), Qt::Key_Space);
    QTRY_VERIFY(window.findChild<QMessageBox *>(u"publishNowQuestion"_s));
    QVERIFY(QTest::qWaitForWindowActive(window.findChild<QMessageBox *>(u"publishNowQuestion"_s)));
    QVERIFY(tabTo(u"acceptButton"_s));
    QTest::keyClick(underKeys(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(board.find(id)->entry.readiness, Readiness::Published, 50'000);
    QSignalSpy ended(&desktop, &Desktop::ended);
    window.quit(true);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 11'000);
}

QTEST_MAIN(KeyboardRoadTest)
#include "keyboardroadtest.moc"
