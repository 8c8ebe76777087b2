// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/limits.h"
#include "stageworld.h"
#include "ui/composer/stage/framebar.h"
#include "ui/composer/stage/preparation.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace kalends;

/// Clips that are trimmed and get a cover, and what is made in the background.
class StageClipsTest : public QObject, private StageWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void handlesTrimAClip();
    void timesAreTyped();
    void aLongClipIsTrimmedToWhatTheChannelTakes();
    void theMarkerChoosesTheCover();
    void theCoverStaysTheFrameItWas();
    void theLastFrameOfATrimmedClipCanBeItsCover();
    void aClosedToolLeavesTheKeyboardAtItsButton();
    void whatAChannelDoesNotTakeIsConvertedByItself();
    void aConversionIsCanceledAndTakenUpAgain();
    void whatIsBeingMadeGoesOnWithoutTheComposer();
    void whatWasNeverSavedIsGivenUp();
};

void StageClipsTest::handlesTrimAClip()
{
    have({m_world->import(fixture("1080p-60s.mp4"))});
    open();
    m_stage->openTrim();
    auto *bar = find<FrameBar>("trimBar");
    QVERIFY(bar->isVisible() && bar->hasFocus());
    const QPointF start = bar->handleAt(TrimHand::Grip::Start);
    drag(bar, start, start + QPointF(80, 0));
    const qint64 from = edit().trimStartMs;
    QVERIFY2(from > 5'000, qPrintable(QString::number(from)));
    QCOMPARE(edit().trimEndMs, 0);
    QTest::keyClick(bar, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(edit().trimStartMs, from + 1'000);
    QTest::keyClick(bar, Qt::Key_Tab);
    QCOMPARE(bar->focusedHandle(), TrimHand::Grip::End);
    QTest::keyClick(bar, Qt::Key_PageDown);
    QVERIFY(edit().trimEndMs > 0);
    const qint64 length = edit().trimEndMs - edit().trimStartMs;
    const QPointF middle = (bar->handleAt(TrimHand::Grip::Start) + bar->handleAt(TrimHand::Grip::End)) / 2;
    drag(bar, middle, middle - QPointF(30, 0));
    QCOMPARE(edit().trimEndMs - edit().trimStartMs, length);
    QVERIFY(edit().trimStartMs < from + 1'000);
    QVERIFY(find<QLabel>("trimWords")->text().contains(u"Instagram"_s));
}

void StageClipsTest::timesAreTyped()
{
    have({m_world->import(fixture("1080p-60s.mp4"))});
    open();
    m_stage->openTrim();
    auto *field = find<QAbstractSpinBox>("trimStartField");
    const auto type = [field](const QString &text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(u"0:10.5"_s);
    QCOMPARE(edit().trimStartMs, 10'500);
    type(u"nonsense"_s);
    QCOMPARE(edit().trimStartMs, 10'500);
    type(u"99:99:99"_s);                                              // as late as it goes
    const qint64 latest = draft().media().first().durationMs - 3'000; // a reel lasts three seconds at least
    QCOMPARE(edit().trimStartMs, latest);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(edit().trimStartMs, latest - 100);
}

void StageClipsTest::aLongClipIsTrimmedToWhatTheChannelTakes()
{
    // A story takes 60 seconds; this one has 60 and a little.
    MediaAsset clip = m_world->import(fixture("1080p-60s.mp4"));
    clip.durationMs = 75'000;
    m_world->beginning.form.fields[Channel::Instagram] = {{u"type"_s, u"story"_s}};
    have({clip});
    open();
    draft().assessNow();
    const auto issues = draft().issues();
    const auto tooLong =
        std::find_if(issues.begin(), issues.end(), [](const ReadinessIssue &issue) { return issue.fix == u"trim"_s; });
    QVERIFY(tooLong != issues.end());
    QVERIFY(m_stage->fix(*tooLong));
    QVERIFY(find<QWidget>("trimPanel")->isVisible());
    QCOMPARE(edit().trimStartMs, 0);
    QCOMPARE(edit().trimEndMs, 60'000);
}

void StageClipsTest::theMarkerChoosesTheCover()
{
    have({m_world->import(fixture("1080p-60s.mp4"))}, {Channel::Instagram, Channel::TikTok});
    open();
    m_stage->openCover();
    auto *bar = find<FrameBar>("coverBar");
    const QPointF middle = bar->rect().center();
    press(bar, middle);
    release(bar, middle);
    const qint64 at = draft().field(Channel::Instagram, u"cover_offset_ms"_s).toInteger();
    QVERIFY2(at > 25'000 && at < 35'000, qPrintable(QString::number(at)));
    QVERIFY(draft().field(Channel::TikTok, u"cover_offset_ms"_s).isUndefined()); // only this channel's
    QTest::keyClick(bar, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(draft().field(Channel::Instagram, u"cover_offset_ms"_s).toInteger(), at + 1'000);
    QTRY_VERIFY(find<QPushButton>("noCoverButton")->isEnabled());
    click("noCoverButton");
    QVERIFY(draft().field(Channel::Instagram, u"cover_offset_ms"_s).isUndefined());
}

void StageClipsTest::theCoverStaysTheFrameItWas()
{
    m_world->beginning.form.fields[Channel::Instagram] = {{u"cover_offset_ms"_s, 20'000}};
    have({m_world->import(fixture("1080p-60s.mp4"))});
    open();
    m_stage->openTrim();
    auto *field = find<QAbstractSpinBox>("trimStartField");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"0:05"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(draft().field(Channel::Instagram, u"cover_offset_ms"_s).toInteger(), 15'000);
    field->selectAll();
    QTest::keyClicks(field, u"0:30"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(draft().field(Channel::Instagram, u"cover_offset_ms"_s).toInteger(), 0);
}

/// What is made of it may end a few frames earlier than was asked for: 6,781 ms of 6,798.
void StageClipsTest::theLastFrameOfATrimmedClipCanBeItsCover()
{
    have({m_world->import(fixture("1080p-60s.mp4"))});
    open();
    m_stage->openTrim();
    auto *field = find<QAbstractSpinBox>("trimEndField");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"0:10"_s);
    QTest::keyClick(field, Qt::Key_Return);
    m_stage->openCover();
    auto *bar = find<FrameBar>("coverBar");
    const QPointF end(bar->rect().right() - 1, bar->rect().center().y());
    press(bar, end);
    release(bar, end);
    QCOMPARE(draft().field(Channel::Instagram, u"cover_offset_ms"_s).toInteger(), 9'900);
}

void StageClipsTest::aClosedToolLeavesTheKeyboardAtItsButton()
{
    have({m_world->import(fixture("1080p-60s.mp4"))});
    open();
    m_stage->openCover();
    find<QAbstractSpinBox>("coverField")->setFocus();
    click("coverDoneButton");
    QCOMPARE(m_stage->window()->focusWidget(), find<QWidget>("coverButton"));
}

void StageClipsTest::whatAChannelDoesNotTakeIsConvertedByItself()
{
    have({});
    open();
    drop({fixture("portrait.png")});
    QTRY_COMPARE(draft().media().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!edit().result.isEmpty(), kLong);
    QCOMPARE(draft().mediaFor(Channel::Instagram).first().facts.container, u"jpeg"_s);
    QVERIFY(edit().isOnlyConversion());
    QTRY_VERIFY(find<QLabel>("mediaVerdict")->text().contains(u"Instagram"_s));
}

void StageClipsTest::aConversionIsCanceledAndTakenUpAgain()
{
    have({m_world->import(fixture("clip.webm"))});
    open();
    auto *button = find<QPushButton>("conversionButton");
    const auto issues = mediaIssues(draft().media().first(), Channel::Instagram, draft().typeFor(Channel::Instagram));
    const auto wrong = std::ranges::find(issues, u"convert"_s, &ReadinessIssue::fix);
    QVERIFY(wrong != issues.end());
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Cancel"_s);
    QVERIFY(m_stage->isBeingConverted(*wrong));
    button->click();
    QTRY_COMPARE(button->text(), u"Try again"_s);
    QVERIFY(!m_stage->isConverting());
    QVERIFY(!m_stage->isBeingConverted(*wrong)); // it can be asked for again
    QVERIFY(edit().result.isEmpty());
    button->click();
    QVERIFY(m_stage->isConverting());
    QVERIFY(m_stage->isBeingConverted(*wrong));
    QTRY_VERIFY_WITH_TIMEOUT(!edit().result.isEmpty(), kLong);
    QTRY_VERIFY(!button->isVisible());
}

void StageClipsTest::whatIsBeingMadeGoesOnWithoutTheComposer()
{
    const MediaAsset png = m_world->import(fixture("portrait.png"));
    const EntryId id = m_world->onShelf();
    EntryPatch patch;
    patch.media = QList{png.id};
    patch.fields = {{.channel = Channel::Instagram,
                     .fields = {{u"media_edits"_s, toJson({MediaEdit{.media = png.id, .crop = {0, 0.1, 1, 0.8}}})}},
                     .suggested = {}}};
    const auto stored = m_world->plan.planner->editEntry(id, patch, std::nullopt);
    QVERIFY2(stored.ok(), stored.ok() ? "" : qPrintable(stored.error().message));
    m_world->beginning.form = EntryForm::of(m_world->board->details(id)->entry);
    m_world->beginning.media = {png};
    m_world->beginning.form.media.clear(); // begin() adds them
    open();
    QVERIFY(m_stage->isConverting());
    m_stage.reset();
    m_world->draft.reset();
    const auto result = [this, id, png] {
        const EntryChannel *part = nullptr;
        const auto details = m_world->board->details(id);
        if (details.ok())
            part = details->entry.channelPart(Channel::Instagram);
        return part ? mediaEditOf(part->fields, png.id).result : MediaId();
    };
    QCOMPARE(m_world->board->findChildren<MediaPreparation *>().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!result().isEmpty(), kLong);
    QTRY_VERIFY(m_world->board->findChildren<MediaPreparation *>().isEmpty());
}

void StageClipsTest::whatWasNeverSavedIsGivenUp()
{
    have({m_world->import(fixture("clip.webm"))});
    open();
    QTRY_VERIFY(m_stage->isConverting());
    m_stage.reset();
    m_world->draft.reset();
    QVERIFY(m_world->board->findChildren<MediaPreparation *>().isEmpty());
}

QTEST_MAIN(StageClipsTest)
#include "stageclipstest.moc"
