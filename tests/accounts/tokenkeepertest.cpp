// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountsworld.h"
#include "accounts/tokenpolicy.h"

#include <QSignalSpy>

using namespace kalends;

/// Tokens stay alive, and no crash, lost answer or sick keychain loses them or is taken for the end of a link.
class TokenKeeperTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOutTheTokenFromTheVaultOnceAndThenFromMemory();
    void refreshesWhenLessThanHalfAnHourIsLeft();
    void refreshesByItselfAheadOfExpiry();
    void concurrentCallersShareOneRefresh();
    void alternatesTheSlotsAndKeepsTheOldTokensUntilTheCommit();
    void anEmptyRefreshTokenNeverReplacesAStoredOne();
    void tokensOfSomebodyElseAreNotKept();
    void aRefreshLeavesOnce();
    void aLostRefreshThatNeverHappenedIsMadeUpFor();
    void aLostRefreshThatHappenedEndsTheLinkOnlyWhenTheOldTokensAreUsedUp();
    void afterACrashTheNewSlotIsTakenWhenItWasWritten();
    void afterACrashTheNewSlotIsTakenEvenWhenItsAccessHasExpired();
    void afterACrashTheOldSlotIsTakenWhenTheRequestNeverArrived();
    void afterACrashWithTheAnswerLostAndAllExpiredTheAccountIsExpired();
    void offlineAfterACrashDecidesNothing();
    void aRefusedRefreshMarksTheAccountAndItsEntriesAtOnce();
    void aRefusalIsCheckedAgainstTheVaultOnce();
    void networkTroubleIsNotARevocation_data();
    void networkTroubleIsNotARevocation();
    void aFailedRefreshStillHandsOutALivingToken();
    void keychainTroubleIsNotAnEndedLink_data();
    void keychainTroubleIsNotAnEndedLink();
    void nothingIsAskedOfThePlatformWhenTheKeychainCannotBeWritten();
    void newTokensThatTheKeychainRefusesAreKeptAndSavedLater();
    void aWellKeychainWithoutTheTokensMeansLinkAgain_data();
    void aWellKeychainWithoutTheTokensMeansLinkAgain();
    void anAccountDiesAtTheMomentItsTokensDo();
    void reportDeadShowsOnTheEntriesAtOnce();
    void anUnlinkedAccountHasNoTokens();
    void aDeadGuardIsNotCalled();
    void instagramRefreshesInPlaceWithoutAnIntent();
    void instagramTooYoungTokensAreTriedAgainTomorrow();
    void whatACrashLeftIsSettledByWhatThePlatformSays_data();
    void whatACrashLeftIsSettledByWhatThePlatformSays();
    void aTokenThatRanOutIsRefusedAtTheNextQuestion();
    void whoWaitsForTheRefreshGoesOnAfterIt();
    void aKeeperMayGoWhileTheKeychainThinks();
    void unknownAndUnlinkedAccountsAreNamed();
    void thePolicyKnowsWhenToRefresh_data();
    void thePolicyKnowsWhenToRefresh();
    void thePolicyKnowsWhenAnAccountEnds_data();
    void thePolicyKnowsWhenAnAccountEnds();
    void whatAGrantDoesNotSayIsAssumed_data();
    void whatAGrantDoesNotSayIsAssumed();
};

void TokenKeeperTest::handsOutTheTokenFromTheVaultOnceAndThenFromMemory()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    world.vault.failReads = ErrorCode::KeychainLocked; // no second look is needed
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QCOMPARE(world.platform.sent.size(), 0);
}

void TokenKeeperTest::refreshesWhenLessThanHalfAnHourIsLeft()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(89min);
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    world.clock.advance(2min);
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
    const Account after = world.stored(account.id);
    QCOMPARE(after.tokenGeneration, 1);
    QCOMPARE(after.accessExpiresAt, world.clock.now() + 2h);
    QCOMPARE(after.refreshExpiresAt, world.clock.now() + std::chrono::days(180));
    QCOMPARE(after.tokenIssuedAt, world.clock.now());
    QVERIFY(!world.refreshOpen(account.id));
}

