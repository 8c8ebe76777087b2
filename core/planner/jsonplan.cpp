// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/fields.h"
#include "planner/entrysnapshot.h"
#include "planner/importplan.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

constexpr auto kFormat = "kalends-plan"_L1;
constexpr int kFormatVersion = 1;

/// What stands for a medium of the file: its SHA-256 where the file says it, since ids are another library's.
QHash<QString, QString> mediaNames(const QJsonArray &media)
{
    QHash<QString, QString> names;
    for (const QJsonValue &value : media) {
        const QString sha256 = value[u"sha256"].toString();
        if (!sha256.isEmpty())
            names.insert(value[u"id"].toString(), sha256);
    }
    return names;
}

/// A medium as the file describes it: enough for a place in the library that waits for the file itself. Nothing where
/// the description does not hold together.
std::optional<MediaAsset> describedAsset(const QJsonValue &value)
{
    static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
    static const QRegularExpression mime(u"\\A(image|video)/[a-z0-9.+-]{1,40}\\z"_s);
    constexpr int widest = 1'000'000;
    MediaAsset asset;
    asset.sha256 = value[u"sha256"].toString().toLatin1();
    asset.mime = value[u"mime"].toString();
    const auto name = cleanText(Tr::tr("file name"), value[u"fileName"].toString().left(255));
    if (!name.ok() || !sha256.match(QString::fromLatin1(asset.sha256)).hasMatch() || !mime.match(asset.mime).hasMatch())
        return std::nullopt;
    asset.fileName = *name;
    asset.kind = asset.mime.startsWith(u"video"_s) ? MediaKind::Video : MediaKind::Image;
    asset.bytes = std::max<qint64>(value[u"bytes"].toInteger(), 0);
    asset.width = std::clamp(value[u"width"].toInt(), 0, widest);
    asset.height = std::clamp(value[u"height"].toInt(), 0, widest);
    asset.durationMs = std::max<qint64>(value[u"durationMs"].toInteger(), 0);
    asset.missing = true;
    return asset;
}

QHash<QString, MediaAsset> mediaDescribed(const QJsonArray &media)
{
    QHash<QString, MediaAsset> described;
    for (const QJsonValue &value : media) {
        if (auto asset = describedAsset(value))
            described.insert(QString::fromLatin1(asset->sha256), *asset);
    }
    return described;
}

/// The entry as it was, and what it takes to make it anew; media by their names in the file.
ImportCandidate candidateFor(const Entry &entry, const QHash<QString, QString> &names,
                             const QHash<QString, MediaAsset> &described)
{
    ImportCandidate candidate;
    candidate.exact = entry;
    candidate.stateWritten = true;
    candidate.wanted.state = entry.state;
    candidate.wanted.at = entry.scheduledAt ? PlanTime(*entry.scheduledAt) : PlanTime();
    candidate.wanted.timezone = entry.timezone;
    candidate.wanted.caption = entry.caption;
    if (!entry.caption.isEmpty() && entry.suggested.contains(u"caption"_s))
        candidate.wanted.suggested = {u"caption"_s};
    candidate.wanted.labels = entry.labels;
    for (const EntryChannel &part : entry.channels) {
        ChannelPatch patch{.channel = part.channel, .fields = part.fields, .suggested = {}};
        for (const QString &name : part.suggested) {
            if (part.fields.contains(name))
                patch.suggested.append(name);
        }
        candidate.wanted.channels.append(patch);
    }
    for (const MediaId &id : entry.media) {
        const QString name = names.value(id.toString(), id.toString());
        candidate.media.append(name);
        if (const auto asset = described.constFind(name); asset != described.constEnd())
            candidate.described.append(*asset);
    }
    return candidate;
}

} // namespace

Result<QList<ImportCandidate>> candidatesFromJson(const QByteArray &bytes, int maxRows)
{
    QJsonParseError problem;
    const QJsonObject file = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message =
                         Tr::tr("The file is not JSON: %1 at byte %2.").arg(problem.errorString()).arg(problem.offset)};
    if (file.value(u"format"_s) != QJsonValue(kFormat) || !file.value(u"entries"_s).isArray())
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("The file is JSON, but not an exported plan."),
                     .hint = Tr::tr("Its format member reads “%1”.").arg(kFormat)};
    if (file.value(u"formatVersion"_s).toInt() != kFormatVersion)
        return Error{.code = ErrorCode::UnsupportedMediaType,
                     .message = Tr::tr("The plan was exported by a newer version of the program."),
                     .hint = Tr::tr("Update this one.")};
    const QJsonArray entries = file.value(u"entries"_s).toArray();
    if (entries.size() > maxRows)
        return Error{.code = ErrorCode::PayloadTooLarge,
                     .message =
                         Tr::tr("The file has %1 entries; at most %2 are taken.").arg(entries.size()).arg(maxRows)};
    const QHash<QString, QString> names = mediaNames(file.value(u"media"_s).toArray());
    const QHash<QString, MediaAsset> described = mediaDescribed(file.value(u"media"_s).toArray());
    QList<ImportCandidate> candidates;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Result<Entry> entry = entryFromSnapshot(entries.at(i).toObject());
        ImportCandidate candidate = entry.ok() ? candidateFor(*entry, names, described) : ImportCandidate();
        candidate.row = int(i) + 1;
        if (!entry.ok())
            candidate.error = entry.error();
        candidates.append(candidate);
    }
    return candidates;
}

QByteArray jsonFrom(const QList<Entry> &entries, const QList<MediaAsset> &media, Instant now)
{
    QJsonArray entryArray;
    for (const Entry &entry : entries)
        entryArray.append(snapshotOf(entry));
    QJsonArray mediaArray;
    for (const MediaAsset &asset : media) {
        mediaArray.append(QJsonObject{{u"id"_s, asset.id.toString()},
                                      {u"sha256"_s, QString::fromLatin1(asset.sha256)},
                                      {u"fileName"_s, asset.fileName},
                                      {u"mime"_s, asset.mime},
                                      {u"bytes"_s, asset.bytes},
                                      {u"width"_s, asset.width},
                                      {u"height"_s, asset.height},
                                      {u"durationMs"_s, asset.durationMs}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                     {u"formatVersion"_s, kFormatVersion},
                                     {u"exportedAt"_s, toIso(now)},
                                     {u"entries"_s, entryArray},
                                     {u"media"_s, mediaArray}})
        .toJson();
}

} // namespace kalends
