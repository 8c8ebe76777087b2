// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profile.h"

#include "profile/filesystem.h"
#include "profile/wholefile.h"
#include "support/failingcall.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

void makeFile(const QString &path, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesItsFoldersForThisUserOnly();
    void opensAnExistingProfileAgain();
    void whatItMakesLaterIsPrivateToo();
    void repairsWideModes();
    void takesALinkToAFolderOfOnesOwn();
    void refusesWhatIsInTheWay_data();
    void refusesWhatIsInTheWay();
    void refusesFoldersOfOtherUsers();
    void refusesAnEmptyName();
    void whatTheSystemRefusesIsTold_data();
    void whatTheSystemRefusesIsTold();
    void takesAnyOtherName_data();
    void takesAnyOtherName();
    void oneProfileIsLockedOnce();
    void theLockGoesWithItsHolder();
    void theLockOfAKilledProcessIsFree();
    void aFileIsReplacedAsAWhole();
    void aFullDiskLeavesTheFileThatWasThere_data();
    void aFullDiskLeavesTheFileThatWasThere();
    void aFileKeepsItsModeOrIsPrivate();
    void whatCannotBeReplacedStays_data();
    void whatCannotBeReplacedStays();
    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();
    void thisMachinesDiskIsLocal();
    void anUnwritablePlaceIsNamed();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

void ProfileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"deep/er/profile"_s);
}

void ProfileTest::makesItsFoldersForThisUserOnly()
{
    const auto profile = Profile::open(m_folder);
    QVERIFY(profile.ok());
    QCOMPARE(profile.value().folder(), m_folder);
    for (const QString &each :
         {m_folder, profile->mediaFolder(), profile->cacheFolder(), profile->logFolder(), profile->backupFolder()})
        QCOMPARE(modeOf(each), 0700);
    QCOMPARE(profile->databasePath(), m_folder + u"/kalends.sqlite3"_s);
    QCOMPARE(profile->logPath(), m_folder + u"/logs/kalends.jsonl"_s);
    QCOMPARE(profile->settingsPath(), m_folder + u"/settings.ini"_s);
    QCOMPARE(profile->apiTokenPath(), m_folder + u"/api-token"_s);
    QCOMPARE(QDir(m_folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({u"backups"_s, u"cache"_s, u"logs"_s, u"media"_s})); // the write check leaves nothing behind
}

void ProfileTest::opensAnExistingProfileAgain()
{
    QVERIFY(Profile::open(m_folder).ok());
    makeFile(m_folder + u"/media/kept"_s);
    QVERIFY(Profile::open(m_folder + u"/"_s).ok());
    QVERIFY(QFile::exists(m_folder + u"/media/kept"_s));
}

void ProfileTest::whatItMakesLaterIsPrivateToo()
{
    QVERIFY(Profile::open(m_folder).ok());
    QFile file(m_folder + u"/later"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(modeOf(file.fileName()), 0600); // the umask
}

void ProfileTest::repairsWideModes()
{
    QVERIFY(Profile::open(m_folder).ok());
    for (const QString &name : {u"kalends.sqlite3"_s, u"kalends.sqlite3-wal"_s, u"settings.ini"_s, u"api-token"_s})
        makeFile(m_folder + u'/' + name, 0644);
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder + u"/media"_s).constData(), 0777), 0);
    QVERIFY(Profile::open(m_folder).ok());
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(m_folder + u"/media"_s), 0700);
    for (const QString &name : {u"kalends.sqlite3"_s, u"kalends.sqlite3-wal"_s, u"settings.ini"_s, u"api-token"_s})
        QCOMPARE(modeOf(m_folder + u'/' + name), 0600);
}

void ProfileTest::takesALinkToAFolderOfOnesOwn()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"big disk"_s)));
    QVERIFY(QFile::link(m_dir->filePath(u"big disk"_s), m_dir->filePath(u"link"_s)));
    QVERIFY(Profile::open(m_dir->filePath(u"link"_s)).ok());
    QCOMPARE(modeOf(m_dir->filePath(u"big disk/media"_s)), 0700);
}

