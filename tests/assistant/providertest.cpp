// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/provider.h"
#include "assistant/breaker.h"
#include "assistant/chatstream.h"
#include "assistant/providererrors.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

QByteArray delta(const QString &text)
{
    const QJsonObject words{{u"content"_s, text}};
    const QJsonObject choice{{u"delta"_s, words}, {u"finish_reason"_s, QJsonValue()}};
    return "data: " +
           QJsonDocument(QJsonObject{{u"model"_s, u"m-1"_s}, {u"choices"_s, QJsonArray{choice}}})
               .toJson(QJsonDocument::Compact) +
           "\n\n";
}

} // namespace

/// Addresses, streams and refusals of providers, and leaving them alone while they are down.
class ProviderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void basesAreTakenAsPeopleWriteThem_data();
    void basesAreTakenAsPeopleWriteThem();
    void presetsAreWellFormed();
    void streamsAreReadInPieces();
    void wholeAnswersAreReadToo();
    void streamsMayBeginAndEndInManyWays_data();
    void streamsMayBeginAndEndInManyWays();
    void streamsThatBreakOffAreRefused_data();
    void streamsThatBreakOffAreRefused();
    void tooMuchIsRefused();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void refusedFormsAreGuessedFromTheWords_data();
    void refusedFormsAreGuessedFromTheWords();
    void theBreakerOpensAfterThreeFailures();
    void theBreakerLetsOneTryAtATime();
    void theBreakerWaitsLongerEachTime();
    void aCanceledTrySaysNothing();
};

void ProviderTest::basesAreTakenAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("chat");
    QTest::newRow("OpenAI") << u"https://api.openai.com/v1"_s << u"https://api.openai.com/v1/chat/completions"_s;
    QTest::newRow("with a slash") << u"https://api.openai.com/v1/"_s << u"https://api.openai.com/v1/chat/completions"_s;
    QTest::newRow("without /v1") << u"http://127.0.0.1:11434"_s << u"http://127.0.0.1:11434/v1/chat/completions"_s;
    QTest::newRow("a slash alone") << u"http://localhost:1234/"_s << u"http://localhost:1234/v1/chat/completions"_s;
    QTest::newRow("another path") << u"https://example.org/openai/api"_s
                                  << u"https://example.org/openai/api/chat/completions"_s;
    QTest::newRow("the whole address") << u"https://example.org/v1/chat/completions"_s
                                       << u"https://example.org/v1/chat/completions"_s;
}

void ProviderTest::basesAreTakenAsPeopleWriteThem()
{
    QFETCH(QString, base);
    const Provider provider{.baseUrl = QUrl(base), .model = u"m"_s};
    QTEST(provider.address("chat/completions").toString(), "chat");
}

void ProviderTest::presetsAreWellFormed()
{
    QStringList names;
    for (const ProviderPreset &preset : providerPresets()) {
        const QUrl url(preset.baseUrl);
        QVERIFY2(url.isValid() && (url.scheme() == u"https" || url.host() == u"127.0.0.1"), qPrintable(preset.name));
        names.append(preset.name);
    }
    QCOMPARE(names, (QStringList{u"OpenAI"_s, u"Ollama"_s, u"llama.cpp"_s, u"LM Studio"_s}));
    QVERIFY(!Provider().isSetUp());
    QVERIFY(!(Provider{.baseUrl = QUrl(u"https://x.example"_s), .model = {}}.isSetUp()));
    QCOMPARE((Provider{.baseUrl = QUrl(u"http://127.0.0.1:11434/v1"_s), .model = u"m"_s}.host()), u"127.0.0.1:11434"_s);
}

void ProviderTest::streamsAreReadInPieces()
{
    const QByteArray stream = ": hello\n\n" + delta(u"Mor"_s) + "event: x\r\n" + delta(u"ning 😀"_s) +
                              "data: {\"choices\":[]}\n\ndata: nonsense\n\n" + delta({}) + "data: [DONE]\n\n";
    for (const qsizetype step : {qsizetype(1), qsizetype(3), qsizetype(64), stream.size()}) {
        ChatStream chat;
        QString told;
        for (qsizetype from = 0; from < stream.size(); from += step) {
            const auto piece = chat.feed(stream.mid(from, step));
            QVERIFY(piece.ok());
            told += *piece;
        }
        QVERIFY(chat.finish().ok());
        QCOMPARE(told, u"Morning 😀"_s);
        QCOMPARE(chat.content(), told);
        QCOMPARE(chat.model(), u"m-1"_s);
    }
}

void ProviderTest::wholeAnswersAreReadToo()
{
    ChatStream chat;
    QVERIFY(chat.feed(R"({"model":"m","choices":[{"message":{"content":"Hi"}}]})").ok());
    QCOMPARE(*chat.finish(), u"Hi"_s);
}

