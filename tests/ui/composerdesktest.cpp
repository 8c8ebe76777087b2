// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
/// What the program keeps for the composer and knows against a post: crash journal, sleep, duplicates, full days.
#include "desktop/composerreads.h"
#include "desktop/keptfiles.h"
#include "desktop/sleephabits.h"
#include "desktop/workroom.h"
#include "planner/planfixture.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

#include <QDir>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The store of a fixture as the workroom sees it.
struct Room {
    PlanFixture plan;
    Services services;

    Room()
    {
        plan.link(Channel::Instagram);
        plan.link(Channel::TikTok);
        auto opened = Database::open(
            {.path = plan.database->path(), .events = &plan.events, .clock = &plan.clock, .migrate = false});
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message));
        services.database = std::move(*opened);
        services.planner = std::make_unique<Planner>(*services.database, plan.clock, "Europe/Berlin");
    }

    Entry make(Milliseconds ahead, const QString &caption, const QList<MediaId> &media = {},
               EntryState state = EntryState::Planned, const QList<Channel> &channels = {Channel::Instagram})
    {
        NewEntry wanted = PlanFixture::wanted(plan.in(ahead), state, channels);
        wanted.timezone = "Europe/Berlin";
        wanted.caption = caption;
        wanted.media = media;
        const auto made = plan.planner->createEntry(wanted);
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return made->entry;
    }
    [[nodiscard]] QList<ReadinessIssue> concerns(const Entry &entry, const SleepHabits &habits = {})
    {
        const auto found = concernsOf(services, entry, habits, plan.clock.now());
        if (!found.ok())
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    [[nodiscard]] QStringList codes(const Entry &entry, const SleepHabits &habits = {})
    {
        QStringList list;
        for (const ReadinessIssue &issue : concerns(entry, habits))
            list.append(issue.code + u'/' + issue.fix);
        return list;
    }
};

/// Sleeps from 23:00 to 06:30 UTC on the last `nights` nights.
SleepHabits sleeper(const Clock &clock, int nights)
{
    SleepHabits habits;
    const auto midnight = std::chrono::floor<std::chrono::days>(clock.now());
    for (int night = nights; night >= 1; --night) {
        const Instant from = midnight - std::chrono::days(night) + 23h;
        habits.add({from, from + 7h + 30min});
    }
    return habits;
}

constexpr auto kWords = "A room full of north light, and a kettle that never stops";

} // namespace

class ComposerDeskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsThereAfterwardsAndGoesWhenItIsSaved();
    void onlyTheLastOfManyWritesCounts();
    void namesThatAreNoneAreIgnored_data();
    void namesThatAreNoneAreIgnored();
    void onlyThisUserCanReadIt();
    void aFolderThatCannotBeWrittenHarmsNothing();

    void theSamePictureOnTheSameChannelIsSaid();
    void theSameWordsOnTheSameChannelAreSaid();
    void shortWordsOtherChannelsAndDraftsAreNoConcern();
    void aFullDayIsSaid();
    void theComputersSleepIsSaid_data();
    void theComputersSleepIsSaid();
    void sleepIsRememberedAsText_data();
    void sleepIsRememberedAsText();
    void theGridHoldsWhatIsPlannedBefore();
    void hostileWordsAreOnlyWords();
};

void ComposerDeskTest::whatIsKeptIsThereAfterwardsAndGoesWhenItIsSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"unsaved"_s);
    {
        KeptFiles files(path);
        files.keep(u"new-1"_s, "half a thought");
        files.keep(u"0190-abc"_s, "another");
    } // as the program ends
    KeptFiles again(path);
    QCOMPARE(again.all().size(), 2);
    QVERIFY(again.all().contains(std::pair(u"new-1"_s, QByteArray("half a thought"))));
    again.keep(u"new-1"_s, {});
    again.flush();
    QCOMPARE(again.all(), (QList<std::pair<QString, QByteArray>>{{u"0190-abc"_s, "another"}}));
}

void ComposerDeskTest::onlyTheLastOfManyWritesCounts()
{
    QTemporaryDir folder;
    KeptFiles files(folder.filePath(u"unsaved"_s));
    for (int i = 0; i < 500; ++i)
        files.keep(u"a"_s, QByteArray::number(i));
    files.flush();
    QCOMPARE(files.all(), (QList<std::pair<QString, QByteArray>>{{u"a"_s, "499"}}));
    QCOMPARE(QDir(folder.filePath(u"unsaved"_s)).entryList(QDir::Files).size(), 1); // nothing half-written lies about
}

