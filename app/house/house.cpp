// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/house.h"

#include "api/apitoken.h"
#include "api/httpface.h"
#include "api/router.h"
#include "diagnostics/log.h"
#include "diagnostics/metrics.h"
#include "house/assistantroom.h"
#include "house/housekeeping.h"
#include "house/livesettings.h"
#include "house/planfeed.h"
#include "house/rooms.h"
#include "house/sandboxdoor.h"
#include "house/sandboxlink.h"
#include "media/library.h"
#include "profile/profile.h"
#include "profile/wholefile.h"
#include "sandbox/sandbox.h"
#include "store/accountrepository.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/factrepository.h"
#include "store/flagrepository.h"
#include "store/storeevents.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTimer>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto kStopLimit = std::chrono::seconds(8); ///< two seconds are left for the rest of the house

/// Runs `function` in the thread of `room` and waits: only while the house is built and taken down.
template <class F> auto inRoom(QObject *room, F function)
{
    using Answer = std::invoke_result_t<F>;
    std::optional<Answer> answer;
    QMetaObject::invokeMethod(
        room, [&] { answer.emplace(function()); }, Qt::BlockingQueuedConnection);
    return std::move(*answer);
}

constexpr auto kLinkedKey = "sandbox/linked"; ///< in settings.ini: the channels that the sandbox has linked once

/// The sandbox links what it has never linked, and again what is linked, since its secrets live as long as the process.
/// What a person has unlinked stays so.
QList<Channel> channelsToLink(const QString &settingsPath, const QList<Account> &accounts)
{
    const QStringList known = QSettings(settingsPath, QSettings::IniFormat) // a list, quoted or not
                                  .value(QLatin1String(kLinkedKey))
                                  .toStringList()
                                  .join(u',')
                                  .split(u',');
    QList<Channel> channels;
    for (const Channel channel : kChannels) {
        const bool linked = std::any_of(accounts.begin(), accounts.end(),
                                        [channel](const Account &account) { return account.channel == channel; });
        if (linked || !known.contains(word(channel)))
            channels.append(channel);
    }
    return channels;
}

Result<void> rememberLinked(const QString &settingsPath)
{
    QStringList words;
    for (const Channel channel : kChannels)
        words.append(word(channel));
    return Settings::write(settingsPath, QString::fromLatin1(kLinkedKey), words.join(u','));
}

/// Takes over every key of the sandbox's settings and leaves the person's other ones as they are.
Result<void> pointAtSandbox(const QString &path, const QString &text)
{
    QList<std::pair<QString, QString>> values;
    QString group;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[')) {
            group = trimmed.mid(1, trimmed.size() - 2);
            continue;
        }
        const qsizetype equals = trimmed.indexOf(u'=');
        if (equals > 0)
            values.append({group + u'/' + trimmed.left(equals).trimmed(), trimmed.mid(equals + 1).trimmed()});
    }
    return Settings::writeAll(path, values);
}

} // namespace

House::House(const HouseOptions &options) : m_options(options), m_pulse(std::make_shared<SchedulerPulse>()) {}

Result<std::unique_ptr<House>> House::build(const HouseOptions &options)
{
    std::unique_ptr<House> house(new House(options));
    KALENDS_TRY(house->openProfile());
    KALENDS_TRY(house->openSandbox());
    KALENDS_TRY(house->openStore());
    KALENDS_TRY(house->openRooms());
    KALENDS_TRY(house->openDoor());
    return house;
}

House::~House()
{
    m_door.reset(); // nothing comes in any more
    if (!m_apiUrl.isEmpty())
        QFile::remove(m_profile->apiAddressPath());
    m_feed.reset();
    m_housekeeping.reset();
    for (auto [thread, room] : {std::pair<QThread *, QObject *>(&m_apiThread, m_api),
                                {&m_assistantThread, m_assistantRoom},
                                {&m_publisherThread, m_publisher}}) {
        if (room)
            room->deleteLater(); // in its own thread, before that ends
        thread->quit();
        thread->wait();
    }
    m_vault.reset();
    m_sandbox.reset();
    Log::close();
}

