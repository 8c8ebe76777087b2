// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// From a photo of twelve megapixels to drafted words: what a new post's fields wait for.
#include "assistant/assistant.h"
#include "child.h"
#include "media/library.h"
#include "net/httpclient.h"
#include "sandbox/sandbox.h"
#include "store/database.h"
#include "store/mediarepository.h"
#include "storegenerator.h"
#include "suite.h"
#include "vault/vault.h"

#include <QDir>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kDrafts = 100;
constexpr auto kPatience = 20s;

/// The assistant in a thread of its own, as the programs have it, over a generated store.
class Study
{
public:
    explicit Study(const QString &store)
        : m_store(store),
          m_library(m_folder.filePath(u"media"_s), m_folder.filePath(u"cache"_s)),
          m_vault(makeMemoryVault())
    {
        QDir(m_folder.path()).mkdir(u"media"_s);
        QDir(m_folder.path()).mkdir(u"cache"_s);
        settings.language = u"en"_s;
    }
    ~Study()
    {
        if (!m_thread.isRunning())
            return;
        inThread([this] {
            m_assistant.reset();
            m_http.reset();
            m_database.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] Result<void> open()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        Result<void> opened;
        inThread([&] { opened = furnish(); });
        return opened;
    }
    [[nodiscard]] Result<void> letIn(const sandbox::Sandbox &provider)
    {
        settings.baseUrl = QUrl(provider.assistantUrl().toString() + u"/v1"_s);
        settings.model = u"sandbox-writer"_s;
        for (const auto &[name, secret] : provider.secrets()) {
            QObject guard;
            QEventLoop loop;
            bool written = false;
            m_vault->write(secretKey(name), secret, &guard, [&](const Result<void> &done) {
                written = done.ok();
                loop.quit();
            });
            if (!written)
                waitIn(loop);
            if (!written)
                return failed(u"A key was not kept."_s);
        }
        return {};
    }
    /// The photo and the post around it.
    [[nodiscard]] Result<DraftRequest> request()
    {
        const auto imported = m_library.importFile(QStringLiteral(KALENDS_FIXTURES "/12mp.jpg"));
        if (!imported)
            return imported.error();
        const auto database = Database::open({.path = m_store, .clock = &clock, .migrate = false});
        if (!database)
            return database.error();
        const auto stored = MediaRepository(**database).insertOrFind(imported->asset);
        if (!stored)
            return stored.error();
        DraftRequest request;
        request.media = {stored->asset};
        request.entry.id = EntryId::create();
        request.entry.timezone = "Europe/Berlin";
        request.entry.media = {stored->asset.id};
        for (const Channel channel : kChannels)
            request.entry.channels.append(
                {.channel = channel, .accountId = {}, .fields = {}, .suggested = {}, .consentAt = {}});
        return request;
    }
    [[nodiscard]] Result<DraftAnswer> draft(const DraftRequest &request)
    {
        QObject guard;
        QEventLoop loop;
        Result<DraftAnswer> answer = failed(u"No draft came."_s);
        m_assistant->draft(request, &guard, [&](const Result<DraftAnswer> &done) {
            answer = done;
            loop.quit();
        });
        waitIn(loop);
        return answer;
    }

    Settings::Assistant settings;
    SystemClock clock;

private:
    static void waitIn(QEventLoop &loop)
    {
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    template <class Work> void inThread(const Work &work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] Result<void> furnish()
    {
        auto opened = Database::open({.path = m_store, .clock = &clock, .migrate = false});
        if (!opened)
            return opened.error();
        m_database = std::move(*opened);
        m_http = std::make_unique<HttpClient>();
        m_assistant = std::make_unique<Assistant>(AssistantServices{.database = m_database.get(),
                                                                    .http = m_http.get(),
                                                                    .vault = m_vault.get(),
                                                                    .library = &m_library,
                                                                    .clock = &clock,
                                                                    .settings = [this] { return settings; }});
        return {};
    }

    QString m_store;
    QTemporaryDir m_folder;
    MediaLibrary m_library;
    std::unique_ptr<Vault> m_vault;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Assistant> m_assistant;
};

Values drafts(const Context &context, SuggestionSource source)
{
    const auto plan = realPlan(context.n);
    KALENDS_TRY(plan);
    const auto store = StoreCopy::make(*plan);
    if (!store)
        return store.error();
    sandbox::Sandbox provider;
    KALENDS_TRY(provider.start());
    KALENDS_TRY(provider.configure({{u"assistant_pace_ms"_s, 0}})); // the model's own time is not ours
    Study study(store->path());
    KALENDS_TRY(study.open());
    if (source == SuggestionSource::Assistant)
        KALENDS_TRY(study.letIn(provider));
    const auto request = study.request();
    KALENDS_TRY(request);
    QList<double> values;
    for (int run = 0; run < kDrafts; ++run) {
        Result<DraftAnswer> answer = DraftAnswer();
        values.append(millisecondsOf([&] { answer = study.draft(*request); }));
        KALENDS_TRY(answer);
        if (answer->suggestions.isEmpty() || answer->suggestions.constFirst().source != source)
            return failed(u"The draft does not come from where it should: %1"_s.arg(answer->note));
    }
    return values;
}

} // namespace

void registerAssistant(Suite &suite)
{
    suite.add({u"assistant"_s, u"prefill_sandbox"_s, u"ms"_s,
               [](const Context &context) { return drafts(context, SuggestionSource::Assistant); }});
    suite.add({u"assistant"_s, u"prefill_offline"_s, u"ms"_s,
               [](const Context &context) { return drafts(context, SuggestionSource::Offline); }});
}

} // namespace kalends::bench
