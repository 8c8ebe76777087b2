// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assistant/provider.h"
#include "assistant/slotadvisor.h"
#include "model/clock.h"
#include "model/media.h"
#include "model/suggestion.h"
#include "profile/settings.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace kalends
{

class Database;
class HttpClient;
class MediaLibrary;
class Vault;

/// What the assistant stands on; all of it outlives it. Database and network belong to its thread.
struct AssistantServices {
    Database *database = nullptr;
    HttpClient *http = nullptr;
    Vault *vault = nullptr;
    const MediaLibrary *library = nullptr;
    const Clock *clock = nullptr;
    std::function<Settings::Assistant()> settings; ///< any thread
};

/// The post that words are wanted for. It need not be saved.
struct DraftRequest {
    Entry entry;
    QList<MediaAsset> media; ///< the entry's, in order
    bool offline = false;    ///< ask no provider: nobody has agreed to what would be sent
};

/// Drafted fields, only such that may be drafted now (mayBeDrafted).
struct DraftAnswer {
    QList<Suggestion> suggestions;
    std::optional<SlotAdvice> slot; ///< for an entry without a time
    QString note; ///< a sentence: why the provider was not used though one is set up; empty: all is well
};

/// A text anew, as a person asked for it.
struct RewordRequest {
    enum class Wish { Again, Shorter, Longer, Tone, Language };
    DraftRequest post;
    std::optional<Channel> channel; ///< nothing: the shared text
    QString field;                  ///< "caption", "title", "description", "alt_text"
    Wish wish = Wish::Again;
    QString detail; ///< the tone ("warm") or the language ("de")
};

/// What a calendar is wanted for.
struct CalendarRequest {
    QString goals; ///< a person's words: "three reels about the studio, one offer a week"
    Cadence cadence;
    Instant from{};
    Instant to{}; ///< up to, but not including
    QList<Channel> channels;
    QByteArray timezone; ///< IANA id
    bool offline = false;
    QString language = {}; ///< a code or a name, "de", "Deutsch"; empty: what the settings say
};

/// A post that could be made.
struct Proposal {
    QString id; ///< of this proposal
    Instant scheduledAt{};
    QByteArray timezone;
    QList<Channel> channels;
    QString idea;    ///< one line: what to show
    QString caption; ///< a first draft
    QString reason;  ///< why that time
    SuggestionSource source = SuggestionSource::Offline;
    QString model;
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

struct CalendarAnswer {
    int proposals = 0;
    QString note; ///< as in DraftAnswer
};

/// Drafts words and times: by the provider that is set up, else (or when that one is down) from templates and own
/// history. Nothing in an answer is executed or trusted: it is parsed, cleaned and cut to the limits of its field.
/// Privacy, consent and disclosure are never drafted. One breaker for the whole program: after three failures in a row
/// the provider is left alone for half a minute, then longer.
///
/// Lives in a thread of its own. Its verbs may be called from any thread that has an event loop; they return at once,
/// and the answer comes in guard's thread, which is the caller's: once, or not at all when `guard` is gone or cancel()
/// was called. The number is for cancel().
class Assistant final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Done = std::function<void(Result<T>)>;

    explicit Assistant(AssistantServices services, QObject *parent = nullptr);
    ~Assistant() override;

    /// Fails only where the store does: without a provider the offline drafter answers.
    quint64 draft(const DraftRequest &request, QObject *guard, Done<DraftAnswer> done);
    /// `partial` gets the text as far as it has come; it may be empty. Errors: InvalidValue (a field that is not a
    /// text), InvalidState (a wish that only a provider can fulfil, and none answers).
    quint64 reword(const RewordRequest &request, QObject *guard, std::function<void(const QString &)> partial,
                   Done<Suggestion> done);
    /// `each` gets the proposals as they come, earliest first, before `done`. Errors: InvalidValue, InvalidTimezone,
    /// InPast (the whole stretch), InvalidState (no free time in it).
    quint64 plan(const CalendarRequest &request, QObject *guard, std::function<void(const Proposal &)> each,
                 Done<CalendarAnswer> done);
    /// Looks at `provider` as given; where its key is empty, with the one in the keychain. `each` gets the checks as
    /// they are made; it may be empty.
    quint64 test(const Provider &provider, QObject *guard, std::function<void(const ProviderCheck &)> each,
                 Done<ProviderReport> done);
    /// The same with what the settings say.
    quint64 test(QObject *guard, std::function<void(const ProviderCheck &)> each, Done<ProviderReport> done);
    /// The models that the provider lists, sorted.
    quint64 models(const Provider &provider, QObject *guard, Done<QStringList> done);
    void cancel(quint64 asking);

    /// Any thread. A provider is set up in the settings.
    [[nodiscard]] bool hasProvider() const;
    [[nodiscard]] QString providerHost() const; ///< "api.openai.com"; empty: none
    /// What a draft of this post would send there, for people to read; empty: there is no provider.
    [[nodiscard]] QString whatIsSent(const Entry &entry) const;
    /// The same for proposals for the calendar.
    [[nodiscard]] QString whatPlanSends() const;
    [[nodiscard]] QString providerName() const; ///< "llama3.2 at 127.0.0.1:11434"; empty: none

private:
    using Wanted = std::shared_ptr<std::atomic<bool>>; ///< whether an answer is still wanted, seen from both threads
    template <class Make> quint64 launch(QObject *guard, const Wanted &wanted, Make make);
    quint64 testWith(const std::optional<Provider> &provider, QObject *guard,
                     std::function<void(const ProviderCheck &)> each, Done<ProviderReport> done);

    struct Private;
    std::unique_ptr<Private> d;
};

/// The languages of the offline drafter: a code of two letters for what a person wrote ("de", "Deutsch", "German"),
/// the system's for nothing. Never empty.
[[nodiscard]] QString languageCode(const QString &written);

} // namespace kalends
