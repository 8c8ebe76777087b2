// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/mediacommands.h"
#include "cli/table.h"
#include "model/fields.h"
#include "model/ids.h"
#include "model/shift.h"
#include "model/texts.h"

#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString pathOf(const QString &id)
{
    return u"/v1/calendar/entries/"_s + encoded(id);
}

QString channelWords(const QJsonObject &entry)
{
    QStringList words;
    for (const QJsonValue &part : entry[u"channels"].toArray())
        words.append(part[u"channel"].toString());
    return words.join(u' ');
}

QString firstIssue(const QJsonObject &entry)
{
    const QJsonArray issues = entry[u"readinessIssues"].toArray();
    return issues.isEmpty() ? QString() : issues.first()[u"message"].toString();
}

QString shownEntries(const QJsonArray &entries)
{
    Table table({u"ID"_s, u"TIME"_s, u"ZONE"_s, u"CHANNELS"_s, u"READINESS"_s, u"CAPTION"_s, u"TO DO"_s});
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString time =
            entry[u"wallTime"].toString(entry[u"scheduledAt"].toString(Texts::tr("no time"))).replace(u'T', u' ');
        table.add({entry[u"id"].toString(), time, entry[u"timezone"].toString(), channelWords(entry),
                   entry[u"readiness"].toString(), oneLine(entry[u"caption"].toString(), 40),
                   oneLine(firstIssue(entry), 80)});
    }
    return table.toText(Texts::tr(
        "Nothing is planned here. Add an entry with: kalends-cli entries add --at TIME --channel ig --media FILE"));
}

QString shownEntry(const QJsonObject &entry)
{
    QString text = shownEntries({entry});
    for (const QJsonValue &issue : entry[u"readinessIssues"].toArray())
        text += u"  ! %1\n"_s.arg(oneLine(issue[u"message"].toString(), 200));
    for (const QJsonValue &value : entry[u"jobs"].toArray()) {
        const QJsonObject job = value.toObject();
        text += u"  job %1  %2  %3  %4\n"_s.arg(job[u"id"].toString(), job[u"channel"].toString(),
                                                job[u"status"].toString(), oneLine(job[u"lastError"].toString(), 100));
    }
    return text;
}

/// Channel → fields, from --channel and --set; the order is that of the command line.
struct ChannelChanges {
    QList<Channel> order;
    QHash<Channel, QJsonObject> fields;

    void mention(Channel channel)
    {
        if (!order.contains(channel))
            order.append(channel);
    }
};

Result<Channel> channelNamed(const QString &text)
{
    if (const auto channel = channelFromWord(text))
        return *channel;
    return badUsage(Texts::tr("“%1” is not a channel.").arg(text.left(40)), Texts::tr("Channels are ig and tiktok."));
}

Result<void> readAssignment(const QString &assignment, ChannelChanges &changes)
{
    const qsizetype dot = assignment.indexOf(u'.');
    const qsizetype equals = assignment.indexOf(u'=');
    if (dot <= 0 || equals < dot)
        return badUsage(Texts::tr("--set %1 is not of the form CHANNEL.FIELD=VALUE.").arg(assignment.left(60)),
                        Texts::tr("For example: --set tiktok.privacy_level=SELF_ONLY"));
    const auto channel = channelNamed(assignment.left(dot));
    KALENDS_TRY(channel);
    const QString field = assignment.mid(dot + 1, equals - dot - 1);
    const auto value = fieldFromText(*channel, field, assignment.mid(equals + 1));
    KALENDS_TRY(value);
    changes.mention(*channel);
    changes.fields[*channel].insert(field, *value);
    return {};
}

Result<ChannelChanges> channelChanges(const CommandRun &run)
{
    ChannelChanges changes;
    for (const QString &text : run.values("channel")) {
        for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
            const auto channel = channelNamed(name);
            KALENDS_TRY(channel);
            changes.mention(*channel);
        }
    }
    for (const QString &assignment : run.values("set"))
        KALENDS_TRY(readAssignment(assignment, changes));
    return changes;
}

QJsonArray toJson(const ChannelChanges &changes)
{
    QJsonArray list;
    for (const Channel channel : changes.order)
        list.append(QJsonObject{{u"channel"_s, QString(word(channel))}, {u"fields"_s, changes.fields.value(channel)}});
    return list;
}

