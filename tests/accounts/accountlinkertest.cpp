// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountdirectory.h"
#include "accounts/accountsworld.h"
#include "accounts/redirecttarget.h"
#include "store/jobrepository.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrlQuery>

using namespace kalends;

namespace
{
constexpr int kUnlinked = -1;

QString state(const Link &link)
{
    return QUrlQuery(QUrl(link.authorizeUrl)).queryItemValue(u"state"_s, QUrl::FullyDecoded);
}

QUrl redirect(const Link &link)
{
    return QUrl(QUrlQuery(QUrl(link.authorizeUrl)).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

/// What the browser does with a redirect to this computer.
QByteArray browse(const QUrl &url, const QByteArray &query)
{
    QTcpSocket socket;
    QByteArray page;
    socket.connectToHost(url.host(), quint16(url.port()));
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] {
        socket.write("GET " + url.path().toLatin1() + "?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n");
    });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { page += socket.readAll(); });
    AccountsWorld::spinUntil([&] { return !page.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState; });
    return page + socket.readAll();
}
} // namespace

/// Linking keeps nothing before everything is known to be right; unlinking leaves no token behind.
class AccountLinkerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPastedTokenLinksAProfessionalAccount();
    void aPastedTokenThatIsNoneIsRefusedBeforeAnybodyIsAsked_data();
    void aPastedTokenThatIsNoneIsRefusedBeforeAnybodyIsAsked();
    void aTokenThatInstagramRefusesIsNotKept();
    void aPersonalAccountIsExplained();
    void anotherIdentityAsksForUnlinkFirst();
    void theSameIdentityIsLinkedAgainWithNewTokens();
    void anUnlinkedIdentityGetsItsIdBack();
    void tikTokLinksThroughTheBrowser();
    void aWrongStateIsNotFoundAndChangesNothing();
    void sayingNoIsDenied();
    void aMissingPermissionFailsTheLinkAndKeepsNothing();
    void instagramLinksFromThePastedAddress_data();
    void instagramLinksFromThePastedAddress();
    void pastedJunkLeavesTheLinkPending_data();
    void pastedJunkLeavesTheLinkPending();
    void aLinkIsFinishedOnce();
    void aLinkExpires();
    void anotherLinkOfTheChannelReplacesThePendingOne();
    void nothingIsKeptWhenTheKeychainRefuses();
    void aFailedExchangeFailsTheLink();
    void linkingNeedsAnAppAndASoundRedirect_data();
    void linkingNeedsAnAppAndASoundRedirect();
    void sandboxHostsMarkTheAccount();
    void unlinkingRevokesWipesAndKeepsTheHistory();
    void unlinkingRefreshesAnExpiredTokenFirst();
    void unlinkingOfflineStillWipes();
    void unlinkingWithALockedKeychainChangesNothing();
    void creatorInfoRefreshesOnceAndMarksTheDead();
    void creatorInfoStaysBelowTheLimit();
    void aLinkByCodeEndsAsThePlatformSays_data();
    void aLinkByCodeEndsAsThePlatformSays();
    void anAccountWithoutAHandleIsCalledByItsName();
    void aRedirectListensOnlyOnThisComputer_data();
    void aRedirectListensOnlyOnThisComputer();
    void creatorInfoTellsWhatWentWrong_data();
    void creatorInfoTellsWhatWentWrong();
    void aLinkThatIsBeingFinishedIsLeftAlone();
    void anErrorOfThePlatformsPageFailsTheLink();
    void aPortThatIsTakenIsTold();
    void linksAreForgottenAfterAnHour();
    void unlinkingTwiceIsOnce();
    void worksFromAnyThread();
    void theDirectoryChecksZones();
};

void AccountLinkerTest::aPastedTokenLinksAProfessionalAccount()
{
    AccountsWorld world;
    const Result<Account> account = wait<Account>([&](QObject *guard, auto done) {
        world.linker->linkWithToken(Channel::Instagram, Secret("  IGpasted-token\n"), "Asia/Kathmandu", guard, done);
    });
    QVERIFY2(account, account ? "" : qPrintable(account.error().message));
    QCOMPARE(account->externalAccountId, u"17841"_s);
    QCOMPARE(account->username, u"studio"_s);
    QCOMPARE(account->timezone, "Asia/Kathmandu");
    QCOMPARE(account->status, AccountStatus::Ok);
    QCOMPARE(account->sandbox, false);
    QCOMPARE(account->accessExpiresAt, world.clock.now() + std::chrono::days(60));
    QCOMPARE(world.token(account->id)->reveal(), "IGpasted-token");
    world.clock.advance(24h); // nobody knows when it was issued: after a day it gets a known life
    QCOMPARE(world.token(account->id)->reveal(), "IGnew");
    QCOMPARE(world.stored(account->id).accessExpiresAt, world.clock.now() + 5183944s);
}

