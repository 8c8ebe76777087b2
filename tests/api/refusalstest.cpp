// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "apiworld.h"
#include "support/failingstatement.h"

using namespace kalends;
using namespace kalends::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString kNobody = u"00000000-0000-7000-8000-000000000000"_s; ///< an id of nothing

/// What is asked; {entry} and {job} stand for a planned post of the world, {draft} for a draft without a time.
struct Asked {
    QByteArray method;
    QString path;
    QByteArray body{};
    QHash<QString, QString> query{};
};

} // namespace

/// Every route says no where it has to, and what a store that fails keeps it from doing is told and leaves nothing.
class RefusalsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void saysNo_data();
    void saysNo();
    void withoutAnAssistantItsRoutesSaySo_data();
    void withoutAnAssistantItsRoutesSaySo();
    void whatTheStoreRefusesIsToldAndLeavesNothing_data();
    void whatTheStoreRefusesIsToldAndLeavesNothing();

private:
    ApiResponse ask(const Asked &asked);

    std::unique_ptr<ApiWorld> m_world;
    QHash<QString, QString> m_names;
};

void RefusalsTest::init()
{
    m_world = std::make_unique<ApiWorld>();
    const auto plan = [this](const char *state) {
        QJsonObject body{{u"state"_s, QLatin1String(state)},
                         {u"caption"_s, u"Light"_s},
                         {u"channels"_s, QJsonArray{QJsonObject{{u"channel"_s, u"ig"_s}}}}};
        if (QByteArray(state) == "planned")
            body.insert(u"scheduledAt"_s, toIso(m_world->clock.now() + 1h));
        const ApiResponse made = m_world->ask("POST", u"/v1/calendar/entries"_s, QJsonDocument(body).toJson());
        QVERIFY2(!made.error, qPrintable(made.error ? made.error->message : QString()));
        m_names.insert(QLatin1String(state), made.data[u"id"].toString());
    };
    plan("planned");
    plan("draft");
    const ApiResponse jobs =
        m_world->ask("GET", u"/v1/publishing/jobs"_s, {}, {}, {{u"entryId"_s, m_names.value(u"planned"_s)}});
    m_names.insert(u"job"_s, jobs.data[0][u"id"].toString());
    m_names.insert(u"account"_s, m_world->link(Channel::Instagram).toString());
}

ApiResponse RefusalsTest::ask(const Asked &asked)
{
    QString path = asked.path;
    QByteArray body = asked.body;
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        path.replace(u'{' + name.key() + u'}', name.value());
        body.replace('{' + name.key().toLatin1() + '}', name.value().toLatin1());
    }
    return m_world->ask(asked.method, path, body, {}, asked.query);
}