Result<void> House::openProfile()
{
    auto profile = Profile::open(m_options.folder.isEmpty() ? Profile::defaultFolder() : m_options.folder);
    KALENDS_TRY(profile);
    m_profile = std::make_unique<Profile>(std::move(*profile));
    KALENDS_TRY(m_profile->lock());
    Log::open(m_profile->logPath(), m_clock);
    return {};
}

Result<void> House::openSandbox()
{
    if (m_options.sandbox) {
        m_sandbox = std::make_unique<sandbox::Sandbox>(
            sandbox::SandboxOptions{.stateFile = m_profile->folder() + u"/sandbox-state.json"_s});
        KALENDS_TRY(m_sandbox->start());
        m_sandboxDoor = std::make_unique<SandboxDoor>(*m_sandbox);
        KALENDS_TRY(pointAtSandbox(m_profile->settingsPath(), m_sandbox->settingsText()));
    }
    m_settings = std::make_unique<LiveSettings>(m_profile->settingsPath());
    return {};
}

Result<void> House::openStore()
{
    m_events = std::make_unique<StoreEvents>();
    m_metrics = std::make_unique<Metrics>();
    m_library = std::make_unique<MediaLibrary>(m_profile->mediaFolder(), m_profile->cacheFolder());
    auto opened = Database::open({.path = m_profile->databasePath(),
                                  .events = m_events.get(),
                                  .clock = &m_clock,
                                  .backupFolder = m_profile->backupFolder()});
    KALENDS_TRY(opened);
    Database &database = **opened;

    if (m_sandbox) {
        const auto accounts = AccountRepository(database).list();
        KALENDS_TRY(accounts);
        for (const Account &account : *accounts) {
            if (!account.sandbox)
                return Error{
                    .code = ErrorCode::InvalidState,
                    .message = QCoreApplication::translate(
                                   "House", "This profile has a real %1 account linked; the sandbox does not touch it.")
                                   .arg(displayName(account.channel)),
                    .hint = QCoreApplication::translate("House", "Choose another folder with --profile.")};
        }
        m_sandboxChannels = channelsToLink(m_profile->settingsPath(), *accounts);
        FlagRepository flags(database);
        const auto known = flags.list();
        KALENDS_TRY(known);
        for (const auto &flag : *known) {
            if (!flag.changedAt &&
                (flag.name == publishFlag(Channel::Instagram) || flag.name == publishFlag(Channel::TikTok)))
                KALENDS_TRY(flags.set(flag.name, true));
        }
    }

    const bool inMemory = m_sandbox || qgetenv("KALENDS_SECRETS") == "memory";
    if (inMemory) {
        m_vault = makeMemoryVault();
    } else {
        const auto id = FactRepository(database).profileId();
        KALENDS_TRY(id);
        m_vault = makeKeychainVault(*id);
    }
    return {};
}

Result<void> House::openRooms()
{
    m_publisherThread.setObjectName(u"publisher"_s);
    m_publisherThread.start();
    m_publisher = new PublisherRoom(parts());
    m_publisher->moveToThread(&m_publisherThread);
    connect(m_publisher, &PublisherRoom::settled, this, &House::settled);
    connect(m_publisher, &PublisherRoom::troubled, this, &House::troubled);
    KALENDS_TRY(inRoom(m_publisher, [this] { return m_publisher->furnish(); }));

    m_assistantThread.setObjectName(u"assistant"_s);
    m_assistantThread.start();
    m_assistantRoom = new AssistantRoom(parts());
    m_assistantRoom->moveToThread(&m_assistantThread);
    KALENDS_TRY(inRoom(m_assistantRoom, [this] { return m_assistantRoom->furnish(); }));

    m_apiThread.setObjectName(u"api"_s);
    m_apiThread.start();
    m_api = new ApiRoom(parts(), m_publisher->linker(), m_assistantRoom->assistant());
    m_api->moveToThread(&m_apiThread);
    return inRoom(m_api, [this] { return m_api->furnish(); });
}

