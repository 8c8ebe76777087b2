// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/creatorinfo.h"
#include "model/media.h"
#include "model/result.h"
#include "model/suggestion.h"
#include "ui/panels/panelservices.h"

#include <QImage>
#include <QStringList>
#include <functional>
#include <optional>

class QObject;

namespace kalends
{

class MediaCatalog;
class MediaDoctor;
class MediaLibrary;
class PlanBoard;
class Theme;

/// What a person may ask of a text that was drafted.
struct Redraft {
    enum class Wish { Again, Shorter, Longer, Tone, Language };
    Wish wish = Wish::Again;
    QString detail; ///< the tone ("warm") or the language ("de")
};

/// What the composer asks of the assistant. GUI thread; nothing blocks; answers come in the GUI thread, once, or not at
/// all when `guard` is gone.
class AssistantDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~AssistantDesk() = default;

    /// Why a wish for new words cannot be fulfilled now, as a sentence; empty: it can (a provider, or the offline
    /// drafter).
    [[nodiscard]] virtual QString obstacle() const = 0;
    /// What would be sent for this post, for people to read before the first time; empty: nothing is sent (offline), or
    /// they have agreed already.
    [[nodiscard]] virtual QString whatIsSent(const Entry &entry) const = 0;
    virtual void agree() = 0;

    /// Drafts the fields that may be drafted. The entry need not be saved. Answers which asking it is, for cancel().
    virtual quint64 prefill(const Entry &entry, const QList<MediaAsset> &media, QObject *guard,
                            Done<QList<Suggestion>> done) = 0;
    /// One text anew. `partial` gets what has come so far while the answer streams in.
    virtual quint64 redraft(const Entry &entry, const QList<MediaAsset> &media, std::optional<Channel> channel,
                            const QString &field, const Redraft &wish, QObject *guard,
                            std::function<void(const QString &)> partial, Done<Suggestion> done) = 0;
    virtual void cancel(quint64 asking) = 0;
};

/// A time that would be good for a post, and why.
struct SlotSuggestion {
    WallTime at;    ///< in the zone asked for
    QString reason; ///< a short sentence: "your Thursdays usually go out around 14:30"
};

/// What the composer asks of the rest of the program besides. Rules as above.
class ComposerDesk
{
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    virtual ~ComposerDesk() = default;

    /// TikTok's creator info, fetched now. Errors: AccountMissing, TokenExpired, Network…
    virtual void creatorInfo(const AccountId &account, QObject *guard, Done<CreatorInfo> done) = 0;
    /// The picture at an https address that creator info named; 1 MiB at most.
    virtual void fetchPicture(const QString &url, QObject *guard, Done<QImage> done) = 0;
    /// What the store knows against this post: the same media or words went out before on that channel, the day's quota
    /// is reached. Codes: "duplicate", "quota_reached", "computer_sleeps".
    virtual void concerns(const Entry &entry, QObject *guard, Done<QList<ReadinessIssue>> done) = 0;
    virtual void suggestSlot(const Entry &entry, const QByteArray &zone, QObject *guard, Done<SlotSuggestion> done) = 0;
    /// The media that went out on Instagram lately and what is planned before `before`, newest first: the profile grid.
    virtual void gridBefore(std::optional<Instant> before, int count, QObject *guard, Done<QList<MediaId>> done) = 0;

    /// Hashtag groups and saved captions, by name; kept with the profile.
    [[nodiscard]] virtual QList<std::pair<QString, QString>>
    snippets(const QString &kind) const = 0; ///< "hashtags", "captions"
    virtual void setSnippets(const QString &kind, const QList<std::pair<QString, QString>> &snippets) = 0;
    [[nodiscard]] virtual QString remembered(const QString &key) const = 0;
    virtual void remember(const QString &key, const QString &value) = 0;
    /// What was being written, kept beside the store until it is saved there: a crash loses nothing. Durable within a
    /// second; empty `text`: there is nothing to keep any more.
    virtual void keepUnsaved(const QString &key, const QByteArray &text) = 0;
    [[nodiscard]] virtual QList<std::pair<QString, QByteArray>> unsaved() const = 0;
};

/// Everything that the parts of the composer stand on; all of it outlives them.
struct ComposerServices {
    Theme &theme;
    const Clock &clock;
    PlanBoard &board;
    MediaCatalog &media;
    const MediaLibrary &library;
    MediaDoctor &doctor;
    AccountDesk &accountDesk;
    JobDesk &jobDesk;
    AssistantDesk &assistant;
    ComposerDesk &desk;
};

} // namespace kalends
