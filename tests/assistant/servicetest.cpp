// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "assistant/assistant.h"
#include "media/library.h"
#include "net/httpclient.h"
#include "planner/planner.h"
#include "sandbox/faults.h"
#include "sandbox/sandbox.h"
#include "store/database.h"
#include "store/mediarepository.h"
#include "support/failingstatement.h"
#include "support/fakeclock.h"
#include "vault/vault.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

/// Drafts an answer's fields by name, such as "ig.alt_text" or "caption".
QHash<QString, Suggestion> byName(const QList<Suggestion> &suggestions)
{
    QHash<QString, Suggestion> named;
    for (const Suggestion &suggestion : suggestions)
        named.insert((suggestion.channel ? word(*suggestion.channel) + u"."_s : QString()) + suggestion.field,
                     suggestion);
    return named;
}

/// The assistant in a thread of its own, over a real store, library and network, against the sandbox's assistant.
class Room
{
public:
    explicit Room(sandbox::Sandbox &sandbox)
        : library(folder.filePath(u"media"_s), folder.filePath(u"cache"_s)), vault(makeMemoryVault())
    {
        QDir(folder.path()).mkpath(u"media"_s);
        QDir(folder.path()).mkpath(u"cache"_s);
        settings.baseUrl = QUrl(sandbox.assistantUrl().toString() + u"/v1"_s);
        settings.model = u"sandbox-writer"_s;
        settings.language = u"en"_s;
        database = open();
        thread.start();
        context.moveToThread(&thread);
        QMetaObject::invokeMethod(
            &context, [this] { furnish(); }, Qt::BlockingQueuedConnection);
        for (const auto &[name, value] : sandbox.secrets()) {
            bool done = false;
            vault->write(secretKey(name), value, &thread, [&done](const Result<void> &) { done = true; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 5000);
        }
    }
    ~Room()
    {
        QMetaObject::invokeMethod(
            &context,
            [this] {
                assistant.reset();
                http.reset();
                own.reset();
            },
            Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }

    std::unique_ptr<Database> open()
    {
        auto opened = Database::open({.path = folder.filePath(u"store.sqlite3"_s), .clock = &clock});
        return opened.ok() ? std::move(*opened) : nullptr;
    }

    void furnish()
    {
        own = open();
        http = std::make_unique<HttpClient>();
        assistant = std::make_unique<Assistant>(AssistantServices{.database = own.get(),
                                                                  .http = http.get(),
                                                                  .vault = vault.get(),
                                                                  .library = &library,
                                                                  .clock = &clock,
                                                                  .settings = [this] { return settings; }});
    }

    MediaAsset addPicture(const QString &name, QColor colour = QColor(220, 120, 40))
    {
        QImage image(800, 1000, QImage::Format_RGB32);
        image.fill(colour);
        image.setText(u"Comment"_s, u"secret place"_s);
        const QString path = folder.filePath(name);
        if (!image.save(path, "JPEG"))
            qFatal("no picture");
        const auto imported = library.importFile(path);
        if (!imported.ok())
            qFatal("%s", qPrintable(imported.error().message));
        return MediaRepository(*database).insertOrFind(imported->asset)->asset;
    }

    DraftRequest request(const QString &name, const QList<Channel> &channels = {Channel::Instagram, Channel::TikTok})
    {
        DraftRequest request;
        request.media = {addPicture(name)};
        request.entry.id = EntryId::create();
        request.entry.timezone = "Europe/Berlin";
        request.entry.media = {request.media.first().id};
        for (const Channel channel : channels)
            request.entry.channels.append(
                {.channel = channel, .accountId = {}, .fields = {}, .suggested = {}, .consentAt = {}});
        return request;
    }

    QTemporaryDir folder;
    FakeClock clock;
    MediaLibrary library;
    std::unique_ptr<Vault> vault;
    Settings::Assistant settings;
    std::unique_ptr<Database> database; ///< of the test's thread
    QThread thread;
    QObject context;
    std::unique_ptr<Database> own;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<Assistant> assistant;
};

template <class T> struct Awaited {
    std::optional<Result<T>> result;
    std::function<void(Result<T>)> done()
    {
        return [this](const Result<T> &answer) { result = answer; };
    }
};

} // namespace

/// The whole way from a post to its drafts and back, with everything that can go wrong on it.
class ServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void draftsComeFromTheModel();
    void picturesAreSmallAndBare();
    void clipsAreShownInMoments();
    void withoutAProviderItIsDraftedOffline();
    void offlineIsOffline();
    void faultsEndInAnOfflineDraft_data();
    void faultsEndInAnOfflineDraft();
    void anotherLanguageIsAskedForOnceMore();
    void wrongJsonIsAskedForOnceMore();
    void simplerFormsAreTried_data();
    void simplerFormsAreTried();
    void anUnsafeAddressIsNeverAsked();
    void theBreakerOpensAndRecovers();
    void aCanceledQuestionIsNeverAnswered();
    void aGuardThatIsGoneEndsTheQuestion();
    void aLateAnswerDoesNotOverwrite();
    void textsStreamIn();
    void wishesWithoutAModel_data();
    void wishesWithoutAModel();
    void eachTextCanBeWrittenAnew_data();
    void eachTextCanBeWrittenAnew();
    void eachTextIsSaidDifferently_data();
    void eachTextIsSaidDifferently();
    void aModelThatFailsIsReplacedOnlyWhereThatIsPossible_data();
    void aModelThatFailsIsReplacedOnlyWhereThatIsPossible();
    void aBrokenStoreIsTold_data();
    void aBrokenStoreIsTold();
    void proposalsComeOneByOne();
    void proposalsAreNeverInTheWayOrInThePast();
    void halfACalendarIsFilledUpOffline();
    void whateverTheModelProposesTheCalendarIsFull_data();
    void whateverTheModelProposesTheCalendarIsFull();
    void plansThatCannotBeAreRefused_data();
    void plansThatCannotBeAreRefused();
    void aTestLooksAtEachThing();
    void aTestSaysWhatIsWrong_data();
    void aTestSaysWhatIsWrong();
    void whatIsSentIsSaid();

private:
    void fault(const QJsonObject &more, const QString &kind);
    [[nodiscard]] QList<QJsonObject> chats() const;
    Result<DraftAnswer> drafted(Room &room, const DraftRequest &request);

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
};

