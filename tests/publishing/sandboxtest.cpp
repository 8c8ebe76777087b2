// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxworld.h"

#include "catalog/mediadoctor.h"
#include "model/mediaedit.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{

/// The engine as it is shipped, over real HTTP, against servers that refuse what the platforms refuse.
class SandboxTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishesEachTypeOnce_data();
    void publishesEachTypeOnce();
    void aLostAnswerIsFoundOutByReading_data();
    void aLostAnswerIsFoundOutByReading();
    void leavesNothingInTheStorage();
    void whatTheDoctorMadeGoesOut();
    void whatIsNotMadeYetDoesNotGoOut();
};

void SandboxTest::publishesEachTypeOnce_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("type");
    QTest::newRow("Instagram picture") << Channel::Instagram << QStringList{u"portrait.jpg"_s} << u"image"_s;
    QTest::newRow("Instagram reel") << Channel::Instagram << QStringList{u"clip.mp4"_s} << u"reel"_s;
    QTest::newRow("Instagram carousel") << Channel::Instagram << QStringList{u"portrait.jpg"_s, u"clip.mp4"_s}
                                        << u"carousel"_s;
    QTest::newRow("TikTok video") << Channel::TikTok << QStringList{u"clip.mp4"_s} << u"video"_s;
    QTest::newRow("TikTok photos") << Channel::TikTok << QStringList{u"portrait.jpg"_s, u"portrait.webp"_s}
                                   << u"photos"_s;
}

void SandboxTest::publishesEachTypeOnce()
{
    QFETCH(Channel, channel);
    QFETCH(QStringList, files);
    QFETCH(QString, type);
    SandboxWorld world;
    QList<MediaAsset> media;
    for (const QString &file : files)
        media.append(world.import(QStringLiteral(KALENDS_FIXTURES "/") + file));
    const JobId id = world.plan(world.clock.now() + 50ms, channel, media, u"Grüße 👋 #kalends"_s);
    world.start();
    (void)QTest::qWaitFor(
        [&] { return world.job(id).status != JobStatus::Scheduled && world.job(id).status != JobStatus::Publishing; },
        20'000);
    const PublishJob job = world.job(id);
    QVERIFY2(job.status == JobStatus::Published, qPrintable(job.lastErrorCode + u": "_s + job.lastError));
    QCOMPARE(job.attemptCount, 1);
    const auto posts = world.sandbox.ledger();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().type, type);
    QCOMPARE(posts.first().caption, u"Grüße 👋 #kalends"_s);
    if (channel == Channel::Instagram) {
        QCOMPARE(job.remotePostId, posts.first().remoteId);
        QTRY_VERIFY(!world.job(id).permalink.isEmpty());
    }
}

void SandboxTest::aLostAnswerIsFoundOutByReading_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("operation");
    QTest::newRow("Instagram") << Channel::Instagram << u"instagram"_s << u"media_publish"_s;
    QTest::newRow("TikTok") << Channel::TikTok << u"tiktok"_s << u"last_chunk"_s;
}

void SandboxTest::aLostAnswerIsFoundOutByReading()
{
    QFETCH(Channel, channel);
    QFETCH(QString, service);
    QFETCH(QString, operation);
    SandboxWorld world;
    const MediaAsset media = world.import(QStringLiteral(KALENDS_FIXTURES "/clip.mp4"));
    world.sandbox.addFault(
        {.service = service, .operation = operation, .kind = sandbox::FaultKind::Drop, .afterEffect = true});
    const JobId id = world.plan(world.clock.now(), channel, {media}, u"Once"_s);
    world.start();
    (void)QTest::qWaitFor([&] { return world.job(id).status == JobStatus::Published; }, 20'000);
    QVERIFY2(world.job(id).status == JobStatus::Published, qPrintable(world.job(id).lastError));
    QCOMPARE(world.sandbox.ledger().size(), 1);
    int arrivals = 0;
    for (const auto &request : world.sandbox.requests())
        arrivals += request.toObject().value("op"_L1).toString() == operation ? 1 : 0;
    QCOMPARE(arrivals, 1); // on the wire, with the client that is shipped
}

void SandboxTest::leavesNothingInTheStorage()
{
    SandboxWorld world;
    const MediaAsset media = world.import(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
    const JobId id = world.plan(world.clock.now(), Channel::Instagram, {media}, u"Tidy"_s);
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.job(id).status, JobStatus::Published, 20'000);
    const auto count = [&world](const char *method) {
        int found = 0;
        for (const auto &request : world.sandbox.requests()) {
            const QJsonObject seen = request.toObject();
            found += seen.value("service"_L1).toString() == "storage"_L1 &&
                     seen.value("method"_L1).toString() == QLatin1String(method);
        }
        return found;
    };
    QCOMPARE(count("PUT"), 1);
    QTRY_COMPARE(count("DELETE"), 1);
}

void SandboxTest::whatTheDoctorMadeGoesOut()
{
    SandboxWorld world;
    const MediaAsset original = world.import(QStringLiteral(KALENDS_FIXTURES "/portrait.png"));
    MediaDoctor doctor(*world.database, world.library);
    MediaEdit edit;
    edit.media = original.id;
    const auto made = doctor.makeNow({original, edit, Channel::Instagram, PostType::Post});
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    edit.result = made->id;
    const JobId id = world.plan(world.clock.now(), Channel::Instagram, {original}, u"From a PNG"_s,
                                {{kMediaEditsField, toJson(QList<MediaEdit>{edit})}});
    world.start();
    (void)QTest::qWaitFor([&] { return world.job(id).status == JobStatus::Published; }, 20'000);
    QVERIFY2(world.job(id).status == JobStatus::Published, qPrintable(world.job(id).lastError));
    const auto posts = world.sandbox.ledger();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().media.size(), 1);
    QCOMPARE(posts.first().media.first().sha256, made->sha256);
    QVERIFY(made->sha256 != original.sha256);
}

void SandboxTest::whatIsNotMadeYetDoesNotGoOut()
{
    SandboxWorld world;
    const MediaAsset original = world.import(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
    MediaEdit edit;
    edit.media = original.id;
    edit.rotation = 90;
    const JobId id = world.plan(world.clock.now(), Channel::Instagram, {original}, u"Not yet"_s,
                                {{kMediaEditsField, toJson(QList<MediaEdit>{edit})}});
    world.start();
    QTRY_COMPARE_WITH_TIMEOUT(world.job(id).status, JobStatus::NeedsAttention, 20'000);
    QCOMPARE(world.job(id).lastErrorCode, QString(word(ErrorCode::MediaRejected)));
    QVERIFY(world.sandbox.ledger().isEmpty());
}

} // namespace kalends::test

using kalends::test::SandboxTest;
QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
