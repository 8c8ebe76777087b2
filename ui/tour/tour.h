// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/channel.h"
#include "model/ids.h"

#include <QSet>
#include <QString>
#include <optional>

namespace kalends
{

/// The steps of the guided tour, in their order.
enum class TourStep {
    Drop,    ///< a picture onto a day
    Words,   ///< its caption is drafted
    Move,    ///< a post to another time
    Shift,   ///< several at once
    Publish, ///< one goes out
    Break,   ///< the platform takes its permission back
    Mend,    ///< and gets it again
};
inline constexpr int kTourSteps = 7;
[[nodiscard]] QLatin1String word(TourStep step);
[[nodiscard]] std::optional<TourStep> tourStepFromWord(const QString &word);

/// Something that happened in the plan, on a platform or to an account, whoever did it: a hand, a key, a command. Read
/// from the store after the commit; see TourWatch.
struct TourEvent {
    enum class Kind {
        PostMade,       ///< a post with a picture or clip is there
        CaptionDrafted, ///< the assistant's caption is on it
        PostsMoved,     ///< `count` posts got another time in one step
        PostsMovedBack, ///< those that were moved together last are where they were
        Published,
        AccountBroken, ///< its token is known to be dead
        AccountMended, ///< it was linked again
    };
    Kind kind = Kind::PostMade;
    EntryId entry;                        ///< of the first three and Published; of several: one of them
    int count = 1;                        ///< how many posts
    Channel channel = Channel::Instagram; ///< of the last two
    friend bool operator==(const TourEvent &, const TourEvent &) = default;
};

/// Where somebody stands in the guided tour. A step is done when what it speaks of has really happened, never because
/// time has passed. A plain value without words or widgets; what it remembers survives a restart as text.
class Tour
{
public:
    enum class Standing {
        Unseen,   ///< never heard of
        Offered,  ///< the question is on the screen
        Walking,  ///< in step()
        Finished, ///< after the last step: the farewell is on the screen
        Left,     ///< nothing to show; it can begin again
    };

    [[nodiscard]] Standing standing() const { return m_standing; }
    [[nodiscard]] bool isShown() const { return m_standing != Standing::Unseen && m_standing != Standing::Left; }
    [[nodiscard]] TourStep step() const { return m_step; }
    /// What step() asks for has happened since it was come to.
    [[nodiscard]] bool isDone() const { return m_done; }
    /// It has happened at some time in this tour.
    [[nodiscard]] bool hasDone(TourStep step) const { return m_completed.contains(step); }
    /// The post that the first step made; empty: none known.
    [[nodiscard]] const EntryId &post() const { return m_post; }
    [[nodiscard]] int movedTogether() const { return m_moved; } ///< in Shift, when it is done
    [[nodiscard]] bool tookBack() const { return m_tookBack; }  ///< the same: and they were put back
    /// The account whose sign-in is broken now.
    [[nodiscard]] std::optional<Channel> broken() const { return m_broken; }

    void offer(); ///< only once: does nothing unless Unseen
    void begin(); ///< at the first step, from anywhere
    /// On from a step that is done, and past one that is not.
    void next();
    void back();
    [[nodiscard]] bool canGoBack() const;
    void leave();
    /// True: something is different now. Who goes on by doing the next thing need not press a button.
    bool take(const TourEvent &event);
    /// How the accounts stand at a start, before take(): what is whole cannot be mended.
    void setBroken(std::optional<Channel> broken);

    /// "walking shift drop+words+move"; fromText() takes anything, what it does not know is Unseen.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Tour fromText(const QString &text);

    friend bool operator==(const Tour &, const Tour &) = default;

private:
    [[nodiscard]] bool canBeWalked(TourStep step) const;
    void goTo(TourStep step);
    void complete(TourStep step, const TourEvent &event);

    Standing m_standing = Standing::Unseen;
    TourStep m_step = TourStep::Drop;
    bool m_done = false;
    QSet<TourStep> m_completed;
    EntryId m_post;
    int m_moved = 0;
    bool m_tookBack = false;
    std::optional<Channel> m_broken;
};

} // namespace kalends