void AccountLinkerTest::aPastedTokenThatIsNoneIsRefusedBeforeAnybodyIsAsked_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << Channel::Instagram << QByteArray() << QByteArray() << ErrorCode::InvalidValue;
    QTest::newRow("spaces") << Channel::Instagram << QByteArray("   \n") << QByteArray() << ErrorCode::InvalidValue;
    QTest::newRow("a sentence") << Channel::Instagram << QByteArray("this is my token") << QByteArray()
                                << ErrorCode::InvalidValue;
    QTest::newRow("a header break") << Channel::Instagram << QByteArray("IGAAAAAAAA\r\nX: y") << QByteArray()
                                    << ErrorCode::InvalidValue;
    QTest::newRow("emoji") << Channel::Instagram << QByteArray("IGAAAAAA\xf0\x9f\x98\x80") << QByteArray()
                           << ErrorCode::InvalidValue;
    QTest::newRow("a megabyte") << Channel::Instagram << QByteArray(1'000'000, 'x') << QByteArray()
                                << ErrorCode::InvalidValue;
    QTest::newRow("no such zone") << Channel::Instagram << QByteArray("IGAAAAAAAA") << QByteArray("Mars/Olympus")
                                  << ErrorCode::InvalidTimezone;
    QTest::newRow("tiktok") << Channel::TikTok << QByteArray("act.AAAAAAAA") << QByteArray() << ErrorCode::BadRequest;
}

void AccountLinkerTest::aPastedTokenThatIsNoneIsRefusedBeforeAnybodyIsAsked()
{
    QFETCH(Channel, channel);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, zone);
    QFETCH(ErrorCode, code);
    AccountsWorld world;
    const auto account = wait<Account>(
        [&](QObject *guard, auto done) { world.linker->linkWithToken(channel, Secret(token), zone, guard, done); });
    QVERIFY(!account);
    QCOMPARE(account.error().code, code);
    QVERIFY(token.trimmed().isEmpty() || !account.error().message.contains(QString::fromUtf8(token)));
    QCOMPARE(world.platform.sent.size(), 0);
    QVERIFY(world.vault.values.isEmpty());
}

namespace
{
Result<Account> pasteToken(AccountsWorld &world, const QByteArray &token = "IGpasted-token")
{
    return wait<Account>([&](QObject *guard, auto done) {
        world.linker->linkWithToken(Channel::Instagram, Secret(token), {}, guard, done);
    });
}
Result<Link> begin(AccountsWorld &world, Channel channel)
{
    return wait<Link>([&](QObject *guard, auto done) { world.linker->beginLink(channel, {}, guard, done); });
}
Result<Link> linkNow(AccountsWorld &world, const LinkId &id)
{
    return wait<Link>([&](QObject *guard, auto done) { world.linker->linkState(id, guard, done); });
}
Result<Link> complete(AccountsWorld &world, const LinkId &id, const QByteArray &pasted)
{
    return wait<Link>([&](QObject *guard, auto done) { world.linker->completeLink(id, Secret(pasted), guard, done); });
}
Result<void> unlinkNow(AccountsWorld &world, const AccountId &id)
{
    return wait<void>([&](QObject *guard, auto done) { world.linker->unlink(id, guard, done); });
}
bool nothingKept(const AccountsWorld &world)
{
    return world.vault.values.isEmpty() && AccountRepository(*world.database).list(true)->isEmpty();
}
} // namespace

