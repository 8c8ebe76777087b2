// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entry.h"
#include "model/job.h"
#include "model/media.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/jobrepository.h"
#include "store/mediarepository.h"
#include "store/storeevents.h"
#include "store/transaction.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kalends::test
{

using namespace Qt::StringLiterals;

/// Fails the test with the error's own words.
#define STORE_OK(expression)                                                                                           \
    do {                                                                                                               \
        const auto &storeResult = (expression);                                                                        \
        QVERIFY2(storeResult.ok(), storeResult.ok() ? "" : qPrintable(storeResult.error().message));                   \
    } while (false)

/// Code of a failed result; a test that expects one fails on success.
template <class T> QString codeOf(const Result<T> &result)
{
    return result.ok() ? u"ok"_s : QString(word(result.error().code));
}

/// A profile folder of its own with a store in it.
struct Store {
    QTemporaryDir folder;
    FakeClock clock;
    StoreEvents events;

    [[nodiscard]] QString path() const { return folder.filePath(u"kalends.sqlite3"_s); }
    [[nodiscard]] QString backups() const { return folder.filePath(u"backups"_s); }
    [[nodiscard]] Database::Options options()
    {
        return {.path = path(),
                .events = &events,
                .clock = &clock,
                .backupFolder = backups(),
                .busyTimeout = Milliseconds(50)};
    }
    [[nodiscard]] Result<std::unique_ptr<Database>> tryOpen() { return Database::open(options()); }
    [[nodiscard]] std::unique_ptr<Database> open()
    {
        auto database = tryOpen();
        if (!database) {
            qWarning("%s", qPrintable(database.error().message));
            return {};
        }
        return std::move(*database);
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
}

inline qint64 number(Database &database, std::string_view sql)
{
    qint64 value = -1;
    const auto done = database.select(sql, {}, [&](const Row &row) { value = row.integer(0); });
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return value;
}

inline Account makeAccount(Channel channel, const QString &externalId, Instant linkedAt)
{
    Account account;
    account.id = AccountId::create();
    account.channel = channel;
    account.externalAccountId = externalId;
    account.username = u"user_"_s + externalId;
    account.timezone = "Europe/Berlin";
    account.linkedAt = linkedAt;
    return account;
}

inline MediaAsset makePicture(const QString &name, Instant importedAt)
{
    MediaAsset asset;
    asset.id = MediaId::create();
    asset.fileName = name;
    asset.mime = u"image/jpeg"_s;
    asset.bytes = 200'000;
    asset.width = 1080;
    asset.height = 1080;
    asset.sha256 = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    asset.facts.container = u"jpeg"_s;
    asset.importedAt = importedAt;
    return asset;
}

inline Entry makeEntry(std::optional<Instant> at, const QList<Channel> &channels, const QList<MediaId> &media = {})
{
    Entry entry;
    entry.id = EntryId::create();
    entry.scheduledAt = at;
    entry.timezone = "UTC";
    entry.state = at ? EntryState::Planned : EntryState::Draft;
    entry.caption = u"A morning in the workshop"_s;
    entry.media = media;
    for (const Channel channel : channels) {
        EntryChannel part;
        part.channel = channel;
        if (channel == Channel::TikTok)
            part.fields = {{"privacy_level"_L1, u"PUBLIC_TO_EVERYONE"_s}, {"consent"_L1, true}};
        entry.channels.append(part);
    }
    return entry;
}

inline PublishJob makeJob(const Entry &entry, Channel channel, Instant createdAt)
{
    PublishJob job;
    job.id = JobId::create();
    job.entryId = entry.id;
    job.channel = channel;
    if (const EntryChannel *part = entry.channelPart(channel))
        job.accountId = part->accountId;
    job.scheduledAt = entry.scheduledAt.value_or(createdAt);
    job.wakeAt = job.scheduledAt;
    job.createdAt = createdAt;
    job.updatedAt = createdAt;
    return job;
}

} // namespace kalends::test