void TokenKeeperTest::refreshesByItselfAheadOfExpiry()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(100min);
    world.keeper->check();
    QVERIFY(AccountsWorld::spinUntil([&] { return world.stored(account.id).tokenGeneration == 1; }));
    world.keeper->check();
    AccountsWorld::settle();
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
}

void TokenKeeperTest::concurrentCallersShareOneRefresh()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    QList<QByteArray> tokens;
    const auto take = [&](const Result<Secret> &token) { tokens.append(token ? token->reveal() : "error"); };
    for (int i = 0; i < 5; ++i) {
        world.keeper->accessToken(account.id, this, take);
        world.keeper->refreshNow(account.id, this, take);
    }
    world.keeper->check();
    QVERIFY(AccountsWorld::spinUntil([&] { return tokens.size() == 10; }));
    QCOMPARE(QSet<QByteArray>(tokens.cbegin(), tokens.cend()), QSet<QByteArray>{"act.1"});
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
}

void TokenKeeperTest::alternatesTheSlotsAndKeepsTheOldTokensUntilTheCommit()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.vault.beforeWrite = [&](const QString &key, const Secret &) {
        QVERIFY(key !=
                tokenKey(account.id.toString(), world.stored(account.id).tokenGeneration)); // never the slot in use
    };
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(world.token(account.id, true)->reveal(), "act." + QByteArray::number(i));
    QCOMPARE(world.stored(account.id).tokenGeneration, 3);
    QCOMPARE(world.slot(account.id, 3)->generation, 3);
    QCOMPARE(world.slot(account.id, 2)->generation, 2);
}

void TokenKeeperTest::anEmptyRefreshTokenNeverReplacesAStoredOne()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.omitRefreshToken = true;
    QCOMPARE(world.token(account.id, true)->reveal(), "act.1");
    QCOMPARE(world.slot(account.id, 1)->tokens.refresh.reveal(), "rft.0");
    QCOMPARE(world.token(account.id, true)->reveal(), "act.2");
}

void TokenKeeperTest::tokensOfSomebodyElseAreNotKept()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.openId = u"somebody"_s;
    QCOMPARE(codeOf(world.token(account.id, true)), ErrorCode::TokenExpired);
    QCOMPARE(world.stored(account.id).tokenGeneration, 0);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Expired);
}

void TokenKeeperTest::aRefreshLeavesOnce()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    QVERIFY(world.token(account.id, true));
    QCOMPARE(world.platform.sent.last().delivery, Delivery::Once);
}

void TokenKeeperTest::aLostRefreshThatNeverHappenedIsMadeUpFor()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    world.platform.dropRefresh = true;
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::Network);
    QVERIFY(world.refreshOpen(account.id));
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
    QVERIFY(!world.refreshOpen(account.id));
}

void TokenKeeperTest::aLostRefreshThatHappenedEndsTheLinkOnlyWhenTheOldTokensAreUsedUp()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(95min);
    world.platform.loseRefresh = true;
    QCOMPARE(world.token(account.id)->reveal(), "act.0"); // it still lives
    QVERIFY(world.refreshOpen(account.id));
    world.platform.accessToken = "act.0"; // and the platform still takes it
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QVERIFY(!world.refreshOpen(account.id));
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
    QCOMPARE(world.token(account.id)->reveal(), "act.0"); // nor asked again while it lives
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
    world.clock.advance(24min + 30s);
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QVERIFY(world.stored(account.id).status != AccountStatus::Ok);
}

void TokenKeeperTest::afterACrashTheNewSlotIsTakenWhenItWasWritten()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    bool died = false;
    world.vault.afterWrite = [&](const QString &, const Secret &value) {
        return !(died = storedTokensFrom(value)->generation == 1);
    };
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) { QFAIL("dead processes do not answer"); });
    QVERIFY(AccountsWorld::spinUntil([&] { return died; }));
    QVERIFY(world.refreshOpen(account.id));
    world.vault.afterWrite = {};
    world.restart();
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
    QCOMPARE(world.stored(account.id).tokenGeneration, 1);
    QVERIFY(!world.refreshOpen(account.id));
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1); // no second refresh
}

