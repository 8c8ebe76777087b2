// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "instagramfake.h"

#include "channels/answers.h"
#include "channels/instagram/errors.h"
#include "channels/instagram/listing.h"

#include <QTest>

using namespace kalends;
using namespace kalends::instagram;
using namespace kalends::test;
using namespace Qt::StringLiterals;

/// The rules apart from the steps: error table, matching, usage headers, odd JSON.
class InstagramRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKnownErrorHasItsClass_data();
    void everyKnownErrorHasItsClass();
    void everyRuleSpeaksToAPerson();
    void containerErrorsAreReadFromTheirText_data();
    void containerErrorsAreReadFromTheirText();
    void onlyTheAllowListProvesThatNothingWentOut();
    void usageIsTheHighestFigure();
    void listingsAreMatchedByRule_data();
    void listingsAreMatchedByRule();
    void captionsCompareEqualAsThePlatformGivesThemBack();
    void oddErrorsNeverThrow_data();
    void oddErrorsNeverThrow();
    void foreignWordsBecomeOneHarmlessLine();
};

void InstagramRulesTest::everyKnownErrorHasItsClass_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorCode>("word");
    const auto row = [](int code, int subcode, Kind kind, ErrorCode word) {
        QTest::addRow("%d/%d", code, subcode) << code << subcode << kind << word;
    };
    using E = ErrorCode;
    row(-2, 2207003, Kind::NewHandle, E::PlatformUnavailable);
    row(-2, 2207020, Kind::NewHandle, E::PlatformUnavailable);
    row(-1, 2207001, Kind::Transient, E::PlatformUnavailable);
    row(-1, 2207032, Kind::NewHandle, E::PlatformUnavailable);
    row(-1, 2207053, Kind::NewHandle, E::PlatformUnavailable);
    row(-1, 2207073, Kind::Permanent, E::MediaRejected);
    row(1, 0, Kind::Transient, E::PlatformUnavailable);
    row(1, 2207057, Kind::Fix, E::MediaRejected);
    row(2, 0, Kind::Transient, E::PlatformUnavailable);
    row(3, 0, Kind::Permanent, E::PermissionDenied);
    row(4, 0, Kind::RateLimited, E::RateLimited);
    row(4, 2207051, Kind::Blocked, E::ActionBlocked);
    row(9, 2207042, Kind::QuotaReached, E::QuotaReached);
    row(9, 0, Kind::QuotaReached, E::QuotaReached);
    row(10, 0, Kind::Relink, E::PermissionDenied);
    row(17, 0, Kind::RateLimited, E::RateLimited);
    row(24, 2207006, Kind::HandleLost, E::PlatformUnavailable);
    row(24, 2207008, Kind::HandleLost, E::PlatformUnavailable);
    row(25, 2207050, Kind::AccountAction, E::PermissionDenied);
    row(32, 0, Kind::RateLimited, E::RateLimited);
    row(100, 0, Kind::Permanent, E::InvalidResponse);
    row(100, 33, Kind::HandleLost, E::PlatformUnavailable);
    row(100, 2207023, Kind::Permanent, E::Internal);
    row(100, 2207028, Kind::Fix, E::MediaRejected);
    row(100, 2207035, Kind::Fix, E::FieldsMissing);
    row(100, 2207036, Kind::Fix, E::FieldsMissing);
    row(100, 2207037, Kind::Fix, E::FieldsMissing);
    row(100, 2207040, Kind::Fix, E::FieldsMissing);
    row(102, 5, Kind::Relink, E::TokenExpired);
    for (const int subcode : {0, 458, 459, 460, 463, 464, 467, 492, 999})
        row(190, subcode, Kind::Relink, E::TokenExpired);
    for (const int code : {200, 210, 299})
        row(code, 0, Kind::Relink, E::PermissionDenied);
    row(341, 0, Kind::RateLimited, E::RateLimited);
    row(352, 2207026, Kind::Fix, E::MediaRejected);
    row(368, 0, Kind::Blocked, E::ActionBlocked);
    row(506, 0, Kind::Fix, E::PolicyRejected);
    row(613, 0, Kind::RateLimited, E::RateLimited);
    row(9004, 2207052, Kind::Unfetched, E::StagingFailed);
    row(9007, 2207027, Kind::NotReady, E::PlatformUnavailable);
    row(36000, 2207004, Kind::Fix, E::MediaRejected);
    row(36001, 2207005, Kind::Fix, E::MediaRejected);
    row(36003, 2207009, Kind::Fix, E::MediaRejected);
    row(36003, 0, Kind::Fix, E::MediaRejected);
    row(36004, 2207010, Kind::Fix, E::FieldsMissing);
    row(80002, 0, Kind::RateLimited, E::RateLimited);
    row(5, 2207076, Kind::NewHandleOnce, E::MediaRejected);
    row(5, 2207077, Kind::NewHandleOnce, E::MediaRejected);
    row(5, 2207081, Kind::Fix, E::PermissionDenied);
    row(5, 2207082, Kind::NewHandleOnce, E::MediaRejected);
    row(5, 2207085, Kind::NewHandleOnce, E::MediaRejected);
    row(5, 2207034, Kind::NewHandleOnce, E::MediaRejected); // the default rules
    row(100, 2207999, Kind::NewHandleOnce, E::MediaRejected);
    row(-7, 0, Kind::Transient, E::PlatformUnavailable);
    row(77, 0, Kind::Permanent, E::PolicyRejected);
}

