// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "otherparser.h"
#include "planfixture.h"

#include "planner/icsfeed.h"

#include <libical/ical.h>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What other calendars subscribe to.
class FeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plannedPostsAreEvents();
    void theLibraryFindsNoFault();
    void aSecondReaderFindsTheSame();
    void anotherProgramsParserFindsTheSame();
    void theSamePlanGivesTheSameBytes();
    void eachStateIsSaidInWords();
    void whatHasNoWordsHasSomeHere();
};

namespace
{

EntryTile tileOf(const QString &title, Instant at)
{
    EntryTile tile;
    tile.id = EntryId::create();
    tile.title = title;
    tile.scheduledAt = at;
    tile.state = EntryState::Planned;
    tile.readiness = Readiness::MissingFields;
    tile.channels = {Channel::Instagram, Channel::TikTok};
    return tile;
}

QStringList titles()
{
    return {u"plain"_s,
            u"commas, semicolons; back\\slash \"quotes\""_s,
            u"Straße 日本 👨‍👩‍👧‍👦"_s,
            QString(200, u'é'),
            u"BEGIN:VEVENT"_s,
            u"مرحبا"_s};
}

QList<EntryTile> tiles(Instant from)
{
    QList<EntryTile> list;
    for (const QString &title : titles())
        list.append(tileOf(title, from += 1h));
    list[0].labels = {u"one, two"_s};
    return list;
}

/// A reader of its own: unfolds, splits, unescapes (RFC 5545 3.1 and 3.3.11), and takes nothing that is not so.
QList<QHash<QString, QString>> eventsIn(const QByteArray &file)
{
    QList<QHash<QString, QString>> events;
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "").replace("\r\n\t", "");
    QStringList open;
    for (const QByteArray &line : unfolded.split('\n')) {
        if (line.isEmpty())
            continue;
        if (!line.endsWith('\r') || !line.contains(':'))
            return {};
        const QString text = QString::fromUtf8(line.chopped(1));
        const QString name = text.section(u':', 0, 0).section(u';', 0, 0);
        QString value = text.section(u':', 1);
        if (name == "BEGIN"_L1) {
            open.append(value);
            if (value == "VEVENT"_L1)
                events.append(QHash<QString, QString>());
        } else if (name == "END"_L1) {
            if (open.isEmpty() || open.takeLast() != value)
                return {};
        } else if (!open.isEmpty() && open.constLast() == "VEVENT"_L1) {
            QString plain;
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (value.at(i) != u'\\' || i + 1 == value.size()) {
                    plain += value.at(i);
                    continue;
                }
                const QChar escaped = value.at(++i);
                plain += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
            }
            events.last().insert(name, plain);
        }
    }
    return open.isEmpty() ? events : QList<QHash<QString, QString>>();
}

} // namespace

void FeedTest::plannedPostsAreEvents()
{
    FakeClock clock;
    QList<EntryTile> list = tiles(clock.now());
    list.append(tileOf(u"a draft"_s, clock.now()));
    list.last().state = EntryState::Draft;
    list.append(tileOf(u"on the shelf"_s, clock.now()));
    list.last().scheduledAt.reset();
    const QByteArray feed = feedFrom(list, clock.now());
    QVERIFY(feed.startsWith("BEGIN:VCALENDAR\r\n") && feed.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(feed.count("\r\nBEGIN:VEVENT\r\n"), titles().size());
    QVERIFY(!feed.contains("a draft") && !feed.contains("shelf"));
    for (const QByteArray &line : feed.split('\n'))
        QVERIFY(line.size() <= 76); // 75 octets and the carriage return
}

void FeedTest::theLibraryFindsNoFault()
{
    FakeClock clock;
    icalcomponent *calendar = icalparser_parse_string(feedFrom(tiles(clock.now()), clock.now()).constData());
    QVERIFY(calendar != nullptr);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalrestriction_check(calendar), 1); // what a calendar and an event must have
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), int(titles().size()));
    icalcomponent_free(calendar);
}

void FeedTest::aSecondReaderFindsTheSame()
{
    FakeClock clock;
    const QList<EntryTile> list = tiles(clock.now());
    const auto events = eventsIn(feedFrom(list, clock.now()));
    QCOMPARE(events.size(), list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const EntryTile &tile = list.at(i);
        QCOMPARE(events.at(i).value(u"SUMMARY"_s), tile.title);
        QCOMPARE(events.at(i).value(u"DESCRIPTION"_s), u"Instagram, TikTok\nSomething is missing"_s);
        QCOMPARE(events.at(i).value(u"UID"_s), tile.id.toString() + u"@kalends"_s);
        const QString at =
            QDateTime::fromMSecsSinceEpoch(toMs(*tile.scheduledAt), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
        QCOMPARE(events.at(i).value(u"DTSTART"_s), at);
    }
}

void FeedTest::anotherProgramsParserFindsTheSame()
{
    if (!anotherParserIsInstalled())
        QSKIP("Python's icalendar is not at hand");
    FakeClock clock;
    const auto events = eventsByAnotherParser(feedFrom(tiles(clock.now()), clock.now()));
    QVERIFY(events);
    QCOMPARE(events->size(), titles().size());
    for (qsizetype i = 0; i < events->size(); ++i)
        QCOMPARE(events->at(i).section(u' ', 1), titles().at(i));
}

void FeedTest::theSamePlanGivesTheSameBytes()
{
    FakeClock clock;
    QList<EntryTile> list = tiles(clock.now());
    const QByteArray feed = feedFrom(list, Instant{});
    QCOMPARE(feedFrom(list, Instant{}), feed);
    list[2].readiness = Readiness::Ready;
    QVERIFY(feedFrom(list, Instant{}) != feed);
}

void FeedTest::eachStateIsSaidInWords()
{
    QSet<QString> said;
    for (int readiness = 0; readiness <= int(Readiness::NeedsAttention); ++readiness) {
        EntryTile tile = tileOf(u"A post"_s, instantFromMs(1'795'699'800'000));
        tile.readiness = Readiness(readiness);
        const auto events = eventsIn(feedFrom({tile}, *tile.scheduledAt));
        QCOMPARE(events.size(), 1);
        said.insert(events.first().value(u"DESCRIPTION"_s));
    }
    QCOMPARE(said.size(), int(Readiness::NeedsAttention) + 1);
}

void FeedTest::whatHasNoWordsHasSomeHere()
{
    EntryTile tile = tileOf({}, instantFromMs(1'795'699'800'000));
    tile.channels.clear();
    const auto events = eventsIn(feedFrom({tile}, *tile.scheduledAt));
    QCOMPARE(events.first().value(u"SUMMARY"_s), u"Untitled"_s);
    QVERIFY(events.first().value(u"DESCRIPTION"_s).startsWith(u"No channel"_s));
}

QTEST_GUILESS_MAIN(FeedTest)
#include "feedtest.moc"
