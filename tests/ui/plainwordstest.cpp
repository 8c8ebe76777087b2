// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/plainwords.h"
#include "ui/panels/attentionmodel.h"
#include "ui/panels/jobmodels.h"
#include "ui/window/importdialog.h"
#include "ui/window/statusline.h"
#include "windowworld.h"

#include <QLabel>
#include <QMessageBox>
#include <QTableWidget>
#include <QTextDocumentFragment>

using namespace kalends;
using namespace Qt::StringLiterals;

/// What comes from outside is shown as the words that it is, also where Qt would read markup: in tips and boxes.
class PlainWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tipsShowTheirWordsAsTheyAre_data();
    void tipsShowTheirWordsAsTheyAre();
    void aLongTipHasSeveralLines();
    void boxesShowTheirWordsAsTheyAre();
    void thePostThatQuittingMissesIsOnlyWords();
    void theNextPostsTipIsOnlyWords();
    void whatNeedsAttentionIsOnlyWords();
    void whatAPlatformSaysIsOnlyWords();
    void whatAFileSaysIsOnlyWords();

private:
    static inline const QString kHostile = u"<b>Bold</b> & <a href='https://example.org'>more</a>"_s;
    /// What a person reads where Qt decides by itself whether a text is markup.
    static QString read(const QString &text)
    {
        return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    }
};

void PlainWordsTest::tipsShowTheirWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString();
    QTest::newRow("plain") << u"Studio tour, 14:30 & later"_s;
    QTest::newRow("lines") << u"Studio tour\n14:30"_s;
    QTest::newRow("markup") << kHostile;
    QTest::newRow("markup in the second line") << u"Studio tour\n"_s + kHostile;
    QTest::newRow("a picture of this computer's") << u"<img src='file:///etc/hostname'>"_s;
    QTest::newRow("an entity") << u"&lt;b&gt; is bold"_s;
    QTest::newRow("long, with an end of line") << QString(120, u'w') + u"\n<i>"_s + QString(120, u'v');
    QTest::newRow("emoji and right to left") << u"<u>👩‍👩‍👧 \u202Eגבא</u>"_s;
}

void PlainWordsTest::tipsShowTheirWordsAsTheyAre()
{
    QFETCH(QString, words);
    QCOMPARE(read(plainTip(words)), words);
}

void PlainWordsTest::aLongTipHasSeveralLines()
{
    QVERIFY(!Qt::mightBeRichText(plainTip(u"Studio tour"_s)));
    QVERIFY(Qt::mightBeRichText(plainTip(u"word "_s.repeated(60)))); // Qt breaks the lines of markup alone
}

void PlainWordsTest::boxesShowTheirWordsAsTheyAre()
{
    const std::unique_ptr<QMessageBox> box(plainBox(nullptr, u"question"_s, u"Title"_s, kHostile, kHostile));
    QStringList said;
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (!label->text().isEmpty())
            said.append(label->text());
    }
    QCOMPARE(said, (QStringList{kHostile, kHostile}));
}

void PlainWordsTest::thePostThatQuittingMissesIsOnlyWords()
{
    WindowWorld world;
    world.make("2026-11-18T20:00:00", kHostile);
    world.open().quit();
    const auto *question = world.part<QMessageBox>("quitQuestion");
    QVERIFY(question && question->informativeText().contains(kHostile));
    for (const QLabel *label : question->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void PlainWordsTest::theNextPostsTipIsOnlyWords()
{
    const Theme theme;
    StatusLine line(theme);
    line.setWords({.next = kHostile, .worker = {}});
    QCOMPARE(read(line.findChild<QLabel *>(u"statusNext"_s)->toolTip()), kHostile);
}

void PlainWordsTest::whatNeedsAttentionIsOnlyWords()
{
    AttentionModel model(nullptr);
    model.setItems({{.id = EntryId::create(),
                     .title = kHostile,
                     .scheduledAt = {},
                     .timezone = "Europe/Berlin",
                     .readiness = Readiness::MissingMedia,
                     .reason = kHostile,
                     .fix = u"edit"_s}});
    QCOMPARE(read(model.index(0).data(Qt::ToolTipRole).toString()).count(kHostile), 2);
}

void PlainWordsTest::whatAPlatformSaysIsOnlyWords()
{
    const Theme theme;
    JobModel jobs(theme, nullptr);
    JobRow row;
    row.job.id = JobId::create();
    row.job.lastError = kHostile;
    row.title = kHostile;
    jobs.setRows({row});
    for (const JobModel::Column column : {JobModel::Post, JobModel::LastError})
        QCOMPARE(read(jobs.index(0, column).data(Qt::ToolTipRole).toString()), kHostile);
    AttemptModel attempts(theme, nullptr);
    Attempt attempt;
    attempt.errorMessage = kHostile;
    attempts.setAttempts({attempt}, "Europe/Berlin");
    QCOMPARE(read(attempts.index(0, AttemptModel::Message).data(Qt::ToolTipRole).toString()), kHostile);
}

void PlainWordsTest::whatAFileSaysIsOnlyWords()
{
    WindowWorld world;
    ImportPreview row;
    row.row = 1;
    row.caption = kHostile;
    world.desk.importReport.rows = 1;
    world.desk.importReport.accepted = 1;
    world.desk.importReport.preview = {row};
    MainWindow &window = world.open();
    window.commands().importPlan->trigger();
    window.findChild<ImportDialog *>()->setPath(u"plan.csv"_s);
    const auto *preview = world.part<QTableWidget>("importPreview");
    QCOMPARE(preview->item(0, 5)->text(), kHostile);
    QCOMPARE(read(preview->item(0, 5)->toolTip()), kHostile);
}

QTEST_MAIN(PlainWordsTest)
#include "plainwordstest.moc"