void ProfileTest::refusesWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a file instead of the profile") << QString() << u"file"_s;
    QTest::newRow("a file instead of media") << u"media"_s << u"file"_s;
    QTest::newRow("a link to nothing") << u"cache"_s << u"dangling"_s;
    QTest::newRow("a folder instead of the database") << u"kalends.sqlite3"_s << u"folder"_s;
    QTest::newRow("a pipe instead of the settings") << u"settings.ini"_s << u"pipe"_s;
    QTest::newRow("a link to nothing for the token") << u"api-token"_s << u"dangling"_s;
}

void ProfileTest::refusesWhatIsInTheWay()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const QString path = name.isEmpty() ? m_folder : m_folder + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    if (kind == u"file"_s)
        makeFile(path, 0644);
    else if (kind == u"folder"_s)
        QVERIFY(QDir().mkpath(path));
    else if (kind == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(m_dir->filePath(u"nowhere"_s), path));
    const auto profile = Profile::open(m_folder);
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error().code, ErrorCode::FileUnreadable);
    QVERIFY2(profile.error().message.contains(path), qPrintable(profile.error().message));
    QVERIFY(!profile.error().hint.isEmpty());
    if (kind == u"file"_s)
        QCOMPARE(modeOf(path), 0644); // refused and left alone
}

void ProfileTest::refusesFoldersOfOtherUsers()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a folder away");
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), 12345, 12345), 0);
    const auto direct = Profile::open(m_folder);
    QVERIFY(!direct.ok());
    QCOMPARE(direct.error().code, ErrorCode::FileUnreadable);
    QVERIFY(direct.error().message.contains(u"another user"_s));

    QVERIFY(QFile::link(m_folder, m_dir->filePath(u"link"_s))); // a link of mine into the space of another
    QVERIFY(!Profile::open(m_dir->filePath(u"link"_s)).ok());

    const QString mine = m_dir->filePath(u"mine"_s);
    QVERIFY(QDir().mkpath(mine));
    QVERIFY(QFile::link(m_folder, mine + u"/media"_s));
    QVERIFY(!Profile::open(mine).ok());
}

void ProfileTest::refusesAnEmptyName()
{
    QCOMPARE(Profile::open(QString()).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(Profile::open(u"a\0b"_s).error().code, ErrorCode::FileUnreadable);
}

void ProfileTest::whatTheSystemRefusesIsTold_data()
{
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("error");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *function, int nth, int error, ErrorCode code) {
        QTest::newRow(name) << QByteArray(function) << nth << error << code;
    };
    row("no space for the folder", "mkdir", 0, ENOSPC, ErrorCode::StorageFull);
    row("no quota for the folder", "mkdir", 0, EDQUOT, ErrorCode::StorageFull);
    row("a disk that is only read", "mkdir", 0, EROFS, ErrorCode::StorageReadOnly);
    row("no space for a folder in it", "mkdir", 2, ENOSPC, ErrorCode::StorageFull);
    row("no space for a byte", "write", 0, ENOSPC, ErrorCode::StorageFull);
    row("a byte that goes nowhere", "write", 0, 0, ErrorCode::StorageFull);
    row("a disk that fails", "write", 0, EIO, ErrorCode::StorageReadOnly);
    row("no space for the lock", "open", 0, ENOSPC, ErrorCode::StorageFull);
    row("a lock that may not be opened", "open", 0, EACCES, ErrorCode::StorageReadOnly);
    row("a file system without locks", "flock", 0, ENOLCK, ErrorCode::StorageReadOnly);
    row("a lock that somebody holds", "flock", 0, EWOULDBLOCK, ErrorCode::ProfileLocked);
}

