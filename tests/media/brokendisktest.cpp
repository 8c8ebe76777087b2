// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filecopy.h"
#include "media/library.h"
#include "media/mediaerror.h"
#include "media/mediasweep.h"
#include "support/failingcall.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>

using namespace Qt::StringLiterals;
using namespace kalends;

namespace
{

QString fixture(const QString &name)
{
    return QStringLiteral(KALENDS_FIXTURES "/") + name;
}

int openFiles()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

} // namespace

/// Importing copies a file; each of the system's calls that it takes may be refused.
class BrokenDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTheSystemRefusesIsToldAndLeavesNothing_data();
    void whatTheSystemRefusesIsToldAndLeavesNothing();
    void anInterruptionIsNoError_data();
    void anInterruptionIsNoError();
    void aDiskThatCannotReserveIsNoError();
    void whatCannotBeSweptAwayIsLeftAndNotCounted();
    void everyErrorOfTheSystemHasASentence_data();
    void everyErrorOfTheSystemHasASentence();
    void bytesThatCannotBeReadHaveNoHash();

private:
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        for (QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            names.append(it.next());
        return names;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MediaLibrary> m_library;
};

void BrokenDiskTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"media"_s));
    m_library = std::make_unique<MediaLibrary>(m_folder->filePath(u"media"_s), m_folder->filePath(u"cache"_s));
}

void BrokenDiskTest::whatTheSystemRefusesIsToldAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("error");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *call, int error, ErrorCode code, const QString &words) {
        QTest::newRow(name) << QByteArray(call) << error << code << words;
    };
    row("a file of another's", "open", EACCES, ErrorCode::FileUnreadable, u"may not be read"_s);
    row("a file that was locked away", "open", EPERM, ErrorCode::FileUnreadable, u"may not be read"_s);
    row("a file that went meanwhile", "open", ENOENT, ErrorCode::FileUnreadable, u"does not exist"_s);
    row("a file that says nothing of itself", "fstat", EIO, ErrorCode::FileUnreadable, u"portrait.jpg"_s);
    row("a drive that was pulled out", "read", EIO, ErrorCode::FileUnreadable, u"could not be read"_s);
    row("a network drive that hangs", "read", ETIMEDOUT, ErrorCode::FileUnreadable, u"could not be read"_s);
    row("a disk too full to reserve", "fallocate", ENOSPC, ErrorCode::StorageFull, u"disk is full"_s);
    row("a share that is used up", "fallocate", EDQUOT, ErrorCode::StorageFull, u"disk is full"_s);
    row("a disk that fills up", "write", ENOSPC, ErrorCode::StorageFull, u"disk is full"_s);
    row("a share that fills up", "write", EDQUOT, ErrorCode::StorageFull, u"disk is full"_s);
    row("a disk that is damaged", "write", EIO, ErrorCode::StorageReadOnly, u"cannot be written"_s);
    row("bytes that do not reach the disk", "fsync", EIO, ErrorCode::StorageReadOnly, u"cannot be written"_s);
    row("a folder that cannot be made", "mkdir", EROFS, ErrorCode::StorageReadOnly, u"cannot be written"_s);
    row("a name that cannot be given", "rename", EACCES, ErrorCode::StorageReadOnly, u"cannot be written"_s);
}

void BrokenDiskTest::whatTheSystemRefusesIsToldAndLeavesNothing()
{
    QFETCH(QByteArray, call);
    QFETCH(int, error);
    QFETCH(QString, words);
    const QString source = fixture(u"portrait.jpg"_s);
    const int open = openFiles();
    bool once = false;
    for (int n = 0; n < 40; ++n) { // at any of its calls
        test::failCall(call, error, n);
        const auto imported = m_library->importFile(source);
        if (!test::stopFailing())
            break;
        if (imported)
            continue; // what is only made better, such as a folder's entry on the disk
        once = true;
        const bool decoders = call == "read" && imported.error().code == ErrorCode::MediaRejected;
        if (n == 0 || !decoders) { // what a decoder cannot read is damaged to it
            QTEST(imported.error().code, "code");
            QVERIFY2(imported.error().message.contains(words), qPrintable(imported.error().message));
        }
        QVERIFY(!imported.error().hint.isEmpty());
        QCOMPARE(files(), QStringList());
        QCOMPARE(openFiles(), open);
    }
    QVERIFY(once);
}

