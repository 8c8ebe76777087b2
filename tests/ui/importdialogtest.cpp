// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/importdialog.h"
#include "shots.h"
#include "support/fakeclock.h"
#include "ui/theme/theme.h"
#include "ui/window/windowparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;

namespace
{

/// Answers imports as it is told to, at once or when it is asked to.
class ImportingDesk final : public WindowDesk
{
public:
    void heartbeat(QObject *, Done<Heartbeat>) override {}
    void issuesOf(const QList<EntryId> &, QObject *, Done<QHash<EntryId, ReadinessIssue>>) override {}
    void labels(QObject *, Done<QStringList>) override {}
    void unlink(const AccountId &, QObject *, Done<void>) override {}
    void publishNow(const EntryId &, QObject *, Done<void>) override {}
    void exportPlan(const QString &, QObject *, Done<QString>) override {}
    void importPlan(const ImportRequest &request, QObject *guard, Done<ImportReport> done) override
    {
        asked.append(request);
        if (!late)
            return done(answer);
        waiting.append([guard = QPointer<QObject>(guard), done = std::move(done)](const Result<ImportReport> &report) {
            if (guard)
                done(report);
        });
    }
    [[nodiscard]] QString remembered(const QString &) const override { return {}; }
    void remember(const QString &, const QString &) override {}
    [[nodiscard]] std::optional<bool> startsAtLogin() const override { return std::nullopt; }
    Result<void> setStartsAtLogin(bool) override { return {}; }
    [[nodiscard]] bool hasTray() const override { return false; }
    void beginSandbox() override {}
    void openSandbox() override {}

    Result<ImportReport> answer = ImportReport();
    QList<ImportRequest> asked;
    bool late = false;
    QList<std::function<void(const Result<ImportReport> &)>> waiting;
};

Error sentence(const QString &message)
{
    return {.code = ErrorCode::InvalidValue, .message = message, .hint = u"Mend it."_s};
}

ImportReport mixed()
{
    FakeClock clock;
    ImportReport report;
    report.rows = 3;
    report.accepted = 2;
    report.dryRun = true;
    report.preset = u"buffer"_s;
    report.columns = {
        {u"Text"_s, u"caption"_s}, {u"Posting Time"_s, u"scheduled_at"_s}, {u"Board Name"_s, u"ignore"_s}};
    ImportPreview one{.row = 2,
                      .at = clock.now(),
                      .timezone = "Europe/Berlin",
                      .state = EntryState::Planned,
                      .caption = u"Morning light over the harbour\nand more"_s,
                      .channels = {Channel::Instagram, Channel::TikTok},
                      .media = {u"a.jpg"_s, u"b.jpg"_s}};
    ImportPreview two{.row = 3, .caption = u"مرحبا بالعالم "_s + QString(200, u'x')};
    two.problems = {sentence(u"Posting Time: “soon” is not a time that can be planned."_s)};
    ImportPreview three{.row = 4, .caption = u"Old news"_s, .channels = {Channel::Instagram}};
    three.notes = {sentence(u"It lies in the past. So it became a draft."_s)};
    report.preview = {one, two, three};
    report.refused = {{3, two.problems.first()}};
    report.notes = {{4, three.notes.first()}};
    return report;
}

struct World {
    Theme theme;
    ImportingDesk desk;
    QPointer<ImportDialog> dialog;

    explicit World(Theme::Mode mode = Theme::Mode::Light)
    {
        theme.setMode(mode);
        theme.apply();
        dialog = new ImportDialog(theme, desk);
        dialog->open();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("the dialog did not come up");
    }
    ~World() { delete dialog; }
    template <class T> T *part(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
};

} // namespace

/// Before anything is kept, a person sees what would come of it.
class ImportDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAskedBeforeAFileIsChosen();
    void aFileIsLookedAtAndShown();
    void itIsMirroredAndDark();
    void badRowsHoldTheImportUnlessLeftOut();
    void goodOnesAreImported();
    void columnsAreMappedByHand();
    void anUnknownHeaderLeadsToTheColumns();
    void onlyTheLastQuestionCounts();
    void failuresAreSaid();
    void everyControlHasAName();
};

void ImportDialogTest::nothingIsAskedBeforeAFileIsChosen()
{
    World w;
    QVERIFY(w.desk.asked.isEmpty());
    QVERIFY(!w.part<QPushButton>("importButton")->isEnabled());
    QVERIFY(!w.part<QLabel>("importSummary")->text().isEmpty());
    keepShot(*w.dialog, u"import-empty"_s);
}

void ImportDialogTest::aFileIsLookedAtAndShown()
{
    World w;
    w.desk.answer = mixed();
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    QCOMPARE(w.desk.asked.size(), 1);
    QVERIFY(w.desk.asked.first().dryRun);
    auto *preview = w.part<QTableWidget>("importPreview");
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->item(0, 2)->text(), u"Planned"_s);
    QCOMPARE(preview->item(1, 2)->text(), u"Refused"_s);
    QVERIFY(preview->item(1, 2)->toolTip().contains(u"soon"_s));
    QCOMPARE(w.part<QListWidget>("importRemarks")->count(), 2);
    QVERIFY(w.part<QLabel>("importSummary")->text().contains(u"Buffer"_s));
    w.part<QCheckBox>("importTo_ig")->click();
    QCOMPARE(w.desk.asked.last().channels, QList<Channel>{Channel::Instagram});
    auto *preset = w.part<QComboBox>("importPreset");
    preset->setFocus();
    QTest::keyClick(preset, Qt::Key_End);
    QTRY_COMPARE(w.desk.asked.last().preset, std::optional(CsvPreset::Metricool));
    keepShot(*w.dialog, u"import-preview"_s);
}

