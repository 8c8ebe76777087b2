// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/mediacommands.h"

#include "cli/table.h"
#include "model/channel.h"
#include "model/ids.h"
#include "model/texts.h"

#include <QFileInfo>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString shownMedia(const QJsonArray &media)
{
    Table table({u"ID"_s, u"FILE"_s, u"KIND"_s, u"SIZE"_s, u"LENGTH"_s, u"BYTES"_s, u"TO MEND"_s});
    for (const QJsonValue &value : media) {
        const QJsonObject asset = value.toObject();
        QStringList issues;
        for (const QJsonValue &issue : asset[u"issues"].toArray())
            issues.append(issue[u"message"].toString());
        issues.removeDuplicates();
        const double seconds = asset[u"durationMs"].toDouble() / 1000;
        table.add({asset[u"id"].toString(), oneLine(asset[u"fileName"].toString(), 30), asset[u"kind"].toString(),
                   u"%1 × %2"_s.arg(asset[u"width"].toInt()).arg(asset[u"height"].toInt()),
                   seconds > 0 ? Texts::tr("%1 s").arg(seconds, 0, 'f', 1) : QString(),
                   QString::number(asset[u"bytes"].toInteger()), issues.join(u"; ")});
    }
    return table.toText(Texts::tr("The library is empty."));
}

Result<Shown> add(const CommandRun &run)
{
    QJsonArray added;
    std::optional<Error> failed; // the first; the other files come in all the same
    for (const QString &path : run.positional) {
        const auto asset = run.api.post(u"/v1/media"_s, {{u"path"_s, QFileInfo(path).absoluteFilePath()}});
        if (asset.ok())
            added.append(asset->data);
        else if (!failed)
            failed = asset.error();
    }
    if (failed && added.isEmpty())
        return *failed;
    if (failed)
        failed->message += u' ' + Texts::tr("Added: %1 of %2.").arg(added.size()).arg(run.positional.size());
    // One file is one object, as the API answers; several are a list.
    const bool one = run.positional.size() == 1;
    return Shown{.data = one ? added.first() : QJsonValue(added), .text = shownMedia(added), .error = failed};
}

Result<Shown> list(const CommandRun &run)
{
    const auto media = run.api.all(u"/v1/media"_s);
    KALENDS_TRY(media);
    return Shown{.data = *media, .text = shownMedia(*media)};
}

/// What is still wrong with the media after that, in sentences.
QStringList mediaTrouble(const QJsonObject &entry)
{
    QStringList sentences;
    for (const QJsonValue &issue : entry[u"readinessIssues"].toArray()) {
        const QString readiness = issue[u"readiness"].toString();
        if (readiness == "invalid_media"_L1 || readiness == "missing_media"_L1)
            sentences.append(issue[u"message"].toString());
    }
    return sentences;
}

Result<Shown> fix(const CommandRun &run)
{
    QJsonObject body;
    if (run.has("channel")) {
        const auto channel = channelFromWord(run.value("channel"));
        if (!channel)
            return badUsage(Texts::tr("There is no channel “%1”.").arg(run.value("channel")),
                            Texts::tr("Write ig or tiktok."));
        body.insert(u"channel"_s, QString(word(*channel)));
    }
    const auto entry = run.api.post(u"/v1/calendar/entries/%1/media:fix"_s.arg(encoded(run.positional.first())), body);
    KALENDS_TRY(entry);
    const QStringList trouble = mediaTrouble(entry->data.toObject());
    const QString text =
        trouble.isEmpty() ? Texts::tr("The pictures and clips of this post fit its channels.") : trouble.join(u'\n');
    return Shown{.data = entry->data, .text = text + u'\n'};
}

} // namespace

Result<QString> mediaIdFor(ApiClient &api, const QString &fileOrId)
{
    if (MediaId::fromString(fileOrId))
        return fileOrId;
    const auto asset = api.post(u"/v1/media"_s, {{u"path"_s, QFileInfo(fileOrId).absoluteFilePath()}});
    KALENDS_TRY(asset);
    return asset->data[u"id"].toString();
}

void addMediaCommands(std::vector<Command> &all)
{
    all.push_back({"media add",
                   "FILE…",
                   1,
                   -1,
                   "Bring pictures and clips into the library",
                   "The files are copied; the originals are never touched. The same bytes twice are one asset.",
                   {},
                   add});
    all.push_back({"media fix",
                   "ENTRY",
                   1,
                   1,
                   "Convert what a channel does not take, and make the edits that are not made yet",
                   "HEIC and PNG become JPEG, clips become MP4 with H.264 and AAC. The originals are kept. Nothing is "
                   "cropped or trimmed that nobody asked to: what only that would mend is listed.",
                   {{"channel", "CHANNEL", "Only for ig or tiktok"}},
                   fix});
    all.push_back(
        {"media list", "", 0, 0, "What is in the library, and what the channels would refuse of it", "", {}, list});
}

} // namespace kalends
