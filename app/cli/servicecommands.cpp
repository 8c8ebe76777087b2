// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/servicecommands.h"

#include "cli/stdinput.h"
#include "cli/table.h"
#include "model/texts.h"

#include <QFileInfo>
#include <QJsonArray>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

Result<Shown> status(const CommandRun &run)
{
    const auto answer = run.api.get(u"/v1/status"_s);
    KALENDS_TRY(answer);
    const QJsonObject s = answer->data.toObject();
    QString text;
    if (const QJsonObject next = s[u"nextDue"].toObject(); !next.isEmpty())
        text += Texts::tr("Next: %1 “%2” to %3")
                    .arg(next[u"at"].toString(), oneLine(next[u"title"].toString(), 40), next[u"channel"].toString()) +
                u'\n';
    else
        text += Texts::tr("Next: nothing is due") + u'\n';
    text +=
        Texts::tr("Worker %1 · %2 running · %3 waiting · %4 late · %5 stuck · %6 retrying · %7 unknown · %8 held · %9 "
                  "need attention")
            .arg(s[u"worker"].toString())
            .arg(s[u"running"].toInt())
            .arg(s[u"waiting"].toInt())
            .arg(s[u"late"].toInt())
            .arg(s[u"stuck"].toInt())
            .arg(s[u"retrying"].toInt())
            .arg(s[u"confirming"].toInt())
            .arg(s[u"held"].toInt())
            .arg(s[u"needsAttention"].toInt()) +
        u'\n';
    for (const QJsonValue &problem : s[u"problems"].toArray())
        text += u"! %1\n"_s.arg(oneLine(problem.toString(), 500));
    if (!run.api.remote())
        text +=
            Texts::tr("No service runs on this profile, so nothing is published. Start it with: kalends-cli serve") +
            u'\n';
    return Shown{.data = s, .text = text};
}

Result<Shown> flagsList(const CommandRun &run)
{
    const auto flags = run.api.all(u"/v1/flags"_s);
    KALENDS_TRY(flags);
    Table table({u"FLAG"_s, u"STATE"_s});
    for (const QJsonValue &flag : *flags)
        table.add({flag[u"name"].toString(), flag[u"enabled"].toBool() ? Texts::tr("on") : Texts::tr("off")});
    return Shown{.data = *flags, .text = table.toText({})};
}

Result<Shown> flagsSet(const CommandRun &run)
{
    const QString state = run.positional.at(1);
    if (state != u"on" && state != u"off")
        return badUsage(Texts::tr("“%1” is neither on nor off.").arg(state.left(20)));
    const auto done = run.api.put(u"/v1/flags/"_s + encoded(run.positional.first()), {{u"enabled"_s, state == u"on"}});
    KALENDS_TRY(done);
    return Shown{.data = done->data, .text = u"%1 %2\n"_s.arg(run.positional.first(), state)};
}

Result<Shown> secretsSet(const CommandRun &run)
{
    QByteArray value = readStandardInput(64 * 1024);
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    if (!QUtf8StringView(value).isValidUtf8())
        return badUsage(Texts::tr("What came on standard input is not text."));
    if (value.isEmpty())
        return badUsage(Texts::tr("No value came on standard input."),
                        Texts::tr("For example: kalends-cli secrets set %1 < file").arg(run.positional.first()));
    const auto done =
        run.api.put(u"/v1/secrets/"_s + encoded(run.positional.first()), {{u"value"_s, QString::fromUtf8(value)}});
    value.fill('\0');
    KALENDS_TRY(done);
    return Shown{.data = done->data, .text = Texts::tr("Kept in the keychain.") + u'\n'};
}

Result<Shown> secretsDelete(const CommandRun &run)
{
    const auto done = run.api.remove(u"/v1/secrets/"_s + encoded(run.positional.first()));
    KALENDS_TRY(done);
    return Shown{.data = done->data, .text = Texts::tr("Removed from the keychain.") + u'\n'};
}

Result<Shown> secretsList(const CommandRun &run)
{
    const auto names = run.api.all(u"/v1/secrets"_s);
    KALENDS_TRY(names);
    QString text;
    for (const QJsonValue &name : *names)
        text += name[u"name"].toString() + u'\n';
    return Shown{.data = *names, .text = text.isEmpty() ? Texts::tr("No secrets are set.") + u'\n' : text};
}

Result<Shown> exportPlan(const CommandRun &run)
{
    const QString format =
        run.has("format") ? run.value("format") : QFileInfo(run.positional.first()).suffix().toLower();
    const auto done =
        run.api.post(u"/v1/export"_s, {{u"path"_s, absolute(run.positional.first())}, {u"format"_s, format}});
    KALENDS_TRY(done);
    return Shown{.data = done->data,
                 .text = Texts::tr("Wrote %1 entries.").arg(done->data[u"entries"].toInt()) + u'\n'};
}

