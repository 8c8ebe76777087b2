// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/assistantsim.h"
#include "sandbox/control.h"
#include "sandbox/instagramsim.h"
#include "sandbox/storagesim.h"
#include "sandbox/tiktoksim.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

struct Services {
    explicit Services(World &world)
        : instagram(world, nullptr), tiktok(world, nullptr), storage(world, nullptr), assistant(world, nullptr)
    {
    }
    InstagramSim instagram;
    TikTokSim tiktok;
    StorageSim storage;
    AssistantSim assistant;
    std::unique_ptr<Control> control;
};

template <class F> auto Sandbox::inThread(F function) const
{
    using Value = decltype(function());
    if (QThread::currentThread() == m_context->thread())
        return function();
    if constexpr (std::is_void_v<Value>) {
        QMetaObject::invokeMethod(m_context.get(), function, Qt::BlockingQueuedConnection);
    } else {
        std::optional<Value> value;
        QMetaObject::invokeMethod(
            m_context.get(), [&] { value.emplace(function()); }, Qt::BlockingQueuedConnection);
        return *std::move(value);
    }
}

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_context(std::make_unique<QObject>()),
      m_world(std::make_shared<World>())
{
    m_thread.setObjectName(u"sandbox"_s);
    m_world->clock = m_options.clock ? m_options.clock : &m_systemClock;
    m_world->config.consent = m_options.autoConsent ? u"auto"_s : u"page"_s;
    m_world->onHeld = [this](const QString &service, const QString &operation, bool afterEffect) {
        Q_EMIT held(service, operation, afterEffect);
    };
    m_context->moveToThread(&m_thread);
}

Sandbox::~Sandbox()
{
    if (!m_thread.isRunning())
        return;
    inThread([this] {
        m_world->held.clear();
        m_services.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

Result<void> Sandbox::start()
{
    m_thread.start();
    Result<void> started = inThread([this] { return listen(); });
    if (!started) {
        inThread([this] { m_services.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    return started;
}

Result<void> Sandbox::listen()
{
    if (!m_options.stateFile.isEmpty())
        KALENDS_TRY(m_world->ledger.open(m_options.stateFile));
    m_services = std::make_shared<Services>(*m_world);
    Services &services = *m_services;
    Control::Hooks hooks{.timePassed =
                             [this] {
                                 m_services->instagram.timePassed();
                                 m_services->tiktok.timePassed();
                             },
                         .revoke =
                             [this](const QString &service, int subcode) {
                                 if (service == "instagram"_L1)
                                     m_services->instagram.revoke(subcode);
                                 else
                                     m_services->tiktok.revokeAll();
                             },
                         .describe = [this] { return readyLine(); }};
    services.control = std::make_unique<Control>(*m_world, std::move(hooks), nullptr);
    const auto port = [this](int offset) { return quint16(m_options.portBase == 0 ? 0 : m_options.portBase + offset); };
    KALENDS_TRY(services.instagram.listen(port(0)));
    KALENDS_TRY(services.tiktok.listen(port(1)));
    KALENDS_TRY(services.storage.listen(port(2)));
    KALENDS_TRY(services.assistant.listen(port(3)));
    KALENDS_TRY(services.control->listen(port(4)));
    m_world->storagePublicBase = services.storage.publicBase() + '/';
    services.instagram.prepareTokens();
    services.tiktok.prepareTokens();
    return {};
}

QUrl Sandbox::instagramUrl() const
{
    return m_services->instagram.url();
}

QUrl Sandbox::tiktokUrl() const
{
    return m_services->tiktok.url();
}

QUrl Sandbox::storageUrl() const
{
    return m_services->storage.url();
}

QUrl Sandbox::assistantUrl() const
{
    return m_services->assistant.url();
}

QUrl Sandbox::controlUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_services->control->port()));
}

QString Sandbox::settingsText() const
{
    const Credentials credentials;
    const QString instagram = instagramUrl().toString();
    const QString tiktok = tiktokUrl().toString();
    return uR"([instagram]
client_id=%1
redirect_url=http://127.0.0.1:*/callback/
authorize_url=%2/oauth/authorize
token_url=%2
graph_url=%2

[tiktok]
client_key=%3
redirect_url=http://127.0.0.1:*/callback/
authorize_url=%4/v2/auth/authorize/
api_url=%4
upload_hosts=127.0.0.1:%5
)"_s.arg(credentials.instagramClientId, instagram, credentials.tiktokKey, tiktok, QString::number(tiktokUrl().port())) +
           uR"(
[staging]
kind=s3
endpoint=%1
region=%2
bucket=%3
access_key_id=%4
prefix=kalends
path_style=true
public_base_url=%5

[assistant]
base_url=%6/v1
model=sandbox-writer
)"_s.arg(storageUrl().toString(), credentials.storageRegion, credentials.storageBucket, credentials.storageKeyId,
           QString::fromLatin1(m_services->storage.publicBase()), assistantUrl().toString());
}

