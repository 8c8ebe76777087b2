// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/entry.h"
#include "model/job.h"
#include "model/media.h"

#include <QJsonObject>

namespace kalends
{

/// The JSON objects of resources/openapi.yaml, in the API, the command line's --json and the lossless export alike.
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject
toJson(const MediaAsset &asset); ///< with issues[] over both channels and the types its kind fits
[[nodiscard]] QJsonObject toJson(const ReadinessIssue &issue);
[[nodiscard]] QJsonObject toJson(const EntryChannel &part);
[[nodiscard]] QJsonObject toJson(const Entry &entry, const QList<MediaAsset> &media, const QList<PublishJob> &jobs);
[[nodiscard]] QJsonObject toJson(const PublishJob &job);
[[nodiscard]] QJsonObject toJson(const Attempt &attempt);
[[nodiscard]] QJsonValue toJson(const std::optional<Instant> &instant);

[[nodiscard]] QByteArray issuesToText(const QList<ReadinessIssue> &issues); ///< for the readiness_detail column
[[nodiscard]] QList<ReadinessIssue> issuesFromText(const QByteArray &text);

} // namespace kalends
