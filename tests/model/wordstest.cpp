// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "model/account.h"
#include "model/entry.h"
#include "model/errorcode.h"
#include "model/flags.h"
#include "model/job.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kalends;

/// The words are promises to scripts and databases: each is written out here once more.
class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enumsHaveTheirWords_data();
    void enumsHaveTheirWords();
    void unknownWordsAreNoValue();
    void instagramMayBeWrittenOut();
    void everyErrorCodeHasAWordOfItsOwnAndIsFoundByIt();
    void theErrorWordsOfTheContractExist_data();
    void theErrorWordsOfTheContractExist();
    void holdsAreKeptAsWordsAndNoHoldAsNothing();
    void anUnknownHoldStillHolds();
    void channelsHaveTheirFlags();
};

void WordsTest::enumsHaveTheirWords_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("comesBack");
    const auto row = [](auto value, const char *text, auto back) {
        QTest::addRow("%s/%d", text, int(value))
            << QString(word(value)) << QString::fromLatin1(text) << (back(QString::fromLatin1(text)) == value);
    };
    row(Channel::Instagram, "ig", channelFromWord);
    row(Channel::TikTok, "tiktok", channelFromWord);
    row(PostType::Post, "post", postTypeFromWord);
    row(PostType::Carousel, "carousel", postTypeFromWord);
    row(PostType::Reel, "reel", postTypeFromWord);
    row(PostType::Story, "story", postTypeFromWord);
    row(PostType::Video, "video", postTypeFromWord);
    row(PostType::Photos, "photos", postTypeFromWord);
    row(EntryState::Draft, "draft", entryStateFromWord);
    row(EntryState::Planned, "planned", entryStateFromWord);
    row(AccountStatus::Ok, "ok", accountStatusFromWord);
    row(AccountStatus::Expired, "expired", accountStatusFromWord);
    row(AccountStatus::Revoked, "revoked", accountStatusFromWord);
    row(JobStatus::Scheduled, "scheduled", jobStatusFromWord);
    row(JobStatus::Publishing, "publishing", jobStatusFromWord);
    row(JobStatus::Confirming, "confirming", jobStatusFromWord);
    row(JobStatus::Failed, "failed", jobStatusFromWord);
    row(JobStatus::Published, "published", jobStatusFromWord);
    row(JobStatus::NeedsAttention, "needs_attention", jobStatusFromWord);
    row(JobStatus::Canceled, "canceled", jobStatusFromWord);
    row(AttemptStatus::Running, "running", attemptStatusFromWord);
    row(AttemptStatus::Ok, "ok", attemptStatusFromWord);
    row(AttemptStatus::Failed, "failed", attemptStatusFromWord);
    row(AttemptStatus::Uncertain, "uncertain", attemptStatusFromWord);
    const char *const readiness[] = {"published",     "ready",           "draft",          "publishing_disabled",
                                     "publishing",    "failed_retry",    "missing_fields", "invalid_media",
                                     "missing_media", "account_missing", "token_expired",  "needs_attention"};
    for (int i = 0; i < int(std::size(readiness)); ++i) // from best to worst: the order is part of the contract
        row(Readiness(i), readiness[i], readinessFromWord);
}

void WordsTest::enumsHaveTheirWords()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QFETCH(bool, comesBack);
    QCOMPARE(actual, expected);
    QVERIFY(comesBack);
}

void WordsTest::unknownWordsAreNoValue()
{
    for (const QString &text : {u""_s, u"IG"_s, u" ig"_s, u"facebook"_s, u"ig\u0000x"_s}) {
        QVERIFY(!channelFromWord(text));
        QVERIFY(!jobStatusFromWord(text));
        QVERIFY(!readinessFromWord(text));
        QVERIFY(!postTypeFromWord(text));
    }
    QVERIFY(!errorCodeFromWord("nothing_like_it"_L1));
    QVERIFY(!errorCodeFromWord(QLatin1String()));
}

void WordsTest::instagramMayBeWrittenOut()
{
    QCOMPARE(channelFromWord(u"instagram"_s), Channel::Instagram);
    QCOMPARE(displayName(Channel::Instagram), u"Instagram"_s);
    QCOMPARE(displayName(Channel::TikTok), u"TikTok"_s);
}

void WordsTest::everyErrorCodeHasAWordOfItsOwnAndIsFoundByIt()
{
    static const QRegularExpression snake(u"\\A[a-z]+(_[a-z]+)*\\z"_s);
    QSet<QString> seen;
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        const QLatin1String text = word(ErrorCode(i));
        QVERIFY2(snake.match(text).hasMatch(), text.data());
        QCOMPARE(errorCodeFromWord(text), ErrorCode(i));
        seen.insert(text);
    }
    QCOMPARE(seen.size(), qsizetype(ErrorCode::Internal) + 1);
}

void WordsTest::theErrorWordsOfTheContractExist_data()
{
    QTest::addColumn<int>("next");
    const auto row = [](const char *text, NextStep next) { QTest::newRow(text) << int(next); };
    row("media_missing", NextStep::FixContent);
    row("media_rejected", NextStep::FixContent);
    row("fields_missing", NextStep::FixContent);
    row("policy_rejected", NextStep::FixContent);
    row("token_expired", NextStep::SignInAgain);
    row("permission_denied", NextStep::SignInAgain);
    row("account_missing", NextStep::SignInAgain);
    row("rate_limited", NextStep::RetryLater);
    row("platform_unavailable", NextStep::RetryLater);
    row("network", NextStep::RetryLater);
    row("timeout", NextStep::RetryLater);
    row("staging_failed", NextStep::RetryLater);
    row("invalid_response", NextStep::RetryLater);
    row("quota_reached", NextStep::WaitForLimit);
    row("outcome_unknown", NextStep::AskPerson);
    row("missed_slot", NextStep::AskPerson);
    row("crashed", NextStep::AskPerson);
    row("looks_like_duplicate", NextStep::AskPerson);
    row("restored", NextStep::AskPerson);
    row("version_conflict", NextStep::AskPerson);
    row("account_exists", NextStep::AskPerson);
    row("database_corrupt", NextStep::AskPerson);
    row("clock_wrong", NextStep::FixSettings);
    row("feature_disabled", NextStep::FixSettings);
    row("not_found", NextStep::Give);
}

void WordsTest::theErrorWordsOfTheContractExist()
{
    QFETCH(int, next);
    const auto code = errorCodeFromWord(QLatin1String(QTest::currentDataTag()));
    QVERIFY(code.has_value());
    QCOMPARE(int(nextStep(*code)), next);
}

void WordsTest::holdsAreKeptAsWordsAndNoHoldAsNothing()
{
    const QStringList words{u""_s, u"flag_off"_s, u"keychain"_s, u"relink"_s, u"review"_s, u"restored"_s, u"clock"_s};
    for (int i = 0; i < words.size(); ++i) {
        QCOMPARE(word(Hold(i)), words.at(i));
        QCOMPARE(holdFromWord(words.at(i)), Hold(i));
    }
}

void WordsTest::anUnknownHoldStillHolds()
{
    QCOMPARE(holdFromWord(u"from_a_newer_version"_s), Hold::Review);
}

void WordsTest::channelsHaveTheirFlags()
{
    QCOMPARE(QString(publishFlag(Channel::Instagram)), u"publish_ig"_s);
    QCOMPARE(QString(publishFlag(Channel::TikTok)), u"publish_tiktok"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
