// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/library.h"
#include "media/mediaerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_library.reset(); }
    void keepsTheBytesUnderTheirHash();
    void theSameBytesAreOneFile();
    void neverTouchesTheOriginal();
    void namesAreOnlyLabels_data();
    void namesAreOnlyLabels();
    void refusesAndLeavesNothing_data();
    void refusesAndLeavesNothing();
    void followsALinkThatThePersonNamed();
    void aFullDiskLeavesNothing();
    void aMissingLibraryFolderIsNamed();
    void aFileThatChangesWhileItIsReadIsRefused();
    void verifyFindsWhatChanged();
    void importingAgainMendsADamagedCopy();
    void aHostileHashLeadsNowhere_data();
    void aHostileHashLeadsNowhere();
    void oldLeftoversAreRemoved();
    void importsInTheBackground();
    void answersInTheGuardsThread();
    void aGuardThatIsGoneIsNotCalled();
    void theLibraryMayGoWhileItWorks();

private:
    [[nodiscard]] QStringList filesBelow(const QString &folder) const
    {
        QStringList files;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        return files;
    }
    [[nodiscard]] QString mediaFolder() const { return m_dir->filePath(u"media"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MediaLibrary> m_library;
};

void LibraryTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(mediaFolder()));
    m_library = std::make_unique<MediaLibrary>(mediaFolder(), m_dir->filePath(u"cache"_s));
}

void LibraryTest::keepsTheBytesUnderTheirHash()
{
    for (const QString &name : {u"portrait.jpg"_s, u"portrait.png"_s, u"portrait.webp"_s, u"clip.mp4"_s, u"clip.mov"_s,
                                u"clip.webm"_s, u"UPPER.MP4"_s}) {
        const auto imported = m_library->importFile(fixture(name));
        QVERIFY2(imported.ok(), qPrintable(imported.ok() ? QString() : imported.error().message));
        const MediaAsset &asset = imported->asset;
        QCOMPARE(asset.fileName, name);
        QVERIFY(!asset.id.isEmpty());
        QVERIFY(toMs(asset.importedAt) > 1'700'000'000'000);
        const QByteArray bytes = bytesOf(fixture(name));
        QCOMPARE(asset.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(asset.bytes, bytes.size());
        const QString hash = QString::fromLatin1(asset.sha256);
        const QString extension = QFileInfo(name).suffix().toLower();
        QCOMPARE(m_library->pathOf(asset), mediaFolder() + u'/' + hash.left(2) + u'/' + hash + u'.' + extension);
        QCOMPARE(bytesOf(m_library->pathOf(asset)), bytes);
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(m_library->pathOf(asset)).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
        QVERIFY(m_library->verify(asset, true).ok());
    }
}

void LibraryTest::theSameBytesAreOneFile()
{
    const auto first = m_library->importFile(fixture(u"clip.mp4"_s));
    const auto second = m_library->importFile(fixture(u"UPPER.MP4"_s));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->asset.sha256, second->asset.sha256);
    QCOMPARE(filesBelow(mediaFolder()).size(), 1);
}