void ServiceTest::initTestCase()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    QVERIFY(m_sandbox->start().ok());
}

void ServiceTest::init()
{
    m_sandbox->clearFaults();
    m_sandbox->clearRequests();
    QVERIFY(m_sandbox
                ->configure(
                    {{u"assistant_vision"_s, true}, {u"assistant_json"_s, u"schema"_s}, {u"assistant_pace_ms"_s, 1}})
                .ok());
}

void ServiceTest::fault(const QJsonObject &more, const QString &kind)
{
    QJsonObject object{{u"service"_s, u"assistant"_s}, {u"op"_s, u"chat"_s}, {u"kind"_s, kind}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    const auto made = sandbox::faultFromJson(object);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    m_sandbox->addFault(*made);
}

QList<QJsonObject> ServiceTest::chats() const
{
    QList<QJsonObject> found;
    const QJsonArray requests = m_sandbox->requests();
    for (const QJsonValue &request : requests) {
        if (request[u"op"].toString() == u"chat")
            found.append(request.toObject());
    }
    return found;
}

Result<DraftAnswer> ServiceTest::drafted(Room &room, const DraftRequest &request)
{
    Awaited<DraftAnswer> answer;
    QObject guard;
    room.assistant->draft(request, &guard, answer.done());
    if (!QTest::qWaitFor([&] { return answer.result.has_value(); }, 8000))
        return Error{.code = ErrorCode::Timeout, .message = u"no answer came"_s};
    return *answer.result;
}

void ServiceTest::draftsComeFromTheModel()
{
    Room room(*m_sandbox);
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().message));
    QVERIFY2(answer->note.isEmpty(), qPrintable(answer->note));
    const auto fields = byName(answer->suggestions);
    QVERIFY(fields.value(u"caption"_s).value.toString().contains(u"studio tour"_s, Qt::CaseInsensitive));
    QVERIFY(fields.value(u"ig.caption"_s).value.toString().contains(u"#studiotour"_s));
    QVERIFY(fields.value(u"ig.alt_text"_s).value[0].toString().contains(u"orange"_s)); // it has seen the picture
    QCOMPARE(fields.value(u"tiktok.title"_s).value.toString(), u"Studio tour"_s);
    QVERIFY(fields.contains(u"tiktok.description"_s));
    for (const Suggestion &suggestion : answer->suggestions) {
        QCOMPARE(suggestion.source, SuggestionSource::Assistant);
        QCOMPARE(suggestion.model, u"sandbox-writer"_s);
    }
    QVERIFY(answer->slot);
    QVERIFY(answer->slot->at > room.clock.now());
    QVERIFY(!answer->slot->reason.isEmpty());
    QCOMPARE(chats().size(), 1);
}

void ServiceTest::picturesAreSmallAndBare()
{
    Room room(*m_sandbox);
    // What is sent is seen by looking at the answer: the whole request is bounded by the size of small pictures.
    auto request = room.request(u"studio.jpg"_s);
    for (int i = 0; i < 5; ++i) {
        request.media.append(room.addPicture(u"more_%1.jpg"_s.arg(i), QColor::fromHsv(i * 60, 200, 200)));
        request.entry.media.append(request.media.last().id);
    }
    const auto answer = drafted(room, request);
    QVERIFY(answer.ok());
    const auto alts = byName(answer->suggestions).value(u"ig.alt_text"_s).value.toArray();
    QCOMPARE(alts.size(), 6);
    QCOMPARE(std::count_if(alts.begin(), alts.end(), [](const QJsonValue &text) { return !text.toString().isEmpty(); }),
             4);
}

void ServiceTest::clipsAreShownInMoments()
{
    Room room(*m_sandbox);
    DraftRequest request = room.request(u"studio.jpg"_s);
    request.media[0].kind = MediaKind::Video; // whose frames cannot be read: the words come all the same
    request.media[0].mime = u"video/mp4"_s;
    request.media[0].durationMs = 20'000;
    const auto answer = drafted(room, request);
    QVERIFY(answer.ok());
    const auto fields = byName(answer->suggestions);
    QVERIFY(fields.contains(u"caption"_s));
    const Suggestion cover = fields.value(u"ig.cover_offset_ms"_s);
    QVERIFY(cover.value.toInt(-1) >= 0 && cover.value.toInt() < 20'000);
}

void ServiceTest::withoutAProviderItIsDraftedOffline()
{
    Room room(*m_sandbox);
    room.settings = {};
    room.settings.language = u"en"_s;
    QVERIFY(!room.assistant->hasProvider());
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY(answer.ok());
    QVERIFY(answer->note.isEmpty()); // nothing is wrong: none is set up
    QVERIFY(!answer->suggestions.isEmpty());
    for (const Suggestion &suggestion : answer->suggestions) {
        QCOMPARE(suggestion.source, SuggestionSource::Offline);
        QVERIFY(suggestion.model.isEmpty());
    }
    QVERIFY(chats().isEmpty());
}

void ServiceTest::offlineIsOffline()
{
    Room room(*m_sandbox);
    DraftRequest request = room.request(u"studio_tour.jpg"_s);
    request.offline = true;
    const auto answer = drafted(room, request);
    QVERIFY(answer.ok());
    QCOMPARE(answer->suggestions.first().source, SuggestionSource::Offline);
    QVERIFY(m_sandbox->requests().isEmpty());
}

void ServiceTest::faultsEndInAnOfflineDraft_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("source");
    const QJsonObject always{{u"count"_s, 0}};
    const auto offline = u"offline"_s;
    QTest::newRow("down") << u"drop_before"_s << always << offline;
    QTest::newRow("reset") << u"reset_before"_s << always << offline;
    QTest::newRow("out of order") << u"error"_s << QJsonObject{{u"count"_s, 0}, {u"status"_s, 503}} << offline;
    QTest::newRow("key refused") << u"error"_s << QJsonObject{{u"count"_s, 0}, {u"status"_s, 401}} << offline;
    QTest::newRow("no form is taken") << u"error"_s << QJsonObject{{u"count"_s, 0}, {u"status"_s, 400}} << offline;
    QTest::newRow("too many requests") << u"error"_s << QJsonObject{{u"count"_s, 0}, {u"status"_s, 429}} << offline;
    QTest::newRow("a sign-in page") << u"html"_s << always << offline;
    QTest::newRow("half an answer") << u"partial"_s << always << offline;
    QTest::newRow("wrong JSON") << u"wrong_json"_s << always << offline;
    QTest::newRow("ten megabytes") << u"huge"_s << always << offline;
    QTest::newRow("another language") << u"other_language"_s << always << offline;
    QTest::newRow("nothing") << u"empty"_s << always << offline;
    QTest::newRow("markup") << u"markup"_s << always << u"assistant"_s;
    QTest::newRow("slow") << u"delay"_s << QJsonObject{{u"count"_s, 0}, {u"delayMs"_s, 300}} << u"assistant"_s;
}

