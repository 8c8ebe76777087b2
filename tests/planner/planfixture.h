// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/planner.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/mediarepository.h"
#include "store/storeevents.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

namespace kalends
{

/// A real store in a folder of its own, a clock that stands still, and a planner in Berlin.
struct PlanFixture {
    QTemporaryDir folder;
    FakeClock clock;
    StoreEvents events;
    std::unique_ptr<Database> database;
    std::unique_ptr<Planner> planner;

    PlanFixture()
    {
        auto opened = Database::open(
            {.path = folder.filePath(QStringLiteral("plan.sqlite3")), .events = &events, .clock = &clock});
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(*opened);
        planner = std::make_unique<Planner>(*database, clock, "Europe/Berlin");
    }

    [[nodiscard]] Instant in(Milliseconds ahead) const { return clock.now() + ahead; }

    AccountId link(Channel channel, const QByteArray &zone = "Europe/Berlin")
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.externalAccountId = QStringLiteral("ext-") + word(channel);
        account.username = QStringLiteral("someone");
        account.timezone = zone;
        account.linkedAt = clock.now();
        const auto stored = AccountRepository(*database).link(account);
        return stored.ok() ? stored->id : AccountId();
    }

    MediaId addMedium(const QByteArray &content)
    {
        MediaAsset asset;
        asset.id = MediaId::create();
        asset.fileName = QString::fromUtf8(content) + QStringLiteral(".jpg");
        asset.mime = QStringLiteral("image/jpeg");
        asset.bytes = 1000;
        asset.width = 1080;
        asset.height = 1350;
        asset.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        asset.facts.container = QStringLiteral("jpeg");
        asset.importedAt = clock.now();
        const auto stored = MediaRepository(*database).insertOrFind(asset);
        return stored.ok() ? stored->asset.id : MediaId();
    }

    static NewEntry wanted(const PlanTime &at, EntryState state, const QList<Channel> &channels = {Channel::Instagram})
    {
        NewEntry entry;
        entry.at = at;
        entry.state = state;
        entry.caption = QStringLiteral("A caption");
        for (const Channel channel : channels)
            entry.channels.append({.channel = channel, .fields = {}, .suggested = {}});
        return entry;
    }

    /// A planned entry so far ahead; a failure to make it ends the test run.
    EntryDetails plan(Milliseconds ahead, const QList<Channel> &channels = {Channel::Instagram})
    {
        auto made = planner->createEntry(wanted(in(ahead), EntryState::Planned, channels));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    }

    /// What the publisher would have done to the entry's jobs.
    void setJobs(const EntryId &id, const char *assignments)
    {
        const std::string sql = std::string("UPDATE publish_jobs SET ") + assignments + " WHERE calendar_entry_id = ?";
        const auto changed = database->run(sql, {id.toString()});
        if (!changed.ok() || *changed == 0)
            qFatal("no job of the entry was changed");
    }
    void setJob(const EntryId &id, Channel channel, const char *assignments)
    {
        const std::string sql =
            std::string("UPDATE publish_jobs SET ") + assignments + " WHERE calendar_entry_id = ? AND channel = ?";
        const auto changed = database->run(sql, {id.toString(), QString(word(channel))});
        if (!changed.ok() || *changed == 0)
            qFatal("no job of the entry was changed");
    }
    void openIntent(const JobId &job)
    {
        const auto added =
            database->run("INSERT INTO publish_intents (id, job_id, attempt, lease_epoch, op, created_at)"
                          " VALUES (?, ?, 1, 1, 'media_publish', 0)",
                          {newUuidV7(), job.toString()});
        if (!added.ok())
            qFatal("%s", qPrintable(added.error().message));
    }
    qint64 number(std::string_view sql)
    {
        qint64 value = -1;
        const auto read = database->select(sql, Bindings{}, [&](const Row &row) { value = row.integer(0); });
        return read.ok() ? value : -2;
    }
};

inline PublishJob liveJob(const EntryDetails &details, Channel channel = Channel::Instagram)
{
    for (const PublishJob &job : details.jobs) {
        if (job.channel == channel && job.status != JobStatus::Canceled)
            return job;
    }
    return {};
}

/// 2026-11-26T14:30 read as a wall.
inline WallTime wallOf(const char *text)
{
    return {QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}

} // namespace kalends

/// The value of a Result that has one; shows the sentence where it has not.
#define EXPECT_OK(result)                                                                                              \
    do {                                                                                                               \
        if (!(result).ok())                                                                                            \
            QFAIL(qPrintable((result).error().message));                                                               \
    } while (false)
#define EXPECT_REFUSED(result, expected)                                                                               \
    do {                                                                                                               \
        const auto &refusedResult = (result);                                                                          \
        QVERIFY2(!refusedResult.ok(), "it was taken");                                                                 \
        QCOMPARE(word(refusedResult.error().code), word(expected));                                                    \
        QVERIFY(!refusedResult.error().message.isEmpty());                                                             \
    } while (false)
