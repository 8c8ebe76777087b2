// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/stdinput.h"
#include "cli/table.h"
#include "model/channel.h"
#include "model/texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

void addAccountRow(Table &table, const QJsonObject &account)
{
    table.add({account[u"id"].toString(), account[u"channel"].toString(), oneLine(account[u"username"].toString(), 30),
               account[u"status"].toString(), account[u"accessExpiresAt"].toString(Texts::tr("unknown")),
               account[u"timezone"].toString(), account[u"sandbox"].toBool() ? Texts::tr("sandbox") : QString()});
}

QString shownAccounts(const QJsonArray &accounts)
{
    Table table({u"ID"_s, u"CHANNEL"_s, u"NAME"_s, u"STATUS"_s, u"EXPIRES"_s, u"TIME ZONE"_s, QString()});
    for (const QJsonValue &account : accounts)
        addAccountRow(table, account.toObject());
    return table.toText(Texts::tr("No account is linked. Link one with: kalends-cli accounts link ig --token"));
}

Result<Shown> list(const CommandRun &run)
{
    const auto accounts = run.api.all(u"/v1/accounts"_s);
    KALENDS_TRY(accounts);
    return Shown{.data = *accounts, .text = shownAccounts(*accounts)};
}

Result<Shown> unlink(const CommandRun &run)
{
    const auto done = run.api.remove(u"/v1/accounts/"_s + encoded(run.positional.first()));
    KALENDS_TRY(done);
    return Shown{.data = done->data,
                 .text = Texts::tr("Unlinked. Its tokens are gone from the keychain; its history stays.\n")};
}

Result<Shown> set(const CommandRun &run)
{
    if (!run.has("timezone"))
        return badUsage(Texts::tr("Nothing to set."),
                        Texts::tr("Give --timezone ZONE, for example --timezone Europe/Berlin."));
    const auto done =
        run.api.patch(u"/v1/accounts/"_s + encoded(run.positional.first()), {{u"timezone"_s, run.value("timezone")}});
    KALENDS_TRY(done);
    return Shown{.data = done->data, .text = shownAccounts({done->data})};
}

Result<Shown> linkByToken(const CommandRun &run, const QString &path, QJsonObject body)
{
    const QByteArray token = readStandardInput(64 * 1024).trimmed();
    if (token.isEmpty())
        return badUsage(Texts::tr("No token came on standard input."),
                        Texts::tr("For example: kalends-cli accounts link ig --token < token.txt"));
    body.insert(u"token"_s, QString::fromUtf8(token));
    const auto done = run.api.post(path, body);
    KALENDS_TRY(done);
    return Shown{.data = done->data, .text = shownAccounts({done->data})};
}

void showAuthorizeUrl(const CommandRun &run, const QString &url)
{
    if (run.has("no-browser")) {
        std::fputs(QJsonDocument(QJsonObject{{u"authorizeUrl"_s, url}}).toJson(QJsonDocument::Compact).constData(),
                   stdout);
        std::fputs("\n", stdout);
        std::fflush(stdout);
        return;
    }
    std::fprintf(stderr, "%s\n\n  %s\n\n",
                 qUtf8Printable(Texts::tr(
                     "Your browser opens this page. Agree there; or paste here the address that it ends at:")),
                 qUtf8Printable(url));
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (!opener.isEmpty())
        QProcess::startDetached(opener, {url});
}

/// Waits for the loopback redirect, or for a line on standard input with the redirected URL or the code.
Result<Shown> awaitLink(const CommandRun &run, QJsonObject link)
{
    const QString path = u"/v1/accounts/links/"_s + link[u"id"].toString();
    LineReader input;
    while (link[u"status"].toString() == u"pending") {
        if (const auto line = input.next(std::chrono::milliseconds(300))) {
            const auto done = run.api.post(path + u":complete"_s, {{u"redirectedUrl"_s, QString::fromUtf8(*line)}});
            KALENDS_TRY(done);
            link = done->data.toObject();
            continue;
        }
        const auto state = run.api.get(path);
        KALENDS_TRY(state);
        link = state->data.toObject();
    }
    if (link[u"status"].toString() != u"ok") {
        const QJsonObject error = link[u"error"].toObject();
        const QByteArray code = error[u"code"].toString().toLatin1();
        return Error{.code = errorCodeFromWord(QLatin1String(code)).value_or(ErrorCode::PermissionDenied),
                     .message = error[u"message"].toString(
                         Texts::tr("The account was not linked (%1).").arg(link[u"status"].toString()))};
    }
    const auto accounts = run.api.all(u"/v1/accounts"_s);
    KALENDS_TRY(accounts);
    for (const QJsonValue &account : *accounts) {
        if (account[u"id"] == link[u"accountId"])
            return Shown{.data = account, .text = shownAccounts({account})};
    }
    return Shown{.data = link, .text = Texts::tr("Linked.\n")};
}

Result<Shown> link(const CommandRun &run)
{
    const auto channel = channelFromWord(run.positional.first());
    if (!channel)
        return badUsage(Texts::tr("“%1” is not a channel.").arg(run.positional.first()),
                        Texts::tr("Channels are ig and tiktok."));
    const QString path = u"/v1/accounts/%1/link"_s.arg(word(*channel));
    QJsonObject body;
    if (run.has("timezone"))
        body.insert(u"timezone"_s, run.value("timezone"));
    if (run.has("token")) {
        if (*channel != Channel::Instagram)
            return badUsage(Texts::tr("Only Instagram can be linked with a pasted token."));
        return linkByToken(run, path, body);
    }
    const auto begun = run.api.post(path, body);
    KALENDS_TRY(begun);
    const QJsonObject pending = begun->data.toObject();
    showAuthorizeUrl(run, pending[u"authorizeUrl"].toString());
    return awaitLink(run, pending);
}

} // namespace

void addAccountCommands(std::vector<Command> &all)
{
    all.push_back(
        {"accounts list", "", 0, 0, "The linked accounts, their state and when their tokens expire", "", {}, list});
    all.push_back({"accounts link",
                   "CHANNEL",
                   1,
                   1,
                   "Link Instagram (ig) or TikTok (tiktok)",
                   "With --token, the long-lived token that Instagram's dashboard shows is read from standard input "
                   "and checked:\n"
                   "  kalends-cli accounts link ig --token < token.txt\n"
                   "Without it the browser opens. With --no-browser the address is printed as {\"authorizeUrl\": …}; "
                   "the command then waits\n"
                   "for the redirect, or for the redirected address (or the code) on a line of standard input.",
                   {{"token", nullptr, "Read a long-lived token from standard input (ig only)"},
                    {"no-browser", nullptr, "Print the address instead of opening it"},
                    {"timezone", "ZONE", "The account's time zone, such as Europe/Berlin; the system's when left out"}},
                   link});
    all.push_back({"accounts unlink",
                   "ID",
                   1,
                   1,
                   "Unlink an account: revoke, remove its tokens, keep its history",
                   "",
                   {},
                   unlink});
    all.push_back({"accounts set",
                   "ID",
                   1,
                   1,
                   "Change an account",
                   "",
                   {{"timezone", "ZONE", "Its time zone, such as Europe/Berlin"}},
                   set});
}

} // namespace kalends