void TokenKeeperTest::afterACrashTheNewSlotIsTakenEvenWhenItsAccessHasExpired()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    bool died = false;
    world.vault.afterWrite = [&](const QString &, const Secret &value) {
        return !(died = storedTokensFrom(value)->generation == 1);
    };
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) {});
    QVERIFY(AccountsWorld::spinUntil([&] { return died; }));
    world.vault.afterWrite = {};
    world.clock.advance(10h);
    world.platform.accessToken = "expired";
    world.restart(false);
    QCOMPARE(world.token(account.id)->reveal(), "act.2"); // through the refresh token of the new slot
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
}

void TokenKeeperTest::afterACrashTheOldSlotIsTakenWhenTheRequestNeverArrived()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.holdNext = true; // sent, but the process dies and nothing arrived
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) {});
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    QVERIFY(world.refreshOpen(account.id)); // the intent was there before the request
    world.restart();
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QVERIFY(!world.refreshOpen(account.id));
    QCOMPARE(world.token(account.id, true)->reveal(), "act.1");
}

void TokenKeeperTest::afterACrashWithTheAnswerLostAndAllExpiredTheAccountIsExpired()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    const EntryId entry = world.entryOn(account);
    world.platform.holdNext = true;
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) {});
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    world.platform.refreshToken = "rft.rotated"; // it had arrived
    world.platform.accessToken = "act.rotated";
    world.restart();
    QVERIFY(AccountsWorld::spinUntil([&] { return world.stored(account.id).status != AccountStatus::Ok; }));
    QCOMPARE(world.stored(account.id).status, AccountStatus::Expired);
    QVERIFY(!world.refreshOpen(account.id));
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QCOMPARE(world.readiness(entry), u"token_expired"_s);
}

void TokenKeeperTest::offlineAfterACrashDecidesNothing()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.holdNext = true;
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) {});
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    world.platform.script = [](const HttpRequest &) {
        return HttpAnswer{.fault = NetFault::NotSent, .faultText = u"offline"_s};
    };
    world.clock.advance(3h);
    world.restart();
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::Network);
    QVERIFY(world.refreshOpen(account.id));
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    world.platform.script = {};
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
}

void TokenKeeperTest::aRefusedRefreshMarksTheAccountAndItsEntriesAtOnce()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    const EntryId entry = world.entryOn(account);
    QSignalSpy changed(world.keeper.get(), &TokenKeeper::statusChanged);
    world.platform.refreshToken = "gone";
    const Result<Secret> token = world.token(account.id, true);
    QCOMPARE(codeOf(token), ErrorCode::TokenExpired);
    QCOMPARE(token.error().platformCode, u"invalid_grant"_s);
    QVERIFY(token.error().message.contains(u"nick"_s));
    QCOMPARE(world.stored(account.id).status, AccountStatus::Revoked);
    QCOMPARE(world.readiness(entry), u"token_expired"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!world.refreshOpen(account.id));
    const int asked = int(world.platform.sent.size());
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QCOMPARE(world.platform.sent.size(), asked); // a dead account is left in peace
}

void TokenKeeperTest::aRefusalIsCheckedAgainstTheVaultOnce()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.platform.refreshToken = "rft.other";
    world.platform.script = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (world.platform.count(u"oauth/token"_s) == 1 &&
            request.url.path().contains(u"token"_s)) { // another process was faster
            world.vault.values.insert(
                tokenKey(account.id.toString(), 0),
                toSecret({.tokens = {.access = Secret("act.other"), .refresh = Secret("rft.other")}, .generation = 0}));
        }
        return std::nullopt;
    };
    QCOMPARE(world.token(account.id, true)->reveal(), "act.1");
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    QCOMPARE(world.platform.count(u"oauth/token"_s), 2);
}

