// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/accountrepository.h"

#include "model/texts.h"
#include "store/readinessprojection.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::string_view kSelect =
    "SELECT id, channel, external_account_id, username, display_name, timezone, status, access_expires_at, "
    "refresh_expires_at, "
    "scopes, sandbox, token_generation, token_issued_at, linked_at, unlinked_at FROM channel_accounts ";

QString scopesToText(const QStringList &scopes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(scopes)).toJson(QJsonDocument::Compact));
}

QStringList scopesFromText(const QByteArray &text)
{
    QStringList scopes;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &scope : array)
        scopes.append(scope.toString());
    return scopes;
}

Account accountFromRow(const Row &row)
{
    int column = 0;
    Account account;
    account.id = row.id<AccountId>(column++);
    account.channel = channelFromWord(row.text(column++)).value_or(Channel::Instagram);
    account.externalAccountId = row.text(column++);
    account.username = row.text(column++);
    account.displayName = row.text(column++);
    account.timezone = row.bytes(column++);
    account.status = accountStatusFromWord(row.text(column++)).value_or(AccountStatus::Revoked);
    account.accessExpiresAt = row.instant(column++);
    account.refreshExpiresAt = row.instant(column++);
    account.scopes = scopesFromText(row.bytes(column++));
    account.sandbox = row.boolean(column++);
    account.tokenGeneration = row.integer(column++);
    account.tokenIssuedAt = row.instant(column++);
    account.linkedAt = instantFromMs(row.integer(column++));
    account.unlinkedAt = row.instant(column++);
    return account;
}

Error notFound(const AccountId &id)
{
    return {.code = ErrorCode::NotFound,
            .message = Texts::tr("There is no linked account with the id %1.").arg(id.toString())};
}

Error otherIdentity(const Account &linked)
{
    return {.code = ErrorCode::AccountExists,
            .message = Texts::tr("%1 is linked to %2 already.")
                           .arg(displayName(linked.channel),
                                linked.username.isEmpty() ? linked.externalAccountId : linked.username),
            .hint = Texts::tr("Unlink that account first, then link the other one.")};
}

Result<std::optional<Account>> firstAccount(Database &database, std::string_view where, const QList<Binding> &bindings)
{
    std::optional<Account> account;
    KALENDS_TRY(database.select(std::string(kSelect) + std::string(where), bindings, [&](const Row &row) {
        if (!account)
            account = accountFromRow(row);
    }));
    return account;
}

Result<void> write(Database &database, const Account &account)
{
    const Result<int> done = database.run(
        "INSERT INTO channel_accounts (id, channel, external_account_id, username, display_name, timezone, status, "
        "access_expires_at, "
        "refresh_expires_at, scopes, sandbox, token_generation, token_issued_at, linked_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET username = "
        "excluded.username, "
        "display_name = excluded.display_name, timezone = excluded.timezone, status = excluded.status, "
        "access_expires_at = excluded.access_expires_at, refresh_expires_at = excluded.refresh_expires_at, "
        "scopes = excluded.scopes, sandbox = excluded.sandbox, token_generation = excluded.token_generation, "
        "token_issued_at = excluded.token_issued_at, refresh_intent_at = NULL, linked_at = excluded.linked_at, "
        "unlinked_at = NULL",
        {bind(account.id), bind(word(account.channel)), account.externalAccountId, account.username,
         account.displayName, QString::fromLatin1(account.timezone), bind(word(account.status)),
         bind(account.accessExpiresAt), bind(account.refreshExpiresAt), scopesToText(account.scopes),
         qint64(account.sandbox), account.tokenGeneration, bind(account.tokenIssuedAt), bind(account.linkedAt)});
    return done ? Result<void>() : Result<void>(done.error());
}

/// What could not be looked up without a token can be now.
Result<void> readAgain(Database &database, const Account &account)
{
    return database.select(
        "UPDATE publish_jobs INDEXED BY publish_jobs_by_status SET wake_at = ? WHERE account_id = ? AND status IN "
        "('confirming', 'needs_attention') AND "
        "wake_at > ? AND EXISTS (SELECT 1 FROM publish_intents i WHERE i.job_id = publish_jobs.id AND i.settled_at IS "
        "NULL) RETURNING id",
        {bind(database.now()), account.id.toString(), bind(database.now())},
        [&](const Row &row) { database.noteChange(row.id<JobId>(0)); });
}

} // namespace

Result<QList<Account>> AccountRepository::list(bool unlinkedToo) const
{
    QList<Account> accounts;
    const std::string rest = unlinkedToo ? "ORDER BY linked_at, id" : "WHERE unlinked_at IS NULL ORDER BY channel";
    KALENDS_TRY(m_database.select(std::string(kSelect) + rest, {},
                                  [&](const Row &row) { accounts.append(accountFromRow(row)); }));
    return accounts;
}

Result<Account> AccountRepository::find(const AccountId &id) const
{
    const Result<std::optional<Account>> account = firstAccount(m_database, "WHERE id = ?", {id.toString()});
    if (!account)
        return account.error();
    return *account ? Result<Account>(**account) : Result<Account>(notFound(id));
}

Result<std::optional<Account>> AccountRepository::linked(Channel channel) const
{
    return firstAccount(m_database, "WHERE channel = ? AND unlinked_at IS NULL", {bind(word(channel))});
}

