// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "diagnostics/logfile.h"

#include "support/failingcall.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace kalends;

namespace
{

/// What the code within its life prints on stderr.
class CapturedStderr
{
public:
    explicit CapturedStderr(const QString &path) : m_path(path), m_saved(::dup(2))
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            ::dup2(file.handle(), 2);
    }
    ~CapturedStderr() { restore(); }
    QByteArray text()
    {
        restore();
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void restore()
    {
        if (m_saved < 0)
            return;
        ::fflush(stderr);
        ::dup2(m_saved, 2);
        ::close(std::exchange(m_saved, -1));
    }
    QString m_path;
    int m_saved;
};

/// No file of this process may grow beyond `bytes`: how a full disk looks to write().
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rotatesAtTenMebibytesAndKeepsTenFiles();
    void rotatesAQuietFileByAge();
    void removesFilesOlderThanTwoWeeks();
    void aFullDiskIsSaidOnceAndTheLogComesBack();
    void aMissingFolderIsSaidOnce();
    void aLinkInTheWayIsNotFollowed();
    void makesTheFileForThisUserOnly();
    void startsANewLineAfterATornOne();
    void startsAgainWhenTheFileWasRemoved();
    void aWriteThatIsInterruptedIsDoneAgain();
    void aFileThatCannotBeLookedAtIsLeftAlone();
    void aClockThatWasSetBackDoesNotSilenceIt();

private:
    [[nodiscard]] QByteArray content(const QString &suffix = {}) const
    {
        QFile file(m_path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QByteArray event(const FakeClock &clock, const char *name)
    {
        return "{\"ts\":\"" + toIso(clock.now()).toLatin1() + "\",\"event\":\"" + name + "\"}\n";
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void LogFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"kalends.jsonl"_s);
}

void LogFileTest::rotatesAtTenMebibytesAndKeepsTenFiles()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    for (int i = 0; i < 110; ++i)
        file.append(QByteArray::number(i) + QByteArray(1024 * 1024, 'x') + '\n', clock.now());
    const QStringList names = QDir(m_dir->path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 10);
    for (const QString &name : names)
        QVERIFY2(QFile(m_dir->filePath(name)).size() <= LogFile::kMaxBytes, qPrintable(name));
    QVERIFY(content().contains("109xxx")); // the newest is in the current file, and the oldest are gone
    QVERIFY(content(u".9"_s).startsWith("27xxx"));
}

void LogFileTest::rotatesAQuietFileByAge()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    file.append(event(clock, "first"), clock.now());
    clock.advance(35h);
    file.append(event(clock, "second"), clock.now());
    clock.advance(2h);
    file.append(event(clock, "third"), clock.now());
    QVERIFY(content(u".1"_s).contains("first") && content(u".1"_s).contains("second"));
    QVERIFY(content().contains("third") && !content().contains("second"));
}

void LogFileTest::removesFilesOlderThanTwoWeeks()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    file.append(event(clock, "old"), clock.now());
    clock.advance(48h);
    file.append(event(clock, "newer"), clock.now());
    QVERIFY(content(u".1"_s).contains("old"));
    clock.advance(11 * 24h);
    file.append(event(clock, "day 13"), clock.now());
    QVERIFY(content(u".2"_s).contains("old")); // 13 days are not yet two weeks
    clock.advance(25h);
    file.append(event(clock, "day 14"), clock.now());
    QVERIFY(!QFile::exists(m_path + u".2"_s));
    QVERIFY(content(u".1"_s).contains("newer"));
}

void LogFileTest::aFullDiskIsSaidOnceAndTheLogComesBack()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    file.append(QByteArray(4096, 'x') + '\n', clock.now()); // the captured stderr is below the limit all the while
    QByteArray said;
    {
        const FileSizeLimit limit(rlim_t(QFile(m_path).size() + 10));
        CapturedStderr captured(m_dir->filePath(u"stderr"_s));
        for (int i = 0; i < 5; ++i) {
            file.append(event(clock, "lost"), clock.now());
            clock.advance(61s);
        }
        said = captured.text();
    }
    QCOMPARE(said.count('\n'), 1);
    QVERIFY2(said.contains("cannot write to the log file"), said.constData());
    QVERIFY(!content().contains("lost"));
    file.append(event(clock, "after"), clock.now());
    const QList<QByteArray> lines = content().split('\n');
    QCOMPARE(lines.at(lines.size() - 2), event(clock, "after").trimmed()); // a whole line in spite of the torn one
}