void ProfileTest::whatTheSystemRefusesIsTold()
{
    QFETCH(const QByteArray, function);
    QFETCH(const int, nth);
    QFETCH(const int, error);
    const bool locks = function == "open" || function == "flock";
    const QString folder = m_dir->filePath(u"profile"_s); // its parent is there
    const auto begin = [&]() -> Result<void> {
        if (!locks)
            test::failCall(function, error, nth);
        auto profile = Profile::open(folder);
        KALENDS_TRY(profile);
        if (locks)
            test::failCall(function, error, nth);
        return profile->lock();
    };
    const auto begun = begin();
    QVERIFY(test::stopFailing());
    QVERIFY(!begun.ok());
    QTEST(begun.error().code, "code");
    QVERIFY(begun.error().message.contains(folder));
    QVERIFY(!begun.error().hint.isEmpty());
    QVERIFY(QDir(folder).entryList({u".write-check*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    auto again = Profile::open(folder); // as soon as it works
    QVERIFY(again.ok() && again->lock().ok());
}

void ProfileTest::takesAnyOtherName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks and quotes") << u"my \"calendar\" 'x'"_s;
    QTest::newRow("newline") << u"two\nlines"_s;
    QTest::newRow("emoji and right to left") << u"📅 שלום"_s;
    QTest::newRow("dots") << u"a/../b"_s;
    QTest::newRow("percent") << u"%s %1 %n"_s;
}

void ProfileTest::takesAnyOtherName()
{
    QFETCH(QString, name);
    const auto profile = Profile::open(m_dir->filePath(name));
    QVERIFY(profile.ok());
    QVERIFY(QFileInfo(profile->mediaFolder()).isDir());
}

void ProfileTest::oneProfileIsLockedOnce()
{
    auto first = Profile::open(m_folder);
    auto second = Profile::open(m_folder);
    QVERIFY(first->lock().ok());
    QVERIFY(first->lock().ok()); // it has it already
    const auto refused = second->lock();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::ProfileLocked);
    QVERIFY(refused.error().message.contains(m_folder));
    QVERIFY(refused.error().hint.contains(u"--profile"_s));
    QCOMPARE(modeOf(m_folder + u"/lock"_s), 0600);
}

void ProfileTest::theLockGoesWithItsHolder()
{
    auto second = Profile::open(m_folder);
    {
        auto first = Profile::open(m_folder);
        QVERIFY(first->lock().ok());
        const Profile copy = first.value(); // a copy shares the lock
        first = Profile::open(m_folder);
        QVERIFY(!second->lock().ok());
    }
    QVERIFY(second->lock().ok());
}

void ProfileTest::theLockOfAKilledProcessIsFree()
{
    auto mine = Profile::open(m_folder);
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child ==
        0) { // only async-signal-safe calls would be strictly right; the child does one open and waits to be killed
        auto theirs = Profile::open(m_folder);
        const char answer = theirs.ok() && theirs->lock().ok() ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QCOMPARE(mine->lock().error().code, ErrorCode::ProfileLocked);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(mine->lock().ok());
    ::close(ready[0]);
    ::close(ready[1]);
}

void ProfileTest::aFileIsReplacedAsAWhole()
{
    const QString path = m_dir->filePath(u"settings.ini"_s);
    const QByteArray large(1024 * 1024, 'l');
    for (const QByteArray &bytes : {QByteArray("first"), large, QByteArray("short\0again", 11), QByteArray()}) {
        QVERIFY(!replaceFile(path, bytes, FileMode::Private));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"settings.ini"_s});
}

void ProfileTest::aFullDiskLeavesTheFileThatWasThere_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    QTest::newRow("no room at all") << 2000 << 0;
    QTest::newRow("room for a part") << 2000 << 100;
    QTest::newRow("room for a part of much") << 100'000 << 50'000;
    QTest::newRow("room for all but a byte") << 2000 << 1999;
}

