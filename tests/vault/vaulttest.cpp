// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/quiet.h"
#include "vault/keychainvault.h"
#include "vault/mailbox.h"
#include "vault/vaultkit.h"

#include <QHash>
#include <QThread>
#include <atomic>

using namespace kalends;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = KeychainOutcome::Code;

namespace
{

/// A keychain made of answers. Touched by the keychain's thread only, once the vault runs.
struct FakeKeychain {
    QHash<QString, QByteArray> values;
    Code code = Code::Ok;
    std::atomic<VaultHealth> health = VaultHealth::Ready;
    std::atomic<bool> hangs = false;
    std::atomic<bool> garbles = false;
    std::atomic<int> running = 0;
    std::atomic<int> mostAtOnce = 0;
    std::atomic<int> calls = 0;
    std::atomic<int> lastGood = 1000; ///< calls after this one end as `later`
    Code later = Code::Failed;
    std::function<void(KeychainOutcome)> hung;

    KeychainDoors doors(Milliseconds watchdog = 100ms)
    {
        return {.run = [this](const KeychainJob &job,
                              std::function<void(KeychainOutcome)> done) { run(job, std::move(done)); },
                .probe = [this] { return health.load(); },
                .watchdog = watchdog};
    }

    void run(const KeychainJob &job, std::function<void(KeychainOutcome)> done)
    {
        ++calls;
        mostAtOnce = std::max(mostAtOnce.load(), ++running);
        if (hangs) {
            hung = std::move(done);
            return;
        }
        KeychainOutcome outcome{.code = calls > lastGood ? later : code, .value = {}, .text = u"said so"_s};
        if (outcome.code == Code::Ok)
            outcome = play(job);
        QTimer::singleShot(1ms, [this, outcome, done = std::move(done)] {
            --running;
            done(outcome);
        });
    }

    KeychainOutcome play(const KeychainJob &job)
    {
        if (job.kind == KeychainJob::Kind::Remove) {
            values.remove(job.key);
        } else if (job.kind == KeychainJob::Kind::Write) {
            const QByteArray &value = job.value.reveal();
            values.insert(job.key,
                          garbles ? "other" : QByteArray(value.constData(), value.size())); // the secret is wiped
        } else if (!values.contains(job.key)) {
            return {.code = Code::NotFound, .value = {}, .text = u"said so"_s};
        } else {
            return {.code = Code::Ok, .value = Secret(values.value(job.key)), .text = {}};
        }
        return {};
    }
};

} // namespace

class VaultTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsBytesUnderTheProfilesName();
    void aMissingKeyIsEmptyOnlyWhenTheKeychainIsWell_data();
    void aMissingKeyIsEmptyOnlyWhenTheKeychainIsWell();
    void failuresHaveTheirOwnWords_data();
    void failuresHaveTheirOwnWords();
    void aWriteIsReadBack();
    void whatCannotBeReadBackIsNotWritten_data();
    void whatCannotBeReadBackIsNotWritten();
    void nothingIsStoredUnderAnEmptyValue();
    void jobsRunOneAtATime();
    void aHangingKeychainIsAnsweredForByTheWatchdog();
    void anAnswerForADeadGuardIsDropped();
    void aVaultMayGoWithJobsWaiting();
    void theMemoryVaultKeepsAndForgets();
    void tokensSurviveTheRoundTrip_data();
    void tokensSurviveTheRoundTrip();
    void garbageIsNotTokens_data();
    void garbageIsNotTokens();
    void generationsTakeTurns();
    void aMailboxDropsWhatItsGuardDidNotLiveToSee();
    void aMailboxMayOutliveItsGuardInAnotherThread();
};