void ProviderTest::streamsMayBeginAndEndInManyWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray end = "data: [DONE]\n\n";
    QTest::newRow("a number first") << "id: 1\n" + delta(u"Hi"_s) + end;
    QTest::newRow("a pause first") << "retry: 500\n" + delta(u"Hi"_s) + end;
    QTest::newRow("a name first") << "event: message\n" + delta(u"Hi"_s) + end;
    QTest::newRow("blank lines first") << "\r\n\r\n" + delta(u"Hi"_s) + end;
    QTest::newRow("no line behind its end") << delta(u"Hi"_s) + "data: [DONE]";
    QTest::newRow("its end in the last piece")
        << QByteArray(R"(data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]})");
    QTest::newRow("an error that is none")
        << QByteArray(R"(data: {"error":null,"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]})");
    QTest::newRow("as a whole, with an error that is none")
        << QByteArray(R"({"error":null,"choices":[{"message":{"content":"Hi"}}]})");
}

void ProviderTest::streamsMayBeginAndEndInManyWays()
{
    QFETCH(QByteArray, bytes);
    ChatStream chat;
    const auto fed = chat.feed(bytes);
    QVERIFY2(fed.ok(), fed.ok() ? "" : qPrintable(fed.error().message));
    const auto finished = chat.finish();
    QVERIFY2(finished.ok(), finished.ok() ? "" : qPrintable(finished.error().message));
    QCOMPARE(*finished, u"Hi"_s);
}

void ProviderTest::streamsThatBreakOffAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::InvalidResponse;
    QTest::newRow("no end") << delta(u"half"_s) << ErrorCode::InvalidResponse;
    QTest::newRow("half a line") << delta(u"half"_s) + "data: {\"cho" << ErrorCode::InvalidResponse;
    QTest::newRow("a web page") << QByteArray("<!doctype html><p>Sign in") << ErrorCode::InvalidResponse;
    QTest::newRow("an error in the stream")
        << QByteArray("data: {\"error\":{\"message\":\"overloaded\"}}\n\n") << ErrorCode::PlatformUnavailable;
    QTest::newRow("an error as a whole") << QByteArray("{\"error\":\"no model\"}") << ErrorCode::PlatformUnavailable;
    QTest::newRow("an error in the last line")
        << delta(u"half"_s) + "data: {\"error\":{\"message\":\"overloaded\"}}" << ErrorCode::PlatformUnavailable;
    QTest::newRow("more than anybody reads")
        << R"({"choices":[{"message":{"content":")" + QByteArray(300 * 1024, 'A') + R"("}}]})"
        << ErrorCode::PayloadTooLarge;
    QTest::newRow("content is a number") << QByteArray(R"({"choices":[{"message":{"content":7}}]})")
                                         << ErrorCode::InvalidResponse;
}

void ProviderTest::streamsThatBreakOffAreRefused()
{
    QFETCH(QByteArray, bytes);
    ChatStream chat;
    const auto fed = chat.feed(bytes);
    const auto finished = fed.ok() ? chat.finish() : fed;
    QVERIFY(!finished.ok());
    QTEST(finished.error().code, "code");
}

void ProviderTest::tooMuchIsRefused()
{
    ChatStream chat;
    Result<QString> fed = QString();
    for (int i = 0; i < 400 && fed.ok(); ++i)
        fed = chat.feed(delta(QString(1000, u'A')));
    QVERIFY(!fed.ok());
    QCOMPARE(fed.error().code, ErrorCode::PayloadTooLarge);
    ChatStream endless;
    QVERIFY(!endless.feed("data: " + QByteArray(2'000'000, 'A')).ok());
    ChatStream whole;
    QVERIFY(!whole.feed(QByteArray(2'000'000, 'A')).ok());
}

void ProviderTest::refusalsSayWhatToDo_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("down");
    const auto status = [](int code, const QByteArray &body = {}) { return HttpAnswer{.status = code, .body = body}; };
    QTest::newRow("key") << status(401, R"({"error":{"message":"Incorrect API key provided."}})")
                         << ErrorCode::Unauthorized << false;
    QTest::newRow("a key without the right") << status(403) << ErrorCode::Unauthorized << false;
    QTest::newRow("form") << status(422, R"({"message":"bad form"})") << ErrorCode::InvalidValue << false;
    QTest::newRow("a number of its own") << status(100) << ErrorCode::PlatformUnavailable << false;
    QTest::newRow("canceled") << HttpAnswer{.fault = NetFault::Canceled, .faultText = u"canceled"_s}
                              << ErrorCode::Network << false;
    QTest::newRow("address") << status(404) << ErrorCode::InvalidValue << false;
    QTest::newRow("credit") << status(402) << ErrorCode::RateLimited << false;
    QTest::newRow("too many") << status(429) << ErrorCode::RateLimited << true;
    QTest::newRow("down") << status(503, "<html>") << ErrorCode::PlatformUnavailable << true;
    QTest::newRow("moved") << status(302) << ErrorCode::InvalidValue << false;
    QTest::newRow("not there") << HttpAnswer{.fault = NetFault::NotSent, .faultText = u"refused"_s}
                               << ErrorCode::Network << true;
    QTest::newRow("slow") << HttpAnswer{.fault = NetFault::TimedOut, .faultText = u"slow"_s} << ErrorCode::Timeout
                          << true;
    QTest::newRow("half") << HttpAnswer{.fault = NetFault::Lost, .status = 200, .faultText = u"lost"_s}
                          << ErrorCode::Network << true;
    QTest::newRow("huge") << HttpAnswer{.fault = NetFault::TooLarge, .status = 200} << ErrorCode::PayloadTooLarge
                          << false;
}