void TokenKeeperTest::networkTroubleIsNotARevocation_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<bool>("open");
    QTest::newRow("not sent") << HttpAnswer{.fault = NetFault::NotSent} << false;
    QTest::newRow("lost") << HttpAnswer{.fault = NetFault::Lost} << true;
    QTest::newRow("timed out") << HttpAnswer{.fault = NetFault::TimedOut} << true;
    QTest::newRow("500") << answered(500, "oops") << true;
    QTest::newRow("server_error") << answered(503, R"({"error":"server_error"})") << true;
    QTest::newRow("200 with junk") << answered(200, "<html>") << true;
    QTest::newRow("200 with an empty token") << answered(200, R"({"access_token":""})") << true;
    QTest::newRow("redirect") << answered(302, "") << true;
    QTest::newRow("429") << answered(429, R"({"error":"rate_limit_exceeded"})") << false;
    QTest::newRow("wrong secret") << answered(401, R"({"error":"invalid_client"})") << false;
}

void TokenKeeperTest::networkTroubleIsNotARevocation()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(bool, open);
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    world.platform.script = [&](const HttpRequest &) { return answer; };
    const Result<Secret> token = world.token(account.id);
    QVERIFY(!token);
    QVERIFY(token.error().code != ErrorCode::TokenExpired);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    QCOMPARE(world.refreshOpen(account.id), open);
    world.platform.script = {};
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
}

void TokenKeeperTest::aFailedRefreshStillHandsOutALivingToken()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(100min);
    world.platform.script = [](const HttpRequest &) { return HttpAnswer{.fault = NetFault::NotSent}; };
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QCOMPARE(world.token(account.id)->reveal(), "act.0");
    QCOMPARE(world.platform.sent.size(), 1); // and the next try waits its turn
    QVERIFY(!world.token(account.id, true)); // who was refused needs a new one
}

void TokenKeeperTest::keychainTroubleIsNotAnEndedLink_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("locked") << ErrorCode::KeychainLocked;
    QTest::newRow("denied") << ErrorCode::KeychainDenied;
    QTest::newRow("absent") << ErrorCode::KeychainUnavailable;
    QTest::newRow("slow") << ErrorCode::KeychainTimeout;
}

void TokenKeeperTest::keychainTroubleIsNotAnEndedLink()
{
    QFETCH(ErrorCode, code);
    AccountsWorld world;
    const Account account = world.tikTok();
    world.vault.failReads = code;
    QCOMPARE(codeOf(world.token(account.id)), code);
    world.clock.advance(3h);
    QCOMPARE(codeOf(world.token(account.id)), code);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    world.vault.failReads.reset();
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
}

void TokenKeeperTest::nothingIsAskedOfThePlatformWhenTheKeychainCannotBeWritten()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.vault.failWrites = ErrorCode::KeychainLocked;
    QCOMPARE(codeOf(world.token(account.id, true)), ErrorCode::KeychainLocked);
    QCOMPARE(world.platform.sent.size(), 0);
    QVERIFY(!world.refreshOpen(account.id));
}

void TokenKeeperTest::newTokensThatTheKeychainRefusesAreKeptAndSavedLater()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(3h);
    world.platform.script = [&](const HttpRequest &) -> std::optional<HttpAnswer> {
        world.vault.failWrites = ErrorCode::KeychainLocked; // dies between the probe and the write
        return std::nullopt;
    };
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::KeychainLocked);
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::KeychainLocked);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    world.vault.failWrites.reset();
    world.platform.script = {};
    QCOMPARE(world.token(account.id)->reveal(), "act.1");
    QCOMPARE(world.platform.count(u"oauth/token"_s), 1);
    QCOMPARE(world.stored(account.id).tokenGeneration, 1);
}

void TokenKeeperTest::aWellKeychainWithoutTheTokensMeansLinkAgain_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("wiped") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff{garbage");
}