void ProfileTest::aFullDiskLeavesTheFileThatWasThere()
{
    QFETCH(int, size);
    QFETCH(int, room);
    const QString path = m_dir->filePath(u"settings.ini"_s);
    QVERIFY(!replaceFile(path, "what was there", FileMode::Private));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = rlim_t(room); // how a disk that fills up looks to write()
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto failed = replaceFile(path, QByteArray(size, 'n'), FileMode::Private);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(failed);
    QVERIFY(!failed->reason.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what was there"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"settings.ini"_s});
    test::failCall("write", ENOSPC);
    const auto full = replaceFile(path, "new", FileMode::Private);
    QVERIFY(test::stopFailing());
    QVERIFY(full);
    QCOMPARE(full->code, ErrorCode::StorageFull);
}

void ProfileTest::aFileKeepsItsModeOrIsPrivate()
{
    const QString path = m_dir->filePath(u"feed.ics"_s);
    makeFile(path, 0644);
    QVERIFY(!replaceFile(path, "x", FileMode::AsBefore));
    QCOMPARE(modeOf(path), 0644);
    QVERIFY(!replaceFile(path, "x", FileMode::Private));
    QCOMPARE(modeOf(path), 0600);
    QVERIFY(!replaceFile(m_dir->filePath(u"new"_s), "x", FileMode::Private));
    QCOMPARE(modeOf(m_dir->filePath(u"new"_s)), 0600);
}

void ProfileTest::whatCannotBeReplacedStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("in no folder") << u"missing/file"_s;
    QTest::newRow("below a file") << u"file/file"_s;
    QTest::newRow("no name") << QString();
    QTest::newRow("a pipe, as any device") << u"pipe"_s;
}

void ProfileTest::whatCannotBeReplacedStays()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_dir->path()).mkdir(u"folder"_s));
    makeFile(m_dir->filePath(u"file"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_dir->filePath(u"pipe"_s)).constData(), 0600), 0);
    const auto failed =
        replaceFile(name.isEmpty() ? name : QDir(m_dir->path()).filePath(name), "new", FileMode::Private);
    QVERIFY(failed);
    QCOMPARE(failed->code, ErrorCode::StorageReadOnly);
    QVERIFY(!failed->reason.isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"file"_s, u"folder"_s, u"pipe"_s}));
}

void ProfileTest::knowsNetworkFileSystems_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("network");
    QTest::newRow("ext4") << 0xEF53U << u"ext4"_s << false;
    QTest::newRow("btrfs") << 0x9123683EU << u"btrfs"_s << false;
    QTest::newRow("tmpfs") << 0x01021994U << u"tmpfs"_s << false;
    QTest::newRow("overlay") << 0x794C7630U << u"overlay"_s << false;
    QTest::newRow("NFS") << 0x6969U << u"nfs4"_s << true;
    QTest::newRow("CIFS") << 0xFF534D42U << u"cifs"_s << true;
    QTest::newRow("SMB2") << 0xFE534D42U << u"smb3"_s << true;
    QTest::newRow("9P") << 0x01021997U << u"9p"_s << true;
    QTest::newRow("sshfs") << 0x65735546U << u"fuse.sshfs"_s << true;
    QTest::newRow("rclone") << 0x65735546U << u"fuse.rclone"_s << true;
    QTest::newRow("a local disk through FUSE") << 0x65735546U << u"fuseblk"_s << false;
    QTest::newRow("an encrypted folder through FUSE") << 0x65735546U << u"fuse.gocryptfs"_s << false;
}

void ProfileTest::knowsNetworkFileSystems()
{
    QFETCH(quint32, magic);
    QFETCH(QString, type);
    QTEST(isNetworkFileSystem(magic, type), "network");
}

void ProfileTest::thisMachinesDiskIsLocal()
{
    QVERIFY(refuseNetworkFileSystem(m_dir->path()).ok());
    QVERIFY(!fileSystemType(m_dir->path()).isEmpty());
    QCOMPARE(fileSystemType(u"/proc"_s), u"proc"_s);
}

void ProfileTest::anUnwritablePlaceIsNamed()
{
    const auto profile = Profile::open(u"/proc/kalends-cannot-be-here"_s); // nobody, not even root, makes folders there
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error().code, ErrorCode::StorageReadOnly);
    QVERIFY(profile.error().message.contains(u"/proc/kalends-cannot-be-here"_s));
    QCOMPARE(checkWritable(u"/proc"_s).error().code, ErrorCode::StorageReadOnly);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
