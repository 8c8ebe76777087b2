// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/instant.h"
#include "model/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kalends::sandbox
{

/// One picture or clip as the platform fetched or received it.
struct PostedMedia {
    QByteArray sha256; ///< lower-case hex
    qint64 bytes = 0;
    QString kind; ///< "image" or "video"
};

/// One post that is really there. A plain value.
struct LedgerEntry {
    Channel channel = Channel::Instagram;
    QString type;      ///< image, reel, story, carousel; video, photos
    QString accountId; ///< the platform's own
    QString caption;   ///< TikTok photos: the description
    QString title;     ///< TikTok photos only
    QString handle;    ///< container id or publish id
    QString remoteId;
    QString shortcode; ///< Instagram only
    QList<PostedMedia> media;
    Instant createdAt{}; ///< as the platform says it
    Instant virtualAt{}; ///< on the platform's moved clock, for windows of 24 h
    QJsonObject fields;  ///< the rest of what was asked for: privacy, tags, cover…
    QJsonArray comments; ///< {id, text, username, timestamp}
    int reads = 0;       ///< how often it was read since
};
[[nodiscard]] QJsonObject toJson(const LedgerEntry &entry);
[[nodiscard]] LedgerEntry ledgerEntryFromJson(const QJsonObject &object);

/// The posts actually created, oldest first; none is ever taken away. With a file, posts and tokens outlive the
/// process: one JSON line per fact, appended and flushed. Sandbox thread.
class Ledger
{
public:
    /// Reads what the file holds already. Error: FileUnreadable.
    [[nodiscard]] Result<void> open(const QString &path);
    LedgerEntry &append(LedgerEntry entry);
    [[nodiscard]] const QList<LedgerEntry> &entries() const { return m_entries; }
    [[nodiscard]] LedgerEntry *find(const QString &remoteId);
    void addComment(LedgerEntry &entry, const QJsonObject &comment);
    [[nodiscard]] int count(Channel channel, const QString &accountId) const;
    /// Posts of an account after `since` on the platform's clock.
    [[nodiscard]] int countSince(Channel channel, const QString &accountId, Instant since) const;

    /// Any other fact to keep (tokens): replaces the one of the same kind and id.
    void remember(const QString &kind, const QString &id, const QJsonObject &fact);
    [[nodiscard]] QHash<QString, QJsonObject> remembered(const QString &kind) const { return m_facts.value(kind); }

private:
    void write(const QJsonObject &line);
    void keep(LedgerEntry entry);
    QFile m_file;
    QList<LedgerEntry> m_entries;
    QHash<QString, QList<Instant>> m_times; ///< by channel and account, ascending
    QHash<QString, QHash<QString, QJsonObject>> m_facts;
};

} // namespace kalends::sandbox