void ServiceTest::faultsEndInAnOfflineDraft()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, more);
    QFETCH(QString, source);
    Room room(*m_sandbox);
    fault(more, kind);
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().message));
    const Suggestion caption = byName(answer->suggestions).value(u"caption"_s);
    QCOMPARE(QString(word(caption.source)), source);
    QCOMPARE(answer->note.isEmpty(), source == u"assistant");
    QVERIFY(!caption.value.toString().isEmpty());
    for (const Suggestion &suggestion : answer->suggestions) {
        const QString text = suggestion.value.toString();
        QVERIFY2(!text.contains(u'<') && !text.contains(u"javascript:"_s) && !text.contains(QChar(0x202E)),
                 qPrintable(text));
    }
}

void ServiceTest::anotherLanguageIsAskedForOnceMore()
{
    Room room(*m_sandbox);
    fault({}, u"other_language"_s); // only the first time
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY(answer.ok());
    QVERIFY(answer->note.isEmpty());
    QCOMPARE(answer->suggestions.first().source, SuggestionSource::Assistant);
    QCOMPARE(chats().size(), 2);
}

void ServiceTest::wrongJsonIsAskedForOnceMore()
{
    Room room(*m_sandbox);
    fault({}, u"wrong_json"_s);
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY(answer.ok());
    QCOMPARE(answer->suggestions.first().source, SuggestionSource::Assistant);
    QCOMPARE(chats().size(), 2);
}

void ServiceTest::simplerFormsAreTried_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("vision");
    QTest::addColumn<int>("requests");
    QTest::newRow("everything") << u"schema"_s << true << 1;
    QTest::newRow("JSON without a schema") << u"object"_s << true << 2;
    QTest::newRow("no JSON") << u"none"_s << true << 3;
    QTest::newRow("no pictures") << u"schema"_s << false << 2;
    QTest::newRow("neither") << u"none"_s << false << 4;
}

void ServiceTest::simplerFormsAreTried()
{
    QFETCH(QString, json);
    QFETCH(bool, vision);
    QFETCH(int, requests);
    QVERIFY(m_sandbox->configure({{u"assistant_json"_s, json}, {u"assistant_vision"_s, vision}}).ok());
    Room room(*m_sandbox);
    for (const int asked : {requests, requests + 1}) { // what was learnt is not tried again
        const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
        QVERIFY(answer.ok());
        QVERIFY2(answer->note.isEmpty(), qPrintable(answer->note));
        const auto fields = byName(answer->suggestions);
        QVERIFY(fields.value(u"caption"_s).value.toString().contains(u"studio tour"_s, Qt::CaseInsensitive));
        QCOMPARE(fields.contains(u"ig.alt_text"_s), vision); // what it did not see it cannot describe
        QCOMPARE(int(chats().size()), asked);
    }
}

void ServiceTest::anUnsafeAddressIsNeverAsked()
{
    Room room(*m_sandbox);
    room.settings.baseUrl = QUrl(u"http://assistant.example/v1"_s);
    const auto answer = drafted(room, room.request(u"studio_tour.jpg"_s));
    QVERIFY(answer.ok());
    QVERIFY2(answer->note.contains(u"https"_s), qPrintable(answer->note));
    QCOMPARE(answer->suggestions.first().source, SuggestionSource::Offline);
}

