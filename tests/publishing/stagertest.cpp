// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishworld.h"
#include "sickvault.h"

#include "media/staging.h"
#include "publishing/stager.h"
#include "store/stagedobjectrepository.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace kalends::test
{
namespace
{

/// A bucket: keeps what is put, forgets what is deleted, fails when told.
class FakeBucket final : public HttpClient
{
public:
    void send(HttpRequest request, const QString &, QObject *guard, Done done) override
    {
        const QString key = request.url.path().mid(1);
        methods.append(QString::fromLatin1(request.method));
        for (const auto &[name, value] : request.headers) {
            if (name.toLower() == "authorization")
                signatures.append(value);
        }
        HttpAnswer answer;
        answer.status = failures.isEmpty() ? 200 : failures.takeFirst();
        if (answer.status == 0)
            answer.fault = silence;
        if (answer.status == 200 && request.method == "PUT")
            objects.insert(key);
        if (answer.status == 200 && request.method == "DELETE")
            objects.remove(key);
        if (request.method == "GET")
            answer.body = listings.isEmpty() ? QByteArray(kEmptyListing) : listings.takeFirst();
        QTimer::singleShot(0, guard, [answer, done] { done(answer); });
    }
    QSet<QString> objects;
    QStringList methods;
    QList<QByteArray> signatures;
    QList<int> failures; ///< of the next requests; 0: no answer
    NetFault silence = NetFault::NotSent;
    QList<QByteArray> listings;

private:
    static constexpr auto kEmptyListing = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";
};

} // namespace

class StagerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesDownBeforeItUploadsAndGivesUrlsInOrder();
    void putsTheSameKeyAgainAfterARestart();
    void freshCopiesGetNewKeysAndTheOldOnesGo();
    void triesAPassingFailureAgain();
    void aFailureIsTriedAgainOnlyWhereThatMayHelp_data();
    void aFailureIsTriedAgainOnlyWhereThatMayHelp();
    void saysWhatTheStorageRefuses();
    void aKeyThatWasChangedIsReadAnew();
    void withoutAKeyNothingLeaves();
    void deletesOnceTheOutcomeIsKnown();
    void leftoversGoWithinADay();
    void whatACrashKeptFromBeingReleasedGoesAtTheNextSweep();
    void withoutStorageItSaysWhatToSet();
    void theSameFileTwiceIsTwoObjects();
    void aFileOfAnUnknownContainerIsNamedByItsType();
    void whatSoonGoesIsNotGivenOutAgain();
    void whoHasGoneIsNotAnswered();
    void aLockedKeychainIsTold();
    void aKeyThatIsRefusedForGoodEndsTheUploadOnce();
    void strangersOfOurShapeGoAfterADay();
    void aListingThatFailsChangesNothing_data();
    void aListingThatFailsChangesNothing();
    void whatIsGoneAlreadyIsForgotten();
    void withoutAKeyLeftoversWait();

private:
    [[nodiscard]] Result<QList<StagedUrl>> stage(bool fresh = false, QList<MediaAsset> media = {});
    [[nodiscard]] QStringList keys() const;

    std::unique_ptr<PublishWorld> m_world;
    std::unique_ptr<FakeBucket> m_bucket;
    PublishServices m_services;
    SickVault m_vault;
    std::unique_ptr<Stager> m_stager;
    JobId m_job;
};

void StagerTest::init()
{
    m_world = std::make_unique<PublishWorld>();
    m_vault.failReads.reset();
    m_bucket = std::make_unique<FakeBucket>();
    m_job = m_world->plan(m_world->clock.now());
    m_world->settings.staging.endpoint = QUrl(u"http://127.0.0.1:9"_s);
    m_world->settings.staging.bucket = u"bucket"_s;
    m_world->settings.staging.region = u"local"_s;
    m_world->settings.staging.prefix = u"kalends/"_s;
    m_world->settings.staging.accessKeyId = u"id"_s;
    m_services.database = m_world->database.get();
    m_services.http = m_bucket.get();
    m_services.vault = m_world->vault.get();
    m_services.clock = &m_world->clock;
    m_services.library = &m_world->library;
    m_services.settings = [this] { return m_world->settings; };
    m_stager = std::make_unique<Stager>(m_services);
}

void StagerTest::cleanup()
{
    m_stager.reset();
    m_bucket.reset();
    m_world.reset();
}