void AccountLinkerTest::aTokenThatInstagramRefusesIsNotKept()
{
    AccountsWorld world;
    const Result<Account> account = pasteToken(world, "dead-token");
    QVERIFY(!account);
    QCOMPARE(account.error().code, ErrorCode::TokenExpired);
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::aPersonalAccountIsExplained()
{
    AccountsWorld world;
    world.platform.instagramMe = R"({"user_id":"17841","username":"me","account_type":"PERSONAL"})";
    const Result<Account> account = pasteToken(world);
    QVERIFY(!account);
    QCOMPARE(account.error().code, ErrorCode::InvalidValue);
    QVERIFY(account.error().message.contains(u"professional"_s));
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::anotherIdentityAsksForUnlinkFirst()
{
    AccountsWorld world;
    const Account first = world.instagram();
    const auto before = world.vault.values.keys();
    world.platform.instagramMe = R"({"user_id":"99999","username":"other","account_type":"BUSINESS"})";
    const Result<Account> account = pasteToken(world);
    QVERIFY(!account);
    QCOMPARE(account.error().code, ErrorCode::AccountExists);
    QVERIFY(account.error().message.contains(u"studio"_s) && account.error().message.contains(u"other"_s));
    QVERIFY(account.error().hint.contains(u"nlink"_s));
    QCOMPARE(world.vault.values.keys(), before);
    QCOMPARE(world.token(first.id)->reveal(), "IGold");
}

void AccountLinkerTest::theSameIdentityIsLinkedAgainWithNewTokens()
{
    AccountsWorld world;
    const Account first = world.instagram();
    const EntryId entry = world.entryOn(first);
    QVERIFY(world.keeper->reportDead(first.id, AccountStatus::Revoked));
    QCOMPARE(world.readiness(entry), u"token_expired"_s);
    const Result<Account> again = pasteToken(world);
    QVERIFY(again);
    QCOMPARE(again->id, first.id);
    QCOMPARE(again->status, AccountStatus::Ok);
    QCOMPARE(again->timezone, "Europe/Berlin"); // kept
    QCOMPARE(world.token(first.id)->reveal(), "IGpasted-token");
    QVERIFY(world.readiness(entry) != u"token_expired"_s);
}

void AccountLinkerTest::anUnlinkedIdentityGetsItsIdBack()
{
    AccountsWorld world;
    const Account first = world.instagram();
    QVERIFY(unlinkNow(world, first.id));
    const Result<Account> again = pasteToken(world);
    QVERIFY(again);
    QCOMPARE(again->id, first.id);
    QCOMPARE(world.token(first.id)->reveal(), "IGpasted-token");
}

void AccountLinkerTest::tikTokLinksThroughTheBrowser()
{
    AccountsWorld world;
    world.vault.values.insert(secretKey(u"tiktok.client_secret"_s), Secret("sec+ret"));
    const Result<Link> link = begin(world, Channel::TikTok);
    QVERIFY(link);
    QVERIFY(link->listening);
    QCOMPARE(link->status, LinkStatus::Pending);
    QCOMPARE(redirect(*link).host(), u"127.0.0.1"_s);
    QCOMPARE(redirect(*link).path(), u"/callback/"_s);
    QVERIFY(state(*link).size() >= 43); // 256 bit
    QSignalSpy changed(world.linker.get(), &AccountLinker::linkChanged);
    const QByteArray page = browse(redirect(*link), "code=a%2Ab%210&scopes=user.info.basic%2Cvideo.publish&state=" +
                                                        state(*link).toLatin1());
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(AccountsWorld::spinUntil([&] { return !changed.isEmpty(); }));
    const Result<Link> after = linkNow(world, link->id);
    QVERIFY2(after->status == LinkStatus::Ok, after->error ? qPrintable(after->error->message) : "");
    const Account account = world.stored(after->accountId);
    QCOMPARE(account.externalAccountId, u"open-1"_s);
    QCOMPARE(account.username, u"nick"_s);
    QCOMPARE(account.displayName, u"Nick"_s);
    QVERIFY(account.scopes.contains(u"video.publish"_s));
    QCOMPARE(account.accessExpiresAt, world.clock.now() + 2h);
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
    const HttpRequest exchange = world.platform.sent.first();
    QCOMPARE(exchange.delivery, Delivery::Once);
    const QByteArray body = std::get<QByteArray>(exchange.body);
    QVERIFY(body.contains("client_secret=sec%2Bret") && body.contains("code=a%2Ab%210&"));
    QVERIFY(body.contains("redirect_uri=" + QUrl::toPercentEncoding(redirect(*link).toString())));
    // The receiver is gone: a second visit finds nobody.
    QTcpSocket late;
    late.connectToHost(redirect(*link).host(), quint16(redirect(*link).port()));
    QVERIFY(AccountsWorld::spinUntil([&] { return late.error() == QAbstractSocket::ConnectionRefusedError; }));
}

void AccountLinkerTest::aWrongStateIsNotFoundAndChangesNothing()
{
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::TikTok);
    for (const QByteArray &query : {QByteArray("code=evil&state=wrong"), QByteArray("code=evil"),
                                    QByteArray("error=access_denied"), QByteArray("")})
        QVERIFY(browse(redirect(*link), query).startsWith("HTTP/1.1 404"));
    QCOMPARE(linkNow(world, link->id)->status, LinkStatus::Pending);
    QCOMPARE(world.platform.sent.size(), 0);
    QVERIFY(browse(redirect(*link), "code=good&state=" + state(*link).toLatin1()).startsWith("HTTP/1.1 200"));
    QVERIFY(AccountsWorld::spinUntil([&] { return linkNow(world, link->id)->status == LinkStatus::Ok; }));
}

void AccountLinkerTest::sayingNoIsDenied()
{
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::TikTok);
    QVERIFY(browse(redirect(*link), "error=access_denied&error_description=no+way&state=" + state(*link).toLatin1())
                .contains("not given"));
    QVERIFY(AccountsWorld::spinUntil([&] { return linkNow(world, link->id)->status == LinkStatus::Denied; }));
    QCOMPARE(linkNow(world, link->id)->error->platformMessage, u"no way"_s);
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::aMissingPermissionFailsTheLinkAndKeepsNothing()
{
    AccountsWorld world;
    world.platform.scopes = u"user.info.basic"_s;
    const Result<Link> link = begin(world, Channel::TikTok);
    (void)browse(redirect(*link), "code=good&state=" + state(*link).toLatin1());
    QVERIFY(AccountsWorld::spinUntil([&] { return linkNow(world, link->id)->status == LinkStatus::Failed; }));
    const Link failed = *linkNow(world, link->id);
    QCOMPARE(failed.error->code, ErrorCode::PermissionDenied);
    QVERIFY(failed.error->message.contains(u"video.publish"_s));
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::instagramLinksFromThePastedAddress_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("whole address") << QByteArray("https://localhost:8000/callback/?code=AQB%2B1&state=STATE#_");
    QTest::newRow("with white space") << QByteArray(
        "\n https://localhost:8000/callback/?code=AQB%2B1&state=STATE#_ \n");
    QTest::newRow("query") << QByteArray("?code=AQB%2B1&state=STATE");
    QTest::newRow("query without its mark") << QByteArray("state=STATE&code=AQB%2B1#_");
    QTest::newRow("bare code") << QByteArray("AQB+1#_");
}

void AccountLinkerTest::instagramLinksFromThePastedAddress()
{
    QFETCH(QByteArray, pasted);
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::Instagram);
    QVERIFY(link);
    QVERIFY(!link->listening);
    QVERIFY(link->authorizeUrl.startsWith(u"https://www.instagram.com/oauth/authorize?"_s));
    const Result<Link> done = complete(world, link->id, QByteArray(pasted).replace("STATE", state(*link).toLatin1()));
    QVERIFY(done);
    QVERIFY2(done->status == LinkStatus::Ok, done->error ? qPrintable(done->error->message) : "");
    QVERIFY(std::get<QByteArray>(world.platform.sent.first().body).contains("code=AQB%2B1"));
    const Account account = world.stored(done->accountId);
    QCOMPARE(account.accessExpiresAt, world.clock.now() + 5183944s);
    QCOMPARE(account.scopes.size(), 2); // named by the first exchange
    QCOMPARE(world.token(account.id)->reveal(), "IGlong");
}

