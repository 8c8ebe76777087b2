// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop.h"
#include "desktop/sampleplan.h"
#include "ui/board/planboard.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/tilepainter.h"
#include "ui/composer/composerdialog.h"
#include "ui/composer/publishedview.h"
#include "ui/composer/words/captionedit.h"
#include "ui/theme/theme.h"
#include "ui/window/composerdoor.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A creator's whole road in the real program, on the simulators: two photos from the file manager become a post that
/// is out on both channels, and the program says so.
class WholePathTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twoFilesDroppedOnADayGoOutOnBothChannels();
    void cleanupTestCase();

private:
    [[nodiscard]] MainWindow &window() const { return m_desktop->window(); }
    [[nodiscard]] ComposerDialog *composer() const { return window().composers().current(); }
    template <class T> [[nodiscard]] T *inComposer(const char *name) const
    {
        return composer()->findChild<T *>(QLatin1String(name));
    }
    void drop(const QStringList &paths, QDate day);
    void sayOneOfAll();
    void writeWords();
    void fillInTikTok();
    void schedule();
    void lookAtWhatIsOut();

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Desktop> m_desktop;
    EntryId m_id;
};

void WholePathTest::initTestCase()
{
    auto built = Desktop::build(
        {.folder = m_folder.filePath(u"profile"_s), .sandbox = true, .hidden = false, .tellDesktop = false}, m_theme);
    QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(built.error().message));
    m_desktop = std::move(*built);
    m_desktop->start();
    window().resize(1440, 900);
    window().raiseForPerson(); // a bare display has no window manager that would give it the keyboard
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->board().shelf().size(), 3, 20'000); // its own samples are there
}

void WholePathTest::cleanupTestCase()
{
    QSignalSpy ended(m_desktop.get(), &Desktop::ended);
    window().quit(true);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 11'000);
    m_desktop.reset();
}

/// As a file manager does it.
void WholePathTest::drop(const QStringList &paths, QDate day)
{
    QMimeData files;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    files.setUrls(urls);
    window().showView(ViewKind::Month);
    window().goTo(day);
    CalendarView &view = window().currentView();
    QPoint at;
    for (const CalendarView::Group &group : view.groups()) {
        if (group.day == day)
            at = QPoint(group.rect.center().x(), group.rect.bottom() - 6); // below the tiles that are there
    }
    QVERIFY(!at.isNull());
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
    QVERIFY(drop.isAccepted());
}

void WholePathTest::sayOneOfAll()
{
    auto *question = window().findChild<QMessageBox *>(u"filesQuestion"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().contains(u"One of all"))
            return button->click();
    }
    QFAIL("it cannot be one post");
}

void WholePathTest::writeWords()
{
    auto *caption = inComposer<CaptionEdit>("shared.caption");
    QVERIFY(caption);
    QTRY_VERIFY_WITH_TIMEOUT(!caption->toPlainText().isEmpty(), 20'000); // drafted by the assistant
    QVERIFY(composer()->form().suggested.contains(u"caption"_s));
    caption->setFocus();
    caption->moveCursor(QTextCursor::Start);
    QTest::keyClicks(caption, u"Written by hand. "_s);
    QVERIFY(composer()->form().caption.startsWith(u"Written by hand. "));
    QVERIFY(!composer()->form().suggested.contains(u"caption"_s)); // it is the person's now
}

void WholePathTest::fillInTikTok()
{
    inComposer<QTabBar>("composerTabs")->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(inComposer<QComboBox>("tiktok.privacy_level") &&
                                 inComposer<QComboBox>("tiktok.privacy_level")->isEnabled() &&
                                 inComposer<QComboBox>("tiktok.privacy_level")->count() > 1,
                             20'000); // TikTok has said what this creator may choose
    auto *audience = inComposer<QComboBox>("tiktok.privacy_level");
    audience->setFocus();
    QTest::keyClick(audience, Qt::Key_Down);
    QTRY_VERIFY(!composer()->form().fields.value(Channel::TikTok)[u"privacy_level"].toString().isEmpty());
    auto *consent = inComposer<QCheckBox>("tiktok.consent");
    QTRY_VERIFY(consent->isEnabled());
    QTest::keyClick(consent, Qt::Key_Space);
    QVERIFY(consent->isChecked());
}

void WholePathTest::schedule()
{
    PlanBoard &board = m_desktop->board();
    composer()->draft().setTime(board.wallAt(board.now() + 4s), board.zone().id()); // the clock runs
    m_id = composer()->entryId();
    QVERIFY(!m_id.isEmpty()); // a draft on the calendar since the drop
    QTRY_VERIFY_WITH_TIMEOUT(inComposer<QPushButton>("scheduleButton")->isEnabled(), 10'000);
    inComposer<QPushButton>("scheduleButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!composer(), 10'000);
}

void WholePathTest::lookAtWhatIsOut()
{
    const auto tile = [this] { return *m_desktop->board().find(m_id); };
    QTRY_COMPARE_WITH_TIMEOUT(tile().entry.readiness, Readiness::Published, 10'000);
    QVERIFY2(TilePainter::accessibleText(tile()).contains(u"ublished"),
             qPrintable(TilePainter::accessibleText(tile())));
    ComposerDialog *dialog = window().openEntry(m_id);
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QVERIFY(dialog->draft().isReadOnly());
    QVERIFY(!inComposer<QPushButton>("scheduleButton")->isVisible());
    auto *out = dialog->findChild<PublishedView *>();
    QVERIFY(out && out->isVisible());
    for (const Channel channel : kChannels)
        QTRY_VERIFY_WITH_TIMEOUT(out->findChild<QLabel *>(u"status."_s + word(channel)), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(out->findChildren<QLabel *>(QRegularExpression(u"^attempt\\.1\\."_s)).isEmpty(), false,
                              10'000);
    QVERIFY(out->findChild<QLabel *>(u"publishedWords"_s)->text().contains(u"Written by hand."));
    dialog->reject();
    QTRY_VERIFY(!composer());
}

void WholePathTest::twoFilesDroppedOnADayGoOutOnBothChannels()
{
    QStringList paths;
    for (int i = 0; i < 2; ++i) {
        paths.append(m_folder.filePath(u"photo %1 ü.jpg"_s.arg(i)));
        QVERIFY(samplePicture(20 + i, {1080, 1350}).save(paths.last(), "jpg", 90));
    }
    QSignalSpy settled(&m_desktop->house(), &House::settled);
    drop(paths, m_desktop->board().today());
    sayOneOfAll();
    QTRY_VERIFY_WITH_TIMEOUT(composer(), 20'000);
    composer()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(composer()));
    QCOMPARE(composer()->form().media.size(), 2);
    QCOMPARE(composer()->form().channels.size(), 2);
    writeWords();
    fillInTikTok();
    schedule();
    QList<JobStatus> outcomes;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 outcomes.clear();
                                 for (const QList<QVariant> &one : settled) {
                                     if (one.at(1).value<EntryId>() == m_id)
                                         outcomes.append(one.at(2).value<JobStatus>());
                                 }
                                 return outcomes.size() >= 2;
                             }()),
                             45'000);
    QCOMPARE(outcomes, (QList{JobStatus::Published, JobStatus::Published}));
    lookAtWhatIsOut();
}

QTEST_MAIN(WholePathTest)
#include "wholepathtest.moc"