void VaultTest::keepsBytesUnderTheProfilesName()
{
    FakeKeychain keychain;
    const QByteArray value("a\0b\xff", 4);
    {
        const auto vault = makeKeychainVault(u"profile-1"_s, keychain.doors());
        QVERIFY(vault->persistent());
        QVERIFY(writeNow(*vault, u"account/x/A"_s, value));
        QCOMPARE(readNow(*vault, u"account/x/A"_s)->reveal(), value);
        QVERIFY(writeNow(*vault, u"secret/y"_s, "z"));
        QVERIFY(removeNow(*vault, u"secret/y"_s));
        QVERIFY(removeNow(*vault, u"secret/y"_s)); // twice is fine
        QVERIFY(readNow(*vault, u"secret/y"_s)->isEmpty());
    }
    QCOMPARE(keychain.values.keys(), QStringList{u"profile-1/account/x/A"_s});
}

void VaultTest::aMissingKeyIsEmptyOnlyWhenTheKeychainIsWell_data()
{
    QTest::addColumn<VaultHealth>("health");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("locked") << VaultHealth::Locked << ErrorCode::KeychainLocked;
    QTest::newRow("no bus") << VaultHealth::NoBus << ErrorCode::KeychainUnavailable;
    QTest::newRow("no service") << VaultHealth::NoService << ErrorCode::KeychainUnavailable;
    QTest::newRow("no keyring") << VaultHealth::NoCollection << ErrorCode::KeychainUnavailable;
    QTest::newRow("no GLib") << VaultHealth::WrongEventLoop << ErrorCode::KeychainUnavailable;
}

void VaultTest::aMissingKeyIsEmptyOnlyWhenTheKeychainIsWell()
{
    QFETCH(VaultHealth, health);
    QFETCH(ErrorCode, code);
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    QVERIFY(readNow(*vault, u"k"_s)->isEmpty());
    keychain.health = health;
    const Result<Secret> read = readNow(*vault, u"k"_s);
    QCOMPARE(codeOf(read), code);
    QVERIFY(!read.error().message.isEmpty() && !read.error().hint.isEmpty());
    QCOMPARE(healthNow(*vault), health);
}

void VaultTest::failuresHaveTheirOwnWords_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<VaultHealth>("health");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("denied") << Code::Denied << VaultHealth::Ready << ErrorCode::KeychainDenied;
    QTest::newRow("denied because locked") << Code::Denied << VaultHealth::Locked << ErrorCode::KeychainLocked;
    QTest::newRow("failed") << Code::Failed << VaultHealth::Ready << ErrorCode::KeychainUnavailable;
    QTest::newRow("failed because locked") << Code::Failed << VaultHealth::Locked << ErrorCode::KeychainLocked;
    QTest::newRow("failed without a service")
        << Code::Failed << VaultHealth::NoService << ErrorCode::KeychainUnavailable;
}

void VaultTest::failuresHaveTheirOwnWords()
{
    QFETCH(Code, code);
    QFETCH(VaultHealth, health);
    QFETCH(ErrorCode, expected);
    FakeKeychain keychain;
    keychain.code = code;
    keychain.health = health;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    QCOMPARE(codeOf(readNow(*vault, u"k"_s)), expected);
    QCOMPARE(codeOf(writeNow(*vault, u"k"_s, "v")), expected);
    QCOMPARE(codeOf(removeNow(*vault, u"k"_s)), expected);
}

void VaultTest::aWriteIsReadBack()
{
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    keychain.garbles = true;
    QCOMPARE(codeOf(writeNow(*vault, u"k"_s, "v")), ErrorCode::KeychainUnavailable);
    keychain.garbles = false;
    QVERIFY(writeNow(*vault, u"k"_s, "v"));
    QCOMPARE(keychain.calls.load(), 4);
}

void VaultTest::whatCannotBeReadBackIsNotWritten_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<VaultHealth>("health");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("gone again") << Code::NotFound << VaultHealth::Ready << ErrorCode::KeychainUnavailable;
    QTest::newRow("refused") << Code::Denied << VaultHealth::Ready << ErrorCode::KeychainDenied;
    QTest::newRow("locked meanwhile") << Code::NotFound << VaultHealth::Locked << ErrorCode::KeychainLocked;
}