void TokenKeeperTest::aWellKeychainWithoutTheTokensMeansLinkAgain()
{
    QFETCH(QByteArray, left);
    AccountsWorld world;
    const Account account = world.tikTok();
    world.vault.values.insert(tokenKey(account.id.toString(), 0), Secret(left));
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Expired);
}

void TokenKeeperTest::anAccountDiesAtTheMomentItsTokensDo()
{
    AccountsWorld world;
    const Account account = world.instagram();
    const EntryId entry = world.entryOn(account);
    world.platform.script = [](const HttpRequest &) { return HttpAnswer{.fault = NetFault::NotSent}; };
    world.clock.advance(std::chrono::days(60) - 1s);
    world.keeper->check();
    AccountsWorld::settle();
    QCOMPARE(world.stored(account.id).status, AccountStatus::Ok);
    world.clock.advance(1s);
    world.keeper->check();
    QCOMPARE(world.stored(account.id).status, AccountStatus::Expired);
    QCOMPARE(world.readiness(entry), u"token_expired"_s);
    const Result<Secret> token = world.token(account.id);
    QCOMPARE(codeOf(token), ErrorCode::TokenExpired);
}

void TokenKeeperTest::reportDeadShowsOnTheEntriesAtOnce()
{
    AccountsWorld world;
    const Account account = world.instagram();
    const EntryId entry = world.entryOn(account);
    QVERIFY(world.token(account.id));
    QVERIFY(world.keeper->reportDead(account.id, AccountStatus::Revoked));
    QCOMPARE(world.readiness(entry), u"token_expired"_s);
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QVERIFY(!world.keeper->reportDead(AccountId::create(), AccountStatus::Revoked));
}

void TokenKeeperTest::anUnlinkedAccountHasNoTokens()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    QVERIFY(AccountRepository(*world.database).unlink(account.id));
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::AccountMissing);
    QCOMPARE(codeOf(world.token(AccountId::create())), ErrorCode::AccountMissing);
}

void TokenKeeperTest::aDeadGuardIsNotCalled()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    auto guard = std::make_unique<QObject>();
    bool called = false;
    world.keeper->refreshNow(account.id, guard.get(), [&](const Result<Secret> &) { called = true; });
    guard.reset();
    QVERIFY(AccountsWorld::spinUntil([&] { return world.stored(account.id).tokenGeneration == 1; }));
    QVERIFY(!called);
}

void TokenKeeperTest::instagramRefreshesInPlaceWithoutAnIntent()
{
    AccountsWorld world;
    const Account account = world.instagram();
    world.clock.advance(std::chrono::days(7));
    QCOMPARE(world.token(account.id)->reveal(), "IGnew");
    QCOMPARE(world.stored(account.id).accessExpiresAt, world.clock.now() + 5183944s);
    QVERIFY(!world.refreshOpen(account.id));
    // An answer that is lost costs nothing: the old token lives on.
    world.clock.advance(std::chrono::days(8));
    world.platform.script = [](const HttpRequest &) { return HttpAnswer{.fault = NetFault::Lost}; };
    QCOMPARE(world.token(account.id)->reveal(), "IGnew");
    QVERIFY(!world.refreshOpen(account.id));
}

void TokenKeeperTest::instagramTooYoungTokensAreTriedAgainTomorrow()
{
    AccountsWorld world;
    const Account account = world.instagram();
    world.clock.advance(std::chrono::days(7));
    world.platform.script = [](const HttpRequest &) {
        return answered(400, R"({"error":{"message":"too young","code":100}})");
    };
    QCOMPARE(world.token(account.id)->reveal(), "IGold");
    world.clock.advance(23h);
    world.keeper->check();
    AccountsWorld::settle();
    QCOMPARE(world.platform.sent.size(), 1);
    world.clock.advance(2h);
    world.platform.script = {};
    QCOMPARE(world.token(account.id)->reveal(), "IGnew");
}