Result<void> Sandbox::writeSettings(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = settingsText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return {};
    return Error{.code = ErrorCode::StorageReadOnly,
                 .message =
                     QCoreApplication::translate("Sandbox", "The sandbox's settings cannot be written to %1: %2.")
                         .arg(path, file.errorString()),
                 .hint = QCoreApplication::translate("Sandbox", "Choose a folder that can be written.")};
}

QList<std::pair<QString, Secret>> Sandbox::secrets() const
{
    const Credentials credentials;
    return {{u"instagram.client_secret"_s, Secret(credentials.instagramSecret.toLatin1())},
            {u"tiktok.client_secret"_s, Secret(credentials.tiktokSecret.toLatin1())},
            {u"staging.secret_access_key"_s, Secret(credentials.storageSecret.toLatin1())},
            {u"assistant.api_key"_s, Secret(credentials.assistantKey.toLatin1())}};
}

DemoTokens Sandbox::instagramTokens(int account) const
{
    return inThread([&] { return m_services->instagram.demoTokens(account); });
}

DemoTokens Sandbox::tiktokTokens(int account) const
{
    return inThread([&] { return m_services->tiktok.demoTokens(account); });
}

QJsonObject Sandbox::readyLine() const
{
    QJsonObject secretsByName;
    for (const auto &[name, value] : secrets())
        secretsByName.insert(name, QString::fromLatin1(value.reveal()));
    const auto describe = [](const QUrl &url, const DemoTokens &tokens) {
        return QJsonObject{{u"url"_s, url.toString()},
                           {u"accountId"_s, tokens.externalAccountId},
                           {u"username"_s, tokens.username},
                           {u"accessToken"_s, QString::fromLatin1(tokens.access.reveal())},
                           {u"refreshToken"_s, QString::fromLatin1(tokens.refresh.reveal())}};
    };
    return {{u"ready"_s, true},
            {u"instagram"_s, describe(instagramUrl(), instagramTokens())},
            {u"tiktok"_s, describe(tiktokUrl(), tiktokTokens())},
            {u"storage"_s, QJsonObject{{u"url"_s, storageUrl().toString()},
                                       {u"bucket"_s, Credentials().storageBucket},
                                       {u"publicBaseUrl"_s, QString::fromLatin1(m_services->storage.publicBase())}}},
            {u"assistant"_s, QJsonObject{{u"url"_s, assistantUrl().toString() + u"/v1"_s}}},
            {u"control"_s, controlUrl().toString()},
            {u"settings"_s, settingsText()},
            {u"secrets"_s, secretsByName}};
}

QList<LedgerEntry> Sandbox::ledger() const
{
    return inThread([this] { return m_world->ledger.entries(); });
}

QJsonArray Sandbox::requests() const
{
    return inThread([this] { return m_services->control->requests(); });
}

Result<void> Sandbox::configure(const QJsonObject &changes)
{
    return inThread([&] { return m_services->control->configure(changes); });
}

void Sandbox::addFault(const Fault &fault)
{
    inThread([&] { m_world->faults.add(fault); });
}

void Sandbox::clearFaults()
{
    inThread([this] { m_services->control->clearFaults(); });
}

QJsonArray Sandbox::holds() const
{
    return inThread([this] { return m_services->control->holds(); });
}

Result<void> Sandbox::advanceClock(Milliseconds by, const QString &service)
{
    return inThread([&] { return m_services->control->advance(by, service); });
}

void Sandbox::revoke(const QString &service, int subcode)
{
    inThread([&] {
        if (service == "instagram"_L1)
            m_services->instagram.revoke(subcode);
        else if (service == "tiktok"_L1)
            m_services->tiktok.revokeAll();
    });
}

void Sandbox::clearRequests()
{
    inThread([this] { m_world->arrivals.clear(); });
}

} // namespace kalends::sandbox
