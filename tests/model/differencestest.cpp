// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "support/differences.h"
#include "model/account.h"
#include "model/entryquery.h"
#include "model/fields.h"
#include "model/flags.h"
#include "model/job.h"
#include "model/media.h"
#include "model/mediaedit.h"
#include "model/result.h"
#include "model/shift.h"
#include "model/suggestion.h"

#include <QTest>

using namespace kalends;
using namespace kalends::test;

/// A member that comparing leaves out is a change that nobody is told of, and that is not written.
class DifferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesDifferInEachMember();
    void mediaDifferInEachMember();
    void jobsDifferInEachMember();
    void accountsDifferInEachMember();
    void smallValuesDifferInEachMember();
};

void DifferencesTest::entriesDifferInEachMember()
{
    QCOMPARE(differencesSeen(Entry{}, &Entry::id, &Entry::scheduledAt, &Entry::wall, &Entry::timezone, &Entry::state,
                             &Entry::readiness, &Entry::issues, &Entry::caption, &Entry::media, &Entry::channels,
                             &Entry::labels, &Entry::suggested, &Entry::version, &Entry::createdAt, &Entry::updatedAt),
             15);
    QCOMPARE(differencesSeen(EntryChannel{}, &EntryChannel::channel, &EntryChannel::accountId, &EntryChannel::fields,
                             &EntryChannel::suggested, &EntryChannel::consentAt),
             5);
    QCOMPARE(differencesSeen(ReadinessIssue{}, &ReadinessIssue::channel, &ReadinessIssue::readiness,
                             &ReadinessIssue::code, &ReadinessIssue::message, &ReadinessIssue::fix),
             5);
    QCOMPARE(differencesSeen(EntryTile{}, &EntryTile::id, &EntryTile::scheduledAt, &EntryTile::wall,
                             &EntryTile::timezone, &EntryTile::state, &EntryTile::readiness, &EntryTile::title,
                             &EntryTile::channels, &EntryTile::cover, &EntryTile::mediaCount, &EntryTile::onGrid,
                             &EntryTile::version, &EntryTile::labels),
             13);
}

void DifferencesTest::mediaDifferInEachMember()
{
    QCOMPARE(differencesSeen(MediaAsset{}, &MediaAsset::id, &MediaAsset::fileName, &MediaAsset::kind, &MediaAsset::mime,
                             &MediaAsset::bytes, &MediaAsset::width, &MediaAsset::height, &MediaAsset::durationMs,
                             &MediaAsset::sha256, &MediaAsset::importedAt, &MediaAsset::missing),
             11);
    MediaAsset turned;
    turned.facts.rotation = 90;
    QVERIFY(turned != MediaAsset{});
    QCOMPARE(differencesSeen(MediaFacts{}, &MediaFacts::container, &MediaFacts::videoCodec, &MediaFacts::pixelFormat,
                             &MediaFacts::audioCodec, &MediaFacts::frameRate, &MediaFacts::videoBitRate,
                             &MediaFacts::audioBitRate, &MediaFacts::audioSampleRate, &MediaFacts::audioChannels,
                             &MediaFacts::rotation, &MediaFacts::interlaced, &MediaFacts::moovFirst,
                             &MediaFacts::editList, &MediaFacts::multiPicture, &MediaFacts::hdr),
             15);
    QCOMPARE(differencesSeen(MediaEdit{}, &MediaEdit::media, &MediaEdit::rotation, &MediaEdit::crop,
                             &MediaEdit::trimStartMs, &MediaEdit::trimEndMs, &MediaEdit::result),
             6);
}

void DifferencesTest::jobsDifferInEachMember()
{
    QCOMPARE(differencesSeen(PublishJob{}, &PublishJob::id, &PublishJob::entryId, &PublishJob::channel,
                             &PublishJob::accountId, &PublishJob::scheduledAt, &PublishJob::status, &PublishJob::hold,
                             &PublishJob::attemptCount, &PublishJob::attemptsEver, &PublishJob::nextAttemptAt,
                             &PublishJob::lastErrorCode, &PublishJob::lastError, &PublishJob::remotePostId,
                             &PublishJob::permalink, &PublishJob::wakeAt, &PublishJob::checkpoint,
                             &PublishJob::entryVersion, &PublishJob::leaseEpoch, &PublishJob::crashes,
                             &PublishJob::cancelRequested, &PublishJob::preflightFailed, &PublishJob::late,
                             &PublishJob::slotAt, &PublishJob::createdAt, &PublishJob::updatedAt),
             25);
    QCOMPARE(differencesSeen(Attempt{}, &Attempt::id, &Attempt::jobId, &Attempt::number, &Attempt::requestId,
                             &Attempt::channel, &Attempt::status, &Attempt::errorCode, &Attempt::errorMessage,
                             &Attempt::httpStatus, &Attempt::traceId, &Attempt::responseMeta, &Attempt::startedAt,
                             &Attempt::finishedAt),
             13);
}

void DifferencesTest::accountsDifferInEachMember()
{
    QCOMPARE(differencesSeen(Account{}, &Account::id, &Account::channel, &Account::externalAccountId,
                             &Account::username, &Account::displayName, &Account::timezone, &Account::status,
                             &Account::accessExpiresAt, &Account::refreshExpiresAt, &Account::scopes, &Account::sandbox,
                             &Account::tokenGeneration, &Account::tokenIssuedAt, &Account::linkedAt,
                             &Account::unlinkedAt),
             15);
}

void DifferencesTest::smallValuesDifferInEachMember()
{
    QCOMPARE(differencesSeen(Error{}, &Error::message, &Error::hint, &Error::platformCode, &Error::platformMessage,
                             &Error::traceId, &Error::httpStatus),
             6);
    QVERIFY(Error{.code = ErrorCode::NotFound} != Error{});
    QCOMPARE(differencesSeen(Flags{}, &Flags::publishNow, &Flags::publishInstagram, &Flags::publishTikTok,
                             &Flags::instagramReissue),
             4);
    QCOMPARE(differencesSeen(UserTag{}, &UserTag::username, &UserTag::x, &UserTag::y, &UserTag::mediaIndex), 4);
    QCOMPARE(differencesSeen(Suggestion{}, &Suggestion::channel, &Suggestion::field, &Suggestion::value,
                             &Suggestion::source, &Suggestion::model),
             5);
    QCOMPARE(differencesSeen(ShiftAmount{}, &ShiftAmount::days, &ShiftAmount::duration), 2);
}

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differencestest.moc"