/// What add and edit have in common.
Result<void> readWords(const CommandRun &run, QJsonObject &body)
{
    if (run.has("at"))
        body.insert(u"scheduledAt"_s, run.value("at"));
    if (run.has("zone"))
        body.insert(u"timezone"_s, run.value("zone"));
    if (run.has("caption"))
        body.insert(u"caption"_s, run.value("caption"));
    if (run.has("label"))
        body.insert(u"labels"_s, QJsonArray::fromStringList(run.values("label")));
    if (run.has("media")) {
        QJsonArray ids;
        for (const QString &file : run.values("media")) {
            if (file.isEmpty())
                continue; // --media "" takes all of them away
            const auto id = mediaIdFor(run.api, file);
            KALENDS_TRY(id);
            ids.append(*id);
        }
        body.insert(u"media"_s, ids);
    }
    return {};
}

Result<Shown> shownAfter(const Result<ApiAnswer> &answer)
{
    KALENDS_TRY(answer);
    return Shown{.data = answer->data, .text = shownEntry(answer->data.toObject())};
}

Result<Shown> add(const CommandRun &run)
{
    if (!run.has("at") && !run.has("draft"))
        return badUsage(Texts::tr("A planned entry needs --at TIME."),
                        Texts::tr("Give a time such as 2026-11-26T14:30, or --draft to keep it on the shelf."));
    // Everything that can be wrong with the words is found before a file is imported.
    const auto changes = channelChanges(run);
    KALENDS_TRY(changes);
    QJsonObject body{{u"state"_s, run.has("draft") ? u"draft"_s : u"planned"_s}, {u"channels"_s, toJson(*changes)}};
    KALENDS_TRY(readWords(run, body));
    return shownAfter(run.api.post(u"/v1/calendar/entries"_s, body));
}

Result<Shown> list(const CommandRun &run)
{
    QStringList query;
    for (const char *name : {"from", "to", "readiness", "channel", "label"}) {
        if (!run.has(name))
            continue;
        QString value = run.value(name);
        if (qstrcmp(name, "channel") == 0) {
            const auto channel = channelNamed(value);
            KALENDS_TRY(channel);
            value = word(*channel);
        }
        query.append(QLatin1String(name) + u'=' + encoded(value));
    }
    const auto entries =
        run.api.all(u"/v1/calendar/entries?limit=500"_s + (query.isEmpty() ? QString() : u'&' + query.join(u'&')));
    KALENDS_TRY(entries);
    return Shown{.data = *entries, .text = shownEntries(*entries)};
}

Result<Shown> show(const CommandRun &run)
{
    return shownAfter(run.api.get(pathOf(run.positional.first())));
}

/// PATCH names all channels of the entry; the command line names only what changes.
Result<QJsonArray> mergedChannels(const QJsonObject &entry, const ChannelChanges &changes, const QStringList &without)
{
    QJsonArray merged;
    ChannelChanges left = changes;
    for (const QJsonValue &value : entry[u"channels"].toArray()) {
        const auto channel = channelFromWord(value[u"channel"].toString());
        if (!channel || without.contains(QString(word(*channel))))
            continue;
        merged.append(
            QJsonObject{{u"channel"_s, QString(word(*channel))}, {u"fields"_s, changes.fields.value(*channel)}});
        left.order.removeAll(*channel);
    }
    for (const Channel channel : left.order)
        merged.append(
            QJsonObject{{u"channel"_s, QString(word(channel))}, {u"fields"_s, changes.fields.value(channel)}});
    return merged;
}

Result<Shown> edit(const CommandRun &run)
{
    const QString path = pathOf(run.positional.first());
    const auto changes = channelChanges(run);
    KALENDS_TRY(changes);
    QStringList without;
    for (const QString &text : run.values("without-channel")) {
        const auto channel = channelNamed(text);
        KALENDS_TRY(channel);
        without.append(word(*channel));
    }
    if (run.has("draft") && run.has("plan"))
        return badUsage(Texts::tr("--draft and --plan exclude each other."));
    const auto entry = run.api.get(path);
    KALENDS_TRY(entry);

    // The version makes sure that nothing is overwritten that came in between the two requests.
    QJsonObject body{{u"version"_s, entry->data[u"version"]}};
    KALENDS_TRY(readWords(run, body));
    if (run.has("draft") || run.has("plan"))
        body.insert(u"state"_s, run.has("draft") ? u"draft"_s : u"planned"_s);
    if (!changes->order.isEmpty() || !without.isEmpty()) {
        const auto merged = mergedChannels(entry->data.toObject(), *changes, without);
        KALENDS_TRY(merged);
        body.insert(u"channels"_s, *merged);
    }
    if (body.size() == 1)
        return badUsage(Texts::tr("Nothing to change."), Texts::tr("See “kalends-cli entries edit --help”."));
    return shownAfter(run.api.patch(path, body));
}