void ComposerDeskTest::namesThatAreNoneAreIgnored_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("up") << u"../settings"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("nought") << QString(QChar(0));
    QTest::newRow("long") << QString(300, u'a');
    QTest::newRow("letters of another script") << u"сохранено"_s;
}

void ComposerDeskTest::namesThatAreNoneAreIgnored()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    KeptFiles files(folder.filePath(u"unsaved"_s));
    files.keep(name, "x");
    files.flush();
    QVERIFY(files.all().isEmpty());
    QVERIFY(!QDir(folder.filePath(u"unsaved"_s)).exists());
}

void ComposerDeskTest::onlyThisUserCanReadIt()
{
    QTemporaryDir folder;
    KeptFiles files(folder.filePath(u"unsaved"_s));
    files.keep(u"a"_s, "words");
    files.flush();
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"unsaved"_s)) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(u"unsaved/a.json"_s)) & others));
}

void ComposerDeskTest::aFolderThatCannotBeWrittenHarmsNothing()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"unsaved"_s)); // a file stands where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    KeptFiles files(folder.filePath(u"unsaved"_s));
    files.keep(u"a"_s, "words");
    files.flush();
    QVERIFY(files.all().isEmpty());
}

void ComposerDeskTest::theSamePictureOnTheSameChannelIsSaid()
{
    Room room;
    const MediaId picture = room.plan.addMedium("north light");
    room.make(48h, u"Other words entirely"_s, {picture});
    const Entry entry = room.make(96h, u"Quite something else"_s, {room.plan.addMedium("x"), picture});
    const QList<ReadinessIssue> concerns = room.concerns(entry);
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.constFirst().code, u"duplicate"_s);
    QCOMPARE(concerns.constFirst().channel, std::optional(Channel::Instagram));
    QVERIFY(concerns.constFirst().message.contains(u"planned"_s));
    QCOMPARE(room.codes(entry), QStringList{u"duplicate/replace_media"_s});
}

void ComposerDeskTest::theSameWordsOnTheSameChannelAreSaid()
{
    Room room;
    const Entry first = room.make(48h, QString::fromLatin1(kWords));
    const Entry entry = room.make(96h, u"  "_s + QString::fromLatin1(kWords) + u"\n"_s);
    QCOMPARE(room.codes(entry), QStringList{u"duplicate/edit"_s});
    room.plan.setJobs(first.id, "status = 'published'");
    QVERIFY(room.concerns(entry).constFirst().message.contains(u"went out"_s));
    QVERIFY(room.plan.planner->deleteEntries({entry.id}).ok());
    QVERIFY(room.codes(first).isEmpty()); // what is deleted does not count
}

void ComposerDeskTest::shortWordsOtherChannelsAndDraftsAreNoConcern()
{
    Room room;
    room.make(24h, u"Good morning"_s);
    QVERIFY(room.codes(room.make(48h, u"Good morning"_s)).isEmpty());
    room.make(24h, QString::fromLatin1(kWords), {}, EntryState::Planned, {Channel::TikTok});
    room.make(24h, QString::fromLatin1(kWords), {}, EntryState::Draft);
    QVERIFY(room.codes(room.make(72h, QString::fromLatin1(kWords))).isEmpty());
}

void ComposerDeskTest::aFullDayIsSaid()
{
    Room room;
    for (int i = 0; i < 14; ++i)
        room.make(24h + std::chrono::minutes(i), u"A clip"_s, {}, EntryState::Planned, {Channel::TikTok});
    const Entry last = room.make(25h, u"The fifteenth"_s, {}, EntryState::Planned, {Channel::TikTok});
    QVERIFY(room.codes(last).isEmpty());
    const Entry over = room.make(26h, u"One too many"_s, {}, EntryState::Planned, {Channel::TikTok});
    QCOMPARE(room.codes(over), QStringList{u"quota_reached/reschedule"_s});
    Entry later = over;
    *later.scheduledAt += 48h;
    QVERIFY(room.codes(later).isEmpty()); // the window moves on
    later.scheduledAt.reset();
    QVERIFY(room.codes(later).isEmpty());
}