Result<QList<StagedUrl>> StagerTest::stage(bool fresh, QList<MediaAsset> media)
{
    if (media.isEmpty())
        media = {m_world->picture, m_world->clip};
    QStringList paths;
    for (const MediaAsset &asset : media)
        paths.append(m_world->library.pathOf(asset));
    std::optional<Result<QList<StagedUrl>>> answer;
    m_stager->stage(m_job, media, paths, fresh, this,
                    [&answer](Result<QList<StagedUrl>> urls) { answer = std::move(urls); });
    if (!m_world->until([&answer] { return answer.has_value(); }))
        qFatal("staging never answered");
    return *answer;
}

QStringList StagerTest::keys() const
{
    QStringList keys;
    const auto objects = StagedObjectRepository(*m_world->database).ofJob(m_job);
    for (const StagedObject &object : *objects)
        keys.append(object.key);
    return keys;
}

void StagerTest::writesDownBeforeItUploadsAndGivesUrlsInOrder()
{
    const auto urls = stage();
    QVERIFY(urls.ok());
    QCOMPARE(urls->size(), 2);
    QCOMPARE(urls->at(0).media, m_world->picture.id);
    QCOMPARE(urls->at(1).media, m_world->clip.id);
    QCOMPARE(keys().size(), 2);
    QCOMPARE(m_bucket->objects.size(), 2);
    for (const QString &key : keys()) {
        QVERIFY(key.startsWith(u"kalends/"_s));
        QVERIFY(m_bucket->objects.contains(u"bucket/"_s + key));
    }
    QVERIFY(urls->at(0).url.contains(u"X-Amz-Signature"_s));
}

void StagerTest::putsTheSameKeyAgainAfterARestart()
{
    QVERIFY(stage().ok());
    const QStringList before = keys();
    m_stager = std::make_unique<Stager>(m_services);
    QVERIFY(stage().ok());
    QCOMPARE(keys(), before);
    QCOMPARE(m_bucket->objects.size(), 2);
}

void StagerTest::freshCopiesGetNewKeysAndTheOldOnesGo()
{
    QVERIFY(stage().ok());
    const QStringList before = keys();
    QVERIFY(stage(true).ok());
    m_stager->sweep();
    QVERIFY(m_world->until([this] { return m_bucket->objects.size() == 2; }));
    QVERIFY(m_world->until([this] { return keys().size() == 2; }));
    for (const QString &key : keys())
        QVERIFY(!before.contains(key));
}

void StagerTest::triesAPassingFailureAgain()
{
    m_bucket->failures = {500, 503};
    QVERIFY(stage().ok());
    QCOMPARE(m_bucket->objects.size(), 2);
    m_bucket->failures = QList<int>(20, 503);
    const auto failed = stage();
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().httpStatus, 503);
}

void StagerTest::aFailureIsTriedAgainOnlyWhereThatMayHelp_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<NetFault>("silence");
    QTest::addColumn<int>("requests");
    QTest::newRow("the storage is busy") << 503 << NetFault::None << 3;
    QTest::newRow("it asks for patience") << 429 << NetFault::None << 3;
    QTest::newRow("the connection broke") << 0 << NetFault::Lost << 3;
    QTest::newRow("nothing left") << 0 << NetFault::NotSent << 1;
    QTest::newRow("we took it back") << 0 << NetFault::Canceled << 1;
    QTest::newRow("it is refused") << 400 << NetFault::None << 1;
}

void StagerTest::aFailureIsTriedAgainOnlyWhereThatMayHelp()
{
    QFETCH(int, status);
    QFETCH(NetFault, silence);
    m_bucket->failures = QList<int>(10, status);
    m_bucket->silence = silence;
    const auto failed = stage(false, {m_world->picture});
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().httpStatus, status);
    QVERIFY(!failed.error().message.isEmpty());
    QTEST(int(m_bucket->methods.size()), "requests");
}

void StagerTest::saysWhatTheStorageRefuses()
{
    m_bucket->failures = {403, 403, 403, 403};
    const auto refused = stage();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::StagingFailed);
    QCOMPARE(refused.error().httpStatus, 403);
    QVERIFY(!refused.error().message.isEmpty());
}

void StagerTest::aKeyThatWasChangedIsReadAnew()
{
    QVERIFY(stage().ok()); // the key is known now
    m_bucket->signatures.clear();
    m_world->vault->write(secretKey(u"staging.secret_access_key"_s), Secret("another"), this,
                          [](const Result<void> &) {});
    m_bucket->failures = {403, 403}; // the old key, once for each file
    QVERIFY(stage(true).ok());
    QCOMPARE(QSet<QByteArray>(m_bucket->signatures.begin(), m_bucket->signatures.end()).size(), 4);
}