void ImportDialogTest::itIsMirroredAndDark()
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { qApp->setLayoutDirection(Qt::LeftToRight); });
    World w(Theme::Mode::Dark);
    w.desk.answer = mixed();
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    keepShot(*w.dialog, u"import-preview-mirrored-dark"_s);
    const auto *path = w.part<QLineEdit>("importPath");
    const auto *choose = w.part<QPushButton>("importChooseFile");
    QVERIFY(choose->mapTo(w.dialog.data(), QPoint()).x() < path->mapTo(w.dialog.data(), QPoint()).x());
    QCOMPARE(w.part<QTableWidget>("importPreview")->item(1, 2)->foreground().color(), w.theme.colors().bad);
    w.part<QTabWidget>("importTabs")->setCurrentIndex(2);
    keepShot(*w.dialog, u"import-remarks-mirrored-dark"_s);
}

void ImportDialogTest::badRowsHoldTheImportUnlessLeftOut()
{
    World w;
    w.desk.answer = mixed();
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    QVERIFY(!w.part<QPushButton>("importButton")->isEnabled());
    auto *partial = w.part<QCheckBox>("importPartial");
    QVERIFY(partial->isVisible());
    partial->click();
    QVERIFY(w.part<QPushButton>("importButton")->isEnabled());
    QVERIFY(w.dialog->request().partial);
}

void ImportDialogTest::goodOnesAreImported()
{
    World w;
    ImportReport report = mixed();
    report.refused.clear();
    report.accepted = 3;
    w.desk.answer = report;
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    QVERIFY(!w.part<QCheckBox>("importPartial")->isVisible());
    QSignalSpy imported(w.dialog, &ImportDialog::imported);
    report.dryRun = false;
    report.created = {EntryId::create(), EntryId::create(), EntryId::create()};
    w.desk.answer = report;
    w.part<QPushButton>("importButton")->click();
    QVERIFY(!w.desk.asked.last().dryRun);
    QCOMPARE(imported.size(), 1);
    QVERIFY(imported.first().first().toString().contains(u'3'));
    QTRY_VERIFY(w.dialog.isNull());
}

void ImportDialogTest::columnsAreMappedByHand()
{
    World w;
    w.desk.answer = mixed();
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    w.part<QTabWidget>("importTabs")->setCurrentIndex(1);
    keepShot(*w.dialog, u"import-columns"_s);
    auto *holds = w.part<QComboBox>("importColumn2");
    holds->setFocus();
    holds->setCurrentIndex(holds->findData(u"labels"_s));
    Q_EMIT holds->activated(holds->currentIndex()); // as a click in its list does
    QTRY_COMPARE(w.desk.asked.size(), 2);
    QCOMPARE(w.desk.asked.last().mapping, (CsvMapping{{u"Board Name"_s, u"labels"_s}}));
    w.dialog->setPath(u"/home/me/other.csv"_s);
    QVERIFY(w.desk.asked.last().mapping.isEmpty()); // it was said of another file
}

void ImportDialogTest::anUnknownHeaderLeadsToTheColumns()
{
    World w;
    ImportReport report;
    report.columns = {{u"Colour"_s, u"ignore"_s}, {u"Size"_s, u"ignore"_s}};
    report.refused = {{1, sentence(u"The columns are none of Kalends, Buffer, Later or Metricool."_s)}};
    w.desk.answer = report;
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    QCOMPARE(w.part<QTabWidget>("importTabs")->currentWidget()->objectName(), u"importColumns"_s);
    QVERIFY(!w.part<QPushButton>("importButton")->isEnabled());
    QVERIFY(!w.part<QCheckBox>("importPartial")->isVisible());
}

void ImportDialogTest::onlyTheLastQuestionCounts()
{
    World w;
    w.desk.late = true;
    w.dialog->setPath(u"/home/me/one.csv"_s);
    w.dialog->setPath(u"/home/me/two.csv"_s);
    QCOMPARE(w.desk.waiting.size(), 2);
    ImportReport second;
    second.rows = second.accepted = 2;
    w.desk.waiting.at(1)(second);
    w.desk.waiting.at(0)(mixed()); // late
    QCOMPARE(w.dialog->report().rows, 2);
    QVERIFY(w.part<QPushButton>("importButton")->isEnabled());
}

void ImportDialogTest::failuresAreSaid()
{
    World w;
    w.desk.answer =
        Error{.code = ErrorCode::PayloadTooLarge, .message = u"The file has 100 MB."_s, .hint = u"Split it."_s};
    w.dialog->setPath(u"/home/me/big.csv"_s);
    QCOMPARE(w.part<QLabel>("importSummary")->text(), u"The file has 100 MB. Split it."_s);
    QVERIFY(!w.part<QPushButton>("importButton")->isEnabled());
}

void ImportDialogTest::everyControlHasAName()
{
    World w;
    w.desk.answer = mixed();
    w.dialog->setPath(u"/home/me/posts.csv"_s);
    for (const QWidget *widget : w.dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        if (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) ||
            qobject_cast<const QTabWidget *>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || combo,
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