void VaultTest::whatCannotBeReadBackIsNotWritten()
{
    QFETCH(Code, code);
    QFETCH(VaultHealth, health);
    QFETCH(ErrorCode, expected);
    FakeKeychain keychain;
    keychain.lastGood = 1;
    keychain.later = code;
    keychain.health = health;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    const Result<void> written = writeNow(*vault, u"k"_s, "v");
    QCOMPARE(codeOf(written), expected);
    QVERIFY(!written.error().hint.isEmpty());
    keychain.lastGood = 1000;
    keychain.health = VaultHealth::Ready;
    QVERIFY(writeNow(*vault, u"k"_s, "v")); // the next job is served
}

void VaultTest::nothingIsStoredUnderAnEmptyValue()
{
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    QVERIFY(writeNow(*vault, u"k"_s, "v"));
    QVERIFY(writeNow(*vault, u"k"_s, ""));
    QVERIFY(keychain.values.isEmpty());
    const auto memory = makeMemoryVault();
    QVERIFY(writeNow(*memory, u"k"_s, "v"));
    QVERIFY(writeNow(*memory, u"k"_s, ""));
    QVERIFY(readNow(*memory, u"k"_s)->isEmpty());
}

void VaultTest::jobsRunOneAtATime()
{
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors(5s));
    int answers = 0;
    QStringList order;
    for (int i = 0; i < 20; ++i)
        vault->read(u"k%1"_s.arg(i), this, [&, i](const Result<Secret> &) {
            ++answers;
            order.append(QString::number(i));
        });
    QTRY_COMPARE(answers, 20);
    QCOMPARE(keychain.mostAtOnce.load(), 1);
    QCOMPARE(order.first(), u"0"_s);
    QCOMPARE(order.last(), u"19"_s);
}

void VaultTest::aHangingKeychainIsAnsweredForByTheWatchdog()
{
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors(100ms));
    QVERIFY(writeNow(*vault, u"k"_s, "v"));
    keychain.hangs = true;
    QElapsedTimer took;
    took.start();
    QCOMPARE(codeOf(readNow(*vault, u"k"_s)), ErrorCode::KeychainTimeout);
    QVERIFY(took.elapsed() >= 90);
    // While the job hangs, the back end serves nobody: the next ones are told at once, and do not reach it.
    const int calls = keychain.calls;
    QCOMPARE(codeOf(writeNow(*vault, u"k"_s, "w")), ErrorCode::KeychainTimeout);
    QCOMPARE(keychain.calls.load(), calls);
    // The person unlocks: the late finish is ignored, and everything works again.
    keychain.hangs = false;
    auto late = keychain.hung;
    late({.code = Code::Ok, .value = Secret("late"), .text = {}});
    QCOMPARE(readNow(*vault, u"k"_s)->reveal(), "v");
}

void VaultTest::anAnswerForADeadGuardIsDropped()
{
    FakeKeychain keychain;
    const auto vault = makeKeychainVault(u"p"_s, keychain.doors());
    bool called = false;
    auto guard = std::make_unique<QObject>();
    vault->write(u"k"_s, Secret("v"), guard.get(), [&](const Result<void> &) { called = true; });
    guard.reset();
    QCOMPARE(readNow(*vault, u"k"_s)->reveal(), "v"); // done all the same
    QVERIFY(!called);
}

void VaultTest::aVaultMayGoWithJobsWaiting()
{
    FakeKeychain keychain;
    keychain.hangs = true;
    auto vault = makeKeychainVault(u"p"_s, keychain.doors(10s));
    bool called = false;
    for (int i = 0; i < 3; ++i)
        vault->read(u"k"_s, this, [&](const Result<Secret> &) { called = true; });
    QTRY_COMPARE(keychain.calls.load(), 1);
    vault.reset();
    test::untilQuiet();
    QVERIFY(!called);
}