void ServiceTest::theBreakerOpensAndRecovers()
{
    Room room(*m_sandbox);
    fault({{u"count"_s, 0}}, u"drop_before"_s);
    const DraftRequest request = room.request(u"studio_tour.jpg"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(drafted(room, request).ok());
    const int before = int(chats().size());
    const auto heldBack = drafted(room, request);
    QVERIFY(heldBack.ok());
    QVERIFY2(heldBack->note.contains(u"left alone"_s), qPrintable(heldBack->note));
    QCOMPARE(int(chats().size()), before); // nothing left
    m_sandbox->clearFaults();
    QCOMPARE(drafted(room, request)->suggestions.first().source, SuggestionSource::Offline);
    room.clock.advance(31s);
    const auto recovered = drafted(room, request);
    QVERIFY2(recovered->note.isEmpty(), qPrintable(recovered->note));
    QCOMPARE(recovered->suggestions.first().source, SuggestionSource::Assistant);
}

void ServiceTest::aCanceledQuestionIsNeverAnswered()
{
    Room room(*m_sandbox);
    fault({}, u"hold_before"_s);
    QObject guard;
    bool answered = false;
    const quint64 asking =
        room.assistant->draft(room.request(u"studio_tour.jpg"_s), &guard, [&](const auto &) { answered = true; });
    QTRY_COMPARE(m_sandbox->holds().size(), 1);
    room.assistant->cancel(asking);
    m_sandbox->clearFaults();
    const auto next = drafted(room, room.request(u"studio_tour.jpg"_s)); // the next one is not held up
    QVERIFY(next.ok());
    QCOMPARE(next->suggestions.first().source, SuggestionSource::Assistant);
    QVERIFY(!answered);
    room.assistant->cancel(asking); // twice does no harm
    room.assistant->cancel(123456);
}

void ServiceTest::aGuardThatIsGoneEndsTheQuestion()
{
    Room room(*m_sandbox);
    fault({}, u"hold_before"_s);
    bool answered = false;
    {
        QObject guard;
        room.assistant->draft(room.request(u"studio_tour.jpg"_s), &guard, [&](const auto &) { answered = true; });
        QTRY_COMPARE(m_sandbox->holds().size(), 1);
    }
    m_sandbox->clearFaults();
    QVERIFY(drafted(room, room.request(u"studio_tour.jpg"_s)).ok());
    QVERIFY(!answered);
}

void ServiceTest::aLateAnswerDoesNotOverwrite()
{
    Room room(*m_sandbox);
    Planner planner(*room.database, room.clock, "Europe/Berlin");
    DraftRequest request = room.request(u"studio_tour.jpg"_s);
    NewEntry wanted;
    wanted.media = request.entry.media;
    wanted.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
    const auto made = planner.createEntry(wanted);
    QVERIFY(made.ok());
    request.entry = made->entry;
    fault({}, u"hold_before"_s);
    Awaited<DraftAnswer> answer;
    QObject guard;
    room.assistant->draft(request, &guard, answer.done());
    QTRY_COMPARE(m_sandbox->holds().size(), 1);
    EntryPatch typed; // meanwhile the person writes
    typed.caption = u"My own words"_s;
    QVERIFY(planner.editEntry(made->entry.id, typed).ok());
    m_sandbox->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    QVERIFY(answer.result->ok());
    QVERIFY(byName((*answer.result)->suggestions).contains(u"caption"_s));
    const auto applied = planner.applySuggestions(made->entry.id, (*answer.result)->suggestions);
    QVERIFY(applied.ok());
    QCOMPARE(applied->entry.caption, u"My own words"_s);
    QVERIFY(!applied->entry.channels.first().fields.contains(u"caption"_s));
    QVERIFY(applied->entry.channels.first().fields.contains(u"alt_text"_s));
}

void ServiceTest::textsStreamIn()
{
    Room room(*m_sandbox);
    RewordRequest request{.post = room.request(u"studio_tour.jpg"_s),
                          .channel = {},
                          .field = u"caption"_s,
                          .wish = RewordRequest::Wish::Longer,
                          .detail = {}};
    request.post.entry.caption = u"A day in the studio, with clay everywhere and the radio on."_s;
    Awaited<Suggestion> answer;
    QStringList parts;
    QObject guard;
    room.assistant->reword(
        request, &guard, [&](const QString &text) { parts.append(text); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    QVERIFY2(answer.result->ok(), answer.result->ok() ? "" : qPrintable(answer.result->error().message));
    const QString text = (*answer.result)->value.toString();
    QVERIFY(text.size() > request.post.entry.caption.size());
    QCOMPARE((*answer.result)->source, SuggestionSource::Assistant);
    QVERIFY(parts.size() >= 3);
    for (const QString &part : parts)
        QVERIFY2(text.startsWith(part.trimmed()), qPrintable(part));
}

void ServiceTest::wishesWithoutAModel_data()
{
    using Wish = RewordRequest::Wish;
    QTest::addColumn<int>("wish");
    QTest::addColumn<bool>("possible");
    QTest::newRow("again") << int(Wish::Again) << true;
    QTest::newRow("shorter") << int(Wish::Shorter) << true;
    QTest::newRow("longer") << int(Wish::Longer) << false;
    QTest::newRow("tone") << int(Wish::Tone) << false;
    QTest::newRow("language") << int(Wish::Language) << false;
}

void ServiceTest::wishesWithoutAModel()
{
    QFETCH(int, wish);
    QFETCH(bool, possible);
    Room room(*m_sandbox);
    room.settings.baseUrl = QUrl();
    RewordRequest request{.post = room.request(u"studio_tour.jpg"_s),
                          .channel = {},
                          .field = u"caption"_s,
                          .wish = RewordRequest::Wish(wish),
                          .detail = u"de"_s};
    request.post.entry.caption = u"A day in the studio. With clay everywhere."_s;
    Awaited<Suggestion> answer;
    QObject guard;
    room.assistant->reword(request, &guard, {}, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
    QCOMPARE(answer.result->ok(), possible);
    if (possible) {
        QCOMPARE((*answer.result)->source, SuggestionSource::Offline);
        QVERIFY((*answer.result)->value.toString() != request.post.entry.caption);
    } else {
        QCOMPARE(answer.result->error().code, ErrorCode::InvalidState);
        QVERIFY(!answer.result->error().hint.isEmpty());
    }
    request.field = u"privacy_level"_s;
    request.channel = Channel::TikTok;
    answer.result.reset();
    room.assistant->reword(request, &guard, {}, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
    QCOMPARE(answer.result->error().code, ErrorCode::InvalidValue);
}

void ServiceTest::eachTextCanBeWrittenAnew_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonObject>("own"); ///< what the channel's part holds
    QTest::addColumn<QString>("shared");
    QTest::addColumn<QString>("text"); ///< what comes of it when it is to be shorter; empty: what it is made of
    QTest::addColumn<QString>("code");
    const QString shared = u"Shared words come first. Then more of them."_s;
    const auto own = [](const char *field) {
        return QJsonObject{{QString::fromLatin1(field), u"Its own words. Then more of them."_s}};
    };
    const QString ok = u"ok"_s;
    const QString invalid = u"invalid_value"_s;
    QTest::newRow("the shared text") << u""_s << u"caption"_s << QJsonObject() << shared
                                     << u"Shared words come first."_s << ok;
    QTest::newRow("a caption of its own")
        << u"ig"_s << u"caption"_s << own("caption") << shared << u"Its own words."_s << ok;
    QTest::newRow("a caption that follows")
        << u"ig"_s << u"caption"_s << QJsonObject() << shared << u"Shared words come first."_s << ok;
    QTest::newRow("a title") << u"tiktok"_s << u"title"_s << own("title") << shared << u"Its own words."_s << ok;
    QTest::newRow("a description") << u"tiktok"_s << u"description"_s << own("description") << shared
                                   << u"Its own words."_s << ok;
    QTest::newRow("one long sentence") << u""_s << u"caption"_s << QJsonObject()
                                       << u"One sentence that goes on and on without a stop"_s
                                       << u"One sentence that goes on and"_s << ok;
    QTest::newRow("one word") << u""_s << u"caption"_s << QJsonObject() << u"Unbelievable"_s << u""_s
                              << u"invalid_state"_s;
    QTest::newRow("nothing yet") << u""_s << u"caption"_s << QJsonObject() << u" "_s << u""_s << ok;
    QTest::newRow("a title that is empty") << u"tiktok"_s << u"title"_s << QJsonObject() << u""_s << u""_s << ok;
    QTest::newRow("alternative texts") << u"ig"_s << u"alt_text"_s << QJsonObject{{u"alt_text"_s, QJsonArray{u"x"_s}}}
                                       << shared << u""_s << ok;
    QTest::newRow("a shared title") << u""_s << u"title"_s << QJsonObject() << shared << u""_s << invalid;
    QTest::newRow("another channel's field") << u"ig"_s << u"title"_s << QJsonObject() << shared << u""_s << invalid;
    QTest::newRow("a switch") << u"tiktok"_s << u"allow_comment"_s << QJsonObject() << shared << u""_s << invalid;
    QTest::newRow("a place") << u"ig"_s << u"location_id"_s << QJsonObject() << shared << u""_s << invalid;
    QTest::newRow("people") << u"ig"_s << u"collaborators"_s << QJsonObject() << shared << u""_s << invalid;
}

void ServiceTest::eachTextCanBeWrittenAnew()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, field);
    QFETCH(const QJsonObject, own);
    QFETCH(const QString, shared);
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    Room room(*m_sandbox);
    room.settings.baseUrl = QUrl();
    RewordRequest request{.post = room.request(u"studio_tour.jpg"_s),
                          .channel = channelFromWord(channel),
                          .field = field,
                          .wish = RewordRequest::Wish::Shorter,
                          .detail = {}};
    request.post.entry.caption = shared;
    for (EntryChannel &part : request.post.entry.channels) {
        if (part.channel == request.channel)
            part.fields = own;
    }
    Awaited<Suggestion> answer;
    QObject guard;
    room.assistant->reword(request, &guard, {}, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
    const Result<Suggestion> &made = *answer.result;
    QCOMPARE(made.ok() ? u"ok"_s : QString(word(made.error().code)), code);
    if (!made.ok())
        return;
    QCOMPARE(made->channel, request.channel);
    QCOMPARE(made->field, field);
    if (!text.isEmpty())
        QCOMPARE(made->value.toString(), text);
    else // from the file's name
        QVERIFY((made->value.isArray() ? made->value[0] : made->value)
                    .toString()
                    .contains(u"studio tour"_s, Qt::CaseInsensitive));
}

void ServiceTest::eachTextIsSaidDifferently_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("longest");
    QTest::newRow("the shared text") << u""_s << u"caption"_s << 2200;
    QTest::newRow("a caption") << u"ig"_s << u"caption"_s << 2200;
    QTest::newRow("a title") << u"tiktok"_s << u"title"_s << 90;
    QTest::newRow("a description") << u"tiktok"_s << u"description"_s << 4000;
}

/// By the model, and without it by other phrases of our own.
void ServiceTest::eachTextIsSaidDifferently()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, field);
    QFETCH(const int, longest);
    Room room(*m_sandbox);
    const QString text = u"A day in the studio, with clay everywhere. And more of it tomorrow."_s;
    RewordRequest request{.post = room.request(u"studio_tour.jpg"_s),
                          .channel = channelFromWord(channel),
                          .field = field,
                          .wish = RewordRequest::Wish::Again,
                          .detail = {}};
    request.post.entry.caption = text;
    for (EntryChannel &part : request.post.entry.channels) {
        if (part.channel == request.channel)
            part.fields = {{field, text}};
    }
    for (const bool offline : {false, true}) {
        request.post.offline = offline;
        Awaited<Suggestion> answer;
        QObject guard;
        room.assistant->reword(request, &guard, {}, answer.done());
        QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
        const Result<Suggestion> &made = *answer.result;
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        QCOMPARE(made->source, offline ? SuggestionSource::Offline : SuggestionSource::Assistant);
        QCOMPARE(made->channel, request.channel);
        QCOMPARE(made->field, field);
        QVERIFY(made->value.toString() != text && !made->value.toString().isEmpty());
        QVERIFY(made->value.toString().size() <= longest);
    }
}

