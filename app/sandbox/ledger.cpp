// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ledger.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

QJsonObject toJson(const LedgerEntry &entry)
{
    QJsonArray media;
    for (const PostedMedia &item : entry.media)
        media.append(QJsonObject{
            {u"sha256"_s, QString::fromLatin1(item.sha256)}, {u"bytes"_s, item.bytes}, {u"kind"_s, item.kind}});
    return {{u"channel"_s, QString(word(entry.channel))},
            {u"type"_s, entry.type},
            {u"accountId"_s, entry.accountId},
            {u"caption"_s, entry.caption},
            {u"title"_s, entry.title},
            {u"handle"_s, entry.handle},
            {u"remoteId"_s, entry.remoteId},
            {u"shortcode"_s, entry.shortcode},
            {u"media"_s, media},
            {u"createdAt"_s, toIso(entry.createdAt)},
            {u"createdAtMs"_s, toMs(entry.createdAt)},
            {u"virtualAtMs"_s, toMs(entry.virtualAt)},
            {u"fields"_s, entry.fields},
            {u"comments"_s, entry.comments}};
}

LedgerEntry ledgerEntryFromJson(const QJsonObject &object)
{
    LedgerEntry entry;
    entry.channel = channelFromWord(object.value(u"channel"_s).toString()).value_or(Channel::Instagram);
    entry.type = object.value(u"type"_s).toString();
    entry.accountId = object.value(u"accountId"_s).toString();
    entry.caption = object.value(u"caption"_s).toString();
    entry.title = object.value(u"title"_s).toString();
    entry.handle = object.value(u"handle"_s).toString();
    entry.remoteId = object.value(u"remoteId"_s).toString();
    entry.shortcode = object.value(u"shortcode"_s).toString();
    for (const QJsonValue &item : object.value(u"media"_s).toArray())
        entry.media.append(
            {item[u"sha256"_s].toString().toLatin1(), item[u"bytes"_s].toInteger(), item[u"kind"_s].toString()});
    entry.createdAt = instantFromMs(object.value(u"createdAtMs"_s).toInteger());
    entry.virtualAt = instantFromMs(object.value(u"virtualAtMs"_s).toInteger());
    entry.fields = object.value(u"fields"_s).toObject();
    entry.comments = object.value(u"comments"_s).toArray();
    return entry;
}

Result<void> Ledger::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite)) {
        Error error;
        error.code = ErrorCode::FileUnreadable;
        error.message = QCoreApplication::translate("Sandbox", "The sandbox's state file %1 cannot be opened: %2.")
                            .arg(path, m_file.errorString());
        error.hint = QCoreApplication::translate("Sandbox", "Name a file in a folder that can be written.");
        return error;
    }
    while (!m_file.atEnd()) {
        const QJsonObject line =
            QJsonDocument::fromJson(m_file.readLine()).object(); // a torn last line is an empty object
        const QString kind = line.value(u"kind"_s).toString();
        if (kind == "post"_L1)
            keep(ledgerEntryFromJson(line.value(u"fact"_s).toObject()));
        else if (!kind.isEmpty())
            m_facts[kind].insert(line.value(u"id"_s).toString(), line.value(u"fact"_s).toObject());
    }
    return {};
}

void Ledger::write(const QJsonObject &line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

LedgerEntry &Ledger::append(LedgerEntry entry)
{
    keep(std::move(entry));
    write({{u"kind"_s, u"post"_s}, {u"fact"_s, toJson(m_entries.constLast())}});
    return m_entries.last();
}

LedgerEntry *Ledger::find(const QString &remoteId)
{
    for (auto it = m_entries.rbegin(); it != m_entries.rend(); ++it) { // what is asked for was mostly just made
        if (it->remoteId == remoteId)
            return &*it;
    }
    return nullptr;
}

void Ledger::addComment(LedgerEntry &entry, const QJsonObject &comment)
{
    entry.comments.prepend(comment);
}

namespace
{

QString accountKey(Channel channel, const QString &accountId)
{
    return word(channel) + u' ' + accountId;
}

} // namespace

void Ledger::keep(LedgerEntry entry)
{
    QList<Instant> &times = m_times[accountKey(entry.channel, entry.accountId)];
    times.insert(std::upper_bound(times.cbegin(), times.cend(), entry.virtualAt), entry.virtualAt);
    m_entries.append(std::move(entry));
}

int Ledger::count(Channel channel, const QString &accountId) const
{
    return int(m_times.value(accountKey(channel, accountId)).size());
}

int Ledger::countSince(Channel channel, const QString &accountId, Instant since) const
{
    const QList<Instant> times = m_times.value(accountKey(channel, accountId));
    return int(times.end() - std::upper_bound(times.begin(), times.end(), since));
}

void Ledger::remember(const QString &kind, const QString &id, const QJsonObject &fact)
{
    m_facts[kind].insert(id, fact);
    write({{u"kind"_s, kind}, {u"id"_s, id}, {u"fact"_s, fact}});
}

} // namespace kalends::sandbox
