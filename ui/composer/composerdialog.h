// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"

#include <QDialog>
#include <memory>

namespace kalends
{

class ComposerSession;

/// "New post" and "Edit post": the warnings on top, media on the left, words on the right, time and actions below. What
/// is out or on its way is shown read-only, with its attempts and its link. Nothing written is lost and nothing is
/// asked needlessly: see ComposerSession. Show with open(); delete-on-close is set. GUI thread.
class ComposerDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Lies over `parent`'s window and dims it. All of `services` outlives it.
    ComposerDialog(const ComposerServices &services, PostDraft::Beginning beginning, QWidget *parent = nullptr);
    ~ComposerDialog() override;

    [[nodiscard]] PostDraft &draft() const;
    [[nodiscard]] ComposerSession &session() const;
    [[nodiscard]] const EntryId &entryId() const { return draft().form().id; }
    [[nodiscard]] const EntryForm &form() const { return draft().form(); }

    /// One of several that are worked on one after the other; counts from 1. The filled button goes on to the next.
    void setSeries(int index, int count);
    /// A sentence above the warnings that stays: why it is open.
    void setNotice(const QString &sentence);
    /// Goes to what a fix word of readiness mends here: "add_media", "choose_privacy", "consent"…; false: not here.
    bool goToFix(const QString &fix, std::optional<Channel> channel = {});

    /// Escape, the cross, the window's end: what is written is stored first. Asks only where a planned post has changes
    /// that were not saved.
    void reject() override;

Q_SIGNALS:
    void stored(const kalends::EntryId &id, bool planned); ///< by the person
    /// Something that is mended elsewhere: "reconnect", "link_account", "enable_publishing", "retry", "review"…
    void fixRequested(const kalends::EntryId &id, const QString &fix, std::optional<kalends::Channel> channel);
    void duplicateRequested(const kalends::EntryId &id);
    void deleteRequested(const kalends::EntryId &id);
    void publishNowRequested(const kalends::EntryId &id);
    void activityRequested(const kalends::EntryId &id);
    /// It was closed without going on to the next; otherwise the next one follows when it is finished.
    void seriesLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What a composer begins with: a new post at `at` (wall time of the board's zone; nothing: on the shelf) for the
/// channels that are linked (none linked: both), or a stored one.
[[nodiscard]] PostDraft::Beginning newPost(const PlanBoard &board, std::optional<WallTime> at,
                                           const QList<Account> &accounts, const Flags &flags);
[[nodiscard]] PostDraft::Beginning storedPost(const EntryDetails &details, const QList<Account> &accounts,
                                              const Flags &flags);

} // namespace kalends