void InstagramRulesTest::everyKnownErrorHasItsClass()
{
    QFETCH(int, code);
    QFETCH(int, subcode);
    QFETCH(Kind, kind);
    QFETCH(ErrorCode, word);
    const auto error = readGraphError(InstagramFake::error(code, subcode));
    QVERIFY(error);
    QCOMPARE(ruleFor(*error).kind, kind);
    QCOMPARE(toError(*error).code, word);
    QCOMPARE(toError(*error).platformCode, subcode ? u"%1/%2"_s.arg(code).arg(subcode) : QString::number(code));
    QCOMPARE(toError(*error).traceId, u"Atrace"_s);
}

void InstagramRulesTest::everyRuleSpeaksToAPerson()
{
    QSet<std::pair<int, int>> seen;
    for (const Rule &rule : rules()) {
        QVERIFY(QString::fromUtf8(rule.sentence).endsWith(u'.'));
        QVERIFY(QString::fromUtf8(rule.hint).endsWith(u'.'));
        QVERIFY2(!seen.contains({rule.code, rule.subcode}), "listed twice");
        seen.insert({rule.code, rule.subcode});
    }
    QCOMPARE(accountStatusAfter({.code = 190, .subcode = 458}), AccountStatus::Revoked);
    QCOMPARE(accountStatusAfter({.code = 190, .subcode = 463}), AccountStatus::Expired);
}

void InstagramRulesTest::containerErrorsAreReadFromTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("as observed") << u"Error: Media upload has failed with error code 2207082"_s << 2207082
                                 << Kind::NewHandleOnce;
    QTest::newRow("fetch") << u"Error 2207052 (9004)"_s << 2207052 << Kind::Unfetched;
    QTest::newRow("ratio") << u"2207009"_s << 2207009 << Kind::Fix;
    QTest::newRow("unknown subcode") << u"error code 2207998"_s << 2207998 << Kind::NewHandleOnce;
    QTest::newRow("no code") << u"Error: something"_s << 0 << Kind::NewHandleOnce;
    QTest::newRow("empty") << QString() << 0 << Kind::NewHandleOnce;
    QTest::newRow("1 MB") << QString(1'000'000, u'2') << 0 << Kind::NewHandleOnce;
}

void InstagramRulesTest::containerErrorsAreReadFromTheirText()
{
    QFETCH(QString, text);
    QFETCH(int, subcode);
    QFETCH(Kind, kind);
    QCOMPARE(readContainerError(text).subcode, subcode);
    QCOMPARE(ruleFor(readContainerError(text)).kind, kind);
}