void ProviderTest::refusalsSayWhatToDo()
{
    QFETCH(HttpAnswer, answer);
    const auto error = providerError(answer, u"api.example"_s);
    QVERIFY(error);
    QTEST(error->code, "code");
    QTEST(saysDown(answer), "down");
    QVERIFY(!error->message.isEmpty());
    QVERIFY(!error->hint.isEmpty());
    QVERIFY(!providerError({.status = 200}, u"api.example"_s));
}

void ProviderTest::refusedFormsAreGuessedFromTheWords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("pictures");
    QTest::addColumn<bool>("json");
    QTest::newRow("pictures") << 400 << QByteArray("this model has no Vision") << true << false;
    QTest::newRow("a schema") << 422 << QByteArray("unknown field response_format") << false << true;
    QTest::newRow("both") << 415 << QByteArray("json_schema, image_url") << true << true;
    QTest::newRow("too large a picture") << 413 << QByteArray("image too large") << true << false;
    QTest::newRow("it does not say") << 400 << QByteArray("bad request") << false << true;
    QTest::newRow("a projector is missing") << 500 << QByteArray("mmproj not found") << true << false;
    QTest::newRow("not made") << 501 << QByteArray("grammar not implemented") << false << true;
    QTest::newRow("out of order") << 500 << QByteArray("oops") << false << false;
    QTest::newRow("out of order, otherwise") << 503 << QByteArray("no image model") << false << false;
    QTest::newRow("key") << 401 << QByteArray("image") << false << false;
    QTest::newRow("fine") << 200 << QByteArray("image") << false << false;
    QTest::newRow("said too late") << 500 << QByteArray(10'000, ' ') + "image" << false << false;
}

void ProviderTest::refusedFormsAreGuessedFromTheWords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Refused refused = refusedForm({.status = status, .body = body});
    QTEST(refused.pictures, "pictures");
    QTEST(refused.json, "json");
    const Refused lost = refusedForm({.fault = NetFault::Lost, .status = status, .body = body});
    QVERIFY(!lost.pictures && !lost.json);
}

void ProviderTest::theBreakerOpensAfterThreeFailures()
{
    FakeClock clock;
    Breaker breaker(clock);
    for (int i = 0; i < Breaker::kFailures; ++i) {
        QVERIFY(breaker.admit());
        QCOMPARE(breaker.state(), Breaker::State::Closed);
        breaker.failed();
    }
    QCOMPARE(breaker.state(), Breaker::State::Open);
    QVERIFY(!breaker.admit());
    QCOMPARE(breaker.wait(), Breaker::kFirstWait);
    clock.advance(Breaker::kFirstWait);
    QCOMPARE(breaker.state(), Breaker::State::HalfOpen);
    QVERIFY(breaker.admit());
    breaker.succeeded();
    QCOMPARE(breaker.state(), Breaker::State::Closed);
    breaker.failed(); // the count begins anew
    QVERIFY(breaker.admit());
}

void ProviderTest::theBreakerLetsOneTryAtATime()
{
    FakeClock clock;
    Breaker breaker(clock);
    for (int i = 0; i < Breaker::kFailures; ++i)
        breaker.failed();
    clock.advance(Breaker::kFirstWait);
    QVERIFY(breaker.admit());
    QVERIFY(!breaker.admit());
}

void ProviderTest::theBreakerWaitsLongerEachTime()
{
    FakeClock clock;
    Breaker breaker(clock);
    for (int i = 0; i < Breaker::kFailures; ++i)
        breaker.failed();
    Milliseconds expected = Breaker::kFirstWait;
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(breaker.wait(), expected);
        clock.advance(expected);
        QVERIFY(breaker.admit());
        breaker.failed();
        expected = std::min(expected * 2, Breaker::kLongestWait);
    }
    breaker.failed(); // one that left long ago does not prolong it
    QCOMPARE(breaker.wait(), Breaker::kLongestWait);
}

void ProviderTest::aCanceledTrySaysNothing()
{
    FakeClock clock;
    Breaker breaker(clock);
    for (int i = 0; i < Breaker::kFailures; ++i)
        breaker.failed();
    clock.advance(Breaker::kFirstWait);
    QVERIFY(breaker.admit());
    breaker.withdrawn();
    QVERIFY(breaker.admit());
}

QTEST_GUILESS_MAIN(ProviderTest)
#include "providertest.moc"
