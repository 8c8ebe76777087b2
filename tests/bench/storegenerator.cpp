// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "storegenerator.h"

#include "model/entry.h"
#include "model/job.h"
#include "sandbox/sandbox.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/jobrepository.h"
#include "store/mediarepository.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <map>
#include <vector>

namespace kalends::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kPictures = 50;

MediaAsset picture(int number, Instant now)
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.fileName = u"workshop-%1.jpg"_s.arg(number);
    asset.mime = u"image/jpeg"_s;
    asset.bytes = 380'000 + number;
    asset.width = 1080;
    asset.height = 1350;
    asset.sha256 = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex();
    asset.facts.container = u"jpeg"_s;
    asset.importedAt = now;
    return asset;
}

Account account(Channel channel, const StorePlan &plan, Instant now)
{
    Account account;
    account.channel = channel;
    account.externalAccountId = channel == Channel::Instagram ? plan.instagramId : plan.tiktokId;
    account.username = u"workshop"_s;
    account.timezone = "Europe/Berlin";
    account.accessExpiresAt = now + std::chrono::hours(24 * 800);
    account.linkedAt = now;
    return account;
}

class Generator
{
public:
    Generator(Database &database, const StorePlan &plan) : m_database(database), m_plan(plan), m_now(database.now()) {}

    Result<void> run()
    {
        Transaction transaction(m_database);
        KALENDS_TRY(transaction.begun());
        KALENDS_TRY(makeSurroundings());
        QList<EntryId> batch;
        for (int i = 0; i < m_plan.entries; ++i) {
            const Entry entry = entryAt(i);
            KALENDS_TRY(EntryRepository(m_database).insert(entry));
            for (const EntryChannel &part : entry.channels)
                KALENDS_TRY(JobRepository(m_database).insert(job(entry, part)));
        }
        const Result<int> assessed = ReadinessProjection(m_database).refreshAll();
        if (!assessed)
            return assessed.error();
        return transaction.commit();
    }

private:
    Result<void> makeSurroundings()
    {
        for (const Channel channel : kChannels) {
            const Result<Account> linked = AccountRepository(m_database).link(account(channel, m_plan, m_now));
            if (!linked)
                return linked.error();
            m_accounts[channel] = linked->id;
            KALENDS_TRY(FlagRepository(m_database).set(publishFlag(channel), true));
        }
        for (int i = 0; i < kPictures; ++i) {
            const auto stored = MediaRepository(m_database).insertOrFind(picture(i, m_now));
            if (!stored)
                return stored.error();
            m_media.append(stored->asset.id);
        }
        return {};
    }

    Entry entryAt(int i)
    {
        const qint64 step = Milliseconds(kSpread).count() / m_plan.entries;
        Entry entry;
        entry.id = EntryId::create();
        entry.scheduledAt = m_plan.from + Milliseconds(step * i / 1000 * 1000);
        entry.timezone = i % 5 == 0 ? "America/Sao_Paulo" : "Europe/Berlin";
        entry.wall = wallTimeAt(*entry.scheduledAt,
                                m_zones.try_emplace(entry.timezone, QTimeZone(entry.timezone)).first->second);
        entry.state = EntryState::Planned;
        entry.caption =
            u"Day %1 in the workshop: glue, patience and a good radio. Come and see us.\n\n#handmade #wood #berlin"_s
                .arg(i);
        entry.media = {m_media.at(i % kPictures)};
        entry.createdAt = m_now;
        entry.updatedAt = m_now;
        const int every = std::max(1, m_plan.entries / std::max(1, m_plan.mostOnTikTok));
        const bool onTikTok = i % every == 0 && i / every < m_plan.mostOnTikTok;
        if (!onTikTok || i % 2 == 0)
            entry.channels.append(
                EntryChannel{.channel = Channel::Instagram,
                             .accountId = m_accounts[Channel::Instagram],
                             .fields = {{"alt_text"_L1, u"A workbench with tools in the morning light"_s}},
                             .suggested = {},
                             .consentAt = {}});
        if (onTikTok)
            entry.channels.append(
                EntryChannel{.channel = Channel::TikTok,
                             .accountId = m_accounts[Channel::TikTok],
                             .fields = {{"privacy_level"_L1, u"PUBLIC_TO_EVERYONE"_s}, {"consent"_L1, true}},
                             .suggested = {},
                             .consentAt = m_now});
        return entry;
    }

    PublishJob job(const Entry &entry, const EntryChannel &part) const
    {
        PublishJob job;
        job.id = JobId::create();
        job.entryId = entry.id;
        job.channel = part.channel;
        job.accountId = part.accountId;
        job.scheduledAt = *entry.scheduledAt;
        job.wakeAt = job.scheduledAt;
        job.createdAt = m_now;
        job.updatedAt = m_now;
        return job;
    }

    Database &m_database;
    StorePlan m_plan;
    Instant m_now;
    std::map<Channel, AccountId> m_accounts;
    QList<MediaId> m_media;
    std::map<QByteArray, QTimeZone> m_zones;
};

} // namespace

Result<StorePlan> realPlan(int entries)
{
    static StorePlan plan;
    if (plan.madeAt) {
        plan.entries = entries;
        return plan;
    }
    sandbox::Sandbox sandbox;
    KALENDS_TRY(sandbox.start());
    const Instant now = SystemClock().now();
    plan = {.entries = entries,
            .from = now + std::chrono::hours(24 * 30),
            .madeAt = now - std::chrono::hours(24),
            .instagramId = sandbox.instagramTokens().externalAccountId,
            .tiktokId = sandbox.tiktokTokens().externalAccountId};
    return plan;
}

std::pair<Instant, Instant> monthOf(const StorePlan &plan, int index)
{
    const Milliseconds month = Milliseconds(kSpread) / 24;
    return {plan.from + month * index, plan.from + month * (index + 1)};
}

Result<void> generateStore(const QString &path, const StorePlan &plan)
{
    const StoreClock clock(plan.madeAt.value_or(plan.from - std::chrono::hours(1)));
    const Result<std::unique_ptr<Database>> database = Database::open({.path = path, .clock = &clock});
    if (!database)
        return database.error();
    return Generator(**database, plan).run();
}

Result<StoreCopy> StoreCopy::make(const StorePlan &plan)
{
    static std::vector<std::pair<StorePlan, std::unique_ptr<QTemporaryDir>>> originals; // for the life of the program
    auto known =
        std::find_if(originals.begin(), originals.end(), [&plan](const auto &one) { return one.first == plan; });
    if (known == originals.end())
        known = originals.insert(originals.end(), {plan, nullptr});
    std::unique_ptr<QTemporaryDir> &original = known->second;
    if (!original) {
        original = std::make_unique<QTemporaryDir>();
        KALENDS_TRY(generateStore(original->filePath(u"kalends.sqlite3"_s), plan));
    }
    StoreCopy copy(std::make_unique<QTemporaryDir>());
    if (!QFile::copy(original->filePath(u"kalends.sqlite3"_s), copy.path()))
        return Error{.code = ErrorCode::StorageFull,
                     .message = u"The store could not be copied to %1."_s.arg(copy.path())};
    return copy;
}

} // namespace kalends::bench