Result<Account> AccountRepository::link(const Account &account)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    const Result<std::optional<Account>> current = linked(account.channel);
    if (!current)
        return current.error();
    if (*current && (*current)->externalAccountId != account.externalAccountId)
        return otherIdentity(**current);
    const Result<std::optional<Account>> known = firstAccount(
        m_database, "WHERE channel = ? AND external_account_id = ? ORDER BY unlinked_at IS NULL DESC, linked_at DESC",
        {bind(word(account.channel)), account.externalAccountId});
    if (!known)
        return known.error();

    Account stored = account;
    stored.unlinkedAt.reset();
    if (*known)
        stored.id = (*known)->id;
    else if (stored.id.isEmpty())
        stored.id = AccountId::create();
    KALENDS_TRY(write(m_database, stored));
    m_database.noteChange(stored.id);
    KALENDS_TRY(adoptWaiting(stored));
    KALENDS_TRY(readAgain(m_database, stored));
    const Result<int> refreshed = ReadinessProjection(m_database).refreshChannel(stored.channel);
    if (!refreshed)
        return refreshed.error();
    KALENDS_TRY(transaction.commit());
    return stored;
}

/// What waits on the channel without a live account comes to this one. What is out, or may be, stays with the account
/// it went out on.
Result<void> AccountRepository::adoptWaiting(const Account &account)
{
    const QString channel = word(account.channel);
    KALENDS_TRY(m_database.select(
        "/* reads all: once, when an account is linked */ UPDATE entry_channels SET account_id = ? WHERE channel = ? "
        "AND (account_id IS NULL OR account_id IN "
        "(SELECT id FROM channel_accounts WHERE unlinked_at IS NOT NULL)) AND NOT EXISTS "
        "(SELECT 1 FROM publish_jobs j WHERE j.calendar_entry_id = entry_channels.entry_id AND j.channel = "
        "entry_channels.channel "
        "AND (j.status IN ('publishing', 'confirming', 'published') OR EXISTS "
        "(SELECT 1 FROM publish_intents i WHERE i.job_id = j.id AND i.settled_at IS NULL))) RETURNING entry_id",
        {account.id.toString(), channel}, [this](const Row &row) { m_database.noteChange(row.id<EntryId>(0)); }));
    // A handle on the platform belongs to the account that made it, so the steps begin anew.
    return m_database.select(
        "UPDATE publish_jobs INDEXED BY publish_jobs_by_status SET account_id = ?, checkpoint = NULL, updated_at = ? "
        "WHERE status IN ('scheduled', 'failed', 'needs_attention') AND channel = ? AND (account_id IS NULL OR "
        "account_id IN "
        "(SELECT id FROM channel_accounts WHERE unlinked_at IS NOT NULL)) AND NOT EXISTS "
        "(SELECT 1 FROM publish_intents i WHERE i.job_id = publish_jobs.id AND i.settled_at IS NULL) RETURNING id",
        {account.id.toString(), bind(m_database.now()), channel},
        [this](const Row &row) { m_database.noteChange(row.id<JobId>(0)); });
}

Result<void> AccountRepository::unlink(const AccountId &id)
{
    return update(id,
                  "status = 'revoked', unlinked_at = ?, access_expires_at = NULL, refresh_expires_at = NULL, "
                  "refresh_intent_at = NULL",
                  {bind(m_database.now())}, true);
}

Result<void> AccountRepository::setTimezone(const AccountId &id, const QByteArray &timezone)
{
    return update(id, "timezone = ?", {QString::fromLatin1(timezone)}, false);
}

Result<void> AccountRepository::setStatus(const AccountId &id, AccountStatus status)
{
    return update(id, "status = ?", {bind(word(status))}, true);
}

Result<void> AccountRepository::setNames(const AccountId &id, const QString &username, const QString &displayName)
{
    return update(id, "username = ?, display_name = ?", {username, displayName}, false);
}

Result<void> AccountRepository::openRefreshIntent(const AccountId &id)
{
    return update(id, "refresh_intent_at = ?", {bind(m_database.now())}, false);
}

Result<void> AccountRepository::clearRefreshIntent(const AccountId &id)
{
    return update(id, "refresh_intent_at = NULL", {}, false);
}

Result<QList<AccountId>> AccountRepository::openRefreshIntents() const
{
    QList<AccountId> ids;
    KALENDS_TRY(
        m_database.select("SELECT id FROM channel_accounts WHERE refresh_intent_at IS NOT NULL AND unlinked_at IS NULL",
                          {}, [&](const Row &row) { ids.append(row.id<AccountId>(0)); }));
    return ids;
}

Result<void> AccountRepository::commitTokens(const AccountId &id, const TokenFacts &facts)
{
    std::string assignments = "status = 'ok', refresh_intent_at = NULL, token_generation = ?, token_issued_at = ?, "
                              "access_expires_at = ?, refresh_expires_at = ?";
    QList<Binding> values{facts.generation, bind(facts.issuedAt), bind(facts.accessExpiresAt),
                          bind(facts.refreshExpiresAt)};
    if (facts.scopes) {
        assignments += ", scopes = ?";
        values.append(scopesToText(*facts.scopes));
    }
    return update(id, assignments, std::move(values), true);
}

Result<void> AccountRepository::update(const AccountId &id, std::string_view assignments, QList<Binding> values,
                                       bool readiness)
{
    Transaction transaction(m_database);
    KALENDS_TRY(transaction.begun());
    values.append(id.toString());
    std::optional<Channel> channel;
    KALENDS_TRY(m_database.select("UPDATE channel_accounts SET " + std::string(assignments) +
                                      " WHERE id = ? AND unlinked_at IS NULL RETURNING channel",
                                  values, [&](const Row &row) { channel = channelFromWord(row.text(0)); }));
    if (!channel)
        return notFound(id);
    m_database.noteChange(id);
    if (readiness) {
        const Result<int> refreshed = ReadinessProjection(m_database).refreshChannel(*channel);
        if (!refreshed)
            return refreshed.error();
    }
    return transaction.commit();
}

} // namespace kalends