void StagerTest::withoutAKeyNothingLeaves()
{
    m_world->vault->remove({secretKey(u"staging.secret_access_key"_s)}, this, [](const Result<void> &) {});
    const auto refused = stage();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::StagingFailed);
    QVERIFY(refused.error().hint.contains(u"staging.secret_access_key"_s));
    QCOMPARE(m_bucket->methods, QStringList());
}

void StagerTest::deletesOnceTheOutcomeIsKnown()
{
    QVERIFY(stage().ok());
    m_stager->release(m_job);
    QVERIFY(m_world->until([this] { return keys().isEmpty(); }));
    QVERIFY(m_bucket->objects.isEmpty());
}

void StagerTest::leftoversGoWithinADay()
{
    QVERIFY(stage().ok());
    m_bucket->failures = {500}; // the first delete fails; what is left is swept
    m_stager->release(m_job);
    QVERIFY(m_world->until([this] { return m_bucket->methods.contains(u"DELETE"_s); }));
    m_world->pump();
    QCOMPARE(m_bucket->objects.size(), 2);
    m_world->clock.advance(1h);
    m_stager->sweep();
    QVERIFY(m_world->until([this] { return m_bucket->objects.isEmpty(); }));
    QVERIFY(m_bucket->methods.contains(u"GET"_s)); // and it asked what else lies there
}

void StagerTest::whatACrashKeptFromBeingReleasedGoesAtTheNextSweep()
{
    QVERIFY(stage().ok());
    m_stager->sweep();
    m_world->pump();
    QCOMPARE(m_bucket->objects.size(), 2); // its job still needs them
    QVERIFY(
        m_world->database->run("UPDATE publish_jobs SET status = 'canceled' WHERE id = ?", {m_job.toString()}).ok());
    m_stager = std::make_unique<Stager>(m_services);
    m_stager->sweep();
    QVERIFY(m_world->until([this] { return m_bucket->objects.isEmpty(); }));
}

void StagerTest::withoutStorageItSaysWhatToSet()
{
    m_world->settings.staging.bucket.clear();
    const auto refused = stage();
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().hint.contains(u"staging/bucket"_s));
    QVERIFY(m_bucket->methods.isEmpty());
}

void StagerTest::theSameFileTwiceIsTwoObjects()
{
    const auto urls = stage(false, {m_world->picture, m_world->picture});
    QVERIFY(urls.ok());
    QCOMPARE(m_bucket->objects.size(), 2);
    QVERIFY(urls->at(0).url != urls->at(1).url);
    QVERIFY(stage(false, {m_world->picture, m_world->picture}).ok());
    QCOMPARE(m_bucket->objects.size(), 2); // the same two
}

void StagerTest::aFileOfAnUnknownContainerIsNamedByItsType()
{
    MediaAsset asset = m_world->clip;
    asset.facts.container.clear();
    QVERIFY(stage(false, {asset}).ok());
    QVERIFY2(keys().first().endsWith(u'.' + asset.mime.section(u'/', 1)), qPrintable(keys().first()));
}

void StagerTest::whatSoonGoesIsNotGivenOutAgain()
{
    QVERIFY(stage().ok());
    const QStringList before = keys();
    m_world->clock.advance(11h);
    QVERIFY(stage().ok());
    QCOMPARE(keys(), before);
    m_world->clock.advance(2h); // the platform may need half a day to fetch it
    QVERIFY(stage().ok());
    QCOMPARE(keys().size(), 4);
}

void StagerTest::whoHasGoneIsNotAnswered()
{
    bool answered = false;
    const auto put = [&](QObject *guard) {
        m_stager->stage(m_job, {m_world->picture}, {m_world->library.pathOf(m_world->picture)}, false, guard,
                        [&answered](const Result<QList<StagedUrl>> &) { answered = true; });
    };
    put(this);
    m_stager.reset(); // while the key is being read
    m_world->pump();
    QVERIFY(m_bucket->methods.isEmpty());
    m_stager = std::make_unique<Stager>(m_services);
    auto guard = std::make_unique<QObject>();
    put(guard.get());
    guard.reset();
    m_world->pump();
    QVERIFY(!answered);
}

void StagerTest::aLockedKeychainIsTold()
{
    m_vault.failReads = ErrorCode::KeychainLocked;
    m_services.vault = &m_vault;
    m_stager = std::make_unique<Stager>(m_services);
    QCOMPARE(stage().error().code, ErrorCode::KeychainLocked);
    QVERIFY(m_bucket->methods.isEmpty());
}

