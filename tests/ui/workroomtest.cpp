// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/workroom.h"
#include "profile/profile.h"
#include "store/database.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;

/// The thread behind the windows: what it is asked, in which order, and what becomes of it.
class WorkroomTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersComeInOrderWhereTheyWereAsked();
    void aStoreThatCannotBeOpenedIsToldByEachAnswer();
    void nobodyHearsAnAnswerThatIsNotWaitedForAnyMore();
    void whatIsUnderWayIsFinishedBeforeItGoes();

private:
    void makeStore() const
    {
        const auto made = Database::open({.path = m_profile->databasePath(), .clock = &m_clock});
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Profile> m_profile;
    FakeClock m_clock;
    HouseParts m_parts;
};

void WorkroomTest::init()
{
    m_profile.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto profile = Profile::open(m_folder->filePath(QStringLiteral("profile")));
    QVERIFY(profile.ok());
    m_profile.emplace(std::move(*profile));
    m_parts.profile = &*m_profile;
    m_parts.clock = &m_clock;
}

void WorkroomTest::answersComeInOrderWhereTheyWereAsked()
{
    makeStore();
    Workroom room(m_parts);
    QList<int> answers;
    for (int i = 0; i < 3; ++i) {
        room.run<int>(
            this,
            [i, here = thread()](Services &services) -> Result<int> {
                const bool isAway = QThread::currentThread() != here && services.planner;
                return isAway ? i : -1;
            },
            [this, &answers](const Result<int> &answer) {
                QCOMPARE(QThread::currentThread(), thread());
                answers.append(*answer);
            });
    }
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers, (QList<int>{0, 1, 2}));
}

void WorkroomTest::aStoreThatCannotBeOpenedIsToldByEachAnswer()
{
    QVERIFY(QDir(m_profile->folder()).mkdir(QFileInfo(m_profile->databasePath()).fileName())); // none is made here
    Workroom room(m_parts);
    bool worked = false;
    QStringList reasons;
    for (int i = 0; i < 2; ++i) {
        room.run<void>(
            this,
            [&worked](Services &) -> Result<void> {
                worked = true;
                return {};
            },
            [&reasons](const Result<void> &answer) {
                QVERIFY(!answer.ok());
                reasons.append(answer.error().message);
            });
    }
    QTRY_COMPARE(reasons.size(), 2);
    QVERIFY(!reasons.first().isEmpty() && reasons.first() == reasons.last());
    QVERIFY(!worked);
}

void WorkroomTest::nobodyHearsAnAnswerThatIsNotWaitedForAnyMore()
{
    makeStore();
    Workroom room(m_parts);
    bool heard = false;
    auto guard = std::make_unique<QObject>();
    room.run<int>(
        guard.get(), [](Services &) -> Result<int> { return 1; }, [&heard](const Result<int> &) { heard = true; });
    guard.reset();
    bool last = false;
    room.run<int>(
        this, [](Services &) -> Result<int> { return 2; }, [&last](const Result<int> &) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!heard);
}

void WorkroomTest::whatIsUnderWayIsFinishedBeforeItGoes()
{
    makeStore();
    int done = 0; // read when the thread is gone
    {
        Workroom room(m_parts);
        for (int i = 0; i < 20; ++i)
            room.run<void>(
                this,
                [&done](Services &) -> Result<void> {
                    ++done;
                    return {};
                },
                [](const Result<void> &) {});
    }
    QCOMPARE(done, 20);
}

QTEST_GUILESS_MAIN(WorkroomTest)
#include "workroomtest.moc"