void RefusalsTest::saysNo_data()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<ErrorCode>("code");
    using C = ErrorCode;
    const QString jobs = u"/v1/publishing/jobs"_s;
    const QString entries = u"/v1/calendar/entries"_s;

    const auto each = [](const char *what, const QByteArray &method, const QString &path) {
        QTest::addRow("%s: a body that is no object", what) << Asked{method, path, "[]"} << C::BadRequest;
        QTest::addRow("%s: a member that it does not know", what)
            << Asked{method, path, R"({"colour":1})"} << C::UnknownField;
    };
    each("new jobs", "POST", jobs);
    each("a job's change", "PATCH", jobs + u"/{job}"_s);
    each("another try", "POST", jobs + u"/{job}:retry"_s);
    each("a new entry", "POST", entries);
    each("an entry's change", "PATCH", entries + u"/{planned}"_s);
    each("a shift", "POST", entries + u":bulk-shift"_s);
    each("a link to Instagram", "POST", u"/v1/accounts/ig/link"_s);
    each("a link to TikTok", "POST", u"/v1/accounts/tiktok/link"_s);
    each("the end of a link", "POST", u"/v1/accounts/links/"_s + kNobody + u":complete"_s);
    each("an account's change", "PATCH", u"/v1/accounts/{account}"_s);
    each("a file", "POST", u"/v1/media"_s);
    each("a flag", "PUT", u"/v1/flags/publish_ig"_s);
    each("a secret", "PUT", u"/v1/secrets/tiktok.client_secret"_s);

    const auto nobody = [](const char *what, const QByteArray &method, const QString &before, const QString &after = {},
                           const QByteArray &body = {}) {
        QTest::addRow("%s: an id that is none", what) << Asked{method, before + u"what"_s + after, body} << C::NotFound;
        QTest::addRow("%s: an id of nothing", what) << Asked{method, before + kNobody + after, body} << C::NotFound;
    };
    nobody("a job", "GET", jobs + u'/');
    nobody("a job that is canceled", "PATCH", jobs + u'/', {}, R"({"status":"canceled"})");
    nobody("a job that is moved", "PATCH", jobs + u'/', {}, R"({"scheduledAt":"2030-01-01T10:00:00Z"})");
    nobody("a job that is tried again", "POST", jobs + u'/', u":retry"_s);
    nobody("a job that is looked up", "POST", jobs + u'/', u":check"_s);
    nobody("a job that is let go", "POST", jobs + u'/', u":release"_s);
    nobody("an entry", "GET", entries + u'/');
    nobody("an entry that changes", "PATCH", entries + u'/', {}, R"({"caption":"x"})");
    nobody("an entry that is deleted", "DELETE", entries + u'/');
    nobody("an entry's readiness", "GET", entries + u'/', u"/readiness"_s);
    nobody("a link", "GET", u"/v1/accounts/links/"_s);
    nobody("a link that ends", "POST", u"/v1/accounts/links/"_s, u":complete"_s, R"({"redirectedUrl":"code"})");
    nobody("an account that moves", "PATCH", u"/v1/accounts/"_s, {}, R"({"timezone":"Europe/Berlin"})");
    nobody("an account that is unlinked", "DELETE", u"/v1/accounts/"_s);

    const auto query = [](const char *what, const QString &path, const QString &name, const QString &value, C code) {
        QTest::newRow(what) << Asked{"GET", path, {}, {{name, value}}} << code;
    };
    query("jobs of a status that is none", jobs, u"status"_s, u"running"_s, C::InvalidValue);
    query("jobs of an entry that is none", jobs, u"entryId"_s, u"what"_s, C::InvalidValue);
    query("attempts of a job that is none", u"/v1/publishing/attempts"_s, u"jobId"_s, u"what"_s, C::InvalidValue);
    query("attempts of nobody's job", u"/v1/publishing/attempts"_s, u"jobId"_s, kNobody, C::NotFound);
    query("entries from a time that is none", entries, u"from"_s, u"soon"_s, C::InvalidTime);
    query("entries until a time that is none", entries, u"to"_s, u"soon"_s, C::InvalidTime);
    query("entries of a readiness that is none", entries, u"readiness"_s, u"nearly"_s, C::InvalidValue);
    query("entries of a channel that is none", entries, u"channel"_s, u"fax"_s, C::InvalidValue);

    const auto row = [](const char *what, const QByteArray &method, const QString &path, const QByteArray &body,
                        C code) {
        QTest::newRow(what) << Asked{method, path, body} << code;
    };
    row("new jobs of no entry", "POST", jobs, "{}", C::InvalidValue);
    row("new jobs of a number", "POST", jobs, R"({"entryId":7})", C::InvalidValue);
    row("new jobs of an id that is none", "POST", jobs, R"({"entryId":"what"})", C::NotFound);
    row("new jobs of nobody's entry", "POST", jobs, R"({"entryId":"00000000-0000-7000-8000-000000000000"})",
        C::NotFound);
    row("new jobs for a channel that is none", "POST", jobs, R"({"entryId":"{planned}","channel":"fax"})",
        C::InvalidValue);
    row("new jobs for a channel that is a number", "POST", jobs, R"({"entryId":"{planned}","channel":1})",
        C::InvalidValue);
    row("new jobs where there are some", "POST", jobs, R"({"entryId":"{planned}","channel":null})", C::InvalidState);
    row("a job's change to nothing", "PATCH", jobs + u"/{job}"_s, "{}", C::InvalidValue);
    row("a job's change to two things", "PATCH", jobs + u"/{job}"_s, R"({"status":"canceled","scheduledAt":"x"})",
        C::InvalidValue);
    row("a job's change to published", "PATCH", jobs + u"/{job}"_s, R"({"status":"published"})", C::InvalidValue);
    row("a job's change to a number", "PATCH", jobs + u"/{job}"_s, R"({"scheduledAt":7})", C::InvalidValue);
    row("a job's change to soon", "PATCH", jobs + u"/{job}"_s, R"({"scheduledAt":"soon"})", C::InvalidTime);
    row("a job's change to long ago", "PATCH", jobs + u"/{job}"_s, R"({"scheduledAt":"1999-01-01T10:00:00Z"})",
        C::InPast);
    row("another try of what has not failed", "POST", jobs + u"/{job}:retry"_s, "{}", C::InvalidState);
    row("another try by a word", "POST", jobs + u"/{job}:retry"_s, R"({"confirmedNotPublished":"yes"})",
        C::InvalidValue);
    row("another try by the other name's word", "POST", jobs + u"/{job}:retry"_s, R"({"confirmed_not_published":1})",
        C::InvalidValue);
    row("a look at what is in no question", "POST", jobs + u"/{job}:check"_s, {}, C::InvalidState);
    row("letting go what is not held", "POST", jobs + u"/{job}:release"_s, {}, C::InvalidState);
    row("publishing at once while that is off", "POST", entries + u"/{planned}:publish-now"_s, {}, C::FeatureDisabled);
    row("publishing what is no entry at once", "POST", entries + u"/what:publish-now"_s, {}, C::NotFound);
    row("an entry in a state that is none", "POST", entries, R"({"state":"wished"})", C::InvalidValue);
    row("an entry's version as text", "PATCH", entries + u"/{planned}"_s, R"({"version":"1"})", C::InvalidValue);
    row("an entry's caption as a list", "PATCH", entries + u"/{planned}"_s, R"({"caption":[]})", C::InvalidValue);
    row("a link in a zone that is none", "POST", u"/v1/accounts/ig/link"_s, R"({"timezone":"Mars/Olympus"})",
        C::InvalidTimezone);
    row("a link in a zone that is a number", "POST", u"/v1/accounts/ig/link"_s, R"({"timezone":7})", C::InvalidValue);
    row("a link with a token that is a number", "POST", u"/v1/accounts/ig/link"_s, R"({"token":7})", C::InvalidValue);
    row("a link with a blank token", "POST", u"/v1/accounts/ig/link"_s, R"({"token":"  "})", C::InvalidValue);
    row("a link with a token that is a word", "POST", u"/v1/accounts/ig/link"_s, R"({"token":"word","timezone":null})",
        C::InvalidValue);
    row("a link to TikTok with a token", "POST", u"/v1/accounts/tiktok/link"_s, R"({"token":"x"})", C::UnknownField);
    row("a link of an app that is not set up", "POST", u"/v1/accounts/tiktok/link"_s, "{}", C::FieldsMissing);
    row("a link of an Instagram app that is not set up", "POST", u"/v1/accounts/ig/link"_s, "{}", C::FieldsMissing);
    row("the end of a link without an address", "POST", u"/v1/accounts/links/"_s + kNobody + u":complete"_s, "{}",
        C::InvalidValue);
    row("an account's zone as a number", "PATCH", u"/v1/accounts/{account}"_s, R"({"timezone":7})", C::InvalidValue);
    row("an account's zone that is none", "PATCH", u"/v1/accounts/{account}"_s, R"({"timezone":"Mars/Olympus"})",
        C::InvalidTimezone);
    row("a file without a path", "POST", u"/v1/media"_s, "{}", C::InvalidValue);
    row("a file of a relative path", "POST", u"/v1/media"_s, R"({"path":"picture.jpg"})", C::InvalidValue);
    row("a file that is not there", "POST", u"/v1/media"_s, R"({"path":"/nonexistent/picture.jpg"})",
        C::FileUnreadable);
    row("a flag by a word", "PUT", u"/v1/flags/publish_ig"_s, R"({"enabled":"on"})", C::InvalidValue);
    row("a flag that is none", "PUT", u"/v1/flags/publish_fax"_s, R"({"enabled":true})", C::NotFound);
    row("a secret that is a number", "PUT", u"/v1/secrets/tiktok.client_secret"_s, R"({"value":7})", C::InvalidValue);
    row("an empty secret", "PUT", u"/v1/secrets/tiktok.client_secret"_s, R"({"value":""})", C::InvalidValue);
    row("a secret that is none", "PUT", u"/v1/secrets/what"_s, R"({"value":"x"})", C::NotFound);
    row("a secret that is none, taken away", "DELETE", u"/v1/secrets/what"_s, {}, C::NotFound);
}