void TokenKeeperTest::whatACrashLeftIsSettledByWhatThePlatformSays_data()
{
    QTest::addColumn<int>("newer");
    QTest::addColumn<int>("older");
    QTest::addColumn<bool>("force");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("settled");
    // The HTTP status of the platform's answer to who the tokens of the new and the old slot belong to; 0: the slot is
    // empty; 1: to somebody else. What cannot be settled now stays open, and a token that lives is handed out.
    QTest::newRow("the new ones are ours") << 200 << 0 << false << QByteArray("act.1") << true;
    QTest::newRow("the new ones are somebody else's") << 1 << 200 << false << QByteArray("act.0") << true;
    QTest::newRow("the new ones are refused, the old ones live") << 401 << 200 << false << QByteArray("act.0") << true;
    QTest::newRow("the old ones live, but new ones are wanted") << 0 << 200 << true << QByteArray("act.1") << true;
    QTest::newRow("the platform has trouble with the new ones") << 500 << 200 << false << QByteArray("act.0") << false;
    QTest::newRow("the platform has trouble with the old ones") << 0 << 500 << false << QByteArray("act.0") << false;
    QTest::newRow("both slots are empty") << 0 << 0 << false << QByteArray() << true;
}

void TokenKeeperTest::whatACrashLeftIsSettledByWhatThePlatformSays()
{
    QFETCH(int, newer);
    QFETCH(int, older);
    QFETCH(bool, force);
    QFETCH(QByteArray, token);
    AccountsWorld world;
    const Account account = world.tikTok();
    const QString slotA = tokenKey(account.id.toString(), 0);
    const QString slotB = tokenKey(account.id.toString(), 1);
    StoredTokens fresh = *world.slot(account.id, 0);
    if (newer != 0) {
        fresh.generation = 1;
        fresh.tokens.access = Secret("act.1");
        world.vault.values.insert(slotB, toSecret(fresh));
    }
    if (older == 0)
        world.vault.values.remove(slotA);
    QVERIFY(AccountRepository(*world.database).openRefreshIntent(account.id).ok());
    world.platform.script = [&](const HttpRequest &request) -> std::optional<HttpAnswer> {
        if (!request.url.path().contains("/v2/user/info"_L1))
            return std::nullopt;
        const int status = request.bearer.reveal() == "act.1" ? newer : older;
        if (status == 200 || status == 1)
            return answered(200, R"({"data":{"user":{"open_id":")" + QByteArray(status == 1 ? "other" : "open-1") +
                                     R"(","display_name":"Nick"}},"error":{"code":"ok"}})");
        return answered(status, status == 401 ? R"({"error":{"code":"access_token_invalid"}})"
                                              : R"({"error":{"code":"internal_error"}})");
    };
    world.restart(false);
    const Result<Secret> given = world.token(account.id, force);
    QCOMPARE(given ? given->reveal() : QByteArray(), token);
    QTEST(!world.refreshOpen(account.id), "settled");
    QCOMPARE(world.stored(account.id).status, newer == 0 && older == 0 ? AccountStatus::Expired : AccountStatus::Ok);
}

void TokenKeeperTest::aTokenThatRanOutIsRefusedAtTheNextQuestion()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.clock.advance(std::chrono::days(181));
    QCOMPARE(codeOf(world.token(account.id)), ErrorCode::TokenExpired);
    QCOMPARE(world.stored(account.id).status, AccountStatus::Expired);
    QVERIFY(world.platform.sent.isEmpty());
}

void TokenKeeperTest::whoWaitsForTheRefreshGoesOnAfterIt()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    int done = 0;
    world.keeper->whenIdle(account.id, this, [&] { ++done; });
    QCOMPARE(done, 1); // nothing is under way
    world.platform.holdNext = true;
    world.keeper->refreshNow(account.id, this, [](const Result<Secret> &) {});
    QVERIFY(AccountsWorld::spinUntil([&] { return world.platform.held.size() == 1; }));
    auto gone = std::make_unique<QObject>();
    world.keeper->whenIdle(account.id, this, [&] { ++done; });
    world.keeper->whenIdle(account.id, gone.get(), [&] { done += 100; });
    gone.reset();
    AccountsWorld::settle();
    QCOMPARE(done, 1);
    world.platform.held.first().second(answered(500, "{}"));
    QVERIFY(AccountsWorld::spinUntil([&] { return done > 1; }));
    QCOMPARE(done, 2);
}