void LogFileTest::aMissingFolderIsSaidOnce()
{
    FakeClock clock;
    CapturedStderr captured(m_dir->filePath(u"stderr"_s));
    LogFile file;
    file.open(m_dir->filePath(u"no/such/folder.jsonl"_s), clock.now());
    for (int i = 0; i < 3; ++i) {
        file.append("{}\n", clock.now());
        clock.advance(61s);
    }
    QCOMPARE(captured.text().count("cannot open the log file"), 1);
}

void LogFileTest::aLinkInTheWayIsNotFollowed()
{
    FakeClock clock;
    QFile target(m_dir->filePath(u"target"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(target.fileName(), m_path));
    CapturedStderr captured(m_dir->filePath(u"stderr"_s));
    LogFile file;
    file.open(m_path, clock.now());
    file.append(event(clock, "x"), clock.now());
    QVERIFY(captured.text().contains("cannot open"));
    QCOMPARE(target.size(), 0);
}

void LogFileTest::makesTheFileForThisUserOnly()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void LogFileTest::startsANewLineAfterATornOne()
{
    FakeClock clock;
    {
        QFile torn(m_path);
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("{\"event\":\"ki");
    }
    LogFile file;
    file.open(m_path, clock.now());
    file.append(event(clock, "next"), clock.now());
    QCOMPARE(content(), "{\"event\":\"ki\n" + event(clock, "next"));
}

void LogFileTest::startsAgainWhenTheFileWasRemoved()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    file.append(event(clock, "one"), clock.now());
    QVERIFY(QFile::remove(m_path));
    file.append(event(clock, "two"), clock.now());
    QCOMPARE(content(), event(clock, "two"));
}

void LogFileTest::aWriteThatIsInterruptedIsDoneAgain()
{
    FakeClock clock;
    LogFile file;
    file.open(m_path, clock.now());
    test::failCall("write", EINTR);
    file.append(event(clock, "once"), clock.now());
    QVERIFY(test::stopFailing());
    QCOMPARE(content(), event(clock, "once"));
}

void LogFileTest::aFileThatCannotBeLookedAtIsLeftAlone()
{
    FakeClock clock;
    LogFile file;
    CapturedStderr said(m_dir->filePath(u"stderr"_s));
    test::failCall("fstat", EIO);
    file.open(m_path, clock.now());
    QVERIFY(test::stopFailing());
    file.append(event(clock, "too early"), clock.now());
    QCOMPARE(content(), QByteArray());
    clock.advance(61s);
    file.append(event(clock, "first"), clock.now());
    const QByteArray first = event(clock, "first");
    for (const int call : {0, 1}) { // of the file that is open, and of the one that took its place
        if (call == 1)
            QVERIFY(QFile::remove(m_path));
        test::failCall("fstat", EIO, call * 2);
        file.append(event(clock, "lost"), clock.now());
        QVERIFY(test::stopFailing());
        QCOMPARE(content(), call == 0 ? first : QByteArray());
    }
    file.append(event(clock, "last"), clock.now());
    QCOMPARE(content(), event(clock, "last"));
    QCOMPARE(said.text().count("kalends:"), 1);
}

void LogFileTest::aClockThatWasSetBackDoesNotSilenceIt()
{
    FakeClock clock;
    LogFile file;
    CapturedStderr said(m_dir->filePath(u"stderr"_s));
    file.open(m_path, clock.now());
    test::failCall("write", ENOSPC);
    file.append(event(clock, "lost"), clock.now());
    QVERIFY(test::stopFailing());
    file.append(event(clock, "silent"), clock.now() + 30s);
    clock.setWall(clock.now() - 24h * 365);
    file.append(event(clock, "written"), clock.now());
    QCOMPARE(content(), event(clock, "written"));
    QCOMPARE(said.text().count("kalends:"), 1);
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
