// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/searchindex.h"
#include "store/migrations.h"
#include "store/searchtext.h"
#include "storefixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

namespace
{

/// Words of few letters in many scripts, so that parts of them meet often.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList letters{u"a"_s, u"A"_s,  u"b"_s, u"ä"_s, u"Ä"_s, u"ß"_s,  u"s"_s,       u"σ"_s,  u"Σ"_s,
                                     u"ς"_s, u"写"_s, u"🌅"_s, u"%"_s, u"_"_s, u"\\"_s, u"\""_s,      u" "_s,  u"\n"_s,
                                     u"*"_s, u"'"_s,  u"м"_s, u"М"_s, u"é"_s, u"İ"_s,  u"e\u0301"_s, u"[a]"_s};
    QString text;
    for (int left = random.bounded(longest) + 1; left > 0; --left)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

QSet<EntryId> setOf(const QList<EntryId> &ids)
{
    return {ids.begin(), ids.end()};
}

/// Straight into the tables, as an older program wrote it.
void insertAsBefore(Database &database, const Entry &entry)
{
    const QString id = entry.id.toString();
    STORE_OK(
        database.run("INSERT INTO calendar_entries (id, timezone, state, deleted_at) VALUES (?, 'UTC', 'draft', ?)",
                     {id, entry.version > 1 ? Binding(qint64(1)) : Binding()}));
    STORE_OK(database.run("INSERT INTO entry_contents (entry_id, caption, created_at, updated_at) VALUES (?, ?, 0, 0)",
                          {id, entry.caption}));
    for (const EntryChannel &part : entry.channels) {
        STORE_OK(database.run("INSERT INTO entry_channels (entry_id, channel, fields) VALUES (?, ?, ?)",
                              {id, QString(word(part.channel)),
                               QString::fromUtf8(QJsonDocument(part.fields).toJson(QJsonDocument::Compact))}));
    }
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsWhateverTheCase_data();
    void foldsWhateverTheCase();
    void findsWhatChannelsSayOnTheirOwn_data();
    void findsWhatChannelsSayOnTheirOwn();
    void agreesWithLookingAtEveryPost();
    void namesTheLatestMadeAndCountsTheRest();
    void followsEditsDeletionsAndReturns();
    void answersForWeeksAndForTheShelf();
    void takesTextsOfAnyLength();
    void fillsTheIndexOfAnOlderStore();
};

void SearchIndexTest::foldsWhateverTheCase_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("Latin") << u"Morning"_s << u"mORNING"_s;
    QTest::newRow("umlauts") << u"ÄÖÜ"_s << u"äöü"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
    QTest::newRow("final sigma") << u"οδός"_s << u"ΟΔΌΣ"_s;
    QTest::newRow("Cyrillic") << u"мост"_s << u"МОСТ"_s;
    QTest::newRow("composed and decomposed") << u"caf\u00e9"_s << u"CAFE\u0301"_s;
    QTest::newRow("Deseret, beyond the first plane") << u"\U00010400"_s << u"\U00010428"_s;
}

void SearchIndexTest::foldsWhateverTheCase()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldedForSearch(one), foldedForSearch(other));
}

void SearchIndexTest::findsWhatChannelsSayOnTheirOwn_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("found");
    QTest::newRow("Instagram's caption") << Channel::Instagram << u"caption"_s << true;
    QTest::newRow("its first comment") << Channel::Instagram << u"first_comment"_s << true;
    QTest::newRow("TikTok's title") << Channel::TikTok << u"title"_s << true;
    QTest::newRow("its description") << Channel::TikTok << u"description"_s << true;
    QTest::newRow("a place is no word of the post") << Channel::Instagram << u"location_id"_s << false;
}