void TokenKeeperTest::aKeeperMayGoWhileTheKeychainThinks()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    world.keeper->accessToken(account.id, this, [](const Result<Secret> &) { QFAIL("the keeper is gone"); });
    world.linker.reset();
    world.keeper.reset();
    AccountsWorld::settle();
}

void TokenKeeperTest::unknownAndUnlinkedAccountsAreNamed()
{
    AccountsWorld world;
    const Account account = world.tikTok();
    QCOMPARE(codeOf(world.token(AccountId::create())), ErrorCode::AccountMissing);
    QCOMPARE(codeOf(world.token(AccountId::create(), true)), ErrorCode::AccountMissing);
    QCOMPARE(world.keeper->reportDead(AccountId::create(), AccountStatus::Expired).error().code, ErrorCode::NotFound);
    QVERIFY(AccountRepository(*world.database).unlink(account.id).ok());
    QCOMPARE(world.keeper->reportDead(account.id, AccountStatus::Expired).error().code, ErrorCode::AccountMissing);
}

void TokenKeeperTest::thePolicyKnowsWhenToRefresh_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<qint64>("issued"); // minutes after linking; -1: not known
    QTest::addColumn<qint64>("life");   // minutes; -1: not said
    QTest::addColumn<qint64>("due");    // minutes after linking; -1: never
    constexpr qint64 kDay = 24 * 60;
    QTest::newRow("tiktok, two hours") << Channel::TikTok << qint64(0) << qint64(120) << qint64(90);
    QTest::newRow("tiktok, a day") << Channel::TikTok << qint64(0) << kDay << kDay - 30;
    QTest::newRow("tiktok, twenty minutes: not without end") << Channel::TikTok << qint64(0) << qint64(20) << qint64(5);
    QTest::newRow("tiktok, two minutes") << Channel::TikTok << qint64(0) << qint64(2) << qint64(1);
    QTest::newRow("tiktok, unknown") << Channel::TikTok << qint64(0) << qint64(-1) << qint64(-1);
    QTest::newRow("ig, sixty days") << Channel::Instagram << qint64(0) << 60 * kDay << 7 * kDay;
    QTest::newRow("ig, fifty days") << Channel::Instagram << qint64(0) << 50 * kDay << 5 * kDay;
    QTest::newRow("ig, thirty days: not in the first day") << Channel::Instagram << qint64(0) << 30 * kDay << kDay;
    QTest::newRow("ig, pasted") << Channel::Instagram << qint64(-1) << 60 * kDay << kDay;
    QTest::newRow("ig, an hour") << Channel::Instagram << qint64(0) << qint64(60) << qint64(30);
}

void TokenKeeperTest::thePolicyKnowsWhenToRefresh()
{
    QFETCH(Channel, channel);
    QFETCH(qint64, issued);
    QFETCH(qint64, life);
    QFETCH(qint64, due);
    const Instant linked = FakeClock().now();
    Account account{.channel = channel, .linkedAt = linked};
    if (issued >= 0)
        account.tokenIssuedAt = linked + std::chrono::minutes(issued);
    if (life >= 0)
        account.accessExpiresAt = linked + std::chrono::minutes(life);
    account.refreshExpiresAt = linked + std::chrono::days(180);
    const std::optional<Instant> at = tokenpolicy::refreshAt(account);
    QCOMPARE(at ? std::chrono::duration_cast<std::chrono::minutes>(*at - linked).count() : -1, due);
}