Result<Shown> move(const CommandRun &run)
{
    if (!run.has("at"))
        return badUsage(Texts::tr("Where to? Give --at TIME."));
    QJsonObject body{{u"scheduledAt"_s, run.value("at")}};
    if (run.has("zone"))
        body.insert(u"timezone"_s, run.value("zone"));
    return shownAfter(run.api.patch(pathOf(run.positional.first()), body));
}

Result<Shown> remove(const CommandRun &run)
{
    QJsonArray deleted;
    std::optional<Error> failed; // the first one; the others are deleted all the same
    for (const QString &id : run.positional) {
        const auto done = run.api.remove(pathOf(id));
        if (done.ok())
            deleted.append(done->data);
        else if (!failed)
            failed = done.error();
    }
    if (failed) {
        if (run.positional.size() > 1)
            failed->message += u' ' + Texts::tr("Deleted: %1 of %2.").arg(deleted.size()).arg(run.positional.size());
        return *failed;
    }
    // One entry is one object, as the API answers; several are a list.
    return Shown{.data = deleted.size() == 1 ? deleted.first() : QJsonValue(deleted),
                 .text = Texts::tr("Deleted: %1.").arg(deleted.size()) + u'\n'};
}

QString shownShift(const QJsonObject &result)
{
    QString text = (result[u"dryRun"].toBool() ? Texts::tr("Would move: %1.") : Texts::tr("Moved: %1."))
                       .arg(result[u"moved"].toArray().size()) +
                   u'\n';
    for (const QJsonValue &moved : result[u"moved"].toArray())
        text += u"  %1  %2 → %3\n"_s.arg(moved[u"id"].toString(), moved[u"from"].toString(), moved[u"to"].toString());
    for (const QJsonValue &refused : result[u"refused"].toArray())
        text += Texts::tr("  refused %1: %2")
                    .arg(refused[u"id"].toString(), refused[u"message"].toString(refused[u"reason"].toString())) +
                u'\n';
    for (const QJsonValue &collision : result[u"collisions"].toArray())
        text += Texts::tr("  collision: %1 with %2").arg(collision[u"id"].toString(), collision[u"with"].toString()) +
                u'\n';
    return text;
}

Result<Shown> shift(const CommandRun &run)
{
    if (!run.has("by"))
        return badUsage(Texts::tr("By how much? Give --by 2d, --by -3h or --by 1w."));
    const auto amount = shiftAmountFromText(run.value("by"));
    KALENDS_TRY(amount);
    QJsonObject body{{u"by"_s, run.value("by")}, {u"dryRun"_s, run.has("dry-run")}};
    const int ways = int(run.has("ids")) + int(run.has("from") || run.has("to")) + int(run.has("after"));
    if (ways != 1 || run.has("from") != run.has("to"))
        return badUsage(Texts::tr("Which entries? Give one of --ids A,B, --from TIME --to TIME, or --after TIME."));
    if (run.has("ids")) {
        QJsonArray ids;
        for (const QString &id : run.value("ids").split(u',', Qt::SkipEmptyParts))
            ids.append(id.trimmed());
        body.insert(u"ids"_s, ids);
    } else if (run.has("after")) {
        body.insert(u"after"_s, run.value("after"));
    } else {
        body.insert(u"range"_s, QJsonObject{{u"from"_s, run.value("from")}, {u"to"_s, run.value("to")}});
    }
    const auto result = run.api.post(u"/v1/calendar/entries:bulk-shift"_s, body);
    KALENDS_TRY(result);
    const QJsonObject object = result->data.toObject();
    // Nothing could move at all: the command was refused, as a single move would be.
    const bool refused = object[u"moved"].toArray().isEmpty() && !object[u"refused"].toArray().isEmpty();
    return Shown{.data = object, .text = shownShift(object), .exit = refused ? Exit::Refused : Exit::Done};
}

