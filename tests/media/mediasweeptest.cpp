// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mediasweep.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant kNow = instantFromMs(1'790'000'000'000);

QByteArray hashOf(char digit)
{
    return QByteArray(64, digit);
}

} // namespace

class MediaSweepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCacheWithinItsBoundIsLeftAlone();
    void whatWasUsedLongestAgoGoesFirst();
    void aCacheThatIsNotThereIsNoTrouble();
    void onlyOldFilesThatNobodyKnowsGo_data();
    void onlyOldFilesThatNobodyKnowsGo();
    void theStoresErrorEndsTheSweep();
    void whatALinkLeadsToStays();

private:
    QString make(const QString &name, Milliseconds age, qsizetype bytes = 100);
    [[nodiscard]] bool isThere(const QString &name) const { return QFile::exists(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MediaSweepTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString MediaSweepTest::make(const QString &name, Milliseconds age, qsizetype bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(toMs(kNow - age), Qt::UTC);
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray(bytes, 'x')) != bytes || !file.flush() ||
        !file.setFileTime(made, QFile::FileModificationTime) || !file.setFileTime(made, QFile::FileAccessTime))
        qWarning("%s was not made", qPrintable(path));
    return path;
}

void MediaSweepTest::aCacheWithinItsBoundIsLeftAlone()
{
    make(u"ab/one.jpg"_s, 1h);
    make(u"cd/two.jpg"_s, 900h);
    QCOMPARE(pruneCache(m_folder->path(), 200).files, 0);
    QVERIFY(isThere(u"ab/one.jpg"_s) && isThere(u"cd/two.jpg"_s));
}

void MediaSweepTest::whatWasUsedLongestAgoGoesFirst()
{
    make(u"ab/recent.jpg"_s, 1h);
    make(u"ab/oldest.jpg"_s, 300h);
    make(u"cd/older.jpg"_s, 200h);
    const QString read = make(u"cd/made-long-ago-but-read.jpg"_s, 900h);
    QFile file(read);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMs(kNow), Qt::UTC), QFile::FileAccessTime));
    file.close();
    const Swept swept = pruneCache(m_folder->path(), 250);
    QCOMPARE(swept.files, 2);
    QCOMPARE(swept.bytes, 200);
    QVERIFY(isThere(u"ab/recent.jpg"_s) && isThere(u"cd/made-long-ago-but-read.jpg"_s));
    QVERIFY(!isThere(u"ab/oldest.jpg"_s) && !isThere(u"cd/older.jpg"_s));
}

void MediaSweepTest::aCacheThatIsNotThereIsNoTrouble()
{
    QCOMPARE(pruneCache(m_folder->filePath(u"none"_s), 0).files, 0);
}

void MediaSweepTest::onlyOldFilesThatNobodyKnowsGo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("goes");
    const auto at = [](char digit, const char *suffix) {
        const QString hash = QString::fromLatin1(hashOf(digit));
        return hash.left(2) + u'/' + hash + QLatin1String(suffix);
    };
    QTest::newRow("old and unknown") << at('a', ".jpg") << 25 << true;
    QTest::newRow("a clip") << at('a', ".mp4") << 25 << true;
    QTest::newRow("known") << at('b', ".jpg") << 25 << false;
    QTest::newRow("young") << at('a', ".jpg") << 23 << false;
    QTest::newRow("from the future") << at('a', ".jpg") << -100 << false;
    QTest::newRow("in another folder") << u"bb/"_s + QString::fromLatin1(hashOf('a')) + u".jpg"_s << 25 << false;
    QTest::newRow("at the top") << QString::fromLatin1(hashOf('a')) + u".jpg"_s << 25 << false;
    QTest::newRow("a person's own file") << u"aa/holiday.jpg"_s << 25 << false;
    QTest::newRow("a copy under way") << u".import-abcdef"_s << 25 << false;
}

void MediaSweepTest::onlyOldFilesThatNobodyKnowsGo()
{
    QFETCH(QString, name);
    QFETCH(int, hours);
    QFETCH(bool, goes);
    make(name, std::chrono::hours(hours));
    const auto swept =
        sweepLibrary(m_folder->path(), kNow, [](const QByteArray &sha256) { return sha256 == hashOf('b'); });
    QVERIFY(swept.ok());
    QCOMPARE(swept->files, int(goes));
    QCOMPARE(swept->bytes, goes ? 100 : 0);
    QCOMPARE(isThere(name), !goes);
}

void MediaSweepTest::theStoresErrorEndsTheSweep()
{
    const QString name = u"aa/"_s + QString::fromLatin1(hashOf('a')) + u".jpg"_s;
    make(name, 48h);
    const auto swept = sweepLibrary(m_folder->path(), kNow, [](const QByteArray &) -> Result<bool> {
        return Error{.code = ErrorCode::DatabaseBusy, .message = u"busy"_s};
    });
    QVERIFY(!swept.ok());
    QCOMPARE(swept.error().code, ErrorCode::DatabaseBusy);
    QVERIFY(isThere(name));
}

void MediaSweepTest::whatALinkLeadsToStays()
{
    const QTemporaryDir outside;
    const QString name = QString::fromLatin1(hashOf('a')) + u".jpg"_s;
    QVERIFY(QDir(outside.path()).mkdir(u"aa"_s));
    QFile file(outside.filePath(u"aa/"_s + name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QVERIFY(QFile::link(outside.filePath(u"aa"_s), m_folder->filePath(u"aa"_s)));
    const auto swept = sweepLibrary(m_folder->path(), instantFromMs(QDateTime::currentMSecsSinceEpoch()) + 48h,
                                    [](const QByteArray &) { return false; });
    QVERIFY(swept.ok());
    QCOMPARE(swept->files, 0);
    QVERIFY(file.exists());
}

QTEST_GUILESS_MAIN(MediaSweepTest)
#include "mediasweeptest.moc"