void SearchIndexTest::findsWhatChannelsSayOnTheirOwn()
{
    QFETCH(Channel, channel);
    QFETCH(QString, field);
    QFETCH(bool, found);
    Store store;
    const auto database = store.open();
    Entry entry = makeEntry(store.clock.now() + 1h, {channel});
    entry.channels.first().fields.insert(field, u"Kintsugi für alle"_s);
    STORE_OK(EntryRepository(*database).insert(entry));
    SearchIndex index(*database);
    for (const QString &text : {u"KINTSUGI"_s, u"FÜ"_s}) {
        const auto hits = index.find(text, 10);
        STORE_OK(hits);
        QCOMPARE(hits->newest, found ? QList{entry.id} : QList<EntryId>());
    }
    QCOMPARE(index.find(u"workshop"_s, 10)->count, 1); // the shared caption too
    QCOMPARE(index.find(u"workshopkintsugi"_s, 10)->count, 0);
}

void SearchIndexTest::agreesWithLookingAtEveryPost()
{
    QRandomGenerator random(20261122);
    Store store;
    const auto database = store.open();
    QHash<EntryId, QString> captions;
    {
        Transaction transaction(*database);
        for (int i = 0; i < 400; ++i) {
            Entry entry = makeEntry(std::nullopt, {});
            entry.caption = randomText(random, 12);
            captions.insert(entry.id, entry.caption);
            STORE_OK(EntryRepository(*database).insert(entry));
        }
        STORE_OK(transaction.commit());
    }
    SearchIndex index(*database);
    qsizetype all = 0;
    for (int i = 0; i < 600; ++i) {
        const QString text = randomText(random, 4);
        QSet<EntryId> expected;
        for (auto caption = captions.cbegin(); caption != captions.cend(); ++caption) {
            if (foldedForSearch(*caption).contains(foldedForSearch(text)))
                expected.insert(caption.key());
        }
        const auto hits = index.find(text, 1000);
        STORE_OK(hits);
        QVERIFY2(setOf(hits->newest) == expected, qPrintable(text));
        QCOMPARE(hits->count, expected.size());
        QCOMPARE(setOf(*index.findOnShelf(text)), expected);
        all += expected.size();
    }
    QVERIFY(all > 600); // it did find things
}

void SearchIndexTest::namesTheLatestMadeAndCountsTheRest()
{
    Store store;
    const auto database = store.open();
    QList<EntryId> made;
    for (int i = 0; i < 20; ++i) {
        const Entry entry = makeEntry(store.clock.now() + 1h * i, {});
        STORE_OK(EntryRepository(*database).insert(entry));
        made.prepend(entry.id);
    }
    for (const QString &text : {u"w"_s, u"work"_s}) {
        const auto hits = SearchIndex(*database).find(text, 5);
        STORE_OK(hits);
        QCOMPARE(hits->count, 20);
        QCOMPARE(hits->newest, made.first(5));
        QVERIFY(!hits->isComplete());
        QVERIFY(SearchIndex(*database).find(text, 20)->isComplete());
    }
    QCOMPARE(SearchIndex(*database).find(QString(), 5)->count, 0);
}

void SearchIndexTest::followsEditsDeletionsAndReturns()
{
    Store store;
    const auto database = store.open();
    EntryRepository entries(*database);
    SearchIndex index(*database);
    const auto count = [&index](const QString &text) { return index.find(text, 10)->count; };
    const Entry entry = makeEntry(store.clock.now() + 1h, {Channel::Instagram});
    STORE_OK(entries.insert(entry));
    Entry edited = entry;
    edited.caption = u"An evening at sea"_s;
    STORE_OK(entries.update(entry, edited));
    QCOMPARE(number(*database, "SELECT count(*) FROM entry_trigrams WHERE entry_trigrams MATCH '\"mor\"'"), 0);
    QCOMPARE(count(u"morning"_s), 0);
    QCOMPARE(count(u"mo"_s), 0);
    QCOMPARE(count(u"evening"_s), 1);
    Entry own = edited;
    own.channels.first().fields.insert(u"caption"_s, u"Only here: harbour"_s);
    STORE_OK(entries.update(edited, own));
    QCOMPARE(count(u"harbour"_s), 1);
    QCOMPARE(count(u"evening"_s), 1);
    STORE_OK(entries.update(own, edited));
    QCOMPARE(count(u"harbour"_s), 0);
    STORE_OK(entries.setDeleted(entry.id, store.clock.now(), EntryState::Draft, 3));
    QCOMPARE(count(u"evening"_s), 0);
    QCOMPARE(count(u"ev"_s), 0);
    QVERIFY(index.findBetween(u"ev"_s, store.clock.now(), store.clock.now() + 2h)->isEmpty());
    STORE_OK(entries.setDeleted(entry.id, std::nullopt, EntryState::Draft, 4));
    QCOMPARE(count(u"evening"_s), 1);
    STORE_OK(database->run("DELETE FROM calendar_entries WHERE id = ?", {entry.id.toString()}));
    QCOMPARE(count(u"evening"_s), 0);
}

