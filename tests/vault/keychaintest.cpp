// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/vaultkit.h"

#include <QProcess>
#include <QStandardPaths>

using namespace kalends;
using namespace Qt::StringLiterals;

/// The real Secret Service, through QtKeychain, on a private bus and in a throw-away home. Each state of the keychain
/// that a person can meet is a process of its own: this executable starts itself with the state's name.
class KeychainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsLargeBinaryValuesAndDeletesThem();
    void manyCallersAreServedInTurn();
    void itIsStillThereForTheNextVault();
    void sickKeychainsAreErrorsAndNeverEmpty_data();
    void sickKeychainsAreErrorsAndNeverEmpty();
};

void KeychainTest::keepsLargeBinaryValuesAndDeletesThem()
{
    const auto vault = makeKeychainVault(u"test-profile"_s);
    QCOMPARE(healthNow(*vault), VaultHealth::Ready);
    QVERIFY(readNow(*vault, u"account/1/A"_s)->isEmpty());
    QByteArray value(40'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < value.size(); ++i)
        value[i] = char(i * 7);
    const Result<void> written = writeNow(*vault, u"account/1/A"_s, value);
    QVERIFY2(written, written.ok() ? "" : qPrintable(written.error().message + written.error().platformMessage));
    QCOMPARE(readNow(*vault, u"account/1/A"_s)->reveal(), value);
    QVERIFY(writeNow(*vault, u"account/1/A"_s, "short"));
    QCOMPARE(readNow(*vault, u"account/1/A"_s)->reveal(), "short");
    QVERIFY(removeNow(*vault, u"account/1/A"_s));
    QVERIFY(removeNow(*vault, u"account/1/A"_s));
    QVERIFY(readNow(*vault, u"account/1/A"_s)->isEmpty());
}

void KeychainTest::manyCallersAreServedInTurn()
{
    const auto vault = makeKeychainVault(u"test-profile"_s);
    int answers = 0;
    for (int i = 0; i < 25; ++i) {
        const QString key = u"many/%1"_s.arg(i);
        vault->write(key, Secret(key.toUtf8()), this, [&](const Result<void> &written) { QVERIFY(written); });
        vault->read(key, this, [&, key](const Result<Secret> &read) {
            QVERIFY(read);
            QCOMPARE(read->reveal(), key.toUtf8());
            ++answers;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 25, 10000);
}

void KeychainTest::itIsStillThereForTheNextVault()
{
    {
        const auto vault = makeKeychainVault(u"test-profile"_s);
        QVERIFY(writeNow(*vault, u"secret/x"_s, "stays"));
    }
    const auto vault = makeKeychainVault(u"test-profile"_s);
    QCOMPARE(readNow(*vault, u"secret/x"_s)->reveal(), "stays");
    const auto other = makeKeychainVault(u"other-profile"_s);
    QVERIFY(readNow(*other, u"secret/x"_s)->isEmpty());
}

void KeychainTest::sickKeychainsAreErrorsAndNeverEmpty_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("says");
    QTest::newRow("no bus")
        << u"env -u DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR=/nonexistent DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus \"$0\" probe"_s
        << u"no_bus keychain_unavailable keychain_unavailable"_s;
    QTest::newRow("no service")
        << u"printf '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
           "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow "
           "own=\"*\"/></policy></busconfig>' > $HOME/bus.conf; "
           "exec dbus-run-session --config-file=$HOME/bus.conf -- \"$0\" probe"_s
        << u"no_service keychain_unavailable keychain_unavailable"_s;
    QTest::newRow("locked")
        << u"dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null "
           u"2>&1; "
           "printf x | secret-tool store --label=x a b 2>/dev/null; true'; "
           "rm -rf \"$XDG_RUNTIME_DIR/keyring\"; " // else the next one may find the first, which is still going down
           "exec dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec \"$0\" probe' \"$0\""_s
        << u"locked keychain_locked keychain_locked"_s;
    QTest::newRow("no GLib loop") << u"QT_NO_GLIB=1 exec \"$0\" probe-health"_s << u"wrong_event_loop"_s;
}

void KeychainTest::sickKeychainsAreErrorsAndNeverEmpty()
{
    QFETCH(QString, script);
    QFETCH(QString, says);
    QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"r"_s));
    QFile::setPermissions(home.filePath(u"r"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home.filePath(u"x"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"r"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"/bin/sh"_s, {u"-c"_s, script, QCoreApplication::applicationFilePath()});
    if (!process.waitForFinished(20000))
        process.kill();
    QCOMPARE(QString::fromLatin1(process.readAllStandardOutput()).trimmed(), says);
}

namespace
{

/// What this process's keychain says to a read and a write.
int probe(bool jobsToo)
{
    static const QHash<VaultHealth, const char *> kWords{
        {VaultHealth::Ready, "ready"},          {VaultHealth::NoBus, "no_bus"},
        {VaultHealth::NoService, "no_service"}, {VaultHealth::NoCollection, "no_collection"},
        {VaultHealth::Locked, "locked"},        {VaultHealth::WrongEventLoop, "wrong_event_loop"}};
    const auto vault = makeKeychainVault(u"test-profile"_s);
    printf("%s", kWords.value(healthNow(*vault)));
    if (jobsToo) {
        printf(" %s", word(codeOf(readNow(*vault, u"k"_s))).data());
        printf(" %s", word(codeOf(writeNow(*vault, u"k"_s, "v"))).data());
    }
    printf("\n");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]).startsWith("probe"))
        return probe(QByteArray(argv[1]) == "probe");
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychaintest.moc"