const OptionSpec kAt{"at", "TIME", "ISO 8601; without an offset it is wall time in the zone: 2026-11-26T14:30"};
const OptionSpec kZone{"zone", "ZONE", "Time zone, such as Europe/Berlin; the account's when left out"};
const OptionSpec kChannel{"channel", "C", "ig or tiktok; may be given twice"};
const OptionSpec kMedia{"media", "FILE_OR_ID", "A picture or clip, in order; may be repeated"};
const OptionSpec kCaption{"caption", "TEXT", "The shared words, followed by each channel until it has its own"};
const OptionSpec kSet{"set", "CHANNEL.FIELD=VALUE",
                      "A channel's own field, such as tiktok.privacy_level=SELF_ONLY; may be repeated"};
const OptionSpec kLabel{"label", "LABEL", "A label to filter by; may be repeated"};

constexpr char kFieldHelp[] =
    "Fields of ig: type (post, carousel, reel, story), caption, alt_text, user_tags, location_id, collaborators, "
    "share_to_feed,\n"
    "cover_offset_ms, first_comment, is_ai_generated, media_edits. Fields of tiktok: title, description (photos),\n"
    "privacy_level, allow_comment,\n"
    "allow_duet, allow_stitch, disclosure, your_brand, branded_content, is_ai_generated, cover_offset_ms, "
    "photo_cover_index, auto_add_music,\n"
    "consent, consent_text, consent_creator, media_edits.\n"
    "  kalends-cli entries add --at 2026-11-26T14:30 --zone Europe/Berlin --channel ig --media photo.jpg --caption "
    "'Morning light'\n"
    "  kalends-cli entries add --at 2026-11-26T18:00 --channel tiktok --media clip.mp4 --caption 'Studio' \\\n"
    "      --set tiktok.privacy_level=SELF_ONLY --set tiktok.consent=yes";

} // namespace

void addEntryCommands(std::vector<Command> &all)
{
    all.push_back({"entries add",
                   "",
                   0,
                   0,
                   "Plan a post, or keep a draft",
                   kFieldHelp,
                   {kAt,
                    kZone,
                    kChannel,
                    kMedia,
                    kCaption,
                    kSet,
                    kLabel,
                    {"draft", nullptr, "Keep it as a draft: no jobs are made"}},
                   add});
    all.push_back({"entries list",
                   "",
                   0,
                   0,
                   "The plan, earliest first",
                   "",
                   {{"from", "TIME", "Included"},
                    {"to", "TIME", "Not included"},
                    {"readiness", "WORD", "Only these: ready, missing_media, needs_attention…"},
                    {"channel", "C", "Only these"},
                    {"label", "LABEL", "Only these"}},
                   list});
    all.push_back({"entries show", "ID", 1, 1, "One entry with all that is missing and its jobs", "", {}, show});
    all.push_back({"entries edit",
                   "ID",
                   1,
                   1,
                   "Change what is given and leave the rest",
                   kFieldHelp,
                   {kAt,
                    kZone,
                    kChannel,
                    {"without-channel", "C", "Take a channel away"},
                    kMedia,
                    kCaption,
                    kSet,
                    kLabel,
                    {"draft", nullptr, "Back to the drafts: its jobs are canceled"},
                    {"plan", nullptr, "Plan a draft: its jobs are made"}},
                   edit});
    all.push_back({"entries move", "ID", 1, 1, "Move an entry and its jobs", "", {kAt, kZone}, move});
    all.push_back({"entries delete", "ID…", 1, -1, "Delete entries and cancel their jobs", "", {}, remove});
    all.push_back({"entries shift",
                   "",
                   0,
                   0,
                   "Move many entries at once",
                   "Days and weeks keep the wall clock in each entry's zone, hours keep the duration. What cannot move "
                   "is listed with its reason.\n"
                   "  kalends-cli entries shift --after 2026-12-01T00:00:00Z --by 1w --dry-run",
                   {{"ids", "A,B", "These entries"},
                    {"from", "TIME", "A range, included"},
                    {"to", "TIME", "…not included"},
                    {"after", "TIME", "Everything later than this"},
                    {"by", "AMOUNT", "2d, -3h, 1w, 90m"},
                    {"dry-run", nullptr, "Only say what would happen"}},
                   shift});
}

} // namespace kalends