void LibraryTest::neverTouchesTheOriginal()
{
    const QString original = m_dir->filePath(u"mine.jpg"_s);
    QVERIFY(QFile::copy(fixture(u"portrait.jpg"_s), original));
    QVERIFY(QFile::setPermissions(original, QFileDevice::ReadOwner));
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::stat(QFile::encodeName(original).constData(), &before), 0);
    const auto imported = m_library->importFile(original);
    QVERIFY(imported.ok());
    QCOMPARE(::stat(QFile::encodeName(original).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    QCOMPARE(after.st_mode, before.st_mode);
    QVERIFY(QFile::remove(original)); // the library has a copy of its own
    QVERIFY(m_library->verify(imported->asset, true).ok());
}

void LibraryTest::namesAreOnlyLabels_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("label");
    QTest::newRow("plain") << u"a.jpg"_s << u"a.jpg"_s;
    QTest::newRow("newline") << u"a\nb.jpg"_s << u"ab.jpg"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred.jpg"_s << u"[31mred.jpg"_s;
    QTest::newRow("right-to-left override") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200Fb"_s << u"ab"_s;
    QTest::newRow("family emoji keeps its joiners") << u"👩\u200D👩\u200D👧.jpg"_s << u"👩\u200D👩\u200D👧.jpg"_s;
    QTest::newRow("letters that do not join") << u"می\u200Cخواهم.jpg"_s << u"می\u200Cخواهم.jpg"_s;
    QTest::newRow("other lines") << u"a\u2028b\u2029c.jpg"_s << u"abc.jpg"_s;
    QTest::newRow("Hebrew") << u"תמונה.jpg"_s << u"תמונה.jpg"_s;
    QTest::newRow("markup") << u"<b>&amp;.jpg"_s << u"<b>&amp;.jpg"_s;
    QTest::newRow("quotes and percent") << u"\"%1 %s'.jpg"_s << u"\"%1 %s'.jpg"_s;
    QTest::newRow("looks like a way up") << u"..\\..\\x.jpg"_s << u"..\\..\\x.jpg"_s;
    QTest::newRow("leading dash") << u"-rf.jpg"_s << u"-rf.jpg"_s;
    QTest::newRow("nothing visible") << u"\u200E\u200F"_s << u"untitled"_s;
    QTest::newRow("255 bytes") << QString(251, u'x') + u".jpg"_s << QString(251, u'x') + u".jpg"_s;
}

void LibraryTest::namesAreOnlyLabels()
{
    QFETCH(QString, fileName);
    QFETCH(QString, label);
    const QString path = m_dir->filePath(fileName);
    QVERIFY(QFile::copy(fixture(u"tiny.jpg"_s), path));
    const auto imported = m_library->importFile(path);
    QVERIFY2(imported.ok(), qPrintable(imported.ok() ? QString() : imported.error().message));
    QCOMPARE(imported->asset.fileName, label);
    QCOMPARE(filesBelow(mediaFolder()).size(), 1);
    QVERIFY(displayName(QString(1'000'000, u'x')).size() <= 255);
    QVERIFY(!displayName(QString(254, u'x') + u"🎉🎉"_s).back().isHighSurrogate());
}

void LibraryTest::refusesAndLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("0 bytes") << fixture(u"empty.jpg"_s) << ErrorCode::MediaRejected << u"0 bytes"_s;
    QTest::newRow("text called .jpg") << fixture(u"text.jpg"_s) << ErrorCode::MediaRejected << u"not a picture"_s;
    QTest::newRow("truncated MP4") << fixture(u"truncated.mp4"_s) << ErrorCode::MediaRejected << u"cut off"_s;
    QTest::newRow("truncated MP4 without its index")
        << fixture(u"truncated-moov-last.mp4"_s) << ErrorCode::MediaRejected << u"cut off"_s;
    QTest::newRow("truncated JPEG") << fixture(u"truncated.jpg"_s) << ErrorCode::MediaRejected << u"cut off"_s;
    QTest::newRow("truncated PNG") << fixture(u"truncated.png"_s) << ErrorCode::MediaRejected << u"cut off"_s;
    QTest::newRow("truncated WebP") << fixture(u"truncated.webp"_s) << ErrorCode::MediaRejected << u"cut off"_s;
    QTest::newRow("missing") << u"/nowhere/at/all.jpg"_s << ErrorCode::FileUnreadable << u"does not exist"_s;
    QTest::newRow("empty name") << QString() << ErrorCode::FileUnreadable << u"does not exist"_s;
    QTest::newRow("NUL in the name") << QString(u"a\0b.jpg"_s) << ErrorCode::FileUnreadable << u"does not exist"_s;
    QTest::newRow("a megabyte of name") << QString(1024 * 1024, u'x') << ErrorCode::FileUnreadable << u"too long"_s;
    QTest::newRow("below a file") << fixture(u"portrait.jpg/x.jpg"_s) << ErrorCode::FileUnreadable
                                  << u"does not exist"_s;
    QTest::newRow("folder") << u"/tmp"_s << ErrorCode::FileUnreadable << u"is a folder"_s;
    QTest::newRow("device") << u"/dev/zero"_s << ErrorCode::FileUnreadable << u"is a device"_s;
    QTest::newRow("pipe") << u"<pipe>"_s << ErrorCode::FileUnreadable << u"is a pipe"_s;
    QTest::newRow("dangling link") << u"<dangling>"_s << ErrorCode::FileUnreadable << u"does not exist"_s;
    QTest::newRow("link in a circle") << u"<circle>"_s << ErrorCode::FileUnreadable << u"circle"_s;
    QTest::newRow("a file of the kernel") << u"/proc/self/status"_s << ErrorCode::MediaRejected << u"0 bytes"_s;
}

