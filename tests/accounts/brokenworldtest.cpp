// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/accountsworld.h"
#include "support/failingstatement.h"

using namespace kalends;
using namespace kalends::test;

namespace
{

/// What gives up, once: a statement of the store, or a call to the keychain.
enum class Breaks { Store, Keychain };

void arm(AccountsWorld &world, Breaks what, int n)
{
    if (what == Breaks::Store)
        failStatement(n);
    else
        world.vault.failCall = n;
}

/// Whether the n-th call came and failed; everything works again.
bool disarm(AccountsWorld &world, Breaks what)
{
    if (what == Breaks::Keychain)
        return std::exchange(world.vault.failCall, -1) < 0;
    const bool failed = hasStatementFailed();
    failStatement(-1);
    return failed;
}

Result<Account> linkNow(AccountsWorld &world)
{
    return wait<Account>([&](QObject *guard, auto done) {
        world.linker->linkWithToken(Channel::Instagram, Secret("IGpasted-token"), "Europe/Berlin", guard, done);
    });
}

Result<void> unlinkNow(AccountsWorld &world, const AccountId &id)
{
    return wait<void>([&](QObject *guard, auto done) { world.linker->unlink(id, guard, done); });
}

void eachOfBoth()
{
    QTest::addColumn<Breaks>("what");
    QTest::newRow("the store") << Breaks::Store;
    QTest::newRow("the keychain") << Breaks::Keychain;
}

} // namespace

/// Store or keychain give up at any one point: a link is there or it is not, and no sign-in is ever lost.
class BrokenWorldTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefreshLosesNoSignInWhateverFails_data();
    void aRefreshLosesNoSignInWhateverFails();
    void whatTheStoreLostIsFoundInTheKeychainAfterARestart();
    void aLinkIsMadeOrToldWhateverFails_data() { eachOfBoth(); }
    void aLinkIsMadeOrToldWhateverFails();
    void anUnlinkIsDoneOrToldWhateverFails_data() { eachOfBoth(); }
    void anUnlinkIsDoneOrToldWhateverFails();
};

void BrokenWorldTest::aRefreshLosesNoSignInWhateverFails_data()
{
    QTest::addColumn<Breaks>("what");
    QTest::addColumn<Channel>("channel");
    QTest::newRow("the store, rotating tokens") << Breaks::Store << Channel::TikTok;
    QTest::newRow("the store, lasting tokens") << Breaks::Store << Channel::Instagram;
    QTest::newRow("the keychain, rotating tokens") << Breaks::Keychain << Channel::TikTok;
    QTest::newRow("the keychain, lasting tokens") << Breaks::Keychain << Channel::Instagram;
}

void BrokenWorldTest::aRefreshLosesNoSignInWhateverFails()
{
    QFETCH(const Breaks, what);
    QFETCH(const Channel, channel);
    AccountsWorld world;
    const AccountId id = channel == Channel::TikTok ? world.tikTok().id : world.instagram().id;
    int n = 0;
    for (bool failed = true; failed; ++n) {
        arm(world, what, n);
        (void)world.token(id, true);
        failed = disarm(world, what);
        world.clock.advance(90min); // what was held back is tried again
        const Result<Secret> token = world.token(id, true);
        QVERIFY2(token.ok(), qPrintable(u"%1: %2"_s.arg(n).arg(token ? QString() : token.error().message)));
        QCOMPARE(world.stored(id).status, AccountStatus::Ok);
        if (channel == Channel::TikTok)
            QCOMPARE(token->reveal(), world.platform.accessToken);
        QVERIFY(!world.refreshOpen(id));
    }
    QVERIFY2(n > 4, qPrintable(u"only %1 were struck"_s.arg(n)));
}

void BrokenWorldTest::whatTheStoreLostIsFoundInTheKeychainAfterARestart()
{
    AccountsWorld world;
    const AccountId id = world.tikTok().id;
    int n = 0;
    for (bool failed = true; failed; ++n) {
        world.clock.advance(100min);
        failStatement(n);
        (void)world.token(id);
        failed = hasStatementFailed();
        failStatement(-1);
        world.restart();
        world.clock.advance(5min);
        const Result<Secret> token = world.token(id);
        QVERIFY2(token.ok(), qPrintable(u"%1: %2"_s.arg(n).arg(token ? QString() : token.error().message)));
        QCOMPARE(token->reveal(), world.platform.accessToken);
        QCOMPARE(world.stored(id).status, AccountStatus::Ok);
    }
    QVERIFY2(n > 4, qPrintable(u"only %1 were struck"_s.arg(n)));
}

void BrokenWorldTest::aLinkIsMadeOrToldWhateverFails()
{
    QFETCH(const Breaks, what);
    AccountsWorld world;
    int n = 0;
    for (bool failed = true; failed; ++n) {
        arm(world, what, n);
        const Result<Account> linked = linkNow(world);
        failed = disarm(world, what);
        const auto there = AccountRepository(*world.database).linked(Channel::Instagram);
        QVERIFY(there.ok());
        QCOMPARE(there->has_value(), linked.ok());
        if (!linked) {
            QVERIFY(!linked.error().message.isEmpty());
            QVERIFY2(linkNow(world).ok(), qPrintable(QString::number(n)));
        }
        const Account account = **AccountRepository(*world.database).linked(Channel::Instagram);
        QCOMPARE(world.token(account.id)->reveal(), "IGpasted-token");
        const Result<void> gone = unlinkNow(world, account.id);
        QVERIFY2(gone.ok(), qPrintable(gone ? QString() : gone.error().message));
    }
    QVERIFY2(n > 1, qPrintable(u"only %1 were struck"_s.arg(n)));
}

void BrokenWorldTest::anUnlinkIsDoneOrToldWhateverFails()
{
    QFETCH(const Breaks, what);
    AccountsWorld world;
    const EntryId entry = world.entryOn(*linkNow(world));
    int n = 0;
    for (bool failed = true; failed; ++n) {
        const AccountId id = linkNow(world)->id; // the same identity, so the same account again
        arm(world, what, n);
        const Result<void> unlinked = unlinkNow(world, id);
        failed = disarm(world, what);
        QCOMPARE(world.stored(id).unlinkedAt.has_value(), unlinked.ok());
        if (!unlinked) {
            QVERIFY(!unlinked.error().message.isEmpty());
            QVERIFY2(unlinkNow(world, id).ok(), qPrintable(QString::number(n)));
        }
        QCOMPARE(world.readiness(entry), u"account_missing"_s);
        for (const qint64 generation : {0, 1})
            QVERIFY(!world.slot(id, generation));
    }
    QVERIFY2(n > 1, qPrintable(u"only %1 were struck"_s.arg(n)));
}

QTEST_GUILESS_MAIN(BrokenWorldTest)
#include "brokenworldtest.moc"
