// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/account.h"
#include "model/clock.h"
#include "model/entryquery.h"
#include "model/fields.h"
#include "model/flags.h"
#include "model/mediaedit.h"
#include "model/readiness.h"
#include "model/suggestion.h"
#include "ui/composer/draft/entryform.h"

#include <QObject>
#include <QTimer>

namespace kalends
{

/// The post that a composer works on: its words, media, edits, time, and what is not ready about it, as one document
/// that every part of the window shows and changes. GUI thread. Knows no widget and no service; each change is a
/// fraction of a millisecond, and what is not ready is assessed a moment after the last one.
///
/// Whoever shows a part of it connects to changed() and shows anew what the given parts say; whoever lets a person
/// change it calls a verb. A verb that changes nothing says nothing, so a widget may set what it shows without a guard.
class PostDraft final : public QObject
{
    Q_OBJECT
public:
    enum class Part {
        Words = 0x1,    ///< the shared text
        Fields = 0x2,   ///< a channel's words and choices, whether they follow the shared text
        Channels = 0x4, ///< where it goes
        Media = 0x8,    ///< which pictures and clips, in which order
        Edits = 0x10,   ///< crops, turns, trims, and what came of them
        Time = 0x20,    ///< when and in which zone
        Labels = 0x40,
        Marks = 0x80,    ///< what is marked as drafted
        Issues = 0x100,  ///< what is not ready
        Standing = 0x200 ///< accounts, flags, jobs, readiness as stored, whether it can be changed
    };
    Q_DECLARE_FLAGS(Parts, Part)

    /// What it begins with: a new post's form, or an entry's with all that belongs to it.
    struct Beginning {
        EntryForm form;
        QList<MediaAsset> media;   ///< the form's, in order
        QList<MediaAsset> results; ///< what the edits made
        QList<PublishJob> jobs;
        Readiness readiness = Readiness::Draft; ///< as stored
        QList<Account> accounts;
        Flags flags;
    };
    PostDraft(Beginning beginning, const Clock &clock, QObject *parent = nullptr);

    // ---- What it is ----
    [[nodiscard]] const EntryForm &form() const { return m_form; }
    [[nodiscard]] const EntryForm &stored() const { return m_stored; } ///< as last saved, or as it began
    [[nodiscard]] bool isNew() const { return m_form.id.isEmpty(); }
    [[nodiscard]] bool isChanged() const { return m_form != m_stored; }
    /// Changed, and more than a new post with nothing in it: something would be lost.
    [[nodiscard]] bool hasUnsaved() const { return isChanged() && !(isNew() && m_form.isBlank()); }
    [[nodiscard]] bool isReadOnly() const; ///< published, on its way, or sent with an unknown outcome
    [[nodiscard]] const QList<MediaAsset> &media() const { return m_media; } ///< the originals, in order
    [[nodiscard]] QList<MediaAsset> mediaFor(Channel channel) const;         ///< as they will go out there
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(Channel channel) const;
    [[nodiscard]] const Flags &flags() const { return m_flags; }
    [[nodiscard]] const QList<PublishJob> &jobs() const { return m_jobs; }
    [[nodiscard]] Readiness storedReadiness() const { return m_readiness; }
    [[nodiscard]] bool isOn(Channel channel) const { return m_form.channels.contains(channel); }
    [[nodiscard]] PostType typeFor(Channel channel) const;
    [[nodiscard]] InstagramContent instagram() const; ///< what would be sent
    [[nodiscard]] TikTokContent tikTok() const;
    [[nodiscard]] const QList<ReadinessIssue> &issues() const { return m_issues; }
    [[nodiscard]] std::optional<Instant> instant() const;
    [[nodiscard]] bool isPast() const;
    /// Its time has passed, and it is not one that it was planned for already, such as while its words are mended.
    [[nodiscard]] bool isTooLate() const;
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    /// As an entry, as if it were planned.
    [[nodiscard]] Entry asEntry() const { return m_form.asEntry(EntryState::Planned, m_accounts); }