void TokenKeeperTest::thePolicyKnowsWhenAnAccountEnds_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<int>("access"); // minutes from now; -1: not known
    QTest::addColumn<int>("refresh");
    QTest::addColumn<int>("dies");
    QTest::addColumn<bool>("usable");
    QTest::newRow("nothing is known") << Channel::Instagram << -1 << -1 << -1 << true;
    QTest::newRow("an Instagram token cannot be renewed when it is over")
        << Channel::Instagram << 60 << 9000 << 60 << true;
    QTest::newRow("TikTok's refresh token outlives the other") << Channel::TikTok << 60 << 9000 << 9000 << true;
    QTest::newRow("TikTok's refresh token ends first") << Channel::TikTok << 60 << 30 << 60 << true;
    QTest::newRow("TikTok without a refresh token") << Channel::TikTok << 60 << -1 << 60 << true;
    QTest::newRow("over") << Channel::TikTok << 0 << 9000 << 9000 << false;
}

void TokenKeeperTest::thePolicyKnowsWhenAnAccountEnds()
{
    QFETCH(Channel, channel);
    QFETCH(int, access);
    QFETCH(int, refresh);
    QFETCH(int, dies);
    const Instant now = FakeClock().now();
    Account account{.channel = channel, .linkedAt = now};
    if (access >= 0)
        account.accessExpiresAt = now + std::chrono::minutes(access);
    if (refresh >= 0)
        account.refreshExpiresAt = now + std::chrono::minutes(refresh);
    QCOMPARE(tokenpolicy::diesAt(account), dies < 0 ? std::nullopt : std::optional(now + std::chrono::minutes(dies)));
    QTEST(tokenpolicy::usable(account, now), "usable");
    QCOMPARE(tokenpolicy::refreshAt(account).has_value(), channel == Channel::Instagram || refresh >= 0);
}

void TokenKeeperTest::whatAGrantDoesNotSayIsAssumed_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("says");
    QTest::addColumn<bool>("refresh");
    QTest::addColumn<bool>("old");
    QTest::newRow("Instagram says nothing") << Channel::Instagram << false << false << false;
    QTest::newRow("Instagram says") << Channel::Instagram << true << false << false;
    QTest::newRow("TikTok says nothing") << Channel::TikTok << false << true << false;
    QTest::newRow("TikTok says") << Channel::TikTok << true << true << false;
    QTest::newRow("TikTok gives no new refresh token") << Channel::TikTok << false << false << true;
    QTest::newRow("TikTok gives no refresh token at all") << Channel::TikTok << false << false << false;
}

void TokenKeeperTest::whatAGrantDoesNotSayIsAssumed()
{
    QFETCH(Channel, channel);
    QFETCH(bool, says);
    QFETCH(bool, refresh);
    QFETCH(bool, old);
    const Instant now = FakeClock().now();
    Grant grant{.tokens = {.access = Secret("a")}};
    if (refresh)
        grant.tokens.refresh = Secret("r");
    if (says)
        grant.accessLife = grant.refreshLife = 7min;
    const StoredTokens before{.tokens = {.refresh = Secret("o")}, .refreshExpiresAt = now + 3h};
    const StoredTokens stored = tokenpolicy::tokensFrom(grant, channel, 5, now, old ? &before : nullptr);
    QCOMPARE(stored.generation, 5);
    const bool assumesAccess = !says && channel == Channel::Instagram;
    QCOMPARE(stored.accessExpiresAt, says            ? std::optional(now + 7min)
                                     : assumesAccess ? std::optional(now + tokenpolicy::kAssumedInstagramLife)
                                                     : std::nullopt);
    QCOMPARE(stored.tokens.refresh.reveal(), refresh ? "r" : old ? "o" : "");
    QCOMPARE(stored.refreshExpiresAt, !refresh && !old ? std::nullopt
                                      : old            ? before.refreshExpiresAt
                                      : says           ? std::optional(now + 7min)
                                                       : std::optional(now + tokenpolicy::kAssumedRefreshLife));
}

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "tokenkeepertest.moc"
