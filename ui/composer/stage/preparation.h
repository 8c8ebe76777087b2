// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/mediadoctor.h"
#include "ui/composer/draft/postdraft.h"

#include <QPointer>
#include <QTimer>
#include <memory>

namespace kalends
{

class LateResults;
class PlanBoard;

/// Has made what the post's media need before they can go out: the edits that a person chose, and by itself the plain
/// conversion of what a channel does not take. Watches the draft; one render after the other; writes the results into
/// the draft. A change of an edit gives up what was being made of the old one. GUI thread.
///
/// When the composer goes while something is being made, letGo() lets it go on alone: the results are then written into
/// the stored entry.
class MediaPreparation final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Making, Failed, Canceled };

    /// What is to be made of one medium for one channel.
    struct Task {
        Channel channel = Channel::Instagram;
        PostType type = PostType::Post;
        MediaAsset source;
        MediaEdit edit;
        State state = State::Waiting;
        double done = 0; ///< 0 to 1
        std::optional<Error> problem;
        MediaDoctor::Ticket ticket = 0;
    };

    MediaPreparation(PostDraft &draft, MediaDoctor &doctor, PlanBoard &board);
    ~MediaPreparation() override;
    /// Instead of deleting it, before the draft goes.
    static void letGo(std::unique_ptr<MediaPreparation> preparation);

    /// The medium's: one that runs before one that failed or waits; nothing when it is as it should be.
    [[nodiscard]] const Task *taskOf(const MediaId &media, std::optional<Channel> channel = {}) const;
    [[nodiscard]] bool isBusy() const; ///< something waits or is being made

    void cancel(const MediaId &media); ///< on all channels; retry() takes it up again
    void retry(const MediaId &media);
    void startNow(); ///< does not wait for the hand to rest

Q_SIGNALS:
    void changed();

private:
    void look();
    [[nodiscard]] QList<PostType> types() const;
    [[nodiscard]] QList<Task> wanted() const;
    void begin(Task &task);
    void made(MediaDoctor::Ticket ticket, const Result<MediaAsset> &result);
    void deliver(const Task &task, const MediaAsset &result);
    void goOnAlone(const EntryId &entry);
    void endWhenDone();
    [[nodiscard]] Task *find(MediaDoctor::Ticket ticket);

    QPointer<PostDraft> m_draft;
    QPointer<MediaDoctor> m_doctor;
    PlanBoard &m_board;
    LateResults *m_late = nullptr; ///< a child; takes what is made once the draft is gone
    QList<Task> m_tasks;
    QList<PostType> m_types; ///< by channel, as of the last look
    QTimer m_soon;
};

} // namespace kalends
