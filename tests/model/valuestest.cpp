// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/ids.h"
#include "model/result.h"
#include "model/secret.h"

#include <QSet>
#include <QTest>
#include <QUuid>
#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kalends;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreUuidsOfVersionSevenAndHoldTheTime();
    void idsOfOneProcessAscendAlsoFromSeveralThreads();
    void onlyCanonicalIdsComeIn_data();
    void onlyCanonicalIdsComeIn();
    void wipingASecretOverwritesItsBytes();
    void wipingOneCopyLeavesTheOther();
    void secretsAreComparedWhole();
    void aMovedSecretIsGone();
    void resultsCarryAValueOrAnError();
};

void ValuesTest::idsAreUuidsOfVersionSevenAndHoldTheTime()
{
    const auto nowMs = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::system_clock::now().time_since_epoch())
            .count();
    };
    const qint64 before = nowMs();
    const QUuid uuid = QUuid::fromString(newUuidV7());
    QCOMPARE(int(uuid.data3 >> 12), 7);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    const QByteArray bytes = uuid.toRfc4122();
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = (ms << 8) | uchar(bytes.at(i));
    QVERIFY(ms >= before && ms <= nowMs() + 1000); // a burst may run a little ahead of the clock
}

void ValuesTest::idsOfOneProcessAscendAlsoFromSeveralThreads()
{
    QList<QStringList> perThread(4);
    std::vector<std::thread> threads;
    for (QStringList &ids : perThread)
        threads.emplace_back([&ids] {
            for (int i = 0; i < 5000; ++i)
                ids.append(newUuidV7());
        });
    std::ranges::for_each(threads, &std::thread::join);
    QSet<QString> all;
    for (const QStringList &ids : perThread) {
        QVERIFY(std::ranges::is_sorted(ids));
        all.unite(QSet<QString>(ids.begin(), ids.end()));
    }
    QCOMPARE(all.size(), 20'000);
    const EntryId first = EntryId::create();
    QVERIFY(first < EntryId::create());
}

void ValuesTest::onlyCanonicalIdsComeIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("one of ours") << newUuidV7() << true;
    QTest::newRow("another version") << u"3f2b8c1e-58ad-4b1e-9c1c-0a1b2c3d4e5f"_s << true;
    for (const char *text : {"", "1", "{3f2b8c1e-58ad-4b1e-9c1c-0a1b2c3d4e5f}", "3F2B8C1E-58AD-4B1E-9C1C-0A1B2C3D4E5F",
                             "3f2b8c1e58ad4b1e9c1c0a1b2c3d4e5f", "3f2b8c1e-58ad-4b1e-9c1c-0a1b2c3d4e5f ",
                             "3f2b8c1e-58ad-4b1e-9c1c-0a1b2c3d4e5", "00000000-0000-0000-0000-000000000000",
                             "../../etc/passwd", "' OR 1=1 --"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text) << false;
}

void ValuesTest::onlyCanonicalIdsComeIn()
{
    QFETCH(QString, text);
    QFETCH(bool, taken);
    const auto id = JobId::fromString(text);
    QCOMPARE(id.has_value(), taken);
    QVERIFY(!taken || id->toString() == text);
}

void ValuesTest::wipingASecretOverwritesItsBytes()
{
    std::array<char, 8> memory{'h', 'u', 's', 'h', 'h', 'u', 's', 'h'};
    {
        Secret secret(QByteArray("hushhush"));
        QCOMPARE(secret.reveal(), QByteArray("hushhush"));
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QCOMPARE(secret.reveal(), QByteArray());
    }
    Secret::overwrite(memory.data(), qsizetype(memory.size()));
    QVERIFY(std::ranges::all_of(memory, [](char c) { return c == 0; }));
}

void ValuesTest::wipingOneCopyLeavesTheOther()
{
    const QByteArray original("hushhush");
    Secret first(original);
    const Secret second = first;
    first.wipe();
    QCOMPARE(second.reveal(), QByteArray("hushhush"));
    QCOMPARE(original, QByteArray("hushhush"));
}

void ValuesTest::secretsAreComparedWhole()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("xbc")));
    QVERIFY(!(Secret("abc") == Secret("abcabc")));
    QVERIFY(!(Secret("abcabc") == Secret("abc")));
    QVERIFY(!(Secret("abc") == Secret()));
    QVERIFY(!(Secret() == Secret("abc")));
    QVERIFY(Secret() == Secret());
    QVERIFY(!Secret::constantTimeEquals(QByteArray(1, '\0'), QByteArray()));
}

void ValuesTest::aMovedSecretIsGone()
{
    Secret from("abc");
    Secret to(std::move(from));
    QVERIFY(from.isEmpty()); // NOLINT: that is what is asked
    QCOMPARE(to.reveal(), QByteArray("abc"));
    Secret assigned;
    assigned = std::move(to);
    QCOMPARE(assigned.reveal(), QByteArray("abc"));
}

void ValuesTest::resultsCarryAValueOrAnError()
{
    const auto half = [](int number) -> Result<int> {
        if (number % 2)
            return Error{.code = ErrorCode::InvalidValue, .message = u"odd"_s};
        return number / 2;
    };
    const auto quarter = [&half](int number) -> Result<int> {
        KALENDS_TRY(half(number));
        return half(*half(number));
    };
    QCOMPARE(*quarter(8), 2);
    QVERIFY(!quarter(6).ok());
    QCOMPARE(quarter(5).error().message, u"odd"_s);
    QVERIFY(Result<void>().ok());
    QVERIFY(!Result<void>(Error{.code = ErrorCode::Canceled}).ok());
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