void AccountLinkerTest::pastedJunkLeavesTheLinkPending_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << QByteArray("it did not work");
    QTest::newRow("an address without a query") << QByteArray("https://localhost:8000/callback/");
    QTest::newRow("an address with nothing in it") << QByteArray("https://localhost:8000/callback/?x=1");
    QTest::newRow("another link's state") << QByteArray("https://localhost:8000/callback/?code=AQB&state=other");
    QTest::newRow("no state") << QByteArray("https://localhost:8000/callback/?code=AQB");
    QTest::newRow("somebody's error") << QByteArray("https://localhost:8000/callback/?error=access_denied");
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'a');
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80");
}

void AccountLinkerTest::pastedJunkLeavesTheLinkPending()
{
    QFETCH(QByteArray, pasted);
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::Instagram);
    const Result<Link> done = complete(world, link->id, pasted);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::BadRequest);
    QVERIFY(!done.error().hint.isEmpty());
    QCOMPARE(linkNow(world, link->id)->status, LinkStatus::Pending);
    QCOMPARE(world.platform.sent.size(), 0);
    QVERIFY(complete(world, link->id, "AQgood")->status == LinkStatus::Ok); // a second try is fine
}

void AccountLinkerTest::aLinkIsFinishedOnce()
{
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::Instagram);
    QVERIFY(complete(world, link->id, "AQgood"));
    const Result<Link> again = complete(world, link->id, "AQgood");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidState);
    QCOMPARE(complete(world, LinkId::create(), "AQgood").error().code, ErrorCode::NotFound);
    QCOMPARE(linkNow(world, LinkId::create()).error().code, ErrorCode::NotFound);
}

void AccountLinkerTest::aLinkExpires()
{
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::Instagram);
    world.clock.advance(10min - 1s);
    QCOMPARE(linkNow(world, link->id)->status, LinkStatus::Pending);
    world.clock.advance(1s);
    QCOMPARE(linkNow(world, link->id)->status, LinkStatus::Expired);
    QCOMPARE(complete(world, link->id, "AQgood").error().code, ErrorCode::InvalidState);
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::anotherLinkOfTheChannelReplacesThePendingOne()
{
    AccountsWorld world;
    const Result<Link> first = begin(world, Channel::TikTok);
    const Result<Link> other = begin(world, Channel::Instagram);
    const Result<Link> second = begin(world, Channel::TikTok);
    QCOMPARE(linkNow(world, first->id)->status, LinkStatus::Failed);
    QCOMPARE(linkNow(world, other->id)->status, LinkStatus::Pending);
    QCOMPARE(linkNow(world, second->id)->status, LinkStatus::Pending);
    QVERIFY(state(*first) != state(*second));
}

