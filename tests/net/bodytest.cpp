// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/httpbody.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kalends::test
{

/// What Qt's HTTP stack may ask of a body that is sent: it gets these bytes and no others, and where a second sending
/// could be a second post it cannot begin anew.
class BodyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBodyForOnceIsReadOnceAndNeverAgain();
    void aRangeOfAFileIsJustThoseBytes_data();
    void aRangeOfAFileIsJustThoseBytes();
    void aRangeThatMayBeSentAgainBeginsAnew();
    void aRangeForOnceIsNeverRewound();
    void aRangeTheFileDoesNotHaveIsRefused_data();
    void aRangeTheFileDoesNotHaveIsRefused();
    void aFileThatShrinksIsToldAndNotEnded();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"clip.mp4"_s); }
    [[nodiscard]] std::unique_ptr<FileRangeBody> open(qint64 offset, qint64 length, Delivery delivery) const;

    QTemporaryDir m_folder;
};

void BodyTest::init()
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write("0123456789"), 10);
}

std::unique_ptr<FileRangeBody> BodyTest::open(qint64 offset, qint64 length, Delivery delivery) const
{
    auto body = FileRangeBody::open({path(), offset, length}, delivery);
    return body.ok() ? std::move(*body) : nullptr;
}

void BodyTest::aBodyForOnceIsReadOnceAndNeverAgain()
{
    OneShotBody body("caption");
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 7);
    QCOMPARE(body.read(3), "cap");
    QVERIFY(!body.atEnd());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.read(100), "tion");
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    char more = 0;
    QCOMPARE(body.read(&more, 1), -1);
    QCOMPARE(OneShotBody({}).read(&more, 1), -1);
}

void BodyTest::aRangeOfAFileIsJustThoseBytes_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("all of it") << qint64(0) << QByteArray("0123456789");
    QTest::newRow("a chunk out of the middle") << qint64(3) << QByteArray("3456");
    QTest::newRow("its last byte") << qint64(9) << QByteArray("9");
    QTest::newRow("nothing, at its end") << qint64(10) << QByteArray();
}

void BodyTest::aRangeOfAFileIsJustThoseBytes()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    for (const Delivery delivery : {Delivery::Once, Delivery::Repeatable}) {
        const auto body = open(offset, bytes.size(), delivery);
        QVERIFY(body);
        QCOMPARE(body->isSequential(), delivery == Delivery::Once);
        QCOMPARE(body->size(), bytes.size());
        QCOMPARE(body->bytesAvailable(), bytes.size());
        QCOMPARE(body->read(100), bytes);
        QVERIFY(body->atEnd());
        QCOMPARE(body->bytesAvailable(), 0);
        QCOMPARE(body->size(), delivery == Delivery::Once ? 0 : bytes.size());
        QCOMPARE(body->read(100), QByteArray());
    }
}

void BodyTest::aRangeThatMayBeSentAgainBeginsAnew()
{
    const auto body = open(2, 5, Delivery::Repeatable);
    QCOMPARE(body->read(4), "2345");
    QVERIFY(body->reset());
    QCOMPARE(body->read(2), "23");
    QVERIFY(body->seek(4));
    QCOMPARE(body->read(100), "6");
    QVERIFY(!body->seek(-1));
    QVERIFY(!body->seek(6));
    QVERIFY(body->seek(5));
    QVERIFY(body->atEnd());
}

void BodyTest::aRangeForOnceIsNeverRewound()
{
    const auto body = open(2, 5, Delivery::Once);
    QCOMPARE(body->read(2), "23");
    QVERIFY(!body->reset());
    QVERIFY(!body->seek(0));
    QCOMPARE(body->read(100), "456");
}

void BodyTest::aRangeTheFileDoesNotHaveIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("sentence");
    const QString shorter = u"The file “clip.mp4” is shorter than it was when it was added."_s;
    QTest::newRow("no such file") << u"gone.mp4"_s << qint64(0) << qint64(1)
                                  << u"The file “gone.mp4” cannot be read."_s;
    QTest::newRow("a folder") << u"."_s << qint64(0) << qint64(0) << u"The file “.” cannot be read."_s;
    QTest::newRow("a byte too many") << u"clip.mp4"_s << qint64(0) << qint64(11) << shorter;
    QTest::newRow("behind its end") << u"clip.mp4"_s << qint64(11) << qint64(0) << shorter;
    QTest::newRow("before its beginning") << u"clip.mp4"_s << qint64(-1) << qint64(2) << shorter;
    QTest::newRow("less than nothing") << u"clip.mp4"_s << qint64(2) << qint64(-1) << shorter;
}

void BodyTest::aRangeTheFileDoesNotHaveIsRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    const auto body = FileRangeBody::open({m_folder.filePath(name), offset, length}, Delivery::Once);
    QVERIFY(!body.ok());
    QCOMPARE(body.error().code, ErrorCode::FileUnreadable);
    QTEST(body.error().message, "sentence");
    QVERIFY(!body.error().hint.isEmpty());
}

void BodyTest::aFileThatShrinksIsToldAndNotEnded()
{
    const auto body = open(0, 10, Delivery::Once);
    QSignalSpy broken(body.get(), &FileRangeBody::broken);
    QCOMPARE(body->read(4), "0123");
    QVERIFY(QFile::resize(path(), 4));
    char more = 0;
    QCOMPARE(body->read(&more, 1), 0); // an end would pass for the whole of it
    QVERIFY(!body->atEnd());
    QCOMPARE(broken.size(), 0); // the stack is in the middle of asking
    QTRY_COMPARE(broken.size(), 1);
}

} // namespace kalends::test

QTEST_GUILESS_MAIN(kalends::test::BodyTest)
#include "bodytest.moc"