void RefusalsTest::saysNo()
{
    QFETCH(const Asked, asked);
    QFETCH(const ErrorCode, code);
    const QByteArray before = contentsOf(*m_world->database);
    const ApiResponse answer = ask(asked);
    QVERIFY2(answer.error.has_value(), QJsonDocument(answer.data.toObject()).toJson());
    QVERIFY2(answer.error->code == code, word(answer.error->code).data());
    QCOMPARE(answer.status, httpStatus(code));
    QVERIFY(!answer.error->message.isEmpty() && answer.error->message.size() < 400);
    QCOMPARE(contentsOf(*m_world->database), before);
}

void RefusalsTest::withoutAnAssistantItsRoutesSaySo_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/v1/ai/prefill", "/v1/ai/calendar", "/v1/ai/calendar:save", "/v1/ai/test"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void RefusalsTest::withoutAnAssistantItsRoutesSaySo()
{
    QFETCH(const QString, path);
    QCOMPARE(m_world->ask("POST", path, "{}").error->code, ErrorCode::ServiceUnavailable);
}

void RefusalsTest::whatTheStoreRefusesIsToldAndLeavesNothing_data()
{
    QTest::addColumn<Asked>("asked");
    const auto row = [](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
        QTest::newRow(method + ' ' + path.toLatin1()) << Asked{method, path, body};
    };
    row("GET", u"/v1/publishing/jobs"_s);
    row("POST", u"/v1/publishing/jobs"_s, R"({"entryId":"{canceled}"})");
    row("GET", u"/v1/publishing/jobs/{job}"_s);
    row("PATCH", u"/v1/publishing/jobs/{job}"_s, R"({"status":"canceled"})");
    row("POST", u"/v1/publishing/jobs/{held}:release"_s);
    row("GET", u"/v1/publishing/attempts"_s);
    row("GET", u"/v1/calendar/entries"_s);
    row("POST", u"/v1/calendar/entries"_s, R"({"state":"draft","caption":"x"})");
    row("GET", u"/v1/calendar/entries/{planned}"_s);
    row("PATCH", u"/v1/calendar/entries/{planned}"_s, R"({"caption":"x"})");
    row("DELETE", u"/v1/calendar/entries/{planned}"_s);
    row("GET", u"/v1/calendar/entries/{planned}/readiness"_s);
    row("GET", u"/v1/accounts"_s);
    row("PATCH", u"/v1/accounts/{account}"_s, R"({"timezone":"Asia/Tokyo"})");
    row("GET", u"/v1/media"_s);
    row("GET", u"/v1/flags"_s);
    row("GET", u"/v1/status"_s);
    row("GET", u"/metrics"_s);
}

void RefusalsTest::whatTheStoreRefusesIsToldAndLeavesNothing()
{
    QFETCH(const Asked, asked);
    Database &database = *m_world->database;
    m_names.insert(u"canceled"_s, m_names.value(u"planned"_s));
    m_names.insert(u"held"_s, m_names.value(u"job"_s));
    if (asked.body.contains("{canceled}"))
        QVERIFY(database.run("UPDATE publish_jobs SET status = 'canceled'", {}).ok());
    if (asked.path.contains(u"{held}"))
        QVERIFY(database.run("UPDATE publish_jobs SET hold = 'review'", {}).ok());
    const auto done = doneWhateverFails(database, [&]() -> Result<void> {
        const ApiResponse answer = ask(asked);
        return answer.error ? Result<void>(*answer.error) : Result<void>();
    });
    QVERIFY(done.has_value());
    QVERIFY2(done->ok(), qPrintable(done->error().message));
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusalstest.moc"