void ComposerDeskTest::theComputersSleepIsSaid_data()
{
    QTest::addColumn<int>("nights");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("said");
    QTest::newRow("asleep each night") << 7 << QTime(2, 0) << true;
    QTest::newRow("three nights") << 4 << QTime(2, 0) << true;
    QTest::newRow("once") << 1 << QTime(2, 0) << false;
    QTest::newRow("awake then") << 7 << QTime(14, 30) << false;
    QTest::newRow("never slept") << 0 << QTime(2, 0) << false;
}

void ComposerDeskTest::theComputersSleepIsSaid()
{
    QFETCH(const int, nights);
    QFETCH(const QTime, time);
    QFETCH(const bool, said);
    Room room;
    Entry entry = room.make(96h, u"At night"_s);
    const QTimeZone berlin("Europe/Berlin");
    entry.scheduledAt = resolve(WallTime::from(wallTimeAt(room.plan.in(96h), berlin).date(), time), berlin).instant;
    const QStringList codes = room.codes(entry, sleeper(room.plan.clock, nights));
    QCOMPARE(codes.contains(u"computer_sleeps/reschedule"_s), said);
}

void ComposerDeskTest::sleepIsRememberedAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("naps");
    QTest::newRow("nothing") << QString() << qsizetype(0);
    QTest::newRow("two") << u"1000-2000,3000-4000"_s << qsizetype(2);
    QTest::newRow("back to front") << u"2000-1000"_s << qsizetype(0);
    QTest::newRow("words") << u"yes-no,,-,1e3-2e3"_s << qsizetype(0);
    QTest::newRow("half") << u"1000-2000,3000"_s << qsizetype(1);
    QTest::newRow("too large") << u"1-99999999999999999999999"_s << qsizetype(0);
}

void ComposerDeskTest::sleepIsRememberedAsText()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, naps);
    const SleepHabits habits = SleepHabits::fromText(text);
    QCOMPARE(habits.naps().size(), naps);
    QCOMPARE(SleepHabits::fromText(habits.toText()).naps(), habits.naps());
}

void ComposerDeskTest::theGridHoldsWhatIsPlannedBefore()
{
    Room room;
    const MediaId first = room.plan.addMedium("first");
    const MediaId second = room.plan.addMedium("second");
    const MediaId draft = room.plan.addMedium("draft");
    room.make(24h, u"First"_s, {first});
    room.make(48h, u"Second"_s, {second});
    room.make(30h, u"A draft"_s, {draft}, EntryState::Draft);
    room.make(36h, u"Elsewhere"_s, {draft}, EntryState::Planned, {Channel::TikTok});
    const auto all = gridMedia(room.services, {}, 9, room.plan.clock.now());
    QVERIFY(all.ok());
    QCOMPARE(*all, QList<MediaId>({second, first}));
    QCOMPARE(*gridMedia(room.services, room.plan.in(40h), 9, room.plan.clock.now()), QList<MediaId>{first});
    QCOMPARE(*gridMedia(room.services, {}, 1, room.plan.clock.now()), QList<MediaId>{second});
    const Instant aYearOn = room.plan.clock.now() + std::chrono::days(400);
    QCOMPARE(*gridMedia(room.services, {}, 9, aYearOn), *all);
    QCOMPARE(*gridMedia(room.services, room.plan.in(40h), 9, aYearOn), QList<MediaId>{first});
    QCOMPARE(*gridMedia(room.services, aYearOn, 1, aYearOn), QList<MediaId>{second});
    QVERIFY(gridMedia(room.services, {}, 9, aYearOn + std::chrono::days(3 * 366))->isEmpty()); // too long ago
}

void ComposerDeskTest::hostileWordsAreOnlyWords()
{
    Room room;
    for (const QString &words : {u"'; DROP TABLE calendar_entries; --"_s, QString(90'000, u'%'),
                                 u"\" OR 1=1 OR caption MATCH 'x* NEAR y'"_s, QString(50, QChar(0xd83d))}) {
        Entry entry = room.make(24h, u"Something"_s);
        entry.caption = words;
        QVERIFY(room.codes(entry).isEmpty());
    }
}

QTEST_GUILESS_MAIN(ComposerDeskTest)
#include "composerdesktest.moc"