void InstagramRulesTest::onlyTheAllowListProvesThatNothingWentOut()
{
    for (const auto &[code, subcode] :
         {std::pair(9007, 2207027), {9, 2207042}, {190, 0}, {190, 463}, {10, 0}, {200, 0}})
        QVERIFY(provesNotPublished({.code = code, .subcode = subcode}));
    for (const auto &[code, subcode] : {std::pair(4, 2207051),
                                        {4, 0},
                                        {-1, 0},
                                        {-2, 0},
                                        {1, 0},
                                        {2, 0},
                                        {9, 0},
                                        {9007, 0},
                                        {100, 0},
                                        {25, 2207050},
                                        {102, 0},
                                        {201, 0},
                                        {0, 0},
                                        {24, 2207008},
                                        {368, 0}})
        QVERIFY(!provesNotPublished({.code = code, .subcode = subcode}));
}

void InstagramRulesTest::usageIsTheHighestFigure()
{
    const auto usage = readUsage(answered(
        200, QByteArray(),
        {{"x-app-usage", R"({"call_count":28,"total_time":25,"total_cputime":25})"},
         {"x-business-use-case-usage",
          R"({"1":[{"call_count":10,"total_cputime":80,"total_time":1,"estimated_time_to_regain_access":3}],"2":[{"call_count":1,"estimated_time_to_regain_access":9}]})"}}));
    QVERIFY(usage);
    QCOMPARE(usage->percent, 80);
    QCOMPARE(usage->regainIn, Milliseconds(std::chrono::minutes(9)));
    QVERIFY(!readUsage(answered(200, QByteArray())));
    for (const char *odd : {"", "x", "[]", "{\"1\":5}", "{\"1\":[[]]}", "{\"call_count\":\"NaN\"}"})
        QVERIFY(!readUsage(answered(200, QByteArray(), {{"x-app-usage", odd}, {"x-business-use-case-usage", odd}})));
}

void InstagramRulesTest::listingsAreMatchedByRule_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("exact");
    QTest::addColumn<int>("possible");
    const auto row = [](const char *name, const char *item, int exact, int possible) {
        QTest::newRow(name) << QByteArray(item) << exact << possible;
    };
    row("all fits",
        R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})", 1, 0);
    row("decomposed, spaces, at sign, CRLF",
        "{\"id\":\"5\",\"media_type\":\"IMAGE\",\"caption\":\" Gru\u0308\u00dfe "
        "@friend\r\n\",\"timestamp\":\"2026-11-18T12:00:00+0000\"}",
        1, 0);
    row("two minutes early",
        R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T11:58:00+0000"})", 1, 0);
    row("earlier", R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T11:57:59+0000"})",
        0, 0);
    row("hours later",
        R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-19T11:00:00+0000"})", 1, 0);
    row("colon in the offset",
        R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T13:00:00+01:00"})", 1, 0);
    row("Z", R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00Z"})", 1, 0);
    row("in the baseline",
        R"({"id":"1","media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})", 0, 0);
    row("other type",
        R"({"id":"5","media_type":"VIDEO","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})", 0, 0);
    row("other words", R"({"id":"5","media_type":"IMAGE","caption":"Grüße","timestamp":"2026-11-18T12:00:00+0000"})", 0,
        0);
    row("no caption to read", R"({"id":"5","media_type":"IMAGE","timestamp":"2026-11-18T12:00:00+0000"})", 0, 1);
    row("no time to read", R"({"id":"5","media_type":"IMAGE","caption":"Grüße friend","timestamp":"yesterday"})", 0, 1);
    row("no type to read", R"({"id":"5","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})", 0, 1);
    row("no id to read", R"({"media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})", 0,
        1);
    row("numeric id",
        R"({"id":18000000000000005,"media_type":"IMAGE","caption":"Grüße friend","timestamp":"2026-11-18T12:00:00+0000"})",
        1, 0);
}