void SearchIndexTest::answersForWeeksAndForTheShelf()
{
    Store store;
    const auto database = store.open();
    EntryRepository entries(*database);
    const Entry early = makeEntry(store.clock.now() + 1h, {});
    const Entry late = makeEntry(store.clock.now() + 100h, {});
    const Entry draft = makeEntry(std::nullopt, {});
    Entry other = makeEntry(store.clock.now() + 2h, {});
    other.caption = u"Something else"_s;
    for (const Entry &entry : {early, late, draft, other})
        STORE_OK(entries.insert(entry));
    SearchIndex index(*database);
    const Instant from = store.clock.now();
    QCOMPARE(*index.findBetween(u"WORK"_s, from, from + 100h), QList{early.id});
    QCOMPARE(*index.findBetween(u"WORK"_s, from, from + 101h), (QList{early.id, late.id}));
    QCOMPARE(*index.findBetween(u"se"_s, from, from + 101h), QList{other.id});
    QCOMPARE(*index.findOnShelf(u"wo"_s), QList{draft.id});
}

void SearchIndexTest::takesTextsOfAnyLength()
{
    Store store;
    const auto database = store.open();
    Entry entry = makeEntry(store.clock.now() + 1h, {});
    entry.caption = u"Ä%_"_s.repeated(300'000) + u"\0end"_s;
    STORE_OK(EntryRepository(*database).insert(entry));
    SearchIndex index(*database);
    QCOMPARE(index.find(u"ä%_"_s.repeated(3), 10)->count, 1);
    QCOMPARE(index.find(u"ä%_"_s.repeated(20'000), 10)->count, 1);
    QCOMPARE(index.find(u"ä%_"_s.repeated(20'000) + u"x"_s, 10)->count, 0);
    QCOMPARE(index.find(u"END"_s, 10)->count, 1); // behind a NUL
    QCOMPARE(index.find(u"nd"_s, 10)->count, 1);
}

void SearchIndexTest::fillsTheIndexOfAnOlderStore()
{
    Store store;
    const auto all = builtInMigrations();
    const auto before = std::ranges::find(all, std::string_view("caption_search"), &Migration::name) - all.begin();
    QVERIFY(before < qsizetype(all.size()));
    Database::Options options = store.options();
    options.migrations = all.first(size_t(before));
    Entry plain = makeEntry(std::nullopt, {});
    plain.caption = u"Über den Dächern"_s;
    Entry own = makeEntry(std::nullopt, {Channel::TikTok});
    own.channels.first().fields.insert(u"title"_s, u"ДАЧА"_s);
    Entry gone = plain;
    gone.id = EntryId::create();
    gone.version = 2;
    {
        const auto database = Database::open(options);
        STORE_OK(database);
        for (const Entry &entry : {plain, own, gone})
            insertAsBefore(**database, entry);
    }
    const auto database = store.open();
    QVERIFY(database);
    SearchIndex index(*database);
    QCOMPARE(index.find(u"ÜBER"_s, 10)->newest, QList{plain.id});
    QCOMPARE(index.find(u"дача"_s, 10)->newest, QList{own.id});
    QCOMPARE(index.find(u"workshop"_s, 10)->newest, QList{own.id});
    Entry next = makeEntry(store.clock.now(), {});
    STORE_OK(EntryRepository(*database).insert(next));
    QCOMPARE(index.find(u"workshop"_s, 10)->newest, (QList{next.id, own.id}));
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
