// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kalends::sandbox
{

/// How the simulated platforms behave, as POST /config changes it; the JSON keys are in sandboxconfig.cpp. The defaults
/// are what a careful reading of the platforms' pages gives; where the pages contradict each other there is a switch.
struct SandboxConfig {
    // Both platforms.
    QString consent = QStringLiteral("page"); ///< page (Allow and Deny to click), auto or allow (agrees at once), deny
    int loginAs = 0;                          ///< the account that is signed in in the "browser": 0 or 1
    qint64 clockSkewMs = 0;                   ///< of the Date header and of timestamps
    qint64 visibilityDelayMs = 0;             ///< until a new post shows in listings
    bool rateLimits = true;
    bool fetchMedia = true; ///< false: URLs are believed and not fetched, for measuring queues

    // Instagram.
    int quotaTotal = 50;        ///< publishes in 24 h; 0: no limit
    int containersPerDay = 400; ///< 0: no limit
    qint64 processingMs = 0;    ///< after the fetch, until a container is FINISHED
    int processingPolls = 0;    ///< that many reads say IN_PROGRESS
    bool wrapData = false;      ///< token exchange and /me answer {"data":[…]} instead of the flat object
    bool permissionsAsArray = false;
    QStringList instagramScopes; ///< granted; empty: all that were asked for
    qint64 shortTokenMs = 3'600'000;
    qint64 longTokenMs = 5'183'944'000;
    bool refreshKillsOld = false;      ///< whether the old string dies with a refresh is not documented
    bool refreshRotates = true;        ///< a refresh answers another string
    bool samePublishReturnsId = false; ///< publishing a container again answers the same id instead of 24/2207008
    int unreadableReads = 0;           ///< the first n reads of a new post answer 100/33
    int containerUnreadableReads = 0;  ///< the first n reads of a new container answer 100/33
    QString containerError;            ///< a subcode: the next containers end in ERROR with it; empty: the media decide
    bool captionDropsAt = true;        ///< captions read back without '@'
    bool trialReels = false;
    bool appBlocked = false; ///< 200 "API access blocked" on everything
    QString accountType = QStringLiteral("BUSINESS");
    QString instagramUsername; ///< renamed; empty: the account's own
    int usagePercent = 0;      ///< over 0: usage headers with it
    int regainMinutes = 0;
    QStringList instagramRedirects{QStringLiteral("http://127.0.0.1:*/callback/"),
                                   QStringLiteral("http://localhost:*/callback/"),
                                   QStringLiteral("https://localhost:*/callback/")};

    // TikTok.
    qint64 tiktokProcessingMs = 0;
    int tiktokProcessingPolls = 0;
    bool privateAccount = false;
    bool unaudited = false;
    QStringList privacyOptions; ///< empty: what the kind of account gives
    bool commentDisabled = false;
    bool duetDisabled = false;
    bool stitchDisabled = false;
    int maxVideoSeconds = 600;
    int postsPerDay = 15;                       ///< 0: no limit
    bool activeUserCap = false;                 ///< reached_active_user_cap
    bool banned = false;                        ///< spam_risk_user_banned_from_posting
    QString failReason;                         ///< the next posts end in FAILED with it; empty: the media decide
    QString postId = QStringLiteral("present"); ///< present, late, missing, multiple, text, correct_spelling
    qint64 postIdDelayMs = 60'000;              ///< for late
    qint64 publishIdRetentionMs = 0;            ///< 0: for ever
    qint64 accessTokenMs = 7'200'000;
    qint64 refreshTokenMs = 15'552'000'000;
    bool rotation = true;       ///< a refresh kills the refresh token that was sent
    int oauthErrorStatus = 400; ///< 200 is thinkable too
    QStringList tiktokScopes;   ///< granted; empty: all that were asked for
    QStringList tiktokRedirects{QStringLiteral("http://127.0.0.1:*/callback/"),
                                QStringLiteral("http://localhost:*/callback/")};
    QStringList verifiedPrefixes; ///< URL prefixes besides the sandbox storage's public one

    // Storage.
    bool checkSkew = true; ///< signatures older or newer than 15 min are refused

    // The assistant.
    int assistantPaceMs = 4;                          ///< between two pieces of a streamed answer; 0: all at once
    bool assistantVision = true;                      ///< takes pictures
    QString assistantJson = QStringLiteral("schema"); ///< the strictest form taken: schema, object, none

    /// All or nothing. Errors: UnknownField, InvalidValue naming the key and what it takes.
    [[nodiscard]] Result<void> apply(const QJsonObject &changes);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace kalends::sandbox
