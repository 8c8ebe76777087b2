// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/entryquery.h"
#include "model/result.h"
#include "model/shift.h"

#include <QJsonObject>
#include <optional>
#include <variant>

namespace kalends
{

/// What may be asked of the plan and what it answers: plain values, any thread.

using UndoId = Id<struct UndoTag>;

/// When an entry is meant to go out: not at all (on the drafts shelf), at an instant, or at what the wall shows in the
/// entry's zone.
using PlanTime = std::variant<std::monostate, Instant, WallTime>;

/// A change to an entry's part for one channel.
struct ChannelPatch {
    Channel channel = Channel::Instagram;
    QJsonObject fields; ///< merged into what is there; null removes a field. Names and types as in fieldSpecs()
    /// Fields among `fields` that the assistant drafted: they are marked as suggested. Everything else in `fields`
    /// counts as written by a person, which takes its mark away.
    QStringList suggested;
};

/// Storage caps. The platforms' own, tighter limits are readiness' business.
inline constexpr int kMaxCaption = 100'000; ///< UTF-16 units, also of any other text field
inline constexpr int kMaxMediaPerEntry = 35;
inline constexpr int kMaxLabels = 50;
inline constexpr int kMaxLabelLength = 100; ///< UTF-16 units
inline constexpr int kMaxIdsPerRequest = 50'000;

struct NewEntry {
    PlanTime at;
    QByteArray timezone; ///< IANA id; empty: the zone of the first channel's account, else the planner's default
    EntryState state = EntryState::Draft; ///< Planned needs a time that is not past
    QString caption;
    QList<MediaId> media;
    QList<ChannelPatch> channels; ///< each channel at most once
    QStringList labels;           ///< trimmed; repeats are dropped
    QStringList suggested;        ///< "caption": the caption was drafted by the assistant
    EntryId id = {};              ///< of who shows it before it is stored; empty: a new one
};

/// Only what is set is changed.
struct EntryPatch {
    std::optional<PlanTime> at;
    std::optional<QByteArray> timezone; ///< keeps the instant unless `at` is a wall time
    std::optional<EntryState> state;
    std::optional<QString> caption;
    std::optional<QList<MediaId>> media;
    std::optional<QStringList> labels;
    QStringList
        suggested; ///< "caption", beside a `caption` that the assistant drafted; without it one takes the mark away
    /// The entry's channels from now on: one that is not listed is taken away (its job canceled), one that is new is
    /// added, the fields of each are merged.
    std::optional<QList<ChannelPatch>> channels;
    /// Merged into the parts that are there; a channel that the entry does not have yet is added.
    QList<ChannelPatch> fields;
};

/// One entry that was left as it was, and why.
struct Refusal {
    EntryId id;
    Error error; ///< NotFound, InPast, AlreadyPublished, IsPublishing, InvalidTime, VersionConflict…
};

/// Where an entry goes, or where a copy of it goes.
struct Placement {
    EntryId id;
    PlanTime at;
    EntryId copy = {}; ///< the copy's, of who shows it before it is stored; empty: a new one
};

struct ChangeResult {
    QList<EntryId> changed;
    QList<Refusal> refused;
    UndoId undoId; ///< empty when nothing was changed
};

/// Which entries move: exactly one of the three.
struct ShiftRequest {
    QList<EntryId> ids;
    std::optional<Instant> from;  ///< range: from, inclusive…
    std::optional<Instant> to;    ///< …to, exclusive; both or none
    std::optional<Instant> after; ///< everything later than this instant
    ShiftAmount by;
    bool dryRun = false; ///< answers the same, changes nothing
};

struct ShiftedEntry {
    EntryId id;
    Instant from{};
    Instant to{};
};

/// Two entries of the same account at the same instant, after the shift.
struct Collision {
    EntryId id;   ///< one that was moved
    EntryId with; ///< what it now meets
};

/// An entry whose wanted wall time does not exist on its new day, or exists twice.
struct ClockChange {
    EntryId id;
    WallKind kind = WallKind::Skipped;
    WallTime wanted;
    Instant at{}; ///< where it went: see zone.h
};

struct ShiftResult {
    QList<ShiftedEntry> moved;
    QList<Refusal> refused;
    QList<Collision> collisions;
    QList<ClockChange> clockChanges;
    bool dryRun = false;
    UndoId undoId; ///< empty after a dry run or when nothing moved
};

/// A change that can be taken back.
struct UndoRecord {
    UndoId id;
    QString name; ///< "Shift of 12 entries"
    Instant createdAt{};
    std::optional<Instant> undoneAt; ///< set: it was taken back and can be redone
};

struct UndoResult {
    UndoRecord record;
    QList<EntryId> restored;
    QList<Refusal>
        left; ///< changed meanwhile by the publisher or a person (VersionConflict, IsPublishing…): left alone
};

[[nodiscard]] QJsonObject toJson(const ShiftResult &result); ///< with clockChanges[] and undoId
[[nodiscard]] QJsonObject toJson(const ChangeResult &result);
[[nodiscard]] QJsonObject toJson(const UndoRecord &record);
[[nodiscard]] QJsonObject toJson(const UndoResult &result);

/// The body of a POST or PATCH of an entry: toJson()'s entry, with `media` as ids and `channels` as [{channel,
/// fields}]. `scheduledAt` without an offset is wall time in the entry's zone; null puts it on the shelf. What the
/// service computes (id, readiness, readinessIssues, jobs, version) is ignored, so that an entry as read may be sent
/// back; in a PATCH the caller reads `version`. `state` left out means draft. Errors: UnknownField and InvalidValue,
/// naming the field.
[[nodiscard]] Result<NewEntry> newEntryFromJson(const QJsonObject &body);
[[nodiscard]] Result<EntryPatch> entryPatchFromJson(const QJsonObject &body);
/// `{"ids"[] | "range"{from,to} | "after", "by", "dryRun"}`
[[nodiscard]] Result<ShiftRequest> shiftRequestFromJson(const QJsonObject &body);

} // namespace kalends