void AccountLinkerTest::nothingIsKeptWhenTheKeychainRefuses()
{
    AccountsWorld world;
    world.vault.failWrites = ErrorCode::KeychainLocked;
    const Result<Account> account = pasteToken(world);
    QVERIFY(!account);
    QCOMPARE(account.error().code, ErrorCode::KeychainLocked);
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::aFailedExchangeFailsTheLink()
{
    AccountsWorld world;
    world.platform.script = [](const HttpRequest &) {
        return HttpAnswer{.fault = NetFault::Lost, .faultText = u"lost"_s};
    };
    const Result<Link> link = begin(world, Channel::Instagram);
    const Result<Link> done = complete(world, link->id, "AQgood");
    QVERIFY(done);
    QCOMPARE(done->status, LinkStatus::Failed);
    QCOMPARE(done->error->code, ErrorCode::Network);
    QCOMPARE(world.platform.sent.size(), 1); // a code works once
    QVERIFY(nothingKept(world));
}

void AccountLinkerTest::linkingNeedsAnAppAndASoundRedirect_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("redirectUrl");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no app") << QString() << u"https://localhost:8000/"_s << ErrorCode::FieldsMissing;
    QTest::newRow("no redirect") << u"1"_s << QString() << ErrorCode::FieldsMissing;
    for (const char *bad : {"localhost", "ftp://localhost/", "http://127.0.0.1:*/cb?x=1", "http://127.0.0.1:*/cb#x",
                            "http://u:p@localhost/", "//x", "http://*:*/"})
        QTest::newRow(bad) << u"1"_s << QString::fromLatin1(bad) << ErrorCode::InvalidValue;
}

void AccountLinkerTest::linkingNeedsAnAppAndASoundRedirect()
{
    QFETCH(QString, clientId);
    QFETCH(QString, redirectUrl);
    QFETCH(ErrorCode, code);
    AccountsWorld world;
    world.settings.instagram.clientId = clientId;
    world.settings.instagram.redirectUrl = redirectUrl;
    const Result<Link> link = begin(world, Channel::Instagram);
    QVERIFY(!link);
    QCOMPARE(link.error().code, code);
}

void AccountLinkerTest::sandboxHostsMarkTheAccount()
{
    AccountsWorld world;
    world.settings.instagram.official = false;
    QVERIFY(pasteToken(world)->sandbox);
}

void AccountLinkerTest::unlinkingRevokesWipesAndKeepsTheHistory()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    const EntryId entry = world.entryOn(account);
    const PublishJob job{.id = JobId::create(),
                         .entryId = entry,
                         .channel = Channel::TikTok,
                         .accountId = account.id,
                         .scheduledAt = world.clock.now() + 24h,
                         .createdAt = world.clock.now(),
                         .updatedAt = world.clock.now()};
    QVERIFY(JobRepository(*world.database).insert(job));
    QVERIFY(world.token(account.id, true)); // both slots hold something
    QVERIFY(unlinkNow(world, account.id));
    QCOMPARE(world.platform.count(u"oauth/revoke"_s), 1);
    QVERIFY(std::get<QByteArray>(world.platform.sent.last().body).contains("token=act.1"));
    QVERIFY(world.vault.values.isEmpty());
    QVERIFY(world.stored(account.id).unlinkedAt);
    QVERIFY(AccountDirectory(*world.database).list()->isEmpty());
    const PublishJob after = **JobRepository(*world.database).find(job.id);
    QCOMPARE(after.status, JobStatus::NeedsAttention);
    QCOMPARE(after.lastErrorCode, u"account_missing"_s);
    QVERIFY(world.readiness(entry) == u"needs_attention"_s || world.readiness(entry) == u"account_missing"_s);
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::AccountMissing);
    QCOMPARE(unlinkNow(world, account.id).error().code, ErrorCode::NotFound);
    QCOMPARE(unlinkNow(world, AccountId::create()).error().code, ErrorCode::NotFound);
}

void AccountLinkerTest::unlinkingRefreshesAnExpiredTokenFirst()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    QVERIFY(unlinkNow(world, account.id));
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
    QVERIFY(std::get<QByteArray>(world.platform.sent.last().body).contains("token=act.1"));
    QVERIFY(world.vault.values.isEmpty());
}

void AccountLinkerTest::unlinkingOfflineStillWipes()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    world.platform.script = [](const HttpRequest &) {
        return HttpAnswer{.fault = NetFault::NotSent, .faultText = u"offline"_s};
    };
    QVERIFY(unlinkNow(world, account.id));
    QVERIFY(world.vault.values.isEmpty());
    QVERIFY(world.stored(account.id).unlinkedAt);
}

void AccountLinkerTest::unlinkingWithALockedKeychainChangesNothing()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.vault.failReads = ErrorCode::KeychainLocked;
    QCOMPARE(unlinkNow(world, account.id).error().code, ErrorCode::KeychainLocked);
    world.vault.failReads.reset();
    QVERIFY(!world.stored(account.id).unlinkedAt);
    QCOMPARE(world.platform.sent.size(), 0);
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QVERIFY(unlinkNow(world, account.id)); // later it works
}

namespace
{
Result<CreatorInfo> creator(AccountsWorld &world, const AccountId &id)
{
    return wait<CreatorInfo>([&](QObject *guard, auto done) { world.linker->creatorInfo(id, guard, done); });
}
} // namespace

