// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "api/apitypes.h"
#include "api/eventstream.h"
#include "store/storeevents.h"

#include <QJsonDocument>
#include <QtTest>

using namespace kalends;
using namespace Qt::StringLiterals;

/// What goes out: statuses, envelopes, events.
class AnswersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasADeliberateStatus_data();
    void everyCodeHasADeliberateStatus();
    void noCodeIsLeftOut();
    void dataGoesIntoTheEnvelope();
    void errorsCarryTheHintInTheirMessage();
    void listsSayWhereTheyGoOn();
    void eventsNameWhatChanged();
    void tooMuchChangedIsAReset();
};

namespace
{
const QHash<QString, int> &statuses()
{
    static const QHash<QString, int> all{
        {u"bad_request"_s, 400},
        {u"unauthorized"_s, 401},
        {u"feature_disabled"_s, 403},
        {u"forbidden_origin"_s, 403},
        {u"not_found"_s, 404},
        {u"method_not_allowed"_s, 405},
        {u"version_conflict"_s, 409},
        {u"idempotency_mismatch"_s, 409},
        {u"account_exists"_s, 409},
        {u"in_past"_s, 409},
        {u"already_published"_s, 409},
        {u"is_publishing"_s, 409},
        {u"invalid_state"_s, 409},
        {u"outcome_unknown"_s, 409},
        {u"account_missing"_s, 409},
        {u"token_expired"_s, 409},
        {u"profile_locked"_s, 409},
        {u"missed_slot"_s, 409},
        {u"clock_wrong"_s, 409},
        {u"crashed"_s, 409},
        {u"looks_like_duplicate"_s, 409},
        {u"restored"_s, 409},
        {u"payload_too_large"_s, 413},
        {u"unsupported_media_type"_s, 415},
        {u"misdirected_request"_s, 421},
        {u"invalid_value"_s, 422},
        {u"invalid_time"_s, 422},
        {u"invalid_timezone"_s, 422},
        {u"unknown_field"_s, 422},
        {u"media_missing"_s, 422},
        {u"media_rejected"_s, 422},
        {u"fields_missing"_s, 422},
        {u"file_unreadable"_s, 422},
        {u"policy_rejected"_s, 422},
        {u"permission_denied"_s, 422},
        {u"too_many_requests"_s, 429},
        {u"rate_limited"_s, 429},
        {u"quota_reached"_s, 429},
        {u"action_blocked"_s, 429},
        {u"database_corrupt"_s, 500},
        {u"database_newer"_s, 500},
        {u"internal"_s, 500},
        {u"platform_unavailable"_s, 502},
        {u"network"_s, 502},
        {u"invalid_response"_s, 502},
        {u"staging_failed"_s, 502},
        {u"keychain_locked"_s, 503},
        {u"keychain_denied"_s, 503},
        {u"keychain_unavailable"_s, 503},
        {u"keychain_timeout"_s, 503},
        {u"database_busy"_s, 503},
        {u"service_unavailable"_s, 503},
        {u"canceled"_s, 503},
        {u"timeout"_s, 504},
        {u"storage_full"_s, 507},
        {u"storage_read_only"_s, 507},
    };
    return all;
}
} // namespace

void AnswersTest::everyCodeHasADeliberateStatus_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        QTest::newRow(QByteArray(word(ErrorCode(code)).data())) << code;
}

void AnswersTest::everyCodeHasADeliberateStatus()
{
    QFETCH(const int, code);
    const QString name = word(ErrorCode(code));
    QVERIFY2(statuses().contains(name), qPrintable(name + u" is new: decide on its HTTP status"_s));
    QCOMPARE(httpStatus(ErrorCode(code)), statuses().value(name));
}

void AnswersTest::noCodeIsLeftOut()
{
    QCOMPARE(int(statuses().size()), int(ErrorCode::Internal) + 1);
}

void AnswersTest::dataGoesIntoTheEnvelope()
{
    const QJsonObject text =
        QJsonDocument::fromJson(envelope(ApiResponse::ok(QJsonObject{{u"a"_s, 1}}, 201), u"r1"_s, 1.5)).object();
    QCOMPARE(text[u"data"], QJsonValue(QJsonObject{{u"a"_s, 1}}));
    QVERIFY(text[u"error"].isNull());
    QCOMPARE(text[u"meta"].toObject(), (QJsonObject{{u"requestId"_s, u"r1"_s}, {u"latencyMs"_s, 1.5}}));
}

void AnswersTest::errorsCarryTheHintInTheirMessage()
{
    const ApiResponse refused = ApiResponse::failed(
        {.code = ErrorCode::InPast, .message = u"That was yesterday."_s, .hint = u"Choose a later time."_s});
    QCOMPARE(refused.status, 409);
    const QJsonObject text = QJsonDocument::fromJson(envelope(refused, u"r"_s, 0)).object();
    QVERIFY(text[u"data"].isNull());
    QCOMPARE(text[u"error"].toObject(), (QJsonObject{{u"code"_s, u"in_past"_s},
                                                     {u"message"_s, u"That was yesterday. Choose a later time."_s},
                                                     {u"details"_s, QJsonValue::Null}}));
}

void AnswersTest::listsSayWhereTheyGoOn()
{
    const auto cursorIn = [](const ApiResponse &response) {
        return QJsonDocument::fromJson(envelope(response, u"r"_s, 0)).object()[u"meta"].toObject().value(u"nextCursor");
    };
    QCOMPARE(cursorIn(ApiResponse::list({1, 2}, u"next"_s)), QJsonValue(u"next"_s));
    QVERIFY(cursorIn(ApiResponse::list({1, 2})).isNull());
    QVERIFY(cursorIn(ApiResponse::ok(QJsonArray{1})).isUndefined());
}

void AnswersTest::eventsNameWhatChanged()
{
    StoreChange change;
    QCOMPARE(toEvents(change), QByteArray());
    const auto a = EntryId::fromTrusted(u"a"_s);
    const auto b = EntryId::fromTrusted(u"b"_s);
    change.entries = {b, a};
    change.flags = true;
    QCOMPARE(toEvents(change), "event: entries\ndata: {\"ids\":[\"a\",\"b\"]}\n\nevent: flags\ndata: {\"ids\":[]}\n\n");
}

void AnswersTest::tooMuchChangedIsAReset()
{
    StoreChange change;
    change.entries = {EntryId::fromTrusted(u"a"_s)};
    change.everything = true;
    QCOMPARE(toEvents(change), "event: reset\ndata: {\"ids\":[]}\n\n");
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