void StagerTest::aKeyThatIsRefusedForGoodEndsTheUploadOnce()
{
    m_bucket->failures = QList<int>(20, 401);
    int answers = 0;
    m_stager->stage(m_job, {m_world->picture, m_world->clip},
                    {m_world->library.pathOf(m_world->picture), m_world->library.pathOf(m_world->clip)}, false, this,
                    [&answers](const Result<QList<StagedUrl>> &urls) {
                        QCOMPARE(urls.error().httpStatus, 401);
                        ++answers;
                    });
    QVERIFY(m_world->until([&] { return answers > 0; }));
    m_world->pump();
    QCOMPARE(answers, 1);
    QVERIFY(m_bucket->methods.size() <= 4);
}

void StagerTest::strangersOfOurShapeGoAfterADay()
{
    QVERIFY(stage().ok());
    const QString stranger = Staging::newObjectKey(m_world->settings.staging.prefix, u"jpg"_s);
    const QString young = Staging::newObjectKey(m_world->settings.staging.prefix, u"jpg"_s);
    const auto object = [](const QString &key, Instant modified) {
        return "<Contents><Key>" + key.toUtf8() + "</Key><LastModified>" + toIso(modified).toUtf8() +
               "</LastModified></Contents>";
    };
    const Instant old = m_world->clock.now() - 25h;
    for (const QString &key : {stranger, young, u"somebody-elses.jpg"_s})
        m_bucket->objects.insert(u"bucket/"_s + key);
    m_bucket->listings = {"<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>next"
                          "</NextContinuationToken>" +
                              object(keys().first(), old) + object(u"somebody-elses.jpg"_s, old) +
                              "</ListBucketResult>",
                          "<ListBucketResult>" + object(stranger, old) + object(young, m_world->clock.now() - 23h) +
                              "</ListBucketResult>"};
    m_stager->sweep();
    QVERIFY(m_world->until([&] { return !m_bucket->objects.contains(u"bucket/"_s + stranger); }));
    m_world->pump();
    QCOMPARE(m_bucket->objects.size(), 4); // ours, the young one and what is somebody else's
    const qsizetype asked = m_bucket->methods.count(u"GET"_s);
    QCOMPARE(asked, 2);
    m_world->clock.advance(5h);
    m_stager->sweep(); // not every time
    m_world->pump();
    QCOMPARE(m_bucket->methods.count(u"GET"_s), asked);
    m_world->clock.advance(2h);
    m_stager->sweep();
    QVERIFY(m_world->until([&] { return m_bucket->methods.count(u"GET"_s) == asked + 1; }));
}

void StagerTest::aListingThatFailsChangesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("listing");
    QTest::newRow("refused") << 403 << QByteArray();
    QTest::newRow("a page of HTML") << 200 << QByteArray("<html/>");
    QTest::newRow("cut off") << 200 << QByteArray("<ListBucketResult><Contents>");
}

void StagerTest::aListingThatFailsChangesNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, listing);
    QVERIFY(stage().ok());
    m_bucket->failures = {status};
    m_bucket->listings = {listing};
    m_stager->sweep();
    QVERIFY(m_world->until([&] { return m_bucket->methods.contains(u"GET"_s); }));
    m_world->pump();
    QCOMPARE(m_bucket->objects.size(), 2);
    QVERIFY(!m_bucket->methods.contains(u"DELETE"_s));
}

void StagerTest::whatIsGoneAlreadyIsForgotten()
{
    QVERIFY(stage().ok());
    m_bucket->failures = {404, 404};
    m_stager->release(m_job);
    QVERIFY(m_world->until([this] { return keys().isEmpty(); }));
}

void StagerTest::withoutAKeyLeftoversWait()
{
    QVERIFY(stage().ok());
    m_services.vault = &m_vault;
    m_vault.failReads = ErrorCode::KeychainLocked;
    m_stager = std::make_unique<Stager>(m_services);
    m_stager->release(m_job);
    m_world->pump();
    QCOMPARE(keys().size(), 2);
    m_vault.failReads.reset();
    m_vault.values.insert(secretKey(u"staging.secret_access_key"_s), Secret("key"));
    m_stager->release(m_job);
    QVERIFY(m_world->until([this] { return keys().isEmpty(); }));
}

} // namespace kalends::test

using kalends::test::StagerTest;
QTEST_GUILESS_MAIN(StagerTest)
#include "stagertest.moc"