    // ---- Words ----
    [[nodiscard]] QJsonValue field(Channel channel, const QString &name) const; ///< its own; undefined when not set
    /// A text that goes out, with the shared one followed where the channel has none of its own.
    [[nodiscard]] QString words(Channel channel, const QString &name) const;
    /// ig.caption, tiktok.title and tiktok.description can follow the shared text.
    [[nodiscard]] static bool canFollow(Channel channel, const QString &name);
    /// The same as the post stands now: the short title of photos stands for itself, there the description follows.
    [[nodiscard]] bool wouldFollow(Channel channel, const QString &name) const;
    [[nodiscard]] bool follows(Channel channel, const QString &name) const;
    /// Drafted and neither edited nor accepted yet; without a channel the shared text.
    [[nodiscard]] bool isDrafted(std::optional<Channel> channel, const QString &name) const;
    /// Who drafted it, for the mark's words; nothing when that is not known any more.
    [[nodiscard]] std::optional<Suggestion> draftedBy(std::optional<Channel> channel, const QString &name) const;
    [[nodiscard]] MediaEdit edit(Channel channel, const MediaId &media) const;

    // ---- A person's changes ----
    // They take the mark off; those that concern what was agreed for TikTok take the yes back.
    /// Channel texts that are only drafted make way: typed words win over drafted ones.
    void setCaption(const QString &text);
    void setField(Channel channel, const QString &name, const QJsonValue &value); ///< null removes it
    void followShared(Channel channel, const QString &name);
    void setChannel(Channel channel, bool on); ///< words and choices come back with it
    void setMedia(const QList<MediaAsset> &media);
    /// Also what came of an edit: `result` is what edit.result names. One that does nothing is dropped.
    void setEdit(Channel channel, const MediaEdit &edit, const std::optional<MediaAsset> &result = {});
    void setTime(std::optional<WallTime> at, const QByteArray &zone);
    void setLabels(const QStringList &labels);

    // ---- The assistant's ----
    /// Writes what may be written (suggestion.h) and marks it; answers how many.
    int takeSuggestions(const QList<Suggestion> &suggestions);
    /// A text that a person asked to be drafted anew: written and marked whatever stood there. The editor that shows it
    /// makes it one step of its own undo.
    void redraft(const Suggestion &suggestion);
    void accept(std::optional<Channel> channel, const QString &name);
    void acceptAll();

    // ---- News from outside ----
    /// What is about to be saved; remembered, so that saved() can tell it from what is typed meanwhile.
    EntryForm beginSaving();
    /// It was saved: `details` is what the store holds now; words typed meanwhile stay.
    void saved(const EntryDetails &details);
    /// Somebody else changed it in the store. What only one side changed is brought together; where both did, what is
    /// here stays and is named in the answer (see merged()).
    QStringList changedElsewhere(const EntryDetails &details);
    /// All of it as the store holds it; what was written here is dropped.
    void takeTheirs(const EntryDetails &details);
    void discardChanges(); ///< as stored, or as it began
    /// It is not in the store any more: what is here is a new post from now on.
    void becomeNew();
    /// Words from the crash journal over what is stored; `media` knows theirs.
    void restore(const EntryForm &kept, const QList<MediaAsset> &media);
    /// Jobs and readiness as they stand now.
    void setStanding(const QList<PublishJob> &jobs, Readiness readiness);
    void setAccounts(const QList<Account> &accounts, const Flags &flags);
    /// What only others know (duplicates, quota, a sleeping computer, what TikTok's creator info forbids), shown with
    /// the issues found here, by the name of who says so.
    void setFurtherIssues(const QString &from, const QList<ReadinessIssue> &issues);
    void assessNow();

Q_SIGNALS:
    void changed(kalends::PostDraft::Parts parts);

private:
    [[nodiscard]] QList<ReadinessIssue> assess() const;
    void become(EntryForm form, Parts besides = {});
    void takeStored(const EntryDetails &details, EntryForm form);
    void know(const QList<MediaAsset> &assets);
    void knowResult(const MediaAsset &result);
    void arrangeMedia();
    void noteDrafted(const Suggestion &suggestion);
    void dropDraftsThatFollow(EntryForm &after) const;
    void touch(Parts parts);
    static void withdrawConsent(EntryForm &form);

    const Clock &m_clock;
    EntryForm m_form;
    EntryForm m_stored;
    std::optional<EntryForm> m_sent;    ///< on its way into the store
    QList<MediaAsset> m_media;          ///< the form's
    QHash<MediaId, MediaAsset> m_known; ///< those, and what was taken away: it may come back
    QList<MediaAsset> m_results;
    QList<PublishJob> m_jobs;
    Readiness m_readiness = Readiness::Draft;
    QList<Account> m_accounts;
    Flags m_flags;
    QList<Suggestion> m_drafted;
    QList<ReadinessIssue> m_issues;
    QHash<QString, QList<ReadinessIssue>> m_further;
    QTimer m_assessSoon;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PostDraft::Parts)

} // namespace kalends