void VaultTest::theMemoryVaultKeepsAndForgets()
{
    const auto vault = makeMemoryVault();
    QVERIFY(!vault->persistent());
    QCOMPARE(healthNow(*vault), VaultHealth::Ready);
    QVERIFY(readNow(*vault, u"k"_s)->isEmpty());
    QVERIFY(writeNow(*vault, u"k"_s, "v"));
    QCOMPARE(readNow(*vault, u"k"_s)->reveal(), "v");
    QVERIFY(removeNow(*vault, u"k"_s));
    QVERIFY(readNow(*vault, u"k"_s)->isEmpty());
}

void VaultTest::tokensSurviveTheRoundTrip_data()
{
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<QByteArray>("refresh");
    QTest::newRow("both") << QByteArray("act.abc*0!6410") << QByteArray("rft.xyz");
    QTest::newRow("no refresh token") << QByteArray("IGAA") << QByteArray();
    QTest::newRow("any bytes") << QByteArray("\"\\n\0\xff{", 6) << QByteArray("\xc3\x28");
    QTest::newRow("long") << QByteArray(5000, 'x') << QByteArray(5000, 'y');
}

void VaultTest::tokensSurviveTheRoundTrip()
{
    QFETCH(QByteArray, access);
    QFETCH(QByteArray, refresh);
    const StoredTokens stored{.tokens = {.access = Secret(access), .refresh = Secret(refresh)},
                              .generation = 7,
                              .issuedAt = instantFromMs(1'795'000'000'123),
                              .refreshExpiresAt = instantFromMs(1'895'000'000'000)};
    const std::optional<StoredTokens> back = storedTokensFrom(toSecret(stored));
    QVERIFY(back);
    QCOMPARE(back->tokens.access.reveal(), access);
    QCOMPARE(back->tokens.refresh.reveal(), refresh);
    QCOMPARE(back->generation, 7);
    QCOMPARE(back->issuedAt, stored.issuedAt);
    QCOMPARE(back->accessExpiresAt, std::nullopt);
    QCOMPARE(back->refreshExpiresAt, stored.refreshExpiresAt);
}

void VaultTest::garbageIsNotTokens_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes :
         {"", "IGAAtoken", "{}", "[]", "{\"v\":1}", "{\"v\":2,\"generation\":0,\"access\":\"YQ==\"}",
          "{\"v\":1,\"generation\":0,\"access\":\"\"}", "{\"v\":1,\"generation\":-1,\"access\":\"YQ==\"}"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void VaultTest::garbageIsNotTokens()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!storedTokensFrom(Secret(bytes)));
}

void VaultTest::generationsTakeTurns()
{
    QCOMPARE(tokenKey(u"id"_s, 0), u"account/id/A"_s);
    QCOMPARE(tokenKey(u"id"_s, 1), u"account/id/B"_s);
    QCOMPARE(tokenKey(u"id"_s, 2), tokenKey(u"id"_s, 0));
    QCOMPARE(secretKey(u"tiktok.client_secret"_s), u"secret/tiktok.client_secret"_s);
    QCOMPARE(secretNames().size(), 4);
}

void VaultTest::aMailboxDropsWhatItsGuardDidNotLiveToSee()
{
    auto guard = std::make_unique<QObject>();
    const Mailbox box(guard.get());
    int calls = 0;
    box.post([&] { ++calls; });
    QCOMPARE(calls, 0); // never at once
    QTRY_COMPARE(calls, 1);
    box.post([&] { ++calls; });
    QVERIFY(box.open());
    guard.reset();
    QVERIFY(!box.open());
    box.post([&] { ++calls; });
    test::untilQuiet();
    QCOMPARE(calls, 1);
}

void VaultTest::aMailboxMayOutliveItsGuardInAnotherThread()
{
    for (int round = 0; round < 200; ++round) {
        auto guard = std::make_unique<QObject>();
        std::atomic<bool> stop = false;
        const std::unique_ptr<QThread> poster(QThread::create([box = Mailbox(guard.get()), &stop] {
            while (!stop)
                box.post([] {});
        }));
        poster->start();
        QCoreApplication::processEvents();
        guard.reset();
        stop = true;
        poster->wait();
    }
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