void LibraryTest::refusesAndLeavesNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    if (path.startsWith(u'<')) {
        const QString name = m_dir->filePath(u"odd"_s);
        if (path == u"<pipe>"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        else
            QVERIFY(QFile::link(path == u"<circle>"_s ? name : m_dir->filePath(u"none"_s), name));
        path = name;
    }
    const auto imported = m_library->importFile(path);
    QVERIFY(!imported.ok());
    QTEST(imported.error().code, "code");
    QVERIFY2(imported.error().message.contains(words), qPrintable(imported.error().message));
    QVERIFY(imported.error().message.size() < 600);
    QVERIFY(!imported.error().hint.isEmpty());
    QCOMPARE(filesBelow(mediaFolder()), QStringList());
}

void LibraryTest::followsALinkThatThePersonNamed()
{
    const QString link = m_dir->filePath(u"link.jpg"_s);
    QVERIFY(QFile::link(fixture(u"portrait.jpg"_s), link));
    const auto imported = m_library->importFile(link);
    QVERIFY(imported.ok());
    QVERIFY(!QFileInfo(m_library->pathOf(imported->asset)).isSymLink());
}

void LibraryTest::aFullDiskLeavesNothing()
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = 50'000; // how a disk that fills up in the middle looks to write()
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto imported = m_library->importFile(fixture(u"clip.mp4"_s));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().code == ErrorCode::StorageFull || imported.error().code == ErrorCode::StorageReadOnly);
    QCOMPARE(filesBelow(mediaFolder()), QStringList());
}

void LibraryTest::aMissingLibraryFolderIsNamed()
{
    const MediaLibrary library(m_dir->filePath(u"gone"_s), m_dir->filePath(u"cache"_s));
    const auto imported = library.importFile(fixture(u"tiny.jpg"_s));
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, ErrorCode::StorageReadOnly);
}

void LibraryTest::aFileThatChangesWhileItIsReadIsRefused()
{
    const QString path = m_dir->filePath(u"growing.jpg"_s);
    QVERIFY(QFile::copy(fixture(u"portrait.jpg"_s), path));
    QVERIFY(QFile::resize(path, 100LL * 1024 * 1024)); // takes a while to copy
    std::atomic<bool> stop = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        while (!stop) {
            QFile file(path);
            if (file.open(QIODevice::Append))
                file.write("more");
            file.close();
            QThread::yieldCurrentThread();
        }
    }));
    writer->start();
    const auto imported = m_library->importFile(path);
    stop = true;
    writer->wait();
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, ErrorCode::FileUnreadable);
    QVERIFY2(imported.error().message.contains(u"changed while"_s), qPrintable(imported.error().message));
    QCOMPARE(filesBelow(mediaFolder()), QStringList());
}

void LibraryTest::verifyFindsWhatChanged()
{
    const MediaAsset asset = m_library->importFile(fixture(u"portrait.jpg"_s))->asset;
    const QString path = m_library->pathOf(asset);
    QByteArray bytes = bytesOf(path);
    QVERIFY(m_library->verify(asset, true).ok());

    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(m_library->verify(asset, false).ok()); // the size is the same
    QCOMPARE(m_library->verify(asset, true).error().code, ErrorCode::MediaMissing);

    QVERIFY(file.resize(10));
    const auto shorter = m_library->verify(asset, false);
    QCOMPARE(shorter.error().code, ErrorCode::MediaMissing);
    QVERIFY2(shorter.error().message.contains(u"10 bytes"_s), qPrintable(shorter.error().message));

    QVERIFY(QFile::remove(path));
    QVERIFY(m_library->verify(asset, false).error().message.contains(u"portrait.jpg"_s));
    QVERIFY(QFile::link(fixture(u"portrait.jpg"_s), path)); // not ours any more
    QVERIFY(!m_library->verify(asset, true).ok());
}

