// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planfixture.h"

#include "house/planfeed.h"

#include <QSignalSpy>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The file to which other calendars subscribe, as the running house keeps it.
class PlanFeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itHasThePlannedPostsAroundNow();
    void itIsWrittenOnlyWhenThePlanChanged();
    void whatIsNoCalendarIsNotReplaced();
    void aFolderThatIsNotThereIsSaid();
    void itFollowsThePlan();
    void withoutAPathThereIsNone();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void PlanFeedTest::itHasThePlannedPostsAroundNow()
{
    PlanFixture f;
    f.plan(24h);
    f.plan(170 * 24h);
    f.plan(190 * 24h); // too far
    EXPECT_OK(f.planner->createEntry(PlanFixture::wanted(f.in(48h), EntryState::Draft)));
    const QString path = f.folder.filePath(u"feed.ics"_s);
    EXPECT_OK(writeFeed(*f.database, f.clock, path, {}));
    const QByteArray feed = contentOf(path);
    QCOMPARE(feed.count("BEGIN:VEVENT"), 2);
    QVERIFY(feed.contains("SUMMARY:A caption"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PlanFeedTest::itIsWrittenOnlyWhenThePlanChanged()
{
    PlanFixture f;
    const EntryId id = f.plan(24h).entry.id;
    const QString path = f.folder.filePath(u"feed.ics"_s);
    const auto first = writeFeed(*f.database, f.clock, path, {});
    EXPECT_OK(first);
    const QByteArray before = contentOf(path);
    f.clock.advance(1h);
    const auto second = writeFeed(*f.database, f.clock, path, *first);
    EXPECT_OK(second);
    QCOMPARE(contentOf(path), before); // even its stamp
    EXPECT_OK(f.planner->moveEntry(id, f.in(48h)));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto third = writeFeed(*f.database, f.clock, path, *second);
    EXPECT_OK(third);
    QVERIFY(contentOf(path) != before);
    QVERIFY(QFile::permissions(path) & QFile::ReadGroup); // as somebody has set it
    QVERIFY(QFile::remove(path));
    EXPECT_OK(writeFeed(*f.database, f.clock, path, *third));
    QVERIFY(QFile::exists(path));
}

void PlanFeedTest::whatIsNoCalendarIsNotReplaced()
{
    PlanFixture f;
    const QString path = f.folder.filePath(u"thesis.ics"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("years of work") > 0);
    file.close();
    EXPECT_REFUSED(writeFeed(*f.database, f.clock, path, {}), ErrorCode::InvalidState);
    QCOMPARE(contentOf(path), QByteArray("years of work"));
    EXPECT_REFUSED(writeFeed(*f.database, f.clock, f.folder.path(), {}), ErrorCode::InvalidState);
}

void PlanFeedTest::aFolderThatIsNotThereIsSaid()
{
    PlanFixture f;
    EXPECT_REFUSED(writeFeed(*f.database, f.clock, f.folder.filePath(u"no/such/feed.ics"_s), {}),
                   ErrorCode::StorageReadOnly);
}

void PlanFeedTest::itFollowsThePlan()
{
    PlanFixture f;
    f.plan(24h);
    const QString path = f.folder.filePath(u"feed.ics"_s);
    PlanFeed feed(
        f.database->path(), f.events, f.clock, [path] { return path; }, 300ms);
    QSignalSpy looked(&feed, &PlanFeed::looked);
    QTRY_COMPARE(contentOf(path).count("BEGIN:VEVENT"), 1);
    const qsizetype before = looked.size();
    for (int i = 1; i <= 20; ++i)
        f.plan(24h + std::chrono::minutes(i));
    QTRY_COMPARE(contentOf(path).count("BEGIN:VEVENT"), 21);
    QVERIFY(looked.size() - before <= 2); // many changes, one look
}

void PlanFeedTest::withoutAPathThereIsNone()
{
    PlanFixture f;
    bool asked = false;
    {
        PlanFeed feed(
            f.database->path(), f.events, f.clock,
            [&asked] {
                asked = true;
                return QString();
            },
            10ms);
        QTRY_VERIFY(asked);
    }
    QCOMPARE(QDir(f.folder.path()).entryList({u"*.ics"_s}), QStringList());
}

QTEST_GUILESS_MAIN(PlanFeedTest)
#include "planfeedtest.moc"
