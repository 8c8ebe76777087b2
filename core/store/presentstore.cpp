// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/presentstore.h"

#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/recovery_p.h"
#include "store/restorednote.h"
#include "store/searchindex.h"
#include "store/storefile.h"

#include <string>

namespace kalends
{

namespace
{

Result<void> run(Database &database, std::string_view sql, Bindings bindings = {})
{
    const Result<int> done = database.run(sql, bindings);
    return done ? Result<void>() : Result<void>(done.error());
}

/// The tokens are in the keychain, under the profile's id, and are those of the accounts as they are now: a copy of an
/// earlier day must neither bring an account back that was unlinked nor know the tokens of last week.
Result<void> takeAccounts(Database &database)
{
    KALENDS_TRY(
        run(database, "UPDATE channel_accounts SET unlinked_at = coalesce(unlinked_at, ?)", {bind(database.now())}));
    KALENDS_TRY(run(database, "INSERT OR REPLACE INTO channel_accounts SELECT * FROM present.channel_accounts"));
    KALENDS_TRY(run(database, "INSERT OR REPLACE INTO profile_facts SELECT * FROM present.profile_facts "
                              "WHERE name = 'profile_id'"));
    const Result<QList<Account>> linked = AccountRepository(database).list();
    if (!linked)
        return linked.error();
    for (const Account &account : *linked)
        KALENDS_TRY(AccountRepository(database).adoptWaiting(account));
    return {};
}

/// What was turned off since stays off.
Result<void> takeFlags(Database &database)
{
    return run(database, "INSERT OR REPLACE INTO feature_flags SELECT * FROM present.feature_flags");
}

/// The posts of `taken` as they are now, with their whole history. Their rows in calendar_entries are changed, not
/// replaced: the search index hangs on them.
Result<void> takePosts(Database &database)
{
    using namespace std::string_literals;
    const std::string theirs = " IN (SELECT id FROM temp.taken)";
    const std::string jobs = " IN (SELECT id FROM publish_jobs WHERE calendar_entry_id" + theirs + ")";
    const std::string now = " IN (SELECT id FROM present.publish_jobs WHERE calendar_entry_id" + theirs + ")";
    for (const std::string &sql :
         {"DELETE FROM publish_intents WHERE job_id"s + jobs,
          "DELETE FROM publish_attempts WHERE publish_job_id"s + jobs,
          "DELETE FROM publish_jobs WHERE calendar_entry_id"s + theirs,
          "DELETE FROM entry_media WHERE entry_id"s + theirs, "DELETE FROM entry_channels WHERE entry_id"s + theirs,
          "DELETE FROM entry_contents WHERE entry_id"s + theirs,
          "INSERT INTO calendar_entries SELECT * FROM present.calendar_entries WHERE id"s + theirs +
              " ON CONFLICT (id) DO UPDATE SET scheduled_at = excluded.scheduled_at, wall_ms = excluded.wall_ms, "
              "timezone = excluded.timezone, state = excluded.state, readiness = excluded.readiness, "
              "readiness_detail = excluded.readiness_detail, version = excluded.version, "
              "deleted_at = excluded.deleted_at",
          "INSERT INTO entry_contents SELECT * FROM present.entry_contents WHERE entry_id"s + theirs,
          "INSERT INTO entry_channels SELECT * FROM present.entry_channels WHERE entry_id"s + theirs,
          // A file that was imported again has another id there: the same bytes are the same medium.
          "INSERT OR IGNORE INTO media_assets SELECT * FROM present.media_assets WHERE id IN "
          "(SELECT media_id FROM present.entry_media WHERE entry_id"s +
              theirs + ")",
          "INSERT INTO entry_media SELECT e.entry_id, e.position, m.id FROM present.entry_media e "
          "JOIN present.media_assets p ON p.id = e.media_id JOIN media_assets m ON m.sha256 = p.sha256 "
          "WHERE e.entry_id"s +
              theirs,
          "INSERT INTO publish_jobs SELECT * FROM present.publish_jobs WHERE calendar_entry_id"s + theirs,
          "INSERT INTO publish_attempts SELECT * FROM present.publish_attempts WHERE publish_job_id"s + now,
          "INSERT INTO publish_intents SELECT * FROM present.publish_intents WHERE job_id"s + now})
        KALENDS_TRY(run(database, sql));
    return {};
}

/// Nothing that lies in the staging storage is forgotten there.
Result<void> takeStagedObjects(Database &database)
{
    KALENDS_TRY(run(database, "INSERT OR IGNORE INTO staged_objects SELECT * FROM present.staged_objects"));
    return run(database,
               "UPDATE staged_objects SET job_id = NULL, release_at = coalesce(release_at, ?) "
               "WHERE job_id IS NOT NULL AND job_id NOT IN (SELECT id FROM publish_jobs)",
               {bind(database.now())});
}

Result<int> indexWords(Database &database)
{
    QList<EntryId> ids;
    KALENDS_TRY(
        database.select("SELECT id FROM temp.taken", {}, [&ids](const Row &row) { ids.append(row.id<EntryId>(0)); }));
    for (const EntryId &id : std::as_const(ids)) {
        const auto entry = EntryRepository(database).find(id, EntryRepository::Deleted::Shown);
        if (!entry)
            return entry.error();
        if (*entry)
            KALENDS_TRY(SearchIndex(database).write(**entry));
    }
    return int(ids.size());
}

} // namespace

Result<std::optional<PresentStore>> PresentStore::read(const QString &database, const Clock &clock)
{
    PresentStore store;
    const auto copied = [&]() -> Result<void> {
        const Result<Connection> source = recovery::openCopy(database);
        if (!source)
            return source.error();
        store.m_copy = copyOf(database);
        recovery::removeWithCompanions(store.m_copy);
        KALENDS_TRY(makePrivateFile(store.m_copy));
        KALENDS_TRY(copyChecked(*source, store.m_copy));
        const auto copy = Database::open({.path = store.m_copy, .clock = &clock}); // of this program's version
        if (!copy)
            return copy.error();
        const Result<QString> replaced = replacedFolderOf(**copy);
        if (!replaced)
            return replaced.error();
        store.m_replaced = *replaced;
        return {};
    }();
    if (!copied && recovery::speaksAgainstBackup(copied.error()))
        return std::optional<PresentStore>();
    if (!copied)
        return copied.error();
    return std::optional<PresentStore>(std::move(store));
}

QString PresentStore::copyOf(const QString &database)
{
    return database + QLatin1String(".present");
}

PresentStore::~PresentStore()
{
    if (!m_copy.isEmpty())
        recovery::removeWithCompanions(m_copy);
}

Result<void> PresentStore::attachTo(Database &restored) const
{
    return run(restored, "ATTACH DATABASE ? AS present", {m_copy});
}

Result<int> PresentStore::takeAlong(Database &restored)
{
    KALENDS_TRY(run(restored, "PRAGMA defer_foreign_keys = ON"));
    KALENDS_TRY(run(restored, std::string("CREATE TEMP TABLE taken AS ") + kOutSince));
    KALENDS_TRY(takeAccounts(restored));
    KALENDS_TRY(takeFlags(restored));
    KALENDS_TRY(takePosts(restored));
    KALENDS_TRY(takeStagedObjects(restored));
    return indexWords(restored);
}

} // namespace kalends