void BrokenDiskTest::anInterruptionIsNoError_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("while reading") << QByteArray("read");
    QTest::newRow("while writing") << QByteArray("write");
}

void BrokenDiskTest::anInterruptionIsNoError()
{
    QFETCH(QByteArray, call);
    test::failCall(call, EINTR);
    const auto imported = m_library->importFile(fixture(u"portrait.jpg"_s));
    QVERIFY(test::stopFailing());
    QVERIFY(imported.ok());
    QVERIFY(m_library->verify(imported->asset, true).ok());
}

void BrokenDiskTest::aDiskThatCannotReserveIsNoError()
{
    test::failCall("fallocate", EOPNOTSUPP);
    const auto imported = m_library->importFile(fixture(u"portrait.jpg"_s));
    QVERIFY(test::stopFailing());
    QVERIFY(imported.ok());
}

void BrokenDiskTest::whatCannotBeSweptAwayIsLeftAndNotCounted()
{
    const QString cache = m_folder->filePath(u"cache"_s);
    QVERIFY(QDir().mkpath(cache));
    for (const char *name : {"a", "b", "c"}) {
        QFile file(cache + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'x')) == 100);
    }
    test::failCall("unlink", EACCES);
    const Swept pruned = pruneCache(cache, 100); // another one goes instead of it
    QVERIFY(test::stopFailing());
    QCOMPARE(pruned.files, 2);
    QCOMPARE(pruned.bytes, 200);

    const auto imported = m_library->importFile(fixture(u"tiny.jpg"_s));
    QVERIFY(imported.ok());
    const Instant later = instantFromMs(QDateTime::currentMSecsSinceEpoch()) + std::chrono::hours(48);
    const auto nobody = [](const QByteArray &) { return false; };
    test::failCall("unlink", EACCES);
    const auto swept = sweepLibrary(m_folder->filePath(u"media"_s), later, nobody);
    QVERIFY(test::stopFailing());
    QVERIFY(swept.ok());
    QCOMPARE(swept->files, 0);
    QVERIFY(m_library->verify(imported->asset, true).ok());
    QCOMPARE(sweepLibrary(m_folder->filePath(u"media"_s), later, nobody)->files, 1);
}

void BrokenDiskTest::everyErrorOfTheSystemHasASentence_data()
{
    QTest::addColumn<int>("error");
    for (const int error : {EACCES, EIO, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, ESTALE})
        QTest::newRow(strerrorname_np(error)) << error;
}

void BrokenDiskTest::everyErrorOfTheSystemHasASentence()
{
    QFETCH(int, error);
    const Error read = readError(u"a.jpg"_s, error);
    QCOMPARE(read.code, ErrorCode::FileUnreadable);
    QVERIFY(read.message.startsWith(u"“a.jpg” "_s) && !read.hint.isEmpty());
    const Error written = libraryError(error);
    QCOMPARE(written.code, ErrorCode::StorageReadOnly);
    QVERIFY(!written.message.isEmpty() && !written.hint.isEmpty());
}

void BrokenDiskTest::bytesThatCannotBeReadHaveNoHash()
{
    QVERIFY(sha256Of(m_folder->filePath(u"gone"_s)).isEmpty());
    QVERIFY(!sha256Of(fixture(u"tiny.jpg"_s)).isEmpty());
    test::failCall("read", EIO);
    const QByteArray hash = sha256Of(fixture(u"tiny.jpg"_s));
    QVERIFY(test::stopFailing());
    QVERIFY(hash.isEmpty());
}

QTEST_GUILESS_MAIN(BrokenDiskTest)
#include "brokendisktest.moc"