void AccountLinkerTest::creatorInfoRefreshesOnceAndMarksTheDead()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    QCOMPARE(creator(world, account.id)->privacyOptions, QStringList{u"SELF_ONLY"_s});
    world.platform.accessToken = "act.moved"; // the platform forgot the access token, not the refresh token
    QVERIFY(creator(world, account.id));
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
    world.platform.script = [](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (request.url.path().contains(u"creator_info"_s))
            return answered(401, R"({"error":{"code":"access_token_invalid"}})");
        return std::nullopt;
    };
    QCOMPARE(creator(world, account.id).error().code, ErrorCode::TokenExpired);
    QCOMPARE(world.platform.count(u"oauth/token"_s), 2);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Revoked);
    QCOMPARE(creator(world, world.instagram().id).error().code, ErrorCode::InvalidState);
}

void AccountLinkerTest::creatorInfoStaysBelowTheLimit()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    for (int i = 0; i < 18; ++i)
        QVERIFY(creator(world, account.id));
    QCOMPARE(creator(world, account.id).error().code, ErrorCode::RateLimited);
    QCOMPARE(world.platform.sent.size(), 18);
    world.clock.advance(1min);
    QVERIFY(creator(world, account.id));
}

void AccountLinkerTest::aLinkByCodeEndsAsThePlatformSays_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("path");
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<LinkStatus>("status");
    QTest::addColumn<ErrorCode>("code"); // Internal: no error
    const HttpAnswer lost{.fault = NetFault::Lost, .faultText = u"lost"_s};
    const auto row = [](const char *name, Channel channel, const char *path, const HttpAnswer &answer,
                        LinkStatus status, ErrorCode code = ErrorCode::Internal) {
        QTest::newRow(name) << channel << QString::fromLatin1(path) << answer << status << code;
    };
    const auto ig = Channel::Instagram;
    const auto tiktok = Channel::TikTok;
    row("the code is used up", ig, "api.instagram.com/oauth/access_token",
        answered(400, R"({"error_type":"OAuthException","code":400,"error_message":"used"})"), LinkStatus::Failed,
        ErrorCode::TokenExpired);
    row("the exchange is down", ig, "api.instagram.com/oauth/access_token", answered(503, "{}"), LinkStatus::Failed,
        ErrorCode::PlatformUnavailable);
    row("the exchange answers with a page", ig, "api.instagram.com/oauth/access_token", answered(200, "<html>"),
        LinkStatus::Failed, ErrorCode::InvalidResponse);
    row("the longer token is lost", ig, "graph.instagram.com/access_token", lost, LinkStatus::Failed,
        ErrorCode::Network);
    row("the longer grant names account and scopes", ig, "graph.instagram.com/access_token",
        answered(
            200,
            R"({"access_token":"IGlong","expires_in":100,"user_id":17841,"permissions":"instagram_business_basic,instagram_business_content_publish"})"),
        LinkStatus::Ok);
    row("no scopes are named", ig, "api.instagram.com/oauth/access_token",
        answered(200, R"({"access_token":"IGshort","user_id":102})"), LinkStatus::Ok);
    row("who it is cannot be asked", ig, "/me", lost, LinkStatus::Failed, ErrorCode::Network);
    row("nobody is named", ig, "/me", answered(200, "{}"), LinkStatus::Failed, ErrorCode::InvalidResponse);
    row("the kind of account is not said", ig, "/me", answered(200, R"({"user_id":"17841","username":"studio"})"),
        LinkStatus::Ok);
    row("another kind of creator", ig, "/me",
        answered(200, R"({"user_id":"17841","username":"studio","account_type":"MEDIA_CREATOR"})"), LinkStatus::Ok);
    row("TikTok's code is used up", tiktok, "/v2/oauth/token/",
        answered(400, R"({"error":"invalid_grant","error_description":"used"})"), LinkStatus::Failed,
        ErrorCode::TokenExpired);
    row("TikTok is down", tiktok, "/v2/oauth/token/", answered(503, R"({"error":"server_error"})"), LinkStatus::Failed,
        ErrorCode::PlatformUnavailable);
    row("TikTok grants nothing", tiktok, "/v2/oauth/token/", answered(200, "{}"), LinkStatus::Failed,
        ErrorCode::InvalidResponse);
    row("TikTok answers with an envelope's error", tiktok, "/v2/oauth/token/",
        answered(200, R"({"error":{"code":"internal_error"}})"), LinkStatus::Failed, ErrorCode::PlatformUnavailable);
    row("TikTok does not say who", tiktok, "/v2/user/info/",
        answered(200, R"({"data":{"user":{}},"error":{"code":"ok"}})"), LinkStatus::Failed, ErrorCode::InvalidResponse);
    row("TikTok's limit hides the handle", tiktok, "creator_info",
        answered(403, R"({"error":{"code":"spam_risk_too_many_posts"}})"), LinkStatus::Ok);
}

