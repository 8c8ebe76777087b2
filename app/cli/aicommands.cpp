// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/table.h"
#include "model/channel.h"
#include "model/texts.h"

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// What the provider could not do, behind what was drafted all the same.
QString withNote(const QString &text, const QJsonValue &data)
{
    const QString note = data[u"note"].toString();
    return note.isEmpty() ? text : text + note + u'\n';
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        texts.append(item.toString());
    return texts.join(u" | "_s);
}

QString shownDraft(const QJsonValue &data)
{
    Table table({u"FIELD"_s, u"SOURCE"_s, u"TEXT"_s});
    const QJsonArray suggestions = data[u"suggestions"].toArray();
    for (const QJsonValue &one : suggestions) {
        const QString channel = one[u"channel"].toString();
        table.add({channel.isEmpty() ? one[u"field"].toString() : channel + u'.' + one[u"field"].toString(),
                   one[u"source"].toString(), oneLine(valueText(one[u"value"]), 100)});
    }
    QString text = table.toText(Texts::tr("Nothing to draft: every text is written already."));
    if (data[u"slot"].isObject())
        text += Texts::tr("A good time: %1. %2")
                    .arg(data[u"slot"][u"scheduledAt"].toString(), data[u"slot"][u"reason"].toString()) +
                u'\n';
    return withNote(text, data);
}

QString shownProposals(const QJsonArray &proposals)
{
    Table table({u"TIME"_s, u"CHANNELS"_s, u"SOURCE"_s, u"IDEA"_s});
    for (const QJsonValue &one : proposals) {
        QStringList channels;
        const QJsonArray list = one[u"channels"].toArray();
        for (const QJsonValue &channel : list)
            channels.append(channel.toString());
        table.add({one[u"scheduledAt"].toString(), channels.join(u'+'), one[u"source"].toString(),
                   oneLine(one[u"idea"].toString(), 90)});
    }
    return table.toText(Texts::tr("No proposals."));
}

Result<Shown> prefill(const CommandRun &run)
{
    QJsonObject body{{u"entryId"_s, run.positional.first()}};
    if (run.has("offline"))
        body.insert(u"offline"_s, true);
    const auto answer = run.api.post(u"/v1/ai/prefill"_s, body);
    KALENDS_TRY(answer);
    return Shown{.data = answer->data, .text = shownDraft(answer->data)};
}

Result<QJsonObject> planBody(const CommandRun &run)
{
    QJsonObject body{{u"stream"_s, false}};
    for (const char *name : {"goals", "cadence", "from", "to", "timezone"}) {
        if (run.has(name))
            body.insert(QString::fromLatin1(name), run.value(name));
    }
    QJsonArray channels;
    for (const QString &name : run.values("channel")) {
        const auto channel = channelFromWord(name);
        if (!channel)
            return badUsage(Texts::tr("“%1” is not a channel.").arg(name), Texts::tr("Channels are ig and tiktok."));
        channels.append(QString(word(*channel)));
    }
    if (!channels.isEmpty())
        body.insert(u"channels"_s, channels);
    if (run.has("offline"))
        body.insert(u"offline"_s, true);
    return body;
}

Result<Shown> plan(const CommandRun &run)
{
    const auto body = planBody(run);
    KALENDS_TRY(body);
    const auto answer = run.api.post(u"/v1/ai/calendar"_s, *body);
    KALENDS_TRY(answer);
    const QJsonArray proposals = answer->data[u"proposals"].toArray();
    const QString text = withNote(shownProposals(proposals), answer->data);
    if (!run.has("save"))
        return Shown{.data = answer->data, .text = text + Texts::tr("Nothing is saved yet: add --save.") + u'\n'};
    const auto saved = run.api.post(u"/v1/ai/calendar:save"_s, {{u"proposals"_s, proposals}});
    KALENDS_TRY(saved);
    return Shown{.data = saved->data,
                 .text = text + Texts::tr("Saved as drafts: %1.").arg(saved->data.toArray().size()) + u'\n'};
}

Result<Shown> test(const CommandRun &run)
{
    const auto answer = run.api.post(u"/v1/ai/test"_s);
    KALENDS_TRY(answer);
    Table table({u"WHAT"_s, u"RESULT"_s, u""_s});
    const QJsonArray checks = answer->data[u"checks"].toArray();
    for (const QJsonValue &check : checks)
        table.add({check[u"subject"].toString(), check[u"verdict"].toString(), check[u"message"].toString()});
    return Shown{.data = answer->data,
                 .text = table.toText({}),
                 .exit = answer->data[u"usable"].toBool() ? Exit::Done : Exit::Failed};
}

} // namespace

void addAiCommands(std::vector<Command> &all)
{
    const OptionSpec offline{"offline", nullptr, "Ask no provider: templates, file names and own history only"};
    all.push_back({"ai prefill",
                   "ENTRY",
                   1,
                   1,
                   "Draft the texts of an entry that are still empty or only drafted",
                   "What a person has written is never changed. Without a provider the offline drafter answers.",
                   {offline},
                   prefill});
    all.push_back({"ai plan",
                   "",
                   0,
                   0,
                   "Propose posts for a stretch of the calendar",
                   "For example: ai plan --goals \"show the studio, sell the bowls\" --cadence \"3 per week\" --from "
                   "2026-12-01 --to 2026-12-24 --save",
                   {{"goals", "TEXT", "What the posts are for"},
                    {"cadence", "WORDS", "daily, \"3 per week\", \"2 per day\", mon,wed,fri (default: 3 per week)"},
                    {"from", "TIME", "The first day or moment (default: now)"},
                    {"to", "TIME", "The last day, or the moment before which it ends (default: a week)"},
                    {"channel", "C", "ig or tiktok; may be given twice (default: both)"},
                    {"timezone", "ZONE", "In which days and times are meant"},
                    {"save", nullptr, "Keep the proposals as drafts with their times"},
                    offline},
                   plan});
    all.push_back({"ai test", "", 0, 0, "Try the provider that is set up and say what it can do", "", {}, test});
}

} // namespace kalends