Result<void> House::openDoor()
{
    const Settings settings = m_settings->now();
    if (!m_options.listen || !(settings.api.enabled || m_options.port))
        return {};
    const auto token = readOrMakeApiToken(m_profile->apiTokenPath());
    KALENDS_TRY(token);
    m_door = std::make_unique<HttpFace>(m_api->router(), *m_events, *token);
    const auto port = m_door->listen(m_options.port.value_or(settings.api.port));
    KALENDS_TRY(port);
    m_apiUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    if (const auto failed =
            replaceFile(m_profile->apiAddressPath(), m_apiUrl.toString().toUtf8() + '\n', FileMode::Private))
        return Error{
            .code = failed->code,
            .message =
                QCoreApplication::translate("House", "The file api-address cannot be written: %1.").arg(failed->reason),
            .hint = QCoreApplication::translate("House", "Free some space, or make the profile's folder writable.")};
    return {};
}

void House::start(const std::function<void(Result<void>)> &ready)
{
    const auto beginAll = [this, ready] {
        if (m_options.publish) {
            QMetaObject::invokeMethod(m_publisher, [this] { m_publisher->beginPublishing(); });
            m_housekeeping = std::make_unique<Housekeeping>(*m_profile, m_clock);
            m_feed = std::make_unique<PlanFeed>(m_profile->databasePath(), *m_events, m_clock,
                                                [this] { return m_settings->now().feed.path; });
            connect(m_housekeeping.get(), &Housekeeping::damaged, this, &House::storeDamaged);
        }
        ready({});
    };
    if (!m_sandbox)
        return beginAll();
    QMetaObject::invokeMethod(m_publisher, [this, ready, beginAll] {
        linkSandboxAccounts(*m_sandbox, *m_vault, m_publisher->linker(), m_publisher->http(), m_sandboxChannels,
                            m_publisher, [this, ready, beginAll](const Result<void> &linked) {
                                QMetaObject::invokeMethod(this, [this, linked, ready, beginAll] {
                                    if (!linked.ok())
                                        return ready(linked);
                                    if (const auto kept = rememberLinked(m_profile->settingsPath()); !kept.ok())
                                        return ready(kept);
                                    beginAll();
                                });
                            });
    });
}

/// Nothing goes out of a store that cannot be trusted; a person recovers it at the next start.
void House::storeDamaged(const Error &error)
{
    QMetaObject::invokeMethod(m_publisher, [this] { m_publisher->stopPublishing([] {}); });
    Q_EMIT troubled(error);
}

void House::stop(std::function<void()> done)
{
    // Once, and at the latest after ten seconds: what is cut off then is in the journal.
    const auto once = [over = std::make_shared<bool>(false), done = std::move(done)] {
        if (!std::exchange(*over, true))
            done();
    };
    QTimer::singleShot(kStopLimit, this, once);
    QMetaObject::invokeMethod(m_publisher, [this, once] {
        m_publisher->stopPublishing([this, once] { QMetaObject::invokeMethod(this, once); });
    });
}

void House::handle(const ApiRequest &request, ApiReply reply)
{
    QMetaObject::invokeMethod(m_api, [this, request, reply = std::move(reply)] {
        m_api->router().handle(request, [this, reply](ApiResponse response) {
            QMetaObject::invokeMethod(this, [reply, response = std::move(response)] { reply(response); });
        });
    });
}

HouseParts House::parts() const
{
    return {.profile = m_profile.get(),
            .settings = m_settings.get(),
            .events = m_events.get(),
            .metrics = m_metrics.get(),
            .vault = m_vault.get(),
            .library = m_library.get(),
            .clock = &m_clock,
            .pulse = m_pulse,
            .sandbox = m_sandbox != nullptr};
}

AccountLinker &House::linker() const
{
    return m_publisher->linker();
}

Assistant &House::assistant() const
{
    return m_assistantRoom->assistant();
}

void House::wake()
{
    QMetaObject::invokeMethod(m_publisher, [publisher = m_publisher] { publisher->wake(); });
}

QUrl House::apiUrl() const
{
    return m_apiUrl;
}

QStringList House::problems() const
{
    return m_settings->problems();
}

} // namespace kalends