void AccountLinkerTest::aLinkByCodeEndsAsThePlatformSays()
{
    QFETCH(Channel, channel);
    QFETCH(QString, path);
    QFETCH(HttpAnswer, answer);
    QFETCH(LinkStatus, status);
    QFETCH(ErrorCode, code);
    AccountsWorld world;
    world.platform.script = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        const bool isIt = (request.url.host() + request.url.path()).contains(path);
        return isIt ? std::optional(answer) : std::nullopt;
    };
    const Result<Link> link = begin(world, channel);
    QVERIFY2(link.ok(), link.ok() ? "" : qPrintable(link.error().message));
    const Result<Link> done =
        complete(world, link->id, redirect(*link).toEncoded() + "?code=c&state=" + state(*link).toUtf8());
    QVERIFY(done.ok());
    QVERIFY2(done->status == status, done->error ? qPrintable(done->error->message) : "linked");
    QCOMPARE(done->error ? done->error->code : ErrorCode::Internal, code);
    const auto linked = AccountRepository(*world.database).linked(channel);
    QCOMPARE(linked->has_value(), status == LinkStatus::Ok);
    QCOMPARE(world.vault.values.isEmpty(), status != LinkStatus::Ok); // nothing is kept of what failed
}

void AccountLinkerTest::anAccountWithoutAHandleIsCalledByItsName()
{
    AccountsWorld world;
    world.platform.instagramMe = R"({"user_id":"17841","name":"The Studio"})";
    const Result<Account> first = pasteToken(world);
    QVERIFY(first.ok());
    world.platform.instagramMe = R"({"user_id":"9","name":"Another"})";
    const Result<Account> other = pasteToken(world);
    QCOMPARE(other.error().code, ErrorCode::AccountExists);
    QVERIFY(other.error().message.contains(u"The Studio"_s) && other.error().message.contains(u"Another"_s));
    QVERIFY(AccountRepository(*world.database).setStatus(first->id, AccountStatus::Revoked).ok());
    QVERIFY(world.token(first->id).error().message.contains(u"The Studio"_s));
}

void AccountLinkerTest::aRedirectListensOnlyOnThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("listens");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("any port") << u"http://127.0.0.1:*/callback/"_s << true << 0 << QByteArray("/callback/");
    QTest::newRow("a port") << u"http://localhost:8123/x"_s << true << 8123 << QByteArray("/x");
    QTest::newRow("no path") << u"http://127.0.0.1:8123"_s << true << 8123 << QByteArray("/");
    QTest::newRow("IPv6") << u"http://[::1]:8123/"_s << false << 8123 << QByteArray("/");
    QTest::newRow("encrypted: pasted") << u"https://localhost:8000/"_s << false << 8000 << QByteArray("/");
    QTest::newRow("elsewhere: pasted") << u"http://studio.example/cb"_s << false << 80 << QByteArray("/cb");
}

void AccountLinkerTest::aRedirectListensOnlyOnThisComputer()
{
    QFETCH(QString, url);
    const Result<RedirectTarget> target = redirectTarget(url, u"setting"_s);
    QVERIFY(target.ok());
    QTEST(target->listens, "listens");
    QTEST(int(target->port), "port");
    QTEST(target->path, "path");
}

void AccountLinkerTest::creatorInfoTellsWhatWentWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such account") << u"unknown"_s << ErrorCode::AccountMissing;
    QTest::newRow("the keychain is locked") << u"keychain"_s << ErrorCode::KeychainLocked;
    QTest::newRow("nobody answers") << u"silence"_s << ErrorCode::Network;
    QTest::newRow("it took too long") << u"late"_s << ErrorCode::Timeout;
    QTest::newRow("the platform has trouble") << u"trouble"_s << ErrorCode::PlatformUnavailable;
    QTest::newRow("the sign-in cannot be renewed") << u"refresh"_s << ErrorCode::Network;
}

void AccountLinkerTest::creatorInfoTellsWhatWentWrong()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    AccountsWorld world;
    const AccountId id = what == u"unknown" ? AccountId::create() : world.tikTok().id;
    if (what == u"keychain")
        world.vault.failReads = ErrorCode::KeychainLocked;
    world.platform.script = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        const HttpAnswer lost{.fault = NetFault::Lost, .faultText = u"lost"_s};
        const bool asks = request.url.path().contains("creator_info"_L1);
        if (what == u"silence")
            return lost;
        if (what == u"late")
            return HttpAnswer{.fault = NetFault::TimedOut, .faultText = u"late"_s};
        if (what == u"trouble")
            return answered(500, R"({"error":{"code":"internal_error"}})");
        return asks ? answered(401, R"({"error":{"code":"access_token_invalid"}})") : lost;
    };
    const auto info = creator(world, id);
    QVERIFY(!info.ok());
    QCOMPARE(info.error().code, code);
    QVERIFY(!info.error().message.isEmpty());
}

