// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/servicecommands.h"

#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

/// The exit codes that scripts rely on.
class ExitTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsExitCode_data();
    void everyErrorHasItsExitCode();
    void aCorruptDatabaseIsAFindingWithAWayOut();
    void whatKeepsTheHouseFromBeingBuiltIsAFinding_data();
    void whatKeepsTheHouseFromBeingBuiltIsAFinding();
};

void ExitTest::everyErrorHasItsExitCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exit");
    const QHash<ErrorCode, int> special{
        {ErrorCode::BadRequest, 2},         {ErrorCode::InvalidValue, 2},
        {ErrorCode::InvalidTime, 2},        {ErrorCode::InvalidTimezone, 2},
        {ErrorCode::UnknownField, 2},       {ErrorCode::PayloadTooLarge, 2},
        {ErrorCode::NotFound, 3},           {ErrorCode::FeatureDisabled, 4},
        {ErrorCode::VersionConflict, 4},    {ErrorCode::IdempotencyMismatch, 4},
        {ErrorCode::AccountExists, 4},      {ErrorCode::InPast, 4},
        {ErrorCode::AlreadyPublished, 4},   {ErrorCode::IsPublishing, 4},
        {ErrorCode::InvalidState, 4},       {ErrorCode::OutcomeUnknown, 4},
        {ErrorCode::ServiceUnavailable, 5}, {ErrorCode::ProfileLocked, 5},
        {ErrorCode::Unauthorized, 5},       {ErrorCode::TooManyRequests, 5},
    };
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        QTest::newRow(QByteArray(word(ErrorCode(code)).data())) << code << special.value(ErrorCode(code), 1);
}

void ExitTest::everyErrorHasItsExitCode()
{
    QFETCH(const int, code);
    QTEST(int(exitFor(ErrorCode(code))), "exit");
}

void ExitTest::aCorruptDatabaseIsAFindingWithAWayOut()
{
    const Shown shown = findingFor({.code = ErrorCode::DatabaseCorrupt, .message = u"The database is damaged."_s});
    QCOMPARE(int(shown.exit), 1);
    const QJsonObject finding = shown.data.toArray().first().toObject();
    QCOMPARE(finding[u"check"].toString(), u"database"_s);
    QCOMPARE(finding[u"ok"].toBool(true), false);
    QVERIFY(finding[u"hint"].toString().contains(u"doctor --recover"));
    QVERIFY(shown.text.contains(u"doctor --recover"));
    QVERIFY(shown.text.contains(u"The database is damaged."));
}

void ExitTest::whatKeepsTheHouseFromBeingBuiltIsAFinding_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("check");
    QTest::newRow("newer") << ErrorCode::DatabaseNewer << u"database"_s;
    QTest::newRow("busy") << ErrorCode::DatabaseBusy << u"database"_s;
    QTest::newRow("read-only") << ErrorCode::StorageReadOnly << u"profile"_s;
    QTest::newRow("full") << ErrorCode::StorageFull << u"profile"_s;
    QTest::newRow("keychain") << ErrorCode::KeychainLocked << u"keychain"_s;
}

void ExitTest::whatKeepsTheHouseFromBeingBuiltIsAFinding()
{
    QFETCH(const ErrorCode, code);
    const Shown shown = findingFor({.code = code, .message = u"No."_s, .hint = u"Do this."_s});
    QTEST(shown.data.toArray().first()[u"check"].toString(), "check");
    QVERIFY(shown.text.contains(u"Do this."));
    QVERIFY(!shown.text.contains(u"--recover"));
}

QTEST_GUILESS_MAIN(ExitTest)
#include "exittest.moc"