/// "column=field", as often as there are columns; the last = divides, since a title may hold one.
Result<QJsonObject> mappingFrom(const QStringList &pairs)
{
    QJsonObject mapping;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1 || equals + 1 == pair.size())
            return badUsage(Texts::tr("“%1” is not a column and its field.").arg(pair.left(80)),
                            Texts::tr("For example: --map \"Post text=caption\""));
        mapping.insert(pair.left(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
    return mapping;
}

Result<QJsonObject> importRequest(const CommandRun &run)
{
    QJsonObject body{{u"path"_s, absolute(run.positional.first())},
                     {u"dryRun"_s, run.has("dry-run")},
                     {u"partial"_s, run.has("partial")}};
    const Result<QJsonObject> mapping = mappingFrom(run.values("map"));
    KALENDS_TRY(mapping);
    if (!mapping->isEmpty())
        body.insert(u"mapping"_s, *mapping);
    if (run.has("preset"))
        body.insert(u"preset"_s, run.value("preset"));
    if (run.has("channels"))
        body.insert(u"channels"_s, QJsonArray::fromStringList(run.value("channels").split(u',', Qt::SkipEmptyParts)));
    return body;
}

QString joined(const QJsonArray &values)
{
    QStringList words;
    for (const QJsonValue &value : values)
        words.append(value.toString());
    return words.join(u',');
}

/// The first rows as they would become entries.
QString previewOf(const QJsonArray &preview)
{
    if (preview.isEmpty())
        return {};
    Table table({u"ROW"_s, u"TIME"_s, u"STATE"_s, u"CHANNELS"_s, u"MEDIA"_s, u"CAPTION"_s});
    for (const QJsonValue &row : preview) {
        const bool isGood = row[u"problems"].toArray().isEmpty();
        table.add({QString::number(row[u"row"].toInt()), row[u"scheduledAt"].toString(),
                   isGood ? row[u"state"].toString() : Texts::tr("refused"), joined(row[u"channels"].toArray()),
                   QString::number(row[u"media"].toArray().size()), oneLine(row[u"caption"].toString(), 40)});
    }
    return table.toText({});
}

/// Which column was taken for what; nothing for files that have none.
QString columnsOf(const QJsonObject &report)
{
    QStringList columns;
    for (const QJsonValue &column : report[u"columns"].toArray())
        columns.append(oneLine(column[u"column"].toString(), 30) + u'=' + column[u"field"].toString());
    if (columns.isEmpty())
        return {};
    const QString preset = report[u"preset"].toString();
    return Texts::tr("Columns (%1, %2): %3")
               .arg(preset.isEmpty() ? Texts::tr("mapped by hand") : preset, report[u"encoding"].toString(),
                    columns.join(u", "_s)) +
           u'\n';
}

Result<Shown> importPlan(const CommandRun &run)
{
    const Result<QJsonObject> request = importRequest(run);
    KALENDS_TRY(request);
    const auto done = run.api.post(u"/v1/import"_s, *request);
    KALENDS_TRY(done);
    const QJsonObject report = done->data.toObject();
    QString text = columnsOf(report) + previewOf(report[u"preview"].toArray()) +
                   Texts::tr("%1 rows, %2 good").arg(report[u"rows"].toInt()).arg(report[u"accepted"].toInt()) + u'\n';
    for (const QString &kind : {u"refused"_s, u"notes"_s}) {
        for (const QJsonValue &row : report[kind].toArray())
            text += Texts::tr("  row %1: %2").arg(row[u"row"].toInt()).arg(oneLine(row[u"message"].toString(), 500)) +
                    u'\n';
    }
    const bool refused = !report[u"refused"].toArray().isEmpty() && !run.has("partial");
    if (refused)
        text += Texts::tr("Nothing was imported; --partial takes the good rows.") + u'\n';
    return Shown{.data = report, .text = text, .exit = refused ? Exit::Failed : Exit::Done};
}

Result<Shown> backup(const CommandRun &run)
{
    const auto done = run.api.post(u"/v1/backup"_s, {{u"path"_s, absolute(run.positional.first())}});
    KALENDS_TRY(done);
    return Shown{.data = done->data,
                 .text = Texts::tr("Backed up and verified: %1 bytes.").arg(done->data[u"bytes"].toInteger()) + u'\n'};
}

Shown shownFindings(const QJsonArray &findings)
{
    QString text;
    bool well = true;
    for (const QJsonValue &finding : findings) {
        const bool ok = finding[u"ok"].toBool();
        well = well && ok;
        text += u"%1 %2: %3\n"_s.arg(ok ? u"✓"_s : u"✗"_s, finding[u"check"].toString(),
                                     oneLine(finding[u"message"].toString(), 500));
        if (const QString hint = finding[u"hint"].toString(); !hint.isEmpty())
            text += u"    → %1\n"_s.arg(oneLine(hint, 500));
    }
    return {.data = findings, .text = text, .exit = well ? Exit::Done : Exit::Failed};
}

Result<Shown> doctor(const CommandRun &run)
{
    const auto findings = run.api.get(u"/v1/doctor"_s);
    KALENDS_TRY(findings);
    return shownFindings(findings->data.toArray());
}

/// Which of the doctor's checks an error belongs to.
QString checkFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseBusy:
        return u"database"_s;
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
        return u"keychain"_s;
    default:
        return u"profile"_s;
    }
}

} // namespace