void AccountLinkerTest::aLinkThatIsBeingFinishedIsLeftAlone()
{
    AccountsWorld world;
    const Result<Link> first = begin(world, Channel::Instagram);
    QVERIFY(first.ok());
    world.platform.holdNext = true;
    std::optional<Result<Link>> ended;
    const QByteArray address = "https://localhost:8000/callback/?code=c&state=" + state(*first).toUtf8();
    world.linker->completeLink(first->id, Secret(address), this,
                               [&](const Result<Link> &link) { ended.emplace(link); });
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    const auto again = complete(world, first->id, address);
    QCOMPARE(again.error().code, ErrorCode::InvalidState);
    const Result<Link> second = begin(world, Channel::Instagram); // does not take the place of one that is nearly there
    QVERIFY(second.ok());
    world.platform.held.first().second(
        answered(200, R"({"access_token":"IGshort","user_id":102,"permissions":"instagram_business_basic,)"
                      R"(instagram_business_content_publish"})"));
    QVERIFY(AccountsWorld::spinUntil([&] { return ended.has_value(); }));
    QVERIFY2(ended->ok(), ended->ok() ? "" : qPrintable(ended->error().message));
    QCOMPARE((*ended)->status, LinkStatus::Ok);
}

void AccountLinkerTest::anErrorOfThePlatformsPageFailsTheLink()
{
    AccountsWorld world;
    const Result<Link> link = begin(world, Channel::Instagram);
    QVERIFY(link.ok());
    const QByteArray address =
        "https://localhost:8000/callback/?error=server_error&error_description=Oops&state=" + state(*link).toUtf8();
    const auto ended = complete(world, link->id, address);
    QVERIFY(ended.ok());
    QCOMPARE(ended->status, LinkStatus::Failed);
    QCOMPARE(ended->error->platformCode, u"server_error"_s);
    QVERIFY(world.platform.sent.isEmpty());
}

void AccountLinkerTest::aPortThatIsTakenIsTold()
{
    AccountsWorld world;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    world.settings.instagram.redirectUrl = u"http://127.0.0.1:%1/callback/"_s.arg(other.serverPort());
    const Result<Link> link = begin(world, Channel::Instagram);
    QCOMPARE(link.error().code, ErrorCode::ServiceUnavailable);
    QVERIFY(link.error().message.contains(QString::number(other.serverPort())));
}

void AccountLinkerTest::linksAreForgottenAfterAnHour()
{
    AccountsWorld world;
    const Result<Link> first = begin(world, Channel::Instagram);
    world.clock.advance(30min);
    QCOMPARE(linkNow(world, first->id)->status, LinkStatus::Expired);
    QVERIFY(begin(world, Channel::Instagram).ok());
    QVERIFY(linkNow(world, first->id).ok()); // a person may still want to know
    world.clock.advance(31min);
    QVERIFY(begin(world, Channel::TikTok).ok());
    QCOMPARE(linkNow(world, first->id).error().code, ErrorCode::NotFound);
}

void AccountLinkerTest::unlinkingTwiceIsOnce()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.holdNext = true;
    std::optional<Result<void>> first;
    world.linker->unlink(account.id, this, [&](const Result<void> &done) { first.emplace(done); });
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    QCOMPARE(unlinkNow(world, account.id).error().code, ErrorCode::InvalidState);
    world.platform.held.first().second(answered(200, "{}"));
    QVERIFY(AccountsWorld::spinUntil([&] { return first.has_value(); }));
    QVERIFY(first->ok());
    QCOMPARE(world.platform.count(u"oauth/revoke"_s), 1);
}

void AccountLinkerTest::worksFromAnyThread()
{
    AccountsWorld world;
    std::atomic<int> result = kUnlinked;
    const std::unique_ptr<QThread> caller(QThread::create([&] {
        QObject guard;
        QEventLoop loop;
        world.linker->linkWithToken(Channel::Instagram, Secret("IGpasted-token"), {}, &guard,
                                    [&](const Result<Account> &account) {
                                        result = account && QThread::currentThread() == guard.thread() ? 1 : 0;
                                        loop.quit();
                                    });
        loop.exec();
    }));
    caller->start();
    QVERIFY(AccountsWorld::spinUntil([&] { return result != kUnlinked; }));
    QCOMPARE(result.load(), 1);
    caller->wait();
}

void AccountLinkerTest::theDirectoryChecksZones()
{
    AccountsWorld world;
    const Account account = world.instagram();
    const AccountDirectory directory(*world.database);
    QCOMPARE(directory.setTimezone(account.id, "Australia/Lord_Howe")->timezone, "Australia/Lord_Howe");
    QCOMPARE(directory.setTimezone(account.id, "Mars/Olympus").error().code, ErrorCode::InvalidTimezone);
    QCOMPARE(directory.setTimezone(account.id, "").error().code, ErrorCode::InvalidTimezone);
    QCOMPARE(directory.find(account.id)->timezone, "Australia/Lord_Howe");
    QCOMPARE(directory.setTimezone(AccountId::create(), "UTC").error().code, ErrorCode::NotFound);
    QCOMPARE((*directory.linked(Channel::Instagram))->id, account.id);
    QVERIFY(!*directory.linked(Channel::TikTok));
}

QTEST_GUILESS_MAIN(AccountLinkerTest)
#include "accountlinkertest.moc"