void ServiceTest::aModelThatFailsIsReplacedOnlyWhereThatIsPossible_data()
{
    using Wish = RewordRequest::Wish;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("wish");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong JSON, shorter") << u"wrong_json"_s << int(Wish::Shorter) << u"ok"_s;
    QTest::newRow("wrong JSON, another tone") << u"wrong_json"_s << int(Wish::Tone) << u"invalid_response"_s;
    QTest::newRow("down, again") << u"drop_before"_s << int(Wish::Again) << u"ok"_s;
    QTest::newRow("down, another language") << u"drop_before"_s << int(Wish::Language) << u"network"_s;
    QTest::newRow("ten megabytes, longer") << u"huge"_s << int(Wish::Longer) << u"payload_too_large"_s;
}

void ServiceTest::aModelThatFailsIsReplacedOnlyWhereThatIsPossible()
{
    QFETCH(const QString, kind);
    QFETCH(const int, wish);
    QFETCH(const QString, code);
    Room room(*m_sandbox);
    room.settings.vision = u"off"_s;
    fault({{u"count"_s, 0}}, kind);
    RewordRequest request{.post = room.request(u"studio_tour.jpg"_s),
                          .channel = {},
                          .field = u"caption"_s,
                          .wish = RewordRequest::Wish(wish),
                          .detail = u"de"_s};
    request.post.entry.caption = u"A day in the studio. With clay everywhere."_s;
    Awaited<Suggestion> answer;
    QStringList parts;
    QObject guard;
    room.assistant->reword(
        request, &guard, [&](const QString &part) { parts.append(part); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    const Result<Suggestion> &made = *answer.result;
    QCOMPARE(made.ok() ? u"ok"_s : QString(word(made.error().code)), code);
    if (made.ok())
        QCOMPARE(made->source, SuggestionSource::Offline);
    for (const QString &part : std::as_const(parts))
        QVERIFY(part.size() <= 2200); // whatever comes in, no more than a caption is shown
}

void ServiceTest::aBrokenStoreIsTold_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"draft", "reword", "draft afresh", "plan"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ServiceTest::aBrokenStoreIsTold()
{
    QFETCH(const QString, what);
    Room room(*m_sandbox);
    room.settings.baseUrl = QUrl();
    const DraftRequest post = room.request(u"studio_tour.jpg"_s);
    RewordRequest reword{
        .post = post, .channel = {}, .field = u"caption"_s, .wish = RewordRequest::Wish::Shorter, .detail = {}};
    if (what == u"reword")
        reword.post.entry.caption = u"A day in the studio. With clay everywhere."_s;
    const CalendarRequest calendar{.goals = {},
                                   .cadence = {.perDay = 1, .perWeek = 0, .weekdays = {}},
                                   .from = room.clock.now(),
                                   .to = room.clock.now() + 24h * 3,
                                   .channels = {},
                                   .timezone = "UTC"};
    QObject guard;
    const auto ask = [&]() -> Result<void> {
        std::optional<Result<void>> told;
        const auto done = [&told](const auto &answer) {
            told = answer.ok() ? Result<void>() : Result<void>(answer.error());
        };
        if (what == u"draft")
            room.assistant->draft(post, &guard, done);
        else if (what == u"plan")
            room.assistant->plan(calendar, &guard, {}, done);
        else
            room.assistant->reword(reword, &guard, {}, done);
        if (!QTest::qWaitFor([&] { return told.has_value(); }, 8000))
            return Error{.code = ErrorCode::Timeout, .message = u"no answer came"_s};
        return *told;
    };
    const auto told = test::doneWhateverFails(*room.database, ask);
    QVERIFY(told);
    QVERIFY2(told->ok(), told->ok() ? "" : qPrintable(told->error().message));
}

void ServiceTest::proposalsComeOneByOne()
{
    QVERIFY(m_sandbox->configure({{u"assistant_pace_ms"_s, 2}}).ok());
    Room room(*m_sandbox);
    CalendarRequest request{.goals = u"sell the new bowls, show the studio"_s,
                            .cadence = {.perDay = 1, .perWeek = 0, .weekdays = {}},
                            .from = room.clock.now(),
                            .to = room.clock.now() + 24h * 7,
                            .channels = {Channel::Instagram},
                            .timezone = "Europe/Berlin"};
    QList<Proposal> proposals;
    bool cameBefore = false;
    Awaited<CalendarAnswer> answer;
    QObject guard;
    room.assistant->plan(
        request, &guard,
        [&](const Proposal &proposal) {
            proposals.append(proposal);
            cameBefore = cameBefore || !answer.result;
        },
        answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    QVERIFY(answer.result->ok());
    QVERIFY2((*answer.result)->note.isEmpty(), qPrintable((*answer.result)->note));
    QVERIFY(cameBefore);
    QCOMPARE(int(proposals.size()), (*answer.result)->proposals);
    QVERIFY(proposals.size() >= 6);
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const Proposal &one = proposals.at(i);
        QVERIFY(!one.id.isEmpty() && !one.idea.isEmpty() && !one.caption.isEmpty() && !one.reason.isEmpty());
        QCOMPARE(one.source, SuggestionSource::Assistant);
        QCOMPARE(one.channels, request.channels);
        QVERIFY(one.scheduledAt >= request.from && one.scheduledAt < request.to);
        QVERIFY(i == 0 || one.scheduledAt > proposals.at(i - 1).scheduledAt);
    }
    QVERIFY(proposals.first().idea.contains(u"bowls"_s));
}

void ServiceTest::proposalsAreNeverInTheWayOrInThePast()
{
    Room room(*m_sandbox);
    Planner planner(*room.database, room.clock, "Europe/Berlin");
    QList<Instant> taken;
    for (int i = 1; i < 5; ++i) {
        NewEntry entry;
        entry.at = WallTime::from(QDate(2026, 11, 18).addDays(i), QTime(18, 0)); // where it would like to be
        entry.channels = {{.channel = Channel::Instagram, .fields = {}, .suggested = {}}};
        taken.append(*planner.createEntry(entry)->entry.scheduledAt);
    }
    room.settings.baseUrl = QUrl();
    CalendarRequest request{.goals = {},
                            .cadence = {.perDay = 2, .perWeek = 0, .weekdays = {}},
                            .from = room.clock.now() - 24h * 5,
                            .to = room.clock.now() + 24h * 6,
                            .channels = {Channel::Instagram},
                            .timezone = "Europe/Berlin"};
    QList<Proposal> proposals;
    Awaited<CalendarAnswer> answer;
    QObject guard;
    room.assistant->plan(
        request, &guard, [&](const Proposal &one) { proposals.append(one); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
    QVERIFY(proposals.size() >= 10);
    for (const Proposal &one : proposals) {
        QVERIFY(one.scheduledAt > room.clock.now());
        QCOMPARE(one.source, SuggestionSource::Offline);
        for (const Instant at : taken)
            QVERIFY(std::chrono::abs(one.scheduledAt - at) >= SlotAdvisor::kApart);
    }
}

void ServiceTest::halfACalendarIsFilledUpOffline()
{
    Room room(*m_sandbox);
    fault({}, u"partial"_s);
    CalendarRequest request{.goals = u"bowls"_s,
                            .cadence = {.perDay = 1, .perWeek = 0, .weekdays = {}},
                            .from = room.clock.now(),
                            .to = room.clock.now() + 24h * 10,
                            .channels = {Channel::TikTok},
                            .timezone = "UTC"};
    QList<Proposal> proposals;
    Awaited<CalendarAnswer> answer;
    QObject guard;
    room.assistant->plan(
        request, &guard, [&](const Proposal &one) { proposals.append(one); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    QVERIFY(answer.result->ok());
    QVERIFY(!(*answer.result)->note.isEmpty());
    QVERIFY(proposals.size() >= 9);
    QCOMPARE(proposals.first().source, SuggestionSource::Assistant); // what came before it broke off is kept
    QCOMPARE(proposals.last().source, SuggestionSource::Offline);
}

void ServiceTest::whateverTheModelProposesTheCalendarIsFull_data()
{
    QTest::addColumn<QString>("kind"); ///< of the fault; empty: none; "offline": it is not asked
    QTest::addColumn<QString>("goals");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("noted");
    const QString goals = u"bowls\nmugs"_s;
    QTest::newRow("no goals") << QString() << QString() << QString() << false;
    QTest::newRow("goals that say nothing") << u"offline"_s << u" , ;\n,"_s << QString() << false;
    QTest::newRow("many goals") << u"offline"_s << u"a1,b2,c3,d4,e5,f6,g7,h8,i9,j10,k11,l12"_s << QString() << false;
    QTest::newRow("in Japanese, without goals") << u"offline"_s << QString() << u"ja"_s << false;
    QTest::newRow("in German") << u"offline"_s << goals << u"Deutsch"_s << false;
    QTest::newRow("other JSON") << u"wrong_json"_s << goals << QString() << true;
    QTest::newRow("another language") << u"other_language"_s << goals << QString() << true;
    QTest::newRow("nothing") << u"empty"_s << goals << QString() << true;
    QTest::newRow("down") << u"drop_before"_s << goals << QString() << true;
}

void ServiceTest::whateverTheModelProposesTheCalendarIsFull()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, goals);
    QFETCH(const QString, language);
    QFETCH(const bool, noted);
    Room room(*m_sandbox);
    const bool offline = kind == "offline"_L1;
    if (!kind.isEmpty() && !offline)
        fault({{u"count"_s, 0}}, kind);
    CalendarRequest request{.goals = goals,
                            .cadence = {.perDay = 1, .perWeek = 0, .weekdays = {}},
                            .from = room.clock.now(),
                            .to = room.clock.now() + 24h * 14,
                            .channels = {Channel::TikTok},
                            .timezone = "UTC",
                            .offline = offline,
                            .language = language};
    QList<Proposal> proposals;
    Awaited<CalendarAnswer> answer;
    QObject guard;
    room.assistant->plan(
        request, &guard, [&](const Proposal &one) { proposals.append(one); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    QVERIFY(answer.result->ok());
    QVERIFY2((*answer.result)->note.isEmpty() != noted, qPrintable((*answer.result)->note));
    QVERIFY(proposals.size() >= 13);
    QCOMPARE((*answer.result)->proposals, int(proposals.size()));
    for (const Proposal &proposal : std::as_const(proposals)) {
        QVERIFY(!proposal.idea.isEmpty() && !proposal.caption.isEmpty());
        QVERIFY(!proposal.caption.contains(u'%'));
        if (offline || noted)
            QCOMPARE(proposal.source, SuggestionSource::Offline);
    }
    for (qsizetype i = 1; i < proposals.size(); ++i)
        QVERIFY(proposals.at(i - 1).scheduledAt < proposals.at(i).scheduledAt);
}

void ServiceTest::plansThatCannotBeAreRefused_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ErrorCode>("code");
    const qint64 day = 86'400'000;
    QTest::newRow("over") << -9 * day << -2 * day << QByteArray("UTC") << ErrorCode::InPast;
    QTest::newRow("the wrong way round") << 5 * day << 2 * day << QByteArray("UTC") << ErrorCode::InvalidValue;
    QTest::newRow("no such zone") << 1 * day << 2 * day << QByteArray("Mars/Base") << ErrorCode::InvalidTimezone;
    QTest::newRow("five minutes") << qint64(0) << qint64(300'000) << QByteArray("UTC") << ErrorCode::InvalidState;
}

void ServiceTest::plansThatCannotBeAreRefused()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(QByteArray, zone);
    Room room(*m_sandbox);
    CalendarRequest request{.goals = {},
                            .cadence = {.perDay = 1, .perWeek = 0, .weekdays = {}},
                            .from = room.clock.now() + Milliseconds(from),
                            .to = room.clock.now() + Milliseconds(to),
                            .channels = {},
                            .timezone = zone};
    Awaited<CalendarAnswer> answer;
    QObject guard;
    room.assistant->plan(request, &guard, {}, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 5000);
    QVERIFY(!answer.result->ok());
    QTEST(answer.result->error().code, "code");
}

void ServiceTest::aTestLooksAtEachThing()
{
    Room room(*m_sandbox);
    Awaited<ProviderReport> answer;
    QList<ProviderCheck> told;
    QObject guard;
    room.assistant->test(
        &guard, [&](const ProviderCheck &check) { told.append(check); }, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    const ProviderReport report = **answer.result;
    QVERIFY(report.usable());
    QCOMPARE(report.models, QStringList{u"sandbox-writer"_s});
    QCOMPARE(report.checks.size(), 6);
    QCOMPARE(told.size(), 6);
    for (const ProviderCheck &check : report.checks) {
        QVERIFY2(check.verdict == ProviderCheck::Verdict::Good, qPrintable(check.words));
        QVERIFY(!check.words.isEmpty());
    }
}

void ServiceTest::aTestSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("key") << u"key"_s << u"key"_s << u"bad"_s;
    QTest::newRow("address") << u"address"_s << u"address"_s << u"bad"_s;
    QTest::newRow("none") << u"none"_s << u"address"_s << u"bad"_s;
    QTest::newRow("model") << u"model"_s << u"model"_s << u"limited"_s;
    QTest::newRow("no model") << u"nomodel"_s << u"model"_s << u"bad"_s;
    QTest::newRow("json") << u"json"_s << u"json"_s << u"limited"_s;
    QTest::newRow("vision") << u"vision"_s << u"vision"_s << u"limited"_s;
    QTest::newRow("vision off") << u"visionoff"_s << u"vision"_s << u"skipped"_s;
    QTest::newRow("wrong JSON") << u"wrongjson"_s << u"json"_s << u"bad"_s;
    QTest::newRow("down") << u"down"_s << u"answer"_s << u"bad"_s;
    QTest::newRow("no list of models") << u"models:404"_s << u"address"_s << u"limited"_s;
    QTest::newRow("a list that is none") << u"models:html"_s << u"address"_s << u"limited"_s;
    QTest::newRow("out of order") << u"models:503"_s << u"address"_s << u"bad"_s;
    QTest::newRow("a key for the list alone") << u"chat:401"_s << u"key"_s << u"bad"_s;
    QTest::newRow("pictures that nobody wants") << u"visionon"_s << u"vision"_s << u"limited"_s;
}

void ServiceTest::aTestSaysWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, subject);
    QFETCH(QString, verdict);
    Room room(*m_sandbox);
    Provider provider{.baseUrl = room.settings.baseUrl, .model = room.settings.model};
    if (what == u"key")
        provider.key = Secret("wrong");
    else if (what == u"address")
        provider.baseUrl = QUrl(u"http://127.0.0.1:1/v1"_s);
    else if (what == u"none")
        provider.baseUrl = QUrl();
    else if (what == u"model")
        provider.model = u"another"_s;
    else if (what == u"nomodel")
        provider.model.clear();
    else if (what == u"json")
        QVERIFY(m_sandbox->configure({{u"assistant_json"_s, u"object"_s}}).ok());
    else if (what == u"vision")
        QVERIFY(m_sandbox->configure({{u"assistant_vision"_s, false}}).ok());
    else if (what == u"visionoff")
        provider.vision = VisionUse::Off;
    else if (what == u"models:html")
        fault({{u"count"_s, 0}, {u"op"_s, u"models"_s}}, u"html"_s);
    else if (what.contains(u':'))
        fault({{u"count"_s, 0}, {u"op"_s, what.section(u':', 0, 0)}, {u"status"_s, what.section(u':', 1).toInt()}},
              u"error"_s);
    else if (what == u"visionon") {
        QVERIFY(m_sandbox->configure({{u"assistant_vision"_s, false}}).ok());
        provider.vision = VisionUse::On;
    } else if (what == u"wrongjson")
        fault({{u"count"_s, 0}}, u"wrong_json"_s);
    else
        fault({{u"count"_s, 0}}, u"drop_before"_s);
    Awaited<ProviderReport> answer;
    QObject guard;
    room.assistant->test(provider, &guard, {}, answer.done());
    QTRY_VERIFY_WITH_TIMEOUT(answer.result.has_value(), 8000);
    const ProviderReport report = **answer.result;
    QCOMPARE(report.checks.size(), 6);
    bool found = false;
    for (const ProviderCheck &check : report.checks) {
        if (QString(word(check.subject)) != subject)
            continue;
        found = true;
        QVERIFY2(QString(word(check.verdict)) == verdict, qPrintable(check.words));
        QVERIFY(!check.words.isEmpty());
        QVERIFY(!check.words.contains(u"wrong"_s) || what != u"key"); // never the key itself
    }
    QVERIFY(found);
}

void ServiceTest::whatIsSentIsSaid()
{
    Room room(*m_sandbox);
    const DraftRequest request = room.request(u"studio_tour.jpg"_s);
    const QString words = room.assistant->whatIsSent(request.entry);
    QVERIFY(words.contains(room.assistant->providerHost()));
    QVERIFY(words.contains(u"pictures"_s));
    QVERIFY(room.assistant->whatPlanSends().contains(room.assistant->providerHost()));
    QCOMPARE(room.assistant->providerName(), u"sandbox-writer at "_s + room.assistant->providerHost());
    QVERIFY(!words.contains(u"sound"_s) && !room.assistant->whatPlanSends().contains(u"sound"_s));
    room.settings.voice = u"short and dry"_s;
    QVERIFY(room.assistant->whatIsSent(request.entry).contains(u"sound"_s));
    QVERIFY(room.assistant->whatPlanSends().contains(u"sound"_s));
    QVERIFY(!room.assistant->whatIsSent(Entry()).contains(u"pictures"_s)); // there are none
    room.settings.vision = u"off"_s;
    QVERIFY(!room.assistant->whatIsSent(request.entry).contains(u"pictures"_s));
    room.settings.baseUrl = QUrl();
    QVERIFY(room.assistant->whatIsSent(request.entry).isEmpty());
    QVERIFY(room.assistant->whatPlanSends().isEmpty());
    QVERIFY(room.assistant->providerHost().isEmpty() && room.assistant->providerName().isEmpty());
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "servicetest.moc"