void InstagramRulesTest::listingsAreMatchedByRule()
{
    QFETCH(QByteArray, item);
    QFETCH(int, exact);
    QFETCH(int, possible);
    const auto listing = readListing(answered(200, "{\"data\":[" + item + "]}"));
    QVERIFY(listing);
    Wanted wanted;
    wanted.type = "IMAGE"_L1;
    wanted.caption = u"Grüße @friend"_s;
    wanted.excluded = {u"1"_s};
    wanted.notBefore = *instantFromIso(u"2026-11-18T11:58:00Z"_s);
    const Matches matches = match(*listing, wanted);
    QCOMPARE(matches.exact.size(), exact);
    QCOMPARE(matches.possible, possible);
}

void InstagramRulesTest::captionsCompareEqualAsThePlatformGivesThemBack()
{
    QCOMPARE(comparableCaption(u"  e\u0301 @a\r\nb "_s), comparableCaption(u"\u00e9 a\nb"_s));
    QVERIFY(comparableCaption(u"a b"_s) != comparableCaption(u"ab"_s));
    QVERIFY(!readListing(answered(200, QByteArray("{\"data\":{}}"))));
    QVERIFY(!readListing(answered(500, QByteArray("{\"data\":[]}"))));
    QVERIFY(readListing(answered(200, QByteArray("{\"data\":[]}"))));
}

void InstagramRulesTest::oddErrorsNeverThrow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isError");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("array") << QByteArray("[1]") << false;
    QTest::newRow("error is text") << QByteArray(R"({"error":"x"})") << false;
    QTest::newRow("empty error") << QByteArray(R"({"error":{}})") << true;
    QTest::newRow("codes of wrong types")
        << QByteArray(R"({"error":{"code":{},"error_subcode":"2207051x","message":[1],"fbtrace_id":7}})") << true;
    QTest::newRow("codes as text") << QByteArray(R"({"error":{"code":"4","error_subcode":"2207051"}})") << true;
    QTest::newRow("huge code") << QByteArray(R"({"error":{"code":99999999999999999999}})") << true;
    QTest::newRow("deep") << QByteArray("{\"error\":{\"code\":4,\"x\":" + QByteArray(100, '[') + QByteArray(100, ']') +
                                        "}}")
                          << false;
    QTest::newRow("brackets in a text are no depth")
        << QByteArray("{\"error\":{\"code\":4,\"x\":\"" + QByteArray(100, '[') + "\\\"\"}}") << true;
    QTest::newRow("5 MB") << QByteArray("{\"error\":{\"message\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}}")
                          << false;
}

void InstagramRulesTest::oddErrorsNeverThrow()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isError);
    const auto error = readGraphError(answered(400, body));
    QCOMPARE(error.has_value(), isError);
    if (error)
        QVERIFY(!toError(*error).message.isEmpty());
    if (isError && body.contains("\"4\""))
        QCOMPARE(ruleFor(*error).kind, Kind::Blocked);
}

void InstagramRulesTest::foreignWordsBecomeOneHarmlessLine()
{
    QCOMPARE(cleanText(u"a\nb\tc\u202e\u0007d"_s), u"a b c d"_s);
    QCOMPARE(cleanText(QString(1'000'000, u'x'), 10).size(), 10);
    const QString emoji = QString::fromUcs4(U"\U0001F600", 1).repeated(50);
    const QString cut = cleanText(emoji, 10);
    QVERIFY(cut.size() <= 10 && !cut.at(cut.size() - 2).isHighSurrogate());
    QCOMPARE(idText(QJsonValue(qint64(9007199254740993))), u"9007199254740993"_s);
    QCOMPARE(idText(QJsonValue(1.5)), QString());
    QCOMPARE(idText(QJsonValue(-3)), QString());
    QCOMPARE(idText(QJsonValue(u"a b"_s)), QString());
    QCOMPARE(idText(QJsonValue(QString(200, u'1'))), QString());
    QCOMPARE(address(QUrl(u"http://127.0.0.1:80/"_s), "/v26.0/a%2Fb", "x=%2B").toEncoded(),
             QByteArray("http://127.0.0.1:80/v26.0/a%2Fb?x=%2B"));
}

QTEST_GUILESS_MAIN(InstagramRulesTest)
#include "instagramrulestest.moc"