void LibraryTest::importingAgainMendsADamagedCopy()
{
    const MediaAsset asset = m_library->importFile(fixture(u"portrait.jpg"_s))->asset;
    QVERIFY(QFile::resize(m_library->pathOf(asset), 10));
    QVERIFY(!m_library->verify(asset, false).ok());
    QVERIFY(m_library->importFile(fixture(u"portrait.jpg"_s)).ok());
    QVERIFY(m_library->verify(asset, true).ok());
}

void LibraryTest::aHostileHashLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a way up") << QByteArray("../../../../etc/passwd");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("upper case") << QByteArray(64, 'A');
    QTest::newRow("newline at the end") << QByteArray(64, 'a') + '\n';
    QTest::newRow("one too many") << QByteArray(65, 'a');
}

void LibraryTest::aHostileHashLeadsNowhere()
{
    QFETCH(QByteArray, sha256);
    MediaAsset asset;
    asset.sha256 = sha256;
    asset.facts.container = u"../../x"_s;
    QCOMPARE(m_library->pathOf(asset), QString());
    QCOMPARE(m_library->verify(asset, true).error().code, ErrorCode::MediaMissing);
    QCOMPARE(m_library->thumbnail(asset, 100).error().code, ErrorCode::MediaMissing);
    asset.sha256 = QByteArray(64, 'a');
    QVERIFY(m_library->pathOf(asset).endsWith(u"a.bin"_s));
}

void LibraryTest::oldLeftoversAreRemoved()
{
    const QString old = mediaFolder() + u"/.import-abcdef"_s;
    const QString fresh = mediaFolder() + u"/.import-ghijkl"_s;
    for (const QString &path : {old, fresh}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const MediaLibrary library(mediaFolder(), m_dir->filePath(u"cache"_s));
    QCOMPARE(filesBelow(mediaFolder()), QStringList{fresh});
}

void LibraryTest::importsInTheBackground()
{
    int good = 0;
    int bad = 0;
    QObject guard;
    for (int i = 0; i < 10; ++i)
        m_library->importFileAsync(fixture(i % 2 ? u"tiny.jpg"_s : u"text.jpg"_s), &guard,
                                   [&](const Result<ImportedFile> &result) { ++(result.ok() ? good : bad); });
    QCOMPARE(good + bad, 0); // never from within the call
    QTRY_COMPARE(good, 5);
    QTRY_COMPARE(bad, 5);
}

void LibraryTest::answersInTheGuardsThread()
{
    QThread thread;
    thread.start();
    auto *guard = new QObject;
    guard->moveToThread(&thread);
    connect(&thread, &QThread::finished, guard, &QObject::deleteLater);
    std::atomic<QThread *> seen = nullptr;
    m_library->importFileAsync(fixture(u"tiny.jpg"_s), guard,
                               [&](const Result<ImportedFile> &) { seen = QThread::currentThread(); });
    QTRY_COMPARE(seen.load(), &thread);
    thread.quit();
    QVERIFY(thread.wait());
}

void LibraryTest::aGuardThatIsGoneIsNotCalled()
{
    std::atomic<int> calls = 0;
    for (int i = 0; i < 50; ++i) {
        auto guard = std::make_unique<QObject>();
        m_library->importFileAsync(fixture(u"tiny.jpg"_s), guard.get(), [&](const Result<ImportedFile> &) { ++calls; });
        if (i % 2) // as long as it takes: some answers are on their way by now
            QVERIFY(m_library->importFile(fixture(u"tiny.jpg"_s)).ok());
        guard.reset();
    }
    const int before = calls;
    m_library.reset(); // waits for all
    QCoreApplication::processEvents();
    QCOMPARE(calls.load(), before);
}

void LibraryTest::theLibraryMayGoWhileItWorks()
{
    QObject guard;
    for (int i = 0; i < 20; ++i)
        m_library->importFileAsync(fixture(u"1080p-60s.mp4"_s), &guard, [](const Result<ImportedFile> &) {});
    m_library.reset();
    QCOMPARE(QDir(mediaFolder()).entryList({u".import-*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "librarytest.moc"