Shown findingFor(const Error &error)
{
    QString hint = error.hint;
    if (error.code == ErrorCode::DatabaseCorrupt)
        hint = Texts::tr(
            "Nothing was touched. “kalends-cli doctor --recover” sets the damaged files aside whole and restores "
            "the newest good backup.");
    return shownFindings({QJsonObject{{u"check"_s, checkFor(error.code)},
                                      {u"ok"_s, false},
                                      {u"message"_s, error.message},
                                      {u"hint"_s, hint.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hint)}}});
}

void addServiceCommands(std::vector<Command> &all)
{
    all.push_back({"status", "", 0, 0, "What is next, running, waiting, late, stuck", "", {}, status});
    all.push_back({"flags list", "", 0, 0, "The feature flags", "", {}, flagsList});
    all.push_back({"flags set",
                   "NAME on|off",
                   2,
                   2,
                   "Turn a flag on or off",
                   "publish_ig and publish_tiktok let a channel publish; publish_now allows “jobs publish-now”. Off "
                   "loses nothing.",
                   {},
                   flagsSet});
    all.push_back(
        {"secrets set",
         "NAME",
         1,
         1,
         "Put a secret from standard input into the keychain",
         "Names: instagram.client_secret, tiktok.client_secret, staging.secret_access_key, assistant.api_key.",
         {},
         secretsSet});
    all.push_back({"secrets delete", "NAME", 1, 1, "Remove a secret from the keychain", "", {}, secretsDelete});
    all.push_back({"secrets list", "", 0, 0, "The names of the secrets that are set", "", {}, secretsList});
    all.push_back({"export",
                   "FILE",
                   1,
                   1,
                   "Write the plan to a file",
                   "",
                   {{"format", "ics|csv|json", "By the file's suffix when left out"}},
                   exportPlan});
    all.push_back(
        {"import",
         "FILE|FOLDER",
         1,
         1,
         "Read a plan from a CSV, ICS or JSON file, or a folder",
         "A file goes in whole or not at all. A CSV file's columns are found by its header; “--map” says them by "
         "hand:\nscheduled_at, date, time, timezone, caption, channels, media, labels, draft, ignore or a field "
         "such as ig.first_comment.\nA folder is the CSV file in it with the media beside it; without one, each "
         "picture and film in it becomes a draft.\nFor example: kalends-cli import posts.csv --dry-run --map "
         "\"Post text=caption\" --channels ig",
         {{"dry-run", nullptr, "Only show what the rows would become"},
          {"partial", nullptr, "Take the good rows"},
          {"preset", "kalends|buffer|later|metricool", "Whose columns they are; by the header when left out"},
          {"map", "COLUMN=FIELD", "What a column holds; may be repeated"},
          {"channels", "ig,tiktok", "Where rows go that do not say it"}},
         importPlan});
    all.push_back({"backup", "FILE", 1, 1, "Copy the database to a file and verify the copy", "", {}, backup});
    all.push_back({"restore",
                   "[FILE]",
                   0,
                   1,
                   "Put a backup in the place of the database; without FILE, list the backups",
                   "The database as it is is set aside whole; jobs then wait for a yes (“jobs release --all”), since "
                   "the backup cannot know\nwhat went out meanwhile. No service may run on the profile.",
                   {},
                   doctor});
    all.push_back({"doctor",
                   "",
                   0,
                   0,
                   "Check keychain, staging, clock, database and accounts, and say what to do",
                   "With --recover, a corrupt database is set aside whole and the newest good backup restored; overdue "
                   "jobs then wait for a yes\n(“jobs release --all”). No service may run on the profile meanwhile.",
                   {{"recover", nullptr, "Set a corrupt database aside and restore the newest good backup"}},
                   doctor});
}

} // namespace kalends
